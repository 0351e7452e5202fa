import { type Decimal, type DecimalInput, decimalAt } from '../exact/decimal.js';
import { kindOf } from '../exact/quantity.js';
import { notNegativeShape } from '../exact/shapes.js';
import { type Share, shareOutOfRange } from '../exact/share.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { isNoValue, type NoValueReason, type Reported } from '../kernel/no-value.js';
import { readBy, reported, resultOf } from '../kernel/record.js';
import { checked, fields, later, more, oneOf, optional } from '../kernel/shape.js';
import { amountShape } from './shapes.js';

/**
 * From what size on a variance deserves an explanation. There is no default: the caller says it.
 * @inline
 */
export type MaterialityThreshold = {
  /** Smallest material amount, regardless of sign, in the unit of the variance. */
  readonly amount?: DecimalInput;
  /** Smallest material share of the approved amount, regardless of sign, from 0 to 1: 0.05 is 5 %. */
  readonly share?: DecimalInput;
  /** With both given: whether one is enough or both are needed. */
  readonly rule?: 'either' | 'both';
};

/**
 * Whether a variance deserves an explanation; `undecidable` where what would decide has no value.
 * @inline
 */
export type MaterialityStatus = 'material' | 'not-material' | 'undecidable';

/** Labels of the statuses. */
export const MATERIALITY_LABELS: Readonly<Record<MaterialityStatus, Label>> = /* @__PURE__ */ frozen({
  material: { en: 'material', fr: 'significatif' },
  'not-material': { en: 'not material', fr: 'non significatif' },
  undecidable: { en: 'cannot be decided', fr: 'indécidable' },
});

/**
 * Whether a variance is material, and where that cannot be told, why.
 * @category Budgets
 */
export interface Materiality {
  readonly status: MaterialityStatus;
  /** Why what would decide has no value; `null` where the status is decided. */
  readonly reason: NoValueReason | null;
}

/**
 * Checks whether a variance is material under the caller's threshold.
 *
 * `|unspent| >= amount`, `|varianceShare| >= share`, or the two joined by `rule`. Exact, and both ends count. The row
 * of a quarter is judged by itself: whoever says what is material says it for a quarter then.
 * @param variance - `unspent` and `varianceShare`, as {@link budgetVariance} and {@link summarizeBudget} return them.
 * @param threshold - `amount`, `share` or both; with both, `rule` is required; with one, it changes nothing.
 * @returns The status, which {@link labelOf} puts into words; `undecidable` with the reason where the quantity tested
 *   has no value, and the other does not decide.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if the threshold names nothing, or both without a rule; `UNKNOWN_NAME`
 *   for a misspelt part; `NEGATIVE_VALUE` for a threshold below zero; `SHARE_OUT_OF_RANGE` for a share above 1 (a
 *   percent, for instance).
 * @example
 * const variance = budgetVariance({ approved: '46.4', spent: '31.48' });
 * checkMateriality(variance, { share: '0.05' }).status; // => 'material'
 * checkMateriality(variance, { amount: '20', share: '0.05', rule: 'both' }).status; // => 'not-material'
 * const redacted = budgetVariance({ approved: '46.4', spent: { noValue: 'redacted' } });
 * checkMateriality(redacted, { share: '0.05' }); // => { status: 'undecidable', reason: 'redacted' }
 * @category Budgets
 */
export function checkMateriality(
  variance: { readonly unspent: Reported<Decimal>; readonly varianceShare: Reported<Share> },
  threshold: MaterialityThreshold,
): Materiality {
  const { unspent, varianceShare } = VARIANCE.read(variance, ['variance']);
  const { amount, share, rule } = THRESHOLD.read(threshold, ['threshold']);
  const byAmount = amount === undefined ? null : tested(unspent, amount);
  const byShare = share === undefined ? null : tested(varianceShare, share);
  if (byAmount === null || byShare === null) return (byAmount ?? byShare) as Materiality;
  return joined(byAmount, byShare, rule);
}

function tested(value: Reported<Decimal>, limit: Decimal): Materiality {
  if (isNoValue(value)) return { status: 'undecidable', reason: value.noValue };
  return { status: value.abs().gte(limit) ? 'material' : 'not-material', reason: null };
}

/** One test may decide although the other has no value: yes under 'either', no under 'both'. */
function joined(first: Materiality, second: Materiality, rule: 'either' | 'both' | undefined): Materiality {
  const order: readonly MaterialityStatus[] = [rule === 'either' ? 'material' : 'not-material', 'undecidable'];
  const withheldFirst = [first, second].sort((a, b) => Number(isSuppressed(b)) - Number(isSuppressed(a)));
  for (const status of order) for (const test of withheldFirst) if (test.status === status) return test;
  return first;
}

const isSuppressed = ({ reason }: Materiality): boolean => reason === 'suppressed';

/** A share as a result holds it, as JSON leaves it, or its value alone. */
const shareValueAt = (share: unknown, path: Path): Decimal =>
  decimalAt(kindOf(share) === 'share' ? (share as Share).value : share, path);

const VARIANCE = /* @__PURE__ */ later(() =>
  resultOf(
    { en: 'a variance', fr: 'un écart' },
    more({ unspent: amountShape, varianceShare: reported(readBy(shareValueAt)) }),
  ),
);

const THRESHOLD = /* @__PURE__ */ later(() =>
  checked(
    fields(
      { en: 'a threshold', fr: 'un seuil' },
      {
        amount: optional(notNegativeShape),
        share: optional(
          checked(notNegativeShape, (share, path) => {
            if (share.gt(1)) throw shareOutOfRange(share, path);
            return share;
          }),
        ),
        rule: optional(oneOf(['either', 'both'], { en: 'a rule', fr: 'une règle' })),
      },
    ),
    (threshold, path, given) => {
      const { amount, share, rule } = threshold;
      if (amount === undefined && share === undefined) {
        throw invalidArgument(
          given,
          { en: 'an amount, a share, or both', fr: 'un montant, une part ou les deux' },
          path,
        );
      }
      if (amount === undefined || share === undefined || rule !== undefined) return threshold;
      throw invalidArgument(rule, { en: 'a rule', fr: 'une règle' }, [...path, 'rule']);
    },
  ),
);
