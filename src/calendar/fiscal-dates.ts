import { addMonths, UTCDateMini } from '../outside/months.js';
import { type CalendarDate, civilOf, dateOf, dayNumber, dayOf } from './date.js';
import { fiscalYearOfDay } from './fiscal-year.js';
import {
  APRIL,
  type AprilToMarch,
  firstYearOf,
  type HasFiscalYear,
  type OfCalendar,
  type ProgramYear,
  startMonthOf,
} from './year-form.js';

/**
 * A range of calendar days; both ends belong to it.
 * @category Calendar
 */
export interface DateRange {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/**
 * The first day of a fiscal year.
 *
 * @param year - A fiscal year in canonical form.
 * @param options - Where wanted `program`, whose fiscal year it is.
 * @returns 1 April, as a calendar date.
 * @throws {@link CpaIppError} `INVALID_FISCAL_YEAR` if `year` is not canonical; `INVALID_ARGUMENT` if it is not text.
 * @example
 * fiscalYearStart('2015-16'); // => '2015-04-01'
 * @category Calendar
 */
export function fiscalYearStart(year: string, options?: OfCalendar<HasFiscalYear>): CalendarDate {
  return dateOf(fiscalYearDays(year, startMonthOf(options)).start);
}

/**
 * The last day of a fiscal year.
 *
 * @param year - A fiscal year in canonical form.
 * @param options - Where wanted `program`, whose fiscal year it is.
 * @returns 31 March, as a calendar date; the day itself belongs to the year.
 * @throws {@link CpaIppError} `INVALID_FISCAL_YEAR` if `year` is not canonical; `INVALID_ARGUMENT` if it is not text.
 * @example
 * fiscalYearEnd('2015-16'); // => '2016-03-31'
 * @category Calendar
 */
export function fiscalYearEnd(year: string, options?: OfCalendar<HasFiscalYear>): CalendarDate {
  return dateOf(fiscalYearDays(year, startMonthOf(options)).end);
}

/**
 * How many days a fiscal year has.
 *
 * @param year - A fiscal year in canonical form.
 * @param options - Where wanted `program`, whose fiscal year it is.
 * @returns 366 where the fiscal year holds a 29 February (it ends in a leap year), else 365.
 * @throws {@link CpaIppError} `INVALID_FISCAL_YEAR` if `year` is not canonical; `INVALID_ARGUMENT` if it is not text.
 * @example
 * daysInFiscalYear('2015-16'); // => 366
 * @category Calendar
 */
export function daysInFiscalYear(year: string, options?: OfCalendar<HasFiscalYear>): number {
  const { start, end } = fiscalYearDays(year, startMonthOf(options));
  return end - start + 1;
}

/** First and last day of a fiscal year as day numbers. */
export function fiscalYearDays(year: string, startMonth = APRIL): { start: number; end: number } {
  const first = firstYearOf(year, ['year'], startMonth);
  return { start: dayNumber(first, startMonth, 1), end: dayNumber(first + 1, startMonth, 1) - 1 };
}

/**
 * The twelve months of a fiscal year, April to March.
 *
 * @param year - A fiscal year in canonical form.
 * @param options - Where wanted `program`, whose fiscal year it is.
 * @returns Twelve ranges in order; each starts on the day after the one before ends.
 * @throws {@link CpaIppError} `INVALID_FISCAL_YEAR` if `year` is not canonical; `INVALID_ARGUMENT` if it is not text.
 * @example
 * fiscalMonths('2019-20')[10]; // => { start: '2020-02-01', end: '2020-02-29' }
 * @category Calendar
 */
export function fiscalMonths(year: string, options?: OfCalendar<HasFiscalYear>): DateRange[] {
  const start = fiscalYearStart(year, options);
  return Array.from({ length: 12 }, (_, month) => ({
    start: addMonthsTo(start, month),
    end: dateOf(dayOf(addMonthsTo(start, month + 1), []) - 1),
  }));
}

/** The day so many months later; where the month is too short, its last day. */
export function addMonthsTo(date: CalendarDate, months: number): CalendarDate {
  const moved = addMonths(new UTCDateMini(`${date}T00:00:00Z`), months);
  return dateOf(dayNumber(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate()));
}

/**
 * A quarter of a fiscal year.
 * @inline
 */
export type FiscalQuarter<P extends HasFiscalYear = AprilToMarch> = {
  readonly fiscalYear: ProgramYear<P>;
  /** 1 is the first three months of the fiscal year (April to June), 4 the last three. */
  readonly quarter: 1 | 2 | 3 | 4;
};

/**
 * The fiscal quarter in which a day falls.
 *
 * @param date - A calendar date, 1900-04-01 to 2100-03-31.
 * @param options - Where wanted `program`, whose quarter it is.
 * @returns The fiscal year and the quarter, 1 (April to June) to 4 (January to March).
 * @throws {@link CpaIppError} `INVALID_DATE` if it is no calendar date; `INVALID_FISCAL_YEAR` if it falls in no fiscal
 *   year of the range; `INVALID_ARGUMENT` if it is not text.
 * @example
 * fiscalQuarterOf('2020-02-29'); // => { fiscalYear: '2019-20', quarter: 4 }
 * @category Calendar
 */
export function fiscalQuarterOf<P extends HasFiscalYear = AprilToMarch>(
  date: string,
  options?: OfCalendar<P>,
): FiscalQuarter<P> {
  const start = startMonthOf(options);
  const fiscalYear = fiscalYearOfDay(date, ['date'], start) as ProgramYear<P>;
  const { month } = civilOf(dayOf(date, ['date']));
  return { fiscalYear, quarter: (Math.floor(((month - start + 12) % 12) / 3) + 1) as 1 | 2 | 3 | 4 };
}
