import type { FiscalYear, ProgramYear } from '../calendar/year-form.js';
import type { Decimal } from '../exact/decimal.js';
import { type Share, shareOf } from '../exact/share.js';
import { joinTotals, type Total } from '../exact/total.js';
import { type Faults, faultsShape, type Reporting } from '../kernel/faults.js';
import type { Reported } from '../kernel/no-value.js';
import { oneOf, optional } from '../kernel/shape.js';
import type { CostCategory } from '../program/canadian/categories.js';
import type { PartnerId } from '../program/canadian/partners.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import type { Program } from '../program/program-model.js';
import { optionsFor } from '../program/program-option.js';
import { type BudgetBook, type OpenBook, openBook, reportIn, reporting } from './book.js';
import { comparePairs, type MissingAmounts, missingShape, shareBase } from './comparison.js';
import { negativeBase, oneSided } from './comparison-cautions.js';
import { atOneGrain, type BudgetGrain, grainShape, joinCells, partlyDivided } from './grain.js';
import { BUDGET_DIMENSIONS, type BudgetDimension, type BudgetRowKey, dimensionsShape, groupCells } from './grouping.js';
import type { LedgerCell } from './ledger.js';
import { phaseTotal } from './ledger-cents.js';
import type { BudgetFinding } from './messages.js';
import { BUDGET_PHASE_LABELS, type BudgetPhase } from './model.js';
import { periodRule } from './periods.js';
import type { UnplacedLine } from './sifted-lines.js';
import type { TypedLines } from './typed-lines.js';
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
 *
 * Cautions name the cells of a table that they are about, where lines know where they were typed (`at`). Under
 * `faults: 'report'` nothing is thrown for what stands in a line, as long as someone is typing: a line that cannot be
 * placed is in no row, and each row that it could be of says so (`RECORDS_LEFT_OUT`); a cell whose amount cannot be
 * read, that is given twice, as a whole and in parts, or for a part of a year where `by` does not hold `period`, has no
 * value (`unreadable`), and sides that differ in grain meet nothing. Each is one finding, with the index of its line
 * and the places of all of its cells: a finding of {@link readBudgetLines} with the same `at` is of the same fault.
 * @param lines - Budget lines in dollars, or what was read of them; a cell, phase and item given twice needs a higher
 *   `revision` on the line that stands.
 * @param options - `by`, `missing`, and where wanted `grain`, `against`, `faults` and `program`.
 * @returns Rows in order of fiscal year, then of the program's partners and categories; totals count their parts and
 *   the missing ones. Under `report`, `{ rows, findings }`.
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
 * const typed = [5, 6].map((amount, row) => ({ ...cell, phase: 'spent', amount, at: { row, column: 'Spent' } }) as const);
 * const { rows, findings } = summarizeBudget(typed, { by: [], missing: 'refuse', faults: 'report' });
 * [rows[0].spent.value, findings[0].code]; // => [{ noValue: 'unreadable' }, 'DUPLICATE']
 * findings[0].at; // => [{ row: 0, column: 'Spent' }, { row: 1, column: 'Spent' }]
 * @category Budgets
 */
export function summarizeBudget<
  const B extends readonly BudgetDimension[],
  P extends string = PartnerId,
  C extends string = CostCategory,
  G extends Program = CanadianProgram,
  F extends Faults = 'throw',
