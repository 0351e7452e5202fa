import { type Flows, flowsOf } from '../exact/integer-flows.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { isReported, isWithheld, type NoValue, type NoValueReason, type Reported } from '../kernel/no-value.js';
import { later, options as optionsOf } from '../kernel/shape.js';
import { marginTableShape, notReportedShape, own } from './margin-shapes.js';
import type { MarginTable } from './model.js';

/**
 * Where a count of a solved table comes from.
 *
 * `read-as-none`: the table gives no number, and is taken to mean none. `worked-out`: the other counts leave only this
 * one. `open`: they leave more than one. `withheld`: the count is suppressed or redacted, and is not worked out.
 * @inline
 */
export type MarginOrigin = 'given' | 'read-as-none' | 'worked-out' | 'open' | 'withheld';

/** Labels of the origins. */
export const MARGIN_ORIGIN_LABELS = /* @__PURE__ */ frozen<Readonly<Record<MarginOrigin, Label>>>({
  given: { en: 'given', fr: 'donné' },
  'read-as-none': { en: 'not reported, read as none', fr: 'non déclaré, lu comme nul' },
  'worked-out': { en: 'worked out from the margins', fr: 'établi à partir des marges' },
  open: { en: 'left open by the margins', fr: 'laissé indéterminé par les marges' },
  withheld: { en: 'withheld, and not worked out', fr: 'non divulgué, et non établi' },
});

/**
 * One count of a solved table: a cell, or a total where `row` or `column` is `null`.
 * @inline
 */
export type MarginEntry = {
  readonly row: string | null;
  readonly column: string | null;
  readonly origin: MarginOrigin;
  /** The count; the reason why it is missing where the table leaves it open. */
  readonly value: Reported<number>;
  /**
   * The least and the greatest count that the table allows; `null` where nothing bounds it. Of a withheld one, they are
   * 0 and `null`.
   */
  readonly minimum: number;
  readonly maximum: number | null;
};

/**
 * A table of counts, with what its margins determine.
 * @category Program
 */
export interface SolvedMargins {
  /** Whether any whole numbers fit the table; where none do, nothing is worked out. */
  readonly consistent: boolean;
  /** The cells row by row, each row with its total, then the column totals and the total. */
  readonly entries: readonly MarginEntry[];
}

/**
 * Works out what the margins of a table of counts determine.
 *
 * The table is a flow of whole numbers from rows to columns. For each missing count the least and the greatest value
 * are found that any table with the same given counts can have (maximum flow in the rest of the network); where both
 * are the same, the count is determined. That finds all that follows from the margins, not only rows or columns with a
 * single gap.
 *
 * Suppressed and redacted counts are never worked out, and a sum with a withheld part is left out of account: nothing
 * here follows from it, so that nothing here gives the part back.
 * @param table - At most 1,000 cells; counts are whole numbers, not below zero.
 * @param options - `notReported`: whether a cell that is `not-reported` means `none` or is `unknown`. A cell that is
 *   `not-applicable` does not exist, and adds nothing; a total that is says nothing of its parts. Counts missing for
 *   other reasons are always unknown, and so is a total that is not reported.
 * @returns All counts with their origin and bounds.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a count that is none, a cell that is left out or a table that is
 *   too large; `DUPLICATE` for a row or column given twice; `UNKNOWN_NAME` for an option that does not exist.
 * @example
 * import { solveMargins } from 'cpa-ipp';
 * import { interviews } from 'cpa-ipp/data';
 * const { entries } = solveMargins(interviews, { notReported: 'none' });
 * entries.filter(({ origin }) => origin === 'worked-out').map(({ row, column, value }) => [row, column, value]);
 * // => [['government', 'strategic', 14], ['deployed', 'other', 6], ['international-partners', 'ukraine', 3]]
 * @see evaluation-2015-2020, Appendix A, L776
 * @category Program
 */
export function solveMargins(table: MarginTable, options: { readonly notReported: 'none' | 'unknown' }): SolvedMargins {
  const { notReported } = OPTIONS.read(options, ['options']);
  const { slots, flows, most } = networkOf(marginTableShape.read(table, ['table']), notReported);
  const entries = slots.map((slot, index): MarginEntry => {
    const { row, column, value } = slot;
    if (slot.count !== null || flows === null || isSilent(value)) return { row, column, ...unsolved(slot) };
    const [minimum, maximum] = [lowest(flows, index), highest(flows, index, most)];
    const settled = minimum === maximum;
    return { row, column, origin: settled ? 'worked-out' : 'open', value: settled ? minimum : value, minimum, maximum };
  });
  return { consistent: flows !== null, entries };
}

