import type { Expression, MissingPart } from '../figures/model.js';
import type { Label } from '../kernel/label.js';

/** What every claim on the figures of a statement has. */
interface ClaimOutline {
  readonly id: string;
  /** The line that makes the claim. */
  readonly line: number;
  /** What is claimed, in our own words. */
  readonly label: Label;
}

/**
 * A claim that something is above or below a printed number: "over 150", "never reached".
 * @category Missions
 */
export interface BoundClaim<K extends string = string> extends ClaimOutline {
  readonly kind: 'bound';
  readonly relation: 'more-than' | 'at-least' | 'less-than' | 'at-most';
  /** The key of the printed number. */
  readonly bound: K;
  readonly of: Expression<K>;
  readonly missing: MissingPart;
}

/**
 * A claim that figures rose or fell over a period.
 * @category Missions
 */
export interface TrendClaim<K extends string = string> extends ClaimOutline {
  readonly kind: 'trend';
  readonly direction: 'increased' | 'decreased';
  /** The keys of the figures, in the order of time. */
  readonly series: readonly K[];
}

/**
 * A claim that something happened once: one figure is above zero, the others are zero.
 * @category Missions
 */
export interface OnlyClaim<K extends string = string> extends ClaimOutline {
  readonly kind: 'only';
  readonly of: K;
  readonly others: readonly K[];
}

/**
 * A way to count things that a document lists.
 * @category Missions
 */
export interface Counting {
  readonly label: Label;
  /** What is counted, each thing with the lines that name it. */
  readonly items: readonly { readonly name: string; readonly lines: readonly number[] }[];
}

/**
 * A claim that there are so many of something.
 *
 * The first counting is the plain one. Where the document does not list all (`lists: 'some'`), a smaller count decides nothing.
 * @category Missions
 */
export interface CountClaim<K extends string = string> extends ClaimOutline {
  readonly kind: 'count';
  /** The key of the printed number. */
  readonly stated: K;
  readonly lists: 'all' | 'some';
  readonly countings: readonly [Counting, ...Counting[]];
}

/**
 * A sentence on the figures of a statement that is no identity. Plain data; `checkFigureClaim` judges it.
 * @category Missions
 */
export type FigureClaim<K extends string = string> = BoundClaim<K> | TrendClaim<K> | OnlyClaim<K> | CountClaim<K>;
