import { fault } from '../kernel/errors.js';
import type { BudgetDimension } from './grouping.js';
import type { LedgerCell } from './ledger.js';
import { NOT_TOLD_APART, SEVERAL_PERIODS } from './messages.js';
import { BUDGET_PERIOD_LABELS, BUDGET_PERIODS } from './model.js';

/*
 * A quarter or a year to date is part of its year, and no part of a sum of full years: whoever sums lines of one tells
 * its rows apart.
 */

const labelsOf = (periods: ReadonlySet<LedgerCell['period']>) =>
  [...BUDGET_PERIODS, 'full-year' as const]
    .filter((period) => periods.has(period))
    .map((period) => BUDGET_PERIOD_LABELS[period]);

/** Refuses cells of parts of a year, unless rows are told apart by period. */
export function requirePeriodIn(by: readonly BudgetDimension[], cells: readonly LedgerCell[]): void {
  if (by.includes('period')) return;
  const parts = new Set(cells.map(({ period }) => period).filter((period) => period !== 'full-year'));
  if (parts.size === 0) return;
  throw fault(NOT_TOLD_APART, ['options', 'by'], { reason: 'not-told-apart', periods: labelsOf(parts) });
}

/** Refuses cells of several periods where rows cannot be told apart by them. */
export function requireOnePeriod(cells: readonly LedgerCell[]): void {
  const periods = new Set(cells.map(({ period }) => period));
  if (periods.size < 2) return;
  throw fault(SEVERAL_PERIODS, ['lines'], { reason: 'several-periods', periods: labelsOf(periods) });
}
