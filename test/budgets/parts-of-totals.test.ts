import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { explain } from '../../src/explain/explain.js';
import { isTotal } from '../../src/figures/total-words.js';

/*
 * Of which lines a printed total is: those that may be added together, and those that its name says. Sums of one or two
 * digits, done by hand.
 */

/** What accuses nothing. */
const OBSERVED: readonly string[] = ['TOTAL_ROW', 'UNCHECKED_TOTAL', 'TOTAL_BY_SUM'];
const MAP = { fiscalYear: 'Y', partner: 'P', category: 'C', spent: 'S' };
const BY_PERIOD = { ...MAP, period: 'Q' };
const BY_ITEM = { ...MAP, item: 'I' };
const OPTIONS = { map: MAP, empty: 'not-reported' } as const;
const SALARY = 'Salary and operating';
const RAPID = 'Rapid deployment';
type Row = Readonly<Record<string, string>>;
const row = (S: string, more: Row = {}): Row => ({ Y: '2015-16', P: 'RCMP', C: SALARY, S, ...more });

/** Each total with the rows that it is of, its verdict, and what was found beside that it is one. */
function judged(rows: readonly Row[], map: object = mapOf(rows)): [string[][], (string | number)[]] {
  const { totals, findings, leftOut } = readBudgetLines(rows, { ...OPTIONS, map: map as typeof MAP });
  const codes = findings.map(({ code }) => code).filter((code) => !OBSERVED.includes(code));
  return [
    totals.map(({ verdict, parts }) => [verdict as string, parts.map(({ index }) => index).join()]),
    [...codes, ...(leftOut === 0 ? [] : [leftOut])],
  ];
}
const mapOf = (rows: readonly Row[]) =>
  rows.some((one) => 'Q' in one) ? BY_PERIOD : rows.some((one) => 'I' in one) ? BY_ITEM : MAP;
const total = (S: string, more: Row = {}) => row(S, { P: 'Total', C: '', ...more });

describe('amounts of different periods', () => {
  const quarter = (Q: string, S: string, more: Row = {}) => row(S, { Q, ...more });

  it('are never added together: the quarters, or the year to date', () => {
    const rows = [quarter('Q1', '1'), quarter('Q2', '2'), quarter('Year to date', '3')];
    expect(judged([...rows, total('3')])).toEqual([[['exact', '0,1']], []]);
    const other = [quarter('Q1', '1'), quarter('Q2', '2'), quarter('Year to date', '4')];
    expect(judged([...other, total('4')])).toEqual([[['exact', '2']], []]);
    // Nobody says of which it is.
    expect(judged([...other, total('7')])).toEqual([[['not-checkable', '']], []]);
  });

  it('of one kind are', () => {
    const quarters = ['1', '2', '3', '4'].map((S) => quarter(`Q${S}`, S));
    expect(judged([...quarters, total('10')])).toEqual([[['exact', '0,1,2,3']], []]);
    expect(judged([...quarters, total('21')])).toEqual([[['inconsistent', '0,1,2,3']], ['INCONSISTENT_TOTAL']]);
  });

  it('are those of full years before all, and quarters where a year is not given', () => {
    const rows = [quarter('Q1', '1'), quarter('Q2', '2'), quarter('Full year', '10'), quarter('Year to date', '3')];
    expect(judged([...rows, total('10')])).toEqual([[['exact', '2']], []]);
    expect(judged([...rows, total('3')])).toEqual([[['exact', '0,1']], []]);
    expect(judged([...rows, total('16')])).toEqual([[['inconsistent', '2']], ['INCONSISTENT_TOTAL']]);
    const mixed = [...['1', '2', '3', '4'].map((S) => quarter(`Q${S}`, S)), quarter('Year', '5', { C: RAPID })];
    expect(judged([...mixed, total('15')])).toEqual([[['exact', '0,1,2,3,4']], []]);
    expect(judged([...mixed, total('99')])).toEqual([[['not-checkable', '']], []]);
  });

  it('may have a total among them, in its column or as one of the columns', () => {
    const quarters = ['1', '2', '3', '4'].map((S) => quarter(`Q${S}`, S));
    const others = [quarter('Q1', '7', { C: RAPID }), quarter('Q2', '8', { C: RAPID })];
    const rows = [...quarters, row('10', { Q: 'Total' }), ...others, row('15', { C: RAPID, Q: 'Total' })];
    expect(judged(rows)).toEqual([
      [
        ['exact', '0,1,2,3'],
        ['exact', '5,6'],
      ],
      [],
    ]);
    const { totals } = readBudgetLines(rows, { ...OPTIONS, map: BY_PERIOD });
    expect(totals[0]).toMatchObject({ over: 'period', text: 'Total', fiscalYear: '2015-16', partner: 'rcmp' });
    expect(judged([...quarters, row('21', { Q: 'Total' })])).toEqual([
      [['inconsistent', '0,1,2,3']],
      ['INCONSISTENT_TOTAL'],
    ]);
    const wide = {
      ...{ fiscalYear: 'Y', partner: 'P', category: 'C', phase: { constant: 'spent' } },
      cells: [...['Q1', 'Q2'].map((column) => ({ column, period: column })), { column: 'T', period: 'Total' }],
    };
    const across = { Y: '2015-16', P: 'RCMP', C: SALARY, Q1: '1', Q2: '2', T: '3' };
    expect(judged([across, { ...across, T: '9' }].slice(0, 1), wide)).toEqual([[['exact', '0,0']], []]);
    expect(judged([{ ...across, T: '9' }], wide)).toEqual([[['inconsistent', '0,0']], ['INCONSISTENT_TOTAL']]);
    const named = { ...wide, cells: [...wide.cells.slice(0, 2), { column: 'T', period: 'Cumul' }] };
    expect(readBudgetLines([across], { ...OPTIONS, map: named }).lines.map(({ period }) => period)).toEqual([
      'q1',
      'q2',
      'year-to-date',
    ]);
  });
});

