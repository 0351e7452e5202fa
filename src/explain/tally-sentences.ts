import { AVERAGE_METHOD_LABELS } from '../deployments/average-method.js';
import { type Fields, quantityAt, type ResultValue } from '../exact/quantity.js';
import { MOST_DECIMALS } from '../figures/arithmetic-text.js';
import { GENDER_DENOMINATOR_LABELS, OTHER_DENOMINATOR_LABELS } from '../gender/model.js';
import type { WilsonInterval } from '../gender/wilson.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { isNoValue, isReported, type Reported } from '../kernel/no-value.js';
import { colon } from '../kernel/typography.js';
import { numeral, type Words } from '../kernel/words.js';
import type { FollowUps } from '../program/follow-ups.js';
import { MARGIN_ORIGIN_LABELS, type SolvedMargins } from '../program/margins.js';
import type { MisconductRate } from '../program/misconduct.js';
import { MISCONDUCT_MEASURE_LABELS } from '../program/model.js';
import { READINESS_STATUS_LABELS } from '../program/readiness.js';
import { FOLLOW_UP_STATUS_LABELS } from '../program/standing.js';
import type { TeamReadiness } from '../program/team-readiness.js';
import { STAFFING_BASIS_LABELS } from '../staffing/basis.js';
import type { FullTimeEquivalents } from '../staffing/fte.js';
import type { Vacancy } from '../staffing/vacancy.js';
import { messageText } from './finding-sentence.js';
import { isDay, isInteger, isList, isQuantity, isText } from './result-parts.js';
import { amountText, dayText, decimalsFor, type Family, percentText, reasonText } from './sentence-parts.js';

export const WORDS = /* @__PURE__ */ lazily(() => ({
  asOf: ({ day }: Words<'day'>) => ({ en: `as of ${day}`, fr: `au ${day}` }),
  recommendations: { en: 'recommendations', fr: 'recommandations' },
  people: { en: 'people', fr: 'personnes' },
  findings: { en: 'findings', fr: 'constats' },
  fits: { en: 'the counts fit together', fr: 'les nombres concordent' },
  clashes: { en: 'the counts clash', fr: 'les nombres se contredisent' },
  authorized: { en: 'authorized', fr: 'autorisés' },
  actual: { en: 'actual', fr: 'réels' },
  vacant: { en: 'vacant', fr: 'vacants' },
  beyond: { en: 'beyond what is authorized', fr: "au-delà de l'autorisé" },
  known: { en: 'of what is known', fr: 'selon ce qui est connu' },
  onLastDay: { en: 'head count on the last day', fr: 'nombre de personnes le dernier jour' },
  share: ({ part, whole, percent }: Words<'part' | 'whole' | 'percent'>) => ({
    en: `${part} of ${whole}, ${percent}`,
    fr: `${part} sur ${whole}, ${percent}`,
  }),
  interval: ({ level, low, high }: Words<'level' | 'low' | 'high'>) => ({
    en: `${level} interval: ${low} to ${high}`,
    fr: `intervalle à ${level} : de ${low} à ${high}`,
  }),
  rate: ({ cases, count, measure, rate }: { readonly [K in 'cases' | 'count' | 'measure' | 'rate']: Label }) => ({
    en: `${cases.en} ${cases.en === '1' ? 'case' : 'cases'} over ${count.en} ${measure.en}, ${rate.en} for each 100`,
    fr: `${cases.fr} cas pour ${count.fr} ${measure.fr}, soit ${rate.fr} pour 100`,
  }),
  noInterval: ({ why }: Words<'why'>) => ({ en: `no interval (${why})`, fr: `aucun intervalle (${why})` }),
  about: ({ en, fr }: Label) => ({ en: `about ${en}`, fr: `environ ${fr}` }),
}));

export const said = (label: Label, text: string, locale: Locale): string =>
  `${textOf(label, locale)}${colon(locale)}${text}`;
export const counted = (label: Label, count: number, locale: Locale): string =>
  said(label, textOf(numeral(count), locale), locale);
const isNumber = (value: unknown): value is Reported<ResultValue> => isQuantity(value, 'number');
const isShare = (value: unknown): value is Reported<ResultValue> => isQuantity(value, 'share');
export const isFinding = (value: unknown): boolean => isText((value as Fields | null)?.['code']);

/** How many there are of each id, in the order of their labels. */
export const tally = (ids: readonly string[], labels: Readonly<Record<string, Label>>, locale: Locale): string[] =>
  Object.entries(labels).flatMap(([id, label]) => {
    const count = ids.filter((one) => one === id).length;
    return count === 0 ? [] : [counted(label, count, locale)];
  });

