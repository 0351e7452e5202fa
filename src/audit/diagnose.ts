import { readStatements } from '../claims/statement-library.js';
import { rowsForConsole } from '../exact/for-console.js';
import type { Statement } from '../figures/model.js';
import { reconcilerOf } from '../figures/reconcile.js';
import { diagnoseChecks } from './diagnosis/diagnose.js';
import type { Diagnosis } from './diagnosis/model.js';

/**
 * Names the slips that would settle what disagrees in statements, by hand or from {@link auditTable}.
 *
 * Each is the repair of one figure after which the checks that it `settles` hold, while all others go on to hold; tried
 * exactly. They are ranked by how often such a slip is made and how unlikely it fits by luck. Where nothing crosses, a
 * part and its total cannot be told apart, and all are told. It is never a fact: `likely` is a share among the repairs
 * of a group and something unknown, and where known slips explain less than half, no cause is named (`any-value`).
 * @param statements - Statements, bundled or your own; figures that say their `row` and `column` have neighbours.
 * @returns The repairs, group by group, the likeliest of each first; none where nothing fails or no single slip
 *   explains it.
 * @throws {@link CpaIppError} what {@link audit} throws for the same statements.
 * @example
 * const mine = statement({
 *   document: 'my-report',
 *   unit: 'CAD',
 *   figures: { loans: ['21,909', 1], allowance: ['(2,191)', 2], net: ['19,781', 3] },
 *   identities: { net: { printed: 'net', expected: { sum: ['loans', 'allowance'] }, missing: 'unknown' } },
 * });
 * const [first] = diagnose([mine]);
 * [first?.kind, first?.instead, first?.where]; // => ['digits-transposed', '19718', 'one-relation']
 * @category Figures
 */
export function diagnose(statements: readonly Statement[]): Diagnosis[] {
  const { readers } = readStatements(statements);
  const checks = readers.flatMap((reader) => reader.identityIds.map(reconcilerOf(reader, {})));
  return rowsForConsole([...diagnoseChecks(readers, checks, () => true).diagnoses]);
}
