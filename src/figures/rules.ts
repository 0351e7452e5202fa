import { divide, equal, type Fraction, type RoundingRule, round, subtract, ulp } from './fraction.js';
import { type Interval, isPoint, overlap } from './interval.js';
import type { Verdict } from './model.js';
import type { ReadFigure } from './printed.js';

/** What a printed figure is judged against. `range` is `null` where a denominator may be zero. */
export interface Recomputation {
  readonly value: Fraction;
  readonly range: Interval | null;
}

/** The verdicts by which a recomputed value is, in itself, what was printed. */
export type Agreement = Exclude<Verdict, 'mislabelled' | 'inconsistent' | 'not-checkable'>;

/**
 * Every agreement between a printed figure and a recomputation, in the order of the verdicts.
 *
 * A printed 0 that is structural (its interval is just zero) agrees with nothing but zero.
 */
export function agreements(printed: ReadFigure, { value, range }: Recomputation): Agreement[] {
  const same = equal(printed.value, value);
  if (isStructuralZero(printed) && !same) return [];
  const holds: Agreement[] = [];
  if (same) holds.push('exact');
  if (printedBy('half-away', value, printed)) holds.push('rounding');
  if (range !== null && overlap(printed.envelope, range)) holds.push('component-rounding');
  if (isPadded(printed, value)) holds.push('padded');
  if (printedBy('cut-off', value, printed)) holds.push('truncation');
  return holds;
}

function isStructuralZero({ value, envelope }: ReadFigure): boolean {
  return value.n === 0n && isPoint(envelope);
}

function printedBy(rule: RoundingRule, value: Fraction, { value: printed, decimals }: ReadFigure): boolean {
  return equal(round(value, decimals, rule), printed);
}

/** Rounded at one decimal fewer, so that the last printed decimal can only be a zero. */
function isPadded({ decimals, value: printed }: ReadFigure, value: Fraction): boolean {
  return decimals > 0 && equal(round(value, decimals - 1, 'half-away'), printed);
}

/** True where the value lies exactly between two printable ones, so that rounding half to even would print another figure. */
export function roundsOtherwiseHalfEven(value: Fraction, decimals: number): boolean {
  return !equal(round(value, decimals, 'half-away'), round(value, decimals, 'half-even'));
}

/** Printed minus recomputed, in the figure's unit and in units of its last printed digit. */
export function gapOf({ value: printed, decimals }: ReadFigure, value: Fraction): { gap: Fraction; inUlps: Fraction } {
  const gap = subtract(printed, value);
  return { gap, inUlps: divide(gap, ulp(decimals)) };
}
