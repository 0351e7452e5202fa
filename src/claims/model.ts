import type { Expression } from '../figures/expression-model.js';
import type { MissingPart } from '../figures/model.js';
import type { Qualifier } from '../figures/qualifiers.js';
import { frozen, joined } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { DocumentSource } from '../kernel/source.js';
import type { ArrivalsParts, LineParts, ShareParts } from './compared-model.js';
import type { AcronymEntry, ListEntry } from './list-findings.js';

/**
 * How a claim puts a number: `exactly`, for all that its figure stands for; by a qualifier; or `as-limit`, for the
 * number that a qualifier such as `up to` sets, so that "up to 45" and "45 authorized" are one ceiling. `almost` and
 * `about` have no meaning of their own, so they come with a tolerance.
 * @inline
 */
export type ClaimRelation = 'exactly' | 'as-limit' | Qualifier;

/**
 * What every claim has. Figures are named by their key in the claim's own document, or as `document#key`; those on
 * several scales of one currency, or of one rate, are compared on the scale of the first.
 * @category Figures
 */
export type ClaimOutline = {
  readonly id: string;
  /** The line that makes the claim. */
  readonly source: DocumentSource;
  /** What is claimed, in our own words. */
  readonly label: Label;
  /** What a reader must know even where the figures agree: another measure, another population, another day. */
  readonly caution?: Label;
};

/**
 * A number, and how a document puts it: "over 150" is `more-than` with the figure 150.
 * @inline
 */
export type ClaimedNumber = {
  readonly figure: string;
  readonly relation: ClaimRelation;
  /**
   * How far off still counts, as a share of the number, such as `0.1`: for `almost` and `about`, and for the open side
   * of the others, which have no end without it.
   */
  readonly tolerance?: string;
};

/**
 * A claim that something lies above, below or near a printed number: "over 150", "never reached".
 * @inline
 */
export type BoundClaim = ClaimOutline & {
  readonly kind: 'bound';
  readonly bound: ClaimedNumber;
  readonly of: Expression;
  readonly missing: MissingPart;
  /**
   * No part is below zero: what has no value can then only add. So it is without a word with people, deployments and
   * other things that are counted.
   */
  readonly parts?: 'not-negative';
};

/**
 * A claim that something lies between two printed numbers, both included: "16 to 18", the lesser first.
 * @inline
 */
export type BetweenClaim = ClaimOutline & {
  readonly kind: 'between';
  readonly from: string;
  readonly to: string;
  readonly of: Expression;
  readonly missing: MissingPart;
};

/**
 * A claim that a figure stayed as it was: no later one lies further from the first than the tolerance, a share of it
 * such as `0.05`.
 * @inline
 */
export type StableClaim = ClaimOutline & {
  readonly kind: 'stable';
  readonly series: readonly string[];
  readonly tolerance: string;
};

/**
 * A claim that something has doubled, or halved, from one figure to another: `almost`, `more-than`, `exactly`.
 * @inline
 */
export type TimesClaim<K extends 'doubled' | 'halved'> = ClaimOutline & {
  readonly kind: K;
  readonly from: string;
  readonly to: string;
  readonly relation: 'exactly' | Qualifier;
  /** For `almost` and `about`, and for the open side of the others. */
  readonly tolerance?: string;
};

/**
 * A claim that figures rose or fell over a period, in the order of time. The first and the last decide, in all that
 * they can stand for: 12 % and 12.4 % decide nothing.
 * @inline
 */
export type TrendClaim = ClaimOutline & {
  readonly kind: 'trend';
  readonly direction: 'increased' | 'decreased';
  readonly series: readonly string[];
};

/**
 * A claim that a figure is the lowest or the highest of a series, in all that its figures can stand for.
 * @inline
 */
export type ExtremeClaim = ClaimOutline & {
  readonly kind: 'extreme';
  readonly which: 'lowest' | 'highest';
  /** The figure of the period that is named. */
  readonly of: string;
  /** The other figures of the series. */
  readonly others: readonly string[];
};

/**
 * A claim that something happened once: one figure is above zero, the others are zero. A zero that was rounded may be a
 * little, and decides nothing.
 * @inline
 */
