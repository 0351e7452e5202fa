import type { FiscalYear, ProgramYear } from '../calendar/year-form.js';
import type { Decimal } from '../exact/decimal.js';
import { type Share, shareOf } from '../exact/share.js';
import { joinTotals, type Total } from '../exact/total.js';
import { type Faults, faultsShape, type Reporting } from '../kernel/faults.js';
import { isReported, type Reported } from '../kernel/no-value.js';
import { oneOf, optional } from '../kernel/shape.js';
import type { CostCategory } from '../program/canadian/categories.js';
import type { PartnerId } from '../program/canadian/partners.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import type { Program } from '../program/program-model.js';
import { optionsFor } from '../program/program-option.js';
import { type BudgetBook, openBook, reportIn, reporting } from './book.js';
import { comparePairs, type MissingAmounts, missingShape, shareBase } from './comparison.js';
import { type BudgetGrain, grainShape, partlyDivided } from './grain.js';
import { type BudgetDimension, type BudgetRowKey, dimensionsShape, groupCells } from './grouping.js';
import { phaseTotal } from './ledger-cents.js';
import type { BudgetFinding } from './messages.js';
import type { BudgetPhase } from './model.js';
import { DIMENSION } from './names.js';
import { type PairOfYears, pairsOfYears } from './pairs-of-years.js';
import { periodRule } from './periods.js';
import { phaseShape } from './shapes.js';
import type { UnplacedLine } from './sifted-lines.js';
import { type ComparedAmounts, comparable, mayBeIn, sumCells } from './summary.js';
import { differenceOf } from './variance.js';

/**
 * Choices of {@link budgetChanges}.
 * @inline
 */
export type BudgetChangeOptions<
  B extends readonly ChangeDimension[] = readonly ChangeDimension[],
  G extends Program = Program,
> = {
  readonly phase: BudgetPhase;
  readonly by: B;
  readonly missing: MissingAmounts;
  /** How amounts of a partner as a whole meet those by category; needed only where two years differ so. */
  readonly grain?: BudgetGrain;
  readonly program?: G;
};

type ChangeDimension = Exclude<BudgetDimension, 'fiscalYear'>;

/**
 * The change of one phase from a fiscal year to the next, in dollars.
 * @category Budgets
 */
export interface BudgetChange<Y extends string = FiscalYear> {
  readonly fiscalYear: Y;
  readonly previousFiscalYear: Y;
  /** The year, and the one before it: of a year the same parts in both its rows. */
  readonly current: Total;
  readonly previous: Total;
  /** Current minus previous. */
  readonly change: Reported<Decimal>;
  /** Change ÷ previous; `not-applicable` where that is below zero. */
  readonly changeShare: Reported<Share>;
  /**
   * What the change is taken over: how many cells, how many are left out for want of a value in one of the years, and
   * the two sums over those that are in.
   */
  readonly compared: {
    readonly cells: number;
    readonly leftOut: number;
    readonly current: Reported<Decimal>;
    readonly previous: Reported<Decimal>;
  };
  /** What a reader must know before using the row. */
  readonly cautions: readonly BudgetFinding[];
}

/**
 * Works out the change of a phase from each fiscal year to the next.
 *
 * `change = current − previous`; `changeShare = change ÷ previous`. Every pair of consecutive years from the first to
 * the last one is there, also where a year has no lines. A partner and category is a part of every year from its first
 * line on: where a later year has no line of it, that part is not reported, as if a line said so. Where it has ended, a
 * line says `not-applicable`. Partial sums are never compared: see the option `missing`.
 * Where a partner has one amount in a year and amounts by category in the next, `grain` says whether they meet. A
 * quarter is compared with the same quarter of the year before: `by` must then hold `period`.
 * @param lines - Budget lines in dollars, or what {@link readBudgetLines} returns.
 * @param options - `phase`, `by` (any of `partner`, `category` and `period`, or none), `missing`, and where wanted
 *   `grain`, `faults` (see {@link summarizeBudget}) and `program`.
 * @returns Rows in order of the groups, then of fiscal years; under `report`, `{ rows, findings }`.
 * @throws {@link CpaIppError} what {@link summarizeBudget} throws.
 * @example
 * const cell = { partner: 'gac', category: 'incremental-costs', phase: 'spent' } as const;
 * const [row] = budgetChanges(
 *   [
 *     { ...cell, fiscalYear: '2018-19', amount: '5150000' },
 *     { ...cell, fiscalYear: '2019-20', amount: '8050000' },
 *   ],
 *   { phase: 'spent', by: [], missing: 'refuse' },
 * );
 * formatReported(row.change); // => '2900000'
 * formatReported(row.changeShare, { as: 'percent', decimals: 1 }); // => '56.3%'
 * @see evaluation-2015-2020, Table 7, L300
 * @category Budgets
 */
