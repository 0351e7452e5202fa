import type { Interval } from '../exact/interval.js';
import { frozen } from '../kernel/frozen.js';
import type { ValueNode } from './evaluate.js';
import { isQuotient } from './operations.js';

/*
 * How an expression goes with one of its figures, while all others stand still somewhere.
 */

interface Degrees {
  readonly above: number;
  readonly below: number;
}

const NONE = /* @__PURE__ */ frozen<Degrees>({ above: 0, below: 0 });

/**
 * Degrees of an expression as a quotient of two polynomials in one figure; without bound where it is no such quotient.
 */
export function degreesIn(node: ValueNode, key: string): Degrees {
  if (!('operation' in node)) return { above: 'key' in node && node.key === key ? 1 : 0, below: 0 };
  const degrees = node.operands.map((operand) => degreesIn(operand, key));
  const [first, second] = degrees as [Degrees, Degrees];
  switch (node.operation) {
    case 'minimum':
    case 'maximum':
    case 'median': {
      const varies = degrees.some(({ above, below }) => above + below > 0);
      return { above: varies ? Number.POSITIVE_INFINITY : 0, below: 0 };
    }
    case 'product':
      return degrees.reduce(productOf);
    case 'weightedMean': {
      const half = degrees.length / 2;
      const weights = degrees.slice(half);
      return quotientOf(
        weights.map((weight, index) => productOf(degrees[index] as Degrees, weight)).reduce(sumOf),
        weights.reduce(sumOf),
      );
    }
    case 'percentChange':
      return sumOf(quotientOf(first, second), NONE);
    default:
      return isQuotient(node.operation) ? quotientOf(first, second) : degrees.reduce(sumOf);
  }
}

const sumOf = (a: Degrees, b: Degrees): Degrees => ({
  above: Math.max(a.above + b.below, b.above + a.below),
  below: a.below + b.below,
});
const productOf = (a: Degrees, b: Degrees): Degrees => ({ above: a.above + b.above, below: a.below + b.below });
const quotientOf = (a: Degrees, b: Degrees): Degrees => ({ above: a.above + b.below, below: a.below + b.above });

/** 1 where something only rises, -1 where it only falls, 0 where it stays; not a number where nobody can tell. */
type Direction = number;

/** Both directions at once. */
const both = (a: Direction, b: Direction): Direction => (a === 0 || a === b ? b : b === 0 ? a : Number.NaN);
/** What does not move is not moved by an unknown factor. */
const times = (a: Direction, b: Direction): Direction => (a === 0 || b === 0 ? 0 : a * b);

/** The sign of all values of a range. */
function signOf(range: Interval | null): Direction {
  if (range === null) return Number.NaN;
  if (range.low.n >= 0n) return range.high.n === 0n ? 0 : 1;
  return range.high.n <= 0n ? -1 : Number.NaN;
}

/**
 * Which way an expression goes as one figure grows, wherever the others stand; its divisors must not be zero.
 * @param rangeOf - The range of an operand.
 */
export function directionIn(node: ValueNode, key: string, rangeOf: (node: ValueNode) => Interval | null): Direction {
  if (!('operation' in node)) return 'key' in node && node.key === key ? 1 : 0;
  const { operation, operands } = node;
  const ways = operands.map((operand) => directionIn(operand, key, rangeOf));
  if (ways.every((way) => way === 0)) return 0;
  const [first, second] = ways as [Direction, Direction];
  const sign = (index: number) => signOf(rangeOf(operands[index] as ValueNode));
  if (isQuotient(operation)) return both(times(first, sign(1)), times(-second, sign(0)));
  switch (operation) {
    case 'subtract':
    case 'change':
      return both(first, -second);
    case 'product': {
      const signs = operands.map((_, index) => sign(index));
      return ways
        .map((way, index) => times(way, signs.filter((_, other) => other !== index).reduce(times, 1)))
        .reduce(both);
    }
    case 'weightedMean': {
      const half = ways.length / 2;
      return ways.slice(half).every((way) => way === 0) ? ways.slice(0, half).reduce(both) : Number.NaN;
    }
    default:
      return ways.reduce(both);
  }
}
