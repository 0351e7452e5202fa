import { flowsOf } from '../exact/integer-flows.js';
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
  const { notReported: meaning } = OPTIONS.read(options, ['options']);
  return solve(marginTableShape.read(table, ['table']), meaning);
}

const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ notReported: notReportedShape }));

/** The same of a table already read. */
export function solve(table: MarginTable, meaning: 'none' | 'unknown'): SolvedMargins {
  const { slots, nodes } = circulationOf(table);
  // A sum that is not given is none of its parts: nothing is read into it.
  const isNothing = ({ row, column, value }: Slot) =>
    row !== null && column !== null && (doesNotApply(value) || (meaning === 'none' && isNotReported(value)));
  const known = slots.map((slot) => (isReported(slot.value) ? slot.value : isNothing(slot) ? 0 : null));
  // What can be more than all given counts together can be any number.
  const beyond = known.reduce<number>((sum, count) => sum + (count ?? 0), 1);
  const withheld = slots.filter(({ value }) => isWithheld(value));
  const nodeOf = nodesWithout(withheld);
  const arcs = slots.map(({ from, to }, index) => {
    const count = known[index] ?? null;
    return { tail: nodeOf(from), head: nodeOf(to), low: count ?? 0, high: count ?? 3 * beyond };
  });
  const flows = flowsOf(arcs, new Float64Array(nodes), new Int32Array(arcs.length));
  const entries = slots.map((slot, index): MarginEntry => {
    const { row, column, value } = slot;
    const count = known[index] ?? null;
    if (count !== null) {
      if (doesNotApply(value)) return { row, column, origin: 'given', value, minimum: 0, maximum: 0 };
      const origin = isReported(value) ? 'given' : 'read-as-none';
      return { row, column, origin, value: count, minimum: count, maximum: count };
    }
    const nothing = { row, column, value, minimum: 0, maximum: null } as const;
    if (isWithheld(value)) return { ...nothing, origin: 'withheld' };
    if (doesNotApply(value)) return { ...nothing, origin: 'given' };
    if (flows === null) return { ...nothing, origin: 'open' };
    flows.reset();
    const minimum = flows.lower(index, 0);
    flows.reset();
    const most = flows.raise(index, beyond);
    const maximum = most < beyond ? most : null;
    const settled = minimum === maximum;
    return { row, column, origin: settled ? 'worked-out' : 'open', value: settled ? minimum : value, minimum, maximum };
  });
  return { consistent: flows !== null, entries };
}

const lacks = (value: Reported<number>, reason: NoValueReason): boolean =>
  !isReported(value) && (value as NoValue).noValue === reason;
const doesNotApply = (value: Reported<number>): boolean => lacks(value, 'not-applicable');
const isNotReported = (value: Reported<number>): boolean => lacks(value, 'not-reported');

interface Slot {
  readonly row: string | null;
  readonly column: string | null;
  readonly from: number;
  readonly to: number;
  readonly value: Reported<number>;
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
function circulationOf(table: MarginTable): { slots: Slot[]; nodes: number } {
  const { rows, columns, cells, rowTotals, columnTotals, total } = table;
  const columnNode = (index: number): number => 1 + rows.length + index;
  const sink = 1 + rows.length + columns.length;
  const slots = rows.flatMap((row, r): Slot[] => [
    ...columns.map((column, c) => {
      const value = countIn(own(cells, row) ?? {}, column);
      return { row, column, from: 1 + r, to: columnNode(c), value };
    }),
    { row, column: null, from: 0, to: 1 + r, value: countIn(rowTotals, row) },
  ]);
  columns.forEach((column, c) => {
    slots.push({ row: null, column, from: columnNode(c), to: sink, value: countIn(columnTotals, column) });
  });
  slots.push({ row: null, column: null, from: sink, to: 0, value: total });
  return { slots, nodes: sink + 1 };
}

const countIn = (counts: Readonly<Record<string, Reported<number>>>, name: string): Reported<number> =>
  own(counts, name) as Reported<number>;
