import { civilOf, FIRST_DAY } from './date.js';

/** The units of time that a calendar counts lengths in. */
export type CalendarUnit = 'years' | 'months' | 'days';

/** Whole years, months or days from one day to another, as a calendar counts them. */
export function lengthBetween(from: number, to: number, unit: CalendarUnit): number {
  if (unit === 'days') return to - from;
  const [a, b] = [civilOf(from), civilOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  return unit === 'months' ? months : Math.floor(months / 12);
}

/**
 * The first day on which somebody can have arrived who stays for at most so long and is still there on a day, both ends
 * served: of one year on 5 September 2019, 6 September 2018. Of a length that goes back further than the calendar, its
 * first day.
 */
export function earliestArrival(on: number, length: number, unit: 'months' | 'days'): number {
  // The later the arrival, the shorter the time until then.
  let [gone, there] = [FIRST_DAY - 1, on];
  while (there - gone > 1) {
    const day = Math.floor((gone + there) / 2);
    if (lengthBetween(day, on, unit) < length) there = day;
    else gone = day;
  }
  return there;
}
