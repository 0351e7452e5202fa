import type { FiscalYear } from '../calendar/fiscal-year.js';
import { requireArray, requireObject, requireOneOf } from '../kernel/check.js';
import { type Decimal, sumExactly } from '../kernel/decimal.js';
import { CpaIppError, type Path } from '../kernel/errors.js';
import type { Finding } from '../kernel/findings.js';
import { isReported, type NoValue, type Reported } from '../kernel/no-value.js';
import type { Share } from '../kernel/share.js';
import type { Total } from '../kernel/total.js';
import type { PartnerId } from '../program/partners.js';
import { isNotApplicable, type LedgerCell, ledgerOf, phaseTotal } from './ledger.js';
import {
  BUDGET_PHASE_LABELS,
  type BudgetLine,
  type BudgetPhase,
  type BudgetScheme,
  type CostCategory,
} from './model.js';
import { schemeOf } from './scheme.js';
import { varianceOf } from './variance.js';

/**
 * What budget lines can be summed by.
 * @category Budgets
 */
export type BudgetDimension = 'fiscalYear' | 'partner' | 'category';

/**
 * What to do where one side of a comparison has no value.
 *
 * `refuse`: no difference and no share. `matched-cells`: both are taken over the cells that have both amounts, and the row says how many were left out.
 * @category Budgets
 */
export type MissingAmounts = 'refuse' | 'matched-cells';

/**
 * Choices of {@link summarizeBudget}.
 * @category Budgets
 */
export interface BudgetSummaryOptions<B extends readonly BudgetDimension[] = readonly BudgetDimension[]> {
  /** The dimensions that rows are told apart by; an empty list gives one row. */
  readonly by: B;
  readonly missing: MissingAmounts;
  /** What spending is compared with: `approved` by the definition of variance; `planned` or `authorities` for departmental figures. */
  readonly against?: Exclude<BudgetPhase, 'spent'>;
  /** Partners and categories other than the program's own. */
  readonly scheme?: BudgetScheme;
}

/**
 * The key of a row: a literal list of dimensions gives exactly these, a list in a variable gives optional ones.
 * @category Budgets
 */
export type BudgetRowKey<
  B extends readonly BudgetDimension[],
  P extends string,
  C extends string,
> = number extends B['length']
  ? { readonly fiscalYear?: FiscalYear; readonly partner?: P; readonly category?: C }
  : Pick<{ readonly fiscalYear: FiscalYear; readonly partner: P; readonly category: C }, B[number]>;

/**
 * What a difference is taken over: how many cells, how many are left out for want of a value, and the two amounts over those that are in.
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
  /** Compared amount minus spent: over all cells where nothing is missing, or over the matched ones where the caller asked for that. */
  readonly unspent: Reported<Decimal>;
  readonly spentShare: Reported<Share>;
  readonly varianceShare: Reported<Share>;
  /** What the difference and the shares are taken over. */
  readonly compared: ComparedAmounts;
  /** What a reader must know before using the row. */
  readonly cautions: readonly Finding[];
}

/**
 * A row of a budget summary.
 * @category Budgets
 */
export type BudgetSummaryRow<
  B extends readonly BudgetDimension[] = readonly BudgetDimension[],
  P extends string = PartnerId,
  C extends string = CostCategory,
> = BudgetRowKey<B, P, C> & BudgetAmounts;

