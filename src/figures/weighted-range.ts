import { add, compare, decimalText, divide, type Fraction, multiply, subtract, ZERO } from '../exact/fraction.js';
import { type Interval, point } from '../exact/interval.js';
import { NEGATIVE_VALUE } from '../exact/messages.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { evaluate, intervalOf, type ValueNode, type ValueOperation } from './evaluate.js';

/**
 * The exact range of a weighted mean whose parts and weights vary independently; `null` where a weight may be below
 * zero, or all of them nothing.
 *
 * Every part stands at its outer end. The mean is then greatest where the weights of all parts above some threshold are
 * at their greatest, and all others at their least: so the parts are sorted, and thresholds are tried one by one.
 */
export function weightedRange(parts: readonly Interval[], weights: readonly Interval[]): Interval | null {
  if (weights.some(({ low }) => low.n < 0n) || weights.every(({ low }) => low.n === 0n)) return null;
  const greatest = greatestMean(
    parts.map(({ high, openHigh = false }) => ({ at: high, open: openHigh })),
    weights,
  );
  const least = greatestMean(
    parts.map(({ low, openLow = false }) => ({ at: subtract(ZERO, low), open: openLow })),
    weights,
  );
  return {
    low: subtract(ZERO, least.at),
    high: greatest.at,
    ...(least.open && { openLow: true }),
    ...(greatest.open && { openHigh: true }),
  };
}

interface End {
  readonly at: Fraction;
  readonly open: boolean;
}

function greatestMean(parts: readonly End[], weights: readonly Interval[]): End {
  const sorted = parts
    .map((part, index) => ({ ...part, weight: weights[index] as Interval }))
    .sort((a, b) => compare(b.at, a.at));
  let weight = sorted.map((one) => one.weight.low).reduce(add);
  let sum = sorted.map((one) => multiply(one.at, one.weight.low)).reduce(add);
  let best = divide(sum, weight);
  for (const { at, weight: own } of sorted) {
    // What lies below the mean draws it down, and so does all that follows.
    if (compare(at, best) <= 0) break;
    const more = subtract(own.high, own.low);
    weight = add(weight, more);
    sum = add(sum, multiply(at, more));
    best = divide(sum, weight);
  }
  const open = sorted.some(({ at, open, weight: own }) => {
    const side = compare(at, best);
    const [isOpen, heaviest] = side > 0 ? [own.openHigh, own.high] : [own.openLow, own.low];
    // A part without weight moves nothing, and one at the mean may have any weight.
    return (open && heaviest.n !== 0n) || (side !== 0 && isOpen === true);
  });
  return { at: best, open };
}

/** The intervals of figures that are weights: none of them is below zero, whatever it was rounded from. */
export function weightsOf(node: ValueNode, found: Map<string, Interval> = new Map()): Map<string, Interval> {
  if (!('operation' in node)) return found;
  for (const weight of weightNodesOf(node)) {
    if (!('key' in weight)) continue;
    const { low, high, openHigh } = intervalOf(weight);
    if (low.n < 0n)
      found.set(weight.key, high.n > 0n ? { low: ZERO, high, ...(openHigh && { openHigh }) } : point(ZERO));
  }
  for (const operand of node.operands) weightsOf(operand, found);
  return found;
}

const weightNodesOf = ({ operation, operands }: ValueOperation): readonly ValueNode[] =>
  operation === 'weightedMean' ? operands.slice(operands.length / 2) : [];

/** Refuses a weight below zero. */
export function refuseNegativeWeights(node: ValueNode, path: Path): void {
  if (!('operation' in node)) return;
  for (const weight of weightNodesOf(node)) {
    const value = evaluate(weight);
    if (value !== null && value.n < 0n) throw fault(NEGATIVE_VALUE, path, { received: decimalText(value) });
  }
  for (const operand of node.operands) refuseNegativeWeights(operand, path);
}
