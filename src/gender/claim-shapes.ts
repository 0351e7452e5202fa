import { calendarDateShape, yearShape } from '../calendar/shapes.js';
import { claimOf, figureKeyShape } from '../claims/shapes.js';
import type { Decimal } from '../exact/decimal.js';
import { type Fraction, fractionOf } from '../exact/fraction.js';
import { decimalTextOf, decimalTextShape } from '../exact/shapes.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { labelShape } from '../kernel/record.js';
import { checked, fields, later, listOf, more, text } from '../kernel/shape.js';
import { startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { perProgram } from '../program/program-option.js';
import type { ConsistencyClaim, DoublingClaim, TargetClaim } from './claim-model.js';
import { ARRAY_OF_SHARES, CATEGORY_OF_SCHEDULE } from './names.js';
import { mappingShape, pointsOf, populationShape, targetScheduleShape, withCategory } from './shapes.js';

const categoryShape = /* @__PURE__ */ later(() => text(CATEGORY_OF_SCHEDULE));

export const consistencyShape = /* @__PURE__ */ perProgram((program) => {
  const fiscalYear = yearShape(startMonthIn(program));
  const year = fields(
    { en: '{ fiscalYear, share }', fr: '{ fiscalYear, share }' },
    {
      fiscalYear,
      share: figureKeyShape,
    },
    { en: 'a part of a year', fr: "une partie d'une année" },
  );
  const parts = more({
    population: populationShape,
    schedule: targetScheduleShape,
    category: categoryShape,
    mapping: mappingShape,
    tolerancePoints: pointsOf(decimalTextShape),
    from: fiscalYear,
    years: listOf(year, {
      what: { en: 'an array of years with their shares', fr: "un tableau d'années avec leurs parts" },
    }),
  });
  return checked(claimOf('consistently-near-or-above', parts), withCategory);
}) satisfies (program: Program | undefined) => Shape<ConsistencyClaim, unknown>;

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
  const baseline = fields(
    { en: '{ label, population, share }', fr: '{ label, population, share }' },
    { label: labelShape, ...share },
    { en: 'a part of a baseline', fr: "une partie d'une valeur de référence" },
  );
  const parts = more({
    ...share,
    almostDoubledFrom: decimalTextOf('one-to-two', ratioFromOneToTwo),
    baselines: listOf(baseline, { what: ARRAY_OF_SHARES }),
  });
  return claimOf('almost-doubled', parts);
}) satisfies Shape<DoublingClaim, unknown>;

function ratioFromOneToTwo(ratio: Decimal, path: Path, given: unknown): Fraction {
  if (ratio.lt(1) || ratio.gt(2))
    throw invalidArgument(given, { en: 'a ratio from 1 to 2', fr: 'un rapport de 1 à 2' }, path);
  return fractionOf(ratio.toFixed());
}