/**
 * Sums budget lines by any of their dimensions, and compares spending with approval.
 *
 * Sums are exact, from leaves only. A partial sum never becomes a variance: where a cell has one amount without the other, the row has no difference and no
 * share (`refuse`) or takes them over the cells that have both (`matched-cells`), and a caution names the amounts.
 * An approval that is below zero as a whole has no shares, and a caution.
 * @param lines - Budget lines in dollars; a cell, phase and item given twice needs a higher `revision` on the line that stands.
 * @param options - `by`, `missing`, and where wanted `against` and `scheme`.
 * @returns Rows in order of fiscal year, then of the scheme's partners and categories; totals count their parts and the missing ones.
 * @throws {@link CpaIppError} `DUPLICATE` if a cell is given twice or `by` names a dimension twice; `UNKNOWN_NAME` for a partner, category, phase or option
 *   that does not exist; `INEXACT_NUMBER` for a number not exact to the cent; `INVALID_FISCAL_YEAR`, `INVALID_DECIMAL` or `INVALID_ARGUMENT` for other faults of
 *   a line, each with its path.
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
>(lines: readonly BudgetLine<P, C>[], options: BudgetSummaryOptions<B>): BudgetSummaryRow<B, P, C>[] {
  const given = requireObject(options, ['options'], 'options with by and missing');
  const by = dimensionsOf(given.by, ['options', 'by']);
  const missing = missingOf(given.missing, ['options', 'missing']);
  const against = againstOf(given.against, ['options', 'against']);
  return groupCells(ledgerOf(lines, schemeOf(given.scheme, ['options', 'scheme'])), by).map(
    ({ key, cells }) => ({ ...key, ...compareCells(cells, { missing, against }) }) as BudgetSummaryRow<B, P, C>,
  );
}

/** Checks a list of dimensions: known, and none twice. */
export function dimensionsOf<D extends BudgetDimension>(
  value: unknown,
  path: Path,
  known: readonly D[] = ['fiscalYear', 'partner', 'category'] as unknown as readonly D[],
): readonly D[] {
  const dimensions = requireArray(value, path, 'an array of dimensions').map((entry, index) =>
    requireOneOf(entry, known, 'a dimension', [...path, index]),
  );
  dimensions.forEach((dimension, index) => {
    if (dimensions.indexOf(dimension) < index) {
      throw new CpaIppError('DUPLICATE', `'${dimension}' is given twice`, [...path, index], {
        kind: 'a dimension',
        received: dimension,
      });
    }
  });
  return dimensions;
}

/** Checks the choice for missing amounts. */
export function missingOf(value: unknown, path: Path): MissingAmounts {
  return requireOneOf(value, ['refuse', 'matched-cells'], 'a choice for missing amounts', path);
}

function againstOf(value: unknown, path: Path): Exclude<BudgetPhase, 'spent'> {
  return value === undefined
    ? 'approved'
    : requireOneOf(value, ['planned', 'authorities', 'approved'], 'a phase to compare with', path);
}

/** Cells that share a key, in the order in which the cells come. */
export function groupCells(
  cells: readonly LedgerCell[],
  by: readonly BudgetDimension[],
): { key: Readonly<Record<string, string>>; cells: LedgerCell[] }[] {
  const groups = new Map<string, { key: Readonly<Record<string, string>>; cells: LedgerCell[] }>();
  for (const cell of cells) {
    const name = by.map((dimension) => cell[dimension]).join(' ');
    const group = groups.get(name);
    if (group === undefined) {
      groups.set(name, { key: Object.fromEntries(by.map((dimension) => [dimension, cell[dimension]])), cells: [cell] });
    } else group.cells.push(cell);
  }
  return [...groups.values()];
}

