import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { among } from '../kernel/record.js';
import { fields, later, whole } from '../kernel/shape.js';
import { civilOf, dateOf, dayNumber, dayOf } from './date.js';
import { type DateRange, fiscalYearDays } from './fiscal-dates.js';
import { FISCAL_YEAR_OUT_OF_RANGE, UNREADABLE_FISCAL_YEAR } from './messages.js';
import { inRange, invalidFiscalYear, requireNextYear } from './year-form.js';

/**
 * A fiscal year of an organisation whose year starts in another month than ours, such as UN peacekeeping (1 July).
 *
 * An object, never a text: it cannot be taken for a {@link FiscalYear} by mistake.
 * @category Calendar
 */
export interface OtherFiscalYear {
  /** The month in which the year starts, 1 (January) to 12. */
  readonly startMonth: number;
  /** The calendar year in which it starts. */
  readonly startYear: number;
}

/**
 * The UN peacekeeping budget year: 1 July to 30 June.
 * @category Calendar
 */
export const UN_PEACEKEEPING_YEAR = /* @__PURE__ */ frozen({
  startMonth: 7,
  label: { en: 'UN peacekeeping fiscal year', fr: 'exercice des opérations de maintien de la paix des Nations Unies' },
} as const satisfies { startMonth: number; label: Label });

/**
 * The fiscal year of another calendar in which a day falls.
 *
 * @param date - A calendar date.
 * @param calendar - `startMonth`, 1 to 12; {@link UN_PEACEKEEPING_YEAR} fits.
 * @returns The year, with the month it starts in.
 * @throws {@link CpaIppError} `INVALID_DATE` if it is no calendar date; `INVALID_FISCAL_YEAR` if its year does not
 *   start in 1900 to 2099; `INVALID_ARGUMENT` for a month that does not exist, or a date that is not text.
 * @example
 * otherFiscalYearOf('2019-06-30', UN_PEACEKEEPING_YEAR); // => { startMonth: 7, startYear: 2018 }
 * @category Calendar
 */
export function otherFiscalYearOf(date: string, calendar: { readonly startMonth: number }): OtherFiscalYear {
  const { year, month } = civilOf(dayOf(date, ['date']));
  const { startMonth } = CALENDAR.read(calendar, ['calendar']);
  const startYear = month >= startMonth ? year : year - 1;
  if (!inRange(startYear)) throw invalidFiscalYear(FISCAL_YEAR_OUT_OF_RANGE, date, [], ['date']);
  return { startMonth, startYear };
}

/**
 * First and last day of a fiscal year of another calendar.
 *
 * @param year - The month and calendar year in which it starts; 1900 to 2099.
 * @returns The range; both ends belong to it.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if the month or the year is not a whole number in range.
 * @example
 * otherFiscalYearRange({ startMonth: 7, startYear: 2018 }); // => { start: '2018-07-01', end: '2019-06-30' }
 * @category Calendar
 */
export function otherFiscalYearRange(year: OtherFiscalYear): DateRange {
  const { start, end } = otherFiscalYearDays(year, ['year']);
  return { start: dateOf(start), end: dateOf(end) };
}

/**
 * How many days a fiscal year of ours shares with one of another calendar.
 *
 * What is needed to weigh a figure of one year against the other; it converts nothing.
 * @param fiscalYear - A fiscal year in canonical form.
 * @param other - A fiscal year of another calendar.
 * @returns Days that lie in both, 0 to 366.
 * @throws {@link CpaIppError} `INVALID_FISCAL_YEAR` if `fiscalYear` is not canonical; `INVALID_ARGUMENT` if `other` is
 *   not a year of another calendar.
 * @example
 * sharedDays('2018-19', { startMonth: 7, startYear: 2018 }); // => 274
 * @category Calendar
 */
export function sharedDays(fiscalYear: string, other: OtherFiscalYear): number {
  const ours = fiscalYearDays(fiscalYear);
  const theirs = otherFiscalYearDays(other, ['other']);
  return Math.max(0, Math.min(ours.end, theirs.end) - Math.max(ours.start, theirs.start) + 1);
}

/**
 * Writes a fiscal year of another calendar the way the UN does.
 *
 * @param year - A fiscal year of another calendar.
 * @returns `2018/19`; the plain year where it starts in January.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if the month or the year is not a whole number in range.
 * @example
 * formatOtherFiscalYear({ startMonth: 7, startYear: 2018 }); // => '2018/19'
 * @category Calendar
 */
export function formatOtherFiscalYear(year: OtherFiscalYear): string {
  const { startMonth, startYear } = YEAR.read(year, ['year']);
  if (startMonth === 1) return String(startYear);
  return `${startYear}/${String(startYear + 1).slice(2)}`;
}

/**
 * Reads a fiscal year of another calendar from text such as `2018/19`.
 *
 * @param text - Two years with a slash, hyphen or en dash; the second with two or four digits, and the year after the
 *   first.
 * @param calendar - `startMonth`, 2 to 12: nothing in the text says which calendar it is of.
 * @returns The year.
 * @throws {@link CpaIppError} `INVALID_FISCAL_YEAR` if the text cannot be read so; `INVALID_ARGUMENT` if it is not
 *   text, or for a month that does not exist or is January.
 * @example
 * otherFiscalYear('2018/19', UN_PEACEKEEPING_YEAR); // => { startMonth: 7, startYear: 2018 }
 * @category Calendar
 */
export function otherFiscalYear(text: string, calendar: { readonly startMonth: number }): OtherFiscalYear {
  if (typeof text !== 'string')
    throw invalidArgument(text, { en: "a fiscal year such as '2018/19'", fr: 'un exercice comme « 2018/19 »' }, [
      'text',
    ]);
  const { startMonth } = CALENDAR_OF_TWO_YEARS.read(calendar, ['calendar']);
  const found = /^(\d{4})[-\u2013/](\d{2}|\d{4})$/.exec(text);
  if (found === null) throw invalidFiscalYear(UNREADABLE_FISCAL_YEAR, text, [], ['text']);
  const startYear = Number(found[1]);
  requireNextYear(text, startYear, found[2] as string, ['text']);
  return { startMonth, startYear };
}

function otherFiscalYearDays(year: OtherFiscalYear, path: Path): { start: number; end: number } {
  const { startMonth, startYear } = YEAR.read(year, path);
  return { start: dayNumber(startYear, startMonth, 1), end: dayNumber(startYear + 1, startMonth, 1) - 1 };
}

/** A calendar whose year starts in one of the months from this one on; it may have a label, and more. */
const calendarShape = (firstMonth: number) =>
  among({ en: '{ startMonth }', fr: '{ startMonth }' }, { startMonth: whole(firstMonth, 12) });
const CALENDAR = /* @__PURE__ */ later(() => calendarShape(1));
const CALENDAR_OF_TWO_YEARS = /* @__PURE__ */ later(() => calendarShape(2));
const YEAR: Shape<OtherFiscalYear> = /* @__PURE__ */ later(() =>
  fields(
    { en: '{ startMonth }', fr: '{ startMonth }' },
    {
      startMonth: whole(1, 12),
      startYear: whole(1900, 2099),
    },
    { en: 'a part of a fiscal year', fr: "une partie d'un exercice" },
  ),
);
