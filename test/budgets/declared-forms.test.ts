import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';
import { explain } from '../../src/explain/explain.js';
import { isReported } from '../../src/kernel/no-value.js';

/* Columns whose cells contradict the form that is declared for their table. */

const MAP = { fiscalYear: 'Y', partner: 'P', category: 'C', item: 'I', spent: 'S' };
const rowsOf = (...cells: readonly string[]) =>
  cells.map((S, at) => ({ Y: '2018-19', P: 'RCMP', C: 'Salary and operating', I: `item ${at}`, S }));
const read = (numbers: unknown, ...cells: readonly string[]) =>
  readBudgetLines(rowsOf(...cells), { map: MAP, empty: 'not-reported', numbers } as never);
const amounts = (numbers: unknown, ...cells: readonly string[]) =>
  read(numbers, ...cells).lines.map(({ amount }) => (isReported(amount) ? amount : amount.noValue));
const warnings = (numbers: unknown, ...cells: readonly string[]) =>
  read(numbers, ...cells).findings.filter(({ code }) => code === 'UNDECLARED_NUMBERS');

describe('a column that contradicts the declared form', () => {
  it.each<[unknown, readonly string[], unknown]>([
    ['fr-CA', ['1,234', '1,234,567', '12,345'], 'en-CA'],
    ['en-CA', ['1,234', '1 234 567,5', '3,4'], 'fr-CA'],
    [{ decimal: '.', group: ',' }, ['1.234', '1.234.567', '3.500'], { decimal: ',', group: '.' }],
  ])('has one warning, and no value for what has two meanings: %j %j', (numbers, cells, form) => {
    expect(amounts(numbers, ...cells)).toEqual(cells.map(() => 'unreadable'));
    const [found, ...others] = warnings(numbers, ...cells);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      severity: 'warning',
      path: ['S'],
      operands: { declare: { option: 'numbers', value: form } },
    });
    expect(explain(found as object as never, { locale: 'en-CA' })).toMatch(
      /can be read two ways and ha(?:s|ve) no value/,
    );
    // What is declared settles it.
    expect(warnings(form, ...cells)).toEqual([]);
    expect(amounts(form, ...cells)).not.toContain('unreadable');
  });

  it('names no form that another column contradicts', () => {
    const rows = rowsOf('1,234', '1,234,567').map((row) => ({ ...row, A: '2,5' }));
    const { findings } = readBudgetLines(rows, {
      map: { ...MAP, approved: 'A' },
      empty: 'not-reported',
      numbers: 'fr-CA',
    });
    const [found] = findings.filter(({ code }) => code === 'UNDECLARED_NUMBERS');
    expect(found).toMatchObject({ path: ['S'] });
    expect(found?.operands).not.toHaveProperty('declare');
  });

  it('is none where it speaks for the form, too, or has nothing with two meanings', () => {
    for (const cells of [
      ['1 234,5', '1,234', '1,234,567'],
      ['1 234', '1,234.56', '3'],
      ['1,234', '5,678'],
      ['1,234', 'x'],
    ])
      expect(warnings('fr-CA', ...cells)).toEqual([]);
    expect(amounts('fr-CA', '1 234,5', '1,234', '1,234,567')).toEqual(['1234.5', '1.234', 'unreadable']);
  });
});