/** Whether rows have statuses of these, and findings beside them. */
const areRows = ({ rows, findings, summary }: Fields, labels: Readonly<Record<string, Label>>): boolean =>
  isList(findings, isFinding) &&
  Object.keys(labels).every((status) => isInteger((summary as Fields | undefined)?.[status])) &&
  isList(rows, (row) => {
    const status = (row as Fields | null)?.['status'];
    return isText(status) && Object.hasOwn(labels, status);
  });

const ofRows = (
  { rows, findings }: FollowUps | TeamReadiness,
  what: Label,
  labels: Readonly<Record<string, Label>>,
  locale: Locale,
): string[] => [
  counted(what, rows.length, locale),
  ...tally(
    rows.map(({ status }) => status),
    labels,
    locale,
  ),
  ...(findings.length === 0 ? [] : [counted(WORDS().findings, findings.length, locale)]),
];

/** The follow-up of many recommendations. */
export const FOLLOW_UPS: Family = /* @__PURE__ */ frozen({
  has: (fields: Fields) => isText(fields['asOf']) && isDay(fields['asOf']) && areRows(fields, FOLLOW_UP_STATUS_LABELS),
  say: (many: FollowUps, locale: Locale): string => {
    const day = textOf(WORDS().asOf({ day: dayText(many.asOf, locale) }), locale);
    return [day, ...ofRows(many, WORDS().recommendations, FOLLOW_UP_STATUS_LABELS, locale)].join('; ');
  },
});

/** Whether the people of a team may leave. */
export const TEAM_READINESS: Family = /* @__PURE__ */ frozen({
  has: (fields: Fields) => areRows(fields, READINESS_STATUS_LABELS),
  say: (team: TeamReadiness, locale: Locale): string =>
    ofRows(team, WORDS().people, READINESS_STATUS_LABELS, locale).join('; '),
});

/** What the margins of a table determine. */
export const SOLVED_MARGINS: Family = /* @__PURE__ */ frozen({
  has: ({ consistent, entries, findings }: Fields) =>
    typeof consistent === 'boolean' &&
    isList(findings, isFinding) &&
    isList(entries, (entry) => {
      const origin = (entry as Fields | null)?.['origin'];
      return isText(origin) && Object.hasOwn(MARGIN_ORIGIN_LABELS, origin);
    }),
  say: ({ consistent, entries, findings }: SolvedMargins, locale: Locale): string =>
    [
      textOf(consistent ? WORDS().fits : WORDS().clashes, locale),
      ...(findings.length === 0 ? [] : [counted(WORDS().findings, findings.length, locale)]),
      ...tally(
        entries.map(({ origin }) => origin),
        MARGIN_ORIGIN_LABELS,
        locale,
      ),
    ].join('; '),
});

/** Positions that are authorized and not filled, alone. */
export const VACANCY: Family = /* @__PURE__ */ frozen({
  has: ({ basis, authorized, actual, vacant, vacancyShare, ...others }: Fields) =>
    isText(basis) &&
    Object.hasOwn(STAFFING_BASIS_LABELS, basis) &&
    [authorized, actual, vacant].every(isNumber) &&
    isShare(vacancyShare) &&
    Object.keys(others).length === 0,
  say: ({ basis, authorized, actual, vacant, vacancyShare }: Vacancy, locale: Locale): string => {
    const amount = (value: Reported<ResultValue>): string => amountText(value, MOST_DECIMALS, locale);
    const { number } = quantityAt(vacant, []);
    const isBeyond = number?.lt(0) === true;
    const share = isBeyond || isNoValue(vacancyShare) ? '' : ` (${percentText(vacancyShare, 1, locale)})`;
    return [
      textOf(STAFFING_BASIS_LABELS[basis], locale),
      said(WORDS().authorized, amount(authorized), locale),
      said(WORDS().actual, amount(actual), locale),
      isBeyond
        ? said(WORDS().beyond, amount(number.negated()), locale)
        : said(WORDS().vacant, `${amount(vacant)}${share}`, locale),
    ].join('; ');
  },
});

