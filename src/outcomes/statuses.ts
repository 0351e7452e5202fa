import { type CalendarDate, dateOf, dayOf } from '../calendar/date.js';
import { anyDateShape } from '../calendar/shapes.js';
import { forConsole } from '../exact/for-console.js';
import { requireArray } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { LocalLabel } from '../kernel/label.js';
import { PART_ABOVE_WHOLE } from '../kernel/messages.js';
import { attempt } from '../kernel/record.js';
import { checked, fields, listOf, optional, whole } from '../kernel/shape.js';
import { type OfProgram, optionsFor } from '../program/program-option.js';
import { cautionsOn, readIndicators, refuseUnsound } from './indicator.js';
import type { AnyIndicator, IndicatorStatus, IndicatorUnit } from './indicator-model.js';
import { statusShape } from './indicator-shapes.js';
import type { Judged } from './judge.js';
import type { OutcomeFinding } from './messages.js';
import type { ReadIndicator } from './read-indicator.js';
import { differs, overallOf } from './results.js';
import type { CombinedResult } from './results-model.js';
import { type StatedVerdict, verdictOn } from './stated.js';
import type { StatusResult } from './status.js';
import {
  checkCount,
  type PrintedStatusCount,
  type StatusCount,
  type StatusCountCheck,
  statusCounts,
} from './status-counts.js';

/**
 * The status of one of several indicators, beside the one that its source states.
 * @category Outcomes
 */
export interface CheckedStatus extends StatusResult<IndicatorUnit> {
  /** Where the indicator stands in the list. */
  readonly index: number;
  /** What its source states; `null` where it states nothing. */
  readonly statedStatus: IndicatorStatus | null;
  readonly verdict: StatedVerdict;
}

/**
 * What {@link indicatorStatuses} finds.
 * @category Outcomes
 */
export interface IndicatorStatuses {
  readonly asOf: CalendarDate;
  /** A row for each indicator that can be read. */
  readonly rows: readonly CheckedStatus[];
  /** How many have each of the four statuses. */
  readonly counts: readonly StatusCount[];
  /** How many indicators cannot be read, and have no row. */
  readonly unread: number;
  /** Printed counts, in their order. */
  readonly checks: readonly StatusCountCheck[];
  /** What is wrong with indicators, all of them, and where a source is contradicted (`STATUS_DIFFERS`). */
  readonly findings: readonly OutcomeFinding[];
}

/**
 * The statuses of indicators on a date, each beside the one that its source states, and how many have which.
 *
 * Each is judged as {@link indicatorStatus} judges it. A `statedStatus` that is another is `contradicted` and a finding,
 * but where the source may know more than its record: without a result, or one that is withheld, nothing is
 * contradicted (`not-checkable`). A source that says "met" before the due date is held against the result as it stands
 * (`if-due`).
 *
 * A printed count, such as 3 of 5 met, is `confirmed` where the rule gives the same; its whole may also be the
 * indicators that are due, or those that are met or not met. Where results are missing, it is `contradicted` only if no
 * result could make it right. Where indicators cannot be read, none is `confirmed`: those may have any status.
 * @param indicators - Any number of indicators, with or without periods. One that cannot be read is a finding, counts
 *   among `of`, and hides no other.
 * @param options - `asOf`: the date, in ISO form; where wanted `printed`, the counts that a document prints, and
 *   `program`.
 * @returns A row for each indicator, all four counts, and a check of each printed one.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if it is no array, or for a printed count that is none;
 *   `PART_ABOVE_WHOLE` for one above its whole; `UNKNOWN_NAME` for a status that does not exist; `INVALID_DATE`.
 * @example
 * const indicator = (id: string, actual: string, statedStatus: 'met' | 'not-met'): Indicator => ({
 *   id,
 *   unit: 'people',
 *   direction: 'increase',
 *   baseline: '60',
 *   target: { kind: 'minimum', minimum: '80', due: '2020-03-31' },
 *   actual,
 *   statedStatus,
 * });
 * const { rows, counts, checks } = indicatorStatuses([indicator('a', '75', 'met'), indicator('b', '80', 'met')], {
 *   asOf: '2020-03-31',
 *   printed: [{ status: 'met', count: 2, of: 2 }],
 * });
 * rows.map(({ status, statedStatus, verdict }) => [status, statedStatus, verdict]); // => [['not-met', 'met', 'contradicted'], ['met', 'met', 'confirmed']]
 * counts.map(({ label, count }) => `${label.en}: ${count}`).slice(0, 2); // => ['target met: 1', 'target not met: 1']
 * checks.map(({ verdict }) => verdict); // => ['contradicted']
 * @category Outcomes
 */
