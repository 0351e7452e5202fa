import type { Decimal, DecimalInput } from '../exact/decimal.js';
import { rowsForConsole } from '../exact/for-console.js';
import {
  add,
  compare,
  divide,
  type Fraction,
  fractionOf,
  greatest,
  least,
  multiply,
  subtract,
  toDecimal,
} from '../exact/fraction.js';
import { type Interval, point } from '../exact/interval.js';
import { decimalShape, notNegativeShape } from '../exact/shapes.js';
import { requireArray } from '../kernel/check.js';
import { fault } from '../kernel/errors.js';
import { isNoValue, type NoValue, type Reported, reasonAt } from '../kernel/no-value.js';
import { later, options as optionsOf } from '../kernel/shape.js';
import { readFigureAlone } from './figure-alone.js';
import { UNIT_MISMATCH } from './messages.js';
import type { PrintedFigure } from './model.js';
import type { Qualifier } from './qualifiers.js';
import type { Unit } from './unit-model.js';
import { wordsForUnits } from './units.js';

/**
 * A value that lies far outside the range of the others of its series. It is a hint, and no more.
 * @category Figures
 */
export interface OutOfLine {
  /** Its place in the series, from 0. */
  readonly index: number;
  readonly value: Decimal;
  /** How the document puts it, where it does not give it exactly. */
  readonly qualifier?: Qualifier;
  /** The least and the greatest of the others, or of what they stand for by a qualifier. */
  readonly others: { readonly low: Decimal; readonly high: Decimal };
  /** How many times their spread it lies beyond them; `zero-denominator` where they are all one value. */
  readonly distance: Decimal | NoValue;
  /** How many values the series has, and how many are missing in it. */
  readonly parts: { readonly used: number; readonly missing: number };
}

/** Fewer others than these have no range that says anything. */
export const LEAST_OTHERS = 3;

/**
 * Finds the values of a short series that lie outside the range of all others by more than so many times its spread.
 *
 * The others of a value range from `low` to `high`; it is out of line above `high + times × (high − low)` or below
 * `low − times × (high − low)`. Exact. A printed figure is out of line only if it is so whatever it and the others
 * were rounded from. A value that is out of line widens the range of the others, so that two of them can hide each
 * other.
 *
 * False alarms, for a value drawn like the others: with three times the spread, beside three others 3 in 100 where all
 * are normal and 5 in 100 where they are skewed (exponential); beside four, 0.6 and 2.3; beside five, 0.1 and 1.2. With
 * one time the spread, beside four, 6 and 9 in 100. In a series of five each value is tried, so that one is told about
 * five times as often. Whoever has a reason to look at one year before seeing the figures counts that year alone.
 * @param series - At least four values in one unit, in any order, as numbers or as printed figures; of fewer, nothing
 *   is said. Values that are missing are passed over; `parts` says how many.
 * @param options - `times`: by how many times their spread a value must lie outside the others.
 * @returns Those out of line, in the order of the series.
 * @throws {@link CpaIppError} `INVALID_DECIMAL` for what is no number; `NEGATIVE_VALUE` for `times` below zero;
 *   `UNIT_MISMATCH` for figures in several units.
 * @example
 * // Benefits in percent of salaries.
 * const [one] = outOfLine(['21.1', '21.4', '23.7', '22.7', '45.9'], { times: 3 });
 * one?.index; // => 4
 * explain(one!, { locale: 'en-CA' }); // => '45.9 is out of line: the others range from 21.1 to 23.7, and it lies 8.5 times that spread beyond them'
 * @category Figures
 */
