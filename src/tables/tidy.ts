import { isPartial, oneQuantityAt } from '../exact/quantity.js';
import { commonReason } from '../exact/total.js';
import { unitShape } from '../figures/shapes.js';
import type { Unit } from '../figures/unit-model.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { DUPLICATE } from '../kernel/messages.js';
import { isNoValue, type NoValueReason } from '../kernel/no-value.js';
import { checked, later, listOf, oneOf, options as optionsOf, recordOf, text } from '../kernel/shape.js';
import { COLUMN, KEY } from './names.js';
import { rowsAt } from './spread.js';

/**
 * One observation: what it is about, what was measured, and one plain number or the reason why there is none.
 * @category Plain data
 */
export type TidyRow<D extends string = string, M extends string = string> = {
  readonly [K in D]: string | number | boolean;
} & {
  readonly measure: M;
  /** The double nearest to the exact value; `null` where there is none. */
  readonly value: number | null;
  /** Why there is no value; `null` where there is one. */
  readonly reason: NoValueReason | null;
  readonly unit: Unit;
  /** How many parts the value adds up; 1 where it is no sum. */
  readonly parts: number;
  /** How many of them have no value. */
  readonly missing: number;
};

/**
 * What {@link tidyRows} makes of rows.
 * @inline
 */
export type TidyOptions<D extends string = string, M extends string = string> = {
  /** The keys that say what a row is about. */
  readonly dimensions: readonly D[];
  /** The keys whose values are observations, each with its unit. */
  readonly measures: { readonly [K in M]: Unit };
  /**
   * What becomes of a sum of which some parts have no value: `keep` it, with `missing` above 0 beside it, or `refuse`
   * it, which leaves `null` and the reason that its missing parts share.
   */
  readonly partial: 'keep' | 'refuse';
};

const OWN_COLUMNS = /* @__PURE__ */ frozen(['measure', 'value', 'reason', 'unit', 'parts', 'missing']);

/**
 * Turns rows of results into tidy rows: one observation a row, plain numbers, and a column that says why a number is
 * missing.
 *
 * For chart libraries, data frames and {@link csvText}. Amounts, counts, shares (0 to 1), totals and values with a
 * range are all read; nothing is rounded but to the nearest double.
 * @param rows - Rows of results, such as those of {@link summarizeBudget}, or records of your own.
 * @param options - `dimensions`, `measures` with their units, and `partial` for sums that lack parts.
 * @returns A row for each row and measure, in that order; a dimension without a value holds its reason.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a row that lacks a dimension or measure, or whose value is none;
 *   `UNKNOWN_NAME` for a unit, option or choice that does not exist; `DUPLICATE` for a column named twice, or like one
 *   of the result's own; what {@link decimal} throws.
 * @example
 * const cell = { fiscalYear: '2018-19', partner: 'gac', category: 'incremental-costs' } as const;
 * const rows = summarizeBudget([{ ...cell, phase: 'spent', amount: '5150000' }], { by: ['fiscalYear'], missing: 'refuse' });
 * tidyRows(rows, { dimensions: ['fiscalYear'], measures: { spent: 'CAD', approved: 'CAD' }, partial: 'refuse' });
 * // => [{ fiscalYear: '2018-19', measure: 'spent', value: 5150000, reason: null, unit: 'CAD', parts: 1, missing: 0 }, { fiscalYear: '2018-19', measure: 'approved', value: null, reason: 'not-reported', unit: 'CAD', parts: 1, missing: 1 }]
 * @category Plain data
 */
export function tidyRows<R extends object, const D extends keyof R & string, const M extends keyof R & string>(
  rows: readonly R[],
  options: TidyOptions<D, M>,
): TidyRow<D, M>[] {
  const { dimensions, measures: units, partial } = OPTIONS.read(options, ['options']);
  const measures = Object.entries(units);
  return rowsAt(rows).flatMap((row, index) => {
    const about = Object.fromEntries(dimensions.map((key) => [key, dimensionAt(row, key, ['rows', index, key])]));
    return measures.map(([measure, unit]) => {
      const quantity = oneQuantityAt(own(row, measure), ['rows', index, measure]);
      const { number, reasons, parts, missing } = quantity;
      const use = number !== null && !(partial === 'refuse' && isPartial(quantity));
      return {
        ...about,
        measure,
        value: use ? Number(number) : null,
        reason: use ? null : commonReason(reasons).noValue,
        unit,
        parts,
        missing,
      } as TidyRow<D, M>;
    });
  });
}

const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({
    dimensions: checked(
      listOf(text(KEY), { what: { en: 'an array of keys', fr: 'un tableau de clés' } }),
      withoutRepetition,
    ),
    measures: recordOf(unitShape, { en: 'units by key', fr: 'des unités par clé' }),
    partial: oneOf(['keep', 'refuse'], { en: 'a choice for partial sums', fr: 'un choix pour les sommes partielles' }),
  }),
);

/** Checks the names of dimensions: none twice, and none that the result needs itself. */
function withoutRepetition(keys: readonly string[], path: Path): readonly string[] {
  const names = new Set<string>();
  keys.forEach((entry, index) => {
    // Own data under this name is lost wherever a row is copied by assignment.
    if (entry === '__proto__')
      throw invalidArgument(entry, { en: "a key other than '__proto__'", fr: 'une clé autre que « __proto__ »' }, [
        ...path,
        index,
      ]);
    if (names.has(entry) || OWN_COLUMNS.includes(entry)) {
      const details = { kind: COLUMN, received: entry };
      throw fault(DUPLICATE, [...path, index], details);
    }
    names.add(entry);
  });
  return keys;
}

function dimensionAt(row: Readonly<Record<string, unknown>>, key: string, path: Path): string | number | boolean {
  const value = own(row, key);
  if (isNoValue(value)) return value.noValue;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument(value, { en: 'a text, a number or a boolean', fr: 'un texte, un nombre ou un booléen' }, path);
}

/** An own property, so that no name reaches what every object inherits. */
function own(row: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(row, key) ? row[key] : undefined;
}
