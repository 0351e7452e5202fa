import { formatFiscalYear, isFiscalYear } from '../calendar/fiscal-year.js';
import { type DecimalInput, decimalAt, exactly, isTaggedDecimal } from '../exact/decimal.js';
import { isPlainObject } from '../exact/plain-rows.js';
import { invalidArgument, refuseUnknownKeys, requireArray, requireObject, requireOneOf } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { CpaIppError } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { LOCALES, type Locale, textOf } from '../kernel/label.js';
import { isNoValue, NO_VALUE_LABELS, type NoValue } from '../kernel/no-value.js';
import { withGuard } from '../kernel/spreadsheet.js';

/**
 * What a cell of a flat table can hold; `null` is an empty cell.
 * @inline
 */
export type TableCell = DecimalInput | boolean | null | NoValue;

/**
 * How {@link csvText} writes a table.
 * @inline
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

const NEEDS_QUOTES = /["\t\r\n]|^\s|\s$/;

/**
 * Writes rows as CSV text that spreadsheets read as it was meant.
 *
 * RFC 4180: a header line, lines that end in CR LF, quotes where needed. A text cell that a spreadsheet could run as a formula (first character `=`, `+`, `-`, `@`, tab or
 * line break, unless the text is a number) gets an apostrophe in front; so does one that already has apostrophes there, so that taking one away gives back the text.
 * Numbers are written with all their digits and never in exponent form. In French, the amounts, shares and averages of this library's rows have decimal commas also where they are
 * decimal text (column `amount`, `spent`, `value` and the like); other text is never changed.
 *
 * Budget lines that went through `toPlain` with `numbers: 'string'` and `noValue: 'reason'` come back from {@link readBudgetLines} with the map {@link WRITTEN_BUDGET_LINES} and the
 * locale as `numbers`.
 * @param rows - Rows such as those of {@link tidyRows} or of `toPlain`; the columns are the keys of all rows, in the order in which they come.
 * @param options - `locale` and `byteOrderMark`; both may be left out.
 * @returns The text; a row without a column's key has an empty cell there. Missing values are their ids or, with a locale, their labels.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a cell that is no text, finite number, boolean, `null` or missing value, or for a wrong option; `UNKNOWN_NAME` for an
 *   option or locale that does not exist; `DUPLICATE` where two parts of a row would share a column; `INVALID_DECIMAL` for a `Decimal` that is not finite or has more than 300 digits.
 * @example
 * csvText([{ agency: '=1+1', average: 94.58, change: '-0.5' }]); // => "agency,average,change\r\n'=1+1,94.58,-0.5\r\n"
 * csvText([{ agency: 'Sûreté; Québec', average: 94.58 }], { locale: 'fr-CA' }); // => 'agency;average\r\n"Sûreté; Québec";94,58\r\n'
 * @category Plain data
 */
export function csvText<R extends { readonly [K in keyof R]: K extends 'source' ? TableCell | object : TableCell }>(
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
    cellsOf(requireObject(row as Record<string, unknown>, ['rows', index], 'a row'), ['rows', index]),
  );
  const columns = [...new Set(checked.flatMap((row) => [...row.keys()]))];
  if (columns.length === 0) return byteOrderMark ? '\ufeff' : '';
  const lines = [
    columns.map(withGuard),
    ...checked.map((row) =>
      columns.map((column) => {
        const { key, value, path } = row.get(column) ?? NO_CELL;
        if (locale === undefined) return cellText(value, locale, path);
        if (key === 'fiscalYear' && isFiscalYear(value)) return formatFiscalYear(value, { locale, style: 'long' });
        return locale === 'fr-CA' && isNumberAsText(key, value)
          ? value.replace('.', ',')
          : cellText(value, locale, path);
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

/** A cell, with the key that it stands under in its record. */
interface Cell {
  readonly key: string;
  readonly value: unknown;
  readonly path: Path;
}

const NO_CELL: Cell = /* @__PURE__ */ frozen({ key: '', value: null, path: [] });
/** The one key whose record is taken apart, and how deep it goes. */
const TAKEN_APART = 'source';
const MAX_DEPTH = 3;

/** The cells of a row by column; those of its source under the names of its parts. */
function cellsOf(row: object, path: Path): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const add = (record: object, prefix: string, at: Path): void => {
    for (const [key, value] of Object.entries(record)) {
      if (prefix !== '' && value === undefined) continue;
      const [column, place] = [prefix + key, [...at, key]];
      if (place.length <= path.length + MAX_DEPTH && (prefix !== '' || key === TAKEN_APART) && isRecord(value)) {
        add(value, `${column}.`, place);
      } else if (cells.has(column)) {
        const details = { kind: 'a column', received: column };
        throw new CpaIppError('DUPLICATE', `column '${column}' would stand there twice`, place, details);
      } else cells.set(column, { key, value, path: place });
    }
  };
  add(row, '', path);
  return cells;
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isNoValue(value) && isPlainObject(value);

/** Keys of this library's rows whose values are exact numbers, and so may stand as decimal text. */
const NUMBER_KEYS = /* @__PURE__ */ frozen([
  /^(?:actual|amount|approved|authorities|authorized|average|base|benefits|change|changeShare|confidence|contradictsBelow)$/,
  /^(?:current|denominator|deployed|deploymentsPerFte|eligible|fte|ftesPerDeployment|gap|gapInUlps|high|limit|lost)$/,
  /^(?:low|numerator|ofApproved|ofVariance|planned|previous|rate|ratio|recomputed|remainder|salary|share|spent|spentShare)$/,
  /^(?:step|sum|supportsFrom|tolerancePoints|total|unspent|use|vacant|value|varianceShare|womenShare|womenShareOfPersonDays)$/,
] as const);

const isNumberAsText = (key: string, value: unknown): value is string =>
  typeof value === 'string' &&
  NUMBER_KEYS.some((keys) => keys.test(key)) &&
  /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value);

function cellText(value: unknown, locale: Locale | undefined, path: Path): string {
  if (value === null) return '';
  if (typeof value === 'string') return withGuard(value);
  if (typeof value === 'boolean') return String(value);
  if (isNoValue(value)) return locale === undefined ? value.noValue : textOf(NO_VALUE_LABELS[value.noValue], locale);
  const digits = digitsOf(value, path);
  return locale === 'fr-CA' ? digits.replace('.', ',') : digits;
}

/** All digits of a number. A JavaScript number has those that JavaScript prints: such a cell is often the nearest double of an exact value. */
function digitsOf(value: unknown, path: Path): string {
  if (isTaggedDecimal(value)) return decimalAt(value, path).toFixed();
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw invalidArgument(value, 'a text, a finite number, a boolean, null or a missing value', path);
  }
  return exactly(value).toFixed();
}

function quoted(text: string, separator: string): string {
  return NEEDS_QUOTES.test(text) || text.includes(separator) ? `"${text.split('"').join('""')}"` : text;
}
