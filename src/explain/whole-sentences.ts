import type { BudgetChange } from '../budgets/changes.js';
import type { Fields } from '../exact/quantity.js';
import { MOST_DECIMALS } from '../figures/arithmetic-text.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { isLabel, type Label, type Locale, textOf } from '../kernel/label.js';
import { isNoValue } from '../kernel/no-value.js';
import { colon } from '../kernel/typography.js';
import { ACTIVE_DEFINITION_LABELS, type ActiveMissions, type MissionsOnDay } from '../missions/active.js';
import { UNCERTAIN_REASON_LABELS } from '../missions/certainty.js';
import type { MissionCount } from '../missions/counts.js';
import type { MissionsInCountry } from '../missions/in-country.js';
import type { MissionLineage } from '../missions/lineage.js';
import type { MissionStatusOn } from '../missions/status-on.js';
import { INDICATOR_STATUS_LABELS } from '../outcomes/indicator-model.js';
import { COUNT_VERDICT_LABELS } from '../outcomes/status-counts.js';
import type { IndicatorStatuses } from '../outcomes/statuses.js';
import type { StaffingMeasures } from '../staffing/staffing.js';
import { labelIn } from './labels.js';
import { missionStatusSentence } from './program-sentences.js';
import { isDay, isInteger, isList, isQuantity, isText } from './result-parts.js';
import { amountText, dayText, type Family, percentText } from './sentence-parts.js';
import { counted, isFinding, said, WORDS as TALLY_WORDS, tally, VACANCY } from './tally-sentences.js';
import { isOfKind } from './verdict-kinds.js';

const WORDS = /* @__PURE__ */ lazily(() => ({
  active: { en: 'missions active for certain', fr: 'missions certainement actives' },
  maybeActive: { en: 'possibly active', fr: 'peut-être actives' },
  there: { en: 'missions there for certain', fr: 'missions qui y étaient avec certitude' },
  maybeThere: { en: 'possibly there', fr: 'qui y étaient peut-être' },
  noStatus: { en: 'no status is stated', fr: "aucun état n'est énoncé" },
  possible: { en: 'possible', fr: 'possible' },
  before: { en: 'before it', fr: 'avant elle' },
  after: { en: 'after it', fr: 'après elle' },
  none: { en: 'none', fr: 'aucune' },
  deployed: { en: 'people deployed', fr: 'personnes déployées' },
  perFte: { en: 'deployments per full-time equivalent', fr: 'affectations par équivalent temps plein' },
  total: { en: 'salaries with benefits', fr: 'salaires et avantages sociaux' },
  change: { en: 'change', fr: 'variation' },
  indicators: { en: 'indicators', fr: 'indicateurs' },
  unread: { en: 'that cannot be read', fr: 'illisibles' },
  printed: { en: 'printed counts', fr: 'nombres imprimés' },
}));

const fieldsOf = (value: unknown): Fields => Object(value) as Fields;
const isMissionRow = (row: unknown): boolean => isList(fieldsOf(row)['sources'], () => true);
const hasName = (mission: unknown): boolean => isLabel(fieldsOf(mission)['label']);
const isDayItself = (value: unknown): boolean => isText(value) && isDay(value);
const ofFindings = (findings: readonly unknown[], locale: Locale): string[] =>
  findings.length === 0 ? [] : [counted(TALLY_WORDS().findings, findings.length, locale)];

