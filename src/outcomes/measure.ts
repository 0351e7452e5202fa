import { divide, type Fraction, fractionOf, multiply, toDecimal } from '../figures/fraction.js';
import type { Unit } from '../figures/model.js';
import { refuseUnknownKeys, requireObject } from '../kernel/check.js';
import { type Decimal, decimalAt } from '../kernel/decimal.js';
import { CpaIppError, type Path } from '../kernel/errors.js';
import { isReported, type NoValue, type Reported, reasonIn } from '../kernel/no-value.js';

/** The two counts behind a percentage or a rate. */
export interface Counts {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** A measure, read: its value as an exact fraction in the indicator's unit, and its two counts where it has them. */
export interface ReadMeasure {
  readonly value: Reported<Fraction>;
  readonly counts: Counts | null;
}

const HUNDRED = fractionOf('100');

/** Reads an amount or two counts; 0 of 0 has no value. */
export function readMeasure(given: unknown, unit: Unit, path: Path): ReadMeasure {
  if (typeof given !== 'object' || given === null || 'd' in given) {
    return { value: exact(decimalAt(given, path)), counts: null };
  }
  const counts = readCounts(given, path);
  if (counts.denominator.isZero()) return { value: { noValue: 'zero-denominator' }, counts };
  const share = divide(exact(counts.numerator), exact(counts.denominator));
  return { value: unit === 'percent' ? multiply(share, HUNDRED) : share, counts };
}

/** Reads a numerator and a denominator; neither may be below zero. */
export function readCounts(given: unknown, path: Path): Counts {
  const pair = requireObject(given as object, path, 'an amount, or { numerator, denominator }');
  refuseUnknownKeys(pair, ['numerator', 'denominator'], 'a part of a measure', path);
  return {
    numerator: countAt(pair['numerator'], [...path, 'numerator']),
    denominator: countAt(pair['denominator'], [...path, 'denominator']),
  };
}

function countAt(value: unknown, path: Path): Decimal {
  const count = decimalAt(value, path);
  if (count.isNegative()) {
    const received = count.toString();
    throw new CpaIppError('NEGATIVE_VALUE', `${received} is below zero`, path, { received });
  }
  return count;
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
