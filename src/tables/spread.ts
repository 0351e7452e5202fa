import { isPlainObject } from '../exact/plain-rows.js';
import { type Fields, kindOf } from '../exact/quantity.js';
import { type Nulls, revived } from '../exact/revived.js';
import type { Finding } from '../explain/codes.js';
import { judgedIn } from '../explain/reconciliation-shape.js';
import { verdictOf } from '../explain/verdict-kinds.js';
import { invalidArgument, requireArray, requireObject } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { DUPLICATE } from '../kernel/messages.js';
import { anyOf, numeral } from '../kernel/words.js';
import { COLUMN } from './names.js';

/** A spreadsheet opens no more columns; so many also bound the work on rows that are not data. */
const MOST_COLUMNS = 16_384;
const MAX_DEPTH = 64;

/** Where a value stands: its key, the column of its own, and its place in the rows. */
export interface Place {
  readonly key: string;
  readonly column: string;
  readonly path: Path;
  /** The record that has the key, where a column was named. */
  readonly row?: Fields;
}

/** How a table holds what fills one cell. */
export interface CellWriter<T> {
  /** An empty cell. */
  readonly empty: T;
  /** A cell; `undefined` for what has parts, or is nothing that a cell can hold. */
  readonly cell: (value: unknown, place: Place) => T | undefined;
  /** The cell of a list of single values. */
  readonly list: (cells: readonly T[], list: readonly unknown[], place: Place) => T;
  /** Verdicts and statuses are labels where true, and ids where not. */
  readonly isLabelled: boolean;
  /** Which parts of a value that has one stay out of a table that nobody named the columns of. */
  readonly leavesOut: (record: Fields, key: string) => boolean;
}

export const EXPECTED: Label = /* @__PURE__ */ frozen({
  en: 'a text, a finite number, a boolean, null, a missing value, or a list or record of these',
  fr: 'un texte, un nombre fini, un booléen, null, une valeur manquante, ou une liste ou un objet de ceux-ci',
});

/**
 * Checks that rows are objects; what their members are, each table says for itself. Rows that were made plain are
 * results again.
 */
export function rowsAt(rows: unknown, nulls?: Nulls): readonly Readonly<Record<string, unknown>>[] {
  const read = requireArray(rows, ['rows'], { en: 'an array of rows', fr: 'un tableau de lignes' }).map((row, index) =>
    requireObject(row as Readonly<Record<string, unknown>>, ['rows', index], { en: 'a row', fr: 'une ligne' }),
  );
  return revived(read, ['rows'], { nulls });
}

/**
 * The cells of a row by column. Whatever has parts stands in several columns: a share, a total and a value with its
 * range have their value under their key, a check or a status its id, and the parts beside it under `key.part`; a list
 * of single values is one cell, and any other list counts its columns from 1.
 */
export function spread<T>(row: object, writer: CellWriter<T>, path: Path): Map<string, T> {
  const cells = new Map<string, T>();
  const put = (cell: T, { column, path: at }: Place): void => {
    if (cells.has(column)) throw fault(DUPLICATE, at, { kind: COLUMN, received: column });
    if (cells.size >= MOST_COLUMNS) throw invalidArgument(row, TOO_WIDE(), path);
    cells.set(column, cell);
  };
  const addFields = (given: Fields, { column, path: within }: Omit<Place, 'key'>): void => {
    const isRow = column === '';
    const record = judgedIn(given) ?? given;
    const verdict = isRow && !writer.isLabelled ? null : verdictOf(given);
    const main = isRow ? null : mainKeyOf(given, verdict?.key);
    const labelled = (key: string): unknown => (writer.isLabelled && key === verdict?.key ? verdict.label : undefined);
    if (main !== null) add(labelled(main) ?? given[main], { key: main, column, path: [...within, main] });
    for (const [key, value] of Object.entries(record) as [string, unknown][]) {
      if (key === main || (!isRow && (value === undefined || writer.leavesOut(given, key)))) continue;
      add(labelled(key) ?? value, { key, column: isRow ? key : `${column}.${key}`, path: [...within, key] });
    }
  };
  const add = (value: unknown, place: Place): void => {
    if (place.path.length > path.length + MAX_DEPTH) throw invalidArgument(value, TOO_DEEP(), path);
    const cell = cellOf(value, writer, place);
    if (cell !== undefined) put(cell, place);
    else if (Array.isArray(value)) {
      const at = (index: number): Place => ({
        key: String(index),
        column: `${place.column}.${index + 1}`,
        path: [...place.path, index],
      });
      value.forEach((element: unknown, index) => void add(element, at(index)));
    } else if (!isRecord(value)) throw invalidArgument(value, EXPECTED, place.path);
    else if (Object.keys(value).length === 0) put(writer.empty, place);
    else addFields(value, place);
  };
  addFields(row as Fields, { column: '', path });
  return cells;
}

/** What fills one cell, lists of single values too; `undefined` for what has parts. */
function cellOf<T>(value: unknown, writer: CellWriter<T>, place: Place): T | undefined {
  if (!Array.isArray(value)) return writer.cell(value, place);
  const cells = value.map((element: unknown, index) =>
    element === null ? undefined : writer.cell(element, { ...place, path: [...place.path, index] }),
  );
  return cells.every((cell) => cell !== undefined) ? writer.list(cells as T[], value, place) : undefined;
}

/** The cell of a column that somebody named: of what has parts, its value, or its verdict or status. */
export function cellAt<T>(value: unknown, writer: CellWriter<T>, place: Place): T {
  if (value === undefined) return writer.empty;
  const cell = cellOf(value, writer, place);
  if (cell !== undefined) return cell;
  const record = isRecord(value) ? value : {};
  const verdict = verdictOf(record);
  const key = mainKeyOf(record, verdict?.key);
  if (key === null) throw invalidArgument(value, ONE_CELL(place.column, value), place.path);
  const main = writer.isLabelled && key === verdict?.key ? verdict.label : record[key];
  return cellAt(main, writer, { ...place, key, path: [...place.path, key] });
}

/** Which field stands in the column of the record itself. */
function mainKeyOf(record: Fields, verdict: string | undefined): string | null {
  const kind = kindOf(record);
  return kind === 'share' || kind === 'total' || kind === 'range' ? 'value' : (verdict ?? null);
}

export const isFinding = (value: unknown): value is Finding =>
  isRecord(value) && typeof value['code'] === 'string' && isRecord(value['operands']);

/** A record to take apart; what speaks of a missing value, and names no reason that there is, is none. */
export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !Object.hasOwn(value, 'noValue') &&
  isPlainObject(value);

const TOO_WIDE = (): Label => ({
  en: `a row of at most ${numeral(MOST_COLUMNS).en} columns`,
  fr: `une ligne d'au plus ${numeral(MOST_COLUMNS).fr} colonnes`,
});
const TOO_DEEP = (): Label => ({
  en: `data nested at most ${numeral(MAX_DEPTH).en} levels deep`,
  fr: `des données imbriquées sur au plus ${numeral(MAX_DEPTH).fr} niveaux`,
});

/** How many parts of what fills several cells are named. */
const FEW = 9;

/** What is expected of a named column, with the parts that one may name instead. */
export function ONE_CELL(column: string, value: unknown): Label {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (keys.length === 0) return EXPECTED;
  const parts = keys.slice(0, FEW).map((key) => `${column}.${Array.isArray(value) ? Number(key) + 1 : key}`);
  const either = anyOf(parts);
  return { en: `what fills one cell, such as ${either.en}`, fr: `ce qui remplit une cellule, comme ${either.fr}` };
}
