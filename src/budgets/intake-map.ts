import { invalidArgument, refuseUnknownKeys, requireArray, requireObject, requireString } from '../kernel/check.js';
import type { Path } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { BUDGET_PHASES } from './model.js';

/**
 * Where a dimension of a budget line is read from: the name of a column, or a constant for all rows.
 * @category Budgets
 */
export type BudgetColumn = string | { readonly constant: string };

/**
 * A column that holds amounts, and what its amounts are of; what it leaves out comes from the row.
 * @category Budgets
 */
export interface BudgetAmountColumn {
  readonly column: string;
  readonly fiscalYear?: string;
  readonly partner?: string;
  readonly category?: string;
  readonly phase?: string;
}

/**
 * How the columns of a table of amounts map to budget lines.
 *
 * Name the amounts in one of three ways: `amount` (long: one a row, with a `phase` column or constant), one or more of `planned`, `authorities`, `approved`
 * and `spent` (a column each), or `cells` (any other wide table, such as one column a fiscal year).
 * @category Budgets
 */
export interface BudgetMap {
  readonly fiscalYear?: BudgetColumn;
  readonly partner?: BudgetColumn;
  /** Where left out, amounts are of the partner as a whole. */
  readonly category?: BudgetColumn;
  readonly phase?: BudgetColumn;
  readonly item?: BudgetColumn;
  readonly revision?: BudgetColumn;
  readonly amount?: string;
  readonly planned?: string;
  readonly authorities?: string;
  readonly approved?: string;
  readonly spent?: string;
  readonly cells?: readonly BudgetAmountColumn[];
}

/** The dimensions of a line that a map can name. */
export const DIMENSIONS = /* @__PURE__ */ frozen([
  'fiscalYear',
  'partner',
  'category',
  'phase',
  'item',
  'revision',
] as const);
export type Dimension = (typeof DIMENSIONS)[number];

/** One amount to read from every row: its column, and for each dimension a column or a fixed text. */
export interface AmountTarget {
  readonly column: string;
  readonly from: Readonly<Partial<Record<Dimension, { readonly column: string } | { readonly constant: string }>>>;
}

/** Checks a map and turns it into the amounts to read from every row. */
export function targetsOf(map: unknown, path: Path): AmountTarget[] {
  const given = requireObject(map as object, path, 'a map from dimensions to columns');
  refuseUnknownKeys(given, [...DIMENSIONS, 'amount', ...BUDGET_PHASES, 'cells'], 'a part of a map', path);
  const shared: Partial<Record<Dimension, { column: string } | { constant: string }>> = {};
  for (const dimension of DIMENSIONS) {
    if (given[dimension] !== undefined) shared[dimension] = columnOf(given[dimension], [...path, dimension]);
  }
  const phases = BUDGET_PHASES.filter((phase) => given[phase] !== undefined);
  const ways = [given['amount'] !== undefined, phases.length > 0, given['cells'] !== undefined];
  if (ways.filter(Boolean).length !== 1) {
    throw invalidArgument(map, 'one of: amount; planned, authorities, approved or spent; cells', path);
  }
  const targets =
    given['amount'] !== undefined
      ? [{ column: requireString(given['amount'], [...path, 'amount']), from: shared }]
      : [];
  const byPhase = phases.map((phase) => ({
    column: requireString(given[phase], [...path, phase], 'the name of a column'),
    from: { ...shared, phase: { constant: phase } },
  }));
  const all = [...targets, ...byPhase, ...cellsOf(given['cells'] ?? [], [...path, 'cells'], shared)];
  for (const { from } of all) {
    if (from.fiscalYear === undefined)
      throw invalidArgument(undefined, 'a column or a constant', [...path, 'fiscalYear']);
    if (from.phase === undefined) throw invalidArgument(undefined, 'a column or a constant', [...path, 'phase']);
    if (from.partner === undefined && from.category === undefined) {
      throw invalidArgument(undefined, 'a column or a constant, unless there is one for the category', [
        ...path,
        'partner',
      ]);
    }
  }
  return all;
}

function columnOf(value: unknown, path: Path): { column: string } | { constant: string } {
  if (typeof value === 'string') return { column: value };
  const given = requireObject(value as object, path, 'the name of a column, or { constant }');
  refuseUnknownKeys(given, ['constant'], 'a part of a constant', path);
  return { constant: requireString(given['constant'], [...path, 'constant']) };
}

function cellsOf(value: unknown, path: Path, shared: AmountTarget['from']): AmountTarget[] {
  return requireArray(value, path, 'an array of columns').map((entry, index) => {
    const at = [...path, index];
    const given = requireObject(entry as object, at, 'a column: { column, fiscalYear, partner, category, phase }');
    refuseUnknownKeys(given, ['column', 'fiscalYear', 'partner', 'category', 'phase'], 'a part of a column', at);
    const fixed: Partial<Record<Dimension, { constant: string }>> = {};
    for (const dimension of ['fiscalYear', 'partner', 'category', 'phase'] as const) {
      const text = given[dimension];
      if (text !== undefined) fixed[dimension] = { constant: requireString(text, [...at, dimension]) };
    }
    return {
      column: requireString(given['column'], [...at, 'column'], 'the name of a column'),
      from: { ...shared, ...fixed },
    };
  });
}
