import type { DaySpan } from '../calendar/partial-date.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/*
 * What a statement with coarse dates says of a day or a year. Its time starts on some day of one span and ends on some
 * day of another; it never ends before it starts. What holds for all of these times is certain.
 */

/** The days on which a time may start and end; infinite where a side is open. */
export interface Time {
  readonly from: DaySpan;
  readonly to: DaySpan;
}

/** The latest day on which a time may start. */
export const latestStart = ({ from, to }: Time): number => Math.min(from.last, to.last);

/** The earliest day on which it may end. */
const earliestEnd = ({ from, to }: Time): number => Math.max(to.first, from.first);

/** Whether two times share a day, whenever they start and end. */
export const surelyMeet = (one: Time, other: Time): boolean =>
  latestStart(one) <= earliestEnd(other) && latestStart(other) <= earliestEnd(one);

/** Whether they may share one. */
export const mayMeet = (one: Time, other: Time): boolean =>
  one.from.first <= other.to.last && other.from.first <= one.to.last;

/** A time whose first and last day are known. */
export const exactTime = (first: number, last: number): Time => ({
  from: { first, last: first },
  to: { first: last, last },
});

/**
 * Why something cannot be said of a mission for certain: the dates are too coarse (`imprecise-date`), the statement is
 * about several missions together (`shared-statement`), it goes on past the day that it speaks of, or does not say when
 * it starts or ends (`open-end`), it has no time at all (`undated`), several countries are its hosts and no dates say
 * when (`undated-host`), the country is not stated for the mission itself (`host-not-stated`), or its kind is not
 * stated, or not alone (`kind-not-certain`).
 * @inline
 */
export type UncertainReason =
  | 'imprecise-date'
  | 'shared-statement'
  | 'open-end'
  | 'undated'
  | 'undated-host'
  | 'host-not-stated'
  | 'kind-not-certain';

/** Labels of the reasons. */
export const UNCERTAIN_REASON_LABELS = /* @__PURE__ */ frozen<Readonly<Record<UncertainReason, Label>>>({
  'imprecise-date': { en: 'imprecise date', fr: 'date imprécise' },
  'shared-statement': { en: 'statement about several missions together', fr: 'énoncé commun à plusieurs missions' },
  'open-end': { en: 'start or end not stated', fr: 'début ou fin non énoncés' },
  undated: { en: 'statement without a date', fr: 'énoncé sans date' },
  'undated-host': { en: 'several hosts without dates', fr: 'plusieurs hôtes sans dates' },
  'host-not-stated': { en: 'host not stated for the mission itself', fr: 'hôte non énoncé pour la mission même' },
  'kind-not-certain': { en: 'kind of mission not certain', fr: 'type de mission incertain' },
});

/** What one statement says of a time. */
export type Bearing = 'certain' | 'none' | UncertainReason;

/** A time of presence, as far as it bears on a day or a year. */
export interface PresentTime extends Time {
  readonly extent: 'throughout' | 'within';
  /** Of an ongoing presence: the last day that the statement may speak of. */
  readonly saidUntil?: number;
  readonly sharedWith?: readonly string[] | undefined;
}

/** What is said of several missions together is said of none of them. */
export const isShared = ({ sharedWith = [] }: Pick<PresentTime, 'sharedWith'>): boolean => sharedWith.length > 0;

/** Weighs a statement of presence: whether people were there at some time of another time. */
export function bearingOf(presence: PresentTime, asked: Time): Bearing {
  if (!mayMeet(presence, asked)) return 'none';
  if (isSure(presence, asked)) return isShared(presence) ? 'shared-statement' : 'certain';
  const { saidUntil = Infinity } = presence;
  return latestStart(presence) <= asked.to.last && asked.from.first > saidUntil ? 'open-end' : 'imprecise-date';
}

/** At some time from the first to the last day is certain only of what holds all of these days. */
export const isSure = (presence: PresentTime, asked: Time): boolean =>
  presence.extent === 'throughout'
    ? surelyMeet(presence, asked)
    : latestStart(asked) <= presence.from.first && presence.to.last <= earliestEnd(asked);
