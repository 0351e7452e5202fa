import { describe, expect, it } from 'vitest';
import { budgetChanges, varianceContributions } from '../../src/budgets/changes.js';
import { budgetLinesOf } from '../../src/budgets/from-figures.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { evaluationBudgetCells, evaluationMoney } from '../../src/data/evaluation-money.js';
import type { Share } from '../../src/exact/share.js';
import { formatReported } from '../../src/explain/format-reported.js';

const evaluation = budgetLinesOf(evaluationMoney, evaluationBudgetCells);

describe('budgetChanges', () => {
  it('follows incremental costs from year to year (Table 7, L300: 5.76, 5.24, 4.74, 5.15, 8.05)', () => {
    const rows = budgetChanges(evaluation, { phase: 'spent', by: ['category'], missing: 'refuse' });
    const incremental = rows.filter(({ category }) => category === 'incremental-costs');
    expect(incremental.map(({ fiscalYear, change }) => [fiscalYear, formatReported(change)])).toEqual([
      ['2016-17', '-520000'],
      ['2017-18', '-500000'],
      ['2018-19', '410000'],
      ['2019-20', '2900000'],
    ]);
    expect(formatReported(incremental[3]?.changeShare as never, { as: 'percent', decimals: 1 })).toBe('56.3%');
  });

  it('compares no year that has a value with one that has none', () => {
    const rows = budgetChanges(evaluation, { phase: 'spent', by: [], missing: 'refuse' });
    // Rapid deployment has no value before 2018-19, so the totals of earlier years are not whole.
    expect(rows.map(({ change }) => formatReported(change))).toEqual([
      'not reported',
      'not reported',
      'not reported',
      '9531000',
    ]);
    const matched = budgetChanges(evaluation, { phase: 'spent', by: [], missing: 'matched-cells' });
    expect(matched.map(({ change, compared }) => [formatReported(change), compared.cells, compared.leftOut])).toEqual([
      ['610000', 2, 1],
      ['-4740000', 2, 1],
      ['-3870000', 2, 1],
      ['9531000', 3, 0],
    ]);
  });

  it('keeps a year without any line, with nothing to compare', () => {
    const lines = evaluation.filter(({ fiscalYear, partner }) => fiscalYear !== '2017-18' && partner === 'gac');
    const rows = budgetChanges(lines, { phase: 'spent', by: ['partner'], missing: 'matched-cells' });
    expect(rows.map(({ fiscalYear, change }) => [fiscalYear, formatReported(change)])).toEqual([
      ['2016-17', '-520000'],
      ['2017-18', 'not reported'],
      ['2018-19', 'not reported'],
      ['2019-20', '2900000'],
    ]);
  });

  it('has nothing to say of a single year', () => {
    const lines = evaluation.filter(({ fiscalYear }) => fiscalYear === '2017-18');
    expect(budgetChanges(lines, { phase: 'spent', by: [], missing: 'refuse' })).toEqual([]);
  });
});

describe('varianceContributions', () => {
  const year = evaluation.filter(
    ({ fiscalYear, category }) => fiscalYear === '2015-16' && category !== 'rapid-deployment',
  );

  it('splits the variance of 2015-16 (Table 8, L306) into parts that add up to it', () => {
    const rows = varianceContributions(year, { by: 'category', missing: 'refuse' });
    const [whole] = summarizeBudget(year, { by: [], missing: 'refuse' });
    expect(rows.map(({ category, unspent }) => [category, formatReported(unspent)])).toEqual([
      ['salary-and-operating', '9270000'],
      ['incremental-costs', '5640000'],
    ]);
    const sum = (shares: readonly unknown[]) =>
      (shares as Share[]).map(({ value }) => value).reduce((a, b) => a.plus(b));
    expect(
      sum(rows.map(({ ofVariance }) => ofVariance))
        .toDecimalPlaces(30)
        .toString(),
    ).toBe('1');
    const varianceShare = whole?.varianceShare as Share;
    expect(
      sum(rows.map(({ ofApproved }) => ofApproved))
        .toDecimalPlaces(30)
        .eq(varianceShare.value.toDecimalPlaces(30)),
    ).toBe(true);
  });

  it('has no contributions where the whole is not known, and no share of a variance of zero', () => {
    const all = varianceContributions(evaluation, { by: 'partner', missing: 'refuse' });
    expect(all.map(({ ofVariance }) => formatReported(ofVariance))).toEqual(['not reported', 'not reported']);
    const even = year.map((line) => ({ ...line, amount: '5' }));
    const rows = varianceContributions(even, { by: 'partner', missing: 'refuse' });
    expect(rows.map(({ ofVariance, ofApproved }) => [formatReported(ofVariance), formatReported(ofApproved)])).toEqual([
      ['denominator is zero', '0'],
      ['denominator is zero', '0'],
    ]);
  });
});
