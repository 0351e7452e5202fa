import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';
import { besideTotal, kindOfTotal } from '../../src/figures/total-words.js';
import { ownProgram } from '../support/own-program.js';

/*
 * What the name of a total says: of whom, in which phase, in which unit. Sums of a few amounts, done by hand.
 */

/** What accuses nothing. */
const OBSERVED: readonly string[] = ['TOTAL_ROW', 'EMPTY_CELL', 'UNCHECKED_TOTAL', 'TOTAL_BY_SUM'];
const MAP = { fiscalYear: 'Y', partner: 'P', category: { column: 'C', mayBeEmpty: true }, spent: 'S' };
const OPTIONS = { map: MAP, empty: 'not-reported' } as const;
type Row = Readonly<Record<string, string>>;
const row = (Y: string, P: string, C: string, S: string): Row => ({ Y, P, C, S });

/** Each total with its verdict and the rows that it is of; and what was found beside that it is one. */
function judged(rows: readonly Row[], options: object = OPTIONS): [string[], (string | number)[]] {
  const { totals, findings, leftOut } = readBudgetLines(rows, options as typeof OPTIONS);
  const codes = findings.map(({ code }) => code).filter((code) => !OBSERVED.includes(code));
  return [
    totals.map(({ verdict, parts }) => [verdict, ...parts.map(({ index }) => index)].join(' ')),
    [...codes, ...(leftOut === 0 ? [] : [leftOut])],
  ];
}

const LINES = [
  row('2018-19', 'RCMP', 'Salary and operating', '1025'),
  row('2018-19', 'RCMP', 'Rapid deployment', '250'),
  row('2018-19', 'GAC', 'Incremental costs', '575'),
  row('2018-19', 'PS', 'All costs', '300'),
];

describe('a partner whose name begins with a word for all', () => {
  it.each([
    'Total Global Affairs Canada',
    'Sub-total Global Affairs Canada',
    'Subtotal Global Affairs Canada',
    'Grand Total Global Affairs Canada',
    'Total - Global Affairs Canada',
    'Total, Global Affairs Canada',
    'Global Affairs Canada total',
  ])('keeps it: %s', (name) => {
    for (const place of [row('2018-19', name, '', '575'), row('2018-19', '', name, '575')])
      expect(judged([...LINES, place])).toEqual([['exact 2'], []]);
    expect(judged([...LINES, row('2018-19', name, '', '2150')])).toEqual([['inconsistent 2'], ['INCONSISTENT_TOTAL']]);
  });

  it('keeps it among others, and in any scheme', () => {
    expect(judged([...LINES, row('2018-19', 'Total Global Affairs Canada and RCMP', '', '1850')])).toEqual([
      ['exact 0 1 2'],
      [],
    ]);
    const named = (en: string) => ({ label: { en, fr: en }, aliases: [] });
    const scheme = ownProgram({
      partners: { fund: named('Global Fund'), services: named('General Services'), other: named('Other') },
      categories: { 'all-costs': named('All costs') },
    });
    const map = { fiscalYear: 'Y', partner: 'P', spent: 'S' };
    const rows = [row('2018-19', 'Global Fund', '', '5'), row('2018-19', 'General Services', '', '7')];
    const others = [...rows, row('2018-19', 'Other', '', '11')];
    for (const [name, parts, sum] of [
      ['Total Global Fund', '0', '5'],
      ['Total General Services', '1', '7'],
      ['Sub-total General Services & Global Fund', '0 1', '12'],
      ['Total general', '0 1 2', '23'],
      ['Total global', '0 1 2', '23'],
    ] as const)
      expect(judged([...others, row('2018-19', name, '', sum)], { ...OPTIONS, map, program: scheme })).toEqual([
        [`exact ${parts}`],
        [],
      ]);
  });

  it.each([
    ['Total General Services', 'total', 'General Services'],
    ['Total Global Affairs Canada', 'total', 'Global Affairs Canada'],
    ['Total Attorney General', 'total', 'Attorney General'],
    ['Total général', 'grand-total', ''],
    ['TOTAL GENERAL', 'grand-total', ''],
    ['Total général GRC', 'grand-total', 'GRC'],
    ['Total general: RCMP', 'grand-total', 'RCMP'],
    ['Total global de la GRC', 'total', 'GRC'],
    ['Total (general)', 'grand-total', ''],
    ['General total', 'grand-total', ''],
    ['Total général 2018-19', 'grand-total', '2018-19'],
    ['Sous-total général', 'sub-total', ''],
  ])('and nothing else: %s', (name, kind, beside) => {
    expect([kindOfTotal(name), besideTotal(name)]).toEqual([kind, beside]);
  });

  it('does not take the word from a name in French', () => {
    for (const name of ['Total global GRC', 'TOTAL GENERAL GRC', 'Total général de la GRC'])
      expect(judged([...LINES, row('2018-19', name, '', '1275')])).toEqual([['exact 0 1'], []]);
  });
});

