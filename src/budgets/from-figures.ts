import { fiscalYearAt } from '../calendar/fiscal-year.js';
import type { Statement } from '../figures/model.js';
import { amountOf } from '../figures/printed.js';
import { readStatement } from '../figures/statement.js';
import { requireObject, requireOneOf, requireString } from '../kernel/check.js';
import { mapReported } from '../kernel/no-value.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import type { PartnerId } from '../program/partners.js';
import { APPROVAL_BASES } from './funding.js';
import { BUDGET_PHASES, type BudgetLine, type CostCategory } from './model.js';

/**
 * Where a printed figure belongs in a budget.
 * @category Budgets
 */
export type BudgetCell<P extends string = PartnerId, C extends string = CostCategory> = Pick<
  BudgetLine<P, C>,
  'fiscalYear' | 'partner' | 'category' | 'phase' | 'basis'
>;

/**
 * Turns printed figures of money into budget lines in dollars, each with its source.
 *
 * @param statement - The statement that holds the figures.
 * @param cells - For each figure wanted, by its key, the cell that it belongs to.
 * @returns Lines in the order of `cells`; a figure without a value gives a line without one.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` if a key is no figure of the statement, or a phase or a basis does not
 *   exist; `UNIT_MISMATCH` if the figure is not money; `INVALID_FISCAL_YEAR` if a fiscal year is not canonical;
 *   `INVALID_ARGUMENT` if a cell lacks a part.
 * @example
 * const [line] = budgetLinesOf(evaluationMoney, evaluationBudgetCells);
 * line?.amount; // => '35000000'
 * line?.source; // => { document: 'evaluation-2015-2020', line: 306, table: '8', row: '2015-16', column: 'Approved spending: Salary and operating' }
 * @category Budgets
 */
export function budgetLinesOf<K extends string, P extends string = PartnerId, C extends string = CostCategory>(
  statement: Statement<K, string>,
  cells: Readonly<Partial<Record<NotInferred<K>, BudgetCell<P, C>>>>,
): BudgetLine<P, C>[] {
  const reader = readStatement(statement);
  return Object.entries(requireObject(cells, ['cells'], 'cells by figure')).map(([key, cell]) => {
    const path = ['cells', key];
    requireOneOf(key, reader.figureKeys, 'a figure of the statement', path);
    const given = requireObject(cell as BudgetCell<P, C>, path, 'a cell');
    const { read, source } = reader.figure(key);
    const noValue = read.kind === 'no-value' ? { noValue: read.reason.noValue } : {};
    const amount = mapReported(amountOf({ printed: read.text, unit: read.unit, ...noValue }), String);
    return {
      fiscalYear: fiscalYearAt(given.fiscalYear, [...path, 'fiscalYear']),
      partner: requireString(given.partner, [...path, 'partner']) as P,
      category: requireString(given.category, [...path, 'category']) as C,
      phase: requireOneOf(given.phase, BUDGET_PHASES, 'a phase', [...path, 'phase']),
      amount,
      ...(given.basis === undefined
        ? {}
        : { basis: requireOneOf(given.basis, APPROVAL_BASES, 'a basis of approval', [...path, 'basis']) }),
      source,
    };
  });
}
