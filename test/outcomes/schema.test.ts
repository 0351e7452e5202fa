import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import type { FiscalYear } from '../../src/calendar/year-form.js';
import { annualReportResults } from '../../src/data/annual-report-results.js';
import { programLogicModel } from '../../src/data/logic-model.js';
import type { Label } from '../../src/kernel/label.js';
import type { AnyIndicator, Indicator, Target } from '../../src/outcomes/indicator-model.js';
import type { Evidence, LogicLink, LogicModel, LogicNode } from '../../src/outcomes/model.js';
import { indicatorStatus } from '../../src/outcomes/status.js';
import {
  evidenceSchema,
  indicatorSchema,
  jsonSchemas,
  type logicLinkSchema,
  logicModelSchema,
  type logicNodeSchema,
  targetSchema,
} from '../../src/schemas.js';
import { codeOf } from '../refusal.js';

describe('schemas of outcomes', () => {
  it('are the schemas of the model', () => {
    expectTypeOf<z.infer<typeof logicNodeSchema>>().toEqualTypeOf<LogicNode>();
    expectTypeOf<z.infer<typeof logicLinkSchema>>().toEqualTypeOf<LogicLink>();
    expectTypeOf<z.infer<typeof targetSchema>>().toEqualTypeOf<Target>();
    expectTypeOf<z.infer<typeof indicatorSchema>>().toEqualTypeOf<AnyIndicator<Label, FiscalYear>>();
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

  describe('an indicator', () => {
    const due = '2020-03-31';
    const indicator: Indicator = {
      id: 'a',
      unit: 'people',
      direction: 'increase',
      baseline: { noValue: 'not-reported' },
      target: { kind: 'minimum', minimum: '3', due },
      actual: '4',
    };
    const parts = (...values: string[]) => [
      { by: 'gender', parts: values.map((value, index) => ({ category: `c${index}`, value })) },
    ];

    it.each<[string, Partial<Indicator>, string]>([
      ['people below zero', { actual: '-5' }, 'actual'],
      ['people below zero before', { baseline: -5 }, 'baseline'],
      ['a target below zero', { unit: 'FTE', target: { kind: 'exact', value: '-0.5', due } }, 'target.value'],
      ['a part below zero', { disaggregation: parts('6', '-2') }, 'disaggregation.0.parts.1.value'],
      ['a part above its whole', { unit: 'percent', actual: { numerator: 6, denominator: 5 } }, 'actual.numerator'],
      ['counts below zero', { unit: 'ratio', actual: { numerator: 1, denominator: '-5' } }, 'actual.denominator'],
      ['a number with noise', { actual: 0.1 + 0.2 }, 'actual'],
    ])('that the functions refuse is refused: %s', (_, changes, path) => {
      const wrong = { ...indicator, ...changes };
      const { error } = indicatorSchema.safeParse(wrong);
      expect(error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
      const [issue] = error?.issues ?? [];
      const code = issue?.code === 'custom' ? issue.params?.['code'] : undefined;
      expect(codeOf(() => indicatorStatus(wrong, { asOf: due }))).toEqual({ code, path: `indicator.${path}` });
    });

    it('that the functions take is taken', () => {
      for (const changes of [
        {},
        { actual: '-0' },
        { unit: 'CAD', actual: '-5' },
        { unit: 'percent', actual: '-5' },
        { unit: 'percent', actual: { numerator: 0, denominator: 0 } },
        { unit: 'ratio', actual: { numerator: 6, denominator: 5 } },
        { disaggregation: parts('1.5', '2.5') },
      ] as const satisfies readonly Partial<Indicator>[]) {
        const right = { ...indicator, ...changes };
        expect(indicatorSchema.parse(right)).toEqual(right);
        expect(indicatorStatus(right, { asOf: due }).id).toBe('a');
      }
    });
  });

  it('refuse in JSON what words cannot be, as the functions do', () => {
    const document = jsonSchemas();
    const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false }).addSchema(document);
    const takes = ajv.getSchema(`${document.$id}#/$defs/indicator`) as (value: unknown) => boolean;
    const due = '2020-03-31';
    const base = { id: 'a', direction: { noValue: 'not-applicable' }, baseline: { noValue: 'not-reported' } };
    const exact = (value: string) => ({ kind: 'exact', value, due });
    const right: object[] = [
      { unit: 'yes-no', target: exact('yes'), actual: 'no' },
      { unit: 'date', target: { kind: 'maximum', maximum: '2019-12-31', due }, actual: '2019-11-30' },
      { unit: 'text', target: exact('done'), actual: 'not yet' },
      { unit: 'ordinal', scale: ['low', 'high'], target: { kind: 'minimum', minimum: 'low', due }, actual: 'high' },
      { unit: 'text', combine: 'latest', periods: [{ period: { year: 2019 }, actuals: [{ value: 'done' }] }] },
    ];
    const wrong: object[] = [
      { unit: 'yes-no', target: { kind: 'minimum', minimum: 'yes', due }, actual: 'no' },
      { unit: 'yes-no', target: exact('yes'), actual: 'Yes' },
      { unit: 'date', target: exact('2019-02-29'), actual: '2019-03-01' },
      { unit: 'ordinal', target: exact('low'), actual: 'high' },
      { unit: 'text', scale: ['low', 'high'], target: exact('low'), actual: 'high' },
      { unit: 'text', combine: 'sum', periods: [{ period: { year: 2019 }, actuals: [{ value: 'done' }] }] },
      { unit: 'people', target: exact('done'), actual: '3' },
      { unit: 'people', combine: 'sum', periods: [] },
    ];
    for (const [all, isRight] of [
      [right, true],
      [wrong, false],
    ] as const) {
      for (const one of all) {
        const value = { ...base, ...one } as never;
        const said = JSON.stringify(one);
        expect(takes(value), said).toBe(isRight);
        expect(indicatorSchema.safeParse(value).success, said).toBe(isRight);
        expect(codeOf(() => indicatorStatus(value, { asOf: due })) === undefined, said).toBe(isRight);
      }
    }
  });

  it('have a JSON Schema', () => {
    expect(z.toJSONSchema(logicModelSchema)).toMatchObject({ type: 'object', required: ['nodes', 'links'] });
  });
});
