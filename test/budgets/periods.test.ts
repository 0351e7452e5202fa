import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetChanges, varianceContributions } from '../../src/budgets/changes.js';
import { BUDGET_PERIODS, type BudgetLine, type BudgetPhase } from '../../src/budgets/model.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { explain } from '../../src/explain/explain.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { labelOf } from '../../src/explain/labels.js';
import { isReported } from '../../src/kernel/no-value.js';
import { codeOf, refusal } from '../refusal.js';
import { runs } from '../support/long.js';

const cell = { fiscalYear: '2018-19', partner: 'gac', category: 'incremental-costs' } as const;
const line = (phase: BudgetPhase, amount: string, more: Partial<BudgetLine> = {}): BudgetLine => ({
  ...cell,
  phase,
  amount,
  ...more,
});
const YEAR = [line('approved', '11400000'), line('spent', '5150000')];
const QUARTERS = [
  line('spent', '1000000', { period: 'q1' }),
  line('spent', '1200000', { period: 'q2' }),
  line('spent', '2200000', { period: 'year-to-date' }),
];

describe('amounts of quarters and of a year to date', () => {
  it('are refused where rows are not told apart by period', () => {
    for (const by of [[], ['fiscalYear'], ['partner', 'category']] as const) {
      const error = refusal(() => summarizeBudget([...YEAR, ...QUARTERS], { by, missing: 'refuse' }), 'PARTIAL_PERIOD');
      expect([error.path, error.details.reason]).toEqual([['options', 'by'], 'not-told-apart']);
      expect(error.details.periods.map(({ en }) => en)).toEqual(['first quarter', 'second quarter', 'year to date']);
      expect(explain(error, { locale: 'en-CA' })).toBe(
        "options.by: amounts of part of a year (first quarter, second quarter and year to date) are no amounts of full years; tell rows apart by 'period'",
      );
    }
    // One quarter alone would read as the year, too.
    expect(codeOf(() => summarizeBudget(QUARTERS.slice(0, 1), { by: ['fiscalYear'], missing: 'refuse' }))).toEqual({
      code: 'PARTIAL_PERIOD',
      path: 'options.by',
    });
  });

  it('stand in rows of their own, in order of the year', () => {
    const rows = summarizeBudget([...QUARTERS, ...YEAR], { by: ['fiscalYear', 'period'], missing: 'refuse' });
    expect(
      rows.map(({ period, spent, unspent }) => [period, ...[spent.value, unspent].map((one) => formatReported(one))]),
    ).toEqual([
      ['q1', '1000000', 'not reported'],
      ['q2', '1200000', 'not reported'],
      ['year-to-date', '2200000', 'not reported'],
      ['full-year', '5150000', '6250000'],
    ]);
    expect(rows[0]?.cautions).toMatchObject([
      { operands: { fiscalYear: '2018-19', period: 'q1', partner: 'gac', category: 'incremental-costs' } },
    ]);
    expect(labelOf('budget-period', 'full-year', 'fr-CA')).toBe('exercice complet');
  });

  it('are compared with the same quarter of the year before', () => {
    const lines = [
      ...QUARTERS,
      line('spent', '900000', { fiscalYear: '2017-18', period: 'q1' }),
      line('spent', '4740000', { fiscalYear: '2017-18' }),
      ...YEAR,
    ];
    expect(codeOf(() => budgetChanges(lines, { phase: 'spent', by: ['partner'], missing: 'refuse' }))?.code).toBe(
      'PARTIAL_PERIOD',
    );
    const rows = budgetChanges(lines, { phase: 'spent', by: ['period'], missing: 'refuse' });
    expect(rows.map(({ period, change }) => [period, formatReported(change)])).toEqual([
      ['q1', '100000'],
      ['q2', 'not reported'],
      ['year-to-date', 'not reported'],
      ['full-year', '410000'],
    ]);
  });

  it('contribute to a variance where all are of one period', () => {
    const quarter = [line('approved', '3', { period: 'q1' }), line('spent', '1', { period: 'q1' })];
    const [row] = varianceContributions(quarter, { by: 'partner', missing: 'refuse' });
    expect(formatReported(row?.unspent as never)).toBe('2');
    const error = refusal(
      () => varianceContributions([...quarter, ...YEAR], { by: 'partner', missing: 'refuse' }),
      'PARTIAL_PERIOD',
    );
    expect([error.path, error.details.reason]).toEqual([['lines'], 'several-periods']);
    expect(explain(error, { locale: 'fr-CA' })).toBe(
      "lines\u00a0: des montants de périodes différentes (premier trimestre et exercice complet) ne s'additionnent pas; gardez les lignes d'une seule",
    );
  });

  it('are no second amount of their cell, and none twice', () => {
    expect(summarizeBudget([...YEAR, ...QUARTERS], { by: ['period'], missing: 'refuse' })).toHaveLength(4);
    const twice = [...QUARTERS, QUARTERS[0] as BudgetLine];
    const { details } = refusal(() => summarizeBudget(twice, { by: ['period'], missing: 'refuse' }), 'DUPLICATE');
    expect(details.received).toBe('2018-19 q1 gac incremental-costs spent');
    const revised = [...QUARTERS, line('spent', '7', { period: 'q1', revision: 1 })];
    const [first] = summarizeBudget(revised, { by: ['period'], missing: 'refuse' });
    expect(formatReported(first?.spent.value as never)).toBe('7');
    const both = [...QUARTERS, line('spent', '1', { period: 'q1', category: 'all-costs' })];
    expect(codeOf(() => summarizeBudget(both, { by: ['period'], missing: 'refuse' }))?.code).toBe('DUPLICATE');
    const apart = [...QUARTERS, line('spent', '1', { period: 'q3', category: 'all-costs' })];
    expect(summarizeBudget(apart, { by: ['period'], missing: 'refuse' })).toHaveLength(4);
  });

  it.each([null, 'full-year', 'Q1', 3, ''])('have a period that exists: not %j', (period) => {
    const wrong = [line('spent', '1', { period: period as never })];
    const found = codeOf(() => summarizeBudget(wrong, { by: ['period'], missing: 'refuse' }));
    expect(found?.path).toBe('lines.0.period');
  });
});

