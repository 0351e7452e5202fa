import { add, type Fraction, fractionOf, multiply, subtract, ZERO } from '../exact/fraction.js';
import type { Interval } from '../exact/interval.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { CodedError } from '../kernel/errors.js';
import { frozen, keysOf, lazily } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';

/**
 * How a document puts a number that it does not give exactly. `about` reaches to both sides, `almost` up to the number,
 * the others from the number to one side.
 * @category Figures
 */
export type Qualifier = 'about' | 'almost' | 'more-than' | 'at-least' | 'at-most' | 'less-than';

/** Labels of the qualifiers, as they stand before a number. */
export const QUALIFIER_LABELS = /* @__PURE__ */ frozen<Readonly<Record<Qualifier, Label>>>({
  about: { en: 'about', fr: 'environ' },
  almost: { en: 'almost', fr: 'près de' },
  'more-than': { en: 'more than', fr: 'plus de' },
  'at-least': { en: 'at least', fr: 'au moins' },
  'at-most': { en: 'at most', fr: 'au plus' },
  'less-than': { en: 'less than', fr: 'moins de' },
});

/** The qualifiers, for checks. */
export const QUALIFIERS = /* @__PURE__ */ keysOf(QUALIFIER_LABELS);

/** What documents print for each, before the number or behind it. */
const PRINTED = /* @__PURE__ */ lazily<Readonly<Record<Qualifier, RegExp>>>(() => ({
  about:
    /^(?:about|around|approx(?:imately|\.)?|roughly|some|environ|autour de|quelque|\u00e0 peu pr\u00e8s|de l['\u2019]ordre de|~|\u2248)\s*/i,
  almost: /^(?:almost|nearly|close to|just under|presque|pr\u00e8s de)\s*/i,
  'more-than': /^(?:(?:well )?(?:more than|over|above)|in excess of|plus de|>(?!=))\s*/i,
  'at-least':
    /^(?:at least|no(?:t)? (?:less|fewer) than|a minimum of|au moins|au minimum|>=|\u2265)\s*|\s*(?:or (?:more|longer)|ou plus|-plus|\+)$/i,
  'at-most':
    /^(?:at most|up to|no(?:t)? more than|a maximum of|(?:tout )?au plus|au maximum|jusqu['\u2019]\u00e0|<=|\u2264)\s*|,?\s*(?:or (?:less|fewer)|ou moins|tout au plus)$/i,
  'less-than': /^(?:less than|under|fewer than|below|moins de|<(?!=))\s*/i,
}));

/** A text without the words that its qualifier stands for. */
export const withoutQualifier = (text: string, qualifier: Qualifier): string =>
  text.trim().replace(PRINTED()[qualifier], '');

/** The qualifier whose words stand in a text, if there is one. */
export const qualifierIn = (text: string): Qualifier | undefined =>
  QUALIFIERS.find((qualifier) => withoutQualifier(text, qualifier) !== text.trim());

/** A number behind the words of its qualifier. */
export const qualifiedText = (number: string, qualifier: Qualifier | undefined, locale: Locale): string =>
  qualifier === undefined ? number : `${textOf(QUALIFIER_LABELS[qualifier], locale)} ${number}`;

/** The text of a figure, with the words of its qualifier where it does not have them. */
export const withWords = (
  { text, qualifier }: { readonly text: string; readonly qualifier?: Qualifier | undefined },
  locale: Locale = 'en-CA',
): string => (qualifierIn(text) === qualifier ? text : qualifiedText(text, qualifier, locale));

/** What a qualified number allows; `null` is no end at all. */
export interface Reach {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  /** Whether the ends themselves are left out. */
  readonly open: boolean;
}

/** How far a qualifier reaches, if it may be off by a share of the number; else those of one side have no end. */
export function reachOf(value: Fraction, qualifier: Qualifier, tolerance: string | undefined): Reach {
  const size = value.n < 0n ? subtract(ZERO, value) : value;
  const off = tolerance === undefined ? null : multiply(size, fractionOf(tolerance));
  const [below, above] = off === null ? [null, null] : [subtract(value, off), add(value, off)];
  switch (qualifier) {
    case 'more-than':
    case 'at-least':
      return { low: value, high: above, open: qualifier === 'more-than' };
    case 'less-than':
    case 'at-most':
      return { low: below, high: value, open: qualifier === 'less-than' };
    case 'almost':
      return { low: below, high: value, open: true };
    default:
      return { low: below, high: above, open: false };
  }
}

/** Whether a text is a tolerance: a share below 1. */
export const isTolerance = (text: string): boolean => /^0?\.\d{1,6}$/.test(text);

/** Whether a qualifier says nothing without a tolerance. */
export const isVague = (qualifier: string): boolean => qualifier === 'almost' || qualifier === 'about';

/** What is asked of a figure whose values have no end. */
export const noEnd = (tolerance: string | undefined, path: Path): CodedError =>
  invalidArgument(
    tolerance,
    {
      en: "a tolerance such as '0.1', a share of the number, for a qualifier that has no end",
      fr: "une tolérance comme « 0.1 », une part du nombre, pour un qualificatif qui n'a pas de limite",
    },
    path,
  );

/** The values that a qualified figure stands for; what cannot be below zero ends there. `null` if they have no end. */
export function qualifiedInterval(
  value: Fraction,
  qualifier: Qualifier,
  { tolerance, neverNegative }: { readonly tolerance: string | undefined; readonly neverNegative: boolean },
  path: Path,
): Interval | null {
  if (tolerance !== undefined && !isTolerance(tolerance)) throw noEnd(tolerance, path);
  const { low, high, open } = reachOf(value, qualifier, tolerance);
  const from = neverNegative && (low === null ? high !== null : low.n < 0n && value.n >= 0n) ? ZERO : low;
  if (from === null || high === null) return null;
  const isCut = from !== low;
  return { low: from, high, ...(open && !isCut && { openLow: true }), ...(open && { openHigh: true }) };
}
