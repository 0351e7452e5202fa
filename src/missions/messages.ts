import type { CalendarErrors } from '../calendar/messages.js';
import type { FindingOf } from '../kernel/codes.js';
import type { Label } from '../kernel/label.js';
import type { ArgumentErrors } from '../kernel/messages.js';
import { allOf, meant, messagesOf, quoted } from '../kernel/words.js';

/**
 * A country code that was not in force at a time.
 * @inline
 */
export type CountryOfOtherTimes = {
  readonly received: string;
  /**
   * `dates`: not at the time given. `no-end`: it was withdrawn, and the host has no last date. `presence`: the host has
   * no dates, and people served in the mission before the code was there.
   */
  readonly reason: 'dates' | 'no-end' | 'presence';
  /** The years in which it was in force. */
  readonly inForce: Label;
  /** Codes of the same countries that were in force then. */
  readonly instead: readonly string[];
};

/** What is wrong with a question or an entry about missions. */
export type MissionErrors = {
  /** A country code that was not in force on the day, or at the time of a host. */
  COUNTRY_NOT_IN_FORCE: CountryOfOtherTimes;
};

/** What is observed on a registry of missions. */
export type MissionFindings = {
  CIRCULAR_SUCCESSION: { readonly received: string };
  CIRCULAR_PART: { readonly received: string };
  /** A mission that a part of it, or of which it is a part, comes before or after. */
  SUCCEEDED_BY_PART: { readonly whole: string; readonly part: string };
  /** People who were in a mission outside the dates of all its hosts. */
  PRESENCE_WITHOUT_HOST: { readonly received: string; readonly presence: Label };
  /** A name or a presence that an entry shares with itself. */
  SHARED_WITH_ITSELF: { readonly received: string };
  /** A name that is declared as one of another entry's, too, which does not have it. */
  NAME_NOT_SHARED: { readonly received: string; readonly mission: string };
  /** A status that excludes a presence or another status of the same time. */
  CONTRADICTING_STATUS: {
    readonly received: string;
    readonly status: Label;
    readonly other: Label;
    /** `open-end`: a presence that goes on, of no stated day, beside a status under which nobody serves. */
    readonly reason: 'contradiction' | 'documents-disagree' | 'open-end';
    /** The documents, where it is they that disagree: of the status, and of the other. */
    readonly documents: readonly string[];
  };
  /** All that documents date of a mission lies before all that they date of one that it took over from. */
  SUCCESSOR_ENDED_BEFORE: {
    readonly successor: string;
    readonly predecessor: string;
    readonly ended: string;
    readonly began: string;
  };
};

/**
 * A {@link Finding} on a registry of missions.
 * @category Missions
 */
export type MissionFinding = FindingOf<ArgumentErrors & CalendarErrors & MissionErrors & MissionFindings>;

const message = /* @__PURE__ */ messagesOf<MissionErrors & MissionFindings>();