describe('law', () => {
  const period = fc.option(fc.constantFrom(...BUDGET_PERIODS), { nil: undefined });
  const lines = fc
    .uniqueArray(
      fc.record({
        fiscalYear: fc.constantFrom('2017-18', '2018-19'),
        partner: fc.constantFrom('rcmp', 'gac'),
        phase: fc.constantFrom('approved', 'spent'),
        period,
        cents: fc.integer({ min: 0, max: 10 ** 9 }),
      }),
      { selector: ({ cents, ...place }) => JSON.stringify(place), minLength: 1, maxLength: 16 },
    )
    .map((places) =>
      places.map(({ cents, period: part, ...place }) => {
        const amount = (cents / 100).toFixed(2);
        return { ...place, category: 'all-costs', amount, ...(part && { period: part }) } as BudgetLine;
      }),
    );

  it('no quarter reaches the sum of a full year', () => {
    fc.assert(
      fc.property(lines, (book) => {
        const rows = summarizeBudget(book, { by: ['fiscalYear', 'period'], missing: 'matched-cells' });
        const years = book.filter((one) => one.period === undefined);
        const alone = summarizeBudget(years, { by: ['fiscalYear'], missing: 'matched-cells' });
        const full = rows.filter((row) => row.period === 'full-year').map(({ period: _, ...row }) => row);
        expect(full).toEqual(alone);
        for (const row of rows) {
          const cents = book
            .filter((one) => one.fiscalYear === row.fiscalYear && (one.period ?? 'full-year') === row.period)
            .filter((one) => one.phase === 'spent')
            .reduce((sum, one) => sum + BigInt((one.amount as string).replace('.', '')), 0n);
          const { value } = row.spent;
          expect(isReported(value) ? BigInt(value.times(100).toFixed(0)) : 0n).toBe(cents);
        }
        if (years.length < book.length) {
          expect(() => summarizeBudget(book, { by: ['fiscalYear'], missing: 'matched-cells' })).toThrow(
            /part of a year/,
          );
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
