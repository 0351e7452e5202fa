import { FIRST_DAY } from '../calendar/date.js';
import { dayShape } from '../calendar/shapes.js';
import type { Decimal } from '../exact/decimal.js';
import { type Faults, faultsShape, type Reporting, rowsOrReport } from '../kernel/faults.js';
import { frozen } from '../kernel/frozen.js';
import { optional } from '../kernel/shape.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import type { Program } from '../program/program-model.js';
import { optionsFor, programYearShape } from '../program/program-option.js';
import type { ProgramDeployments } from './given.js';
import { groupingShape } from './keyed-rows.js';
import { leftOutOf } from './left-out.js';
import { type AverageMethod, methodShape } from './measures.js';
import type { DeploymentFinding } from './messages.js';
import { periodShape } from './period.js';
import { type DeploymentKey, type DeploymentRowKey, summarize } from './summary.js';

/**
 * A key of {@link strengthBy}: every key of deployments except the fiscal year, since a strength belongs to one day.
 * @inline
 */
export type StrengthKey = Exclude<DeploymentKey, 'fiscalYear'>;

/**
 * Counts the assignments served on a date: a stock, not a flow, and the number of people wherever nobody is in two
 * places.
 *
 * Assignments with first day ≤ date ≤ last day; an ongoing one serves on every day from its first.
 * @param deployments - Records in an array or any other iterable, or columns.
 * @param options - `date`: a calendar date.
 * @returns The number of assignments served on that day; a person who is in two places, or an id given twice, counts
 *   twice, which {@link readDeployments} reports. Records with a fault, which columns were made without, are not in it:
 *   see their `leftOut`.
 * @throws {@link CpaIppError} `INVALID_DATE` if the date is none; for a record with a fault, the code of the fault with
 *   its index and path.
 * @example
 * const record = { id: 'a1', person: 'p1', mission: 'monusco', personnel: 'police', gender: 'woman', firstDay: '2018-09-06', lastDay: '2019-09-05' } as const;
 * strengthOn([record], { date: '2019-09-05' }); // => 1
 * strengthOn([record], { date: '2019-09-06' }); // => 0
 * @category Deployments
 */
export function strengthOn<P extends Program = CanadianProgram>(
  deployments: ProgramDeployments<P>,
  options: { readonly date: string; readonly program?: P },
): number {
  const { date, program } = ON_A_DAY.read(options, ['options']);
  return strengthRows(deployments, date, [], { program }).rows[0]?.strength as number;
}

const ON_A_DAY = /* @__PURE__ */ optionsFor(() => ({ date: dayShape }));

/**
 * Counts the assignments served on a date, by type, group, mission, agency, rank, gender or personnel, or several of
 * them.
 *
 * @param deployments - Records in an array or any other iterable, or columns.
 * @param options - `date`: a calendar date; `by`: the keys that rows are told apart by; `faults`, as in
 *   {@link summarizeDeployments}.
 * @returns Rows in the order of {@link summarizeDeployments}; combinations without anybody on that day have none. Where
 *   records are left out for a fault, each row has a caution. Under `report` `{ rows, findings }`.
 * @throws {@link CpaIppError} what {@link strengthOn} throws; `DUPLICATE` or `UNKNOWN_NAME` for a key.
 * @example
 * const record = { id: 'a1', person: 'p1', mission: 'monusco', personnel: 'police', gender: 'woman', firstDay: '2018-09-06', lastDay: '2019-09-05' } as const;
 * strengthBy([record], { date: '2019-09-05', by: ['gender'] }); // => [{ gender: 'woman', strength: 1 }]
 * @category Deployments
 */
export function strengthBy<
  const B extends readonly StrengthKey[],
  P extends Program = CanadianProgram,
  F extends Faults = 'throw',
>(
  deployments: ProgramDeployments<P>,
  options: { readonly date: string; readonly by: B; readonly program?: P; readonly faults?: F },
): Reporting<DeploymentRowKey<B, P> & DatedStrength, DeploymentFinding, F> {
  const { date, by, program, faults = 'throw' } = BY_KEYS.read(options, ['options']);
  const { rows, findings } = strengthRows(deployments, date, by, { program, faults });
  return rowsOrReport(rows, faults, findings) as never;
}

/**
 * How many serve on a date.
 * @inline
 */
export type DatedStrength = {
  readonly strength: number;
  /** There where records are left out for a fault: the strength may lack them. */
  readonly cautions?: readonly DeploymentFinding[];
};

const KEYS = /* @__PURE__ */ frozen<readonly StrengthKey[]>([
  'type',
  'group',
  'mission',
  'agency',
  'rank',
  'gender',
  'personnel',
]);
const BY_KEYS = /* @__PURE__ */ optionsFor(() => ({
  date: dayShape,
  by: groupingShape(KEYS),
  faults: optional(faultsShape),
}));

function strengthRows(
  deployments: unknown,
  day: number,
  by: readonly StrengthKey[],
  { program, faults }: { readonly program: Program | undefined; readonly faults?: Faults },
): { readonly rows: DatedStrength[]; readonly findings: readonly DeploymentFinding[] } {
  const start = day - FIRST_DAY;
  const choices = {
    period: { start, end: start + 1 },
    by,
    method: 'daily',
    people: 'left-out',
    program,
    faults,
  } as const;
  const { rows, findings, leftOut } = summarize(deployments, choices);
  const counted = rows.map((row) => ({
    ...Object.fromEntries(by.map((key) => [key, row[key]])),
    strength: row.personDays,
    ...(leftOut > 0 && { cautions: leftOutOf(leftOut) }),
  }));
  return { rows: counted, findings };
}

/**
 * The average number of people deployed over a fiscal year.
 *
 * `daily = person-days ÷ days of the year` (365 or 366);
 * `monthly = sum of the strengths at the twelve month-ends ÷ 12`. An ongoing assignment counts until 31 March.
 * @param deployments - Records in an array or any other iterable, or columns.
 * @param options - `fiscalYear`, canonical; `method`: there is no default, since the two differ.
 * @returns An exact quotient, to 34 digits. Records with a fault, which columns were made without, are not in it: see
 *   their `leftOut`.
 * @throws {@link CpaIppError} `INVALID_FISCAL_YEAR` if the year is not canonical; `UNKNOWN_NAME` for a method that does
 *   not exist; for a record with a fault, the code of the fault with its index and path.
 * @example
 * const record = { id: 'a1', person: 'p1', mission: 'monusco', personnel: 'police', gender: 'woman', firstDay: '2018-04-30', lastDay: '2018-10-31' } as const;
 * averageDeployed([record], { fiscalYear: '2018-19', method: 'monthly' }).toFixed(2); // => '0.58'
 * averageDeployed([record], { fiscalYear: '2018-19', method: 'daily' }).toFixed(2); // => '0.51'
 * @see evaluation-2015-2020, Table 11, L342
 * @category Deployments
 */
export function averageDeployed<P extends Program = CanadianProgram>(
  deployments: ProgramDeployments<P>,
  options: { readonly fiscalYear: string; readonly method: AverageMethod; readonly program?: P },
): Decimal {
  const { fiscalYear, method, program } = OVER_A_YEAR.read(options, ['options']);
  const period = periodShape(program).read({ from: fiscalYear, to: fiscalYear }, []);
  const { rows } = summarize(deployments, { period, by: [], method, people: 'left-out', program });
  const [row] = rows;
  return row?.average as Decimal;
}

const OVER_A_YEAR = /* @__PURE__ */ optionsFor((program) => ({
  fiscalYear: programYearShape(program),
  method: methodShape,
}));
