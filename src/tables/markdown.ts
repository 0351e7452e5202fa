import { type Nulls, nullsShape } from '../exact/revived.js';
import type { Locale } from '../kernel/label.js';
import { localeShape } from '../kernel/record.js';
import { optional } from '../kernel/shape.js';
import type { OfProgram } from '../program/program-option.js';
import { optionsFor } from '../program/program-option.js';
import { type Known, type TableColumn, tableColumnsShape } from './columns.js';
import { rowsAt } from './spread.js';
import { writtenTable } from './written.js';

/**
 * What {@link markdownTable} makes of rows.
 * @inline
 */
export type MarkdownTableOptions<R = unknown, C = string | TableColumn> = OfProgram & {
  readonly locale: Locale;
  /** Keys, or columns, in their order; without it, all keys that a cell can hold, or name. */
  readonly columns?: readonly (C & Known<R, C>)[];
  /**
   * What `null` stands for under keys of values, in rows that lost why they have none: a reason, or `blank` for an
   * empty cell. Without it, such rows are refused.
   */
  readonly nulls?: Nulls;
};

/**
 * Writes rows as a Markdown table, as GitHub, Jupyter and most sites read it.
 *
 * Heads, cells and footnotes are those of {@link htmlTable}. Columns of numbers are aligned to the right. Nothing in a
 * text is taken for Markdown, HTML or mathematics; a line break in a cell is `<br>`. Footnotes stand below the table,
 * with the small numbers by which cells refer to them.
 * @param rows - Rows of results, of {@link tidyRows} or your own.
 * @param options - `locale`, and where wanted `columns`, `nulls` and `program`, whose names the ids are. Without
 *   columns there are all keys: of a record what names it or its parts, and of a list of records nothing.
 * @returns The lines of the table, each with its line break; no text at all where there is no column.
 * @throws {@link CpaIppError} what {@link htmlTable} throws.
 * @example
 * const rows = [{ partner: 'gac', spent: '5150000.5' }, { partner: 'ps', spent: { noValue: 'not-applicable' } }];
 * markdownTable(rows, { locale: 'en-CA', columns: ['partner', { key: 'spent', as: 'CAD', scale: 'millions' }] });
 * // => '| Partner | Actual spending |\n| :--- | ---: |\n| Global Affairs Canada | \\$5.15 million |\n| Public Safety Canada | not applicable |\n'
 * @category Plain data
 */
export function markdownTable<R extends readonly object[], const C extends string | TableColumn = string | TableColumn>(
  rows: R,
  options: MarkdownTableOptions<R[number], C>,
): string {
  const { locale, columns, nulls, program } = OPTIONS.read(options, ['options']);
  const { heads, numeric, body, notes } = writtenTable(rowsAt(rows, nulls), columns, locale, program);
  if (heads.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const lines = body.map((cells) => line(cells.map(({ text, notes: marks }) => escaped(text) + raised(marks))));
  const footnotes = notes.map((text, index) => `\n${raised([index + 1])} ${escaped(text)}\n`);
  return [line(heads.map(escaped)), line(numeric.map((is) => (is ? '---:' : ':---'))), ...lines, ...footnotes].join('');
}

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({
  locale: localeShape,
  columns: optional(tableColumnsShape),
  nulls: optional(nullsShape),
}));

/** Small numbers above the line. */
const raised = (numbers: readonly number[]): string =>
  numbers
    .map((number) => String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] as string))
    .join('\u00a0');

/** Text that means nothing to Markdown, nor to what reads mathematics or HTML in it. */
function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/\r\n|[\r\n]/g, '<br>')
    .replace(/^[ \t]+|[ \t]+$/g, (blanks) => [...blanks].map((blank) => `&#${blank.charCodeAt(0)};`).join(''));
}
