import { add, compare, divide, equal, type Fraction, HUNDRED, multiply, ONE, ZERO } from '../exact/fraction.js';
import { type Interval, isPoint } from '../exact/interval.js';
import { frozen } from '../kernel/frozen.js';
import { type ValueFigure, type ValueNode, wholeOf } from './evaluate.js';
import { isOverHundred } from './operations.js';

/** A straight line in any number of figures: a constant, and a slope for each figure that may vary. */
interface Line {
  readonly constant: Fraction;
  readonly slopes: ReadonlyMap<string, Fraction>;
}

/** One straight line over another: what shares, variances and ratios of sums come down to. */
export interface LineQuotient {
  readonly above: Line;
  readonly below: Line;
}

const MINUS_ONE = /* @__PURE__ */ frozen<Fraction>({ n: -1n, d: 1n });
const constantLine = (constant: Fraction): Line => ({ constant, slopes: new Map() });
const isConstant = ({ slopes }: Line): boolean => slopes.size === 0;
const over = (above: Line, below: Line = constantLine(ONE)): LineQuotient => ({ above, below });

/**
 * Writes an expression as one straight line over another, where it is one; else `null`.
 * @param intervalOf - The interval of a figure; a figure that stands for one value only is a constant.
 */
export function lineQuotientOf(node: ValueNode, intervalOf: (figure: ValueFigure) => Interval): LineQuotient | null {
  if ('constant' in node) return over(constantLine(node.constant));
  if ('key' in node) {
    const interval = intervalOf(node);
    return over(
      isPoint(interval) ? constantLine(interval.low) : { constant: ZERO, slopes: new Map([[node.key, ONE]]) },
    );
  }
  const operands: LineQuotient[] = [];
  for (const operand of node.operands) {
    const quotient = lineQuotientOf(operand, intervalOf);
    if (quotient === null) return null;
    operands.push(quotient);
  }
  const [first, second] = operands as [LineQuotient, LineQuotient];
  switch (node.operation) {
    case 'sum':
    case 'cumulative':
      return sumOf(operands);
    case 'mean':
      return productOf(sumOf(operands), over(constantLine(divide(ONE, wholeOf(operands.length)))));
    case 'subtract':
    case 'change':
      return sumOf([first, { above: scale(second.above, MINUS_ONE), below: second.below }]);
    case 'product':
      return operands.reduce<LineQuotient | null>(productOf, over(constantLine(ONE)));
    case 'same':
      return first;
    case 'weightedMean':
      return weightedMeanOf(operands);
    case 'minimum':
    case 'maximum':
    case 'median':
    case 'wholeOver':
      return null;
    default: {
      const quotient = quotientOf(first, second);
      const share =
        node.operation === 'percentChange' ? quotient && sumOf([quotient, over(constantLine(MINUS_ONE))]) : quotient;
      return isOverHundred(node.operation) ? productOf(share, over(constantLine(HUNDRED))) : share;
    }
  }
}

const quotientOf = (first: LineQuotient | null, second: LineQuotient): LineQuotient | null =>
  productOf(first, { above: second.below, below: second.above });

/** A weighted mean is a quotient of lines where each part or its weight is a constant. */
function weightedMeanOf(operands: readonly LineQuotient[]): LineQuotient | null {
  const half = operands.length / 2;
  const weights = operands.slice(half);
  const products: LineQuotient[] = [];
  for (const [index, weight] of weights.entries()) {
    const product = productOf(operands[index] as LineQuotient, weight);
    if (product === null) return null;
    products.push(product);
  }
  const weight = sumOf(weights);
  return weight && quotientOf(sumOf(products), weight);
}

/** Adds lines, and quotients that all have the same line below. */
function sumOf(operands: readonly LineQuotient[]): LineQuotient | null {
  const plain = operands.filter(({ below }) => isConstant(below));
  const [quotient, ...others] = operands.filter(({ below }) => !isConstant(below));
  if (plain.some(({ below }) => below.constant.n === 0n)) return null;
  const line = addLines(plain.map(({ above, below }) => scale(above, divide(ONE, below.constant))));
  if (quotient === undefined) return over(line);
  const raised = multiplyLines(line, quotient.below);
  if (raised === null || others.some(({ below }) => !sameLine(below, quotient.below))) return null;
  return over(addLines([quotient.above, raised, ...others.map(({ above }) => above)]), quotient.below);
}

