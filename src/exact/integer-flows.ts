/** An arc of a network: what flows on it, whole, lies between its bounds, which can be narrowed for a while. */
export interface Arc {
  readonly tail: number;
  readonly head: number;
  low: number;
  high: number;
}

/**
 * Flows that meet the bounds of all arcs. A flow is a table: what the arcs carry are its figures.
 *
 * Bounds are whole, and so is every flow here: between two flows, every whole number in between is met by another.
 */
export interface Flows {
  /** What each arc carries now. */
  readonly flow: Float64Array;
  /** Raises what an arc carries as far as all others allow, at most to `limit`, and returns it. */
  raise(arc: number, limit: number): number;
  /** Lowers it, at least to `limit`. */
  lower(arc: number, limit: number): number;
  /** Goes back to the first flow that was found. */
  reset(): void;
}

/**
 * Finds a flow, or `null` where none meets the bounds.
 * @param arcs - With bounds that are finite, the lower ones at most the upper ones.
 * @param supply - What each node has to pass on besides what comes in by arcs.
 * @param block - The block of each arc: arcs of one block never change what those of another carry.
 */
export function flowsOf(arcs: readonly Arc[], supply: Float64Array, block: Int32Array): Flows | null {
  const nodes = supply.length;
  const { network: first, isMet } = firstFlow(arcs, supply);
  if (!isMet) return null;

  const found = first.flow.slice(0, arcs.length);
  const network = residual(nodes, arcs, found);
  const { flow, changed } = network;
  const push = pusherIn(network, block);
  const move = (arc: number, from: number, to: number, amount: number, sign: 1 | -1): number => {
    const pushed = from === to ? amount : push(from, to, amount, arc);
    changed.push(arc);
    flow[arc] = (flow[arc] as number) + sign * pushed;
    return flow[arc];
  };
  return {
    flow,
    raise: (arc, limit) => {
      const { tail, head, high } = arcs[arc] as Arc;
      return move(arc, head, tail, Math.max(0, Math.min(high, limit) - (flow[arc] as number)), 1);
    },
    lower: (arc, limit) => {
      const { tail, head, low } = arcs[arc] as Arc;
      return move(arc, tail, head, Math.max(0, (flow[arc] as number) - Math.max(low, limit)), -1);
    },
    reset: () => {
      for (const arc of changed) flow[arc] = found[arc] as number;
      changed.length = 0;
    },
  };
}

/**
 * Where no flow meets the bounds: nodes into which more has to flow than can leave them again, and all such that a
 * greatest flow leaves full. `null` where one meets them.
 */
export function overfullNodes(arcs: readonly Arc[], nodes: number): ReadonlySet<number> | null {
  const { network, isMet } = firstFlow(arcs, new Float64Array(nodes));
  if (isMet) return null;
  const { first, links, endOf, room } = network;
  // Whatever is still to be sent on gets no further than these.
  const reached = new Set([nodes]);
  for (const node of reached) {
    for (const link of links.subarray(first[node], first[node + 1])) if (room(link) > 0) reached.add(endOf(link));
  }
  reached.delete(nodes);
  return reached;
}

/**
 * A first flow, as near to the bounds as one gets: with every arc at its least, what is too much somewhere has to get
 * to where it is too little, by two more nodes.
 */
function firstFlow(arcs: readonly Arc[], supply: Float64Array): { network: Residual; isMet: boolean } {
  const nodes = supply.length;
  const excess = supply.slice();
  for (const { tail, head, low } of arcs) {
    excess[tail] = (excess[tail] as number) - low;
    excess[head] = (excess[head] as number) + low;
  }
  const helpers: Arc[] = [];
  let wanted = 0;
  for (const [node, amount] of excess.entries()) {
    if (amount > 0) helpers.push({ tail: nodes, head: node, low: 0, high: amount });
    else if (amount < 0) helpers.push({ tail: node, head: nodes + 1, low: 0, high: -amount });
    wanted += Math.max(amount, 0);
  }
  const helped = [...arcs, ...helpers];
  const network = residual(nodes + 2, helped);
  const pushed = pusherIn(network, new Int32Array(helped.length))(nodes, nodes + 1, wanted, -1);
  return { network, isMet: pushed === wanted };
}

/**
 * The arcs at each node: those of node n are `links` from `first[n]` to before `first[n + 1]`.
 *
 * A link is twice the number of an arc where it leaves the node, and one more where it comes in.
 */
interface Links {
  readonly first: Int32Array;
  readonly links: Int32Array;
}

export function linksOf(nodes: number, arcs: readonly Pick<Arc, 'tail' | 'head'>[]): Links {
  const first = new Int32Array(nodes + 1);
  const count = (node: number) => {
    first[node + 1] = (first[node + 1] as number) + 1;
  };
  for (const { tail, head } of arcs) {
    count(tail);
    count(head);
  }
  for (let node = 0; node < nodes; node++) first[node + 1] = (first[node + 1] as number) + (first[node] as number);
  const next = first.slice();
  const links = new Int32Array(2 * arcs.length);
  const put = (node: number, link: number) => {
    links[next[node] as number] = link;
    next[node] = (next[node] as number) + 1;
  };
  for (const [arc, { tail, head }] of arcs.entries()) {
    put(tail, 2 * arc);
    put(head, 2 * arc + 1);
  }
  return { first, links };
}

