import { refuseUnknownKeys, requireObject, requireOneOf } from '../kernel/check.js';
import { frozen } from '../kernel/frozen.js';
import { LOCALES, type Locale, textOf } from '../kernel/label.js';
import { isNoValue, NO_VALUE_LABELS, type Reported } from '../kernel/no-value.js';
import { type Decimal, type DecimalInput, decimalsOf, multiplyExactly, roundTo } from './decimal.js';
import { MARKS, withMarks } from './number-form.js';
import { comparable } from './plain-rows.js';
import type { Share } from './share.js';

/**
 * How {@link formatReported} writes a value.
 * @inline
 */
export interface FormatOptions {
  /** Round half away from zero to so many decimals and print all of them; without it, every digit is printed. */
  readonly decimals?: number;
  /** Canadian English or French marks and grouping; without it, bare digits with a point. */
  readonly locale?: Locale;
  /** `percent` multiplies by 100; `CAD` and `CAD millions` add the unit, and change no digit. */
  readonly as?: FormatStyle;
}

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

/**
 * Writes a value for people, or the reason why there is none.
 *
 * Rounds half away from zero. Marks come from this library, never from the machine's locale data.
 * @param value - An amount, a share, or a `NoValue`.
 * @param options - `decimals`, `locale` and `as`; all may be left out.
 * @returns Text such as `14.92`, `$14.92 million`, `67,8 %` (with a no-break space) or `not reported`.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a wrong option; `UNKNOWN_NAME` for an option, locale or style that does not exist; what {@link decimal} throws for something that is no number.
 * @example
 * formatReported('14.915', { decimals: 2 }); // => '14.92'
 * formatReported('1234567.5', { decimals: 2, locale: 'en-CA', as: 'CAD' }); // => '$1,234,567.50'
 * formatReported('0.678', { decimals: 1, locale: 'fr-CA', as: 'percent' }); // => '67,8\u00a0%'
 * formatReported({ noValue: 'suppressed' }, { locale: 'fr-CA' }); // => 'supprimé'
 * @category Plain data
 */
export function formatReported(value: Reported<DecimalInput | Share>, options: FormatOptions = {}): string {
  const given = requireObject(options, ['options']);
  refuseUnknownKeys(given, ['decimals', 'locale', 'as'], 'an option', ['options']);
  const { decimals, locale, as: style } = given;
  const checkedLocale =
    locale === undefined ? undefined : requireOneOf(locale, LOCALES, 'a locale', ['options', 'locale']);
  const checkedStyle =
    style === undefined ? 'number' : requireOneOf(style, FORMAT_STYLES, 'a style', ['options', 'as']);
  const checkedDecimals = decimals === undefined ? undefined : decimalsOf(decimals, ['options', 'decimals']);
  if (isNoValue(value)) return textOf(NO_VALUE_LABELS[value.noValue], checkedLocale ?? 'en-CA');
  const number = comparable(value, ['value']) as Decimal;
  const scaled = checkedStyle === 'percent' ? multiplyExactly(number, 100) : number;
  const rounded = checkedDecimals === undefined ? scaled : roundTo(scaled, checkedDecimals);
  const sign = rounded.isNegative() ? '-' : '';
  const bare = rounded.toFixed(checkedDecimals).replace('-', '');
  const digits = checkedLocale === undefined ? bare : withMarks(bare, MARKS[checkedLocale]);
  return withUnit(sign, digits, checkedStyle, checkedLocale);
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
