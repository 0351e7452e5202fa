import { add, compare, type Fraction, fraction, fractionOf, multiply, subtract } from '../exact/fraction.js';
import type { ReadFigure } from '../figures/printed.js';
import type { Path } from '../kernel/codes.js';
import type { Label } from '../kernel/label.js';
import { inBoth } from '../kernel/words.js';
import { type ClaimContext, type ClaimFigure, figureAt } from './claim-parts.js';
import { type ClaimedNumber, type ClaimRelation, RELATION_WORDS } from './model.js';
import { figureText, pick } from './wording.js';

/** How each relation is put before a number. */

/** All values that a claimed number allows; `null` is no end at all. */
export interface Span {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  /** Whether the ends themselves are left out. */
  readonly open: boolean;
}

/** A claimed number, read. */
export interface ClaimedFigure extends ClaimFigure {
  readonly relation: ClaimRelation;
  readonly wording: Label;
  /** `null` where the figure has no value. */
  readonly span: Span | null;
}

/** Finds the figure of a claimed number. */
export function claimedAt(claimed: ClaimedNumber, context: ClaimContext, path: Path): ClaimedFigure {
  const { figure, relation, tolerance = '0' } = claimed;
  const found = figureAt(figure, context, [...path, 'figure']);
  const wording = inBoth(
    (locale) =>
      `${pick(locale, RELATION_WORDS[relation].en, RELATION_WORDS[relation].fr)}${figureText(found.read, locale)}`,
  );
  return {
    ...found,
    relation,
    wording,
    span: found.read.kind === 'value' ? spanOf(found.read, relation, fractionOf(tolerance)) : null,
  };
}

function spanOf({ value, envelope }: ReadFigure, relation: ClaimRelation, tolerance: Fraction): Span {
  const off = multiply(value.n < 0n ? fraction(-value.n, value.d) : value, tolerance);
  switch (relation) {
    case 'exactly':
      return { ...envelope, open: false };
    case 'more-than':
      return { low: value, high: null, open: true };
    case 'at-least':
      return { low: value, high: null, open: false };
    case 'less-than':
      return { low: null, high: value, open: true };
    case 'at-most':
      return { low: null, high: value, open: false };
    case 'almost':
      return { low: subtract(value, off), high: value, open: true };
    default:
      return { low: subtract(value, off), high: add(value, off), open: false };
  }
}

/** True where no value of the first is as great as any of the second. */
export function wholly(below: Span, above: Span): boolean {
  if (below.high === null || above.low === null) return false;
  const order = compare(below.high, above.low);
  return order < 0 || (order === 0 && (below.open || above.open));
}

export const agree = (a: Span, b: Span): boolean => !wholly(a, b) && !wholly(b, a);

/** Whether all of the inner span lies in the outer one. */
export function within({ low, high }: { low: Fraction; high: Fraction }, outer: Span): boolean {
  const above = outer.low === null || compare(low, outer.low) > (outer.open ? 0 : -1);
  const below = outer.high === null || compare(high, outer.high) < (outer.open ? 0 : 1);
  return above && below;
}
