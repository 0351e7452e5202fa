/**
 * The zod schemas, one for each model. Needs zod, a peer dependency.
 * @module cpa-ipp/schemas
 */
export { claimSchema } from './audit/schema.js';
export { budgetLineSchema } from './budgets/schema.js';
export { calendarDateSchema, fiscalYearSchema } from './calendar/schema.js';
export { deploymentRecordSchema } from './deployments/schema.js';
export {
  expressionSchema,
  figureInputSchema,
  identitySchema,
  printedFigureSchema,
  readingSchema,
  statementSchema,
} from './figures/schema.js';
export {
  genderCountsSchema,
  genderPopulationSchema,
  genderTargetSchema,
  leadershipPostSchema,
  targetScheduleSchema,
  womenCountSchema,
} from './gender/schema.js';
export {
  decimalStringSchema,
  documentSourceSchema,
  labelSchema,
  noValueSchema,
  sourceSchema,
} from './kernel/schema.js';
export { ceilingSchema, missionSchema, redactionSchema } from './missions/schema.js';
export {
  evidenceSchema,
  indicatorSchema,
  logicLinkSchema,
  logicModelSchema,
  logicNodeSchema,
  targetSchema,
} from './outcomes/schema.js';
export {
  committeeSchema,
  evaluationFindingSchema,
  labelledItemSchema,
  marginTableSchema,
  misconductRecordSchema,
  partnerRoleSchema,
  policeAgencySchema,
  readinessRequirementSchema,
  recommendationSchema,
  responseBandSchema,
} from './program/schema.js';
export { staffingYearSchema } from './staffing/schema.js';
export { jsonSchemas } from './tables/schema.js';
