import { performance } from 'node:perf_hooks';

/**
 * A turn lasts at least so many milliseconds. All but the slowest have one unmeasured before it: the first run after a
 * collection is not like the others.
 */
const TURN = 60;
const SLOWEST = 1500;

/**
 * Runs contenders in turn, round after round, so that a slow spell of the machine falls on all of them, and takes the
 * median of each. The order changes from round to round. Garbage is collected between turns, outside the clock. The
 * first answer of each goes to `check`.
 */
export async function measure(contenders, rounds, check = () => {}) {
  const times = new Map(contenders.map(({ name }) => [name, []]));
  const single = new Map();
  for (const { name, run } of contenders) {
    const start = performance.now();
    const answer = await run();
    single.set(name, performance.now() - start);
    check(name, answer);
  }
  for (let round = 0; round < rounds; round++) {
    const order = contenders.map((_, index) => contenders[(index + round) % contenders.length]);
    for (const { name, run, rounds: own = rounds } of order) {
      if (round >= own) continue;
      globalThis.gc?.();
      if (single.get(name) < SLOWEST) await turn(run);
      times.get(name).push(await turn(run));
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

/** Milliseconds a run, over as many runs as a turn has room for. */
async function turn(run) {
  const start = performance.now();
  let runs = 0;
  let elapsed = 0;
  do {
    const result = run();
    if (result instanceof Promise) await result;
    runs += 1;
    elapsed = performance.now() - start;
  } while (elapsed < TURN);
  return elapsed / runs;
}

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Live bytes, after collection. */
export function liveBytes() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
