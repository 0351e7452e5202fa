import type { RoundingRule } from '../exact/fraction.js';
import type { Marks } from '../exact/marks.js';
import type { NumberForm } from '../exact/number-form.js';
import type { ColumnNumberOptions } from '../exact/number-options.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { NoValueReason } from '../kernel/no-value.js';

/**
 * The closed list of units that a figure can be printed in.
 *
 * Counts (`people`, `missions`, `positions`, `countries`, `agencies`, `sessions`, `count`) and lengths of time are
 * exact when printed, unless they are declared to be rounded to more than one; all other units stand for an interval.
 * @category Figures
 */
export type Unit =
  | 'CAD'
  | 'CAD thousands'
  | 'CAD millions'
  | 'percent'
  | 'share'
  | 'ratio'
  | 'FTE'
  | 'deployments'
  | 'people'
  | 'missions'
  | 'positions'
  | 'countries'
  | 'agencies'
  | 'sessions'
  | 'years'
  | 'months'
  | 'weeks'
  | 'days'
  | 'hours'
  | 'count';

/**
 * To what a figure was rounded: a number of decimals (`-3` for thousands), the multiples of a step, or nothing at all.
 *
 * More decimals than are printed are for tables that trim zeros: `1` printed for 1.00 has precision 2. Fewer, or a
 * coarser step, are for figures that print more digits than they know: people rounded to multiples of 5, dollars to
 * thousands. A step such as `0.05` may be given as text.
 * @inline
 */
export type Precision = number | 'exact' | { readonly multipleOf: number | string };

/**
 * What a printed zero says: exactly nothing, or a small amount that was rounded.
 * @inline
 */
export type ZeroMeaning = 'structural' | 'rounded';

/** The meanings of a printed zero, for checks. */
export const ZERO_MEANINGS = /* @__PURE__ */ frozen([
  'structural',
  'rounded',
] as const satisfies readonly ZeroMeaning[]);

/**
 * How figures came about, as far as a document or its readers know: for one figure, or for a whole statement.
 * @inline
 */
export type HowPrinted = {
  /**
   * To what figures were rounded, where their last digit does not say it; for a statement, its figures in its own unit.
   */
  readonly precision?: Precision;
  /**
   * What a printed zero says. Unless declared, a `0` without decimals of money, people or another counted thing is
   * exactly nothing; a zero with decimals, and any zero of a percent, a share or a ratio, was rounded, and so was one
   * that is declared to be rounded to more than its last digit.
   */
  readonly zeros?: ZeroMeaning;
  /**
   * In what way figures were rounded. Unless declared, halves away from zero, and what only another way explains is
   * said to be so.
   */
  readonly rounding?: RoundingRule;
};

/**
 * A figure as a document prints it, with where it stands. Plain data.
 * @category Figures
 */
export interface PrintedFigure extends HowPrinted {
  /**
   * The text as printed: digits in the form of `numbers`, with a sign, a currency, `%`, `million`, `billion`, `:1` and
   * notes, as {@link readNumber} reads them; or `no data`, `N/A`, `[Redacted]`.
   */
  readonly printed: string;
  /** The unit of the figure; in a statement, the statement's own unless given. */
  readonly unit?: Unit;
  /** Line in the document's text, from 1. */
  readonly line?: number;
  readonly table?: string;
  readonly row?: string;
  readonly column?: string;
  /** How the text is written; in a statement, as its other figures unless given, and else Canadian English. */
  readonly numbers?: NumberForm;
  /** What signs in place of its number stand for, before those of its statement. */
  readonly marks?: Marks;
  /**
   * The number in digits, where the document prints it in words or in a form of its own: `7` for `seven`, `0.1` for
   * `1:10`.
   */
  readonly value?: string;
  /**
   * Why there is no value, where the printed text alone does not say it. What is `suppressed` has a mark in place of
   * its number, which would else go wherever the text does.
   */
  readonly noValue?: NoValueReason;
}

/**
 * A figure of a statement: the printed text and its line, or a {@link PrintedFigure} with a line.
 * @category Figures
 */
export type FigureInput = readonly [printed: string, line: number] | (PrintedFigure & { readonly line: number });

/**
 * A figure of another statement, such as `evaluation-2015-2020#t8-approved-total-2018-19`: the document's id and the
 * key. Only {@link audit} can follow it.
 */
export type CrossReference = `${string}#${string}`;

/**
 * What a part of an expression can be: the key of a figure, a figure of another statement, or an expression of its own.
 * @category Figures
 */
export type Operand<K extends string = string> = K | CrossReference | Expression<K>;

