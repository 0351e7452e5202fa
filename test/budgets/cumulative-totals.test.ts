import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';

/* Totals of all so far, in the words of tables in both languages. Sums of a few amounts, done by hand. */

const COLUMN = (column: string) => ({ column, mayBeEmpty: true });
const MAP = { fiscalYear: 'Y', partner: COLUMN('P'), category: COLUMN('C'), item: COLUMN('I'), spent: 'S' };
const OPTIONS = { map: MAP, empty: 'not-reported', unit: 'CAD millions' } as const;
type Row = Readonly<Record<string, string>>;
const line = (Y: string, S: string, I = ''): Row => ({ Y, P: 'RCMP', C: 'Salary and operating', I, S });
const total = (Y: string, S: string): Row => ({ Y, P: '', C: '', I: '', S });
const [FIRST, SECOND, THIRD] = [line('2016-17', '10.00'), line('2017-18', '5.00'), line('2018-19', '1.00')];

function judged(...rows: readonly Row[]): readonly string[] {
  const { totals, findings, leftOut } = readBudgetLines(rows, OPTIONS);
  const codes = findings.map(({ code }) => code).filter((code) => code !== 'TOTAL_ROW');
  return [
    ...totals.map(({ verdict, parts }) => [verdict, ...parts.map(({ index }) => index)].join(' ')),
    ...codes,
    ...(leftOut === 0 ? [] : [`${leftOut} left out`]),
  ];
}

describe('a total of all so far', () => {
  const names = [
    ...[
      'Cumul 2017-2018',
      'CUMUL 2017-18',
      'Cumulatif 2017-2018',
      'Cumul des dépenses 2017-2018',
      'Cumulative 2017-18',
    ],
    ...['Cumulative to 2017-18', 'Cumulative total 2017-18', 'Running total 2017-18', 'Total to 2017-18'],
    ...['Cumul au 31 mars 2018', 'Cumulative to March 31, 2018', 'Total au 31 mars 2018', 'Total as at 31 March 2018'],
    ...['Total cumulatif 2017-2018', "Cumulé jusqu'à 2017-2018", 'Total cumulé à 2017-2018', 'Cumul au 2017-2018'],
  ];
  it.each(names)('is of the years up to its own: %s', (name) => {
    expect(judged(FIRST, SECOND, total(name, '15.00'), THIRD)).toEqual(['exact 0 1']);
    // The table may begin later than the sum.
    expect(judged(FIRST, SECOND, total(name, '17.00'), THIRD)).toEqual(['not-checkable 0 1']);
  });

  it('follows that of the year before', () => {
    expect(judged(FIRST, total('Cumul 2016-2017', '10.00'), SECOND, total('Cumul 2017-2018', '15.00'))).toEqual([
      ...['exact 0', 'exact 0 2'],
    ]);
    // A word for a sum may also mean that of the year; one up to it does not.
    expect(judged(FIRST, SECOND, total('Cumul 2017-2018', '5.00'))).toEqual(['exact 1']);
    expect(judged(FIRST, SECOND, total('Cumulative to 2017-18', '5.00'))).toEqual(['not-checkable 0 1']);
  });

  it.each(['Cumul', 'Cumulatif', 'Cumulative', 'Total to date', 'Total à ce jour'])(
    'is of all above it: %s',
    (name) => {
      const each = (...sums: readonly [string, string, string]) =>
        judged(FIRST, total(name, sums[0]), SECOND, total(name, sums[1]), THIRD, total(name, sums[2]));
      expect(each('10.00', '15.00', '16.00')).toEqual(['exact 0', 'exact 0 2', 'exact 0 2 4']);
      expect(each('10.00', '15.50', '16.00')).toEqual([
        'exact 0',
        'inconsistent 0 2',
        'exact 0 2 4',
        'INCONSISTENT_TOTAL',
      ]);
      expect(judged(FIRST, SECOND, total(name, '5.00'))).toEqual(['inconsistent 0 1', 'INCONSISTENT_TOTAL']);
    },
  );

  it('of years that are named is of these', () => {
    const [own, off] = ['15.00', '5.00'].map((sum) => total('Cumul 2016-2017 à 2017-2018', sum)) as [Row, Row];
    expect(judged(FIRST, SECOND, own, THIRD)).toEqual(['exact 0 1']);
    expect(judged(FIRST, SECOND, off, THIRD)).toEqual(['inconsistent 0 1', 'INCONSISTENT_TOTAL']);
  });

  it('is none by a word alone', () => {
    const items = ['Cumulative effects study', 'Cumulus', 'Cumul annuel', "Cumul de l'exercice"];
    expect(
      readBudgetLines(
        items.map((item) => line('2016-17', '1', item)),
        OPTIONS,
      ),
    ).toMatchObject({
      lines: items.map((item) => ({ item })),
      totals: [],
    });
  });
});
