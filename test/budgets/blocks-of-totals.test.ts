import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';

/*
 * Where the lines of a total stand: above it since the total before it, or since a change; all above it; or below it.
 * Sums of a few amounts, done by hand.
 */

const COLUMN = (column: string) => ({ column, mayBeEmpty: true });
const MAP = { fiscalYear: 'Y', partner: COLUMN('P'), category: COLUMN('C'), item: COLUMN('I'), spent: 'S' };
const OPTIONS = { map: MAP, empty: 'not-reported', unit: 'CAD millions' } as const;
type Row = Readonly<Record<string, string>>;
const CATEGORIES: Readonly<Record<string, string>> = { RCMP: 'Salary and operating', GAC: 'Incremental costs' };
/** A line by its partner, a total by its word, a heading without an amount. */
const row = (name: string, S: string, more: Row = {}): Row =>
  /total/i.test(name) || S === ''
    ? { Y: '', P: name, C: '', I: '', S, ...more }
    : { Y: '2018-19', P: name, C: CATEGORIES[name] ?? 'All costs', I: '', S, ...more };
const rapid = (S: string, more: Row = {}) => row('RCMP', S, { C: 'Rapid deployment', ...more });

/** Each total with its verdict and the rows that it is of; and what was found beside that it is one. */
function judged(rows: readonly Row[], options: object = OPTIONS): [string[], string[]] {
  const { totals, findings } = readBudgetLines(rows, options as typeof OPTIONS);
  return [
    totals.map(({ verdict, parts }) => [verdict, ...parts.map(({ index }) => index)].join(' ')),
    findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
  ];
}
const OFF = 'INCONSISTENT_TOTAL';
const OPEN = 'UNCHECKED_TOTAL';

describe('a total above its own lines', () => {
  it('is not of those of the next one', () => {
    const rows = (one: string, other: string, word = 'Sub-total') => [
      ...[row('RCMP', '10.25'), rapid('2.50'), row(word, one)],
      ...[row('GAC', '5.75'), row('PS', '1.00'), row(word, other)],
      row('Grand total', '19.50'),
    ];
    for (const word of ['Sub-total', 'Total']) {
      expect(judged(rows('6.75', '6.75', word))).toEqual([['inconsistent 0 1', 'exact 3 4', 'exact 0 1 3 4'], [OFF]]);
      expect(judged(rows('6.75', '12.75', word))).toEqual([
        ['inconsistent 0 1', 'inconsistent 3 4', 'exact 0 1 3 4'],
        [OFF, OFF],
      ]);
      expect(judged(rows('12.75', '6.75', word))[1]).toEqual([]);
    }
  });

  it('is not of those of the next year', () => {
    const year = { Y: '2017-18' };
    const of = (S: string) => ({ Y: 'Total RCMP', P: '', C: '', I: '', S });
    const rows = (first: string) => [
      ...[row('RCMP', '10.25', year), rapid('2.50', year), of(first)],
      ...[row('RCMP', '11.30'), rapid('3.10'), of('14.40'), row('Grand total', '27.15')],
    ];
    expect(judged(rows('14.40'))[0].slice(0, 2)).toEqual(['inconsistent 0 1', 'exact 3 4']);
    expect(judged(rows('12.75'))[1]).toEqual([]);
  });
});

describe('totals above their lines', () => {
  it('are so for all of a kind', () => {
    const rows = (one: string, other: string) => [
      ...[row('Sub-total', one), row('RCMP', '10.25'), rapid('2.50')],
      ...[row('Sub-total', other), row('GAC', '5.75'), row('PS', '1.00')],
    ];
    expect(judged(rows('12.75', '6.75'))).toEqual([['exact 1 2', 'exact 4 5'], []]);
    expect(judged(rows('12.75', '12.75'))[0]).toEqual(['exact 1 2', 'not-checkable']);
    expect(judged(rows('12.75', '9.75'))).toEqual([['exact 1 2', 'inconsistent 4 5'], [OFF]]);
  });

  it('may have a line before them, where all of them agree', () => {
    const rows = [
      row('DFO', '3.00', { P: 'PS' }),
      ...[row('Sub-total', '12.75'), row('RCMP', '10.25'), rapid('2.50')],
      ...[row('Sub-total', '5.75'), row('GAC', '5.75'), row('Grand total', '21.50')],
    ];
    expect(judged(rows)).toEqual([['exact 2 3', 'exact 5', 'exact 0 2 3 5'], []]);
  });
});

