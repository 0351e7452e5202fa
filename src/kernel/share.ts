import { type Decimal, divideRounded, wearsDecimal } from './decimal.js';
import { isReported, type NoValue, type Reported } from './no-value.js';

/**
 * A part of a whole, kept with the two amounts that it came from.
 *
 * `value = numerator ÷ denominator`, unrounded: 0.5 is half. Above 1 or below 0 where the part is (an overspent budget, a negative variance). Shares are
 * pooled from their numerators and denominators, never averaged.
 * @category Exact numbers
 */
export interface Share {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly value: Decimal;
}

/** Divides a part by its whole; missing where either is, and `zero-denominator` where the whole is zero. */
export function shareOf(numerator: Reported<Decimal>, denominator: Reported<Decimal>): Reported<Share> {
  if (!isReported(numerator)) return numerator as NoValue;
  if (!isReported(denominator)) return denominator as NoValue;
  if (denominator.isZero()) return { noValue: 'zero-denominator' };
  return { numerator, denominator, value: divideRounded(numerator, denominator) };
}

/** Tells a share from a `NoValue` or a plain amount. */
export function isShare(value: unknown): value is Share {
  return (
    typeof value === 'object' &&
    value !== null &&
    'numerator' in value &&
    'denominator' in value &&
    'value' in value &&
    wearsDecimal(value.value)
  );
}
