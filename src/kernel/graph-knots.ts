/** The knots of a graph: sets of nodes that all lead to one another. */
export interface Knots {
  /**
   * For each node, the node that stands for its knot; a node that leads to no node which leads back stands for itself
   * alone.
   */
  readonly knot: Int32Array;
  /** Those that stand for a knot of two nodes or more. */
  readonly shared: readonly number[];
}

/**
 * Finds the knots of a graph in time that grows with its nodes and links.
 *
 * Tarjan's algorithm with a stack of its own, so that a long chain cannot overflow the call stack.
 * @param size - How many nodes there are; they are numbers from 0 on.
 * @param next - The node that a link of a node leads to, by its place among them; `undefined` after the last.
 */
export function knotsOf(size: number, next: (node: number, place: number) => number | undefined): Knots {
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const knot = new Int32Array(size).fill(-1);
  const place = new Int32Array(size);
  const shared: number[] = [];
  const open: number[] = [];
  const calls: number[] = [];
  let count = 0;
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    calls.push(root);
    while (calls.length > 0) {
      const node = calls[calls.length - 1] as number;
      if (index[node] === -1) {
        index[node] = low[node] = count++;
        open.push(node);
      }
      const target = next(node, place[node] as number);
      if (target !== undefined) {
        // A node that is new is entered first, and its link looked at again afterwards.
        if (index[target] === -1) calls.push(target);
        else {
          if (knot[target] === -1) low[node] = Math.min(low[node] as number, low[target] as number);
          place[node] = (place[node] as number) + 1;
        }
        continue;
      }
      calls.pop();
      if (low[node] !== index[node]) continue;
      let members = 0;
      for (let member = -1; member !== node; members++) {
        member = open.pop() as number;
        knot[member] = node;
      }
      if (members > 1) shared.push(node);
    }
  }
  return { knot, shared };
}
