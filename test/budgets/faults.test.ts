import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetChanges, varianceContributions } from '../../src/budgets/changes.js';
import { readBudgetLines } from '../../src/budgets/intake.js';
import type { BudgetFinding } from '../../src/budgets/messages.js';
import type { BudgetLine } from '../../src/budgets/model.js';
import { type BudgetSummaryRow, summarizeBudget } from '../../src/budgets/summary.js';
import { toPlain } from '../../src/exact/plain-rows.js';
import { explain } from '../../src/explain/explain.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { codeOf, refusal } from '../refusal.js';
import { IS_LONG, runs } from '../support/long.js';
import { copyOf, spoil } from '../support/spoil.js';

/*
 * Sums of lines with faults: what a fault is of has no value, and the rest stands.
 */

const amount = fc.constantFrom<unknown>(
  ...['1', '2.5', '-3', '0', 7, { noValue: 'suppressed' }, { noValue: 'not-applicable' }],
  ...['1,5', 'x', '', null, undefined, Number.NaN, 1e300, 0.125, { noValue: 'lost' }, ['1']],
);
const faultless = fc.constantFrom<unknown>('1', '2.5', '-3', '0', 7, { noValue: 'suppressed' });
const lineOf = (amounts: fc.Arbitrary<unknown>, strange: boolean) =>
  fc.record(
    {
      fiscalYear: fc.constantFrom('2017-18', '2018-19', ...(strange ? ['2018-20', 2018, ''] : [])),
      partner: fc.constantFrom('rcmp', 'gac', ...(strange ? ['GRC', null] : [])),
      category: fc.constantFrom('all-costs', 'incremental-costs', ...(strange ? ['salary-and-operating', {}] : [])),
      phase: fc.constantFrom('approved', 'spent', ...(strange ? ['Spent'] : [])),
      amount: amounts,
      period: fc.constantFrom<unknown>(undefined, ...(strange ? ['q1', 'q5'] : [])),
      item: fc.constantFrom<unknown>(undefined, undefined, 'a', 'b', ...(strange ? [''] : [])),
      revision: fc.constantFrom<unknown>(undefined, undefined, 1, ...(strange ? [-1, 2] : [])),
      at: fc.record({ row: fc.nat(20), column: fc.constantFrom('A', 'B') }),
      notes: fc.constantFrom<unknown>(undefined, undefined, ...(strange ? ['*'] : [])),
      ...(strange && { itme: fc.constantFrom('c') }),
    },
    { requiredKeys: ['fiscalYear', 'partner', 'category', 'phase', 'amount'] },
  );
const faulty = fc.oneof(
  { weight: 3, arbitrary: lineOf(faultless, false) },
  { weight: 2, arbitrary: lineOf(amount, false) },
  { weight: 1, arbitrary: lineOf(amount, true) },
);
const hostile = fc.oneof(faulty, fc.constantFrom<unknown>(null, undefined, 3, 'x', [], new Date(0), Object.create({})));

type Lines = readonly BudgetLine[];
const BY = [
  [],
  ['fiscalYear'],
  ['fiscalYear', 'partner'],
  ['category', 'period'],
  ['fiscalYear', 'partner', 'category'],
] as const;
const by = fc.constantFrom(...BY);
const missing = fc.constantFrom('refuse', 'matched-cells');
const grain = fc.constantFrom(undefined, 'as-given', 'coarsest-shared');

/** The functions that sum lines, by one name. */
const SUMS = {
  summarizeBudget: (lines: unknown, options: object, of: readonly string[]) =>
    summarizeBudget(lines as Lines, { by: of, missing: 'refuse', ...options } as never),
  budgetChanges: (lines: unknown, options: object, of: readonly string[]) =>
    budgetChanges(
      lines as Lines,
      {
        phase: 'approved',
        by: of.filter((one) => one !== 'fiscalYear'),
        missing: 'refuse',
        ...options,
      } as never,
    ),
  varianceContributions: (lines: unknown, options: object, of: readonly string[]) =>
    varianceContributions(
      lines as Lines,
      {
        by: of.includes('category') ? 'category' : 'partner',
        missing: 'refuse',
        ...options,
      } as never,
    ),
};
const NAMES = Object.keys(SUMS) as (keyof typeof SUMS)[];
type Reported = { readonly rows: readonly object[]; readonly findings: readonly BudgetFinding[] };
const reported = (name: keyof typeof SUMS, lines: unknown, options: object, of: readonly string[]) =>
  SUMS[name](lines, { ...options, faults: 'report' }, of) as unknown as Reported;

