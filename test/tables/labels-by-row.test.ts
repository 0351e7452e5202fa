import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/explain/verdict-kinds.js';
import * as library from '../../src/index.js';
import { valueText } from '../../src/tables/labels.js';
import { FUNCTIONS, VALID } from '../support/calls.js';

type Fields = Readonly<Record<string, unknown>>;
const LOCALES = ['en', 'fr'] as const;

/** All records in a result. */
function recordsIn(value: unknown, depth = 0): Fields[] {
  if (typeof value !== 'object' || value === null || depth > 8) return [];
  const inside = Object.values(value).flatMap((one) => recordsIn(one, depth + 1));
  return Array.isArray(value) ? inside : [value as Fields, ...inside];
}

const RECORDS = FUNCTIONS.filter(([name]) => !name.startsWith('chartOf')).flatMap(([name, call]) =>
  (VALID[name] ?? []).flatMap((args) => recordsIn(call(...args)).map((record) => [name, record] as const)),
);

describe('an id in a table', () => {
  it('is called as explain calls it, which tells results apart by all they hold', () => {
    const differing = RECORDS.flatMap(([name, record]) => {
      const found = verdictOf(record);
      if (found === null) return [];
      const id = record[found.key];
      return LOCALES.flatMap((locale) => {
        const text = valueText(found.key, String(id), `${locale}-CA`, { row: record });
        return text === found.label[locale] ? [] : [`${name}: ${found.key} ${String(id)} is '${text}'`];
      });
    });
    expect(differing).toEqual([]);
  });

  it('is no raw id where results have words of ours', () => {
    const keys = ['denominator', 'measure', 'method', 'origin', 'status', 'verdict'] as const;
    const raw = RECORDS.flatMap(([name, record]) =>
      keys.flatMap((key) => {
        const id = record[key];
        const isId = typeof id === 'string' && /^[a-z]+(?:-[a-z]+)*$/.test(id);
        // A measure of tidy rows is whatever key the caller's rows have.
        if (!isId || (name === 'tidyRows' && id === 'b') || ['labelsOf', 'statement'].includes(name)) return [];
        return valueText(key, id, 'fr-CA', { row: record }) === id ? [`${name}: ${key} ${id}`] : [];
      }),
    );
    expect([...new Set(raw)].filter((one) => !SAME_IN_FRENCH.has(one.replace(/^.*: /, '')))).toEqual([]);
  });

  it('is told apart by its row: statuses of money, of gender, and what cases are counted by', () => {
    const table = (rows: readonly Fields[], columns: readonly string[]) =>
      LOCALES.map((locale) =>
        library.markdownTable(rows as never, { locale: `${locale}-CA`, columns: columns as never }),
      );
    const carried = library.carryForward({ lapse: { noValue: 'redacted' }, base: '100' }, { vote: 'operating' });
    expect(table([{ ...carried }], ['status'])).toEqual([
      '| Status |\n| :--- |\n| cannot be decided |\n',
      '| Statut |\n| :--- |\n| indécidable |\n',
    ]);
    const [, material] = table([{ status: 'undecidable', reason: 'redacted' }], ['status']);
    expect(material).toContain('| indécidable |');
    const gender = { status: 'undecidable', denominator: 'as-given' };
    expect(table([gender], ['status', 'denominator'])[1]).toContain(
      '| indécidable à partir de la part imprimée | du total tel que donné |',
    );
    expect(table([{ measure: 'deployments', approximate: true }], ['measure'])[1]).toContain('| affectations |');
  });

  it('is told apart by the record that it stands in, also in the columns of CSV', () => {
    const rows = [
      { checks: [{ verdict: 'contradicted', whole: 'all' }], verdict: 'contradicted', statedStatus: 'met' },
    ];
    const columns = ['checks.1.verdict', 'verdict'] as const;
    expect(library.csvText(rows, { locale: 'fr-CA', columns: columns as never }).split('\r\n')[1]).toBe(
      'le chiffre imprimé est contredit;sa source est contredite',
    );
  });
});

/** Words that are alike in both languages. */
const SAME_IN_FRENCH = new Set(['verdict exact', 'status active']);
