import type { RoundingRule } from '../../exact/fraction.js';
import type { ColumnNumberOptions } from '../../exact/number-options.js';
import type { Precision, Statement, Verdict } from '../../figures/model.js';
import type { Reconciliation } from '../../figures/reconcile.js';
import type { Unit } from '../../figures/unit-model.js';
import { frozen, keysOf } from '../../kernel/frozen.js';
import type { Label } from '../../kernel/label.js';
import type { Diagnosis } from '../diagnosis/model.js';
import type { TableFinding } from './messages.js';

/**
 * How one line of a table, a row or a column, follows from others.
 *
 * `sum`, `difference` (first minus second), `product` and `mean` are of lines; `percent` and `ratio` are the first ÷
 * the second, a `ratio` for each `per` where it is a rate; `change` is the first over the second, less one, in percent,
 * or with `lag` the change of one line from place to place; `share` is a line over one place of its own, its `base`, in
 * percent; `weighted-mean` is of lines, by the weights that they have in one place, the `base`; `cumulative` runs along
 * a line.
 * @category Figures
 */
export type RelationKind =
  | 'sum'
  | 'difference'
  | 'percent'
  | 'share'
  | 'change'
  | 'ratio'
  | 'product'
  | 'mean'
  | 'weighted-mean'
  | 'cumulative';

/** Labels of the kinds of relation, in English and French. */
export const RELATION_KIND_LABELS = /* @__PURE__ */ frozen<Readonly<Record<RelationKind, Label>>>({
  sum: { en: 'sum', fr: 'somme' },
  difference: { en: 'difference', fr: 'différence' },
  percent: { en: 'percent', fr: 'pourcentage' },
  share: { en: 'share of a total', fr: "part d'un total" },
  change: { en: 'change', fr: 'variation' },
  ratio: { en: 'ratio', fr: 'rapport' },
  product: { en: 'product', fr: 'produit' },
  mean: { en: 'mean', fr: 'moyenne' },
  'weighted-mean': { en: 'weighted mean', fr: 'moyenne pondérée' },
  cumulative: { en: 'running total', fr: 'cumul' },
});

/** The kinds of relation, for checks. */
export const RELATION_KINDS = /* @__PURE__ */ keysOf(RELATION_KIND_LABELS);

/**
 * On what a relation rests: on what a caller says, on how often it holds, or on a word in a head.
 * @category Figures
 */
export type RelationBasis = 'declared' | 'agreement' | 'near' | 'head';

/** Labels of what relations rest on, in English and French. */
export const RELATION_BASIS_LABELS = /* @__PURE__ */ frozen<Readonly<Record<RelationBasis, Label>>>({
  declared: { en: 'declared', fr: 'déclarée' },
  agreement: { en: 'inferred, may be chance', fr: 'déduite, peut-être fortuite' },
  near: { en: 'inferred, holds only nearly', fr: "déduite, n'est vraie qu'à peu près" },
  head: { en: 'inferred from a head alone', fr: "déduite d'un en-tête seul" },
});

/**
 * Rows or columns.
 * @category Figures
 */
export type TableDirection = 'rows' | 'columns';

/** The directions, for checks. */
export const TABLE_DIRECTIONS = /* @__PURE__ */ frozen(['rows', 'columns'] as const);

/**
 * What a line of a table is.
 * @category Figures
 */
export type LineRole = 'part' | 'total' | 'subtotal' | 'percent' | 'share' | 'rank' | 'label' | 'ignore';

/** The roles, for checks. */
export const LINE_ROLES = /* @__PURE__ */ frozen([
  'part',
  'total',
  'subtotal',
  'percent',
  'share',
  'rank',
  'label',
  'ignore',
] as const satisfies readonly LineRole[]);

/**
 * A line of a table: its head as printed, or its index in the cells, from 0, where heads repeat.
 * @inline
 */
export type LineName = string | number;

/**
 * What is known of a row or column.
 * @category Figures
 */
export interface LineDefinition {
  /** Its index in the cells, from 0; or `name`. */
  readonly at?: number;
  /** Its head, as printed; of several rows of heads, joined by a colon. */
  readonly name?: string;
  readonly unit?: Unit;
  /** A `total` or `subtotal` of lines, a `percent` of two, a `share` of one are relations, where `of` names these. */
  readonly role?: LineRole;
  readonly of?: readonly LineName[];
  readonly precision?: Precision;
}

/**
 * A relation between the lines of a table, as a caller declares it.
 * @category Figures
 */
