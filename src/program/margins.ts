import { flowsOf } from '../exact/integer-flows.js';
import {
  invalidArgument,
  refuseUnknownKeys,
  requireArray,
  requireInteger,
  requireObject,
  requireOneOf,
  requireString,
} from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { CpaIppError } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import {
  isReported,
  isWithheld,
  type NoValue,
  type NoValueReason,
  type Reported,
  reasonIn,
} from '../kernel/no-value.js';
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

const MOST_CELLS = 1000;

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
  const given = requireObject(options, ['options'], 'options with notReported');
  refuseUnknownKeys(given, ['notReported'], 'an option', ['options']);
  const meaning = requireOneOf(given.notReported, ['none', 'unknown'], 'a meaning', ['options', 'notReported']);
  const { slots, nodes } = readTable(table);
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
function readTable(given: unknown): { slots: Slot[]; nodes: number } {
  const path: Path = ['table'];
  const table = requireObject(given as object, path, 'a table with margins');
  refuseUnknownKeys(
    table,
    ['rows', 'columns', 'cells', 'rowTotals', 'columnTotals', 'total', 'labels', 'sources'],
    'a part of a table',
    path,
  );
  const rows = namesOf(table['rows'], [...path, 'rows']);
  const columns = namesOf(table['columns'], [...path, 'columns']);
  if (rows.length * columns.length > MOST_CELLS) {
    throw invalidArgument(given, `a table of at most ${MOST_CELLS} cells`, path);
  }
  const cells = requireObject(table['cells'] as object, [...path, 'cells'], 'cells by row');
  const rowTotals = requireObject(table['rowTotals'] as object, [...path, 'rowTotals'], 'totals by row');
  const columnTotals = requireObject(table['columnTotals'] as object, [...path, 'columnTotals'], 'totals by column');
  const columnNode = (index: number): number => 1 + rows.length + index;
  const sink = 1 + rows.length + columns.length;
  const slots = rows.flatMap((row, r): Slot[] => {
    const line = requireObject(own(cells, row) as object, [...path, 'cells', row], 'cells by column');
    refuseUnknownKeys(line, columns, 'a column of the table', [...path, 'cells', row]);
    return [
      ...columns.map((column, c) => ({
        row,
        column,
        from: 1 + r,
        to: columnNode(c),
        value: countAt(own(line, column), [...path, 'cells', row, column]),
      })),
      { row, column: null, from: 0, to: 1 + r, value: countAt(own(rowTotals, row), [...path, 'rowTotals', row]) },
    ];
  });
  columns.forEach((column, c) => {
    const value = countAt(own(columnTotals, column), [...path, 'columnTotals', column]);
    slots.push({ row: null, column, from: columnNode(c), to: sink, value });
  });
  slots.push({ row: null, column: null, from: sink, to: 0, value: countAt(table['total'], [...path, 'total']) });
  for (const [name, totals, members] of [
    ['cells', cells, rows],
    ['rowTotals', rowTotals, rows],
    ['columnTotals', columnTotals, columns],
  ] as const) {
    refuseUnknownKeys(totals, members, 'a row or column of the table', [...path, name]);
  }
  return { slots, nodes: sink + 1 };
}

const own = (record: object, key: string): unknown =>
  Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined;

function namesOf(given: unknown, path: Path): string[] {
  const seen = new Set<string>();
  return requireArray(given, path).map((entry, index) => {
    const name = requireString(entry, [...path, index]);
    if (seen.has(name)) {
      const operands = { kind: 'a row or column', received: name };
      throw new CpaIppError('DUPLICATE', `'${name}' is given twice`, [...path, index], operands);
    }
    seen.add(name);
    return name;
  });
}

// Sums of at most 1,000 such counts stay exact in a JavaScript number.
const MOST_COUNT = 1_000_000_000_000;

function countAt(value: unknown, path: Path): Reported<number> {
  return reasonIn(value) ?? requireInteger(value, path, { minimum: 0, maximum: MOST_COUNT });
}
