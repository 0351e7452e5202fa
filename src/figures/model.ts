import type { RoundingRule } from '../exact/fraction.js';
import type { Marks } from '../exact/marks.js';
import type { NumberForm } from '../exact/number-form.js';
import type { ColumnNumberOptions } from '../exact/number-options.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { NoValueReason } from '../kernel/no-value.js';
import type { Expression } from './expression-model.js';
import type { Qualifier } from './qualifiers.js';
import type { Unit } from './unit-model.js';

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
   * How the document puts the number, where it does not give it exactly; its words are read over, as `about` in `about
   * 150`. The figure then stands for all that it says, however it was rounded.
   */
  readonly qualifier?: Qualifier;
  /**
   * How far off still counts, as a share of the number, such as `'0.1'`: for `about` and `almost`, and for the open
   * side of the others. Without it, `at-most` and `less-than` of people and other things that cannot be fewer than none
   * end at zero; the others have no end, and a figure without one can be shown and claimed, but not be worked with.
   */
  readonly tolerance?: string;
  /**
   * What is counted, of whom, where and when, for a figure in a sentence: its table, row and column do not say it. In a
   * statement that has `labels`, a text is the name of one of them.
   */
  readonly label?: Label | string;
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
  /** Labels that several figures have, by a name. */
  readonly labels?: Readonly<Record<string, Label>>;
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
