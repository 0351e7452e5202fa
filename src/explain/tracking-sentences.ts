import { lazily } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { isNoValue, isReported, NO_VALUE_LABELS } from '../kernel/no-value.js';
import { colon } from '../kernel/typography.js';
import { allOf, forCount, numeral, quoted, type Words } from '../kernel/words.js';
import { RECOMMENDATION_STATUS_LABELS } from '../program/model.js';
import {
  READINESS_STATUS_LABELS,
  REQUIREMENT_STATUS_LABELS,
  type Readiness,
  type RequirementCheck,
} from '../program/readiness.js';
import type { FollowUp } from '../program/recommendations.js';
import { FOLLOW_UP_STATUS_LABELS } from '../program/standing.js';
import { dayText } from './sentence-parts.js';

interface Gap {
  readonly count: Label;
  readonly date: Label;
}

const WORDS = /* @__PURE__ */ lazily(() => ({
  due: ({ day }: Words<'day'>) => ({ en: `due ${day}`, fr: `échéance le ${day}` }),
  revised: ({ day }: Words<'day'>) => ({ en: `revised to ${day}`, fr: `révisée au ${day}` }),
  asOf: ({ day }: Words<'day'>) => ({ en: `as of ${day}`, fr: `au ${day}` }),
  before: ({ days, day }: Words<'days' | 'day'>) => ({ en: `${days} before ${day}`, fr: `${days} avant le ${day}` }),
  after: ({ days, day }: Words<'days' | 'day'>) => ({ en: `${days} after ${day}`, fr: `${days} après le ${day}` }),
  completed: ({ day }: Words<'day'>) => ({ en: `completed ${day}`, fr: `achevée le ${day}` }),
  noDate: { en: 'due date', fr: 'échéance' },
  dueDate: { en: 'the due date', fr: "l'échéance" },
  firstDate: { en: 'the first due date', fr: 'la première échéance' },
  revisedDate: { en: 'the revised one', fr: "l'échéance révisée" },
  onDate: ({ en, fr }: Label) => ({ en: `on ${en}`, fr: `le jour de ${fr}` }),
  beforeDate: ({ count, date }: Gap) => ({
    en: `${count.en} before ${date.en}`,
    fr: `${count.fr} avant ${date.fr}`,
  }),
  afterDate: ({ count, date }: Gap) => ({
    en: `${count.en} after ${date.en}`,
    fr: `${count.fr} après ${date.fr}`,
  }),
  age: { en: 'age', fr: 'âge' },
  days: ({ days, word }: { readonly days: Label; readonly word: Label }) => ({
    en: `${days.en} ${word.en}`,
    fr: `${days.fr} ${word.fr}`,
  }),
  fromTo: ({ from, to }: { readonly from: Label; readonly to: Label }) => ({
    en: `${from.en} to ${to.en} days`,
    fr: `de ${from.fr} à ${to.fr} jours`,
  }),
  goesOn: { en: 'the plan goes on after that', fr: 'le plan se poursuit ensuite' },
  stated: { en: 'its tracker says', fr: 'selon son suivi' },
  statedOn: ({ day }: Words<'day'>) => ({ en: `its tracker says of ${day}`, fr: `selon son suivi au ${day}` }),
  met: ({ day }: Words<'day'>) => ({ en: `completed ${day}`, fr: `satisfaite le ${day}` }),
  validUntil: ({ day }: Words<'day'>) => ({ en: `valid until ${day}`, fr: `valide jusqu'au ${day}` }),
  withoutEnd: { en: 'without an end', fr: 'sans limite de validité' },
  leaving: ({ person, day }: Words<'person' | 'day'>) => ({
    en: `${person}, leaving ${day}`,
    fr: `${person}, départ le ${day}`,
  }),
  until: ({ day }: Words<'day'>) => ({ en: `until ${day}`, fr: `jusqu'au ${day}` }),
  outstanding: { en: 'outstanding', fr: 'à satisfaire' },
  expiring: { en: 'valid, but soon to expire', fr: 'valides, mais bientôt expirées' },
}));

/** The follow-up of a recommendation. */
export const followUpSentence = (subject: FollowUp, locale: Locale): string => {
  const { status, asOf, clock, due, completedOn, age, ongoing } = subject;
  const say = (label: Label) => textOf(label, locale);
  const done = isReported(completedOn) ? [WORDS().completed({ day: dayText(completedOn, locale) })] : [];
  const parts = [...datesOf(subject, locale), ...done].map(say);
  const gaps = gapsOf(subject).map(say);
  const isRunning = !isReported(completedOn);
  const isPlain = isRunning && gaps.length === 1;
  const when = isPlain
    ? [say(daysBeside(subject, locale))]
    : isRunning
      ? [say(WORDS().asOf({ day: dayText(asOf, locale) }))]
      : [];
  const facts = [...parts, ...when].join(', ') + (gaps.length === 0 || isPlain ? '' : ` (${gaps.join(', ')})`);
  const why = isNoValue(due) && clock !== 'not-started' ? ` (${dueText(subject, locale)})` : '';
  const notes = [
    ...(ongoing && status !== 'ongoing' ? [say(WORDS().goesOn)] : []),
    ...(isReported(age) ? [`${say(WORDS().age)}${colon(locale)}${say(ageLabel(age))}`] : []),
    ...statedText(subject, locale),
  ];
  const head = `${facts}${colon(locale)}${say(FOLLOW_UP_STATUS_LABELS[status])}${why}`;
  return [head, ...notes].join('; ');
};

