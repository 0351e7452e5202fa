import { type Decimal, decimal, roundTo } from '../exact/decimal.js';
import { decimalsNeeded, equal, type Fraction, toDecimal, toText } from '../exact/fraction.js';
import { aboutText, pointsText, quantityText, rangeText } from '../exact/quantity-text.js';
import type { Recomputation } from '../figures/agreements.js';
import { calculationText, isInWords, printedText, qualifiedPrinted } from '../figures/arithmetic-text.js';
import type { Obstacle } from '../figures/evaluate.js';
import { hasQualified, isFigureNode, type OperationNode } from '../figures/expression.js';
import type { ReadFigure, UnreadFigure } from '../figures/printed.js';
import { qualifiedText } from '../figures/qualifiers.js';
import { scaleOf, unitLabel } from '../figures/units.js';
import { calculationOf } from '../figures/verdict.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { NO_VALUE_LABELS, reasonAmong } from '../kernel/no-value.js';
import type { DocumentSource } from '../kernel/source.js';
import { MARKS, percentSign, withMarks } from '../kernel/typography.js';

/** Picks between the words of the two languages. */
export const pick = (locale: Locale, en: string, fr: string): string => (locale === 'fr-CA' ? fr : en);

/** Where something stands: the column of a table, or the line; with its document where that is another one. */
export function placeOf(source: DocumentSource, document: string): string {
  const place = source.column === undefined || source.document !== document ? `L${source.line}` : source.column;
  return source.document === document ? place : `${source.document}, ${place}`;
}

/** Places in a row, each once: those of the document first, and another document once for all that stand in it. */
export function placesOf(sources: readonly DocumentSource[], document: string): string {
  const places = new Map([[document, new Set<string>()]]);
  for (const source of sources) {
    const place = source.document === document ? placeOf(source, document) : `L${source.line}`;
    places.set(source.document, (places.get(source.document) ?? new Set([source.document])).add(place));
  }
  return [...places.values()].flatMap((own) => [...own]).join(', ');
}

/**
 * A figure's text. In another language than that of its words, it is its number with the words of its qualifier; these
 * are never left out, also where they are declared beside a text that does not have them.
 */
export function figureText(read: ReadFigure | UnreadFigure, locale: Locale): string {
  const { text, form = 'en-CA' } = read;
  if (read.kind === 'value' && read.qualifier !== undefined) {
    return qualifiedPrinted({ text, form, qualifier: read.qualifier }, locale, () => inDigits(read, locale));
  }
  if (read.kind === 'no-value' || locale === (form === 'fr-CA' ? form : 'en-CA'))
    return printedText(text, locale, form);
  return isInWords(text, form) ? inDigits(read, locale) : printedText(text, locale, form);
}

/** The digits of a number in words, with the sign or the name of a unit that its text may have named in words, too. */
function inDigits({ digits, unit }: ReadFigure, locale: Locale): string {
  const number = quantityText(digits, { locale });
  if (unit === 'percent') return number + percentSign(locale);
  if (unit === 'points') return pointsText(number, decimal(digits), locale);
  if (unit === 'CAD' || unit === 'CAD millions') return quantityText(digits, { locale, as: unit });
  return scaleOf(unit) === null ? number : `${number} ${textOf(unitLabel(unit), locale)}`;
}

const MOST_DECIMALS = 2;

/** The decimals of a value in a text: as many as it has, up to two. */
export function numberText(value: Fraction, locale: Locale): string {
  const decimals = Math.min(MOST_DECIMALS, decimalsNeeded(value) ?? MOST_DECIMALS);
  return withMarks(toText(value, decimals), MARKS[locale]);
}

/** Whether that text is all of the value. */
const isWritten = (value: Fraction): boolean => (decimalsNeeded(value) ?? Number.POSITIVE_INFINITY) <= MOST_DECIMALS;