export function indicatorStatuses<Y extends string = string>(
  indicators: readonly AnyIndicator<LocalLabel, Y>[],
  options: { readonly asOf: string; readonly printed?: readonly PrintedStatusCount[] } & OfProgram,
): IndicatorStatuses {
  const { asOf, printed = [], program } = OPTIONS.read(options, ['options']);
  const given = requireArray(indicators, ['indicators']);
  const read = readIndicators(given, ['indicators'], program);
  const findings = read.findings.map(withIndex);
  const seen = new Set<string>();
  const rows = read.indicators.flatMap((indicator): CheckedStatus[] => {
    const path: Path = ['indicators', indicator.index];
    // What is unsound, or has the id of another, is among the findings already.
    const isSound = attempt([], () => [refuseUnsound(indicator, path)]) !== undefined;
    if (!isSound || seen.has(indicator.id)) return [];
    seen.add(indicator.id);
    const row = rowOf(indicator, asOf, path);
    if (row.verdict === 'contradicted') {
      findings.push(...differs(row.statedStatus, row, [...path, 'statedStatus']).map(withIndex));
    }
    return [row];
  });
  return forConsole({
    asOf: dateOf(asOf),
    rows,
    counts: statusCounts(rows, given.length),
    unread: given.length - rows.length,
    checks: printed.map((one) => checkCount(one, rows, given.length)),
    findings,
  });
}

const withIndex = (finding: OutcomeFinding): OutcomeFinding => ({ ...finding, index: finding.path[1] as number });

function rowOf(indicator: ReadIndicator & { readonly index: number }, asOf: number, path: Path): CheckedStatus {
  const { status, reason, due, actual, atLeast, progress } = overallOf(indicator, asOf);
  const { statedStatus } = indicator;
  return {
    index: indicator.index,
    id: indicator.id,
    status,
    reason,
    asOf: dateOf(asOf),
    due,
    actual: actual as CheckedStatus['actual'],
    ...(atLeast && { atLeast }),
    progress,
    statedStatus,
    verdict: verdictOn(statedStatus, { status, reason }, status === 'to-be-achieved' ? ifDueOn(indicator, asOf) : null),
    cautions: cautionsOn(indicator, path, asOf).map(withIndex),
  };
}

/** What the status would be if the target were due on the day; of targets of periods alone, of those that are over. */
function ifDueOn(indicator: ReadIndicator, asOf: number): Judged | null {
  const { target } = indicator;
  if (target !== null) return overallOf({ ...indicator, target: { ...target, due: asOf } }, asOf);
  return (overallOf(indicator, asOf) as CombinedResult).toDate;
}

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({
  asOf: checked(anyDateShape, dayOf),
  printed: optional(
    listOf(
      checked(
        fields(
          { en: 'a printed count { status, count, of }', fr: 'un nombre imprimé { status, count, of }' },
          { status: statusShape, count: whole(0, MOST_INDICATORS), of: optional(whole(0, MOST_INDICATORS)) },
        ),
        (printed, path) => {
          const { count, of } = printed;
          if (of === undefined || count <= of) return printed;
          throw fault(PART_ABOVE_WHOLE, [...path, 'count'], { part: String(count), whole: String(of) });
        },
      ),
      { what: { en: 'an array of printed counts', fr: 'un tableau de nombres imprimés' } },
    ),
  ),
}));

const MOST_INDICATORS = 1_000_000;
