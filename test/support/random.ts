/** Numbers from 0 to 1 by a seed (mulberry32), the same on every machine and in every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Whole numbers below a bound. */
export type Random = (below: number) => number;

/** The same as whole numbers, each below what is asked for. */
export function randomOf(seed: number): Random {
  const next = seeded(seed);
  return (below) => Math.floor(next() * below);
}
