import { describe, expect, it } from 'vitest';
import { budgetChanges, varianceContributions } from '../../src/budgets/changes.js';
import { budgetLinesOf } from '../../src/budgets/from-figures.js';
import { readBudgetLines } from '../../src/budgets/intake.js';
import { checkMateriality } from '../../src/budgets/materiality.js';
import type { BudgetLine } from '../../src/budgets/model.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { budgetVariance } from '../../src/budgets/variance.js';
import { evaluationBudgetCells, evaluationMoney } from '../../src/data/evaluation-money.js';
import { explain } from '../../src/explain/explain.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { budgetLineSchema } from '../../src/schemas.js';
import { codeOf } from '../refusal.js';
import { ownProgram } from '../support/own-program.js';

const salary = { fiscalYear: '2018-19', partner: 'rcmp', category: 'salary-and-operating' } as const;
const incremental = { fiscalYear: '2018-19', partner: 'gac', category: 'incremental-costs' } as const;
const ps = { fiscalYear: '2018-19', partner: 'ps', category: 'all-costs' } as const;
const NOT_APPLICABLE = { noValue: 'not-applicable' } as const;
const named = (...aliases: string[]) => ({ label: { en: 'x', fr: 'x' }, aliases });
const refuse = { missing: 'refuse' } as const;

describe('groups', () => {
  it('keeps apart partners and categories whose names hold spaces', () => {
    const scheme = ownProgram({
      partners: { a: named(), 'a b': named() },
      categories: { 'b c': named(), c: named() },
    });
    const line = { fiscalYear: '2018-19', phase: 'spent', amount: '1' } as const;
    const lines: BudgetLine<string, string>[] = [
      { ...line, partner: 'a', category: 'b c' },
      { ...line, partner: 'a b', category: 'c' },
    ];
    expect(summarizeBudget(lines, { by: ['partner', 'category'], ...refuse, program: scheme })).toHaveLength(2);
    const next = lines.map((other) => ({ ...other, fiscalYear: '2019-20', amount: '2' }) as const);
    const [row] = budgetChanges([...lines, ...next], { phase: 'spent', by: [], ...refuse, program: scheme });
    expect([row?.current.parts, formatReported(row?.change as never)]).toEqual([2, '2']);
  });

  it('come in order of the scheme, also where the first year begins with a later category', () => {
    const lines: BudgetLine[] = [
      { ...incremental, phase: 'spent', amount: '1' },
      { ...salary, fiscalYear: '2019-20', phase: 'spent', amount: '1' },
    ];
    const order = ['salary-and-operating', 'incremental-costs'];
    expect(summarizeBudget(lines, { by: ['category'], ...refuse }).map(({ category }) => category)).toEqual(order);
    expect(varianceContributions(lines, { by: 'category', ...refuse }).map(({ category }) => category)).toEqual(order);
    expect(
      summarizeBudget(lines, { by: ['category', 'fiscalYear'], ...refuse }).map(({ fiscalYear }) => fiscalYear),
    ).toEqual(['2018-19', '2019-20']);
  });
});

describe('what does not apply', () => {
  const lines: BudgetLine[] = (['2018-19', '2019-20'] as const).flatMap((fiscalYear): BudgetLine[] => [
    { ...salary, fiscalYear, phase: 'spent', amount: '1' },
    { ...ps, fiscalYear, phase: 'spent', amount: NOT_APPLICABLE },
  ]);

  it('is no part of a change, as it is none of a variance', () => {
    const [row] = budgetChanges(lines, { phase: 'spent', by: [], ...refuse });
    expect(formatReported(row?.change as never)).toBe('0');
    expect(row?.compared).toMatchObject({ cells: 1, leftOut: 0 });
    const rows = budgetChanges(lines, { phase: 'spent', by: ['partner'], ...refuse });
    expect(rows.find(({ partner }) => partner === 'ps')).toMatchObject({
      change: NOT_APPLICABLE,
      current: { value: NOT_APPLICABLE, parts: 0, missing: 0 },
    });
  });

  it('says nothing of why the rest has no value', () => {
    const redacted = { noValue: 'redacted' } as const;
    const cells: BudgetLine[] = [
      { ...salary, phase: 'spent', amount: redacted },
      { ...ps, phase: 'spent', amount: NOT_APPLICABLE },
    ];
    const [row] = summarizeBudget(cells, { by: [], ...refuse });
    expect(row?.spent).toEqual({ value: redacted, parts: 1, missing: 1 });
  });
});

