import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { type ComparedCoverage, compareCoverage } from '../../src/outcomes/compare-coverage.js';
import { coverage } from '../../src/outcomes/coverage.js';
import { EVIDENCE_BEARINGS, type Evidence, type LogicModel } from '../../src/outcomes/model.js';
import { flatRows } from '../../src/tables/flat.js';
import { markdownTable } from '../../src/tables/markdown.js';
import { refusal } from '../refusal.js';

const label = { en: 'a label', fr: 'une étiquette' };
const source = { document: 'mine', line: 1 };
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const model: LogicModel = { nodes: ids.map((id) => ({ id, level: 'output', label })), links: [] };
const piece = { standing: 'stated', kind: 'described', label, source } as const;
const periods = { earlier: { from: '2015-16', to: '2019-20' }, later: { fiscalYear: '2024-25' } } as const;
const then = { period: { year: 2019 } } as const;
const now = { fiscalYear: '2024-25' } as const;
const evidence: readonly Evidence[] = [
  { ...piece, ...then, id: '1', node: 'a' },
  { ...piece, ...now, id: '2', node: 'a', kind: 'counted', quantity: { count: 3, of: label } },
  { ...piece, ...then, id: '3', node: 'b', kind: 'opinion' },
  { ...piece, ...now, id: '4', node: 'b' },
  { ...piece, ...then, id: '5', node: 'c' },
  { ...piece, ...now, id: '6', node: 'c', bearing: 'contradicts' },
  { ...piece, ...then, id: '7', node: 'd', bearing: 'limits' },
  { ...piece, ...now, id: '8', node: 'e', kind: 'opinion', bearing: 'limits' },
];
const none = { counted: 0, described: 0, opinions: 0, reservations: 0, intentions: 0 };