const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ notReported: notReportedShape }));

/** The least that can flow through an arc; `raise` and `lower` go on from where the last one ended. */
function lowest(flows: Flows, arc: number): number {
  flows.reset();
  return flows.lower(arc, 0);
}

/** The most that can, `null` where that is as much as one likes. */
function highest(flows: Flows, arc: number, most: number): number | null {
  flows.reset();
  const found = flows.raise(arc, most);
  return found < most ? found : null;
}

/** A count that the others are not asked for: one that is known, or that nothing is said of. */
function unsolved({ value, count }: Slot): Omit<MarginEntry, 'row' | 'column'> {
  const open = { value, minimum: 0, maximum: null };
  if (count === null)
    return { ...open, origin: isWithheld(value) ? 'withheld' : doesNotApply(value) ? 'given' : 'open' };
  if (doesNotApply(value)) return { origin: 'given', value, minimum: 0, maximum: 0 };
  return { origin: isReported(value) ? 'given' : 'read-as-none', value: count, minimum: count, maximum: count };
}

const lacks = (value: Reported<number>, reason: NoValueReason): boolean =>
  !isReported(value) && (value as NoValue).noValue === reason;
const doesNotApply = (value: Reported<number>): boolean => lacks(value, 'not-applicable');
const isNotReported = (value: Reported<number>): boolean => lacks(value, 'not-reported');

/** A count that is not worked out, whatever the others say. */
const isSilent = (value: Reported<number>): boolean => isWithheld(value) || doesNotApply(value);

interface Slot {
  readonly row: string | null;
  readonly column: string | null;
  readonly from: number;
  readonly to: number;
  readonly value: Reported<number>;
  /** The number that it stands for; `null` where that is not known. */
  readonly count: number | null;
}

/** A table as a network: what is known flows, and what is not may be anything up to more than all together. */
function networkOf(table: MarginTable, meaning: 'none' | 'unknown') {
  const { slots, nodes } = circulationOf(table, meaning);
  const most = slots.reduce((sum, { count }) => sum + (count ?? 0), 1);
  const nodeOf = nodesWithout(slots.filter(({ value }) => isWithheld(value)));
  const arcs = slots.map(({ from, to, count }) => {
    return { tail: nodeOf(from), head: nodeOf(to), low: count ?? 0, high: count ?? 3 * most };
  });
  return { slots, flows: flowsOf(arcs, new Float64Array(nodes), new Int32Array(arcs.length)), most };
}

/**
 * Takes all sums that a withheld count stands in for one. What flows into one node of a circulation follows from all
 * others, so that this one says nothing.
 */
function nodesWithout(withheld: readonly Slot[]): (node: number) => number {
  const [first = 0, ...others] = withheld.flatMap(({ from, to }) => [from, to]);
  const gone = new Set(others);
  return (node) => (gone.has(node) ? first : node);
}

/** A table as a circulation: the total flows to the rows, from there to the columns, and from there back. */
function circulationOf(table: MarginTable, meaning: 'none' | 'unknown'): { slots: Slot[]; nodes: number } {
  const { rows, columns, cells, rowTotals, columnTotals, total } = table;
  const columnNode = (index: number): number => 1 + rows.length + index;
  const sink = 1 + rows.length + columns.length;
  // A sum that is not given is none of its parts: nothing is read into it.
  const readAsNone = (value: Reported<number>) =>
    doesNotApply(value) || (meaning === 'none' && isNotReported(value)) ? 0 : null;
  const known = (value: Reported<number>) => (isReported(value) ? value : null);
  const sum = (slot: Omit<Slot, 'count'>): Slot => ({ ...slot, count: known(slot.value) });
  const slots = rows.flatMap((row, r): Slot[] => [
    ...columns.map((column, c) => {
      const value = countIn(own(cells, row) ?? {}, column);
      return { row, column, from: 1 + r, to: columnNode(c), value, count: known(value) ?? readAsNone(value) };
    }),
    sum({ row, column: null, from: 0, to: 1 + r, value: countIn(rowTotals, row) }),
  ]);
  columns.forEach((column, c) => {
    slots.push(sum({ row: null, column, from: columnNode(c), to: sink, value: countIn(columnTotals, column) }));
  });
  slots.push(sum({ row: null, column: null, from: sink, to: 0, value: total }));
  return { slots, nodes: sink + 1 };
}

const countIn = (counts: Readonly<Record<string, Reported<number>>>, name: string): Reported<number> =>
  own(counts, name) as Reported<number>;
