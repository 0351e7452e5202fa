import { type CalendarDate, dateOf } from '../calendar/date.js';
import { type Fraction, toDecimal } from '../exact/fraction.js';
import { type ArrivalBounds, allowedAmong } from '../figures/arrivals.js';
import type { Wholes } from '../figures/whole-over.js';
import { type Locale, textOf } from '../kernel/label.js';
import { isSingular } from '../kernel/typography.js';
import { numeral } from '../kernel/words.js';
import type { ClaimFigure } from './claim-parts.js';
import { pick, shortNumber } from './wording.js';

/* What is said of a claim on who is there on a day and who arrived before it. */

/** The figures of a period of arrivals. */
export interface PeriodFigures {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly total: ClaimFigure | undefined;
  readonly part: ClaimFigure | undefined;
  readonly share: ClaimFigure | undefined;
}

const number = (count: bigint | number, locale: Locale): string => textOf(numeral(String(count)), locale);

export const shareText = (share: Fraction, locale: Locale): string => shortNumber(toDecimal(share), locale, 'percent');

/** On which days those arrived who are there. */
export function arrivedText({ start, end }: ArrivalBounds, locale: Locale): string {
  const [from, to] = [dateOf(start), dateOf(end)];
  return pick(
    locale,
    `whoever is there arrived from ${from} to ${to}`,
    `les personnes présentes sont arrivées du ${from} au ${to}`,
  );
}

/** How many of the group can be there, of the least and of the greatest strength that is possible. */
export function allowedText(there: Wholes, { most }: ArrivalBounds, group: string, locale: Locale): string {
  const [few, many] = there.map((end) => number(end, locale)) as [string, string];
  const all = few === many ? few : pick(locale, `${few} to ${many}`, `${few} à ${many}`);
  const isOne = (language: Locale) => isSingular(Number(there[1]), language);
  const allowed = allowedAmong(there[0], most);
  if (allowed === null) {
    const arrived = number(most.total as bigint, locale);
    return pick(
      locale,
      `at most ${arrived} arrived, and ${all} ${isOne('en-CA') ? 'is' : 'are'} there`,
      `au plus ${arrived} ${isSingular(Number(most.total), 'fr-CA') ? 'arrivée' : 'arrivées'}, pour ${all} ${isOne('fr-CA') ? 'présence' : 'présences'}`,
    );
  }
  const top = allowedAmong(there[1], most)?.[1] ?? allowed[1];
  const [least, last] = [number(allowed[0], locale), number(top, locale)];
  if (most.part === null && most.others === null) {
    return pick(
      locale,
      `how many ${group} can be among ${all}, the arrivals do not say`,
      `les arrivées ne disent pas combien de ${group} peuvent être parmi ${all}`,
    );
  }
  if (most.part === null) {
    return pick(
      locale,
      `the arrivals allow no fewer than ${least} ${group} among ${all}`,
      `les arrivées ne permettent pas moins de ${least} ${group} parmi ${all}`,
    );
  }
  if (most.others === null) {
    return pick(
      locale,
      `the arrivals allow no more than ${last} ${group} among ${all}`,
      `les arrivées ne permettent pas plus de ${last} ${group} parmi ${all}`,
    );
  }
  if (least === last) {
    return pick(
      locale,
      `the arrivals allow exactly ${least} ${group} among ${all}`,
      `les arrivées permettent exactement ${least} ${group} parmi ${all}`,
    );
  }
  return pick(
    locale,
    `the arrivals allow ${least} to ${last} ${group} among ${all}`,
    `les arrivées permettent de ${least} à ${last} ${group} parmi ${all}`,
  );
}

/** Why the arrivals decide nothing. */
export function openPeriodsText(
  { unfit, unknown, overlaps, daysLeftOut }: ArrivalBounds,
  periods: readonly PeriodFigures[],
  locale: Locale,
): string {
  const [wrong] = unfit;
  if (wrong !== undefined) {
    const { start, end } = periods[wrong] as PeriodFigures;
    return pick(
      locale,
      `the figures of ${start} to ${end} do not go together`,
      `les chiffres du ${start} au ${end} ne vont pas ensemble`,
    );
  }
  const used = overlaps.filter((overlap) => overlap !== 'outside').length;
  const reasons: string[] = [];
  if (unknown.length > 0) {
    const isOfTotals = unknown.every((index) => periods[index]?.total?.read.kind !== 'value');
    const of = isOfTotals
      ? pick(locale, 'the number of arrivals is not given', "le nombre d'arrivées n'est pas donné")
      : pick(locale, 'the arrivals are not given in full', 'les arrivées ne sont pas données en entier');
    const [some, all] = [number(unknown.length, locale), number(used, locale)];
    const word = isSingular(locale === 'fr-CA' ? unknown.length : used, locale)
      ? pick(locale, 'period', 'période')
      : pick(locale, 'periods', 'périodes');
    reasons.push(pick(locale, `${of} for ${some} of ${all} ${word}`, `${of} pour ${some} ${word} sur ${all}`));
  }
  if (daysLeftOut > 0) {
    const days = number(daysLeftOut, locale);
    reasons.push(
      pick(
        locale,
        `no period has ${days} ${daysLeftOut === 1 ? 'day' : 'days'} of these`,
        `aucune période ne couvre ${days} de ces jours`,
      ),
    );
  }
  return reasons.length > 0
    ? reasons.join('; ')
    : pick(locale, 'rounding leaves it open', "l'arrondi ne permet pas de trancher");
}
