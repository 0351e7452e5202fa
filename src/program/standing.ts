import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { isNoValue, isReported, type NoValue, type Reported } from '../kernel/no-value.js';
import type { RecommendationStatus } from './model.js';
import type { Tracked } from './recommendation-shapes.js';

/**
 * Where the follow-up of a recommendation stands.
 *
 * `past-due` says that the date in force has passed and nothing is known of completion, not that nothing was done.
 * `ongoing`: what was due is done, and goes on. A date that was revised is told from the first one.
 * @category Program
 */
export type FollowUpStatus =
  | 'not-yet-made'
  | 'no-due-date'
  | 'not-yet-due'
  | 'not-yet-due-as-revised'
  | 'past-due'
  | 'ongoing'
  | 'completed'
  | 'completed-by-revised-date'
  | 'completed-late'
  | 'completed-undated'
  | 'not-accepted'
  | 'withdrawn'
  | 'no-longer-applicable';

/** Labels of the statuses. */
export const FOLLOW_UP_STATUS_LABELS = /* @__PURE__ */ frozen<Readonly<Record<FollowUpStatus, Label>>>({
  'not-yet-made': { en: 'not made yet', fr: 'pas encore formulée' },
  'no-due-date': { en: 'no due date known', fr: 'échéance inconnue' },
  'not-yet-due': { en: 'not yet due', fr: 'pas encore échue' },
  'not-yet-due-as-revised': {
    en: 'not yet due by the revised date',
    fr: "pas encore échue selon l'échéance révisée",
  },
  'past-due': { en: 'past due, completion not known', fr: 'échue, achèvement inconnu' },
  ongoing: { en: 'ongoing, what was due is done', fr: 'se poursuit, ce qui était attendu est fait' },
  completed: { en: 'completed', fr: 'achevée' },
  'completed-by-revised-date': { en: 'completed by the revised date', fr: "achevée dans l'échéance révisée" },
  'completed-late': { en: 'completed after the due date', fr: "achevée après l'échéance" },
  'completed-undated': { en: 'completed, date not known', fr: 'achevée, date inconnue' },
  'not-accepted': { en: 'not accepted', fr: 'non acceptée' },
  withdrawn: { en: 'withdrawn', fr: 'retirée' },
  'no-longer-applicable': { en: 'no longer applicable', fr: "n'a plus d'objet" },
});

/**
 * Whether days are still being counted.
 * @inline
 */
export type FollowUpClock = 'not-started' | 'running' | 'stopped';

/** Labels of the clock. */
export const FOLLOW_UP_CLOCK_LABELS = /* @__PURE__ */ frozen<Readonly<Record<FollowUpClock, Label>>>({
  'not-started': { en: 'not started', fr: 'pas commencé' },
  running: { en: 'running', fr: 'en cours' },
  stopped: { en: 'stopped', fr: 'arrêté' },
});

/** Where a recommendation stands; days as their numbers. */
interface Standing {
  readonly status: FollowUpStatus;
  readonly clock: FollowUpClock;
  readonly completed: Reported<number>;
  readonly countedTo: Reported<number>;
  readonly original: Reported<number>;
  readonly revised: Reported<number>;
  readonly revisions: number;
  /** Whether what the tracker says counts. */
  readonly stated: boolean;
}

const NOT_YET: NoValue = /* @__PURE__ */ frozen({ noValue: 'not-yet-due' });
const UNKNOWN: NoValue = /* @__PURE__ */ frozen({ noValue: 'not-reported' });
const NOT_APPLICABLE: NoValue = /* @__PURE__ */ frozen({ noValue: 'not-applicable' });

interface Planned extends Tracked {
  readonly due: Reported<{ readonly date: number; readonly afterwards?: 'ongoing' }>;
}

/** What was known on a day, and where the recommendation stood by that. */
export function standingOn(
  asOf: number,
  { due, madeOn, revisedDue = [], completedOn, status, statusOn }: Planned,
): Standing {
  const original = isNoValue(due) ? due : due.date;
  const later = revisedDue.findIndex(({ revisedOn }) => revisedOn !== undefined && revisedOn > asOf);
  const revisions = later < 0 ? revisedDue.length : later;
  const revised = revisedDue[revisions - 1]?.date ?? NOT_APPLICABLE;
  const dates = { original, revised, revisions };
  if (madeOn !== undefined && asOf < madeOn.first) {
    const none = { original, revised: NOT_APPLICABLE, revisions: 0, completed: NOT_YET, countedTo: NOT_YET };
    return { ...none, status: 'not-yet-made', clock: 'not-started', stated: false };
  }
  const done = completedOn !== undefined && completedOn <= asOf ? completedOn : null;
  // A completion of a later day takes along the status that rests on it.
  const restsOnLater = done === null && completedOn !== undefined && isDone(status);
  const stated = status !== undefined && (statusOn === undefined ? !restsOnLater : statusOn <= asOf);
  const said = stated ? status : undefined;
  if (said === 'withdrawn' || said === 'not-accepted' || said === 'no-longer-applicable')
    return { ...dates, status: said, clock: 'stopped', completed: NOT_APPLICABLE, countedTo: NOT_APPLICABLE, stated };
  if (done === null && !isDone(said))
    return { ...dates, status: openStatus(asOf, dates), clock: 'running', completed: UNKNOWN, countedTo: asOf, stated };
  const goesOn = said === 'ongoing' || (said !== 'completed' && isReported(due) && due.afterwards === 'ongoing');
  const day = done ?? UNKNOWN;
  const finished = goesOn ? 'ongoing' : finishedStatus(day, statusOn, dates);
  return { ...dates, status: finished, clock: 'stopped', completed: day, countedTo: day, stated };
}

const isDone = (status: RecommendationStatus | undefined): boolean => status === 'completed' || status === 'ongoing';

type Dates = Pick<Standing, 'original' | 'revised'>;

const inForce = ({ original, revised }: Dates): Reported<number> => (isNoValue(revised) ? original : revised);
/** Whether a day keeps the first due date, which a revision then changed nothing of. */
const keepsFirst = (day: number, { original, revised }: Dates): boolean =>
  isNoValue(revised) || (isReported(original) && day <= original);

function openStatus(asOf: number, dates: Dates): FollowUpStatus {
  const last = inForce(dates);
  if (isNoValue(last)) return 'no-due-date';
  if (asOf > last) return 'past-due';
  return keepsFirst(asOf, dates) ? 'not-yet-due' : 'not-yet-due-as-revised';
}

/** A day that is not known is no later than the one of which the tracker speaks. */
function finishedStatus(done: Reported<number>, statusOn: number | undefined, dates: Dates): FollowUpStatus {
  const last = inForce(dates);
  if (isNoValue(done)) {
    const isInTime = statusOn !== undefined && isReported(last) && statusOn <= last && keepsFirst(statusOn, dates);
    return isInTime ? 'completed' : 'completed-undated';
  }
  if (isNoValue(last)) return 'completed';
  if (done > last) return 'completed-late';
  return keepsFirst(done, dates) ? 'completed' : 'completed-by-revised-date';
}