describe('a partner behind an article', () => {
  it.each([
    ["Total d'AMC", 'exact 2', '575'],
    ['Total d’AMC', 'exact 2', '575'],
    ["Sous-total d'AMC", 'exact 2', '575'],
    ["Total d'Affaires mondiales Canada", 'exact 2', '575'],
    ["Total de l'AMC", 'exact 2', '575'],
    ["Total de la GRC et d'AMC", 'exact 0 1 2', '1850'],
    ['Total de la GRC, de SP et d’AMC', 'exact 0 1 2 3', '2150'],
    ['Total for the RCMP and for PS', 'exact 0 1 3', '1575'],
  ])('is read: %s', (name, verdict, sum) => {
    expect(judged([...LINES, row('2018-19', name, '', sum)])).toEqual([[verdict], []]);
    expect(judged([...LINES, row('2018-19', name, '', '999')])[1]).toEqual(['INCONSISTENT_TOTAL']);
  });
});

describe('a total of all costs', () => {
  it.each([
    'Total all costs',
    'Total, all costs',
    'All costs total',
    'Total (all costs)',
    "Total de l'ensemble des coûts",
  ])('is one of whatever there is: %s', (name) => {
    for (const lines of [LINES, LINES.slice(0, 3)]) {
      const parts = lines.map((_, index) => index).join(' ');
      const sum = lines.length === 4 ? '2150' : '1850';
      expect(judged([...lines, row('2018-19', name, '', sum)])).toEqual([[`exact ${parts}`], []]);
      expect(judged([...lines, row('2018-19', name, '', '999')])).toEqual([
        [`inconsistent ${parts}`],
        ['INCONSISTENT_TOTAL'],
      ]);
    }
  });
});

describe('a phase in the name of a total', () => {
  const map = { fiscalYear: 'Y', partner: 'P', phase: { column: 'F' }, amount: 'S' };
  const BY_PHASE = { ...OPTIONS, map: { ...map, phase: 'F' } };
  const line = (P: string, F: string, S: string): Row => ({ Y: '2018-19', P, F, S });
  const lines = [
    line('RCMP', 'approved', '1025'),
    line('GAC', 'approved', '575'),
    line('RCMP', 'spent', '900'),
    line('GAC', 'spent', '400'),
  ];

  it.each([
    ['Total approved', 'Total spent'],
    ['Approved total', 'Total actual'],
    ['Total approuvé', 'Total des dépenses réelles'],
    ['Total, approved amounts', 'Total réel'],
    ['Total budget', 'Total expenditures'],
    ['Total approved budget', 'Total dépenses'],
  ])('is that of its lines: %s, %s', (approved, spent) => {
    const totals = (one: string, other: string) => [line(approved, '', one), line(spent, '', other)];
    expect(judged([...lines, ...totals('1600', '1300')], BY_PHASE)).toEqual([['exact 0 1', 'exact 2 3'], []]);
    expect(judged([...lines, ...totals('1300', '1600')], BY_PHASE)).toEqual([
      ['inconsistent 0 1', 'inconsistent 2 3'],
      ['INCONSISTENT_TOTAL', 'INCONSISTENT_TOTAL'],
    ]);
  });

  it('goes with a partner', () => {
    for (const name of ['Total approved, RCMP', 'Total RCMP spent', 'Total budget RCMP'])
      expect(judged([...lines, line(name, '', name.includes('spent') ? '900' : '1025')], BY_PHASE)[0]).toEqual([
        name.includes('spent') ? 'exact 2' : 'exact 0',
      ]);
  });

  it.each(['Total approved', 'Total planned', 'Total prévu', 'Total budget', 'Total authorities'])(
    'that its column speaks against is accused of nothing: %s',
    (name) => {
      const [[verdict], codes] = judged([...LINES, row('2018-19', name, '', '2500')]);
      expect([verdict?.split(' ')[0], codes]).toEqual(['not-checkable', []]);
    },
  );

  it.each(['Total expenditures', 'Total des dépenses', 'Total spending'])(
    'that may mean any amount speaks against none: %s',
    (name) => {
      const wide = { ...OPTIONS, map: { fiscalYear: 'Y', partner: 'P', approved: 'A', spent: 'S' } };
      const both = (P: string, A: string, S: string): Row => ({ Y: '2018-19', P, A, S });
      const rows = [both('RCMP', '1025', '900'), both('GAC', '575', '400')];
      expect(judged([...rows, both(name, '1600', '1300')], wide)).toEqual([['exact 0 1', 'exact 0 1'], []]);
      expect(judged([...rows, both(name, '1700', '1300')], wide)[0]).toEqual(['inconsistent 0 1', 'exact 0 1']);
    },
  );
});

