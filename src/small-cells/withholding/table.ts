import type { GenderCounts } from '../../gender/model.js';
import { isReported, type Reported, sumOfCounts } from '../../kernel/no-value.js';
import { GENDERS, type Gender } from '../../program/gender.js';
import type { ReadGroup } from '../groups.js';

/** The genders that a table has columns for. */
function columnsOf(groups: readonly ReadGroup[]): Gender[] {
  return GENDERS.filter((gender) => groups.some(({ counts }) => counts?.[gender] !== undefined));
}

/** What a table prints before anything is withheld, by row and column; `undefined` where a gender was not collected. */
function valuesOf(groups: readonly ReadGroup[], columns: readonly Gender[]): (Reported<number> | undefined)[][] {
  const below = childrenOf(groups);
  const rows: (Reported<number> | undefined)[][] = groups.map(({ counts }) =>
    counts === null ? [] : framed(columns.map((gender) => (counts as GenderCounts)[gender])),
  );
  const sumUp = (children: readonly number[]) =>
    [...columns, 'total'].map((_, column) => sumOfCells(children.map((child) => rows[child]?.[column])));
  for (const index of fromBelow(groups)) {
    const children = below[index] ?? [];
    if (children.length > 0) rows[index] = sumUp(children);
  }
  return [...rows, groups.length === 0 ? [0] : sumUp(below[groups.length] ?? [])];
}

const framed = (cells: readonly (Reported<number> | undefined)[]) => [...cells, sumOfCells(cells)];

function sumOfCells(cells: readonly (Reported<number> | undefined)[]): Reported<number> | undefined {
  const collected = cells.filter((cell) => cell !== undefined);
  if (collected.length === 0) return undefined;
  return sumOfCounts(collected);
}

/** The groups directly below each group, and last those at the top. */
function childrenOf(groups: readonly ReadGroup[]): number[][] {
  const below: number[][] = [...groups, null].map(() => []);
  groups.forEach(({ parent }, index) => {
    below[parent ?? groups.length]?.push(index);
  });
  return below;
}

/** All groups, each after those that are part of it. */
function fromBelow(groups: readonly ReadGroup[]): number[] {
  const below = childrenOf(groups);
  const order = [...(below[groups.length] ?? [])];
  for (let next = 0; next < order.length; next++) order.push(...(below[order[next] as number] ?? []));
  return order.reverse();
}

/** A table to be withheld from: its groups, its columns, and what it prints. */
export interface WholeTable {
  readonly groups: readonly ReadGroup[];
  readonly columns: readonly Gender[];
  /** By row, the totals last, and by column, the total last; `undefined` where a gender was not collected. */
  readonly values: readonly (readonly (Reported<number> | undefined)[])[];
  /** The groups directly below each row, and last those at the top. */
  readonly below: readonly (readonly number[])[];
}

/** A table with its totals. */
export function wholeTable(groups: readonly ReadGroup[]): WholeTable {
  const columns = columnsOf(groups);
  return { groups, columns, values: valuesOf(groups, columns), below: childrenOf(groups) };
}

/**
 * A table that a reader holds possible: what is known as it is, and what came withheld at its least, with the totals
 * over it. `null` where nothing is known, so that sums over it say nothing.
 */
export function possibleTable(
  { groups, values, columns, below }: WholeTable,
  least: number,
): (number | null | undefined)[][] {
  const found: (number | null | undefined)[][] = values.map(() => []);
  const at = (row: number, column: number) => values[row]?.[column];
  const possible = (row: number, column: number, parts: readonly (number | null | undefined)[]) => {
    const value = at(row, column);
    if (value === undefined || typeof value === 'number') return value;
    if (isReported(value) || value.noValue !== 'suppressed') return null;
    const collected = parts.filter((part) => part !== undefined);
    if (collected.length === 0) return least;
    if (collected.includes(null)) return null;
    return collected.reduce<number>((sum, part) => sum + (part as number), 0);
  };
  for (const row of [...fromBelow(groups), groups.length]) {
    const children = below[row] ?? [];
    for (const column of [...columns.keys(), columns.length]) {
      const ownCounts = column === columns.length ? (found[row] ?? []) : [];
      const parts = children.length > 0 ? children.map((child) => found[child]?.[column]) : [...ownCounts];
      (found[row] as (number | null | undefined)[])[column] = possible(row, column, parts);
    }
  }
  return found;
}
