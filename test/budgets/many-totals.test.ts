import { describe, expect, test } from 'vitest';
import { explain, readBudgetLines } from '../../src/index.js';

const MAP = {
  fiscalYear: 'Year',
  partner: 'Partner',
  category: { column: 'Category', mayBeEmpty: true },
  item: { column: 'Item', mayBeEmpty: true },
  spent: 'Spent',
} as const;
const OPTIONS = { map: MAP, empty: 'not-reported' } as const;
const rowOf = (cells: { Category: string; Item?: string; Spent: number }) => ({
  Year: '2015-16',
  Partner: 'RCMP',
  Item: '',
  ...cells,
  Spent: String(cells.Spent),
});

/** Lines, each with a sub-total of all up to it. */
function runningTable(count: number, item: (at: number) => string = (at) => `item ${at}`) {
  let sum = 0;
  return Array.from({ length: count }, (_, at) => {
    const amount = 1 + ((at * 37) % 900);
    sum += amount;
    const line = rowOf({ Category: 'Salary and operating', Item: item(at), Spent: amount });
    return [line, rowOf({ Category: 'Sub-total', Spent: sum })];
  }).flat();
}

describe('very many totals', () => {
  // With a list of its own for each of them, they took more memory than there is.
  test('each of 10,000 sub-totals is of all lines above it', { timeout: 60_000 }, () => {
    const { totals, findings } = readBudgetLines(runningTable(10_000), OPTIONS);
    expect(totals).toHaveLength(10_000);
    expect(totals.every(({ verdict }) => verdict === 'exact')).toBe(true);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const last = totals.at(-1);
    expect(last?.parts).toHaveLength(10_000);
    expect(last?.parts.at(-1)).toEqual({ index: 19_998, column: 'Spent', printed: String(1 + ((9_999 * 37) % 900)) });
    expect(totals[99]?.parts.map(({ index }) => index)).toEqual(Array.from({ length: 100 }, (_, at) => 2 * at));
    expect(explain(totals[99] as object as never, { locale: 'en-CA' })).toMatch(/^the sum of 100 amounts = /);
  });

  test('so they are where all lines are of one item', { timeout: 60_000 }, () => {
    const { totals } = readBudgetLines(
      runningTable(5_000, () => ''),
      OPTIONS,
    );
    expect(totals.every(({ verdict }) => verdict === 'exact')).toBe(true);
  });

  // Each that was wrong was held against all lines before it, added up anew.
  test('10,000 wrong totals are named after items', { timeout: 60_000 }, () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `fund ${at.toString(2)}b`);
    const lines = names.map((Item, at) => rowOf({ Category: 'Salary and operating', Item, Spent: at + 1 }));
    const totals = names.map((name, at) =>
      rowOf({ Category: 'Salary and operating', Item: `Total ${name}`, Spent: at + 3.5 }),
    );
    const found = readBudgetLines([...lines, ...totals], OPTIONS);
    expect(found.totals.map(({ parts }) => parts.map(({ index }) => index))).toEqual(names.map((_, at) => [at]));
    expect(found.totals.some(({ verdict }) => verdict === 'exact')).toBe(false);
  });

  test('a long list of parts is plain data like any other', () => {
    const { totals } = readBudgetLines(runningTable(80), OPTIONS);
    const last = totals.at(-1) as (typeof totals)[number];
    expect(last.parts).toBe(last.parts);
    expect(Object.isFrozen(last.parts)).toBe(true);
    expect(Object.keys(last)).toContain('parts');
    expect(JSON.parse(JSON.stringify(last)).parts).toEqual({ ...last }.parts);
    const open = last as { parts: unknown };
    open.parts = [];
    expect(last.parts).toEqual([]);
    expect(totals.at(-2)?.parts).toHaveLength(79);
  });
});
