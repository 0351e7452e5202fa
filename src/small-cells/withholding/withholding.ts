import { type Block, blocksOf } from './blocks.js';
import { costsOf, TOTAL } from './costs.js';
import { fewest } from './fewest.js';
import type { Figure, Network, Sum } from './network.js';
import { cheapestRing, cheapestWay } from './rings.js';
import { keepsValues, valuesKept } from './room.js';
import { isSafe, isTooSmall } from './safety.js';
import { type Withheld, withheldOf } from './withheld.js';

type Costs = readonly number[];

/**
 * The product of all figures and those withheld up to which there is a second look, at what could be shown again. It
 * takes time with that product, and saves about one figure in a hundred where there are many.
 */
const SECOND_LOOK = 60_000;

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
  const costs = costsOf(network);
  const first = grown(network, base, costs) ?? everything(network, base);
  if (first === null) return narrowest(network, base);
  const isLarge = ({ size }: Withheld) => size() * network.figures.length > SECOND_LOOK;
  if (isLarge(first)) return outcomeOf(first);
  // Totals give much room at once: it is looked for without them as far as possible, and with them.
  const second = grown(network, base, costsOf(network, -TOTAL));
  const looked = second === null || isLarge(second) ? [first] : [first, second];
  const tries = looked.map((withheld) => trimmed(base, withheld, costs));
  const priceOf = ({ has }: Withheld) => costs.reduce((sum, cost, figure) => sum + (has(figure) ? cost : 0), 0);
  const [best = first] = tries.sort((a, b) => a.size() - b.size() || priceOf(a) - priceOf(b));
  return outcomeOf(fewest(network, base, best.size()) ?? best);
}

const outcomeOf = ({ network, has }: Withheld): Outcome => ({
  kind: 'withheld',
  flags: network.figures.map(({ isGiven }, figure) => !isGiven && has(figure)),
});

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
 * move. `null` where that does not do.
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
        if (more === null) return null;
        for (const each of more) withheld.hide(each);
      }
    }
    if (withheld.size() === before) return isSafe(base, withheld) ? withheld : null;
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

/** Shows again what is withheld without one that has to be; hands back the blocks that are left. */
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

/**
 * The cheapest figure, a part or the total itself, that is to be withheld so that a sum gives no small sum of
 * withheld parts away.
 */
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
 * More figures with which one keeps its values: the cheapest that do, of those nearby if there are any. Where no
 * single way is enough, one that gives the figure more to move with; `null` where none does.
 */
function widening(withheld: Withheld, figure: number, costs: Costs): readonly number[] | null {
  const { figures } = withheld.network;
  const price = (way: readonly number[]) =>
    way.reduce((sum, each) => sum + (withheld.has(each) ? 0 : (costs[each] as number)), 0);
  const near = distancesFrom(withheld.network, figure);
  const distance = (other: number) => near.get(other) ?? 2;
  const ways = [...figures.keys()]
    .filter((other) => !figures[other]?.isFixed && !withheld.has(other))
    .sort((a, b) => distance(a) - distance(b) || (costs[a] as number) - (costs[b] as number))
    .slice(0, 2 * WAYS)
    .flatMap((other) => [
      // Rings on which both lie first: what lies on others may move with the figure or not.
      { way: joined(withheld, figure, other, costs), other, far: -1 },
      { way: cheapestRing(withheld, other, costs), other, far: distance(other) },
    ])
    .flatMap(({ way, other, far }) => (way === null ? [] : [{ way: [other, ...way], far }]))
    .map(({ way, far }) => ({ way, far, price: price(way) }))
    .sort((a, b) => a.far - b.far || a.price - b.price)
    .slice(0, WAYS);
  const before = blockWith(withheld, figure)?.figures.length ?? 0;
  let growing: readonly number[] | null = null;
  for (const { way } of ways) {
    const trial = withheld.copy();
    for (const each of way) trial.hide(each);
    const block = blockWith(trial, figure);
    if (block === undefined) continue;
    if (keepsValues(trial, figure, block)) return way;
    if (block.figures.length > before) growing ??= way;
  }
  return growing;
}

/** A ring with two figures that stand in one sum: from the other sum of the one to that of the other. */
function joined(withheld: Withheld, figure: number, other: number, costs: Costs): readonly number[] | null {
  const [one, two] = [withheld.network.figures[figure] as Figure, withheld.network.figures[other] as Figure];
  if (!two.isProtected) return null;
  const shared = [one.plus, one.minus].find((node) => node === two.plus || node === two.minus);
  if (shared === undefined || one.plus === one.minus || two.plus === two.minus) return null;
  const from = one.plus === shared ? one.minus : one.plus;
  const to = two.plus === shared ? two.minus : two.plus;
  return cheapestWay(withheld, [from, to, shared], costs);
}

const blockWith = (withheld: Withheld, figure: number): Block | undefined =>
  blocksOf(withheld).find(({ figures }) => figures.includes(figure));

/** The figures that stand in one sum with a figure: 0 for those of the shorter one, 1 for those of the other. */
function distancesFrom({ figures, at }: Network, figure: number): Map<number, number> {
  const { plus, minus } = figures[figure] as Figure;
  const inSums = [plus, minus].map((node) => at[node] as readonly number[]).sort((a, b) => b.length - a.length);
  return new Map(inSums.flatMap((list, index) => list.map((other) => [other, 1 - index] as const)));
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