/** The missions that were active on a day or in a year, or those of one way to count. */
export const ACTIVE_MISSIONS: Family = /* @__PURE__ */ frozen({
  has: ({ label, date, fiscalYear, definition, active, uncertain }: Fields) =>
    (isLabel(label) ||
      isDayItself(date) ||
      (isText(fiscalYear) && isText(definition) && Object.hasOwn(ACTIVE_DEFINITION_LABELS, definition))) &&
    [active, uncertain].every((all) => isList(all, isMissionRow)),
  say: (found: MissionsOnDay<unknown> & ActiveMissions<unknown> & MissionCount<unknown>, locale: Locale): string => {
    const { label, date, fiscalYear, definition, active, uncertain } = found;
    const year = label ?? ACTIVE_DEFINITION_LABELS[definition];
    return [
      date === undefined
        ? [...(fiscalYear ? [fiscalYear] : []), textOf(year, locale)].join(', ')
        : dayText(date, locale),
      counted(WORDS().active, active.length, locale),
      counted(WORDS().maybeActive, uncertain.length, locale),
    ].join('; ');
  },
});

/** The missions in a country. */
export const MISSIONS_IN_COUNTRY: Family = /* @__PURE__ */ frozen({
  has: ({ country, label, on, certain, uncertain }: Fields) =>
    isText(country) &&
    isLabel(label) &&
    (on === undefined || isDayItself(on)) &&
    [certain, uncertain].every((all) => isList(all, isMissionRow)),
  say: ({ label, on, certain, uncertain }: MissionsInCountry<unknown>, locale: Locale): string =>
    [
      textOf(label, locale),
      ...(on === undefined ? [] : [dayText(on, locale)]),
      counted(WORDS().there, certain.length, locale),
      counted(WORDS().maybeThere, uncertain.length, locale),
    ].join('; '),
});

const isStatus = (value: unknown): boolean => isOfKind('missionStatus', fieldsOf(value));
const isReason = (value: unknown): boolean => isText(value) && Object.hasOwn(UNCERTAIN_REASON_LABELS, value);

/** The status of a mission on a day. */
export const MISSION_STATUS_ON: Family = /* @__PURE__ */ frozen({
  has: ({ mission, date, statuses, possible, findings }: Fields) =>
    hasName(mission) &&
    isDayItself(date) &&
    isList(statuses, isStatus) &&
    isList(possible, (one) => isStatus(one) && isList(fieldsOf(one)['reasons'], isReason)) &&
    isList(findings, isFinding),
  say: (found: MissionStatusOn<{ readonly label: Label }>, locale: Locale): string => {
    const { mission, date, statuses, possible, findings } = found;
    const say = (status: unknown): string => missionStatusSentence(status as never, locale);
    const why = (reasons: (typeof possible)[number]['reasons']): string =>
      reasons.map((reason) => textOf(UNCERTAIN_REASON_LABELS[reason], locale)).join(', ');
    return [
      `${textOf(mission.label, locale)}, ${dayText(date, locale)}`,
      ...(statuses.length + possible.length === 0 ? [textOf(WORDS().noStatus, locale)] : []),
      ...statuses.map(say),
      ...possible.map((one) => said(WORDS().possible, `${say(one)} (${why(one.reasons)})`, locale)),
      ...ofFindings(findings, locale),
    ].join('; ');
  },
});

/** What came before and after a mission. */
export const MISSION_LINEAGE: Family = /* @__PURE__ */ frozen({
  has: ({ mission, predecessors, successors }: Fields) =>
    hasName(mission) && [predecessors, successors].every((all) => isList(all, hasName)),
  say: ({ mission, predecessors, successors }: MissionLineage<{ readonly label: Label }>, locale: Locale): string => {
    const names = (all: readonly { readonly label: Label }[]): string =>
      all.map(({ label }) => textOf(label, locale)).join(', ') || textOf(WORDS().none, locale);
    return [
      textOf(mission.label, locale),
      said(WORDS().before, names(predecessors), locale),
      said(WORDS().after, names(successors), locale),
    ].join('; ');
  },
});

const vacancyIn = ({ basis, authorized, actual, vacant, vacancyShare }: Fields): Fields => ({
  ...{ basis, authorized, actual, vacant, vacancyShare },
});

