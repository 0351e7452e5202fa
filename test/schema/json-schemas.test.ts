import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import * as schemas from '../../src/schemas.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';
import { materials } from './materials.js';
import { mutated } from './values.js';

const { issueFindings: _, jsonSchemas, schemasFor: __, ...doors } = schemas;
const made = jsonSchemas();
const older = jsonSchemas({ draft: '07' });
const ajv = new Ajv2020({ strict: true });
ajv.addSchema(made);
const validatorOf = (name: string) => ajv.getSchema(`${made.$id}#/$defs/${name}`) as (value: unknown) => boolean;
const zodOf = (name: string) => (doors as unknown as Record<string, z.ZodType>)[`${name}Schema`] as z.ZodType;

describe('jsonSchemas of draft 07', () => {
  // Fastify's own settings, but for those that change what they are given.
  const fastify = () => new Ajv({ strict: true, allErrors: false, useDefaults: true });

  it('are valid by the schema of that draft, and are taken with the $schema that they name', () => {
    const strict = fastify();
    expect(strict.validateSchema(older), JSON.stringify(strict.errors)).toBe(true);
    strict.addSchema(older);
    for (const name of Object.keys(older.definitions))
      expect(strict.getSchema(`${older.$id}#/definitions/${name}`), name).toBeTypeOf('function');
  });

  it('have no word that the draft does not know, or that it would not read', () => {
    const words = new Set<string>();
    const visit = (schema: unknown): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const own = schema as Readonly<Record<string, unknown>>;
      for (const [word, value] of Object.entries(own)) {
        words.add(word);
        if (word === 'properties' || word === 'definitions') Object.values(value as object).forEach(visit);
        else if (word === 'enum' || word === 'required' || word === 'const') continue;
        else if (Array.isArray(value)) value.forEach(visit);
        else visit(value);
      }
      // Beside a reference, draft 07 reads nothing else.
      if ('$ref' in own) expect(Object.keys(own)).toEqual(['$ref']);
    };
    visit(older);
    const draft = new Ajv().getSchema(older.$schema)?.schema as { readonly properties: object } | undefined;
    const known = Object.keys(draft?.properties ?? {});
    expect([...words].filter((word) => !known.includes(word))).toEqual([]);
    expect(words).toContain('additionalItems');
  });

  it('take and refuse what those of 2020-12 do', () => {
    const strict = fastify();
    strict.addSchema(older);
    const names = Object.keys(made.$defs);
    expect(Object.keys(older.definitions)).toEqual(names);
    const both = names.map(
      (name) => [validatorOf(name), strict.getSchema(`${older.$id}#/definitions/${name}`)] as const,
    );
    let taken = 0;
    const agree = (value: unknown) => {
      for (const [at, [one, other]] of both.entries()) {
        const isTaken = one(value);
        if (isTaken) taken += 1;
        expect({ name: names[at], value, taken: other?.(value) }).toEqual({ name: names[at], value, taken: isTaken });
      }
    };
    const texts = [...new Set(materials.map((value) => JSON.stringify(value ?? null)))];
    const plain = texts
      .filter(({ length }, at) => length < 2000 && at % 9 === 0)
      .map((text) => JSON.parse(text) as unknown);
    plain.forEach(agree);
    expect(taken).toBeGreaterThan(plain.length / 4);
    fc.assert(
      fc.property(mutated(fc.constantFrom(...plain)), (value) => {
        agree(JSON.parse(JSON.stringify(value ?? null)));
      }),
      { numRuns: runs(300) },
    );
  });

  it('are another document than those of 2020-12, and of no other draft', () => {
    expect(older.$id).not.toBe(made.$id);
    expect(jsonSchemas({ draft: '2020-12' })).toEqual(made);
    expect(codeOf(() => jsonSchemas({ draft: '2019-09' as '07' }))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'options.draft',
    });
  });
});

describe('jsonSchemas', () => {
  it('has every schema of the door, and nothing else but parts of them', () => {
    const names = Object.keys(made.$defs).map((name) => `${name}Schema`);
    expect(names).toEqual(expect.arrayContaining(Object.keys(doors)));
    expect(names.filter((name) => !(name in doors))).toEqual(['externalSourceSchema', 'nodeGroupSchema']);
  });

  it('is plain JSON, without words that mean something else to other tools', () => {
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
    expect(JSON.stringify(made)).not.toContain('readOnly');
  });

  it('gives new objects each time', () => {
    const first = jsonSchemas().$defs as Record<string, Record<string, unknown>>;
    (first['label'] as Record<string, unknown>)['type'] = 'changed';
    expect(jsonSchemas().$defs['label']?.['type']).toBe('object');
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
    const validate = validatorOf(name);
    fc.assert(
      fc.property(texts, (text) => {
        expect(validate(text), text).toBe(zodOf(name).safeParse(text).success);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('knows every leap day and every last day of a month', () => {
    const validate = validatorOf('calendarDate');
    for (let year = 1895; year <= 2105; year++) {
      for (const end of ['02-28', '02-29', '02-30', '04-30', '04-31', '12-31', '12-32', '00-01', '13-01', '01-00']) {
        const day = `${year}-${end}`;
        expect(validate(day), day).toBe(zodOf('calendarDate').safeParse(day).success);
      }
    }
  });
});
