import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { budgetLinesOf } from '../../src/budgets/from-figures.js';
import * as data from '../../src/data.js';
import * as schemas from '../../src/schemas.js';
import { runs } from '../support/long.js';

const { jsonSchemas, ...doors } = schemas;
const made = jsonSchemas();
const names = Object.keys(made) as (keyof typeof made)[];
const zodOf = (name: string) => (doors as unknown as Record<string, z.ZodType>)[`${name}Schema`] as z.ZodType;
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false });

/** Every object and text anywhere in the bundled data: whatever fits a model is a record to start from. */
const materials: unknown[] = [];
const collect = (value: unknown) => {
  if (typeof value === 'object' && value !== null) {
    materials.push(value);
    Object.values(value).forEach(collect);
  } else if (typeof value === 'string') materials.push(value);
};
const money = { ...data.evaluationMoney, identities: {} };
collect([
  JSON.parse(JSON.stringify({ ...data, evaluationMoney: money })),
  Object.values(data.evaluationMoney.identities),
  budgetLinesOf(data.evaluationMoney, data.evaluationBudgetCells),
  { women: 37, total: 83, denominator: 'everyone' },
  { woman: 37, man: { noValue: 'suppressed' } },
  data.unGenderTargets.targets[0],
  { noValue: 'redacted', note: 'a note' },
  {
    id: 'a1',
    person: 'p1',
    mission: 'm',
    personnel: 'police',
    gender: 'woman',
    firstDay: '2019-03-31',
    lastDay: '2019-04-01',
  },
  {
    fiscalYear: '2015-16',
    authorizedFte: '49',
    actualFte: '49.0',
    deployed: { noValue: 'not-reported' },
    salary: '1',
    benefits: '2',
  },
  { kind: 'minimum', minimum: '0.5', due: '2020-03-31' },
  {
    id: 'i',
    unit: 'percent',
    direction: 'increase',
    baseline: { numerator: '1', denominator: 2 },
    target: { kind: 'exact', value: 4, due: { noValue: 'not-yet-due' } },
    actual: '5',
  },
]);

/** What JSON Schema cannot say, by the message of the zod schema. */
const BEYOND = [
  'not exact to the cent',
  'a target is set for a category that the schedule does not have',
  'a category has two targets in one year',
  'more women than people',
  'the last day comes before the first',
];

/**
 * What JSON Schema cannot say, by the code of the function that refuses it: parts beside wholes, the unit beside the
 * amount, how a number came about.
 */
const BEYOND_CODES = ['NEGATIVE_VALUE', 'PART_ABOVE_WHOLE', 'DUPLICATE', 'INEXACT_NUMBER', 'INVALID_DECIMAL'];

type Issue = {
  readonly code: string;
  readonly message: string;
  readonly params?: { readonly code: string };
  readonly errors?: readonly (readonly Issue[])[];
};

/**
 * True where a refusal rests on nothing that JSON Schema could say: in a union, one branch that fails for such a reason
 * alone.
 */
const isBeyond = (issues: readonly Issue[]): boolean =>
  issues.every(({ code, message, params, errors }) => {
    if (code === 'invalid_union' && errors !== undefined) return errors.some(isBeyond);
    return params === undefined ? BEYOND.includes(message) : BEYOND_CODES.includes(params.code);
  });

