import {
  compare,
  divide,
  equal,
  type Fraction,
  multiply,
  type RoundingRule,
  roundToStep,
  subtract,
  TEN,
  ulp,
} from '../exact/fraction.js';
import { type Interval, meet, overlap } from '../exact/interval.js';
import { remembered } from '../kernel/lists.js';
import { isWithheld } from '../kernel/no-value.js';
import { evaluate, missingPart, type Obstacle, prune, type ValueNode, ZERO_DENOMINATOR } from './evaluate.js';
import type { OperationNode } from './expression.js';
import type { MissingPart, Verdict } from './model.js';
import { rangeOf } from './possible-range.js';
import type { ReadFigure } from './printed.js';
import { standsFor, stepOf } from './stands-for.js';

/**
 * What a printed figure is judged against, worked out once for all figures that are. A range is `null` where a
 * denominator may be zero.
 */
export interface Recomputation {
  readonly value: Fraction;
  readonly range: Interval | null;
  /** The range, if all figures whose way is not declared were rounded in one way. */
  readonly rangeBy: (way: RoundingRule) => Interval | null;
  /** Some part has a qualifier: the value is not what the document says, only a number within what it does. */
  readonly qualified: boolean;
  /** A range as it is shown: by such a way, or, with `null`, each part by its own. */
  readonly shownRange: (way: RoundingRule | null) => Interval | null;
}

/**
 * Works an expression out on its figures; or says what stands in the way. A part that is withheld stands in the way
 * whatever `missing` says: without it, the gap to a printed total would be its number.
 */
export function recompute(expected: OperationNode, missing: MissingPart): Recomputation | Obstacle {
  const node = prune(expected);
  const absent = missingPart(expected);
  const isObstacle = missing === 'unknown' || isWithheld(absent?.reason);
  if (node === null || (absent !== null && isObstacle)) return absent as Obstacle;
  const value = evaluate(node);
  if (value === null) return ZERO_DENOMINATOR;
  const range = rangeOf(node);
  return {
    value,
    range,
    qualified: someFigure(node, ({ reach }) => reach !== undefined),
    rangeBy: remembered((way) => rangeOf(withIntervals(node, (figure) => standsFor(figure, wayUnder(way, figure))))),
    shownRange: (way) => shownRange(node, range, way),
  };
}

/** The verdicts by which a recomputed value is, in itself, what was printed. */
export type Agreement = Exclude<Verdict, 'mislabelled' | 'inconsistent' | 'not-checkable'>;

/** Agreements that call nothing odd. */
export const isInnocent = (verdict: Verdict): boolean =>
  verdict === 'exact' || verdict === 'rounding' || verdict === 'component-rounding';

/**
 * Every agreement between a printed figure and a recomputation, in the order of the verdicts; by the ways that are
 * declared, and halves away from zero.
 *
 * A printed 0 that is exactly nothing is no rounded value: its parts must come to zero, or be able to. Where a figure
 * has a qualifier, printed or among the parts, the document gives no number that another could equal: what the two say
 * has a value in common, or not.
 */
export function agreements(
  printed: ReadFigure,
  { value, range, qualified }: Pick<Recomputation, 'value' | 'range' | 'qualified'>,
): Agreement[] {
  if (qualified || printed.reach !== undefined) {
    return range !== null && meet(printed.envelope, range) ? ['component-rounding'] : [];
  }
  const same = equal(printed.value, value);
  const way = wayOf(printed);
  const holds: Agreement[] = [];
  if (same) holds.push('exact');
  if (printedBy(way, value, printed)) holds.push('rounding');
  // Intervals that merely touch have a value in common only where both hold their end.
  if (range !== null && (overlap(printed.envelope, range) || (holds.length === 0 && meet(printed.envelope, range)))) {
    holds.push('component-rounding');
  }
  if (isPadded(printed, way, value)) holds.push('padded');
  if (way !== 'cut-off' && printedBy('cut-off', value, printed)) holds.push('truncation');
  return holds;
}

/** How a figure was rounded: as declared, or by our own way. */
export const wayOf = ({ rounding }: ReadFigure): RoundingRule => rounding ?? 'half-away';

/** Whether a value, rounded in some way, is what was printed. Only nothing is printed as exactly nothing. */
export function printedBy(way: RoundingRule, value: Fraction, printed: ReadFigure): boolean {
  if (printed.nothing) return value.n === 0n;
  const step = stepOf(printed);
  return isNear(value, printed, step) && equal(roundToStep(value, step, way), printed.value);
}

