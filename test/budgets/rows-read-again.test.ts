import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/index.js';
import { runs } from '../support/long.js';
import { withoutPlaces } from '../support/places.js';

const cell = (...texts: readonly unknown[]) => fc.constantFrom(...texts);
const row = fc.record(
  {
    Year: cell('2015-16', 'FY 2015/16', '2016-17', '2015-17', 'Total', '', 2015),
    Who: cell('RCMP', 'rcmp', 'GAC', 'Total GAC', 'Nobody', ' ', null),
    What: cell('Incremental costs', 'Salary and operating', 'Total', ''),
    Item: cell('a', 'b', 'Total a'),
    Approved: cell('1', '1,234.5', '$12', '(3)', '', 'x', 7, '1 234,5'),
    Spent: cell('1', '2', '', '5 %'),
  },
  { requiredKeys: ['Year', 'Who'] },
);
const map = {
  fiscalYear: 'Year',
  partner: 'Who',
  category: 'What',
  item: 'Item',
  approved: 'Approved',
  spent: 'Spent',
};
const options = { map, empty: 'not-reported', numbers: 'en-CA' } as const;

describe('the rows of a table', () => {
  it('give the lines that each gives by itself, whatever rows came before in the same words', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 10 }), (rows) => {
        const { lines, totals, findings } = readBudgetLines(rows, options);
        // A row without amounts that says no more than the next one is the heading of that.
        const headings = new Set(
          findings
            .filter(({ code }) => code === 'ROW_WITHOUT_AMOUNTS')
            .flatMap(({ index, indexes }) => indexes ?? index ?? []),
        );
        const others = rows.filter((_, at) => !headings.has(at));
        const alone = others.map((one) => readBudgetLines([one], options));
        const ofAlone = withoutPlaces(alone.flatMap((one) => one.lines));
        expect(withoutPlaces(lines)).toEqual(ofAlone);
        expect(JSON.stringify(withoutPlaces(lines))).toBe(JSON.stringify(ofAlone));
        // A row may lack the column, of which its line then has no value.
        for (const { at } of lines)
          expect([at?.row, at?.column]).toEqual([expect.any(Number), expect.stringMatching(/^(Approved|Spent)$/)]);
        expect(totals).toHaveLength(alone.flatMap((one) => one.totals).length);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('name the row of the first line of each phase and item, in whatever order they come', () => {
    const long = {
      map: { fiscalYear: 'Y', partner: 'P', phase: 'F', item: 'I', amount: 'A' },
      empty: 'not-reported',
    } as const;
    fc.assert(
      fc.property(
        fc.array(fc.record({ F: cell('planned', 'approved', 'spent'), I: cell('a', 'b'), P: cell('RCMP', 'GAC') }), {
          maxLength: 20,
        }),
        (cells) => {
          const rows = cells.map((one) => ({ Y: '2015-16', A: '1', ...one }));
          const key = (at: number) => JSON.stringify(rows[at]);
          const repeats = rows.flatMap((_, at) => {
            const first = rows.findIndex((__, other) => key(other) === key(at));
            return first === at ? [] : [first];
          });
          const found = readBudgetLines(rows, long).findings.filter(({ code }) => code === 'DUPLICATE_CELL');
          const firsts = found.map(({ operands }) => (operands as { readonly first: number }).first);
          expect(new Set(firsts)).toEqual(new Set(repeats));
        },
      ),
      { numRuns: runs(2000) },
    );
  });
});