export function outOfLine(
  series: readonly (Reported<DecimalInput> | PrintedFigure)[],
  options: { readonly times: DecimalInput },
): OutOfLine[] {
  const { times: most } = OPTIONS.read(options, ['options']);
  const times = fractionOf(most.toFixed());
  const given = requireArray(series, ['series'], { en: 'an array of values', fr: 'un tableau de valeurs' });
  let unit: Unit | undefined;
  const values = given.flatMap((one, index): (Value & { readonly index: number; readonly qualifier?: Qualifier })[] => {
    const path = ['series', index];
    if (isNoValue(one) && !isFigure(one) && reasonAt(one, path)) return [];
    if (!isFigure(one)) {
      const value = fractionOf(decimalShape.read(one as DecimalInput, path).toFixed());
      return [{ index, value, range: point(value) }];
    }
    const read = readFigureAlone(one, path);
    unit ??= read.unit;
    if (read.unit !== unit) {
      throw fault(UNIT_MISMATCH, [...path, 'unit'], {
        expected: wordsForUnits(unit),
        received: wordsForUnits(read.unit),
      });
    }
    if (read.kind === 'no-value') return [];
    const { value, envelope, qualifier } = read;
    return [{ index, value, range: envelope, ...(qualifier && { qualifier }) }];
  });
  if (values.length <= LEAST_OTHERS) return [];
  const parts = { used: values.length, missing: given.length - values.length };
  const found = values.flatMap(({ index, value, range, qualifier }): OutOfLine[] => {
    const others = values.filter((one) => one.index !== index);
    const ranges = others.map((one) => one.range);
    if (lineUp(range, ranges, times) !== 'out') return [];
    const { low, high, spreads } = distanceOf(value, others.flatMap(endsOf));
    const far = spreads === null ? ({ noValue: 'zero-denominator' } as const) : toDecimal(spreads);
    const ends = { low: toDecimal(low), high: toDecimal(high) };
    const own = { index, value: toDecimal(value), ...(qualifier && { qualifier }) };
    return [{ ...own, others: ends, distance: far, parts: { ...parts } }];
  });
  return rowsForConsole(found);
}

const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ times: notNegativeShape }));

const isFigure = (one: unknown): boolean => typeof one === 'object' && one !== null && 'printed' in one;

/** A value as printed, with all that it stands for. */
interface Value {
  readonly value: Fraction;
  readonly range: Interval;
}

/** A value as it stands; of what a qualifier leaves open, both ends. */
const endsOf = ({ value, range, qualifier }: Value & { readonly qualifier?: Qualifier }) =>
  qualifier === undefined ? [{ value }] : [{ value: range.low }, { value: range.high }];

/** The range of others as printed, and how many times its spread a value lies beyond it; `null` where it has none. */
export function distanceOf(
  value: Fraction,
  others: readonly Pick<Value, 'value'>[],
): { readonly low: Fraction; readonly high: Fraction; readonly spreads: Fraction | null } {
  const values = others.map((one) => one.value);
  const [low, high] = [values.reduce(least), values.reduce(greatest)];
  const spread = subtract(high, low);
  const beyond = compare(value, high) > 0 ? subtract(value, high) : subtract(low, value);
  return { low, high, spreads: spread.n === 0n ? null : divide(beyond, spread) };
}

/** Whether a value lies in line with others, or out of it, whatever all were rounded from; or whether that decides. */
export function lineUp(value: Interval, others: readonly Interval[], times: Fraction): 'in' | 'out' | 'open' {
  const turned = others.map(reflected);
  const [above, below] = [fenceOf(others, times), fenceOf(turned, times)];
  const mirrored = reflected(value);
  if (compare(value.low, above.high) > 0 || compare(mirrored.low, below.high) > 0) return 'out';
  return compare(value.high, above.low) <= 0 && compare(mirrored.high, below.low) <= 0 ? 'in' : 'open';
}

const negative = ({ n, d }: Fraction): Fraction => ({ n: -n, d });
const reflected = ({ low, high }: Interval): Interval => ({ low: negative(high), high: negative(low) });

/**
 * Where `greatest + times × (greatest − least)` of some unknown values can lie, each of which has its interval.
 *
 * It is highest where one of them is as great as can be and another one as small; it is lowest where all lie as close
 * together as they can.
 */
function fenceOf(others: readonly Interval[], times: Fraction): Interval {
  const fence = (top: Fraction, bottom: Fraction) => add(top, multiply(times, subtract(top, bottom)));
  const [top, bottom] = [indexOfExtreme(others, 'high', 1), indexOfExtreme(others, 'low', -1)];
  const [lows, highs] = [others.map(({ low }) => low), others.map(({ high }) => high)];
  const without = (ends: readonly Fraction[], left: number) => ends.filter((_, index) => index !== left);
  const [highest, lowest] = [highs[top] as Fraction, lows[bottom] as Fraction];
  const high =
    top === bottom
      ? greatest(
          fence(highest, without(lows, top).reduce(least)),
          fence(without(highs, bottom).reduce(greatest), lowest),
        )
      : fence(highest, lowest);
  const [nearest, farthest] = [lows.reduce(greatest), highs.reduce(least)];
  return { low: compare(nearest, farthest) > 0 ? fence(nearest, farthest) : nearest, high };
}

const indexOfExtreme = (others: readonly Interval[], end: 'low' | 'high', sign: 1 | -1): number =>
  others.reduce((best, one, index) => (compare(one[end], (others[best] as Interval)[end]) === sign ? index : best), 0);
