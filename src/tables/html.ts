import { exactly } from '../exact/decimal.js';
import { kindOf, quantityAt, type ResultValue } from '../exact/quantity.js';
import { FORMAT_STYLES, type FormatStyle, quantityText } from '../exact/quantity-text.js';
import { either } from '../kernel/alternatives.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import { isLabel, type Label, type Locale, textOf } from '../kernel/label.js';
import { DUPLICATE } from '../kernel/messages.js';
import { NO_VALUE_LABELS } from '../kernel/no-value.js';
import { localeShape } from '../kernel/record.js';
import { checked, fields, later, listOf, oneOf, optional, options as optionsOf, text, whole } from '../kernel/shape.js';
import { numeral } from '../kernel/words.js';
import { rowsAt } from './cells.js';
import { columnText, valueText } from './labels.js';
import { COLUMN, KEY } from './names.js';

/**
 * A column of {@link htmlTable}.
 * @category Plain data
 */
export interface TableColumn {
  readonly key: string;
  /** Its head; without it, its label of the kind `column`, or the key itself. */
  readonly label?: Label | string;
  /** How its numbers are written; text that is a decimal number is then written so too. */
  readonly as?: FormatStyle;
  /** Round its numbers half away from zero to so many decimals. */
  readonly decimals?: number;
}

/**
 * What {@link htmlTable} makes of rows.
 * @inline
 */
export type HtmlTableOptions = {
  readonly locale: Locale;
  readonly caption: Label | string;
  /** Keys, or columns, in their order; without it, all keys whose values fit into a cell. */
  readonly columns?: readonly (string | TableColumn)[];
};

/** More than a page can show. Rows with a key of their own each make a table that grows with their square. */
const MOST_CELLS = 1_000_000;
/** Numbers that name something: they are not grouped. */
const NAMING = /* @__PURE__ */ frozen(['year', 'line']);
const YES_NO = /* @__PURE__ */ frozen({ true: { en: 'yes', fr: 'oui' }, false: { en: 'no', fr: 'non' } } as const);

/**
 * Writes rows as an HTML table for notebooks and pages.
 *
 * A caption, column heads with scope, a row head in the first column where that is text; numbers in the locale's marks,
 * aligned to the right; ids of this library by their labels; missing values by their reasons; sums that lack parts say
 * so. Shares are percents with one decimal unless the column says otherwise. Everything is escaped; the text holds no
 * script and no style sheet.
 * @param rows - Rows of results, of {@link tidyRows} or your own.
 * @param options - `locale`, `caption` and where wanted `columns`. Without columns, keys that hold lists or records
 *   somewhere are left out.
 * @returns The text of a `table` element.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a row that is none, a value that does not fit into a cell or more
 *   than a million cells; `DUPLICATE` for a column named twice; `UNKNOWN_NAME` for an option, locale or style that does
 *   not exist; what {@link decimal} throws.
 * @example
 * htmlTable([{ partner: 'gac', spent: decimal('5150000.5') }], { locale: 'fr-CA', caption: 'Dépenses', columns: ['partner', { key: 'spent', decimals: 2 }] });
 * // => '<table lang="fr-CA"><caption>Dépenses</caption><thead><tr><th scope="col" style="text-align:left">Partenaire</th><th scope="col" style="text-align:right">Dépenses réelles</th></tr></thead><tbody><tr><th scope="row" style="text-align:left">Affaires mondiales Canada</th><td style="text-align:right">5\u00a0150\u00a0000,50</td></tr></tbody></table>'
 * @category Plain data
 */
