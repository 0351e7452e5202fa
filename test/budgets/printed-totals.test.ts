import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { explain } from '../../src/explain/explain.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { isTotal } from '../../src/figures/total-words.js';
import { ownProgram } from '../support/own-program.js';

const map = { fiscalYear: 'Y', partner: 'P', category: 'C', item: 'I', spent: 'S' };
const options = { map, empty: 'not-reported' } as const;
const row = { Y: '2018-19', P: 'RCMP', C: 'Salary and operating', I: 'Mali', S: '1' };

describe('a printed total', () => {
  // Those of tables seen, in both languages: the word stands anywhere.
  it.each([
    ...[
      'Total',
      'TOTAL',
      'total',
      'Totals',
      'Sub-total',
      'Subtotal',
      'sub total',
      'Grand total',
      'Total général',
      'Total ($M)',
    ],
    ...[
      'Mali Total',
      'Total Mali',
      'Total, all missions',
      'Total (2 missions)',
      'Overall total',
      'Total partiel',
      'Totaux',
    ],
    ...[
      'Total des missions',
      'Total / Total',
      'Total 2018-19',
      'Ensemble',
      'Ensemble des missions',
      "L'ensemble",
      'Sous-total',
    ],
    ...['Sous-totaux', 'Somme totale', 'Total*', 'Total:', '  Total  ', 'Mali (total)'],
  ])('is recognised by its name: %j', (name) => {
    expect(isTotal(name)).toBe(true);
    const { lines, totals } = readBudgetLines([row, { ...row, I: name, S: '3' }], options);
    expect(lines).toHaveLength(1);
    expect(totals).toMatchObject([
      {
        index: 1,
        column: 'S',
        over: 'item',
        text: name.trim(),
        amount: '3',
        fiscalYear: '2018-19',
        partner: 'rcmp',
        category: 'salary-and-operating',
        phase: 'spent',
      },
    ]);
  });

  it.each(['Totality', 'Mali', 'Subtotally', 'Ensembles vocaux', 'Le tout', 'Catalogue', 'totalisateur', ''])(
    'is no name that only holds its letters: %j',
    (name) => {
      expect(isTotal(name)).toBe(false);
    },
  );

  it('is no name of the scheme, whatever words are in it', () => {
    const { lines, totals } = readBudgetLines([{ ...row, C: 'Ensemble des coûts' }], options);
    expect([lines[0]?.category, totals]).toEqual(['all-costs', []]);
    const label = (en: string) => ({ label: { en, fr: en }, aliases: [] });
    const scheme = ownProgram({
      partners: { a: label('Total Training Ltd') },
      categories: { c: label('Total compensation') },
    });
    const own = readBudgetLines([{ ...row, P: 'Total Training Ltd', C: 'Total compensation' }], {
      ...options,
      program: scheme,
    });
    expect([own.lines.length, own.totals]).toEqual([1, []]);
  });

  it('is among the items of a cell no part of it', () => {
    const rows = [row, { ...row, I: 'Haiti', S: '2' }, { ...row, I: 'Total Mali', S: '3' }];
    const { lines } = readBudgetLines(rows, options);
    expect(formatReported(summarizeBudget(lines, { by: [], missing: 'refuse' })[0]?.spent.value as never)).toBe('3');
  });

  it('may have empty cells beside it: it is of all that they would tell apart', () => {
    const { lines, totals, leftOut, findings } = readBudgetLines(
      [{ Y: 'Total', P: '', C: '', I: '', S: '5' }],
      options,
    );
    // No line is part of it, so that no sum counts what it says.
    expect([lines, leftOut]).toEqual([[], 1]);
    expect(totals).toMatchObject([
      { index: 0, column: 'S', over: 'fiscalYear', text: 'Total', amount: '5', phase: 'spent', parts: [] },
    ]);
    expect(findings.map(({ code, severity, path }) => [code, severity, ...path])).toEqual([
      ['TOTAL_ROW', 'info', 'Y'],
      ['TOTAL_WITHOUT_PARTS', 'warning', 'S'],
    ]);
  });

  it('comes back for each of its columns, and without a value where it has none or cannot be read', () => {
    const wide = { fiscalYear: 'Y', partner: 'P', approved: 'A', spent: 'S' };
    const rows = [
      { Y: '2018-19', P: 'Total', A: '$9.5', S: '9?' },
      { Y: '2018-19', P: 'Totaux', A: 'no data', S: '' },
    ];
    const { totals, findings } = readBudgetLines(rows, { map: wide, unit: 'CAD millions', empty: 'not-applicable' });
    expect(totals.map(({ index, phase, amount }) => [index, phase, amount])).toEqual([
      [0, 'approved', '9500000'],
      [0, 'spent', { noValue: 'unreadable' }],
      [1, 'approved', { noValue: 'not-reported' }],
      [1, 'spent', { noValue: 'not-applicable' }],
    ]);
    expect(findings.map(({ index, code }) => [index, code])).toEqual([
      [0, 'TOTAL_ROW'],
      [0, 'INVALID_FIGURE'],
      [1, 'TOTAL_ROW'],
      [1, 'EMPTY_CELL'],
      [0, 'TOTAL_WITHOUT_PARTS'],
    ]);
  });
});

