import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { priorities } from '../../src/data/annual-report-results.js';
import * as system from '../../src/data/evaluation-system.js';
import type {
  Committee,
  Conclusion,
  EvaluationFinding,
  EvaluationQuestion,
  MarginTable,
  MisconductRecord,
  PartnerRole,
  Priority,
  ReadinessRequirement,
  Recommendation,
  ResponseBand,
} from '../../src/program/model.js';
import * as schemas from '../../src/schemas.js';

describe('schemas of the program', () => {
  it('are the schemas of the model', () => {
    expectTypeOf<z.infer<typeof schemas.committeeSchema>>().toEqualTypeOf<Committee>();
    expectTypeOf<z.infer<typeof schemas.partnerRoleSchema>>().toEqualTypeOf<PartnerRole>();
    expectTypeOf<z.infer<typeof schemas.labelledItemSchema>>().toEqualTypeOf<EvaluationQuestion>();
    expectTypeOf<z.infer<typeof schemas.labelledItemSchema>>().toEqualTypeOf<Conclusion>();
    expectTypeOf<z.infer<typeof schemas.labelledItemSchema>>().toEqualTypeOf<Priority>();
    expectTypeOf<z.infer<typeof schemas.evaluationFindingSchema>>().toEqualTypeOf<EvaluationFinding>();
    expectTypeOf<z.infer<typeof schemas.recommendationSchema>>().toEqualTypeOf<Recommendation>();
    expectTypeOf<z.infer<typeof schemas.readinessRequirementSchema>>().toEqualTypeOf<ReadinessRequirement>();
    expectTypeOf<z.infer<typeof schemas.responseBandSchema>>().toEqualTypeOf<ResponseBand>();
    expectTypeOf<z.infer<typeof schemas.marginTableSchema>>().toEqualTypeOf<MarginTable>();
    expectTypeOf<z.infer<typeof schemas.misconductRecordSchema>>().toEqualTypeOf<MisconductRecord>();
  });

  it.each([
    ['committees', z.array(schemas.committeeSchema), system.committees],
    ['partner roles', z.array(schemas.partnerRoleSchema), system.partnerRoles],
    ['questions', z.array(schemas.labelledItemSchema), system.evaluationQuestions],
    ['findings', z.array(schemas.evaluationFindingSchema), system.evaluationFindings],
    ['conclusions', z.array(schemas.labelledItemSchema), system.evaluationConclusions],
    ['recommendations', z.array(schemas.recommendationSchema), system.recommendations],
    ['requirements', z.array(schemas.readinessRequirementSchema), system.readinessRequirements],
    ['response scale', z.array(schemas.responseBandSchema), system.responseScale],
    ['interviews', schemas.marginTableSchema, system.interviews],
    ['misconduct', z.array(schemas.misconductRecordSchema), system.misconductRecords],
    ['priorities', z.array(schemas.labelledItemSchema), priorities],
  ] as const)('accept the bundled %s after JSON', (_, schema, data) => {
    expect(schema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
  });
});
