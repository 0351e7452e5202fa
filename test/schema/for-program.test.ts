import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { BudgetLine } from '../../src/budgets/model.js';
import type { ProgramRecord } from '../../src/deployments/model.js';
import { CPA_PROGRAM, type Program, program } from '../../src/index.js';
import type { ProgramDefinition } from '../../src/program/program-model.js';
import * as schemas from '../../src/schemas.js';
import { EVIDENCE, LINES, MODEL, pool, RECORDS } from '../program/second-program.js';
import { refusal } from '../refusal.js';

const { jsonSchemas, programSchema, schemasFor } = schemas;
type Pool = typeof pool;

const label = { en: 'a', fr: 'b' };
const source = { document: 'd', line: 1 };
const january = program({ ...pool, fiscalYear: { startMonth: 1 } });

/** A value of each model that goes by a program. */
const VALUES = {
  budgetLine: LINES[0],
  claim: { kind: 'objectives-mapped', id: 'c', source, label, model: MODEL },
  committee: { id: 'c', label, chair: 'p-ministry', members: ['p-directorate'], roles: label, source },
  deploymentRecord: RECORDS[0],
  evidence: EVIDENCE[0],
  fiscalYear: '2018/19',
  indicator: {
    ...{ id: 'i', unit: 'people', direction: 'increase', baseline: '1', combine: 'sum' },
    baselinePeriod: { fiscalYear: '2017/18' },
    periods: [{ period: { fiscalYear: '2018/19', quarter: 2 }, actuals: [{ value: '3' }] }],
  },
  logicModel: MODEL,
  logicNode: MODEL.nodes[0],
  partnerRole: { area: 'policy', partner: 'p-ministry', role: label, source },
  recommendation: {
    ...{ id: 'r', number: 1, label, parts: [], lead: 'p-ministry', due: { noValue: 'not-reported' } },
    ...{ plan: source, source },
  },
  staffingYear: {
    ...{ fiscalYear: '2018/19', authorizedFte: '1', actualFte: '1', deployed: '1', salary: '1', benefits: '1' },
  },
} as const;

const ajvOf = (own: Program | undefined) => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false });
  const document = jsonSchemas(own && { program: own });
  ajv.addSchema(document);
  return (name: string) => ajv.getSchema(`${document.$id}#/$defs/${name}`) as (value: unknown) => boolean;
};

describe('schemas for a program', () => {
  const own = schemasFor(pool);
  const json = { own: ajvOf(pool), canadian: ajvOf(undefined) };

  it('are of the models that go by one', () => {
    expect(Object.keys(own)).toEqual(Object.keys(VALUES).map((name) => `${name}Schema`));
    expectTypeOf<z.infer<typeof own.deploymentRecordSchema>>().toEqualTypeOf<ProgramRecord<Pool>>();
    expectTypeOf<z.infer<typeof own.budgetLineSchema>>().toEqualTypeOf<
      BudgetLine<'p-directorate' | 'p-ministry', 'c-pay' | 'c-travel' | 'c-whole', `${number}/${number}`>
    >();
    expectTypeOf<z.infer<typeof own.fiscalYearSchema>>().toEqualTypeOf<`${number}/${number}`>();
  });

  it.each(Object.entries(VALUES))('take what is of the program, and the Canadian ones do not: %s', (name, value) => {
    const plain = JSON.parse(JSON.stringify(value));
    const [zod, canadian] = [own, schemas].map(
      (door) => (door as unknown as Record<string, z.ZodType>)[`${name}Schema`] as z.ZodType,
    ) as [z.ZodType, z.ZodType];
    expect(zod.safeParse(plain).error?.issues).toBeUndefined();
    expect(json.own(name)(plain)).toBe(true);
    expect(canadian.safeParse(plain).success).toBe(false);
    expect(json.canadian(name)(plain)).toBe(false);
  });

  it('know the fiscal years of each calendar', () => {
    const texts = ['2018-19', '2018/19', '2018', '2018/20', '1899/00', '2099/00', '2100', '1999/00', ' 2018'];
    const told = [pool, january, CPA_PROGRAM].map((one) =>
      texts.filter((text) => {
        const is = schemasFor(one).fiscalYearSchema.safeParse(text).success;
        expect(ajvOf(one)('fiscalYear')(text)).toBe(is);
        return is;
      }),
    );
    expect(told).toEqual([['2018/19', '2099/00', '1999/00'], ['2018'], ['2018-19']]);
  });

  it('say of the Canadian program what those of the door say', () => {
    expect(jsonSchemas({ program: CPA_PROGRAM })).toEqual(jsonSchemas());
    expect(schemasFor(CPA_PROGRAM).budgetLineSchema.safeParse(LINES[0]).success).toBe(false);
  });

  it('take nothing of a list that a program has not', () => {
    const least = program({
      id: 'p',
      label: { en: 'p' },
      languages: ['en'],
      currency: 'EUR',
      fiscalYear: { startMonth: 1 },
    });
    const line = { fiscalYear: '2018', partner: 'a', category: 'b', phase: 'spent', amount: '5' } as const;
    expect(schemasFor(least).budgetLineSchema.safeParse(line).success).toBe(false);
    expect(ajvOf(least)('budgetLine')(line)).toBe(false);
  });

  it('are of what program made', () => {
    expect(refusal(() => schemasFor({ ...pool }), 'INVALID_ARGUMENT').path).toEqual(['program']);
    expect(refusal(() => jsonSchemas({ program: { ...pool } }), 'INVALID_ARGUMENT').path).toEqual([
      'options',
      'program',
    ]);
  });
});

describe('the schema of a program', () => {
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

  it('is that of what program takes', () => {
    expectTypeOf<z.infer<typeof programSchema>>().toEqualTypeOf<ProgramDefinition>();
    const json = ajvOf(undefined)('program');
    for (const one of [pool, january, CPA_PROGRAM]) {
      expect(programSchema.parse(plain(one))).toEqual(one);
      expect(json(plain(one))).toBe(true);
      expect(program(plain(one))).toEqual(one);
    }
  });

  it('says what is wrong, and where', () => {
    const { issues } = programSchema.safeParse({ ...plain(pool), undivided: 'x' }).error ?? { issues: [] };
    expect(issues).toMatchObject([{ path: ['undivided'], params: { code: 'UNKNOWN_NAME' } }]);
    const json = ajvOf(undefined)('program');
    for (const wrong of [
      { currency: 'XXX' },
      { languages: ['English'] },
      { fiscalYear: { startMonth: 13 } },
      { id: '' },
    ]) {
      expect(programSchema.safeParse({ ...plain(pool), ...wrong }).success).toBe(false);
      expect(json({ ...plain(pool), ...wrong })).toBe(false);
    }
  });
});
