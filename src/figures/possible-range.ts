import { add, equal, HUNDRED, multiply, ONE, subtract } from '../exact/fraction.js';
import {
  holdsZero,
  hull,
  INTERVAL_ARITHMETIC,
  type Interval,
  isPoint,
  medianInterval,
  point,
  power,
  sumOfIntervals,
} from '../exact/interval.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { numeral } from '../kernel/words.js';
import { degreesIn, directionIn } from './bends.js';
import { intervalOf, type ValueNode, type ValueOperation, wholeOf } from './evaluate.js';
import { extremesOf, lineQuotientOf } from './line-quotients.js';
import { UNSUPPORTED_REPETITION } from './messages.js';
import { isOverHundred, isQuotient } from './operations.js';
import { refuseNegativeWeights, weightedRange, weightsOf } from './weighted-range.js';

/** Intervals of figures: the pinned ones replace those that the figures were printed with. */
export type Intervals = ReadonlyMap<string, Interval>;

/**
 * The exact set of values that an expression can take while each figure stays within its own interval.
 *
 * Where every figure occurs once, plain interval arithmetic is exact. A figure that repeats is one unknown:
 * `(A − B) ÷ A` must not widen A twice. Most such expressions are one straight line over another, whose extremes are
 * found directly, however many figures repeat ({@link extremesOf}). In the others a figure that repeats and with which
 * the expression only rises, or only falls, is pinned to one end at a time, together with all others of its kind. What
 * rises or falls according to the others is pinned to its two ends in turn, in all combinations: an expression that is
 * a quotient of straight lines in that figure alone has its extremes there. What is not even that is refused when the
 * statement is checked ({@link refuseBentRepetition}).
 * @returns `null` where a denominator may be zero.
 */
export const rangeOf = (node: ValueNode): Interval | null =>
  isPlain(node) ? combineAll(node, plainly) : rangeIn(node, weightsOf(node));

const plainly = (node: ValueNode): Interval | null => {
  if ('constant' in node) return point(node.constant);
  return 'key' in node ? intervalOf(node) : combineAll(node, plainly);
};

/** An operation in which no figure repeats, and none is a weight: interval arithmetic is all that it takes. */
function isPlain(node: ValueNode): node is ValueOperation {
  return 'operation' in node && hasOwnFigures(node, []);
}

function hasOwnFigures(node: ValueNode, seen: string[]): boolean {
  if ('constant' in node) return true;
  if ('key' in node) return !seen.includes(node.key) && seen.push(node.key) <= MAX_PLAIN;
  if (node.operation === 'weightedMean') return false;
  for (const operand of node.operands) if (!hasOwnFigures(operand, seen)) return false;
  return true;
}

/** Beyond so many figures a list is no quick way to look for one. */
const MAX_PLAIN = 32;

/** {@link rangeOf}, with some figures pinned. */
function rangeIn(node: ValueNode, pins: Intervals): Interval | null {
  if ('constant' in node) return point(node.constant);
  if ('key' in node) return pins.get(node.key) ?? intervalOf(node);
  const repeated = repeatedIntervals(node, pins);
  if (repeated.size === 0) return combine(node, pins);
  // A pole between two ends would not show at the ends themselves.
  if (divisorsOf(node).some((divisor) => mayBeZero(divisor, pins))) return null;
  const quotient = quotientOfLines(node, pins);
  return quotient === null ? overEnds(node, repeated, pins) : extremesOf(quotient, intervalsIn(node, pins));
}

function mayBeZero(divisor: ValueNode, pins: Intervals): boolean {
  const range = rangeIn(divisor, pins);
  return range === null || holdsZero(range);
}

const quotientOfLines = (node: ValueNode, pins: Intervals) =>
  lineQuotientOf(node, (part) => pins.get(part.key) ?? intervalOf(part));

/** Which way an expression goes with each figure that repeats; those that have no way of their own are bent. */
function bendsOf(node: ValueOperation, repeated: Intervals, pins: Intervals) {
  const ways = [...repeated.keys()].map((key) => {
    const way = directionIn(node, key, (operand) => rangeIn(operand, pins));
    return { key, way };
  });
  const bent = ways.filter(({ way }) => Number.isNaN(way)).map(({ key }) => key);
  return { bent, steady: ways.filter(({ way }) => !Number.isNaN(way)) };
}