describe('totals above their lines, some of which have none', () => {
  const first = row('PS', '3.00');
  const block = (word: string) => [row(word, '12.75'), row('RCMP', '10.25'), rapid('2.50')];

  it('are exact over what they stand above, where all are so', () => {
    const rows = [
      ...[first, ...block('Sub-total'), row('GAC', '5.75')],
      ...[
        row('Sub-total', '7.00', { I: '' }),
        rapid('4.00', { Y: '2017-18', I: 'Haiti' }),
        rapid('3.00', { Y: '2017-18', I: 'Mali' }),
      ],
      row('PS', '2.00', { Y: '2017-18', P: 'PS' }),
    ];
    expect(judged(rows)[0]).toEqual(['exact 2 3', 'exact 6 7']);
  });

  it('are accused of nothing where one alone may be so', () => {
    expect(judged([first, ...block('Sub-total'), row('GAC', '5.75')])).toEqual([['not-checkable'], [OPEN]]);
  });
});

describe('lines without a sub-total of their own', () => {
  const rcmp = [row('RCMP', '10.25'), rapid('3.33'), row('Sub-total', '13.58')];

  it('are before a block by partner', () => {
    const rows = [row('GAC', '5.75'), ...rcmp, row('PS', '1.00'), row('Total', '20.33')];
    expect(judged(rows)).toEqual([['exact 1 2', 'exact 0 1 2 4'], []]);
    // That of a table that shows nothing of its layout is held against all.
    const off = rows.map((one, at) => (at === 3 ? { ...one, S: '13.99' } : one));
    expect(judged(off)).toEqual([['inconsistent 0 1 2', 'exact 0 1 2 4'], [OFF]]);
  });

  it('are behind a heading, or a blank row', () => {
    for (const head of [row('RCMP', ''), row('', '')]) {
      const rows = [row('GAC', '5.75'), head, ...rcmp, row('PS', '1.00'), row('Total', '20.33')];
      expect(judged(rows)).toEqual([['exact 2 3', 'exact 0 2 3 5'], []]);
    }
  });

  it('are between two blocks, of other years, and before a plain total', () => {
    const more = [
      row('PS', '1.00'),
      row('GAC', '2.25', { I: 'Haiti' }),
      row('GAC', '1.25', { I: 'Mali' }),
      row('Sub-total', '3.50'),
    ];
    expect(judged([...rcmp, ...more, row('Total', '18.08')])).toEqual([
      ['exact 0 1', 'exact 4 5', 'exact 0 1 3 4 5'],
      [],
    ]);
    const years = [row('RCMP', '7.00', { Y: '2017-18' }), ...rcmp, row('Total', '20.58')];
    expect(judged(years)).toEqual([['exact 1 2', 'exact 0 1 2'], []]);
    const plain = [row('GAC', '5.75'), ...rcmp.slice(0, 2), row('Total', '13.58'), row('PS', '1.00')];
    expect(judged([...plain, row('Grand total', '20.33')])).toEqual([['exact 1 2', 'exact 0 1 2 4'], []]);
  });

  it('leave open of what one is that agrees with none of them', () => {
    const rows = [
      ...[row('GAC', '5.75'), ...rcmp],
      ...[
        row('PS', '1.00'),
        row('GAC', '2.25', { I: 'Haiti' }),
        row('GAC', '1.25', { I: 'Mali' }),
        row('Sub-total', '9.99'),
      ],
      ...[row('RCMP', '4.00', { I: 'Haiti' }), rapid('3.00', { I: 'Haiti' }), row('Sub-total', '9.00')],
    ];
    expect(judged(rows)[0]).toEqual(['exact 1 2', 'not-checkable', 'inconsistent 8 9']);
  });

  it('are none at the end of a table, where a total is of all', () => {
    expect(judged([row('GAC', '5.75'), ...rcmp.slice(0, 2), row('Total', '13.58')])).toEqual([
      ['inconsistent 0 1 2'],
      [OFF],
    ]);
  });

  it('are none in a block table, where one that drops its first line is not exact', () => {
    const rows = (first: string) => [
      ...[row('RCMP', '10.25'), rapid('2.50', { I: 'Mali' }), rapid('3.25', { I: 'Haiti' }), row('Sub-total', first)],
      ...[row('RCMP', '4.00', { Y: '2017-18' }), rapid('5.00', { Y: '2017-18' }), row('Sub-total', '9.00')],
    ];
    expect(judged(rows('16.00'))).toEqual([['exact 0 1 2', 'exact 4 5'], []]);
    expect(judged(rows('5.75'))[0]).toEqual(['not-checkable', 'exact 4 5']);
    expect(judged(rows('6.75'))).toEqual([['inconsistent 0 1 2', 'exact 4 5'], [OFF]]);
  });

  it('are none by category, where one total alone shows it', () => {
    const rows = (first: string, second: string) => [
      ...[row('RCMP', '10.25'), rapid('2.50', { I: 'Mali' }), rapid('3.25', { I: 'Haiti' }), row('Sub-total', first)],
      ...[row('GAC', '4.00'), row('Sub-total', '4.00'), row('PS', '7.00'), row('Sub-total', '7.00')],
      ...[
        row('RCMP', '1.00', { I: 'a' }),
        rapid('2.00', { I: 'a' }),
        rapid('3.00', { I: 'b' }),
        row('Sub-total', second),
      ],
    ];
    expect(judged(rows('16.00', '6.00'))[0].at(0)).toBe('exact 0 1 2');
    expect(judged(rows('5.75', '6.00'))[0].at(0)).toBe('not-checkable');
    expect(judged(rows('5.75', '5.00'))[0]).toEqual(['exact 1 2', 'exact 4', 'exact 6', 'exact 9 10']);
  });

  it('have named ones before a plain sub-total', () => {
    const rows = [
      ...[row('PS', '1.00'), row('Sub-total PS', '1.00'), row('RCMP', '10.25'), row('Sub-total RCMP', '10.25')],
      ...[row('GAC', '5.75'), row('Sub-total GAC', '5.75'), row('Sub-total', '16.00'), row('Total', '17.00')],
    ];
    expect(judged(rows)).toEqual([['exact 0', 'exact 2', 'exact 4', 'exact 2 4', 'exact 0 2 4'], []]);
  });
});