export function budgetChanges<
  const B extends readonly ChangeDimension[],
  P extends string = PartnerId,
  C extends string = CostCategory,
  G extends Program = CanadianProgram,
  F extends Faults = 'throw',
>(
  lines: BudgetBook<P, C, ProgramYear<G>>,
  options: BudgetChangeOptions<B, G> & {
    /** What becomes of lines with faults: `throw`, unless `report` is given. */
    readonly faults?: F;
  },
): Reporting<BudgetRowKey<B, P, C> & BudgetChange<ProgramYear<G>>, BudgetFinding, F> {
  const { phase, by, missing, grain, program, faults } = CHANGE_OPTIONS.read(options, ['options']);
  const book = openBook(lines, { program, rule: periodRule(by), faults });
  const cells = book.cells.filter(({ sums }) => sums.has(phase));
  const years = pairsOfYears(cells, phase, { grain, program, report: reportIn(book, faults) });
  const rows = groupCells(years.flat(), by).flatMap(({ key, cells: group }) =>
    years.map(([{ fiscalYear, previousFiscalYear }]) => {
      const pairs = group.filter((pair) => pair.fiscalYear === fiscalYear);
      const { first, second, cells, leftOut } = comparePairs(pairs, missing);
      const [ofYear, ofYearBefore] = [totalOfSide(pairs, 'first'), totalOfSide(pairs, 'second')];
      const [current, previous] = [first.compared, second.compared];
      const change = differenceOf(current, previous);
      const changeShare = shareOf(change, shareBase(previous));
      const row: BudgetChange = {
        ...{ fiscalYear, previousFiscalYear, current: ofYear, previous: ofYearBefore, change, changeShare },
        compared: { cells, leftOut, current, previous },
        cautions: [
          ...partlyDivided(pairs, book.typed, program),
          ...book.leftOut(
            (known) =>
              (known.phase === undefined || known.phase === phase) &&
              [fiscalYear, previousFiscalYear].some((year) => mayBeIn({ ...key, fiscalYear: year }, known)),
          ),
        ],
      };
      return { ...key, ...row } as unknown as BudgetRowKey<B, P, C> & BudgetChange<ProgramYear<G>>;
    }),
  );
  return reporting(rows, book.findings, faults) as Reporting<(typeof rows)[number], BudgetFinding, F>;
}

/** What a year comes to, whatever the other one holds: by what is known of it, and of nothing else. */
const totalOfSide = (pairs: readonly PairOfYears[], side: 'first' | 'second'): Total =>
  joinTotals(pairs.flatMap((pair) => (pair[side] === undefined ? [] : [phaseTotal(pair[side])])));

const CHANGE_OPTIONS = /* @__PURE__ */ optionsFor(() => ({
  phase: phaseShape,
  by: dimensionsShape(['period', 'partner', 'category']),
  missing: missingShape,
  grain: optional(grainShape),
  faults: optional(faultsShape),
}));

/**
 * What one partner or category contributes to the variance of the whole.
 * @category Budgets
 */
export interface VarianceContribution {
  /** Approved minus spent of this part, in dollars. */
  readonly unspent: Reported<Decimal>;
  /** Its unspent ÷ the unspent of the whole; may pass 1 or fall below 0 where parts have opposite signs. */
  readonly ofVariance: Reported<Share>;
  /**
   * Its unspent ÷ the approved amount of the whole: the points that it adds to the variance share; these add up to it.
   */
  readonly ofApproved: Reported<Share>;
  readonly compared: ComparedAmounts;
  /** What a reader must know before using the row. */
  readonly cautions: readonly BudgetFinding[];
}

