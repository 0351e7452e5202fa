import { requireArray } from '../kernel/check.js';
import { CpaIppError } from '../kernel/errors.js';
import { type Statement, VERDICTS, type Verdict } from './model.js';
import { type Reconciliation, reconcileWith } from './reconcile.js';
import { readStatement } from './statement.js';

/**
 * Every identity of some statements, judged.
 * @category Figures
 */
export interface Audit {
  /** One per identity, in the order in which the statements and their identities stand. */
  readonly checks: readonly Reconciliation[];
  /** How many checks came to each verdict; all eight are there. */
  readonly summary: Readonly<Record<Verdict, number>>;
}

/**
 * Recomputes every identity of every statement.
 *
 * @param statements - Statements, bundled or your own.
 * @returns All checks, and a summary by verdict.
 * @throws {@link CpaIppError} `DUPLICATE` if two statements of one document use the same id for a check; what {@link statement} throws for a statement that is not sound.
 * @example
 * const mine = statement({
 *   document: 'my-report',
 *   unit: 'people',
 *   figures: { women: ['37', 8], men: ['46', 8], total: ['83', 8] },
 *   identities: { total: { printed: 'total', expected: { sum: ['women', 'men'] }, missing: 'unknown' } },
 * });
 * audit([mine]).summary.exact; // => 1
 * @category Figures
 */
export function audit(statements: readonly Statement[]): Audit {
  const seen = new Set<string>();
  const checks = requireArray(statements, ['statements'], 'an array of statements').flatMap((given, index) => {
    const reader = readStatement(given, ['statements', index]);
    return reader.identityIds.map((id) => {
      const name = JSON.stringify([reader.document, id]);
      if (seen.has(name)) {
        const received = `${reader.document}:${id}`;
        const path = ['statements', index, 'identities', id];
        throw new CpaIppError('DUPLICATE', `check '${received}' is given twice`, path, { kind: 'a check', received });
      }
      seen.add(name);
      return reconcileWith(reader, id);
    });
  });
  const summary = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of checks) summary[verdict] += 1;
  return { checks, summary };
}