describe('reasons', () => {
  it('pass on into the difference, as they do for two amounts', () => {
    const redacted = { noValue: 'redacted' } as const;
    const lines: BudgetLine[] = [
      { ...salary, phase: 'approved', amount: redacted },
      { ...salary, phase: 'spent', amount: '1' },
    ];
    const [row] = summarizeBudget(lines, { by: [], ...refuse });
    expect(row?.unspent).toMatchObject(budgetVariance({ approved: redacted, spent: '1' }).unspent as object);
  });

  it('do not depend on the order of the lines', () => {
    const line = { ...salary, phase: 'spent' } as const;
    const lines: BudgetLine[] = [
      { ...line, item: 'a', amount: { noValue: 'redacted' } },
      { ...line, item: 'b', amount: { noValue: 'unreadable' } },
    ];
    for (const given of [lines, [...lines].reverse()]) {
      expect(summarizeBudget(given, { by: [], ...refuse })[0]?.spent.value).toEqual({ noValue: 'not-reported' });
    }
  });
});

describe('amounts below zero that are compared with', () => {
  it('give no share of a change or of a variance', () => {
    const credit: BudgetLine[] = [
      { ...salary, phase: 'spent', amount: '-100' },
      { ...salary, fiscalYear: '2019-20', phase: 'spent', amount: '50' },
    ];
    const [change] = budgetChanges(credit, { phase: 'spent', by: [], ...refuse });
    expect(formatReported(change?.change as never)).toBe('150');
    expect(change?.changeShare).toMatchObject(NOT_APPLICABLE);
    const [part] = varianceContributions(
      [
        { ...salary, phase: 'approved', amount: '-5' },
        { ...salary, phase: 'spent', amount: '1' },
      ],
      { by: 'partner', ...refuse },
    );
    expect(part?.ofApproved).toMatchObject(NOT_APPLICABLE);
    expect(formatReported(part?.ofVariance as never)).toBe('1');
  });

  it('are not called approved where they are planned', () => {
    const [row] = summarizeBudget(
      [
        { ...salary, phase: 'planned', amount: '-5' },
        { ...salary, phase: 'spent', amount: '1' },
      ],
      { by: [], ...refuse, against: 'planned' },
    );
    const [caution] = row?.cautions ?? [];
    expect(caution?.path).toEqual(['planned']);
    expect(explain(caution as never, { locale: 'en-CA' })).not.toContain('approved');
  });
});

describe('options and parts that are misspelt', () => {
  const lines: BudgetLine[] = [{ ...salary, phase: 'spent', amount: '1' }];
  const misspelt = { ...refuse, againts: 'planned' };
  it.each([
    ['summarizeBudget', () => summarizeBudget(lines, { by: [], ...misspelt })],
    ['budgetChanges', () => budgetChanges(lines, { by: [], phase: 'spent', ...misspelt })],
    ['varianceContributions', () => varianceContributions(lines, { by: 'partner', ...misspelt })],
    [
      'checkMateriality',
      () => checkMateriality(budgetVariance({ approved: '1', spent: '1' }), { amount: '1', shares: '0.1' } as never),
    ],
  ])('are refused by %s', (_, call) => {
    expect(codeOf(call)?.code).toBe('UNKNOWN_NAME');
  });
});

