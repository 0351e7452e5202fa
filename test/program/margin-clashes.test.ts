import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import type { Reported } from '../../src/kernel/no-value.js';
import { solveMargins } from '../../src/program/margins.js';
import type { MarginTable } from '../../src/program/model.js';

const lost = { noValue: 'lost-in-text' } as const;
const hidden = { noValue: 'suppressed' } as const;

/** A table of rows of counts, each with its total, and the row of the totals of columns. */
function tableOf(lines: readonly (readonly Reported<number>[])[]): MarginTable {
  const [rows, columns] = [
    ['a', 'b', 'c', 'd'].slice(0, lines.length - 1),
    ['x', 'y', 'z'].slice(0, (lines[0]?.length ?? 1) - 1),
  ];
  const named = (names: readonly string[], values: readonly Reported<number>[]) =>
    Object.fromEntries(names.map((name, at) => [name, values[at] as Reported<number>]));
  return {
    rows,
    columns,
    cells: Object.fromEntries(rows.map((row, at) => [row, named(columns, lines[at] ?? [])])),
    rowTotals: named(
      rows,
      rows.map((_, at) => lines[at]?.at(-1) as Reported<number>),
    ),
    columnTotals: named(columns, lines.at(-1) ?? []),
    total: lines.at(-1)?.at(-1) as Reported<number>,
  };
}

const solve = (lines: readonly (readonly Reported<number>[])[]) =>
  solveMargins(tableOf(lines), { notReported: 'none' });
const said = ({ findings }: ReturnType<typeof solve>) => findings.map((one) => explain(one, { locale: 'en-CA' }));
const insteads = ({ entries }: ReturnType<typeof solve>) =>
  entries.flatMap(({ row, column, value, instead }) => (instead === undefined ? [] : [[row, column, value, instead]]));

