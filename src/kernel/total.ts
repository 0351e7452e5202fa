import { type Decimal, sumExactly } from './decimal.js';
import { isReported, type NoValue, type Reported } from './no-value.js';

/**
 * A sum that counts what it is made of.
 *
 * `value` adds the parts that are reported and is missing only where none is. `parts` counts all parts, `missing` those without a value. A part that is
 * `not-applicable` does not exist, so it is counted in neither.
 * @category No value
 */
export interface Total {
  /** The sum of the reported parts; of all there are only where `missing` is 0. */
  readonly value: Reported<Decimal>;
  /** How many parts there are, with or without a value. */
  readonly parts: number;
  /** How many of them have no value. */
  readonly missing: number;
}

/** Adds parts exactly and counts the missing ones. */
export function totalOf(parts: readonly Reported<Decimal>[]): Total {
  const existing = parts.filter((part) => isReported(part) || part.noValue !== 'not-applicable');
  const reported = existing.filter((part) => isReported(part));
  return {
    value: reported.length > 0 ? sumExactly(reported) : commonReason(existing.length > 0 ? existing : parts),
    parts: existing.length,
    missing: existing.length - reported.length,
  };
}

/** Adds totals up exactly, keeping count; a total without parts does not exist, and says nothing of why the others have no value. */
export function joinTotals(totals: readonly Total[]): Total {
  const existing = totals.filter(({ parts }) => parts > 0);
  const values = (existing.length > 0 ? existing : totals).map(({ value }) => value);
  const reported = values.filter((value) => isReported(value));
  return {
    value: reported.length > 0 ? sumExactly(reported) : commonReason(values),
    parts: totals.reduce((sum, { parts }) => sum + parts, 0),
    missing: totals.reduce((sum, { missing }) => sum + missing, 0),
  };
}

/** The value of a total where all its parts are reported; otherwise the reason why it cannot be used as a whole. */
export function completeValue(total: Total): Reported<Decimal> {
  if (total.missing === 0 || !isReported(total.value)) return total.value;
  return { noValue: 'not-reported', note: `${total.missing} of ${total.parts} parts have no value` };
}

/** The reason that all parts share; `not-reported` where they differ, where there are none, or where one has a value. */
export function commonReason(parts: readonly Reported<Decimal>[]): NoValue {
  const reasons = new Set(parts.map((part) => (isReported(part) ? '' : part.noValue)));
  const [reason] = reasons;
  return { noValue: reasons.size === 1 && reason !== undefined && reason !== '' ? reason : 'not-reported' };
}
