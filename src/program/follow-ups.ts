import { type CalendarDate, dateOf } from '../calendar/date.js';
import { dayShape } from '../calendar/shapes.js';
import { forConsole } from '../exact/for-console.js';
import { keysOf } from '../kernel/frozen.js';
import { countBy } from '../kernel/lists.js';
import { later, options as optionsOf } from '../kernel/shape.js';
import { contradictionsIn } from './recommendation-shapes.js';
import { type Followed, type FollowUp, followedUp, RECOMMENDATION } from './recommendations.js';
import { FOLLOW_UP_STATUS_LABELS, type FollowUpStatus } from './standing.js';
import { eachOnce, type TrackingFinding } from './tracked-rows.js';

/**
 * The follow-up of many recommendations on a date.
 * @category Program
 */
export interface FollowUps {
  readonly asOf: CalendarDate;
  /** One row for each recommendation that can be used, in their order. */
  readonly rows: readonly FollowUp[];
  /** How many rows have each status; all statuses are there. */
  readonly summary: Readonly<Record<FollowUpStatus, number>>;
  /** All faults of what cannot be used, with their places: no row is made of it. */
  readonly findings: readonly TrackingFinding[];
}

/**
 * The follow-up of many recommendations on a date, with a count by status: the table of a follow-up report.
 *
 * Each is followed up as {@link followUp} does it. One that cannot be used, or has the id of an earlier one, has no
 * row, and a finding for each of its faults; the others are followed up.
 * @param recommendations - Such as `recommendations` of `cpa-ipp/data`, and what is known of their completion.
 * @param options - `asOf`: the date.
 * @returns One row each, the counts, and findings.
 * @throws {@link CpaIppError} `INVALID_DATE`; `INVALID_ARGUMENT` for what is no list.
 * @example
 * import { followUps } from 'cpa-ipp';
 * import { recommendations } from 'cpa-ipp/data';
 * const { rows, summary } = followUps(recommendations, { asOf: '2021-11-10' });
 * rows.map(({ id, status }) => `${id}: ${status}`);
 * // => ['recommendation-1: no-due-date', 'recommendation-2: not-yet-due', 'recommendation-3: past-due']
 * summary['past-due']; // => 1
 * @category Program
 */
export function followUps(recommendations: readonly Followed[], options: { readonly asOf: string }): FollowUps {
  const { asOf } = OPTIONS.read(options, ['options']);
  const what = { en: 'an array of recommendations', fr: 'un tableau de recommandations' };
  const kind = { en: 'a recommendation', fr: 'une recommandation' };
  const { rows, findings } = eachOnce(
    recommendations,
    { what, kind, key: 'id', name: 'recommendations', shape: RECOMMENDATION, clashes: contradictionsIn },
    (one) => followedUp(one, asOf),
  );
  const summary = countBy(
    rows.map(({ status }) => status),
    keysOf(FOLLOW_UP_STATUS_LABELS),
  );
  return forConsole({ asOf: dateOf(asOf), rows, summary, findings });
}

const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ asOf: dayShape }));
