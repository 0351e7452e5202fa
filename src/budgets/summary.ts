import type { FiscalYear, ProgramYear } from '../calendar/year-form.js';
import { type Decimal, sumExactly } from '../exact/decimal.js';
import { rowsForConsole } from '../exact/for-console.js';
import { type Share, shareOf } from '../exact/share.js';
import { joinTotals, type Total } from '../exact/total.js';
import { isReported, type Reported } from '../kernel/no-value.js';
import { oneOf, optional } from '../kernel/shape.js';
import type { CostCategory } from '../program/canadian/categories.js';
import type { PartnerId } from '../program/canadian/partners.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import type { Program } from '../program/program-model.js';
import { optionsFor } from '../program/program-option.js';
import { type BudgetBook, openBook } from './book.js';
import { comparePairs, isComplete, type MissingAmounts, missingShape, shareBase } from './comparison.js';
import { atOneGrain, type BudgetGrain, grainShape, joinCells, partlyDivided } from './grain.js';
import { BUDGET_DIMENSIONS, type BudgetDimension, type BudgetRowKey, dimensionsShape, groupCells } from './grouping.js';
import { cellNames, type LedgerCell } from './ledger.js';
import { phaseTotal } from './ledger-cents.js';
import type { BudgetFinding } from './messages.js';
import { BUDGET_PHASE_LABELS, type BudgetPhase } from './model.js';
import { requirePeriodIn } from './periods.js';
import { differenceOf } from './variance.js';

/**
 * Choices of {@link summarizeBudget}.
 * @inline
 */
export type BudgetSummaryOptions<
  B extends readonly BudgetDimension[] = readonly BudgetDimension[],
  G extends Program = Program,
> = {
  /** The dimensions that rows are told apart by; an empty list gives one row. */
  readonly by: B;
  readonly missing: MissingAmounts;
  /** How amounts of a partner as a whole meet those by category; needed only where the two sides differ so. */
  readonly grain?: BudgetGrain;
  /**
   * What spending is compared with: `approved` by the definition of variance; `planned` or `authorities` for
   * departmental figures.
   */
  readonly against?: Exclude<BudgetPhase, 'spent'>;
  /** The program that the lines are of; the Canadian one unless given. */
  readonly program?: G;
};

/**
 * What a difference is taken over: how many cells, how many are left out for want of a value, and the two amounts over
 * those that are in.
 * @category Budgets
 */
export interface ComparedAmounts {
  readonly cells: number;
  readonly leftOut: number;
  readonly base: Reported<Decimal>;
  readonly spent: Reported<Decimal>;
}

/**
 * The amounts of a row, in dollars.
 * @category Budgets
 */
export interface BudgetAmounts {
  readonly planned: Total;
  readonly authorities: Total;
  readonly approved: Total;
  readonly spent: Total;
  /**
   * Compared amount minus spent: over all cells where nothing is missing, or over the matched ones where the caller
   * asked for that.
   */
  readonly unspent: Reported<Decimal>;
  readonly spentShare: Reported<Share>;
  readonly varianceShare: Reported<Share>;
  /** What the difference and the shares are taken over. */
  readonly compared: ComparedAmounts;
  /** What a reader must know before using the row. */
  readonly cautions: readonly BudgetFinding[];
}

/**
 * A row of a budget summary.
 * @category Budgets
 */
export type BudgetSummaryRow<
  B extends readonly BudgetDimension[] = readonly BudgetDimension[],
  P extends string = PartnerId,
  C extends string = CostCategory,
  Y extends string = FiscalYear,
> = BudgetRowKey<B, P, C, Y> & BudgetAmounts;

