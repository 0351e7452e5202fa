import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { budgetLinesOf } from '../../src/budgets/from-figures.js';
import type { BudgetDimension } from '../../src/budgets/grouping.js';
import { readBudgetLines } from '../../src/budgets/intake.js';
import type { BudgetLine, BudgetPhase } from '../../src/budgets/model.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import type { FiscalYear } from '../../src/calendar/year-form.js';
import { evaluationBudgetCells, evaluationMoney } from '../../src/data/evaluation-money.js';
import type { Decimal } from '../../src/exact/decimal.js';
import { toPlain } from '../../src/exact/plain-rows.js';
import type { Total } from '../../src/exact/total.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { codeOf } from '../refusal.js';
import { describeOn } from '../support/foreign-data.js';
import { ownProgram } from '../support/own-program.js';

const evaluation = budgetLinesOf(evaluationMoney, evaluationBudgetCells);
const salary = { fiscalYear: '2018-19', partner: 'rcmp', category: 'salary-and-operating' } as const;

describe('summarizeBudget on the evaluation', () => {
  it('recomputes the totals of Table 8 (L306-311) in dollars', () => {
    const rows = summarizeBudget(evaluation, { by: ['fiscalYear'], missing: 'matched-cells' });
    expect(
      rows.map(({ fiscalYear, approved, spent }) => [
        fiscalYear,
        formatReported(approved.value),
        formatReported(spent.value),
      ]),
    ).toEqual([
      ['2015-16', '46400000', '31490000'],
      ['2016-17', '46400000', '32100000'],
      ['2017-18', '47300000', '27360000'],
      ['2018-19', '46900000', '23527000'],
      ['2019-20', '41200000', '33058000'],
    ]);
  });

  it('never turns a partial total into a variance, and says so: approved rapid deployment is "no data" while 0.115 was spent', () => {
    const [rcmp, gac] = summarizeBudget(evaluation, { by: ['partner'], missing: 'refuse' });
    expect(rcmp?.approved).toMatchObject({ parts: 10, missing: 5 });
    expect(rcmp?.unspent).toMatchObject({ noValue: 'not-reported' });
    expect(rcmp?.spentShare).toMatchObject({ noValue: 'not-reported' });
    expect(rcmp?.cautions).toMatchObject([
      { code: 'SPENT_WITHOUT_APPROVAL', operands: { amount: '115000.00', cells: 2 } },
    ]);
    expect(gac?.cautions).toEqual([]);
    expect(formatReported(gac?.unspent as never)).toBe('28060000');
  });

  it('compares over the matched cells where asked, and counts what is left out', () => {
    const [rcmp] = summarizeBudget(evaluation, { by: ['partner'], missing: 'matched-cells' });
    // 171.2 − 118.48, without the 0.115 that has no approval beside it.
    expect(formatReported(rcmp?.unspent as never)).toBe('52720000');
    expect(rcmp?.compared).toMatchObject({ cells: 5, leftOut: 5 });
    expect(formatReported(rcmp?.spent.value as never)).toBe('118595000');
  });

  it('gives one row for no dimension, and the same totals however they are cut', () => {
    const [whole] = summarizeBudget(evaluation, { by: [], missing: 'matched-cells' });
    for (const by of [
      ['fiscalYear'],
      ['partner', 'category'],
      ['category', 'fiscalYear', 'partner'],
    ] as BudgetDimension[][]) {
      const rows = summarizeBudget(evaluation, { by, missing: 'matched-cells' });
      const sum = rows.reduce(
        (total, { spent }) => total + Number(toPlain(spent.value, { numbers: 'number', noValue: 'null' }) ?? 0),
        0,
      );
      expect(sum).toBe(Number(formatReported(whole?.spent.value as never)));
    }
  });
});

