import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import * as schemas from '../../src/schemas.js';
import { runs } from '../support/long.js';

const { jsonSchemas, schemasFor: _, ...doors } = schemas;
const made = jsonSchemas();
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false });
ajv.addSchema(made);
const validatorOf = (name: string) => ajv.getSchema(`${made.$id}#/$defs/${name}`) as (value: unknown) => boolean;
const zodOf = (name: string) => (doors as unknown as Record<string, z.ZodType>)[`${name}Schema`] as z.ZodType;

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