function sameLine(a: Line, b: Line): boolean {
  return (
    equal(a.constant, b.constant) &&
    a.slopes.size === b.slopes.size &&
    [...a.slopes].every(([key, slope]) => equal(slope, b.slopes.get(key) ?? ZERO))
  );
}

function productOf(a: LineQuotient | null, b: LineQuotient): LineQuotient | null {
  const above = a && multiplyLines(a.above, b.above);
  const below = a && multiplyLines(a.below, b.below);
  return above && below && over(above, below);
}

function addLines(lines: readonly Line[]): Line {
  const slopes = new Map<string, Fraction>();
  for (const line of lines) {
    for (const [key, slope] of line.slopes) slopes.set(key, add(slopes.get(key) ?? ZERO, slope));
  }
  return { constant: lines.map(({ constant }) => constant).reduce(add, ZERO), slopes };
}

/** The product is a line only where one factor is a constant. */
function multiplyLines(a: Line, b: Line): Line | null {
  if (isConstant(a)) return scale(b, a.constant);
  return isConstant(b) ? scale(a, b.constant) : null;
}

function scale({ constant, slopes }: Line, factor: Fraction): Line {
  return {
    constant: multiply(constant, factor),
    slopes: new Map([...slopes].map(([key, slope]) => [key, multiply(slope, factor)])),
  };
}

/**
 * The exact least and greatest value of a quotient of lines over the intervals of its figures; the lower line must have
 * no zero there.
 *
 * Dinkelbach's method: the quotient can rise above `t` only where `above − t × below` can rise above zero, and that is
 * again a line, whose greatest value lies where each figure takes the end that its slope points to. Each step moves to
 * a better corner, so that it ends at the best one. That one is itself a value of the quotient only where it needs no
 * end that its interval leaves out.
 * @see W. Dinkelbach, On nonlinear fractional programming, Management Science 13 (1967)
 */
export function extremesOf({ above, below }: LineQuotient, intervals: ReadonlyMap<string, Interval>): Interval {
  const least = greatestOf(scale(above, MINUS_ONE), below, intervals);
  const greatest = greatestOf(above, below, intervals);
  return {
    low: multiply(least.at, MINUS_ONE),
    high: greatest.at,
    ...(least.open ? { openLow: true } : {}),
    ...(greatest.open ? { openHigh: true } : {}),
  };
}

function greatestOf(
  above: Line,
  below: Line,
  intervals: ReadonlyMap<string, Interval>,
): { readonly at: Fraction; readonly open: boolean } {
  const keys = new Set([...above.slopes.keys(), ...below.slopes.keys()]);
  const start = new Map([...keys].map((key) => [key, intervalOf(intervals, key).low]));
  const bottom = valueAt(below, start);
  // A lower line below zero all the way turns the quotient round.
  if (bottom.n < 0n) return greatestOf(scale(above, MINUS_ONE), scale(below, MINUS_ONE), intervals);
  let best = divide(valueAt(above, start), bottom);
  for (;;) {
    const rise = addLines([above, scale(below, multiply(best, MINUS_ONE))]);
    const corner = new Map(
      [...rise.slopes].map(([key, slope]) => {
        const { low, high } = intervalOf(intervals, key);
        return [key, slope.n > 0n ? high : low];
      }),
    );
    const better = divide(valueAt(above, corner), valueAt(below, corner));
    if (compare(better, best) <= 0) return { at: best, open: needsOpenEnd(rise, intervals) };
    best = better;
  }
}

/** Whether a line is greatest only at an end that some interval leaves out. */
const needsOpenEnd = ({ slopes }: Line, intervals: ReadonlyMap<string, Interval>): boolean =>
  [...slopes].some(([key, { n: slope }]) => {
    const { openLow = false, openHigh = false } = intervalOf(intervals, key);
    return (slope > 0n && openHigh) || (slope < 0n && openLow);
  });

function valueAt({ constant, slopes }: Line, point: ReadonlyMap<string, Fraction>): Fraction {
  return [...slopes].map(([key, slope]) => multiply(slope, point.get(key) as Fraction)).reduce(add, constant);
}

const intervalOf = (intervals: ReadonlyMap<string, Interval>, key: string): Interval => intervals.get(key) as Interval;