describe('running sub-totals', () => {
  const before = { Y: '2017-18' };
  const rows = (last: string, total: Row[] = [row('Total 2017-18', '12.75')]) => [
    ...[row('RCMP', '10.25', before), row('Sub-total', '10.25'), row('GAC', '2.50', before), row('Sub-total', '12.75')],
    ...total,
    ...[row('RCMP', '11.40'), row('Sub-total', '11.40'), row('GAC', '3.30'), row('Sub-total', last)],
  ];

  it('may begin anew each year', () => {
    const exact = ['exact 0', 'exact 0 2', 'exact 0 2', 'exact 5', 'exact 5 7'];
    expect(judged([...rows('14.70'), row('Total 2018-19', '14.70')])).toEqual([[...exact, 'exact 5 7'], []]);
    expect(judged(rows('14.70', []))[0]).toEqual(['exact 0', 'exact 0 2', 'exact 4', 'exact 4 6']);
    expect(judged(rows('19.70'))[0].at(-1)).toBe('inconsistent 7');
  });

  it('are none among those of blocks: one that adds the block before is not exact', () => {
    const blocks = [
      ...[row('RCMP', '10.25'), row('Sub-total', '10.25'), row('GAC', '2.50'), row('Sub-total', '2.50')],
      ...[row('PS', '3.00'), row('Sub-total', '15.75')],
    ];
    expect(judged(blocks)[0]).toEqual(['exact 0', 'exact 2', 'not-checkable']);
  });
});

