import { describe, invalidArgument, refuseUnknownKeys, requireObject, requireOneOf } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { CpaIppError } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { LOCALES, type Locale } from '../kernel/label.js';

/**
 * How numbers are written: as in Canadian English (`1,234.5`) or French (`1 234,5`), or with marks of their own.
 *
 * `decimal` stands before the decimals, `group` between groups of three digits; the empty text for no groups. A space
 * stands for the thin and the no-break spaces, too.
 * @category Exact numbers
 */
export type NumberForm =
  | Locale
  | { readonly decimal: '.' | ','; readonly group: ',' | '.' | ' ' | "'" | '\u2019' | '' };

/** The two marks of a number. */
export interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
}

const NO_BREAK_SPACE = '\u00a0';

/** The marks of the two languages, as they are written. */
export const MARKS: Readonly<Record<Locale, NumberMarks>> = /* @__PURE__ */ frozen({
  'en-CA': { decimal: '.', group: ',' },
  'fr-CA': { decimal: ',', group: NO_BREAK_SPACE },
});

const DECIMAL_MARKS = /* @__PURE__ */ frozen(['.', ','] as const);
const GROUP_MARKS = /* @__PURE__ */ frozen([',', '.', ' ', "'", '\u2019', ''] as const);

/** Checks a form of numbers; Canadian English where none is given. */
export function numberFormAt(value: unknown, path: Path): NumberMarks {
  if (value === undefined) return MARKS['en-CA'];
  if (typeof value === 'string') return MARKS[requireOneOf(value, LOCALES, 'a form of numbers', path)];
  const given = requireObject(value as object, path, "'en-CA', 'fr-CA', or { decimal, group }");
  refuseUnknownKeys(given, ['decimal', 'group'], 'a part of a form of numbers', path);
  const decimal = requireOneOf(given['decimal'], DECIMAL_MARKS, 'a decimal mark', [...path, 'decimal']);
  const group = requireOneOf(given['group'], GROUP_MARKS, 'a mark between groups of digits', [...path, 'group']);
  if (group === decimal) throw invalidArgument(group, 'another mark than the decimal mark', [...path, 'group']);
  return { decimal, group };
}

/** Writes bare digits with a point in the marks of a form. */
export function withMarks(digits: string, { decimal, group }: NumberMarks): string {
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return decimals === undefined ? grouped : grouped + decimal + decimals;
}

/** The spaces of typography that stand in or beside a number; most of them do not break a line. */
export const SPACE = '[ \u00a0\u2007\u2009\u202f]';

/**
 * A pattern of the digits of a form, with groups or without; both sides of the decimal mark may lack, so that it may
 * match nothing.
 */
export function digitsPattern({ decimal, group }: NumberMarks): string {
  const between = group === ' ' || group === NO_BREAK_SPACE ? SPACE : group.replace(/[.]/, '\\$&');
  // A group does not begin with 0, so that the decimal comma of '0,125' is not taken for a mark between groups.
  const whole = between === '' ? '\\d+' : `[1-9]\\d{0,2}(?:${between}\\d{3})+|\\d+`;
  return `(?:${whole})?(?:${decimal === '.' ? '\\.' : decimal}\\d+)?`;
}

/** Digits in a form as bare digits with a point, and a zero before it. */
export function bareDigits(text: string, { decimal }: NumberMarks): string {
  const [whole = '', decimals] = text.split(decimal);
  const digits = whole.replace(/\D/g, '') || '0';
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

/** How many digits a number may have on either side of its decimal mark. */
export interface DigitLimit {
  readonly whole: number;
  readonly decimals: number;
}

/** Refuses more digits than exact numbers may have. */
export function requireFewDigits(digits: string, limit: DigitLimit, received: string, path: Path): void {
  const [whole = '', decimals = ''] = digits.split('.');
  if (whole.replace(/^0+/, '').length <= limit.whole && decimals.length <= limit.decimals) return;
  const what = `has more than ${limit.whole} digits before or ${limit.decimals} after the point`;
  const shown = describe(received);
  throw new CpaIppError('INVALID_FIGURE', `${shown} ${what}`, path, { received: shown, reason: 'too-long' });
}
