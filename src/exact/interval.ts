import { frozen } from '../kernel/frozen.js';
import {
  add,
  compare,
  divide,
  type Fraction,
  greatest,
  least,
  multiply,
  ONE,
  subtract,
  sumOf,
  ZERO,
} from './fraction.js';

/**
 * All values that a figure may stand for. `low` is at most `high`; an end marked open is no value itself, only
 * everything up to it.
 */
export interface Interval {
  readonly low: Fraction;
  readonly high: Fraction;
  readonly openLow?: boolean;
  readonly openHigh?: boolean;
}

/** An interval that holds one value only. */
export const point = (value: Fraction): Interval => ({ low: value, high: value });

export const isPoint = ({ low, high }: Interval): boolean => compare(low, high) === 0;

/** One end of an interval. */
interface End {
  readonly at: Fraction;
  readonly open: boolean;
}
const lowEnd = ({ low, openLow = false }: Interval): End => ({ at: low, open: openLow });
const highEnd = ({ high, openHigh = false }: Interval): End => ({ at: high, open: openHigh });

const between = (low: End, high: End): Interval => withEnds(low.at, high.at, low.open, high.open);

/** An interval, of which an end may be left out. */
function withEnds(low: Fraction, high: Fraction, openLow: boolean, openHigh: boolean): Interval {
  if (openLow) return openHigh ? { low, high, openLow, openHigh } : { low, high, openLow };
  return openHigh ? { low, high, openHigh } : { low, high };
}

/** The sum of independent intervals. */
export function sumOfIntervals(intervals: readonly Interval[]): Interval {
  const isOpen = (end: 'openLow' | 'openHigh') => intervals.some((one) => one[end] === true);
  const low = sumOf(intervals.map((one) => one.low));
  return withEnds(low, sumOf(intervals.map((one) => one.high)), isOpen('openLow'), isOpen('openHigh'));
}

/** The end that lies further out (`sign` 1: the greater, -1: the less); of two at one place, the one that holds it. */
const outer = (a: End, b: End, sign: 1 | -1): End => {
  const order = compare(a.at, b.at) * sign;
  return order > 0 || (order === 0 && !a.open) ? a : b;
};
/** The end that lies further in; of two at one place, the one that leaves it out. */
const inner = (a: End, b: End, sign: 1 | -1): End => {
  const order = compare(a.at, b.at) * sign;
  return order < 0 || (order === 0 && a.open) ? a : b;
};

/** Both intervals and all between them. */
export const hull = (a: Interval, b: Interval): Interval =>
  between(outer(lowEnd(a), lowEnd(b), -1), outer(highEnd(a), highEnd(b), 1));

/**
 * True where zero is among the possible values, so that nothing can be divided by them. Open ends count: a quotient has
 * no bound near them.
 */
export const holdsZero = ({ low, high }: Interval): boolean => compare(low, ZERO) <= 0 && compare(high, ZERO) >= 0;

/**
 * True where two intervals have more than an end in common. An interval of one value overlaps where it lies strictly
 * inside the other, or where both are the same value.
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

/** True where two intervals have a value in common, be it one end that both hold. */
export function meet(a: Interval, b: Interval): boolean {
  const low = inner(lowEnd(a), lowEnd(b), -1);
  const high = inner(highEnd(a), highEnd(b), 1);
  const order = compare(low.at, high.at);
  return order < 0 || (order === 0 && !low.open && !high.open);
}

/** A corner of a product: zero times anything is zero, also where the other end is open. */
function times(a: End, b: End): End {
  const heldZero = [a, b].some(({ at, open }) => at.n === 0n && !open);
  return { at: multiply(a.at, b.at), open: !heldZero && (a.open || b.open) };
}

/**
 * A whole power of an interval, of which both factors are one unknown: it turns round at zero, where `multiply` does
 * not know that both signs are the same.
 */
export function power(base: Interval, times: number): Interval {
  const raised = ({ at, open }: End): End => ({
    at: Array.from({ length: times }, () => at).reduce(multiply),
    open,
  });
  const [low, high] = [raised(lowEnd(base)), raised(highEnd(base))];
  if (times % 2 === 1) return between(low, high);
  const isStraddling = base.low.n < 0n && base.high.n > 0n;
  return between(isStraddling ? { at: ZERO, open: false } : outer(low, high, -1), outer(low, high, 1));
}

/** Between which values the one in the middle lies, or what is half way between the two that are. */
export function medianInterval(intervals: readonly Interval[]): Interval {
  const middle = (ends: End[], sign: 1 | -1): End => {
    // Of ends at one place, those that are values themselves come first, seen from outside.
    ends.sort((a, b) => compare(a.at, b.at) * sign || Number(a.open) - Number(b.open));
    const [one, other] = [(ends.length - 1) >> 1, ends.length >> 1].map((index) => ends[index] as End) as [End, End];
    return { at: divide(add(one.at, other.at), { n: 2n, d: 1n }), open: one.open || other.open };
  };
  return between(middle(intervals.map(lowEnd), 1), middle(intervals.map(highEnd), -1));
}

/** Interval arithmetic on independent operands; the result is exactly the set of possible values. */
export const INTERVAL_ARITHMETIC = /* @__PURE__ */ frozen({
  add: (a: Interval, b: Interval): Interval => sumOfIntervals([a, b]),
  subtract: (a: Interval, b: Interval): Interval => {
    const minus = (x: End, y: End): End => ({ at: subtract(x.at, y.at), open: x.open || y.open });
    return between(minus(lowEnd(a), highEnd(b)), minus(highEnd(a), lowEnd(b)));
  },
  multiply: (a: Interval, b: Interval): Interval => {
    const corners = [lowEnd(a), highEnd(a)].flatMap((x) => [lowEnd(b), highEnd(b)].map((y) => times(x, y)));
    return between(
      corners.reduce((x, y) => outer(x, y, -1)),
      corners.reduce((x, y) => outer(x, y, 1)),
    );
  },
  /** The divisor must not hold zero. */
  divide: (a: Interval, b: Interval): Interval => {
    const inverse = ({ at, open }: End): End => ({ at: divide(ONE, at), open });
    return INTERVAL_ARITHMETIC.multiply(a, between(inverse(highEnd(b)), inverse(lowEnd(b))));
  },
  minimum: (a: Interval, b: Interval): Interval =>
    between(outer(lowEnd(a), lowEnd(b), -1), inner(highEnd(a), highEnd(b), 1)),
  maximum: (a: Interval, b: Interval): Interval =>
    between(inner(lowEnd(a), lowEnd(b), -1), outer(highEnd(a), highEnd(b), 1)),
});
