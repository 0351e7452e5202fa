import { pushTo } from '../../kernel/lists.js';
import type { Figure, Network } from './network.js';

/** A sum of more figures is long. */
const LONG = 48;
/**
 * How many figures of a long sum are tried that are shown, and how many that are withheld, for each other long sum
 * that they lead to.
 */
const OPEN_TRIED = 8;
const HIDDEN_TRIED = 3;

/** Where to look first for ways through long sums. */
interface Nearby {
  /** Notes a figure that is withheld from now on. */
  readonly enter: (figure: number) => void;
  /** The most promising figures of a sum; all of a short one. */
  readonly near: (node: number) => readonly number[];
}

/**
 * In a table of many groups, a sum over them has thousands of figures, and nearly any one of them that has room
 * serves as well as another. Looking at a few of them first keeps the work in proportion to the table; where they do
 * not do, whoever looks has to look at all.
 */
export function nearbyIn(network: Network, has: (figure: number) => boolean): Nearby {
  const { figures, at } = network;
  const isLong = at.map((list) => list.length > LONG);
  if (!isLong.includes(true)) return { enter: () => {}, near: (node) => at[node] as readonly number[] };
  const { leading, open } = listsOf(network, isLong);
  // By long sum and by where its figures lead, and whether they grow or shrink.
  const between = new Map<number, Map<string, number[]>>();
  const note = (node: number, way: string, figure: number): void => {
    const ways = between.get(node) ?? new Map<string, number[]>();
    between.set(node, ways);
    const noted = ways.get(way) ?? [];
    if (noted.length < HIDDEN_TRIED && !noted.includes(figure)) pushTo(ways, way, figure);
  };

  /**
   * Two withheld figures of a short sum lead from one long sum to another: of two parts one grows as the other
   * shrinks, a part and its total move together.
   */
  const enter = (figure: number): void => {
    const { plus, minus, room } = figures[figure] as Figure;
    if (isLong[plus] === isLong[minus]) return;
    const [long, short] = isLong[plus] ? [plus, minus] : [minus, plus];
    const canShrink = room >= network.step;
    for (const other of at[short] as readonly number[]) {
      const mate = figures[other] as Figure;
      const end = mate.plus === short ? mate.minus : mate.plus;
      if (other === figure || !has(other) || !isLong[end]) continue;
      const areParts = (mate.plus === short) === (plus === short);
      const mateCanShrink = mate.room >= network.step;
      if (!areParts || mateCanShrink) note(long, `${end} grows`, figure);
      if (canShrink && (areParts || mateCanShrink)) note(long, `${end} shrinks`, figure);
      if (!areParts || canShrink) note(end, `${long} grows`, other);
      if (mateCanShrink && (areParts || canShrink)) note(end, `${long} shrinks`, other);
    }
  };

  // What is withheld comes first in these lists, and mostly stays so.
  const passed = new Map<number, number>();
  const firstOpen = (node: number): number[] => {
    const list = open[node] ?? [];
    let start = passed.get(node) ?? 0;
    while (start < list.length && has(list[start] as number)) start += 1;
    passed.set(node, start);
    const found: number[] = [];
    for (let next = start; next < list.length && found.length < OPEN_TRIED; next++) {
      if (!has(list[next] as number)) found.push(list[next] as number);
    }
    return found;
  };
  const near = (node: number): readonly number[] =>
    isLong[node]
      ? [...(leading[node] ?? []), ...[...(between.get(node)?.values() ?? [])].flat(), ...firstOpen(node)]
      : (at[node] as readonly number[]);
  return { enter, near };
}

/**
 * Of each long sum the figures that lead to another at once, and those that can be withheld and have room, the
 * smallest first.
 */
function listsOf({ figures, at, step }: Network, isLong: readonly boolean[]) {
  const of = (figure: number) => figures[figure] as Figure;
  const leads = (figure: number) => isLong[of(figure).plus] && isLong[of(figure).minus];
  const isUseful = (figure: number) => !leads(figure) && !of(figure).isFixed && of(figure).room >= step;
  return {
    leading: at.map((list, node) => (isLong[node] ? list.filter(leads) : [])),
    open: at.map((list, node) => (isLong[node] ? list.filter(isUseful).sort((a, b) => of(a).value - of(b).value) : [])),
  };
}
