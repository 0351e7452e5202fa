import { kindOfTotal } from '../figures/total-words.js';
import type { PlacedLine } from './placed-lines.js';
import type { TotalRow } from './total-row.js';

/** The rows of other totals around one, -1 before all rows. */
export interface Neighbours {
  /** Those of the same kind; one with a name is none of these to a total that says no more, for it may be in that. */
  readonly before: number;
  readonly behind: number;
  readonly isAlone: boolean;
  /** No other total, of whatever kind, is of the same lines. */
  readonly isOwn: boolean;
  /** The first total of its kind stands before all lines that it may be of. */
  readonly isHead: boolean;
  /** The nearest before it of all kinds, the last one first, and -1. */
  readonly earlier: readonly number[];
  /** The nearest before it that is no sub-total. */
  readonly restart: number;
  /** The nearest before it of its kind that has a name, which the lines may begin behind, where none else is nearer. */
  readonly named: number;
}

/** So many earlier totals are looked at, for what begins behind them. */
const MOST_EARLIER = 6;

/** Where a total stands among those of its kind, and among all. */
interface Place extends Pick<Neighbours, 'restart' | 'named'> {
  readonly rows: readonly number[];
  readonly at: number;
  readonly all: number;
}

/** Finds the rows of the totals of the same kind before and behind each: those that say as much, in the same words. */
export function neighboursAmong(
  totals: readonly TotalRow[],
  agreeing: (total: TotalRow) => readonly PlacedLine[],
): (total: TotalRow) => Neighbours {
  const kinds = new Map<readonly PlacedLine[], Map<string, number[]>>();
  const rowsLike = (total: TotalRow, isPlain: boolean): number[] => {
    const lines = agreeing(total);
    const byKind = kinds.get(lines) ?? new Map<string, number[]>();
    kinds.set(lines, byKind);
    const kind = `${total.over} ${kindOfTotal(total.text)} ${total.how.isColumn} ${isPlain}`;
    const rows = byKind.get(kind) ?? [];
    byKind.set(kind, rows);
    return rows;
  };
  const all: number[] = [];
  const places = new Map<TotalRow, Place>();
  let [restart, last] = [-1, -1];
  for (const total of totals) {
    const { index, text, how } = total;
    const alike = rowsLike(total, false);
    const isPlain = how.isPlain && kindOfTotal(text) === 'total';
    const rows = isPlain ? rowsLike(total, true) : alike;
    const named = (alike.at(-1) === index ? alike.at(-2) : alike.at(-1)) ?? -1;
    for (const some of [rows, alike]) if (some.at(-1) !== index) some.push(index);
    if (last < index) restart = last;
    places.set(total, { rows, at: rows.length - 1, all: all.length, restart, named });
    if (kindOfTotal(text) !== 'sub-total' && !how.isColumn) last = index;
    if (!how.isColumn && all.at(-1) !== index) all.push(index);
  }
  return (total) => {
    const { rows, at, all: count, restart, named } = places.get(total) as Place;
    const lines = agreeing(total);
    const earlier = all.slice(Math.max(0, count - MOST_EARLIER), count).filter((row) => row < total.index);
    return {
      before: rows[at - 1] ?? -1,
      behind: rows[at + 1] ?? Number.MAX_SAFE_INTEGER,
      isAlone: rows.length === 1,
      isOwn: rows.length === 1 && [...(kinds.get(lines)?.values() ?? [])].every((others) => others === rows),
      isHead: (rows[0] as number) < (lines[0]?.index ?? -1),
      earlier: [...earlier.reverse(), -1],
      restart,
      named,
    };
  };
}