describe('summarizeBudget', () => {
  it('types the rows by the dimensions asked for', () => {
    const rows = summarizeBudget(evaluation, { by: ['fiscalYear', 'partner'], missing: 'refuse' });
    expectTypeOf(rows[0]?.fiscalYear).toEqualTypeOf<FiscalYear | undefined>();
    // @ts-expect-error: the category was not asked for
    rows[0]?.category;
    const by: BudgetDimension[] = ['category'];
    const loose = summarizeBudget(evaluation, { by, missing: 'refuse' });
    expectTypeOf(loose[0]?.fiscalYear).toEqualTypeOf<FiscalYear | undefined>();
    expect(loose[0]).not.toHaveProperty('fiscalYear');
    // @ts-expect-error: what missing amounts do to a variance is the caller's choice
    expect(codeOf(() => summarizeBudget(evaluation, { by: [] }))?.code).toBe('INVALID_ARGUMENT');
  });

  it('counts a cell without a line on one side as missing there', () => {
    const [row] = summarizeBudget([{ ...salary, phase: 'spent', amount: '5' }], { by: [], missing: 'refuse' });
    expect(row?.approved).toEqual({ value: { noValue: 'not-reported' }, parts: 1, missing: 1 });
    expect(row?.unspent).toMatchObject({ noValue: 'not-reported' });
  });

  it('leaves what does not apply out of the count, and zero in it', () => {
    const lines: BudgetLine[] = [
      { ...salary, phase: 'approved', amount: '5' },
      { ...salary, phase: 'spent', amount: 0 },
      {
        fiscalYear: '2018-19',
        partner: 'ps',
        category: 'all-costs',
        phase: 'approved',
        amount: { noValue: 'not-applicable' },
      },
      {
        fiscalYear: '2018-19',
        partner: 'ps',
        category: 'all-costs',
        phase: 'spent',
        amount: { noValue: 'not-applicable' },
      },
    ];
    const [row] = summarizeBudget(lines, { by: [], missing: 'refuse' });
    expect(row?.approved).toMatchObject({ parts: 1, missing: 0 });
    expect(formatReported(row?.unspent as never)).toBe('5');
    const [, ps] = summarizeBudget(lines, { by: ['partner'], missing: 'refuse' });
    expect(ps?.approved.value).toEqual({ noValue: 'not-applicable' });
  });

  it('says why a sum has no value, whatever does not apply beside it', () => {
    const lines: BudgetLine[] = [
      { ...salary, phase: 'spent', item: 'a', amount: { noValue: 'not-applicable' } },
      { ...salary, phase: 'spent', item: 'b', amount: { noValue: 'suppressed' } },
    ];
    const [row] = summarizeBudget(lines, { by: [], missing: 'refuse' });
    expect(row?.spent).toEqual({ value: { noValue: 'suppressed' }, parts: 1, missing: 1 });
  });

  it('takes no share of an approval that is below zero as a whole, and says so; a reduction within it is an item', () => {
    const cut = (amount: string): BudgetLine[] => [
      { ...salary, phase: 'approved', item: 'main', amount: '5' },
      { ...salary, phase: 'approved', item: 'cut', amount },
      { ...salary, phase: 'spent', amount: '1' },
    ];
    const [row] = summarizeBudget(cut('-2'), { by: [], missing: 'refuse' });
    expect([formatReported(row?.unspent as never), row?.cautions]).toEqual(['2', []]);
    const [negative] = summarizeBudget(cut('-6'), { by: [], missing: 'refuse' });
    expect(formatReported(negative?.unspent as never)).toBe('-2');
    expect(negative?.varianceShare).toMatchObject({ noValue: 'not-applicable' });
    expect(negative?.cautions).toMatchObject([{ code: 'NEGATIVE_APPROVAL', operands: { received: '-1.00' } }]);
  });

  it('takes the highest revision of a cell, and refuses a cell given twice', () => {
    const twice: BudgetLine[] = [
      { ...salary, phase: 'spent', amount: '5' },
      { ...salary, phase: 'spent', amount: '6' },
    ];
    expect(codeOf(() => summarizeBudget(twice, { by: [], missing: 'refuse' }))).toEqual({
      code: 'DUPLICATE',
      path: 'lines.1',
    });
    const revised: BudgetLine[] = [
      { ...salary, phase: 'spent', amount: '6', revision: 1 },
      { ...salary, phase: 'spent', amount: '5' },
    ];
    const [row] = summarizeBudget(revised, { by: [], missing: 'refuse' });
    expect(formatReported(row?.spent.value as never)).toBe('6');
    expect(codeOf(() => summarizeBudget([...revised, ...revised], { by: [], missing: 'refuse' }))?.code).toBe(
      'DUPLICATE',
    );
  });

  it('adds the items of a cell, each once, and no whole beside its parts', () => {
    const items: BudgetLine[] = ['mali', 'haiti'].map((item) => ({ ...salary, phase: 'spent', item, amount: '2.5' }));
    const [row] = summarizeBudget(items, { by: [], missing: 'refuse' });
    expect(row?.spent).toMatchObject({ parts: 2, missing: 0 });
    expect(formatReported(row?.spent.value as never)).toBe('5');
    const whole: BudgetLine = { ...salary, phase: 'spent', amount: '5' };
    for (const lines of [
      [...items, whole],
      [whole, ...items],
      [...items, items[0] as BudgetLine],
    ]) {
      expect(codeOf(() => summarizeBudget(lines, { by: [], missing: 'refuse' }))?.code).toBe('DUPLICATE');
    }
    const undivided: BudgetLine = { ...salary, category: 'all-costs', phase: 'spent', amount: '5' };
    expect(codeOf(() => summarizeBudget([whole, undivided], { by: [], missing: 'refuse' }))?.code).toBe('DUPLICATE');
    const partial = [
      ...items,
      { ...salary, phase: 'spent', item: 'iraq', amount: { noValue: 'not-reported' } } as const,
    ];
    const approved: BudgetLine = { ...salary, phase: 'approved', amount: '9' };
    const [incomplete] = summarizeBudget([...partial, approved], { by: [], missing: 'refuse' });
    expect(incomplete?.unspent).toMatchObject({ noValue: 'not-reported' });
  });

  it.each([
    [{ ...salary, phase: 'spent', amount: 0.1 + 0.2 }, 'INEXACT_NUMBER', 'lines.0.amount'],
    [{ ...salary, phase: 'spent', amount: 1.005 }, 'INEXACT_NUMBER', 'lines.0.amount'],
    [{ ...salary, phase: 'spent', amount: '5,0' }, 'INVALID_DECIMAL', 'lines.0.amount'],
    [{ ...salary, phase: 'spent', amount: Number.POSITIVE_INFINITY }, 'INVALID_DECIMAL', 'lines.0.amount'],
    [{ ...salary, phase: 'spent', amount: null }, 'INVALID_ARGUMENT', 'lines.0.amount'],
    [{ ...salary, phase: 'spend', amount: '5' }, 'UNKNOWN_NAME', 'lines.0.phase'],
    [{ ...salary, partner: 'rcpm', phase: 'spent', amount: '5' }, 'UNKNOWN_NAME', 'lines.0.partner'],
    [{ ...salary, fiscalYear: '2018-2019', phase: 'spent', amount: '5' }, 'INVALID_FISCAL_YEAR', 'lines.0.fiscalYear'],
    [{ ...salary, phase: 'spent', amount: '5', revision: -1 }, 'INVALID_ARGUMENT', 'lines.0.revision'],
    [{ ...salary, phase: 'spent', amount: '5', item: 7 }, 'INVALID_ARGUMENT', 'lines.0.item'],
    ['line', 'INVALID_ARGUMENT', 'lines.0'],
  ])('refuses the line %j', (line, code, path) => {
    expect(codeOf(() => summarizeBudget([line as never], { by: [], missing: 'refuse' }))).toEqual({ code, path });
  });

  it('refuses a dimension given twice', () => {
    expect(codeOf(() => summarizeBudget(evaluation, { by: ['partner', 'partner'], missing: 'refuse' }))).toEqual({
      code: 'DUPLICATE',
      path: 'options.by.1',
    });
  });
});

