import { describe, expect, expectTypeOf, it } from 'vitest';
import { budgetLinesOf } from '../../src/budgets/from-figures.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { evaluationBudgetCells, evaluationMoney } from '../../src/data/evaluation-money.js';
import { decimal } from '../../src/exact/decimal.js';
import { csvText } from '../../src/tables/csv.js';
import { type TidyRow, tidyRows } from '../../src/tables/tidy.js';
import { codeOf } from '../refusal.js';

const rows = summarizeBudget(budgetLinesOf(evaluationMoney, evaluationBudgetCells), {
  by: ['fiscalYear'],
  missing: 'refuse',
});

describe('tidyRows', () => {
  it('makes an observation of each measure of each row: approved spending of Table 8 (L306-310) lacks one part of three', () => {
    const tidy = tidyRows(rows, {
      dimensions: ['fiscalYear'],
      measures: { approved: 'CAD', spentShare: 'share' },
      partial: 'keep',
    });
    expect(tidy).toHaveLength(10);
    expect(tidy[0]).toEqual({
      fiscalYear: '2015-16',
      measure: 'approved',
      value: 46_400_000,
      reason: null,
      unit: 'CAD',
      parts: 3,
      missing: 1,
    });
    expect(tidy.filter(({ measure }) => measure === 'approved').map(({ value }) => value)).toEqual([
      46_400_000, 46_400_000, 47_300_000, 46_900_000, 41_200_000,
    ]);
    expect(JSON.parse(JSON.stringify(tidy))).toEqual(tidy);
  });

  it('refuses partial sums where asked to', () => {
    const tidy = tidyRows(rows, { dimensions: ['fiscalYear'], measures: { approved: 'CAD' }, partial: 'refuse' });
    expect(tidy.map(({ value, reason, missing }) => [value, reason, missing])).toEqual(
      Array(5).fill([null, 'not-reported', 1]),
    );
  });

  it('types rows by dimensions and measures', () => {
    const tidy = tidyRows(rows, { dimensions: ['fiscalYear'], measures: { approved: 'CAD' }, partial: 'keep' });
    expectTypeOf(tidy).toEqualTypeOf<TidyRow<'fiscalYear', 'approved'>[]>();
    // @ts-expect-error a dimension that the rows do not have
    expect(codeOf(() => tidyRows(rows, { dimensions: ['year'], measures: {}, partial: 'keep' }))).toMatchObject({
      code: 'INVALID_ARGUMENT',
    });
    expect(
      // @ts-expect-error a measure that the rows do not have
      codeOf(() => tidyRows(rows, { dimensions: [], measures: { unspend: 'CAD' }, partial: 'keep' })),
    ).toMatchObject({ code: 'INVALID_ARGUMENT' });
  });

  it('reads every kind of value', () => {
    const share = { numerator: decimal(1), denominator: decimal(4), value: decimal('0.25') };
    const row = {
      type: { noValue: 'not-reported' },
      text: '12.5',
      count: 3,
      exact: decimal('0.1'),
      share,
      range: { value: decimal(2), low: decimal(1), high: decimal(3) },
      total: { value: decimal(7), parts: 2, missing: 0 },
      empty: { value: { noValue: 'redacted' }, parts: 2, missing: 2 },
      none: { noValue: 'suppressed' },
    } as const;
    const tidy = tidyRows([row], {
      dimensions: ['type'],
      measures: {
        text: 'count',
        count: 'people',
        exact: 'ratio',
        share: 'share',
        range: 'percent',
        total: 'CAD',
        empty: 'CAD',
        none: 'people',
      },
      partial: 'refuse',
    });
    expect(tidy.map(({ type, value, reason, parts, missing }) => [type, value, reason, parts, missing])).toEqual([
      ['not-reported', 12.5, null, 1, 0],
      ['not-reported', 3, null, 1, 0],
      ['not-reported', 0.1, null, 1, 0],
      ['not-reported', 0.25, null, 1, 0],
      ['not-reported', 2, null, 1, 0],
      ['not-reported', 7, null, 2, 0],
      ['not-reported', null, 'redacted', 2, 2],
      ['not-reported', null, 'suppressed', 1, 1],
    ]);
  });

  it('goes on to CSV text', () => {
    const tidy = tidyRows(rows.slice(0, 1), {
      dimensions: ['fiscalYear'],
      measures: { unspent: 'CAD' },
      partial: 'keep',
    });
    expect(csvText(tidy)).toBe(
      'fiscalYear,measure,value,reason,unit,parts,missing\r\n2015-16,unspent,,not-reported,CAD,1,1\r\n',
    );
  });

  it.each([
    [{ dimensions: ['a', 'a'], measures: {}, partial: 'keep' }, 'DUPLICATE'],
    [{ dimensions: ['value'], measures: {}, partial: 'keep' }, 'DUPLICATE'],
    [{ dimensions: ['__proto__'], measures: {}, partial: 'keep' }, 'INVALID_ARGUMENT'],
    [{ dimensions: ['a'], measures: { b: 'dollars' }, partial: 'keep' }, 'UNKNOWN_NAME'],
    [{ dimensions: ['a'], measures: {} }, 'INVALID_ARGUMENT'],
    [{ dimensions: ['list'], measures: { a: 'count' }, partial: 'keep' }, 'INVALID_ARGUMENT'],
    [{ dimensions: ['toString'], measures: { a: 'count' }, partial: 'keep' }, 'INVALID_ARGUMENT'],
    [{ dimensions: [], measures: { list: 'count' }, partial: 'keep' }, 'INVALID_ARGUMENT'],
    [{ dimensions: [], measures: { noise: 'count' }, partial: 'keep' }, 'INEXACT_NUMBER'],
  ])('refuses %j', (options, code) => {
    expect(codeOf(() => tidyRows([{ a: 1, list: [], noise: 0.1 + 0.2 }], options as never))).toMatchObject({ code });
  });
});
