import { describe, expect, it } from 'vitest';
import { annualReportResults } from '../../src/data/annual-report-results.js';
import type { Qualifier } from '../../src/figures/qualifiers.js';
import { csvText, markdownTable } from '../../src/index.js';
import { countedResults } from '../../src/outcomes/counted.js';
import type { PeriodActual } from '../../src/outcomes/indicator-model.js';
import type { Evidence } from '../../src/outcomes/model.js';
import { indicatorResults } from '../../src/outcomes/results.js';
import { codeOf } from '../refusal.js';

const source = { document: 'd', line: 1 } as const;
const people = { en: 'people', fr: 'personnes' };
const piece = (id: string, changes: Partial<Evidence> = {}): Evidence => ({
  id,
  mission: 'm',
  fiscalYear: '2018-19',
  node: 'n',
  standing: 'stated',
  kind: 'counted',
  label: people,
  quantity: { count: 2, of: people },
  source,
  ...changes,
});
const valuesOf = (evidence: readonly Evidence[], options: object = {}) =>
  countedResults(evidence, { node: 'n', ...options }).periods.map(({ period, actuals = [] }) => [
    period,
    actuals.map(({ value, for: whom, atLeast }) => [
      value,
      ...(whom ? [whom['mission']] : []),
      ...(atLeast ? ['+'] : []),
    ]),
  ]);

