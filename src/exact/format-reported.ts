import { refuseUnknownKeys, requireObject, requireOneOf } from '../kernel/check.js';
import { frozen } from '../kernel/frozen.js';
import { fill, type Label, LOCALES, type Locale, textOf } from '../kernel/label.js';
import { NO_VALUE_LABELS, type Reported } from '../kernel/no-value.js';
import { type Decimal, decimalsOf, multiplyExactly, roundTo } from './decimal.js';
import { MARKS, withMarks } from './number-form.js';
import { type Ends, isPartial, quantityAt, type ResultRange, type ResultValue } from './quantity.js';

/**
 * How {@link formatReported} writes a value.
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
  range: { en: '{low} to {high}', fr: '{low} à {high}' },
  low: { en: 'over {low} to {high}', fr: 'plus de {low} à {high}' },
  high: { en: '{low} to under {high}', fr: '{low} à moins de {high}' },
  both: { en: 'over {low} to under {high}', fr: 'plus de {low} à moins de {high}' },
} as const satisfies Record<string, Label>);

/**
 * Writes for people whatever a result holds in place of a number, or the reason why there is none.
 *
 * Rounds half away from zero. A share is written as its value; a sum of which parts have no value says how many it
 * adds, and one without any says why; a value with its range has the range in brackets, unless all three are the same
 * as written. Such a text is no number, and is not read as one. Marks come from this library, never from the machine's
 * locale data.
 * @param value - An amount, a `Share`, a `Total`, a value with its range, possible values, or a `NoValue`; as a result
 *   holds it, or as JSON leaves it.
 * @param options - `decimals`, `locale` and `as`; all may be left out. Each number in the text has the style's unit.
 * @returns Text such as `14.92`, `$14.92 million`, `67,8 %` (with a no-break space), `31.48 (7 of 10 parts)`,
 *   `1.39 (1.35 to 1.44)` or `not reported`.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a wrong option, or for what is of none of these kinds;
 *   `UNKNOWN_NAME` for an option, locale or style that does not exist; what {@link decimal} throws for something that
 *   is no number.
 * @example
 * formatReported('14.915', { decimals: 2 }); // => '14.92'
 * formatReported('1234567.5', { decimals: 2, locale: 'en-CA', as: 'CAD' }); // => '$1,234,567.50'
 * formatReported('0.678', { decimals: 1, locale: 'fr-CA', as: 'percent' }); // => '67,8\u00a0%'
 * formatReported({ value: '31.48', parts: 10, missing: 3 }, { as: 'CAD millions' }); // => '$31.48 million (7 of 10 parts)'
 * formatReported({ low: '0.0135', high: '0.0144' }, { locale: 'fr-CA', as: 'percent' }); // => '1,35\u00a0% à 1,44\u00a0%'
 * formatReported({ noValue: 'suppressed' }, { locale: 'fr-CA' }); // => 'supprimé'
 * @category Plain data
 */
export function formatReported(value: Reported<ResultValue | ResultRange>, options: FormatOptions = {}): string {
  const given = requireObject(options, ['options']);
  refuseUnknownKeys(given, ['decimals', 'locale', 'as'], 'an option', ['options']);
  const { decimals, locale, as: style } = given;
  const checkedLocale =
    locale === undefined ? undefined : requireOneOf(locale, LOCALES, 'a locale', ['options', 'locale']);
  const checkedStyle =
    style === undefined ? 'number' : requireOneOf(style, FORMAT_STYLES, 'a style', ['options', 'as']);
  const checkedDecimals = decimals === undefined ? undefined : decimalsOf(decimals, ['options', 'decimals']);
  const language = checkedLocale ?? 'en-CA';
  const written = (number: Decimal): string => {
    const scaled = checkedStyle === 'percent' ? multiplyExactly(number, 100) : number;
    const rounded = checkedDecimals === undefined ? scaled : roundTo(scaled, checkedDecimals);
    const sign = rounded.isNegative() ? '-' : '';
    const bare = rounded.toFixed(checkedDecimals).replace('-', '');
    const digits = checkedLocale === undefined ? bare : withMarks(bare, MARKS[checkedLocale]);
    return withUnit(sign, digits, checkedStyle, checkedLocale);
  };
  const quantity = quantityAt(value, ['value']);
  const { number, reason, ends } = quantity;
  if (reason !== null) return textOf(NO_VALUE_LABELS[reason.noValue], language);
  if (number === null) return ends === null ? '' : spanText(ends, written, language);
  const text = written(number);
  if (isPartial(quantity)) return `${text} (${partsText(quantity, language)})`;
  const range = ends === null ? text : spanText(ends, written, language);
  return range === text ? text : `${text} (${range})`;
}

/** A range in words, or the one value where both ends are written alike and neither is left out. */
function spanText(ends: Ends, written: (end: Decimal) => string, locale: Locale): string {
  const low = written(ends.low);
  return ends.open === undefined && low === written(ends.high) ? low : rangeText(ends, written, locale);
}

/** How many of its parts a sum adds. */
export function partsText({ parts, missing }: { parts: number; missing: number }, locale: Locale): string {
  return fill(WORDS.parts, { used: String(parts - missing), all: String(parts) }, locale);
}

/** A range in words. */
export function rangeText({ low, high, open }: Ends, written: (end: Decimal) => string, locale: Locale): string {
  return fill(WORDS[open ?? 'range'], { low: written(low), high: written(high) }, locale);
}

function withUnit(sign: string, digits: string, style: FormatStyle, locale: Locale | undefined): string {
  const french = locale === 'fr-CA';
  switch (style) {
    case 'number':
      return sign + digits;
    case 'percent':
      return french ? `${sign}${digits}${NO_BREAK_SPACE}%` : `${sign}${digits}%`;
    case 'CAD':
      return french ? `${sign}${digits}${NO_BREAK_SPACE}$` : `${sign}$${digits}`;
    case 'CAD millions':
      return french ? `${sign}${digits}${NO_BREAK_SPACE}millions de dollars` : `${sign}$${digits} million`;
  }
}
