import { pushTo } from '../../kernel/lists.js';
import type { Figure } from './network.js';
import type { Withheld } from './withheld.js';

/** A set of withheld figures that can move together; none of another set moves with them. */
export interface Block {
  readonly figures: readonly number[];
  /**
   * Those of them that may be small for all that a reader knows, the small ones first; `null` where none is small,
   * and the block is withheld for another table's sake.
   */
  readonly suspects: readonly number[] | null;
}

/**
 * Takes what is withheld apart into blocks: two figures are of one block where they lie on one ring. A figure on no
 * ring is in no block, and can be computed.
 *
 * A tree is grown over the sums, breadth first. Each figure that is not in it closes one ring, and these rings make
 * up all others: those that have a figure in common are one block.
 */
export function blocksOf(withheld: Withheld): Block[] {
  const { figures, at } = withheld.network;
  const parent = figures.map((_, index) => index);
  const find = (start: number): number => {
    let root = start;
    while (parent[root] !== root) root = parent[root] as number;
    let next = start;
    while (parent[next] !== root) [parent[next], next] = [root, parent[next] as number];
    return root;
  };
  const branch = new Map<number, { readonly figure: number; readonly up: number; readonly depth: number }>();
  const onRing = new Set<number>();

  for (const start of at.keys()) {
    if (branch.has(start)) continue;
    branch.set(start, { figure: -1, up: -1, depth: 0 });
    const queue = [start];
    for (let next = 0; next < queue.length; next++) {
      const node = queue[next] as number;
      for (const figure of at[node] as readonly number[]) {
        const { plus, minus } = figures[figure] as { plus: number; minus: number };
        const other = plus === node ? minus : plus;
        if (!withheld.has(figure) || branch.has(other)) continue;
        branch.set(other, { figure, up: node, depth: (branch.get(node)?.depth ?? 0) + 1 });
        queue.push(other);
      }
    }
  }
  figures.forEach(({ plus, minus }, figure) => {
    if (!withheld.has(figure) || branch.get(plus)?.figure === figure || branch.get(minus)?.figure === figure) return;
    onRing.add(figure);
    let [one, other] = [plus, minus];
    while (one !== other) {
      const [a, b] = [branch.get(one), branch.get(other)];
      const deeper = (a?.depth ?? 0) >= (b?.depth ?? 0) ? a : b;
      if (deeper === undefined || deeper.figure < 0) break;
      onRing.add(deeper.figure);
      parent[find(deeper.figure)] = find(figure);
      if (deeper === a) one = deeper.up;
      else other = deeper.up;
    }
  });
  const blocks = new Map<number, number[]>();
  for (const figure of onRing) pushTo(blocks, find(figure), figure);
  return [...blocks.values()].map((block) => ({ figures: block, suspects: suspectsOf(figures, block) }));
}

function suspectsOf(figures: readonly Figure[], block: readonly number[]): number[] | null {
  const isSmall = (figure: number) => figures[figure]?.isSmall === true;
  const small = block.filter(isSmall);
  return small.length === 0
    ? null
    : [...small, ...block.filter((figure) => figures[figure]?.isProtected && !isSmall(figure))];
}
