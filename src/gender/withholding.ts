import { isReported, type Reported } from '../kernel/no-value.js';
import { type Grid, isExposed } from './exposure.js';

/** A count; `undefined` where the gender was not collected. */
export type Cell = Reported<number> | undefined;

/** A grid, with the figures that cannot be withheld, and those that nobody knows. */
export interface Table extends Grid {
  readonly fixed: readonly boolean[][];
  readonly unknown: readonly boolean[][];
}

/**
 * Adds the margins. A count that nobody knows is hidden, and so are the totals over it; it is taken at its least, from which it can only grow, so that
 * nothing is thought safe because of it that is not.
 */
export function withMargins(
  counts: readonly (readonly Cell[])[],
  width: number,
  isSmall: (count: Cell, column: number) => boolean,
  least: 0 | 1,
): Table {
  const isUnknown = (cell: Cell) => cell !== undefined && !isReported(cell);
  const inner = counts.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : isUnknown(cell) ? least : 0)));
  const total = (row: readonly number[]) => row.reduce((sum, value) => sum + value, 0);
  const any = (row: readonly boolean[]) => row.some((flag) => flag);
  const columnsOf = <T>(rows: readonly (readonly T[])[]): T[][] =>
    Array.from({ length: width }, (_, column) => rows.map((row) => row[column] as T));
  const framed = <T>(rows: readonly (readonly T[])[], margin: (line: readonly T[]) => T): T[][] => {
    const withRowMargin = rows.map((row) => [...row, margin(row)]);
    const last = columnsOf(rows).map(margin);
    return [...withRowMargin, [...last, margin(last)]];
  };
  const unknown = framed(
    counts.map((row) => row.map(isUnknown)),
    any,
  );
  const small = framed(
    counts.map((row) => row.map(isSmall)),
    () => false,
  );
  return {
    values: framed(inner, total),
    least,
    unknown,
    hidden: unknown.map((row, i) => row.map((flag, j) => flag || small[i]?.[j] === true)),
    // Zeros that may be shown are never withheld: a reader who knows that would know each withheld count to be 1 at least. Nor are totals of such
    // zeros alone, which anybody can add up.
    fixed: framed(
      counts.map((row) => row.map((cell) => cell === undefined || (cell === 0 && least === 1))),
      (line) => line.every((flag) => flag),
    ),
  };
}

/** Withholds more figures until none that is withheld is exposed. Each round hides at least one more; with everything hidden, nothing is exposed. */
export function protectAll(table: Table, isProtected: (column: number) => boolean): void {
  for (;;) {
    const exposed = positions(table).filter(
      ([row, column]) => table.hidden[row]?.[column] && !table.unknown[row]?.[column] && isExposed(table, row, column),
    );
    if (exposed.length === 0) return;
    // Those that are alone in a line come first: what they need may be enough for the others.
    const lonely = exposed.filter(([row, column]) => aloneInRow(table, row) || aloneInColumn(table, column));
    const touchedRows = new Set<number>();
    const touchedColumns = new Set<number>();
    for (const [row, column] of lonely.length > 0 ? lonely : exposed.slice(0, 1)) {
      // What was hidden a moment ago in the same line may already be enough.
      if (touchedRows.has(row) || touchedColumns.has(column)) continue;
      const choice = complementOf(table, row, column, isProtected);
      if (choice === undefined) return;
      (table.hidden[choice[0]] as boolean[])[choice[1]] = true;
      touchedRows.add(choice[0]);
      touchedColumns.add(choice[1]);
    }
  }
}

type Position = readonly [row: number, column: number];

const positions = ({ values }: Grid): Position[] =>
  values.flatMap((cells, row) => cells.map((_, column): Position => [row, column]));

const aloneInRow = ({ hidden }: Grid, row: number): boolean => hidden[row]?.filter((flag) => flag).length === 1;
const aloneInColumn = ({ hidden }: Grid, column: number): boolean =>
  hidden.filter((cells) => cells[column]).length === 1;

/** The figure to withhold next for the sake of an exposed one: in its row if it is alone there, else in its column if alone there, else anywhere near. */
function complementOf(
  table: Table,
  row: number,
  column: number,
  isProtected: (column: number) => boolean,
): Position | undefined {
  const { hidden, fixed, values } = table;
  const open = positions(table).filter(([i, j]) => !hidden[i]?.[j] && !fixed[i]?.[j]);
  const inRow = open.filter(([i]) => i === row);
  const inColumn = open.filter(([, j]) => j === column);
  const candidates = [
    aloneInRow(table, row) ? inRow : [],
    aloneInColumn(table, column) ? inColumn : [],
    [...inRow, ...inColumn],
    open,
  ].find((list) => list.length > 0);
  const rank = ([i, j]: Position): readonly number[] => {
    const margin = i === values.length - 1 || j === (values[0]?.length ?? 0) - 1;
    const crosses = (i === row ? hidden.some((cells) => cells[j]) : hidden[i]?.some((flag) => flag)) === true;
    return [margin ? 2 : isProtected(j) ? 0 : 1, crosses ? 0 : 1, values[i]?.[j] ?? 0, i, j];
  };
  return candidates
    ?.map((position) => ({ position, rank: rank(position) }))
    .reduce((best, next) => (comesBefore(next.rank, best.rank) ? next : best)).position;
}

function comesBefore(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index >= 0 && (a[index] as number) < (b[index] as number);
}

/** How many figures are withheld that somebody knows. */
export function hiddenCount(table: Table): number {
  return positions(table).filter(([row, column]) => table.hidden[row]?.[column] && !table.unknown[row]?.[column])
    .length;
}
