import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetChanges, varianceContributions } from '../../src/budgets/changes.js';
import type { BudgetLine, BudgetPhase } from '../../src/budgets/model.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import type { Decimal } from '../../src/exact/decimal.js';
import { explain } from '../../src/explain/explain.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { isReported } from '../../src/kernel/no-value.js';
import { refusal } from '../refusal.js';
import { runs } from '../support/long.js';

/*
 * Approved by partner, spent by category: the usual case of N11. The amounts are those of the evaluation, Table 8 (L306)
 * for 2015-16: 35 and 11.4 million approved; 25.73 and 5.76 spent.
 */

const line = (
  category: BudgetLine['category'],
  phase: BudgetPhase,
  amount: BudgetLine['amount'],
  more: Partial<BudgetLine> = {},
): BudgetLine => ({ fiscalYear: '2015-16', partner: 'rcmp', category, phase, amount, ...more });

const APPROVED_WHOLE: readonly BudgetLine[] = [
  line('all-costs', 'approved', '35000000'),
  line('salary-and-operating', 'spent', '25730000'),
  line('rapid-deployment', 'spent', '37000'),
  line('incremental-costs', 'approved', '11400000', { partner: 'gac' }),
  line('incremental-costs', 'spent', '5760000', { partner: 'gac' }),
];
const OPTIONS = { by: ['partner'], missing: 'refuse' } as const;
const texts = (rows: readonly { readonly partner?: string; readonly category?: string; readonly unspent: unknown }[]) =>
  rows.map(({ partner, category, unspent }) => [partner ?? category, formatReported(unspent as never)]);

const RCMP_2015 = { en: '2015-16, Royal Canadian Mounted Police', fr: '2015-16, Gendarmerie royale du Canada' };