/**
 * Sums budget lines by any of their dimensions, and compares spending with approval.
 *
 * Sums are exact, from leaves only. A partial sum never becomes a variance: where a cell has one amount without the
 * other, the row has no difference and no share (`refuse`) or takes them over the cells that have both
 * (`matched-cells`), and a caution names the amounts. An amount compared with that is below zero as a whole has no
 * shares, and a caution. Where one of the two is given for a partner as a whole and the other by category, `grain` says
 * whether they meet, with a caution where the program has more categories of the partner than are given
 * (`PARTLY_DIVIDED`). Amounts of a quarter or a year to date stand in rows of their own: `by` must then hold `period`.
 * Given what {@link readBudgetLines} returns, every row says how many rows of the table are in no sum
 * (`RECORDS_LEFT_OUT`).
 * @param lines - Budget lines in dollars, or what was read of them; a cell, phase and item given twice needs a higher
 *   `revision` on the line that stands.
 * @param options - `by`, `missing`, and where wanted `grain`, `against` and `program`.
 * @returns Rows in order of fiscal year, then of the program's partners and categories; totals count their parts and
 *   the missing ones.
 * @throws {@link CpaIppError} `GRAIN_MISMATCH` if the sides differ in grain and `grain` is not given; `PARTIAL_PERIOD`
 *   if lines are of a part of a year and `by` does not hold `period`; `DUPLICATE` if a cell is given twice or `by`
 *   names a dimension twice; `UNKNOWN_NAME` for a partner, category, phase or option that does not exist;
 *   `INEXACT_NUMBER` for a number not exact to the cent; `INVALID_FISCAL_YEAR`, `INVALID_DECIMAL` or `INVALID_ARGUMENT`
 *   for other faults of a line, each with its path.
 * @example
 * const cell = { fiscalYear: '2018-19', partner: 'rcmp', category: 'rapid-deployment' } as const;
 * const [row] = summarizeBudget(
 *   [
 *     { ...cell, phase: 'approved', amount: { noValue: 'not-reported' } },
 *     { ...cell, phase: 'spent', amount: '37000' },
 *   ],
 *   { by: ['fiscalYear'], missing: 'refuse' },
 * );
 * formatReported(row.spent.value); // => '37000'
 * formatReported(row.unspent); // => 'not reported'
 * row.cautions[0].code; // => 'SPENT_WITHOUT_APPROVAL'
 * @category Budgets
 */
export function summarizeBudget<
  const B extends readonly BudgetDimension[],
  P extends string = PartnerId,
  C extends string = CostCategory,
  G extends Program = CanadianProgram,
>(
  lines: BudgetBook<P, C, ProgramYear<G>>,
  options: BudgetSummaryOptions<B, G>,
): BudgetSummaryRow<B, P, C, ProgramYear<G>>[] {
  const { by, missing, grain, against = 'approved', program } = OPTIONS.read(options, ['options']);
  const { cells: given, cautions: ofAll } = openBook(lines, program);
  requirePeriodIn(by, given);
  const rows = rowsOf(comparable(given, { against, grain, program }), by, ofAll).map(({ key, cells }) => {
    const { totals, compared, cautions } = sumCells(cells, { missing, against });
    const [base, spent] = [shareBase(compared.base), compared.spent];
    const unspent = differenceOf(compared.base, spent);
    const [spentShare, varianceShare] = [shareOf(spent, base), shareOf(unspent, base)];
    const amounts: Omit<BudgetAmounts, BudgetPhase> = {
      ...{ unspent, spentShare, varianceShare, compared },
      cautions: [...cautions, ...ofAll],
    };
    return { ...key, ...totals, ...amounts } as BudgetSummaryRow<B, P, C, ProgramYear<G>>;
  });
  return rowsForConsole(rows);
}

/** Where nothing could be placed, the sum over everything still says how much was not. */
const rowsOf = (cells: readonly LedgerCell[], by: readonly BudgetDimension[], leftOut: readonly BudgetFinding[]) =>
  cells.length === 0 && by.length === 0 && leftOut.length > 0 ? [{ key: {}, cells: [] }] : groupCells(cells, by);

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({
  by: dimensionsShape(BUDGET_DIMENSIONS),
  missing: missingShape,
  grain: optional(grainShape),
  against: optional(
    oneOf(['planned', 'authorities', 'approved'], { en: 'a phase to compare with', fr: 'une phase de comparaison' }),
  ),
}));