/** A network with a flow, and what can still be pushed over each link of it. */
interface Residual extends Links {
  readonly nodes: number;
  readonly flow: Float64Array;
  /** Arcs whose flow has changed, some more than once. */
  readonly changed: number[];
  startOf(link: number): number;
  endOf(link: number): number;
  room(link: number): number;
  move(link: number, amount: number): void;
}

function residual(nodes: number, arcs: readonly Arc[], start?: Float64Array): Residual {
  const tails = Int32Array.from(arcs, ({ tail }) => tail);
  const heads = Int32Array.from(arcs, ({ head }) => head);
  const flow = start?.slice() ?? Float64Array.from(arcs, ({ low }) => low);
  const changed: number[] = [];
  return {
    ...linksOf(nodes, arcs),
    nodes,
    flow,
    changed,
    startOf: (link) => (link & 1 ? heads : tails)[link >> 1] as number,
    endOf: (link) => (link & 1 ? tails : heads)[link >> 1] as number,
    room: (link) => {
      const { low, high } = arcs[link >> 1] as Arc;
      const now = flow[link >> 1] as number;
      return link & 1 ? now - low : high - now;
    },
    move: (link, amount) => {
      changed.push(link >> 1);
      flow[link >> 1] = (flow[link >> 1] as number) + (link & 1 ? -amount : amount);
    },
  };
}

/**
 * Pushes up to an amount from a node to another, through the block of an arc but not through that arc itself; -1 is no
 * arc, and block 0. Returns how much it pushed.
 */
type Push = (from: number, to: number, amount: number, without: number) => number;

/**
 * Dinic's algorithm: the shortest ways first, all of one length at a time, so that little is looked at where a change
 * stays near.
 */
function pusherIn(network: Residual, block: Int32Array): Push {
  const { nodes, first, links, startOf, endOf, room, move } = network;
  const level = new Int32Array(nodes).fill(-1);
  const place = new Int32Array(nodes);
  const queue = new Int32Array(nodes);
  let queued = 0;
  const enter = (node: number, at: number) => {
    level[node] = at;
    place[node] = first[node] as number;
    queue[queued++] = node;
  };

  /** Numbers the nodes by how far they are from the first, as far as the last. */
  const reaches = (from: number, to: number, within: number, without: number): boolean => {
    for (let index = 0; index < queued; index++) level[queue[index] as number] = -1;
    queued = 0;
    enter(from, 0);
    for (let index = 0; index < queued && level[to] === -1; index++) {
      const node = queue[index] as number;
      for (let at = first[node] as number; at < (first[node + 1] as number); at++) {
        const link = links[at] as number;
        if (block[link >> 1] !== within || link >> 1 === without || room(link) <= 0) continue;
        const next = endOf(link);
        if (level[next] === -1) enter(next, (level[node] as number) + 1);
      }
    }
    return level[to] !== -1;
  };

  /** The next link towards the last node, one step further each. */
  const onward = (node: number, to: number, within: number, without: number): number => {
    const further = (level[node] as number) + 1;
    const last = first[node + 1] as number;
    for (let at = place[node] as number; at < last; at++) {
      const link = links[at] as number;
      const next = endOf(link);
      if (level[next] !== further || (further === level[to] && next !== to)) continue;
      if (block[link >> 1] !== within || link >> 1 === without || room(link) <= 0) continue;
      place[node] = at;
      return link;
    }
    place[node] = last;
    return -1;
  };

  /** Pushes over all ways of one length. */
  const pushLevel = (from: number, to: number, amount: number, within: number, without: number): number => {
    let left = amount;
    const way: number[] = [];
    for (let node = from; left > 0; ) {
      if (node === to) {
        const most = way.reduce((least, link) => Math.min(least, room(link)), left);
        for (const link of way) move(link, most);
        left -= most;
        const full = way.findIndex((link) => room(link) <= 0);
        if (full === -1) continue;
        node = startOf(way[full] as number);
        way.length = full;
        continue;
      }
      const link = onward(node, to, within, without);
      if (link !== -1) {
        way.push(link);
        node = endOf(link);
      } else {
        const back = way.pop();
        if (back === undefined) break;
        node = startOf(back);
        place[node] = (place[node] as number) + 1;
      }
    }
    return amount - left;
  };

  return (from, to, amount, without) => {
    const within = without === -1 ? 0 : (block[without] as number);
    let left = amount;
    while (left > 0 && reaches(from, to, within, without)) left -= pushLevel(from, to, left, within, without);
    return amount - left;
  };
}
