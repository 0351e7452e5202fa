import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { refusal } from '../refusal.js';

/* Where the library itself would subtract what is shown from what is shown, and print the number that is withheld; and where the reason got lost on the way. */

const suppressed = { noValue: 'suppressed' } as const;
const unknown = { noValue: 'not-reported' } as const;
const schedule = {
  id: 'targets',
  label: { en: 'targets', fr: 'cibles' },
  measure: 'strength',
  scope: 'un-missions',
  categories: { police: { en: 'police', fr: 'police' } },
  targets: [{ category: 'police', year: 2019, share: '0.2', sources: [{ document: 'a', line: 1 }] }],
} as const;
const population = { measure: 'strength', scope: 'un-missions' } as const;

/** A printed table whose total is in view, and of whose parts one is withheld. */
const tableOf = (printed: string, missing: 'unknown' | 'structural-zero') =>
  library.statement({
    document: 'my-report',
    unit: 'people',
    figures: {
      men: ['12', 1],
      women: { printed, noValue: 'suppressed', line: 2 },
      closed: { printed: '–', noValue: 'not-applicable', line: 3 },
      total: ['15', 4],
    },
    identities: {
      total: { printed: 'total', expected: { sum: ['men', 'closed', 'women'] }, missing },
      men: { printed: 'men', expected: { subtract: ['total', 'women'] }, missing },
      women: { printed: 'women', expected: { subtract: ['total', 'men'] }, missing },
    },
  });

describe('a suppressed part of a printed total', () => {
  it.each(['unknown', 'structural-zero'] as const)('is not the gap, nor in the range (%s)', (missing) => {
    for (const id of ['total', 'men', 'women'] as const) {
      const check = library.reconcile(tableOf('x', missing), id);
      expect(check).toMatchObject({
        verdict: 'not-checkable',
        recomputed: suppressed,
        gap: suppressed,
        gapInUlps: suppressed,
        range: suppressed,
      });
      expect(library.explain(check, { locale: 'en-CA' })).toMatch(/suppressed/);
      expect(library.explain(check, { locale: 'fr-CA' })).toMatch(/supprimé/);
    }
  });

  it('decides no claim', () => {
    const source = { document: 'my-report', line: 1 };
    const label = { en: 'a', fr: 'b' };
    const bound = { figure: 'total', relation: 'exactly' } as const;
    const claim = { kind: 'bound', id: 'a', source, label, bound, of: { sum: ['men', 'women'] } } as const;
    const { claims } = library.audit([tableOf('x', 'unknown')], { claims: [{ ...claim, missing: 'structural-zero' }] });
    expect(claims.map(({ verdict }) => verdict)).toEqual(['undecidable']);
  });

  it('is not what a suppressed number claimed comes to', () => {
    const figures = { women: ['3', 1], men: ['12', 2], all: { printed: 'x', noValue: 'suppressed', line: 3 } } as const;
    const statement = { document: 'my-report', unit: 'people', figures, identities: {} } as const;
    const label = { en: 'a', fr: 'b' };
    const claim = { kind: 'bound', id: 'a', source: { document: 'my-report', line: 3 }, label } as const;
    const bound = { figure: 'all', relation: 'exactly' } as const;
    const { claims } = library.audit([statement], {
      claims: [{ ...claim, bound, of: { sum: ['women', 'men'] }, missing: 'unknown' }],
    });
    expect(claims[0]?.verdict).toBe('undecidable');
    expect(claims[0]?.explanation).toEqual({
      en: 'the number claimed is suppressed',
      fr: 'le nombre énoncé est supprimé',
    });
  });

  it('cannot be printed beside the reason', () => {
    for (const printed of ['3', '3*', '(3)', '~3', '3,5', '$1,234.5']) {
      const error = refusal(() => tableOf(printed, 'unknown'), 'INVALID_ARGUMENT');
      expect(error.path).toEqual(['figures', 'women', 'printed']);
      expect(error.message).not.toMatch(/\d/);
    }
    const inWords = { printed: 'three', value: '3', unit: 'people', line: 1, noValue: 'suppressed' } as const;
    refusal(() => library.amountOf(inWords), 'INVALID_ARGUMENT');
    // What is no number is a mark, and so is a zero in its place; other reasons may stand beside a number: `999` for
    // what was not reported.
    for (const mark of ['x', '*', '<5', '5 or fewer', '0']) expect(tableOf(mark, 'unknown')).toBeDefined();
    expect(library.amountOf({ printed: '999', unit: 'CAD', noValue: 'not-reported' })).toEqual(unknown);
  });

  it('leaves a sentence on women undecided, and named as suppressed', () => {
    const claim = {
      kind: 'exceeds-target',
      id: 'a',
      source: { document: 'my-report', line: 9 },
      label: { en: 'a', fr: 'b' },
      population,
      schedule,
      category: 'police',
      date: '2019-09-05',
      women: 'women',
      total: 'total',
    } as const;
    const [check] = library.audit([tableOf('x', 'unknown')], { claims: [claim] }).claims;
    expect(check?.verdict).toBe('undecidable');
    expect(check?.explanation).toEqual({
      en: 'suppressed of 15: suppressed against 20%',
      fr: 'supprimé sur 15\u00a0: supprimé contre 20\u00a0%',
    });
  });
});

