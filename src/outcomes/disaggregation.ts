import { dateOf } from '../calendar/date.js';
import { rowsForConsole } from '../exact/for-console.js';
import type { Unit } from '../figures/unit-model.js';
import type { LocalLabel } from '../kernel/label.js';
import { OF_PROGRAM, type OfProgram } from '../program/program-option.js';
import { type DisaggregationSum, disaggregationSumsOf } from './breakdown.js';
import { lastResults, wholeOf } from './combine.js';
import type { Indicator, PeriodicIndicator } from './indicator-model.js';
import { indicatorShape } from './indicator-shapes.js';

/**
 * Adds up the parts of each breakdown of an indicator, and holds them against its result.
 *
 * Percentages are added by their numerators and by their denominators, never as such. Parts that are unknown or
 * suppressed are counted, not taken as zero. Parts "of which" are not added: each is held against the whole.
 * Of a result that was reported again, the parts of the last one are added.
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
  const ofAll = disaggregation.flatMap((one) => disaggregationSumsOf(one, wholeOf(read), unit as Unit));
  const ofPeriods = periods.flatMap((period) =>
    lastResults(period, Number.POSITIVE_INFINITY).flatMap(({ disaggregation: parts, value, group, since }) => {
      const of = {
        period: period.period,
        ...(group && { for: group }),
        ...(since !== null && { reportedOn: dateOf(since) }),
      };
      return parts.flatMap((one) => disaggregationSumsOf(one, value, unit as Unit).map((row) => ({ ...row, ...of })));
    }),
  );
  return rowsForConsole([...ofAll, ...ofPeriods]);
}
