import { frozen } from '../../kernel/frozen.js';
import type { Candidate } from './candidate.js';
import { type Side, VALUE } from './sides.js';

/*
 * Rates: quotients of two lines, for each thousand or more, such as cases for each 100,000 people.
 */

/** For how many of the second line a rate is of the first; what is for each hundred is a percent. */
export const RATES = /* @__PURE__ */ frozen([1000, 10_000, 100_000, 1_000_000] as const);

/** Whether a line may hold rates: numbers of which nobody says another unit, or of which a unit says so. */
export const mayBeRate = (side: Side, line: number): boolean =>
  side.isUnsaid[line] === true || side.rateOf[line] !== null;

/** So many places are looked at, at most, to find for how many a rate may be. */
const MOST_LOOKED_AT = 3;

/** For how many a line may be a rate of two others, by its first places: an error in one of them hides nothing. */
export function ratesBetween(side: Side, target: number, a: number, b: number): readonly number[] {
  const { places, value, half, digit, state, rateOf } = side;
  const found: number[] = [];
  for (let place = 0, seen = 0; place < places && seen < MOST_LOOKED_AT; place++) {
    const [own, above, below] = [target, a, b].map((line) => line * places + place) as [number, number, number];
    if (state[own] !== VALUE || state[above] !== VALUE || state[below] !== VALUE) continue;
    const [printed, x, y] = [value[own] as number, value[above] as number, value[below] as number];
    if (printed === 0 || x === 0 || Math.abs(y) <= (half[below] as number)) continue;
    // What is for each thousand is of fewer than a thousand of each.
    if (Math.abs(x) > Math.abs(y)) return [];
    seen += 1;
    const times = (printed / side.one) * (y / x);
    const near =
      Math.max(half[own] as number, digit[own] as number) / Math.abs(printed) +
      (half[above] as number) / Math.abs(x) +
      (half[below] as number) / Math.abs(y);
    for (const rate of RATES) {
      const isSaid = rateOf[target] === null || rateOf[target] === rate;
      if (isSaid && !found.includes(rate) && Math.abs(times / rate - 1) <= 2 * near) found.push(rate);
    }
  }
  return found;
}

/** Of the two lines that a rate may be, each of which is the first over the other: by their heads, or else the last. */
export function naturalRate(candidate: Candidate): Candidate {
  const { side, target, of } = candidate;
  const [first, second] = of as [number, number];
  const isRate = (line: number) => side.isQuotient[line] === true || PER.test(side.lines[line]?.name ?? '');
  const named = [target, second].filter((line) => mayBeRate(side, line) && isRate(line));
  const chosen = named.length === 1 ? named[0] : Math.max(target, second);
  return chosen === target ? candidate : { ...candidate, target: second, of: [first, target] };
}

const PER = /(?<!\p{L})(?:per|par|pour)(?!\p{L})|\/ ?\d/iu;
