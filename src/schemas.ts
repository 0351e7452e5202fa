/**
 * The zod schemas, one for each model, by subject. Needs zod, a peer dependency.
 * @module cpa-ipp/schemas
 */

// What all models are made of

export {
  calendarDateSchema,
  decimalStringSchema,
  documentSourceSchema,
  fiscalYearSchema,
  labelSchema,
  noValueSchema,
  sourceSchema,
} from './schema/zod-schemas.js';

// Printed figures, statements and claims

export {
  claimSchema,
  expressionSchema,
  figureInputSchema,
  identitySchema,
  printedFigureSchema,
  readingSchema,
  statementSchema,
} from './schema/zod-schemas.js';

// Budgets, missions, deployments and staffing

export {
  budgetLineSchema,
  ceilingSchema,
  deploymentRecordSchema,
  missionSchema,
  redactionSchema,
  staffingYearSchema,
  staffRecordSchema,
  strengthSchema,
} from './schema/zod-schemas.js';

// Gender targets

export {
  genderCountsSchema,
  genderPopulationSchema,
  genderTargetSchema,
  leadershipPostSchema,
  targetScheduleSchema,
  womenCountSchema,
} from './schema/zod-schemas.js';

// Logic models, indicators and outcomes

export {
  evidenceSchema,
  indicatorSchema,
  logicLinkSchema,
  logicModelSchema,
  logicNodeSchema,
  targetSchema,
} from './schema/zod-schemas.js';

// The program and its evaluation

export {
  committeeSchema,
  evaluationFindingSchema,
  labelledItemSchema,
  marginTableSchema,
  misconductRecordSchema,
  partnerRoleSchema,
  policeAgencySchema,
  programSchema,
  readinessRequirementSchema,
  recommendationSchema,
  responseBandSchema,
  sourceDocumentSchema,
} from './schema/program-schemas.js';

// Those that go by a program, for another than the Canadian one

export { schemasFor } from './schema/for-program.js';

// What they refuse, in both languages

export { issueFindings } from './schema/issue-findings.js';

// All of them as JSON Schema

export { jsonSchemas } from './schema/json-schemas.js';
