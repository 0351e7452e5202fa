import type { DeploymentFinding } from './messages.js';
import type { DeploymentRecord } from './model.js';
import { compareDays, positionsBy } from './orders.js';

/** Something that shows only where the assignments of one person are held against each other. */
type Observed = Extract<
  DeploymentFinding,
  { readonly code: 'OVERLAPPING_DEPLOYMENTS' | 'EXTENDED_DEPLOYMENT' | 'REPEATED_ROW' }
>;
export interface Observation {
  /** Position of the later record, and for a repeated one that of the first. */
  readonly record: number;
  readonly first?: number;
  readonly code: Observed['code'];
  readonly operands: object;
}

/**
 * Finds what is given twice, people who are in two places on one day, and assignments that go on from others, by
 * sweeping over the records of each person; sound records only. What is given twice is held against nothing else.
 * @param nextDays - For each record, the day after its last one; NaN while it is ongoing.
 */
export function observationsOn(
  deployments: readonly DeploymentRecord[],
  { starts, nextDays }: { readonly starts: readonly number[]; readonly nextDays: readonly number[] },
): Observation[] {
  const found: Observation[] = [];
  const at = (position: number): DeploymentRecord => deployments[position] as DeploymentRecord;
  for (const positions of positionsBy(deployments, ({ person }) => person).values()) {
    if (positions.length < 2) continue;
    positions.sort((a, b) => compareDays(at(a), at(b)) || a - b);
    const own: number[] = [];
    for (const { position, first } of withFirsts(positions, at)) {
      if (first === null) own.push(position);
      else
        found.push({
          record: position,
          first,
          code: 'REPEATED_ROW',
          operands: { id: at(position).id, other: at(first).id },
        });
    }
    found.push(...overlapsIn(own, at), ...extensionsIn(own, at, starts, nextDays));
  }
  return found.sort((a, b) => a.record - b.record);
}

type At = (position: number) => DeploymentRecord;

/** Each record with the first that is the same in all but its id; those of the same days stand beside each other. */
function* withFirsts(positions: readonly number[], at: At): Generator<{ position: number; first: number | null }> {
  let head: number | null = null;
  let seen: Map<string, number> | null = null;
  for (const position of positions) {
    if (head === null || !haveSameDays(at(position), at(head))) {
      head = position;
      seen = null;
      yield { position, first: null };
    } else {
      seen ??= new Map([[contentOf(at(head)), head]]);
      const content = contentOf(at(position));
      const first = seen.get(content) ?? null;
      if (first === null) seen.set(content, position);
      yield { position, first };
    }
  }
}

const haveSameDays = (one: DeploymentRecord, other: DeploymentRecord): boolean =>
  one.firstDay === other.firstDay && one.lastDay === other.lastDay;

/** All of a record but its id. */
export const contentOf = ({ id: _, ...content }: DeploymentRecord): string => JSON.stringify(content);

function* overlapsIn(positions: readonly number[], at: At): Generator<Observation> {
  let longest: DeploymentRecord | null = null;
  for (const position of positions) {
    const record = at(position);
    // ISO dates compare as text, and 'ongoing' comes after all of them.
    if (longest !== null && record.firstDay <= longest.lastDay) {
      const { person, id, mission, firstDay: from } = record;
      const to = record.lastDay < longest.lastDay ? record.lastDay : longest.lastDay;
      const operands = { person, id, other: longest.id, mission, otherMission: longest.mission, from, to };
      yield { record: position, code: 'OVERLAPPING_DEPLOYMENTS', operands };
    }
    if (longest === null || record.lastDay > longest.lastDay) longest = record;
  }
}

/** Assignments of the same mission and type from the day after the last one of another. */
function* extensionsIn(
  positions: readonly number[],
  at: At,
  starts: readonly number[],
  nextDays: readonly number[],
): Generator<Observation> {
  const ends = new Set(positions.map((position) => nextDays[position]));
  if (!positions.some((position) => ends.has(starts[position]))) return;
  const endings = new Map<string, string>();
  const placeOf = ({ mission, type }: DeploymentRecord, day: number | undefined): string => `${day} ${type} ${mission}`;
  for (const position of positions) {
    const record = at(position);
    const other = endings.get(placeOf(record, starts[position]));
    if (other !== undefined) {
      const { person, mission, id, firstDay: from } = record;
      yield { record: position, code: 'EXTENDED_DEPLOYMENT', operands: { person, mission, id, other, from } };
    }
    const ending = placeOf(record, nextDays[position]);
    if (!endings.has(ending)) endings.set(ending, record.id);
  }
}
