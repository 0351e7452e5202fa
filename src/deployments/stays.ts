import { type CalendarDate, dayOf } from '../calendar/date.js';
import { anyDateShape } from '../calendar/shapes.js';
import { rowsForConsole } from '../exact/for-console.js';
import { oneOf, whole } from '../kernel/shape.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import type { Program } from '../program/program-model.js';
import { optionsFor } from '../program/program-option.js';
import type { DeploymentRecord, ProgramRecord } from './model.js';
import { compareStarts, positionsBy } from './orders.js';
import { lastDayBy, startedBy } from './service.js';

/**
 * A time that one person served without a break longer than is asked for, over however many assignments.
 * @category Deployments
 */
export interface Stay {
  readonly person: string;
  /** The missions served in, in order of their first day. */
  readonly missions: readonly string[];
  /** Ids of the assignments, by first day. */
  readonly assignments: readonly string[];
  readonly firstDay: CalendarDate;
  /** The last day served; the day that is asked about where the stay goes on. */
  readonly lastDay: CalendarDate;
  /** Days served: one that several assignments share counts once, and one between assignments not at all. */
  readonly daysServed: number;
  /** Days within the stay on which the person did not serve. */
  readonly daysBetween: number;
  readonly ongoing: boolean;
}

/**
 * Joins the assignments of each person to stays: those that overlap, that follow each other from one day to the next,
 * or between which no more days lie than are tolerated.
 * @param deployments - Records, in an array or any other iterable.
 * @param options - `gap`: how many days without service a stay may have in a row, 0 to 3,660; `within`: whether a stay
 *   is in one `mission`, or `any`; `asOf`: the day until which an ongoing assignment is counted.
 * @returns One entry for each stay that has begun by then, by person in order of first appearance, then by first day.
 *   An assignment with a last day counts in full, also where that day is still to come.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` or `UNKNOWN_NAME` for an option; `INVALID_DATE` if `asOf` is no date;
 *   for a record with a fault, the code of the fault with its index and path.
 * @example
 * const record = { id: 'a1', person: 'p1', mission: 'monusco', personnel: 'police', gender: 'woman', firstDay: '2018-04-02', lastDay: '2018-04-05' } as const;
 * const records = [record, { ...record, id: 'a2', firstDay: '2018-04-08', lastDay: '2018-04-09' }] as const;
 * const lengths = (gap: number) => stays(records, { gap, within: 'mission', asOf: '2018-12-31' }).map(({ daysServed }) => daysServed);
 * lengths(2); // => [6]
 * lengths(1); // => [4, 2]
 * @category Deployments
 */
export function stays<P extends Program = CanadianProgram>(
  deployments: Iterable<ProgramRecord<P>>,
  options: { readonly gap: number; readonly within: 'mission' | 'any'; readonly asOf: string; readonly program?: P },
): Stay[] {
  const { gap, within, asOf, program } = OPTIONS.read(options, ['options']);
  const records = startedBy(asOf, deployments, program);
  const found = [...positionsBy(records, ({ person }) => person).values()].flatMap((positions) => {
    const own = positions.map((position) => records[position] as DeploymentRecord).sort(compareStarts);
    const runs =
      within === 'any'
        ? [own]
        : [...positionsBy(own, ({ mission }) => mission).values()].map((places) =>
            places.map((place) => own[place] as DeploymentRecord),
          );
    return runs.flatMap((run) => staysIn(run, gap, asOf)).sort(compareFirstDays);
  });
  return rowsForConsole(found);
}

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({
  gap: whole(0, 3660),
  within: oneOf(['mission', 'any'], { en: 'a choice of missions', fr: 'un choix de missions' }),
  asOf: anyDateShape,
}));

const compareFirstDays = (a: Stay, b: Stay): number => (a.firstDay < b.firstDay ? -1 : a.firstDay > b.firstDay ? 1 : 0);

/** The stays in assignments of one person, which are in order of their first days. */
function staysIn(records: readonly DeploymentRecord[], gap: number, asOf: CalendarDate): Stay[] {
  const found: Stay[] = [];
  for (const record of records) {
    const lastDay = lastDayBy(record, asOf);
    const before = found.at(-1);
    const idle = before === undefined ? Number.POSITIVE_INFINITY : daysFrom(before.lastDay, record.firstDay) - 1;
    if (before === undefined || idle > gap) {
      found.push(stayOf(record, lastDay));
      continue;
    }
    const isLonger = lastDay > before.lastDay;
    const more = isLonger ? daysFrom(before.lastDay, lastDay) - Math.max(0, idle) : 0;
    found[found.length - 1] = {
      ...before,
      missions: before.missions.includes(record.mission) ? before.missions : [...before.missions, record.mission],
      assignments: [...before.assignments, record.id],
      lastDay: isLonger ? lastDay : before.lastDay,
      daysServed: before.daysServed + more,
      daysBetween: before.daysBetween + Math.max(0, idle),
      ongoing: before.ongoing || record.lastDay === 'ongoing',
    };
  }
  return found;
}

const stayOf = ({ id, person, mission, firstDay, lastDay: end }: DeploymentRecord, lastDay: CalendarDate): Stay => ({
  person,
  missions: [mission],
  assignments: [id],
  firstDay,
  lastDay,
  daysServed: daysFrom(firstDay, lastDay) + 1,
  daysBetween: 0,
  ongoing: end === 'ongoing',
});

const daysFrom = (first: CalendarDate, last: CalendarDate): number => dayOf(last, []) - dayOf(first, []);
