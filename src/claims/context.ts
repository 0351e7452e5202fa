import { type Decimal, roundTo } from '../exact/decimal.js';
import { add, compare, type Fraction, fraction, fractionOf, multiply, subtract, toDecimal } from '../exact/fraction.js';
import { quantityText } from '../exact/quantity-text.js';
import { printedText } from '../figures/arithmetic-text.js';
import type { PrintedFigure } from '../figures/model.js';
import type { PlacedFigure } from '../figures/placed.js';
import type { ReadFigure, UnreadFigure } from '../figures/printed.js';
import { isReference, printedFigureOf } from '../figures/statement.js';
import {
  invalidArgument,
  refuseUnknownKeys,
  requireInteger,
  requireObject,
  requireOneOf,
  requireString,
} from '../kernel/check.js';
import type { Finding, Path } from '../kernel/codes.js';
import { isCpaIppError, movedError } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { Label, Locale } from '../kernel/label.js';
import type { DocumentSource } from '../kernel/source.js';
import type { ClaimCheck, ClaimEvidence } from './claim-check.js';
import type { ClaimedNumber, ClaimRelation } from './model.js';
import type { Library } from './statement-library.js';

/** What a claim of each kind comes to; the rest of the check is the same for all. */
export type Judged = Pick<ClaimCheck, 'verdict' | 'evidence' | 'cautions' | 'explanation'> &
  Partial<Pick<ClaimCheck, 'printedText' | 'reading'>> & { readonly sources: readonly DocumentSource[] };

/** What judging a claim needs: where its figures are found, and which document is its own. */
export interface ClaimContext {
  readonly document: string;
  readonly library: Library;
}

/** A figure that a claim rests on. */
export interface ClaimFigure {
  readonly read: ReadFigure | UnreadFigure;
  readonly source: DocumentSource;
  /** The figure with its place, in words. */
  readonly label: Label;
}

/** Writes a text in both languages. */
export function inBoth(write: (locale: Locale) => string): Label {
  return { en: write('en-CA'), fr: write('fr-CA') };
}

/** Picks between the words of the two languages. */
export const pick = (locale: Locale, en: string, fr: string): string => (locale === 'fr-CA' ? fr : en);

/** Where something stands: the column of a table, or the line; with its document where that is another one. */
export function placeOf(source: DocumentSource, document: string): string {
  const place = source.column === undefined || source.document !== document ? `L${source.line}` : source.column;
  return source.document === document ? place : `${source.document}, ${place}`;
}

/** A figure's text; French takes the digits of a number that is printed in English words. */
function figureText(read: ReadFigure | UnreadFigure, locale: Locale): string {
  if (read.kind === 'value' && locale === 'fr-CA' && !/\d/.test(read.text))
    return quantityText(read.digits, { locale });
  return printedText(read.text, locale);
}

function placedAt(given: unknown, { document, library }: ClaimContext, path: Path): PlacedFigure {
  const key = requireString(given, path, 'the key of a figure');
  return library.figure(isReference(key) ? key : `${document}#${key}`, path);
}

/**
 * Finds a figure by its key in the claim's document, or by `document#key`, for a function that takes printed figures.
 */
export function printedAt(
  given: unknown,
  context: ClaimContext,
  path: Path,
): { readonly figure: PrintedFigure; readonly source: DocumentSource } {
  const placed = placedAt(given, context, path);
  return { figure: printedFigureOf(placed), source: placed.source };
}

/** Finds a figure by its key in the claim's document, or by `document#key`. */
export function figureAt(given: unknown, context: ClaimContext, path: Path): ClaimFigure {
  const { document } = context;
  const { read, source } = placedAt(given, context, path);
  const label = inBoth((locale) => `${placeOf(source, document)}${pick(locale, '', ' ')}: ${figureText(read, locale)}`);
  return { read, source, label };
}

export function labelAt(value: unknown, path: Path): Label {
  const label = requireObject(value as Label, path, 'a label { en, fr }');
  return { en: requireString(label.en, [...path, 'en']), fr: requireString(label.fr, [...path, 'fr']) };
}

export function sourceAt(value: unknown, path: Path): DocumentSource {
  const source = requireObject(value as DocumentSource, path, 'a source { document, line }');
  refuseUnknownKeys(source, ['document', 'line', 'table', 'row', 'column'], 'a part of a source', path);
  for (const place of ['table', 'row', 'column'] as const) {
    if (source[place] !== undefined) requireString(source[place], [...path, place]);
  }
  return {
    ...source,
    document: requireString(source.document, [...path, 'document'], "a document's id"),
    line: lineAt(source.line, [...path, 'line']),
  };
}

