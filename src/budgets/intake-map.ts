import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { OpenColumnSource, Origin } from '../kernel/columns.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import { DUPLICATE } from '../kernel/messages.js';
import { type KeyOrigin, keyColumnShape } from '../kernel/row-keys.js';
import { checked, fields, later, listOf, optional, text } from '../kernel/shape.js';
import { COLUMN, originShape } from './map-origins.js';

/**
 * A column that holds amounts, and what its amounts are of; what it leaves out comes from the row. A word for a total
 * (`Total`, `Ensemble`) as fiscal year, partner or category says that the column adds up the others.
 * @inline
 */
export type BudgetAmountColumn = {
  readonly column: string;
  readonly fiscalYear?: string;
  readonly partner?: string;
  readonly category?: string;
  readonly phase?: string;
  readonly period?: string;
};

/**
 * How the columns of a table of amounts map to budget lines.
 *
 * Name the amounts in one of three ways: `amount` (long: one a row, with a `phase` column or constant), one or more of
 * `planned`, `authorities`, `approved` and `spent` (a column each), or `cells` (any other wide table, such as one
 * column a fiscal year).
 *
 * Each other member is a column, a `{ constant }`, a `{ column, mayBeEmpty: true }` where rows may lack the text, or a
 * `{ written }` column of a file that {@link csvText} wrote, whose text is taken as it stands: `Total` there is a name.
 * @category Budgets
 */
export interface BudgetMap {
  readonly fiscalYear?: OpenColumnSource;
  readonly partner?: OpenColumnSource;
  /** Where left out, or empty in a column that may be, amounts are of the partner as a whole. */
  readonly category?: OpenColumnSource;
  readonly phase?: OpenColumnSource;
  /** Where left out, or empty in a column that may be, amounts are of the full year. */
  readonly period?: OpenColumnSource;
  readonly item?: OpenColumnSource;
  readonly revision?: OpenColumnSource;
  /** What the amounts are measured by; where it cannot be read, the line stays without it. */
  readonly basis?: OpenColumnSource;
  /**
   * In what unit the amounts of a row are, where the table says it row by row: `$`, `x1000`, `in thousands`,
   * `$ millions`, `M$`, `en milliers de dollars`. An empty cell means the `unit` of the options.
   */
  readonly unit?: OpenColumnSource;
  /** Notes on a line, one to a line of text. */
  readonly notes?: OpenColumnSource;
  /** The parts of a line's source, each in a column of its own; where it cannot be read, the line stays without it. */
  readonly source?: BudgetSourceMap;
  /**
   * A column of keys of the caller's own, such as the ids of the rows of an editor: any text or number, which need not
   * be of one row alone. Lines, totals and findings carry it.
   */
  readonly key?: string | { readonly written: string };
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
  readonly document?: OpenColumnSource;
  readonly line?: OpenColumnSource;
  readonly table?: OpenColumnSource;
  readonly row?: OpenColumnSource;
  readonly column?: OpenColumnSource;
  readonly title?: OpenColumnSource;
  readonly publisher?: OpenColumnSource;
  readonly year?: OpenColumnSource;
  readonly date?: OpenColumnSource;
  readonly address?: OpenColumnSource;
  readonly seen?: OpenColumnSource;
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
  period: { written: 'period' },
  amount: 'amount',
  item: { written: 'item' },
  revision: { written: 'revision' },
  basis: { written: 'basis' },
  notes: { written: 'notes' },
  key: { written: 'at.key' },
  source: {
    document: { written: 'source.document' },
    line: { written: 'source.line' },
    table: { written: 'source.table' },
    row: { written: 'source.row' },
    column: { written: 'source.column' },
    title: { written: 'source.external.title' },
    publisher: { written: 'source.external.publisher' },
    year: { written: 'source.external.year' },
    date: { written: 'source.external.date' },
    address: { written: 'source.external.address' },
    seen: { written: 'source.external.seen' },
  },
});

/** What of a line a map can name, beside its amount and its source. */
export type Dimension =
  | 'fiscalYear'
  | 'partner'
  | 'category'
  | 'phase'
  | 'period'
  | 'item'
  | 'revision'
  | 'basis'
  | 'notes';
/** The parts of a source that a map can name. */
export type SourcePart = keyof BudgetSourceMap;

type Origins = Readonly<Partial<Record<Dimension, Origin>>>;

/** One amount to read from every row: its column, and where each part of its line is read from. */
export interface AmountTarget {
  readonly column: string;
  readonly from: Origins;
  readonly source: Readonly<Partial<Record<SourcePart, Origin>>>;
  /** Its amounts are of what those of the column before it are of, the phase apart. */
  readonly sharesPlace: boolean;
  /** Where the unit of the amount is read from, if rows say it. */
  readonly unit?: Origin;
  /** Where the key of its row is read from, if rows have one. */
  readonly key?: KeyOrigin;
}