describe('a table with margins', () => {
  const tableWith = (cells: library.MarginTable['cells']): library.MarginTable => ({
    rows: ['a', 'b', 'c'],
    columns: ['x', 'y'],
    cells,
    rowTotals: { a: 4, b: 3, c: 3 },
    columnTotals: { x: 5, y: 5 },
    total: 10,
  });
  const solved = (cells: library.MarginTable['cells']) =>
    library.solveMargins(tableWith(cells), { notReported: 'unknown' }).entries;

  it('gives no suppressed count back, and nothing by way of the sums that it stands in', () => {
    const cells = { a: { x: suppressed, y: unknown }, b: { x: 1, y: unknown }, c: { x: unknown, y: 1 } };
    const missing = solved(cells).filter(({ origin }) => origin !== 'given');
    expect(missing).toEqual([
      { row: 'a', column: 'x', origin: 'withheld', value: suppressed, minimum: 0, maximum: null },
      // From rows b and c, and then from column y.
      { row: 'a', column: 'y', origin: 'worked-out', value: 2, minimum: 2, maximum: 2 },
      { row: 'b', column: 'y', origin: 'worked-out', value: 2, minimum: 2, maximum: 2 },
      { row: 'c', column: 'x', origin: 'worked-out', value: 2, minimum: 2, maximum: 2 },
    ]);
  });

  it('works out what follows without the sums of a suppressed count', () => {
    const table: library.MarginTable = {
      rows: ['a', 'b'],
      columns: ['x', 'y'],
      cells: { a: { x: suppressed, y: unknown }, b: { x: 1, y: 2 } },
      rowTotals: { a: unknown, b: 3 },
      columnTotals: { x: unknown, y: 5 },
      total: unknown,
    };
    const { entries } = library.solveMargins(table, { notReported: 'unknown' });
    expect(entries.find(({ row, column }) => row === 'a' && column === 'y')).toMatchObject({ value: 3 });
    expect(entries.find(({ row, column }) => row === 'a' && column === 'x')?.value).toEqual(suppressed);
    // Row a would give this one only together with the suppressed count; that all rows come to 7 bounds it.
    const alone = { ...table, rowTotals: { a: 4, b: 3 }, columnTotals: { x: unknown, y: unknown } };
    const open = library.solveMargins(alone, { notReported: 'unknown' }).entries;
    expect(open.find(({ row, column }) => row === 'a' && column === 'y')).toMatchObject({
      origin: 'open',
      maximum: 5,
    });
  });

  it('still works out what no suppressed count stands beside', () => {
    const table = {
      ...tableWith({ a: { x: suppressed, y: 2 }, b: { x: 1, y: 2 }, c: { x: 2, y: 1 } }),
      total: unknown,
    };
    const { entries } = library.solveMargins(table, { notReported: 'unknown' });
    expect(entries.find(({ row, column }) => row === null && column === null)?.origin).toBe('worked-out');
    expect(entries.find(({ row, column }) => row === 'a' && column === 'x')?.origin).toBe('withheld');
  });

  it('gives no suppressed total back of cells that are all there', () => {
    const table = tableWith({ a: { x: 2, y: 2 }, b: { x: 1, y: 2 }, c: { x: 2, y: 1 } });
    const { entries } = library.solveMargins({ ...table, total: suppressed }, { notReported: 'none' });
    expect(entries.at(-1)).toMatchObject({ origin: 'withheld', value: suppressed });
  });
});