/** Whether a value lies less than a step away, which most that are something else do not. */
function isNear(value: Fraction, printed: ReadFigure, step: Fraction): boolean {
  const gap = subtract(value, printed.value);
  return compare(gap.n < 0n ? { n: -gap.n, d: gap.d } : gap, step) < 0;
}

/** Rounded at one decimal fewer, so that the last printed decimal can only be a zero. */
function isPadded(printed: ReadFigure, way: RoundingRule, value: Fraction): boolean {
  const { decimals, lastDigit, nothing } = printed;
  if (decimals === 0 || !printed.digits.endsWith('0')) return false;
  if (!equal(stepOf(printed), lastDigit) || (nothing && value.n !== 0n)) return false;
  return equal(roundToStep(value, multiply(lastDigit, TEN), way), printed.value);
}

/**
 * True where the value lies exactly between two printable ones, so that rounding half to even would print another
 * figure.
 */
export function roundsOtherwiseHalfEven(value: Fraction, printed: ReadFigure): boolean {
  const { n, d } = divide(value, stepOf(printed));
  // Half way above an even number of steps.
  return d === 2n && ((n < 0n ? -n : n) / 2n) % 2n === 0n;
}

/** Printed minus recomputed, in the figure's unit and in units of its last printed digit. */
export function gapOf({ value: printed, lastDigit }: ReadFigure, value: Fraction): { gap: Fraction; inUlps: Fraction } {
  const gap = subtract(printed, value);
  return { gap, inUlps: divide(gap, lastDigit) };
}

/** What a figure is rounded to, where its last printed digit does not say it; else `null`. */
export function ownStepOf(printed: ReadFigure): Fraction | null {
  const step = stepOf(printed);
  return equal(step, ulp(printed.decimals)) ? null : step;
}

/** Whether a figure is possible if all whose way is not declared were rounded in one way. */
export interface Possibility {
  readonly range: Interval;
  readonly fits: boolean;
}

/** Tries a way of rounding; `null` where a denominator may then be zero, so that nobody can tell. */
export function possibleBy(way: RoundingRule, printed: ReadFigure, { rangeBy }: Recomputation): Possibility | null {
  const range = rangeBy(way);
  return range === null ? null : { range, fits: meet(standsFor(printed, wayUnder(way, printed)), range) };
}

/**
 * How a figure was rounded, if all were rounded in one way that are not declared otherwise; a step that is declared is
 * rounded to, not cut to.
 */
export function wayUnder(way: RoundingRule, printed: ReadFigure): RoundingRule {
  if (printed.rounding !== null) return printed.rounding;
  return way === 'cut-off' && !equal(stepOf(printed), printed.lastDigit) ? 'half-away' : way;
}

/** A tree with other intervals for its figures. */
function withIntervals(node: ValueNode, intervalOf: (figure: ReadFigure) => Interval): ValueNode {
  if ('constant' in node) return node;
  if ('operation' in node) {
    return { operation: node.operation, operands: node.operands.map((operand) => withIntervals(operand, intervalOf)) };
  }
  return { key: node.key, figure: node.figure, interval: intervalOf(node.figure) };
}

/**
 * An interval as it is shown. Where halves go is seldom known, so that both ends of what was rounded count; what was
 * cut off has an end that does not.
 */
export const shown = (interval: Interval, way: RoundingRule): Interval =>
  way === 'cut-off' ? interval : { low: interval.low, high: interval.high };

/**
 * The range of a recomputed value as it is shown: each part by its own way, whatever was done to the figure that they
 * give.
 */
function shownRange(node: ValueNode, range: Interval | null, way: RoundingRule | null): Interval | null {
  const wayOfPart = (part: ReadFigure) => (way === null ? wayOf(part) : wayUnder(way, part));
  // Halves, wherever they go, end at the same values.
  const isLeftOut = (part: ReadFigure) => part.reach !== undefined || wayOfPart(part) === 'cut-off';
  if (range === null || !someFigure(node, isLeftOut)) return range && shown(range, 'half-away');
  return rangeOf(
    withIntervals(node, (part) => {
      const own = wayOfPart(part);
      return part.reach ?? shown(standsFor(part, own), own);
    }),
  );
}

/** Whether something is so of a figure of a tree. */
function someFigure(node: ValueNode, isSo: (figure: ReadFigure) => boolean): boolean {
  if ('operation' in node) return node.operands.some((operand) => someFigure(operand, isSo));
  return 'key' in node && isSo(node.figure);
}
