import { invalidArgument, refuseUnknownKeys, requireArray, requireObject, requireString } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type ColumnSource, columnAt, type Origin, originAt } from '../kernel/columns.js';
import { CpaIppError } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { BUDGET_PHASES } from './model.js';

/**
 * A column that holds amounts, and what its amounts are of; what it leaves out comes from the row.
 * @inline
 */
export type BudgetAmountColumn = {
  readonly column: string;
  readonly fiscalYear?: string;
  readonly partner?: string;
  readonly category?: string;
  readonly phase?: string;
};

/**
 * How the columns of a table of amounts map to budget lines.
 *
 * Name the amounts in one of three ways: `amount` (long: one a row, with a `phase` column or constant), one or more of
 * `planned`, `authorities`, `approved` and `spent` (a column each), or `cells` (any other wide table, such as one
 * column a fiscal year).
 * @category Budgets
 */
export interface BudgetMap {
  readonly fiscalYear?: ColumnSource;
  readonly partner?: ColumnSource;
  /** Where left out, amounts are of the partner as a whole. */
  readonly category?: ColumnSource;
  readonly phase?: ColumnSource;
  readonly item?: ColumnSource;
  readonly revision?: ColumnSource;
  /** What the amounts are measured by; where it cannot be read, the line stays without it. */
  readonly basis?: ColumnSource;
  /** The parts of a line's source, each in a column of its own; where it cannot be read, the line stays without it. */
  readonly source?: BudgetSourceMap;
  readonly amount?: string;
  readonly planned?: string;
  readonly authorities?: string;
  readonly approved?: string;
  readonly spent?: string;
  readonly cells?: readonly BudgetAmountColumn[];
}

/**
 * Where the parts of a line's source are read from: a document and a line, with the cell of a table, or a publication
 * by title and publisher.
 * @inline
 */
export type BudgetSourceMap = {
  readonly document?: ColumnSource;
  readonly line?: ColumnSource;
  readonly table?: ColumnSource;
  readonly row?: ColumnSource;
  readonly column?: ColumnSource;
  readonly title?: ColumnSource;
  readonly publisher?: ColumnSource;
  readonly year?: ColumnSource;
};

/**
 * The map that reads budget lines back from CSV text:
 * `csvText(toPlain(lines, { numbers: 'string', noValue: 'reason' }))`, whatever its locale.
 * @category Budgets
 */
export const WRITTEN_BUDGET_LINES: BudgetMap = /* @__PURE__ */ frozen({
  fiscalYear: 'fiscalYear',
  partner: { written: 'partner' },
  category: { written: 'category' },
  phase: 'phase',
  amount: 'amount',
  item: { written: 'item' },
  revision: { written: 'revision' },
  basis: { written: 'basis' },
  source: {
    document: { written: 'source.document' },
    line: { written: 'source.line' },
    table: { written: 'source.table' },
    row: { written: 'source.row' },
    column: { written: 'source.column' },
    title: { written: 'source.external.title' },
    publisher: { written: 'source.external.publisher' },
    year: { written: 'source.external.year' },
  },
});

/** What of a line a map can name, beside its amount and its source. */
const DIMENSIONS = /* @__PURE__ */ frozen([
  'fiscalYear',
  'partner',
  'category',
  'phase',
  'item',
  'revision',
  'basis',
] as const);
export type Dimension = (typeof DIMENSIONS)[number];

/** The parts of a source that a map can name. */
const SOURCE_PARTS = /* @__PURE__ */ frozen([
  'document',
  'line',
  'table',
  'row',
  'column',
  'title',
  'publisher',
  'year',
] as const);
export type SourcePart = (typeof SOURCE_PARTS)[number];

type Origins = Readonly<Partial<Record<Dimension, Origin>>>;

/** One amount to read from every row: its column, and where each part of its line is read from. */
export interface AmountTarget {
  readonly column: string;
  readonly from: Origins;
  readonly source: Readonly<Partial<Record<SourcePart, Origin>>>;
}

