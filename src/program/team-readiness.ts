import { forConsole } from '../exact/for-console.js';
import { keysOf } from '../kernel/frozen.js';
import { countBy } from '../kernel/lists.js';
import {
  READINESS_QUESTION,
  READINESS_STATUS_LABELS,
  type Readiness,
  type ReadinessQuestion,
  type ReadinessStatus,
  readinessOf,
} from './readiness.js';
import type { ReadinessRecord } from './readiness-shapes.js';
import { eachOnce, type TrackingFinding } from './tracked-rows.js';

/**
 * Whether the people of a team may leave.
 * @category Program
 */
export interface TeamReadiness {
  /** One row for each person whose record can be used, in their order. */
  readonly rows: readonly Readiness[];
  /** How many people have each status; all statuses are there. */
  readonly summary: Readonly<Record<ReadinessStatus, number>>;
  /** All faults of what cannot be used, with their places: no row is made of it. */
  readonly findings: readonly TrackingFinding[];
}

/**
 * Checks all people of a team against the requirements before a mission.
 *
 * Each is checked as {@link checkReadiness} does it. A record that cannot be used, or is of a person who has one
 * before, has no row, and a finding for each of its faults; the others are checked.
 * @param records - The people and their completions.
 * @param options - What {@link checkReadiness} takes.
 * @returns One row each, the counts, and findings.
 * @throws {@link CpaIppError} what `checkReadiness` throws of its options; `INVALID_ARGUMENT` for what is no list.
 * @example
 * import { teamReadiness } from 'cpa-ipp';
 * import { readinessRequirements } from 'cpa-ipp/data';
 * const completed = readinessRequirements.map(({ id }) => ({ requirement: id, on: '2020-01-10' as const }));
 * const team = [{ person: 'A', completed }, { person: 'B', completed: completed.slice(1) }];
 * const { rows, summary } = teamReadiness(team, { requirements: readinessRequirements, departure: '2020-01-15' });
 * rows.map(({ person, ready }) => `${person}: ${ready}`); // => ['A: true', 'B: false']
 * summary; // => { ready: 1, 'ready-on-departure': 0, 'not-ready': 1 }
 * @category Program
 */
export function teamReadiness(records: readonly ReadinessRecord[], options: ReadinessQuestion): TeamReadiness {
  const question = READINESS_QUESTION.read(options, ['options']);
  const what = { en: 'an array of records', fr: "un tableau d'enregistrements" };
  const kind = { en: 'a person', fr: 'une personne' };
  const { rows, findings } = eachOnce(
    records,
    { what, kind, key: 'person', name: 'records', shape: question.record },
    (one) => readinessOf(one, question),
  );
  return forConsole({
    rows,
    summary: countBy(
      rows.map(({ status }) => status),
      keysOf(READINESS_STATUS_LABELS),
    ),
    findings,
  });
}
