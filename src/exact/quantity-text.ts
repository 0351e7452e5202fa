import { frozen, lazily } from '../kernel/frozen.js';
import { type Locale, textOf } from '../kernel/label.js';
import { NO_VALUE_LABELS, type Reported } from '../kernel/no-value.js';
import { localeShape, readBy } from '../kernel/record.js';
import { later, oneOf, optional, options as optionsOf } from '../kernel/shape.js';
import { isSingular, MARKS, NO_BREAK_SPACE, percentSign, withMarks } from '../kernel/typography.js';
import type { Words } from '../kernel/words.js';
import { type Decimal, decimalsOf, multiplyExactly, roundTo } from './decimal.js';
import { type Ends, isPartial, quantityAt, type ResultRange, type ResultValue } from './quantity.js';

/**
 * How `formatReported` writes a value.
 * @inline
 */
export type FormatOptions = {
  /** Round half away from zero to so many decimals and print all of them; without it, every digit is printed. */
  readonly decimals?: number;
  /** Canadian English or French marks and grouping; without it, bare digits with a point. */
  readonly locale?: Locale;
  /** `percent` multiplies by 100; `CAD` and `CAD millions` add the unit, and change no digit. */
  readonly as?: FormatStyle;
};

/**
 * The ways in which a value can be written.
 * @inline
 */
export type FormatStyle = 'number' | 'percent' | 'CAD' | 'CAD millions';

/** The styles, for checks. */
export const FORMAT_STYLES = /* @__PURE__ */ frozen([
  'number',
  'percent',
  'CAD',
  'CAD millions',
] as const satisfies readonly FormatStyle[]);
const WORDS = /* @__PURE__ */ lazily(() => ({
  parts: ({ used, all }: Words<'used' | 'all'>) => ({
    en: `${used} of ${all} parts`,
    fr: `${used} des ${all} parties`,
  }),
  onePart: ({ used, all }: Words<'used' | 'all'>) => ({
    en: `${used} of ${all} part`,
    fr: `${used} partie sur ${all}`,
  }),
  point: ({ number }: Words<'number'>) => ({ en: `${number} point`, fr: `${number} point` }),
  points: ({ number }: Words<'number'>) => ({ en: `${number} points`, fr: `${number} points` }),
  range: ({ low, high }: Words<'low' | 'high'>) => ({ en: `${low} to ${high}`, fr: `${low} à ${high}` }),
  low: ({ low, high }: Words<'low' | 'high'>) => ({ en: `over ${low} to ${high}`, fr: `plus de ${low} à ${high}` }),
  high: ({ low, high }: Words<'low' | 'high'>) => ({ en: `${low} to under ${high}`, fr: `${low} à moins de ${high}` }),
  both: ({ low, high }: Words<'low' | 'high'>) => ({
    en: `over ${low} to under ${high}`,
    fr: `plus de ${low} à moins de ${high}`,
  }),
  about: ({ number }: Words<'number'>) => ({ en: `≈ ${number}`, fr: `≈\u00a0${number}` }),
}));

/** How numbers are written: the options of {@link FormatOptions}, checked. */
interface Format {
  /** A number with its marks and its unit. */
  readonly written: (number: Decimal) => string;
  /** The language of words; English unless told otherwise. */
  readonly language: Locale;
}

/** Checks the options of a format. */
export function formatAt(options: FormatOptions): Format {
  const { decimals, locale, as: style = 'number' } = OPTIONS.read(options, ['options']);
  const written = (number: Decimal): string => {
    const scaled = style === 'percent' ? multiplyExactly(number, 100) : number;
    const rounded = decimals === undefined ? scaled : roundTo(scaled, decimals);
    const sign = rounded.isNegative() ? '-' : '';
    const bare = rounded.toFixed(decimals).replace('-', '');
    const digits = locale === undefined ? bare : withMarks(bare, MARKS[locale]);
    return withUnit(sign + digits, style, locale, isSingular(Number(bare), 'fr-CA'));
  };
  return { written, language: locale ?? 'en-CA' };
}

const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({
    decimals: optional(readBy(decimalsOf)),
    locale: optional(localeShape),
    as: optional(oneOf(FORMAT_STYLES, { en: 'a style', fr: 'un style' })),
  }),
);

/** What `formatReported` writes for an amount, a share, a total, a range or a missing value. */
export function quantityText(value: Reported<ResultValue | ResultRange>, options: FormatOptions = {}): string {
  const { written, language } = formatAt(options);
  const quantity = quantityAt(value, ['value']);
  const { number, reason, ends } = quantity;
  if (reason !== null) return textOf(NO_VALUE_LABELS[reason.noValue], language);
  if (number === null) return ends === null ? '' : rangeText(ends, written, language);
  const text = written(number);
  if (isPartial(quantity)) return `${text} (${partsText(quantity, language)})`;
  return ends === null ? text : withRange(text, ends, written, language);
}

/** A value with its range in brackets; where all of it is written alike, {@link rangeText} says all that there is. */
export function withRange(text: string, ends: Ends, written: (end: Decimal) => string, locale: Locale): string {
  const range = rangeText(ends, written, locale);
  return written(ends.low) === written(ends.high) ? range : `${text} (${range})`;
}

/** How many of its parts a sum adds. */
export function partsText({ parts, missing }: { parts: number; missing: number }, locale: Locale): string {
  const words = isSingular(parts, locale) ? WORDS().onePart : WORDS().parts;
  return textOf(words({ used: String(parts - missing), all: String(parts) }), locale);
}

/** So many percentage points; `written` is the number as the text has it. */
export function pointsText(text: string, written: Decimal, locale: Locale): string {
  return textOf((isSingular(Number(written), locale) ? WORDS().point : WORDS().points)({ number: text }), locale);
}

/**
 * A range in words. Ends that differ, and are written alike, are one number that is not exact: `≈ 1.4`, whether or not
 * they are open.
 */
export function rangeText({ low, high, open }: Ends, written: (end: Decimal) => string, locale: Locale): string {
  const [from, to] = [written(low), written(high)];
  if (from !== to) return textOf(WORDS()[open ?? 'range']({ low: from, high: to }), locale);
  return low.eq(high) ? from : aboutText(from, locale);
}

/** A number that stands for several others, all written like it. */
export const aboutText = (number: string, locale: Locale): string => textOf(WORDS().about({ number }), locale);

/** A number with its unit, whose noun is in the singular or not in French. */
function withUnit(number: string, style: FormatStyle, locale: Locale | undefined, isOne: boolean): string {
  const french = locale === 'fr-CA';
  switch (style) {
    case 'number':
      return number;
    case 'percent':
      return number + percentSign(locale ?? 'en-CA');
    case 'CAD':
      return french ? `${number}${NO_BREAK_SPACE}$` : dollars(number);
    case 'CAD millions': {
      const millions = isOne ? 'million' : 'millions';
      return french ? `${number}${NO_BREAK_SPACE}${millions} de dollars` : `${dollars(number)} million`;
    }
  }
}

/** In English the sign stands before the dollar sign. */
const dollars = (number: string): string => number.replace(/^-?/, '$&$$');
