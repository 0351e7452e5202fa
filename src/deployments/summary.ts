import type { ProgramYear } from '../calendar/year-form.js';
import { forConsole } from '../exact/for-console.js';
import { invalidArgument } from '../kernel/check.js';
import { type Faults, faultsShape, type Reporting, rowsOrReport } from '../kernel/faults.js';
import { frozen } from '../kernel/frozen.js';
import { KeptFaults } from '../kernel/kept-faults.js';
import type { Reported } from '../kernel/no-value.js';
import { optional } from '../kernel/shape.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import type { Gender } from '../program/gender.js';
import { startMonthIn } from '../program/parts.js';
import type { Program, ProgramId } from '../program/program-model.js';
import { optionsFor } from '../program/program-option.js';
import { type PeopleChoice, peopleChoiceShape } from './engine/columns.js';
import { type GroupKey, rollUp } from './engine/roll-up.js';
import { asColumns } from './engine/sound-columns.js';
import type { ProgramDeployments } from './given.js';
import { groupingShape, rowsOf } from './keyed-rows.js';
import {
  type AverageMethod,
  type DeploymentMeasures,
  type ExtensionChoice,
  extensionChoiceShape,
  type MutableMeasures,
  measure,
  methodShape,
  NOT_MEASURED,
} from './measures.js';
import type { DeploymentFinding } from './messages.js';
import { type Period, periodShape, spansOf } from './period.js';

/**
 * What deployments can be summed by.
 * @category Deployments
 */
export type DeploymentKey = 'fiscalYear' | 'type' | 'group' | 'mission' | 'agency' | 'rank' | 'gender' | 'personnel';

/**
 * The value of each key in a row; a type, an agency or a rank that no record of the row gives has no value.
 * @inline
 */
export type DeploymentKeyValues<P extends Program = CanadianProgram> = {
  readonly fiscalYear: ProgramYear<P>;
  readonly type: Reported<ProgramId<P, 'types'>>;
  readonly group: Reported<ProgramId<P, 'groups'>>;
  readonly mission: string;
  readonly agency: Reported<string>;
  readonly rank: Reported<string>;
  readonly gender: Gender;
  readonly personnel: ProgramId<P, 'personnel'>;
};

/**
 * The key of a row: a literal list gives exactly these, a list in a variable gives optional ones.
 * @category Deployments
 */
export type DeploymentRowKey<
  B extends readonly DeploymentKey[],
  P extends Program = CanadianProgram,
> = number extends B['length']
  ? Partial<Pick<DeploymentKeyValues<P>, B[number]>>
  : Pick<DeploymentKeyValues<P>, B[number]>;

/**
 * A row of a summary of deployments.
 * @category Deployments
 */
export type DeploymentSummaryRow<
  B extends readonly DeploymentKey[] = readonly DeploymentKey[],
  P extends Program = CanadianProgram,
> = DeploymentRowKey<B, P> & DeploymentMeasures;

/**
 * Choices of {@link summarizeDeployments}.
 * @inline
 */
export type DeploymentSummaryOptions<
  B extends readonly DeploymentKey[] = readonly DeploymentKey[],
  P extends Program = CanadianProgram,
  F extends Faults = 'throw',
> = {
  readonly period: Period;
  /** The keys that rows are told apart by; an empty list gives one row. */
  readonly by: B;
  readonly method: AverageMethod;
  /**
   * `'distinct'` if not given. It changes no other measure: `'left-out'` does without `peopleServed` and without
   * cautions on extensions, and records then run through in constant memory, several times faster.
   */
  readonly people?: PeopleChoice;
  /**
   * How extensions count among new deployments. If it is not given they do, and each row with some has a caution; where
   * people are left out, nobody can tell.
   */
  readonly extensions?: ExtensionChoice;
  /** The program that the records are of; the Canadian one unless given. */
  readonly program?: P;
  /** What becomes of records that cannot be used; `throw` if not given. */
  readonly faults?: F;
};

/** The keys, for checks. */
export const DEPLOYMENT_KEYS = /* @__PURE__ */ frozen([
  'fiscalYear',
  'type',
  'group',
  'mission',
  'agency',
  'rank',
  'gender',
  'personnel',
] as const satisfies readonly DeploymentKey[]);

