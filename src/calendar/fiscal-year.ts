import { describe, invalidArgument, requireInteger } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type CodedError, fault } from '../kernel/errors.js';
import { lazily } from '../kernel/frozen.js';
import type { Locale } from '../kernel/label.js';
import { REVERSED_RANGE } from '../kernel/messages.js';
import { localeShape } from '../kernel/record.js';
import { later, oneOf, options as optionsOf } from '../kernel/shape.js';
import { LONGEST_NAME } from '../kernel/suggest.js';
import { civilOf, dayOf, pad } from './date.js';
import {
  type CalendarErrors,
  END_IS_NOT_NEXT_YEAR,
  FISCAL_YEAR_OUT_OF_RANGE,
  NOT_CANONICAL,
  UNREADABLE_FISCAL_YEAR,
} from './messages.js';

/**
 * A fiscal year of the Government of Canada in canonical form, such as `'2015-16'`: 1 April to 31 March.
 *
 * First years 1900 to 2099. `'1999-00'` is a fiscal year, `'2015-17'` is not.
 * @category Calendar
 */
export type FiscalYear = `${number}-${number}`;

const FIRST = 1900;
const LAST = 2099;

/**
 * Reads a fiscal year in any form that official text uses.
 *
 * Hyphen (also the typographic and the non-breaking one), en or em dash or slash between the years, with or without a
 * blank on either side, or ` to ` or ` à `; the second year with two or four digits; optionally `FY`, `fiscal year`,
 * `exercice` or `exercice financier` in front. Blanks around it and the sign of a footnote behind it (`*`, `†`, `²`,
 * `[2]`, ` (1)`) do not count. Nothing else is guessed.
 * @param text - For example `2015-16`, `2024–25`, `2011/12`, `2017 to 2018`, `FY 2018/19`, `exercice 2019-2020`,
 *   `2015-2016*`.
 * @returns The canonical form, such as `'2015-16'`.
 * @throws {@link CpaIppError} `INVALID_FISCAL_YEAR` if the text cannot be read, if its first year lies outside 1900 to
 *   2099, or if its second year is not the next one; `INVALID_ARGUMENT` if it is not text.
 * @example
 * fiscalYear('2024–25'); // => '2024-25'
 * fiscalYear('exercice 2019-2020'); // => '2019-20'
 * @category Calendar
 */
export function fiscalYear(text: string): FiscalYear {
  return fiscalYearFrom(text, []);
}

/** {@link fiscalYear}, with the path of the argument for the error. */
export function fiscalYearFrom(text: unknown, path: Path): FiscalYear {
  return canonical(readFirstYear(text, path));
}

/**
 * Written forms: an optional word, the first year, what stands between, the second year, an optional sign of a
 * footnote. A blank may be one that does not break a line.
 */
const FORMS = /* @__PURE__ */ lazily(() => {
  const blank = '[ \\u00a0\\u202f]';
  const word = `(?:FY${blank}?|(?:[Ff]iscal${blank}[Yy]ear|[Ee]xercice(?:${blank}financier)?)${blank})?`;
  const between = `(?:${blank}?[-\\u2010\\u2011\\u2013\\u2014/]${blank}?|${blank}(?:to|à)${blank})`;
  const sign =
    '\\*{1,3}|[\\u2020\\u2021]|[\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079]{1,2}|\\[\\d{1,2}\\]|\\(\\d{1,2}\\)';
  return new RegExp(`^${blank}*${word}(\\d{4})${between}(\\d{4}|\\d{2})(?:${blank}?(?:${sign}))?${blank}*$`);
});

/** No written form is longer, also where its accent is a character of its own. */
const LONGEST_FORM = 60;

