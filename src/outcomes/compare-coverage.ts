import { dateOf } from '../calendar/date.js';
import { forConsole } from '../exact/for-console.js';
import { fault } from '../kernel/errors.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import type { Level } from '../program/canadian/levels.js';
import type { OfProgram } from '../program/program-option.js';
import { optionsFor } from '../program/program-option.js';
import { coverageBy } from './coverage.js';
import type { NodeCoverage } from './coverage-model.js';
import { evidenceWithin, readEvidence } from './evidence.js';
import { type EvidencePeriod, evidencePeriodShape } from './evidence-period.js';
import { type OutcomeFinding, PERIODS_OUT_OF_ORDER } from './messages.js';
import type { Evidence, LogicModel } from './model.js';
import { readModel } from './read-model.js';

/**
 * How the evidence of a node stands in two periods: `kept`, `gained` and `lost` speak of evidence that shows it;
 * `no-evidence` is a node that opinions, reservations or intentions name, in either period, and no evidence shows;
 * `bare` one that nothing names.
 * @inline
 */
export type CoverageStatus = 'kept' | 'gained' | 'lost' | 'no-evidence' | 'bare';

/** Labels of these. */
export const COVERAGE_STATUS_LABELS = /* @__PURE__ */ frozen<Readonly<Record<CoverageStatus, Label>>>({
  kept: { en: 'evidence in both periods', fr: 'données probantes dans les deux périodes' },
  gained: { en: 'evidence in the later period only', fr: 'données probantes dans la seconde période seulement' },
  lost: { en: 'evidence in the earlier period only', fr: 'données probantes dans la première période seulement' },
  'no-evidence': { en: 'opinions, reservations or plans only', fr: 'opinions, réserves ou projets seulement' },
  bare: { en: 'nothing in either period', fr: 'rien dans les deux périodes' },
});

/** The statuses, for sums. */
const STATUSES = /* @__PURE__ */ keysOf(COVERAGE_STATUS_LABELS);

/**
 * How many pieces there are of each kind: evidence that is counted or described and shows the node, opinions,
 * reservations, and intentions (commitments, plans and aims).
 * @inline
 */
export type EvidenceCounts = {
  readonly counted: number;
  readonly described: number;
  readonly opinions: number;
  readonly reservations: number;
  readonly intentions: number;
};

/**
 * The evidence of a node in two periods.
 * @category Outcomes
 */
export interface ComparedCoverage<K extends string = string, L extends string = Level> {
  readonly node: K;
  readonly level: L;
  readonly status: CoverageStatus;
  readonly earlier: EvidenceCounts;
  readonly later: EvidenceCounts;
}

/**
 * How the evidence of a model stands in two periods.
 * @category Outcomes
 */
export interface CoverageComparison<K extends string = string, L extends string = Level> {
  /** One row per node, in the order of the model. */
  readonly nodes: readonly ComparedCoverage<K, L>[];
  /** How many nodes of each level have which status. */
  readonly levels: readonly ({ readonly level: L; readonly nodes: number } & {
    readonly [S in CoverageStatus]: number;
  })[];
  /** The ids of the evidence none of whose days lie in either period. */
  readonly outside: readonly string[];
  /** Evidence that could not be used, or whose time lies only in part in one of the periods. */
  readonly findings: readonly OutcomeFinding[];
}

/**
 * Compares the evidence behind the nodes of a model in two periods, kinds apart.
 *
 * It compares what documents tell, not what happened: a node that has lost its evidence may have its result all the
 * same, and a longer document tells of more.
 * @param model - A logic model.
 * @param evidence - Evidence of both periods.
 * @param options - `earlier` and `later`: two periods without a day in common, such as
 *   `{ from: '2015-16', to: '2019-20' }` and `{ fiscalYear: '2024-25' }`; where wanted `program`.
 * @returns A row per node with the number of pieces of each kind, and its status; how many nodes of each level have
 *   which; the ids of evidence of neither period (`outside`); findings for evidence that could not be used, and for
 *   each piece that lies in a period only in part.
 * @throws {@link CpaIppError} `INVALID_MODEL`; `INVALID_ARGUMENT` for what is no evidence or no period;
 *   `REVERSED_RANGE` for a period that ends before it starts; `PERIODS_OUT_OF_ORDER` if the later period starts before
 *   the earlier one is over.
 * @example
 * import { compareCoverage } from 'cpa-ipp';
 * import { annualReportResults, evaluationEvidence, programLogicModel } from 'cpa-ipp/data';
 * const { nodes } = compareCoverage(programLogicModel, [...evaluationEvidence, ...annualReportResults], {
 *   earlier: { from: '2015-16', to: '2019-20' },
 *   later: { fiscalYear: '2024-25' },
 * });
 * nodes.find(({ node }) => node === 'community-trust')?.status; // => 'gained'
 * @category Outcomes
 */
export function compareCoverage<K extends string, L extends string = Level>(
  model: LogicModel<K, L, LocalLabel>,
  evidence: readonly Evidence<string, LocalLabel>[],
  options: OfProgram & { readonly earlier: EvidencePeriod<string>; readonly later: EvidencePeriod<string> },
): CoverageComparison<K, L> {
  const { earlier, later, program } = OPTIONS.read(options, ['options']);
  if (later.start <= earlier.end) {
    const operands = { end: dateOf(earlier.end), start: dateOf(later.start) };
    throw fault(PERIODS_OUT_OF_ORDER, ['options', 'later'], operands);
  }
  const read = readModel(model, program);
  const all = readEvidence(evidence, read);
  const [then, now] = [evidenceWithin(all.evidence, earlier), evidenceWithin(all.evidence, later)];
  const [before, after] = [coverageBy(read, then.evidence), coverageBy(read, now.evidence)];
  const nodes = before.nodes.map((row, index): ComparedCoverage<string, string> => {
    const [had, has] = [countsOf(row), countsOf(after.nodes[index] as typeof row)];
    return { node: row.node, level: row.level, status: statusOf(had, has), earlier: had, later: has };
  });
  return forConsole({
    nodes,
    levels: before.levels.map(({ level }) => {
      const own = nodes.filter((row) => row.level === level);
      const having = STATUSES.map((status) => [status, own.filter((row) => row.status === status).length]);
      return { level, nodes: own.length, ...Object.fromEntries(having) };
    }),
    outside: then.outside.filter((row) => now.outside.includes(row)).map((row) => row.evidence.id),
    findings: [...all.findings, ...then.findings, ...now.findings],
  }) as unknown as CoverageComparison<K, L>;
}

const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({
  earlier: evidencePeriodShape(program),
  later: evidencePeriodShape(program),
}));

function countsOf(row: NodeCoverage<string, string>): EvidenceCounts {
  const of = (kind: string) => row.evidence.filter((piece) => piece.kind === kind).length;
  return {
    counted: of('counted'),
    described: of('described'),
    opinions: row.opinions.length,
    reservations: row.reservations.length,
    intentions: row.intentions.length,
  };
}

function statusOf(earlier: EvidenceCounts, later: EvidenceCounts): CoverageStatus {
  const [had, has] = [earlier, later].map(({ counted, described }) => counted + described > 0);
  if (had || has) return had && has ? 'kept' : has ? 'gained' : 'lost';
  const beside = [earlier, later].some((one) => one.opinions + one.reservations + one.intentions > 0);
  return beside ? 'no-evidence' : 'bare';
}
