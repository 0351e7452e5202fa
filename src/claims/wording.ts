import { type Decimal, roundTo } from '../exact/decimal.js';
import { type Fraction, toDecimal } from '../exact/fraction.js';
import { quantityText } from '../exact/quantity-text.js';
import { isInWords, printedText } from '../figures/arithmetic-text.js';
import type { ReadFigure, UnreadFigure } from '../figures/printed.js';
import type { Label, Locale } from '../kernel/label.js';
import type { DocumentSource } from '../kernel/source.js';

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

/** Labels as a list, in both languages. */
export function listed(labels: readonly Label[]): Label {
  return { en: labels.map(({ en }) => en).join(', '), fr: labels.map(({ fr }) => fr).join('; ') };
}
