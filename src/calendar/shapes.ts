import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import { model } from '../kernel/shape.js';
import { type CalendarDate, dayOf } from './date.js';
import { type DaySpan, partialDateAt } from './partial-date.js';
import { APRIL, type FiscalYear, fiscalYearAt } from './year-form.js';

/** A fiscal year in canonical form. */
export const fiscalYearShape: Shape<FiscalYear> = /* @__PURE__ */ model('fiscalYear', () => ({
  form: { kind: 'text', format: 'fiscal-year' },
  read: fiscalYearAt,
}));

/** A fiscal year of years that start in a month, as it is written. */
export const yearShape = (startMonth: number): Shape<FiscalYear> =>
  startMonth === APRIL
    ? fiscalYearShape
    : model('fiscalYear', () => ({
        form: { kind: 'text', format: startMonth === 1 ? 'calendar-year' : 'slashed-year' },
        read: (value, path) => fiscalYearAt(value, path, startMonth),
      }));

/** A day of the calendar from 1900 to 2100. */
export const calendarDateShape: Shape<CalendarDate> = /* @__PURE__ */ model('calendarDate', () => ({
  form: { kind: 'text', format: 'calendar-date' },
  read(value, path) {
    dayOf(value, path);
    return value as CalendarDate;
  },
}));

/** The same of what comes as any text: an argument, not a model. */
export const anyFiscalYearShape: Shape<string, FiscalYear> = fiscalYearShape as Shape<string, FiscalYear>;
export const anyDateShape: Shape<string, CalendarDate> = calendarDateShape as Shape<string, CalendarDate>;

/** A year, a month or a day. */
export const partialDateShape: Shape<string, DaySpan> = /* @__PURE__ */ frozen<Shape<string, DaySpan>>({
  form: { kind: 'text', format: 'partial-date' },
  read: partialDateAt,
});

/** A day as its number. */
export const dayShape: Shape<string, number> = /* @__PURE__ */ frozen<Shape<string, number>>({
  form: { kind: 'text', format: 'calendar-date' },
  read: dayOf,
});
