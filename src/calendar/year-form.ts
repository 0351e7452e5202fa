import { isBranded } from '../kernel/brand.js';
import { describe, invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type CodedError, fault } from '../kernel/errors.js';
import { frozen, lazily } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { LONGEST_NAME } from '../kernel/suggest.js';
import { pad } from './date.js';
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

/**
 * A program whose fiscal years are asked for, such as {@link program} makes; the Canadian one unless given. A number is
 * passed over, so that a function can be handed to `map`.
 * @inline
 */
export type OfCalendar<P> = { readonly program?: P } | number;

/**
 * What is needed of a program to know its fiscal years.
 * @inline
 */
export type HasFiscalYear = { readonly fiscalYear: { readonly startMonth: number } };

/** The calendar of the Government of Canada, whose years start in April. */
export type AprilToMarch = { readonly fiscalYear: { readonly startMonth: 4 } };

/**
 * How the fiscal years of a program are written: `2018-19` where they start in April, `2018` where they are calendar
 * years, and `2018/19` otherwise, so that they are never taken for years of ours. Years that start in two other months
 * are written alike.
 * @category Program
 */
export type ProgramYear<P extends HasFiscalYear> = number extends P['fiscalYear']['startMonth']
  ? string
  : P['fiscalYear']['startMonth'] extends 4
    ? FiscalYear
    : P['fiscalYear']['startMonth'] extends 1
      ? `${number}`
      : `${number}/${number}`;

/** The first years that there are. */
export const FIRST = 1900;
export const LAST = 2099;

/** The month in which the years of the Government of Canada start. */
export const APRIL = 4;

/** What a program given as an option has to be. */
export const MADE_PROGRAM: Label = /* @__PURE__ */ frozen({
  en: "a program, as 'program' makes it",
  fr: 'un programme, tel que le fait « program »',
});

/** The month in which the years of a program start. */
export function startMonthOf(options: unknown): number {
  const { program, ...others }: { program?: HasFiscalYear } = Object(options);
  if (Object.keys(others).length === 0) {
    if (program === undefined) return APRIL;
    if (isBranded(program)) return program.fiscalYear.startMonth;
  }
  throw invalidArgument(options, { en: '{ program }', fr: '{ program }' }, ['options']);
}

/** Reads any written form, with the path of the argument for the error. */
export function fiscalYearFrom(text: unknown, path: Path, startMonth = APRIL): FiscalYear {
  return canonical(readFirstYear(text, path, startMonth), startMonth);
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
  const second = `(?:${between}(\\d{4}|\\d{2}))?`;
  return new RegExp(`^${blank}*${word}(\\d{4})${second}(?:${blank}?(?:${sign}))?${blank}*$`);
});

/** No written form is longer, also where its accent is a character of its own. */
const LONGEST_FORM = 60;

/** Reads any written form and returns its first year. */
function readFirstYear(text: unknown, path: Path, startMonth: number): number {
  if (typeof text !== 'string') {
    const year = canonical(2015, startMonth);
    throw invalidArgument(text, { en: `a fiscal year such as '${year}'`, fr: `un exercice comme « ${year} »` }, path);
  }
  const found = text.length > LONGEST_FORM ? null : FORMS().exec(text.normalize('NFC'));
  if (found === null || (found[2] === undefined) !== (startMonth === 1))
    throw invalidFiscalYear(UNREADABLE_FISCAL_YEAR, text, readableParts(text, startMonth), path, startMonth);
  const first = Number(found[1]);
  requireNextYear(text, first, found[2], path, startMonth);
  return first;
}

/** Requires a first year in range and, in two or four digits, the year after it as the second where there is one. */
export function requireNextYear(
  text: string,
  first: number,
  second: string | undefined,
  path: Path,
  startMonth = APRIL,
): void {
  if (!inRange(first)) throw invalidFiscalYear(FISCAL_YEAR_OUT_OF_RANGE, text, [], path);
  if (second === undefined || isYear(second, first + 1)) return;
  const end = second.length === 4 ? Number(second) : Math.floor(first / 100) * 100 + Number(second);
  // Two years the wrong way round leave no doubt; otherwise either may be the slip.
  const meant = isYear(second, first - 1) ? [first - 1] : [first, end - 1];
  throw invalidFiscalYear(END_IS_NOT_NEXT_YEAR, text, meant, path, startMonth);
}

function isYear(text: string, year: number): boolean {
  return text === String(year) || text === pad(year % 100);
}

/**
 * Years that a text of no known form may have meant: the first of two years in it that follow each other; otherwise the
 * first four-digit year, as first and as second year.
 */
function readableParts(text: string, startMonth: number): number[] {
  const found = text.slice(0, LONGEST_NAME).matchAll(/(?<!\d)\d{4}(?!\d)/g);
  const years = new Set(Array.from(found, ([year]) => Number(year)));
  const [first, second] = [...years] as [number?, number?];
  if (first === undefined) return [];
  if (startMonth === 1) return [first, second ?? first + 1];
  return years.size === 2 && second === first + 1 ? [first] : [first, first - 1];
}

/** Tells whether a fiscal year may start in a year: 1900 to 2099. */
export function inRange(firstYear: number): boolean {
  return firstYear >= FIRST && firstYear <= LAST;
}

/** The written form of a year; that of another calendar passes for ours within this library only. */
export function canonical(firstYear: number, startMonth = APRIL): FiscalYear {
  if (startMonth === 1) return `${firstYear}` as FiscalYear;
  return `${firstYear}${startMonth === APRIL ? '-' : '/'}${pad((firstYear + 1) % 100)}` as FiscalYear;
}

/** Makes the error for a text that is no fiscal year, with those that may have been meant. */
export function invalidFiscalYear(
  message: typeof UNREADABLE_FISCAL_YEAR,
  text: string,
  firstYears: readonly number[],
  path: Path,
  startMonth = APRIL,
): CodedError {
  const reason = message.reason as CalendarErrors['INVALID_FISCAL_YEAR']['reason'];
  const years = firstYears.filter(inRange).map((year) => canonical(year, startMonth));
  const suggestions = [...new Set(years)];
  return fault(message, path, { received: describe(text), reason, suggestions });
}

/** Requires a fiscal year in canonical form and returns its first year. */
export function firstYearOf(value: unknown, path: Path, startMonth = APRIL): number {
  const first = readFirstYear(value, path, startMonth);
  if (value !== canonical(first, startMonth))
    throw invalidFiscalYear(NOT_CANONICAL, value as string, [first], path, startMonth);
  return first;
}

/** Requires a fiscal year in canonical form, and hands it back typed. */
export function fiscalYearAt(value: unknown, path: Path, startMonth = APRIL): FiscalYear {
  return canonical(firstYearOf(value, path, startMonth), startMonth);
}
