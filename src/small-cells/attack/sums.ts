import { GENDERS } from '../../program/gender.js';
import { KINDS, type Kind } from './seen.js';
import type { Figure, FiguredRow, FiguredTable } from './seen-figures.js';

/** A sum of a table: parts, and the figure that they come to. */
interface Sum {
  readonly margin: Figure;
  readonly parts: readonly Figure[];
  /** Where the margin stands. */
  readonly row: number;
  readonly kind: Kind;
}

/** Every sum of a table: counts by gender come to a total, figures of groups to those of the group above them. */
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

/** The nodes of a network, and from which to which each figure goes: from or to node 0 where a map has none. */
interface Numbering {
  nodes: number;
  readonly tails: Map<Figure, number>;
  readonly heads: Map<Figure, number>;
}

/**
 * Makes every figure an arc between two nodes, so that the sums say: at each node, as much comes in as goes out.
 *
 * A node is a row of a group without parts, or a column of a group with parts. Counts go from their column to their
 * row, totals from their row to the column of totals; the figures of a group go from the column that they are part of
 * to their own. Those of the totals row come from node 0 and go back there; in a second table of the same people all
 * arcs are turned round, so that the totals row ties both. The row of a group with parts follows from all sums below.
 *
 * A sum over something missing says nothing, and its node goes. But the row of a group above it may still hold, and
 * what it says is that all nodes below it that went are in balance together: they become one. Where no such row is
 * left, they join node 0.
 */
export function numberSums(tables: readonly FiguredTable[]): Readonly<Numbering> {
  const numbering: Numbering = { nodes: 1, tails: new Map(), heads: new Map() };
  const { tails, heads } = numbering;
  tables.forEach((table, turn) => {
    if (turn === 0) numberTable(table, numbering, tails, heads);
    else numberTable(table, numbering, heads, tails);
  });
  return numbering;
}

type Ends = Map<Figure, number>;

function numberTable({ upward }: FiguredTable, numbering: Numbering, starts: Ends, ends: Ends): void {
  /** For each row, the node instead of those below it that went. */
  const instead = new Map<FiguredRow, number>();
  const parentOf = new Map(upward.flatMap((row) => row.below.map((lower) => [lower, row] as const)));
  const insteadIn = (row: FiguredRow | undefined) => (row && instead.get(row)) ?? 0;
  const nodeFor = (figures: readonly Figure[], row: FiguredRow | undefined) =>
    figures.some(isMissing) ? insteadIn(row) : numbering.nodes++;
  /** Arcs that come in at a node, and arcs that go out. */
  const put = (node: number, incoming: readonly Figure[], outgoing: readonly Figure[]) => {
    for (const figure of incoming) ends.set(figure, node);
    for (const figure of outgoing) starts.set(figure, node);
  };
  for (const row of [...upward].reverse()) {
    const parent = parentOf.get(row);
    if (row.given.isLeaf) {
      const [total, counts] = [totalOf(row.figures), countsOf(row.figures)];
      put(nodeFor([total, ...counts], parent), counts, [total]);
      continue;
    }
    const margins = KINDS.flatMap((kind) => row.figures.get(kind) ?? []);
    instead.set(row, margins.some(isMissing) ? insteadIn(parent) : numbering.nodes++);
    for (const margin of margins) {
      const parts = partsOf(row.below, margin.kind);
      const node = nodeFor([margin, ...parts], row);
      if (margin.kind === 'total') put(node, parts, [margin]);
      else put(node, [margin], parts);
    }
  }
}
