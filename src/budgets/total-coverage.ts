import { besideTotal, kindOfTotal } from '../figures/total-words.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { pushTo } from '../kernel/lists.js';
import { fold } from '../kernel/suggest.js';
import { mixturesIn, sumsOf } from './addable-lines.js';
import { namesTogether } from './ledger.js';
import { firstAfter, type PlacedLine, standing } from './placed-lines.js';
import type { TableWithTotals, TotalRow } from './total-row.js';

/**
 * Finds the lines that a total may be of, the likeliest first.
 *
 * They are among those that agree with what its row says, however little that is: all of them, or the ones beside it,
 * up to the total of the same kind before it or behind it, and for a sub-total up to any other before it. Of each the
 * lines that stand, and where some are revised or given twice, all; and of these such as may be added together. A total
 * whose name holds that of items is of these before all; a sub-total is of the ones beside it, or of all before it, and
 * of others only where its row tells them apart from the rest of the table; a grand total is of all; a plain total is
 * of the ones beside it where there are several of its kind, and else of all. Where a total may be of something else
 * than any of them, none comes first.
 */
export function coveragesOf<T>(
  { placed, totals }: TableWithTotals,
  cover: (lines: readonly PlacedLine[]) => T,
): (total: TotalRow) => readonly T[] {
  const agreeing = linesBySaying(placed.lines);
  const neighbours = neighboursAmong(totals, agreeing);
  const inColumn = linesInColumn(placed.lines);
  const ofItems = linesByItem();
  const mixtures = mixturesIn(placed.lines);
  const ways = (lines: readonly PlacedLine[], total: TotalRow): readonly T[] => {
    if (lines.length === 0) return [];
    const stand = placed.isRepeated ? standing(lines) : lines;
    return [...new Set([stand, lines])].flatMap((some) => {
      const sums = sumsOf(some, mixtures, total);
      return (sums.isCertain ? sums.ways : [NONE, ...sums.ways]).map(cover);
    });
  };
  const known = new Map<string, Map<readonly PlacedLine[], readonly T[]>>();
  return (total) => {
    const knownWays = (lines: readonly PlacedLine[]): readonly T[] => {
      const byLines = known.get(total.over) ?? new Map<readonly PlacedLine[], readonly T[]>();
      known.set(total.over, byLines);
      const found = byLines.get(lines) ?? ways(lines, total);
      byLines.set(lines, found);
      return found;
    };
    const lines = agreeing(total);
    // From one row up to another, neither included.
    const between = (from: number, to: number) =>
      ways(lines.slice(firstAfter(lines, from), firstAfter(lines, to - 1)), total);
    const all = knownWays(lines);
    if (total.how.isColumn) return [...between(total.index - 1, total.index + 1), ...all];
    const { before, behind, isAlone, isOwn, last, earlier } = neighbours(total);
    const kind = kindOfTotal(total.text);
    const named = total.over === 'item' ? knownWays(ofItems(lines, total.text)) : [];
    const sinceOther = kind === 'sub-total' && last > before ? between(last, total.index) : [];
    // What has a name of its own may hold other totals, or begin behind any of them.
    const nested = total.how.isPlain ? [] : earlier.flatMap((row) => between(row, total.index));
    const beside = [...between(before, total.index), ...sinceOther, ...between(total.index, behind)];
    if (kind === 'sub-total') {
      // Lines behind another sub-total are none of this one, or any sum would soon be possible.
      const further = isOwn && lines.length < inColumn(total.column) ? all : between(-1, total.index);
      return [...named, ...beside, ...further, ...nested];
    }
    const others = kind === 'total' && !isAlone ? [...beside, ...all] : [...all, ...beside];
    return [...named, ...others, ...nested];
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

/** So many words of a name are looked at, for that of an item. */
const MOST_WORDS = 12;

/** Finds among lines those of the items that the name of a total holds, the longest names first. */
function linesByItem(): (lines: readonly PlacedLine[], text: string) => readonly PlacedLine[] {
  const sorted = new Map<readonly PlacedLine[], ReadonlyMap<string, readonly PlacedLine[]>>();
  return (lines, text) => {
    const words = besideTotal(text).split(/\s+/u).slice(0, MOST_WORDS).map(fold);
    let byName = sorted.get(lines);
    if (byName === undefined) {
      const lists = new Map<string, PlacedLine[]>();
      for (const one of lines) if (one.line.item !== undefined) pushTo(lists, fold(one.line.item), one);
      sorted.set(lines, lists);
      byName = lists;
    }
    const found: PlacedLine[][] = [];
    for (let length = words.length; length > 0; length--) {
      for (let at = 0; at + length <= words.length; at++) {
        const name = words.slice(at, at + length).join('');
        const lists = name === '' ? undefined : byName.get(name);
        if (lists === undefined) continue;
        found.push([...lists]);
        words.fill('', at, at + length);
      }
    }
    return found.length < 2 ? (found[0] ?? NONE) : found.flat().sort((a, b) => a.index - b.index);
  };
}

/**
 * The rows of other totals around one, -1 before all rows; `last` is the nearest sub-total before it, of any kind, and
 * `earlier` are the nearest of all, and -1.
 */
interface Neighbours {
  readonly before: number;
  readonly behind: number;
  readonly isAlone: boolean;
  /** No other total, of whatever kind, is of the same lines. */
  readonly isOwn: boolean;
  readonly last: number;
  readonly earlier: readonly number[];
}

/** So many earlier totals are looked at, for what begins behind them. */
const MOST_EARLIER = 6;

/** Where a total stands among those of its kind, and the nearest sub-total before it. */
type Place = { readonly rows: readonly number[]; readonly at: number; readonly last: number; readonly all: number };

/** Finds the rows of the totals of the same kind before and behind each: those that say as much, in the same words. */
function neighboursAmong(
  totals: readonly TotalRow[],
  agreeing: (total: TotalRow) => readonly PlacedLine[],
): (total: TotalRow) => Neighbours {
  const kinds = new Map<readonly PlacedLine[], Map<string, number[]>>();
  const rowsLike = (total: TotalRow): number[] => {
    const lines = agreeing(total);
    const byKind = kinds.get(lines) ?? new Map<string, number[]>();
    kinds.set(lines, byKind);
    const kind = `${total.over} ${kindOfTotal(total.text)} ${total.how.isColumn}`;
    const rows = byKind.get(kind) ?? [];
    byKind.set(kind, rows);
    return rows;
  };
  const subTotals: number[] = [];
  const all: number[] = [];
  const places = new Map<TotalRow, Place>();
  for (const total of totals) {
    const { index, text, how } = total;
    const rows = rowsLike(total);
    if (rows.at(-1) !== index) rows.push(index);
    if (kindOfTotal(text) === 'sub-total' && !how.isColumn && subTotals.at(-1) !== index) subTotals.push(index);
    const last = subTotals.at(subTotals.at(-1) === index ? -2 : -1) ?? -1;
    places.set(total, { rows, at: rows.length - 1, last, all: all.length });
    if (!how.isColumn && all.at(-1) !== index) all.push(index);
  }
  return (total) => {
    const { rows, at, last, all: count } = places.get(total) as Place;
    const earlier = all.slice(Math.max(0, count - MOST_EARLIER), count).filter((row) => row < total.index);
    return {
      before: rows[at - 1] ?? -1,
      behind: rows[at + 1] ?? Number.MAX_SAFE_INTEGER,
      isAlone: rows.length === 1,
      isOwn: rows.length === 1 && [...(kinds.get(agreeing(total))?.values() ?? [])].every((others) => others === rows),
      last,
      earlier: [...earlier.reverse(), -1],
    };
  };
}

const DIMENSIONS = /* @__PURE__ */ frozen(['fiscalYear', 'partner', 'category', 'phase', 'period', 'item'] as const);
type Said = Partial<Record<(typeof DIMENSIONS)[number], string | undefined>>;

/** Finds the lines that agree with what the row of a total says; the same list for all that say the same. */
function linesBySaying(placed: readonly PlacedLine[]): (total: TotalRow) => readonly PlacedLine[] {
  const sorted = new Map<string, ReadonlyMap<string, readonly PlacedLine[]>>();
  const amongSeveral = linesOfSeveral();
  const items = lazily(() => new Set(placed.map(({ line }) => line.item)));
  return (total) => {
    const said = DIMENSIONS.filter(
      // An item that no line has is a name of the total itself.
      (dimension) => total[dimension] !== undefined && (dimension !== 'item' || items().has(total.item)),
    );
    const nameOf = (place: Said) => namesTogether(said.map((dimension) => place[dimension]));
    let byName = sorted.get(said.join());
    if (byName === undefined) {
      const lists = new Map<string, PlacedLine[]>();
      for (const one of placed) pushTo(lists, nameOf(one.line), one);
      sorted.set(said.join(), lists);
      byName = lists;
    }
    return amongSeveral(byName.get(nameOf(total)) ?? NONE, total);
  };
}

/** What the name of a total may say of several, with what a line has in its place. */
const SEVERAL = /* @__PURE__ */ frozen([
  ['fiscalYears', 'fiscalYear'],
  ['partners', 'partner'],
  ['categories', 'category'],
] as const);

/** Finds among lines those of the years, partners or categories that a total says; the same list for the same ones. */
function linesOfSeveral(): (lines: readonly PlacedLine[], total: TotalRow) => readonly PlacedLine[] {
  const known = new Map<readonly PlacedLine[], Map<string, readonly PlacedLine[]>>();
  const among = (
    lines: readonly PlacedLine[],
    of: (typeof SEVERAL)[number][1] | 'phase',
    wanted: readonly string[],
  ) => {
    const byNames = known.get(lines) ?? new Map<string, readonly PlacedLine[]>();
    known.set(lines, byNames);
    const name = namesTogether([of, ...wanted]);
    const found = byNames.get(name) ?? lines.filter(({ line }) => wanted.includes(line[of]));
    byNames.set(name, found);
    return found;
  };
  return (lines, total) => {
    const found = SEVERAL.reduce((some, [several, of]) => {
      const wanted = total[several];
      return wanted === undefined ? some : among(some, of, wanted);
    }, lines);
    const { phases } = total.how;
    const inPhases = phases === undefined || total.phase !== undefined ? NONE : among(found, 'phase', phases);
    return inPhases.length === 0 ? found : inPhases;
  };
}

const NONE: readonly PlacedLine[] = /* @__PURE__ */ frozen([]);
