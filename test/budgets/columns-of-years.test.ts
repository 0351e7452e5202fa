import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';
import { codeOf } from '../refusal.js';

/* A column that adds up some of the columns of years beside it. Sums of a few amounts, done by hand. */

const judged = (total: string, amounts: readonly string[], place: 2 | 3) => {
  const [a, b, c] = ['2015-16', '2016-17', '2017-18'].map((fiscalYear) => ({ column: fiscalYear, fiscalYear }));
  const cells = [a, b, c] as { column: string; fiscalYear: string }[];
  cells.splice(place, 0, { column: 't', fiscalYear: total });
  const rows = amounts.map((t, at) => ({
    ...{ P: at === 0 ? 'RCMP' : 'GAC', '2015-16': `${10 ** at}.00`, '2016-17': `${2 * 10 ** at}.00` },
    ...{ '2017-18': `${4 * 10 ** at}.00`, t },
  }));
  const map = { partner: 'P', phase: { constant: 'spent' }, cells } as const;
  const { totals, findings } = readBudgetLines(rows, { map: map as never, empty: 'not-reported' });
  const reasons = findings.flatMap(({ operands }) => (operands as { reason?: string }).reason ?? []);
  return [totals.map(({ verdict, parts }) => `${verdict} ${parts.length}`), reasons];
};

describe('a column of some years', () => {
  it('says which', () => {
    for (const place of [2, 3] as const) {
      expect(judged('Total 2015-16 to 2016-17', ['3.00', '30.00'], place)).toEqual([['exact 2', 'exact 2'], []]);
      expect(judged('Total 2015-16 to 2016-17', ['7.00', '30.00'], place)[0]).toEqual(['inconsistent 2', 'exact 2']);
    }
    expect(judged('Three-year total', ['7.00', '30.00'], 3)[0]).toEqual(['exact 3', 'inconsistent 3']);
  });

  it('is accused of nothing where it does not, and all its rows are their sum', () => {
    expect(judged('Total', ['3.00', '30.00'], 2)).toEqual([['exact 2', 'exact 2'], []]);
    const open = [['not-checkable 0', 'not-checkable 0'], ['other-lines']];
    expect(judged('Total', ['3.00', '30.00'], 3)).toEqual(open);
    expect(judged('Total', ['6.00', '60.00'], 3)).toEqual(open);
    // One of them may be wrong.
    expect(judged('Total', ['3.00', '32.00'], 3)).toEqual(open);
    expect(judged('Total', ['2.00', '32.00'], 3)[0]).toEqual(['inconsistent 3', 'inconsistent 3']);
    expect(judged('Total', ['7.00', '30.00'], 3)[0]).toEqual(['exact 3', 'inconsistent 3']);
  });

  it.each(['Total Force', 'Total RCMP'])('is no other name: %s', (name) => {
    expect(codeOf(() => judged(name, ['3.00'], 3))?.code).toBe('INVALID_FISCAL_YEAR');
  });
});
