import { formatFiscalYear, isFiscalYear } from '../calendar/fiscal-year.js';
import { CLAIM_VERDICT_LABELS } from '../claims/claim-verdict.js';
import { roundTo } from '../exact/decimal.js';
import { type Quantity, quantityAt, type ResultValue } from '../exact/quantity.js';
import { aboutText, pointsText, quantityText } from '../exact/quantity-text.js';
import { MOST_DECIMALS } from '../figures/arithmetic-text.js';
import { qualifiedText } from '../figures/qualifiers.js';
import type { GenderCheck } from '../gender/check-target.js';
import type { Consistency } from '../gender/consistency.js';
import { GENDER_STATUS_LABELS } from '../gender/model.js';
import { lazily } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { isReported } from '../kernel/no-value.js';
import { colon, isSingular } from '../kernel/typography.js';
import { numeral, type Words } from '../kernel/words.js';
import { amountText, dayText, decimalsFor, percentText, reasonText } from './sentence-parts.js';

const WORDS = /* @__PURE__ */ lazily(() => ({
  women: ({ share, when }: Words<'share' | 'when'>) => ({
    en: `${share} women ${when}`,
    fr: `${share} de femmes ${when}`,
  }),
  noShare: ({ when }: Words<'when'>) => ({ en: `share of women ${when}`, fr: `part des femmes ${when}` }),
  year: ({ year }: Words<'year'>) => ({ en: `in ${year}`, fr: `en ${year}` }),
  day: ({ day }: Words<'day'>) => ({ en: `on ${day}`, fr: `le ${day}` }),
  against: ({ women, target }: Words<'women' | 'target'>) => ({
    en: `${women} against a target of ${target}`,
    fr: `${women}, cible de ${target}`,
  }),
  above: ({ points }: Words<'points'>) => ({ en: `${points} above`, fr: `${points} au-dessus` }),
  below: ({ points }: Words<'points'>) => ({ en: `${points} below`, fr: `${points} au-dessous` }),
  to: ({ from, to }: Words<'from' | 'to'>) => ({ en: `${from} to ${to}`, fr: `de ${from} à ${to}` }),
  even: { en: 'exactly at the target', fr: 'exactement à la cible' },
  neededOne: () => ({ en: '1 more woman needed if the total stays', fr: '1 femme de plus nécessaire à total égal' }),
  needed: ({ women }: Words<'women'>) => ({
    en: `${women} more women needed if the total stays`,
    fr: `${women} femmes de plus nécessaires à total égal`,
  }),
  womenMonths: ({ share, when }: Words<'share' | 'when'>) => ({
    en: `${share} women by month ${when}`,
    fr: `${share} de femmes-mois ${when}`,
  }),
  monthNeeded: () => ({
    en: '1 more woman-month needed if the total stays',
    fr: '1 femme-mois de plus nécessaire à total égal',
  }),
  monthsNeeded: ({ women }: Words<'women'>) => ({
    en: `${women} more women-months needed if the total stays`,
    fr: `${women} femmes-mois de plus nécessaires à total égal`,
  }),
  near: ({ points, years }: Words<'points' | 'years'>) => ({
    en: `near the target (at most ${points} below) or above it: ${years}`,
    fr: `près de la cible (au plus ${points} au-dessous) ou au-dessus : ${years}`,
  }),
  oneYear: ({ supporting, all }: Words<'supporting' | 'all'>) => ({
    en: `${supporting} of ${all} fiscal year`,
    fr: `${supporting} exercice sur ${all}`,
  }),
  years: ({ supporting, all }: Words<'supporting' | 'all'>) => ({
    en: `${supporting} of ${all} fiscal years`,
    fr: `${supporting} des ${all} exercices`,
  }),
  not: ({ years }: Words<'years'>) => ({ en: `not so: ${years}`, fr: `hors de cette zone : ${years}` }),
  undecided: ({ years }: Words<'years'>) => ({
    en: `undecided: ${years}`,
    fr: `indéterminés : ${years}`,
  }),
}));

