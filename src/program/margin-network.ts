import type { Arc } from '../exact/integer-flows.js';
import { isReported, isWithheld, type NoValue, type NoValueReason, type Reported } from '../kernel/no-value.js';
import { own } from './margin-shapes.js';
import type { MarginTable } from './model.js';

/** One count of a table, as what flows from one of its lines to another. */
export interface Slot {
  readonly row: string | null;
  readonly column: string | null;
  readonly from: number;
  readonly to: number;
  readonly value: Reported<number>;
  /** The number that it stands for; `null` where that is not known. */
  readonly count: number | null;
}

/** A row, a column, or the totals of all rows or of all columns: counts, and the one that they should come to. */
export type MarginLine =
  | { readonly kind: 'row' | 'column'; readonly name: string }
  | { readonly kind: 'row-totals' | 'column-totals' };

/**
 * A table as a circulation: the total flows to the rows, from there to the columns, and from there back. Each of its
 * lines is a node, into which as much flows as out of it.
 */
export interface MarginNetwork {
  readonly slots: readonly Slot[];
  readonly lines: readonly MarginLine[];
  /** The node of a line: all lines with a withheld count are one, of which nothing is said. */
  nodeOf(line: number): number;
  /** More than all counts together. */
  readonly most: number;
}

export const lacks = (value: Reported<number>, reason: NoValueReason): boolean =>
  !isReported(value) && (value as NoValue).noValue === reason;
export const doesNotApply = (value: Reported<number>): boolean => lacks(value, 'not-applicable');

export function networkOf(table: MarginTable, meaning: 'none' | 'unknown'): MarginNetwork {
  const { rows, columns, cells, rowTotals, columnTotals, total } = table;
  const columnLine = (index: number): number => 1 + rows.length + index;
  const sink = 1 + rows.length + columns.length;
  // A sum that is not given is none of its parts: nothing is read into it.
  const readAsNone = (value: Reported<number>) =>
    doesNotApply(value) || (meaning === 'none' && lacks(value, 'not-reported')) ? 0 : null;
  const known = (value: Reported<number>) => (isReported(value) ? value : null);
  const sum = (slot: Omit<Slot, 'count'>): Slot => ({ ...slot, count: known(slot.value) });
  const slots = rows.flatMap((row, r): Slot[] => [
    ...columns.map((column, c) => {
      const value = countIn(own(cells, row) ?? {}, column);
      return { row, column, from: 1 + r, to: columnLine(c), value, count: known(value) ?? readAsNone(value) };
    }),
    sum({ row, column: null, from: 0, to: 1 + r, value: countIn(rowTotals, row) }),
  ]);
  columns.forEach((column, c) => {
    slots.push(sum({ row: null, column, from: columnLine(c), to: sink, value: countIn(columnTotals, column) }));
  });
  slots.push(sum({ row: null, column: null, from: sink, to: 0, value: total }));
  return {
    slots,
    lines: [
      { kind: 'row-totals' },
      ...rows.map((name) => ({ kind: 'row', name }) as const),
      ...columns.map((name) => ({ kind: 'column', name }) as const),
      { kind: 'column-totals' },
    ],
    nodeOf: nodesWithout(slots.filter(({ value }) => isWithheld(value))),
    most: slots.reduce((all, { count }) => all + (count ?? 0), 1),
  };
}

const countIn = (counts: Readonly<Record<string, Reported<number>>>, name: string): Reported<number> =>
  own(counts, name) as Reported<number>;

/**
 * Takes all sums that a withheld count stands in for one. What flows into one node of a circulation follows from all
 * others, so that this one says nothing.
 */
function nodesWithout(withheld: readonly Slot[]): (node: number) => number {
  const [first = 0, ...others] = withheld.flatMap(({ from, to }) => [from, to]);
  const gone = new Set(others);
  return (node) => (gone.has(node) ? first : node);
}

/** What is known flows, and what is not, or is doubted, may be anything up to more than all together. */
export const arcsOf = ({ slots, nodeOf, most }: MarginNetwork, doubted: ReadonlySet<Slot>): Arc[] =>
  slots.map((slot) => {
    const count = doubted.has(slot) ? null : slot.count;
    return { tail: nodeOf(slot.from), head: nodeOf(slot.to), low: count ?? 0, high: count ?? 3 * most };
  });
