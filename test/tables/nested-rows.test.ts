import { describe, expect, it } from 'vitest';
import * as data from '../../src/data.js';
import * as library from '../../src/index.js';
import { bundledStatements } from '../support/bundled.js';

const linesOf = (rows: readonly object[], locale: library.Locale = 'en-CA') =>
  library.markdownTable(rows as never, { locale }).split('\n');
const indicator = (id: string) =>
  ({
    id,
    unit: 'people',
    direction: 'increase',
    baseline: '60',
    target: { kind: 'minimum', minimum: '80', due: '2020-03-31' },
    actual: '80',
  }) as const;

describe('rows of results that hold records', () => {
  it('show what names a mission, and why it is uncertain', () => {
    const { active, uncertain } = library.missionsActiveOn(data.missionRegistry, { date: '2017-10-15' });
    expect(linesOf(active).slice(0, 3)).toEqual([
      '| Mission – name |',
      '| :--- |',
      '| United Nations Stabilization Mission in Haiti |',
    ]);
    const [head, , first, ...others] = linesOf(uncertain, 'fr-CA');
    expect(head).toBe("| Mission – nom | Raisons de l'incertitude |");
    expect(first).toBe('| Coalition mondiale contre Daech | énoncé commun à plusieurs missions |');
    expect(others).toHaveLength(uncertain.length);
  });

  it('show printed and recomputed counts, with the indicators that cannot be read', () => {
    const { checks, counts } = library.indicatorStatuses([indicator('a'), {} as never], {
      asOf: '2020-03-31',
      printed: [{ status: 'met', count: 2, of: 2 }],
    });
    expect(linesOf(checks)[0]).toMatch(/^\| Status \| Printed – count \| Printed – of what \| Recomputed – count \|/);
    expect(linesOf(counts)[0]).toContain('That cannot be read');
  });

  it('show the head count beside full-time equivalents', () => {
    const year = { fiscalYear: '2015-16', authorizedFte: '54', actualFte: '50', deployed: '96' } as const;
    const rows = library.staffingMeasures([
      { ...year, headcount: { authorized: 55, actual: 51 }, salary: '8', benefits: '1' },
    ]);
    expect(linesOf(rows, 'fr-CA')[0]).toContain('Nombre de personnes – réel');
  });

  it('are never an empty table where they hold something', () => {
    expect(linesOf([{ a: [{ b: 1 }, { b: { c: 'x' } }] }])).toEqual([
      '| a.1.b | a.2.b.c |',
      '| ---: | :--- |',
      '| 1 | x |',
      '',
    ]);
    expect(linesOf([{ a: [] }, { a: {} }])).toEqual(['']);
    expect(linesOf([{ reasons: [], b: 1 }, { reasons: ['x', 'y'] }])[3]).toBe('| x; y |  |');
  });
});

describe('counts by the ids of a closed union', () => {
  const { summary } = library.followUps(data.recommendations, { asOf: '2021-11-10' });
  const team = library.teamReadiness([], { requirements: data.readinessRequirements, departure: '2020-01-15' }).summary;
  const audit = library.audit(bundledStatements());

  it.each<[string, object, library.LabelKind]>([
    ['follow-ups', summary, 'follow-up-status'],
    ['readiness', team, 'readiness-status'],
    ['verdicts', audit.summary, 'verdict'],
    ['verdicts on claims', audit.claimSummary, 'claim-verdict'],
  ])('stand under the labels of the ids: %s', (_, counts, kind) => {
    for (const locale of ['en-CA', 'fr-CA'] as const) {
      const labels = Object.keys(counts).map((id) => library.labelOf(kind, id as never, locale));
      const heads = (text: string): string[] => (text.split('\n')[0] as string).slice(2, -2).split(' | ');
      const lower = (texts: readonly string[]) => texts.map((text) => text.toLowerCase());
      expect(lower(heads(library.markdownTable([counts] as never, { locale })))).toEqual(lower(labels));
      const inside = heads(library.markdownTable([{ summary: counts }] as never, { locale }));
      expect(lower(inside)).toEqual(
        labels.map((label) => `${locale === 'en-CA' ? 'summary' : 'sommaire'} – ${label}`.toLowerCase()),
      );
    }
  });
});
