import { exactly, isTaggedDecimal } from '../exact/decimal.js';
import { type PlainOptions, plainNumber, plainOptions } from '../exact/plain-rows.js';
import { type Fields, kindOf } from '../exact/quantity.js';
import { isNumberAsText, isNumberKey } from '../exact/result-keys.js';
import { type Nulls, nullsShape } from '../exact/revived.js';
import { isCalculation } from '../explain/reconciliation-shape.js';
import { calculationText } from '../figures/arithmetic-text.js';
import { isNoValue } from '../kernel/no-value.js';
import { later, optional, options as optionsOf } from '../kernel/shape.js';
import { numberAt } from './cells.js';
import { type Known, keysShape, lastKeyOf, requireKnown, valueIn } from './columns.js';
import { withCompanions } from './partial-sums.js';
import { type CellWriter, cellAt, isFinding, type Place, rowsAt, spread } from './spread.js';

/**
 * What {@link flatRows} makes of rows.
 * @inline
 */
export type FlatOptions<R = unknown, C = string> = PlainOptions & {
  /** The columns in their order; without it, all that the rows have. */
  readonly columns?: FlatColumns<R, C>;
  /**
   * What `null` stands for under keys of values, in rows that lost why they have none: a reason, or `blank` for `null`
   * again. Without it, such rows are refused where reasons are asked for.
   */
  readonly nulls?: Nulls;
};

/** Columns by name; one that the rows do not have is refused where it is compiled. */
type FlatColumns<R, C> = readonly (C & Known<R, C>)[];

type FlatCell = string | number | boolean | null;

/**
 * A row of {@link flatRows}: one plain value a column.
 * @category Plain data
 */
export type FlatRow<C extends string = string> = { [K in C]: FlatCell };

/**
 * Makes rows flat and plain: one value a cell, for `console.table`, data frames and spreadsheets.
 *
 * Shares, totals and values with a range stand by their values; beside a total stand its `parts` and `missing`, beside
 * a value the ends of its range. A check or a status is its id, a finding its code, a record several columns
 * (`compared.cells`), and a list of single values one text. Other parts have columns when they are named:
 * `spentShare.numerator`, `approved.reasons`, `cautions.1.operands.amount`. Where columns are named, a row has these
 * and no others, but for a sum that lacks parts: `approved.missing` comes along beside `approved` in all rows, unless
 * it is named itself, or `cautions` are; and for a number with a qualifier, which `qualifier` comes along beside.
 * @param rows - Rows of results, before or after JSON, or your own.
 * @param options - All choices of {@link toPlain} named, and where wanted `columns`.
 * @returns A new row for each, all with the same columns, `null` where a row has nothing in one; numbers under the keys
 *   of amounts are numbers, or text, also where JSON had made text of them.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for what is no data, a column whose values fill several cells or a
 *   missing option; `UNKNOWN_NAME` for a column that no row has, or an option or choice that does not exist;
 *   `DUPLICATE` for a column named twice; `INVALID_DECIMAL` for a `Decimal` that is not finite or has more than 300
 *   digits.
 * @example
 * const row = { partner: 'gac', approved: { value: '11400000', parts: 2, missing: 1 }, unspent: { noValue: 'not-reported' } } as const;
 * flatRows([row], { numbers: 'number', noValue: 'null' });
 * // => [{ partner: 'gac', approved: 11400000, 'approved.parts': 2, 'approved.missing': 1, unspent: null }]
 * flatRows([row], { columns: ['partner', 'unspent'], numbers: 'number', noValue: 'reason' });
 * // => [{ partner: 'gac', unspent: 'not-reported' }]
 * flatRows([row], { columns: ['partner', 'approved'], numbers: 'number', noValue: 'reason' });
 * // => [{ partner: 'gac', approved: 11400000, 'approved.missing': 1 }]
 * @category Plain data
 */
export function flatRows<R extends readonly object[], const C extends string = string>(
  rows: R,
  options: FlatOptions<R[number], C>,
): FlatRow<C>[] {
  const { columns: named, nulls, ...plain } = OPTIONS.read(options, ['options']);
  const writer = plainWriter(plain);
  // Whatever the reason of a missing value is, it is `null` where that is asked for.
  const read = rowsAt(rows, nulls ?? (plain.noValue === 'null' ? 'not-reported' : undefined));
  if (named !== undefined) {
    requireKnown(read, named, ['options', 'columns']);
    const columns = withCompanions(read, named);
    return read.map((row, index) => {
      const cells = columns.map(({ key: column }) => {
        const place = { key: lastKeyOf(column), column, path: ['rows', index, column] };
        return [column, cellAt(valueIn(row, column), writer, place)];
      });
      return Object.fromEntries(cells) as FlatRow<C>;
    });
  }
  const written = read.map((row, index) => spread(row, writer, ['rows', index]));
  const columns = [...new Set(written.flatMap((row) => [...row.keys()]))];
  return written.map(
    (row) => Object.fromEntries(columns.map((column) => [column, row.get(column) ?? null])) as FlatRow<C>,
  );
}

const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({ ...plainOptions(), columns: optional(keysShape), nulls: optional(nullsShape) }),
);

const plainWriter = (options: PlainOptions): CellWriter<FlatCell> => ({
  empty: null,
  isLabelled: false,
  leavesOut: isPartOnRequest,
  list: (cells) => cells.join('; '),
  cell: (value, place) => plainCell(value, place, options),
});

/** What a share was worked out of, and why parts of a total have no value. */
function isPartOnRequest(record: Fields, key: string): boolean {
  const kind = kindOf(record);
  return kind === 'share' ? key === 'numerator' || key === 'denominator' : kind === 'total' && key === 'reasons';
}

function plainCell(value: unknown, { key, path }: Place, options: PlainOptions): FlatCell | undefined {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return isNumberAsText(key, value) ? plainNumber(exactly(value), options) : value;
  if (isNoValue(value)) return options.noValue === 'null' ? null : value.noValue;
  if (isTaggedDecimal(value)) return plainNumber(numberAt(value, path), options);
  if (typeof value === 'number') {
    const number = numberAt(value, path);
    return isNumberKey(key) ? plainNumber(number, options) : Number(number);
  }
  if (key === 'calculation' && isCalculation(value)) return calculationText(value, 'en-CA');
  return isFinding(value) ? value.code : undefined;
}
