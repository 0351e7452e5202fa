import { invalidArgument, requireArray } from '../../kernel/check.js';
import { warning } from '../../kernel/findings.js';
import { CELLS_BEYOND_HEADS, HEAD_BEYOND_TABLE, lineLabel, type TableFinding } from './messages.js';

/* The cells of a table as they are given, before anything is read in them. */

/** No more cells are read. */
export const MOST_CELLS = 50_000;

/** The cells as texts, all rows alike long; an absent cell is an empty one. */
export function textsOf(given: unknown): string[][] {
  const rows = requireArray(given, ['cells'], { en: 'rows of printed cells', fr: 'des lignes de cellules imprimées' });
  const texts = rows.map((row, index) =>
    requireArray(row, ['cells', index], { en: 'an array of cells', fr: 'un tableau de cellules' }).map(
      (cell, column) => {
        if (cell === null || cell === undefined) return '';
        if (typeof cell === 'string') return cell.trim();
        throw invalidArgument(cell, { en: 'a printed text', fr: 'un texte imprimé' }, ['cells', index, column]);
      },
    ),
  );
  const width = texts.reduce((most, row) => Math.max(most, row.length), 0);
  if (texts.length * width > MOST_CELLS) {
    throw invalidArgument(given, { en: 'at most 50,000 cells', fr: 'au plus 50 000 cellules' }, ['cells']);
  }
  return texts.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** More rows or columns of heads, as declared, than the table has. */
export function headsBeyondTable(
  head: { readonly rows: number; readonly columns: number },
  height: number,
  width: number,
): TableFinding[] {
  return [['rows', height] as const, ['columns', width] as const].flatMap(([direction, lines]) => {
    const heads = head[direction];
    return heads <= lines ? [] : [warning(HEAD_BEYOND_TABLE, ['options', 'head', direction], { heads, lines })];
  });
}

/** Rows with something printed behind the last cell of the heads. */
export function cellsBeyondHeads(
  given: readonly (readonly unknown[])[],
  texts: readonly (readonly string[])[],
  names: readonly { readonly name: string }[],
  headRows: number,
): TableFinding[] {
  if (headRows === 0) return [];
  const heads = given.slice(0, headRows).reduce((most, row) => Math.max(most, row.length), 0);
  const cellsIn = (row: number) =>
    (texts[row] as readonly string[]).reduce((most, text, at) => (text === '' ? most : at + 1), 0);
  const longer = [...texts.keys()].slice(headRows).filter((row) => cellsIn(row) > heads);
  const [first] = longer;
  if (first === undefined) return [];
  const row = lineLabel('rows', names[first]?.name ?? '');
  const operands = { row, cells: cellsIn(first), heads, rows: longer.length };
  return [warning(CELLS_BEYOND_HEADS, ['cells', first], operands)];
}
