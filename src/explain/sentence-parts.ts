import { formatDate } from '../calendar/format-date.js';
import type { Decimal } from '../exact/decimal.js';
import { type Fields, quantityAt, type ResultValue } from '../exact/quantity.js';
import { quantityText, withRange } from '../exact/quantity-text.js';
import { MOST_DECIMALS } from '../figures/arithmetic-text.js';
import { type Locale, textOf } from '../kernel/label.js';
import { isNoValue, NO_VALUE_LABELS, type Reported } from '../kernel/no-value.js';

/** A kind of result that has a sentence, but no verdict or status of its own. */
export interface Family {
  /**
   * Whether something has all that the sentence needs; what comes from JSON or a caller without types may have
   * anything.
   */
  readonly has: (fields: Fields) => boolean;
  readonly say: (fields: never, locale: Locale) => string;
}

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
