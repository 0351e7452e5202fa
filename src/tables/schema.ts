import * as z from 'zod';
import { claimSchema } from '../audit/schema.js';
import { budgetLineSchema } from '../budgets/schema.js';
import { calendarDateSchema, fiscalYearSchema } from '../calendar/schema.js';
import { deploymentRecordSchema } from '../deployments/schema.js';
import {
  expressionSchema,
  figureInputSchema,
  identitySchema,
  printedFigureSchema,
  readingSchema,
  statementSchema,
} from '../figures/schema.js';
import {
  genderCountsSchema,
  genderPopulationSchema,
  genderTargetSchema,
  leadershipPostSchema,
  targetScheduleSchema,
  womenCountSchema,
} from '../gender/schema.js';
import { made } from '../kernel/frozen.js';
import {
  decimalStringSchema,
  documentSourceSchema,
  labelSchema,
  noValueSchema,
  sourceSchema,
} from '../kernel/schema.js';
import { ceilingSchema, missionSchema, partialDate, redactionSchema } from '../missions/schema.js';
import {
  evidenceSchema,
  indicatorSchema,
  logicLinkSchema,
  logicModelSchema,
  logicNodeSchema,
  targetSchema,
} from '../outcomes/schema.js';
import {
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
} from '../program/schema.js';
import { staffingYearSchema } from '../staffing/schema.js';

const YEAR = '(?:19\\d{2}|20\\d{2}|2100)';
const LEAP_YEAR = '(?:(?:19|20)(?:0[48]|[2468][048]|[13579][26])|2000)';
const MONTH = '(?:0[1-9]|1[0-2])';
const DAY =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const DATE = /* @__PURE__ */ made(() => `(?:${YEAR}-${DAY}|${LEAP_YEAR}-02-29)`);

/** What the schemas check by calculation, as patterns. */
function patternOf(schema: unknown): string | undefined {
  if (schema === calendarDateSchema) return `^${DATE}$`;
  if (schema === partialDate) return `^(?:${YEAR}(?:-${MONTH})?|${DATE})$`;
  return schema === fiscalYearSchema ? `^(?:19|20)(?:${fiscalYearEnds().join('|')})$` : undefined;
}

/** `00-01` to `98-99`, and `99-00`. */
function fiscalYearEnds(): string[] {
  const two = (year: number) => String(year % 100).padStart(2, '0');
  return Array.from({ length: 100 }, (_, year) => `${two(year)}-${two(year + 1)}`);
}

/**
 * The JSON Schema (draft 2020-12) of every model, made from the zod schemas.
 *
 * For other languages, editors and forms. What a zod schema accepts, its JSON Schema accepts too. The other way round
 * holds but for what JSON Schema cannot say: that a number is exact to the cent, that one day does not come before
 * another, that women are no more than people, and that a schedule knows the categories of its targets and has one
 * target for each category and year.
 * @returns New plain objects by the name of the model; the key `budgetLine` goes with `budgetLineSchema`.
 * @example
 * import { jsonSchemas } from 'cpa-ipp/schemas';
 * jsonSchemas().decimalString.type; // => 'string'
 * jsonSchemas().label.required; // => ['en', 'fr']
 * @category Schemas
 */
export function jsonSchemas() {
  return {
    budgetLine: jsonSchemaOf(budgetLineSchema),
    calendarDate: jsonSchemaOf(calendarDateSchema),
    ceiling: jsonSchemaOf(ceilingSchema),
    claim: jsonSchemaOf(claimSchema),
    committee: jsonSchemaOf(committeeSchema),
    decimalString: jsonSchemaOf(decimalStringSchema),
    deploymentRecord: jsonSchemaOf(deploymentRecordSchema),
    documentSource: jsonSchemaOf(documentSourceSchema),
    evaluationFinding: jsonSchemaOf(evaluationFindingSchema),
    evidence: jsonSchemaOf(evidenceSchema),
    expression: jsonSchemaOf(expressionSchema),
    figureInput: jsonSchemaOf(figureInputSchema),
    fiscalYear: jsonSchemaOf(fiscalYearSchema),
    genderCounts: jsonSchemaOf(genderCountsSchema),
    genderPopulation: jsonSchemaOf(genderPopulationSchema),
    genderTarget: jsonSchemaOf(genderTargetSchema),
    identity: jsonSchemaOf(identitySchema),
    indicator: jsonSchemaOf(indicatorSchema),
    label: jsonSchemaOf(labelSchema),
    labelledItem: jsonSchemaOf(labelledItemSchema),
    leadershipPost: jsonSchemaOf(leadershipPostSchema),
    logicLink: jsonSchemaOf(logicLinkSchema),
    logicModel: jsonSchemaOf(logicModelSchema),
    logicNode: jsonSchemaOf(logicNodeSchema),
    marginTable: jsonSchemaOf(marginTableSchema),
    misconductRecord: jsonSchemaOf(misconductRecordSchema),
    mission: jsonSchemaOf(missionSchema),
    noValue: jsonSchemaOf(noValueSchema),
    partnerRole: jsonSchemaOf(partnerRoleSchema),
    policeAgency: jsonSchemaOf(policeAgencySchema),
    printedFigure: jsonSchemaOf(printedFigureSchema),
    readinessRequirement: jsonSchemaOf(readinessRequirementSchema),
    reading: jsonSchemaOf(readingSchema),
    recommendation: jsonSchemaOf(recommendationSchema),
    redaction: jsonSchemaOf(redactionSchema),
    responseBand: jsonSchemaOf(responseBandSchema),
    source: jsonSchemaOf(sourceSchema),
    staffingYear: jsonSchemaOf(staffingYearSchema),
    statement: jsonSchemaOf(statementSchema),
    target: jsonSchemaOf(targetSchema),
    targetSchedule: jsonSchemaOf(targetScheduleSchema),
    womenCount: jsonSchemaOf(womenCountSchema),
  };
}

function jsonSchemaOf(schema: z.ZodType): { [keyword: string]: unknown } {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const pattern = patternOf(zodSchema);
      if (pattern !== undefined) jsonSchema.pattern = pattern;
      // zod marks types that are readonly in TypeScript; to other tools the word means that a value cannot be sent.
      delete jsonSchema.readOnly;
    },
  });
  return { ...made };
}