describe('lines', () => {
  it.each([0.1, 0.125, 1e14, 2 ** 46 + 0.015625, 2 ** 53, 9e12 + 0.25, 1e13 + 0.5])(
    'as numbers are sound to the schema as they are to a sum: %d',
    (amount) => {
      const line = { ...salary, phase: 'spent', amount } as const;
      const refused = codeOf(() => summarizeBudget([line], { by: [], ...refuse })) !== undefined;
      expect(budgetLineSchema.safeParse(line).success).toBe(!refused);
    },
  );

  it.each([1e14, 9e15, -1e15])('hold whole dollars however many: %d', (amount) => {
    const [row] = summarizeBudget([{ ...salary, phase: 'spent', amount }], { by: [], ...refuse });
    expect(formatReported(row?.spent.value as never)).toBe(String(amount));
  });

  it('refuse a number so great that its cents are not its own', () => {
    // The same double stands for …64.01 and …64.02.
    expect(
      codeOf(() => summarizeBudget([{ ...salary, phase: 'spent', amount: 2 ** 46 + 0.015625 }], { by: [], ...refuse })),
    ).toEqual({ code: 'INEXACT_NUMBER', path: 'lines.0.amount' });
  });

  it('with an item that is no name are not passed over for a later revision', () => {
    const lines = [
      { ...salary, phase: 'spent', amount: '1', item: 5 },
      { ...salary, phase: 'spent', amount: '2', revision: 1 },
    ];
    expect(codeOf(() => summarizeBudget(lines as never, { by: [], ...refuse }))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'lines.0.item',
    });
  });

  it('are summed in time that grows with their number', () => {
    const count = 40_000;
    const names = Array.from({ length: count }, (_, index) => `program ${index}`);
    const scheme = ownProgram({
      partners: { a: named() },
      categories: Object.fromEntries(names.map((name) => [name, named()])),
    });
    const lines = names.flatMap((category) =>
      (['approved', 'spent'] as const).map(
        (phase) => ({ fiscalYear: '2018-19', partner: 'a', category, phase, amount: 1 }) as const,
      ),
    );
    const [row] = summarizeBudget(lines, { by: [], ...refuse, program: scheme });
    expect(row?.spent.parts).toBe(count);
    // Comparing every cell with every other takes minutes.
  }, 20_000);
});

describe('readBudgetLines', () => {
  const map = { fiscalYear: 'y', partner: 'p', category: 'c', spent: 'a' };
  const options = { map, empty: 'not-reported' } as const;

  it('does not guess between two items that share a name', () => {
    const scheme = ownProgram({
      partners: { one: named('Shared'), two: named('shared') },
      categories: { c: named('c') },
    });
    const { lines, findings } = readBudgetLines([{ y: '2018-19', p: 'SHARED', c: 'c', a: '1' }], {
      ...options,
      program: scheme,
    });
    expect([lines, findings.map(({ code, path }) => [code, path])]).toEqual([[], [['AMBIGUOUS_NAME', ['p']]]]);
    const named1 = readBudgetLines([{ y: '2018-19', p: 'one', c: 'c', a: '1' }], { ...options, program: scheme });
    expect(named1.lines).toHaveLength(1);
  });

  it('takes no name for a text without letters or digits', () => {
    const scheme = ownProgram({ partners: { one: named('–') }, categories: { c: named() } });
    const { findings } = readBudgetLines([{ y: '2018-19', p: '***', c: 'c', a: '1' }], { ...options, program: scheme });
    expect(findings.map(({ code }) => code)).toEqual(['UNKNOWN_NAME']);
  });

  it('makes no line of a category that the scheme does not have', () => {
    const scheme = ownProgram({ partners: { one: named() }, categories: { c: named() } });
    const { lines, findings } = readBudgetLines([{ y: '2018-19', p: 'one', a: '1' }], {
      map: { fiscalYear: 'y', partner: 'p', spent: 'a' },
      empty: 'not-reported',
      program: scheme,
    });
    expect([lines, findings.map(({ code }) => code)]).toEqual([[], ['INVALID_ARGUMENT']]);
  });

  it('refuses a program whose category is carried by nobody that it knows', () => {
    const lists = { partners: { one: named() }, categories: { c: { ...named(), partner: 'two' } } };
    expect(codeOf(() => ownProgram(lists))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'definition.categories.c.partner',
    });
  });

  it('leaves a total among the items out, which would be counted twice', () => {
    const rows = [
      { y: '2018-19', p: 'RCMP', i: 'Mali', a: '1' },
      { y: '2018-19', p: 'RCMP', i: 'Haiti', a: '2' },
      { y: '2018-19', p: 'RCMP', i: 'Total', a: '3' },
    ];
    const { lines, findings } = readBudgetLines(rows, {
      map: { fiscalYear: 'y', partner: 'p', item: 'i', spent: 'a' },
      empty: 'not-reported',
    });
    expect(findings.map(({ code, index }) => [code, index])).toEqual([['TOTAL_ROW', 2]]);
    expect(formatReported(summarizeBudget(lines, { by: [], ...refuse })[0]?.spent.value as never)).toBe('3');
  });
});

describe('budgetLinesOf', () => {
  it('refuses a basis of approval that does not exist', () => {
    const cell = { ...salary, phase: 'approved', basis: 'allotment-authority-reprot' };
    expect(
      codeOf(() => budgetLinesOf(evaluationMoney, { [Object.keys(evaluationBudgetCells)[0] as string]: cell } as never))
        ?.code,
    ).toBe('UNKNOWN_NAME');
  });
});
