import { rowsForConsole } from '../exact/for-console.js';
import type { LocalLabel } from '../kernel/label.js';
import { type DisaggregationSum, disaggregationSumsOf } from './breakdown.js';
import { indicatorShape } from './indicator-shapes.js';
import type { Indicator } from './model.js';

/**
 * Adds up the parts of each breakdown of an indicator, and holds them against its result.
 *
 * Percentages are added by their numerators and by their denominators, never as such. Parts that are unknown or
 * suppressed are counted, not taken as zero.
 * @param indicator - An indicator with `disaggregation`.
 * @returns For each breakdown one row, or two where the result is two counts; a percentage without its counts is
 *   `not-checkable`.
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
export function disaggregationSums(indicator: Indicator<LocalLabel>): DisaggregationSum[] {
  const { disaggregation, actual, unit } = indicatorShape.read(indicator, ['indicator']);
  return rowsForConsole(disaggregation.flatMap((breakdown) => disaggregationSumsOf(breakdown, actual, unit)));
}
