import { type Arc, linksOf } from '../../exact/integer-flows.js';

/**
 * The block of each arc: two arcs are of one block where some ring of arcs, in whatever direction, goes through both.
 *
 * An arc in no ring is a block of its own: nothing can change what it carries. Hopcroft and Tarjan's search for
 * biconnected components, with a stack of its own, so that a long chain cannot overflow the call stack.
 * @see Hopcroft and Tarjan (1973), Algorithm 447: efficient algorithms for graph manipulation
 */
export function blocksOf(nodes: number, arcs: readonly Pick<Arc, 'tail' | 'head'>[]): Int32Array {
  const { first, links } = linksOf(nodes, arcs);
  const block = new Int32Array(arcs.length).fill(-1);
  const met = new Int32Array(nodes).fill(-1);
  /** The earliest node that a node leads back to. */
  const back = new Int32Array(nodes);
  const place = first.slice(0, nodes);
  const open: number[] = [];
  let count = 0;
  let blocks = 0;
  for (let root = 0; root < nodes; root++) {
    if (met[root] !== -1) continue;
    met[root] = back[root] = count++;
    const way: { readonly node: number; readonly by: number }[] = [{ node: root, by: -1 }];
    for (let step = way[0]; step !== undefined; step = way[way.length - 1]) {
      const { node, by } = step;
      const at = place[node] as number;
      if (at < (first[node + 1] as number)) {
        place[node] = at + 1;
        const link = links[at] as number;
        const arc = link >> 1;
        const { tail, head } = arcs[arc] as Arc;
        const next = link & 1 ? tail : head;
        if (tail === head) {
          if (block[arc] === -1) block[arc] = blocks++;
        } else if (met[next] === -1) {
          met[next] = back[next] = count++;
          open.push(arc);
          way.push({ node: next, by: arc });
        } else if (arc !== by && (met[next] as number) < (met[node] as number)) {
          open.push(arc);
          back[node] = Math.min(back[node] as number, met[next] as number);
        }
        continue;
      }
      way.pop();
      const above = way[way.length - 1];
      if (above === undefined) continue;
      back[above.node] = Math.min(back[above.node] as number, back[node] as number);
      if ((back[node] as number) < (met[above.node] as number)) continue;
      // Nothing below leads back past the node above: what was opened since is a block.
      for (let arc = -1; arc !== by; ) {
        arc = open.pop() as number;
        block[arc] = blocks;
      }
      blocks++;
    }
  }
  return block;
}
