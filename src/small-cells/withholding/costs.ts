import type { Figure, Network } from './network.js';

/** What a total costs more than a count. */
export const TOTAL = 0.01;
const WITHOUT_GENDER = 0.002;
const NOT_PROTECTED = 0.001;
/** All values are in an order; what a greater one costs more stays below everything else. */
const RANK = 0.0001;

/**
 * What it costs to withhold each figure: one, and a little. So the fewest figures are withheld, and of as many the
 * least that readers miss: counts rather than totals, genders that are protected rather than others, small values
 * rather than large ones.
 */
export function costsOf({ figures }: Network, total: number = TOTAL): number[] {
  const order = [...figures.keys()].sort(
    (a, b) => (figures[a] as Figure).value - (figures[b] as Figure).value || a - b,
  );
  const costs = figures.map(
    ({ kind, isProtected }) =>
      1 +
      (kind === 'total' ? total : kind === 'count-without-gender' ? WITHOUT_GENDER : 0) +
      (isProtected ? 0 : NOT_PROTECTED),
  );
  order.forEach((figure, rank) => {
    (costs[figure] as number) += (rank / figures.length) * RANK;
  });
  return costs;
}
