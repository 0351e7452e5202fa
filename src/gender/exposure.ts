/**
 * A table of counts with its margins: the last row holds the totals of the columns, the last column those of the rows. A reader sees what is not hidden,
 * and knows that a hidden count is a whole number not below `least`.
 */
export interface Grid {
  readonly values: readonly (readonly number[])[];
  readonly hidden: readonly boolean[][];
  readonly least: 0 | 1;
}

/**
 * Tells whether a reader can work a hidden figure out, exactly.
 *
 * Count the margins negative (and the grand total positive again), and every row and column adds up to zero. So what a reader holds possible is a set of
 * flows between rows and columns, and a hidden figure can have another value only if one unit can be sent round a circle through it: along each step a
 * hidden figure grows or shrinks by one, and none shrinks below its least. The circle is looked for breadth first, in both directions. Flows between whole
 * bounds have whole solutions, so the answer is exact, not an estimate.
 */
export function isExposed(grid: Grid, row: number, column: number): boolean {
  return !circleThrough(grid, row, column, 'up') && !circleThrough(grid, row, column, 'down');
}

/** Whether a figure, counted with its sign, may go up or down by one. */
function mayMove({ values, hidden, least }: Grid, row: number, column: number, way: 'up' | 'down'): boolean {
  if (hidden[row]?.[column] !== true) return false;
  const inLastRow = row === values.length - 1;
  const inLastColumn = column === (values[row]?.length ?? 0) - 1;
  const grows = (inLastRow === inLastColumn) === (way === 'up');
  const floor = inLastRow || inLastColumn ? 0 : least;
  return grows || (values[row]?.[column] ?? 0) > floor;
}

/** Looks for the rest of the circle once the figure itself has moved: other figures must make up for it in its column, and at last in its row. */
function circleThrough(grid: Grid, row: number, column: number, way: 'up' | 'down'): boolean {
  if (!mayMove(grid, row, column, way)) return false;
  const back = way === 'up' ? 'down' : 'up';
  const rows = grid.values.map((_, index) => index);
  const columns = (grid.values[0] ?? []).map((_, index) => index);
  const seenRows = new Set<number>();
  const seenColumns = new Set([column]);
  let reached = [column];
  while (reached.length > 0) {
    const nextRows: number[] = [];
    for (const from of reached) {
      for (const to of rows) {
        if (seenRows.has(to) || (to === row && from === column) || !mayMove(grid, to, from, back)) continue;
        if (to === row) return true;
        seenRows.add(to);
        nextRows.push(to);
      }
    }
    reached = [];
    for (const from of nextRows) {
      for (const to of columns) {
        if (seenColumns.has(to) || !mayMove(grid, from, to, way)) continue;
        seenColumns.add(to);
        reached.push(to);
      }
    }
  }
  return false;
}
