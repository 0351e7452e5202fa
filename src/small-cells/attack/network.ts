import type { Arc } from '../../exact/integer-flows.js';
import { blocksOf } from './blocks.js';
import type { Figure, FiguredTable } from './seen-figures.js';
import { numberSums } from './sums.js';

/** Tables as a network: figures that are not shown are arcs, and what is shown is supply. */
export interface Network {
  readonly arcs: readonly Arc[];
  readonly supply: Float64Array;
  readonly block: Int32Array;
  /** The arc of each figure that has one. */
  readonly arcOf: ReadonlyMap<Figure, number>;
}

/** The network of tables whose sums are taken together; `null` where the bounds of a figure leave nothing. */
export function networkOf(tables: readonly FiguredTable[]): Network | null {
  const { nodes, tails, heads } = numberSums(tables);
  const supply = new Float64Array(nodes);
  const arcs: Arc[] = [];
  const arcOf = new Map<Figure, number>();
  for (const figure of new Set(tables.flatMap(({ rows }) => rows.flatMap(({ figures }) => [...figures.values()])))) {
    const { state, low, high } = figure;
    if (state === 'missing') continue;
    if (low > high) return null;
    const [tail, head] = [tails.get(figure) ?? 0, heads.get(figure) ?? 0];
    if (state === 'shown') {
      supply[tail] = (supply[tail] as number) - low;
      supply[head] = (supply[head] as number) + low;
    } else {
      arcOf.set(figure, arcs.length);
      arcs.push({ tail, head, low, high });
    }
  }
  return { arcs, supply, block: blocksOf(nodes, arcs), arcOf };
}
