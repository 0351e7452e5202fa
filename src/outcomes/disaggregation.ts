import { rowsForConsole } from '../exact/for-console.js';
import type { Unit } from '../figures/unit-model.js';
import { frozen } from '../kernel/frozen.js';
import type { LocalLabel } from '../kernel/label.js';
import type { NoValue } from '../kernel/no-value.js';
import { OF_PROGRAM, type OfProgram } from '../program/program-option.js';
import { type DisaggregationSum, disaggregationSumsOf } from './breakdown.js';
import { combine } from './combine.js';
import type { Indicator, PeriodicIndicator } from './indicator-model.js';
import { indicatorShape } from './indicator-shapes.js';

/**
 * Adds up the parts of each breakdown of an indicator, and holds them against its result.
 *
 * Percentages are added by their numerators and by their denominators, never as such. Parts that are unknown or
 * suppressed are counted, not taken as zero. Parts "of which" are not added: each is held against the whole.
 * @param indicator - An indicator with `disaggregation`, of its own or of the results of its periods.
 * @param options - Where wanted `program`, whose fiscal years the periods are.
 * @returns For each breakdown, or for each part "of which", one row, or two where the result is two counts; a
 *   percentage without its counts is `not-checkable`.
 * @throws {@link CpaIppError} What {@link indicatorStatus} throws for an indicator that cannot be read.
 * @example
 * disaggregationSums({
 *   id: 'people',
 *   unit: 'people',
 *   direction: 'increase',
 *   baseline: { noValue: 'not-reported' },
 *   target: { kind: 'to-be-determined', due: { noValue: 'not-reported' } },
 *   actual: '83',
 *   disaggregation: [{ by: 'gender', parts: [{ category: 'women', value: '37' }, { category: 'men', value: '46' }] }],
 * })[0]?.verdict; // => 'adds-up'
 * @category Outcomes
 */
export function disaggregationSums(
  indicator: Indicator<LocalLabel, Unit, string> | PeriodicIndicator<LocalLabel, Unit, string>,
  options?: OfProgram,
): DisaggregationSum[] {
  const { program } = OF_PROGRAM.read(options, ['options']);
  const read = indicatorShape(program).read(indicator, ['indicator']);
  const { disaggregation, unit, periods } = read;
  const whole = read.actual ?? combine(read, '', periods, Number.POSITIVE_INFINITY).known;
  const result = 'measure' in whole ? (whole.open === null ? whole.measure : NOT_COMPLETE) : whole;
  const ofAll = disaggregation.flatMap((one) => disaggregationSumsOf(one, result, unit as Unit));
  const ofPeriods = periods.flatMap(({ period, actuals }) =>
    actuals.flatMap(({ disaggregation: parts, value }) =>
      parts.flatMap((one) => disaggregationSumsOf(one, value, unit as Unit).map((row) => ({ ...row, period }))),
    ),
  );
  return rowsForConsole([...ofAll, ...ofPeriods]);
}

const NOT_COMPLETE: NoValue = /* @__PURE__ */ frozen({ noValue: 'not-reported' });
