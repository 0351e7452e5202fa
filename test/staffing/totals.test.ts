import { describe, expect, it } from 'vitest';
import { oddOnes } from '../../src/audit/odd-ones.js';
import type { BudgetLine } from '../../src/budgets/model.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { decimal } from '../../src/exact/decimal.js';
import { totalOf } from '../../src/exact/total.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { isReported, type Reported } from '../../src/kernel/no-value.js';
import { costPerDeployment, deploymentsPerFte, ftesPerDeployment, salaryCost } from '../../src/staffing/measures.js';
import { codeOf } from '../refusal.js';

/*
 * Sums of results as they are: whole ones are amounts, and of one that lacks parts nothing is worked out.
 */

const cell = { fiscalYear: '2018-19', partner: 'rcmp', phase: 'spent' } as const;
const lines: BudgetLine[] = [
  { ...cell, category: 'salary-and-operating', amount: '18380000' },
  { ...cell, category: 'rapid-deployment', amount: { noValue: 'redacted' } },
];
const spentOf = (of: readonly BudgetLine[]) => {
  const [row] = summarizeBudget(of, { by: [], missing: 'refuse' });
  if (row === undefined) throw new Error('a row');
  return row.spent;
};
const [partial, whole] = [spentOf(lines), spentOf(lines.slice(0, 1))];
const people = totalOf([decimal('40'), decimal('17.92')]);
const none = { noValue: 'not-reported' } as const;
const LACKING = { noValue: 'redacted', note: '1 of 2 parts have no value' };

/** Each measure, of a total in each place. */
const MEASURES: readonly (readonly [string, (amount: typeof partial) => Reported<unknown>])[] = [
  ['costPerDeployment, spent', (spent) => costPerDeployment({ spent, deployed: people })],
  ['costPerDeployment, deployed', (deployed) => costPerDeployment({ spent: '1', deployed })],
  ['deploymentsPerFte, deployed', (deployed) => deploymentsPerFte({ deployed, fte: '43.48' })],
  ['deploymentsPerFte, fte', (fte) => deploymentsPerFte({ deployed: '57.92', fte })],
  ['ftesPerDeployment, deployed', (deployed) => ftesPerDeployment({ deployed, fte: '43.48' })],
  ['ftesPerDeployment, fte', (fte) => ftesPerDeployment({ deployed: '57.92', fte })],
  ['salaryCost, salary', (salary) => salaryCost({ salary, benefits: '1' }).total],
  ['salaryCost, benefits', (benefits) => salaryCost({ salary: '1', benefits }).benefitRate],
];

describe('a total', () => {
  it.each(MEASURES)('is what it comes to: %s', (_, measure) => {
    expect(measure(whole)).toEqual(measure({ ...whole, value: whole.value }));
    expect(isReported(measure(whole))).toBe(true);
    expect(measure(JSON.parse(JSON.stringify(whole)))).toEqual(measure(whole));
  });

  it('gives a cost as its amount does', () => {
    const [byTotal, byText] = [whole, '18380000'].map((spent) => costPerDeployment({ spent, deployed: '57.92' }));
    expect(byTotal).toEqual(byText);
    expect(formatReported(byTotal as never, { decimals: 2 })).toBe('317334.25');
  });

  it.each(MEASURES)('gives no value where it lacks parts, and says how many: %s', (_, measure) => {
    expect(measure(partial)).toEqual(LACKING);
    expect(measure(JSON.parse(JSON.stringify(partial)))).toEqual(LACKING);
  });

  it.each(MEASURES)('of which no part has a value passes its reason on: %s', (_, measure) => {
    expect(measure(totalOf([{ noValue: 'redacted' }, { noValue: 'redacted' }]))).toEqual({ noValue: 'redacted' });
    expect(measure(totalOf([{ noValue: 'not-applicable' }]))).toEqual({ noValue: 'not-applicable' });
    expect(measure(totalOf([]))).toEqual({ noValue: 'not-reported' });
  });

  it('that lacks a withheld part is withheld', () => {
    const total = totalOf([decimal('1'), { noValue: 'not-reported' }, { noValue: 'suppressed' }]);
    expect(costPerDeployment({ spent: total, deployed: none })).toEqual({
      noValue: 'suppressed',
      note: '2 of 3 parts have no value',
    });
  });

  it('is refused where it is none: a misspelt member, a count that cannot be, a value alone, or one below zero', () => {
    const cost = (spent: unknown) => codeOf(() => costPerDeployment({ spent: spent as never, deployed: '1' }));
    expect(cost({ ...whole, mising: 1 })).toEqual({ code: 'UNKNOWN_NAME', path: 'amounts.spent.mising' });
    expect(cost({ value: '5', parts: 1, missing: 1 })).toEqual({ code: 'INVALID_ARGUMENT', path: 'amounts.spent' });
    expect(cost({ value: '5', parts: 1, missing: 2 })).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'amounts.spent.missing',
    });
    expect(cost({ value: partial.value })).toEqual({ code: 'INVALID_ARGUMENT', path: 'amounts.spent' });
    expect(cost({ value: 'much', parts: 1, missing: 0 })?.code).toBe('INVALID_DECIMAL');
    expect(cost(totalOf([decimal('-1')]))).toEqual({ code: 'NEGATIVE_VALUE', path: 'amounts.spent.value' });
    // Without the part that is missing, nobody knows its sign.
    expect(cost(totalOf([decimal('-1'), { noValue: 'not-reported' }]))).toBeUndefined();
  });

  it('in a series is passed over where it lacks parts', () => {
    const series = ['21', '22', '23', '24', '90'].map((value) => totalOf([decimal(value)]));
    expect(oddOnes(series).map(({ index, parts }) => [index, parts])).toEqual([[4, { used: 5, missing: 0 }]]);
    const lacking = [...series.slice(0, 4), totalOf([decimal('90'), { noValue: 'redacted' }])];
    expect(oddOnes(lacking)).toEqual([]);
  });
});