export type OnlyClaim = ClaimOutline & {
  readonly kind: 'only';
  readonly of: string;
  readonly others: readonly string[];
};

/**
 * A way to count things that a document lists.
 * @inline
 */
export type Counting = {
  readonly label: Label;
  /** What is counted, each thing with the lines of the claim's document that name it. */
  readonly items: readonly { readonly name: string; readonly lines: readonly number[] }[];
};

/**
 * A claim that there are so many of something.
 *
 * The first counting is the plain one. A stated number that was rounded, or has a qualifier, allows all that it can
 * stand for. Where the document does not list all (`lists: 'some'`), a smaller count decides nothing.
 * @inline
 */
export type CountClaim = ClaimOutline & {
  readonly kind: 'count';
  readonly stated: string;
  readonly lists: 'all' | 'some';
  readonly countings: readonly [Counting, ...Counting[]];
};

/**
 * The same quantity in several places, each with the time that it speaks of, if its document says so: a day, a month, a
 * year, or two of them with a slash between (`2018-04-01/2019-03-31`). Values are never merged; those in different
 * units need a label each that says what they count.
 * @inline
 */
export type RivalsClaim = ClaimOutline & {
  readonly kind: 'rivals';
  /** The claim's own value first. */
  readonly values: readonly (ClaimedNumber & { readonly asOf?: string; readonly label?: Label })[];
  /** A total since a fixed day can only grow: a later value below an earlier one contradicts it. */
  readonly growing?: true;
};

/**
 * A date in a document: a year, a month or a day.
 * @inline
 */
export type ClaimedDate = {
  readonly date: string;
  readonly source: DocumentSource;
  readonly label?: Label;
};

/**
 * The same event in several places, each with the date that is given there. The claim's own date comes first.
 * @inline
 */
export type DatesClaim = ClaimOutline & {
  readonly kind: 'dates';
  readonly dates: readonly ClaimedDate[];
};

/**
 * A claim that so many years, months or days lie between two dates, the last one included.
 * @inline
 */
export type DurationClaim = ClaimOutline & {
  readonly kind: 'duration';
  /** A figure in years, months or days. */
  readonly stated: ClaimedNumber;
  readonly from: ClaimedDate;
  readonly to: ClaimedDate;
};

/**
 * One thing and the spellings of its name, each with the lines where it stands.
 * @inline
 */
export type SpellingsClaim = ClaimOutline & {
  readonly kind: 'spellings';
  readonly names: readonly { readonly text: string; readonly sources: readonly DocumentSource[] }[];
};

/**
 * A claim that a list is sound: each entry has a text and stands there once, no key has two meanings, no thing two
 * names, and all are of the classes that the list is said to hold, as {@link listFindings} checks it.
 *
 * `contradicted` by each entry that is otherwise; `undecidable` where only the class of one is not given.
 * @inline
 */
export type ListClaim = ClaimOutline & {
  readonly kind: 'list-is-sound';
  readonly entries: readonly (ListEntry | AcronymEntry)[];
  readonly classes?: readonly string[];
};

/** @inline */
export type ShareClaim = ClaimOutline & ShareParts;
/** @inline */
export type ArrivalsClaim = ClaimOutline & ArrivalsParts;
/** @inline */
export type LineClaim = ClaimOutline & LineParts;

/**
 * A claim on the figures of some statements.
 * @category Figures
 */
export type FigureClaim =
  | BoundClaim
  | BetweenClaim
  | StableClaim
  | TimesClaim<'doubled'>
  | TimesClaim<'halved'>
  | TrendClaim
  | ExtremeClaim
  | OnlyClaim
  | CountClaim
  | RivalsClaim
  | DatesClaim
  | DurationClaim
  | SpellingsClaim
  | ListClaim
  | ShareClaim
  | ArrivalsClaim
  | LineClaim;

/** The relations of what is said to have doubled, for checks. */
export const TIMES_RELATIONS = /* @__PURE__ */ frozen([
  'exactly',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'almost',
  'about',
] as const satisfies readonly ClaimRelation[]);

/** The relations, for checks. */
export const RELATIONS = /* @__PURE__ */ joined<ClaimRelation>(TIMES_RELATIONS, ['as-limit']);
