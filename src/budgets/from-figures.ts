import { yearShape } from '../calendar/shapes.js';
import type { FiscalYear, ProgramYear } from '../calendar/year-form.js';
import { amountOf } from '../figures/amount.js';
import { UNIT_MISMATCH } from '../figures/messages.js';
import type { PrintedFigure, Statement } from '../figures/model.js';
import { printedFigureOf, readStatement } from '../figures/statement.js';
import type { Unit } from '../figures/unit-model.js';
import { moneyIn, wordsForUnits } from '../figures/units.js';
import { requireOneOf } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault, isCodedError, movedError } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { mapReported } from '../kernel/no-value.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { fields, optional, recordOf, text } from '../kernel/shape.js';
import type { CostCategory } from '../program/canadian/categories.js';
import type { PartnerId } from '../program/canadian/partners.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import { currencyOf, startMonthIn } from '../program/parts.js';
import type { Program, ProgramId } from '../program/program-model.js';
import { OF_PROGRAM, perProgram } from '../program/program-option.js';
import { unitsOfMoney } from './intake-amount.js';
import type { BudgetLine } from './model.js';
import { basisShape, periodShape, phaseShape } from './shapes.js';

/**
 * Where a printed figure belongs in a budget.
 * @category Budgets
 */
export type BudgetCell<
  P extends string = PartnerId,
  C extends string = CostCategory,
  Y extends string = FiscalYear,
> = Pick<BudgetLine<P, C, Y>, 'fiscalYear' | 'partner' | 'category' | 'phase' | 'period' | 'basis'>;

/**
 * Turns printed figures of money into budget lines in dollars, each with its source.
 *
 * @param statement - The statement that holds the figures.
 * @param cells - For each figure wanted, by its key, the cell that it belongs to.
 * @param options - Where wanted `program`, whose fiscal years these are.
 * @returns Lines in the order of `cells`; a figure without a value gives a line without one.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` if a key is no figure of the statement, or a phase or a basis does not
 *   exist; `UNIT_MISMATCH` if the figure is not money; `QUALIFIED` if it is about so much, or has another qualifier;
 *   `INVALID_FISCAL_YEAR` if a fiscal year is not canonical; `INVALID_ARGUMENT` if a cell lacks a part.
 * @example
 * const [line] = budgetLinesOf(evaluationMoney, evaluationBudgetCells);
 * line?.amount; // => '35000000'
 * line?.source; // => { document: 'evaluation-2015-2020', line: 306, table: '8', row: '2015-16', column: 'Approved spending: Salary and operating' }
 * @category Budgets
 */
export function budgetLinesOf<K extends string, P extends Program = CanadianProgram>(
  statement: Statement<K, string>,
  cells: Readonly<
    Partial<Record<NotInferred<K>, BudgetCell<ProgramId<P, 'partners'>, ProgramId<P, 'categories'>, ProgramYear<P>>>>
  >,
  options?: { readonly program?: P },
): BudgetLine<ProgramId<P, 'partners'>, ProgramId<P, 'categories'>, ProgramYear<P>>[] {
  const { program } = OF_PROGRAM.read(options, ['options']);
  const reader = readStatement(statement);
  return Object.entries(CELLS(program).read(cells, ['cells'])).map(([key, { basis, ...cell }]) => {
    requireOneOf(key, reader.figureKeys, { en: 'a figure of the statement', fr: "un chiffre de l'état" }, [
      'cells',
      key,
    ]);
    const figure = reader.figure(key);
    const unit = printedFigureOf(figure).unit as Unit;
    const money = moneyIn(unit);
    if (money !== null && money.base !== currencyOf(program)) {
      const expected = wordsForUnits(...unitsOfMoney(currencyOf(program)));
      throw fault(UNIT_MISMATCH, ['cells', key], { expected, received: wordsForUnits(unit) });
    }
    const amount = mapReported(amountAt(printedFigureOf(figure), ['cells', key]), String);
    return {
      ...(cell as unknown as BudgetCell<ProgramId<P, 'partners'>, ProgramId<P, 'categories'>, ProgramYear<P>>),
      amount,
      ...(basis === undefined ? {} : { basis }),
      source: figure.source,
    };
  });
}

/** The amount of a figure, of which whatever is wrong is said of its cell. */
function amountAt(figure: PrintedFigure, path: Path) {
  try {
    return amountOf(figure);
  } catch (error) {
    throw isCodedError(error) ? movedError(error, () => path) : error;
  }
}

/** Whose partners and categories they are, whoever sums the lines says. */
const CELLS = /* @__PURE__ */ perProgram((program) =>
  recordOf(
    fields(
      { en: 'a cell', fr: 'une cellule' },
      {
        fiscalYear: yearShape(startMonthIn(program)),
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
