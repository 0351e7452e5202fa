import { type FiscalYear, fiscalYearRange, shiftFiscalYear } from '../calendar/fiscal-year.js';
import type { Decimal } from '../exact/decimal.js';
import { rowsForConsole } from '../exact/for-console.js';
import { type Share, shareOf } from '../exact/share.js';
import type { Total } from '../exact/total.js';
import { isReported, type Reported } from '../kernel/no-value.js';
import { later, oneOf, optional, options as optionsOf } from '../kernel/shape.js';
import type { PartnerId } from '../program/partners.js';
import { type BudgetBook, openBook } from './book.js';
import { comparePairs, type MissingAmounts, missingShape, shareBase } from './comparison.js';
import { type BudgetRowKey, dimensionsShape, groupCells } from './grouping.js';
import type { LedgerCell } from './ledger.js';
import type { PhaseSum } from './ledger-cents.js';
import type { BudgetFinding } from './messages.js';
import { type BudgetPhase, type BudgetScheme, type CostCategory, CPA_BUDGET_SCHEME } from './model.js';
import { DIMENSION } from './names.js';
import { budgetSchemeShape, phaseShape } from './shapes.js';
import { type ComparedAmounts, sumCells } from './summary.js';
import { differenceOf } from './variance.js';

/**
 * Choices of {@link budgetChanges}.
 * @inline
 */
export type BudgetChangeOptions<B extends readonly ('partner' | 'category')[] = readonly ('partner' | 'category')[]> = {
  readonly phase: BudgetPhase;
  readonly by: B;
  readonly missing: MissingAmounts;
  readonly scheme?: BudgetScheme;
};

/**
 * The change of one phase from a fiscal year to the next, in dollars.
 * @category Budgets
 */
export interface BudgetChange {
  readonly fiscalYear: FiscalYear;
  readonly previousFiscalYear: FiscalYear;
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
 * the last one is there, also where a year has no lines. Partial sums are never compared: see the option `missing`.
 * @param lines - Budget lines in dollars, or what {@link readBudgetLines} returns.
 * @param options - `phase`, `by` (`partner`, `category`, both or none), `missing`, and where wanted `scheme`.
 * @returns Rows in order of the groups, then of fiscal years.
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
  const B extends readonly ('partner' | 'category')[],
  P extends string = PartnerId,
  C extends string = CostCategory,
>(lines: BudgetBook<P, C>, options: BudgetChangeOptions<B>): (BudgetRowKey<B, P, C> & BudgetChange)[] {
  const { phase, by, missing, scheme = CPA_BUDGET_SCHEME } = CHANGE_OPTIONS.read(options, ['options']);
  const { cells: all, cautions } = openBook(lines, scheme);
  const cells = all.filter((cell) => cell.sums.get(phase) !== undefined);
  const rows = groupCells(cells, by).flatMap(({ key, cells: group }) =>
    pairsOfYears(cells, historiesOf(group, phase)).map(
      ({ current: fiscalYear, previous: previousFiscalYear, pairs }) => {
        const { first, second, cells, leftOut } = comparePairs(pairs, missing);
        const [current, previous] = [first.compared, second.compared];
        const change = differenceOf(current, previous);
        const changeShare = shareOf(change, shareBase(previous));
        const row: BudgetChange = {
          ...{ fiscalYear, previousFiscalYear, current: first.total, previous: second.total, change, changeShare },
          compared: { cells, leftOut, current, previous },
          cautions: [...cautions],
        };
        return { ...key, ...row } as BudgetRowKey<B, P, C> & BudgetChange;
      },
    ),
  );
  return rowsForConsole(rows);
}

const CHANGE_OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({
    phase: phaseShape,
    by: dimensionsShape(['partner', 'category']),
    missing: missingShape,
    scheme: optional(budgetSchemeShape),
  }),
);

/** The sums of one phase by fiscal year, for each partner and category. */
function historiesOf(cells: readonly LedgerCell[], phase: BudgetPhase): ReadonlyMap<string, PhaseSum>[] {
  const histories = new Map<string, Map<string, PhaseSum>>();
  for (const { fiscalYear, partner, category, sums } of cells) {
    const name = JSON.stringify([partner, category]);
    const history = histories.get(name) ?? new Map<string, PhaseSum>();
    histories.set(name, history.set(fiscalYear, sums.get(phase) as PhaseSum));
  }
  return [...histories.values()];
}

/** Each year after the first of some cells in order, the year before it, and what each history holds in the two. */
function pairsOfYears(cells: readonly LedgerCell[], histories: readonly ReadonlyMap<string, PhaseSum>[]) {
  const [first, last] = [cells[0]?.fiscalYear, cells.at(-1)?.fiscalYear];
  if (first === undefined || last === undefined || first === last) return [];
  return fiscalYearRange(shiftFiscalYear(first, 1), last).map((current) => {
    const previous = shiftFiscalYear(current, -1);
    const pairs = histories.map((history) => ({ first: history.get(current), second: history.get(previous) }));
    return { current, previous, pairs };
  });
}

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
 * are taken over the cells that do.
 * @param lines - Budget lines in dollars, or what {@link readBudgetLines} returns; keep one fiscal year of them for a
 *   contribution within that year.
 * @param options - `by` (`partner` or `category`), `missing`, and where wanted `scheme`.
 * @returns Rows in the scheme's order.
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
>(
  lines: BudgetBook<P, C>,
  options: { readonly by: B; readonly missing: MissingAmounts; readonly scheme?: BudgetScheme },
): (BudgetRowKey<readonly [B], P, C> & VarianceContribution)[] {
  const { by, missing, scheme = CPA_BUDGET_SCHEME } = CONTRIBUTION_OPTIONS.read(options, ['options']);
  const choice = { missing, against: 'approved' } as const;
  const { cells, cautions } = openBook(lines, scheme);
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
      cautions: [...ofPart, ...cautions],
    };
    return { ...key, ...contribution } as BudgetRowKey<readonly [B], P, C> & VarianceContribution;
  });
  return rowsForConsole(rows);
}

const CONTRIBUTION_OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({
    by: oneOf(['partner', 'category'], DIMENSION),
    missing: missingShape,
    scheme: optional(budgetSchemeShape),
  }),
);
