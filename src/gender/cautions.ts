import type { Found } from '../kernel/codes.js';
import { warning } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import { MEASURE_MISMATCH } from '../kernel/messages.js';
import type { Message } from '../kernel/words.js';
import type { GenderFinding } from './messages.js';
import { CATEGORY_MISMATCH, FLOW_AGAINST_STOCK, PROGRAM_WIDE_AGAINST_UN, SCOPE_MISMATCH } from './messages.js';
import {
  type GenderPopulation,
  POPULATION_MEASURE_LABELS,
  POPULATION_SCOPE_LABELS,
  type PopulationMeasure,
  type PopulationScope,
} from './model.js';

const FLOWS = /* @__PURE__ */ frozen<readonly PopulationMeasure[]>(['new-deployments', 'people-served']);

/** What keeps a population from being what a target is set for. The result stands; these are said beside it. */
export function cautionsOf(
  population: GenderPopulation,
  target: { readonly measure: PopulationMeasure; readonly scope: PopulationScope; readonly category: string },
): GenderFinding[] {
  const { measure, scope, category } = population;
  const cautions: GenderFinding[] = [];
  if (measure !== target.measure) {
    const flow = FLOWS.includes(measure) && !FLOWS.includes(target.measure);
    const labels = {
      measure: POPULATION_MEASURE_LABELS[measure],
      target: POPULATION_MEASURE_LABELS[target.measure],
    };
    cautions.push(flow ? caution(FLOW_AGAINST_STOCK, 'measure', labels) : caution(MEASURE_MISMATCH, 'measure', labels));
  }
  if (scope !== target.scope) {
    const wide = scope === 'program-wide' && target.scope === 'un-missions';
    cautions.push(
      wide
        ? caution(PROGRAM_WIDE_AGAINST_UN, 'scope', {})
        : caution(SCOPE_MISMATCH, 'scope', {
            scope: POPULATION_SCOPE_LABELS[scope],
            target: POPULATION_SCOPE_LABELS[target.scope],
          }),
    );
  }
  if (category !== undefined && category !== target.category) {
    cautions.push(caution(CATEGORY_MISMATCH, 'category', { category, target: target.category }));
  }
  return cautions;
}

/** A warning about a population. */
export const caution = <C extends string, O>(message: Message<C, O>, part: string, operands: O): Found<C, O> =>
  warning(message, ['population', part], operands);
