import { add, compare, divide, type Fraction, multiply, ONE, subtract, ZERO } from '../../exact/fraction.js';
import type { Interval } from '../../exact/interval.js';

/** A sum of unknowns times factors that lies within bounds; `null` where there is no bound. */
export interface Row {
  readonly terms: ReadonlyMap<string, Fraction>;
  readonly low: End | null;
  readonly high: End | null;
}
/** A bound; one that is open is not reached. */
export interface End {
  readonly at: Fraction;
  readonly open: boolean;
}

/** An unknown, and a value of it to begin with. */
export interface Unknown {
  readonly within: Interval;
  readonly start: Fraction;
}

/** Rows that no values satisfy, by their indexes; or the least and greatest value that an unknown can have. */
export type Solved =
  | { readonly clash: readonly number[] }
  | { readonly clash: null; readonly extremes: (name: string) => Interval };

/**
 * A number, and so many times something above zero that is smaller than any number: what an open end stops short by.
 */
interface Near {
  readonly at: Fraction;
  readonly by: Fraction;
}
const order = (a: Near, b: Near): number => compare(a.at, b.at) || compare(a.by, b.by);
const plus = (a: Near, b: Near): Near => ({ at: add(a.at, b.at), by: add(a.by, b.by) });
const minus = (a: Near, b: Near): Near => ({ at: subtract(a.at, b.at), by: subtract(a.by, b.by) });
const times = (a: Near, factor: Fraction): Near => ({ at: multiply(a.at, factor), by: multiply(a.by, factor) });
const negative = ({ n, d }: Fraction): Fraction => ({ n: -n, d });
const stopping = (at: Fraction, open: boolean | undefined, by: Fraction): Near => ({ at, by: open ? by : ZERO });
const lowOf = (end: End | null): Near | null => end && stopping(end.at, end.open, ONE);
const highOf = (end: End | null): Near | null => end && stopping(end.at, end.open, negative(ONE));

/**
 * Looks for values of the unknowns that satisfy all rows, in exact fractions.
 *
 * The simplex method on bounds: each row is an unknown of its own that equals its sum. Where one lies outside its
 * bounds, another of its sum that can move takes its place; if none can, these rows clash. It starts at the printed
 * values, which mostly satisfy nearly all rows. What stands in few sums goes first, since that keeps them short; after
 * a while the first of several always goes (Bland), so that it ends.
 * @param spend - Told how many factors are worked out; it may throw, to have it end.
 * @see B. Dutertre and L. de Moura, A fast linear-arithmetic solver for DPLL(T), CAV 2006
 */