describe('a column of sub-totals', () => {
  const place = { fiscalYear: 'Y', partner: 'P', phase: { constant: 'spent' } };
  const cells = [
    { column: 'a', category: 'Salary and operating' },
    { column: 'b', category: 'Rapid deployment' },
    { column: 's', category: 'Sub-total' },
    { column: 'c', category: 'Incremental costs' },
    { column: 't', category: 'Total' },
  ];
  const options = { ...OPTIONS, map: { ...place, cells } };
  const line = (P: string, ...amounts: readonly string[]): Row => ({
    ...{ Y: '2018-19', P },
    ...Object.fromEntries(amounts.map((S, at) => [cells[at]?.column as string, S])),
  });

  it('is of those before it', () => {
    const rows = [line('GAC', '10', '3', '13', '1', '14'), line('Total', '10', '3', '13', '1', '14')];
    expect(judged(rows, options)[1]).not.toContain(OFF);
    const { totals } = readBudgetLines(rows, options as never);
    expect(totals.map(({ verdict, parts }) => [verdict, ...parts.map(({ column }) => column)].join(' '))).toEqual([
      // Where a row of totals crosses it, nobody can tell which columns it is of.
      ...['exact a b', 'exact a b c', 'exact a', 'exact b', 'not-checkable', 'exact c', 'exact a b c'],
    ]);
    const wrong = [line('RCMP', '10', '3', '99', '1', '14')];
    expect(judged(wrong, options)).toEqual([
      ['inconsistent 0 0', 'exact 0 0 0'],
      ['CATEGORY_OF_OTHER_PARTNER', OFF],
    ]);
  });

  it('is not of the whole row', () => {
    const right = [
      line('GAC', '10.00', '3.00', '13.00', '1.00', '14.00'),
      line('PS', '2.00', '1.00', '3.00', '4.00', '7.00'),
    ];
    const whole = line('RCMP', '4.00', '3.00', '8.00', '1.00', '8.00');
    expect(judged([...right, whole], options)[0].slice(-2)).toEqual(['inconsistent 2 2', 'exact 2 2 2']);
    // Where no other row shows of which columns it is, nobody can tell.
    for (const rows of [[whole], [line('GAC', '10.00', '3.00', '14.00', '1.00', '14.00'), whole]])
      expect(judged(rows, options)[0].slice(-2)).toEqual([
        'not-checkable',
        `exact ${'0 0 0'.replace(/0/g, `${rows.length - 1}`)}`,
      ]);
    // What stands in the other columns is nothing.
    expect(judged([line('GAC', '4.00', '3.00', '7.00', '0.00', '7.00')], options)[0]).toEqual([
      'exact 0 0',
      'exact 0 0 0',
    ]);
  });

  it('is of those behind it where the first column is one', () => {
    for (const word of ['Sub-total', 'Total']) {
      const heads = [
        { column: 's', category: word },
        { column: 'a', category: 'Salary and operating' },
        { column: 'b', category: 'Rapid deployment' },
        { column: 't', category: word },
        { column: 'c', category: 'Incremental costs' },
      ];
      const map = { ...place, cells: heads };
      const wide = (P: string, s: string, t: string) => ({ Y: '2018-19', P, s, a: '4.00', b: '3.00', t, c: '2.00' });
      const totals = (rows: readonly Row[]) => judged(rows, { ...OPTIONS, map })[0];
      expect(totals([wide('RCMP', '7.00', '2.00'), wide('GAC', '7.00', '2.00')])).toEqual([
        ...['exact 0 0', 'exact 0', 'exact 1 1', 'exact 1'],
      ]);
      const [first, second] = totals([wide('RCMP', '7.00', '2.00'), wide('GAC', '8.00', '2.00')]).slice(2);
      expect([first?.split(' ')[0], second]).toEqual(['inconsistent', 'exact 1']);
    }
  });

  it('may be of all years so far', () => {
    const years = ['2015-16', '2016-17', '2017-18'];
    const map = {
      ...{ partner: 'P', category: COLUMN('C'), phase: { constant: 'spent' } },
      cells: [
        ...years.map((column) => ({ column, fiscalYear: column })),
        { column: 's', fiscalYear: 'Sub-total' },
        { column: '2018-19', fiscalYear: '2018-19' },
        { column: 't', fiscalYear: 'Total' },
      ],
    };
    const one = { P: 'RCMP', C: '', '2015-16': '1', '2016-17': '2', '2017-18': '4', s: '7', '2018-19': '8', t: '15' };
    expect(judged([one], { ...OPTIONS, map })).toEqual([['exact 0 0 0', 'exact 0 0 0 0'], []]);
  });
});

describe('a total of all above its lines', () => {
  it('is of all of them', () => {
    const lines = [row('RCMP', '4.00'), row('GAC', '5.00', { C: 'Incremental costs' })];
    expect(judged([row('Grand total', '9.00'), ...lines])[0]).toEqual(['exact 1 2']);
    for (const name of ['Grand total', 'Total'])
      expect(judged([row(name, '4.00'), ...lines])).toEqual([['inconsistent 1 2'], [OFF]]);
  });
});