describe('countedResults', () => {
  it('adds the people that the annual report counts at a node, each traced to its evidence (R:L82-107)', () => {
    const { of, periods, leftOut, findings } = countedResults(annualReportResults, { node: 'output-deployed-police' });
    const own = annualReportResults.filter(({ node }) => node === 'output-deployed-police');
    const sum = own.reduce((total, row) => total + ('quantity' in row ? row.quantity.count : 0), 0);
    expect(of).toEqual(people);
    expect(periods).toMatchObject([
      { period: { fiscalYear: '2024-25' }, actuals: [{ value: sum, evidence: own.map(({ id }) => id) }] },
    ]);
    expect([leftOut, findings]).toEqual([[], []]);
  });

  it('makes results that an indicator takes', () => {
    const { periods } = countedResults(
      [piece('a'), piece('b', { fiscalYear: '2019-20', quantity: { count: 5, of: people, moreThan: true } })],
      { node: 'n' },
    );
    const { overall } = indicatorResults(
      {
        id: 'i',
        unit: 'count',
        direction: 'increase',
        baseline: { noValue: 'not-reported' },
        combine: 'sum',
        target: { kind: 'minimum', minimum: 7, due: '2020-03-31' },
        periods,
      },
      { asOf: '2020-03-31' },
    );
    expect(overall).toMatchObject({ status: 'met', reason: 'meets-target', periods: 2, missing: [] });
  });

  it('keeps fiscal years and, where asked, missions apart', () => {
    const evidence = [piece('a'), piece('b', { mission: 'o' }), piece('c', { fiscalYear: '2017-18' })];
    expect(valuesOf(evidence)).toEqual([
      [{ fiscalYear: '2017-18' }, [[2]]],
      [{ fiscalYear: '2018-19' }, [[4]]],
    ]);
    expect(valuesOf(evidence, { by: 'mission' })).toEqual([
      [{ fiscalYear: '2017-18' }, [[2], [2, 'm']]],
      [{ fiscalYear: '2018-19' }, [[4], [2, 'm'], [2, 'o']]],
    ]);
  });

  it('does not add the program to its missions', () => {
    const { periods, findings } = countedResults([piece('a'), piece('b', { mission: 'program' })], {
      node: 'n',
      by: 'mission',
    });
    expect(periods[0]?.actuals?.map(({ value }) => value)).toMatchObject([{ noValue: 'to-be-determined' }, 2, 2]);
    expect(findings.map(({ code }) => code)).toEqual(['PROGRAM_BESIDE_MISSIONS']);
  });

  it('adds one thing only, and names what it leaves out', () => {
    const { quantity: _, ...told } = piece('c', { kind: 'described' });
    const evidence = [piece('a'), piece('b', { quantity: { count: 3, of: { en: 'sessions', fr: 'séances' } } }), told];
    expect(codeOf(() => valuesOf(evidence))).toEqual({ code: 'INVALID_ARGUMENT', path: 'options.of' });
    expect(codeOf(() => valuesOf(evidence, { of: 'session' }))).toEqual({ code: 'UNKNOWN_NAME', path: 'options.of' });
    expect(valuesOf(evidence, { of: 'séances' })).toEqual([[{ fiscalYear: '2018-19' }, [[3]]]]);
    expect(countedResults(evidence, { node: 'n', of: 'people' }).leftOut.map(({ id, kind }) => [id, kind])).toEqual([
      ['b', 'counted'],
      ['c', 'described'],
    ]);
  });

  it('takes no text for one of several things that have it', () => {
    const others = { en: 'people', fr: 'gens' };
    const evidence = [piece('a'), piece('b', { quantity: { count: 4, of: others } })];
    expect(codeOf(() => valuesOf(evidence, { of: 'people' }))).toEqual({ code: 'AMBIGUOUS_NAME', path: 'options.of' });
    expect(valuesOf(evidence, { of: 'gens' })).toEqual([[{ fiscalYear: '2018-19' }, [[4]]]]);
    expect(valuesOf(evidence, { of: people })).toEqual([[{ fiscalYear: '2018-19' }, [[2]]]]);
  });

  it('adds exactly', () => {
    const most = piece('a', { quantity: { count: Number.MAX_SAFE_INTEGER, of: people } });
    expect(valuesOf([most, piece('b')])).toEqual([[{ fiscalYear: '2018-19' }, [['9007199254740993']]]]);
  });

  it('refuses evidence that is none, twice the same, or nothing counted', () => {
    expect(codeOf(() => valuesOf([piece('a'), piece('a')]))).toEqual({ code: 'DUPLICATE', path: 'evidence.1.id' });
    expect(codeOf(() => valuesOf([piece('a')], { node: 'other' }))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'options.node',
    });
    expect(codeOf(() => valuesOf([{ ...piece('a'), node: undefined } as never]))?.path).toBe('evidence.0.node');
  });

  it.each([
    ['at-least', [4, '+']],
    ['more-than', [4, '+']],
    ['about', [{ noValue: 'to-be-determined', note: 'a count that its source does not give exactly' }]],
    ['almost', [{ noValue: 'to-be-determined', note: 'a count that its source does not give exactly' }]],
    ['at-most', [{ noValue: 'to-be-determined', note: 'a count that its source does not give exactly' }]],
    ['less-than', [{ noValue: 'to-be-determined', note: 'a count that its source does not give exactly' }]],
  ] as const)('makes no exact sum of a count with the qualifier %s', (qualifier, expected) => {
    const pieces = [piece('a'), piece('b', { quantity: { count: 2, of: people, qualifier } })];
    expect(valuesOf(pieces)).toEqual([[{ fiscalYear: '2018-19' }, [expected]]]);
  });

  it('keeps the words of the sources beside the sum, in whatever table has it', () => {
    const quantity = (qualifier: Qualifier) => ({ count: 30, of: people, qualifier });
    const actual = (...said: Qualifier[]) => {
      const pieces = said.map((qualifier, index) => piece(`p${index}`, { quantity: quantity(qualifier) }));
      return countedResults(pieces, { node: 'n', of: people }).periods[0]?.actuals?.[0] as PeriodActual<'count'>;
    };
    expect(actual('more-than')).toMatchObject({ value: 30, atLeast: true, qualifier: 'more-than' });
    expect(actual('more-than', 'at-least')).toMatchObject({ value: 60, atLeast: true, qualifier: 'more-than' });
    expect(actual('at-least')).toMatchObject({ value: 30, atLeast: true, qualifier: 'at-least' });
    expect(csvText([actual('more-than')], { columns: ['value'] })).toBe('value,qualifier\r\n30,more-than\r\n');
    expect(csvText([{ value: 30, atLeast: true }], { columns: ['value'] })).toBe('value,atLeast\r\n30,true\r\n');
    expect(markdownTable([actual('more-than')], { columns: [{ key: 'value' }], locale: 'fr-CA' })).toContain(
      '| plus de 30 |',
    );
  });

  it('keeps other times apart, in order, and names several years by their days', () => {
    const { fiscalYear: _, ...timeless } = piece('x');
    const of = (id: string, period: Evidence['period']): Evidence => ({ ...timeless, id, ...(period && { period }) });
    const pieces = [
      of('a', { from: '2018-19', to: '2019-20' }),
      of('b', { year: 2018 }),
      piece('c'),
      of('d', { fiscalYear: '2018-19' }),
      of('e', { start: '2018-04-01', end: '2020-03-31' }),
    ];
    expect(valuesOf(pieces)).toEqual([
      [{ year: 2018 }, [[2]]],
      [{ fiscalYear: '2018-19' }, [[4]]],
      [{ start: '2018-04-01', end: '2020-03-31' }, [[4]]],
    ]);
  });

  it('counts no opinion, no plan and no share', () => {
    const { quantity: _, ...unnumbered } = piece('x');
    const pieces: Evidence[] = [
      piece('a'),
      piece('b', { kind: 'opinion' }),
      piece('c', { bearing: 'intended' }),
      { ...unnumbered, id: 'd', share: { percent: '50', of: people } },
    ];
    expect(valuesOf(pieces)).toEqual([[{ fiscalYear: '2018-19' }, [[2]]]]);
    expect(countedResults(pieces, { node: 'n' }).leftOut.map(({ id, of }) => [id, of])).toEqual(
      ['b', 'c', 'd'].map((id) => [id, people]),
    );
    expect(codeOf(() => countedResults(pieces.slice(1), { node: 'n' }))?.code).toBe('UNKNOWN_NAME');
  });

  it('has no result where counts of several missions, or of none, stand beside those of one of them', () => {
    const { mission: _, ...unnamed } = piece('x');
    const several: Evidence = { ...unnamed, id: 'b', missions: ['m', 'k'] };
    const beside = (...pieces: Evidence[]) => {
      const { periods, findings } = countedResults(pieces, { node: 'n', by: 'mission' });
      return [periods[0]?.actuals?.map(({ value }) => (typeof value === 'number' ? value : null)), findings.length];
    };
    expect(beside(several)).toEqual([[2], 0]);
    expect(beside(several, piece('a', { mission: 'l' }))).toEqual([[4, 2], 0]);
    expect(beside(several, piece('a'))).toEqual([[null, 2], 1]);
    expect(beside({ ...unnamed, id: 'c' }, piece('a'))).toEqual([[null, 2], 1]);
    expect(beside({ ...unnamed, id: 'c' }, piece('a', { mission: 'program' }))).toEqual([[4, 4], 0]);
  });
});
