import { type Decimal, divideRounded, exactly, sumExactly } from '../exact/decimal.js';
import { commonReason, makeTotal, type Total } from '../exact/total.js';
import { isReported, type NoValue, type NoValueReason, type Reported } from '../kernel/no-value.js';
import { isExactToCent } from './model.js';
import { dollarsShape, itemShape } from './shapes.js';

/** The amounts of one cell and phase, added up. */
export interface PhaseSum {
  /** Whole cents, exact; emptied into `carried` before it could pass 2⁵³. */
  cents: number;
  /** What no longer fits in cents, or is finer than a cent. */
  carried: Decimal | null;
  parts: number;
  missing: number;
  /** The first part that is said not to apply; it is no part of the sum. */
  notApplicable: NoValue | null;
  /** The first part without a value. */
  firstMissing: NoValue | null;
  /** Why parts have no value; `null` while none lacks one. */
  reasons: Set<NoValueReason> | null;
  /** Items seen, so that none is counted twice; `null` until an item is named. */
  items: Set<string> | null;
  /** An amount without an item has been seen. */
  whole: boolean;
}

export const emptySum = (): PhaseSum => ({
  cents: 0,
  carried: null,
  parts: 0,
  missing: 0,
  notApplicable: null,
  firstMissing: null,
  reasons: null,
  items: null,
  whole: false,
});

/**
 * Takes the place of an item in a cell and phase; `false` where it is taken. An amount without an item is the whole of
 * its cell, so it goes neither with another one nor with items.
 */
export function claim(sum: PhaseSum, item: unknown, index: number): boolean {
  if (sum.whole) return false;
  if (item === undefined) {
    sum.whole = true;
    return sum.items === null;
  }
  sum.items ??= new Set();
  const before = sum.items.size;
  sum.items.add(typeof item === 'string' && item !== '' ? item : itemShape.read(item, ['lines', index, 'item']));
  return sum.items.size > before;
}

export function addTo(sum: PhaseSum, amount: unknown, index: number): void {
  const cents =
    typeof amount === 'string' ? centsOfText(amount) : typeof amount === 'number' ? centsOfNumber(amount) : Number.NaN;
  if (!Number.isNaN(cents)) {
    sum.parts += 1;
    if (!Number.isSafeInteger(sum.cents + cents)) carry(sum, exactly(0));
    sum.cents += cents;
    return;
  }
  const exact = dollarsShape.read(amount, ['lines', index, 'amount']);
  if (isReported(exact)) carry(sum, exact);
  else if (exact.noValue === 'not-applicable') {
    sum.notApplicable ??= exact;
    return;
  } else {
    sum.firstMissing ??= exact;
    sum.reasons = (sum.reasons ?? new Set()).add(exact.noValue);
    sum.missing += 1;
  }
  sum.parts += 1;
}

function carry(sum: PhaseSum, amount: Decimal): void {
  const cents = divideRounded(sum.cents, 100);
  sum.carried = sumExactly([sum.carried ?? exactly(0), cents, amount]);
  sum.cents = 0;
}

/** Sums of several cells as one; `undefined` where there is none. What tells their items apart is left behind. */
export function joinSums(sums: readonly (PhaseSum | undefined)[]): PhaseSum | undefined {
  const [first, ...others] = sums.filter((sum) => sum !== undefined);
  if (first === undefined) return undefined;
  const joint: PhaseSum = { ...first, items: null, reasons: first.reasons && new Set(first.reasons) };
  for (const { cents, carried, parts, missing, notApplicable, firstMissing, reasons } of others) {
    if (carried !== null || !Number.isSafeInteger(joint.cents + cents)) carry(joint, carried ?? exactly(0));
    joint.cents += cents;
    joint.parts += parts;
    joint.missing += missing;
    joint.notApplicable ??= notApplicable;
    joint.firstMissing ??= firstMissing;
    for (const reason of reasons ?? []) joint.reasons = (joint.reasons ?? new Set()).add(reason);
  }
  return joint;
}

/**
 * Whole cents of plain decimal text, read digit by digit; NaN for anything finer, longer or otherwise written, which
 * takes the exact path.
 */
function centsOfText(text: string): number {
  let index = text.charCodeAt(0) === 45 ? 1 : 0;
  const start = index;
  let value = 0;
  let decimals = -1;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 46 && decimals < 0) decimals = 0;
    else if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      if (decimals >= 0) decimals += 1;
    } else return Number.NaN;
  }
  if (index === start || text.length > 16 || decimals === 0 || decimals > 2 || text.charCodeAt(start) === 46)
    return Number.NaN;
  const cents = decimals < 0 ? value * 100 : decimals === 1 ? value * 10 : value;
  if (!Number.isSafeInteger(cents)) return Number.NaN;
  return start === 1 && cents !== 0 ? -cents : cents;
}

/** Whole cents of a number; NaN for one that is finer or too great for them, which takes the exact path. */
function centsOfNumber(amount: number): number {
  const cents = Math.round(amount * 100);
  return Number.isSafeInteger(cents) && isExactToCent(amount) ? cents + 0 : Number.NaN;
}

/** What the parts of one cell and phase add up to. `undefined`, no line at all, is one part that is not reported. */
export function phaseTotal(sum: PhaseSum | undefined): Total {
  if (sum === undefined) return { value: { noValue: 'not-reported' }, parts: 1, missing: 1 };
  const { parts, missing, reasons } = sum;
  return makeTotal(sumValue(sum), { parts, missing, reasons: reasons ?? new Set() });
}

function sumValue(sum: PhaseSum): Reported<Decimal> {
  if (sum.parts === 0) return sum.notApplicable ?? { noValue: 'not-reported' };
  // What is noted of a missing part is said of it alone.
  if (sum.parts === sum.missing)
    return sum.missing === 1 ? (sum.firstMissing as NoValue) : commonReason(sum.reasons ?? []);
  const cents = divideRounded(sum.cents, 100);
  return sum.carried === null ? cents : sumExactly([sum.carried, cents]);
}
