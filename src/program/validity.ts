import { dateOf, dayOf, dayOrNaN, isInCalendar } from '../calendar/date.js';
import { addMonthsTo } from '../calendar/fiscal-dates.js';
import { DATE_OUT_OF_RANGE } from '../calendar/messages.js';
import { describe } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { LengthOfTime, ReadinessRequirement } from './model.js';

/**
 * The day so long after another: days are counted, and months lead to the same day of their month, or to its last one
 * where it is shorter (a year from 29 February is 28 February). Nothing for a day beyond the calendar.
 */
export function dayAfter(day: number, { amount, unit }: LengthOfTime): number | undefined {
  const months = unit === 'years' ? amount * 12 : amount;
  const moved = unit === 'days' ? day + amount : dayOrNaN(addMonthsTo(dateOf(day), months));
  return isInCalendar(moved) ? moved : undefined;
}

/**
 * The last day on which a completion holds, `Infinity` where it has no end: the earlier of what is required and of what
 * the certificate says.
 * @param path - Where the requirement stands.
 */
export function lastValidDay(
  { on, validUntil = Number.POSITIVE_INFINITY }: { readonly on: number; readonly validUntil?: number },
  { validFor }: Pick<ReadinessRequirement, 'validFor'>,
  path: Path,
): number {
  if (validFor === undefined || validFor === 'unlimited') return validUntil;
  if ('until' in validFor) return Math.min(validUntil, dayOf(validFor.until, path));
  const last = dayAfter(on, validFor);
  if (last !== undefined) return Math.min(validUntil, last);
  const received = describe(validFor.amount);
  throw fault(DATE_OUT_OF_RANGE, [...path, 'validFor', 'amount'], { received, reason: 'out-of-range' });
}
