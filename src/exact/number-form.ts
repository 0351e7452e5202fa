import { describe, invalidArgument, requireOneOf } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { LOCALES, type Locale } from '../kernel/label.js';
import { fields, later, oneOf } from '../kernel/shape.js';
import { MARKS, NO_BREAK_SPACE, type NumberMarks } from '../kernel/typography.js';

import { digitLimit, FIGURE_TOO_LONG } from './messages.js';

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

const DECIMAL_MARKS = /* @__PURE__ */ frozen(['.', ','] as const);
const GROUP_MARKS = /* @__PURE__ */ frozen([',', '.', ' ', "'", '\u2019', ''] as const);

/** Checks a form of numbers; Canadian English where none is given. */
export function numberFormAt(value: unknown, path: Path): NumberMarks {
  if (value === undefined) return MARKS['en-CA'];
  if (typeof value === 'string')
    return MARKS[requireOneOf(value, LOCALES, { en: 'a form of numbers', fr: 'une forme de nombres' }, path)];
  const { decimal, group } = OWN_MARKS.read(value, path);
  if (group === decimal)
    throw invalidArgument(
      group,
      { en: 'another mark than the decimal mark', fr: 'un autre signe que le signe décimal' },
      [...path, 'group'],
    );
  return { decimal, group };
}

const OWN_MARKS = /* @__PURE__ */ later(() =>
  fields(
    { en: "'en-CA', 'fr-CA', or { decimal, group }", fr: '« en-CA », « fr-CA » ou { decimal, group }' },
    {
      decimal: oneOf(DECIMAL_MARKS, { en: 'a decimal mark', fr: 'un signe décimal' }),
      group: oneOf(GROUP_MARKS, { en: 'a mark between groups of digits', fr: 'un signe entre groupes de chiffres' }),
    },
    { en: 'a part of a form of numbers', fr: "une partie d'une forme de nombres" },
  ),
);

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
  throw fault(FIGURE_TOO_LONG, path, {
    received: describe(received),
    reason: 'too-long',
    limit: digitLimit(limit.whole, limit.decimals),
  });
}
