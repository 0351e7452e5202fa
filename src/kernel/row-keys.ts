import { either } from './alternatives.js';
import type { Shape } from './form.js';
import { NAME_OF_COLUMN } from './names.js';
import { checked, fields, filled, later } from './shape.js';
import { withoutGuard } from './spreadsheet.js';
import { isBlank } from './tidied.js';

/** A column of keys, and whether {@link csvText} wrote it. */
export type KeyOrigin = { readonly column: string; readonly written: boolean };

/** A column of keys of the caller's own. */
export const keyColumnShape: Shape<string | { readonly written: string }, KeyOrigin> = /* @__PURE__ */ later(() =>
  either(
    (value) => typeof value === 'object' && value !== null,
    checked(
      fields(
        { en: 'the name of a column, or { written }', fr: "le nom d'une colonne, ou { written }" },
        { written: filled(NAME_OF_COLUMN) },
      ),
      ({ written: column }): KeyOrigin => ({ column, written: true }),
    ),
    checked(filled(NAME_OF_COLUMN), (column): KeyOrigin => ({ column, written: false })),
  ),
);

/** The key of a row: a number, or a text as it stands, which may be of other rows, too. */
export function keyTextOf(row: unknown, key: KeyOrigin | undefined): string | undefined {
  if (key === undefined || typeof row !== 'object' || row === null || !Object.hasOwn(row, key.column)) return undefined;
  const value = (row as Readonly<Record<string, unknown>>)[key.column];
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'string' || value === '') return undefined;
  return key.written ? withoutGuard(value) : value;
}

/** The key of a row as a part of what is said of it; nothing where it has none. */
export function keyOfRow(row: unknown, origin: KeyOrigin | undefined): { readonly key?: string } {
  const key = keyTextOf(row, origin);
  return key === undefined ? {} : { key };
}

/** Nothing but dashes, as a line between rows of a table is drawn. */
const DASHES = /^[\s\p{Pd}\u2212_]*$/u;

/** Whether no cell of a row holds anything, beside its key, but dashes at most; whatever columns are read. */
export const isBlankRow = (row: unknown, key?: KeyOrigin): boolean =>
  typeof row === 'object' &&
  row !== null &&
  Object.entries(row).every(
    ([column, cell]) => column === key?.column || isBlank(cell) || (typeof cell === 'string' && DASHES.test(cell)),
  );