describe('sub-totals above their lines', () => {
  const table = (...sums: readonly string[]) => [
    row('Grand total', '16.50'),
    ...[row('Sub-total', sums[0] as string), row('RCMP', '4.00'), rapid('3.00')],
    ...[row('Sub-total', sums[1] as string), row('GAC', '5.00'), row('PS', '4.50')],
  ];

  it('that are swapped are none of them right', () => {
    expect(judged(table('7.00', '9.50'))).toEqual([['exact 2 3 5 6', 'exact 2 3', 'exact 5 6'], []]);
    expect(judged(table('9.50', '7.00'))).toEqual([['exact 2 3 5 6', 'not-checkable', 'not-checkable'], [OPEN]]);
    const three = (...sums: readonly string[]) => [
      ...[row('Sub-total', sums[0] as string), row('RCMP', '4.00'), rapid('3.00')],
      ...[row('Sub-total', sums[1] as string), row('GAC', '5.00'), row('PS', '4.50')],
      ...[row('Sub-total', sums[2] as string), row('RCMP', '1.00', { Y: '2019-20' }), rapid('0.25', { Y: '2019-20' })],
    ];
    expect(judged(three('9.50', '7.00', '1.25'))).toEqual([
      ['inconsistent 1 2', 'inconsistent 4 5', 'exact 7 8'],
      [OFF, OFF],
    ]);
  });

  it('of which one is wrong are judged each by itself', () => {
    expect(judged(table('7.10', '9.50'))[0]).toEqual(['exact 2 3 5 6', 'inconsistent 2 3', 'exact 5 6']);
    expect(judged(table('7.00', '9.60'))[0]).toEqual(['exact 2 3 5 6', 'exact 2 3', 'inconsistent 5 6']);
  });
});

describe('a column of totals', () => {
  it('that a row of totals crosses is of what the row says', () => {
    const map = {
      ...{ fiscalYear: 'Y', partner: 'P', phase: { constant: 'spent' } },
      cells: [
        { column: 'a', category: 'Salary and operating' },
        { column: 'b', category: 'Rapid deployment' },
        { column: 't', category: 'Total' },
      ],
    };
    const wide = (Y: string, P: string, a: string, b: string, t: string) => ({ Y, P, a, b, t });
    const rows = (sum: string) => [
      wide('2017-18', 'RCMP', '1.00', '2.00', '3.00'),
      wide('Total 2017-18', '', '1.00', '2.00', sum),
      wide('2018-19', 'RCMP', '3.00', '0.50', '3.50'),
      wide('Total 2018-19', '', '3.00', '0.50', '3.50'),
      wide('Total', '', '4.00', '2.50', '6.50'),
    ];
    const read = (sum: string) => readBudgetLines(rows(sum), { ...OPTIONS, map } as never);
    const { totals, findings } = read('3.00');
    expect(totals.map(({ verdict }) => verdict)).toEqual(totals.map(() => 'exact'));
    expect(totals.find(({ index, column }) => index === 1 && column === 't')?.parts).toMatchObject([
      { index: 0, column: 'a' },
      { index: 0, column: 'b' },
    ]);
    expect(findings.every(({ code }) => code === 'TOTAL_ROW')).toBe(true);
    // The sum of the whole table in place of that of its year.
    expect(read('6.50').findings.filter(({ code }) => code === OFF)).toMatchObject([{ index: 1, path: ['t'] }]);
  });
});

describe('several columns of totals', () => {
  const map = {
    ...{ partner: 'P', phase: { constant: 'spent' } },
    cells: [
      { column: 'a', fiscalYear: '2014-15' },
      { column: 'b', fiscalYear: '2015-16' },
      { column: 't', fiscalYear: 'Total' },
      { column: 'c', fiscalYear: '2016-17' },
      { column: 'u', fiscalYear: 'Grand total' },
    ],
  };
  const one = (t: string, u: string) =>
    judged([{ P: 'RCMP', a: '1000', b: '2000', t, c: '4000', u }], { ...OPTIONS, map });

  it('may each be of those before it', () => {
    expect(one('3000', '7000')).toEqual([['exact 0 0', 'exact 0 0 0'], []]);
    expect(one('3300', '7000')[1]).toEqual([OFF]);
    expect(one('3000', '7700')[1]).toEqual([OFF]);
  });
});

describe('many sub-totals', () => {
  it('that do not agree are each held against their block', () => {
    const rows = Array.from({ length: 6000 }, (_, at) =>
      at % 5 === 4 ? row('Sub-total', '43.0') : row('RCMP', '10.5', { I: `i${at}` }),
    );
    const [totals] = judged(rows);
    expect(totals).toHaveLength(1200);
    expect(totals.every((one) => one.startsWith('inconsistent'))).toBe(true);
  });
});
