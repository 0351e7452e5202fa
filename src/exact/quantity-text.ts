import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { frozen, keysOf, lazily } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { NO_VALUE_LABELS, type Reported } from '../kernel/no-value.js';
import { later, oneOf } from '../kernel/shape.js';
import { isSingular, MARKS, NO_BREAK_SPACE, percentSign, withMarks } from '../kernel/typography.js';
import type { Words } from '../kernel/words.js';
import type { Currency } from './currencies.js';
import { type Decimal, multiplyExactly, roundTo } from './decimal.js';
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
  /**
   * `percent` multiplies by 100; a currency (`CAD`, `NOK`), alone or with its millions (`CAD millions`), adds the unit,
   * and changes no digit.
   */
  readonly as?: FormatStyle;
  /** Divide, before rounding, by a thousand, a million or a billion, and say so; shares and percents have none. */
  readonly scale?: Scale;
};

/**
 * The ways in which a value can be written.
 * @inline
 */
export type FormatStyle = 'number' | 'percent' | Currency | `${Currency} millions`;

/** The currency of a style; `undefined` where it is none of money. */
export const currencyOfStyle = (style: FormatStyle): Currency | undefined =>
  style === 'number' || style === 'percent' ? undefined : (style.slice(0, 3) as Currency);

const isOfMillions = (style: FormatStyle): boolean => style.endsWith(' millions');

/**
 * What an amount is counted in.
 * @inline
 */
export type Scale = 'thousands' | 'millions' | 'billions';

/** The scales: by what they multiply, and their nouns; the French ones have a singular and a plural. */
const SCALES = /* @__PURE__ */ frozen<Readonly<Record<Scale, readonly [number, string, string, string]>>>({
  thousands: [1e-3, 'thousand', 'millier', 'milliers'],
  millions: [1e-6, 'million', 'million', 'millions'],
  billions: [1e-9, 'billion', 'milliard', 'milliards'],
});

/** A scale of amounts. */
export const scaleShape: Shape<Scale> = /* @__PURE__ */ later(() =>
  oneOf(keysOf(SCALES), { en: 'a scale', fr: 'une échelle' }),
);

/** An amount on a scale: divided, and not rounded. */
export const onScale = (amount: Decimal, scale: Scale | undefined): Decimal =>
  scale === undefined ? amount : multiplyExactly(amount, SCALES[scale][0]);

/** What is counted on a scale, such as `millions`. */
export const countedIn = (scale: Scale): Label => ({ en: scale, fr: SCALES[scale][3] });

/**
 * How many decimals a number needs so that it does not look like zero, but shows so many of its digits: at least so
 * many.
 */
export const decimalsToTell = (number: Decimal, { least, digits }: { least: number; digits: number }): number =>
  number.isZero() ? least : Math.min(MOST_DECIMALS, Math.max(least, digits - 1 - number.e));
const MOST_DECIMALS = 15;

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

/** How numbers are written, by sound options. */
interface Format {
  /** A number with its marks and its unit. */
  readonly written: (number: Decimal) => string;
  /** The language of words; English unless told otherwise. */
  readonly language: Locale;
}

function formatOf({ decimals, locale, as: style = 'number', scale }: FormatOptions): Format {
  const written = (number: Decimal): string => {
    const scaled = style === 'percent' ? multiplyExactly(number, 100) : onScale(number, scale);
    const rounded = decimals === undefined ? scaled : roundTo(scaled, decimals);
    const sign = rounded.isNegative() ? '-' : '';
    // Nobody writes half a dollar as $0.5.
    const isTenthOfADollar =
      currencyOfStyle(style) !== undefined &&
      !isOfMillions(style) &&
      scale === undefined &&
      rounded.decimalPlaces() === 1;
    const bare = rounded.toFixed(decimals ?? (isTenthOfADollar ? 2 : undefined)).replace('-', '');
    const digits = locale === undefined ? bare : withMarks(bare, MARKS[locale]);
    return withUnit(sign + digits, style, nounOf(isOfMillions(style) ? 'millions' : scale, rounded, locale), locale);
  };
  return { written, language: locale ?? 'en-CA' };
}

/** The noun of a scale, which is in the singular in French for what is printed as less than 2. */
function nounOf(scale: Scale | undefined, printed: Decimal, locale: Locale | undefined): string | undefined {
  if (scale === undefined) return undefined;
  const [, english, one, many] = SCALES[scale];
  return locale !== 'fr-CA' ? english : printed.abs().lt(2) ? one : many;
}

/** Refuses a scale beside a style that has one, or none, as shares have. */
export function requireNoScale({ as, scale }: { as?: FormatStyle; scale?: Scale | undefined }, path: Path): void {
  if (scale === undefined || as === undefined || as === 'number' || (as !== 'percent' && !isOfMillions(as))) return;
  throw invalidArgument(scale, NO_SCALE, [...path, 'scale']);
}

const NO_SCALE: Label = /* @__PURE__ */ frozen({
  en: "no scale, unless beside as: 'CAD' or 'number', and never of a share",
  fr: 'aucune échelle, sinon avec as: « CAD » ou « number », et jamais pour une part',
});

/** What `formatReported` writes for an amount, a share, a total, a range or a missing value, by sound options. */
export function quantityText(value: Reported<ResultValue | ResultRange>, options: FormatOptions = {}): string {
  const { written, language } = formatOf(options);
  const quantity = quantityAt(value, ['value']);
  if (quantity.kind === 'share') requireNoScale({ as: 'percent', scale: options.scale }, ['options']);
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

/** A number with its unit: a percent sign, a noun of a scale, dollars. */
function withUnit(number: string, style: FormatStyle, noun: string | undefined, locale: Locale | undefined): string {
  if (style === 'percent') return number + percentSign(locale ?? 'en-CA');
  const currency = currencyOfStyle(style);
  if (locale !== 'fr-CA') return withCode(number, currency, locale) + (noun === undefined ? '' : ` ${noun}`);
  const counted = noun === undefined ? number : `${number}${NO_BREAK_SPACE}${noun}`;
  if (currency === undefined) return counted;
  if (currency !== 'CAD') return `${counted}${NO_BREAK_SPACE}${currency}`;
  return noun === undefined ? `${number}${NO_BREAK_SPACE}$` : `${counted} de dollars`;
}

/** In English the sign of the number stands before that of Canadian dollars, and behind the code of other money. */
const withCode = (number: string, currency: Currency | undefined, locale: Locale | undefined): string => {
  if (currency === undefined) return number;
  if (currency === 'CAD') return number.replace(/^-?/, '$&$$');
  return `${currency}${locale === undefined ? ' ' : NO_BREAK_SPACE}${number}`;
};
