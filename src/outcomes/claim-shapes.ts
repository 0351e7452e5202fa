import type { ClaimOutline } from '../claims/model.js';
import { claimOf } from '../claims/shapes.js';
import type { Shape } from '../kernel/form.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import { asGiven } from '../kernel/record.js';
import { more } from '../kernel/shape.js';
import type { Level } from '../program/canadian/levels.js';
import type { Program } from '../program/program-model.js';
import { perProgram } from '../program/program-option.js';
import type { LogicModel } from './model.js';
import { logicModelShape } from './shapes.js';

/**
 * A claim that the objectives of a logic model map to its immediate and intermediate outcomes, over the links that a
 * source states, or that can be read in one (the explanation says how many lean on these alone); of a program with
 * other levels, its aims to each of its levels of outcomes but the last.
 *
 * `supported`: every objective is tied to an outcome of both levels. `supported-with-caution`: every objective is tied
 * to one of them at least. `contradicted`: one is tied to none. `undecidable`: the model has no objective.
 * @example
 * import { audit, explain } from 'cpa-ipp';
 * import { programLogicModel } from 'cpa-ipp/data';
 * const claim = {
 *   kind: 'objectives-mapped',
 *   id: 'l268-objectives',
 *   source: { document: 'evaluation-2015-2020', line: 268 },
 *   label: { en: 'objectives mapped to outcomes', fr: 'objectifs rattachés aux résultats' },
 *   model: programLogicModel,
 * } as const;
 * const { claims } = audit([], { claims: [claim] });
 * claims.map(({ verdict }) => verdict); // => ['supported-with-caution']
 * claims.flatMap(({ cautions }) => cautions.map((caution) => explain(caution, { locale: 'en-CA' })));
 * // => ["no link ties 'objective-action-plan' to a node of this kind: intermediate outcome"]
 * @see evaluation-2015-2020, L268
 * @category Figures
 */
export type ObjectivesClaim<L extends string = Level, B extends LocalLabel = Label> = ClaimOutline & {
  readonly kind: 'objectives-mapped';
  readonly model: LogicModel<string, L, B>;
};

export const objectivesClaimShape = /* @__PURE__ */ perProgram((program) =>
  claimOf('objectives-mapped', more({ model: asGiven(logicModelShape(program)) })),
) satisfies (program: Program | undefined) => Shape<ObjectivesClaim, unknown>;