describe('two sides of a comparison, one of them divided by category', () => {
  it('are refused, with the option that says how they meet, and what differs', () => {
    const error = refusal(() => summarizeBudget(APPROVED_WHOLE, OPTIONS), 'GRAIN_MISMATCH');
    expect([error.path, error.details]).toEqual([
      ['options', 'grain'],
      {
        option: 'grain',
        choices: ['as-given', 'coarsest-shared'],
        cells: ['2015-16 rcmp'],
        count: 1,
        named: [RCMP_2015],
        whole: { en: 'approved spending', fr: 'dépenses approuvées' },
        divided: { en: 'actual spending', fr: 'dépenses réelles' },
      },
    ]);
    expect(explain(error, { locale: 'en-CA' })).toBe(
      "options.grain: given as a whole: approved spending; given by category: actual spending ('2015-16, Royal Canadian Mounted Police'; 1 in all); the option 'grain' says how they meet: 'as-given' or 'coarsest-shared'",
    );
    expect(explain(error, { locale: 'fr-CA' })).toMatch(/par catégorie\u00a0: dépenses réelles/u);
  });

  it('meet at the grain that both have', () => {
    const rows = summarizeBudget(APPROVED_WHOLE, { ...OPTIONS, grain: 'coarsest-shared' });
    // 35,000,000 − (25,730,000 + 37,000); 11,400,000 − 5,760,000.
    expect(texts(rows)).toEqual([
      ['rcmp', '9233000'],
      ['gac', '5640000'],
    ]);
    expect(rows[0]).toMatchObject({
      approved: { parts: 1, missing: 0 },
      spent: { parts: 2, missing: 0 },
      compared: { cells: 1, leftOut: 0 },
      cautions: [],
    });
  });

  it('stay apart where that is asked for', () => {
    const rows = summarizeBudget(APPROVED_WHOLE, { ...OPTIONS, grain: 'as-given' });
    expect(texts(rows)).toEqual([
      ['rcmp', 'not reported'],
      ['gac', '5640000'],
    ]);
    expect(rows[0]).toMatchObject({ compared: { cells: 0, leftOut: 3 }, approved: { parts: 3, missing: 2 } });
  });

  it('meet in the category of what is not divided, where rows are told apart by category', () => {
    const rows = summarizeBudget(APPROVED_WHOLE, { by: ['category'], missing: 'refuse', grain: 'coarsest-shared' });
    expect(texts(rows)).toEqual([
      ['incremental-costs', '5640000'],
      ['all-costs', '9233000'],
    ]);
  });

  it('may be either of them, and lack an amount as before', () => {
    const lines = [
      line('all-costs', 'spent', '25767000'),
      line('salary-and-operating', 'approved', '35000000'),
      line('rapid-deployment', 'approved', { noValue: 'not-reported' }),
    ];
    const [row] = summarizeBudget(lines, { by: [], missing: 'matched-cells', grain: 'coarsest-shared' });
    expect(row).toMatchObject({
      unspent: { noValue: 'not-reported' },
      approved: { parts: 2, missing: 1 },
      spent: { parts: 1, missing: 0 },
    });
    expect(refusal(() => summarizeBudget(lines, OPTIONS), 'GRAIN_MISMATCH').details).toMatchObject({
      whole: { en: 'actual spending' },
      divided: { en: 'approved spending' },
    });
  });

  it('need no choice where both are as a whole, or both by category, or one is of another year', () => {
    const alike = [
      line('all-costs', 'approved', '35000000'),
      line('all-costs', 'spent', '25767000'),
      line('salary-and-operating', 'spent', '1', { fiscalYear: '2016-17' }),
      line('salary-and-operating', 'approved', '2', { fiscalYear: '2016-17' }),
    ];
    const given = summarizeBudget(alike, OPTIONS);
    expect(texts(given)).toEqual([['rcmp', '9233001']]);
    expect(summarizeBudget(alike, { ...OPTIONS, grain: 'coarsest-shared' })).toEqual(given);
    // What is planned is not compared, so its grain is no question.
    expect(summarizeBudget([...alike, line('salary-and-operating', 'planned', '7')], OPTIONS)).toHaveLength(1);
  });

  it('have all four phases beside each other', () => {
    const lines = [
      line('all-costs', 'planned', '36000000'),
      line('all-costs', 'authorities', '35500000'),
      ...APPROVED_WHOLE.slice(0, 3),
    ];
    const [row] = summarizeBudget(lines, { by: ['category'], missing: 'refuse', grain: 'coarsest-shared' });
    const phases = [row?.planned, row?.authorities, row?.approved, row?.spent];
    expect(phases.map((total) => [formatReported(total?.value as never), total?.missing])).toEqual([
      ['36000000', 0],
      ['35500000', 0],
      ['35000000', 0],
      ['25767000', 0],
    ]);
    expect(texts(summarizeBudget(lines, { ...OPTIONS, against: 'planned', grain: 'coarsest-shared' }))).toEqual([
      ['rcmp', '10233000'],
    ]);
  });

  it('are the whole and its parts in contributions to a variance', () => {
    refusal(() => varianceContributions(APPROVED_WHOLE, { by: 'partner', missing: 'refuse' }), 'GRAIN_MISMATCH');
    const rows = varianceContributions(APPROVED_WHOLE, { by: 'partner', missing: 'refuse', grain: 'coarsest-shared' });
    // 9,233,000 of 14,873,000.
    expect(rows.map((row) => formatReported(row.ofVariance, { as: 'percent', decimals: 1 }))).toEqual([
      '62.1%',
      '37.9%',
    ]);
  });
});

