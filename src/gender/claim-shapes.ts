import { calendarDateShape, fiscalYearShape } from '../calendar/shapes.js';
import { claimOf, figureKeyShape } from '../claims/shapes.js';
import type { Decimal } from '../exact/decimal.js';
import { type Fraction, fractionOf } from '../exact/fraction.js';
import { decimalTextShape } from '../exact/shapes.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { labelShape } from '../kernel/record.js';
import { checked, fields, later, listOf, more, text } from '../kernel/shape.js';
import type { ConsistencyClaim, DoublingClaim, TargetClaim } from './claim-model.js';
import { mappingShape, pointsOf, populationShape, targetScheduleShape, withCategory } from './shapes.js';

const categoryShape = /* @__PURE__ */ later(() => text('a category of the schedule'));

export const consistencyShape = /* @__PURE__ */ later(() => {
  const year = fields('{ fiscalYear, share }', 'a part of a year', {
    fiscalYear: fiscalYearShape,
    share: figureKeyShape,
  });
  const parts = more({
    population: populationShape,
    schedule: targetScheduleShape,
    category: categoryShape,
    mapping: mappingShape,
    tolerancePoints: pointsOf(decimalTextShape),
    from: fiscalYearShape,
    years: listOf(year, { what: 'an array of years with their shares' }),
  });
  return checked(claimOf('consistently-near-or-above', parts), withCategory);
}) satisfies Shape<ConsistencyClaim, unknown>;

export const targetClaimShape = /* @__PURE__ */ later(() => {
  const parts = more({
    population: populationShape,
    schedule: targetScheduleShape,
    category: categoryShape,
    date: calendarDateShape,
    women: figureKeyShape,
    total: figureKeyShape,
  });
  return checked(claimOf('exceeds-target', parts), withCategory);
}) satisfies Shape<TargetClaim, unknown>;

export const doublingShape = /* @__PURE__ */ later(() => {
  const share = { population: populationShape, share: figureKeyShape };
  const baseline = fields('{ label, population, share }', 'a part of a baseline', { label: labelShape, ...share });
  const parts = more({
    ...share,
    almostDoubledFrom: checked(decimalTextShape, ratioFromOneToTwo),
    baselines: listOf(baseline, { what: 'an array of shares' }),
  });
  return claimOf('almost-doubled', parts);
}) satisfies Shape<DoublingClaim, unknown>;

function ratioFromOneToTwo(ratio: Decimal, path: Path, given: unknown): Fraction {
  if (ratio.lt(1) || ratio.gt(2)) throw invalidArgument(given, 'a ratio from 1 to 2', path);
  return fractionOf(ratio.toFixed());
}
