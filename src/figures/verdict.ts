import type { Decimal } from '../exact/decimal.js';
import { compare, type Fraction, type RoundingRule, toDecimal } from '../exact/fraction.js';
import { INTERVAL_ARITHMETIC, type Interval, point } from '../exact/interval.js';
import type { NoValue, Reported } from '../kernel/no-value.js';
import {
  agreements,
  gapOf,
  isInnocent,
  type Recomputation,
  recompute,
  roundsOtherwiseHalfEven,
  wayOf,
} from './agreements.js';
import { countParts, type Obstacle, ZERO_DENOMINATOR } from './evaluate.js';
import { isFigureNode, type Node, type OperationNode } from './expression.js';
import { type MissingPart, VERDICTS, type Verdict } from './model.js';
import type { Operation } from './operations.js';
import type { ReadFigure } from './printed.js';
import type { Qualifier } from './qualifiers.js';
import { otherWay, type TableWays } from './ways-of-rounding.js';

/**
 * All values that something can have. Both ends count, unless `open` says which of them is left out: what is cut off
 * stops short of the next figure.
 * @category Figures
 */
export interface PossibleValues {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly open?: 'low' | 'high' | 'both';
}

/**
 * The arithmetic behind a recomputed value, with the figures as they were printed, beside their qualifier if they have
 * one; `null` stands for a part without a value.
 * @category Figures
 */
export type Calculation =
  | string
  | null
  | { readonly figure: string; readonly qualifier: Qualifier }
  | { readonly operation: Operation; readonly operands: readonly Calculation[] };

/**
 * Why a figure cannot be checked.
 * @inline
 */
export type NotCheckableReason =
  | 'stands-alone'
  | 'parts-unclear'
  | 'printed-without-value'
  | 'part-without-value'
  | 'part-left-out'
  | 'other-unit'
  | 'denominator-may-be-zero';

/**
 * How a printed figure compares with one way of working it out.
 * @category Figures
 */
export interface Judgement {
  /** The first verdict that holds. */
  readonly verdict: Verdict;
  /** Every verdict that holds, in the order of the eight. */
  readonly holds: readonly Verdict[];
  /** The value worked out from the printed parts, unrounded, in the figure's unit. */
  readonly recomputed: Reported<Decimal>;
  /** On which side of that number the value lies, where a part has a qualifier. */
  readonly recomputedQualifier?: Qualifier;
  /** Printed minus recomputed, in the figure's unit. */
  readonly gap: Reported<Decimal>;
  /** The same in units of the last printed digit. */
  readonly gapInUlps: Reported<Decimal>;
  /** On which side of these two the gap lies, where the printed figure or a part has a qualifier. */
  readonly gapQualifier?: Qualifier;
  /** Between what values the recomputed one must lie, given that each part was rounded; exact. */
  readonly range: Reported<PossibleValues>;
  /** How many different figures went in, and how many had no value. */
  readonly parts: { readonly used: number; readonly missing: number };
  readonly calculation: Calculation;
  /** The value lies exactly half way: rounding half to even would print another figure. */
  readonly tie: boolean;
  /**
   * The way of rounding by which it was judged, where that is not halves away from zero: as declared, or as nothing
   * else explains the figure.
   */
  readonly way?: Exclude<RoundingRule, 'half-away'>;
  /**
   * Where that way is not declared: between what values the recomputed one must lie, if all parts were rounded so, as
   * the verdict then needs.
   */
  readonly rangeByWay?: PossibleValues;
  /** Only the parts went that way: they were cut off, and the figure itself was rounded. */
  readonly onlyParts?: true;
}

/** What judging comes to, and what stood in the way if the figure could not be judged. */
export interface JudgedFigure {
  readonly judgement: Judgement;
  readonly obstacle?: Obstacle;
}

/**
 * Judges a printed figure against an expression. `table` tells of the other figures of its table; without it other ways
 * of rounding are not tried.
 */
export function judge(
  printed: ReadFigure,
  expected: OperationNode,
  missing: MissingPart,
  table?: () => TableWays,
): JudgedFigure {
  const known = { parts: countParts(expected), calculation: calculationOf(expected) };
  return judgeAgainst(printed, recompute(expected, missing), known, table);
}

