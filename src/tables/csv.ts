import { formatFiscalYear, isFiscalYear } from '../calendar/fiscal-year.js';
import { invalidArgument, refuseUnknownKeys, requireArray, requireObject, requireOneOf } from '../kernel/check.js';
import { Decimal, type DecimalInput, decimalAt } from '../kernel/decimal.js';
import type { Path } from '../kernel/errors.js';
import { LOCALES, type Locale, textOf } from '../kernel/label.js';
import { isNoValue, NO_VALUE_LABELS, type NoValue } from '../kernel/no-value.js';

/**
 * What a cell of a flat table can hold; `null` is an empty cell.
 * @category Plain data
 */
export type TableCell = DecimalInput | boolean | null | NoValue;

/**
 * How {@link csvText} writes a table.
 * @category Plain data
 */
export interface CsvOptions {
  /**
   * Whose spreadsheet the text is for: `fr-CA` separates cells with semicolons and writes decimal commas. Both write missing values by their labels, and the column
   * `fiscalYear` in the long form, for spreadsheets take `2010-11` for November 2010. Without it, commas, points and ids, for programs.
   */
  readonly locale?: Locale;
  /** Start with a byte order mark, without which Excel does not see that the text is UTF-8; `false` unless given. */
  readonly byteOrderMark?: boolean;
}

/** What spreadsheets take for the start of a formula, also behind apostrophes, which may be ours, and behind what does not show, such as a byte order mark or a zero-width space. */
const FORMULA = /^[\p{Control}\p{Format}\p{Default_Ignorable_Code_Point}']*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u;
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d+)?|\.\d+)$/;
const NEEDS_QUOTES = /["\t\r\n]|^\s|\s$/;

/**
 * Writes rows as CSV text that spreadsheets read as it was meant.
 *
 * RFC 4180: a header line, lines that end in CR LF, quotes where needed. A text cell that a spreadsheet could run as a formula (first character `=`, `+`, `-`, `@`, tab or
 * line break, unless the text is a number) gets an apostrophe in front; so does one that already has apostrophes there, so that taking one away gives back the text.
 * Numbers are written with all their digits and never in exponent form; text is never changed otherwise.
 * @param rows - Flat rows, such as those of {@link tidyRows}; the columns are the keys of all rows, in the order in which they come.
 * @param options - `locale` and `byteOrderMark`; both may be left out.
 * @returns The text; a row without a column's key has an empty cell there. Missing values are their ids or, with a locale, their labels.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a cell that is no text, finite number, boolean, `null` or missing value, or for a wrong option; `UNKNOWN_NAME` for an
 *   option or locale that does not exist; `INVALID_DECIMAL` for a `Decimal` that is not finite or has more than 300 digits.
 * @example
 * csvText([{ agency: '=1+1', average: 94.58, change: '-0.5' }]); // => "agency,average,change\r\n'=1+1,94.58,-0.5\r\n"
 * csvText([{ agency: 'Sûreté; Québec', average: 94.58 }], { locale: 'fr-CA' }); // => 'agency;average\r\n"Sûreté; Québec";94,58\r\n'
 * @category Plain data
 */
export function csvText<R extends { readonly [K in keyof R]: TableCell }>(
  rows: readonly R[],
  options: CsvOptions = {},
): string {
  const given = requireObject(options, ['options']);
  refuseUnknownKeys(given, ['locale', 'byteOrderMark'], 'an option', ['options']);
  const { byteOrderMark = false } = given;
  const locale =
    given.locale === undefined ? undefined : requireOneOf(given.locale, LOCALES, 'a locale', ['options', 'locale']);
  if (typeof byteOrderMark !== 'boolean') {
    throw invalidArgument(byteOrderMark, 'true or false', ['options', 'byteOrderMark']);
  }
  const checked = requireArray(rows, ['rows'], 'an array of rows').map((row, index) =>
    requireObject(row as Record<string, unknown>, ['rows', index], 'a row'),
  );
  const columns = [...new Set(checked.flatMap((row) => Object.keys(row)))];
  if (columns.length === 0) return byteOrderMark ? '\ufeff' : '';
  const lines = [
    columns.map(textCell),
    ...checked.map((row, index) =>
      columns.map((key) => {
        const value = Object.hasOwn(row, key) ? row[key] : null;
        return key === 'fiscalYear' && locale !== undefined && isFiscalYear(value)
          ? formatFiscalYear(value, { locale, style: 'long' })
          : cellText(value, locale, ['rows', index, key]);
      }),
    ),
  ];
  const separator = locale === 'fr-CA' ? ';' : ',';
  const text = lines
    .map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator))
    // A line of one empty cell is not a blank line, which readers skip.
    .map((line) => `${line === '' ? '""' : line}\r\n`)
    .join('');
  return byteOrderMark ? `\ufeff${text}` : text;
}

function cellText(value: unknown, locale: Locale | undefined, path: Path): string {
  if (value === null) return '';
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'boolean') return String(value);
  if (isNoValue(value)) return locale === undefined ? value.noValue : textOf(NO_VALUE_LABELS[value.noValue], locale);
  const digits = digitsOf(value, path);
  return locale === 'fr-CA' ? digits.replace('.', ',') : digits;
}

/** All digits of a number. A JavaScript number has those that JavaScript prints: such a cell is often the nearest double of an exact value. */
function digitsOf(value: unknown, path: Path): string {
  if (Decimal.isDecimal(value)) return decimalAt(value, path).toFixed();
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw invalidArgument(value, 'a text, a finite number, a boolean, null or a missing value', path);
  }
  return new Decimal(value === 0 ? 0 : value).toFixed();
}

/** Text, made harmless where a spreadsheet would run it. */
function textCell(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

function quoted(text: string, separator: string): string {
  return NEEDS_QUOTES.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
