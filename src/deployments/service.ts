import { type CalendarDate, dateOf, dayOf, dayOrNaN } from '../calendar/date.js';
import { addMonthsTo } from '../calendar/fiscal-dates.js';
import { anyDateShape } from '../calendar/shapes.js';
import type { Reported } from '../kernel/no-value.js';
import { whole } from '../kernel/shape.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import type { Program } from '../program/program-model.js';
import { OF_PROGRAM, optionsFor } from '../program/program-option.js';
import { intakeOf, requireRecords } from './engine/streams.js';
import type { DeploymentRecord, ProgramRecord } from './model.js';
import { compareStarts, positionsBy } from './orders.js';
import { deploymentRecordShape } from './shapes.js';

/**
 * How long an assignment lasts.
 * @category Deployments
 */
export interface LengthOfService {
  readonly id: string;
  readonly person: string;
  /** Days served, both ends included. */
  readonly days: number;
  /**
   * Full months: 1 April to 31 March is twelve, to 30 March eleven. They end on the day before the same day of the
   * month, or before the last day of a month that has none: twelve from 29 February end on 27 February. The
   * Interpretation Act of Canada counts such a month to its last day, which is one day more.
   */
  readonly months: number;
  /** The assignment goes on; its length is what is served until the date asked about. */
  readonly ongoing: boolean;
}

/**
 * Measures how long each assignment lasts.
 *
 * A full month is over on the day before the same day of the next month (or before that month's last day, where the
 * month is too short).
 * @param deployments - Records, in an array or any other iterable.
 * @param options - `asOf`: the day until which an ongoing assignment is counted.
 * @returns One entry for each assignment that has started by then, in the order of the records. One with a last day
 *   counts in full, also where that day is still to come.
 * @throws {@link CpaIppError} `INVALID_DATE` if `asOf` is no date; for a record with a fault, the code of the fault
 *   with its index and path.
 * @example
 * const record = { id: 'a1', person: 'p1', mission: 'monusco', personnel: 'police', gender: 'woman', firstDay: '2018-04-01', lastDay: '2019-03-31' } as const;
 * lengthsOfService([record], { asOf: '2020-03-31' }); // => [{ id: 'a1', person: 'p1', days: 365, months: 12, ongoing: false }]
 * @category Deployments
 */
export function lengthsOfService<P extends Program = CanadianProgram>(
  deployments: Iterable<ProgramRecord<P>>,
  options: { readonly asOf: string; readonly program?: P },
): LengthOfService[] {
  const { asOf, program } = AS_OF.read(options, ['options']);
  return startedBy(asOf, deployments, program).map((record) => lengthOf(record, asOf));
}

const AS_OF = /* @__PURE__ */ optionsFor(() => ({ asOf: anyDateShape }));

function lengthOf(record: DeploymentRecord, asOf: CalendarDate): LengthOfService {
  const last = lastDayBy(record, asOf);
  return {
    id: record.id,
    person: record.person,
    days: dayOf(last, []) - dayOf(record.firstDay, []) + 1,
    months: fullMonths(record.firstDay, last),
    ongoing: record.lastDay === 'ongoing',
  };
}

/**
 * An assignment that lasts longer than a policy allows.
 * @category Deployments
 */
export interface LongDeployment extends LengthOfService {
  /** The last day that the policy allows. */
  readonly allowedUntil: CalendarDate;
  /** Days after it, served or still to come. */
  readonly daysOver: number;
}

/**
 * Finds the assignments that last longer than a policy allows.
 *
 * Twelve months from 1 April end on 31 March: the allowed last day is the day before the same day so many months later,
 * or before the last day of a month that has no such day. By the Interpretation Act of Canada such a month counts to
 * its last day: a stay that is one day over from a 29, 30 or 31 may be within it. As in {@link lengthsOfService}, an
 * assignment counts once it has started, and one with a last day in full, also where that day is still to come. Each
 * assignment is judged by itself; {@link followOnAssignments} finds those that go on under another record.
 * @param deployments - Records, in an array or any other iterable.
 * @param options - `months`: the length that the policy allows, 1 to 1200; `asOf`: the day until which an ongoing
 *   assignment is counted.
 * @returns The assignments that have started by `asOf` and last at least one day longer than allowed, in the order of
 *   the records.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a number of months out of range; what {@link lengthsOfService}
 *   throws.
 * @example
 * const record = { id: 'a1', person: 'p1', mission: 'monusco', personnel: 'police', gender: 'woman', firstDay: '2018-04-01', lastDay: '2019-04-10' } as const;
 * longDeployments([record], { months: 12, asOf: '2020-03-31' }).map(({ allowedUntil, daysOver }) => [allowedUntil, daysOver]); // => [['2019-03-31', 10]]
 * @see evaluation-2015-2020, L645 (one-year policy)
 * @category Deployments
 */