/** A result that is being filled in. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What is known of an expression before anything is judged. */
export type KnownParts = Pick<Judgement, 'parts' | 'calculation'>;

/** {@link judge}, against what is worked out already, or what stood in the way of that. */
export function judgeAgainst(
  printed: ReadFigure,
  recomputation: Recomputation | Obstacle,
  known: KnownParts,
  table?: () => TableWays,
): JudgedFigure {
  if ('why' in recomputation) {
    return { judgement: notCheckable(known, recomputation.reason), obstacle: recomputation };
  }
  const { value, range, shownRange } = recomputation;
  const isQualified = recomputation.qualified || printed.reach !== undefined;
  const own = agreements(printed, recomputation);
  const other =
    table === undefined || isQualified || own.some(isInnocent) ? null : otherWay(printed, recomputation, table);
  const holds = VERDICTS.filter((verdict) => verdict === other?.verdict || (own as Verdict[]).includes(verdict));
  const way = other?.way ?? wayOf(printed);
  const { gap, inUlps } = gapOf(printed, value);
  // Without a range nobody can tell whether unrounded inputs would explain the gap.
  const none = range === null ? 'not-checkable' : 'inconsistent';
  // Members one by one: spreading objects into one another is what most of the time would go to.
  const judgement: Writable<Judgement> = {
    verdict: holds[0] ?? none,
    holds: holds.length === 0 ? [none] : holds,
    recomputed: toDecimal(value),
    gap: toDecimal(gap),
    gapInUlps: toDecimal(inUlps),
    range: range === null ? ZERO_DENOMINATOR.reason : possibleValues(shownRange(null) as Interval),
    parts: known.parts,
    calculation: known.calculation,
    tie: !isQualified && roundsOtherwiseHalfEven(value, printed),
  };
  if (isQualified && range !== null) {
    const own = qualifierOf(value, range);
    const ofGap = qualifierOf(gap, INTERVAL_ARITHMETIC.subtract(printed.reach ?? point(printed.value), range));
    if (own !== undefined && recomputation.qualified) judgement.recomputedQualifier = own;
    if (ofGap !== undefined) judgement.gapQualifier = ofGap;
  }
  if (way !== 'half-away') judgement.way = way;
  if (other !== null) judgement.rangeByWay = possibleValues(other.range);
  if (other?.onlyParts) judgement.onlyParts = true;
  return holds.length === 0 && range === null ? { judgement, obstacle: ZERO_DENOMINATOR } : { judgement };
}

/** How a number stands to the values that a qualifier allows. */
function qualifierOf(value: Fraction, { low, high, openLow, openHigh }: Interval): Qualifier | undefined {
  const [below, above] = [compare(low, value) < 0, compare(value, high) < 0];
  if (below && above) return 'about';
  if (above) return openLow ? 'more-than' : 'at-least';
  if (below) return openHigh ? 'less-than' : 'at-most';
  return undefined;
}

/** The judgement of a figure that cannot be checked. */
export function notCheckable(known: KnownParts, reason: NoValue): Judgement {
  return {
    verdict: 'not-checkable',
    holds: ['not-checkable'],
    recomputed: reason,
    gap: reason,
    gapInUlps: reason,
    range: reason,
    ...known,
    tie: false,
  };
}

/** An interval in decimals. */
export function possibleValues({ low, high, openLow, openHigh }: Interval): PossibleValues {
  const ends = { low: toDecimal(low), high: toDecimal(high) };
  if (!(openLow || openHigh)) return ends;
  return { ...ends, open: openLow && openHigh ? 'both' : openLow ? 'low' : 'high' };
}

/** The arithmetic of a tree, with the digits as printed. */
export function calculationOf(node: Node): Calculation {
  if (isFigureNode(node)) {
    const { figure } = node;
    if (figure.kind === 'no-value') return null;
    return figure.qualifier === undefined ? figure.digits : { figure: figure.digits, qualifier: figure.qualifier };
  }
  return 'operation' in node ? { operation: node.operation, operands: node.operands.map(calculationOf) } : node.digits;
}
