import { pushTo } from '../kernel/lists.js';
import type { DeploymentRecord } from './model.js';

/** Two records of one person that share days. */
export interface Overlap {
  /** Position of the later record. */
  readonly record: number;
  readonly operands: Readonly<Record<'person' | 'id' | 'other' | 'mission' | 'otherMission' | 'from' | 'to', string>>;
}

/** Finds people who are in two places on one day, by sweeping over the records of each; sound records only. */
export function overlaps(deployments: readonly DeploymentRecord[]): Overlap[] {
  const found: Overlap[] = [];
  const at = (position: number): DeploymentRecord => deployments[position] as DeploymentRecord;
  for (const positions of positionsBy(deployments, ({ person }) => person).values()) {
    if (positions.length < 2) continue;
    positions.sort((a, b) => compareStarts(at(a), at(b)));
    let longest = at(positions[0] as number);
    for (const position of positions.slice(1)) {
      const record = at(position);
      // ISO dates compare as text, and 'ongoing' comes after all of them.
      if (record.firstDay <= longest.lastDay) {
        const { person, id, mission, firstDay: from } = record;
        const to = record.lastDay < longest.lastDay ? record.lastDay : longest.lastDay;
        const operands = { person, id, other: longest.id, mission, otherMission: longest.mission, from, to };
        found.push({ record: position, operands });
      }
      if (record.lastDay > longest.lastDay) longest = record;
    }
  }
  return found.sort((a, b) => a.record - b.record);
}

/** Positions of records that share something, in their order. */
export function positionsBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  items.forEach((item, position) => {
    const key = keyOf(item);
    if (key !== undefined) pushTo(positions, key, position);
  });
  return positions;
}

type Dated = Pick<DeploymentRecord, 'id' | 'firstDay' | 'lastDay'>;

/** Orders by first day, the longer first where that is the same, then by id. */
export function compareStarts(a: Dated, b: Dated): number {
  return compareText(a.firstDay, b.firstDay) || compareText(b.lastDay, a.lastDay) || compareText(a.id, b.id);
}

/** Orders texts by code unit. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
