import { invalidArgument } from '../kernel/check.js';
import { CpaIppError, type Path } from '../kernel/errors.js';
import { HUNDRED, type ValueNode, type ValueOperation } from './evaluate.js';
import { figuresOf, isFigureNode, type Node, type OperationNode } from './expression.js';
import { ZERO } from './fraction.js';
import { holdsZero, hull, INTERVAL_ARITHMETIC, type Interval, isPoint, point } from './interval.js';

/**
 * The exact set of values that an expression can take while each figure stays within its own interval.
 *
 * Where every figure occurs once, plain interval arithmetic is exact. A figure that repeats is one unknown: `(A − B) ÷ A` must not widen A twice. There
 * the expression is a quotient of two straight lines in each repeated figure, so it rises or falls all the way, and its extremes lie at that figure's
 * ends: all combinations of ends are tried. What is no such quotient is refused when the statement is checked ({@link refuseBentRepetition}).
 * @returns `null` where a denominator may be zero.
 */
export function rangeOf(node: ValueNode): Interval | null {
  return rangeWith(node, new Map());
}

type Pins = ReadonlyMap<string, Interval>;

function rangeWith(node: ValueNode, pins: Pins): Interval | null {
  if ('zero' in node) return point(ZERO);
  if ('key' in node) return pins.get(node.key) ?? node.figure.envelope;
  const repeated = repeatedKeys(node, pins);
  if (repeated.length === 0) return combine(node, pins);
  // A pole between two ends would not show at the ends themselves.
  if (divisorsOf(node).some((divisor) => mayBeZero(divisor, pins))) return null;
  let range: Interval | null = null;
  for (let corner = 0; corner < 2 ** repeated.length; corner++) {
    const pinned = new Map(pins);
    repeated.forEach(({ key, envelope }, index) => {
      pinned.set(key, point((corner >> index) & 1 ? envelope.high : envelope.low));
    });
    const part = combine(node, pinned);
    if (part === null) return null;
    range = range === null ? part : hull(range, part);
  }
  return range;
}

function mayBeZero(divisor: ValueNode, pins: Pins): boolean {
  const range = rangeWith(divisor, pins);
  return range === null || holdsZero(range);
}

/** Figures that stand in more than one operand and may still vary. */
function repeatedKeys(node: ValueOperation, pins: Pins): { key: string; envelope: Interval }[] {
  const seen = new Map<string, { count: number; envelope: Interval }>();
  for (const operand of node.operands) {
    for (const [key, envelope] of envelopesOf(operand)) {
      const entry = seen.get(key);
      seen.set(key, { count: (entry?.count ?? 0) + 1, envelope });
    }
  }
  return [...seen]
    .filter(([key, { count, envelope }]) => count > 1 && !pins.has(key) && !isPoint(envelope))
    .map(([key, { envelope }]) => ({ key, envelope }));
}

function envelopesOf(node: ValueNode): Map<string, Interval> {
  if ('zero' in node) return new Map();
  if ('key' in node) return new Map([[node.key, node.figure.envelope]]);
  return new Map(node.operands.flatMap((operand) => [...envelopesOf(operand)]));
}

function divisorsOf(node: ValueNode): ValueNode[] {
  if (!('operation' in node)) return [];
  const inner = node.operands.flatMap(divisorsOf);
  return isQuotient(node.operation) ? [...inner, node.operands[1] as ValueNode] : inner;
}

const isQuotient = (operation: string): boolean =>
  operation === 'divide' || operation === 'percent' || operation === 'ratio';

function combine(node: ValueOperation, pins: Pins): Interval | null {
  const ranges: Interval[] = [];
  for (const operand of node.operands) {
    const range = rangeWith(operand, pins);
    if (range === null) return null;
    ranges.push(range);
  }
  const [first, second] = ranges as [Interval, Interval];
  switch (node.operation) {
    case 'sum':
      return ranges.reduce(INTERVAL_ARITHMETIC.add);
    case 'subtract':
      return INTERVAL_ARITHMETIC.subtract(first, second);
    case 'product':
      return ranges.reduce(INTERVAL_ARITHMETIC.multiply);
    case 'same':
      return first;
    case 'minimum':
      return ranges.reduce(INTERVAL_ARITHMETIC.minimum);
    case 'maximum':
      return ranges.reduce(INTERVAL_ARITHMETIC.maximum);
    default: {
      if (holdsZero(second)) return null;
      const quotient = INTERVAL_ARITHMETIC.divide(first, second);
      return node.operation === 'percent' ? INTERVAL_ARITHMETIC.multiply(quotient, point(HUNDRED)) : quotient;
    }
  }
}

/** More figures than this in more than one operand would need too many combinations of ends. */
const MAX_REPEATED = 12;

/** Refuses an expression whose range would not be exact: one that bends in a figure that repeats, or repeats too many. */
export function refuseBentRepetition(node: OperationNode, path: Path): void {
  const operandKeys = node.operands.map((operand) => new Set(figuresOf(operand).map(({ key }) => key)));
  const repeated = [...new Set(operandKeys.flatMap((keys) => [...keys]))].filter(
    (key) => operandKeys.filter((keys) => keys.has(key)).length > 1,
  );
  if (repeated.length > MAX_REPEATED) {
    throw invalidArgument(repeated, `at most ${MAX_REPEATED} figures that repeat in one operation`, path);
  }
  for (const key of repeated) {
    const { above, below } = degreesIn(node, key);
    if (above > 1 || below > 1) {
      const message = `'${key}' repeats in a way whose range cannot be worked out exactly`;
      throw new CpaIppError('UNSUPPORTED_REPETITION', message, path, { figure: key });
    }
  }
  node.operands.forEach((operand, index) => {
    if (!isFigureNode(operand)) refuseBentRepetition(operand, [...path, node.operation, index]);
  });
}

/** Degrees of an expression as a quotient of two polynomials in one figure. */
function degreesIn(node: Node, key: string): { above: number; below: number } {
  if (isFigureNode(node)) return { above: node.key === key ? 1 : 0, below: 0 };
  const degrees = node.operands.map((operand) => degreesIn(operand, key));
  const [first, second] = degrees as [{ above: number; below: number }, { above: number; below: number }];
  switch (node.operation) {
    case 'minimum':
    case 'maximum': {
      const varies = degrees.some(({ above, below }) => above + below > 0);
      return varies ? { above: Number.POSITIVE_INFINITY, below: 0 } : { above: 0, below: 0 };
    }
    case 'sum':
    case 'subtract':
      return degrees.reduce((a, b) => ({
        above: Math.max(a.above + b.below, b.above + a.below),
        below: a.below + b.below,
      }));
    case 'product':
      return degrees.reduce((a, b) => ({ above: a.above + b.above, below: a.below + b.below }));
    case 'same':
      return first;
    default:
      return { above: first.above + second.below, below: first.below + second.above };
  }
}
