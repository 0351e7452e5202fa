import type { DecimalInput } from '../exact/decimal.js';
import type { Locale } from '../kernel/label.js';
import type { NoValue } from '../kernel/no-value.js';
import { localeShape } from '../kernel/record.js';
import { flag, later, optional, options as optionsOf } from '../kernel/shape.js';
import { withGuard } from '../kernel/spreadsheet.js';
import { cellsOf, rowsAt } from './cells.js';

/**
 * What a cell of a flat table can hold; `null` is an empty cell.
 * @inline
 */
export type TableCell = DecimalInput | boolean | null | NoValue;

/**
 * What a row of {@link csvText} can hold: a cell, or lists and records of what it can hold. What has methods, such as a
 * `Date`, is none of these.
 * @category Plain data
 */
export type Writable<T> = T extends TableCell
  ? T
  : T extends symbol | bigint | undefined | ((...args: never) => unknown)
    ? never
    : { readonly [K in keyof T]: Writable<T[K]> };

/**
 * How {@link csvText} writes a table.
 * @inline
 */
export type CsvOptions = {
  /**
   * Whose spreadsheet the text is for: `fr-CA` separates cells with semicolons and writes decimal commas. Both write
   * missing values by their labels, and the column `fiscalYear` in the long form, for spreadsheets take `2010-11` for
   * November 2010. Without it, commas, points and ids, for programs.
   */
  readonly locale?: Locale;
  /** Start with a byte order mark, without which Excel does not see that the text is UTF-8; `false` unless given. */
  readonly byteOrderMark?: boolean;
};

const NEEDS_QUOTES = /["\t\r\n]|^\s|\s$/;

/**
 * Writes rows as CSV text that spreadsheets read as it was meant.
 *
 * RFC 4180: a header line, lines that end in CR LF, quotes where needed. A text cell that a spreadsheet could run as a
 * formula (first character `=`, `+`, `-`, `@`, tab or line break, unless the text is a number) gets an apostrophe in
 * front; so does one that already has apostrophes there, so that taking one away gives back the text. Numbers are
 * written with all their digits and never in exponent form. In French, the amounts, shares and averages of this
 * library's rows have decimal commas also where they are decimal text (column `amount`, `spent`, `value` and the like);
 * other text is never changed.
 *
 * Rows of results are written as they are, or as JSON leaves them. What has parts stands in several columns: a share, a
 * total and a value with its range have their value under their key, a check or status its id, and the rest beside it
 * (`spentShare`, `spentShare.numerator`, `spentShare.denominator`; `approved.parts`, `approved.missing`; `share.low`,
 * `share.high`). A list of single values is one cell with a line for each; any other list has columns counted from 1
 * (`evidence.1.bearing`). The arithmetic of a figure is written out. With a locale, labels are in its language, a
 * verdict or status is its label, and a finding is its sentence; ids of this library are labels in the columns
 * `bearing`, `holds`, `reason`, `reasons` and `unit`. The ids of budget lines stay, so that they are read back.
 *
 * Budget lines, as they are or from `toPlain` with `numbers: 'string'` and `noValue: 'reason'`, come back from
 * {@link readBudgetLines} with the map {@link WRITTEN_BUDGET_LINES} and the locale as `numbers`.
 * @param rows - Rows of results, of {@link tidyRows} or your own; the columns are those of all rows, in the order in
 *   which they come.
 * @param options - `locale` and `byteOrderMark`; both may be left out.
 * @returns The text; a row without a column has an empty cell there, and so has an empty list or record. Missing values
 *   are their ids or, with a locale, their labels, without their notes.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a cell that is no text, finite number, boolean, `null` or missing
 *   value, nor a list or record of these, for a text in a list that is empty or has several lines, for data nested
 *   deeper than 64 levels, a row of more than 16,384 columns or a wrong option; `UNKNOWN_NAME` for an option or locale
 *   that does not exist; `DUPLICATE` where two parts of a row would share a column; `INVALID_DECIMAL` for a `Decimal`
 *   that is not finite or has more than 300 digits.
 * @example
 * csvText([{ agency: '=1+1', average: 94.58, change: '-0.5' }]); // => "agency,average,change\r\n'=1+1,94.58,-0.5\r\n"
 * csvText([{ approved: { value: '46.4', parts: 3, missing: 1 } }]); // => 'approved,approved.parts,approved.missing\r\n46.4,3,1\r\n'
 * csvText([{ agency: 'Sûreté; Québec', average: 94.58 }], { locale: 'fr-CA' }); // => 'agency;average\r\n"Sûreté; Québec";94,58\r\n'
 * @category Plain data
 */
export function csvText<R extends object>(rows: readonly (R & Writable<R>)[], options: CsvOptions = {}): string {
  const { locale, byteOrderMark = false } = OPTIONS.read(options, ['options']);
  const written = rowsAt(rows).map((row, index) => cellsOf(row, locale, ['rows', index]));
  const columns = [...new Set(written.flatMap((row) => [...row.keys()]))];
  if (columns.length === 0) return byteOrderMark ? '\ufeff' : '';
  const lines = [columns.map(withGuard), ...written.map((row) => columns.map((column) => row.get(column) ?? ''))];
  const separator = locale === 'fr-CA' ? ';' : ',';
  const text = lines
    .map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator))
    // A line of one empty cell is not a blank line, which readers skip.
    .map((line) => `${line === '' ? '""' : line}\r\n`)
    .join('');
  return byteOrderMark ? `\ufeff${text}` : text;
}

const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({ locale: optional(localeShape), byteOrderMark: optional(flag) }),
);

function quoted(text: string, separator: string): string {
  return NEEDS_QUOTES.test(text) || text.includes(separator) ? `"${text.split('"').join('""')}"` : text;
}