describe('a short number in the name of a total', () => {
  const years = [
    row('2016-17', 'RCMP', '', '1025'),
    row('2016-17', 'GAC', '', '575'),
    row('2017-18', 'RCMP', '', '1202'),
    row('2017-18', 'GAC', '', '575'),
  ];

  it.each(['Total 16-17', 'Total FY17', 'Total year 1', 'Total année 1', 'Total exercice 16/17', 'Total 1 + 2'])(
    'is not guessed, and never passed over: %s',
    (name) => {
      for (const sum of ['1600', '3377'])
        expect(judged([...years, row(name, '', '', sum)])).toEqual([['not-checkable'], []]);
    },
  );

  it.each([
    ['Total for 2 partners', '2'],
    ['Total, two partners', '2'],
    ['Total pour 2 partenaires', '2'],
  ])('is of as many as it says: %s', (name) => {
    expect(judged([...years, row('', name, '', '3377')])[0]).toEqual(['exact 0 1 2 3']);
    expect(judged([...years, row('', name.replace(/2|two/, '3'), '', '3377')])[0]).toEqual(['not-checkable']);
  });

  it.each(['Total (1)', 'Total 1', 'Total [2]', 'Total¹'])('may be a mark: %s', (name) => {
    expect(judged([...years, row('', name, '', '3377')])).toEqual([['exact 0 1 2 3'], []]);
  });
});

describe('a unit in the name of a total', () => {
  const lines = [row('2018-19', 'RCMP', '', '10,250,000'), row('2018-19', 'GAC', '', '5,750,000')];

  it.each([
    ['Total ($ millions)', '16.0'],
    ['Total (M$)', '16.00'],
    ['Total ($M)', '16.00'],
    ['Total (in millions)', '16.00'],
    ['Total, in millions of dollars', '16.0'],
    ['Total (en millions de dollars)', '16.0'],
    ['Total ($000)', '16,000'],
    ['Total RCMP and GAC ($M)', '16.0'],
  ])('other than that of the table is accused of nothing: %s', (name, sum) => {
    expect(judged([...lines, row('2018-19', name, '', sum)])).toEqual([['not-checkable 0 1'], []]);
    // The name may be that of a table in millions that is read as one in dollars: all of it is.
    expect(judged([...lines, row('2018-19', name, '', '16,000,000')])).toEqual([['exact 0 1'], []]);
  });

  it('that is that of the table says no more', () => {
    const millions = { ...OPTIONS, unit: 'CAD millions' };
    const rows = [row('2018-19', 'RCMP', '', '10.25'), row('2018-19', 'GAC', '', '5.75')];
    for (const name of ['Total ($ millions)', 'Total (in millions)', 'Total RCMP and GAC ($M)']) {
      expect(judged([...rows, row('2018-19', name, '', '16.00')], millions)).toEqual([['exact 0 1'], []]);
      expect(judged([...rows, row('2018-19', name, '', '19.00')], millions)).toEqual([
        ['inconsistent 0 1'],
        ['INCONSISTENT_TOTAL'],
      ]);
    }
  });
});

