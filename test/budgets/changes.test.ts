import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BudgetChange, budgetChanges, varianceContributions } from '../../src/budgets/changes.js';
import { budgetLinesOf } from '../../src/budgets/from-figures.js';
import type { BudgetLine } from '../../src/budgets/model.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { evaluationBudgetCells, evaluationMoney } from '../../src/data/evaluation-money.js';
import type { Share } from '../../src/exact/share.js';
import { formatReported } from '../../src/explain/format-reported.js';
import type { NoValue } from '../../src/kernel/no-value.js';

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

  describe('of a partner without a line in some years', () => {
    const ofCell = (category: 'incremental-costs' | 'rapid-deployment', amounts: Record<string, string | NoValue>) =>
      Object.entries(amounts).map(
        ([fiscalYear, amount]): BudgetLine =>
          ({
            fiscalYear,
            partner: category === 'rapid-deployment' ? 'rcmp' : 'gac',
            category,
            phase: 'spent',
            amount,
          }) as BudgetLine,
      );
    const every = ofCell('incremental-costs', { '2015-16': '4', '2016-17': '5', '2017-18': '7', '2018-19': '8' });
    const partsOf = (rows: readonly BudgetChange[]) => {
      const byYear = new Map<string, string[]>();
      for (const row of rows)
        for (const [year, { parts, missing }] of [
          [row.fiscalYear, row.current],
          [row.previousFiscalYear, row.previous],
        ] as const)
          byYear.set(year, [...(byYear.get(year) ?? []), `${parts - missing}/${parts}`]);
      return Object.fromEntries([...byYear].sort());
    };
    const changesOf = (lines: readonly BudgetLine[], missing: 'refuse' | 'matched-cells' = 'refuse') =>
      budgetChanges(lines, { phase: 'spent', by: [], missing });

    it('gives a year the same parts beside the year before as beside the year after', () => {
      const gap = ofCell('incremental-costs', { '2015-16': '4', '2018-19': '8' });
      expect(partsOf(changesOf(gap))).toEqual({
        '2015-16': ['1/1'],
        '2016-17': ['0/1', '0/1'],
        '2017-18': ['0/1', '0/1'],
        '2018-19': ['1/1'],
      });
    });

    it('lacks a part in each year after the last line, and says so of a change', () => {
      const rows = changesOf([...every, ...ofCell('rapid-deployment', { '2015-16': '1' })]);
      expect(partsOf(rows)).toEqual({
        '2015-16': ['2/2'],
        '2016-17': ['1/2', '1/2'],
        '2017-18': ['1/2', '1/2'],
        '2018-19': ['1/2'],
      });
      expect(rows.map(({ change, compared }) => [formatReported(change), compared.leftOut])).toEqual([
        ['not reported', 1],
        ['not reported', 1],
        ['not reported', 1],
      ]);
    });

    it('lacks none before the first line, nor where the last line says that it does not apply', () => {
      const late = [...every, ...ofCell('rapid-deployment', { '2018-19': '1' })];
      expect(partsOf(changesOf(late))).toEqual({
        '2015-16': ['1/1'],
        '2016-17': ['1/1', '1/1'],
        '2017-18': ['1/1', '1/1'],
        '2018-19': ['2/2'],
      });
      expect(changesOf(late).map(({ change }) => formatReported(change))).toEqual(['1', '2', 'not reported']);
      const ended = ofCell('rapid-deployment', { '2015-16': '1', '2016-17': { noValue: 'not-applicable' } });
      expect(partsOf(changesOf([...every, ...ended]))).toEqual({
        '2015-16': ['2/2'],
        '2016-17': ['1/1', '1/1'],
        '2017-18': ['1/1', '1/1'],
        '2018-19': ['1/1'],
      });
    });

    it('lacks none in a year in which the partner has its amounts as a whole', () => {
      const whole = { ...(every[0] as BudgetLine), category: 'all-costs' } as BudgetLine;
      const lines = [
        ...every.slice(0, 1),
        { ...whole, fiscalYear: '2016-17' },
        { ...whole, fiscalYear: '2017-18' },
      ] as BudgetLine[];
      const rows = budgetChanges(lines, { phase: 'spent', by: [], missing: 'refuse', grain: 'coarsest-shared' });
      expect(partsOf(rows)).toEqual({ '2015-16': ['1/1'], '2016-17': ['1/1', '1/1'], '2017-18': ['1/1'] });
      expect(rows.map(({ change }) => formatReported(change))).toEqual(['0', '0']);
    });

    it('does so for any lines', () => {
      const years = ['2015-16', '2016-17', '2017-18', '2018-19', '2019-20'] as const;
      const amount = fc.constantFrom(
        '0',
        '5',
        { noValue: 'redacted' } as const,
        { noValue: 'not-applicable' } as const,
      );
      const cell = fc.dictionary(fc.constantFrom(...years), amount);
      fc.assert(
        fc.property(cell, cell, fc.constantFrom('refuse', 'matched-cells'), (one, other, missing) => {
          const lines = [...ofCell('incremental-costs', one), ...ofCell('rapid-deployment', other)];
          for (const parts of Object.values(partsOf(changesOf(lines, missing)))) expect(new Set(parts).size).toBe(1);
        }),
      );
    });
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