describe('the name of a total', () => {
  it('may say of which period it is', () => {
    const rows = [row('1', { Q: 'Q1' }), row('2', { Q: 'Q2' }), row('4', { Q: 'YTD' })];
    for (const [Q, S, part] of [
      ['Total Q1', '1', '0'],
      ['Total T2', '2', '1'],
      ['Total year to date', '4', '2'],
    ] as const) {
      expect(judged([...rows, row(S, { Q })])).toEqual([[['exact', part]], []]);
      expect(judged([...rows, total(S, { P: Q, Q: '' })])).toEqual([[['exact', part]], []]);
    }
  });
});

describe('a whole and its parts', () => {
  const rows = [row('30', { C: 'All costs' }), row('10'), row('20', { C: RAPID })];
  const BESIDE = 'WHOLE_BESIDE_PARTS';

  it('are not added together: the whole, or the parts', () => {
    expect(judged([...rows, total('30')])).toEqual([[['exact', '0']], [BESIDE]]);
    expect(judged([...rows, total('60')])).toEqual([[['inconsistent', '0']], [BESIDE, 'INCONSISTENT_TOTAL']]);
    const partly = [row('31', { C: 'All costs' }), ...rows.slice(1)];
    expect(judged([...partly, total('30')])).toEqual([[['exact', '1,2']], [BESIDE]]);
    // Of another partner there are only parts.
    const other = row('5', { P: 'GAC', C: 'Incremental costs' });
    expect(judged([...rows, other, total('35')])).toEqual([[['exact', '0,3']], [BESIDE]]);
  });

  it('are those of items, too', () => {
    const map = { ...MAP, item: { column: 'I', mayBeEmpty: true } };
    const items = [row('3', { I: '' }), row('1', { I: 'Mali' }), row('2', { I: 'Haiti' })];
    expect(judged([...items, total('3')], map)).toEqual([[['exact', '0']], [BESIDE]]);
    expect(judged([...items, total('6')], map)).toEqual([[['inconsistent', '0']], [BESIDE, 'INCONSISTENT_TOTAL']]);
  });

  it('are set against each other, and refused together with a way out', () => {
    const warned = (some: readonly Row[], map: object) =>
      readBudgetLines(some, { ...OPTIONS, map: map as typeof MAP }).findings.filter(({ code }) => code === BESIDE);
    const open = { ...MAP, category: { column: 'C', mayBeEmpty: true } };
    const whole = [row('10'), row('100', { C: RAPID }), row('111', { C: '' })];
    const [finding, ...others] = warned(whole, open);
    expect([finding, others]).toMatchObject([
      { severity: 'warning', index: 2, path: ['S'], operands: { amount: '111', sum: '110', others: 2 } },
      [],
    ]);
    expect(explain(finding as never, { locale: 'en-CA' })).toContain('111, beside 2 parts that come to 110');
    const { lines } = readBudgetLines(whole, { ...OPTIONS, map: open as never });
    expect(() => summarizeBudget(lines, { by: [], missing: 'refuse' })).toThrow(/leave out one of them/);
    const items = [row('5', { I: 'Mali' }), row('7', { I: 'Haiti' }), row('12', { I: '' })];
    const byItem = { ...MAP, item: { column: 'I', mayBeEmpty: true } };
    expect(warned(items, byItem)).toMatchObject([{ index: 2, operands: { amount: '12', sum: '12', others: 2 } }]);
    const both = readBudgetLines(items, { ...OPTIONS, map: byItem as never }).lines;
    expect(() => summarizeBudget(both, { by: [], missing: 'refuse' })).toThrow(/leave out one of them/);
    // Neither of another phase, year or partner, nor where a part has no value.
    expect(warned([row('9', { C: '' }), row('9', { Y: '2016-17' })], open)).toEqual([]);
    expect(warned([row('9', { C: '' }), row('9', { P: 'GAC', C: 'Incremental costs' })], open)).toEqual([]);
    expect(warned([row('9', { C: '' }), row('no data')], open)).toEqual([]);
  });
});

