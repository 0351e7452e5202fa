import type { Unit } from './unit-model.js';

/**
 * A figure of another statement, such as `evaluation-2015-2020#t8-approved-total-2018-19`: the document's id and the
 * key. Only {@link audit} can follow it.
 */
export type CrossReference = `${string}#${string}`;

/**
 * A number that no document prints: 100000 of a rate, or a rate of exchange. It takes the unit of what it is added to,
 * unless it names its own.
 * @category Figures
 */
export interface Constant {
  /** Exactly; as text where it has decimals, such as `'1.35'`. */
  readonly constant: string | number;
  readonly unit?: Unit;
}

/**
 * What a part of an expression can be: the key of a figure, a figure of another statement, a constant, or an expression
 * of its own.
 * @category Figures
 */
export type Operand<K extends string = string> = K | CrossReference | Constant | Expression<K>;

/**
 * How a figure follows from others.
 *
 * `percent` is 100 × a ÷ b, `ratio` is a ÷ b printed as `a:1`, `same` is another figure that states the same fact.
 * `mean` and `median` go over their parts; `weightedMean` has a weight for each, none of them below zero. `change` is
 * the later figure minus the earlier one, in points where they are percents, `percentChange` the same in percent of the
 * earlier one, and `index` 100 × a ÷ its base. `cumulative` adds up a series to date. `wholeOver` is a whole number
 * over so many: the mean of 60 whole numbers, or a share of 83 people, printed as a percent or not. Expressions nest;
 * only `wholeOver` stands alone.
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
  | { readonly maximum: readonly Operand<K>[] }
  | { readonly mean: readonly Operand<K>[] }
  | { readonly weightedMean: { readonly of: readonly Operand<K>[]; readonly weights: readonly Operand<K>[] } }
  | { readonly median: readonly Operand<K>[] }
  | { readonly change: readonly [later: Operand<K>, earlier: Operand<K>] }
  | { readonly percentChange: readonly [later: Operand<K>, earlier: Operand<K>] }
  | { readonly cumulative: readonly Operand<K>[] }
  | { readonly index: readonly [value: Operand<K>, base: Operand<K>] }
  | { readonly wholeOver: Operand<K> };