describe('a row that equals the sum of all others of its cell', () => {
  const items = (...amounts: readonly (readonly [string, string])[]) => amounts.map(([I, S]) => ({ ...row, I, S }));
  const warned = (rows: readonly object[]) =>
    readBudgetLines(rows, options)
      .findings.flatMap((one) => (one.code === 'LIKELY_TOTAL' ? [one] : []))
      .map(({ index, operands }) => [index, operands.item, operands.others]);

  it('gives a warning, whatever it is called, and stays', () => {
    const rows = items(['Mali', '1.10'], ['All missions', '3.3'], ['Haiti', '2.2']);
    expect(warned(rows)).toEqual([[1, 'All missions', 2]]);
    const { lines, findings } = readBudgetLines(rows, options);
    expect(lines).toHaveLength(3);
    expect(explain(findings[0] as never, { locale: 'en-CA' })).toBe(
      "'All missions' equals the sum of the 2 others of '2018-19, Royal Canadian Mounted Police, Salary and operating, actual spending'; if it is their total, they are counted twice",
    );
    expect(explain(findings[0] as never, { locale: 'fr-CA' })).toMatch(
      /^«\u00a0All missions\u00a0» égale la somme des 2 autres/u,
    );
  });

  it('is looked for among the others that have a value', () => {
    const missing = items(['Mali', '1'], ['Haiti', '2'], ['Kyiv', ''], ['All missions', '3']);
    expect(warned(missing)).toEqual([[3, 'All missions', 2]]);
    expect(warned(items(['Mali', '1'], ['Haiti', '2'], ['Kyiv', 'N/A'], ['All missions', '3']))).toHaveLength(1);
  });

  it('is looked for among the lines that stand, within one cell', () => {
    const revised = { ...options, map: { ...map, revision: 'R' } };
    const rows = items(['a', '1'], ['b', '2'], ['c', '9']).map((one) => ({ ...one, R: '0' }));
    const later = { ...rows[2], S: '3', R: '1' };
    expect(readBudgetLines([...rows, later], revised).findings.map(({ code, index }) => [code, index])).toEqual([
      ['LIKELY_TOTAL', 3],
    ]);
    expect(warned([...items(['a', '1'], ['b', '2']), { ...row, Y: '2019-20', I: 'c', S: '3' }])).toEqual([]);
  });

  it.each([
    [
      'two equal amounts',
      [
        ['a', '5'],
        ['b', '5'],
      ],
    ],
    [
      'zeros',
      [
        ['a', '0'],
        ['b', '0'],
        ['c', '0'],
      ],
    ],
    [
      'two equal amounts beside a zero',
      [
        ['a', '5'],
        ['b', '5'],
        ['c', '0'],
      ],
    ],
    [
      'amounts that add up to nothing in particular',
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '4'],
      ],
    ],
  ] as const)('is not seen in %s', (_, amounts) => {
    expect(warned(items(...amounts))).toEqual([]);
  });
});