describe('a total whose name is not understood', () => {
  it.each(['Total other partners', 'Total since 2017-18', 'Total officers', 'Total surplus', 'Total salaries'])(
    'is accused of nothing: %s',
    (name) => {
      expect(judged([...LINES, row('2018-19', name, '', '875')])).toEqual([
        [expect.stringMatching(/^not-checkable/)],
        ['DOUBTFUL_TOTAL', 1],
      ]);
    },
  );

  it('is borne out by a sum of many rounded amounts', () => {
    const millions = { ...OPTIONS, unit: 'CAD millions' };
    const rows = ['12.4', '7.3', '0.8', '31.4'].map((S, at) => row(`201${at}-1${at + 1}`, 'RCMP', '', S));
    expect(judged([...rows, row('', 'Total CPA', '', '52.0')], millions)).toEqual([['component-rounding 0 1 2 3'], []]);
    // Not of two, of small ones, nor of dollars.
    for (const [some, sum, options] of [
      [rows.slice(0, 2), '19.8', millions],
      [rows.map((one, at) => ({ ...one, S: `0.${at}` })), '0.7', millions],
      [rows, '52.0', OPTIONS],
    ] as const)
      expect(judged([...some, row('', 'Total CPA', '', sum)], options)[1]).toEqual(['DOUBTFUL_TOTAL', 1]);
  });

  it('is not exact where it is the sum of no more than another is', () => {
    const rows = (name: string, sum: string) => [
      ...[...LINES.slice(0, 2), row('', 'Total RCMP', '', '1275')],
      ...[LINES[2] as Row, row('', 'Total GAC', '', '575'), row('', name, '', sum)],
    ];
    for (const name of ['Total CPA', 'Total federal', 'Total police']) {
      expect(judged(rows(name, '575'))).toEqual([['exact 0 1', 'exact 3', 'not-checkable'], []]);
      expect(judged(rows(name, '1850'))).toEqual([['exact 0 1', 'exact 3', 'exact 0 1 3'], []]);
    }
  });

  it.each(['Total from 2017-18', 'Total since 2017-18'])(
    'because it says something of a year is accused of nothing: %s',
    (name) => {
      const more = [row('2017-18', 'RCMP', '', '11'), ...LINES];
      expect(judged([...more, row(name, '', '', '2161')])[1]).toEqual(['DOUBTFUL_TOTAL', 1]);
    },
  );

  it('that names years is understood', () => {
    const more = [row('2017-18', 'RCMP', '', '11'), ...LINES];
    for (const name of ['Total 2017-18 to 2018-19', 'Total, de 2017-2018 à 2018-2019'])
      expect(judged([...more, row(name, '', '', '999')])).toEqual([['inconsistent 0 1 2 3 4'], ['INCONSISTENT_TOTAL']]);
  });
});

describe('a partner in the name of a total', () => {
  it.each([
    ['Total Global Affairs Canada (GAC)', 'gac', '5.75'],
    ['Total Royal Canadian Mounted Police (RCMP)', 'rcmp', '12.75'],
    ['RCMP Sub-Total (1)', 'rcmp', '12.75'],
    ['RCMP subtotal²', 'rcmp', '12.75'],
    ['Total RCMP costs', 'rcmp', '12.75'],
    ['Total des coûts de la GRC', 'rcmp', '12.75'],
  ])('may be decorated: %s', (P, partner, S) => {
    const line = (who: string, C: string, amount: string) => ({ Y: '2018-19', P: who, C, S: amount });
    const { totals, leftOut, findings } = readBudgetLines(
      [
        line('RCMP', 'Salary and operating', '10.25'),
        line('RCMP', 'Rapid deployment', '2.50'),
        line('GAC', 'Incremental costs', '5.75'),
        line(P, '', S),
      ],
      {
        map: { fiscalYear: 'Y', partner: 'P', category: 'C', spent: 'S' },
        unit: 'CAD millions',
        empty: 'not-reported',
      },
    );
    expect([totals.map((one) => [one.partner, one.verdict]), leftOut]).toEqual([[[partner, 'exact']], 0]);
    expect(findings.map(({ code }) => code)).toEqual(['TOTAL_ROW']);
  });
});