/**
 * Splits a total variance into what each partner or category contributes.
 *
 * `ofVariance = unspent of the part ÷ unspent of the whole`;
 * `ofApproved = unspent of the part ÷ approved of the whole`. Under `refuse` no share has a value unless every cell of
 * the whole has both amounts, and no `unspent` unless every cell of the part has; under `matched-cells` part and whole
 * are taken over the cells that do. Where one of the two is given for a partner as a whole and the other by category,
 * `grain` says whether they meet.
 * @param lines - Budget lines in dollars, or what {@link readBudgetLines} returns; keep one fiscal year of them for a
 *   contribution within that year, and one period where they are of several.
 * @param options - `by` (`partner` or `category`), `missing`, and where wanted `grain`, `faults` (see {@link summarizeBudget}) and
 *   `program`.
 * @returns Rows in the program's order; under `report`, `{ rows, findings }`.
 * @throws {@link CpaIppError} what {@link summarizeBudget} throws.
 * @example
 * const year = { fiscalYear: '2015-16' } as const;
 * const salary = { ...year, partner: 'rcmp', category: 'salary-and-operating' } as const;
 * const incremental = { ...year, partner: 'gac', category: 'incremental-costs' } as const;
 * const rows = varianceContributions(
 *   [
 *     { ...salary, phase: 'approved', amount: '35000000' },
 *     { ...salary, phase: 'spent', amount: '25730000' },
 *     { ...incremental, phase: 'approved', amount: '11400000' },
 *     { ...incremental, phase: 'spent', amount: '5760000' },
 *   ],
 *   { by: 'category', missing: 'refuse' },
 * );
 * rows.map((row) => formatReported(row.ofVariance, { as: 'percent', decimals: 1 })); // => ['62.2%', '37.8%']
 * @see evaluation-2015-2020, Table 8, L306
 * @category Budgets
 */
export function varianceContributions<
  const B extends 'partner' | 'category',
  P extends string = PartnerId,
  C extends string = CostCategory,
  G extends Program = CanadianProgram,
  F extends Faults = 'throw',
>(
  lines: BudgetBook<P, C, ProgramYear<G>>,
  options: {
    readonly by: B;
    readonly missing: MissingAmounts;
    readonly grain?: BudgetGrain;
    readonly program?: G;
    /** What becomes of lines with faults: `throw`, unless `report` is given. */
    readonly faults?: F;
  },
): Reporting<BudgetRowKey<readonly [B], P, C> & VarianceContribution, BudgetFinding, F> {
  const { by, missing, grain, program, faults } = CONTRIBUTION_OPTIONS.read(options, ['options']);
  const book = openBook(lines, { program, rule: 'one', faults });
  const choice = { missing, against: 'approved', program, typed: book.typed } as const;
  const cells = comparable(book, { against: 'approved', grain, program, faults });
  // Whatever is left out may be a part of the whole, of which every row is a share.
  const leftOut = ({ phase }: UnplacedLine['known']) =>
    phase === undefined || phase === 'approved' || phase === 'spent';
  const whole = sumCells(cells, choice).compared;
  const ofWhole = differenceOf(whole.base, whole.spent);
  const rows = groupCells(cells, [by]).map(({ key, cells: group }) => {
    const { compared, cautions: ofPart } = sumCells(group, choice);
    const unspent = differenceOf(compared.base, compared.spent);
    const shared = isReported(ofWhole) ? unspent : ofWhole;
    const contribution: VarianceContribution = {
      unspent,
      ofVariance: shareOf(shared, ofWhole),
      ofApproved: shareOf(shared, shareBase(whole.base)),
      compared,
      cautions: [...ofPart, ...book.leftOut(leftOut)],
    };
    return { ...key, ...contribution } as BudgetRowKey<readonly [B], P, C> & VarianceContribution;
  });
  return reporting(rows, book.findings, faults) as Reporting<(typeof rows)[number], BudgetFinding, F>;
}

const CONTRIBUTION_OPTIONS = /* @__PURE__ */ optionsFor(() => ({
  by: oneOf(['partner', 'category'], DIMENSION),
  missing: missingShape,
  grain: optional(grainShape),
  faults: optional(faultsShape),
}));
