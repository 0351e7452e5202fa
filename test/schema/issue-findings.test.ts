import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isCpaIppError } from '../../src/explain/codes.js';
import { explain } from '../../src/explain/explain.js';
import { LOCALES } from '../../src/kernel/label.js';
import { issueFindings } from '../../src/schema/issue-findings.js';
import { zodOf } from '../../src/schema/zod-of.js';
import { budgetLineSchema, claimSchema, deploymentRecordSchema } from '../../src/schemas.js';
import { runs } from '../support/long.js';
import { materials } from './materials.js';
import { mutated, NAMED, refusal, valuesOf } from './values.js';

/** What a schema refuses, as findings. */
const findings = (schema: z.ZodType, input: unknown) =>
  issueFindings(schema.safeParse(input).error?.issues ?? [], { schema, input });
const briefly = (schema: z.ZodType, input: unknown) =>
  findings(schema, input).map(({ code, path }) => `${code} ${path.join('.')}`);

const line = { fiscalYear: '2015-16', partner: 'rcmp', category: 'salary-and-operating', phase: 'spent', amount: '5' };

describe.each(NAMED)('the issues of %s', (_, shape) => {
  const schema = zodOf(shape as never);
  const samples = materials.filter((value) => refusal(shape, value) === null);
  const values = fc.oneof(mutated(valuesOf(shape)), mutated(fc.constantFrom(...samples)));

  it('begin with what its reader says, with the same operands and path', () => {
    fc.assert(
      fc.property(values, (value) => {
        const all = findings(schema, value);
        const first = (() => {
          try {
            return void shape.read(value, []);
          } catch (error) {
            if (!isCpaIppError(error)) throw error;
            return { code: error.code, severity: 'error', path: error.path, operands: error.details };
          }
        })();
        expect(all[0]).toEqual(first);
        for (const finding of all)
          for (const locale of LOCALES) expect(explain(finding, { locale })).not.toMatch(/\[object|Invalid|regex/);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('issueFindings', () => {
  it('has the path of the whole input where a schema of ours is within another', () => {
    const body = z.object({
      title: z.string(),
      lines: z.array(budgetLineSchema).min(1),
      more: z.record(z.string(), deploymentRecordSchema.optional()),
    });
    const input = {
      title: 'a',
      lines: [line, { ...line, fiscalYear: '2015-17', parter: 'x', amount: true }],
      more: {},
    };
    expect(briefly(body, input)).toEqual([
      'UNKNOWN_NAME lines.1.parter',
      'INVALID_FISCAL_YEAR lines.1.fiscalYear',
      'INVALID_ARGUMENT lines.1.amount',
    ]);
    const [first] = findings(body, input);
    expect(first).toMatchObject({ operands: { received: 'parter', suggestions: ['partner'] } });
    expect(briefly(body, { title: 5, lines: [], more: { a: null } })).toEqual([
      'INVALID_ARGUMENT title',
      'INVALID_ARGUMENT lines',
      'INVALID_ARGUMENT more.a',
    ]);
  });

  it('says what was expected and received by schemas of others, in both languages', () => {
    const said = (schema: z.ZodType, input: unknown) =>
      findings(schema, input).map((finding) => LOCALES.map((locale) => explain(finding, { locale })));
    expect(said(z.string(), 5)).toEqual([['expected a text, received 5', 'attendu\u00a0: un texte; reçu\u00a0: 5']]);
    expect(said(z.string().regex(/^[a-z]+$/), 'A')[0]).toEqual([
      "expected a text that is written otherwise, received 'A'",
      'attendu\u00a0: un texte écrit autrement; reçu\u00a0: «\u00a0A\u00a0»',
    ]);
    expect(said(z.email(), 'A')[0]?.[0]).toBe("expected an e-mail address, received 'A'");
    expect(said(z.number().min(1500.5), 2)[0]).toEqual([
      'expected a number from 1,500.5 on, received 2',
      "attendu\u00a0: un nombre d'au moins 1\u00a0500,5; reçu\u00a0: 2",
    ]);
    expect(said(z.number().lt(3), 3)[0]?.[0]).toBe('expected a number below 3, received 3');
    expect(said(z.string().max(1), 'ab')[0]?.[0]).toBe("expected a text of at most 1 character, received 'ab'");
    expect(said(z.array(z.int()).min(2), [1])[0]?.[0]).toBe('expected a list of at least 2 entries, received an array');
    expect(said(z.number().multipleOf(5), 7)[0]?.[1]).toBe('attendu\u00a0: un multiple de 5; reçu\u00a0: 7');
    expect(said(z.enum(['north', 'south']), 'norht')[0]?.[0]).toBe(
      "'norht' is not one of the values that there are; did you mean 'north'?",
    );
    expect(said(z.literal([1, 2]), 3)[0]?.[0]).toMatch(/^expected .*1.* or .*2.*, received 3$/);
    expect(said(z.strictObject({ name: z.string() }), { name: 'a', nam: 1 })[0]?.[0]).toContain(
      "'nam' is not a part of the object; did you mean 'name'?",
    );
    expect(said(z.map(z.string(), z.int()), 5)[0]?.[0]).toBe('expected a map, received 5');
    expect(said(z.record(z.enum(['a']), z.int()), { b: 1 }).length).toBeGreaterThan(0);
  });

  it('goes by the alternative of a union that the value comes nearest to', () => {
    const either = z.union([z.string(), z.object({ line: budgetLineSchema }), z.null()]);
    expect(briefly(either, { line: { ...line, fiscalYear: 5 } })).toEqual(['INVALID_ARGUMENT line.fiscalYear']);
    expect(briefly(z.array(z.union([budgetLineSchema, z.string()])), [{ ...line, partner: 'rcmpp' }])).toEqual([
      'UNKNOWN_NAME 0.partner',
    ]);
    expect(briefly(z.discriminatedUnion('k', [z.object({ k: z.literal('a') })]), { k: 'b' })).toEqual([
      'INVALID_ARGUMENT k',
    ]);
    expect(briefly(claimSchema, { kind: 'at-mots' })).toEqual([expect.stringMatching(/^UNKNOWN_NAME kind/)]);
  });

  it('hands on what a rule of the caller says, in both languages where it is given in both', () => {
    const label = { en: 'too early', fr: 'trop tôt' };
    const schema = budgetLineSchema
      .refine(({ fiscalYear }) => fiscalYear > '2016', { path: ['fiscalYear'], params: { label } })
      .refine(() => false, 'closed for the year');
    expect(findings(schema, line)).toEqual([
      { code: 'OWN_RULE', severity: 'error', path: ['fiscalYear'], operands: { says: label } },
      {
        code: 'OWN_RULE',
        severity: 'error',
        path: [],
        operands: { says: { en: 'closed for the year', fr: 'closed for the year' } },
      },
    ]);
    expect(explain(findings(schema, line)[0] as never, { locale: 'fr-CA' })).toBe(
      "une règle du schéma n'est pas respectée\u00a0: trop tôt",
    );
    expect(
      findings(
        z.string().refine(() => false),
        'a',
      ),
    ).toMatchObject([{ code: 'INVALID_ARGUMENT', path: [] }]);
  });

  it('finds the model in a schema that others changed, and nothing where nothing is wrong', () => {
    const schema = budgetLineSchema.refine(() => true).optional();
    expect(briefly(schema, { ...line, partner: 'rcmpp' })).toEqual(['UNKNOWN_NAME partner']);
    expect(issueFindings([], { schema, input: line })).toEqual([]);
  });
});
