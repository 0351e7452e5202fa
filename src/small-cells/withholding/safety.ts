import { blocksOf } from './blocks.js';
import type { Figure, Sum } from './network.js';
import { keepsValues } from './room.js';
import type { Withheld } from './withheld.js';

/**
 * Whether the rule holds: each figure that is withheld here moves with one that has to be withheld, and keeps its
 * values.
 */
export function isSafe(base: readonly boolean[], withheld: Withheld): boolean {
  const { figures, sums } = withheld.network;
  const isOurs = (figure: number) => figures[figure]?.isGiven === false;
  const blocks = blocksOf(withheld)
    .map((block) => ({ block, ours: block.figures.filter(isOurs) }))
    .filter(({ ours }) => ours.length > 0);
  const inBlocks = blocks.reduce((sum, { ours }) => sum + ours.length, 0);
  return (
    inBlocks === figures.filter((_, figure) => isOurs(figure) && withheld.has(figure)).length &&
    blocks.every(({ ours }) => ours.some((figure) => base[figure])) &&
    !sums.some((sum) => isTooSmall(withheld, sum)) &&
    blocks.every(({ block, ours }) => ours.every((figure) => keepsValues(withheld, figure, block)))
  );
}

/**
 * Whether what is withheld in a sum whose total is shown comes to the threshold or less, where the rule asks for more.
 */
export function isTooSmall({ network, has }: Withheld, { parts, total }: Sum): boolean {
  const { figures, rule } = network;
  if (rule.width !== 'sum-above-threshold' || has(total)) return false;
  const withheld = parts.filter(has);
  return (
    withheld.length > 0 && withheld.reduce((sum, part) => sum + (figures[part] as Figure).value, 0) <= rule.threshold
  );
}