/** Reads any written form and returns its first year. */
function readFirstYear(text: unknown, path: Path): number {
  if (typeof text !== 'string')
    throw invalidArgument(text, { en: "a fiscal year such as '2015-16'", fr: 'un exercice comme « 2015-16 »' }, path);
  const found = text.length > LONGEST_FORM ? null : FORMS().exec(text.normalize('NFC'));
  if (found === null) throw invalidFiscalYear(UNREADABLE_FISCAL_YEAR, text, readableParts(text), path);
  const first = Number(found[1]);
  const second = found[2] as string;
  requireNextYear(text, first, second, path);
  return first;
}

/** Requires a first year in range and, in two or four digits, the year after it as the second. */
export function requireNextYear(text: string, first: number, second: string, path: Path): void {
  if (!inRange(first)) throw invalidFiscalYear(FISCAL_YEAR_OUT_OF_RANGE, text, [], path);
  if (isYear(second, first + 1)) return;
  const end = second.length === 4 ? Number(second) : Math.floor(first / 100) * 100 + Number(second);
  // Two years the wrong way round leave no doubt; otherwise either may be the slip.
  const meant = isYear(second, first - 1) ? [first - 1] : [first, end - 1];
  throw invalidFiscalYear(END_IS_NOT_NEXT_YEAR, text, meant, path);
}

function isYear(text: string, year: number): boolean {
  return text === String(year) || text === pad(year % 100);
}

/**
 * Years that a text of no known form may have meant: the first of two years in it that follow each other; otherwise the
 * first four-digit year, as first and as second year.
 */
function readableParts(text: string): number[] {
  const found = text.slice(0, LONGEST_NAME).matchAll(/(?<!\d)\d{4}(?!\d)/g);
  const years = new Set(Array.from(found, ([year]) => Number(year)));
  const [first, second] = [...years] as [number?, number?];
  if (first === undefined) return [];
  return years.size === 2 && second === first + 1 ? [first] : [first, first - 1];
}

/** Tells whether a fiscal year may start in a year: 1900 to 2099. */
export function inRange(firstYear: number): boolean {
  return firstYear >= FIRST && firstYear <= LAST;
}

function canonical(firstYear: number): FiscalYear {
  return `${firstYear}-${pad((firstYear + 1) % 100)}` as FiscalYear;
}

/** Makes the error for a text that is no fiscal year, with those that may have been meant. */
export function invalidFiscalYear(
  message: typeof UNREADABLE_FISCAL_YEAR,
  text: string,
  firstYears: readonly number[],
  path: Path,
): CodedError {
  const reason = message.reason as CalendarErrors['INVALID_FISCAL_YEAR']['reason'];
  const suggestions = [...new Set(firstYears.filter(inRange).map(canonical))];
  return fault(message, path, { received: describe(text), reason, suggestions });
}

/** Requires a fiscal year in canonical form and returns its first year. */
export function firstYearOf(value: unknown, path: Path): number {
  const first = readFirstYear(value, path);
  if (value !== canonical(first)) throw invalidFiscalYear(NOT_CANONICAL, value as string, [first], path);
  return first;
}

/** Requires a fiscal year in canonical form, and hands it back typed. */
export function fiscalYearAt(value: unknown, path: Path): FiscalYear {
  return canonical(firstYearOf(value, path));
}

/**
 * Tells whether a value is a fiscal year in canonical form.
 *
 * @param value - Anything.
 * @returns `true` for text such as `'2015-16'`.
 * @example
 * isFiscalYear('2015-16'); // => true
 * isFiscalYear('2015-2016'); // => false
 * @category Calendar
 */
export function isFiscalYear(value: unknown): value is FiscalYear {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}$/.test(value)) return false;
  const first = Number(value.slice(0, 4));
  return inRange(first) && value === canonical(first);
}

/**
 * The fiscal year that starts on 1 April of a calendar year.
 *
 * @param year - A calendar year, 1900 to 2099.
 * @returns The fiscal year in canonical form.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if the year is not a whole number in that range.
 * @example
 * fiscalYearStartingIn(2015); // => '2015-16'
 * @category Calendar
 */
export function fiscalYearStartingIn(year: number): FiscalYear {
  return canonical(requireInteger(year, ['year'], { minimum: FIRST, maximum: LAST }));
}