describe('a total by its name', () => {
  const BOTH = { fiscalYear: 'Y', partner: 'P', category: 'C', phase: 'F', amount: 'S' };
  const partners = [
    row('100', { P: 'RCMP', C: 'All costs' }),
    row('50', { P: 'GAC', C: 'All costs' }),
    row('10', { P: 'PS', C: 'All costs' }),
  ];

  it('that no line is part of is not passed over', () => {
    const rows = [
      row('100', { C: 'Total', F: 'approved' }),
      row('60', { F: 'spent' }),
      row('5', { C: RAPID, F: 'spent' }),
    ];
    const { totals, leftOut, findings } = readBudgetLines(rows, { ...OPTIONS, map: BOTH });
    expect([totals.map(({ verdict }) => verdict), leftOut]).toEqual([['not-checkable'], 1]);
    expect(findings.at(-1)).toMatchObject({ code: 'TOTAL_WITHOUT_PARTS', severity: 'warning', index: 0 });
  });

  it.each(['Total FTE', 'Total variance', 'Écart total', 'Total number of officers', 'Nombre total de policiers'])(
    'that is no amount of money is accused of nothing: %s',
    (P) => {
      expect(judged([...partners, row('150', { P, C: '' })])).toEqual([[['not-checkable', '']], []]);
    },
  );

  it.each(['Total, RCMP and so on', 'Total less GAC', 'Total RCMP, GAC or PS'])(
    'that is of something nobody here can tell may be an amount, and is accused of nothing: %s',
    (P) => {
      expect(judged([...partners, row('150', { P, C: '' })])).toEqual([[['not-checkable', '']], ['DOUBTFUL_TOTAL', 1]]);
    },
  );

  it.each([
    'Total, RCMP and GAC',
    'Total RCMP + GAC',
    'Total RCMP, GAC',
    'Total GRC et AMC',
    'Total RCMP & GAC',
    'Total for RCMP, and GAC',
  ])('of several partners is of these: %s', (P) => {
    const { totals } = readBudgetLines([...partners, row('150', { P, C: '' })], OPTIONS);
    expect(totals[0]).toMatchObject({ partners: ['rcmp', 'gac'], verdict: 'exact' });
    expect(judged([...partners, row('150', { P, C: '' })])).toEqual([[['exact', '0,1']], []]);
    expect(judged([...partners, row('160', { P, C: '' })])).toEqual([
      [['inconsistent', '0,1']],
      ['INCONSISTENT_TOTAL'],
    ]);
  });

  it('of several categories is of these', () => {
    const rows = [row('1'), row('2', { C: RAPID }), row('4', { C: 'Incremental costs', P: 'GAC' })];
    const of = row('3', { C: `Total ${SALARY} + ${RAPID}` });
    expect(judged([...rows, of, total('7')])).toEqual([
      [
        ['exact', '0,1'],
        ['exact', '0,1,2'],
      ],
      [],
    ]);
  });

  it('of partners with a stroke between them may be an amount of both', () => {
    const [first, second] = [row('2', { P: 'PS', C: 'All costs' }), row('500', { P: 'Total RCMP/GAC', C: '' })];
    expect(judged([first, second, total('502')])).toEqual([
      [
        ['not-checkable', ''],
        ['not-checkable', '0'],
      ],
      ['TOTAL_WITHOUT_PARTS', 1],
    ]);
    expect(judged([...partners, row('150', { P: 'Total RCMP/GAC', C: '' }), total('160')])).toEqual([
      [
        ['exact', '0,1'],
        ['exact', '0,1,2'],
      ],
      [],
    ]);
    expect(judged([...partners, row('201', { P: 'Total RCMP/GAC', C: '' }), total('361')])).toEqual([
      [
        ['not-checkable', '0,1'],
        ['not-checkable', '0,1,2'],
      ],
      ['DOUBTFUL_TOTAL', 1],
    ]);
  });

  it('of all but what no row tells apart is one where a sum bears it out, and is else accused of nothing', () => {
    for (const P of ['Total excluding taxes', 'Total (hors taxes)']) {
      expect(judged([...partners, row('160', { P, C: '' })])).toEqual([[['exact', '0,1,2']], []]);
      expect(judged([...partners, row('140', { P, C: '' })])).toEqual([
        [['not-checkable', '0,1,2']],
        ['DOUBTFUL_TOTAL', 1],
      ]);
    }
  });

  it('of one partner is of that one', () => {
    expect(judged([...partners, row('100', { P: 'Total RCMP', C: '' })])).toEqual([[['exact', '0']], []]);
  });

  it('and of all costs is one of whatever there is', () => {
    const rows = [row('100'), row('50', { P: 'GAC', C: 'Incremental costs' })];
    for (const P of ['Total', 'All partners']) {
      expect(judged([...rows, row('150', { P, C: 'All costs' })])).toEqual([[['exact', '0,1']], []]);
      expect(judged([...rows, row('999', { P, C: 'All costs' })])[0]).toEqual([['inconsistent', '0,1']]);
    }
  });

  it.each(['% of total', 'Total (%)', 'Percent of total', 'Total, in percent', 'Pourcentage du total'])(
    'is no total of money in percent: %s',
    (P) => {
      expect(judged([...partners, row('66.7', { P, C: '' })])).toEqual([[], ['SHARE_ROW']]);
    },
  );

  it.each(['2-year total', 'Total, 2 years', 'Total sur deux exercices', 'Two-year total'])(
    'of a number of years is of as many: %s',
    (Y) => {
      const years = ['2014-15', '2015-16', '2016-17'].map((Y, index) => row(`10${index}`, { Y }));
      const two = years.slice(0, 2);
      expect(judged([...two, row('201', { Y, P: '', C: '' })])).toEqual([[['exact', '0,1']], []]);
      expect(judged([...two, row('999', { Y, P: '', C: '' })])[0]).toEqual([['inconsistent', '0,1']]);
      expect(judged([...years, row('201', { Y, P: '', C: '' })])).toEqual([[['not-checkable', '']], []]);
      expect(judged([two[0] as Row, row('201', { Y, P: '', C: '' })])).toEqual([[['not-checkable', '']], []]);
    },
  );

  it('over a row that could not be read says so, and not that a part has no value', () => {
    const rows = [...partners.slice(0, 2), row('10', { P: 'CSC', C: 'All costs' }), row('160', { P: 'Total', C: '' })];
    const [total] = readBudgetLines(rows, OPTIONS).totals;
    expect(explain(total as never, { locale: 'en-CA' })).toContain('what may be part of it could not be read');
  });
});

