import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';
import { explain } from '../../src/explain/explain.js';
import { withoutPlaces } from '../support/places.js';

/* Rows that hold no amounts, names as public accounts print them, and parts of a year: N4, N8 and Grain of the cases. */

const map = { fiscalYear: 'Y', partner: 'P', category: 'C', approved: 'A', spent: 'S' };
const options = { map, empty: 'not-reported' } as const;
const line = { Y: '2015-2016', P: 'RCMP', C: 'Salary and operating', A: '35,000,000', S: '25,730,000' };
const found = (row: object) => {
  const { lines, totals, leftOut, findings } = readBudgetLines([line, row], options);
  expect([lines.length, totals.length, leftOut]).toEqual([2, 0, 0]);
  return findings.map(({ code, severity, index, path }) => [code, severity, index, ...path]);
};

describe('a row of percentages in a table of money', () => {
  it.each([
    { Y: 'Percent spent', P: '', C: '', A: '', S: '68 %' },
    { Y: 'Part dépensée', P: '', C: '', A: '', S: '68 %' },
    { Y: '2015-16', P: 'RCMP', C: 'Share of approved', A: '100%', S: '73.5%' },
    { Y: 'Taux', P: '', C: '', A: '100 p. 100', S: '73,5 pour cent' },
    { Y: 'Total', P: '', C: '', A: '100.0%*', S: '68 per cent' },
  ])('is one observation, and no error for each column: %j', (row) => {
    const named = Object.entries(row).find(([, text]) => text !== '' && !text.startsWith('2015') && text !== 'RCMP');
    const [[code, severity, index, column]] = found(row) as [[string, string, number, string]];
    expect([code, severity, index]).toEqual(['SHARE_ROW', 'info', 1]);
    expect(['Y', named?.[0]]).toContain(column);
  });

  it('is a row of misprints where it says in all that it is of amounts', () => {
    const { lines, findings } = readBudgetLines([{ ...line, S: '68 %', A: '100 %' }], options);
    expect(lines.map(({ amount }) => amount)).toEqual([{ noValue: 'unreadable' }, { noValue: 'unreadable' }]);
    expect(findings.map(({ code }) => code)).toEqual(['UNIT_MISMATCH', 'UNIT_MISMATCH']);
  });

  it('has nothing but percentages', () => {
    const { leftOut, findings } = readBudgetLines([{ Y: 'Percent', P: '', C: '', A: '5', S: '68 %' }], options);
    expect(leftOut).toBe(1);
    expect(findings.map(({ code }) => code)).toContain('INVALID_FISCAL_YEAR');
  });
});

describe('a row without amounts', () => {
  it.each([
    { Y: '* Figures may not add due to rounding.', P: '', C: '', A: '', S: '' },
    { Y: '* Les chiffres sont arrondis', P: ' voir la note', C: ' annexe A', A: '', S: '' },
    { Y: '† Restated', P: 'RCMP', C: '', A: '', S: '' },
    { Y: '¹ Includes overhead', P: 'see', C: 'below', A: '', S: '' },
    { Y: '(1) Includes overhead', P: 'see', C: 'below', A: null, S: ' ' },
    { Y: '', P: 'Royal Canadian Mounted Police', C: '', A: '', S: '' },
    { Y: 'Figures may not add due to rounding.', P: '', C: '', A: '', S: '' },
    { Y: 'Total Force', P: '', C: '', A: '', S: '' },
  ])('is a note or a heading, and one observation: %j', (row) => {
    const column = row.Y === '' ? 'P' : 'Y';
    expect(found(row)).toEqual([['ROW_WITHOUT_AMOUNTS', 'info', 1, column]]);
  });

  it('that is blank is one with all other blank rows', () => {
    const blank = { Y: '', P: null, C: ' ', A: '', S: '' };
    const { lines, findings } = readBudgetLines([blank, line, blank, blank], options);
    expect(lines).toHaveLength(2);
    expect(findings).toMatchObject([{ code: 'ROW_WITHOUT_AMOUNTS', index: 0, count: 3, indexes: [0, 2, 3], path: [] }]);
    expect(explain(findings[0] as never, { locale: 'en-CA' })).toBe(
      'a blank row is without amounts; it is no line (3 times)',
    );
    expect(explain(findings[0] as never, { locale: 'fr-CA' })).toBe(
      "une ligne vide est sans montant; ce n'est pas une ligne budgétaire (3 fois)",
    );
  });

  it('that says what its amounts would be of is a line without them, or left out', () => {
    const { lines } = readBudgetLines([{ ...line, A: '', S: '' }], options);
    expect(lines.map(({ amount }) => amount)).toEqual([{ noValue: 'not-reported' }, { noValue: 'not-reported' }]);
    const { leftOut } = readBudgetLines([{ ...line, Y: '2O15-16', A: '', S: '' }], options);
    expect(leftOut).toBe(1);
  });
});