describe('suppressed goes before other reasons', () => {
  const line = { fiscalYear: '2018-19', partner: 'rcmp', category: 'all-costs' } as const;
  it.each([
    ['a difference', library.budgetVariance({ approved: unknown, spent: suppressed }).unspent],
    ['a share', library.budgetVariance({ approved: suppressed, spent: unknown }).spentShare],
    ['a vacancy', library.vacancy({ authorized: unknown, actual: suppressed }).vacant],
    ['salaries', library.salaryCost({ salary: unknown, benefits: suppressed }).total],
    ['a cost', library.costPerDeployment({ spent: unknown, deployed: suppressed })],
    ['deployments', library.deploymentsPerFte({ deployed: unknown, fte: suppressed })],
    [
      'a sum',
      library.summarizeBudget(
        [
          { ...line, phase: 'spent', item: 'a', amount: unknown },
          { ...line, phase: 'spent', item: 'b', amount: suppressed },
        ],
        { by: [], missing: 'refuse' },
      )[0]?.spent.value,
    ],
    [
      'a pool of rates',
      library.poolShares([{ numerator: 1, denominator: 2 }, unknown, suppressed], { missing: 'refuse' }).share,
    ],
    ['a pool', library.poolShares([{ women: unknown, total: suppressed }], { missing: 'refuse' }).share],
  ])('in %s', (_, value) => {
    expect(value).toMatchObject(suppressed);
  });

  it('in materiality', () => {
    const both = { amount: '1', share: '0.1', rule: 'both' } as const;
    expect(library.checkMateriality({ unspent: unknown, varianceShare: suppressed }, both)).toEqual({
      status: 'undecidable',
      reason: 'suppressed',
    });
  });

  it('in what is needed, where there is no target either', () => {
    const question = { schedule, category: 'police', population, at: { date: '2031-01-01' } } as const;
    const check = library.checkGenderTarget({ women: suppressed, total: 9 }, question);
    expect(check.status).toBe('suppressed');
    expect(check.needed).toEqual({ ifTotalStays: suppressed, ifAllNewAreWomen: suppressed });
  });

  it('in a trend of two years of which one is suppressed', () => {
    const years = [
      { fiscalYear: '2018-19', women: 5, total: 10 },
      { fiscalYear: '2019-20', women: suppressed, total: 9 },
    ];
    const question = { schedule, category: 'police', population, mapping: 'end-year' } as const;
    expect(library.genderSeries(years, question).trend).toEqual(suppressed);
    expect(library.genderSeries(years.slice(0, 1), question).trend).toMatchObject({ noValue: 'not-applicable' });
  });

  it('in the status of an indicator, and in its progress', () => {
    const indicator = {
      id: 'a',
      unit: 'people',
      direction: 'increase',
      baseline: suppressed,
      target: { kind: 'minimum', minimum: 8, due: '2020-03-31' },
      actual: suppressed,
    } as const;
    const status = library.indicatorStatus(indicator, { asOf: '2020-03-31' });
    expect(status).toMatchObject({ status: 'not-available', reason: 'result-suppressed', progress: suppressed });
    const other = library.indicatorStatus({ ...indicator, actual: unknown }, { asOf: '2020-03-31' });
    expect(other).toMatchObject({ reason: 'no-result', progress: suppressed });
  });

  it('in the gap of a chart', () => {
    const rows = [
      { fiscalYear: '2018-19', type: 'bilateral', average: unknown },
      { fiscalYear: '2018-19', type: 'rapid-response', average: suppressed },
    ] as const;
    const { spec } = library.chartOfDeployments(rows, { locale: 'en-CA', measure: 'average' });
    expect(JSON.stringify(spec.layer.at(-1))).toContain('suppressed');
  });
});

describe('what stands beside the reason', () => {
  it('goes into no result, but for a note', () => {
    const telling = { noValue: 'suppressed', value: 3 } as const;
    const ask = () => library.womenAmong({ woman: telling as never, man: 9 }, { denominator: 'everyone' });
    expect(ask).toThrow(/counts\.woman\.value: 'value' is not a part of a reason/);
    expect(ask).not.toThrow(/3/);
    const compare = () => library.budgetVariance({ approved: '9', spent: telling });
    expect(compare).toThrow(/amounts\.spent: expected a reason/);
    expect(compare).not.toThrow(/3/);
    expect(library.budgetVariance({ approved: '9', spent: { noValue: 'redacted', note: 'in 2020' } }).unspent).toEqual({
      noValue: 'redacted',
      note: 'in 2020',
    });
  });
});