describe('a side that is given in some of its categories only', () => {
  const whole = line('all-costs', 'approved', '35500000');
  const part = line('rapid-deployment', 'spent', '37000');
  const grain = 'coarsest-shared';

  it('gives a caution with the number of them: nobody knows whether the others were given', () => {
    const [row] = summarizeBudget([whole, part], { ...OPTIONS, grain });
    expect(formatReported(row?.unspent as never)).toBe('35463000');
    const [caution, ...others] = row?.cautions ?? [];
    expect([caution?.code, caution?.severity, caution?.operands, others]).toEqual([
      'PARTLY_DIVIDED',
      'warning',
      {
        side: { en: 'actual spending', fr: 'dépenses réelles' },
        given: 1,
        all: 2,
        example: '2015-16 rcmp',
        named: RCMP_2015,
        cells: 1,
      },
      [],
    ]);
    expect(explain(caution as never, { locale: 'en-CA' })).toBe(
      "actual spending: added up over 1 of 2 categories of '2015-16, Royal Canadian Mounted Police', and compared with the whole; nobody knows whether the other categories were given",
    );
    expect(explain(caution as never, { locale: 'fr-CA' })).toMatch(
      /^dépenses réelles\u00a0: somme de 1 des 2 catégories de «\u00a02015-16, Gendarmerie royale du Canada\u00a0»/u,
    );
    const later = [whole, part].map((one) => ({ ...one, fiscalYear: '2016-17' }) as const);
    const [both] = summarizeBudget([whole, part, ...later], { ...OPTIONS, grain });
    expect(both?.cautions).toMatchObject([{ operands: { cells: 2, given: 1, all: 2 } }]);
  });

  it('gives none where every category has a line, with or without a value, or where the partner has no other', () => {
    for (const amount of ['1', { noValue: 'not-applicable' }] as const) {
      const lines = [whole, part, line('salary-and-operating', 'spent', amount)];
      expect(summarizeBudget(lines, { ...OPTIONS, grain })[0]?.cautions).toEqual([]);
    }
    const gac = { partner: 'gac' } as const;
    const only = [line('all-costs', 'approved', '5', gac), line('incremental-costs', 'spent', '4', gac)];
    expect(summarizeBudget(only, { ...OPTIONS, grain })[0]?.cautions).toEqual([]);
    expect(summarizeBudget([whole, part], { ...OPTIONS, grain: 'as-given' })[0]?.cautions).toMatchObject([
      { code: 'SPENT_WITHOUT_APPROVAL' },
      { code: 'APPROVAL_WITHOUT_SPENDING' },
    ]);
  });

  it('gives it in contributions and in changes, too', () => {
    const contributions = varianceContributions([whole, part], { by: 'partner', missing: 'refuse', grain });
    expect(contributions[0]?.cautions).toMatchObject([{ code: 'PARTLY_DIVIDED' }]);
    const years = [line('all-costs', 'spent', '9'), line('rapid-deployment', 'spent', '4', { fiscalYear: '2016-17' })];
    const changes = budgetChanges(years, { phase: 'spent', by: [], missing: 'refuse', grain });
    expect(changes[0]?.cautions).toMatchObject([
      { code: 'PARTLY_DIVIDED', operands: { side: { en: '2016-17' }, example: '2016-17 rcmp', given: 1, all: 2 } },
    ]);
  });
});

describe('a year as a whole and the next by category', () => {
  const lines = [
    line('salary-and-operating', 'spent', '20'),
    line('rapid-deployment', 'spent', '3'),
    line('all-costs', 'spent', '30', { fiscalYear: '2016-17' }),
    line('all-costs', 'spent', '32', { fiscalYear: '2017-18' }),
    line('incremental-costs', 'spent', '5', { partner: 'gac' }),
    line('incremental-costs', 'spent', '4', { partner: 'gac', fiscalYear: '2016-17' }),
    line('incremental-costs', 'spent', '9', { partner: 'gac', fiscalYear: '2017-18' }),
  ];
  const options = { phase: 'spent', by: ['category'], missing: 'refuse' } as const;

  it('are refused, with the years', () => {
    expect(refusal(() => budgetChanges(lines, options), 'GRAIN_MISMATCH').details).toMatchObject({
      whole: { en: '2016-17' },
      divided: { en: '2015-16' },
      cells: ['2016-17 rcmp'],
    });
  });

  it('meet in those two years alone', () => {
    const rows = budgetChanges(lines, { ...options, grain: 'coarsest-shared' });
    expect(rows.map(({ category, fiscalYear, change }) => [category, fiscalYear, formatReported(change)])).toEqual([
      ['salary-and-operating', '2016-17', 'not reported'],
      ['salary-and-operating', '2017-18', 'not reported'],
      ['rapid-deployment', '2016-17', 'not reported'],
      ['rapid-deployment', '2017-18', 'not reported'],
      ['incremental-costs', '2016-17', '-1'],
      ['incremental-costs', '2017-18', '5'],
      ['all-costs', '2016-17', '7'],
      ['all-costs', '2017-18', '2'],
    ]);
    expect(
      budgetChanges(lines, { ...options, by: [], grain: 'coarsest-shared' }).map(({ change }) =>
        formatReported(change),
      ),
    ).toEqual(['6', '7']);
    expect(
      budgetChanges(lines, { ...options, by: [], grain: 'as-given' }).map(({ change }) => formatReported(change)),
    ).toEqual(['not reported', '7']);
  });
});

