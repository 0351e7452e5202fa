import type { CalendarErrors } from '../calendar/messages.js';
import type { NumberErrors } from '../exact/messages.js';
import type { FindingOf } from '../kernel/codes.js';
import type { ArgumentErrors, TableFindings } from '../kernel/messages.js';
import { asWritten, forCount, messagesOf, numeral, quoted } from '../kernel/words.js';

/** What is observed on records of deployments. */
export type DeploymentFindings = {
  DUPLICATE_ID: { readonly id: string; readonly first: number };
  ID_LEFT_OUT_BEFORE: { readonly id: string; readonly first: number };
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

const message = /* @__PURE__ */ messagesOf<DeploymentFindings>();

export const DUPLICATE_ID = /* @__PURE__ */ message('DUPLICATE_ID', ({ id, first }) => ({
  en: `the id ${quoted(id).en} was given before, at index ${numeral(first).en}; the later record is left out`,
  fr: `l'identifiant ${quoted(id).fr} figure déjà à l'indice ${numeral(first).fr}; l'enregistrement suivant est écarté`,
}));
export const ID_LEFT_OUT_BEFORE = /* @__PURE__ */ message('ID_LEFT_OUT_BEFORE', ({ id, first }) => ({
  en: `the id ${quoted(id).en} was given before, at index ${numeral(first).en}, in a row that is left out; this one is kept`,
  fr: `l'identifiant ${quoted(id).fr} figure déjà à l'indice ${numeral(first).fr}, dans une ligne écartée; la présente ligne est conservée`,
}));
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