describe('compareCoverage', () => {
  it('says for each node what there is in both periods, kinds apart', () => {
    const { nodes, levels, findings } = compareCoverage(model, evidence, periods);
    expect(nodes.map(({ node, status }) => `${node} ${status}`)).toEqual([
      ...['a kept', 'b gained', 'c lost', 'd no-evidence', 'e no-evidence', 'f bare'],
    ]);
    expect(nodes[1]).toEqual({
      ...{ node: 'b', level: 'output', status: 'gained' },
      earlier: { ...none, opinions: 1 },
      later: { ...none, described: 1 },
    });
    expect(nodes[2]).toMatchObject({ earlier: { ...none, described: 1 }, later: { ...none, reservations: 1 } });
    expect(levels).toEqual([{ level: 'output', nodes: 6, kept: 1, gained: 1, lost: 1, 'no-evidence': 2, bare: 1 }]);
    expect(findings).toEqual([]);
  });

  it('agrees with the coverage of each period, and leaves out no node', () => {
    const pieces = fc.array(
      fc.record({
        node: fc.constantFrom(...ids),
        kind: fc.constantFrom('described', 'opinion'),
        bearing: fc.constantFrom(...EVIDENCE_BEARINGS),
        fiscalYear: fc.constantFrom('2015-16', '2019-20', '2020-21', '2024-25'),
      }),
    );
    fc.assert(
      fc.property(pieces, (some) => {
        const rows = some.map((one, index) => ({ ...piece, ...one, id: String(index) }) as Evidence);
        const { nodes, levels } = compareCoverage(model, rows, periods);
        const [earlier, later] = [periods.earlier, periods.later].map((period) => coverage(model, rows, { period }));
        nodes.forEach(({ status }, index) => {
          const had = earlier?.nodes[index]?.evidence.length !== 0;
          const has = later?.nodes[index]?.evidence.length !== 0;
          const expected = had && has ? 'kept' : has ? 'gained' : had ? 'lost' : null;
          if (expected === null) expect(['no-evidence', 'bare']).toContain(status);
          else expect(status).toBe(expected);
          const named = rows.filter(({ node, fiscalYear }) => node === ids[index] && fiscalYear !== '2020-21');
          expect(status === 'bare').toBe(named.length === 0);
        });
        const [{ nodes: all, level: _, ...counts }] = levels as unknown as [Record<string, number>];
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all);
      }),
    );
  });

  it.each([
    ['2020-03-31', '2020-04-01', true],
    ['2020-03-31', '2020-03-31', false],
    ['2020-03-31', '2020-03-30', false],
  ])('takes periods to %s and from %s: %s', (end, start, isTaken) => {
    const given = { earlier: { start: '2015-04-01', end }, later: { start, end: '2025-03-31' } };
    const call = () => compareCoverage(model, evidence, given as never);
    if (isTaken) expect(call().findings).toEqual([]);
    else {
      const refused = refusal(call, 'PERIODS_OUT_OF_ORDER');
      expect([refused.path, refused.details]).toEqual([['options', 'later'], { end, start }]);
    }
  });

  it('says which of two periods comes too early, and which one ends before it starts', () => {
    const compare = (earlier: unknown, later: unknown) => () =>
      compareCoverage(model, evidence, { earlier, later } as never);
    const swapped = refusal(compare(periods.later, periods.earlier), 'PERIODS_OUT_OF_ORDER');
    expect(swapped.path).toEqual(['options', 'later']);
    expect(explain(swapped, { locale: 'en-CA' })).toContain(
      'the later period starts on 2015-04-01, before the earlier one is over, whose last day is 2025-03-31',
    );
    expect(explain(swapped, { locale: 'fr-CA' })).toContain('avant la fin de la première');
    expect(refusal(compare({ from: '2019-20', to: '2015-16' }, periods.later), 'REVERSED_RANGE').path).toEqual([
      ...['options', 'earlier', 'to'],
    ]);
    const days = { start: '2025-03-31', end: '2024-04-01' };
    expect(refusal(compare(periods.earlier, days), 'REVERSED_RANGE').path).toEqual(['options', 'later', 'end']);
  });

  it('counts what is only meant to be apart from what says "not so"', () => {
    const rows: readonly Evidence[] = [
      { ...piece, ...then, id: '1', node: 'a', bearing: 'intended' },
      { ...piece, ...now, id: '2', node: 'a', bearing: 'contradicts' },
      { ...piece, ...now, id: '3', node: 'b', bearing: 'intended' },
      // What somebody hopes for is an opinion all the same.
      { ...piece, ...now, id: '4', node: 'c', kind: 'opinion', bearing: 'intended' },
    ];
    const { nodes } = compareCoverage(model, rows, periods);
    expect(nodes.slice(0, 3).map(({ status, earlier, later }) => [status, earlier, later])).toEqual([
      ['no-evidence', { ...none, intentions: 1 }, { ...none, reservations: 1 }],
      ['no-evidence', none, { ...none, intentions: 1 }],
      ['no-evidence', none, { ...none, opinions: 1 }],
    ]);
    expect(explain(nodes[0] as never, { locale: 'en-CA' })).toBe(
      "'a'; earlier period: 1 plan; later period: 1 reservation; opinions, reservations or plans only",
    );
  });

  it('names the evidence of neither period, up to the days that border on them', () => {
    const at = (id: string, start: string, end = start) =>
      ({ ...piece, id, node: 'a', period: { start, end } }) as Evidence;
    const rows = [
      ...[at('before', '2015-03-31'), at('first', '2015-04-01'), at('last', '2020-03-31'), at('after', '2020-04-01')],
      ...[at('between', '2020-04-01', '2024-03-31'), at('too long', '2020-03-31', '2020-04-01')],
      ...[at('later first', '2024-04-01'), at('later last', '2025-03-31'), at('later after', '2025-04-01')],
    ];
    const { nodes, outside, findings } = compareCoverage(model, rows, periods);
    expect(outside).toEqual(['before', 'after', 'between', 'later after']);
    expect(findings.map(({ operands }) => (operands as { id: string }).id)).toEqual(['too long']);
    expect([nodes[0]?.earlier.described, nodes[0]?.later.described]).toEqual([2, 2]);
    const { outside: others } = coverage(model, rows, { period: periods.later });
    expect(others).toEqual([...['before', 'first', 'last', 'after', 'between', 'too long', 'later after']]);
    expect(coverage(model, rows).outside).toEqual([]);
  });

  it('loses no piece: each counts in a period, is of neither, or is told of in a finding', () => {
    const day = fc.integer({ min: 2013, max: 2027 }).map((year) => `${year}-04-01`);
    const pieces = fc.array(
      fc.record({ days: fc.tuple(day, day), bearing: fc.constantFrom(...EVIDENCE_BEARINGS), isWrong: fc.boolean() }),
    );
    fc.assert(
      fc.property(pieces, (some) => {
        const rows = some.map(({ days, bearing, isWrong }, index) => {
          const [start, end] = [...days].sort() as [string, string];
          return {
            ...piece,
            bearing,
            id: String(index),
            node: isWrong ? 'z' : 'a',
            period: { start, end },
          } as Evidence;
        });
        const { nodes, outside, findings } = compareCoverage(model, rows, periods);
        const counted = nodes.flatMap(({ earlier, later }) => [...Object.values(earlier), ...Object.values(later)]);
        const told = new Set(findings.map(({ path }) => path[1]));
        expect(counted.reduce((sum, count) => sum + count, 0) + outside.length + told.size).toBe(rows.length);
      }),
    );
  });

  it('says once what cannot be used, and for each period what reaches beyond it', () => {
    const wrong = { ...piece, ...now, id: '1', node: 'z' } as Evidence;
    const long: Evidence = { ...piece, id: '2', node: 'a', period: { from: '2019-20', to: '2024-25' } };
    const { findings } = compareCoverage(model, [wrong, long], periods);
    expect(findings.map(({ code }) => code)).toEqual([
      'UNKNOWN_NAME',
      'EVIDENCE_REACHES_BEYOND',
      'EVIDENCE_REACHES_BEYOND',
    ]);
    expect(explain(findings[1] as never, { locale: 'en-CA' })).toBe(
      "'2' is of 2019-04-01 to 2025-03-31, which lies in 2015-04-01 to 2020-03-31 only in part",
    );
  });

  it('is said in both languages, and printed as a table', () => {
    const { nodes, levels } = compareCoverage(model, evidence, periods);
    const said = (row: ComparedCoverage | undefined, locale: 'en-CA' | 'fr-CA') => explain(row as never, { locale });
    expect(said(nodes[0], 'en-CA')).toBe(
      "'a'; earlier period: 1 piece described; later period: 1 piece counted; evidence in both periods",
    );
    expect(said(nodes[3], 'fr-CA').replaceAll('\u00a0', ' ')).toBe(
      '« d »; première période : 1 réserve; seconde période : rien; opinions, réserves ou projets seulement',
    );
    // The whole comparison counts the nodes, and says no status that none of them has.
    const comparison = compareCoverage(model, evidence, periods);
    const counted = (status: string) => nodes.filter((node) => node.status === status).length;
    const all = explain(comparison, { locale: 'en-CA' });
    expect(all).toMatch(new RegExp(`^${nodes.length} elements; evidence in both periods: ${counted('kept')}; `));
    expect(
      all
        .match(/: \d+/g)
        ?.map((part) => Number(part.slice(2)))
        .reduce((a, b) => a + b),
    ).toBe(nodes.length);
    expect(explain({ ...comparison, nodes: nodes.slice(0, 1) }, { locale: 'fr-CA' }).replaceAll('\u00a0', ' ')).toBe(
      '1 élément; données probantes dans les deux périodes : 1',
    );
    expect(() =>
      explain({ ...comparison, nodes: [{ ...nodes[0], status: 'else' }] } as never, { locale: 'en-CA' }),
    ).toThrow('expected a check');
    expect(flatRows(nodes, { numbers: 'number', noValue: 'null' } as never)[1]).toMatchObject({
      ...{ node: 'b', status: 'gained', 'earlier.opinions': 1, 'later.described': 1 },
    });
    const columns = ['node', 'status', 'earlier.described', 'later.described'];
    expect(markdownTable(nodes.slice(0, 1), { locale: 'fr-CA', columns }).replaceAll('\u00a0', ' ')).toContain(
      '| a | données probantes dans les deux périodes | 1 | 0 |',
    );
    expect(markdownTable(levels, { locale: 'en-CA' })).toContain('Opinions, reservations or plans only');
  });
});