const indexesOf = ({ index, indexes }: BudgetFinding): readonly number[] => indexes ?? [index as number];
const plain = (rows: unknown) => JSON.parse(JSON.stringify(rows));
const optionsOf = fc
  .record({ missing, grain })
  .map(({ grain: own, ...rest }) => ({ ...rest, ...(own && { grain: own }) }));

describe.each(NAMES)('%s that goes on', (name) => {
  it('gives what it gives otherwise, where there are no faults', () => {
    fc.assert(
      fc.property(fc.array(lineOf(faultless, false), { maxLength: 8 }), by, optionsOf, (lines, of, options) => {
        let rows: unknown;
        try {
          rows = SUMS[name](lines, options, of);
        } catch {
          // What is refused, is found.
          expect(reported(name, lines, options, of).findings.length).toBeGreaterThan(0);
          return;
        }
        expect(reported(name, lines, options, of)).toEqual({ rows, findings: [] });
        expect(SUMS[name](lines, { ...options, faults: 'throw' }, of)).toEqual(rows);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('never throws for lines of any kind, and every finding leads to a line', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 8 }), by, optionsOf, (lines, of, options) => {
        const { rows, findings } = reported(name, lines, options, of);
        for (const finding of findings) {
          expect(finding.severity).toBe('error');
          expect(Array.isArray(finding.path)).toBe(true);
          expect(indexesOf(finding).every((index) => index in lines || lines.length > index)).toBe(true);
        }
        let code: unknown;
        try {
          SUMS[name](lines, options, of);
        } catch (error) {
          code = (error as { readonly code?: unknown }).code;
        }
        expect(findings.some((finding) => finding.code === code)).toBe(code !== undefined);
        expect(() => toPlain(rows as never, { numbers: 'string', noValue: 'reason' })).not.toThrow();
      }),
      { numRuns: runs(3000) },
    );
  });

  it('goes on with whatever was made of lines', () => {
    fc.assert(
      fc.property(fc.array(faulty, { minLength: 1, maxLength: 4 }), fc.nat(3), (lines, at) => {
        const some = copyOf(lines);
        spoil(some[at % some.length]);
        expect(reported(name, some, {}, []).findings.length).toBeGreaterThan(0);
        spoil(some);
        expect(Array.isArray(reported(name, some, {}, []).rows)).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });

  it('still refuses what is no list, and wrong options', () => {
    for (const lines of [null, 'x', {}, { lines: 3, leftOut: 0 }, { lines: [], leftOut: -1 }])
      expect(() => reported(name, lines, {}, []), JSON.stringify(lines)).toThrow(/expected/);
    expect(codeOf(() => SUMS[name]([], { faults: 'ignore' }, []))?.code).toBe('UNKNOWN_NAME');
    expect(codeOf(() => SUMS[name]([], { faults: 'report', missing: 'x' }, []))?.code).toBe('UNKNOWN_NAME');
  });
});

describe('rows that no finding is of', () => {
  it('are those of the lines without the faulty ones', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.array(faulty, { minLength: 4, maxLength: 10 }), missing, (lines, how) => {
        const of = ['fiscalYear', 'partner', 'category'];
        const options = { missing: how, grain: 'as-given' };
        const { rows, findings } = reported('summarizeBudget', lines, options, of);
        const faults = new Set(findings.flatMap(indexesOf));
        const isOf = (row: unknown) => (index: number) =>
          of.every(
            (dimension) =>
              (lines[index] as Record<string, unknown>)[dimension] === (row as Record<string, unknown>)[dimension],
          );
        // A line that stands for others takes them along: by themselves they may be faulty, too.
        const others = lines.filter((line, index) => !faults.has(index) && ![...faults].some(isOf(line)));
        const clean = SUMS.summarizeBudget(others, options, of) as unknown as Record<string, string>[];
        const free = (some: readonly object[]) =>
          some
            .filter((row) => ![...faults].some(isOf(row)))
            .map((row) => {
              const { cautions, ...rest } = row as { readonly cautions: readonly BudgetFinding[] };
              return plain({ ...rest, cautions: cautions.filter(({ code }) => code !== 'RECORDS_LEFT_OUT') });
            });
        compared += free(clean).length;
        expect(free(rows)).toEqual(free(clean));
      }),
      { numRuns: runs(3000) },
    );
    expect(compared).toBeGreaterThan(50);
  });
});

