import { compare } from '../exact/fraction.js';
import type { ReadFigure } from '../figures/printed.js';
import { isVague, QUALIFIER_LABELS, type Reach, reachOf } from '../figures/qualifiers.js';
import { readOn } from '../figures/scaled-figure.js';
import { standsFor } from '../figures/stands-for.js';
import type { Unit } from '../figures/unit-model.js';
import type { Path } from '../kernel/codes.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { inBoth, quoted } from '../kernel/words.js';
import { anyFigureAt, type ClaimContext, type ClaimFigure } from './claim-parts.js';
import type { ClaimedNumber, ClaimRelation } from './model.js';
import { figureText, toleranceText } from './wording.js';

/** All values that a claimed number allows. */
export type Span = Reach;

/** A claimed number, read. */
export interface ClaimedFigure extends ClaimFigure {
  readonly relation: ClaimRelation;
  readonly wording: Label;
  /** As it is printed. */
  readonly unit: Unit;
  /** `null` where the figure has no value, or another qualifier than its relation. */
  readonly span: Span | null;
  /** Beside that qualifier: what the relation allows whatever the figure may be, such as up to 130 of `over 130`. */
  readonly least?: Span;
}

/** Finds the figure of a claimed number; on the scale of a unit, if it has one in common with it. */
export function claimedAt(claimed: ClaimedNumber, context: ClaimContext, path: Path, scale?: Unit): ClaimedFigure {
  const { figure, relation, tolerance } = claimed;
  const found = anyFigureAt(figure, context, [...path, 'figure']);
  const wording = inBoth((locale) => wordingOf(found, claimed, locale));
  const read = scale === undefined ? found.read : readOn(found.read, scale);
  const span = read.kind === 'value' ? spanOf(read, relation, tolerance) : null;
  const least = span === null && read.kind === 'value' ? leastOf(read, relation) : null;
  return { ...found, read, unit: found.read.unit, relation, wording, span, ...(least && { least }) };
}

/** A figure as its relation puts it; once, where its own qualifier is the same. */
function wordingOf({ read }: ClaimFigure, { relation, tolerance }: ClaimedNumber, locale: Locale): string {
  const number = figureText(read, locale);
  if (read.qualifier === relation) return number + offText(tolerance, locale);
  // Of two qualifiers, the document's own stands between quotation marks.
  const isOwn = read.qualifier !== undefined && !/^['\u00ab]/.test(number);
  return relationText(relation, isOwn ? textOf(quoted(number), locale) : number, locale, tolerance);
}

const offText = (tolerance: string | undefined, locale: Locale): string =>
  tolerance === undefined ? '' : `, ${toleranceText(tolerance, locale)}`;

/** A number as a relation puts it, with its tolerance. */
export function relationText(relation: ClaimRelation, number: string, locale: Locale, tolerance?: string): string {
  if (relation === 'exactly' || relation === 'as-limit') return number;
  return `${textOf(QUALIFIER_LABELS[relation], locale)} ${number}${offText(tolerance, locale)}`;
}

function spanOf(read: ReadFigure, relation: ClaimRelation, tolerance: string | undefined): Span | null {
  const { value, envelope, reach, endless, qualifier } = read;
  if (relation === 'as-limit') {
    if (qualifier === undefined || !isVague(qualifier)) return asLimit(read);
  } else if (relation !== 'exactly') {
    return qualifier === undefined || qualifier === relation ? reachOf(value, relation, tolerance) : null;
  }
  if (endless && qualifier !== undefined) return reachOf(value, qualifier, undefined);
  const { low, high, openHigh = false } = envelope;
  return { low, high, open: reach !== undefined && openHigh };
}

/** What lies on the side of a relation that every number is on which the figure may be; `null` where none does. */
function leastOf({ value, qualifier, tolerance }: ReadFigure, relation: ClaimRelation): Span | null {
  if (qualifier === undefined) return null;
  const own = reachOf(value, qualifier, tolerance);
  const isStrict = relation === 'less-than' || relation === 'more-than';
  const open = isStrict && !own.open;
  if (relation === 'at-most' || relation === 'less-than') return own.low && { low: null, high: own.low, open };
  if (relation === 'at-least' || relation === 'more-than') return own.high && { low: own.high, high: null, open };
  return null;
}

/** The number that a qualifier sets, as it stands without it. */
function asLimit({ value, lastDigit, grain, rounding }: ReadFigure): Span {
  const { low, high } = standsFor({ value, lastDigit, grain }, rounding ?? 'half-away');
  return { low, high, open: false };
}

/** True where no value of the first is as great as any of the second. */
export function wholly(below: Span, above: Span): boolean {
  if (below.high === null || above.low === null) return false;
  const order = compare(below.high, above.low);
  return order < 0 || (order === 0 && (below.open || above.open));
}

export const agree = (a: Span, b: Span): boolean => !wholly(a, b) && !wholly(b, a);

/** Whether all of the inner span lies in the outer one; what has no end lies in nothing that has one. */
export function within({ low, high }: Pick<Span, 'low' | 'high'>, outer: Span): boolean {
  const above = outer.low === null || (low !== null && compare(low, outer.low) > (outer.open ? 0 : -1));
  const below = outer.high === null || (high !== null && compare(high, outer.high) < (outer.open ? 0 : 1));
  return above && below;
}
