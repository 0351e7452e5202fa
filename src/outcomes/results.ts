import { dateOf, dayOf } from '../calendar/date.js';
import type { DateRange } from '../calendar/fiscal-dates.js';
import { anyDateShape } from '../calendar/shapes.js';
import { forConsole } from '../exact/for-console.js';
import { type Fraction, ZERO } from '../exact/fraction.js';
import { invalidArgument } from '../kernel/check.js';
import { warning } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import { isNoValue, isReported, isWithheld, type NoValue, type Reported } from '../kernel/no-value.js';
import { checked } from '../kernel/shape.js';
import type { OfProgram } from '../program/program-option.js';
import { optionsFor } from '../program/program-option.js';
import { combine, combinedTarget, type Days, knownBy, NO_RESULT, periodsBy, resultIn, untilOf } from './combine.js';
import { cautionsOn, refuseUnsound } from './indicator.js';
import {
  type AnyIndicator,
  type IndicatorStatus,
  INDICATOR_STATUS_LABELS as LABELS,
  type PeriodicIndicator,
  type ResultGroup,
} from './indicator-model.js';
import { indicatorShape } from './indicator-shapes.js';
import { judge, type Known, knownOf, progressOf } from './judge.js';
import { isWord, measured, placeText, type ReadMeasure, shownMeasure } from './measure.js';
import { type OutcomeFinding, STATUS_DIFFERS } from './messages.js';
import type { ReadIndicator, ReadPeriod, ReadTarget } from './read-indicator.js';
import type { CombinedResult, IndicatorResults, PeriodResult, ResultStatus, TargetInForce } from './results-model.js';

/**
 * The status of an indicator period by period, and of its periods together, as known on a day.
 *
 * Each period is judged by the rule of {@link indicatorStatus}, against the target in force on the day, due at the end
 * of the period unless it names another day. Of results that were reported again, the last one known on the day counts;
 * the others are kept. Together they are their sum, the last of results that hold those before them, the latest, or
 * their mean, as the indicator says; percentages and rates are pooled from their two counts, and do not add without.
 * Only periods that end by the day on which the target in all is due count toward it. Where one of them has no result,
 * there is none in all, and no status, unless what is there decides it already: people trained do not become fewer.
 * @param indicator - An indicator with `periods` and `combine`; each target and result for all, or for a group.
 * @param options - `asOf`: the day, in ISO form; where wanted `program`, whose fiscal years the periods are.
 * @returns Rows for periods, for all periods, and for each group.
 * @throws {@link CpaIppError} `INVALID_MODEL` for periods that overlap where they are added, or a target's maximum below
 *   its minimum; `DUPLICATE` for a period given twice, or two results of one that do not say which came later; what
 *   {@link indicatorStatus} throws.
 * @example
 * const months = ['2019-04', '2019-05', '2019-06'].map((month) => ({
 *   period: { month },
 *   targets: [{ kind: 'minimum', minimum: 10 }],
 *   actuals: month === '2019-06' ? [] : [{ value: month === '2019-04' ? 8 : 12 }],
 * }) as const);
 * const indicator = {
 *   id: 'officers-trained',
 *   unit: 'people',
 *   direction: 'increase',
 *   baseline: { noValue: 'not-reported' },
 *   combine: 'sum',
 *   target: { kind: 'minimum', minimum: 30, due: '2019-06-30' },
 *   periods: months,
 * } as const;
 * const { periods, overall } = indicatorResults(indicator, { asOf: '2019-05-31' });
 * periods.map(({ status }) => status); // => ['not-met', 'met', 'to-be-achieved']
 * formatReported(overall.progress, { as: 'percent', decimals: 0, locale: 'en-CA' }); // => '67%'
 * overall.toDate?.status; // => 'met'
 * @category Outcomes
 */
