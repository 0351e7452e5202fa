import { costsOf } from './costs.js';
import type { Network } from './network.js';
import { isSafe } from './safety.js';
import { type Withheld, withheldOf } from './withheld.js';

/** A network of more figures is not searched through; their sets are numbers of 32 bits here. */
const MOST_FIGURES = 30;
/** After so many sets that had to be tried in full, the search is given up; in tables of this size that is rare, and a tenth of a second. */
const MOST_TRIED = 1500;

/**
 * The fewest figures that can be withheld, where they are fewer than `most`; `null` where they are not, or where too
 * many sets would have to be tried.
 *
 * Sets are tried in the order of their size. A figure that is withheld alone in a sum can be computed, so that
 * another of its sum must be withheld as well; only where no figure is alone is the rule tried in full.
 */
export function fewest(network: Network, base: readonly boolean[], most: number): Withheld | null {
  const { figures, sums } = network;
  if (figures.length > MOST_FIGURES) return null;
  const bit = (figure: number) => 1 << figure;
  const lines = sums.map(({ parts, total }) => [...parts, total].reduce((mask, figure) => mask | bit(figure), 0));
  const open = [...figures.keys()].filter((figure) => !base[figure] && !figures[figure]?.isFixed);
  const cost = costsOf(network);
  open.sort((a, b) => (cost[a] as number) - (cost[b] as number));
  const start = base.reduce((mask, isBase, figure) => (isBase ? mask | bit(figure) : mask), 0);
  let tried = 0;

  const search = (set: number, left: number, seen: Set<number>): number | null => {
    if (seen.has(set)) return null;
    seen.add(set);
    const line = lines.find((mask) => isSingle(mask & set));
    if (line === undefined) {
      tried += 1;
      if (isSafe(base, withheldIn(set))) return set;
    }
    if (left === 0) return null;
    for (const figure of open) {
      if (tried > MOST_TRIED) return null;
      if ((set & bit(figure)) !== 0 || (line !== undefined && (line & bit(figure)) === 0)) continue;
      const found = search(set | bit(figure), left - 1, seen);
      if (found !== null) return found;
    }
    return null;
  };
  const withheldIn = (set: number) =>
    withheldOf(
      network,
      figures.map((_, figure) => (set & bit(figure)) !== 0),
    );

  const size = base.filter((isBase) => isBase).length;
  for (let more = 0; size + more < most && tried <= MOST_TRIED; more++) {
    const found = search(start, more, new Set());
    if (found !== null) return withheldIn(found);
  }
  return null;
}

const isSingle = (set: number): boolean => set !== 0 && (set & (set - 1)) === 0;
