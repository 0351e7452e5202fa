import { GENDERS } from '../../program/gender.js';
import { KINDS, type Kind } from './seen.js';
import type { Figure, FiguredRow, FiguredTable } from './seen-figures.js';

/** A sum of a table: parts, and the figure that they come to. */
export interface Sum {
  readonly margin: Figure;
  readonly parts: readonly Figure[];
  /** Where the margin stands. */
  readonly row: number;
  readonly kind: Kind;
}

/** Every sum of a table: counts by gender come to a total, figures of groups to those of the group that they are part of. */
export function sumsOf({ rows }: FiguredTable): Sum[] {
  return rows.flatMap(({ given, figures, below }, row) => {
    const across: Sum = { margin: totalOf(figures), parts: countsOf(figures), row, kind: 'total' };
    if (given.isLeaf) return [across];
    const down = [...figures].map(([kind, margin]): Sum => ({ margin, parts: partsOf(below, kind), row, kind }));
    return [across, ...down];
  });
}

type Figures = ReadonlyMap<Kind, Figure>;
const totalOf = (figures: Figures) => figures.get('total') as Figure;
const countsOf = (figures: Figures) => GENDERS.flatMap((gender) => figures.get(gender) ?? []);
const partsOf = (below: readonly FiguredRow[], kind: Kind) => below.flatMap(({ figures }) => figures.get(kind) ?? []);
const isMissing = ({ state }: Figure): boolean => state === 'missing';

/**
 * Makes every figure an arc between two nodes, so that the sums say: at each node, as much comes in as goes out.
 *
 * A node is a row of a group without parts, or a column of a group with parts. Counts go from their column to their row, totals from their row to the column of
 * totals; the figures of a group go from the column that they are part of to their own. Those of the totals row come from node 0 and go back there; in a second
 * table of the same people all arcs are turned round, so that the totals row ties both. The row of a group with parts follows from all sums below it.
 *
 * A sum over something missing says nothing, and its node goes. But the row of a group above it may still hold, and what it says is that all nodes below
 * it that went are in balance together: they become one. Where no such row is left, they join node 0.
 * @returns How many nodes there are.
 */
export function numberSums(tables: readonly FiguredTable[]): number {
  let nodes = 1;
  for (const [turn, { upward }] of tables.entries()) {
    const instead = new Map<FiguredRow, number>();
    const start = (figure: Figure, node: number) => {
      if (turn === 0) figure.tail = node;
      else figure.head = node;
    };
    const end = (figure: Figure, node: number) => {
      if (turn === 0) figure.head = node;
      else figure.tail = node;
    };
    const downward = [...upward].reverse();
    const nodeFor = (figures: readonly Figure[], row: FiguredRow | undefined) =>
      figures.some(isMissing) ? ((row && instead.get(row)) ?? 0) : nodes++;
    const parentOf = new Map(downward.flatMap((row) => row.below.map((lower) => [lower, row] as const)));
    for (const row of downward) {
      const parent = parentOf.get(row);
      if (row.given.isLeaf) {
        const [total, counts] = [totalOf(row.figures), countsOf(row.figures)];
        const node = nodeFor([total, ...counts], parent);
        for (const count of counts) end(count, node);
        start(total, node);
        continue;
      }
      const holds = ![...row.figures.values()].some(isMissing);
      instead.set(row, holds ? nodes++ : ((parent && instead.get(parent)) ?? 0));
      for (const kind of KINDS) {
        const margin = row.figures.get(kind);
        if (margin === undefined) continue;
        const parts = partsOf(row.below, kind);
        const node = nodeFor([margin, ...parts], row);
        if (kind === 'total') {
          start(margin, node);
          for (const part of parts) end(part, node);
        } else {
          end(margin, node);
          for (const part of parts) start(part, node);
        }
      }
    }
  }
  return nodes;
}