describe('solveMargins where counts clash', () => {
  it('names the row, its sum, its total and the difference: 4 + 5 against 10', () => {
    const solved = solve([
      [4, 5, 10],
      [lost, lost, lost],
    ]);
    expect(solved.consistent).toBe(false);
    expect(solved.findings).toEqual([
      {
        code: 'LINE_DOES_NOT_ADD_UP',
        severity: 'warning',
        path: ['table', 'rowTotals', 'a'],
        operands: {
          reason: 'sum',
          line: { en: "row 'a'", fr: 'la ligne «\u00a0a\u00a0»' },
          row: 'a',
          sum: 9,
          total: 10,
          difference: -1,
        },
      },
    ]);
    expect(said(solved)).toEqual(["row 'a': the counts come to 9, the total is 10 (difference -1)"]);
    expect(explain(solved.findings[0] as never, { locale: 'fr-CA' })).toBe(
      'la ligne «\u00a0a\u00a0»\u00a0: la somme des nombres est 9, le total est 10 (différence de -1)',
    );
  });

  it('names the column and the totals too, all of them', () => {
    expect(
      said(
        solve([
          [1, 2, 3],
          [1, 1, 3],
          [5, 3, 9],
        ]),
      ),
    ).toEqual([
      'the totals of the rows: the counts come to 6, the total is 9 (difference -3)',
      "row 'b': the counts come to 2, the total is 3 (difference -1)",
      "column 'x': the counts come to 2, the total is 5 (difference -3)",
      'the totals of the columns: the counts come to 8, the total is 9 (difference -1)',
    ]);
  });

  it('names a row of which the known counts are too much already, and one that is a unit over or under', () => {
    expect(
      said(
        solve([
          [7, lost, 5],
          [lost, lost, lost],
        ]),
      ),
    ).toEqual(["row 'a': the counts that are known come to 7 already, the total is 5 (difference 2 at least)"]);
    const of = (total: number) =>
      solve([
        [4, 5, total],
        [lost, lost, lost],
      ]).findings.map(({ operands }) => operands.difference);
    expect([of(8), of(9), of(10)]).toEqual([[1], [], [-1]]);
    const open = (total: number) =>
      solve([
        [4, lost, total],
        [lost, lost, lost],
      ]).findings.length;
    expect([open(3), open(4), open(5)]).toEqual([1, 0, 0]);
  });

  it('names lines that clash only together', () => {
    const solved = solve([
      [lost, lost, 3],
      [lost, lost, 4],
      [5, 1, lost],
    ]);
    expect(said(solved)).toEqual([
      'no whole numbers fit the totals of the rows and the totals of the columns together: they need 7 at least, and leave room for 6 at most (difference 1)',
    ]);
    expect(explain(solved.findings[0] as never, { locale: 'fr-CA' })).toBe(
      "aucun nombre entier ne convient à la fois à ce qui suit\u00a0: les totaux des lignes et les totaux des colonnes; il y faut au moins 7, et il n'y a place que pour 6 au plus (différence de 1)",
    );
  });

  it('says what one wrong count should be, where the others leave one number', () => {
    // The cell b-y stands in a row and a column that clash by the same amount.
    const crossed = solve([
      [1, 2, 3],
      [4, 6, 9],
      [5, 7, 12],
    ]);
    expect(crossed.findings.map(({ operands }) => operands.difference)).toEqual([1, 1]);
    expect(insteads(crossed)).toEqual([['b', 'y', 6, 5]]);
    // The total of a row stands in the row and among the totals.
    expect(
      insteads(
        solve([
          [1, 2, 3],
          [4, 5, 10],
          [5, 7, 12],
        ]),
      ),
    ).toEqual([['b', null, 10, 9]]);
    // In a row alone, any of its counts may be wrong.
    expect(
      insteads(
        solve([
          [4, 5, 10],
          [lost, lost, lost],
        ]),
      ),
    ).toEqual([]);
  });

  it('still works out what rests on no count that clashes', () => {
    const { entries } = solve([
      [4, 5, 10],
      [2, lost, 6],
      [lost, lost, lost],
    ]);
    expect(
      entries.filter(({ origin }) => origin === 'worked-out').map(({ row, column, value }) => [row, column, value]),
    ).toEqual([['b', 'y', 4]]);
  });

  it('says that printed counts are more than their total, whatever is withheld beside them', () => {
    const solved = solve([
      [4, hidden, 3],
      [lost, lost, lost],
    ]);
    expect(solved.consistent).toBe(false);
    expect(solved.findings.map(({ operands }) => operands)).toMatchObject([
      { reason: 'at-least', row: 'a', sum: 4, total: 3, difference: 1 },
    ]);
    const equal = solve([
      [3, hidden, 3],
      [lost, lost, lost],
    ]);
    expect([equal.consistent, equal.findings]).toEqual([true, []]);
    expect(solved.entries.find(({ column }) => column === 'y')).toMatchObject({
      origin: 'withheld',
      value: hidden,
      minimum: 0,
      maximum: null,
    });
  });

  it('says nothing of a withheld count, only of what is printed', () => {
    // 9 of 5 in the row, whatever is withheld.
    const solved = solve([
      [9, hidden, 5],
      [1, 2, 3],
      [lost, lost, lost],
    ]);
    expect(said(solved)).toEqual([
      "row 'a': the counts that are known come to 9 already, the total is 5 (difference 4 at least)",
    ]);
    expect(
      said(
        solve([
          [9, hidden, 5],
          [1, 2, 4],
          [lost, lost, lost],
        ]),
      )[1],
    ).toBe("row 'b': the counts come to 3, the total is 4 (difference -1)");
    expect(
      solve([
        [4, hidden, lost],
        [1, 2, 3],
        [5, 2, 7],
      ]).findings,
    ).toEqual([]);
  });

  /** A true table, some of it lost, and one count that may be wrong. */
  const spoiled = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
    .chain(([height, width]) =>
      fc.record({
        cells: fc.array(fc.array(fc.nat(6), { minLength: width, maxLength: width }), {
          minLength: height,
          maxLength: height,
        }),
        lost: fc.array(fc.boolean(), { minLength: (height + 1) * (width + 1), maxLength: (height + 1) * (width + 1) }),
        wrong: fc.nat({ max: (height + 1) * (width + 1) - 1 }),
        by: fc.integer({ min: -3, max: 3 }),
      }),
    )
    .map(({ cells, lost: isLost, wrong, by }) => {
      const sums = cells.map((row) => [...row, row.reduce((a, b) => a + b, 0)]);
      const truth = [...sums, (sums[0] ?? []).map((_, c) => sums.reduce((sum, row) => sum + (row[c] as number), 0))];
      const width = truth[0]?.length ?? 1;
      const given = truth.map((row, r) =>
        row.map((count, c): Reported<number> => {
          const at = r * width + c;
          if (at === wrong) return Math.max(0, count + by);
          return isLost[at] ? lost : count;
        }),
      );
      return { truth, given, at: [Math.floor(wrong / width), wrong % width] as const, by };
    });

  it('is right in all that it works out where one count is wrong, and never puts another number for a right one', () => {
    fc.assert(
      fc.property(spoiled, ({ truth, given, at: [r, c] }) => {
        const { entries, findings, consistent } = solve(given);
        const isWrong = given[r]?.[c] !== truth[r]?.[c];
        if (!isWrong) expect(findings).toEqual([]);
        if (consistent && isWrong) return;
        const width = truth[0]?.length ?? 1;
        entries.forEach(({ origin, value, minimum, maximum, instead }, index) => {
          // Entries come row by row, with the total of each, and then the totals of the columns.
          const right = truth[Math.floor(index / width)]?.[index % width] as number;
          if (origin === 'worked-out') expect(value).toBe(right);
          if (origin === 'open') expect(minimum <= right && (maximum === null || right <= maximum)).toBe(true);
          if (instead !== undefined) expect([instead, value]).toEqual([right, given[r]?.[c]]);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('finds as many lines that do not add up as adding each of them finds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3 }).chain((width) =>
          fc.array(fc.array(fc.nat(5), { minLength: width + 1, maxLength: width + 1 }), {
            minLength: 2,
            maxLength: 4,
          }),
        ),
        (lines) => {
          const turned = (lines[0] ?? []).map((_, c) => lines.map((row) => row[c] as number));
          const wrong = [...lines, ...turned].filter(
            (line) => line.slice(0, -1).reduce((a, b) => a + b, 0) !== line.at(-1),
          );
          expect(solve(lines).findings.map(({ code }) => code)).toEqual(wrong.map(() => 'LINE_DOES_NOT_ADD_UP'));
        },
      ),
    );
  });
});
