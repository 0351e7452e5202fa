import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { unGenderTargets } from '../../src/data.js';
import {
  amountOf,
  budgetVariance,
  ceilingUse,
  checkGenderTarget,
  explain,
  poolShares,
  statement,
} from '../../src/index.js';
import { jsonSchemas } from '../../src/schemas.js';
import { codeOf, refusal } from '../refusal.js';

/* What is read by hand, or in part, refuses what its description refuses. */

describe('a reason for no value', () => {
  it.each([
    { noValue: 'suppressed', nota: 'x' },
    { noValue: 'suppressed', note: 3 },
    { noValue: 'redacted', value: 2 },
    { noValue: 'supressed' },
  ])('is refused where it is none: %j', (reason) => {
    expect(codeOf(() => budgetVariance({ approved: '1', spent: reason as never }))?.path).toBe('amounts.spent');
    expect(codeOf(() => poolShares([reason as never], { missing: 'refuse' }))?.path).toMatch(/^parts\.0/);
  });
});

describe('a member in another spelling', () => {
  it('is refused where it may be left out, and would not be missed', () => {
    const ceiling = { scope: 'program', missions: [], upTo: 5 } as const;
    const use = (more: object) =>
      codeOf(() => ceilingUse([], { date: '2019-09-05', ceilings: [{ ...ceiling, ...more }] }));
    expect(use({ asof: '2019' })).toEqual({ code: 'UNKNOWN_NAME', path: 'options.ceilings.0.asof' });
    expect(use({ as_of: '2019' })).toEqual({ code: 'UNKNOWN_NAME', path: 'options.ceilings.0.as_of' });
    expect(use({ asOf: '2019', asof: 'of the caller' })).toBeUndefined();
  });

  it('of a precision is suggested', () => {
    const figure = { printed: '15', unit: 'CAD', precision: { multipleOff: '5' } };
    const { path, details } = refusal(() => amountOf(figure as never), 'UNKNOWN_NAME');
    expect([path, details.suggestions]).toEqual([['figure', 'precision', 'multipleOff'], ['multipleOf']]);
  });
});

describe('what is inherited', () => {
  it('is no part of an expression', () => {
    const inherited = Object.assign(Object.create({ difference: 1 }), { sum: ['a', 'b'] }) as { sum: string[] };
    const money = { document: 'd', unit: 'CAD', figures: { a: ['1', 1], b: ['1', 2], c: ['2', 3] } } as const;
    const identities = { c: { printed: 'c', expected: inherited, missing: 'unknown' } };
    expect(codeOf(() => statement({ ...money, identities } as never))?.path).toBe('identities.c.expected');
  });
});

describe('the document of JSON Schemas', () => {
  const ajv = new Ajv2020();
  ajv.addSchema(jsonSchemas());
  const takes = (name: string, value: unknown) =>
    (ajv.getSchema(`${jsonSchemas().$id}#/$defs/${name}`) as (value: unknown) => boolean)(value);
  const label = { en: 'a', fr: 'b' };

  it('refuses a percentage above a hundred, an amount below zero, a time that is none', () => {
    const band = { id: 'a', label, from: '0', to: '100', includesFrom: true, includesTo: true };
    expect([takes('responseBand', band), takes('responseBand', { ...band, to: '101' })]).toEqual([true, false]);
    const counts = (denominator: string | number) => ({
      id: 'i',
      unit: 'percent',
      direction: 'increase',
      baseline: { noValue: 'not-reported' },
      target: { kind: 'exact', value: 4, due: '2020-03-31' },
      actual: { numerator: '1', denominator },
    });
    expect(['2', 2, '-2', -2].map((denominator) => takes('indicator', counts(denominator)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const rivals = (asOf: string) => ({
      kind: 'rivals',
      id: 'r',
      source: { document: 'd', line: 1 },
      label,
      values: [
        { figure: 'a', relation: 'exactly', asOf },
        { figure: 'b', relation: 'exactly' },
      ],
    });
    expect(['2019', '2019-04-01/2020-03-31', 'last Tuesday', ''].map((asOf) => takes('claim', rivals(asOf)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a percentage that is no share', () => {
  const question = {
    schedule: unGenderTargets,
    category: 'individual-police-officers',
    population: { measure: 'strength', scope: 'un-missions' },
    at: { date: '2019-09-05' },
  } as const;
  it.each([
    [{ printed: '118.5%', unit: 'percent' }, "118,5\u00a0% n'est pas une part de 0 à 1"],
    [{ printed: '1.5', unit: 'share' }, "1,5 n'est pas une part de 0 à 1; vouliez-vous dire 1,5\u00a0%?"],
  ] as const)('is written in French as French writes it: %j', (share, sentence) => {
    const error = refusal(() => checkGenderTarget({ share }, question), 'SHARE_OUT_OF_RANGE');
    expect(explain(error, { locale: 'fr-CA' })).toContain(sentence);
  });
});
