import { refuseUnknownKeys, requireObject, requireOneOf } from '../kernel/check.js';
import { frozen } from '../kernel/frozen.js';
import { fill, isSingular, type Label, LOCALES, type Locale, textOf } from '../kernel/label.js';
import { NO_VALUE_LABELS, type Reported } from '../kernel/no-value.js';
import { type Decimal, decimalsOf, multiplyExactly, roundTo } from './decimal.js';
import { MARKS, withMarks } from './number-form.js';
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
const NO_BREAK_SPACE = '\u00a0';

const WORDS = /* @__PURE__ */ frozen({
  parts: { en: '{used} of {all} parts', fr: '{used} des {all} parties' },
  onePart: { en: '{used} of {all} part', fr: '{used} partie sur {all}' },
  point: { en: '{number} point', fr: '{number} point' },
  points: { en: '{number} points', fr: '{number} points' },
  range: { en: '{low} to {high}', fr: '{low} à {high}' },
  low: { en: 'over {low} to {high}', fr: 'plus de {low} à {high}' },
  high: { en: '{low} to under {high}', fr: '{low} à moins de {high}' },
  both: { en: 'over {low} to under {high}', fr: 'plus de {low} à moins de {high}' },
  about: { en: '≈ {number}', fr: '≈\u00a0{number}' },
} as const satisfies Record<string, Label>);

/** How numbers are written: the options of {@link FormatOptions}, checked. */
interface Format {
  /** A number with its marks and its unit. */
  readonly written: (number: Decimal) => string;
  /** The language of words; English unless told otherwise. */
  readonly language: Locale;
}

/** Checks the options of a format. */
export function formatAt(options: FormatOptions): Format {
  const given = requireObject(options, ['options']);
  refuseUnknownKeys(given, ['decimals', 'locale', 'as'], 'an option', ['options']);
  const { decimals, locale, as: style } = given;
  const checkedLocale =
    locale === undefined ? undefined : requireOneOf(locale, LOCALES, 'a locale', ['options', 'locale']);
  const checkedStyle =
    style === undefined ? 'number' : requireOneOf(style, FORMAT_STYLES, 'a style', ['options', 'as']);
  const checkedDecimals = decimals === undefined ? undefined : decimalsOf(decimals, ['options', 'decimals']);
  const written = (number: Decimal): string => {
    const scaled = checkedStyle === 'percent' ? multiplyExactly(number, 100) : number;
    const rounded = checkedDecimals === undefined ? scaled : roundTo(scaled, checkedDecimals);
    const sign = rounded.isNegative() ? '-' : '';
    const bare = rounded.toFixed(checkedDecimals).replace('-', '');
    const digits = checkedLocale === undefined ? bare : withMarks(bare, MARKS[checkedLocale]);
    return withUnit(sign + digits, checkedStyle, checkedLocale, isSingular(Number(bare), 'fr-CA'));
  };
  return { written, language: checkedLocale ?? 'en-CA' };
}

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
  const words = isSingular(parts, locale) ? WORDS.onePart : WORDS.parts;
  return fill(words, { used: String(parts - missing), all: String(parts) }, locale);
}

/** So many percentage points; `written` is the number as the text has it. */
export function pointsText(text: string, written: Decimal, locale: Locale): string {
  return fill(isSingular(Number(written), locale) ? WORDS.point : WORDS.points, { number: text }, locale);
}

/**
 * A range in words. Ends that differ, and are written alike, are one number that is not exact: `≈ 1.4`, whether or not
 * they are open.
 */
export function rangeText({ low, high, open }: Ends, written: (end: Decimal) => string, locale: Locale): string {
  const [from, to] = [written(low), written(high)];
  if (from !== to) return fill(WORDS[open ?? 'range'], { low: from, high: to }, locale);
  return low.eq(high) ? from : aboutText(from, locale);
}

/** A number that stands for several others, all written like it. */
export const aboutText = (number: string, locale: Locale): string => fill(WORDS.about, { number }, locale);

/** A number with its unit, whose noun is in the singular or not in French. */
function withUnit(number: string, style: FormatStyle, locale: Locale | undefined, isOne: boolean): string {
  const french = locale === 'fr-CA';
  switch (style) {
    case 'number':
      return number;
    case 'percent':
      return french ? `${number}${NO_BREAK_SPACE}%` : `${number}%`;
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
