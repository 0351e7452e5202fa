import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import { explain } from '../../src/explain/explain.js';
import { statement } from '../../src/figures/statement.js';
import { auditRecord } from '../../src/tables/audit-record.js';
import { csvText } from '../../src/tables/csv.js';
import { markdownTable } from '../../src/tables/markdown.js';
import { codeOf } from '../refusal.js';
import { bundledStatements } from '../support/bundled.js';

/*
 * Working papers: somebody who has nothing but their rows can say where a figure stands, what it was held against and
 * what came out.
 */

const table = (column: string, rows: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(rows).map(([row, printed], index) => [row, { printed, line: index + 1, table: '7', row, column }]),
  );
const mine = statement({
  document: 'mine',
  unit: 'CAD millions',
  figures: { ...table('2015-16', { salary: '25.73', rapid: '5.76', other: 'no data', total: '31.48', alone: '3' }) },
  identities: {
    sum: { printed: 'total', expected: { sum: ['salary', 'rapid'] }, missing: 'unknown' },
    all: { printed: 'total', expected: { sum: ['salary', 'rapid', 'other'] }, missing: 'unknown' },
    elsewhere: { printed: 'total', expected: { same: 'theirs#all' }, missing: 'unknown' },
  },
});
const theirs = statement({
  document: 'theirs',
  unit: 'CAD millions',
  figures: { all: ['31.5', 9] },
  identities: {},
});

describe('working papers', () => {
  const result = audit([mine, theirs]);
  const rows = auditRecord(result);

  it('have a row for each check, in plain values', () => {
    expect(rows.map(({ check }) => check)).toEqual(['sum', 'all', 'elsewhere']);
    expect(rows[0]).toEqual({
      document: 'mine',
      check: 'sum',
      table: '7',
      row: 'total',
      column: '2015-16',
      line: 4,
      printed: '31.48',
      unit: 'CAD millions',
      formula: '25.73 + 5.76',
      parts: 'salary, 2015-16: 25.73; rapid, 2015-16: 5.76',
      missing: 0,
      recomputed: '31.49',
      low: '31.48',
      high: '31.50',
      gap: '-0.01',
      verdict: 'component-rounding',
      explanation: explain(result.checks[0] as never, { locale: 'en-CA' }),
      digest: rows[0]?.digest,
    });
    for (const row of rows) for (const value of Object.values(row)) expect(value ?? '').not.toBeTypeOf('object');
  });

  it('say which part has no value, and take nothing for zero', () => {
    expect(rows[1]).toMatchObject({
      parts: 'salary, 2015-16: 25.73; rapid, 2015-16: 5.76; other, 2015-16: no data',
      ...{ missing: 1, recomputed: null, low: null, high: null, gap: null, verdict: 'not-checkable' },
    });
    expect(rows[2]).toMatchObject({ formula: '31.5', parts: 'theirs#all: 31.5' });
  });

  it('carry the digest of all that was audited, the same in each row', () => {
    const input = result.checks.map(({ source, id, key, printedText, unit, from }) => [
      ...[source.document, id, key, printedText, unit],
      from.map((part) => [part.key, part.printed, part.source.document, part.source.line]),
    ]);
    const sha256 = createHash('sha256').update(JSON.stringify(input)).digest('hex');
    expect(rows.map(({ digest }) => digest)).toEqual([sha256, sha256, sha256]);
    const other = structuredClone(mine) as unknown as { figures: { other: { printed: string } } };
    other.figures.other.printed = '1';
    const [changed] = auditRecord(audit([other as unknown as typeof mine, theirs]));
    expect(changed?.digest).not.toBe(sha256);
    expect(changed).toMatchObject({ formula: '25.73 + 5.76' });
    const own = createHash('sha256').update(JSON.stringify(mine)).digest('hex');
    expect(auditRecord({ ...result, statement: mine })[0]?.digest).toBe(own);
  });

  it('are the same after JSON, and in French', () => {
    expect(auditRecord(JSON.parse(JSON.stringify(result)))).toEqual(rows);
    const [french] = auditRecord(result, { locale: 'fr-CA' });
    expect(french?.parts).toBe('salary, 2015-16\u00a0: 25,73; rapid, 2015-16\u00a0: 5,76');
    expect(french).toMatchObject({ formula: '25,73 + 5,76', recomputed: '31.49', digest: rows[0]?.digest });
    expect(french?.explanation).toBe(explain(result.checks[0] as never, { locale: 'fr-CA' }));
    expect(csvText(rows, { columns: ['digest', 'formula'], locale: 'fr-CA' })).toContain('25.73 + 5.76');
    expect(markdownTable(rows, { columns: ['formula', 'digest'], locale: 'fr-CA' })).toContain("SHA-256 de l'entrée");
  });

  it('name the places of every figure of the five documents', () => {
    const all = audit(bundledStatements());
    const papers = auditRecord(all);
    expect(papers.length).toBe(all.checks.length);
    for (const [index, { from, key }] of all.checks.entries()) {
      const { parts, formula } = papers[index] as (typeof papers)[number];
      expect((parts ?? '').split('; ').filter(Boolean).length).toBeGreaterThanOrEqual(from.length);
      expect(formula === null).toBe(from.length === 0);
      expect(from.map((part) => part.key)).not.toContain(key);
    }
  });

  it('are made of results alone', () => {
    for (const wrong of [undefined, null, 5, {}, { checks: 5 }, { checks: [{}] }, { checks: [rows[0]] }])
      expect(codeOf(() => auditRecord(wrong as never))).toMatchObject({ code: 'INVALID_ARGUMENT' });
    const { from: _, ...without } = result.checks[0] as (typeof result.checks)[number];
    expect(() => auditRecord({ checks: [without as never] })).toThrow(/^result\.checks\[0\]/);
    expect(codeOf(() => auditRecord(result, { locale: 'de' as never }))).toMatchObject({ code: 'UNKNOWN_NAME' });
  });
});
