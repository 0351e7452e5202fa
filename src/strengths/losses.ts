import { placesOf } from '../kernel/cell-place.js';
import type { StrengthGrid } from './grid.js';
import type { StrengthFinding } from './messages.js';

/** What every row says where head counts are in no sum: it may lack them. */
export function lossesOf({ leftOut, lost }: Pick<StrengthGrid, 'leftOut' | 'lost'>): StrengthFinding[] {
  if (leftOut === 0) return [];
  const operands = { count: leftOut };
  return [{ code: 'RECORDS_LEFT_OUT', severity: 'warning', path: [], operands, ...placesOf(lost) }];
}
