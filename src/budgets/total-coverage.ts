import { kindOfTotal } from '../figures/total-words.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { pushTo } from '../kernel/lists.js';
import { namesTogether } from './ledger.js';
import { firstAfter, type PlacedLine, standing } from './placed-lines.js';
import type { TableWithTotals, TotalRow } from './total-row.js';

/**
 * Finds the lines that a total may be of, the likeliest first.
 *
 * They are among those that agree with what its row says, however little that is: all of them, or the ones beside it,
 * up to the total of the same kind before it or behind it, and for a sub-total up to any other before it. Of each the
 * lines that stand, and where some are revised or given twice, all. A sub-total is of the ones beside it, a grand total
 * of all; a plain total is of the ones beside it where there are several of its kind, and else of all.
 */
export function coveragesOf<T>(
  { placed, totals }: TableWithTotals,
  cover: (lines: readonly PlacedLine[]) => T,
): (total: TotalRow) => readonly T[] {
  const agreeing = linesBySaying(placed.lines);
  const neighbours = neighboursAmong(totals, agreeing);
  const ways = (lines: readonly PlacedLine[]): readonly T[] => {
    const stand = placed.isRepeated ? standing(lines) : lines;
    return [...new Set([stand, lines])].filter(({ length }) => length > 0).map(cover);
  };
  const known = new Map<readonly PlacedLine[], readonly T[]>();
  return (total) => {
    const lines = agreeing(total);
    const all = known.get(lines) ?? ways(lines);
    known.set(lines, all);
    // From one row up to another, neither included.
    const between = (from: number, to: number) => ways(lines.slice(firstAfter(lines, from), firstAfter(lines, to - 1)));
    if (total.how.isColumn) return [...between(total.index - 1, total.index + 1), ...all];
    const { before, behind, isAlone, last } = neighbours(total);
    const kind = kindOfTotal(total.text);
    const sinceOther = kind === 'sub-total' && last > before ? between(last, total.index) : [];
    const beside = [...between(before, total.index), ...sinceOther, ...between(total.index, behind)];
    return kind === 'sub-total' || (kind === 'total' && !isAlone) ? [...beside, ...all] : [...all, ...beside];
  };
}

/** The rows of other totals around one, -1 before all rows; `last` is the nearest sub-total before it, of any kind. */
interface Neighbours {
  readonly before: number;
  readonly behind: number;
  readonly isAlone: boolean;
  readonly last: number;
}

/** Where a total stands among those of its kind, and the nearest sub-total before it. */
type Place = { readonly rows: readonly number[]; readonly at: number; readonly last: number };

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
  const places = new Map<TotalRow, Place>();
  for (const total of totals) {
    const { index, text, how } = total;
    const rows = rowsLike(total);
    if (rows.at(-1) !== index) rows.push(index);
    if (kindOfTotal(text) === 'sub-total' && !how.isColumn && subTotals.at(-1) !== index) subTotals.push(index);
    const last = subTotals.at(subTotals.at(-1) === index ? -2 : -1) ?? -1;
    places.set(total, { rows, at: rows.length - 1, last });
  }
  return (total) => {
    const { rows, at, last } = places.get(total) as Place;
    return {
      before: rows[at - 1] ?? -1,
      behind: rows[at + 1] ?? Number.MAX_SAFE_INTEGER,
      isAlone: rows.length === 1,
      last,
    };
  };
}

const DIMENSIONS = /* @__PURE__ */ frozen(['fiscalYear', 'partner', 'category', 'phase', 'period', 'item'] as const);
type Said = Partial<Record<(typeof DIMENSIONS)[number], string | undefined>>;

/** Finds the lines that agree with what the row of a total says; the same list for all that say the same. */
function linesBySaying(placed: readonly PlacedLine[]): (total: TotalRow) => readonly PlacedLine[] {
  const sorted = new Map<string, ReadonlyMap<string, readonly PlacedLine[]>>();
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
      byName = said.includes('period') ? lists : new Map([...lists].map(([name, lines]) => [name, ofFullYears(lines)]));
      sorted.set(said.join(), byName);
    }
    return byName.get(nameOf(total)) ?? NONE;
  };
}

const NONE: readonly PlacedLine[] = /* @__PURE__ */ frozen([]);

/** A total that does not say of which period it is adds no quarters to full years. */
function ofFullYears(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const full = lines.filter(({ line }) => line.period === undefined);
  return full.length === 0 || full.length === lines.length ? lines : full;
}
