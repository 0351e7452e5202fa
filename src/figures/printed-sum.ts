import {
  add,
  divide,
  type Fraction,
  fraction,
  multiply,
  type RoundingRule,
  subtract,
  ulp,
  ZERO,
} from '../exact/fraction.js';
import type { Interval } from '../exact/interval.js';
import { frozen } from '../kernel/frozen.js';
import { isWithheld, type NoValue, reasonAmong } from '../kernel/no-value.js';
import { agreements, type Recomputation, shown } from './agreements.js';
import { type CheckedFigure, checkedFigure, figureAlone, figureWithoutValue } from './checked-figure.js';
import type { Obstacle } from './evaluate.js';
import { VERDICTS } from './model.js';
import type { ReadFigure, UnreadFigure } from './printed.js';
import { judgeAgainst, type KnownParts } from './verdict.js';
import type { TableWays } from './ways-of-rounding.js';

/** A printed number that is part of a sum: its digits in the unit of the sum, and the decimals of the last of them. */
export interface Addend {
  readonly digits: string;
  /** Below zero where the last digit that is known stands for more than one. */
  readonly decimals: number;
}

/** What a total may be the sum of, worked out once for all totals that are held against it. */
export interface Addends {
  readonly known: KnownParts;
  /** The sum of those that have a value; or what stands in the way. */
  readonly sum: Recomputation | Obstacle;
  /** The first of them that has none. */
  readonly lack: Obstacle | null;
}

/** Numbers of one fineness, added up; how many of them lie on either side of zero, or on it and are rounded. */
interface Tally {
  sum: bigint;
  above: number;
  below: number;
  zeros: number;
  isOdd: boolean;
}

/**
 * Adds up printed parts of which nothing is declared; `null` where there are none.
 *
 * It is what reconciling their sum comes to, without a tree of figures: a table may have very many.
 */
export function addendsOf(parts: readonly (Addend | NoValue)[]): Addends | null {
  if (parts.length === 0) return null;
  const tallies = new Map<number, Tally>();
  const reasons: NoValue[] = [];
  for (const part of parts) {
    if ('noValue' in part) reasons.push(part);
    else count(part, tallies);
  }
  const withheld = reasonAmong(reasons.filter(isWithheld));
  const reason = withheld ?? reasonAmong(reasons);
  const lack: Obstacle | null = reason === null ? null : { why: 'part-without-value', reason };
  const used = parts.length - reasons.length;
  // Without what is withheld, the gap to a total would be its number.
  const stands = used > 0 && withheld === null;
  return {
    known: {
      parts: { used, missing: reasons.length },
      calculation: { operation: 'sum', operands: parts.map((part) => ('noValue' in part ? null : part.digits)) },
    },
    sum: stands ? sumOf(tallies) : (lack as Obstacle),
    lack,
  };
}

function count({ digits, decimals }: Addend, tallies: Map<number, Tally>): void {
  const value = BigInt(digits.replace('.', ''));
  let tally = tallies.get(decimals);
  if (tally === undefined) {
    tally = { sum: 0n, above: 0, below: 0, zeros: 0, isOdd: false };
    tallies.set(decimals, tally);
  }
  // The digits of what is known to tens or more are all written.
  tally.sum += decimals < 0 ? value / 10n ** BigInt(-decimals) : value;
  if (value > 0n) tally.above += 1;
  else if (value < 0n) tally.below += 1;
  // A zero without decimals is exactly nothing.
  else if (decimals > 0) tally.zeros += 1;
  tally.isOdd ||= (decimals < 0 ? value / 10n ** BigInt(-decimals) : value) % 2n !== 0n;
}

const TWO = /* @__PURE__ */ frozen<Fraction>({ n: 2n, d: 1n });

function sumOf(tallies: ReadonlyMap<number, Tally>): Recomputation {
  const all = [...tallies].map(([decimals, tally]) => ({ grain: ulp(decimals), ...tally }));
  const total = (countOf: (tally: Tally) => bigint | number) =>
    all.reduce((sum, one) => add(sum, multiply(one.grain, fraction(BigInt(countOf(one)), 1n))), ZERO);
  const value = total(({ sum }) => sum);
  const rangeBy = (way: RoundingRule): Interval => {
    const [up, down] = [
      all.some(({ above, zeros }) => above + zeros > 0),
      all.some(({ below, zeros }) => below + zeros > 0),
    ];
    if (way === 'cut-off') {
      const [high, low] = [total(({ above, zeros }) => above + zeros), total(({ below, zeros }) => below + zeros)];
      return open({ low: subtract(value, low), high: add(value, high) }, down, up);
    }
    const half = divide(
      total(({ above, below, zeros }) => above + below + zeros),
      TWO,
    );
    const ends = { low: subtract(value, half), high: add(value, half) };
    if (way === 'half-away') return open(ends, down, up);
    const isOdd = all.some((tally) => tally.isOdd);
    return open(ends, isOdd, isOdd);
  };
  const range = rangeBy('half-away');
  return {
    value,
    range,
    rangeBy,
    shownRange: (way) => (way === 'cut-off' ? rangeBy(way) : shown(range, 'half-away')),
  };
}

const open = (ends: Interval, openLow: boolean, openHigh: boolean): Interval => ({
  ...ends,
  ...(openLow ? { openLow } : {}),
  ...(openHigh ? { openHigh } : {}),
});

/**
 * How well a printed total agrees with a sum: the place of its first verdict among all of them. What is declared of no
 * table, such as another way of rounding, is not tried.
 */
export function agreementWith(printed: ReadFigure, { sum }: Addends): number {
  const [best] = 'why' in sum ? [] : agreements(printed, sum);
  return best === undefined ? VERDICTS.length : VERDICTS.indexOf(best);
}

/**
 * Judges a printed total against a sum, as `reconcile` does.
 *
 * Where parts have no value, and nobody says what that means, a total that is the sum of the others is one over so many
 * of its parts; one that is not cannot be checked, for the others may make up for the gap.
 */
export function checkSum(
  printed: ReadFigure | UnreadFigure,
  addends: Addends | null,
  table: () => TableWays,
): CheckedFigure {
  if (addends === null) return figureAlone(printed);
  const { known, sum, lack } = addends;
  if (printed.kind === 'no-value') return figureWithoutValue(printed, known);
  const judged = judgeAgainst(printed, sum, known, table);
  const isOpen = judged.judgement.verdict === 'inconsistent' && lack !== null;
  return checkedFigure(printed, isOpen ? judgeAgainst(printed, lack, known) : judged);
}
