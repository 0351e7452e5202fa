import { knotsOf } from '../kernel/graph-knots.js';
import { STANDINGS, type Standing } from './model.js';

/** Strength of a link or path as a number: 3 is stated, 2 readable, 1 proposed, 0 is no path. */
export const strengthOf = (standing: Standing): number => 3 - STANDINGS.indexOf(standing);
export const standingOf = (strength: number): Standing | null => STANDINGS[3 - strength] ?? null;

/**
 * Nodes as numbers, links as typed columns, and for each node the links that leave it and that reach it.
 *
 * `out` lists link numbers; those of node `n` stand from `outStart[n]` to `outStart[n + 1]`. Likewise `in`.
 */
export interface Graph {
  readonly size: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The number of the link in the model, as links that no path follows are left out. */
  readonly link: Int32Array;
  readonly strength: Uint8Array;
  readonly out: Int32Array;
  readonly outStart: Int32Array;
  readonly in: Int32Array;
  readonly inStart: Int32Array;
}

/** Builds the graph of the links that paths may follow. */
export function buildGraph(
  size: number,
  links: readonly { readonly from: number; readonly to: number; readonly strength: number; readonly link: number }[],
): Graph {
  const count = links.length;
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const link = new Int32Array(count);
  const strength = new Uint8Array(count);
  links.forEach((entry, index) => {
    from[index] = entry.from;
    to[index] = entry.to;
    link[index] = entry.link;
    strength[index] = entry.strength;
  });
  const leaving = sortByNode(size, from);
  const reaching = sortByNode(size, to);
  return {
    size,
    from,
    to,
    link,
    strength,
    out: leaving.order,
    outStart: leaving.start,
    in: reaching.order,
    inStart: reaching.start,
  };
}

/** Counting sort of links by one of their ends; keeps the order of the model within a node. */
function sortByNode(size: number, end: Int32Array): { order: Int32Array; start: Int32Array } {
  const start = new Int32Array(size + 1);
  for (const node of end) start[node + 1] = at(start, node + 1) + 1;
  for (let node = 0; node < size; node++) start[node + 1] = at(start, node + 1) + at(start, node);
  const next = start.slice();
  const order = new Int32Array(end.length);
  end.forEach((node, index) => {
    const place = at(next, node);
    order[place] = index;
    next[node] = place + 1;
  });
  return { order, start };
}

/** An element of a typed column, whose index is known to be good. */
export function at(column: Int32Array | Uint8Array, index: number): number {
  return column[index] as number;
}

/** Nodes in an order in which every link leads onward; nodes on or behind a cycle are left out. */
export function topologicalOrder(graph: Graph): Int32Array {
  const waiting = new Int32Array(graph.size);
  for (const node of graph.to) waiting[node] = at(waiting, node) + 1;
  const order = new Int32Array(graph.size);
  let known = 0;
  for (let node = 0; node < graph.size; node++) if (waiting[node] === 0) order[known++] = node;
  for (let done = 0; done < known; done++) {
    const node = at(order, done);
    for (let i = at(graph.outStart, node); i < at(graph.outStart, node + 1); i++) {
      const next = at(graph.to, at(graph.out, i));
      const left = at(waiting, next) - 1;
      waiting[next] = left;
      if (left === 0) order[known++] = next;
    }
  }
  return order.subarray(0, known);
}

/**
 * For each node, how well founded the best path is that joins it to one of the starts: a path is as strong as its
 * weakest link, 0 is no path.
 *
 * Three sweeps, from the best standing to the least.
 */
export function bestStrength(graph: Graph, starts: Iterable<number>, way: 'forward' | 'backward'): Uint8Array {
  const best = new Uint8Array(graph.size);
  for (const node of starts) best[node] = 3;
  const list = way === 'forward' ? graph.out : graph.in;
  const first = way === 'forward' ? graph.outStart : graph.inStart;
  const end = way === 'forward' ? graph.to : graph.from;
  for (let least = 3; least >= 1; least--) {
    const stack: number[] = [];
    for (let node = 0; node < graph.size; node++) if (at(best, node) > 0) stack.push(node);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let i = at(first, node); i < at(first, node + 1); i++) {
        const link = at(list, i);
        const next = at(end, link);
        if (at(graph.strength, link) < least || best[next] !== 0) continue;
        best[next] = least;
        stack.push(next);
      }
    }
  }
  return best;
}

/**
 * The cycles of a graph, one for each knot of nodes that lead to one another: the links of a shortest way round from
 * the first such node.
 */
export function findCycles(graph: Graph): number[][] {
  const { knot, shared } = knotsOf(graph.size, (node, place) => {
    const link = at(graph.outStart, node) + place;
    return link < at(graph.outStart, node + 1) ? at(graph.to, at(graph.out, link)) : undefined;
  });
  const own: number[][] = [];
  for (let link = 0; link < graph.from.length; link++) if (graph.from[link] === graph.to[link]) own.push([link]);
  return [...own, ...shared.map((node) => wayRound(graph, node, knot))];
}

/** A shortest cycle through a node, by breadth-first search within its knot. */
function wayRound(graph: Graph, start: number, knot: Int32Array): number[] {
  const cameBy = new Map<number, number>();
  const queue = [start];
  for (const node of queue) {
    for (let i = at(graph.outStart, node); i < at(graph.outStart, node + 1); i++) {
      const link = at(graph.out, i);
      const target = at(graph.to, link);
      if (target === node || knot[target] !== knot[start]) continue;
      if (target === start) {
        const links = [link];
        for (let back = node; back !== start; back = at(graph.from, links[links.length - 1] as number)) {
          links.push(cameBy.get(back) as number);
        }
        return links.reverse();
      }
      if (!cameBy.has(target)) {
        cameBy.set(target, link);
        queue.push(target);
      }
    }
  }
  return [];
}