describe('what a table says of its parts', () => {
  const gac = row('30', { P: 'GAC', C: 'Incremental costs' });
  const all = (S: string) => row(S, { P: 'Total', C: '' });

  it('is no contradiction where what may be one of them was taken for a total', () => {
    const [totals, codes] = judged([row('100', { C: 'Total' }), gac, all('130')]);
    expect([totals, codes]).toEqual([
      [
        ['not-checkable', ''],
        ['not-checkable', '1'],
      ],
      ['TOTAL_WITHOUT_PARTS', 1],
    ]);
    const items = [row('90', { I: 'Mali' }), row('20', { I: 'Total Force' }), row('110', { I: 'Total' })];
    expect(judged(items)[0]).toEqual([
      ['not-checkable', '0'],
      ['not-checkable', '0'],
    ]);
    expect(judged([gac, row('20', { P: 'GAC', C: 'Total' }), all('99')])[1]).toContain('INCONSISTENT_TOTAL');
  });

  it('is not lost with a row of a total that cannot be placed', () => {
    for (const wrong of [row('100', { P: 'RCPM', C: 'Total' }), row('100', { Y: '2018-20', C: 'Total' })]) {
      const [totals, codes] = judged([wrong, gac, all('130')]);
      expect([totals[1], codes.at(-1)]).toEqual([['not-checkable', '1'], 1]);
      expect(codes).not.toContain('INCONSISTENT_TOTAL');
    }
  });

  it('may be more than stands beside a total, where a part has no value', () => {
    const rows = (I: string, S: string, total: string) => [
      ...[row(S, { I }), row('6', { I: 'Haiti' }), row('10', { I: 'Total operations' }), row('1', { I: 'Kyiv' })],
      row(total, { I: 'Total' }),
    ];
    expect(judged(rows('Mali', '4', '11'))).toEqual([
      [
        ['exact', '0,1'],
        ['exact', '0,1,3'],
      ],
      [],
    ]);
    const [totals, codes] = judged(rows('Mali', 'suppressed', '11'));
    expect([totals[1]?.[0], codes.includes('INCONSISTENT_TOTAL')]).toEqual(['not-checkable', false]);
  });

  it('is passed over by no total of what does not apply, nor beside a row that cannot be read', () => {
    expect(judged([row('n/a'), row('100', { C: 'Total' })])[1]).toEqual(['TOTAL_WITHOUT_PARTS', 1]);
    const bad = row('5', { Y: '20-19', P: 'PS', C: 'All costs' });
    const lone = [row('100', { C: 'Total' }), row('30', { P: 'GAC', C: 'Total' }), bad];
    expect(judged(lone)[1]).toEqual(expect.arrayContaining(['TOTAL_WITHOUT_PARTS', 3]));
    // Nothing is missing where nothing is.
    expect(judged([gac, row('0', { P: 'PS', C: 'Total' })])[1]).toEqual([]);
  });

  it('is found by the name of a total that holds other totals, or follows them', () => {
    const names = (some: readonly (readonly [string, string])[]) => judged(some.map(([I, S]) => row(S, { I })));
    const nested = names([
      ...([
        ['Bamako', '3'],
        ['Total Mali', '3'],
        ['Goma', '4'],
        ['Total DRC', '4'],
        ['Total Africa', '7'],
      ] as const),
      ...([
        ['Kyiv', '6'],
        ['Total Europe', '6'],
        ['Grand total', '13'],
      ] as const),
    ]);
    expect(nested).toEqual([
      [
        ['exact', '0'],
        ['exact', '2'],
        ['exact', '0,2'],
        ['exact', '5'],
        ['exact', '0,2,5'],
      ],
      [],
    ]);
    const mixed = names([
      ['Mali', '5'],
      ['Total pour la région Afrique', '5'],
      ['Haïti', '3.3'],
      ['Sous-total Amériques', '3.3'],
    ]);
    expect(mixed).toEqual([
      [
        ['exact', '0'],
        ['exact', '2'],
      ],
      [],
    ]);
  });

  it.each(['Total Mali and Haiti', 'Total, Haïti et Mali'])('are several where its name says so: %s', (I) => {
    const rows = [row('90', { I: 'Mali' }), row('20', { I: 'Haiti' }), row('7', { I: 'Kyiv' })];
    expect(judged([...rows, row('110', { I })])).toEqual([[['exact', '0,1']], []]);
    expect(judged([...rows, row('90', { I: 'Total Mali' })])).toEqual([[['exact', '0']], []]);
  });

  it.each([{ P: 'Total full-time equivalents' }, { P: 'Effectif total' }, { P: 'Two-year average total' }])(
    'is for nobody here to tell: %j',
    (more) => {
      const rows = [row('100'), row('50', { P: 'GAC', C: 'Incremental costs' }), row('7', { Y: '2016-17' })];
      expect(judged([...rows, row('151', { C: '', ...more })])).toEqual([[['not-checkable', '']], []]);
    },
  );

  it.each([
    { Y: 'Total less 2016-17', P: '' },
    { Y: 'Total excluding 2015-16', P: '' },
    { P: 'Total sauf GAC' },
    { P: 'GAC', Y: 'Total less 2015-16' },
    { P: 'Total RCMP-PS-other' },
  ])('is for nobody here to tell, and may be an amount: %j', (more) => {
    const rows = [row('100'), row('50', { P: 'GAC', C: 'Incremental costs' }), row('7', { Y: '2016-17' })];
    expect(judged([...rows, row('151', { C: '', ...more })])).toEqual([[['not-checkable', '']], ['DOUBTFUL_TOTAL', 1]]);
    const [totals] = judged([...rows, row('500', { C: '', ...more }), row('657', { Y: 'Total', P: '', C: '' })]);
    expect(totals.map(([verdict]) => verdict)).toEqual(['not-checkable', 'not-checkable']);
  });
});

