import { frozen } from '../kernel/frozen.js';
import { LOCALES, type Locale } from '../kernel/label.js';
import { MARKS, NO_BREAK_SPACE, type NumberMarks } from '../kernel/typography.js';

/**
 * How numbers are written: as in Canadian English (`1,234.5`) or French (`1 234,5`), or with marks of their own.
 *
 * `decimal` stands before the decimals, `group` between groups of three digits; the empty text for no groups. A space
 * stands for the thin and the no-break spaces, too, and either apostrophe for both.
 * @category Exact numbers
 */
export type NumberForm =
  | Locale
  | { readonly decimal: '.' | ','; readonly group: ',' | '.' | ' ' | "'" | '\u2019' | '' };

export const DECIMAL_MARKS = /* @__PURE__ */ frozen(['.', ','] as const);
export const GROUP_MARKS = /* @__PURE__ */ frozen([',', '.', ' ', "'", '\u2019', ''] as const);

/** Tells a form of numbers. */
export function isNumberForm(value: unknown): value is NumberForm {
  if (typeof value === 'string') return (LOCALES as readonly string[]).includes(value);
  const { decimal, group } = Object(value) as { readonly decimal?: unknown; readonly group?: unknown };
  const isMark = (marks: readonly unknown[], mark: unknown) => marks.includes(mark);
  return isMark(DECIMAL_MARKS, decimal) && isMark(GROUP_MARKS, group) && decimal !== group;
}

/** The marks of a form. */
export const marksOf = (form: NumberForm): NumberMarks => (typeof form === 'string' ? MARKS[form] : form);

/** The form that was read as these marks. */
export const formOf = (marks: NumberMarks): NumberForm =>
  LOCALES.find((locale) => MARKS[locale] === marks) ?? (marks as Exclude<NumberForm, Locale>);

/** Spaces of typography, most of which do not break a line. Each may stand where a plain one may. */
export const SPACES = ' \u00a0\u2000-\u200a\u202f\u205f';

/** A text with plain spaces, for the patterns of numbers. */
export const withPlainSpaces = (text: string): string => text.replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ');

/**
 * A pattern of the digits of a form, with groups or without; both sides of the decimal mark may lack, so that it may
 * match nothing.
 */
export function digitsPattern({ decimal, group }: NumberMarks): string {
  const isSpace = group === ' ' || group === NO_BREAK_SPACE;
  const between = isSpace ? SPACES : /['\u2019]/.test(group) ? "'\u2019" : group;
  // A group does not begin with 0, so that the decimal comma of '0,125' is not taken for a mark between groups.
  const whole = group === '' ? '\\d+' : `[1-9]\\d{0,2}(?:[${between}]\\d{3})+|\\d+`;
  return `(?:${whole})?(?:[${decimal}]\\d+)?`;
}

/** Digits in a form as bare digits with a point, and a zero before it; what stands beside them is left out. */
export function bareDigits(text: string, { decimal }: NumberMarks): string {
  let digits = '';
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign >= ZERO && sign <= NINE) continue;
    if (from < at) digits += text.slice(from, at);
    from = at + 1;
    if (sign === decimal.charCodeAt(0)) digits = `${digits || '0'}.`;
  }
  return digits || '0';
}

const ZERO = 48;
const NINE = 57;
