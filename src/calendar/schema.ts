import * as z from 'zod';
import { made } from '../kernel/frozen.js';
import { type CalendarDate, dayOrNaN, FIRST_DAY, LAST_DAY } from './date.js';
import { type FiscalYear, isFiscalYear } from './fiscal-year.js';

/**
 * A fiscal year in canonical form, such as `2015-16`.
 * @category Schemas
 */
export const fiscalYearSchema = /* @__PURE__ */ made(
  () =>
    z
      .string()
      .regex(/^\d{4}-\d{2}$/)
      .refine(isFiscalYear, { error: 'not a fiscal year in canonical form' }) as unknown as z.ZodType<
      FiscalYear,
      FiscalYear
    >,
);

/**
 * A real calendar day from 1900-01-01 to 2100-12-31, such as `2019-09-05`.
 * @category Schemas
 */
export const calendarDateSchema = /* @__PURE__ */ made(
  () =>
    z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .refine(isCalendarDay, { error: 'not a day of the calendar from 1900 to 2100' }) as unknown as z.ZodType<
      CalendarDate,
      CalendarDate
    >,
);

function isCalendarDay(text: string): boolean {
  const day = dayOrNaN(text);
  return day >= FIRST_DAY && day <= LAST_DAY;
}
