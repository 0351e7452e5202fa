import { kindOfTotal } from '../figures/total-words.js';
import { lazily } from '../kernel/frozen.js';
import { mixturesIn, sumsOf } from './addable-lines.js';
import { RUNS, type Run, runsIn } from './line-runs.js';
import { firstAfter, type PlacedLine, standing } from './placed-lines.js';
import { plainRunsIn } from './plain-runs.js';
import { DIMENSIONS, linesByItem, linesBySaying, NONE } from './saying-lines.js';
import { neighboursAmong } from './total-neighbours.js';
import type { TableWithTotals, TotalRow } from './total-row.js';

/**
 * Where the lines of a total stand, which one table does in one way for all totals of a kind: above it since the total
 * before it, or only since a change in them; all above it; or below it; for columns, before it or behind it, or all of
 * the `row`, or `some` of the columns. `any` is what goes with each of these, and so does `nested`, which is since any
 * total before it.
 */
export type Layout = 'any' | 'nested' | 'block' | Run | 'running' | 'heads' | 'row' | 'some';

/** Some lines that a total may be of, as sums that are added up where they are asked for. */
export interface Way<T> {
  readonly layout: Layout;
  /** How many lines are gone through to add them up: few where a list of lines is added up once. */
  readonly effort: number;
  /** It says nothing of the layout of the table: a single line of several needs no total. */
  readonly isVague: boolean;
  /** The lines stand between two totals of the same kind, and the other one has them above it. */
  readonly isClaimed?: boolean;
  /** Which of the columns they are, for each of its rows. */
  readonly run?: string;
  readonly coverages: () => readonly T[];
}

/** What a total may be of, the likeliest first. */
export interface Ways<T> {
  readonly ways: readonly Way<T>[];
  /** Totals of the same kind, that say as much, have the same. */
  readonly kind: string;
  /** The first total of its kind stands before all lines that it may be of. */
  readonly isHead: boolean;
  /** Its name is that of items, with nothing else beside the word for a total. */
  readonly isOfItems: boolean;
}

/**
 * Finds the lines that a total may be of, the likeliest first.
 *
 * They are among those that agree with what its row says, however little that is: all of them, or the ones beside it.
 * Of each the lines that stand, and where some are revised or given twice, all; and of these such as may be added
 * together. A total whose name holds that of items is of these before all; a sub-total is of the ones beside it, or of
 * all before it, and of others only where its row tells them apart from the rest of the table; a grand total is of all;
 * a plain total is of the ones beside it where there are several of its kind, and else of all. Where a total may be of
 * something else than any of them, none comes first.
 */