/** A share of women against a target. */
export const genderCheckSentence = (check: GenderCheck & { readonly countedBy?: unknown }, locale: Locale): string => {
  const { status, share, qualifier, gap, target, at, needed } = check;
  const words =
    check.countedBy === 'month'
      ? { women: WORDS().womenMonths, neededOne: WORDS().monthNeeded, needed: WORDS().monthsNeeded }
      : WORDS();
  const distance = quantityAt(gap, []);
  const ends = distance.ends === null ? [] : [distance.ends.low, distance.ends.high];
  const decimals = decimalsFor(ends, decimalsOfEnds(share));
  const when =
    'date' in at
      ? textOf(WORDS().day({ day: dayText(at.date, locale) }), locale)
      : textOf(WORDS().year({ year: yearText(at.fiscalYear, locale) }), locale);
  const women = isReported(share)
    ? textOf(
        words.women({ share: qualifiedText(percentText(share, decimals, locale), qualifier, locale), when }),
        locale,
      )
    : textOf(WORDS().noShare({ when }), locale);
  const left = isReported(target)
    ? textOf(WORDS().against({ women, target: percentText(target.share, decimals, locale) }), locale)
    : women;
  const label = textOf(GENDER_STATUS_LABELS[status], locale);
  const why = isReported(share) ? '' : reasonText(share, locale);
  const verdict = why === '' || why === label ? label : `${label} (${why})`;
  const result = `${left}${colon(locale)}${verdict}`;
  const away = ends.length === 0 ? result : `${result}, ${distanceText(distance, decimals, locale)}`;
  const more = needed.ifTotalStays;
  if (status !== 'not-met' || !isReported(more)) return away;
  return `${away}; ${textOf((more === 1 ? words.neededOne : words.needed)({ women: textOf(numeral(more), locale) }), locale)}`;
};

/** The ends of what a printed share stands for are written as they are, in percent; counts need one decimal. */
function decimalsOfEnds(share: GenderCheck['share']): number {
  const { ends } = quantityAt(share, []);
  if (ends === null || ends.low.eq(ends.high)) return 1;
  return Math.min(MOST_DECIMALS, Math.max(1, ends.low.decimalPlaces() - 2, ends.high.decimalPlaces() - 2));
}

/** How far a share lies from its target, in percentage points. */
function distanceText({ ends }: Quantity, decimals: number, locale: Locale): string {
  if (ends === null) return '';
  const { low, high } = ends;
  const number = (value: typeof low) =>
    quantityText(value.abs(), { decimals: Math.min(decimals, value.decimalPlaces()), locale });
  const side = (value: typeof low) => (value.isNegative() ? WORDS().below : WORDS().above);
  const points = (value: typeof low) => pointsText(number(value), roundTo(value, decimals), locale);
  if (low.eq(high))
    return low.isZero() ? textOf(WORDS().even, locale) : textOf(side(low)({ points: points(low) }), locale);
  if (low.isNegative() && high.gt(0)) {
    const [from, to] = [low, high].map((end) => textOf(side(end)({ points: points(end) }), locale)) as [string, string];
    return textOf(WORDS().to({ from, to }), locale);
  }
  const [near, far] = low.isNegative() ? [high, low] : [low, high];
  const alike = number(near) === number(far);
  const range = alike
    ? aboutText(points(far), locale)
    : textOf(WORDS().to({ from: number(near), to: points(far) }), locale);
  return textOf(side(far)({ points: range }), locale);
}

/** A claim of having been near a target or above it. */
export const consistencySentence = (
  { verdict, supporting, contradicting, undecided, tolerancePoints }: Consistency,
  locale: Locale,
): string => {
  const points = pointsText(
    amountText(tolerancePoints, 15, locale),
    quantityAt(tolerancePoints as ResultValue, []).number as never,
    locale,
  );
  const all = supporting.length + contradicting.length + undecided.length;
  const counts = { supporting: String(supporting.length), all: String(all) };
  const ofYears = textOf((isSingular(all, locale) ? WORDS().oneYear : WORDS().years)(counts), locale);
  const list = (words: (years: Words<'years'>) => Label, years: readonly string[]) =>
    years.length === 0
      ? []
      : [textOf(words({ years: years.map((year) => yearText(year, locale)).join(', ') }), locale)];
  return [
    textOf(WORDS().near({ points, years: ofYears }), locale),
    ...list(WORDS().not, contradicting),
    ...list(WORDS().undecided, undecided),
    textOf(CLAIM_VERDICT_LABELS[verdict], locale),
  ].join('; ');
};

const yearText = (year: string, locale: Locale): string =>
  isFiscalYear(year) ? formatFiscalYear(year, { locale, style: 'short' }) : year;