export function longDeployments<P extends Program = CanadianProgram>(
  deployments: Iterable<ProgramRecord<P>>,
  options: { readonly months: number; readonly asOf: string; readonly program?: P },
): LongDeployment[] {
  const { months, asOf, program } = POLICY.read(options, ['options']);
  return startedBy(asOf, deployments, program).flatMap((record) => {
    const allowed = dayOf(record.firstDay, []) + daysOfMonths(record.firstDay, months) - 1;
    const daysOver = dayOf(lastDayBy(record, asOf), []) - allowed;
    return daysOver > 0 ? [{ ...lengthOf(record, asOf), allowedUntil: dateOf(allowed), daysOver }] : [];
  });
}

const POLICY = /* @__PURE__ */ optionsFor(() => ({ months: whole(1, 1200), asOf: anyDateShape }));

/**
 * An assignment of a person who has served before.
 * @category Deployments
 */
export interface FollowOnAssignment {
  readonly person: string;
  /** Ids of the assignments. */
  readonly before: string;
  readonly after: string;
  /**
   * `extension`: the same mission, from the next day on. `transfer`: another mission, from the next day on. `return`:
   * after at least one day between. `overlap`: before the earlier one has ended.
   */
  readonly kind: 'extension' | 'transfer' | 'return' | 'overlap';
  /** Days between the two; below zero where they share days. `not-yet-due` while the earlier one is ongoing. */
  readonly daysBetween: Reported<number>;
}

/**
 * Finds the people who extend, move on or serve again: why people, assignments and rotations are three counts.
 *
 * Each assignment is compared with the one that lasts longest among those that the person started before it, so nobody
 * returns who never left.
 * @param deployments - Records, in an array or any other iterable.
 * @param options - Where wanted `program`, whose records these are.
 * @returns One entry for each assignment of a person after their first, by person in order of first appearance, then by
 *   first day.
 * @throws {@link CpaIppError} For a record with a fault, the code of the fault with its index and path.
 * @example
 * const record = { id: 'a1', person: 'p1', mission: 'monusco', personnel: 'police', gender: 'woman', firstDay: '2018-04-01', lastDay: '2019-03-31' } as const;
 * followOnAssignments([record, { ...record, id: 'a2', firstDay: '2019-04-01', lastDay: '2019-09-30' }]); // => [{ person: 'p1', before: 'a1', after: 'a2', kind: 'extension', daysBetween: 0 }]
 * @see evaluation-2015-2020, L651 (extensions)
 * @category Deployments
 */
export function followOnAssignments<P extends Program = CanadianProgram>(
  deployments: Iterable<ProgramRecord<P>>,
  options?: { readonly program?: P },
): FollowOnAssignment[] {
  const records = recordsOf(deployments, OF_PROGRAM.read(options, ['options']).program);
  return [...positionsBy(records, ({ person }) => person).values()].flatMap((positions) => {
    const own = positions.map((position) => records[position] as DeploymentRecord).sort(compareStarts);
    let before = own[0] as DeploymentRecord;
    return own.slice(1).map((after) => {
      const entry = { person: after.person, before: before.id, after: after.id, ...between(before, after) };
      // ISO dates compare as text, and 'ongoing' comes after all of them.
      if (after.lastDay >= before.lastDay) before = after;
      return entry;
    });
  });
}

function between(before: DeploymentRecord, after: DeploymentRecord): Pick<FollowOnAssignment, 'kind' | 'daysBetween'> {
  if (before.lastDay === 'ongoing') {
    return { kind: 'overlap', daysBetween: { noValue: 'not-yet-due', note: 'the assignment before is ongoing' } };
  }
  const daysBetween = dayOf(after.firstDay, []) - dayOf(before.lastDay, []) - 1;
  if (daysBetween !== 0) return { kind: daysBetween < 0 ? 'overlap' : 'return', daysBetween };
  return { kind: before.mission === after.mission ? 'extension' : 'transfer', daysBetween };
}

/** Records that have begun by a day, checked. */
export function startedBy(asOf: CalendarDate, deployments: unknown, program?: Program): DeploymentRecord[] {
  return recordsOf(deployments, program).filter(({ firstDay }) => firstDay <= asOf);
}

/** All records, checked. */
export function recordsOf(deployments: unknown, program?: Program): DeploymentRecord[] {
  const shape = deploymentRecordShape(program);
  const records: DeploymentRecord[] = [];
  for (const record of requireRecords(intakeOf(deployments).records, ['deployments'])) {
    records.push(shape.read(record, ['deployments', records.length]));
  }
  return records;
}

/** The last day of an assignment, as far as it is known on a day. */
export function lastDayBy({ lastDay }: DeploymentRecord, asOf: CalendarDate): CalendarDate {
  return lastDay === 'ongoing' ? asOf : lastDay;
}

/** Days from a day to the same day so many months later, which may lie beyond the years of this library. */
function daysOfMonths(firstDay: CalendarDate, months: number): number {
  return dayOrNaN(addMonthsTo(firstDay, months)) - dayOf(firstDay, []);
}

function fullMonths(firstDay: CalendarDate, lastDay: CalendarDate): number {
  const days = dayOf(lastDay, []) - dayOf(firstDay, []) + 1;
  // No month is shorter than 28 days, so this is never too few.
  let months = Math.ceil(days / 28);
  while (months > 0 && daysOfMonths(firstDay, months) > days) months -= 1;
  return months;
}
