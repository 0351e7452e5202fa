import type { Decimal } from '../exact/decimal.js';
import { type Share, shareOf } from '../exact/share.js';
import { completeValue, type Total, totalOf } from '../exact/total.js';
import { refuseUnknownKeys, requireArray, requireObject, requireOneOf } from '../kernel/check.js';
import type { Finding } from '../kernel/codes.js';
import { isReported, type Reported, reasonIn } from '../kernel/no-value.js';
import { type DisaggregationSum, disaggregationSumsOf } from './breakdown.js';
import { type Counts, readCounts } from './measure.js';
import type { Indicator } from './model.js';
import { readIndicator } from './read-indicator.js';

/**
 * Adds up the parts of each breakdown of an indicator, and holds them against its result.
 *
 * Percentages are added by their numerators and by their denominators, never as such. Parts that are unknown or suppressed are counted, not taken as zero.
 * @param indicator - An indicator with `disaggregation`.
 * @returns For each breakdown one row, or two where the result is two counts; a percentage without its counts is `not-checkable`.
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
export function disaggregationSums(indicator: Indicator): DisaggregationSum[] {
  const { disaggregation, actual, unit } = readIndicator(indicator, ['indicator']);
  return disaggregation.flatMap((breakdown) => disaggregationSumsOf(breakdown, actual, unit));
}

/**
 * Percentages or rates rolled up.
 * @category Outcomes
 */
export interface RollUp {
  readonly share: Reported<Share>;
  readonly parts: number;
  readonly missing: number;
  /** `PART_ABOVE_WHOLE` for each part with more counted than there are: a rate may be so, a percentage cannot. */
  readonly cautions: readonly Finding<'PART_ABOVE_WHOLE'>[];
}

/**
 * Rolls percentages or rates up: the numerators added, divided by the denominators added. Percentages are never averaged.
 *
 * `value = Σ numerators ÷ Σ denominators`, unrounded, between 0 and 1 for a percentage. Nothing here tells a percentage from a rate, so 60 of 50 is rolled up, with a caution.
 * @param parts - Two counts each, or the reason why there are none.
 * @param options - `missing`: `refuse` gives no value where a part has none; `skip` rolls up the others.
 * @returns The share, how many parts it rests on and lacks, and cautions with the index of their part.
 * @throws {@link CpaIppError} `NEGATIVE_VALUE` for a count below zero; `UNKNOWN_NAME` or `INVALID_ARGUMENT` for wrong options or parts.
 * @example
 * const parts = [{ numerator: 1, denominator: 2 }, { numerator: 9, denominator: 98 }];
 * const { share } = rollUpShare(parts, { missing: 'refuse' });
 * formatReported(share, { as: 'percent', decimals: 0 }); // => '10%'
 * @category Outcomes
 */
export function rollUpShare(
  parts: readonly Reported<{ readonly numerator: string | number; readonly denominator: string | number }>[],
  options: { readonly missing: 'refuse' | 'skip' },
): RollUp {
  const given = requireObject(options, ['options'], 'options with missing');
  refuseUnknownKeys(given, ['missing'], 'an option', ['options']);
  const missing = requireOneOf(given.missing, ['refuse', 'skip'], 'a rule for missing parts', ['options', 'missing']);
  const counts = requireArray(parts, ['parts']).map(
    (part, index) => reasonIn(part) ?? readCounts(part, ['parts', index]),
  );
  const numerator = totalOf(counts.map((part) => (isReported(part) ? part.numerator : part)));
  const denominator = totalOf(counts.map((part) => (isReported(part) ? part.denominator : part)));
  const whole = (total: Total): Reported<Decimal> => (missing === 'skip' ? total.value : completeValue(total));
  return {
    share: shareOf(whole(numerator), whole(denominator)),
    parts: numerator.parts,
    missing: numerator.missing,
    cautions: counts.flatMap((part, index) => (isReported(part) ? aboveWhole(part, index) : [])),
  };
}

function aboveWhole({ numerator, denominator }: Counts, index: number): Finding<'PART_ABOVE_WHOLE'>[] {
  if (numerator.lte(denominator)) return [];
  const operands = { part: numerator.toString(), whole: denominator.toString() };
  return [{ code: 'PART_ABOVE_WHOLE', severity: 'warning', index, path: ['parts', index], operands }];
}
