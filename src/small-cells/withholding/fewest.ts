import { costsOf } from './costs.js';
import type { Network, Sum } from './network.js';
import { isSafe, isTooSmall } from './safety.js';
import { type Withheld, withheldOf } from './withheld.js';

/** A network of more figures is not searched through. */
const MOST_FIGURES = 48;
/** After so many sets that had to be tried in full, the search is given up: a tenth of a second, and rare. */
const MOST_TRIED = 1500;

/**
 * The fewest figures that can be withheld, where they are fewer than `most`; `null` where they are not, or where too
 * many sets would have to be tried.
 *
 * Sets are tried in the order of their size. A figure that is withheld alone in a sum can be computed, and one that
 * comes to too little gives itself away, so that another of the sum must be withheld as well; only where there is no
 * such sum is the rule tried in full.
 */
export function fewest(network: Network, base: readonly boolean[], most: number): Withheld | null {
  const { figures, sums } = network;
  if (figures.length > MOST_FIGURES) return null;
  const costs = costsOf(network);
  const open = [...figures.keys()]
    .filter((figure) => !base[figure] && !figures[figure]?.isFixed)
    .sort((a, b) => (costs[a] as number) - (costs[b] as number));
  const withheld = withheldOf(network, base);
  let tried = 0;

  /** Withholds so many more figures, no set of them twice. */
  const search = (more: number, seen: Set<bigint>, set: bigint): boolean => {
    if (seen.has(set)) return false;
    seen.add(set);
    const flaw = sums.find((sum) => isAlone(withheld, sum) || isTooSmall(withheld, sum));
    if (flaw === undefined) {
      tried += 1;
      if (isSafe(base, withheld)) return true;
    }
    if (more === 0) return false;
    const choices =
      flaw === undefined ? open : open.filter((figure) => flaw.total === figure || flaw.parts.includes(figure));
    for (const figure of choices) {
      if (tried > MOST_TRIED) return false;
      if (withheld.has(figure)) continue;
      withheld.hide(figure);
      if (search(more - 1, seen, set | (1n << BigInt(figure)))) return true;
      withheld.show(figure);
    }
    return false;
  };
  const size = withheld.size();
  for (let more = 0; size + more < most && tried <= MOST_TRIED; more++) {
    if (search(more, new Set(), 0n)) return withheld;
  }
  return null;
}

/** Whether a sum holds one withheld figure, which all others give away. */
function isAlone({ has }: Withheld, { parts, total }: Sum): boolean {
  let count = has(total) ? 1 : 0;
  for (const part of parts) if (has(part)) count += 1;
  return count === 1;
}