describe('a sub-total', () => {
  const line = (I: string, S: string) => row(S, { I });

  it('is of no lines behind its own block', () => {
    const rows = [line('Mali', '300'), line('Haiti', '500'), line('Sub-total', '900'), line('Goma', '100')];
    const off = ['inconsistent', '0,1'];
    expect(judged(rows)).toEqual([[off], ['INCONSISTENT_TOTAL']]);
    expect(judged([...rows, line('Total', '900')])).toEqual([[off, ['exact', '0,1,3']], ['INCONSISTENT_TOTAL']]);
    expect(judged([...rows, line('Sub-total', '100'), line('Total', '900')])).toEqual([
      [off, ['exact', '3'], ['exact', '0,1,3']],
      ['INCONSISTENT_TOTAL'],
    ]);
  });

  it('cannot be checked where its block lacks a value', () => {
    const rows = [line('Mali', '300'), line('Haiti', ''), line('Sub-total', '400'), line('Goma', '100')];
    expect(judged([...rows, line('Sub-total', '100')])[0]).toEqual([
      ['not-checkable', '0,1'],
      ['exact', '3'],
    ]);
  });

  it('may stand before its block, or add up all before it', () => {
    const heads = [line('Sub-total', '800'), line('Mali', '300'), line('Haiti', '500'), line('Sub-total', '100')];
    expect(judged([...heads, line('Goma', '100')])[0]).toEqual([
      ['exact', '1,2'],
      ['exact', '4'],
    ]);
    const running = [line('Mali', '300'), line('Sub-total', '300'), line('Haiti', '500'), line('Sub-total', '800')];
    expect(judged([...running, line('Goma', '100'), line('Total', '900')])[0]).toEqual([
      ['exact', '0'],
      ['exact', '0,2'],
      ['exact', '0,2,4'],
    ]);
  });

  it('may stand among its lines where its row tells them apart', () => {
    const rows = [
      row('5'),
      row('50', { C: 'Sub-total' }),
      row('45', { C: RAPID }),
      row('7', { P: 'GAC', C: 'All costs' }),
    ];
    expect(judged([...rows, total('57')])[0]).toEqual([
      ['exact', '0,2'],
      ['exact', '0,2,3'],
    ]);
  });
});