export function coveragesOf<T>(
  { placed, totals, columns }: TableWithTotals,
  cover: (list: readonly PlacedLine[], from?: number, to?: number) => T,
): (total: TotalRow) => Ways<T> {
  const agreeing = linesBySaying(placed.lines);
  const neighbours = neighboursAmong(totals, agreeing);
  const inColumn = linesInColumn(placed.lines);
  const ofItems = linesByItem();
  const mixtures = mixturesIn(placed);
  const runs = plainRunsIn(mixtures, placed.isRepeated);

  const { startOf, endOf } = runsIn(() => [...placed.lines, ...totals].map(({ index }) => index));
  const years = lazily(() => [...new Set(placed.lines.map(({ line }) => line.fiscalYear))]);
  const near = columnsBeside(columns, totals);
  const coverAll = (lines: readonly PlacedLine[], total: TotalRow): readonly T[] => {
    if (lines.length === 0) return [];
    const stand = placed.isRepeated ? standing(lines) : lines;
    return [...new Set([stand, lines])].flatMap((some) => {
      const sums = sumsOf(some, mixtures, total);
      return (sums.isCertain ? sums.ways : [NONE, ...sums.ways]).map((way) => cover(way));
    });
  };
  const known = new Map<string, Map<readonly PlacedLine[], readonly T[]>>();
  const coverKnown = (lines: readonly PlacedLine[], total: TotalRow): readonly T[] => {
    const byLines = known.get(total.over) ?? new Map<readonly PlacedLine[], readonly T[]>();
    known.set(total.over, byLines);
    const found = byLines.get(lines) ?? coverAll(lines, total);
    byLines.set(lines, found);
    return found;
  };
  const coverRun = (lines: readonly PlacedLine[], from: number, to: number, total: TotalRow, isFromStart: boolean) => {
    const all = () => [cover(lines, from, to)];
    const slice = { effort: to - from, coverages: () => coverAll(lines.slice(from, to), total) };
    if (runs.isMixed(lines, from, to, total)) return slice;
    if (!runs.isRepeated(lines, from, to)) return { effort: 1, coverages: all };
    // Many runs have the same start where lines are added up from there on.
    const stand = isFromStart ? runs.standingFrom(lines, from, to) : null;
    return stand === null ? slice : { effort: 1, coverages: () => [cover(stand.list, 0, stand.to), ...all()] };
  };
  const way = (
    layout: Layout,
    lines: readonly PlacedLine[],
    from: number,
    to: number,
    total: TotalRow,
    isVague = false,
  ): Way<T>[] => {
    if (from >= to) return [];
    const { effort, coverages } = coverRun(lines, from, to, total, layout === 'running' || from === 0);
    return [{ layout, effort, isVague, coverages: lazily(coverages) }];
  };
  const asked = new Map<string, number>();
  /** Neighbouring columns of a row: its total may be of these alone, if it is in all rows. */
  const runsOf = (row: readonly PlacedLine[], total: TotalRow): Way<T>[] => {
    if (row.length > MOST_COLUMNS) return [];
    const found: Way<T>[] = [];
    const count = (asked.get(total.column) ?? 0) + 1;
    asked.set(total.column, count);
    for (let from = 0; from < row.length - 1; from++) {
      const most = from === 0 ? row.length - 1 : row.length;
      for (let to = from + 2; to <= most; to++)
        found.push({
          ...{ layout: 'some', effort: to - from, isVague: true, run: `${row[from]?.column} ${row[to - 1]?.column}` },
          coverages: lazily(() => coverRun(row, from, to, total, false).coverages()),
        });
      // The first rows show it for all.
      if (count > MOST_SHOWN) break;
    }
    return found;
  };
  return (total) => {
    const { index, column, over, text, how } = total;
    const kind = kindOfTotal(text);
    const lines = agreeing(total);
    const after = (row: number) => firstAfter(lines, row);
    const whole = (some: readonly PlacedLine[]): Way<T>[] =>
      some.length === 0
        ? []
        : [{ layout: 'any', effort: some.length, isVague: true, coverages: () => coverKnown(some, total) }];
    const { before, behind, isAlone, isOwn, isHead, earlier, restart, named: like } = neighbours(total);
    const said = DIMENSIONS.filter((dimension) => total[dimension] !== undefined);
    const items = over === 'item' && !how.isColumn ? ofItems(lines, text) : undefined;
    const named = whole(items?.lines ?? NONE);
    const found = (ways: readonly Way<T>[]) => ({
      ways,
      isOfItems: items?.isAll === true,
      kind: [over, kind, how.isColumn && column, how.isPlain, ...said].join(),
      isHead: how.isColumn ? ways.some(({ layout }) => layout === 'heads') : isHead,
    });
    if (how.isColumn) {
      const [from, to] = [after(index - 1), after(index)];
      const some = from === to ? lines : lines.slice(from, to);
      const partly = near(column).flatMap(({ layout, columns }) => {
        const within = some.filter((one) => columns.has(one.column));
        return within.length < some.length ? way(layout, within, 0, within.length, total) : [];
      });
      // One of several columns of totals may be of those beside it alone, whatever it is called.
      if (kind !== 'sub-total' || partly.length === 0)
        return found([...way('any', lines, from, to, total), ...whole(lines), ...partly, ...runsOf(some, total)]);
      return found([...partly, ...way('row', lines, from, to, total)]);
    }
    const [start, end] = [after(before), after(index - 1)];
    const block = way('block', lines, start, end, total);
    if (how.cumulative !== undefined) {
      const { fiscalYear, ...others } = total;
      const upTo = years().filter((year) => fiscalYear !== undefined && year <= fiscalYear);
      const all = upTo.length === 0 ? [] : whole(agreeing({ ...others, fiscalYears: upTo }));
      if (fiscalYear !== undefined) return found(how.cumulative === 'up-to' ? all : [...all, ...whole(lines)]);
      // Above it; where there are several, each may be of those since a total of more or a change in the lines.
      const restarts = (['year', 'partner'] as const).map((run) => startOf(lines, end - 1, run));
      const from = end === 0 ? [] : [0, ...(isAlone ? [] : [after(restart), ...restarts])];
      return found([...[...new Set(from)].flatMap((start) => way('any', lines, start, end, total)), ...whole(lines)]);
    }
    const below = after(behind - 1);
    // A total of all ends with the last line, and no sooner.
    const isOfAll = kind === 'grand-total' || (kind === 'total' && isAlone);
    const sooner = isOfAll ? [] : (['gap', 'partner'] as const).map((run) => endOf(lines, end, run, below));
    const ends = end < below ? [below, ...sooner] : [];
    const heads = [...new Set(ends)].flatMap((to) =>
      way('heads', lines, end, to, total).map((one) => ({ ...one, isClaimed: behind < Number.MAX_SAFE_INTEGER })),
    );
    // What has a name of its own may hold other totals, or begin behind any of them.
    const nested = how.isPlain ? [] : earlier.flatMap((row) => way('nested', lines, after(row), end, total));
    const inRuns = RUNS.flatMap((run) => {
      const from = start < end ? startOf(lines, end - 1, run) : 0;
      return from > start ? way(run, lines, from, end, total, run !== 'gap' && end - from === 1) : [];
    });
    if (kind === 'sub-total') {
      const since = earlier
        .filter((row) => row > before)
        .map(after)
        .filter((from) => from > start);
      const sinceOther = [...new Set(since)].flatMap((from) => way('block', lines, from, end, total));
      const beside = [...block, ...sinceOther, ...inRuns];
      // Lines behind another sub-total are none of this one, or any sum would soon be possible.
      if (isOwn && lines.length < inColumn(column))
        return found([...named, ...beside, ...heads, ...whole(lines), ...nested]);
      // All above it, or above it in its year or since a total of more; such may begin with its block.
      const restarts = end === 0 ? [] : [after(restart), startOf(lines, end - 1, 'year')];
      const begin =
        end === 0 ? [] : [...restarts, startOf(lines, end - 1, 'partner'), 0].filter((from) => from < start);
      if (begin.length > 0 && restarts.includes(start)) begin.push(start);
      const layout = block.length === 0 ? 'any' : 'running';
      const running = [...new Set(begin)].flatMap((from) => way(layout, lines, from, end, total, from === start));
      return found([...named, ...beside, ...running, ...heads, ...nested]);
    }
    const sinceNamed = like > before ? way('block', lines, Math.max(start, after(like)), end, total) : [];
    const beside = [...block, ...sinceNamed, ...(kind === 'total' && end < lines.length ? inRuns : []), ...heads];
    const others = kind === 'total' && !isAlone ? [...beside, ...whole(lines)] : [...whole(lines), ...beside];
    return found([...named, ...others, ...nested]);
  };
}