/** A number at two decimals at most, without zeros at the end; a share may be written as a percent. */
export function shortNumber(value: Decimal, locale: Locale, as?: 'percent'): string {
  return as === undefined
    ? quantityText(roundTo(value, 2), { locale })
    : quantityText(roundTo(value, 4), { locale, as });
}

/** An expression in figures, with what it comes to: of qualified figures about that, or from or up to it. */
export function equationText(tree: OperationNode, { value, range }: Recomputation, locale: Locale): string {
  const arithmetic = arithmeticText(tree, locale);
  const result = numberText(value, locale);
  if (arithmetic === result || aloneIn(tree)?.qualifier !== undefined) return arithmetic;
  // Of `at most 10 + at most 45`, 55 is the end, and not about what it is.
  if (range !== null && hasQualified(tree) && (equal(range.low, value) || equal(range.high, value))) {
    const ends = { low: toDecimal(range.low), high: toDecimal(range.high) };
    return `${arithmetic} = ${rangeText(ends, (end) => shortNumber(end, locale), locale)}`;
  }
  return `${arithmetic} ${isWritten(value) && !hasQualified(tree) ? '=' : '≈'} ${result}`;
}

/** An expression in figures. */
export const arithmeticText = (tree: OperationNode, locale: Locale): string =>
  calculationText(calculationOf(tree), locale);

/** What an expression comes to, as `text` writes it: of a figure alone with its qualifier, of others as not exact. */
export function workedOutText(tree: OperationNode, text: string, locale: Locale): string {
  const alone = aloneIn(tree);
  if (alone !== null) return qualifiedText(text, alone.qualifier, locale);
  return hasQualified(tree) ? aboutText(text, locale) : text;
}

/** The figure that an expression is, if it is one and no more. */
function aloneIn({ operation, operands }: OperationNode): ReadFigure | null {
  const [one] = operands;
  if (operation !== 'same' || one === undefined) return null;
  if (isFigureNode(one)) return one.figure.kind === 'value' ? one.figure : null;
  return 'operation' in one ? aloneIn(one) : null;
}

/** The unit of money or of a rate, where the printed text leaves it to its table. */
export const unitText = ({ text, unit }: ReadFigure | UnreadFigure, locale: Locale): string =>
  scaleOf(unit) === null || /[\p{L}\p{Sc}]/u.test(text) ? '' : ` (${textOf(unitLabel(unit), locale)})`;

/** How far off still counts: a share of what is claimed. */
export function toleranceText(tolerance: string, locale: Locale): string {
  const share = quantityText(tolerance, { locale, as: 'percent' });
  return pick(locale, `within ${share}`, `à ${share} près`);
}

/** Why nothing comes of an expression. */
export function obstacleText({ why, reason }: Obstacle, locale: Locale): string {
  const label = textOf(NO_VALUE_LABELS[reason.noValue], locale);
  if (why === 'denominator-may-be-zero') return label;
  return pick(locale, `a part has no value (${label})`, `une partie n'a pas de valeur (${label})`);
}

/** Why figures decide nothing: one of them has no value, or what they were rounded from may lie on either side. */
export function openText(figures: readonly { readonly read: ReadFigure | UnreadFigure }[], locale: Locale): string {
  const missing = figures.flatMap(({ read }) => (read.kind === 'no-value' ? [read.reason] : []));
  const reason = reasonAmong(missing);
  if (reason === null) return pick(locale, 'rounding leaves it open', "l'arrondi ne permet pas de trancher");
  const label = textOf(NO_VALUE_LABELS[reason.noValue], locale);
  return pick(locale, `a figure has no value (${label})`, `un chiffre n'a pas de valeur (${label})`);
}

/** Why a share of nobody decides nothing. */
export const nobodyText = (locale: Locale): string =>
  pick(locale, '0 of 0 is no share', '0 sur 0 ne donne aucune part');

/** Labels as a list, in both languages. */
export function listed(labels: readonly Label[]): Label {
  return { en: labels.map(({ en }) => en).join(', '), fr: labels.map(({ fr }) => fr).join('; ') };
}
