import { invalidArgument, refuseUnknownKeys, requireObject, requireString } from './check.js';
import type { Path } from './codes.js';

/**
 * Where a field of a record is read from: the name of a column, a constant for all rows, or a column as {@link csvText}
 * writes it.
 *
 * A `written` column may be lacking, and its cells may be empty; its text is taken as it stands, but for the apostrophe
 * that keeps a spreadsheet from running it.
 * @inline
 */
export type ColumnSource = string | { readonly constant: string } | { readonly written: string };

/** A {@link ColumnSource}, checked. */
export type Origin =
  | { readonly column: string; readonly written: boolean }
  | { readonly column: null; readonly constant: string };

/** Checks where a field is read from. */
export function originAt(value: unknown, path: Path): Origin {
  if (typeof value === 'string') return { column: columnAt(value, path), written: false };
  const given = requireObject(value as object, path, 'the name of a column, { constant } or { written }');
  refuseUnknownKeys(given, ['constant', 'written'], 'a part of a column', path);
  if (given['written'] === undefined) {
    return { column: null, constant: requireString(given['constant'], [...path, 'constant']) };
  }
  if (given['constant'] !== undefined) throw invalidArgument(value, 'either constant or written', path);
  return { column: columnAt(given['written'], [...path, 'written']), written: true };
}

/** Requires the name of a column. */
export function columnAt(value: unknown, path: Path): string {
  const name = requireString(value, path, 'the name of a column');
  if (name === '') throw invalidArgument(name, 'the name of a column', path);
  return name;
}