/** So many rows of a column of totals show of which columns it is. */
const MOST_SHOWN = 64;

/** Of so many columns a total may be of some alone; more of them have too many sums. */
const MOST_COLUMNS = 12;

/**
 * Finds the columns that one of sub-totals may add up: those since the one of totals before it, or all before it; where
 * the first column is one of totals, those up to the next one, and none else where it is one of sub-totals.
 */
function columnsBeside(
  columns: readonly string[],
  totals: readonly TotalRow[],
): (column: string) => readonly { readonly layout: Layout; readonly columns: ReadonlySet<string> }[] {
  const ofTotals = lazily(
    () => new Map(totals.filter(({ how }) => how.isColumn).map(({ column, text }) => [column, text])),
  );
  const isOfTotals = (column: string) => ofTotals().has(column);
  return (column) => {
    const at = columns.indexOf(column);
    const [before, behind] = [columns.slice(0, at), columns.slice(at + 1)];
    const next = behind.findIndex(isOfTotals);
    const first = ofTotals().get(columns[0] as string);
    const below = first === undefined ? [] : behind.slice(0, next === -1 ? behind.length : next);
    const heads = { layout: 'heads', columns: new Set(below) } as const;
    if (below.length > 0 && kindOfTotal(first as string) === 'sub-total') return [heads];
    return [
      { layout: 'block', columns: new Set(before.slice(before.map(isOfTotals).lastIndexOf(true) + 1)) },
      { layout: 'running', columns: new Set(before) },
      heads,
    ];
  };
}

/** Counts the lines of each column. */
function linesInColumn(placed: readonly PlacedLine[]): (column: string) => number {
  const counts = lazily(() => {
    const found = new Map<string, number>();
    for (const { column } of placed) found.set(column, (found.get(column) ?? 0) + 1);
    return found;
  });
  return (column) => counts().get(column) ?? 0;
}