export function indicatorResults<Y extends string = string>(
  indicator: PeriodicIndicator<LocalLabel, AnyIndicator['unit'], Y>,
  options: { readonly asOf: string } & OfProgram,
): IndicatorResults<Y> {
  const { asOf, program } = OPTIONS.read(options, ['options']);
  const read = indicatorShape(program).read(indicator, ['indicator']);
  const path = ['indicator'];
  if (read.combine === null) throw invalidArgument(undefined, PERIODS, [...path, 'periods']);
  refuseUnsound(read, path);
  const keys = new Map<string, ResultGroup | null>([['', null]]);
  for (const { targets, actuals } of read.periods)
    for (const { key, group } of [...targets, ...actuals]) keys.set(key, group);
  const rows = read.periods.flatMap((period) => rowsOf(read, period, keys, asOf));
  const [overall, ...groups] = [...keys].map(([key, group]) => togetherOf(read, key, group, asOf));
  return forConsole({
    id: read.id,
    asOf: dateOf(asOf),
    periods: rows.map(({ row }) => row),
    overall,
    groups,
    cautions: [
      ...cautionsOn(read, path, asOf),
      ...differs(read.statedStatus, overall as CombinedResult, [...path, 'statedStatus']),
      ...rows.flatMap(({ cautions }) => cautions),
    ],
  }) as unknown as IndicatorResults<Y>;
}

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({ asOf: checked(anyDateShape, dayOf) }));

const PERIODS: Label = /* @__PURE__ */ frozen({
  en: 'an indicator with periods',
  fr: 'un indicateur avec des périodes',
});

const NO_TARGET: ReadTarget = /* @__PURE__ */ frozen<ReadTarget>({
  kind: 'to-be-determined',
  minimum: null,
  maximum: null,
  word: null,
  due: { noValue: 'not-reported' },
});

function rowsOf(
  indicator: ReadIndicator,
  period: ReadPeriod,
  keys: ReadonlyMap<string, ResultGroup | null>,
  asOf: number,
): { readonly row: PeriodResult; readonly cautions: readonly OutcomeFinding[] }[] {
  const { start, end, targets, actuals } = period;
  const present = new Set([...targets, ...actuals].map(({ key }) => key));
  return [...keys].flatMap(([key, group]) => {
    if (!present.has(key)) return [];
    const target = knownBy(targets, key, asOf).at(-1) ?? null;
    const reported = knownBy(actuals, key, asOf);
    const last = reported.at(-1);
    const stated = last?.statedStatus ?? null;
    const judged = statusOf(indicator, target ?? { ...NO_TARGET, due: end }, resultIn(period, key, asOf), asOf, stated);
    const row: PeriodResult = {
      period: period.period,
      start: dateOf(start),
      end: dateOf(end),
      ...(group && { for: group }),
      ...judged,
      target: target && targetText(indicator, target),
      reportedOn: last?.since == null ? null : dateOf(last.since),
      restated: reported.slice(0, -1).map(({ value, since, atLeast }) => ({
        value: shownMeasure(value),
        ...(atLeast && { atLeast: true as const }),
        reportedOn: dateOf(since as number),
      })),
    };
    return { row, cautions: last === undefined ? [] : differs(stated, judged, [...last.path, 'statedStatus']) };
  });
}

/** Says where a source has another status than the rule gives. */
export function differs(
  stated: IndicatorStatus | null,
  { status }: { readonly status: IndicatorStatus },
  path: OutcomeFinding['path'],
): OutcomeFinding[] {
  if (stated === null || stated === status) return [];
  return [warning(STATUS_DIFFERS, path, { stated: LABELS[stated], status: LABELS[status] })];
}

/** The status of an indicator as a whole. */
export function overallOf(indicator: ReadIndicator, asOf: number): Omit<ResultStatus, 'target'> {
  const { combine: how, target, actual, statedStatus } = indicator;
  if (how !== null) return togetherOf(indicator, '', null, asOf);
  return statusOf(indicator, target as ReadTarget, knownOf(actual as Reported<ReadMeasure>), asOf, statedStatus);
}