describe('laws', () => {
  const YEARS = ['2015-16', '2016-17'] as const;
  const PHASES = ['planned', 'authorities', 'approved', 'spent'] as const;
  const amount = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((cents) => (cents / 100).toFixed(2)) },
    { weight: 1, arbitrary: fc.constantFrom('0.001', '123456789012345678.91') },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('not-reported', 'suppressed', 'not-applicable')
        .map((noValue) => ({ noValue }) as const),
    },
  );
  /** For each year, partner and phase either one amount or some by category, and no other. */
  const book = fc
    .array(
      fc.record({
        isWhole: fc.boolean(),
        amounts: fc.array(amount, { minLength: 0, maxLength: 3 }),
      }),
      { minLength: 16, maxLength: 16 },
    )
    .map((places) =>
      places.flatMap(({ isWhole, amounts }, index): BudgetLine[] => {
        const [fiscalYear, partner, phase] = [
          YEARS[index % 2] as (typeof YEARS)[number],
          (['rcmp', 'gac'] as const)[(index >> 1) % 2] as 'rcmp' | 'gac',
          PHASES[index >> 2] as BudgetPhase,
        ];
        const categories = ['salary-and-operating', 'rapid-deployment', 'incremental-costs'] as const;
        return amounts.map((value, at) => ({
          ...{ fiscalYear, partner, phase, amount: value },
          category: isWhole ? 'all-costs' : (categories[at] as (typeof categories)[number]),
          ...(isWhole ? { item: `${at}` } : {}),
        }));
      }),
    );
  const columnTotals = (
    lines: readonly BudgetLine[],
    by: readonly ('category' | 'partner' | 'fiscalYear')[],
    grain: 'as-given' | 'coarsest-shared',
  ) => {
    const rows = summarizeBudget(lines, { by, missing: 'matched-cells', grain });
    return PHASES.map((phase) =>
      rows
        .map((row) => row[phase].value)
        .filter((value) => isReported(value))
        .reduce((sum, value) => sum + BigInt(value.times(1000).toFixed(0)), 0n),
    );
  };

  it('the grain changes the total of no column', () => {
    fc.assert(
      fc.property(book, fc.subarray(['fiscalYear', 'partner', 'category'] as const), (lines, by) => {
        expect(columnTotals(lines, by, 'coarsest-shared')).toEqual(columnTotals(lines, by, 'as-given'));
      }),
      { numRuns: runs(300) },
    );
  });

  it('a partner and year that both sides have in full has a variance at the coarsest grain: one less the other', () => {
    fc.assert(
      fc.property(book, (lines) => {
        for (const row of summarizeBudget(lines, {
          by: ['fiscalYear', 'partner'],
          missing: 'refuse',
          grain: 'coarsest-shared',
        })) {
          const sides = (['approved', 'spent'] as const).map((phase) =>
            lines.filter(
              (one) => one.fiscalYear === row.fiscalYear && one.partner === row.partner && one.phase === phase,
            ),
          );
          const differ = sides.map((side) => side.some(({ category }) => category === 'all-costs'));
          const areFull = sides.every(
            (side) => side.length > 0 && side.every(({ amount: given }) => typeof given === 'string'),
          );
          if (differ[0] === differ[1] || !areFull) continue;
          const [approved, spent] = [row.approved.value, row.spent.value] as [Decimal, Decimal];
          expect(approved.minus(spent).eq(row.unspent as Decimal)).toBe(true);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
