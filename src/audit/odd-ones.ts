import { type AmountOrTotal, completeOf } from '../exact/complete-amount.js';
import type { Decimal, DecimalInput } from '../exact/decimal.js';
import { rowsForConsole } from '../exact/for-console.js';
import { compare, divide, type Fraction, fraction, fractionOf, subtract, toDecimal } from '../exact/fraction.js';
import { decimalShape, notNegativeShape } from '../exact/shapes.js';
import { medianOf } from '../figures/evaluate.js';
import { requireArray } from '../kernel/check.js';
import { isReported, type NoValue } from '../kernel/no-value.js';
import { later, optional, options as optionsOf } from '../kernel/shape.js';

/**
 * A value of a series that lies far from the others.
 * @category Figures
 */
export interface OddOne {
  /** Its place in the series, from 0. */
  readonly index: number;
  readonly value: Decimal;
  /** The value in the middle of the series. */
  readonly median: Decimal;
  /** How many values the series has, and how many are missing in it. */
  readonly parts: { readonly used: number; readonly missing: number };
  /**
   * How many times as far from the median it lies as the others do in the middle; `zero-denominator` where all others
   * are one value.
   */
  readonly distance: Decimal | NoValue;
}

/** Fewer values than these have no odd one. */
const LEAST_VALUES = 4;

/**
 * Finds the values of a series that lie far from the others, such as one rate among those of five years.
 *
 * `distance = |value − median| ÷ median of all |value − median|`, exact. The middle moves little with the odd one, so
 * that it does not hide itself. It says that a value is far off, never why. Values that are missing, and totals that
 * lack parts, are passed over; `parts` says how many.
 * Where half of the values or more are equal, there is no distance to compare with: then one value that differs is odd
 * if all others are equal, and else nothing is.
 * @param series - At least four values or totals in one unit, in any order; of fewer, nothing is said.
 * @param options - `threshold`: from how many such distances a value is told, 5 if left out.
 * @returns The odd ones in the order of the series.
 * @throws {@link CpaIppError} `INVALID_DECIMAL` for what is no number; `NEGATIVE_VALUE` for a threshold below zero.
 * @example
 * // Benefits in percent of salaries.
 * const [odd] = oddOnes(['21.1', '21.4', '23.7', '22.7', '45.9']);
 * odd?.index; // => 4
 * explain(odd!, { locale: 'en-CA' }); // => '45.9 is far from the others: 17.8 times as far from their median (22.7) as is usual among them'
 * @category Figures
 */
export function oddOnes(
  series: readonly AmountOrTotal[],
  options: { readonly threshold?: DecimalInput } = {},
): OddOne[] {
  const { threshold } = OPTIONS.read(options, ['options']);
  const least = threshold === undefined ? fraction(5n, 1n) : fractionOf(threshold.toFixed());
  const what = { en: 'an array of values', fr: 'un tableau de valeurs' };
  const given = requireArray(series, ['series'], what);
  const values = given.flatMap((one, index) => {
    const value = VALUE.read(one, ['series', index]);
    return isReported(value) ? [{ index, value, exact: fractionOf(value.toFixed()) }] : [];
  });
  if (values.length < LEAST_VALUES) return [];
  const counts = { used: values.length, missing: given.length - values.length };
  const median = medianOf(values.map(({ exact }) => exact));
  const far = values.map(({ exact }) => away(exact, median));
  const usual = medianOf(far);
  const different = far.filter(({ n }) => n !== 0n).length;
  const found = values.flatMap(({ index, value }, at): OddOne[] => {
    const distance = far[at] as Fraction;
    const odd = { index, value, median: toDecimal(median), parts: { ...counts } };
    if (usual.n === 0n)
      return distance.n !== 0n && different === 1 ? [{ ...odd, distance: { noValue: 'zero-denominator' } }] : [];
    const times = divide(distance, usual);
    return compare(times, least) < 0 ? [] : [{ ...odd, distance: toDecimal(times) }];
  });
  return rowsForConsole(found);
}

const VALUE = /* @__PURE__ */ later(() => completeOf(decimalShape));
const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ threshold: optional(notNegativeShape) }));

const away = (a: Fraction, b: Fraction): Fraction => (compare(a, b) < 0 ? subtract(b, a) : subtract(a, b));
