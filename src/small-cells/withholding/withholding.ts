import { type Block, blocksOf } from './blocks.js';
import { costsOf, TOTAL } from './costs.js';
import { fewest } from './fewest.js';
import type { Figure, Network, Sum } from './network.js';
import { cheapestRing } from './rings.js';
import { keepsValues, valuesKept } from './room.js';
import { isSafe, isTooSmall } from './safety.js';
import { type Withheld, withheldOf } from './withheld.js';

type Costs = readonly number[];

/**
 * A table with more figures is withheld from in one go, without a second look at what could be shown again: that look takes time
 * with the square of its figures, and saved one figure in a hundred in tables of 50 to 200 groups.
 */
const LARGE = 160;

/**
 * What is withheld, figure by figure; or a figure for which the rule cannot be kept, and how many values it keeps at
 * most.
 */
type Outcome =
  | { readonly kind: 'withheld'; readonly flags: boolean[] }
  | { readonly kind: 'unattainable'; readonly figure: number; readonly values: number };

/**
 * Withholds the small figures, and few others, so that the rule holds. What is `already` withheld is so in any case.
 */
export function withhold(network: Network, already: readonly boolean[]): Outcome {
  const base = network.figures.map(({ isSmall, isGiven }, figure) => isSmall || isGiven || already[figure] === true);
  if (!network.figures.some(({ isGiven }, figure) => base[figure] && !isGiven))
    return { kind: 'withheld', flags: base.map(() => false) };
  const isLarge = network.figures.length > LARGE;
  const costs = costsOf(network);
  // Totals give much room at once: it is looked for without them as far as possible, and with them.
  const tries = (isLarge ? [costs] : [costs, costsOf(network, -TOTAL)])
    .map((each) => grown(network, base, each))
    .flatMap((withheld) => (withheld === null ? [] : [isLarge ? withheld : trimmed(base, withheld, costs)]));
  const priceOf = ({ has }: Withheld) => costs.reduce((sum, cost, figure) => sum + (has(figure) ? cost : 0), 0);
  const best = tries.sort((a, b) => a.size() - b.size() || priceOf(a) - priceOf(b))[0];
  if (best === undefined) return narrowest(network, base);
  const least = fewest(network, base, best.size()) ?? best;
  return { kind: 'withheld', flags: network.figures.map(({ isGiven }, figure) => !isGiven && least.has(figure)) };
}

/** A figure that keeps too few values even with everything withheld. */
function narrowest(network: Network, base: readonly boolean[]): Outcome {
  const withheld = withheldOf(
    network,
    network.figures.map(({ isFixed }) => !isFixed),
  );
  const blocks = dropIdle(base, withheld);
  const kept = [...base.keys()].flatMap((figure) => {
    const block = blocks.find(({ figures }) => figures.includes(figure));
    if (!withheld.has(figure) || network.figures[figure]?.isGiven) return [];
    return [
      { kind: 'unattainable' as const, figure, values: block === undefined ? 1 : valuesKept(withheld, figure, block) },
    ];
  });
  return kept.reduce((least, one) => (one.values < least.values ? one : least));
}

/**
 * Withholds figures until each that is withheld keeps its values: for each the cheapest others with which it can
 * move; `null` if there is no end to it.
 */
function grown(network: Network, base: readonly boolean[], costs: Costs): Withheld | null {
  const withheld = withheldOf(network, base);
  const free = new Set<number>();
  for (;;) {
    const before = withheld.size();
    for (const sum of network.sums) if (isTooSmall(withheld, sum)) withheld.hide(completion(withheld, sum, costs));
    for (const figure of base.keys()) {
      if (!withheld.has(figure) || free.has(figure)) continue;
      const ring = cheapestRing(withheld, figure, costs);
      if (ring === null) continue;
      for (const each of [figure, ...ring]) {
        withheld.hide(each);
        free.add(each);
      }
    }
    for (const block of dropIdle(base, withheld)) {
      for (const figure of block.figures) {
        if (network.figures[figure]?.isGiven || keepsValues(withheld, figure, block)) continue;
        const more = widening(withheld, figure, costs);
        if (more === null) return everything(network, base);
        for (const each of more) withheld.hide(each);
      }
    }
    if (withheld.size() === before) return isSafe(base, withheld) ? withheld : everything(network, base);
  }
}

