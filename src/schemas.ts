/**
 * The zod schemas, one for each model, by subject. Needs zod, a peer dependency.
 * @module cpa-ipp/schemas
 */

// What all models are made of

export { calendarDateSchema, fiscalYearSchema } from './calendar/schema.js';
export {
  decimalStringSchema,
  documentSourceSchema,
  labelSchema,
  noValueSchema,
  sourceSchema,
} from './kernel/schema.js';

// Printed figures, statements and claims

export { claimSchema } from './audit/schema.js';
export {
  expressionSchema,
  figureInputSchema,
  identitySchema,
  printedFigureSchema,
  readingSchema,
  statementSchema,
} from './figures/schema.js';

// Budgets, missions, deployments and staffing

export { budgetLineSchema } from './budgets/schema.js';
export { deploymentRecordSchema } from './deployments/schema.js';
export { ceilingSchema, missionSchema, redactionSchema } from './missions/schema.js';
export { staffingYearSchema } from './staffing/schema.js';

// Gender targets

export {
  genderCountsSchema,
  genderPopulationSchema,
  genderTargetSchema,
  leadershipPostSchema,
  targetScheduleSchema,
  womenCountSchema,
} from './gender/schema.js';

// Logic models, indicators and outcomes

export {
  evidenceSchema,
  indicatorSchema,
  logicLinkSchema,
  logicModelSchema,
  logicNodeSchema,
  targetSchema,
} from './outcomes/schema.js';

// The program and its evaluation

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

// All of them as JSON Schema

export { jsonSchemas } from './tables/schema.js';
