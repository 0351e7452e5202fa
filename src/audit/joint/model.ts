import type { Qualifier } from '../../figures/qualifiers.js';
import type { PossibleValues } from '../../figures/verdict.js';
import type { Label } from '../../kernel/label.js';

/**
 * A figure among those that were judged together, with its place.
 * @inline
 */
export type FigureOfClash = {
  readonly document: string;
  readonly key: string;
  readonly printed: string;
  readonly qualifier?: Qualifier;
  readonly label?: Label;
  readonly table?: string;
  readonly row?: string;
  readonly column?: string;
};

/**
 * Checks of which each can hold by itself, and that no values of the figures satisfy at once. Without any one of them,
 * the others can hold together.
 * @category Figures
 */
export interface Clash {
  /** The ids of the checks, in the order of their statements. */
  readonly checks: readonly string[];
  /** The document of each of them, in the same order. */
  readonly documents: readonly string[];
  /** The figures that they rest on, each once. */
  readonly figures: readonly FigureOfClash[];
}

/**
 * A figure that, beside all the others, can have fewer values than its printed text stands for.
 * @category Figures
 */
export interface NarrowedFigure extends FigureOfClash, PossibleValues {}
