import { isNoValue, type Reported, sumOfCounts } from '../kernel/no-value.js';
import type { StrengthMeasure } from './model.js';

/** Not all people are in formed units; women are among all. */
export const isOfUnits = (measure: StrengthMeasure): boolean => measure === 'units' || measure === 'authorizedUnits';

/** How many there may be is nothing that people who are not there say. */
export const isAuthorized = (measure: StrengthMeasure): boolean =>
  measure === 'authorized' || measure === 'authorizedUnits';

/** Whether a count of units is of people who are in none. */
export const doesNotApply = (measure: StrengthMeasure, count: Reported<number>): boolean =>
  isOfUnits(measure) && isNoValue(count) && count.noValue === 'not-applicable';

/** The sum of counts of a measure; units that do not apply are left out, where there are others. */
export function sumOfMeasure(measure: StrengthMeasure, counts: readonly Reported<number>[]): Reported<number> {
  const some = counts.filter((count) => !doesNotApply(measure, count));
  return sumOfCounts(some.length === 0 ? counts : some);
}
