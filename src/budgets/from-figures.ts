import { fiscalYearShape } from '../calendar/shapes.js';
import { amountOf } from '../figures/figure-alone.js';
import type { Statement } from '../figures/model.js';
import { printedFigureOf, readStatement } from '../figures/statement.js';
import { requireOneOf } from '../kernel/check.js';
import type { Shape } from '../kernel/form.js';
import { mapReported } from '../kernel/no-value.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { fields, later, optional, recordOf, text } from '../kernel/shape.js';
import type { PartnerId } from '../program/partners.js';
import type { BudgetLine, CostCategory } from './model.js';
import { basisShape, periodShape, phaseShape } from './shapes.js';

/**
 * Where a printed figure belongs in a budget.
 * @category Budgets
 */
export type BudgetCell<P extends string = PartnerId, C extends string = CostCategory> = Pick<
  BudgetLine<P, C>,
  'fiscalYear' | 'partner' | 'category' | 'phase' | 'period' | 'basis'
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
  return Object.entries(CELLS.read(cells, ['cells'])).map(([key, { basis, ...cell }]) => {
    requireOneOf(key, reader.figureKeys, { en: 'a figure of the statement', fr: "un chiffre de l'état" }, [
      'cells',
      key,
    ]);
    const figure = reader.figure(key);
    const amount = mapReported(amountOf(printedFigureOf(figure)), String);
    return { ...(cell as BudgetCell<P, C>), amount, ...(basis === undefined ? {} : { basis }), source: figure.source };
  });
}

/** Whose partners and categories they are, whoever sums the lines says. */
const CELLS = /* @__PURE__ */ later(() =>
  recordOf(
    fields(
      { en: 'a cell', fr: 'une cellule' },
      {
        fiscalYear: fiscalYearShape,
        partner: text(),
        category: text(),
        phase: phaseShape,
        period: optional(periodShape),
        basis: optional(basisShape),
      },
    ) satisfies Shape<BudgetCell<string, string>>,
    { en: 'cells by figure', fr: 'des cellules par chiffre' },
  ),
);
