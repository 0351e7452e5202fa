import { requireInteger } from '../kernel/check.js';
import type { PartnerId } from '../program/partners.js';
import { type LedgerCell, ledgerOf } from './ledger.js';
import type { BudgetFinding } from './messages.js';
import type { BudgetLine, BudgetScheme, CostCategory } from './model.js';

/**
 * Budget lines to sum: a list of them, or what {@link readBudgetLines} returns, which also knows how many rows are in
 * none of them.
 * @category Budgets
 */
export type BudgetBook<P extends string = PartnerId, C extends string = CostCategory> =
  | readonly BudgetLine<P, C>[]
  | { readonly lines: readonly BudgetLine<P, C>[]; readonly leftOut: number };

/** The cells of a book, and what a reader of its sums must know of it. */
export function openBook(
  book: BudgetBook<string, string>,
  scheme: BudgetScheme,
): { readonly cells: readonly LedgerCell[]; readonly cautions: readonly BudgetFinding[] } {
  if (!isIntake(book)) return { cells: ledgerOf(book, scheme), cautions: [] };
  const cells = ledgerOf(book.lines, scheme);
  const count = requireInteger(book.leftOut, ['lines', 'leftOut'], { minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
  if (count === 0) return { cells, cautions: [] };
  return { cells, cautions: [{ code: 'RECORDS_LEFT_OUT', severity: 'warning', path: [], operands: { count } }] };
}

/** Anything else is left to the ledger, which refuses what is no list of lines. */
function isIntake<T extends BudgetBook<string, string>>(book: T): book is Exclude<T, readonly unknown[]> {
  return typeof book === 'object' && book !== null && !Array.isArray(book) && 'lines' in book;
}