function overEnds(node: ValueOperation, repeated: Intervals, pins: Intervals): Interval | null {
  const { bent, steady } = bendsOf(node, repeated, pins);
  // Under another way of rounding, what only rose may turn.
  if (bent.length > MAX_PINNED || bent.some((key) => isBent(node, key))) return null;
  let range: Interval | null = null;
  for (let corner = 0; corner < 2 ** bent.length; corner++) {
    const at = bent.map((key, index) => [key, ((corner >> index) & 1) === 1] as const);
    const pinnedTo = (isHigh: boolean) =>
      pinned(node, [...at, ...steady.map(({ key, way }) => [key, way > 0 === isHigh] as const)], repeated, pins);
    const [least, greatest] = [pinnedTo(false), steady.length === 0 ? null : pinnedTo(true)];
    if (least === null || (steady.length > 0 && greatest === null)) return null;
    const { low, openLow } = least;
    const { high, openHigh } = greatest ?? least;
    const part: Interval = { low, high, ...(openLow && { openLow }), ...(openHigh && { openHigh }) };
    range = range === null ? part : hull(range, part);
  }
  return range;
}

/** The range with some figures at one of their ends. */
function pinned(
  node: ValueOperation,
  ends: readonly (readonly [key: string, isHigh: boolean])[],
  repeated: Intervals,
  pins: Intervals,
): Interval | null {
  const [at, within] = [new Map(pins), new Map(pins)];
  let open = false;
  for (const [key, isHigh] of ends) {
    const { low, high, openLow = false, openHigh = false } = repeated.get(key) as Interval;
    const [end, isOpen] = isHigh ? [high, openHigh] : [low, openLow];
    const hair = multiply(subtract(isHigh ? low : high, end), HAIR);
    at.set(key, point(end));
    within.set(key, point(isOpen ? add(end, hair) : end));
    open ||= isOpen;
  }
  const found = combine(node, at);
  if (found === null || !open) return found;
  // An end that is left out is only come near to; unless the value is the same a hair within.
  const near = combine(node, within);
  const isLow = near !== null && equal(near.low, found.low) && near.openLow !== true;
  const isHigh = near !== null && equal(near.high, found.high) && near.openHigh !== true;
  return { low: found.low, high: found.high, ...(!isLow && { openLow: true }), ...(!isHigh && { openHigh: true }) };
}

/** Of the width of a figure, so little that nothing that is printed lies between. */
const HAIR = /* @__PURE__ */ frozen({ n: 1n, d: 10_000_000_000_000_000_000_000_000_000_000_000_000_000n });

/** The intervals of the figures that stand in more than one operand and may vary. */
function repeatedIntervals(node: ValueOperation, pins: Intervals): Map<string, Interval> {
  const seen = new Set<string>();
  const repeated = new Map<string, Interval>();
  for (const { operand } of factorsOf(node)) {
    for (const [key, interval] of intervalsIn(operand, pins)) {
      if (seen.has(key) && !isPoint(interval)) repeated.set(key, interval);
      seen.add(key);
    }
  }
  return repeated;
}

/** The operands of an operation; a factor that repeats is one, so many times. */
function factorsOf({ operation, operands }: ValueOperation): readonly { operand: ValueNode; times: number }[] {
  const factors: { operand: ValueNode; times: number }[] = [];
  for (const operand of operands) {
    const same = operation === 'product' && 'key' in operand ? operand.key : undefined;
    const known = same && factors.find((factor) => 'key' in factor.operand && factor.operand.key === same);
    if (known) known.times += 1;
    else factors.push({ operand, times: 1 });
  }
  return factors;
}

/** The interval of every figure of an expression. */
function intervalsIn(
  node: ValueNode,
  pins: Intervals,
  found: Map<string, Interval> = new Map(),
): Map<string, Interval> {
  if ('key' in node) found.set(node.key, pins.get(node.key) ?? intervalOf(node));
  if ('operation' in node) for (const operand of node.operands) intervalsIn(operand, pins, found);
  return found;
}