/** What the staff figures of a year come to. */
export const STAFFING_MEASURES: Family = /* @__PURE__ */ frozen({
  has: ({ fiscalYear, deployed, deploymentsPerFte, total, headcount, cautions, ...row }: Fields) =>
    isText(fiscalYear) &&
    [deployed, deploymentsPerFte, total].every((one) => isQuantity(one, 'number')) &&
    isList(cautions, isFinding) &&
    VACANCY.has(vacancyIn(row)) &&
    (headcount === undefined || VACANCY.has(fieldsOf(headcount))),
  say: (row: StaffingMeasures<string>, locale: Locale): string => {
    const { fiscalYear, deployed, deploymentsPerFte, total, headcount, cautions } = row;
    return [
      fiscalYear,
      ...[row, ...(headcount ? [headcount] : [])].map((one) => VACANCY.say(one as never, locale)),
      said(WORDS().deployed, amountText(deployed, MOST_DECIMALS, locale), locale),
      said(WORDS().perFte, amountText(deploymentsPerFte, 2, locale), locale),
      said(WORDS().total, amountText(total, MOST_DECIMALS, locale), locale),
      ...ofFindings(cautions, locale),
    ].join('; ');
  },
});

/** Amounts of a year beside those of the year before. */
export const BUDGET_CHANGE: Family = /* @__PURE__ */ frozen({
  has: ({ fiscalYear, previousFiscalYear, current, previous, change, changeShare, cautions }: Fields) =>
    [fiscalYear, previousFiscalYear].every(isText) &&
    [current, previous].every((total) => isQuantity(total, 'total')) &&
    isQuantity(change, 'number') &&
    isQuantity(changeShare, 'share') &&
    isList(cautions, isFinding),
  say: (
    row: BudgetChange<string> & { readonly partner?: string; readonly category?: string },
    locale: Locale,
  ): string => {
    const { fiscalYear, previousFiscalYear, current, previous, change, changeShare, cautions, partner, category } = row;
    const names = [labelIn('partner', String(partner)), labelIn('cost-category', String(category))];
    const share = isNoValue(changeShare) ? '' : ` (${percentText(changeShare, 1, locale)})`;
    return [
      ...names.flatMap((name) => (name ? textOf(name, locale) : [])),
      `${previousFiscalYear}${colon(locale)}${amountText(previous, 2, locale)}`,
      `${fiscalYear}${colon(locale)}${amountText(current, 2, locale)}`,
      said(WORDS().change, amountText(change, 2, locale) + share, locale),
      ...ofFindings(cautions, locale),
    ].join('; ');
  },
});

/** The statuses of many indicators, and the printed counts of them. */
export const INDICATOR_STATUSES: Family = /* @__PURE__ */ frozen({
  has: ({ asOf, rows, counts, unread, checks, findings }: Fields) =>
    isDayItself(asOf) &&
    isList(rows, () => true) &&
    isList(counts, (one) => isOfKind('statusCount', fieldsOf(one))) &&
    isInteger(unread) &&
    isList(checks, (one) => isOfKind('statusCountCheck', fieldsOf(one))) &&
    isList(findings, isFinding),
  say: ({ asOf, rows, counts, unread, checks, findings }: IndicatorStatuses, locale: Locale): string => {
    const all = counts.flatMap(({ status, count }) =>
      Object.hasOwn(INDICATOR_STATUS_LABELS, status) && count > 0
        ? counted(INDICATOR_STATUS_LABELS[status], count, locale)
        : [],
    );
    const verdicts = checks.map(({ verdict }) => verdict);
    return [
      textOf(TALLY_WORDS().asOf({ day: dayText(asOf, locale) }), locale),
      counted(WORDS().indicators, rows.length + unread, locale),
      ...all,
      ...(unread === 0 ? [] : [counted(WORDS().unread, unread, locale)]),
      ...(checks.length === 0
        ? []
        : [said(WORDS().printed, tally(verdicts, COUNT_VERDICT_LABELS, locale).join(', '), locale)]),
      ...ofFindings(findings, locale),
    ].join('; ');
  },
});
