import { fault } from '../kernel/errors.js';
import type { BudgetDimension } from './grouping.js';
import type { LedgerCell } from './ledger.js';
import { type BudgetErrors, NOT_TOLD_APART, SEVERAL_PERIODS } from './messages.js';
import { BUDGET_PERIOD_LABELS, BUDGET_PERIODS } from './model.js';

/*
 * A quarter or a year to date is part of its year, and no part of a sum of full years: whoever sums lines of one tells
 * its rows apart.
 */

const labelsOf = (periods: ReadonlySet<LedgerCell['period']>) =>
  [...BUDGET_PERIODS, 'full-year' as const]
    .filter((period) => periods.has(period))
    .map((period) => BUDGET_PERIOD_LABELS[period]);

/**
 * What periods rows can be of: any, told apart by it; full years alone; or one, whichever it is.
 */
export type PeriodRule = 'told-apart' | 'full-years' | 'one';

/** The rule of rows that are told apart by some dimensions. */
export const periodRule = (by: readonly BudgetDimension[]): PeriodRule =>
  by.includes('period') ? 'told-apart' : 'full-years';

/** The periods, of all that there are, of which amounts add to no row, and why. */
export function strangePeriods(
  rule: PeriodRule,
  periods: ReadonlySet<LedgerCell['period']>,
): { readonly periods: ReadonlySet<LedgerCell['period']>; readonly details: BudgetErrors['PARTIAL_PERIOD'] } | null {
  const parts = new Set([...periods].filter((period) => period !== 'full-year'));
  if (rule === 'told-apart' || parts.size === 0 || (rule === 'one' && periods.size < 2)) return null;
  const reason = rule === 'one' ? 'several-periods' : 'not-told-apart';
  return { periods: parts, details: { reason, periods: labelsOf(rule === 'one' ? periods : parts) } };
}

/** Refuses cells of periods that do not add up. */
export function requirePeriods(rule: PeriodRule, cells: readonly LedgerCell[]): void {
  const strange = strangePeriods(rule, new Set(cells.map(({ period }) => period)));
  if (strange === null) return;
  if (rule === 'one') throw fault(SEVERAL_PERIODS, ['lines'], strange.details);
  throw fault(NOT_TOLD_APART, ['options', 'by'], strange.details);
}