describe('a name that only holds the word for a total', () => {
  const read = (...names: readonly (readonly [string, string])[]) =>
    readBudgetLines(
      names.map(([I, S]) => ({ ...row, I, S })),
      options,
    );
  const doubtful = (name: string, amount: string) => {
    const { totals, leftOut, findings } = read(['Mali', '1'], ['Haiti', '2'], [name, amount]);
    return [totals.length, leftOut, findings.map(({ code }) => code)];
  };

  // Seen in names of things that are no sums; they stay apart, but not in silence.
  it.each([
    'Vehicle (total loss)',
    'Total Quality Management',
    'Total Force',
    'Total Mali',
    'Ensemble des trousses',
    'Petro-Total',
  ])('is a total where it is the sum of the others, and doubtful otherwise: %j', (name) => {
    expect(doubtful(name, '3')).toEqual([1, 0, ['TOTAL_ROW', 'TOTAL_BY_SUM']]);
    expect(doubtful(name, '10')).toEqual([1, 1, ['TOTAL_ROW', 'DOUBTFUL_TOTAL']]);
    const intake = read(['Mali', '1'], [name, '10']);
    const [found] = summarizeBudget(intake, { by: [], missing: 'refuse' });
    expect(found?.cautions).toContainEqual(
      expect.objectContaining({ code: 'RECORDS_LEFT_OUT', operands: { count: 1 } }),
    );
  });

  it.each([
    'Total',
    'Grand total',
    'Total, all missions',
    'Total des missions',
    'Total / Total',
    'Total 2018-19',
    'Ensemble',
  ])('is no such name where it says nothing else: %j', (name) => {
    expect(doubtful(name, '10')).toEqual([1, 0, ['TOTAL_ROW', 'INCONSISTENT_TOTAL']]);
    expect(doubtful(name, '3')).toEqual([1, 0, ['TOTAL_ROW']]);
  });

  it.each(["Ensemble d'outils de formation", 'Ensemble de trousses médicales', 'Un ensemble'])(
    'is none at all: %j',
    (name) => {
      expect(doubtful(name, '10')).toEqual([0, 0, []]);
    },
  );

  it('is a misspelt name where the scheme has names of that kind', () => {
    const label = (en: string) => ({ label: { en, fr: en }, aliases: [] });
    const scheme = ownProgram({ partners: { t: label('Total Energies') }, categories: { c: label('Costs') } });
    const at = {
      map: { fiscalYear: 'Y', partner: 'P', category: { constant: 'c' }, spent: 'S' },
      empty: 'not-reported',
      program: scheme,
    } as const;
    const rows = ['Total Energie', 'Total'].map((P) => ({ Y: '2018-19', P, S: '1' }));
    const { totals, leftOut, findings } = readBudgetLines(rows, at);
    // The total of nothing that could be read is in no sum, either.
    expect([totals.length, leftOut]).toEqual([1, 2]);
    expect(findings.map(({ code, index }) => [code, index])).toEqual([
      ['UNKNOWN_NAME', 0],
      ['TOTAL_ROW', 1],
      ['TOTAL_WITHOUT_PARTS', 1],
    ]);
  });
});

