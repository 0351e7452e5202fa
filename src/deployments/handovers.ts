import { dayOf } from '../calendar/date.js';
import type { NoValue, Reported } from '../kernel/no-value.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import type { Program } from '../program/program-model.js';
import { OF_PROGRAM } from '../program/program-option.js';
import type { DeploymentFinding } from './messages.js';
import type { DeploymentRecord, ProgramRecord } from './model.js';
import { compareStarts, compareText, positionsBy } from './orders.js';
import { recordsOf } from './service.js';

/**
 * A change of the person who holds a position.
 * @category Deployments
 */
export interface Handover {
  readonly mission: string;
  readonly position: string;
  /** Ids of the last assignment of the person leaving and of the first one of the person arriving. */
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
  /** By index among the records given. */
  readonly findings: DeploymentFinding[];
}

/**
 * Measures the overlap or the gap between successive holders of each position of a mission.
 *
 * `overlap = last day of the person leaving − first day of the person arriving + 1`; below zero it is a gap. Holders
 * are taken in order of their first day; a person who goes on in the same position, under one record or several without
 * a break, is one holder until they leave. Who comes and leaves no later than the holder before them takes nothing
 * over: that is a position shared by several people, and is reported.
 * @param deployments - Records, in an array or any other iterable.
 * @param options - Where wanted `program`, whose records these are.
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
export function handovers<P extends Program = CanadianProgram>(
  deployments: Iterable<ProgramRecord<P>>,
  options?: { readonly program?: P },
): Handovers {
  const records = recordsOf(deployments, OF_PROGRAM.read(options, ['options']).program);
  const posts = positionsBy(records, ({ mission, position }) =>
    position === undefined ? undefined : JSON.stringify([mission, position]),
  );
  const found: Handover[] = [];
  const findings: DeploymentFinding[] = [];
  for (const positions of [...posts.values()].sort((a, b) => comparePosts(records, a, b))) {
    const { mission, position = '' } = records[positions[0] as number] as DeploymentRecord;
    const stays = staysOf(records, positions);
    let holder = stays[0] as Stay;
    for (const next of stays.slice(1)) {
      // ISO dates compare as text, and 'ongoing' comes after all of them.
      if (next.person === holder.person) {
        if (next.lastDay > holder.lastDay) holder = next;
      } else if (next.lastDay <= holder.lastDay && next.lastDay !== 'ongoing') {
        const operands = { mission, position, id: next.id, other: holder.lastId };
        findings.push({
          code: 'SHARED_POSITION',
          severity: 'warning',
          index: next.index,
          path: ['position'],
          operands,
        });
      } else {
        found.push({ mission, position, leaving: holder.lastId, arriving: next.id, ...between(holder, next) });
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

/** The time that a person holds a position without a break, under one record or several. */
interface Stay extends Pick<DeploymentRecord, 'id' | 'person' | 'firstDay' | 'lastDay'> {
  /** Index of the first record, whose id the stay has. */
  readonly index: number;
  /** Id of the record that ends last. */
  readonly lastId: string;
}

/** Records of one position as stays, in order of their first day. */
function staysOf(records: readonly DeploymentRecord[], positions: readonly number[]): Stay[] {
  const own = positions
    .map((index) => {
      const { id, person, firstDay, lastDay } = records[index] as DeploymentRecord;
      return { id, person, firstDay, lastDay, index, lastId: id };
    })
    .sort(compareStarts);
  return [...positionsBy(own, ({ person }) => person).values()]
    .flatMap((places) => {
      const stays: Stay[] = [];
      for (const next of places.map((place) => own[place] as Stay)) {
        const last = stays.at(-1);
        if (last === undefined || !goesOn(last, next)) stays.push(next);
        else if (next.lastDay > last.lastDay) {
          stays[stays.length - 1] = { ...last, lastDay: next.lastDay, lastId: next.id };
        }
      }
      return stays;
    })
    .sort(compareStarts);
}

function goesOn({ lastDay }: Stay, { firstDay }: Stay): boolean {
  return lastDay === 'ongoing' || dayOf(firstDay, []) <= dayOf(lastDay, []) + 1;
}

/** Orders positions by mission, then by name. */
function comparePosts(records: readonly DeploymentRecord[], a: readonly number[], b: readonly number[]): number {
  const [one, other] = [records[a[0] as number], records[b[0] as number]] as [DeploymentRecord, DeploymentRecord];
  return compareText(one.mission, other.mission) || compareText(one.position ?? '', other.position ?? '');
}

function between(leaving: Stay, arriving: Stay): Pick<Handover, 'overlapDays' | 'gapDays'> {
  if (leaving.lastDay === 'ongoing') {
    const unknown: NoValue = { noValue: 'not-yet-due', note: 'the assignment of the person leaving is ongoing' };
    return { overlapDays: unknown, gapDays: unknown };
  }
  const shared = dayOf(leaving.lastDay, []) - dayOf(arriving.firstDay, []) + 1;
  return { overlapDays: Math.max(0, shared), gapDays: Math.max(0, -shared) };
}
