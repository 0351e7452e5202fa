import {
  add,
  divide,
  type Fraction,
  fraction,
  multiply,
  type RoundingRule,
  subtract,
  ulp,
  ZERO,
} from '../exact/fraction.js';
import type { Interval } from '../exact/interval.js';
import { frozen } from '../kernel/frozen.js';
import { isWithheld, type NoValue } from '../kernel/no-value.js';
import { type Recomputation, shown } from './agreements.js';
import type { Obstacle } from './evaluate.js';

/** A printed number that is part of a sum: its digits in the unit of the sum, and the decimals of the last of them. */
export interface Addend {
  readonly digits: string;
  /** Below zero where the last digit that is known stands for more than one. */
  readonly decimals: number;
}

/** What a total may be the sum of, worked out once for all totals that are held against it. */
export interface Addends {
  readonly parts: { readonly used: number; readonly missing: number };
  /** The sum of those that have a value; or what stands in the way. */
  readonly sum: Recomputation | Obstacle;
  /** The first of them that has none. */
  readonly lack: Obstacle | null;
}

/** Numbers of one fineness, added up; how many of them lie on either side of zero, or on it and are rounded. */
interface Tally {
  readonly sum: bigint;
  readonly above: number;
  readonly below: number;
  readonly zeros: number;
  readonly odd: number;
}

/** The tallies of numbers of one fineness up to each of them, with where they stand. */
interface Running {
  readonly at: number[];
  readonly tallies: Tally[];
}

/**
 * Adds up printed parts of which nothing is declared, from the first on, so that any run of them is added up at once;
 * `null` where there are none in it.
 *
 * It is what reconciling their sum comes to, without a tree of figures: a table may have very many.
 */
export function runningSums(parts: readonly (Addend | NoValue)[]): (from: number, to: number) => Addends | null {
  const byDecimals = new Map<number, Running>();
  const [missing, withheld, suppressed]: [number[], number[], number[]] = [[], [], []];
  for (const [at, part] of parts.entries()) {
    if ('noValue' in part) {
      missing.push(at);
      if (isWithheld(part)) withheld.push(at);
      if (part.noValue === 'suppressed') suppressed.push(at);
    } else {
      let running = byDecimals.get(part.decimals);
      if (running === undefined) {
        running = { at: [], tallies: [{ sum: 0n, above: 0, below: 0, zeros: 0, odd: 0 }] };
        byDecimals.set(part.decimals, running);
      }
      running.at.push(at);
      running.tallies.push(taking(running.tallies.at(-1) as Tally, part));
    }
  }
  return (from, to) => {
    if (from >= to) return null;
    const within = (places: readonly number[]) => [firstNotBefore(places, from), firstNotBefore(places, to)] as const;
    const firstOf = (places: readonly number[]): NoValue | undefined => {
      const [first, end] = within(places);
      return first < end ? (parts[places[first] as number] as NoValue) : undefined;
    };
    const [start, end] = within(missing);
    const held = firstOf(suppressed) ?? firstOf(withheld);
    const reason = held ?? firstOf(missing);
    const lack: Obstacle | null = reason === undefined ? null : { why: 'part-without-value', reason };
    const used = to - from - (end - start);
    // Without what is withheld, the gap to a total would be its number.
    const stands = used > 0 && held === undefined;
    const tallies = () =>
      [...byDecimals].flatMap(([decimals, running]) => {
        const [first, last] = within(running.at);
        return first === last ? [] : [{ grain: ulp(decimals), ...between(running, first, last) }];
      });
    return { parts: { used, missing: end - start }, sum: stands ? sumOf(tallies()) : (lack as Obstacle), lack };
  };
}

/** The first of some numbers, the least one first, that is not below another. */
export function firstNotBefore(places: readonly number[], least: number): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] as number) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

function taking(tally: Tally, { digits, decimals }: Addend): Tally {
  const value = BigInt(digits.replace('.', ''));
  // The digits of what is known to tens or more are all written.
  const ulps = decimals < 0 ? value / 10n ** BigInt(-decimals) : value;
  return {
    sum: tally.sum + ulps,
    above: tally.above + (value > 0n ? 1 : 0),
    below: tally.below + (value < 0n ? 1 : 0),
    // A zero without decimals is exactly nothing.
    zeros: tally.zeros + (value === 0n && decimals > 0 ? 1 : 0),
    odd: tally.odd + (ulps % 2n === 0n ? 0 : 1),
  };
}

function between({ tallies }: Running, first: number, last: number): Tally {
  const [before, all] = [tallies[first] as Tally, tallies[last] as Tally];
  return {
    sum: all.sum - before.sum,
    above: all.above - before.above,
    below: all.below - before.below,
    zeros: all.zeros - before.zeros,
    odd: all.odd - before.odd,
  };
}

const TWO = /* @__PURE__ */ frozen<Fraction>({ n: 2n, d: 1n });

function sumOf(all: readonly (Tally & { readonly grain: Fraction })[]): Recomputation {
  const total = (countOf: (tally: Tally) => bigint | number) =>
    all.reduce((sum, one) => add(sum, multiply(one.grain, fraction(BigInt(countOf(one)), 1n))), ZERO);
  const value = total(({ sum }) => sum);
  const rangeBy = (way: RoundingRule): Interval => {
    const [up, down] = [
      all.some(({ above, zeros }) => above + zeros > 0),
      all.some(({ below, zeros }) => below + zeros > 0),
    ];
    if (way === 'cut-off') {
      const [high, low] = [total(({ above, zeros }) => above + zeros), total(({ below, zeros }) => below + zeros)];
      return open({ low: subtract(value, low), high: add(value, high) }, down, up);
    }
    const half = divide(
      total(({ above, below, zeros }) => above + below + zeros),
      TWO,
    );
    const ends = { low: subtract(value, half), high: add(value, half) };
    if (way === 'half-away') return open(ends, down, up);
    const isOdd = all.some(({ odd }) => odd > 0);
    return open(ends, isOdd, isOdd);
  };
  const range = rangeBy('half-away');
  return {
    value,
    range,
    qualified: false,
    rangeBy,
    shownRange: (way) => (way === 'cut-off' ? rangeBy(way) : shown(range, 'half-away')),
  };
}

const open = (ends: Interval, openLow: boolean, openHigh: boolean): Interval => ({
  ...ends,
  ...(openLow ? { openLow } : {}),
  ...(openHigh ? { openHigh } : {}),
});