describe('amounts in a unit', () => {
  const warned = (unit: 'CAD' | 'CAD thousands' | 'CAD millions', ...cells: readonly string[]) =>
    readBudgetLines(
      cells.map((S, index) => row(S, { I: `${index}` })),
      { ...OPTIONS, map: BY_ITEM, unit },
    ).findings.filter(({ code }) => code === 'DOUBTFUL_SCALE');

  it('that are written in full give one warning for their column', () => {
    const [finding, ...others] = warned('CAD millions', '3.1', '$11,900,000', '12,500,000', '2.5', '0.4');
    expect([finding, others]).toMatchObject([
      { severity: 'warning', path: ['S'], operands: { count: 2, example: '$11,900,000' } },
      [],
    ]);
    expect(finding).not.toHaveProperty('index');
    expect(warned('CAD thousands', '3,100', '11,900,000', '250')).toHaveLength(1);
    expect(warned('CAD millions', '11,900,000', '12,500,000')).toMatchObject([{ operands: { count: 2 } }]);
    expect(warned('CAD millions', '$500,000', '$700,000')).toMatchObject([{ operands: { count: 2 } }]);
    expect(warned('CAD millions', '18.34', '9,000,000 dollars')).toHaveLength(1);
    expect(warned('CAD millions', '500,000 dollars', '700,000 dollars')).toMatchObject([{ operands: { count: 2 } }]);
    expect(warned('CAD millions', '$500,000.00', '$700,000.00')).toMatchObject([{ operands: { count: 2 } }]);
    const [lone] = warned('CAD millions', '18.34', '$9,000', '5.15');
    expect(explain(lone as never, { locale: 'en-CA' })).toBe(
      "in column 'S', 1 amount is, as '$9,000', far too large in millions of Canadian dollars ('CAD millions'); what is written in full needs a unit of its own",
    );
  });

  it('that differ as amounts do give none', () => {
    expect(warned('CAD millions', '0.037', '25.73', '1,332', '9,999')).toEqual([]);
    expect(warned('CAD millions', '0.01', '450,000', '380,000', '500,000')).toEqual([]);
    expect(warned('CAD', '3.1', '11,900,000')).toEqual([]);
    expect(warned('CAD thousands', '5', '2', '1', '18,340')).toEqual([]);
    expect(warned('CAD thousands', '4', '5', '$18.34 million', '7')).toEqual([]);
    const units = [row('25,730', { U: 'x1000' }), row('4,780,000,000', { U: '$' }), row('900', { U: '$' })];
    const map = { ...MAP, unit: 'U' };
    const { findings } = readBudgetLines(units, { ...OPTIONS, map, unit: 'CAD millions' });
    expect(findings.map(({ code }) => code)).not.toContain('DOUBTFUL_SCALE');
  });
});

