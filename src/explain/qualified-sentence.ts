import { quantityText, rangeText } from '../exact/quantity-text.js';
import { MOST_DECIMALS, qualifiedPrinted } from '../figures/arithmetic-text.js';
import type { CheckedFigure } from '../figures/checked-figure.js';
import { type Locale, textOf } from '../kernel/label.js';
import { isReported } from '../kernel/no-value.js';

/** The printed text of a judged figure, never without its qualifier. */
export const checkedText = (
  { printedText: text, numbers, qualifier, printed }: CheckedFigure,
  locale: Locale,
): string =>
  qualifiedPrinted({ text, form: numbers, qualifier }, locale, () =>
    isReported(printed) ? quantityText(printed, { locale }) : text,
  );

/** What a qualified figure is taken for. */
export function takenFor({ qualifier, envelope }: CheckedFigure, decimals: number, locale: Locale): string[] {
  if (qualifier === undefined || !isReported(envelope)) return [];
  const places = Math.max(envelope.low.decimalPlaces(), envelope.high.decimalPlaces(), decimals);
  const range = rangeText(
    envelope,
    (end) => quantityText(end, { decimals: Math.min(places, MOST_DECIMALS), locale }),
    locale,
  );
  return [textOf({ en: `taken for ${range}`, fr: `pris pour ${range}` }, locale)];
}