export function lineAt(value: unknown, path: Path): number {
  return requireInteger(value, path, { minimum: 1, maximum: Number.MAX_SAFE_INTEGER });
}

const RELATIONS = /* @__PURE__ */ frozen<Readonly<Record<ClaimRelation, Label>>>({
  exactly: { en: '', fr: '' },
  'more-than': { en: 'more than ', fr: 'plus de ' },
  'at-least': { en: 'at least ', fr: 'au moins ' },
  'less-than': { en: 'less than ', fr: 'moins de ' },
  'at-most': { en: 'at most ', fr: 'au plus ' },
  almost: { en: 'almost ', fr: 'près de ' },
  about: { en: 'about ', fr: 'environ ' },
});

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

const TOLERANCE = /^0?\.\d{1,6}$/;

/** Reads a claimed number. */
export function claimedAt(
  given: unknown,
  context: ClaimContext,
  path: Path,
  extra: readonly string[] = [],
): ClaimedFigure {
  const claimed = requireObject(given as ClaimedNumber, path, 'a number as claimed: { figure, relation }');
  refuseUnknownKeys(claimed, ['figure', 'relation', 'tolerance', ...extra], 'a part of a claimed number', path);
  const relation = requireOneOf(claimed.relation, Object.keys(RELATIONS) as ClaimRelation[], 'a relation', [
    ...path,
    'relation',
  ]);
  const found = figureAt(claimed.figure, context, [...path, 'figure']);
  const vague = relation === 'almost' || relation === 'about';
  const tolerance = claimed.tolerance;
  if (
    vague !== (tolerance !== undefined) ||
    (vague && !TOLERANCE.test(requireString(tolerance, [...path, 'tolerance'])))
  ) {
    throw invalidArgument(tolerance, "a tolerance such as '0.1' for 'almost' and 'about', and none elsewhere", [
      ...path,
      'tolerance',
    ]);
  }
  const share = fractionOf(tolerance ?? '0');
  const wording = inBoth(
    (locale) => `${pick(locale, RELATIONS[relation].en, RELATIONS[relation].fr)}${figureText(found.read, locale)}`,
  );
  return {
    ...found,
    relation,
    wording,
    span: found.read.kind === 'value' ? spanOf(found.read, relation, share) : null,
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

const MOST_DECIMALS = 2;

/** The decimals of a value in a text: as many as it has, up to two. */
export function numberText(value: Fraction, locale: Locale): string {
  const decimal = toDecimal(value);
  return quantityText(decimal, { locale, decimals: Math.min(MOST_DECIMALS, decimal.decimalPlaces()) });
}

/** Whether that text is all of the value. */
export const isWritten = (value: Fraction): boolean => toDecimal(value).decimalPlaces() <= MOST_DECIMALS;

/** A number at two decimals at most, without zeros at the end; a share may be written as a percent. */
export function shortNumber(value: Decimal, locale: Locale, as?: 'percent'): string {
  return as === undefined
    ? quantityText(roundTo(value, 2), { locale })
    : quantityText(roundTo(value, 4), { locale, as });
}

/**
 * Asks a function about parts of a claim. What it says of its arguments is said of the parts of the same name; an
 * argument that only holds such parts, or is no part of the claim, is a `holder`, and left out of the path.
 */
export function askOf<T>(path: Path, holders: readonly string[], ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (!isCpaIppError(error)) throw error;
    throw movedError(error, (from) => {
      const part = from.findIndex((step) => !holders.includes(String(step)));
      return [...path, ...(part < 0 ? [] : from.slice(part))];
    });
  }
}

/** Puts cautions of such a function where the claim's parts are. */
export const placedWithin = (path: Path, cautions: readonly Finding[]): Finding[] =>
  cautions.map((caution) => ({ ...caution, path: [...path, ...caution.path] }));

/** Makes a caution of a claim. */
export function warning(code: Finding['code'], path: Path, operands: Finding['operands']): Finding {
  return { code, severity: 'warning', path, operands };
}

export const evidenceOf = ({ source, label }: ClaimFigure, bearing: ClaimEvidence['bearing']): ClaimEvidence => ({
  source,
  bearing,
  label,
});

export function joined(labels: readonly Label[]): Label {
  return { en: labels.map(({ en }) => en).join(', '), fr: labels.map(({ fr }) => fr).join(', ') };
}
