import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/schemas.js';
import { sharedSchemas } from './shared-schemas.mjs';

type Schema = { readonly [key: string]: unknown };

/** A schema with each definition that only the file has in its place. */
function writtenOut(value: unknown, own: ReadonlyMap<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((one) => writtenOut(one, own));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref } = value as Schema;
  const definition = typeof $ref === 'string' ? own.get($ref) : undefined;
  if (definition !== undefined) return writtenOut(definition, own);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, writtenOut(inner, own)]));
}

describe('the file of the JSON Schemas', () => {
  const document = jsonSchemas();
  const shared = sharedSchemas(document);
  const added = Object.keys(shared.$defs).filter((name) => !(name in document.$defs));
  const own = new Map(added.map((name) => [`#/$defs/${name}`, shared.$defs[name as keyof typeof shared.$defs]]));

  it('says the same as the function, with each part that repeats once', () => {
    const { $defs, ...rest } = shared;
    const models = Object.fromEntries(Object.entries($defs).filter(([name]) => !added.includes(name)));
    expect(writtenOut({ ...rest, $defs: models }, own)).toEqual(document);
    expect(JSON.stringify(shared).length).toBeLessThan(JSON.stringify(document).length * 0.6);
  });

  it('calls a part by its first place, and leaves what it is given as it is', () => {
    expect(added).toContain('expression.sum');
    expect(added.filter((name) => !((name.split('.')[0] as string) in document.$defs))).toEqual([]);
    expect(document).toEqual(jsonSchemas());
  });
});