/** The periods of an indicator together, held against its target. */
function togetherOf(indicator: ReadIndicator, key: string, group: ResultGroup | null, asOf: number): CombinedResult {
  const whole = key === '' ? indicator.target : null;
  const until = key === '' ? untilOf(indicator) : Number.POSITIVE_INFINITY;
  const all = periodsBy(indicator, key, { asOf: Number.POSITIVE_INFINITY, until });
  const together = whole ?? combinedTarget(indicator, key, all, asOf);
  const target = together ?? { ...NO_TARGET, due: (all.at(-1) as ReadPeriod).end };
  const periods = periodsBy(indicator, key, { asOf, until });
  const { known, soFar, parts, missing, hidden } = combine(indicator, key, periods, { asOf });
  // What periods come to gives a withheld result in all back, also group by group; and beside one that is printed, a
  // withheld period.
  const printed = key === '' || isWithheld(indicator.actual) ? indicator.actual : null;
  const givesBack = printed !== null && (isReported(printed) ? hidden : isWithheld(printed));
  const result = printed === null ? known : knownOf(printed);
  return {
    ...(group && { for: group }),
    ...statusOf(indicator, target, result, asOf, statedOf(indicator, key, whole === null ? all : [], asOf)),
    target: together && targetText(indicator, together),
    periods: parts,
    missing: missing.map(rangeOf),
    soFar: givesBack ? (isNoValue(printed) ? printed : SUPPRESSED) : shownMeasure(soFar),
    toDate: givesBack
      ? null
      : toDateOf(
          indicator,
          key,
          periods.filter(({ end }) => end <= asOf),
          asOf,
        ),
  };
}

/** What a source says of the target in all; of one that is the last period's, what the last result says of it. */
function statedOf(
  { combine: how, statedStatus }: ReadIndicator,
  key: string,
  periods: readonly ReadPeriod[],
  asOf: number,
): IndicatorStatus | null {
  const last = how === 'sum' || how === 'mean' ? undefined : periods.at(-1);
  const ofPeriod = last && knownBy(last.actuals, key, asOf).at(-1)?.statedStatus;
  return (key === '' ? statedStatus : null) ?? ofPeriod ?? null;
}

const rangeOf = ({ start, end }: Days): DateRange => ({ start: dateOf(start), end: dateOf(end) });

function toDateOf(
  indicator: ReadIndicator,
  key: string,
  periods: readonly ReadPeriod[],
  asOf: number,
): CombinedResult['toDate'] {
  const target = combinedTarget(indicator, key, periods, asOf);
  if (target === null || (target.minimum === null && target.maximum === null)) return null;
  // Days without a period have no target either.
  const { known, parts } = combine(indicator, key, periods, { asOf, gaps: false });
  const status = statusOf(indicator, { ...target, due: asOf }, known, asOf, null);
  return { ...status, target: targetText(indicator, target), periods: parts };
}

function statusOf(
  indicator: ReadIndicator,
  target: ReadTarget,
  known: Known,
  asOf: number,
  stated: IndicatorStatus | null,
): Omit<ResultStatus, 'target'> {
  const { due } = target;
  const from: Reported<Fraction> = indicator.combine === 'sum' ? ZERO : measured(indicator.baseline);
  const now = known.open === 'result-open' ? NO_RESULT : measured(known.measure);
  return {
    ...judge(target, known, asOf, { stated }),
    asOf: dateOf(asOf),
    due: isReported(due) ? dateOf(due) : (due as NoValue),
    actual: shownMeasure(known.measure),
    ...(known.atLeast && { atLeast: true as const }),
    progress:
      isWord(indicator.unit) || (indicator.combine === 'sum' && indicator.direction !== 'increase')
        ? NO_PROGRESS
        : progressOf(target, indicator.direction, from, now),
  };
}

const NO_PROGRESS: NoValue = /* @__PURE__ */ frozen({ noValue: 'not-applicable' });

const SUPPRESSED: NoValue = /* @__PURE__ */ frozen({ noValue: 'suppressed' });

function targetText(indicator: ReadIndicator, { kind, minimum, maximum, word }: ReadTarget): TargetInForce {
  if (word !== null) return { kind, minimum: word, maximum: word };
  return {
    kind,
    ...(minimum && { minimum: placeText(indicator, minimum) }),
    ...(maximum && { maximum: placeText(indicator, maximum) }),
  };
}
