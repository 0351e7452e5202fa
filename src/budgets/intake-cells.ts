import type { KeyOrigin } from '../kernel/row-keys.js';
import { isBlank } from '../kernel/tidied.js';

/** The cells of a row by their columns. */
export type Cells = Readonly<Record<string, unknown>>;

/** Columns that a map names: those of amounts, and those that say what they are of. */
export interface MappedColumns {
  readonly amounts: readonly string[];
  readonly others: readonly string[];
  /** Those of the others that tell lines of a year and a partner apart. */
  readonly finer: readonly string[];
  /** The one of keys, if there is one: it says nothing of amounts. */
  readonly key: KeyOrigin | undefined;
}

const BYTE_ORDER_MARK = '\ufeff';

/** Rows without the mark that some programs write before the name of the first column. */
export function withoutMark(rows: readonly unknown[]): readonly unknown[] {
  const first = rows.find((row) => typeof row === 'object' && row !== null);
  const [marked] = Object.keys(first ?? {});
  if (!marked?.startsWith(BYTE_ORDER_MARK)) return rows;
  return rows.map((row) => {
    if (typeof row !== 'object' || row === null || !Object.hasOwn(row, marked)) return row;
    const { [marked]: cell, ...others } = row as Cells;
    return { [marked.slice(BYTE_ORDER_MARK.length)]: cell, ...others };
  });
}

/** Lists the columns of a row, once as long as no other row is asked for. */
export function columnLister(): (cells: Cells) => readonly string[] {
  let last: { readonly cells: Cells; readonly columns: readonly string[] } | undefined;
  return (cells) => {
    if (last?.cells !== cells) last = { cells, columns: Object.keys(cells) };
    return last.columns;
  };
}

const isFilled = (cells: Cells, column: string): boolean => Object.hasOwn(cells, column) && !isBlank(cells[column]);

/** What stands before the text of a footnote. */
const FOOTNOTE =
  /^\s*(?:[*†‡§¶]+|\u207d?[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+\u207e?|\[\w{1,2}\]|\(\w{1,2}\)|\d{1,2}[.)])\s*\S/u;
/** How a percentage ends. */
const PERCENT = /\d\s*(?:%|p\.\s?100|per\s?cent|pour\s?cent)[\s*†‡]*$/i;
/** No percentage is longer. */
const LONGEST_PERCENT = 60;
/** Words by which a row says that it holds shares. */
const SHARES =
  /%|\bper\s?cent|pourcentage|pour\s?cent|\bshares?\b|\bparts?\b|\bproportion|\bratio\b|\brate\b|\btaux\b/i;

/**
 * What a row is, as far as its cells show it: one without any amount, which is blank, a heading or a note; one of which
 * all amounts are percentages; or one of amounts. Where a row without amounts says what they would be of, or one of
 * percentages does, it is for the reader to say; but one that only says what the next row of amounts says, which says
 * more, is its heading.
 */
export function kindOfRow(cells: Cells, columns: MappedColumns, behind: RowsBehind): 'amounts' | 'nothing' | 'shares' {
  const { amounts, others } = columns;
  if (isRule(cells, columns)) return 'nothing';
  let hasShares = false;
  for (const column of amounts) {
    if (!isFilled(cells, column)) continue;
    if (!isPercent(cells[column])) return 'amounts';
    hasShares = true;
  }
  if (hasShares) return 'shares';
  if (others.filter((column) => isFilled(cells, column)).length < 2 || heads(cells, columns, behind)) return 'nothing';
  return FOOTNOTE.test(firstText(cells, columns)?.text ?? '') ? 'nothing' : 'amounts';
}

/** What people draw a line with. No longer text is looked at. */
const RULE = /^[\s\p{Dash_Punctuation}_=.*~+|·•…─━═¯#]{1,200}$/u;

/** Whether a row is a line that was drawn: nothing in it says anything, and what would say of what it is, is drawn. */
function isRule(cells: Cells, { amounts, others }: MappedColumns): boolean {
  let isDrawn = false;
  for (const column of others) {
    if (!isFilled(cells, column)) continue;
    if (!isDrawnIn(cells, column)) return false;
    isDrawn = true;
  }
  return isDrawn && amounts.every((column) => !isFilled(cells, column) || isDrawnIn(cells, column));
}

const isDrawnIn = (cells: Cells, column: string): boolean =>
  typeof cells[column] === 'string' && RULE.test(cells[column]);

/** The rows behind one, the next being the first. */
export type RowsBehind = (at: number) => unknown;

/** So many headings stand above one another. */
const MOST_HEADINGS = 3;

/** Whether a row without amounts says no more than the next one, which tells of what its amounts are, or heads such. */
function heads(cells: Cells, columns: MappedColumns, behind: RowsBehind, at = 1): boolean {
  const next = behind(at);
  if (typeof next !== 'object' || next === null || at > MOST_HEADINGS) return false;
  const below = next as Cells;
  const { amounts, others, finer } = columns;
  const isMore = (column: string) => !isFilled(cells, column) && isFilled(below, column);
  if (!finer.some(isMore)) return false;
  if (!others.every((column) => !isFilled(cells, column) || cells[column] === below[column])) return false;
  return amounts.some((column) => isFilled(below, column)) || heads(below, columns, behind, at + 1);
}

const isPercent = (cell: unknown): boolean =>
  typeof cell === 'string' && cell.length <= LONGEST_PERCENT && PERCENT.test(cell);

/** The first text of a row, whatever column it stands in. */
export function firstText(
  cells: Cells,
  { key }: MappedColumns,
): { readonly column: string; readonly text: string } | undefined {
  const column = Object.keys(cells).find(
    (name) => name !== key?.column && typeof cells[name] === 'string' && !isBlank(cells[name]),
  );
  return column === undefined ? undefined : { column, text: (cells[column] as string).trim() };
}

/** Whether a row says in words that it holds shares. */
export const namesShares = (cells: Cells, { others }: MappedColumns): boolean =>
  others.some((column) => typeof cells[column] === 'string' && SHARES.test(cells[column] as string));
