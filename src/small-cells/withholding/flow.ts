import type { Figure } from './network.js';
import type { Withheld } from './withheld.js';

/** A figure, and the most that it can be. */
interface Cap {
  readonly figure: number;
  readonly most: number;
}

/** Changes of withheld figures that leave every sum as it is. */
interface Flow {
  /** By how much a figure has been changed. */
  readonly changeOf: (figure: number) => number;
  /** Move a figure up or down by at most so much, and others with it; say by how much it has moved. */
  readonly raise: (figure: number, most: number) => number;
  readonly lower: (figure: number, most: number) => number;
  readonly copy: () => Flow;
}

/**
 * Starts from the true table, or from changes of it. A figure may be capped, for a reader who holds it to be small.
 * In a long sum all figures are looked at, or the most promising.
 */
export function flowIn(
  withheld: Withheld,
  cap: Cap | null,
  isThorough: boolean,
  start: ReadonlyMap<number, number> = new Map(),
): Flow {
  const { figures, at } = withheld.network;
  const changes = new Map(start);
  const changeOf = (figure: number) => changes.get(figure) ?? 0;
  const ends = (figure: number) => figures[figure] as Figure;
  const upward = (figure: number) =>
    figure === cap?.figure ? cap.most - ends(figure).value - changeOf(figure) : Number.POSITIVE_INFINITY;
  const downward = (figure: number) => ends(figure).room + changeOf(figure);

  /**
   * The shortest way from one sum to another: figures, and whether each shrinks. Leaving a sum that it adds to, a
   * figure shrinks; else it grows. It is looked for from the shorter sum, which has the fewer figures to begin with.
   */
  const wayBetween = (from: number, to: number, without: number) => {
    const isForward = (at[from] as readonly number[]).length <= (at[to] as readonly number[]).length;
    const [start, end] = isForward ? [from, to] : [to, from];
    const cameBy = new Map<number, number>([[start, -1]]);
    const queue = [start];
    for (let next = 0; next < queue.length && !cameBy.has(end); next++) {
      const node = queue[next] as number;
      for (const figure of isThorough ? (at[node] as readonly number[]) : withheld.near(node)) {
        if (!withheld.has(figure) || figure === without) continue;
        const { plus, minus } = ends(figure);
        const other = plus === node ? minus : plus;
        const shrinks = (plus === node) === isForward;
        if (cameBy.has(other) || (shrinks ? downward(figure) : upward(figure)) <= 0) continue;
        cameBy.set(other, figure);
        queue.push(other);
      }
    }
    if (!cameBy.has(end)) return null;
    const way: { readonly figure: number; readonly shrinks: boolean }[] = [];
    for (let node = end; node !== start; ) {
      const figure = cameBy.get(node) as number;
      const { plus, minus } = ends(figure);
      way.push({ figure, shrinks: (minus === node) === isForward });
      node = minus === node ? plus : minus;
    }
    return way;
  };

  const move = (figure: number, from: number, to: number, most: number): number => {
    // A figure in no sum, or in the same on both sides, moves by itself.
    let moved = from === to ? most : 0;
    while (moved < most) {
      const way = wayBetween(from, to, figure);
      if (way === null) break;
      const room = way.map((step) => (step.shrinks ? downward(step.figure) : upward(step.figure)));
      const by = Math.min(most - moved, ...room);
      for (const step of way) changes.set(step.figure, changeOf(step.figure) + (step.shrinks ? -by : by));
      moved += by;
    }
    return moved;
  };
  const change = (figure: number, by: number): number => {
    changes.set(figure, changeOf(figure) + by);
    return Math.abs(by);
  };
  return {
    changeOf,
    raise: (figure, most) => {
      const { plus, minus } = ends(figure);
      return change(figure, move(figure, plus, minus, Math.min(most, upward(figure))));
    },
    lower: (figure, most) => {
      const { plus, minus } = ends(figure);
      return change(figure, -move(figure, minus, plus, Math.min(most, downward(figure))));
    },
    copy: () => flowIn(withheld, cap, isThorough, changes),
  };
}
