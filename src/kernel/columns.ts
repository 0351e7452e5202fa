import { either } from './alternatives.js';
import { invalidArgument, requireString } from './check.js';
import type { Path } from './codes.js';
import type { Shape } from './form.js';
import { NAME_OF_COLUMN } from './names.js';
import { checked, fields, filled, flag, later, onlyTrue, optional, text } from './shape.js';

/**
 * Where a field of a record is read from: the name of a column, a constant for all rows, or a column as {@link csvText}
 * writes it.
 *
 * A `written` column may be lacking, and its cells may be empty; its text is taken as it stands, but for the apostrophe
 * that keeps a spreadsheet from running it.
 * @inline
 */
export type ColumnSource = string | { readonly constant: string } | { readonly written: string };

/**
 * A {@link ColumnSource}, or a column of which it is said whether cells may be empty: such a row is read without the field.
 * @inline
 */
export type OpenColumnSource = ColumnSource | { readonly column: string; readonly mayBeEmpty: boolean };

/** An {@link OpenColumnSource}, checked. */
export type Origin =
  | { readonly column: string; readonly written: boolean; readonly mayBeEmpty?: boolean }
  | { readonly column: null; readonly constant: string };

/**
 * An id that no column holds: the number of the row, `'1'` for the first, whether or not it can be read.
 * @inline
 */
export type RowNumber = { readonly rowNumber: true };

/** A {@link RowNumber} or a {@link ColumnSource}, checked. */
export type IdOrigin = Origin | { readonly column: null; readonly rowNumber: true };

/** Where a field is read from. */
export const columnSourceShape: Shape<ColumnSource, Origin> = /* @__PURE__ */ later(() => {
  const part = fields(
    {
      en: 'the name of a column, { constant } or { written }',
      fr: "le nom d'une colonne, { constant } ou { written }",
    },
    {
      constant: optional(text()),
      written: optional(filled(NAME_OF_COLUMN)),
    },
    { en: 'a part of a column', fr: "une partie d'une colonne" },
  );
  const inCells = checked(filled(NAME_OF_COLUMN), (column): Origin => ({ column, written: false }));
  const shape = either((value) => typeof value === 'string', inCells, checked(part, oneOrigin));
  return shape as unknown as Shape<ColumnSource, Origin>;
});

/** Where an id is read from. */
export const idSourceShape: Shape<ColumnSource | RowNumber, IdOrigin> = /* @__PURE__ */ later(() => {
  const number = fields({ en: '{ rowNumber: true }', fr: '{ rowNumber: true }' }, { rowNumber: onlyTrue });
  return either(
    (value) => typeof value === 'object' && value !== null && 'rowNumber' in value,
    checked(number, (): IdOrigin => ({ column: null, rowNumber: true })),
    columnSourceShape,
  );
});

/** Just one of both. */
function oneOrigin(
  { constant, written }: { readonly constant?: string; readonly written?: string },
  path: Path,
  given: unknown,
): Origin {
  if (written === undefined) return { column: null, constant: text().read(constant, [...path, 'constant']) };
  if (constant !== undefined)
    throw invalidArgument(given, { en: 'either constant or written', fr: 'soit constant, soit written' }, path);
  return { column: written, written: true };
}

/** Where a field is read from, if not in every row. */
export const openSourceShape: Shape<OpenColumnSource, Origin> = /* @__PURE__ */ later(() => {
  const open = fields(
    { en: '{ column, mayBeEmpty }', fr: '{ column, mayBeEmpty }' },
    { column: filled(NAME_OF_COLUMN), mayBeEmpty: flag },
  );
  return either(
    (value) => typeof value === 'object' && value !== null && ('column' in value || 'mayBeEmpty' in value),
    checked(open, (read): Origin => ({ ...read, written: false })),
    columnSourceShape,
  );
});

/** Requires the name of a column. */
export function columnAt(value: unknown, path: Path): string {
  const name = requireString(value, path, NAME_OF_COLUMN);
  if (name === '') throw invalidArgument(name, NAME_OF_COLUMN, path);
  return name;
}

/** What some programs write before the first name of a file; it is no part of it. */
const BYTE_ORDER_MARK = '\ufeff';

/** The key under which a row holds a column: its name, also where a byte order mark stands before it. */
export function keyIn(row: object, column: string): string {
  const marked = BYTE_ORDER_MARK + column;
  return !(column in row) && marked in row ? marked : column;
}

/** The column that a key of a row names. */
export const columnOf = (key: string): string =>
  key.startsWith(BYTE_ORDER_MARK) ? key.slice(BYTE_ORDER_MARK.length) : key;
