import { isBranded } from '../kernel/brand.js';
import { describe, invalidArgument, requireInteger } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { Locale } from '../kernel/label.js';
import { REVERSED_RANGE } from '../kernel/messages.js';
import { localeShape } from '../kernel/record.js';
import { later, oneOf, optional, options as optionsOf } from '../kernel/shape.js';
import { dayOf } from './date.js';
import { FISCAL_YEAR_OUT_OF_RANGE } from './messages.js';
import {
  APRIL,
  type AprilToMarch,
  canonical,
  FIRST,
  type FiscalYear,
  firstYearOf,
  fiscalYearFrom,
  type HasFiscalYear,
  inRange,
  invalidFiscalYear,
  LAST,
  MADE_PROGRAM,
  type OfCalendar,
  type ProgramYear,
  startMonthOf,
} from './year-form.js';

/**
 * Reads a fiscal year in any form that official text uses.
 *
 * Hyphen (also the typographic and the non-breaking one), en or em dash or slash between the years, with or without a
 * blank on either side, or ` to ` or ` à `; the second year with two or four digits; optionally `FY`, `fiscal year`,
 * `exercice` or `exercice financier` in front. Blanks around it and the sign of a footnote behind it (`*`, `†`, `²`,
 * `[2]`, ` (1)`) do not count. Nothing else is guessed.
 * @param text - For example `2015-16`, `2024–25`, `2011/12`, `2017 to 2018`, `FY 2018/19`, `exercice 2019-2020`,
 *   `2015-2016*`; of a program whose years are calendar years, the year alone.
 * @param options - Where wanted `program`, whose fiscal year it is.
 * @returns The canonical form, such as `'2015-16'`; of a program with another calendar, its own ({@link ProgramYear}).
 * @throws {@link CpaIppError} `INVALID_FISCAL_YEAR` if the text cannot be read, if its first year lies outside 1900 to
 *   2099, or if its second year is not the next one; `INVALID_ARGUMENT` if it is not text.
 * @example
 * fiscalYear('2024–25'); // => '2024-25'
 * fiscalYear('exercice 2019-2020'); // => '2019-20'
 * @category Calendar
 */
export function fiscalYear<P extends HasFiscalYear = AprilToMarch>(
  text: string,
  options?: OfCalendar<P>,
): ProgramYear<P> {
  return fiscalYearFrom(text, [], startMonthOf(options)) as ProgramYear<P>;
}

/**
 * Tells whether a value is a fiscal year in canonical form.
 *
 * @param value - Anything.
 * @param options - Where wanted `program`, whose fiscal years they are.
 * @returns `true` for text such as `'2015-16'`; of a program with another calendar, as {@link ProgramYear} writes it.
 * @example
 * isFiscalYear('2015-16'); // => true
 * isFiscalYear('2015-2016'); // => false
 *
 * const july = program({ id: 'july', label: { en: 'July' }, languages: ['en'], currency: 'EUR', fiscalYear: { startMonth: 7 } });
 * isFiscalYear('2018/19', { program: july }); // => true
 * @category Calendar
 */
export function isFiscalYear<P extends HasFiscalYear = AprilToMarch>(
  value: unknown,
  options?: OfCalendar<P>,
): value is ProgramYear<P> {
  const month = startMonthOf(options);
  if (typeof value !== 'string') return false;
  const first = Number(value.slice(0, 4));
  return inRange(first) && value === canonical(first, month);
}

/**
 * The fiscal year that starts on 1 April of a calendar year.
 *
 * @param year - A calendar year, 1900 to 2099.
 * @param options - Where wanted `program`, whose fiscal years they are.
 * @returns The fiscal year in canonical form.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if the year is not a whole number in that range.
 * @example
 * fiscalYearStartingIn(2015); // => '2015-16'
 * @category Calendar
 */
export function fiscalYearStartingIn<P extends HasFiscalYear = AprilToMarch>(
  year: number,
  options?: OfCalendar<P>,
): ProgramYear<P> {
  const month = startMonthOf(options);
  return canonical(requireInteger(year, ['year'], { minimum: FIRST, maximum: LAST }), month) as ProgramYear<P>;
}

/**
 * The fiscal year that ends on 31 March of a calendar year.
 *
 * @param year - A calendar year, 1901 to 2100.
 * @param options - Where wanted `program`, whose fiscal years they are.
 * @returns The fiscal year in canonical form.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if the year is not a whole number in that range.
 * @example
 * fiscalYearEndingIn(2016); // => '2015-16'
 * @category Calendar
 */
export function fiscalYearEndingIn<P extends HasFiscalYear = AprilToMarch>(
  year: number,
  options?: OfCalendar<P>,
): ProgramYear<P> {
  const month = startMonthOf(options);
  const before = month === 1 ? 0 : 1;
  const ending = requireInteger(year, ['year'], { minimum: FIRST + before, maximum: LAST + before });
  return canonical(ending - before, month) as ProgramYear<P>;
}

/**
 * The fiscal year in which a day falls.
 *
 * @param date - A calendar date, 1900-04-01 to 2100-03-31.
 * @param options - Where wanted `program`, whose fiscal years they are.
 * @returns The fiscal year in canonical form.
 * @throws {@link CpaIppError} `INVALID_DATE` if it is no calendar date; `INVALID_FISCAL_YEAR` if it falls in no fiscal
 *   year of the range; `INVALID_ARGUMENT` if it is not text.
 * @example
 * fiscalYearOf('2019-09-05'); // => '2019-20'
 * fiscalYearOf('2020-03-31'); // => '2019-20'
 * @category Calendar
 */
