import { seeded } from '../support/random.js';

/** A seeded source of random numbers, so that every run sees the same records. */
export function randomFrom(seed: number) {
  const next = seeded(seed);
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(items: readonly T[]): T => items[whole(0, items.length - 1)] as T;
  return { next, whole, pick };
}

export type Random = ReturnType<typeof randomFrom>;
