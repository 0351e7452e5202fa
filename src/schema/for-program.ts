import type { Claim } from '../audit/claim-kinds.js';
import type { BudgetLine } from '../budgets/model.js';
import type { ProgramYear } from '../calendar/year-form.js';
import type { ProgramRecord } from '../deployments/model.js';
import type { AnyShape, Shape } from '../kernel/form.js';
import type { LocalLabel } from '../kernel/label.js';
import type { AnyIndicator } from '../outcomes/indicator-model.js';
import type { Evidence, LogicModel, LogicNode } from '../outcomes/model.js';
import type { Committee, PartnerRole, Recommendation } from '../program/model.js';
import type { Program, ProgramId } from '../program/program-model.js';
import type { StaffingYear } from '../staffing/model.js';
import * as shapes from './shapes.js';
import { zodOf } from './zod-of.js';

/**
 * The schemas that go by a program, made for yours: those of this door go by the Canadian one. All other schemas are of
 * no program.
 *
 * @param program - A program, as `program` makes it.
 * @returns A schema for each model that holds names or fiscal years of the program, new each time; its types know the
 *   ids of a program that stands in the code.
 * @throws `CpaIppError` `INVALID_ARGUMENT` for what `program` did not make.
 * @example
 * import { program } from 'cpa-ipp';
 * import { schemasFor } from 'cpa-ipp/schemas';
 * const nordic = program({
 *   id: 'nordic-pool',
 *   label: { en: 'Nordic police pool' },
 *   languages: ['en'],
 *   currency: 'NOK',
 *   fiscalYear: { startMonth: 7 },
 *   partners: { directorate: { label: { en: 'Police Directorate' } } },
 *   categories: { pay: { label: { en: 'Pay' } } },
 * });
 * const { budgetLineSchema } = schemasFor(nordic);
 * const line = { fiscalYear: '2018/19', partner: 'directorate', category: 'pay', phase: 'spent', amount: '5' };
 * budgetLineSchema.safeParse(line).success; // => true
 * budgetLineSchema.safeParse({ ...line, fiscalYear: '2018-19' }).success; // => false
 * @category Schemas
 */
export function schemasFor<P extends Program>(program: P) {
  shapes.programOption.read(program, ['program']);
  type Years = ProgramYear<P>;
  type Partners = ProgramId<P, 'partners'>;
  type Levels = ProgramId<P, 'levels'>;
  const made = <T>(shapeOf: (program: Program) => AnyShape) => zodOf(shapeOf(program) as Shape<T, unknown>);
  return {
    budgetLineSchema: made<BudgetLine<Partners, ProgramId<P, 'categories'>, Years>>(shapes.budgetLineShape),
    claimSchema: made<Claim<Years, Levels, LocalLabel>>(shapes.claimShape),
    committeeSchema: made<Committee<Partners>>(shapes.committeeShape),
    deploymentRecordSchema: made<ProgramRecord<P>>(shapes.deploymentRecordShape),
    evidenceSchema: made<Evidence<Years, LocalLabel>>(shapes.evidenceShape),
    fiscalYearSchema: made<Years>(shapes.programYearShape),
    indicatorSchema: made<AnyIndicator<LocalLabel, Years>>(shapes.indicatorShape),
    logicModelSchema: made<LogicModel<string, Levels, LocalLabel>>(shapes.logicModelShape),
    logicNodeSchema: made<LogicNode<string, Levels, LocalLabel>>(shapes.logicNodeShape),
    partnerRoleSchema: made<PartnerRole<Partners>>(shapes.partnerRoleShape),
    recommendationSchema: made<Recommendation<Partners>>(shapes.recommendationShape),
    staffingYearSchema: made<StaffingYear<Years>>(shapes.staffingYearShape),
  };
}