describe('a named total', () => {
  const plain = { map: { fiscalYear: 'Y', partner: 'P', item: 'I', spent: 'S' }, empty: 'not-reported' } as const;
  const codes = (rows: readonly object[], given: object = plain) => {
    const { leftOut, findings } = readBudgetLines(rows, given as typeof plain);
    return [leftOut, findings.map(({ code }) => code).filter((code) => code !== 'TOTAL_BY_SUM')];
  };
  const at = (I: string, S: string, more: object = {}) => ({ Y: '2018-19', P: 'RCMP', I, S, ...more });

  it('is held against the lines that agree with what its row says', () => {
    expect(codes([at('Mali', '1'), at('Haiti', '2'), at('Total Mali', '3')])).toEqual([0, ['TOTAL_ROW']]);
    expect(codes([at('Mali', '1'), at('Haiti', '2'), at('Total Mali', '3', { P: '' })])).toEqual([0, ['TOTAL_ROW']]);
    expect(codes([at('Mali', '1'), at('Haiti', '2'), at('Total Mali', '4')])).toEqual([
      1,
      ['TOTAL_ROW', 'DOUBTFUL_TOTAL'],
    ]);
  });

  it('may be that of the rows since the total before it, with a column for each phase', () => {
    const both = { ...plain, map: { fiscalYear: 'Y', partner: 'P', item: 'I', approved: 'A', spent: 'S' } };
    const rows = [
      at('Mali', '1', { A: '2' }),
      at('Niger', '2', { A: '2' }),
      at('Total Africa', '3', { A: '4' }),
      at('Haiti', '5', { A: '7' }),
      at('Total Americas', '5', { A: '7' }),
      at('Total', '8', { A: '11' }),
    ];
    expect(codes(rows, both)).toEqual([0, ['TOTAL_ROW', 'TOTAL_ROW', 'TOTAL_ROW']]);
  });

  it('stands beside that of another phase, row by row', () => {
    const long = { ...plain, map: { fiscalYear: 'Y', partner: 'P', phase: 'F', item: 'I', amount: 'S' } };
    const rows = [
      ...[at('a', '1', { F: 'approved' }), at('a', '2', { F: 'spent' })],
      ...[at('Total Mali', '1', { F: 'approved' }), at('Total Mali', '2', { F: 'spent' })],
      ...[at('b', '5', { F: 'approved' }), at('b', '7', { F: 'spent' })],
    ];
    expect(codes(rows, long)).toEqual([0, ['TOTAL_ROW', 'TOTAL_ROW']]);
  });

  it('may be of revised rows, needs no doubt where it only heads a section, and some where it has no value', () => {
    const revised = { ...plain, map: { ...plain.map, revision: 'R' } };
    const rows = [
      at('a', '1', { R: '0' }),
      at('a', '2', { R: '1' }),
      at('Total Mali', '2', { R: '0' }),
      at('b', '9', { R: '0' }),
    ];
    expect(codes(rows, revised)).toEqual([0, ['TOTAL_ROW']]);
    expect(codes([at('a', '1'), at('Total Mali', 'no data')])).toEqual([1, ['TOTAL_ROW', 'DOUBTFUL_TOTAL']]);
    expect(codes([at('a', '1'), at('Total Mali', 'not applicable')])).toEqual([0, ['TOTAL_ROW']]);
    expect(codes([{ Y: '', P: '', I: 'Total Force', S: '' }, at('a', '1')])[0]).toBe(0);
  });

  it('may be that of an earlier revision', () => {
    const revised = { ...plain, map: { ...plain.map, revision: 'R' } };
    const rows = [
      ...[at('a', '1'), at('b', '2'), at('Total a', '3')].map((one) => ({ ...one, R: '0' })),
      ...[at('a', '2'), at('b', '2'), at('Total a', '4')].map((one) => ({ ...one, R: '1' })),
    ];
    expect(codes(rows, revised)).toEqual([0, ['TOTAL_ROW', 'TOTAL_ROW']]);
  });

  it('is doubted in the column of partners, too', () => {
    const map = { fiscalYear: 'Y', partner: 'P', approved: 'A', spent: 'S' };
    const rows = [
      { Y: '2018-19', P: 'RCMP', A: '10', S: '8' },
      { Y: '2018-19', P: 'Total Force', A: '5', S: '5' },
    ];
    expect(codes(rows, { ...plain, map })).toEqual([1, ['TOTAL_ROW', 'DOUBTFUL_TOTAL', 'DOUBTFUL_TOTAL']]);
    expect(
      codes([...rows.slice(0, 1), { Y: '2018-19', P: 'Total Force', A: '10', S: '8' }], { ...plain, map }),
    ).toEqual([0, ['TOTAL_ROW']]);
  });
});

describe('the corner of a table', () => {
  it('is a total over both, without an error', () => {
    const { totals, findings } = readBudgetLines([{ Y: 'Total', P: 'Total', C: 'All', I: '', S: '5' }], {
      ...options,
      map: { fiscalYear: 'Y', partner: 'P', spent: 'S' },
    });
    expect(totals).toMatchObject([
      { index: 0, column: 'S', over: 'partner', text: 'Total', amount: '5', phase: 'spent' },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['TOTAL_ROW', 'TOTAL_WITHOUT_PARTS']);
  });
});
