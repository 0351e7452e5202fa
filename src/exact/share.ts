import { invalidArgument, refuseUnknownKeys, requireObject } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type CodedError, fault } from '../kernel/errors.js';
import { isReported, type NoValue, type Reported, reasonAmong, reasonAt } from '../kernel/no-value.js';
import { type Decimal, decimalAt, divideRounded, notNegativeAt, roundTo } from './decimal.js';
import { SHARE_OUT_OF_RANGE } from './messages.js';
import { AMOUNT_OR, PART_OF_MEASURE } from './names.js';
import { quantityAt } from './quantity.js';

/**
 * A part of a whole, kept with the two amounts that it came from.
 *
 * `value = numerator ÷ denominator`, unrounded: 0.5 is half. Above 1 or below 0 where the part is (an overspent budget,
 * a negative variance). Shares are pooled from their numerators and denominators, never averaged.
 * @category Exact numbers
 */
export interface Share {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  readonly value: Decimal;
}

/** The two amounts behind a percentage or a rate. */
export interface Counts {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** Two amounts, of which either may have no value. */
export interface ReportedCounts {
  readonly numerator: Reported<Decimal>;
  readonly denominator: Reported<Decimal>;
}

/**
 * Reads a numerator and a denominator of which either may have no value, or a {@link Share}, as a result holds it or as
 * JSON leaves it. The numerator of a share may be below zero, as that of a negative variance; no other amount may be.
 */
export function readReportedCounts(given: unknown, path: Path): ReportedCounts {
  const pair = requireObject(given as object, path, AMOUNT_OR);
  refuseUnknownKeys(pair, ['numerator', 'denominator', 'value'], PART_OF_MEASURE, path);
  const amount = (key: string): Reported<Decimal> =>
    reasonAt(pair[key], [...path, key]) ?? notNegativeAt(pair[key], [...path, key]);
  if (!Object.hasOwn(pair, 'value')) return { numerator: amount('numerator'), denominator: amount('denominator') };
  const [numerator, denominator] = [
    decimalAt(pair['numerator'], [...path, 'numerator']),
    notNegativeAt(pair['denominator'], [...path, 'denominator']),
  ];
  if (!isQuotient(quantityAt(pair, path).number, numerator, denominator)) {
    throw invalidArgument(
      pair['value'],
      { en: 'the numerator divided by the denominator', fr: 'le numérateur divisé par le dénominateur' },
      [...path, 'value'],
    );
  }
  return { numerator, denominator };
}

/** Whether a value is a quotient, be it rounded or the nearest double, as plain rows have it. */
function isQuotient(value: Decimal | null, numerator: Decimal, denominator: Decimal): boolean {
  if (value === null || denominator.isZero()) return false;
  const quotient = divideRounded(numerator, denominator);
  return roundTo(quotient, value.decimalPlaces()).eq(value) || Number(quotient) === Number(value);
}

/** Divides a part by its whole; missing where either is, and `zero-denominator` where the whole is zero. */
export function shareOf(numerator: Reported<Decimal>, denominator: Reported<Decimal>): Reported<Share> {
  if (!isReported(numerator) || !isReported(denominator)) return reasonAmong([numerator, denominator]) as NoValue;
  if (denominator.isZero()) return { noValue: 'zero-denominator' };
  return { numerator, denominator, value: divideRounded(numerator, denominator) };
}

/**
 * Makes the error for a number that is no share from 0 to 1; one up to 100 may be a percent, and is suggested as the
 * share that it is.
 */
export function shareOutOfRange(value: Decimal, path: Path): CodedError {
  const isPercent = value.gt(1) && value.lte(100);
  const suggestions = isPercent ? [divideRounded(value, 100).toFixed()] : [];
  return fault(SHARE_OUT_OF_RANGE, path, {
    received: value.toFixed(),
    suggestions,
  });
}
