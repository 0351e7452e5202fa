import { type CalendarDate, dateOf, FIRST_DAY } from '../calendar/date.js';
import type { DateRange } from '../calendar/fiscal-dates.js';
import { rowsForConsole } from '../exact/for-console.js';
import { type Faults, faultsShape, type Reporting, rowsOrReport } from '../kernel/faults.js';
import { frozen } from '../kernel/frozen.js';
import { KeptFaults } from '../kernel/kept-faults.js';
import type { NoValue, Reported } from '../kernel/no-value.js';
import { optional } from '../kernel/shape.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import { startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { optionsFor } from '../program/program-option.js';
import type { Peak } from './engine/peaks.js';
import { type GroupKey, rollUp } from './engine/roll-up.js';
import type { ProgramDeployments } from './given.js';
import { groupingShape, rowsOf } from './keyed-rows.js';
import { leftOutOf } from './left-out.js';
import type { DeploymentFinding } from './messages.js';
import { type Period, periodShape, spansOf } from './period.js';
import { DEPLOYMENT_KEYS, type DeploymentKey, type DeploymentRowKey } from './summary.js';

/**
 * The greatest strength of a period.
 * @category Deployments
 */
export interface PeakStrength {
  /** The days that the row is about; both ends belong to it. */
  readonly period: DateRange;
  /** How many assignments were served on the day on which most were. */
  readonly strength: number;
  /** That day, the first of several; `not-applicable` where nobody served. */
  readonly day: Reported<CalendarDate>;
  /** On how many days of the period the strength was this. */
  readonly days: number;
  /** There where records are left out for a fault: the strength may lack them. */
  readonly cautions?: readonly DeploymentFinding[];
}

/**
 * The greatest strength on a day of each period, with the day: what an average over a year does not show, and a ceiling
 * speaks of.
 *
 * It counts what {@link strengthOn} counts: assignments, each on all of its days, both ends served. Peaks of rows do
 * not add up, since their days differ.
 * @param deployments - Records in an array or any other iterable, or columns; the results are the same.
 * @param options - `period`; `by`: the keys that rows are told apart by, as in {@link summarizeDeployments}; where
 *   wanted `program` and `faults`.
 * @returns Rows in the order of {@link summarizeDeployments}; under `faults: 'report'` `{ rows, findings }`. Where
 *   records are left out for a fault, each row has a caution.
 * @throws {@link CpaIppError} what {@link summarizeDeployments} throws.
 * @example
 * const record = { mission: 'monusco', personnel: 'police', gender: 'woman', lastDay: '2018-12-31' } as const;
 * const records = [
 *   { ...record, id: 'a1', person: 'p1', firstDay: '2018-04-01' },
 *   { ...record, id: 'a2', person: 'p2', firstDay: '2018-12-01' },
 * ] as const;
 * const [peak] = peakStrength(records, { period: { from: '2018-19', to: '2018-19' }, by: ['mission'] });
 * [peak?.strength, peak?.day, peak?.days]; // => [2, '2018-12-01', 31]
 * @category Deployments
 */
export function peakStrength<
  const B extends readonly DeploymentKey[],
  P extends Program = CanadianProgram,
  F extends Faults = 'throw',
>(
  deployments: ProgramDeployments<P>,
  options: { readonly period: Period; readonly by: B; readonly program?: P; readonly faults?: F },
): Reporting<DeploymentRowKey<B, P> & PeakStrength, DeploymentFinding, F> {
  const { period, by, program, faults = 'throw' } = OPTIONS.read(options, ['options']);
  const spans = spansOf(period, by.includes('fiscalYear') ? startMonthIn(program) : null);
  const keys = by.filter((key): key is GroupKey => key !== 'fiscalYear');
  const kept = new KeptFaults<DeploymentFinding>(faults);
  const choice = { by: keys, spans, monthly: false, people: 'left-out', peaks: true, program, kept } as const;
  const { groups, spanEdges, leftOut } = rollUp(deployments, choice);
  const rows = rowsOf(groups, { by, spans, spanEdges, program, blank: {} }, (row, group, { span, index }) => {
    const { strength, day, days } = (group.peaks as readonly Peak[])[index] as Peak;
    const found =
      strength === 0 ? { strength, day: NOBODY, days: 0 } : { strength, day: dateOf(day + FIRST_DAY), days };
    Object.assign(row, { period: span.range, ...found, ...(leftOut > 0 && { cautions: leftOutOf(leftOut) }) });
  });
  return rowsOrReport(rowsForConsole(rows), faults, kept.findings) as never;
}

const NOBODY = /* @__PURE__ */ frozen<NoValue>({ noValue: 'not-applicable' });

const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({
  period: periodShape(program),
  by: groupingShape(DEPLOYMENT_KEYS),
  faults: optional(faultsShape),
}));
