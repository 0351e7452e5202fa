import type { CalendarErrors } from '../calendar/messages.js';
import type { NumberErrors } from '../exact/messages.js';
import type { FindingOf } from '../kernel/codes.js';
import type { ArgumentErrors, TableFindings } from '../kernel/messages.js';
import { asWritten, forCount, messagesOf, numeral, quoted, rowText } from '../kernel/words.js';

/** What is observed on records of deployments. */
export type DeploymentFindings = {
  DUPLICATE_ID: { readonly id: string; readonly first: number };
  ID_LEFT_OUT_BEFORE: { readonly id: string; readonly first: number };
  /** Two spellings are one id or one person: they differ in blanks around them or in their form in Unicode. */
  OTHER_SPELLING: { readonly id: string; readonly first: number };
  /** A row gives the same assignment again: under the same id, or under another. */
  REPEATED_ROW: {
    readonly id: string;
    readonly other: string;
    readonly first: number;
    readonly reason: 'same-id' | 'kept' | 'left-out';
  };
  /** An end that stands for none: 31 December 2099 or 9999. */
  SENTINEL_DATE: {
    readonly received: string;
    readonly declare: {
      readonly option: 'values';
      readonly value: { readonly lastDay: Readonly<Record<string, 'ongoing'>> };
    };
  };
  /** An assignment that goes on from another: of the same person, mission and type, from the day after its last one. */
  EXTENDED_DEPLOYMENT: {
    readonly person: string;
    readonly mission: string;
    readonly id: string;
    readonly other: string;
    readonly from: string;
  };
  /** Extensions among new deployments. */
  EXTENSIONS_COUNTED: { readonly count: number };
  /** Days of one person that several assignments share, which person-days and averages count for each of them. */
  DAYS_COUNTED_AGAIN: { readonly days: number };
  OVERLAPPING_DEPLOYMENTS: {
    readonly person: string;
    readonly mission: string;
    readonly otherMission: string;
    readonly from: string;
    readonly to: string;
    readonly id: string;
    readonly other: string;
  };
  ONGOING_COUNTED: { readonly count: number; readonly until: string };
  GENDER_NOT_REPORTED: { readonly count: number };
  SHARED_POSITION: { readonly mission: string; readonly position: string; readonly id: string; readonly other: string };
};

/**
 * A {@link Finding} on records of deployments and what is counted over them.
 * @category Deployments
 */
export type DeploymentFinding = FindingOf<
  ArgumentErrors & TableFindings & NumberErrors & CalendarErrors & DeploymentFindings
>;

const message = /* @__PURE__ */ messagesOf<DeploymentFindings & Pick<CalendarErrors, 'INVALID_DATE'>>();