/** Checks a map and turns it into the amounts to read from every row. */
export function targetsOf(map: unknown, path: Path): AmountTarget[] {
  const given = requireObject(map as object, path, 'a map from dimensions to columns');
  refuseUnknownKeys(given, [...DIMENSIONS, 'source', 'amount', ...BUDGET_PHASES, 'cells'], 'a part of a map', path);
  const shared = originsOf(given, DIMENSIONS, path);
  const source = sourceOf(given['source'], [...path, 'source']);
  const phases = BUDGET_PHASES.filter((phase) => given[phase] !== undefined);
  const ways = [given['amount'] !== undefined, phases.length > 0, given['cells'] !== undefined];
  if (ways.filter(Boolean).length !== 1) {
    throw invalidArgument(map, 'one of: amount; planned, authorities, approved or spent; cells', path);
  }
  const long =
    given['amount'] === undefined ? [] : [{ column: columnAt(given['amount'], [...path, 'amount']), from: shared }];
  const byPhase = phases.map((phase) => ({
    column: columnAt(given[phase], [...path, phase]),
    from: { ...shared, phase: constantOf(phase) },
  }));
  const all = [...long, ...byPhase, ...cellsOf(given['cells'] ?? [], [...path, 'cells'], shared)];
  if (all.length === 0) throw invalidArgument(given['cells'], 'at least one column', [...path, 'cells']);
  refuseColumnTwice(all, path);
  for (const { from } of all) requirePlace(from, path);
  return all.map((target) => ({ ...target, source }));
}

/** Amounts of one column cannot be two things. */
function refuseColumnTwice(targets: readonly { readonly column: string }[], path: Path): void {
  const seen = new Set<string>();
  for (const { column } of targets) {
    if (seen.has(column)) {
      throw new CpaIppError('DUPLICATE', `column '${column}' is named twice`, path, {
        kind: 'a column',
        received: column,
      });
    }
    seen.add(column);
  }
}

/** Requires that a map says of what each amount is. */
function requirePlace({ fiscalYear, phase, partner, category }: Origins, path: Path): void {
  const expected = 'a column or a constant';
  if (fiscalYear === undefined) throw invalidArgument(undefined, expected, [...path, 'fiscalYear']);
  if (phase === undefined) throw invalidArgument(undefined, expected, [...path, 'phase']);
  if (partner !== undefined || category !== undefined) return;
  throw invalidArgument(undefined, 'a column or a constant, unless there is one for the category', [
    ...path,
    'partner',
  ]);
}

const constantOf = (constant: string): Origin => ({ column: null, constant });

function originsOf<K extends string>(
  given: Readonly<Record<string, unknown>>,
  keys: readonly K[],
  path: Path,
): Partial<Record<K, Origin>> {
  const named = keys.filter((key) => given[key] !== undefined);
  return Object.fromEntries(named.map((key) => [key, originAt(given[key], [...path, key])])) as Partial<
    Record<K, Origin>
  >;
}

function sourceOf(value: unknown, path: Path): AmountTarget['source'] {
  if (value === undefined) return {};
  const given = requireObject(value as object, path, 'columns by part of a source');
  refuseUnknownKeys(given, SOURCE_PARTS, 'a part of a source', path);
  return originsOf(given, SOURCE_PARTS, path);
}

function cellsOf(value: unknown, path: Path, shared: Origins): { column: string; from: Origins }[] {
  return requireArray(value, path, 'an array of columns').map((entry, index) => {
    const at = [...path, index];
    const given = requireObject(entry as object, at, 'a column: { column, fiscalYear, partner, category, phase }');
    refuseUnknownKeys(given, ['column', 'fiscalYear', 'partner', 'category', 'phase'], 'a part of a column', at);
    const fixed: Partial<Record<Dimension, Origin>> = {};
    for (const dimension of ['fiscalYear', 'partner', 'category', 'phase'] as const) {
      const text = given[dimension];
      if (text !== undefined) fixed[dimension] = constantOf(requireString(text, [...at, dimension]));
    }
    return {
      column: columnAt(given['column'], [...at, 'column']),
      from: { ...shared, ...fixed },
    };
  });
}
