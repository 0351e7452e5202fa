import { dateOf, dayOf } from '../calendar/date.js';
import { type Decimal, isDecimal, notNegativeAt } from '../exact/decimal.js';
import { divide, type Fraction, fraction, fractionOf, HUNDRED, multiply, toDecimal } from '../exact/fraction.js';
import type { Counts } from '../exact/share.js';
import type { Unit } from '../figures/unit-model.js';
import { NEVER_NEGATIVE, scaleOf } from '../figures/units.js';
import { requireOneOf, requireString } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { PART_ABOVE_WHOLE } from '../kernel/messages.js';
import { isNoValue, isReported, type NoValue, type Reported } from '../kernel/no-value.js';
import { type IndicatorUnit, WORD_UNITS, type WordUnit } from './indicator-model.js';

/**
 * A measure, read: its value as an exact fraction in the indicator's unit, and its two counts where it has them. What
 * is measured in words has the word, and as its value the day, its place on the scale, or 1 for yes; a text has none.
 */
export interface ReadMeasure {
  readonly value: Reported<Fraction>;
  readonly counts: Counts | null;
  readonly word?: string;
}

/** What measures are in: a unit, and of what is ordinal the scale. */
export interface MeasuredIn {
  readonly unit: IndicatorUnit;
  readonly scale?: readonly string[] | undefined;
}

/** Tells what is measured in words. */
export const isWord = (unit: unknown): unit is WordUnit => (WORD_UNITS as readonly unknown[]).includes(unit);

/**
 * A measure in a unit; 0 of 0 has no value.
 *
 * What cannot be is refused: fewer than no people, or in percent and in shares a part above its whole.
 */
export function measureIn(
  { unit, scale }: MeasuredIn,
  given: Reported<Decimal | Counts | string>,
  path: Path,
): Reported<ReadMeasure> {
  if (isNoValue(given)) return given;
  if (isWord(unit)) return wordIn(unit, given as string, path, scale);
  if (isDecimal(given)) return { value: exact(possibleIn(unit, given, path)), counts: null };
  const { numerator, denominator } = given as Counts;
  if ((unit === 'percent' || unit === 'share') && numerator.gt(denominator)) {
    const [part, whole] = [numerator.toString(), denominator.toString()];
    throw fault(PART_ABOVE_WHOLE, [...path, 'numerator'], { part, whole });
  }
  return { value: quotient(unit, { numerator, denominator }), counts: { numerator, denominator } };
}

/** Two counts in a unit of quotients; without a denominator, there is none. */
export function quotient(unit: IndicatorUnit, { numerator, denominator }: Counts): Reported<Fraction> {
  if (denominator.isZero()) return { noValue: 'zero-denominator' };
  const share = divide(exact(numerator), exact(denominator));
  const rate = scaleOf(unit);
  if (unit === 'percent') return multiply(share, HUNDRED);
  return rate?.base === 'per' ? divide(share, rate.size) : share;
}

const PLACE: Label = /* @__PURE__ */ frozen({ en: 'a member of the scale', fr: "un élément de l'échelle" });

function wordIn(unit: WordUnit, given: string, path: Path, scale: readonly string[] = []): ReadMeasure {
  const word = requireString(given, path);
  const placed = (place: number): ReadMeasure => ({ value: fraction(BigInt(place), 1n), counts: null, word });
  if (unit === 'date') return placed(dayOf(word, path));
  if (unit === 'ordinal') return placed(scale.indexOf(requireOneOf(word, scale, PLACE, path)));
  if (unit === 'yes-no') return placed(Number(word === 'yes'));
  return { value: { noValue: 'not-applicable' }, counts: null, word };
}

/** What texts that say the same have in common: letters in whatever case, whatever blanks, and either apostrophe. */
export const sameText = (text: string): string =>
  text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\u2019/g, "'")
    .toLowerCase();

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

/** A measure as results hold it: a `Decimal`, or the word. */
export function shownMeasure(measure: Reported<ReadMeasure>): Reported<Decimal | string> {
  return isReported(measure) ? (measure.word ?? decimalValue(measure.value)) : (measure as NoValue);
}

/** A place of what is measured in a unit as it is written. */
export function placeText({ unit, scale = [] }: MeasuredIn, place: Fraction): string {
  if (unit === 'date') return dateOf(Number(place.n));
  if (unit === 'ordinal') return scale[Number(place.n)] ?? '';
  if (unit === 'yes-no') return place.n === 1n ? 'yes' : 'no';
  return toDecimal(place).toString();
}
