import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Described } from '../../src/kernel/form.js';
import { definitionsOf } from '../../src/schema/json-of.js';
import { modelsOf } from '../../src/schema/models.js';
import { zodOf } from '../../src/schema/zod-of.js';
import { runs } from '../support/long.js';
import { materials } from './materials.js';
import { mutated, NAMED, refusal, valuesOf } from './values.js';

/** The form alone, without what only a reader can say: parts that do not go together, how a number came about. */
function bare({ form }: Described): Described {
  switch (form.kind) {
    case 'list':
    case 'record':
      return { form: { ...form, of: bare(form.of) } };
    case 'tuple':
    case 'either':
      return { form: { ...form, of: form.of.map(bare) } };
    case 'fields': {
      const fields = Object.entries(form.fields).map(([name, field]) => [name, { ...field, ...bare(field) }]);
      return { form: { ...form, fields: Object.fromEntries(fields) } };
    }
    case 'model':
      return { form: { ...form, of: () => bare(form.of()) } };
    case 'checked':
      return bare(form.tells ?? form.of);
    default:
      return { form };
  }
}

const document = { $id: 'https://example.invalid/schemas.json', $defs: definitionsOf(modelsOf()) };
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictTuples: false });
ajv.addSchema(document);

describe.each(NAMED)('%s', (name, shape) => {
  const zod = zodOf(shape as never);
  const json = ajv.getSchema(`${document.$id}#/$defs/${name}`) as (value: unknown) => boolean;
  const samples = materials.filter((value) => refusal(shape, value) === null);
  const values = fc.oneof(
    { weight: 1, arbitrary: valuesOf(shape) },
    { weight: 2, arbitrary: mutated(valuesOf(shape)) },
    { weight: 2, arbitrary: mutated(fc.constantFrom(...samples)) },
  );

  it('is the form of some of the bundled data', () => {
    expect(samples.length).toBeGreaterThan(0);
  });

  it('is refused by its zod schema where its reader refuses it, and nowhere else', () => {
    fc.assert(
      fc.property(values, (value) => {
        const code = refusal(shape, value);
        expect({ value, code, zod: zod.safeParse(value).success }).toEqual({ value, code, zod: code === null });
      }),
      { numRuns: runs(2000) },
    );
  });

  it('has a JSON Schema that takes what its reader takes, and refuses what its form refuses', () => {
    const form = zodOf(bare(shape) as never);
    fc.assert(
      fc.property(values, (value) => {
        const plain = JSON.parse(JSON.stringify(value ?? null)) as unknown;
        const accepted = json(plain);
        expect({ plain, accepted }).toEqual({ plain, accepted: form.safeParse(plain).success });
        if (refusal(shape, plain) === null) expect({ plain, accepted }).toEqual({ plain, accepted: true });
      }),
      { numRuns: runs(2000) },
    );
  });
});