describe('a column whose cells may be empty', () => {
  it.each(['category', 'partner', 'fiscalYear', 'period', 'item'] as const)('judges the totals of each %s', (field) => {
    const column = { category: 'C', partner: 'P', fiscalYear: 'Y', period: 'Q', item: 'I' }[field];
    const map = { ...MAP, ...(field === 'item' && { item: 'I' }), ...(field === 'period' && { period: 'Q' }) };
    const open = { ...map, [field]: { column, mayBeEmpty: true } };
    const cells = { Q: 'Q1', I: 'Haiti' };
    const rows = [row('10', { ...cells, C: RAPID }), row('30', { ...cells, P: 'GAC', C: 'Incremental costs' })];
    for (const word of ['Total', 'Grand total', 'Sub-total', 'Total général', 'Ensemble']) {
      for (const [sum, verdict] of [
        ['40', 'exact'],
        ['99', 'inconsistent'],
      ] as const) {
        const said = [...rows, row(sum, { ...cells, P: '', C: '', Y: '', Q: '', I: '', [column]: word })];
        const intake = readBudgetLines(said, { ...OPTIONS, map: open as unknown as typeof MAP });
        expect(intake.lines.map(({ amount }) => amount)).toEqual(['10', '30']);
        expect(intake.totals.map((one) => [one.over, one.verdict])).toEqual([[field, verdict]]);
      }
    }
  });

  it('is no line where it may not be empty, or is not there', () => {
    const { C: _, ...lacking } = row('5');
    const open = { ...MAP, category: { column: 'C', mayBeEmpty: true } } as const;
    expect(readBudgetLines([lacking], { ...OPTIONS, map: open })).toMatchObject({
      lines: [],
      leftOut: 1,
      findings: [{ code: 'UNKNOWN_NAME', path: ['C'] }],
    });
    expect(readBudgetLines([row('5', { C: ' ' })], { ...OPTIONS, map: open }).lines).toMatchObject([{ amount: '5' }]);
    for (const C of [['salary'], {}, true]) {
      const read = readBudgetLines([{ ...row('5'), C }], { ...OPTIONS, map: open });
      expect(read).toMatchObject({ lines: [], leftOut: 1, findings: [{ code: 'INVALID_ARGUMENT', path: ['C'] }] });
    }
    const shut = { ...MAP, category: { column: 'C', mayBeEmpty: false } };
    expect(readBudgetLines([row('5', { C: '' })], { ...OPTIONS, map: shut })).toMatchObject({ lines: [], leftOut: 1 });
    const year = { ...MAP, fiscalYear: { column: 'Y', mayBeEmpty: true } } as const;
    expect(readBudgetLines([row('5', { Y: '' })], { ...OPTIONS, map: year })).toMatchObject({ lines: [], leftOut: 1 });
  });

  it.each([{ column: 'C' }, { mayBeEmpty: true }, { column: 'C', mayBeEmpty: 'yes' }, { column: 'C', empty: true }])(
    'is said in full: %j',
    (category) => {
      const wrong = { ...MAP, category } as unknown as typeof MAP;
      expect(() => readBudgetLines([row('5')], { ...OPTIONS, map: wrong })).toThrow(/^options\.map\.category/);
    },
  );
});

describe('amounts of different phases', () => {
  it('are not added together where a total names none', () => {
    const map = { fiscalYear: 'Y', partner: 'P', category: 'C', phase: 'F', amount: 'S' };
    const rows = [row('5', { F: 'approved' }), row('4', { F: 'spent' })];
    expect(judged([...rows, total('5', { F: '' })], map)).toEqual([[['exact', '0']], []]);
    expect(judged([...rows, total('9', { F: '' })], map)).toEqual([[['not-checkable', '']], []]);
  });
});

describe('a range of years', () => {
  const rows = [row('10'), row('7', { Y: '2016-17' }), row('5', { Y: '2017-18' })];

  it.each([
    'Total 2015-2016 à 2016-2017',
    'Total 2015-16 to 2016-17',
    'Total 2015-16 - 2016-17',
    'Total 2015–16–2016–17',
    'Total, de 2015-2016 à 2016-2017',
    'Total (from FY 2015/16 to FY 2016/17)',
    'Total 2015-16 and 2016-17',
    'Total des exercices 2015-2016 et 2016-2017',
    '2015-16 to 2016-17 total',
  ])('is all of its years: %s', (Y) => {
    expect(judged([...rows, row('17', { Y, P: '', C: '' })])).toEqual([[['exact', '0,1']], []]);
    const { totals } = readBudgetLines([...rows, row('28', { Y, P: '', C: '' })], OPTIONS);
    expect(totals[0]).toMatchObject({ verdict: 'inconsistent', fiscalYears: ['2015-16', '2016-17'] });
    expect(totals[0]).not.toHaveProperty('fiscalYear');
  });

  it('has those between, goes with a partner, and is that of its own rows where several are', () => {
    const more = [...rows, row('1', { P: 'GAC', C: 'Incremental costs' })];
    expect(judged([...more, row('23', { Y: 'Total 2015-16 to 2017-18', P: '', C: '' })])[0]).toEqual([
      ['exact', '0,1,2,3'],
    ]);
    expect(judged([...more, row('22', { Y: 'Total RCMP 2015-16 to 2017-18', P: '', C: '' })])[0]).toEqual([
      ['exact', '0,1,2'],
    ]);
    expect(judged([...more, row('15', { Y: 'Total 2015-16, 2017-18', C: '' })])[0]).toEqual([['exact', '0,2']]);
  });

  it.each([
    'Total 2016-17 to 2015-16',
    'Total 2015-16 to 2017',
    'Total 2015 to 2016-17',
    'Total 2015-2020',
    'Total 2015-16 vs 2016-17',
  ])('is not guessed: %s', (Y) => {
    expect(judged([...rows, row('17', { Y, P: '', C: '' })])[0]).toEqual([['not-checkable', '']]);
  });

  it('that names a year of which there are no rows is exact over the others, or cannot be checked', () => {
    const Y = 'Total 2014-15 to 2016-17';
    expect(judged([...rows, row('17', { Y, P: '', C: '' })])).toEqual([[['exact', '0,1']], []]);
    const [totals, others] = judged([...rows, row('28', { Y, P: '', C: '' })]);
    expect([totals, others]).toEqual([[['not-checkable', '0,1']], ['DOUBTFUL_TOTAL', 1]]);
  });

  it('that the year of its row speaks against cannot be checked', () => {
    expect(judged([...rows, total('17', { P: 'Total 2015-16 to 2016-17' })])[0]).toEqual([['not-checkable', '']]);
  });
});

