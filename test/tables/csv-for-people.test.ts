import { describe, expect, it } from 'vitest';
import { budgetChanges } from '../../src/budgets/changes.js';
import type { BudgetLine } from '../../src/budgets/model.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { csvText } from '../../src/tables/csv.js';

/* CSV text with named columns and a locale: what people read in a spreadsheet. */

const line = (fiscalYear: string, partner: string, phase: 'approved' | 'spent', amount: BudgetLine['amount']) =>
  ({ fiscalYear, partner, category: 'all-costs', phase, amount }) as BudgetLine;
const LINES = [
  ...[line('2018-19', 'rcmp', 'approved', '3'), line('2018-19', 'rcmp', 'spent', '2')],
  ...[line('2019-20', 'rcmp', 'approved', '3'), line('2019-20', 'gac', 'approved', '7')],
  ...[line('2019-20', 'rcmp', 'spent', '1'), line('2019-20', 'gac', 'spent', { noValue: 'not-reported' })],
];
const SUMMARY = summarizeBudget(LINES, { by: ['fiscalYear'], missing: 'refuse' });

describe('csvText for people', () => {
  it('writes no more decimals of a quotient than a spreadsheet keeps', () => {
    const columns = ['fiscalYear', 'spentShare'] as const;
    expect(csvText(SUMMARY, { columns, locale: 'fr-CA' })).toContain('2018-2019;0,666666666666667\r\n');
    expect(csvText(JSON.parse(JSON.stringify(SUMMARY)), { columns, locale: 'en-CA' })).toContain(
      '2018-2019,0.666666666666667\r\n',
    );
    const third = '0.6666666666666666666666666666666667';
    expect(csvText(SUMMARY, { columns })).toContain(`2018-19,${third}\r\n`);
    expect(csvText(SUMMARY, { locale: 'en-CA' })).toContain(third);
    const long = [{ amount: '12345678901234567890123456789012345.25', share: `0.${'1'.repeat(20)}` }];
    expect(csvText(long, { columns: ['amount', 'share'], locale: 'en-CA' })).toBe(
      `Amount,Share\r\n${long[0]?.amount},${long[0]?.share}\r\n`,
    );
  });

  it('says the years of cautions as those of cells', () => {
    const text = csvText(SUMMARY, { columns: ['fiscalYear', 'cautions'], locale: 'fr-CA' });
    expect(text).toContain('2019-2020, Affaires mondiales');
    expect(text).not.toMatch(/20\d\d-\d\d(?!\d)/);
  });

  it('counts what sums lack where no caution says it', () => {
    const changes = budgetChanges(LINES, { phase: 'spent', by: [], missing: 'refuse' });
    expect(changes[0]?.cautions).toEqual([]);
    expect(csvText(changes, { columns: ['current', 'cautions'] })).toBe('current,current.missing,cautions\r\n1,1,\r\n');
    expect(csvText(SUMMARY, { columns: ['spent', 'cautions'] }).split('\r\n')[0]).toBe('spent,cautions');
  });
});
