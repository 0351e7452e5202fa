import { pushTo } from '../kernel/lists.js';
import type { DeploymentRecord } from './model.js';

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