export interface DeclaredRelation {
  readonly kind: RelationKind;
  /** Whether rows follow from rows, or columns from columns. */
  readonly direction: TableDirection;
  readonly target: LineName;
  /** The lines that it follows from, in the order of the arithmetic. */
  readonly of: readonly LineName[];
  /** For a change along a line: how many places before each. */
  readonly lag?: number;
  /** For a share: the place of the line that is the whole. For a weighted mean: the place of the weights. */
  readonly base?: LineName;
  /** For a ratio that is a rate: for how many of the second line, such as 100,000. */
  readonly per?: number;
}

/**
 * How a table is printed, and what is known of it.
 * @category Figures
 */
export interface TableOptions extends ColumnNumberOptions {
  /** The id of the document. */
  readonly document: string;
  /** The unit of figures of which neither mark, row nor column says another. */
  readonly unit: Unit;
  /** What the table is called, for explanations. */
  readonly table?: string;
  /** The line of the document on which its first row stands; 1 if left out. */
  readonly line?: number;
  /**
   * How many rows and columns are heads. If left out, one column; and the rows up to the first with more than one cell,
   * with those of years or words below it whose first cell is empty.
   */
  readonly head?: { readonly rows: number; readonly columns: number };
  readonly columns?: readonly LineDefinition[];
  readonly rows?: readonly LineDefinition[];
  /** What an empty cell, or one with a dash or dots alone, says; found out if left out. Marks win. */
  readonly blanks?: 'nothing' | 'unknown' | 'inferred';
  readonly rounding?: RoundingRule;
  /** Relations: inferred, none, or those that are declared, beside which the others are inferred. */
  readonly relations?: 'inferred' | 'none' | readonly DeclaredRelation[];
}

/**
 * A relation of a table, with how often it holds.
 * @category Figures
 */
export interface TableRelation {
  readonly kind: RelationKind;
  readonly direction: TableDirection;
  /** The line that follows, as its head prints it, and those that it follows from. */
  readonly target: string;
  readonly of: readonly string[];
  /** The same as indexes into the cells: rows or columns, as `direction` says. */
  readonly at: { readonly target: number; readonly of: readonly number[]; readonly base?: number };
  readonly lag?: number;
  readonly base?: string;
  /** For how many of the second line a rate is. */
  readonly per?: number;
  /** In how many places it holds, of how many in which it could be tried. */
  readonly holds: number;
  readonly tried: number;
  /** Where it does not. */
  readonly fails: readonly NamedPlace[];
  /**
   * Where it is not tried though there are figures: means, rates and percents in the places of a sum, by their heads,
   * marks or digits; or other units.
   */
  readonly leftOut: readonly NamedPlace[];
  /**
   * Whether what disagrees is looked into; a relation that holds only nearly, or that a head alone says, is judged, and
   * no more.
   */
  readonly adopted: boolean;
  readonly basis: RelationBasis;
  /**
   * How probable so much agreement is by luck, with all relations counted that were tried for its line; `null` where
   * it is declared or rests on a head.
   */
  readonly chance: number | null;
  /** The relations that say the same as this one and others, and are left out. */
  readonly twins: readonly {
    readonly kind: RelationKind;
    readonly direction: TableDirection;
    readonly target: string;
    readonly of: readonly string[];
  }[];
}

/**
 * Indexes into the cells, from 0.
 * @inline
 */
export type CellIndexes = { readonly row: number; readonly column: number };

/**
 * A cell, by the heads and by its indexes.
 * @inline
 */
export type NamedPlace = { readonly row: string; readonly column: string; readonly at: CellIndexes };

/**
 * A slip that would settle what disagrees in a table.
 * @category Figures
 */
export interface TableDiagnosis extends Diagnosis {
  /** As the heads print them. */
  readonly row: string;
  readonly column: string;
  readonly at: CellIndexes;
}

/**
 * A table, audited.
 * @category Figures
 */
export interface TableAudit {
  /** The table as plain data, to keep or to edit: `audit` gives the same checks. */
  readonly statement: Statement;
  readonly relations: readonly TableRelation[];
  readonly checks: readonly Reconciliation[];
  /** How many checks came to each verdict, and what empty cells were taken for. */
  readonly summary: Readonly<Record<Verdict, number>> & { readonly blanks: 'nothing' | 'unknown' };
  readonly diagnoses: readonly TableDiagnosis[];
  readonly findings: readonly TableFinding[];
}