export function fiscalYearOf<P extends HasFiscalYear = AprilToMarch>(
  date: string,
  options?: OfCalendar<P>,
): ProgramYear<P> {
  return fiscalYearOfDay(date, ['date'], startMonthOf(options)) as ProgramYear<P>;
}

/** {@link fiscalYearOf}, with the path of the argument for the error. */
export function fiscalYearOfDay(date: string, path: Path, startMonth = APRIL): FiscalYear {
  dayOf(date, path);
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  const first = month >= startMonth ? year : year - 1;
  if (inRange(first)) return canonical(first, startMonth);
  throw fault(FISCAL_YEAR_OUT_OF_RANGE, path, { received: describe(date), reason: 'out-of-range', suggestions: [] });
}

/**
 * Moves a fiscal year forward or back.
 *
 * @param year - A fiscal year in canonical form.
 * @param years - How many years, a whole number from -1000 to 1000; negative goes back.
 * @param options - Where wanted `program`, whose fiscal years they are.
 * @returns The fiscal year so many years later.
 * @throws {@link CpaIppError} `INVALID_FISCAL_YEAR` if `year` is not canonical or the result lies out of range;
 *   `INVALID_ARGUMENT` if `year` is not text or `years` no such number.
 * @example
 * shiftFiscalYear('1999-00', 1); // => '2000-01'
 * @category Calendar
 */
export function shiftFiscalYear<P extends HasFiscalYear = AprilToMarch>(
  year: string,
  years: number,
  options?: OfCalendar<P>,
): ProgramYear<P> {
  return shifted(year, years, startMonthOf(options)) as ProgramYear<P>;
}

/** {@link shiftFiscalYear}, of years that start in a month. */
export function shifted(year: string, years: number, startMonth: number): FiscalYear {
  const first = firstYearOf(year, ['year'], startMonth);
  const other = first + requireInteger(years, ['years'], { minimum: -1000, maximum: 1000 });
  if (inRange(other)) return canonical(other, startMonth);
  throw invalidFiscalYear(FISCAL_YEAR_OUT_OF_RANGE, canonical(other, startMonth), [], ['years']);
}

/**
 * All fiscal years from one to another, both included.
 *
 * @param from - The first fiscal year, canonical.
 * @param to - The last fiscal year, canonical.
 * @param options - Where wanted `program`, whose fiscal years they are.
 * @returns The years in order.
 * @throws {@link CpaIppError} `INVALID_FISCAL_YEAR` if one is not canonical; `REVERSED_RANGE` if the last comes before
 *   the first; `INVALID_ARGUMENT` if one is not text.
 * @example
 * fiscalYearRange('2015-16', '2017-18'); // => ['2015-16', '2016-17', '2017-18']
 * @category Calendar
 */
export function fiscalYearRange<P extends HasFiscalYear = AprilToMarch>(
  from: string,
  to: string,
  options?: OfCalendar<P>,
): ProgramYear<P>[] {
  return yearsFrom(from, to, startMonthOf(options)) as ProgramYear<P>[];
}

/** {@link fiscalYearRange}, of years that start in a month. */
export function yearsFrom(from: string, to: string, startMonth: number): FiscalYear[] {
  const first = firstYearOf(from, ['from'], startMonth);
  const last = firstYearOf(to, ['to'], startMonth);
  if (last < first) {
    throw fault(REVERSED_RANGE, ['to'], { from, to });
  }
  return Array.from({ length: last - first + 1 }, (_, index) => canonical(first + index, startMonth));
}

/**
 * Writes a fiscal year for people.
 *
 * Both languages use the same figures; the locale is taken so that callers treat it like every other formatter.
 * @param year - A fiscal year in canonical form.
 * @param options - `locale`, and `style`: `short` for `2015-16`, `long` for `2015-2016`.
 * @returns The text.
 * @throws {@link CpaIppError} `INVALID_FISCAL_YEAR` if `year` is not canonical; `UNKNOWN_NAME` for a locale,
 *   style or option that does not exist; `INVALID_ARGUMENT` if `year` is not text or an option is missing.
 * @example
 * formatFiscalYear('2015-16', { locale: 'fr-CA', style: 'long' }); // => '2015-2016'
 * @category Calendar
 */
export function formatFiscalYear(
  year: string,
  options: { readonly locale: Locale; readonly style: 'short' | 'long'; readonly program?: HasFiscalYear },
): string {
  const { style, program } = OPTIONS.read(options, ['options']);
  const month = program?.fiscalYear.startMonth ?? APRIL;
  const first = firstYearOf(year, ['year'], month);
  if (style === 'short' || month === 1) return canonical(first, month);
  return `${first}${month === APRIL ? '-' : '/'}${first + 1}`;
}

/** A program, as far as its fiscal years need it. */
const ofCalendar: Shape<HasFiscalYear> = /* @__PURE__ */ frozen<Shape<HasFiscalYear>>({
  form: { kind: 'any' },
  read: (value: unknown, path: Path) => {
    if (isBranded(value)) return value as HasFiscalYear;
    throw invalidArgument(value, MADE_PROGRAM, path);
  },
});
const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({
    locale: localeShape,
    style: oneOf(['short', 'long'], { en: 'a style', fr: 'un style' }),
    program: optional(ofCalendar),
  }),
);