/**
 * Sums deployments over a period by fiscal year, type, group, mission, agency, rank, gender or personnel, or several of
 * them.
 *
 * A day counts where first day ≤ day ≤ last day. `average = person-days ÷ days` (daily) or the mean of the strengths at
 * the month-ends (monthly), each over the whole period of the row: by mission over five fiscal years it divides by the
 * days, or the 60 month-ends, of all five. By fiscal year, every year of the period has a row for each combination of
 * the other keys that occurs in the period. An ongoing assignment counts until the end of the period.
 *
 * An extension, of the same person, mission and type from the day after the last one of another record, is an
 * assignment of its own; whether it is a new deployment, too, is for `extensions` to say.
 *
 * The rows of one summary add up in `personDays` and `newDeployments`. `assignments` and `peopleServed` do not: who
 * serves in two years, or two missions, counts in both rows. `womenShare` is of new deployments (a flow),
 * `womenShareOfPersonDays` of service; for a share of the strength on a date, ask {@link strengthBy}. Ids are not
 * compared with each other: {@link readDeployments} finds the same assignment given twice.
 * @param deployments - Records in an array or any other iterable, or columns; the results are the same.
 * @param options - `period`, `by`, `method`, and where wanted `people`, `extensions`, `program` and `faults`.
 * @returns Rows sorted by their keys in the order of `by` (types, groups, genders and personnel in the order of their
 *   labels, ids by code unit, no value last). Under `faults: 'report'` `{ rows, findings }`: a record with a fault is
 *   in no row, every row says so (`RECORDS_LEFT_OUT`), and the findings say which it is by index, path and id (`key`).
 * @throws {@link CpaIppError} for a record with a fault, with its index and path (`INVALID_DATE`, `REVERSED_RANGE`,
 *   `UNKNOWN_NAME`, `INVALID_ARGUMENT`), and for columns by rank that hold no ranks; `DUPLICATE` if a key is given
 *   twice; `UNKNOWN_NAME` for a key or choice that does not exist; `INVALID_FISCAL_YEAR`, `INVALID_DATE` or
 *   `REVERSED_RANGE` for the period.
 * @example
 * const record = { id: 'a1', person: 'p1', mission: 'monusco', personnel: 'police', gender: 'woman', firstDay: '2019-03-31', lastDay: '2019-04-01' } as const;
 * const rows = summarizeDeployments([record], { period: { from: '2018-19', to: '2019-20' }, by: ['fiscalYear'], method: 'daily' });
 * rows.map(({ fiscalYear, personDays, newDeployments, assignments }) => [fiscalYear, personDays, newDeployments, assignments]); // => [['2018-19', 1, 1, 1], ['2019-20', 1, 0, 1]]
 * const typed = [record, { ...record, id: 'a2', lastDay: '2019-04-31' }] as const;
 * const period = { from: '2019-04-01', to: '2019-04-30' };
 * const { findings } = summarizeDeployments(typed, { period, by: [], method: 'daily', faults: 'report' });
 * findings.map(({ index, key, code }) => [index, key, code]); // => [[1, 'a2', 'INVALID_DATE']]
 * @see evaluation-2015-2020, Tables 10 and 11, L321-345; L547
 * @category Deployments
 */
export function summarizeDeployments<
  const B extends readonly DeploymentKey[],
  P extends Program = CanadianProgram,
  F extends Faults = 'throw',
>(
  deployments: ProgramDeployments<P>,
  options: DeploymentSummaryOptions<B, P, F>,
): Reporting<DeploymentSummaryRow<B, P>, DeploymentFinding, F> {
  const { people = 'distinct', extensions = null, faults = 'throw', ...given } = OPTIONS.read(options, ['options']);
  if (extensions === 'continued') requirePeople(deployments, people, given.program);
  const { rows, findings } = summarize(deployments, { ...given, people, extensions, faults });
  return rowsOrReport(forConsole(rows), faults, findings) as never;
}

/** Who is not told apart extends nothing that anybody could find. */
function requirePeople(deployments: unknown, people: PeopleChoice, program: Program | undefined): void {
  const expected = { en: "'distinct', to tell extensions", fr: '« distinct », pour reconnaître les prolongations' };
  if (people === 'left-out') throw invalidArgument(people, expected, ['options', 'people']);
  const columns = asColumns(deployments, ['deployments'], program);
  if (columns?.people !== null) return;
  const kept = {
    en: 'columns with people, to tell extensions',
    fr: 'des colonnes avec les personnes, pour reconnaître les prolongations',
  };
  throw invalidArgument(columns, kept, ['deployments']);
}

const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({
  period: periodShape(program),
  by: groupingShape(DEPLOYMENT_KEYS),
  method: methodShape,
  people: optional(peopleChoiceShape),
  extensions: optional(extensionChoiceShape),
  faults: optional(faultsShape),
}));

/** The same, arguments already checked. */
export function summarize(
  deployments: unknown,
  choices: {
    readonly period: { readonly start: number; readonly end: number };
    readonly by: readonly DeploymentKey[];
    readonly method: AverageMethod;
    readonly people: PeopleChoice;
    readonly extensions?: ExtensionChoice | null;
    readonly program?: Program | undefined;
    readonly faults?: Faults | undefined;
  },
): {
  readonly rows: DeploymentSummaryRow[];
  readonly findings: readonly DeploymentFinding[];
  readonly leftOut: number;
} {
  const { by, method, people, extensions = null, program } = choices;
  const spans = spansOf(choices.period, by.includes('fiscalYear') ? startMonthIn(program) : null);
  const keys = by.filter((key): key is GroupKey => key !== 'fiscalYear');
  const kept = new KeptFaults<DeploymentFinding>(choices.faults);
  const choice = { by: keys, spans, monthly: method === 'monthly', people, program, kept };
  const { groups, spanEdges, leftOut } = rollUp(deployments, choice);
  const rows = rowsOf(groups, { by, spans, spanEdges, program, blank: NOT_MEASURED }, (row, group, place) => {
    measure(row as MutableMeasures, group, place, { method, extensions, leftOut });
  });
  return { rows: rows as unknown as DeploymentSummaryRow[], findings: kept.findings, leftOut };
}
