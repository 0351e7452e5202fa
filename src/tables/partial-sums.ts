import { kindOf } from '../exact/quantity.js';
import { type TableColumn, valueIn } from './columns.js';
import { qualificationOf } from './qualified.js';

type Row = Readonly<Record<string, unknown>>;

/**
 * The columns of a table of plain cells, and beside each that holds sums of which parts have no value, how many, and
 * beside each that holds a number with a qualifier, that: no cell says so. A caller who chose that column, or the
 * cautions, where there are any, has said what the table tells.
 */
export function withCompanions<C extends TableColumn>(
  rows: readonly Row[],
  columns: readonly C[],
): readonly NamedColumn<C>[] {
  const named = new Set(columns.map(({ key }) => key));
  return columns.flatMap((column): NamedColumn<C>[] => {
    const own = { column, key: column.key, isCompanion: false };
    const base = column.key.replace(/(?:^|\.)value$/, '');
    const key = base === '' ? 'missing' : `${base}.missing`;
    const said = new Set(rows.flatMap((row) => qualificationOf(row, column.key)?.column ?? []));
    const unsaid = [...said].filter((one) => !named.has(one));
    if (unsaid.length > 0) {
      for (const one of unsaid) named.add(one);
      return [own, ...unsaid.map((one) => ({ column, key: one, isCompanion: true }))];
    }
    const isUnsaid = (row: Row) => isPartialIn(row, column.key, base) && !(named.has('cautions') && isCautioned(row));
    if (named.has(key) || !rows.some(isUnsaid)) return [own];
    named.add(key);
    return [own, { column, key, isCompanion: true }];
  });
}

const isCautioned = ({ cautions }: Row): boolean => Array.isArray(cautions) && cautions.length > 0;

/** A column that was named, or the one that counts what its sums lack or has their qualifier. */
export interface NamedColumn<C> {
  readonly column: C;
  readonly key: string;
  readonly isCompanion: boolean;
}

/** Whether a cell is a sum that lacks parts: as results hold it, in a tidy row, or in a flat one. */
function isPartialIn(row: Row, column: string, base: string): boolean {
  const whole = base === '' ? row : valueIn(row, base);
  if (kindOf(whole) === 'total') return isShort(whole as Row, 'value', 'missing');
  return column === base && Object.hasOwn(row, `${base}.parts`) && isShort(row, base, `${base}.missing`);
}

const isShort = (record: Row, value: string, missing: string): boolean =>
  kindOf(record[value]) === 'number' && Number(record[missing]) > 0;