export function solve(
  unknowns: ReadonlyMap<string, Unknown>,
  rows: readonly Row[],
  spend: (steps: number) => void,
): Solved {
  const names = [...unknowns.keys()];
  const indexes = new Map(names.map((name, index) => [name, index]));
  const low: (Near | null)[] = [];
  const high: (Near | null)[] = [];
  const value: Near[] = [];
  for (const { within, start } of unknowns.values()) {
    low.push(stopping(within.low, within.openLow, ONE));
    high.push(stopping(within.high, within.openHigh, negative(ONE)));
    value.push({ at: start, by: ZERO });
  }
  /** Each unknown that depends on others, as a sum of those. */
  const sums = new Map<number, Map<number, Fraction>>();
  let exchanges = 0;
  for (const [index, row] of rows.entries()) {
    const sum = new Map([...row.terms].map(([name, factor]) => [indexes.get(name) as number, factor]));
    sums.set(names.length + index, sum);
    low.push(lowOf(row.low));
    high.push(highOf(row.high));
    value.push([...sum].map(([at, factor]) => times(value[at] as Near, factor)).reduce(plus, { at: ZERO, by: ZERO }));
  }
  const canRise = (at: number): boolean => high[at] == null || order(value[at] as Near, high[at]) < 0;
  const canFall = (at: number): boolean => low[at] == null || order(value[at] as Near, low[at]) > 0;
  const canMove = (at: number, way: bigint): boolean => (way > 0n ? canRise(at) : canFall(at));

  /** Moves one that depends on nothing, and all that depend on it. */
  const move = (at: number, step: Near): void => {
    value[at] = plus(value[at] as Near, step);
    for (const [other, sum] of sums) {
      const factor = sum.get(at);
      if (factor !== undefined) value[other] = plus(value[other] as Near, times(step, factor));
    }
  };
  /** Lets `entering` depend on the others in place of `leaving`. */
  const exchange = (leaving: number, entering: number): void => {
    const old = sums.get(leaving) as Map<number, Fraction>;
    const pivot = old.get(entering) as Fraction;
    const own = new Map([[leaving, divide(ONE, pivot)]]);
    for (const [at, factor] of old) if (at !== entering) own.set(at, negative(divide(factor, pivot)));
    sums.delete(leaving);
    exchanges += 1;
    let steps = own.size;
    for (const sum of sums.values()) {
      const share = sum.get(entering);
      if (share === undefined) continue;
      sum.delete(entering);
      steps += own.size;
      for (const [at, factor] of own) {
        const whole = add(sum.get(at) ?? ZERO, multiply(share, factor));
        if (whole.n === 0n) sum.delete(at);
        else sum.set(at, whole);
      }
    }
    sums.set(entering, own);
    spend(steps);
  };
  /** One that can move a sum up or down. */
  const mover = (sum: ReadonlyMap<number, Fraction>, sign: bigint): number => {
    const able = [...sum].filter(([at, { n }]) => canMove(at, n * sign)).map(([at]) => at);
    if (exchanges > 3 * rows.length) return first(able);
    let [best, least] = [-1, Number.POSITIVE_INFINITY];
    for (const at of able) {
      let count = 0;
      for (const other of sums.values()) if (other.has(at)) count += 1;
      if (count < least) [best, least] = [at, count];
    }
    return best;
  };

  for (;;) {
    const outside = first(
      [...sums.keys()].filter((at) => {
        const [least, most] = [low[at], high[at]];
        return (least && order(value[at] as Near, least) < 0) || (most && order(value[at] as Near, most) > 0);
      }),
    );
    if (outside < 0) break;
    const sum = sums.get(outside) as Map<number, Fraction>;
    const least = low[outside];
    const isBelow = least != null && order(value[outside] as Near, least) < 0;
    const entering = mover(sum, isBelow ? 1n : -1n);
    if (entering < 0) {
      const clash = [outside, ...sum.keys()].filter((at) => at >= names.length).map((at) => at - names.length);
      return { clash: clash.sort((a, b) => a - b) };
    }
    const gap = minus((isBelow ? least : high[outside]) as Near, value[outside] as Near);
    move(entering, times(gap, divide(ONE, sum.get(entering) as Fraction)));
    exchange(outside, entering);
  }

  /** How far one can be moved until it or another meets a bound, and which that is. */
  const room = (entering: number, sign: bigint): { readonly blocking: number; readonly step: Near } => {
    let found: { blocking: number; step: Near } | undefined;
    const tryOne = (at: number, factor: Fraction): void => {
      const bound = factor.n * sign > 0n ? high[at] : low[at];
      if (bound == null) return;
      const step = times(minus(bound, value[at] as Near), divide(ONE, factor));
      const nearer = found === undefined ? -1 : order(step, found.step) * Number(sign);
      if (nearer < 0 || (nearer === 0 && at < (found as { blocking: number }).blocking)) found = { blocking: at, step };
    };
    tryOne(entering, ONE);
    for (const [at, sum] of sums) if (sum.has(entering)) tryOne(at, sum.get(entering) as Fraction);
    return found as { blocking: number; step: Near };
  };
  const furthest = (at: number, sign: bigint): Near => {
    for (;;) {
      const sum = sums.get(at);
      const entering = sum === undefined ? (canMove(at, sign) ? at : -1) : mover(sum, sign);
      if (entering < 0) return value[at] as Near;
      const way = sum === undefined ? sign : (sum.get(entering) as Fraction).n > 0n ? sign : -sign;
      const { blocking, step } = room(entering, way);
      move(entering, step);
      if (blocking !== entering) exchange(blocking, entering);
    }
  };
  return {
    clash: null,
    extremes: (name) => {
      const at = indexes.get(name) as number;
      const [least, most] = [furthest(at, -1n), furthest(at, 1n)];
      return {
        ...{ low: least.at, high: most.at },
        ...(least.by.n === 0n ? {} : { openLow: true }),
        ...(most.by.n === 0n ? {} : { openHigh: true }),
      };
    },
  };
}

/** The least of some indexes; -1 of none. */
const first = (indexes: readonly number[]): number =>
  indexes.reduce((least, at) => (least < 0 || at < least ? at : least), -1);
