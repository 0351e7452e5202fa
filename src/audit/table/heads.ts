import { invalidArgument, unknownName } from '../../kernel/check.js';
import type { Path } from '../../kernel/codes.js';
import { frozen } from '../../kernel/frozen.js';
import type { Label } from '../../kernel/label.js';
import type { LineDefinition, LineName, LineRole, RelationKind, TableDirection } from './model.js';

/** A row or column of a table: where it stands in the cells, what its head says, and what is declared of it. */
export interface Line {
  readonly at: number;
  readonly name: string;
  readonly known: KnownLine;
}

/** What is declared of a line, and which entry of the options did so last. */
export type KnownLine = LineDefinition & { readonly entry?: number };

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

/** A row of years, or of text without a number, under an empty first cell goes on with the heads above it. */
const YEAR = /^(?:FY ?|exercice )?(?:19|20)\d\d(?:\s?[-\u2010-\u2015/]\s?\d{2,4})?$/iu;

/**
 * How many rows are heads, where nobody says: all up to the first that has more than its first cell, which are titles,
 * and the rows of years or words below it that have none.
 */
export function headRowsIn(cells: readonly (readonly string[])[]): number {
  const filled = (row: readonly string[] = []) => row.slice(1).filter((text) => text !== '');
  const first = cells.findIndex((row) => filled(row).length > 0);
  if (first < 0) return 1;
  let count = first + 1;
  const isHead = (text: string): boolean => YEAR.test(text) || /^[^\d]*\p{L}/u.test(text);
  // Under titles or nothing, figures are no heads.
  if (first > 0 && !filled(cells[first]).some(isHead)) return first;
  const goesOn = (row: readonly string[] | undefined): boolean => {
    const texts = filled(row);
    return row?.[0] === '' && texts.length > 0 && texts.every(isHead);
  };
  while (goesOn(cells[count])) count += 1;
  return count;
}

/** The heads of rows; one that stands under several sections has the name of its own before it. */
export function rowNames(
  cells: readonly (readonly string[])[],
  head: { readonly rows: number; readonly columns: number },
): string[] {
  const names = rowHeads(cells, head.columns);
  const counts = new Map<string, number>();
  for (const name of names.slice(head.rows)) counts.set(name, (counts.get(name) ?? 0) + 1);
  let section = '';
  let seen = new Set<string>();
  return names.map((name, at) => {
    if (at < head.rows || name === '') return name;
    if (cells[at]?.slice(head.columns).every((text) => text === '')) {
      section = name;
      seen = new Set();
      return name;
    }
    // What comes again in a section is no longer of it, such as the total of all sections.
    const isOfSection = section !== '' && (counts.get(name) as number) > 1 && !seen.has(name);
    seen.add(name);
    return isOfSection ? joinedHeads([section, name]) : name;
  });
}

/** The heads of rows: in all head columns but the last, an empty one takes the one above it. */
function rowHeads(cells: readonly (readonly string[])[], columns: number): string[] {
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

const ONCE = /* @__PURE__ */ frozen<Readonly<Record<TableDirection, Label>>>({
  rows: { en: 'a row that no entry before it declares', fr: "une ligne qu'aucune entrée précédente ne déclare" },
  columns: {
    en: 'a column that no entry before it declares',
    fr: "une colonne qu'aucune entrée précédente ne déclare",
  },
});
const NO_HEAD = /* @__PURE__ */ frozen<Readonly<Record<TableDirection, Label>>>({
  rows: { en: 'a row of figures, since it is a head', fr: "une ligne de chiffres, puisque c'est un en-tête" },
  columns: { en: 'a column of figures, since it is a head', fr: "une colonne de chiffres, puisque c'est un en-tête" },
});

/** The relation that each role is. */
export const KIND_OF_ROLE = /* @__PURE__ */ frozen<Readonly<Partial<Record<LineRole, RelationKind>>>>({
  total: 'sum',
  subtotal: 'sum',
  percent: 'percent',
  share: 'share',
});
const NO_FIGURES: Readonly<Record<TableDirection, Label>> = /* @__PURE__ */ frozen({
  rows: {
    en: "a row of figures, since it is taken for text, or declared 'ignore', 'label' or 'rank'",
    fr: 'une ligne de chiffres, car celle-ci est tenue pour du texte, ou déclarée « ignore », « label » ou « rank »',
  },
  columns: {
    en: "a column of figures, since it is taken for text, or declared 'ignore', 'label' or 'rank'",
    fr: 'une colonne de chiffres, car celle-ci est tenue pour du texte, ou déclarée « ignore », « label » ou « rank »',
  },
});
const SOMETHING_KNOWN: Label = /* @__PURE__ */ frozen({
  en: "what is known of the line beside its name: 'unit', 'role', 'of' or 'precision'",
  fr: "ce qu'on sait de la ligne ou colonne en plus de son nom : « unit », « role », « of » ou « precision »",
});
const OF_ALONE: Label = /* @__PURE__ */ frozen({
  en: "'of' beside a role that follows from others: 'total', 'subtotal', 'percent' or 'share'",
  fr: "« of » à côté d'un rôle qui découle d'autres : « total », « subtotal », « percent » ou « share »",
});

/** The index in the cells of a line that is named by its head, or by that index; some are there without figures. */
export function lineAt(
  lines: readonly { readonly at: number; readonly name: string }[],
  name: LineName,
  direction: TableDirection,
  path: Path,
  withoutFigures: readonly Line[] = [],
): number {
  const isNamed = (line: { readonly at: number; readonly name: string }) => line.at === name || line.name === name;
  if (!lines.some(isNamed) && withoutFigures.some(isNamed)) throw invalidArgument(name, NO_FIGURES[direction], path);
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
  heads: number,
): ReadonlyMap<number, KnownLine> {
  const known = new Map<number, KnownLine>();
  for (const [index, line] of (given ?? []).entries()) {
    const path: Path = ['options', direction, index];
    const at = lineAt(lines, line.at ?? (line.name as string), direction, path);
    const { at: _, name: __, role, ...others } = line;
    if (line.of !== undefined && (role === undefined || KIND_OF_ROLE[role] === undefined))
      throw invalidArgument(line.of, OF_ALONE, [...path, 'of']);
    const isHead = at < heads && (Object.keys(others).length > 0 || (role !== 'label' && role !== 'ignore'));
    if (isHead) throw invalidArgument(line, NO_HEAD[direction], path);
    if (role === undefined && Object.keys(others).length === 0)
      throw invalidArgument(line.at ?? line.name, SOMETHING_KNOWN, path);
    if (known.has(at)) throw invalidArgument(line, ONCE[direction], path);
    known.set(at, { ...line, entry: index });
  }
  return known;
}
