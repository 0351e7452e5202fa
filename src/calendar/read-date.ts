import { describe, invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type CodedError, fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { checked, later, listOf, oneOf } from '../kernel/shape.js';
import { anyOf } from '../kernel/words.js';
import { dateOf, dayOfDigits, dayOrNaN, isInCalendar } from './date.js';
import { DATE_FORMS, type DateForm } from './date-form.js';
import { besideTime, dayAs, hasShortYear, isYear } from './day-in-form.js';
import {
  AMBIGUOUS_DATE,
  DATE_OUT_OF_RANGE,
  INSTANT,
  NO_SUCH_DAY,
  SHORT_YEAR,
  TIME_OF_DAY,
  UNDECLARED_DATE,
  UNREADABLE_DATE,
  YEAR_ALONE,
} from './messages.js';

/** Reads the cells of a file as days, in the forms that are declared for it and in no other. */
export class DateReader {
  readonly #forms: readonly DateForm[];
  readonly #readsIso: boolean;
  /** Where the day and the month stand in texts such as `05/09/2019`; -1 where both forms are declared, or none. */
  readonly #dayAt: number;
  readonly #monthAt: number;

  constructor(forms: readonly DateForm[]) {
    const [dayFirst, monthFirst] = [forms.includes('DD/MM/YYYY'), forms.includes('MM/DD/YYYY')];
    this.#forms = forms;
    this.#readsIso = forms.includes('YYYY-MM-DD');
    this.#dayAt = dayFirst === monthFirst ? -1 : dayFirst ? 0 : 3;
    this.#monthAt = 3 - this.#dayAt;
  }

  /**
   * The day number of a text, or NaN where it takes {@link dayOf} to tell: by character arithmetic, for hot loops. No
   * two forms read such a text.
   */
  quickDayOf(text: string): number {
    let day = Number.NaN;
    if (text.length !== 10) return day;
    if (this.#readsIso && text.charCodeAt(4) === 45) day = dayOrNaN(text);
    else if (this.#dayAt >= 0 && text.charCodeAt(2) === 47 && text.charCodeAt(5) === 47)
      day = dayOfDigits(text, 6, this.#monthAt, this.#dayAt);
    return isInCalendar(day) ? day : Number.NaN;
  }

  /** The day number of a cell, or NaN where it has none. */
  dayOf(cell: unknown): number {
    const [day, ...others] = isWritten(cell) ? daysIn(cell, this.#forms) : [];
    return day !== undefined && others.length === 0 && isInCalendar(day) ? day : Number.NaN;
  }

  /** Whether a cell that has no day stands for one all the same, beyond the years of a calendar date. */
  isDay(cell: unknown, day: number): boolean {
    return isWritten(cell) && daysIn(cell, this.#forms).includes(day);
  }

  /** Why a cell has no day; `null` where it has one. */
  faultOf(cell: unknown, path: Path): CodedError | null {
    if (isDate(cell)) return fault(INSTANT, path, { received: A_DATE, reason: 'instant' });
    if (!isWritten(cell))
      return invalidArgument(
        cell,
        { en: "a calendar date such as '2019-09-05'", fr: 'une date du calendrier comme « 2019-09-05 »' },
        path,
      );
    const received = describe(cell);
    const days = daysIn(cell, this.#forms);
    if (days.length > 1)
      return fault(AMBIGUOUS_DATE, path, { received, ...readingsOf(cell, this.#forms, Number.isFinite) });
    if (days.length === 1)
      return isInCalendar(days[0] as number)
        ? null
        : fault(DATE_OUT_OF_RANGE, path, { received, reason: 'out-of-range' });
    if (this.#forms.some(isOfSpreadsheets) && isYear(cell))
      return fault(YEAR_ALONE, path, { received, reason: 'year-alone' });
    // Day 60 of the system of 1900 was never, and no reason to take another system.
    if (this.#forms.some((form) => isOfSpreadsheets(form) && Number.isNaN(dayAs(form, cell) ?? 0)))
      return fault(NO_SUCH_DAY, path, { received, reason: 'no-such-day' });
    const { forms, days: others } = readingsOf(cell, DATE_FORMS, isInCalendar);
    if (forms[0] !== undefined) {
      const declare = { option: 'dates', value: forms[0] } as const;
      return fault(UNDECLARED_DATE, path, { received, reason: 'undeclared', declare, forms, days: others });
    }
    if (this.#forms.some((form) => dayAs(form, cell) !== null))
      return fault(NO_SUCH_DAY, path, { received, reason: 'no-such-day' });
    return (
      this.#timeIn(cell, path) ??
      fault(UNREADABLE_DATE, path, { received, reason: 'unreadable', expected: this.#expected() })
    );
  }

  /** A day with a time that is not midnight, or that is one somewhere. */
  #timeIn(cell: string | number, path: Path): CodedError | null {
    const received = describe(cell);
    const asTime = (): CodedError => fault(TIME_OF_DAY, path, { received, reason: 'time-of-day' });
    const serial = typeof cell === 'number' ? cell : SERIAL_WITH_TIME.test(cell) ? Number(cell) : null;
    if (serial !== null) {
      const isSerial = daysIn(Math.floor(serial), this.#forms).some(isInCalendar);
      return isSerial && !Number.isInteger(serial) ? asTime() : null;
    }
    if (typeof cell === 'number') return null;
    if (hasShortYear(cell)) return fault(SHORT_YEAR, path, { received, reason: 'short-year' });
    const time = besideTime(cell);
    if (time === null || daysIn(time.date, DATE_FORMS).length === 0) return null;
    return time.hasZone ? fault(INSTANT, path, { received, reason: 'instant' }) : asTime();
  }

  #expected(): Label {
    if (this.#forms.length === 1 && this.#readsIso)
      return { en: 'a calendar date of the form YYYY-MM-DD', fr: 'une date de la forme AAAA-MM-JJ' };
    const forms = anyOf(this.#forms);
    return { en: `a calendar date of the form ${forms.en}`, fr: `une date de la forme ${forms.fr}` };
  }
}

const A_DATE: Label = /* @__PURE__ */ frozen({ en: 'a Date', fr: 'un objet Date' });

/** A day of a spreadsheet as text, with a part of it behind. */
const SERIAL_WITH_TIME = /^\s*\d{1,7}\.\d{1,20}\s*$/;

const isWritten = (cell: unknown): cell is string | number => typeof cell === 'string' || typeof cell === 'number';

const isOfSpreadsheets = (form: DateForm): boolean => form.startsWith('spreadsheet');

/** Of any realm. */
const isDate = (cell: unknown): boolean => Object.prototype.toString.call(cell) === '[object Date]';

/** The different days that forms read. */
function daysIn(cell: string | number, forms: readonly DateForm[]): number[] {
  const days = forms
    .map((form) => dayAs(form, cell))
    .filter((day): day is number => day !== null && !Number.isNaN(day));
  return [...new Set(days)];
}

/** The forms that read a day of some kind, and each one's. */
function readingsOf(
  cell: string | number,
  forms: readonly DateForm[],
  isWanted: (day: number) => boolean,
): { readonly forms: readonly DateForm[]; readonly days: readonly string[] } {
  const read = forms.map((form) => ({ form, day: dayAs(form, cell) ?? Number.NaN })).filter(({ day }) => isWanted(day));
  return { forms: read.map(({ form }) => form), days: read.map(({ day }) => dateOf(day)) };
}

/** The forms of the dates of a file, as what reads them. */
export const datesShape: Shape<readonly DateForm[], DateReader> = /* @__PURE__ */ later(() =>
  checked(
    listOf(oneOf(DATE_FORMS, { en: 'a form of dates', fr: 'une forme de dates' }), {
      what: { en: 'an array of forms of dates', fr: 'un tableau de formes de dates' },
      atLeast: 1,
    }),
    (forms) => new DateReader(forms),
  ),
);

/** What reads dates where no form is declared. */
export const plainDates = (): DateReader => new DateReader(['YYYY-MM-DD']);
