import { type Decimal, roundTo } from '../exact/decimal.js';
import { decimalsNeeded, type Fraction, toText } from '../exact/fraction.js';
import { quantityText } from '../exact/quantity-text.js';
import { calculationText, isInWords, printedText } from '../figures/arithmetic-text.js';
import type { Obstacle } from '../figures/evaluate.js';
import type { OperationNode } from '../figures/expression.js';
import type { ReadFigure, UnreadFigure } from '../figures/printed.js';
import { scaleOf, unitLabel } from '../figures/units.js';
import { calculationOf } from '../figures/verdict.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { NO_VALUE_LABELS, reasonAmong } from '../kernel/no-value.js';
import type { DocumentSource } from '../kernel/source.js';
import { MARKS, withMarks } from '../kernel/typography.js';

/** Picks between the words of the two languages. */
export const pick = (locale: Locale, en: string, fr: string): string => (locale === 'fr-CA' ? fr : en);

/** Where something stands: the column of a table, or the line; with its document where that is another one. */
export function placeOf(source: DocumentSource, document: string): string {
  const place = source.column === undefined || source.document !== document ? `L${source.line}` : source.column;
  return source.document === document ? place : `${source.document}, ${place}`;
}

/** A figure's text; French takes the digits of a number that is printed in English words. */
export function figureText(read: ReadFigure | UnreadFigure, locale: Locale): string {
  if (read.kind === 'value' && locale === 'fr-CA' && isInWords(read.text, read.form))
    return quantityText(read.digits, { locale });
  return printedText(read.text, locale, read.form);
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

/** An expression in figures, with what it comes to. */
export function equationText(tree: OperationNode, value: Fraction, locale: Locale): string {
  const arithmetic = calculationText(calculationOf(tree), locale);
  const result = numberText(value, locale);
  return arithmetic === result ? result : `${arithmetic} ${isWritten(value) ? '=' : '≈'} ${result}`;
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

/** Labels as a list, in both languages. */
export function listed(labels: readonly Label[]): Label {
  return { en: labels.map(({ en }) => en).join(', '), fr: labels.map(({ fr }) => fr).join('; ') };
}
