import { frozen } from '../kernel/frozen.js';
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  greatest,
  least,
  multiply,
  subtract,
  ZERO,
} from './fraction.js';

/** All values that a figure may stand for. `low` is at most `high`; both ends count as possible. */
export interface Interval {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** An interval that holds one value only. */
export const point = (value: Fraction): Interval => ({ low: value, high: value });

export const isPoint = ({ low, high }: Interval): boolean => compare(low, high) === 0;

/** Both intervals and all between them. */
export const hull = (a: Interval, b: Interval): Interval => ({
  low: least(a.low, b.low),
  high: greatest(a.high, b.high),
});

/** True where zero is among the possible values, so that nothing can be divided by them. */
export const holdsZero = ({ low, high }: Interval): boolean => compare(low, ZERO) <= 0 && compare(high, ZERO) >= 0;

/**
 * True where two intervals have more than an end in common. An interval of one value overlaps where it lies strictly inside the other, or where both are
 * the same value.
 */
export function overlap(a: Interval, b: Interval): boolean {
  const low = greatest(a.low, b.low);
  const high = least(a.high, b.high);
  const order = compare(low, high);
  if (order !== 0) return order < 0;
  if (isPoint(a) && isPoint(b)) return true;
  const inside = (value: Fraction, { low: from, high: to }: Interval) =>
    compare(from, value) < 0 && compare(value, to) < 0;
  return (isPoint(a) && inside(a.low, b)) || (isPoint(b) && inside(b.low, a));
}

/** Interval arithmetic on independent operands; the result is exactly the set of possible values. */
export const INTERVAL_ARITHMETIC = /* @__PURE__ */ frozen({
  add: (a: Interval, b: Interval): Interval => ({ low: add(a.low, b.low), high: add(a.high, b.high) }),
  subtract: (a: Interval, b: Interval): Interval => ({ low: subtract(a.low, b.high), high: subtract(a.high, b.low) }),
  multiply: (a: Interval, b: Interval): Interval => {
    const corners = [a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => multiply(x, y)));
    return { low: corners.reduce(least), high: corners.reduce(greatest) };
  },
  /** The divisor must not hold zero. */
  divide: (a: Interval, b: Interval): Interval => {
    const one = fraction(1n, 1n);
    return INTERVAL_ARITHMETIC.multiply(a, { low: divide(one, b.high), high: divide(one, b.low) });
  },
  minimum: (a: Interval, b: Interval): Interval => ({ low: least(a.low, b.low), high: least(a.high, b.high) }),
  maximum: (a: Interval, b: Interval): Interval => ({ low: greatest(a.low, b.low), high: greatest(a.high, b.high) }),
});
