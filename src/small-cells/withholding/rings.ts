import type { Figure } from './network.js';
import type { Withheld } from './withheld.js';

/**
 * The cheapest ring along which a figure can move as far as the rule asks for, up or down: the others that must be
 * withheld for it, or are already; `null` if there is none. What is not yet withheld has its costs.
 */
export function cheapestRing(withheld: Withheld, figure: number, costs: readonly number[]): readonly number[] | null {
  const { figures, step } = withheld.network;
  for (const isThorough of [false, true]) {
    const up = wayAround(withheld, figure, costs, { isUp: true, isThorough });
    const hasRoom = (figures[figure] as Figure).room >= step;
    const down = hasRoom ? wayAround(withheld, figure, costs, { isUp: false, isThorough }) : null;
    const best = up === null || (down !== null && down.cost < up.cost) ? down : up;
    if (best !== null) return best.figures;
  }
  return null;
}

interface Way {
  readonly figures: readonly number[];
  readonly cost: number;
}

/** The cheapest way between the two sums of a figure without the figure itself, looked for from the shorter one. */
function wayAround(
  withheld: Withheld,
  around: number,
  costs: readonly number[],
  { isUp, isThorough }: { readonly isUp: boolean; readonly isThorough: boolean },
): Way | null {
  const { figures, at, step } = withheld.network;
  const { plus: added, minus: taken } = figures[around] as Figure;
  const fromAdded = (at[added] as readonly number[]).length <= (at[taken] as readonly number[]).length;
  const [from, to] = fromAdded ? [added, taken] : [taken, added];
  const inSum = isThorough ? (node: number) => at[node] as readonly number[] : withheld.near;
  return wayBetween(withheld, [from, to], costs, inSum, (figure, node) => {
    const { plus, room } = figures[figure] as Figure;
    const shrinks = (plus === node) === (isUp === fromAdded);
    return figure !== around && (!shrinks || room >= step);
  });
}

/** The cheapest way between two sums that leaves a third one out, whatever the room on it; `null` if there is none. */
export function cheapestWay(
  withheld: Withheld,
  [from, to, without]: readonly [number, number, number],
  costs: readonly number[],
): readonly number[] | null {
  const { figures, at } = withheld.network;
  const inSum = (node: number) => at[node] as readonly number[];
  const way = wayBetween(withheld, [from, to], costs, inSum, (figure) => {
    const { plus, minus } = figures[figure] as Figure;
    return plus !== without && minus !== without;
  });
  return way?.figures ?? null;
}

/** The cheapest way between two sums over figures that may be on it; `null` if there is none. */
function wayBetween(
  withheld: Withheld,
  [from, to]: readonly [number, number],
  costs: readonly number[],
  inSum: (node: number) => readonly number[],
  mayLead: (figure: number, node: number) => boolean,
): Way | null {
  const { figures } = withheld.network;
  const reached = new Map([[from, 0]]);
  const cameBy = new Map<number, number>();
  const costTo = (node: number) => reached.get(node) ?? Number.POSITIVE_INFINITY;
  const otherEnd = (figure: number, node: number) => {
    const { plus, minus } = figures[figure] as Figure;
    return plus === node ? minus : plus;
  };
  const queue = [from];
  for (let next = 0; next < queue.length; next++) {
    const node = queue[next] as number;
    if (node === to) continue;
    for (const figure of inSum(node)) {
      if ((figures[figure] as Figure).isFixed || !mayLead(figure, node)) continue;
      const other = otherEnd(figure, node);
      const cost = costTo(node) + (withheld.has(figure) ? 0 : (costs[figure] as number));
      if (cost >= costTo(other) || cost >= costTo(to)) continue;
      reached.set(other, cost);
      cameBy.set(other, figure);
      queue.push(other);
    }
  }
  if (!reached.has(to)) return null;
  const found: number[] = [];
  for (let node = to; node !== from; node = otherEnd(found.at(-1) as number, node))
    found.push(cameBy.get(node) as number);
  return { figures: found, cost: costTo(to) };
}