describe('jsonSchemas', () => {
  it('has every schema of the door', () => {
    expect(names.map((name) => `${name}Schema`).sort()).toEqual(Object.keys(doors).sort());
  });

  it('is plain JSON, without words that mean something else to other tools', () => {
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(JSON.stringify(made)).not.toContain('readOnly');
  });

  it('gives new objects each time', () => {
    const first = jsonSchemas();
    first.label['type'] = 'changed';
    expect(jsonSchemas().label['type']).toBe('object');
  });

  const dates = fc.date({ min: new Date('1890-01-01'), max: new Date('2110-01-01'), noInvalidDate: true });
  const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'));
  const texts = fc.oneof(
    dates.map((date) => date.toISOString().slice(0, 10)),
    fc.tuple(fc.integer({ min: 1895, max: 2105 }), two, two).map((parts) => parts.join('-')),
    fc.tuple(fc.integer({ min: 1895, max: 2105 }), two).map((parts) => parts.join('-')),
    fc.integer({ min: 1895, max: 2105 }).map((year) => `${year}-${String((year + 1) % 100).padStart(2, '0')}`),
    fc.constantFrom(
      '',
      '1900-02-29',
      '2000-02-29',
      '2100-02-29',
      '2100-12-31',
      '1899-12-31',
      '-1.50',
      '.5',
      '5.',
      '1e5',
      '٣',
      '2015-16\n',
    ),
    fc.string(),
  );

  it.each(['calendarDate', 'fiscalYear', 'decimalString'] as const)('says exactly what %s is', (name) => {
    const validate = ajv.compile(made[name]);
    fc.assert(
      fc.property(texts, (text) => {
        expect(validate(text), text).toBe(zodOf(name).safeParse(text).success);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('knows every leap day and every last day of a month', () => {
    const validate = ajv.compile(made.calendarDate);
    for (let year = 1895; year <= 2105; year++) {
      for (const end of ['02-28', '02-29', '02-30', '04-30', '04-31', '12-31', '12-32', '00-01', '13-01', '01-00']) {
        expect(validate(`${year}-${end}`), `${year}-${end}`).toBe(
          zodOf('calendarDate').safeParse(`${year}-${end}`).success,
        );
      }
    }
  });

  describe.each(names)('of %s', (name) => {
    const validate = ajv.compile(made[name]);
    const schema = zodOf(name);
    const valid = materials.filter((value) => schema.safeParse(value).success);

    it('accepts what the zod schema accepts of the bundled data, and refuses the rest', () => {
      expect(valid.length).toBeGreaterThan(0);
      const differing = materials.filter((value) => {
        const { success, error } = schema.safeParse(value);
        return validate(value) !== success && !isBeyond((error?.issues ?? []) as Issue[]);
      });
      expect(differing).toEqual([]);
    });

    it('agrees with the zod schema when one place of a record is spoilt', () => {
      const junk = fc.oneof(
        texts,
        fc.constantFrom<unknown>(
          null,
          true,
          0,
          -1,
          1.5,
          0.1 + 0.2,
          2 ** 53,
          1900,
          2101,
          [],
          {},
          [{}],
          { noValue: 'redacted' },
          { noValue: 'no' },
        ),
        fc.constantFrom(...materials.filter((value) => JSON.stringify(value).length < 200)),
      );
      fc.assert(
        fc.property(
          fc.constantFrom(...valid),
          fc.array(fc.nat(), { maxLength: 6 }),
          junk,
          fc.nat(9),
          (record, steps, value, kind) => {
            const spoilt = spoil(record, steps, value, kind);
            const { success, error } = schema.safeParse(spoilt);
            if (validate(spoilt) === success) return;
            expect(success, JSON.stringify(spoilt)).toBe(false);
            expect(isBeyond((error?.issues ?? []) as Issue[]), JSON.stringify([spoilt, error?.issues])).toBe(true);
          },
        ),
        { numRuns: runs(300) },
      );
    });
  });
});

/** A copy with one place replaced, removed or joined by another. */
function spoil(record: unknown, steps: readonly number[], value: unknown, kind: number): unknown {
  if (typeof record !== 'object' || record === null || steps.length === 0) return value;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(record) ? [...record] : { ...record };
  const keys = Object.keys(copy);
  const key = keys[(steps[0] as number) % Math.max(keys.length, 1)] ?? '0';
  const inside = (copy as Record<string, unknown>)[key];
  if (steps.length > 1 && typeof inside === 'object' && inside !== null) {
    (copy as Record<string, unknown>)[key] = spoil(inside, steps.slice(1), value, kind);
  } else if (kind === 0 && !Array.isArray(copy)) copy['junk'] = value;
  else if (kind === 1 && !Array.isArray(copy)) delete copy[key];
  else if (kind === 1 && Array.isArray(copy)) copy.splice(Number(key), 1);
  else (copy as Record<string, unknown>)[key] = value;
  return copy;
}
