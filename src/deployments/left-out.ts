import type { DeploymentFinding } from './messages.js';

/** What a row says where records are in no row, for it may lack them. */
export const leftOutOf = (count: number): DeploymentFinding[] =>
  count === 0 ? [] : [{ code: 'RECORDS_LEFT_OUT', severity: 'warning', path: [], operands: { count } }];