/** What can be withheld, all of it; `null` if even that is not enough. */
function everything(network: Network, base: readonly boolean[]): Withheld | null {
  const withheld = withheldOf(
    network,
    network.figures.map(({ isFixed }) => !isFixed),
  );
  dropIdle(base, withheld);
  return isSafe(base, withheld) ? withheld : null;
}

/** Shows again what is withheld without a small figure that it is withheld for; hands back the blocks that are left. */
function dropIdle(base: readonly boolean[], withheld: Withheld): Block[] {
  const { figures: all } = withheld.network;
  const isBusy = ({ figures }: Block) => figures.some((figure) => base[figure] && !all[figure]?.isGiven);
  const busy = blocksOf(withheld).filter(isBusy);
  const kept = new Set(busy.flatMap(({ figures }) => figures));
  base.forEach((isBase, figure) => {
    if (!isBase && !kept.has(figure)) withheld.show(figure);
  });
  return busy;
}

/** The cheapest figure, a part or the total itself, that is to be withheld so that a sum gives no small sum of withheld parts away. */
function completion({ network, has }: Withheld, { parts, total }: Sum, costs: Costs): number {
  const { figures, rule } = network;
  const lacking =
    rule.threshold - parts.reduce((sum, part) => sum + (has(part) ? (figures[part] as Figure).value : 0), 0);
  const choices = parts.filter(
    (part) => !has(part) && !(figures[part] as Figure).isFixed && (figures[part] as Figure).value > lacking,
  );
  return [...choices, total].sort((a, b) => (costs[a] as number) - (costs[b] as number))[0] as number;
}

/** How many ways of withholding more are tried: nearly always one of the first few does. */
const WAYS = 60;

/**
 * The cheapest way of withholding more with which a figure keeps its values; where no single one is enough, one that
 * may help; `null` where all is withheld.
 */
function widening(withheld: Withheld, figure: number, costs: Costs): readonly number[] | null {
  const { network, has } = withheld;
  const { figures } = network;
  const price = (way: readonly number[]) =>
    way.reduce((sum, each) => sum + (has(each) ? 0 : (costs[each] as number)), 0);
  const ways = figures
    .flatMap(({ isFixed }, other) => {
      const ring = isFixed || has(other) ? null : cheapestRing(withheld, other, costs);
      return ring === null ? [] : [[other, ...ring]];
    })
    .map((way) => ({ way, price: price(way) }))
    .sort((a, b) => a.price - b.price)
    .map(({ way }) => way);
  const enough = ways.slice(0, WAYS).find((way) => {
    const trial = withheld.copy();
    for (const each of way) trial.hide(each);
    const block = blocksOf(trial).find((one) => one.figures.includes(figure));
    return block !== undefined && keepsValues(trial, figure, block);
  });
  return enough ?? ways.find(([other]) => figures[other as number]?.isProtected) ?? ways[0] ?? null;
}

/** Shows again, one after the other, whatever the rule does without: the dearest first. */
function trimmed(base: readonly boolean[], withheld: Withheld, costs: Costs): Withheld {
  let kept = withheld;
  const order = [...costs.keys()].filter((figure) => kept.has(figure) && !base[figure]);
  for (const figure of order.sort((a, b) => (costs[b] as number) - (costs[a] as number))) {
    if (!kept.has(figure)) continue;
    const trial = kept.copy();
    trial.show(figure);
    dropIdle(base, trial);
    if (isSafe(base, trial)) kept = trial;
  }
  return kept;
}
