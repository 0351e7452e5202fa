import { dayOf } from '../calendar/date.js';
import type { Finding } from '../kernel/findings.js';
import type { NoValue, Reported } from '../kernel/no-value.js';
import type { DeploymentRecord } from './model.js';
import { compareStarts, positionsBy } from './overlaps.js';
import { recordsOf } from './service.js';

/**
 * A change of the person who holds a position.
 * @category Deployments
 */
export interface Handover {
  readonly mission: string;
  readonly position: string;
  /** Ids of the assignments of the person leaving and of the person arriving. */
  readonly leaving: string;
  readonly arriving: string;
  /** Days on which both are there; 0 where they do not meet. `not-yet-due` while the first assignment is ongoing. */
  readonly overlapDays: Reported<number>;
  /** Days on which neither is there. */
  readonly gapDays: Reported<number>;
}

/**
 * Hand-overs, and what could not be told.
 * @category Deployments
 */
export interface Handovers {
  readonly handovers: Handover[];
  /** Records without a position: who follows whom is not guessed. */
  readonly withoutPosition: number;
  readonly findings: Finding[];
}

/**
 * Measures the overlap or the gap between successive holders of each position of a mission.
 *
 * `overlap = last day of the person leaving − first day of the person arriving + 1`; below zero it is a gap. Holders are taken in order of their first day; a
 * person who goes on in the same position is one holder until they leave. Who comes and leaves no later than the holder before them takes nothing over: that is a
 * position shared by several people, and is reported.
 * @param deployments - Records, in an array or any other iterable.
 * @returns Hand-overs by mission, position and first day of the person arriving.
 * @throws {@link CpaIppError} For a record with a fault, the code of the fault with its index and path.
 * @example
 * const post = { mission: 'monusco', position: 'adviser', personnel: 'police', gender: 'woman' } as const;
 * const { handovers: found } = handovers([
 *   { ...post, id: 'a1', person: 'p1', firstDay: '2018-04-01', lastDay: '2019-03-31' },
 *   { ...post, id: 'a2', person: 'p2', firstDay: '2019-03-25', lastDay: '2020-03-20' },
 *   { ...post, id: 'a3', person: 'p3', firstDay: '2020-04-01', lastDay: 'ongoing' },
 * ]);
 * found.map(({ leaving, arriving, overlapDays, gapDays }) => [leaving, arriving, overlapDays, gapDays]); // => [['a1', 'a2', 7, 0], ['a2', 'a3', 0, 11]]
 * @see evaluation-2015-2020, L652, L726
 * @category Deployments
 */
export function handovers(deployments: Iterable<DeploymentRecord>): Handovers {
  const records = recordsOf(deployments);
  const posts = positionsBy(records, ({ mission, position }) =>
    position === undefined ? undefined : JSON.stringify([mission, position]),
  );
  const found: Handover[] = [];
  const findings: Finding[] = [];
  for (const name of [...posts.keys()].sort()) {
    const holders = (posts.get(name) as number[]).map((index) => ({ ...(records[index] as DeploymentRecord), index }));
    holders.sort(compareStarts);
    let holder = holders[0] as (typeof holders)[number];
    for (const next of holders.slice(1)) {
      const { mission, position = '' } = next;
      // ISO dates compare as text, and 'ongoing' comes after all of them.
      if (next.person === holder.person) {
        if (next.lastDay > holder.lastDay) holder = next;
      } else if (next.lastDay <= holder.lastDay && next.lastDay !== 'ongoing') {
        const operands = { mission, position, id: next.id, other: holder.id };
        findings.push({
          code: 'SHARED_POSITION',
          severity: 'warning',
          index: next.index,
          path: ['position'],
          operands,
        });
      } else {
        found.push({ mission, position, leaving: holder.id, arriving: next.id, ...between(holder, next) });
        holder = next;
      }
    }
  }
  return {
    handovers: found,
    withoutPosition: records.filter(({ position }) => position === undefined).length,
    findings,
  };
}

function between(leaving: DeploymentRecord, arriving: DeploymentRecord): Pick<Handover, 'overlapDays' | 'gapDays'> {
  if (leaving.lastDay === 'ongoing') {
    const unknown: NoValue = { noValue: 'not-yet-due', note: 'the assignment of the person leaving is ongoing' };
    return { overlapDays: unknown, gapDays: unknown };
  }
  const shared = dayOf(leaving.lastDay, []) - dayOf(arriving.firstDay, []) + 1;
  return { overlapDays: Math.max(0, shared), gapDays: Math.max(0, -shared) };
}
