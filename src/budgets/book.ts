import type { FiscalYear } from '../calendar/year-form.js';
import { requireInteger } from '../kernel/check.js';
import type { CostCategory } from '../program/canadian/categories.js';
import type { PartnerId } from '../program/canadian/partners.js';
import type { Program } from '../program/program-model.js';
import { type LedgerCell, ledgerOf } from './ledger.js';
import type { BudgetFinding } from './messages.js';
import type { BudgetLine } from './model.js';

/**
 * Budget lines to sum: a list of them, or what {@link readBudgetLines} returns, which also knows how many rows are in
 * none of them.
 * @category Budgets
 */
export type BudgetBook<P extends string = PartnerId, C extends string = CostCategory, Y extends string = FiscalYear> =
  | readonly BudgetLine<P, C, Y>[]
  | { readonly lines: readonly BudgetLine<P, C, Y>[]; readonly leftOut: number };

/** The cells of a book, and what a reader of its sums must know of it. */
export function openBook(
  book: BudgetBook<string, string, string>,
  program: Program | undefined,
): { readonly cells: readonly LedgerCell[]; readonly cautions: readonly BudgetFinding[] } {
  if (!isIntake(book)) return { cells: ledgerOf(book, program), cautions: [] };
  const cells = ledgerOf(book.lines, program);
  const count = requireInteger(book.leftOut, ['lines', 'leftOut'], { minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
  if (count === 0) return { cells, cautions: [] };
  return { cells, cautions: [{ code: 'RECORDS_LEFT_OUT', severity: 'warning', path: [], operands: { count } }] };
}

/** Anything else is left to the ledger, which refuses what is no list of lines. */
function isIntake<T extends BudgetBook<string, string, string>>(book: T): book is Exclude<T, readonly unknown[]> {
  return typeof book === 'object' && book !== null && !Array.isArray(book) && 'lines' in book;
}