/** Text of whole units of 10⁻ᵏ dollars. */
function textOf(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return `${units < 0n ? '-' : ''}${digits.slice(0, point)}${decimals === 0 ? '' : `.${digits.slice(point)}`}`;
}

describe('exactness, against BigInt', () => {
  it('adds 100,000 lines of 1,234,567.89 to the last cent', () => {
    const lines: BudgetLine[] = Array.from({ length: 100_000 }, (_, index) => ({
      ...salary,
      phase: 'spent',
      item: `${index}`,
      amount: 1234567.89,
    }));
    const [row] = summarizeBudget(lines, { by: [], missing: 'refuse' });
    expect(formatReported(row?.spent.value as never)).toBe(textOf(123456789n * 100_000n, 2).replace(/\.?0+$/, ''));
    expect(row?.spent.parts).toBe(100_000);
  });

  it('adds random ledgers of any fineness and size to the last digit', () => {
    const amount = fc.oneof(
      fc
        .bigInt({ min: -(10n ** 17n), max: 10n ** 17n })
        .map((cents) => ({ text: textOf(cents, 2), units: cents * 10n ** 13n })),
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map((units) => ({ text: textOf(units, 15), units })),
      fc
        .integer({ min: -1_000_000, max: 1_000_000 })
        .map((dollars) => ({ text: String(dollars), units: BigInt(dollars) * 10n ** 15n })),
    );
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 60 }),
        fc.array(amount, { minLength: 1, maxLength: 60 }),
        (approved, spent) => {
          const linesOf = (amounts: typeof approved, phase: BudgetPhase): BudgetLine[] =>
            amounts.map(({ text }, index) => ({ ...salary, phase, item: `${index}`, amount: text }));
          const [row] = summarizeBudget([...linesOf(approved, 'approved'), ...linesOf(spent, 'spent')], {
            by: [],
            missing: 'refuse',
          });
          const sum = (amounts: typeof approved) => amounts.reduce((total, { units }) => total + units, 0n);
          expect(row?.approved.value).toSatisfy(
            (value: { toFixed(n: number): string }) => value.toFixed(15) === textOf(sum(approved), 15),
          );
          expect(row?.unspent).toSatisfy(
            (value: { toFixed(n: number): string }) => value.toFixed(15) === textOf(sum(approved) - sum(spent), 15),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describeOn('infobase/program_spending.csv', 'against the spending of GC InfoBase', (text) => {
  const [header = '', ...records] = text.trim().split(/\r?\n/);
  const columns = header.split(',');
  const rows = records.map((record) =>
    Object.fromEntries(record.split(',').map((cell, index) => [columns[index] as string, cell])),
  );
  const years = ['2020-21', '2021-22', '2022-23', '2023-24', '2024-25'] as const;
  const actual = years.map((year, index) => ({
    column: index === 4 ? 'pa_last_year_exp' : `pa_last_year_${5 - index}_exp`,
    fiscalYear: year,
    phase: 'spent',
  }));
  const planned = { column: 'pa_last_year_planned', fiscalYear: '2024-25', phase: 'planned' };
  const named = (id: string) => ({ label: { en: id, fr: id }, aliases: [] });
  const scheme = ownProgram({
    partners: Object.fromEntries(rows.map(({ dept_code }) => [dept_code as string, named(dept_code as string)])),
    categories: Object.fromEntries(
      rows.map((row) => [
        `${row['dept_code']} ${row['activity_code']}`,
        named(`${row['dept_code']} ${row['activity_code']}`),
      ]),
    ),
  });
  const keyed = rows.map((row) => ({ ...row, program: `${row['dept_code']} ${row['activity_code']}` }));
  const { lines, findings } = readBudgetLines(keyed, {
    map: { partner: 'dept_code', category: 'program', cells: [...actual, planned] },
    empty: 'not-reported',
    program: scheme,
  });

  it('reads 1,473 programs; the 1,093 empty cells of five years stay without a value', () => {
    expect(rows).toHaveLength(1473);
    expect(lines).toHaveLength(1473 * 6);
    const spent = lines.filter(({ phase }) => phase === 'spent');
    expect(spent.filter(({ amount }) => typeof amount === 'object')).toHaveLength(1093);
    expect(findings.filter(({ code }) => code !== 'EMPTY_CELL')).toEqual([]);
  });

  /** Whole units of 10⁻³⁰ dollars, read by hand, with the exponent that one amount of the file has. */
  const unitsOf = (text: string): bigint => {
    const [mantissa = '', exponent = '0'] = text.replace(/^-/, '').split('e');
    const [whole = '', decimals = ''] = mantissa.split('.');
    const units = BigInt(whole + decimals) * 10n ** BigInt(30 - decimals.length + Number(exponent));
    return text.startsWith('-') ? -units : units;
  };

  it('adds every year exactly, also amounts finer than a cent', () => {
    const summary = summarizeBudget(lines, {
      by: ['fiscalYear'],
      missing: 'matched-cells',
      against: 'planned',
      program: scheme,
    });
    years.forEach((year, index) => {
      const texts = rows.map((row) => row[actual[index]?.column as string] as string).filter((text) => text !== '');
      const units = texts.reduce((total, text) => total + unitsOf(text), 0n);
      const spent = summary.find(({ fiscalYear }) => fiscalYear === year)?.spent as Total;
      expect((spent.value as Decimal).toFixed(30)).toBe(textOf(units, 30));
      expect(spent.parts - spent.missing).toBe(texts.length);
    });
  });

  it('compares planned with actual spending of RCMP International Operations in 2024-25', () => {
    const program = lines.filter(({ category, fiscalYear }) => category === 'RCMP BXG05' && fiscalYear === '2024-25');
    const [row] = summarizeBudget(program, {
      by: ['category'],
      missing: 'refuse',
      against: 'planned',
      program: scheme,
    });
    expect(formatReported(row?.planned.value as never)).toBe('49220206');
    expect(formatReported(row?.spent.value as never)).toBe('60499839.79');
    expect(formatReported(row?.unspent as never)).toBe('-11279633.79');
  });

  it('keeps an amount finer than a cent digit for digit', () => {
    expect(
      lines.find(({ category, fiscalYear }) => category === 'RCMP BXG05' && fiscalYear === '2023-24')?.amount,
    ).toBe('53824830.129999995');
  });
});
