import { type Decimal, isDecimal, notNegativeAt } from '../exact/decimal.js';
import { divide, type Fraction, fractionOf, HUNDRED, multiply, toDecimal } from '../exact/fraction.js';
import type { Counts } from '../exact/share.js';
import type { Unit } from '../figures/unit-model.js';
import { NEVER_NEGATIVE } from '../figures/units.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { PART_ABOVE_WHOLE } from '../kernel/messages.js';
import { isNoValue, isReported, type NoValue, type Reported } from '../kernel/no-value.js';

/** A measure, read: its value as an exact fraction in the indicator's unit, and its two counts where it has them. */
export interface ReadMeasure {
  readonly value: Reported<Fraction>;
  readonly counts: Counts | null;
}

/**
 * A measure in a unit; 0 of 0 has no value.
 *
 * What cannot be is refused: fewer than no people, or in percent and in shares a part above its whole.
 */
export function measureIn(unit: Unit, given: Reported<Decimal | Counts>, path: Path): Reported<ReadMeasure> {
  if (isNoValue(given)) return given;
  if (isDecimal(given)) return { value: exact(possibleIn(unit, given, path)), counts: null };
  const { numerator, denominator } = given;
  if ((unit === 'percent' || unit === 'share') && numerator.gt(denominator)) {
    const [part, whole] = [numerator.toString(), denominator.toString()];
    throw fault(PART_ABOVE_WHOLE, [...path, 'numerator'], { part, whole });
  }
  if (denominator.isZero()) return { value: { noValue: 'zero-denominator' }, counts: given };
  const share = divide(exact(numerator), exact(denominator));
  return { value: unit === 'percent' ? multiply(share, HUNDRED) : share, counts: given };
}

/** Refuses an amount below zero of what cannot be fewer than none. */
export function possibleIn(unit: Unit, amount: Decimal, path: Path): Decimal {
  return NEVER_NEGATIVE.has(unit) ? notNegativeAt(amount, path) : amount;
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
