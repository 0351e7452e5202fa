import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { annualReportResults } from '../../src/data/annual-report-results.js';
import { programLogicModel } from '../../src/data/logic-model.js';
import type { Evidence, Indicator, LogicLink, LogicModel, LogicNode, Target } from '../../src/outcomes/model.js';
import {
  evidenceSchema,
  type indicatorSchema,
  type logicLinkSchema,
  logicModelSchema,
  type logicNodeSchema,
  targetSchema,
} from '../../src/outcomes/schema.js';

describe('schemas of outcomes', () => {
  it('are the schemas of the model', () => {
    expectTypeOf<z.infer<typeof logicNodeSchema>>().toEqualTypeOf<LogicNode>();
    expectTypeOf<z.infer<typeof logicLinkSchema>>().toEqualTypeOf<LogicLink>();
    expectTypeOf<z.infer<typeof targetSchema>>().toEqualTypeOf<Target>();
    expectTypeOf<z.infer<typeof indicatorSchema>>().toEqualTypeOf<Indicator>();
    expectTypeOf<z.infer<typeof logicModelSchema>>().toEqualTypeOf<LogicModel>();
    expectTypeOf<z.infer<typeof evidenceSchema>>().toEqualTypeOf<Evidence>();
  });

  it('accept the bundled data, also after JSON and a structured clone', () => {
    expect(logicModelSchema.parse(JSON.parse(JSON.stringify(programLogicModel)))).toEqual(programLogicModel);
    expect(z.array(evidenceSchema).parse(structuredClone(annualReportResults))).toEqual(annualReportResults);
  });

  it('refuse what the functions refuse', () => {
    const target = { kind: 'minimum', minimum: '80', due: '2020-03-31' };
    expect(targetSchema.safeParse(target).success).toBe(true);
    for (const wrong of [{ minimum: '1e5' }, { due: '2019-02-29' }, { due: null }, { kind: 'least' }]) {
      expect(targetSchema.safeParse({ ...target, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
    }
  });

  it('have a JSON Schema', () => {
    expect(z.toJSONSchema(logicModelSchema)).toMatchObject({ type: 'object', required: ['nodes', 'links'] });
  });
});
