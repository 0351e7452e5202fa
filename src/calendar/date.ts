import { describe, invalidArgument } from '../kernel/check.js';
import { CpaIppError, type Path } from '../kernel/errors.js';

/**
 * A calendar day as ISO text, such as `'2019-09-05'`: no time, no time zone.
 *
 * Days from 1900-01-01 to 2100-12-31. A range of days serves both its ends.
 * @category Calendar
 */
export type CalendarDate = `${number}-${number}-${number}`;

/** Day 0 is 1970-01-01. The bounds of what this library calls a calendar date. */
export const FIRST_DAY = dayNumber(1900, 1, 1);
export const LAST_DAY = dayNumber(2100, 12, 31);

/**
 * Checks that a text is a real calendar day.
 *
 * @param text - A day as `YYYY-MM-DD`, in ASCII digits.
 * @returns The same text, typed.
 * @throws {@link CpaIppError} `INVALID_DATE` if it is not of that form, does not exist (29 February 2019) or lies outside 1900 to 2100;
 *   `INVALID_ARGUMENT` if it is not text.
 * @example
 * calendarDate('2019-09-05'); // => '2019-09-05'
 * @category Calendar
 */
export function calendarDate(text: string): CalendarDate {
  dayOf(text, []);
  return text as CalendarDate;
}

/** Reads a day as the number of days since 1970-01-01, by character arithmetic and a strict check against the calendar. */
export function dayOf(text: unknown, path: Path): number {
  if (typeof text !== 'string') throw invalidArgument(text, "a calendar date such as '2019-09-05'", path);
  const day = dayOrNaN(text);
  if (!Number.isNaN(day) && day >= FIRST_DAY && day <= LAST_DAY) return day;
  const reason = !Number.isNaN(day) ? 'out-of-range' : /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'no-such-day' : 'unreadable';
  const why = {
    'out-of-range': 'lies outside 1900-01-01 to 2100-12-31',
    'no-such-day': 'is not a day of the calendar',
    unreadable: 'is not a calendar date of the form YYYY-MM-DD',
  };
  throw new CpaIppError('INVALID_DATE', `${describe(text)} ${why[reason]}`, path, { received: describe(text), reason });
}

/** The day number of an ISO text, or NaN where the text is no day of the calendar; for hot loops, which report for themselves. */
export function dayOrNaN(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  // NaN from a character that is no digit fails every comparison.
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return Number.NaN;
  return dayNumber(year, month, day);
}

function digit(text: string, index: number): number {
  const value = text.charCodeAt(index) - 48;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

/** Gregorian leap years. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days since 1970-01-01 of a Gregorian day, counted in years that start on 1 March, so that the leap day comes last.
 * 719,468 is the number of days from 0000-03-01 to 1970-01-01.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The year, month and day of a day number. */
export function civilOf(dayNumberValue: number): { year: number; month: number; day: number } {
  const shifted = dayNumberValue + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The ISO text of a day number. */
export function dateOf(dayNumberValue: number): CalendarDate {
  const { year, month, day } = civilOf(dayNumberValue);
  return `${year}-${pad(month)}-${pad(day)}` as CalendarDate;
}

/** Two digits. */
export function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