/**
 * The fiscal year that ends on 31 March of a calendar year.
 *
 * @param year - A calendar year, 1901 to 2100.
 * @returns The fiscal year in canonical form.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if the year is not a whole number in that range.
 * @example
 * fiscalYearEndingIn(2016); // => '2015-16'
 * @category Calendar
 */
export function fiscalYearEndingIn(year: number): FiscalYear {
  return canonical(requireInteger(year, ['year'], { minimum: FIRST + 1, maximum: LAST + 1 }) - 1);
}

/**
 * The fiscal year in which a day falls.
 *
 * @param date - A calendar date, 1900-04-01 to 2100-03-31.
 * @returns The fiscal year in canonical form.
 * @throws {@link CpaIppError} `INVALID_DATE` if it is no calendar date; `INVALID_FISCAL_YEAR` if it falls in no fiscal
 *   year of the range; `INVALID_ARGUMENT` if it is not text.
 * @example
 * fiscalYearOf('2019-09-05'); // => '2019-20'
 * fiscalYearOf('2020-03-31'); // => '2019-20'
 * @category Calendar
 */
export function fiscalYearOf(date: string): FiscalYear {
  return fiscalYearOfDay(date, ['date']);
}

/** {@link fiscalYearOf}, with the path of the argument for the error. */
export function fiscalYearOfDay(date: string, path: Path): FiscalYear {
  const { year, month } = civilOf(dayOf(date, path));
  const first = month >= 4 ? year : year - 1;
  if (inRange(first)) return canonical(first);
  throw fault(FISCAL_YEAR_OUT_OF_RANGE, path, { received: describe(date), reason: 'out-of-range', suggestions: [] });
}

/**
 * Moves a fiscal year forward or back.
 *
 * @param year - A fiscal year in canonical form.
 * @param years - How many years, a whole number from -1000 to 1000; negative goes back.
 * @returns The fiscal year so many years later.
 * @throws {@link CpaIppError} `INVALID_FISCAL_YEAR` if `year` is not canonical or the result lies out of range;
 *   `INVALID_ARGUMENT` if `year` is not text or `years` no such number.
 * @example
 * shiftFiscalYear('1999-00', 1); // => '2000-01'
 * @category Calendar
 */
export function shiftFiscalYear(year: string, years: number): FiscalYear {
  const first = firstYearOf(year, ['year']);
  const shifted = first + requireInteger(years, ['years'], { minimum: -1000, maximum: 1000 });
  if (!inRange(shifted)) throw invalidFiscalYear(FISCAL_YEAR_OUT_OF_RANGE, canonical(shifted), [], ['years']);
  return canonical(shifted);
}

/**
 * All fiscal years from one to another, both included.
 *
 * @param from - The first fiscal year, canonical.
 * @param to - The last fiscal year, canonical.
 * @returns The years in order.
 * @throws {@link CpaIppError} `INVALID_FISCAL_YEAR` if one is not canonical; `REVERSED_RANGE` if the last comes before
 *   the first; `INVALID_ARGUMENT` if one is not text.
 * @example
 * fiscalYearRange('2015-16', '2017-18'); // => ['2015-16', '2016-17', '2017-18']
 * @category Calendar
 */
export function fiscalYearRange(from: string, to: string): FiscalYear[] {
  const first = firstYearOf(from, ['from']);
  const last = firstYearOf(to, ['to']);
  if (last < first) {
    throw fault(REVERSED_RANGE, ['to'], { from, to });
  }
  return Array.from({ length: last - first + 1 }, (_, index) => canonical(first + index));
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
  options: { readonly locale: Locale; readonly style: 'short' | 'long' },
): string {
  const first = firstYearOf(year, ['year']);
  const { style } = OPTIONS.read(options, ['options']);
  return style === 'short' ? canonical(first) : `${first}-${first + 1}`;
}

const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({ locale: localeShape, style: oneOf(['short', 'long'], { en: 'a style', fr: 'un style' }) }),
);
