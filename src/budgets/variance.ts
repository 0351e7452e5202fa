import { type Decimal, type DecimalInput, decimalAt, subtractExactly } from '../exact/decimal.js';
import { type Share, shareOf } from '../exact/share.js';
import { requireObject } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { isReported, type NoValue, type Reported, reasonAmong, reasonAt } from '../kernel/no-value.js';
import { NEGATIVE_APPROVAL } from './messages.js';

/**
 * Approved and actual spending compared: one word, one quantity.
 * @category Budgets
 */
export interface BudgetVariance {
  readonly approved: Reported<Decimal>;
  readonly spent: Reported<Decimal>;
  /** Approved minus spent; negative when overspent. */
  readonly unspent: Reported<Decimal>;
  /** Spent ÷ approved; above 1 when overspent. What Table 8 calls "% of approved spending". */
  readonly spentShare: Reported<Share>;
  /** Unspent ÷ approved; below 0 when overspent. */
  readonly varianceShare: Reported<Share>;
}

/**
 * Compares approved with actual spending.
 *
 * `unspent = approved − spent`; `spentShare = spent ÷ approved`; `varianceShare = unspent ÷ approved`. Nothing is
 * rounded.
 * @param amounts - Two amounts in the same unit; either may have no value.
 * @returns Signed amounts in that unit, and shares (spent share above 1 and variance share below 0 when overspent). A
 *   missing amount makes what depends on it missing too; a zero approval makes both shares `zero-denominator`.
 * @throws {@link CpaIppError} `NEGATIVE_APPROVAL` if the approved amount is below zero; what {@link decimal} throws for
 *   something that is no number.
 * @example
 * const { unspent, spentShare } = budgetVariance({ approved: '46.4', spent: '31.48' }); // $ millions
 * formatReported(unspent, { decimals: 2 }); // => '14.92'
 * formatReported(spentShare, { as: 'percent', decimals: 0 }); // => '68%'
 * @see evaluation-2015-2020, Table 8, L306
 * @category Budgets
 */
export function budgetVariance(amounts: {
  readonly approved: Reported<DecimalInput>;
  readonly spent: Reported<DecimalInput>;
}): BudgetVariance {
  const { approved, spent } = amountsAt(amounts);
  const unspent = differenceOf(approved, spent);
  return {
    approved,
    spent,
    unspent,
    spentShare: shareOf(spent, approved),
    varianceShare: shareOf(unspent, approved),
  };
}

/** Reads two amounts, of which the approved one is not below zero. By hand, for whoever needs this function alone. */
function amountsAt(amounts: unknown): Pick<BudgetVariance, 'approved' | 'spent'> {
  const given = requireObject(amounts as object, ['amounts']);
  const approved = amountAt(given['approved'], ['amounts', 'approved']);
  const spent = amountAt(given['spent'], ['amounts', 'spent']);
  if (isReported(approved) && approved.isNegative())
    throw fault(NEGATIVE_APPROVAL, ['amounts', 'approved'], { received: String(approved) });
  return { approved, spent };
}

/** Subtracts, where both amounts have a value. */
export function differenceOf(a: Reported<Decimal>, b: Reported<Decimal>): Reported<Decimal> {
  if (!isReported(a) || !isReported(b)) return reasonAmong([a, b]) as NoValue;
  return subtractExactly(a, b);
}

/** Reads an amount that may have no value. */
export function amountAt(value: unknown, path: Path): Reported<Decimal> {
  return reasonAt(value, path) ?? decimalAt(value, path);
}
