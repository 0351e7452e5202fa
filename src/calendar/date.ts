import { describe, invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { DATE_OUT_OF_RANGE, NO_SUCH_DAY, UNREADABLE_DATE } from './messages.js';

/**
 * A calendar day as ISO text, such as `'2019-09-05'`: no time, no time zone.
 *
 * Days from 1900-01-01 to 2100-12-31. A range of days serves both its ends.
 * @category Calendar
 */
export type CalendarDate = `${number}-${number}-${number}`;

/** Days from 1 March to the first of each month, January first. */
const DAYS_SINCE_MARCH = /* @__PURE__ */ frozen([306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275]);
/** Days from 0000-03-01 to 1970-01-01. */
const MARCH_TO_1970 = 719_468;

/** 1900-01-01 and 2100-12-31, counted from 1970-01-01: the bounds of what this library calls a calendar date. */
export const FIRST_DAY = -25_567;
export const LAST_DAY = 47_846;

/**
 * Checks that a text is a real calendar day.
 *
 * @param text - A day as `YYYY-MM-DD`, in ASCII digits.
 * @returns The same text, typed.
 * @throws {@link CpaIppError} `INVALID_DATE` if it is not of that form, does not exist (29 February 2019) or lies
 *   outside 1900 to 2100; `INVALID_ARGUMENT` if it is not text.
 * @example
 * calendarDate('2019-09-05'); // => '2019-09-05'
 * @category Calendar
 */
export function calendarDate(text: string): CalendarDate {
  dayOf(text, []);
  return text as CalendarDate;
}

/**
 * Reads a day as the number of days since 1970-01-01, by character arithmetic and a strict check against the calendar.
 */
export function dayOf(text: unknown, path: Path): number {
  if (typeof text !== 'string')
    throw invalidArgument(
      text,
      { en: "a calendar date such as '2019-09-05'", fr: 'une date du calendrier comme « 2019-09-05 »' },
      path,
    );
  const day = dayOrNaN(text);
  if (isInCalendar(day)) return day;
  const received = describe(text);
  if (!Number.isNaN(day)) throw fault(DATE_OUT_OF_RANGE, path, { received, reason: 'out-of-range' });
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) throw fault(NO_SUCH_DAY, path, { received, reason: 'no-such-day' });
  const expected = { en: 'a calendar date of the form YYYY-MM-DD', fr: 'une date de la forme AAAA-MM-JJ' };
  throw fault(UNREADABLE_DATE, path, { received, reason: 'unreadable', expected });
}

/**
 * The day number of an ISO text, or NaN where the text is no day of the calendar; for hot loops, which report for
 * themselves.
 */
export function dayOrNaN(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  return dayOfDigits(text, 0, 5, 8);
}

/** The day whose four, two and two digits stand at three places of a text, or NaN; for hot loops, too. */
export function dayOfDigits(text: string, yearAt: number, monthAt: number, dayAt: number): number {
  const y1 = text.charCodeAt(yearAt) - 48;
  const y2 = text.charCodeAt(yearAt + 1) - 48;
  const y3 = text.charCodeAt(yearAt + 2) - 48;
  const y4 = text.charCodeAt(yearAt + 3) - 48;
  const m1 = text.charCodeAt(monthAt) - 48;
  const m2 = text.charCodeAt(monthAt + 1) - 48;
  const d1 = text.charCodeAt(dayAt) - 48;
  const d2 = text.charCodeAt(dayAt + 1) - 48;
  // One test for all: a character that is no digit leaves a negative number on one side or the other.
  const below = y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2;
  const above = (9 - y1) | (9 - y2) | (9 - y3) | (9 - y4) | (9 - m1) | (9 - m2) | (9 - d1) | (9 - d2);
  if ((below | above) < 0) return Number.NaN;
  return dayOfCivil(y1 * 1000 + y2 * 100 + y3 * 10 + y4, m1 * 10 + m2, d1 * 10 + d2);
}

/** The number of a Gregorian day, or NaN where there is no such day. */
export function dayOfCivil(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || (day > 28 && day > daysInMonth(year, month))) return Number.NaN;
  return dayNumber(year, month, day);
}

/** Whether a day number is one of a calendar date. */
export const isInCalendar = (day: number): boolean => day >= FIRST_DAY && day <= LAST_DAY;

/** Gregorian leap years. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days since 1970-01-01 of a Gregorian day from the year 0 on, counted in years that start on 1 March, so that the leap
 * day comes last. Shifts and `| 0` cut divisions to integers without leaving them.
 */
export function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const leapDays = (marchYear >> 2) - ((marchYear / 100) | 0) + ((marchYear / 400) | 0);
  return marchYear * 365 + leapDays + (DAYS_SINCE_MARCH[month - 1] as number) + day - 1 - MARCH_TO_1970;
}

/** The year, month and day of a day number. */
export function civilOf(dayNumberValue: number): { year: number; month: number; day: number } {
  const shifted = dayNumberValue + MARCH_TO_1970;
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
