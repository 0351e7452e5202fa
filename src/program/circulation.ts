/** An edge of a network in which as much flows out of every node as into it. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  /** The flow, where it is given; otherwise any whole number from 0. */
  readonly known: number | null;
}

/** What can still be pushed over each edge: forward without bound where its flow is open, back as much as flows. */
interface Residual {
  readonly from: number[];
  readonly to: number[];
  readonly room: number[];
  /** The arcs that leave each node; arc `a` and arc `a ^ 1` are the two ways over one edge. */
  readonly leaving: number[][];
}

function emptyResidual(nodes: number): Residual {
  return { from: [], to: [], room: [], leaving: Array.from({ length: nodes }, () => []) };
}

function addEdge(net: Residual, from: number, to: number, forward: number, back: number): void {
  for (const [a, b, room] of [
    [from, to, forward],
    [to, from, back],
  ] as const) {
    (net.leaving[a] as number[]).push(net.to.length);
    net.from.push(a);
    net.to.push(b);
    net.room.push(room);
  }
}

/**
 * The most that can be pushed from one node to another, along shortest ways (Edmonds and Karp); changes the network. `Infinity` where a way has no bound.
 */
function push(net: Residual, source: number, target: number): number {
  let pushed = 0;
  for (;;) {
    const cameBy = new Map<number, number>();
    const queue = [source];
    for (const node of queue) {
      if (cameBy.has(target)) break;
      for (const arc of net.leaving[node] as number[]) {
        const next = net.to[arc] as number;
        if ((net.room[arc] as number) === 0 || next === source || cameBy.has(next)) continue;
        cameBy.set(next, arc);
        queue.push(next);
      }
    }
    if (!cameBy.has(target)) return pushed;
    const way: number[] = [];
    for (let node = target; node !== source; node = net.from[way[way.length - 1] as number] as number) {
      way.push(cameBy.get(node) as number);
    }
    const amount = way.reduce((least, arc) => Math.min(least, net.room[arc] as number), Number.POSITIVE_INFINITY);
    if (amount === Number.POSITIVE_INFINITY) return amount;
    for (const arc of way) {
      net.room[arc] = (net.room[arc] as number) - amount;
      net.room[arc ^ 1] = (net.room[arc ^ 1] as number) + amount;
    }
    pushed += amount;
  }
}

/** A flow of whole numbers in which all given edges carry what they must; `null` where there is none. */
export function feasibleFlow(nodes: number, edges: readonly Edge[]): number[] | null {
  const net = emptyResidual(nodes + 2);
  const [source, target] = [nodes, nodes + 1];
  const excess = new Array<number>(nodes).fill(0);
  for (const { from, to, known } of edges) {
    addEdge(net, from, to, known === null ? Number.POSITIVE_INFINITY : 0, 0);
    excess[to] = (excess[to] as number) + (known ?? 0);
    excess[from] = (excess[from] as number) - (known ?? 0);
  }
  let needed = 0;
  excess.forEach((amount, node) => {
    if (amount > 0) addEdge(net, source, node, amount, 0);
    else if (amount < 0) addEdge(net, node, target, -amount, 0);
    needed += Math.max(0, amount);
  });
  if (push(net, source, target) !== needed) return null;
  return edges.map(({ known }, index) => known ?? (net.room[2 * index + 1] as number));
}

/** The least and the greatest flow that an open edge can carry, given one flow that fits; `null` for no bound. */
export function extremes(
  nodes: number,
  edges: readonly Edge[],
  flow: readonly number[],
  index: number,
): { minimum: number; maximum: number | null } {
  const { from, to } = edges[index] as Edge;
  const current = flow[index] as number;
  const others = (): Residual => {
    const net = emptyResidual(nodes);
    edges.forEach((edge, other) => {
      if (other === index || edge.known !== null) return;
      addEdge(net, edge.from, edge.to, Number.POSITIVE_INFINITY, flow[other] as number);
    });
    return net;
  };
  // More over this edge has to come back round the others; less of it has to find another way.
  const more = push(others(), to, from);
  const less = Math.min(current, push(others(), from, to));
  return { minimum: current - less, maximum: more === Number.POSITIVE_INFINITY ? null : current + more };
}
