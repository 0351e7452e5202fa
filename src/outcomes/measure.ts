import { type Decimal, decimalAt, notNegativeAt } from '../exact/decimal.js';
import { divide, type Fraction, fractionOf, HUNDRED, multiply, toDecimal } from '../exact/fraction.js';
import { type Counts, readCounts } from '../exact/share.js';
import type { Unit } from '../figures/model.js';
import { NEVER_NEGATIVE } from '../figures/units.js';
import type { Path } from '../kernel/codes.js';
import { CpaIppError } from '../kernel/errors.js';
import { isReported, type NoValue, type Reported, reasonIn } from '../kernel/no-value.js';

/** A measure, read: its value as an exact fraction in the indicator's unit, and its two counts where it has them. */
export interface ReadMeasure {
  readonly value: Reported<Fraction>;
  readonly counts: Counts | null;
}

/**
 * Reads an amount or two counts; 0 of 0 has no value.
 *
 * What cannot be is refused: fewer than no people, or in percent and in shares a part above its whole.
 */
export function readMeasure(given: unknown, unit: Unit, path: Path): ReadMeasure {
  if (typeof given !== 'object' || given === null || 'd' in given) {
    const amount = NEVER_NEGATIVE.has(unit) ? notNegativeAt(given, path) : decimalAt(given, path);
    return { value: exact(amount), counts: null };
  }
  const counts = readCounts(given, path);
  const { numerator, denominator } = counts;
  if ((unit === 'percent' || unit === 'share') && numerator.gt(denominator)) {
    const [part, whole] = [numerator.toString(), denominator.toString()];
    const message = `${part} is more than the whole, ${whole}`;
    throw new CpaIppError('PART_ABOVE_WHOLE', message, [...path, 'numerator'], { part, whole });
  }
  if (counts.denominator.isZero()) return { value: { noValue: 'zero-denominator' }, counts };
  const share = divide(exact(counts.numerator), exact(counts.denominator));
  return { value: unit === 'percent' ? multiply(share, HUNDRED) : share, counts };
}

/** Reads a measure that may be missing. */
export function readReported(given: unknown, unit: Unit, path: Path): Reported<ReadMeasure> {
  return reasonIn(given) ?? readMeasure(given, unit, path);
}

/** The value of a measure, or the reason why there is none. */
export function measured(measure: Reported<ReadMeasure>): Reported<Fraction> {
  return isReported(measure) ? measure.value : (measure as NoValue);
}

/** The decimal as a fraction. */
export const exact = (value: Decimal): Fraction => fractionOf(value.toString());

/** A value as a `Decimal`, exact where it ends within 34 digits. */
export function decimalValue(value: Reported<Fraction>): Reported<Decimal> {
  return isReported(value) ? toDecimal(value) : (value as NoValue);
}