/** Sums some cells and compares spending with another phase over them. */
export function compareCells(
  cells: readonly LedgerCell[],
  { missing, against }: { missing: MissingAmounts; against: Exclude<BudgetPhase, 'spent'> },
): BudgetAmounts {
  const comparable = cells.filter((cell) => exists(cell, against) || exists(cell, 'spent'));
  const pairs = comparable.map((cell) => ({
    cell,
    base: phaseTotal(cell.sums.get(against)),
    spent: phaseTotal(cell.sums.get('spent')),
  }));
  const matched = pairs.filter(({ base, spent }) => isComplete(base) && isComplete(spent));
  const leftOut = pairs.length - matched.length;
  const use = missing === 'matched-cells' ? matched.length > 0 : leftOut === 0 && matched.length > 0;
  const totalIn = (phase: BudgetPhase): Total => {
    const counted = phase === against || phase === 'spent' ? comparable : [];
    const given = cells.filter((cell) => cell.sums.get(phase) !== undefined && !counted.includes(cell));
    return joinTotals([...counted, ...given].map((cell) => phaseTotal(cell.sums.get(phase))));
  };
  const refused: NoValue =
    pairs.length === 0
      ? (totalIn(against).value as NoValue)
      : { noValue: 'not-reported', note: `${leftOut} of ${pairs.length} cells lack one of the two amounts` };
  const compared = varianceOf(
    use ? sumExactly(matched.map(({ base }) => base.value as Decimal)) : refused,
    use ? sumExactly(matched.map(({ spent }) => spent.value as Decimal)) : refused,
  );
  const negative = isReported(compared.approved) && compared.approved.isNegative() ? compared.approved : undefined;
  const noShare: NoValue = { noValue: 'not-applicable', note: 'the amount compared with is below zero' };
  return {
    planned: totalIn('planned'),
    authorities: totalIn('authorities'),
    approved: totalIn('approved'),
    spent: totalIn('spent'),
    unspent: compared.unspent,
    spentShare: negative === undefined ? compared.spentShare : noShare,
    varianceShare: negative === undefined ? compared.varianceShare : noShare,
    compared: { cells: use ? matched.length : 0, leftOut, base: compared.approved, spent: compared.spent },
    cautions: [
      ...(negative === undefined ? [] : [negativeApproval(negative)]),
      ...oneSided(
        'SPENT_WITHOUT_APPROVAL',
        against,
        pairs.map(({ cell, base, spent }) => ({ cell, present: spent, absent: base })),
      ),
      ...oneSided(
        'APPROVAL_WITHOUT_SPENDING',
        against,
        pairs.map(({ cell, base, spent }) => ({ cell, present: base, absent: spent })),
      ),
    ],
  };
}

function negativeApproval(amount: Decimal): Finding {
  return { code: 'NEGATIVE_APPROVAL', severity: 'warning', path: [], operands: { received: amount.toFixed(2) } };
}

/** A phase of a cell of which there are lines, other than lines that say it does not apply. */
function exists(cell: LedgerCell, phase: BudgetPhase): boolean {
  const sum = cell.sums.get(phase);
  return sum !== undefined && !isNotApplicable(sum);
}

const isComplete = (total: Total): boolean => total.missing === 0 && isReported(total.value);

/** Adds totals up, keeping count. */
export function joinTotals(totals: readonly Total[]): Total {
  const values = totals.map(({ value }) => value).filter((value): value is Decimal => isReported(value));
  const reasons = totals.map(({ value }) => value).filter((value): value is NoValue => !isReported(value));
  const sharedReason = reasons.every(({ noValue }) => noValue === reasons[0]?.noValue)
    ? reasons[0]?.noValue
    : undefined;
  return {
    value: values.length > 0 ? sumExactly(values) : { noValue: sharedReason ?? 'not-reported' },
    parts: totals.reduce((sum, { parts }) => sum + parts, 0),
    missing: totals.reduce((sum, { missing }) => sum + missing, 0),
  };
}

/** The caution for amounts whose counterpart has no value; nothing where there are none, or where they are all zero. */
function oneSided(
  code: 'SPENT_WITHOUT_APPROVAL' | 'APPROVAL_WITHOUT_SPENDING',
  against: BudgetPhase,
  pairs: readonly { cell: LedgerCell; present: Total; absent: Total }[],
): Finding[] {
  const found = pairs.filter(
    ({ present, absent }) => isReported(present.value) && !present.value.isZero() && !isComplete(absent),
  );
  const [first] = found;
  if (first === undefined) return [];
  const { fiscalYear, partner, category } = first.cell;
  const operands = {
    amount: sumExactly(found.map(({ present }) => present.value as Decimal)).toFixed(2),
    cells: found.length,
    example: `${fiscalYear} ${partner} ${category}`,
    base: BUDGET_PHASE_LABELS[against],
  };
  return [{ code, severity: 'warning', path: [], operands }];
}