/**
 * How a figure follows from others.
 *
 * `percent` is 100 × a ÷ b, `ratio` is a ÷ b printed as `a:1`, `same` is another figure that states the same fact.
 * Expressions nest.
 * @category Figures
 */
export type Expression<K extends string = string> =
  | { readonly sum: readonly Operand<K>[] }
  | { readonly subtract: readonly [Operand<K>, Operand<K>] }
  | { readonly divide: readonly [Operand<K>, Operand<K>] }
  | { readonly percent: readonly [Operand<K>, Operand<K>] }
  | { readonly ratio: readonly [Operand<K>, Operand<K>] }
  | { readonly product: readonly Operand<K>[] }
  | { readonly same: Operand<K> }
  | { readonly minimum: readonly Operand<K>[] }
  | { readonly maximum: readonly Operand<K>[] };

/**
 * What else a figure may be, if it is not what its place says.
 * @inline
 */
export type ReadingKind =
  | 'other-period'
  | 'other-row'
  | 'other-measure'
  | 'other-period-and-measure'
  | 'other-document';

/** The kinds of reading, for checks. */
export const READING_KINDS = /* @__PURE__ */ frozen([
  'other-period',
  'other-row',
  'other-measure',
  'other-period-and-measure',
  'other-document',
] as const satisfies readonly ReadingKind[]);

/**
 * Another reading of a printed figure, tried when its own identity is judged.
 * @category Figures
 */
export interface Reading<K extends string = string> {
  readonly kind: ReadingKind;
  /** What the figure would be under this reading. */
  readonly label: Label | string;
  readonly expected: Expression<K>;
}

/**
 * What a missing part means for an identity: the row did not exist (`structural-zero`), or it did and nobody says how
 * much (`unknown`).
 * @inline
 */
export type MissingPart = 'structural-zero' | 'unknown';

/** The meanings of missing parts, for checks. */
export const MISSING_PARTS = /* @__PURE__ */ frozen([
  'structural-zero',
  'unknown',
] as const satisfies readonly MissingPart[]);

/**
 * What a printed figure should be.
 * @category Figures
 */
export interface Identity<K extends string = string> {
  /** The key of the printed figure. */
  readonly printed: K;
  readonly expected: Expression<K>;
  readonly missing: MissingPart;
  readonly readings?: readonly Reading<K>[];
  /** What is being checked, where the printed figure's place does not say it. */
  readonly label?: Label | string;
}

/**
 * The figures of a document and how they hang together. Plain data, keyed by id; it survives JSON.
 * @category Figures
 */
export interface Statement<K extends string = string, I extends string = string>
  extends HowPrinted,
    ColumnNumberOptions {
  /** The document's id; one of ours, or your own. */
  readonly document: string;
  readonly title?: Label | string;
  /** The unit of figures that name none. */
  readonly unit: Unit;
  readonly figures: Readonly<Record<K, FigureInput>>;
  readonly identities: Readonly<Record<I, Identity<K>>>;
}

/**
 * The eight verdicts, innocent explanations before odd ones.
 * @category Figures
 */
export type Verdict =
  | 'exact'
  | 'rounding'
  | 'component-rounding'
  | 'padded'
  | 'truncation'
  | 'mislabelled'
  | 'inconsistent'
  | 'not-checkable';

/** Labels of the verdicts, in their order. */
export const VERDICT_LABELS = /* @__PURE__ */ frozen<Readonly<Record<Verdict, Label>>>({
  exact: { en: 'exact', fr: 'exact' },
  rounding: { en: 'agrees by rounding', fr: "concorde à l'arrondi près" },
  'component-rounding': { en: 'possible with unrounded inputs', fr: 'possible avec des données non arrondies' },
  padded: {
    en: 'rounded to one decimal fewer, with a zero added',
    fr: 'arrondi à une décimale de moins, avec un zéro ajouté',
  },
  truncation: { en: 'cut off, not rounded', fr: 'tronqué, non arrondi' },
  mislabelled: { en: 'fits another reading', fr: 'correspond à une autre lecture' },
  inconsistent: { en: 'inconsistent', fr: 'incohérent' },
  'not-checkable': { en: 'not checkable', fr: 'non vérifiable' },
});

/**
 * The verdicts in the order in which they are tried.
 * @category Figures
 */
export const VERDICTS = /* @__PURE__ */ frozen<readonly Verdict[]>([
  'exact',
  'rounding',
  'component-rounding',
  'padded',
  'truncation',
  'mislabelled',
  'inconsistent',
  'not-checkable',
]);