/** Why there is no due date; where that is not the status itself, of what it is the reason. */
function dueText({ status, due }: FollowUp, locale: Locale): string {
  const reason = isNoValue(due) ? textOf(NO_VALUE_LABELS[due.noValue], locale) : '';
  return status === 'no-due-date' ? reason : `${textOf(WORDS().noDate, locale)}${colon(locale)}${reason}`;
}

/** What the tracker says, where no day of completion does; of what is closed, where it says of which day. */
function statedText({ clock, completedOn, statedStatus, statedOn }: FollowUp, locale: Locale): string[] {
  if (!isReported(statedStatus) || isReported(completedOn)) return [];
  if (clock === 'stopped' && !isReported(statedOn)) return [];
  const who = isReported(statedOn) ? WORDS().statedOn({ day: dayText(statedOn, locale) }) : WORDS().stated;
  return [`${textOf(who, locale)}${colon(locale)}${textOf(RECOMMENDATION_STATUS_LABELS[statedStatus], locale)}`];
}

/** The due dates. */
const datesOf = ({ due, revisedDue }: FollowUp, locale: Locale): Label[] => [
  ...(isReported(due) ? [WORDS().due({ day: dayText(due, locale) })] : []),
  ...(isReported(revisedDue) ? [WORDS().revised({ day: dayText(revisedDue, locale) })] : []),
];

/** How far the day up to which days are counted lies from the due dates. */
function gapsOf({ revisedDue, daysPastDue, daysPastRevisedDue }: FollowUp): Label[] {
  const first = isReported(revisedDue) ? WORDS().firstDate : WORDS().dueDate;
  const gaps = [
    [daysPastDue, first],
    [daysPastRevisedDue, WORDS().revisedDate],
  ] as const;
  return gaps.flatMap(([days, date]) => (isReported(days) ? [gapOf(days, date)] : []));
}

function gapOf(daysPast: number, date: Label): Label {
  if (daysPast === 0) return WORDS().onDate(date);
  const count = daysLabel(Math.abs(daysPast));
  return daysPast > 0 ? WORDS().afterDate({ count, date }) : WORDS().beforeDate({ count, date });
}

/** How far the only due date lies from the day asked about, up to which days are counted. */
function daysBeside({ asOf, daysPastDue, daysPastRevisedDue }: FollowUp, locale: Locale): Label {
  const day = dayText(asOf, locale);
  const daysPast = isReported(daysPastDue) ? daysPastDue : (daysPastRevisedDue as number);
  if (daysPast === 0) return WORDS().asOf({ day });
  const days = textOf(daysLabel(Math.abs(daysPast)), locale);
  return daysPast > 0 ? WORDS().before({ days, day }) : WORDS().after({ days, day });
}

const daysLabel = (count: number): Label =>
  WORDS().days({ days: numeral(count), word: forCount(count, ['day', 'days'], ['jour', 'jours']) });

const ageLabel = ({ from, to }: { readonly from: number; readonly to: number }): Label =>
  from === to ? daysLabel(from) : WORDS().fromTo({ from: numeral(from), to: numeral(to) });

/** How a person stands to a requirement. */
export const requirementCheckSentence = (
  { requirement, status, completedOn, validUntil }: RequirementCheck,
  locale: Locale,
): string => {
  const facts = isNoValue(completedOn)
    ? []
    : [
        WORDS().met({ day: dayText(completedOn, locale) }),
        isNoValue(validUntil) ? WORDS().withoutEnd : WORDS().validUntil({ day: dayText(validUntil, locale) }),
      ];
  const parts = [quoted(requirement), ...facts].map((part) => textOf(part, locale)).join(', ');
  return `${parts}${colon(locale)}${textOf(REQUIREMENT_STATUS_LABELS[status], locale)}`;
};

/** Whether a person may leave. */
export const readinessSentence = (
  { person, status, departure, until, outstanding, expiring }: Readiness,
  locale: Locale,
): string => {
  const say = (label: Label) => textOf(label, locale);
  const who = say(WORDS().leaving({ person: say(quoted(person)), day: dayText(departure, locale) }));
  const end = isNoValue(until) ? [] : [say(WORDS().until({ day: dayText(until, locale) }))];
  const lists = (
    [
      ['outstanding', outstanding],
      ['expiring', expiring],
    ] as const
  ).flatMap(([name, ids]) => (ids.length === 0 ? [] : [`${say(WORDS()[name])}${colon(locale)}${say(allOf(ids))}`]));
  const head = `${[who, ...end].join(', ')}${colon(locale)}${say(READINESS_STATUS_LABELS[status])}`;
  return [head, ...lists].join('; ');
};
