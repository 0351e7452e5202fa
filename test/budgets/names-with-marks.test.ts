import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';
import { explain } from '../../src/explain/explain.js';
import { ownProgram } from '../support/own-program.js';

/* What the names of totals have behind them and does not count, and names that are not understood. */

const COLUMN = (column: string) => ({ column, mayBeEmpty: true });
const MAP = { fiscalYear: 'Y', partner: COLUMN('P'), category: COLUMN('C'), spent: 'S' };
const OPTIONS = { map: MAP, empty: 'not-reported', unit: 'CAD millions' } as const;
const line = (P: string, C: string, S: string) => ({ Y: '2018-19', P, C, S });
const LINES = [
  ...[line('RCMP', 'Salary and operating', '10.25'), line('RCMP', 'Rapid deployment', '2.50')],
  ...[line('GAC', 'Incremental costs', '5.75'), line('PS', 'All costs', '3.00')],
];
const read = (name: string, S: string, inCategory = false) =>
  readBudgetLines([...LINES, inCategory ? line('', name, S) : { Y: '', P: name, C: '', S }], OPTIONS);
const judged = (name: string, S: string, inCategory = false): readonly unknown[] => {
  const { totals, findings, leftOut } = read(name, S, inCategory);
  return [
    ...totals.map(({ verdict, parts }) => [verdict, ...parts.map(({ index }) => index)].join(' ')),
    ...findings.filter(({ code }) => code !== 'TOTAL_ROW').map(({ code }) => code),
    leftOut,
  ];
};

describe('a mark behind the name of a total', () => {
  it.each([
    ...['Total RCMP only', 'Total RCMP (only)', 'Total GRC seulement', 'Total, GRC uniquement', 'Total RCMP [1]'],
    ...['Total RCMP (a)', 'Total RCMP (note 2)', 'Total RCMP (see note 2)', 'Total GRC (voir note 2)', 'Total RCMP †'],
    ...['Total RCMP (unaudited)', 'Total GRC (non vérifié) [2]'],
  ])('is none of it: %s', (name) => {
    for (const inCategory of [false, true]) {
      expect(judged(name, '12.75', inCategory)).toEqual(['exact 0 1', 0]);
      expect(judged(name, '12.95', inCategory)).toEqual(['inconsistent 0 1', 'INCONSISTENT_TOTAL', 0]);
    }
  });

  it.each(['Total (note 1)', 'Total [2]', 'Total (unaudited)', 'Total (a)'])('is none of a plain one: %s', (name) => {
    expect(judged(name, '21.50')).toEqual(['exact 0 1 2 3', 0]);
    expect(judged(name, '22.50')).toEqual(['inconsistent 0 1 2 3', 'INCONSISTENT_TOTAL', 0]);
  });

  it('stays with a name that has it', () => {
    const scheme = ownProgram({
      partners: {
        first: { label: { en: 'Office only', fr: 'Bureau' }, aliases: [] },
        second: { label: { en: 'Office', fr: 'Second' }, aliases: [] },
      },
      categories: { 'all-costs': { label: { en: 'All costs', fr: 'Ensemble des coûts' }, aliases: [] } },
    });
    const rows = [
      { Y: '2018-19', P: 'Office only', S: '1' },
      { Y: '2018-19', P: 'Office', S: '2' },
      { Y: '', P: 'Total Office only', S: '1' },
    ];
    const { totals } = readBudgetLines(rows, {
      map: { fiscalYear: 'Y', partner: 'P', spent: 'S' },
      empty: 'not-reported',
      program: scheme,
    } as never);
    expect(totals).toMatchObject([{ partner: 'first', verdict: 'exact' }]);
  });
});

describe('partners with a dash between them', () => {
  it('are each of them', () => {
    for (const name of ['Total GRC-AMC', 'Total RCMP – GAC']) expect(judged(name, '18.50')).toEqual(['exact 0 1 2', 0]);
    // It may be the name of what they pay for together.
    expect(judged('Total GRC-AMC', '18.90')).toEqual(['not-checkable 0 1 2', 'DOUBTFUL_TOTAL', 1]);
  });
});

describe('a name that is not understood', () => {
  it.each(['Total Global Affairs', 'Total DND', 'Total CPA'])(
    'is said to be taken for the total of all: %s',
    (name) => {
      expect(judged(name, '21.50')).toEqual(['exact 0 1 2 3', 'TOTAL_BY_SUM', 0]);
      const found = read(name, '21.50').findings.find(({ code }) => code === 'TOTAL_BY_SUM');
      expect(explain(found as object as never, { locale: 'en-CA' })).toContain(
        'is not understood; it is taken for that of 4 lines',
      );
      expect(explain(found as object as never, { locale: 'fr-CA' })).toContain(
        "n'est pas compris; il est pris pour celui de 4 lignes",
      );
      expect(judged(name, '22.50')).toEqual(['not-checkable 0 1 2 3', 'DOUBTFUL_TOTAL', 1]);
    },
  );
});