export function htmlTable(rows: readonly object[], options: HtmlTableOptions): string {
  const { locale, caption, columns: named } = OPTIONS.read(options, ['options']);
  const read = rowsAt(rows);
  const columns: readonly TableColumn[] = named ?? fittingColumns(read);
  if (read.length * columns.length > MOST_CELLS) {
    throw invalidArgument(
      rows,
      {
        en: `a table of at most ${numeral(MOST_CELLS).en} cells`,
        fr: `un tableau d'au plus ${numeral(MOST_CELLS).fr} cellules`,
      },
      ['rows'],
    );
  }
  const body = read.map((row, index) =>
    columns.map((column) =>
      cellOf(Object.hasOwn(row, column.key) ? row[column.key] : null, column, locale, ['rows', index, column.key]),
    ),
  );
  const numeric = columns.map((_, at) => body.some((cells) => cells[at]?.isNumber));
  // Notebooks align to the right what says nothing of itself.
  const align = (at: number) => ` style="text-align:${numeric[at] ? 'right' : 'left'}"`;
  const head = columns.map(
    ({ key, label = columnText(key, locale) }, at) =>
      `<th scope="col"${align(at)}>${escaped(wordsIn(label, locale))}</th>`,
  );
  const lines = body.map((cells) =>
    cells.map(({ text, isMissing }, at) => {
      const content = isMissing ? `<i>${escaped(text)}</i>` : escaped(text);
      return at === 0 && !numeric[at]
        ? `<th scope="row"${align(at)}>${content}</th>`
        : `<td${align(at)}>${content}</td>`;
    }),
  );
  const tableRow = (cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
  return (
    `<table lang="${locale}"><caption>${escaped(wordsIn(caption, locale))}</caption>` +
    `<thead>${tableRow(head)}</thead><tbody>${lines.map(tableRow).join('')}</tbody></table>`
  );
}

interface Cell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly isMissing: boolean;
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** A text, or one in both languages. */
const wordsShape: Shape<string | Label> = /* @__PURE__ */ later(() =>
  either(
    isText,
    text(),
    fields(
      { en: 'a text, or { en, fr }', fr: 'un texte, ou { en, fr }' },
      { en: text(), fr: text() },
      { en: 'a language', fr: 'une langue' },
    ),
  ),
);

/** A column, or its key alone. */
const columnShape: Shape<string | TableColumn, TableColumn> = /* @__PURE__ */ later(() =>
  either(
    isText,
    checked(text(KEY), (key): TableColumn => ({ key })),
    fields(COLUMN, {
      key: text(KEY),
      label: optional(wordsShape),
      as: optional(oneOf(FORMAT_STYLES, { en: 'a style', fr: 'un style' })),
      decimals: optional(whole(0, 15)),
    }),
  ),
);

const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({
    locale: localeShape,
    caption: wordsShape,
    columns: optional(
      checked(
        listOf(columnShape, { what: { en: 'an array of columns', fr: 'un tableau de colonnes' } }),
        withoutRepetition,
      ),
    ),
  }),
);

function withoutRepetition(columns: readonly TableColumn[], path: Path): readonly TableColumn[] {
  const seen = new Set<string>();
  columns.forEach(({ key }, index) => {
    if (seen.has(key)) {
      throw fault(DUPLICATE, [...path, index], {
        kind: COLUMN,
        received: key,
      });
    }
    seen.add(key);
  });
  return columns;
}

/** All keys of all rows whose values fit into a cell wherever they occur. */
function fittingColumns(rows: readonly Readonly<Record<string, unknown>>[]): TableColumn[] {
  const fitting = new Map<string, boolean>();
  for (const row of rows) {
    for (const key of Object.keys(row)) fitting.set(key, fitting.get(key) !== false && fits(row[key]));
  }
  return [...fitting].flatMap(([key, isFitting]) => (isFitting ? [{ key }] : []));
}

function fits(value: unknown): boolean {
  return typeof value !== 'object' || value === null || isLabel(value) || kindOf(value) !== null;
}

function cellOf(value: unknown, { key, as, decimals }: TableColumn, locale: Locale, path: Path): Cell {
  const plain = (text: string): Cell => ({ text, isNumber: false, isMissing: false });
  const isFormatted = as !== undefined || decimals !== undefined;
  if (value === null || value === undefined) return plain('');
  if (typeof value === 'boolean') return plain(textOf(YES_NO[`${value}`], locale));
  const kind = kindOf(value);
  if (typeof value === 'string' && !(isFormatted && kind === 'number')) return plain(valueText(key, value, locale));
  if (isLabel(value)) return plain(textOf(value, locale));
  // The nearest double of an exact value has more digits than an exact number may have.
  const exact = typeof value === 'number' && Number.isFinite(value) ? exactly(value) : value;
  const { reason } = quantityAt(exact, path);
  if (reason !== null) return { ...plain(textOf(NO_VALUE_LABELS[reason.noValue], locale)), isMissing: true };
  const style = as ?? (kind === 'share' ? 'percent' : 'number');
  const places = decimals ?? (style === 'percent' ? 1 : undefined);
  const text = quantityText(exact as ResultValue, {
    ...(NAMING.includes(key) ? {} : { locale }),
    as: style,
    ...(places === undefined ? {} : { decimals: places }),
  });
  return { text, isNumber: true, isMissing: false };
}

const wordsIn = (words: Label | string, locale: Locale): string =>
  typeof words === 'string' ? words : textOf(words, locale);

const ENTITIES = /* @__PURE__ */ frozen<Readonly<Record<string, string>>>({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
});

/** Text that means nothing to HTML. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