describe('one fault of a column', () => {
  it('is one finding, with its number and the first rows', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ({
      ...line,
      Y: `${1900 + (index % 100)}-${1901 + (index % 100)}`,
    }));
    const misspelt = { ...options, map: { ...map, spent: 'Spnt' } };
    const { findings } = readBudgetLines(rows, misspelt);
    const ofColumn = findings.filter(({ path }) => path[0] === 'Spnt' || path[0] === 'spent');
    const unknown = findings.filter(({ code }) => code === 'UNKNOWN_NAME');
    expect(unknown).toMatchObject([
      { severity: 'error', index: 0, count: 5000, path: ['Spnt'], operands: { suggestions: expect.any(Array) } },
    ]);
    expect(unknown[0]?.indexes).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(explain(unknown[0] as never, { locale: 'fr-CA' })).toMatch(/ \(5\u00a0000 fois\)$/u);
    expect(ofColumn.length).toBeGreaterThan(0);
  });

  it('is of one kind: what differs stays apart, and of one row it is found once', () => {
    const rows = ['GAK', 'RCPM', 'GAK'].map((P) => ({ ...line, P }));
    const { findings, leftOut } = readBudgetLines(rows, options);
    expect(leftOut).toBe(3);
    expect(findings.map(({ index, count, indexes }) => [index, count, indexes])).toEqual([
      [0, 2, [0, 2]],
      [1, undefined, undefined],
    ]);
  });

  it('is no error where both lines stay', () => {
    const { lines, findings } = readBudgetLines([line, line], options);
    expect(lines).toHaveLength(4);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['DUPLICATE_CELL', 'warning'],
      ['DUPLICATE_CELL', 'warning'],
    ]);
  });
});

describe('a byte order mark', () => {
  it('is no part of the name of the first column', () => {
    const { Y, ...rest } = line;
    const marked = { '\ufeffY': Y, ...rest };
    const total = { '\ufeffY': 'Total', P: '', C: '', A: '35,000,000', S: '25,730,000' };
    const { lines, totals, findings } = readBudgetLines([marked, marked, total].slice(1), options);
    expect(lines.map(({ fiscalYear }) => fiscalYear)).toEqual(['2015-16', '2015-16']);
    expect(totals.map(({ verdict }) => verdict)).toEqual(['exact', 'exact']);
    expect(findings.map(({ code }) => code)).toEqual(['TOTAL_ROW']);
  });
});

describe('partners by their legal names', () => {
  it.each([
    ['Department of Foreign Affairs, Trade and Development', 'gac'],
    ['Ministère des Affaires étrangères, du Commerce et du Développement', 'gac'],
    ['Foreign Affairs, Trade and Development', 'gac'],
    ['AFFAIRES ÉTRANGÈRES, COMMERCE ET DÉVELOPPEMENT', 'gac'],
    ['Foreign Affairs, Trade and Development Canada', 'gac'],
    ['Department of Public Safety and Emergency Preparedness', 'ps'],
    ['ministère de la Sécurité publique et de la Protection civile', 'ps'],
    ['Public Safety and Emergency Preparedness', 'ps'],
    ['Sécurité publique et Protection civile', 'ps'],
    ['Royal Canadian Mounted Police', 'rcmp'],
    ['Gendarmerie royale du Canada', 'rcmp'],
  ])('are read: %s', (P, partner) => {
    const rows = [{ Y: '2015-16', P, A: '1' }];
    const { lines, findings } = readBudgetLines(rows, {
      map: { fiscalYear: 'Y', partner: 'P', approved: 'A' },
      empty: 'not-reported',
    });
    expect([lines.map((one) => one.partner), findings]).toEqual([[partner], []]);
  });
});

