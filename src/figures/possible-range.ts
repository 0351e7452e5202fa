import { HUNDRED, ZERO } from '../exact/fraction.js';
import { holdsZero, hull, INTERVAL_ARITHMETIC, type Interval, isPoint, point } from '../exact/interval.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { numeral } from '../kernel/words.js';
import { isQuotient, type ValueNode, type ValueOperation } from './evaluate.js';
import { extremesOf, lineQuotientOf } from './line-quotients.js';
import { UNSUPPORTED_REPETITION } from './messages.js';

/** Intervals of figures: the pinned ones replace those that the figures were printed with. */
type Intervals = ReadonlyMap<string, Interval>;

/**
 * The exact set of values that an expression can take while each figure stays within its own interval.
 *
 * Where every figure occurs once, plain interval arithmetic is exact. A figure that repeats is one unknown:
 * `(A − B) ÷ A` must not widen A twice. Most such expressions are one straight line over another, whose extremes are
 * found directly, however many figures repeat ({@link extremesOf}). In the others each figure that repeats is pinned to
 * its two ends in turn, in all combinations: an expression that is a quotient of straight lines in that figure alone
 * rises or falls all the way, so that its extremes lie there. What is not even that is refused when the statement is
 * checked ({@link refuseBentRepetition}).
 * @returns `null` where a denominator may be zero.
 */
export function rangeOf(node: ValueNode, pins: Intervals = new Map()): Interval | null {
  if ('zero' in node) return point(ZERO);
  if ('key' in node) return pins.get(node.key) ?? node.figure.envelope;
  const repeated = repeatedIntervals(node, pins);
  if (repeated.size === 0) return combine(node, pins);
  // A pole between two ends would not show at the ends themselves.
  if (divisorsOf(node).some((divisor) => mayBeZero(divisor, pins))) return null;
  const quotient = quotientOfLines(node, pins);
  return quotient === null ? overCorners(node, repeated, pins) : extremesOf(quotient, intervalsIn(node, pins));
}

function mayBeZero(divisor: ValueNode, pins: Intervals): boolean {
  const range = rangeOf(divisor, pins);
  return range === null || holdsZero(range);
}

const quotientOfLines = (node: ValueNode, pins: Intervals) =>
  lineQuotientOf(node, ({ key, figure }) => pins.get(key) ?? figure.envelope);

function overCorners(node: ValueOperation, repeated: Intervals, pins: Intervals): Interval | null {
  const keys = [...repeated.keys()];
  let range: Interval | null = null;
  for (let corner = 0; corner < 2 ** keys.length; corner++) {
    const pinned = new Map(pins);
    let open = false;
    keys.forEach((key, index) => {
      const { low, high, openLow = false, openHigh = false } = repeated.get(key) as Interval;
      const isHigh = ((corner >> index) & 1) === 1;
      pinned.set(key, point(isHigh ? high : low));
      open ||= isHigh ? openHigh : openLow;
    });
    const found = combine(node, pinned);
    if (found === null) return null;
    // At an end that is left out the values are only come near to.
    const part: Interval = open ? { ...found, openLow: true, openHigh: true } : found;
    range = range === null ? part : hull(range, part);
  }
  return range;
}

/** The intervals of the figures that stand in more than one operand and may vary. */
function repeatedIntervals(node: ValueOperation, pins: Intervals): Map<string, Interval> {
  const seen = new Set<string>();
  const repeated = new Map<string, Interval>();
  for (const operand of node.operands) {
    for (const [key, interval] of intervalsIn(operand, pins)) {
      if (seen.has(key) && !isPoint(interval)) repeated.set(key, interval);
      seen.add(key);
    }
  }
  return repeated;
}

/** The interval of every figure of an expression. */
function intervalsIn(
  node: ValueNode,
  pins: Intervals,
  found: Map<string, Interval> = new Map(),
): Map<string, Interval> {
  if ('key' in node) found.set(node.key, pins.get(node.key) ?? node.figure.envelope);
  if ('operation' in node) for (const operand of node.operands) intervalsIn(operand, pins, found);
  return found;
}

function divisorsOf(node: ValueNode): ValueNode[] {
  if (!('operation' in node)) return [];
  const inner = node.operands.flatMap(divisorsOf);
  return isQuotient(node.operation) ? [...inner, node.operands[1] as ValueNode] : inner;
}

function combine(node: ValueOperation, pins: Intervals): Interval | null {
  const ranges: Interval[] = [];
  for (const operand of node.operands) {
    const range = rangeOf(operand, pins);
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

/** Pinning more figures than this would need too many combinations of ends. */
const MAX_PINNED = 12;

/**
 * Refuses an expression whose range would not be exact: one that bends in a figure that repeats, or that needs too many
 * pinned.
 */
export function refuseBentRepetition(node: ValueNode, path: Path): void {
  if (pinnedFigures(node, new Map(), path) > MAX_PINNED) {
    throw invalidArgument(
      node,
      {
        en: `at most ${numeral(MAX_PINNED).en} figures that repeat outside of a quotient of plain sums and differences`,
        fr: `au plus ${numeral(MAX_PINNED).fr} chiffres qui se répètent hors d'un quotient de sommes et de différences simples`,
      },
      path,
    );
  }
}

/** How many figures {@link rangeOf} pins one within the other. */
function pinnedFigures(node: ValueNode, pins: Intervals, path: Path): number {
  if (!('operation' in node)) return 0;
  if (quotientOfLines(node, pins) !== null) return 0;
  const repeated = repeatedIntervals(node, pins);
  for (const key of repeated.keys()) {
    const { above, below } = degreesIn(node, key);
    if (above > 1 || below > 1) {
      throw fault(UNSUPPORTED_REPETITION, path, { figure: key });
    }
  }
  const pinned = new Map([...pins, ...[...repeated].map(([key, { low }]) => [key, point(low)] as const)]);
  return node.operands.reduce((sum, operand) => sum + pinnedFigures(operand, pinned, path), repeated.size);
}

interface Degrees {
  readonly above: number;
  readonly below: number;
}

/**
 * Degrees of an expression as a quotient of two polynomials in one figure; without bound where it is no such quotient.
 */
function degreesIn(node: ValueNode, key: string): Degrees {
  if (!('operation' in node)) return { above: 'key' in node && node.key === key ? 1 : 0, below: 0 };
  const degrees = node.operands.map((operand) => degreesIn(operand, key));
  const [first, second] = degrees as [Degrees, Degrees];
  switch (node.operation) {
    case 'minimum':
    case 'maximum': {
      const varies = degrees.some(({ above, below }) => above + below > 0);
      return { above: varies ? Number.POSITIVE_INFINITY : 0, below: 0 };
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