function divisorsOf(node: ValueNode): ValueNode[] {
  if (!('operation' in node)) return [];
  const { operation, operands } = node;
  const inner = operands.flatMap(divisorsOf);
  if (operation === 'weightedMean')
    return [...inner, { operation: 'sum', operands: operands.slice(operands.length / 2) }];
  return isQuotient(operation) ? [...inner, operands[1] as ValueNode] : inner;
}

function combine(node: ValueOperation, pins: Intervals): Interval | null {
  const inner = (operand: ValueNode): Interval | null => rangeIn(operand, pins);
  if (node.operation !== 'product') return combineAll(node, inner);
  const powers: Interval[] = [];
  for (const { operand, times } of factorsOf(node)) {
    const range = inner(operand);
    if (range === null) return null;
    powers.push(times === 1 ? range : power(range, times));
  }
  return powers.reduce(INTERVAL_ARITHMETIC.multiply);
}

/** Puts the ranges of independent operands together. */
function combineAll(node: ValueOperation, rangeOf: (operand: ValueNode) => Interval | null): Interval | null {
  const ranges: Interval[] = [];
  for (const operand of node.operands) {
    const range = rangeOf(operand);
    if (range === null) return null;
    ranges.push(range);
  }
  const [first, second] = ranges as [Interval, Interval];
  switch (node.operation) {
    case 'sum':
    case 'cumulative':
      return sumOfIntervals(ranges);
    case 'mean':
      return INTERVAL_ARITHMETIC.divide(sumOfIntervals(ranges), point(wholeOf(ranges.length)));
    case 'median':
      return medianInterval(ranges);
    case 'weightedMean':
      return weightedRange(ranges.slice(0, ranges.length / 2), ranges.slice(ranges.length / 2));
    case 'subtract':
    case 'change':
      return INTERVAL_ARITHMETIC.subtract(first, second);
    case 'product':
      return ranges.reduce(INTERVAL_ARITHMETIC.multiply);
    case 'same':
    case 'wholeOver':
      return first;
    case 'minimum':
      return ranges.reduce(INTERVAL_ARITHMETIC.minimum);
    case 'maximum':
      return ranges.reduce(INTERVAL_ARITHMETIC.maximum);
    default: {
      if (holdsZero(second)) return null;
      const quotient = INTERVAL_ARITHMETIC.divide(first, second);
      const share = node.operation === 'percentChange' ? INTERVAL_ARITHMETIC.subtract(quotient, point(ONE)) : quotient;
      return isOverHundred(node.operation) ? INTERVAL_ARITHMETIC.multiply(share, point(HUNDRED)) : share;
    }
  }
}

/** Pinning more figures than this would need too many combinations of ends. */
const MAX_PINNED = 12;

/**
 * Refuses an expression whose range would not be exact: one that bends in a figure that repeats, or that needs too many
 * pinned; or one that has no sense, as it weighs by less than nothing.
 */
export function refuseBentRepetition(node: ValueNode, path: Path): void {
  if (isPlain(node)) return;
  refuseNegativeWeights(node, path);
  if (pinnedFigures(node, weightsOf(node), path) > MAX_PINNED) {
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

/**
 * How many figures {@link rangeOf} pins one within the other, of those that need both ends. Which way an expression goes
 * is asked with all figures as they are: at one end of a figure it may be steady, and at the other it may not.
 */
function pinnedFigures(node: ValueNode, pins: Intervals, path: Path, weights: Intervals = pins): number {
  if (!('operation' in node)) return 0;
  const repeated = repeatedIntervals(node, pins);
  if (repeated.size > 0 && quotientOfLines(node, pins) !== null) return 0;
  const { bent } = bendsOf(node, repeated, weights);
  for (const key of bent) if (isBent(node, key)) throw fault(UNSUPPORTED_REPETITION, path, { figure: key });
  const pinned = new Map([...pins, ...[...repeated].map(([key, { low }]) => [key, point(low)] as const)]);
  return node.operands.reduce((sum, operand) => sum + pinnedFigures(operand, pinned, path, weights), bent.length);
}

function isBent(node: ValueNode, key: string): boolean {
  const { above, below } = degreesIn(node, key);
  return above > 1 || below > 1;
}
