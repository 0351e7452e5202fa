import type { DecimalInput } from '../exact/decimal.js';
import { countedIn } from '../exact/quantity-text.js';
import { type Nulls, nullsShape } from '../exact/revived.js';
import { type Locale, textOf } from '../kernel/label.js';
import type { NoValue } from '../kernel/no-value.js';
import { localeShape } from '../kernel/record.js';
import { flag, optional } from '../kernel/shape.js';
import { hidesFormula, withGuard } from '../kernel/spreadsheet.js';
import type { OfProgram } from '../program/program-option.js';
import { optionsFor } from '../program/program-option.js';
import { textWriter } from './cells.js';
import {
  type CsvColumn,
  csvColumnsShape,
  type Known,
  lastKeyOf,
  ownerOf,
  refuseTwice,
  requireKnown,
  valueIn,
} from './columns.js';
import { columnText, type HeadOf, uncapitalized } from './labels.js';
import type { Reader } from './notes.js';
import { type NamedColumn, withCompanions } from './partial-sums.js';
import { requireScalable } from './scalable.js';
import { type CellWriter, cellAt, rowsAt, spread } from './spread.js';

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
export type CsvOptions<R = unknown, C = string | CsvColumn> = OfProgram & {
  /**
   * Whose spreadsheet the text is for: `fr-CA` separates cells with semicolons and writes decimal commas. Both write
   * missing values by their labels, and fiscal years in the long form, for spreadsheets take `2010-11` for November
   * 2010. Without it, commas, points and ids, for programs.
   */
  readonly locale?: Locale;
  /**
   * Keys, or columns, in their order; without it, all that the rows have. With a locale, the head of a column that is
   * named is its label, and the ids of this library in it are labels.
   */
  readonly columns?: readonly (C & Known<R, C>)[];
  /**
   * What `null` stands for under keys of values, in rows that lost why they have none: a reason, or `blank` for an
   * empty cell. Without it, such rows are refused.
   */
  readonly nulls?: Nulls;
  /** Start with a byte order mark, without which Excel does not see that the text is UTF-8; `false` unless given. */
  readonly byteOrderMark?: boolean;
};

const NEEDS_QUOTES = /["\t\r\n]|^\s|\s$/;

/**
 * Writes rows as CSV text that spreadsheets read as it was meant.
 *
 * RFC 4180: a header line, lines that end in CR LF, quotes where needed, also where another separator would part a cell
 * before a formula. A text cell that a spreadsheet could run as a formula (first character `=`, `+`, `-`, `@`, tab or
 * line break, unless the text is a number, with its marks, `$` or `%`) gets an apostrophe in front; so does one that
 * already has apostrophes there, so that taking one away gives back the text. Numbers are written with all their
 * digits, unless a column says how many decimals, and never in exponent form; with `columns` and a locale, a quotient
 * that never ends has 15 decimals. In French, the amounts, shares and averages of this library's rows have decimal
 * commas also where they are decimal text (column `amount`, `spent`, `value` and the like); other text is never
 * changed.
 *
 * Rows of results are written as they are, or as JSON leaves them. What has parts stands in several columns: a share, a
 * total and a value with its range have their value under their key, a check or status its id, and the rest beside it
 * (`spentShare`, `spentShare.numerator`, `spentShare.denominator`; `approved.parts`, `approved.missing`; `share.low`,
 * `share.high`). A list of single values is one cell with a line for each; any other list has columns counted from 1
 * (`evidence.1.bearing`). The arithmetic of a figure is written out. With a locale, labels are in its language, a
 * verdict or status is its label, and a finding is its sentence; ids of this library are labels in the columns
 * `bearing`, `holds`, `reason`, `reasons`, `severity` and `unit`.
 *
 * Without `columns`, heads are keys and the ids of budget lines and deployments stay, whatever the locale: so
 * {@link readBudgetLines} reads lines back with the map {@link WRITTEN_BUDGET_LINES} and the locale as `numbers`, as
 * they are or from `toPlain` with `numbers: 'string'` and `noValue: 'reason'`, and {@link readDeployments} records with
 * {@link WRITTEN_DEPLOYMENTS}. With `columns` and a locale, the text is for people, and a reader's map names the heads
 * as they are printed. A column holds what was named; beside one with a sum that lacks parts comes how many it lacks
 * (`approved.missing` beside `approved`), unless that is named itself, or `cautions` are. A scaled column has its unit
 * in its head, unless it has a head of its own.
 * @param rows - Rows of results, of {@link tidyRows} or your own.
 * @param options - `locale`, `columns`, `byteOrderMark`, `nulls` and `program`, whose names the ids are; all may be
 *   left out. Without columns, they are those of all rows, in the order in which they come.
 * @returns The text; a row without a column has an empty cell there, and so has an empty list or record. Missing values
 *   are their ids or, with a locale, their labels, without their notes.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a cell that is no text, finite number, boolean, `null` or missing
 *   value, nor a list or record of these, for a column whose values fill several cells, a text in a list that is empty
 *   or has several lines, data nested deeper than 64 levels, a row of more than 16,384 columns or a wrong option;
 *   `UNKNOWN_NAME` for a column that no row has, or an option or locale that does not exist; `DUPLICATE` where two
 *   parts of a row would share a column, or two columns a head; `INVALID_DECIMAL` for a `Decimal` that is not finite or
 *   has more than 300 digits; `LOST_IN_TRANSFER` for `null` under a key of values, unless `nulls` says what it stands
 *   for.
 * @example
 * csvText([{ agency: '=1+1', average: 94.58, change: '-0.5' }]); // => "agency,average,change\r\n'=1+1,94.58,-0.5\r\n"
 * csvText([{ approved: { value: '46.4', parts: 3, missing: 1 } }]); // => 'approved,approved.parts,approved.missing\r\n46.4,3,1\r\n'
 * csvText([{ agency: 'Sûreté; Québec', average: 94.58 }], { locale: 'fr-CA' }); // => 'agency;average\r\n"Sûreté; Québec";94,58\r\n'
 * csvText([{ partner: 'gac', spent: '5760000', note: 'x' }], { locale: 'fr-CA', columns: ['partner', { key: 'spent', scale: 'millions' }] });
 * // => 'Partenaire;Dépenses réelles (en millions)\r\nAffaires mondiales Canada;5,76\r\n'
 * @category Plain data
 */
export function csvText<R extends object, const C extends string | CsvColumn = string | CsvColumn>(
  rows: readonly (R & Writable<R>)[],
  options: CsvOptions<R, C> = {},
): string {
  const { locale, columns, byteOrderMark = false, nulls, program } = OPTIONS.read(options, ['options']);
  const read = rowsAt(rows, nulls);
  const reader = { ...(locale && { locale }), program };
  const lines = columns === undefined ? allColumns(read, reader) : namedColumns(read, columns, reader);
  const separator = locale === 'fr-CA' ? ';' : ',';
  const text = lines
    .map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator))
    // A line of one empty cell is not a blank line, which readers skip.
    .map((line) => `${line === '' ? '""' : line}\r\n`)
    .join('');
  return byteOrderMark ? `\ufeff${text}` : text;
}

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({
  locale: optional(localeShape),
  columns: optional(csvColumnsShape),
  byteOrderMark: optional(flag),
  nulls: optional(nullsShape),
}));

