import type { Locale } from '../kernel/label.js';
import { localeShape } from '../kernel/record.js';
import { later, oneOf, options as optionsOf } from '../kernel/shape.js';
import { civilOf, dateOf, dayOf } from './date.js';
import { MONTHS } from './month-names.js';

/**
 * Writes a calendar date for people.
 *
 * The short style is the all-numeric one of both languages, which is ISO's.
 * @param date - A day as `YYYY-MM-DD`.
 * @param options - `locale`, and `style`: `short` for `2019-09-05`, `long` for `September 5, 2019`.
 * @returns The text; in long French style, the first day of a month is `1er`.
 * @throws {@link CpaIppError} `INVALID_DATE` if there is no such day; `UNKNOWN_NAME` for a locale, style or
 *   option that does not exist; `INVALID_ARGUMENT` if the date is not text or an option is missing.
 * @example
 * formatDate('2019-09-05', { locale: 'en-CA', style: 'long' }); // => 'September 5, 2019'
 * formatDate('2020-04-01', { locale: 'fr-CA', style: 'long' }); // => '1er avril 2020'
 * formatDate('2020-04-01', { locale: 'fr-CA', style: 'short' }); // => '2020-04-01'
 * @category Calendar
 */
export function formatDate(
  date: string,
  options: { readonly locale: Locale; readonly style: 'short' | 'long' },
): string {
  const number = dayOf(date, ['date']);
  const { locale, style } = OPTIONS.read(options, ['options']);
  if (style === 'short') return dateOf(number);
  const { year, month, day } = civilOf(number);
  const name = MONTHS[locale][month - 1] as string;
  return locale === 'fr-CA' ? `${day === 1 ? '1er' : day} ${name} ${year}` : `${name} ${day}, ${year}`;
}

const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({ locale: localeShape, style: oneOf(['short', 'long'], { en: 'a style', fr: 'un style' }) }),
);
