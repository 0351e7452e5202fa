import { type CalendarDate, dateOf } from '../calendar/date.js';
import { dayShape } from '../calendar/shapes.js';
import type { Path } from '../kernel/codes.js';
import { keysOf } from '../kernel/frozen.js';
import { isNoValue, isReported, type Reported } from '../kernel/no-value.js';
import { later, needing, optional, options as optionsOf, type ReadOf } from '../kernel/shape.js';
import type { PartialDate } from '../missions/model.js';
import { PARTNERS } from './canadian/partners.js';
import type { Recommendation, RecommendationStatus } from './model.js';
import { contradiction, recommendationOf, refuseContradictions } from './recommendation-shapes.js';
import { type FollowUpClock, type FollowUpStatus, standingOn } from './standing.js';

/**
 * The follow-up of a recommendation on a date, by what was known on that date.
 *
 * All numbers are counted to `countedTo`: the date itself while the clock is `running`, the day of completion when it
 * has stopped.
 * @category Program
 */
export interface FollowUp {
  readonly id: string;
  readonly status: FollowUpStatus;
  readonly asOf: CalendarDate;
  /** The first due date. */
  readonly due: Reported<CalendarDate>;
  /** The date that had taken its place; `not-applicable` where none had. */
  readonly revisedDue: Reported<CalendarDate>;
  /** How often the due date had been revised. */
  readonly revisions: number;
  /** When what was due was done: `not-reported` where that, or its day, was not known. */
  readonly completedOn: Reported<CalendarDate>;
  readonly clock: FollowUpClock;
  /** The day up to which days are counted: why there is none, where nothing can be counted. */
  readonly countedTo: Reported<CalendarDate>;
  /** Days from the first due date to `countedTo`, below zero before it. */
  readonly daysPastDue: Reported<number>;
  /** Days from the revised due date to `countedTo`; `not-applicable` where none was revised. */
  readonly daysPastRevisedDue: Reported<number>;
  /** When it was made, as far as the record says. */
  readonly madeOn: Reported<PartialDate>;
  /** Days since it was made, counted to `countedTo`: from the fewest to the most that its month or year allows. */
  readonly age: Reported<{ readonly from: number; readonly to: number }>;
  /** What the tracker said by then, and of which day. */
  readonly statedStatus: Reported<RecommendationStatus>;
  readonly statedOn: Reported<CalendarDate>;
  /** Whether the plan goes on after its due date. */
  readonly ongoing: boolean;
}

/**
 * What of a recommendation its follow-up rests on; the rest may be left out.
 * @inline
 */
export type Followed = Pick<Recommendation, 'id' | 'due'> & Partial<Omit<Recommendation, 'id' | 'due'>>;

/**
 * The follow-up of a recommendation on a date that the caller names.
 *
 * Only what was known on that date counts: a completion, a revision and a status of a later day do not. What has no
 * day of its own (a revision, a status) counts on any. The clock stops on the day of completion: days past due, days
 * past the revised date and the age are counted to that day, and not to the date. A recommendation is late by the date
 * in force, the last one that it was revised to; the days past its first date stand beside that. Where the plan goes on
 * after its due date, or its tracker says so, what is done is `ongoing`, and `completed` only where the tracker says
 * that. A plan is due on the last day of its month.
 * @param recommendation - Such as one of `recommendations` of `cpa-ipp/data`, whose documents give due dates and no
 *   completion; what is known of that stands in the record.
 * @param options - `asOf`: the date. `completedOn`: when it was completed, where the record does not say.
 * @returns The status, the dates in force, and the days up to the date or to the completion.
 * @throws {@link CpaIppError} `CONTRADICTION` for parts that rule each other out: completed or stated before it was
 *   made, due or revised to a day before that, revised after completion (or after a status that ends it) or before an
 *   earlier revision, completed on a day of which the status says otherwise, or another completion in the option than
 *   in the record; `INVALID_DATE`; `INVALID_ARGUMENT` for something
 *   that is no recommendation, or a `statusOn` without a `status`.
 * @example
 * import { followUp } from 'cpa-ipp';
 * import { recommendations } from 'cpa-ipp/data';
 * const status = recommendations.map((one) => followUp(one, { asOf: '2021-11-10' }).status);
 * status; // => ['no-due-date', 'not-yet-due', 'past-due']
 * followUp(recommendations[2], { asOf: '2021-11-10' }).daysPastDue; // => 10
 * const done = followUp({ ...recommendations[1], completedOn: '2021-12-19' }, { asOf: '2023-06-10' });
 * [done.status, done.clock, done.countedTo, done.daysPastDue]; // => ['completed', 'stopped', '2021-12-19', -12]
 * @see evaluation-2015-2020, L761 to L772
 * @category Program
 */
