import type { Finding, FindingCode } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
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
): Finding[] {
  const { measure, scope, category } = population;
  const cautions: Finding[] = [];
  if (measure !== target.measure) {
    const flow = FLOWS.includes(measure) && !FLOWS.includes(target.measure);
    const code = flow ? 'FLOW_AGAINST_STOCK' : 'MEASURE_MISMATCH';
    cautions.push(
      caution(code, 'measure', {
        measure: POPULATION_MEASURE_LABELS[measure],
        target: POPULATION_MEASURE_LABELS[target.measure],
      }),
    );
  }
  if (scope !== target.scope) {
    const wide = scope === 'program-wide' && target.scope === 'un-missions';
    cautions.push(
      wide
        ? caution('PROGRAM_WIDE_AGAINST_UN', 'scope', {})
        : caution('SCOPE_MISMATCH', 'scope', {
            scope: POPULATION_SCOPE_LABELS[scope],
            target: POPULATION_SCOPE_LABELS[target.scope],
          }),
    );
  }
  if (category !== undefined && category !== target.category) {
    cautions.push(caution('CATEGORY_MISMATCH', 'category', { category, target: target.category }));
  }
  return cautions;
}

/** A warning about a population. */
export function caution(code: FindingCode, part: string, operands: Finding['operands']): Finding {
  return { code, severity: 'warning', path: ['population', part], operands };
}
