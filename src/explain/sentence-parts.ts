import { formatDate } from '../calendar/format-date.js';
import type { Decimal } from '../exact/decimal.js';
import { type Fields, kindOf, type QuantityKind, quantityAt, type ResultValue } from '../exact/quantity.js';
import { quantityText, withRange } from '../exact/quantity-text.js';
import { MOST_DECIMALS } from '../figures/arithmetic-text.js';
import { isCodedError } from '../kernel/errors.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { isNoValue, NO_VALUE_LABELS, type Reported } from '../kernel/no-value.js';

/** One kind of result that has a sentence. */
export interface Family {
  /** Where its verdict or status stands; `null` where it has none. */
  readonly key: 'verdict' | 'status' | null;
  readonly labels: Readonly<Record<string, Label>>;
  /**
   * Whether something has all that the sentence needs; what comes from JSON or a caller without types may have
   * anything.
   */
  readonly has: (fields: Fields) => boolean;
  readonly say: (fields: never, locale: Locale) => string;
}

/** True for a value of one of these kinds whose numbers are sound, or for a missing one. */
export function isQuantity(value: unknown, ...kinds: readonly QuantityKind[]): boolean {
  const kind = kindOf(value);
  if (kind === null || ![...kinds, 'no-value'].includes(kind)) return false;
  try {
    quantityAt(value, []);
    return true;
  } catch (error) {
    if (isCodedError(error)) return false;
    throw error;
  }
}

/** True for a day of the calendar, or for a missing one. */
export function isDay(value: unknown): boolean {
  if (isNoValue(value)) return true;
  try {
    return typeof value === 'string' && formatDate(value, { locale: 'en-CA', style: 'short' }) === value;
  } catch (error) {
    if (isCodedError(error)) return false;
    throw error;
  }
}

export const isInteger = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);
export const isList = (value: unknown, is: (element: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is);
export const isText = (value: unknown): value is string => typeof value === 'string';

export function reasonText(value: Reported<unknown>, locale: Locale): string {
  return isNoValue(value) ? textOf(NO_VALUE_LABELS[value.noValue], locale) : '';
}

/** A value with as many decimals as it has, at most so many; or why there is none. */
export function amountText(value: Reported<ResultValue>, most: number, locale: Locale): string {
  const { number } = quantityAt(value, []);
  const decimals = Math.min(most, number?.decimalPlaces() ?? 0, MOST_DECIMALS);
  return quantityText(value, { decimals, locale });
}

/** How many decimals a value needs so that it does not look like zero: at least so many. */
export function decimalsFor(values: readonly Decimal[], least: number): number {
  let decimals = least;
  const looksZero = (value: Decimal) => !value.isZero() && value.toDecimalPlaces(decimals).isZero();
  while (decimals < MOST_DECIMALS && values.some(looksZero)) decimals += 1;
  return decimals;
}

/**
 * A share as a percent, each number in it with as many decimals as it has, at most so many: a printed `28%` stays one.
 */
export function percentText(value: ResultValue, most: number, locale: Locale): string {
  const { number, ends } = quantityAt(value, []);
  const written = (share: Decimal): string => {
    const decimals = Math.min(most, Math.max(0, share.decimalPlaces() - 2));
    return quantityText(share, { as: 'percent', decimals, locale });
  };
  const text = number === null ? '' : written(number);
  return ends === null ? text : withRange(text, ends, written, locale);
}

export function dayText(day: string, locale: Locale): string {
  return formatDate(day, { locale, style: 'long' });
}