type Rows = ReturnType<typeof rowsAt>;
type Lines = readonly (readonly string[])[];

/** A head of keys, and a line for each row; nothing at all where no row has a column. */
function allColumns(rows: Rows, reader: Partial<Reader>): Lines {
  const writer = textWriter({ ...reader, isNamed: false });
  const written = rows.map((row, index) => spread(row, writer, ['rows', index]));
  const columns = [...new Set(written.flatMap((row) => [...row.keys()]))];
  if (columns.length === 0) return [];
  return [columns.map(withGuard), ...written.map((row) => columns.map((column) => row.get(column) ?? ''))];
}

/** The head and a line for each row, of the columns that were named. */
function namedColumns(rows: Rows, columns: readonly CsvColumn[], reader: Partial<Reader>): Lines {
  const { locale, program } = reader;
  const of = { program, rows };
  requireKnown(rows, columns, ['options', 'columns']);
  requireScalable(rows, columns, ['options', 'columns']);
  if (columns.length === 0) return [];
  refuseTwice(
    columns.map((column) => headOf(column, locale, of)),
    ['options', 'columns'],
  );
  const all = withCompanions(rows, columns);
  const heads = all.map((one) => (one.isCompanion ? headOfCompanion(one, locale, of) : headOf(one.column, locale, of)));
  const writers = all.map(({ column: { decimals, scale }, isCompanion }) =>
    textWriter({ ...reader, isNamed: true, ...(isCompanion ? {} : { decimals, scale }) }),
  );
  const lines = rows.map((row, index) =>
    all.map(({ key: column }, at) => {
      const place = { key: lastKeyOf(column), column, path: ['rows', index, column], row: ownerOf(row, column) };
      return cellAt(valueIn(row, column), writers[at] as CellWriter<string>, place);
    }),
  );
  return [heads.map(withGuard), ...lines];
}

/** What stands above a column: its label, with a locale; a scale is in it, for no cell has it. */
function headOf({ key, label, scale }: CsvColumn, locale: Locale | undefined, of: HeadOf): string {
  if (label !== undefined) return typeof label === 'string' ? label : textOf(label, locale ?? 'en-CA');
  const head = locale === undefined ? key : columnText(key, locale, of);
  if (scale === undefined) return head;
  const { en, fr } = countedIn(scale);
  return `${head} (${textOf({ en: `in ${en}`, fr: `en ${fr}` }, locale ?? 'en-CA')})`;
}

/** Beside a column with a head of its own, it is called after that. */
function headOfCompanion(
  { column: { label }, key }: NamedColumn<CsvColumn>,
  locale: Locale | undefined,
  of: HeadOf,
): string {
  if (label === undefined) return headOf({ key }, locale, of);
  const whole = typeof label === 'string' ? label : textOf(label, locale ?? 'en-CA');
  const last = lastKeyOf(key);
  return locale === undefined ? `${whole}.${last}` : `${whole} – ${uncapitalized(columnText(last, locale))}`;
}

function quoted(text: string, separator: string): string {
  const needsQuotes = NEEDS_QUOTES.test(text) || text.includes(separator) || hidesFormula(text);
  return needsQuotes ? `"${text.split('"').join('""')}"` : text;
}