/** A map, as the amounts to read from every row. */
export const budgetMapShape = /* @__PURE__ */ later(() =>
  checked(
    fields(
      { en: 'a map from dimensions to columns', fr: 'une correspondance entre dimensions et colonnes' },
      {
        fiscalYear: originShape,
        partner: originShape,
        category: originShape,
        phase: originShape,
        period: originShape,
        item: originShape,
        revision: originShape,
        basis: originShape,
        unit: originShape,
        notes: originShape,
        source: optional(
          fields(
            { en: 'columns by part of a source', fr: "des colonnes par partie d'une source" },
            {
              document: originShape,
              line: originShape,
              table: originShape,
              row: originShape,
              column: originShape,
              title: originShape,
              publisher: originShape,
              year: originShape,
              date: originShape,
              address: originShape,
              seen: originShape,
            },
            { en: 'a part of a source', fr: "une partie d'une source" },
          ),
        ),
        key: optional(keyColumnShape),
        amount: optional(COLUMN),
        planned: optional(COLUMN),
        authorities: optional(COLUMN),
        approved: optional(COLUMN),
        spent: optional(COLUMN),
        cells: optional(
          listOf(amountColumnShape, { what: { en: 'an array of columns', fr: 'un tableau de colonnes' } }),
        ),
      },
      { en: 'a part of a map', fr: "une partie d'une correspondance" },
    ),
    targetsOf,
  ),
) satisfies Shape<BudgetMap, unknown>;

const amountColumnShape = /* @__PURE__ */ later(() =>
  fields(
    { en: 'a column', fr: 'une colonne' },
    {
      column: COLUMN,
      fiscalYear: optional(text()),
      partner: optional(text()),
      category: optional(text()),
      phase: optional(text()),
      period: optional(text()),
    },
  ),
) satisfies Shape<BudgetAmountColumn>;

/** A map, read. */
type ReadMap = Omit<BudgetMap, Dimension | 'source' | 'unit' | 'key'> &
  Origins & { readonly source?: AmountTarget['source']; readonly unit?: Origin; readonly key?: KeyOrigin };

/** The amounts that a map names, in one of its three ways. */
function targetsOf(map: ReadMap, path: Path, given: unknown): AmountTarget[] {
  const { source = {}, unit, key, amount, planned, authorities, approved, spent, cells, ...shared } = map;
  const byPhase = Object.entries({ planned, authorities, approved, spent }).flatMap(([phase, column]) =>
    column === undefined ? [] : [{ column, from: { ...shared, phase: constantOf(phase) } }],
  );
  const ways = [amount !== undefined, byPhase.length > 0, cells !== undefined];
  if (ways.filter(Boolean).length !== 1) {
    throw invalidArgument(
      given,
      {
        en: 'one of: amount; planned, authorities, approved or spent; cells',
        fr: "l'un de : amount; planned, authorities, approved ou spent; cells",
      },
      path,
    );
  }
  const all = [
    ...(amount === undefined ? [] : [{ column: amount, from: shared }]),
    ...byPhase,
    ...(cells ?? []).map(({ column, ...fixed }) => ({ column, from: { ...shared, ...constantsOf(fixed) } })),
  ];
  if (all.length === 0)
    throw invalidArgument(cells, { en: 'at least one column', fr: 'au moins une colonne' }, [...path, 'cells']);
  refuseColumnTwice(all, path);
  for (const { from } of all) requirePlace(from, path);
  return all.map((target, at) => ({
    ...{ ...target, source, sharesPlace: at > 0 && haveOnePlace(target, all[at - 1]) },
    ...(unit && { unit }),
    ...(key && { key }),
  }));
}

/** Whether two columns say the same of what their amounts are of, the phase apart. */
function haveOnePlace(target: { readonly from: Origins }, before: { readonly from: Origins } | undefined): boolean {
  const { phase: _, ...own } = target.from;
  const { phase: __, ...other } = before?.from ?? {};
  return [own, other].every((some) =>
    Object.keys(some).every((name) => own[name as keyof typeof own] === other[name as keyof typeof own]),
  );
}

const constantOf = (constant: string): Origin => ({ column: null, constant });

const constantsOf = (fixed: Omit<BudgetAmountColumn, 'column'>): Origins =>
  Object.fromEntries(Object.entries(fixed).map(([dimension, constant]) => [dimension, constantOf(constant)]));

/** Amounts of one column cannot be two things. */
function refuseColumnTwice(targets: readonly { readonly column: string }[], path: Path): void {
  const seen = new Set<string>();
  for (const { column } of targets) {
    if (seen.has(column)) {
      throw fault(DUPLICATE, path, {
        kind: { en: 'a column', fr: 'une colonne' },
        received: column,
      });
    }
    seen.add(column);
  }
}

/** Requires that a map says of what each amount is. */
function requirePlace({ fiscalYear, phase, partner, category }: Origins, path: Path): void {
  const expected = { en: 'a column or a constant', fr: 'une colonne ou une constante' };
  if (fiscalYear === undefined) throw invalidArgument(undefined, expected, [...path, 'fiscalYear']);
  if (phase === undefined) throw invalidArgument(undefined, expected, [...path, 'phase']);
  if (partner !== undefined || category !== undefined) return;
  throw invalidArgument(
    undefined,
    {
      en: 'a column or a constant, unless there is one for the category',
      fr: "une colonne ou une constante, à moins qu'il n'y en ait une pour la catégorie",
    },
    [...path, 'partner'],
  );
}