const cell = { fiscalYear: '2018-19', partner: 'rcmp', category: 'salary-and-operating' } as const;
const at = (row: number, column: string) => ({ at: { row, column } });
const summary = (lines: unknown, of: readonly string[] = ['fiscalYear'], options: object = {}) => {
  const { rows, findings } = reported('summarizeBudget', lines, options, of);
  return { rows: rows as unknown as BudgetSummaryRow[], findings };
};

describe('a cell', () => {
  const lines = [
    { ...cell, phase: 'approved', amount: '100', ...at(0, 'Approved') },
    { ...cell, phase: 'spent', amount: '40', ...at(0, 'Spent') },
    { ...cell, fiscalYear: '2017-18', phase: 'approved', amount: '9', ...at(1, 'Approved') },
    { ...cell, fiscalYear: '2017-18', phase: 'spent', amount: '8', ...at(1, 'Spent') },
  ];

  it('that is given twice has no value, and the other years stand', () => {
    const { rows, findings } = summary([...lines, { ...cell, phase: 'approved', amount: '90', ...at(2, 'Approved') }]);
    expect(rows.map(({ fiscalYear, unspent }) => [fiscalYear, formatReported(unspent)])).toEqual([
      ['2017-18', '1'],
      ['2018-19', 'unreadable'],
    ]);
    expect(rows[1]?.approved).toMatchObject({ value: { noValue: 'unreadable' }, parts: 1, missing: 1 });
    expect(findings).toEqual([
      {
        code: 'DUPLICATE',
        severity: 'error',
        index: 0,
        count: 2,
        indexes: [0, 4],
        at: [at(0, 'Approved').at, at(2, 'Approved').at],
        path: [],
        operands: expect.objectContaining({ firstPath: ['lines', 0], firstAt: at(0, 'Approved').at }),
      },
    ]);
  });

  it('that is given as a whole and in items has none, nor has a partner given as a whole and by category', () => {
    const item = { ...cell, phase: 'approved', amount: '1', item: 'a', ...at(2, 'Approved') };
    const whole = { ...cell, category: 'all-costs', phase: 'approved', amount: '1', ...at(3, 'Approved') };
    for (const [more, reason] of [
      [item, 'unreadable'],
      // The spending of the partner as a whole is not reported either.
      [whole, 'not reported'],
    ] as const) {
      const { rows, findings } = summary([...lines, more]);
      expect(rows.map(({ unspent }) => formatReported(unspent))).toEqual(['1', reason]);
      expect(rows[1]?.approved.missing).toBe(rows[1]?.approved.parts);
      expect(findings.map(({ code, at: places }) => [code, places])).toEqual([
        ['DUPLICATE', [at(0, 'Approved').at, more.at]],
      ]);
    }
  });

  it('of a partner that does not exist is in no row, and the rows that it could be of say so', () => {
    const stranger = { ...cell, partner: 'rcmpp', phase: 'approved', amount: '1', ...at(2, 'Approved') };
    const { rows, findings } = summary([...lines, stranger]);
    expect(rows.map(({ cautions }) => cautions.map(({ code, at: places }) => [code, places]))).toEqual([
      [],
      [['RECORDS_LEFT_OUT', [at(2, 'Approved').at]]],
    ]);
    expect(findings).toMatchObject([{ code: 'UNKNOWN_NAME', index: 4, path: ['partner'], at: [at(2, 'Approved').at] }]);
    const counted = summary({ lines: [...lines, stranger], leftOut: 2 }).rows.map(({ cautions }) => cautions);
    expect(counted.map((some) => some.map(({ operands }) => operands))).toEqual([[{ count: 2 }], [{ count: 3 }]]);
  });

  it('of a quarter leaves its year without a value, where rows are not told apart by that', () => {
    const quarter = { ...cell, phase: 'approved', amount: '1', period: 'q1', ...at(2, 'Approved') };
    const { rows, findings } = summary([...lines, quarter]);
    expect(rows.map(({ unspent }) => formatReported(unspent))).toEqual(['1', 'unreadable']);
    expect(findings).toMatchObject([
      { code: 'PARTIAL_PERIOD', index: 4, path: ['period'], at: [at(2, 'Approved').at] },
    ]);
    expect(summary([...lines, quarter], ['fiscalYear', 'period']).findings).toEqual([]);
  });

  it('whose other side is given at another grain meets nothing, and the finding names both', () => {
    const spent = { ...cell, category: 'all-costs', phase: 'spent', amount: '40', ...at(0, 'Spent') };
    const { rows, findings } = summary([lines[0], spent, ...lines.slice(2)]);
    expect(rows.map(({ unspent }) => formatReported(unspent))).toEqual(['1', 'not reported']);
    expect(findings).toMatchObject([
      { code: 'GRAIN_MISMATCH', index: 0, count: 2, path: ['category'], at: [at(0, 'Approved').at, at(0, 'Spent').at] },
    ]);
  });
});