export const NOT_AT_THE_TIME = /* @__PURE__ */ message(
  'COUNTRY_NOT_IN_FORCE',
  ({ received, inForce, instead }) => ({
    en: `${quoted(received).en} is a country code ${inForce.en} only, not for the time given${meant(instead).en}`,
    fr: `${quoted(received).fr} n'est un code de pays que ${inForce.fr}, pas pour la période donnée${meant(instead).fr}`,
  }),
  'dates',
);
export const WITHOUT_END = /* @__PURE__ */ message(
  'COUNTRY_NOT_IN_FORCE',
  ({ received, inForce, instead }) => ({
    en: `${quoted(received).en} is a country code ${inForce.en} only, and a host under it needs a last date${meant(instead).en}`,
    fr: `${quoted(received).fr} n'est un code de pays que ${inForce.fr}, et un hôte sous ce code doit porter une dernière date${meant(instead).fr}`,
  }),
  'no-end',
);
export const PRESENT_BEFORE = /* @__PURE__ */ message(
  'COUNTRY_NOT_IN_FORCE',
  ({ received, inForce, instead }) => ({
    en: `${quoted(received).en} is a country code ${inForce.en} only, and the mission was there at another time: its hosts need dates${meant(instead).en}`,
    fr: `${quoted(received).fr} n'est un code de pays que ${inForce.fr}, et la mission y était à un autre moment : ses hôtes doivent porter des dates${meant(instead).fr}`,
  }),
  'presence',
);
export const CIRCULAR_SUCCESSION = /* @__PURE__ */ message('CIRCULAR_SUCCESSION', ({ received }) => ({
  en: `${quoted(received).en} comes before or after itself`,
  fr: `${quoted(received).fr} se précède ou se suit lui-même`,
}));
export const CIRCULAR_PART = /* @__PURE__ */ message('CIRCULAR_PART', ({ received }) => ({
  en: `${quoted(received).en} is part of itself`,
  fr: `${quoted(received).fr} fait partie de lui-même`,
}));
export const SUCCEEDED_BY_PART = /* @__PURE__ */ message('SUCCEEDED_BY_PART', ({ whole, part }) => ({
  en: `${quoted(part).en} is part of ${quoted(whole).en}, and cannot come before or after it`,
  fr: `${quoted(part).fr} fait partie de ${quoted(whole).fr}, et ne peut le précéder ni le suivre`,
}));
export const PRESENCE_WITHOUT_HOST = /* @__PURE__ */ message('PRESENCE_WITHOUT_HOST', ({ received, presence }) => ({
  en: `${quoted(received).en}: ${presence.en} lies outside the dates of all hosts`,
  fr: `${quoted(received).fr} : ${presence.fr} ne tombe dans les dates d'aucun hôte`,
}));
export const SHARED_WITH_ITSELF = /* @__PURE__ */ message('SHARED_WITH_ITSELF', ({ received }) => ({
  en: `${quoted(received).en} shares it with itself`,
  fr: `${quoted(received).fr} partage cela avec lui-même`,
}));
export const NAME_NOT_SHARED = /* @__PURE__ */ message('NAME_NOT_SHARED', ({ received, mission }) => ({
  en: `${quoted(received).en} is declared as a name of ${quoted(mission).en}, too, which does not have it`,
  fr: `${quoted(received).fr} est déclaré comme nom de ${quoted(mission).fr} aussi, qui ne le porte pas`,
}));
export const CONTRADICTION = /* @__PURE__ */ message(
  'CONTRADICTING_STATUS',
  ({ received, status, other }) => ({
    en: `${quoted(received).en}: ${status.en} contradicts ${other.en}`,
    fr: `${quoted(received).fr} : ${status.fr} contredit ${other.fr}`,
  }),
  'contradiction',
);
export const DISAGREEMENT = /* @__PURE__ */ message(
  'CONTRADICTING_STATUS',
  ({ received, status, other, documents }) => ({
    en: `${quoted(received).en}: ${status.en} contradicts ${other.en}; documents disagree: ${allOf(documents).en}`,
    fr: `${quoted(received).fr} : ${status.fr} contredit ${other.fr}; des textes divergent : ${allOf(documents).fr}`,
  }),
  'documents-disagree',
);
export const GOES_ON = /* @__PURE__ */ message(
  'CONTRADICTING_STATUS',
  ({ received, status, other }) => ({
    en: `${quoted(received).en}: ${status.en}, and yet ${other.en} goes on, with no day of which that is said`,
    fr: `${quoted(received).fr} : ${status.fr}, mais ${other.fr} se poursuit, sans date à laquelle cela vaut`,
  }),
  'open-end',
);
export const SUCCESSOR_ENDED_BEFORE = /* @__PURE__ */ message(
  'SUCCESSOR_ENDED_BEFORE',
  ({ successor, predecessor, ended, began }) => ({
    en: `${quoted(successor).en} took over from ${quoted(predecessor).en}, and yet ended by ${ended}, before that one is documented from ${began} on`,
    fr: `${quoted(successor).fr} a succédé à ${quoted(predecessor).fr}, mais a pris fin au plus tard le ${ended}, avant que ce dernier soit attesté, à partir du ${began}`,
  }),
);
