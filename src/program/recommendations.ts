import { type CalendarDate, dateOf, dayOf } from '../calendar/date.js';
import { anyDateShape } from '../calendar/shapes.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { isNoValue, type Reported } from '../kernel/no-value.js';
import { checked, later, needing, optional, options as optionsOf } from '../kernel/shape.js';
import { PARTNERS } from './canadian/partners.js';
import type { Recommendation } from './model.js';
import { recommendationOf } from './shapes.js';

/**
 * Where the follow-up of a recommendation stands.
 *
 * `past-due` says that the date has passed and nothing is known of completion, not that nothing was done.
 * @inline
 */
export type FollowUpStatus = 'completed' | 'completed-late' | 'not-yet-due' | 'past-due' | 'no-due-date';

/** Labels of the statuses. */
export const FOLLOW_UP_STATUS_LABELS = /* @__PURE__ */ frozen<Readonly<Record<FollowUpStatus, Label>>>({
  completed: { en: 'completed', fr: 'achevée' },
  'completed-late': { en: 'completed after the due date', fr: "achevée après l'échéance" },
  'not-yet-due': { en: 'not yet due', fr: 'pas encore échue' },
  'past-due': { en: 'past due, completion not known', fr: 'échue, achèvement inconnu' },
  'no-due-date': { en: 'no due date known', fr: 'échéance inconnue' },
});

/**
 * The follow-up of a recommendation on a date.
 * @category Program
 */
export interface FollowUp {
  readonly id: string;
  readonly status: FollowUpStatus;
  readonly asOf: CalendarDate;
  readonly due: Reported<CalendarDate>;
  /** Days from the due date to the date, below zero before it. */
  readonly daysPastDue: Reported<number>;
  /** Whether the plan goes on after its due date. */
  readonly ongoing: boolean;
}

/**
 * The follow-up of a recommendation on a date that the caller names.
 *
 * The documents give due dates and no completion: whoever knows of one says so. A plan is due on the last day of its
 * month.
 * @param recommendation - Such as one of `recommendations` of `cpa-ipp/data`.
 * @param options - `asOf`: the date. `completedOn`: when it was completed, as far as the caller knows; a later day than
 *   `asOf` does not count.
 * @returns The status and the days since the due date.
 * @throws {@link CpaIppError} `INVALID_DATE`; `INVALID_ARGUMENT` for something that is no recommendation.
 * @example
 * import { followUp } from 'cpa-ipp';
 * import { recommendations } from 'cpa-ipp/data';
 * const status = recommendations.map((one) => followUp(one, { asOf: '2021-11-10' }).status);
 * status; // => ['no-due-date', 'not-yet-due', 'past-due']
 * followUp(recommendations[2], { asOf: '2021-11-10' }).daysPastDue; // => 10
 * @see evaluation-2015-2020, L761 to L772
 * @category Program
 */
export function followUp(
  recommendation: Pick<Recommendation, 'id' | 'due'>,
  options: { readonly asOf: string; readonly completedOn?: string },
): FollowUp {
  const { id, due } = RECOMMENDATION.read(recommendation, ['recommendation']);
  const { asOf, completedOn = null } = OPTIONS.read(options, ['options']);
  const completed = completedOn === null || completedOn > asOf ? null : completedOn;
  if (isNoValue(due)) {
    const status = completed === null ? 'no-due-date' : 'completed';
    return { id, status, asOf: dateOf(asOf), due, daysPastDue: due, ongoing: false };
  }
  return {
    id,
    status: statusOf({ asOf, due: due.date, completed }),
    asOf: dateOf(asOf),
    due: dateOf(due.date),
    daysPastDue: asOf - due.date,
    ongoing: due.afterwards === 'ongoing',
  };
}

const RECOMMENDATION = /* @__PURE__ */ later(() => needing(recommendationOf(keysOf(PARTNERS)), 'id', 'due'));

const OPTIONS = /* @__PURE__ */ later(() => {
  const day = checked(anyDateShape, dayOf);
  return optionsOf({ asOf: day, completedOn: optional(day) });
});

function statusOf({ asOf, due, completed }: { asOf: number; due: number; completed: number | null }): FollowUpStatus {
  if (completed !== null) return completed <= due ? 'completed' : 'completed-late';
  return asOf <= due ? 'not-yet-due' : 'past-due';
}
