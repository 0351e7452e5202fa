import { type Nulls, nullsShape } from '../exact/revived.js';
import { frozen } from '../kernel/frozen.js';
import type { Locale, LocalLabel } from '../kernel/label.js';
import { localeShape } from '../kernel/record.js';
import { optional } from '../kernel/shape.js';
import type { OfProgram } from '../program/program-option.js';
import { optionsFor } from '../program/program-option.js';
import { type Known, type TableColumn, tableColumnsShape, wordsShape } from './columns.js';
import { rowsAt } from './spread.js';
import { wordsIn, writtenTable } from './written.js';

/**
 * What {@link htmlTable} makes of rows.
 * @inline
 */
export type HtmlTableOptions<R = unknown, C = string | TableColumn> = OfProgram & {
  readonly locale: Locale;
  readonly caption: LocalLabel | string;
  /** Keys, or columns, in their order; without it, all keys that a cell can hold, or name. */
  readonly columns?: readonly (C & Known<R, C>)[];
  /**
   * What `null` stands for under keys of values, in rows that lost why they have none: a reason, or `blank` for an
   * empty cell. Without it, such rows are refused.
   */
  readonly nulls?: Nulls;
};

/**
 * Writes rows as an HTML table for notebooks and pages.
 *
 * A caption, column heads with scope, a row head in the first column where that is text; numbers in the locale's marks;
 * ids of this library by their labels; missing values by their reasons; sums that lack parts say
 * so. Shares are percents with one decimal unless the column says otherwise. Other numbers have the decimals that their
 * column needs, at most two, more where a number would look like zero, and as many as a column asks for. What the rows'
 * `cautions` say, and what a difference was `compared` over where that is not the whole row, stand as footnotes below.
 * Everything is escaped. The text holds no script and no style, but classes: {@link HTML_TABLE_STYLES} is a style sheet
 * for them.
 * @param rows - Rows of results, of {@link tidyRows} or your own.
 * @param options - `locale`, `caption` and where wanted `columns`, `nulls` and `program`, whose names the ids are.
 *   Without columns there are all keys: of a record what names it or its parts, and of a list of records nothing.
 * @returns The text of a `table` element.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a row that is none, a value that does not fit into a cell or more
 *   than a million cells; `DUPLICATE` for a column named twice; `UNKNOWN_NAME` for a column that no row has, or an
 *   option, locale, style or scale that does not exist; `UNIT_MISMATCH` for a style of another currency than that of a
 *   program that is given; `LOST_IN_TRANSFER` for `null` under a key of values, unless `nulls` says what it stands for;
 *   what {@link decimal} throws.
 * @example
 * htmlTable([{ partner: 'gac', spent: decimal('5150000.5') }], { locale: 'fr-CA', caption: 'Dépenses', columns: ['partner', { key: 'spent', decimals: 2 }] });
 * // => '<table class="cpa-ipp-table" lang="fr-CA"><caption>Dépenses</caption><thead><tr><th scope="col">Partenaire</th><th scope="col" class="cpa-ipp-number">Dépenses réelles</th></tr></thead><tbody><tr><th scope="row">Affaires mondiales Canada</th><td class="cpa-ipp-number">5\u00a0150\u00a0000,50</td></tr></tbody></table>'
 * @category Plain data
 */
export function htmlTable<R extends readonly object[], const C extends string | TableColumn = string | TableColumn>(
  rows: R,
  options: HtmlTableOptions<R[number], C>,
): string {
  const { locale, caption, columns, nulls, program } = OPTIONS.read(options, ['options']);
  const { heads, numeric, body, notes } = writtenTable(rowsAt(rows, nulls), columns, locale, program);
  const head = heads.map((text, at) => `<th scope="col"${classes(numeric[at] && 'number')}>${escaped(text)}</th>`);
  const lines = body.map((cells) =>
    cells.map(({ text, isMissing, notes: marks }, at) => {
      const mark = marks.length === 0 ? '' : `<sup>${marks.join(' ')}</sup>`;
      const own = classes(numeric[at] && 'number', isMissing && 'missing');
      const content = escaped(text) + mark;
      return at === 0 && !numeric[at] ? `<th scope="row"${own}>${content}</th>` : `<td${own}>${content}</td>`;
    }),
  );
  const tableRow = (cells: readonly string[]) => `<tr>${cells.join('')}</tr>`;
  const footnotes = notes.map((text, index) =>
    tableRow([`<td colspan="${heads.length}"${classes('note')}><sup>${index + 1}</sup> ${escaped(text)}</td>`]),
  );
  return (
    `<table${classes('table')} lang="${locale}"><caption>${escaped(wordsIn(caption, locale))}</caption>` +
    `<thead>${tableRow(head)}</thead><tbody>${lines.map(tableRow).join('')}</tbody>` +
    `${footnotes.length === 0 ? '' : `<tfoot>${footnotes.join('')}</tfoot>`}</table>`
  );
}

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({
  locale: localeShape,
  caption: wordsShape,
  columns: optional(tableColumnsShape),
  nulls: optional(nullsShape),
}));

/** The classes of an element, by what they are for. */
function classes(...given: readonly (string | false | undefined)[]): string {
  const names = given.flatMap((name) => (name ? `cpa-ipp-${name}` : []));
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}

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
