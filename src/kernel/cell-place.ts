import type { CellPlace } from './codes.js';

/** Tells a place where something was typed. By hand, since records are many. */
export function isPlace(at: unknown): at is CellPlace {
  if (typeof at !== 'object' || at === null) return false;
  for (const name in at) if (name !== 'row' && name !== 'column' && name !== 'key') return false;
  const { row, column, key } = at as Readonly<Record<keyof CellPlace, unknown>>;
  return Number.isSafeInteger(row) && (row as number) >= 0 && isTextOrNothing(column) && isTextOrNothing(key);
}

const isTextOrNothing = (value: unknown): boolean => value === undefined || typeof value === 'string';

/** Where a record says that it was typed; nothing where it says nothing that can be read. */
export function placeOf(record: unknown): CellPlace | undefined {
  const at: unknown = typeof record === 'object' && record !== null ? (record as { at?: unknown }).at : undefined;
  return isPlace(at) ? at : undefined;
}

/** So many places are named. */
export const MOST_PLACES = 100;

/** The places of some records, as a part of a finding: each once, the first hundred; nothing where none is known. */
export function placesOf(records: Iterable<unknown>): { readonly at?: readonly CellPlace[] } {
  const places = new Map<string, CellPlace>();
  for (const record of records) {
    const place = placeOf(record);
    if (place === undefined) continue;
    const name = JSON.stringify([place.row, place.column, place.key]);
    if (!places.has(name)) places.set(name, { ...place });
    if (places.size === MOST_PLACES) break;
  }
  return places.size === 0 ? {} : { at: [...places.values()] };
}