/** Full-time equivalents of records of staff. */
export const FULL_TIME_EQUIVALENTS: Family = /* @__PURE__ */ frozen({
  has: ({ fiscalYear, method, fte, known, headcount, findings }: Fields) =>
    isText(fiscalYear) &&
    isText(method) &&
    Object.hasOwn(AVERAGE_METHOD_LABELS, method) &&
    isNumber(fte) &&
    isQuantity(known, 'total') &&
    (isNoValue(headcount) || isInteger(headcount)) &&
    isList(findings, isFinding),
  say: ({ fiscalYear, method, fte, known, headcount, findings }: FullTimeEquivalents, locale: Locale): string =>
    [
      `${fiscalYear}, ${textOf(AVERAGE_METHOD_LABELS[method], locale)}`,
      said(STAFFING_BASIS_LABELS.fte, amountText(fte, 2, locale), locale),
      ...(isNoValue(fte) ? [said(WORDS().known, amountText(known, 2, locale), locale)] : []),
      said(WORDS().onLastDay, amountText(headcount, 0, locale), locale),
      ...(findings.length === 0 ? [] : [counted(WORDS().findings, findings.length, locale)]),
    ].join('; '),
});

/** Between which shares the one behind a count lies. */
export const WILSON_INTERVAL: Family = /* @__PURE__ */ frozen({
  has: ({ share, low, high, confidence, denominator, cautions = [] }: Fields) =>
    isShare(share) &&
    isList(cautions, isFinding) &&
    [low, high].every(isNumber) &&
    isQuantity(confidence, 'number') &&
    !isNoValue(confidence) &&
    isText(denominator) &&
    (Object.hasOwn(GENDER_DENOMINATOR_LABELS, denominator) || denominator === 'as-given'),
  say: ({ share, low, high, confidence, denominator, cautions = [] }: WilsonInterval, locale: Locale): string => {
    const of = { ...GENDER_DENOMINATOR_LABELS, ...OTHER_DENOMINATOR_LABELS }[denominator];
    if (isNoValue(share)) return `${textOf(of, locale)}${colon(locale)}${amountText(share, 0, locale)}`;
    const [part, whole] = [share.numerator, share.denominator].map((one) => amountText(one, 0, locale));
    const operands = { part, whole, percent: percentText(share, 1, locale) } as Words<'part' | 'whole' | 'percent'>;
    const ends = [low, high].map((one) => percentText(one as ResultValue, 1, locale));
    return [
      `${textOf(WORDS().share(operands), locale)} ${textOf(of, locale)}`,
      intervalText(confidence, ends, locale),
      ...cautions.flatMap(({ code, operands: details }) => messageText(code, details, locale) ?? []),
    ].join('; ');
  },
});

const intervalText = (confidence: ResultValue, [low = '', high = '']: readonly string[], locale: Locale): string =>
  textOf(WORDS().interval({ level: percentText(confidence, 1, locale), low, high }), locale);

/** Cases of misconduct for what they are divided by. */
export const MISCONDUCT_RATE: Family = /* @__PURE__ */ frozen({
  has: ({ measure, rate, approximate, interval }: Fields) => {
    const { low, high, confidence } = Object(interval) as Fields;
    return (
      isText(measure) &&
      Object.hasOwn(MISCONDUCT_MEASURE_LABELS, measure) &&
      isShare(rate) &&
      typeof approximate === 'boolean' &&
      (interval === undefined || ([low, high, confidence].every(isNumber) && !isNoValue(confidence)))
    );
  },
  say: ({ measure, rate, approximate, interval }: MisconductRate, locale: Locale): string => {
    const name = MISCONDUCT_MEASURE_LABELS[measure];
    if (isNoValue(rate)) return said(name, amountText(rate, 0, locale), locale);
    const plain = (value: ResultValue): string => {
      const hundreds = (quantityAt(value, []).number as NonNullable<ReturnType<typeof quantityAt>['number']>).times(
        100,
      );
      return amountText(hundreds, decimalsFor([hundreds], 1), locale);
    };
    const own = (text: string): Label => ({ en: text, fr: text });
    const count = own(amountText(rate.denominator, 2, locale));
    const head = WORDS().rate({
      cases: own(amountText(rate.numerator, 0, locale)),
      count: approximate ? WORDS().about(count) : count,
      measure: name,
      rate: approximate ? WORDS().about(own(plain(rate))) : own(plain(rate)),
    });
    if (interval === undefined) return textOf(head, locale);
    const { low, high, confidence } = interval;
    if (!(isReported(low) && isReported(high))) {
      return `${textOf(head, locale)}; ${textOf(WORDS().noInterval({ why: reasonText(low, locale) }), locale)}`;
    }
    return `${textOf(head, locale)}; ${intervalText(
      confidence,
      [low, high].map((end) => plain(end as ResultValue)),
      locale,
    )}`;
  },
});