/** Cells of which spending can be compared with another phase, where it is asked for at the coarser grain of both. */
export const comparable = (
  cells: readonly LedgerCell[],
  {
    against,
    grain,
    program,
  }: { against: Exclude<BudgetPhase, 'spent'>; grain: BudgetGrain | undefined; program: Program | undefined },
): readonly LedgerCell[] =>
  atOneGrain(cells, {
    grain,
    program,
    sidesOf: ({ sums }) => [sums.get(against), sums.get('spent')],
    labels: [BUDGET_PHASE_LABELS[against], BUDGET_PHASE_LABELS.spent],
    join: joinCells,
  });

/** What some cells hold: their totals by phase, and the two amounts that may be compared. */
interface CellSums extends Pick<BudgetAmounts, 'compared' | 'cautions'> {
  readonly totals: Readonly<Record<BudgetPhase, Total>>;
}

/** Sums some cells, and what of them may be compared: spending with another phase. */
export function sumCells(
  cells: readonly LedgerCell[],
  { missing, against }: { missing: MissingAmounts; against: Exclude<BudgetPhase, 'spent'> },
): CellSums {
  const { first, second, pairs, ...counts } = comparePairs(
    cells.map((cell) => ({ cell, first: cell.sums.get(against), second: cell.sums.get('spent') })),
    missing,
  );
  const totalIn = (phase: BudgetPhase): Total =>
    phase === against
      ? first.total
      : joinTotals(cells.flatMap(({ sums }) => (sums.has(phase) ? [phaseTotal(sums.get(phase))] : [])));
  const [base, spent] = [first.compared, second.compared];
  const sides = pairs.map(({ cell, firstTotal, secondTotal }) => ({ cell, base: firstTotal, spent: secondTotal }));
  return {
    totals: {
      planned: totalIn('planned'),
      authorities: totalIn('authorities'),
      approved: totalIn('approved'),
      spent: second.total,
    },
    compared: { ...counts, base, spent },
    cautions: [
      ...negativeBase(base, against),
      ...partlyDivided(cells),
      ...oneSided(
        'SPENT_WITHOUT_APPROVAL',
        against,
        sides.map((side) => ({ cell: side.cell, present: side.spent, absent: side.base })),
      ),
      ...oneSided(
        'APPROVAL_WITHOUT_SPENDING',
        against,
        sides.map((side) => ({ cell: side.cell, present: side.base, absent: side.spent })),
      ),
    ],
  };
}

/** The caution for an amount compared with that is below zero. */
function negativeBase(base: Reported<Decimal>, against: BudgetPhase): BudgetFinding[] {
  if (!isReported(base) || !base.isNegative()) return [];
  const code = against === 'approved' ? 'NEGATIVE_APPROVAL' : 'NEGATIVE_VALUE';
  return [{ code, severity: 'warning', path: [against], operands: { received: base.toFixed(2) } }];
}

/** The caution for amounts whose counterpart has no value; nothing where there are none, or where they are all zero. */
function oneSided(
  code: 'SPENT_WITHOUT_APPROVAL' | 'APPROVAL_WITHOUT_SPENDING',
  against: BudgetPhase,
  sides: readonly { cell: LedgerCell; present: Total; absent: Total }[],
): BudgetFinding[] {
  const found = sides.filter(
    ({ present, absent }) => isReported(present.value) && !present.value.isZero() && !isComplete(absent),
  );
  const [first] = found;
  if (first === undefined) return [];
  const operands = {
    amount: sumExactly(found.map(({ present }) => present.value as Decimal)).toFixed(2),
    cells: found.length,
    ...cellNames(first.cell),
    base: BUDGET_PHASE_LABELS[against],
  };
  return [{ code, severity: 'warning', path: [], operands }];
}