export const DUPLICATE_ID = /* @__PURE__ */ message('DUPLICATE_ID', ({ id, first }) => ({
  en: `the id ${quoted(id).en} was given before, in ${rowText(first).en}; the later record is left out`,
  fr: `l'identifiant ${quoted(id).fr} figure déjà à la ${rowText(first).fr}; l'enregistrement suivant est écarté`,
}));
export const ID_LEFT_OUT_BEFORE = /* @__PURE__ */ message('ID_LEFT_OUT_BEFORE', ({ id, first }) => ({
  en: `the id ${quoted(id).en} was given before, in ${rowText(first).en}, which is left out; this one is kept`,
  fr: `l'identifiant ${quoted(id).fr} figure déjà à la ${rowText(first).fr}, qui est écartée; la présente ligne est conservée`,
}));
export const OTHER_SPELLING = /* @__PURE__ */ message('OTHER_SPELLING', ({ id, first }) => ({
  en: `${quoted(id).en} is spelled otherwise in ${rowText(first).en}, by blanks or by how its letters are coded; both are read as one`,
  fr: `${quoted(id).fr} est écrit autrement à la ${rowText(first).fr}, par des espaces ou par le codage de ses lettres; les deux sont lus comme un seul`,
}));
export const REPEATED_UNDER_ID = /* @__PURE__ */ message(
  'REPEATED_ROW',
  ({ id, first }) => ({
    en: `the row of ${quoted(id).en} was given before, in ${rowText(first).en}; it is left out`,
    fr: `la ligne de ${quoted(id).fr} figure déjà à la ${rowText(first).fr}; elle est écartée`,
  }),
  'same-id',
);
export const REPEATED_AND_KEPT = /* @__PURE__ */ message(
  'REPEATED_ROW',
  ({ id, other, first }) => ({
    en: `${quoted(id).en} is the same as ${quoted(other).en} in ${rowText(first).en} but for the id; both are kept and counted, unless 'repeated' is 'left-out'`,
    fr: `${quoted(id).fr} est identique à ${quoted(other).fr} à la ${rowText(first).fr}, sauf l'identifiant; les deux sont conservés et comptés, à moins que « repeated » ne soit « left-out »`,
  }),
  'kept',
);
export const REPEATED_AND_LEFT_OUT = /* @__PURE__ */ message(
  'REPEATED_ROW',
  ({ id, other, first }) => ({
    en: `${quoted(id).en} is the same as ${quoted(other).en} in ${rowText(first).en} but for the id; it is left out, as asked`,
    fr: `${quoted(id).fr} est identique à ${quoted(other).fr} à la ${rowText(first).fr}, sauf l'identifiant; il est écarté, comme demandé`,
  }),
  'left-out',
);
export const SENTINEL_DATE = /* @__PURE__ */ message('SENTINEL_DATE', ({ received }) => ({
  en: `${quoted(received).en} often stands for no end; where it does, declare in 'values', under lastDay, that it means 'ongoing'`,
  fr: `${quoted(received).fr} tient souvent lieu d'absence de fin; le cas échéant, déclarez dans « values », sous lastDay, que cela signifie « ongoing »`,
}));
export const NO_LAST_DAY = /* @__PURE__ */ message(
  'INVALID_DATE',
  () => ({
    en: "there is no last day; where the assignment goes on, declare in 'values', under lastDay, that an empty cell means 'ongoing'",
    fr: "il n'y a pas de dernier jour; si l'affectation se poursuit, déclarez dans « values », sous lastDay, qu'une cellule vide signifie « ongoing »",
  }),
  'empty',
);
export const WORDS_FOR_NO_END = /* @__PURE__ */ message(
  'INVALID_DATE',
  ({ received }) => ({
    en: `${received.en} is no day; where the assignment goes on, declare in 'values', under lastDay, that it means 'ongoing'`,
    fr: `${received.fr} n'est pas un jour; si l'affectation se poursuit, déclarez dans « values », sous lastDay, que cela signifie « ongoing »`,
  }),
  'word',
);
export const EXTENDED_DEPLOYMENT = /* @__PURE__ */ message(
  'EXTENDED_DEPLOYMENT',
  ({ person, mission, id, other, from }) => ({
    en: `${quoted(id).en} extends ${quoted(other).en}: ${quoted(person).en} stays in ${quoted(mission).en} from ${asWritten(from).en} on`,
    fr: `${quoted(id).fr} prolonge ${quoted(other).fr} : ${quoted(person).fr} reste à ${quoted(mission).fr} à partir du ${asWritten(from).fr}`,
  }),
);
export const EXTENSIONS_COUNTED = /* @__PURE__ */ message('EXTENSIONS_COUNTED', ({ count }) => {
  const extensions = forCount(count, ['extension', 'extensions'], ['prolongation comptée', 'prolongations comptées']);
  return {
    en: `${numeral(count).en} ${extensions.en} counted as new; choose 'new' or 'continued' in 'extensions'`,
    fr: `${numeral(count).fr} ${extensions.fr} comme nouveau déploiement; choisissez « new » ou « continued » dans « extensions »`,
  };
});
export const DAYS_COUNTED_AGAIN = /* @__PURE__ */ message('DAYS_COUNTED_AGAIN', ({ days }) => {
  const again = forCount(
    days,
    ['person-day is', 'person-days are'],
    ['jour-personne est compté', 'jours-personnes sont comptés'],
  );
  return {
    en: `${numeral(days).en} ${again.en} counted again, since people are in several assignments at a time; see 'distinctPersonDays'`,
    fr: `${numeral(days).fr} ${again.fr} de nouveau, puisque des personnes sont dans plusieurs affectations à la fois; voir « distinctPersonDays »`,
  };
});
export const OVERLAPPING_DEPLOYMENTS = /* @__PURE__ */ message(
  'OVERLAPPING_DEPLOYMENTS',
  ({ person, mission, otherMission, from, to, id, other }) => ({
    en: `${quoted(person).en} is in ${quoted(mission).en} and in ${quoted(otherMission).en} from ${asWritten(from).en} to ${asWritten(to).en} (${quoted(id).en} and ${quoted(other).en}); both are kept`,
    fr: `${quoted(person).fr} est en affectation à ${quoted(mission).fr} et à ${quoted(otherMission).fr} du ${asWritten(from).fr} au ${asWritten(to).fr} (${quoted(id).fr} et ${quoted(other).fr}); les deux enregistrements sont conservés`,
  }),
);
export const ONGOING_COUNTED = /* @__PURE__ */ message('ONGOING_COUNTED', ({ count, until }) => {
  const assignments = forCount(
    count,
    ['assignment', 'assignments'],
    ['affectation en cours comptée', 'affectations en cours comptées'],
  );
  return {
    en: `${numeral(count).en} ongoing ${assignments.en} counted until ${asWritten(until).en}`,
    fr: `${numeral(count).fr} ${assignments.fr} jusqu'au ${asWritten(until).fr}`,
  };
});
export const GENDER_NOT_REPORTED = /* @__PURE__ */ message('GENDER_NOT_REPORTED', ({ count }) => {
  const assignments = forCount(
    count,
    ['assignment', 'assignments'],
    ['affectation sans genre déclaré, exclue', 'affectations sans genre déclaré, exclues'],
  );
  return {
    en: `${numeral(count).en} ${assignments.en} without a reported gender, in neither part of the share of women`,
    fr: `${numeral(count).fr} ${assignments.fr} du numérateur et du dénominateur de la part des femmes`,
  };
});
export const SHARED_POSITION = /* @__PURE__ */ message('SHARED_POSITION', ({ mission, position, id, other }) => ({
  en: `position ${quoted(position).en} of ${quoted(mission).en} is held by ${quoted(id).en} while ${quoted(other).en} holds it throughout; that is no hand-over`,
  fr: `le poste ${quoted(position).fr} de ${quoted(mission).fr} est occupé par ${quoted(id).fr} alors que ${quoted(other).fr} l'occupe pendant toute cette période; ce n'est pas une relève`,
}));
