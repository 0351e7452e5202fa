import { dateOf, dayOrNaN, isInCalendar, LAST_DAY } from '../calendar/date.js';
import { addMonthsTo } from '../calendar/fiscal-dates.js';
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
 * the certificate says. A length of time that leads beyond the calendar ends with it: no later day can be asked about.
 */
export function lastValidDay(
  { on, validUntil = Number.POSITIVE_INFINITY }: { readonly on: number; readonly validUntil?: number },
  { validFor }: Pick<ReadinessRequirement, 'validFor'>,
): number {
  if (validFor === undefined || validFor === 'unlimited') return validUntil;
  const last = 'until' in validFor ? dayOrNaN(validFor.until) : (dayAfter(on, validFor) ?? LAST_DAY);
  return Math.min(validUntil, last);
}
