import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import {
  type Expression,
  type FigureInput,
  type Identity,
  isCpaIppError,
  type PrintedFigure,
  type Reading,
  type Statement,
  statement,
} from '../../src/index.js';
import {
  expressionSchema,
  figureInputSchema,
  identitySchema,
  printedFigureSchema,
  readingSchema,
  statementSchema,
} from '../../src/schemas.js';
import { runs } from '../support/long.js';

const SOUND: Statement = {
  document: 'my-report',
  title: { en: 'Report', fr: 'Rapport' },
  unit: 'CAD millions',
  zeros: 'structural',
  precision: { multipleOf: '0.05' },
  rounding: 'half-even',
  figures: {
    a: ['12.4', 1],
    b: {
      printed: '3.1',
      line: 2,
      table: '1',
      row: 'b',
      column: 'c',
      precision: 2,
      zeros: 'rounded',
      rounding: 'cut-off',
    },
    c: { printed: '[2]', line: 3, noValue: 'redacted', unit: 'CAD millions' },
    total: ['15.5', 4],
  },
  identities: {
    total: {
      printed: 'total',
      expected: { sum: ['a', { subtract: ['b', { same: 'c' }] }] },
      missing: 'structural-zero',
      label: 'total',
      readings: [{ kind: 'other-row', label: { en: 'a', fr: 'a' }, expected: { same: 'a' } }],
    },
  },
};

/** Whether `statement()` takes the shape; errors on keys, units and figures are not about the shape. */
function shapeOk(given: unknown): boolean {
  try {
    statement(given as Statement);
    return true;
  } catch (error) {
    if (!isCpaIppError(error)) throw error;
    return false;
  }
}

describe('the schemas of the figures', () => {
  it('describe exactly the interfaces', () => {
    expectTypeOf<z.infer<typeof printedFigureSchema>>().toEqualTypeOf<PrintedFigure>();
    expectTypeOf<z.infer<typeof figureInputSchema>>().toEqualTypeOf<FigureInput>();
    expectTypeOf<z.infer<typeof expressionSchema>>().toEqualTypeOf<Expression>();
    expectTypeOf<z.infer<typeof readingSchema>>().toEqualTypeOf<Reading>();
    expectTypeOf<z.infer<typeof identitySchema>>().toEqualTypeOf<Identity>();
    expectTypeOf<z.infer<typeof statementSchema>>().toEqualTypeOf<Statement>();
    expectTypeOf<z.input<typeof statementSchema>>().toEqualTypeOf<Statement>();
  });

  it('take a sound statement, also after JSON, and leave it as it is', () => {
    const copy: unknown = JSON.parse(JSON.stringify(SOUND));
    expect(statementSchema.parse(copy)).toEqual(SOUND);
    expect(shapeOk(copy)).toBe(true);
  });

  it('have a JSON Schema', () => {
    const schema = z.toJSONSchema(statementSchema) as { required: string[]; additionalProperties: boolean };
    expect(schema.required).toEqual(['document', 'unit', 'figures', 'identities']);
    expect(schema.additionalProperties).toBe(false);
    expect(JSON.stringify(z.toJSONSchema(expressionSchema))).toContain('$ref');
    expect(z.toJSONSchema(printedFigureSchema)).toMatchObject({ required: ['printed'] });
    for (const other of [figureInputSchema, readingSchema, identitySchema])
      expect(z.toJSONSchema(other)).toBeTypeOf('object');
  });

  it('refuse, as statement() does, a sound statement with any one part changed for junk', () => {
    const paths = pathsOf(SOUND);
    const junk = fc.constantFrom<unknown>(null, 0, -1, 1.5, true, [], {}, [1], 'junk', { en: 'x' }, { sum: [] });
    fc.assert(
      fc.property(fc.constantFrom(...paths), junk, (path, value) => {
        const changed: unknown = replaced(SOUND, path, value);
        const accepted = statementSchema.safeParse(changed).success;
        if (!accepted) expect(shapeOk(changed)).toBe(false);
        // What the schema takes, statement() takes or refuses for its content only: a name, a unit or a figure.
        // So is a precision that a figure is no multiple of, or a step that is no decimal.
        if (accepted && !shapeOk(changed) && !path.includes('precision'))
          expect(contentCode(changed)).toMatch(/UNKNOWN_NAME|INVALID_FIGURE|UNIT_MISMATCH/);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('take, as statement() does, steps above zero alone', () => {
    const steps = ['abc', '-5', '0', '0.00', '', '5', '+5', '0.05', '.5', '5.', '1e3', '1'.repeat(19), -5, 0, 5, 0.1];
    for (const multipleOf of [...steps, 0.1 + 0.2, 1 / 3, 1e18, Number.NaN, Number.MAX_SAFE_INTEGER, null]) {
      const given = { document: 'd', unit: 'CAD', precision: { multipleOf }, figures: {}, identities: {} };
      expect(statementSchema.safeParse(given).success, String(multipleOf)).toBe(shapeOk(given));
    }
  });

  it('refuse, as statement() does, any unknown property', () => {
    for (const path of pathsOf(SOUND)) {
      const target = path.reduce((value: unknown, step) => (value as Record<string, unknown>)[step], SOUND);
      if (typeof target !== 'object' || target === null || Array.isArray(target)) continue;
      // Figures and identities are keyed by the caller; labels may carry more languages.
      if (['figures', 'identities', 'title', 'label'].includes(path.at(-1) ?? '')) continue;
      const changed = replaced(SOUND, [...path, 'extra'], 'x');
      expect(statementSchema.safeParse(changed).success, path.join('.')).toBe(false);
      expect(shapeOk(changed), path.join('.')).toBe(false);
    }
  });
});

function contentCode(given: unknown): string {
  try {
    statement(given as Statement);
    return '';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

function pathsOf(value: unknown, at: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...at, key]))];
}

function replaced(value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[step] = replaced(copy[step], rest, by);
  return copy;
}
