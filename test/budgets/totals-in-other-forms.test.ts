import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';
import { explain } from '../../src/explain/explain.js';

/* Printed totals where the amounts are written in declared forms: French, with signs, with a unit a row. */

const map = { fiscalYear: 'Y', category: 'C', spent: 'S' };
const row = (C: string, S: string, more: object = {}) => ({ Y: '2015-16', C, S, ...more });
const judged = (rows: readonly object[], options: object) =>
  readBudgetLines(rows, { map, empty: 'not-reported', ...options } as never).totals.map((total) => [
    total.verdict,
    explain(total, { locale: 'en-CA' }),
  ]);

describe('a printed total', () => {
  it('of French amounts is judged by their decimals', () => {
    const rows = [
      row('Salary and operating', '25 730 000,00 $'),
      row('Rapid deployment', '37 000 $*'),
      row('Incremental costs', '(5 760,5)'),
      row('Total', '25 761 239,50 $'),
    ];
    expect(judged(rows, { numbers: 'fr-CA' })).toEqual([
      ['exact', '25,730,000.00 + 37,000 + (-5,760.5) = 25,761,239.5, printed 25,761,239.50; exact'],
    ]);
  });

  it('takes a sign for zero as exactly nothing, and one for a missing value as a part without one', () => {
    const rows = [row('Salary and operating', '5'), row('Rapid deployment', '-'), row('Total', '5')];
    expect(judged(rows, { marks: { '-': 'zero' } })).toEqual([['exact', '5 + 0 = 5, printed 5; exact']]);
    expect(judged(rows, { marks: { '-': 'not-reported' } })).toEqual([
      ['not-checkable', '5 + (no value), printed 5; not checkable: a part has no value (not reported)'],
    ]);
    // What does not apply is no part.
    expect(judged(rows, { marks: { '-': 'not-applicable' } })).toEqual([['exact', '5, printed 5; exact']]);
  });

  it('has the last digit that each row and each cell says', () => {
    const unit = { map: { ...map, unit: 'U' } };
    const rows = [
      row('Salary and operating', '35.25', { U: 'M$' }),
      row('Incremental costs', '11400', { U: 'x1000' }),
      row('Total', '46.65', { U: 'M$' }),
      row('Total', '46.7 million', { U: '' }),
      row('Total', '46.9', { U: '$ millions' }),
    ];
    expect(judged(rows, unit).map(([verdict]) => verdict)).toEqual(['exact', 'rounding', 'inconsistent']);
    const millions = [
      row('Salary and operating', '$1.42 billion'),
      row('Incremental costs', '1.2'),
      row('Total', '1,424'),
    ];
    // 1.42 billion is known to ten million.
    expect(judged(millions, { unit: 'CAD millions' }).map(([verdict]) => verdict)).toEqual(['component-rounding']);
  });
});
