import { formatDate } from '../calendar/format-date.js';
import { kindOf, type QuantityKind, quantityAt } from '../exact/quantity.js';
import { isCodedError } from '../kernel/errors.js';
import { isNoValue } from '../kernel/no-value.js';

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