describe('a total by item', () => {
  const rows = [row('3', { I: 'Haiti' }), row('4', { I: 'Mali' })];

  it.each([
    'Subtotal Haiti',
    'Sous-total Haïti',
    'Ensemble Haïti',
    'HAITI total',
    'Total for Haiti ($)',
    'Somme Haïti',
  ])('is of the lines whose name is in its own: %s', (I) => {
    expect(judged([...rows, row('3', { I })])).toEqual([[['exact', '0']], []]);
    expect(judged([row('3', { I }), ...rows])).toEqual([[['exact', '1']], []]);
    expect(readBudgetLines([...rows, row('3', { I })], { ...OPTIONS, map: BY_ITEM }).lines).toHaveLength(2);
  });

  it('adds up what its item has in other cells, where its row does not say in which', () => {
    const more = [...rows, row('5', { I: 'Haiti', C: RAPID }), row('6', { I: 'Mali', C: RAPID })];
    expect(judged([...more, row('8', { C: '', I: 'Total Haiti' }), row('10', { C: '', I: 'Total Mali' })])).toEqual([
      [
        ['exact', '0,2'],
        ['exact', '1,3'],
      ],
      [],
    ]);
  });

  it('is of the longest name that it holds', () => {
    const two = [row('3', { I: 'Haiti' }), row('9', { I: 'South Sudan' }), row('4', { I: 'Sudan' })];
    expect(judged([...two, row('9', { I: 'Total South Sudan' })])[0]).toEqual([['exact', '1']]);
  });
});

describe('the words for a total', () => {
  it.each([
    ...['Somme', 'Somme totale', 'Somme des missions', 'Sum', 'SUM', 'Sum of missions', 'Cumul', 'Cumul 2015-2016'],
    ...['Tous les exercices', 'Toutes les années', 'All years', 'All fiscal years', 'All partners', 'ALL PARTNERS'],
    ...['Tous les partenaires', 'All categories', 'Toutes les catégories', 'Ensemble Haïti', "L'ensemble"],
  ])('are known: %s', (name) => {
    expect(isTotal(name)).toBe(true);
    expect(judged([row('1', { I: 'a' }), row('2', { I: 'b' }), row('3', { I: name })])[0]).toEqual([['exact', '0,1']]);
  });

  it.each([
    ...['Lump sum', 'Sums due', 'Somme forfaitaire', 'Sommes dues', 'Ensemble médical', "Ensemble d'outils", 'Summer'],
    ...['Cumul annuel', "Cumul de l'exercice", 'Cumulus', 'All missions', 'All weather gear', 'Tous terrains'],
  ])('are not in every name that holds their letters: %s', (name) => {
    expect(isTotal(name)).toBe(false);
  });

  it('say of what a total is in the column of the others', () => {
    const two = [row('1'), row('2', { P: 'GAC', C: 'Incremental costs' }), row('4', { Y: '2016-17' })];
    for (const P of ['All partners', 'Tous les partenaires', 'Somme'])
      expect(judged([...two, row('3', { P, C: '' })])[0]).toEqual([['exact', '0,1']]);
    for (const Y of ['All years', 'Tous les exercices', 'Cumul', 'Sum'])
      expect(judged([...two, row('5', { Y, C: '' })])[0]).toEqual([['exact', '0,2']]);
    // In the column of periods the word is the year to date.
    expect(readBudgetLines([row('1', { Q: 'Cumul' })], { ...OPTIONS, map: BY_PERIOD }).lines[0]?.period).toBe(
      'year-to-date',
    );
  });
});

describe('a total of an empty cell', () => {
  it('is said without quotes around nothing', () => {
    const [found] = readBudgetLines([row('1'), total('')], OPTIONS).totals;
    const say = (locale: 'en-CA' | 'fr-CA') => explain(found as never, { locale });
    expect(say('en-CA')).toBe('1, nothing printed; not checkable: the document gives no value (not reported)');
    expect(say('fr-CA')).toBe(
      "1, rien d'imprimé; non vérifiable\u00a0: le document ne donne aucune valeur (non déclaré)",
    );
  });
});