export function followUp(
  recommendation: Followed,
  options: { readonly asOf: string; readonly completedOn?: string },
): FollowUp {
  const path: Path = ['recommendation'];
  const record = RECOMMENDATION.read(recommendation, path);
  const { asOf, completedOn } = OPTIONS.read(options, ['options']);
  if (completedOn === undefined) {
    refuseContradictions(record, path);
    return followedUp(record, asOf);
  }
  const at: Path = ['options', 'completedOn'];
  if (record.completedOn !== undefined && record.completedOn !== completedOn) {
    const part = { name: 'completedOn', path };
    throw contradiction(
      { ...part, says: dateOf(completedOn), path: at },
      { ...part, says: dateOf(record.completedOn) },
    );
  }
  const completed = { ...record, completedOn };
  refuseContradictions(completed, path, at);
  return followedUp(completed, asOf);
}

/** A recommendation as it is read for its follow-up. */
export const RECOMMENDATION = /* @__PURE__ */ later(() => needing(recommendationOf(keysOf(PARTNERS)), 'id', 'due'));

const OPTIONS = /* @__PURE__ */ later(() => {
  return optionsOf({ asOf: dayShape, completedOn: optional(dayShape) });
});

type Read = ReadOf<typeof RECOMMENDATION>;

/** The follow-up of a recommendation that is read, and whose parts agree. */
export function followedUp(record: Read, asOf: number): FollowUp {
  const { id, due, madeOn } = record;
  const standing = standingOn(asOf, record);
  const { status, clock, completed, countedTo, original, revised, revisions, stated } = standing;
  const counted = (from: Reported<number>): Reported<number> =>
    isNoValue(from) ? { ...from } : isNoValue(countedTo) ? { ...countedTo } : countedTo - from;
  return {
    id,
    status,
    asOf: dateOf(asOf),
    due: dayOrWhy(original),
    revisedDue: dayOrWhy(revised),
    revisions,
    completedOn: dayOrWhy(completed),
    clock,
    countedTo: dayOrWhy(countedTo),
    daysPastDue: counted(original),
    daysPastRevisedDue: counted(revised),
    madeOn: madeOn?.text ?? { noValue: 'not-reported' },
    age: ageOf(madeOn, countedTo),
    statedStatus: stated ? (record.status as RecommendationStatus) : { noValue: 'not-reported' },
    statedOn: stated && record.statusOn !== undefined ? dateOf(record.statusOn) : { noValue: 'not-reported' },
    ongoing: isReported(due) && due.afterwards === 'ongoing',
  };
}

const dayOrWhy = (day: Reported<number>): Reported<CalendarDate> => (isNoValue(day) ? { ...day } : dateOf(day));

/** It was made on or before the day up to which days are counted. */
function ageOf(madeOn: Read['madeOn'], countedTo: Reported<number>): FollowUp['age'] {
  if (madeOn === undefined) return { noValue: 'not-reported' };
  if (isNoValue(countedTo)) return { ...countedTo };
  return { from: countedTo - Math.min(madeOn.last, countedTo), to: countedTo - madeOn.first };
}