>(
  lines: BudgetBook<P, C, ProgramYear<G>>,
  options: BudgetSummaryOptions<B, G> & {
    /** What becomes of lines with faults: `throw`, unless `report` is given. */
    readonly faults?: F;
  },
): Reporting<BudgetSummaryRow<B, P, C, ProgramYear<G>>, BudgetFinding, F> {
  const { by, missing, grain, against = 'approved', program, faults } = OPTIONS.read(options, ['options']);
  const book = openBook(lines, { program, rule: periodRule(by), faults });
  const rows = rowsOf(comparable(book, { against, grain, program, faults }), by, book.hasLeftOut).map(
    ({ key, cells }) => {
      const { totals, compared, cautions } = sumCells(cells, { missing, against, program, typed: book.typed });
      const [base, spent] = [shareBase(compared.base), compared.spent];
      const unspent = differenceOf(compared.base, spent);
      const [spentShare, varianceShare] = [shareOf(spent, base), shareOf(unspent, base)];
      const amounts: Omit<BudgetAmounts, BudgetPhase> = {
        ...{ unspent, spentShare, varianceShare, compared },
        cautions: [...cautions, ...book.leftOut((known) => mayBeIn(key, known))],
      };
      return { ...key, ...totals, ...amounts } as BudgetSummaryRow<B, P, C, ProgramYear<G>>;
    },
  );
  return reporting(rows, book.findings, faults) as Reporting<
    BudgetSummaryRow<B, P, C, ProgramYear<G>>,
    BudgetFinding,
    F
  >;
}

/** Where nothing could be placed, the sum over everything still says how much was not. */
const rowsOf = (cells: readonly LedgerCell[], by: readonly BudgetDimension[], hasLeftOut: boolean) =>
  cells.length === 0 && by.length === 0 && hasLeftOut ? [{ key: {}, cells: [] }] : groupCells(cells, by);

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({
  by: dimensionsShape(BUDGET_DIMENSIONS),
  missing: missingShape,
  grain: optional(grainShape),
  faults: optional(faultsShape),
  against: optional(
    oneOf(['planned', 'authorities', 'approved'], { en: 'a phase to compare with', fr: 'une phase de comparaison' }),
  ),
}));

/** Whether a line of which only a part of its place can be read may be one of a row. */
export const mayBeIn = (key: Readonly<Record<string, string>>, known: UnplacedLine['known']): boolean =>
  Object.entries(key).every(([dimension, own]) => {
    const said = known[dimension as keyof typeof known];
    return said === undefined || said === own;
  });

/** Cells of which spending can be compared with another phase, where it is asked for at the coarser grain of both. */
export const comparable = (book: OpenBook, { against, grain, program, faults }: Comparing): readonly LedgerCell[] =>
  atOneGrain(book.cells, {
    grain,
    program,
    report: reportIn(book, faults),
    amountOf: ({ sums: _, ...cell }, side) => ({ ...cell, phase: side === 0 ? against : 'spent' }),
    sidesOf: ({ sums }) => [sums.get(against), sums.get('spent')],
    labels: [BUDGET_PHASE_LABELS[against], BUDGET_PHASE_LABELS.spent],
    join: joinCells,
  });

interface Comparing {
  readonly against: Exclude<BudgetPhase, 'spent'>;
  readonly grain: BudgetGrain | undefined;
  readonly program: Program | undefined;
  readonly faults: Faults | undefined;
}

/** What some cells hold: their totals by phase, and the two amounts that may be compared. */
interface CellSums extends Pick<BudgetAmounts, 'compared' | 'cautions'> {
  readonly totals: Readonly<Record<BudgetPhase, Total>>;
}

/** How cells are summed, and of what program they are. */
interface Summing {
  readonly missing: MissingAmounts;
  readonly against: Exclude<BudgetPhase, 'spent'>;
  readonly typed: TypedLines;
  readonly program: Program | undefined;
}

/** Sums some cells, and what of them may be compared: spending with another phase. */
export function sumCells(cells: readonly LedgerCell[], { missing, against, typed, program }: Summing): CellSums {
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
      ...negativeBase(base, against, { cells, typed }),
      ...partlyDivided(cells, typed, program),
      ...oneSided(
        'SPENT_WITHOUT_APPROVAL',
        against,
        sides.map((side) => ({ cell: side.cell, present: side.spent, absent: side.base })),
        typed,
      ),
      ...oneSided(
        'APPROVAL_WITHOUT_SPENDING',
        against,
        sides.map((side) => ({ cell: side.cell, present: side.base, absent: side.spent })),
        typed,
      ),
    ],
  };
}
