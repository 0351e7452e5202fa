import { isReported, NO_VALUE_REASONS, type NoValue, type NoValueReason, type Reported } from '../kernel/no-value.js';
import { type Decimal, sumExactly } from './decimal.js';

/**
 * A sum that counts what it is made of.
 *
 * `value` adds the parts that are reported and is missing only where none is. `parts` counts all parts, `missing` those
 * without a value. A part that is `not-applicable` does not exist, so it is counted in neither.
 * @category No value
 */
export interface Total {
  /** The sum of the reported parts; of all there are only where `missing` is 0. */
  readonly value: Reported<Decimal>;
  /** How many parts there are, with or without a value. */
  readonly parts: number;
  /** How many of them have no value. */
  readonly missing: number;
  /**
   * Why parts have no value, where `value` does not say it: beside a sum of the others, and where the reasons differ.
   * In the order of their labels.
   */
  readonly reasons?: readonly NoValueReason[];
}

/** Makes a total of a sum, or of the reason why there is none, and of the reasons of its missing parts. */
export function makeTotal(
  value: Reported<Decimal>,
  { parts, missing, reasons }: { parts: number; missing: number; reasons: ReadonlySet<NoValueReason> },
): Total {
  const saysAll = missing === 0 || (!isReported(value) && reasons.size === 1);
  if (saysAll) return { value, parts, missing };
  return { value, parts, missing, reasons: NO_VALUE_REASONS.filter((reason) => reasons.has(reason)) };
}

/** Adds parts exactly and counts the missing ones. */
export function totalOf(parts: readonly Reported<Decimal>[]): Total {
  const existing = parts.filter((part) => isReported(part) || part.noValue !== 'not-applicable');
  const reported = existing.filter((part) => isReported(part));
  const reasons = new Set(existing.flatMap((part) => (isReported(part) ? [] : part.noValue)));
  const none = existing.length > 0 ? reasons : parts.map((part) => (part as NoValue).noValue);
  return makeTotal(reported.length > 0 ? sumExactly(reported) : commonReason(none), {
    parts: existing.length,
    missing: existing.length - reported.length,
    reasons,
  });
}

/**
 * Adds totals up exactly, keeping count; a total without parts does not exist, and says nothing of why the others have
 * no value.
 */
export function joinTotals(totals: readonly Total[]): Total {
  const existing = totals.filter(({ parts }) => parts > 0);
  const reported = existing.map(({ value }) => value).filter((value) => isReported(value));
  const reasons = new Set(existing.flatMap(reasonsOf));
  const none = existing.length > 0 ? reasons : totals.flatMap(reasonsOf);
  return makeTotal(reported.length > 0 ? sumExactly(reported) : commonReason(none), {
    parts: totals.reduce((sum, { parts }) => sum + parts, 0),
    missing: totals.reduce((sum, { missing }) => sum + missing, 0),
    reasons,
  });
}

/** Why a total is not complete; nothing where it is. */
export function reasonsOf({ value, reasons }: Total): readonly NoValueReason[] {
  return reasons ?? (isReported(value) ? [] : [value.noValue]);
}

/**
 * The one reason there is; where reasons differ, `suppressed` if it is one of them, and else `not-reported`, as where
 * there is none.
 */
export function commonReason(reasons: Iterable<NoValueReason>): NoValue {
  const different = new Set(reasons);
  if (different.has('suppressed')) return { noValue: 'suppressed' };
  const [reason = 'not-reported', ...others] = different;
  return { noValue: others.length === 0 ? reason : 'not-reported' };
}
