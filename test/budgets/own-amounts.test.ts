import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';
import { ownProgram } from '../support/own-program.js';

/* Names of a caller's own partners, amounts of all partners together, and headings that repeat what lines say. */

const COLUMN = (column: string) => ({ column, mayBeEmpty: true });
const MAP = { fiscalYear: 'Y', partner: COLUMN('P'), category: COLUMN('C'), item: COLUMN('I'), spent: 'S' };
const OPTIONS = { map: MAP, empty: 'not-reported', unit: 'CAD millions' } as const;
type Row = Readonly<Record<string, string>>;
const row = (Y: string, P: string, C: string, S: string, I = ''): Row => ({ Y, P, C, I, S });
const read = (rows: readonly Row[], options: object = OPTIONS) => readBudgetLines(rows, options as typeof OPTIONS);
const judged = (rows: readonly Row[], options?: object) => {
  const { totals, findings } = read(rows, options);
  return [
    totals.map(({ verdict, parts }) => [verdict, ...parts.map(({ index }) => index)].join(' ')),
    findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
  ];
};

describe("a caller's own partner", () => {
  const named = (name: string) => ({ label: { en: name, fr: name }, aliases: [] });
  const scheme = ownProgram({
    partners: { a: named("D'Arcy Centre"), b: named('The Hague'), c: named('Other'), d: named("L'Escale") },
    categories: { 'all-costs': named('All costs') },
  });
  const options = { ...OPTIONS, map: { fiscalYear: 'Y', partner: COLUMN('P'), spent: 'S' }, program: scheme };
  const lines = [row('2018-19', "D'Arcy Centre", '', '1.00'), row('2018-19', 'The Hague', '', '2.00')];
  const others = [row('2018-19', 'Other', '', '4.00'), row('2018-19', 'L’Escale', '', '8.00')];

  it.each([
    ...[
      ["Total D'Arcy Centre", 0],
      ['Total D’Arcy Centre', 0],
      ["Sous-total de D'Arcy Centre", 0],
    ],
    ...[
      ['Total The Hague', 1],
      ['Total for The Hague', 1],
      ["Total pour L'Escale", 3],
      ["Total L'Escale", 3],
    ],
    ...[
      ['Total d’Other', 2],
      ['Total for the Other', 2],
    ],
  ] as [string, number][])('is found in the name of its total: %s', (name, at) => {
    const all = [...lines, ...others];
    expect(judged([...all, row('', name, '', `${2 ** at}.00`)], options)).toEqual([[`exact ${at}`], []]);
    expect(judged([...all, row('', name, '', '15.00')], options)).toEqual([
      [`inconsistent ${at}`],
      ['INCONSISTENT_TOTAL'],
    ]);
  });
});

describe('a total of several partners', () => {
  const lines = [
    row('2018-19', 'RCMP', '', '1.00'),
    row('2018-19', 'GAC', '', '2.00'),
    row('2018-19', 'PS', '', '4.00'),
  ];

  it.each([
    ['Total Public Safety Canada (PS) and GAC', [1, 2], '6.00'],
    ['Total GAC and Public Safety Canada (PS)', [1, 2], '6.00'],
    ['Total partners (RCMP, GAC)', [0, 1], '3.00'],
    ['Total partenaires : GRC et SP', [0, 2], '5.00'],
  ] as const)('has them by name and acronym, or behind the word for them: %s', (name, parts, sum) => {
    expect(judged([...lines, row('', name, '', sum)])).toEqual([[`exact ${parts.join(' ')}`], []]);
    expect(judged([...lines, row('', name, '', '7.00')])[0]).toEqual([`inconsistent ${parts.join(' ')}`]);
  });

  it('has none whose acronym is that of another', () => {
    const [verdicts] = judged([...lines, row('', 'Total Public Safety Canada (GAC) and RCMP', '', '5.00')]);
    expect(verdicts).toEqual(['not-checkable']);
  });
});

describe('an amount of all partners', () => {
  const lines = [row('2018-19', 'RCMP', '', '10.00'), row('2018-19', 'GAC', '', '5.00')];
  const table = (own: string, sum: string) => [
    ...lines,
    row('2018-19', 'All partners', '', own),
    row('2018-19', 'Total', '', sum),
  ];

  it('is one of its own where the total holds it, and that is accused of nothing', () => {
    expect(judged(table('3.00', '18.00'))).toEqual([['not-checkable 0 1', 'not-checkable 0 1'], ['DOUBTFUL_TOTAL']]);
    expect(read(table('3.00', '18.00')).leftOut).toBe(1);
  });

  it('is else the total that it says', () => {
    expect(judged(table('15.00', '15.00'))).toEqual([['exact 0 1', 'exact 0 1'], []]);
    expect(judged(table('16.00', '15.00'))).toEqual([['inconsistent 0 1', 'exact 0 1'], ['INCONSISTENT_TOTAL']]);
    expect(judged(table('16.00', '17.00'))[0]).toEqual(['inconsistent 0 1', 'inconsistent 0 1']);
  });
});

describe('a heading that repeats what its lines say', () => {
  it('is no line', () => {
    const rows = [
      ...[row('2018-19', 'RCMP', '', ''), row('2018-19', 'RCMP', 'Salary and operating', '4.00')],
      ...[row('2018-19', 'RCMP', 'Rapid deployment', ''), row('2018-19', 'RCMP', 'Rapid deployment', '3.00', 'Mali')],
      row('2018-19', 'Total', '', '7.00'),
    ];
    const { lines, leftOut, findings } = read(rows);
    expect(lines).toHaveLength(2);
    expect(leftOut).toBe(0);
    expect(findings).toMatchObject([{ code: 'ROW_WITHOUT_AMOUNTS', index: 0, count: 2 }, { code: 'TOTAL_ROW' }]);
    expect(judged(rows)).toEqual([['exact 1 3'], []]);
  });

  it('may stand above another one', () => {
    const rows = [
      ...[row('2018-19', 'RCMP', '', ''), row('2018-19', 'RCMP', 'Rapid deployment', '')],
      row('2018-19', 'RCMP', 'Rapid deployment', '3.00', 'Mali'),
    ];
    expect(read(rows).lines).toHaveLength(1);
  });

  it('is else a line without a value', () => {
    for (const next of [
      row('2018-19', 'RCMP', '', '4.00'),
      row('2018-19', 'GAC', 'Incremental costs', '4.00'),
      row('2018-19', 'RCMP', 'Salary and operating', ''),
    ])
      expect(read([row('2018-19', 'RCMP', '', ''), next]).lines[0]).toMatchObject({
        ...{ partner: 'rcmp', category: 'all-costs', amount: { noValue: 'not-reported' } },
      });
  });
});