describe('where something was typed', () => {
  const map = { fiscalYear: 'Year', partner: 'Who', category: 'What', approved: 'Approved', spent: 'Spent', key: 'id' };
  const row = { id: 'a', Year: '2018-19', Who: 'RCMP', What: 'Salary and operating', Approved: '', Spent: '5' };
  const read = (...rows: readonly object[]) => readBudgetLines(rows, { map, empty: 'not-reported' });

  it('is on lines, findings and cautions, with the key of the row', () => {
    const { lines, findings } = read(row, { ...row, id: 7, Who: 'GRCC' });
    const place = { row: 0, column: 'Spent', key: 'a' };
    expect(lines.map((one) => one.at)).toEqual([{ row: 0, column: 'Approved', key: 'a' }, place]);
    expect(findings.map(({ code, index, path, key }) => [code, index, path, key])).toEqual([
      ['EMPTY_CELL', 0, ['Approved'], 'a'],
      ['UNKNOWN_NAME', 1, ['Who'], '7'],
    ]);
    const [year] = summarizeBudget(lines, { by: [], missing: 'refuse' });
    expect(year?.cautions).toMatchObject([{ code: 'SPENT_WITHOUT_APPROVAL', at: [place] }]);
  });

  it('is the same in what the reader and the sum say of a cell that is given twice', () => {
    const intake = read(row, { ...row, id: 'b' }, { ...row, id: 'c' });
    const { findings } = summary(intake);
    const found = intake.findings.filter(({ code }) => code === 'DUPLICATE_CELL');
    expect(found.map((one) => one.at)).toEqual(findings.map((one) => one.at));
    expect(found.map((one) => one.at?.map(({ key }) => key))).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ]);
  });

  it('is on printed totals, and a sum that does not agree names the cells of its parts', () => {
    const { totals, findings } = read(
      { ...row, Approved: '3' },
      { ...row, id: 'b', What: 'Rapid deployment', Approved: '4', Spent: '1' },
      { ...row, id: 't', What: 'Total', Approved: '80', Spent: '6' },
    );
    expect(totals.map((one) => one.at)).toEqual(['Approved', 'Spent'].map((column) => ({ row: 2, column, key: 't' })));
    expect(findings.filter(({ code }) => code === 'INCONSISTENT_TOTAL')).toMatchObject([
      { key: 't', at: ['t', 'a', 'b'].map((key) => ({ column: 'Approved', key })) },
    ]);
  });

  it('is in the details of errors, with where the first of two is', () => {
    const { lines } = read({ ...row, Approved: '3' }, { ...row, id: 'b', Approved: '4' });
    const sum = (some: unknown) => () => summarizeBudget(some as Lines, { by: [], missing: 'refuse' });
    const twice = refusal(sum(lines), 'DUPLICATE');
    expect(twice.path).toEqual(['lines', 2]);
    expect(twice.details).toMatchObject({ firstPath: ['lines', 0], firstAt: lines[0]?.at, at: lines[2]?.at });
    expect(explain(twice, { locale: 'en-CA' })).toContain('first in row 1');
    expect(explain(twice, { locale: 'fr-CA' })).toMatch(/d'abord à la ligne\s1/);
    const [first] = lines;
    expect(refusal(sum([{ ...first, amount: 'x' }]), 'INVALID_DECIMAL').details).toMatchObject({ at: first?.at });
    expect(refusal(sum([{ ...first, at: { row: -1 } }]), 'INVALID_ARGUMENT').path).toEqual(['lines', 0, 'at', 'row']);
  });
});

it.runIf(IS_LONG)('many lines with few faults are sifted in a few passes', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => ({
    ...cell,
    phase: 'spent',
    amount: '1',
    item: String(index),
  }));
  const start = performance.now();
  const { findings } = summary([...many, { ...cell, phase: 'spent', amount: 'x', item: 'last' }]);
  expect(findings).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(10_000);
});
