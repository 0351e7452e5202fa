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
  const reached = new Map([[from, 0]]);
  const cameBy = new Map<number, number>();
  const costTo = (node: number) => reached.get(node) ?? Number.POSITIVE_INFINITY;
  const queue = [from];
  for (let next = 0; next < queue.length; next++) {
    const node = queue[next] as number;
    if (node === to) continue;
    for (const figure of isThorough ? (at[node] as readonly number[]) : withheld.near(node)) {
      const { plus, minus, room, isFixed } = figures[figure] as Figure;
      const shrinks = (plus === node) === (isUp === fromAdded);
      if (figure === around || isFixed || (shrinks && room < step)) continue;
      const other = plus === node ? minus : plus;
      const cost = costTo(node) + (withheld.has(figure) ? 0 : (costs[figure] as number));
      if (cost >= costTo(other) || cost >= costTo(to)) continue;
      reached.set(other, cost);
      cameBy.set(other, figure);
      queue.push(other);
    }
  }
  if (!reached.has(to)) return null;
  return { figures: followed(figures, cameBy, from, to), cost: costTo(to) };
}

/** The cheapest way between two sums that leaves a third one out, whatever the room on it; `null` if there is none. */
export function cheapestWay(
  withheld: Withheld,
  [from, to, without]: readonly [number, number, number],
  costs: readonly number[],
): readonly number[] | null {
  const { figures, at } = withheld.network;
  const reached = new Map([[from, 0]]);
  const cameBy = new Map<number, number>();
  const costTo = (node: number) => reached.get(node) ?? Number.POSITIVE_INFINITY;
  const queue = [from];
  for (let next = 0; next < queue.length; next++) {
    const node = queue[next] as number;
    if (node === to) continue;
    for (const figure of at[node] as readonly number[]) {
      const { plus, minus, isFixed } = figures[figure] as Figure;
      const other = plus === node ? minus : plus;
      const cost = costTo(node) + (withheld.has(figure) ? 0 : (costs[figure] as number));
      if (isFixed || other === without || cost >= costTo(other) || cost >= costTo(to)) continue;
      reached.set(other, cost);
      cameBy.set(other, figure);
      queue.push(other);
    }
  }
  return reached.has(to) ? followed(figures, cameBy, from, to) : null;
}

/** The figures by which one sum was reached from another. */
function followed(
  figures: readonly Figure[],
  cameBy: ReadonlyMap<number, number>,
  from: number,
  to: number,
): readonly number[] {
  const found: number[] = [];
  for (let node = to; node !== from; ) {
    const figure = cameBy.get(node) as number;
    const { plus, minus } = figures[figure] as Figure;
    found.push(figure);
    node = plus === node ? minus : plus;
  }
  return found;
}