describe('phases and periods', () => {
  const long = { fiscalYear: 'Y', partner: 'P', phase: 'F', period: 'Q', amount: 'A' };
  const read = (F: string, Q: string) =>
    readBudgetLines([{ Y: '2015-16', P: 'GAC', F, Q, A: '1' }], { map: long, empty: 'not-reported' });

  it.each([
    ['planned', ['Planned spending', 'Dépenses prévues', 'planned', 'Prévues', 'planifié']],
    [
      'authorities',
      [
        'Total authorities available for use',
        'Autorisations totales pouvant être utilisées',
        'Authorities',
        'Autorisations',
      ],
    ],
    ['approved', ['Approved spending', 'Dépenses approuvées', 'approved', 'Budget approuvé', 'approuvée']],
    [
      'spent',
      [
        'Actual spending (authorities used)',
        'Dépenses réelles (autorisations utilisées)',
        'Expenditures',
        'Dépensées',
        'réelles',
        'Actual expenditures',
      ],
    ],
  ] as const)('are read in both languages: %s', (phase, names) => {
    for (const name of names) expect(read(name, 'full year').lines, name).toMatchObject([{ phase }]);
  });

  it.each([
    ['q1', ['Q1', 'T1', 'q1', 'First quarter', 'premier trimestre', '1er trimestre', 'Quarter 1', '1st quarter']],
    ['q2', ['Q2', 'T2', 'deuxième trimestre', '2e trimestre', 'trimestre 2']],
    ['q3', ['Q3', 'T3', 'troisième trimestre']],
    ['q4', ['Q4', 'T4', 'Fourth quarter']],
    [
      'year-to-date',
      ['year to date', 'Year-to-date', 'YTD', 'cumul annuel', "Cumul de l'exercice", 'exercice à ce jour'],
    ],
  ] as const)('of a part of a year are read in both languages: %s', (period, names) => {
    for (const name of names) expect(read('spent', name).lines, name).toMatchObject([{ period }]);
  });

  it.each(['full year', 'Exercice complet', 'annual', 'Annuel', 'full-year'])(
    'of the full year are none: %s',
    (name) => {
      const [full] = withoutPlaces(read('spent', name).lines);
      expect(full).toEqual({
        fiscalYear: '2015-16',
        partner: 'gac',
        category: 'all-costs',
        phase: 'spent',
        amount: '1',
      });
    },
  );

  it('that cannot be read leave their row out, with what is near', () => {
    const { lines, leftOut, findings } = read('spent', 'quarter');
    expect([lines, leftOut, findings.map(({ code, path }) => [code, ...path])]).toEqual([
      [],
      1,
      [['UNKNOWN_NAME', 'Q']],
    ]);
    expect(read('spent', '').findings).toMatchObject([{ code: 'INVALID_ARGUMENT', path: ['Q'] }]);
  });

  it('may be those of columns, and constants are checked at once', () => {
    const wide = {
      fiscalYear: 'Y',
      partner: 'P',
      phase: { constant: 'spent' },
      cells: [{ column: 'Q1', period: 'Q1' }, { column: 'T2', period: 'T2' }, { column: 'Year' }],
    };
    const { lines } = readBudgetLines([{ Y: '2015-16', P: 'GAC', Q1: '1', T2: '2', Year: '5' }], {
      map: wide,
      empty: 'not-reported',
    });
    expect(lines.map(({ period, amount }) => [period, amount])).toEqual([
      ['q1', '1'],
      ['q2', '2'],
      [undefined, '5'],
    ]);
    const wrong = { ...wide, cells: [{ column: 'Q1', period: 'Q5' }] };
    expect(() => readBudgetLines([], { map: wrong, empty: 'not-reported' })).toThrow(
      /options\.map\.cells\[0\]\.period/,
    );
  });
});

describe('a row that is of nothing', () => {
  it.each(['Solde', 'Average', 'Moyenne'])('gives one finding: %s', (Y) => {
    const rows = [
      { Y: '2018-19', P: 'RCMP', S: '1' },
      { Y, P: '', S: '1' },
    ];
    const { findings } = readBudgetLines(rows, {
      map: { fiscalYear: 'Y', partner: 'P', spent: 'S' },
      empty: 'not-reported',
    });
    expect(findings.map(({ code, index, path }) => [code, index, path])).toEqual([['INVALID_FISCAL_YEAR', 1, ['Y']]]);
  });

  it('names the column that is empty', () => {
    const { findings } = readBudgetLines([{ Y: '2018-19', P: '', S: '1' }], {
      map: { fiscalYear: 'Y', partner: 'P', spent: 'S' },
      empty: 'not-reported',
    });
    expect(findings.map((one) => explain(one, { locale: 'en-CA' }))).toEqual([
      "expected a text that is not empty in column 'P', received ''",
    ]);
  });
});
