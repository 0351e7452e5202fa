import { type Flows, flowsOf } from '../exact/integer-flows.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { isReported, isWithheld, type Reported } from '../kernel/no-value.js';
import { later, options as optionsOf } from '../kernel/shape.js';
import { clashesOf } from './margin-clashes.js';
import { arcsOf, doesNotApply, networkOf, type Slot } from './margin-network.js';
import { marginTableShape, notReportedShape } from './margin-shapes.js';
import type { ProgramTableFinding } from './messages.js';
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
  /** Of a count that clashes: what the counts that do not clash leave for it, where that is one other number. */
  readonly instead?: number;
};

/**
 * A table of counts, with what its margins determine.
 * @category Program
 */
export interface SolvedMargins {
  /** Whether any whole numbers fit the table. */
  readonly consistent: boolean;
  /** The cells row by row, each row with its total, then the column totals and the total. */
  readonly entries: readonly MarginEntry[];
  /**
   * All that clashes: lines whose counts do not come to their total, and lines that fit only one without the other;
   * none where the table is consistent.
   */
  readonly findings: readonly ProgramTableFinding[];
}

/**
 * Works out what the margins of a table of counts determine.
 *
 * The table is a flow of whole numbers from rows to columns. For each missing count the least and the greatest value
 * are found that any table with the same given counts can have (maximum flow in the rest of the network); where both
 * are the same, the count is determined. That finds all that follows from the margins, not only rows or columns with a
 * single gap.
 *
 * Where counts clash, each row and column of which the counts do not come to the total is named, with the amounts
 * (`LINE_DOES_NOT_ADD_UP`: 4 + 5 against 10 is -1), and so are lines that clash only together (`LINES_CLASH`). What the
 * other counts determine is still worked out, with every count that had a part in a clash taken for unknown: where one
 * count of the table is wrong, that is right. Where those leave one number only for a count that clashes, it is its
 * `instead`.
 *
 * Suppressed and redacted counts are never worked out, and a sum with a withheld part is left out of account: no count
 * follows from it, so that nothing here gives the part back. Only where the printed parts are more than the sum already
 * is that said, for it is so whatever is withheld.
 * @param table - At most 1,000 cells; counts are whole numbers, not below zero.
 * @param options - `notReported`: whether a cell that is `not-reported` means `none` or is `unknown`. A cell that is
 *   `not-applicable` does not exist, and adds nothing; a total that is says nothing of its parts. Counts missing for
 *   other reasons are always unknown, and so is a total that is not reported.
 * @returns All counts with their origin and bounds, and what clashes.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a count that is none, a cell that is left out or a table that is
 *   too large; `DUPLICATE` for a row or column given twice; `UNKNOWN_NAME` for an option that does not exist.
 * @example
 * import { solveMargins } from 'cpa-ipp';
 * import { interviews } from 'cpa-ipp/data';
 * const { entries } = solveMargins(interviews, { notReported: 'none' });
 * entries.filter(({ origin }) => origin === 'worked-out').map(({ row, column, value }) => [row, column, value]);
 * // => [['government', 'strategic', 14], ['deployed', 'other', 6], ['international-partners', 'ukraine', 3]]
 * const wrong = solveMargins(
 *   { rows: ['a'], columns: ['x', 'y'], cells: { a: { x: 4, y: 5 } }, rowTotals: { a: 10 }, columnTotals: { x: 4, y: 5 }, total: 9 },
 *   { notReported: 'none' },
 * );
 * wrong.findings.map(({ path, operands }) => [path.at(-1), operands.difference]); // => [['total', 1], ['a', -1]]
 * wrong.entries.filter(({ instead }) => instead !== undefined).map(({ row, value, instead }) => [row, value, instead]); // => [['a', 10, 9]]
 * @see evaluation-2015-2020, Appendix A, L776
 * @category Program
 */
export function solveMargins(table: MarginTable, options: { readonly notReported: 'none' | 'unknown' }): SolvedMargins {
  const { notReported } = OPTIONS.read(options, ['options']);
  const network = networkOf(marginTableShape.read(table, ['table']), notReported);
  const { slots, most } = network;
  const { findings, doubted } = clashesOf(network);
  const arcs = arcsOf(network, doubted);
  const flows = flowsOf(arcs, new Float64Array(network.lines.length), new Int32Array(arcs.length)) as Flows;
  const entries = slots.map((slot, index): MarginEntry => {
    const { row, column, value, count } = slot;
    if ((count !== null && !doubted.has(slot)) || isSilent(value)) return { row, column, ...unsolved(slot) };
    const [minimum, maximum] = [lowest(flows, index), highest(flows, index, most)];
    const settled = minimum === maximum;
    if (count !== null) {
      const given = { row, column, ...unsolved(slot) };
      return settled && minimum !== count ? { ...given, instead: minimum } : given;
    }
    return { row, column, origin: settled ? 'worked-out' : 'open', value: settled ? minimum : value, minimum, maximum };
  });
  return { consistent: findings.length === 0, entries, findings };
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

/** A count that is not worked out, whatever the others say. */
const isSilent = (value: Reported<number>): boolean => isWithheld(value) || doesNotApply(value);
