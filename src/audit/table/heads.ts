import { invalidArgument, unknownName } from '../../kernel/check.js';
import type { Path } from '../../kernel/codes.js';
import { frozen } from '../../kernel/frozen.js';
import type { Label } from '../../kernel/label.js';
import type { LineDefinition, LineName, TableDirection } from './model.js';

/** A row or column of a table: where it stands in the cells, what its head says, and what is declared of it. */
export interface Line {
  readonly at: number;
  readonly name: string;
  readonly known: LineDefinition;
}

const AGAIN = ': ';

/** Several heads of one line as one text; one that repeats the one before says nothing more. */
const joinedHeads = (heads: readonly string[]): string =>
  heads.filter((head, index) => head !== '' && head !== heads[index - 1]).join(AGAIN);

/** The heads of columns: an empty one of those above takes the one on its left, which spans it, too. */
export function columnHeads(
  cells: readonly (readonly string[])[],
  rows: number,
  labels: number,
  width: number,
): string[] {
  const filled = cells.slice(0, rows).map((row, level) => {
    const texts: string[] = [];
    for (let column = 0; column < width; column++) {
      const own = row[column] ?? '';
      // In the last of several rows, what is empty below a head belongs to the head above it.
      const spans = column > labels && (level < rows - 1 || (rows === 1 && level === 0));
      texts.push(own === '' && spans ? (texts[column - 1] ?? '') : own);
    }
    return texts;
  });
  return Array.from({ length: width }, (_, column) => joinedHeads(filled.map((row) => row[column] ?? '')));
}

/** The heads of rows: in all head columns but the last, an empty one takes the one above it. */
export function rowHeads(cells: readonly (readonly string[])[], columns: number): string[] {
  const above: string[] = [];
  return cells.map((row) => {
    const heads = Array.from({ length: columns }, (_, column) => {
      const own = row[column] ?? '';
      const spans = column < columns - 1 && row.slice(column + 1, columns).some((head) => head !== '');
      const text = own === '' && spans ? (above[column] ?? '') : own;
      above[column] = text;
      return text;
    });
    return joinedHeads(heads);
  });
}

const LINE = /* @__PURE__ */ frozen<Readonly<Record<TableDirection, Label>>>({
  rows: { en: 'a row of the table', fr: 'une ligne du tableau' },
  columns: { en: 'a column of the table', fr: 'une colonne du tableau' },
});

/** The index in the cells of a line that is named by its head, or by that index. */
export function lineAt(
  lines: readonly { readonly at: number; readonly name: string }[],
  name: LineName,
  direction: TableDirection,
  path: Path,
): number {
  if (typeof name === 'number') {
    const found = lines.some(({ at }) => at === name);
    if (!found) throw invalidArgument(name, LINE[direction], path);
    return name;
  }
  const [first, ...others] = lines.filter((line) => line.name === name);
  if (first === undefined) {
    throw unknownName(name, [...new Set(lines.map((line) => line.name))], LINE[direction], path);
  }
  if (others.length > 0) {
    const expected = {
      en: 'an index, since several lines have this head',
      fr: 'un indice, car plusieurs lignes ou colonnes ont cet en-tête',
    };
    throw invalidArgument(name, expected, path);
  }
  return first.at;
}

/** What is declared of each line, by its index in the cells. */
export function definitionsOf(
  given: readonly LineDefinition[] | undefined,
  lines: readonly { readonly at: number; readonly name: string }[],
  direction: TableDirection,
): ReadonlyMap<number, LineDefinition> {
  const known = new Map<number, LineDefinition>();
  for (const [index, line] of (given ?? []).entries()) {
    const at = lineAt(lines, line.at ?? (line.name as string), direction, ['options', direction, index]);
    known.set(at, { ...known.get(at), ...line });
  }
  return known;
}
