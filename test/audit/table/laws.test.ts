import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/audit/audit.js';
import { auditTable } from '../../../src/audit/table/audit-table.js';
import { agrees, type Candidate, expectedAt } from '../../../src/audit/table/candidate.js';
import { readGrid } from '../../../src/audit/table/grid.js';
import type { TableOptions } from '../../../src/audit/table/model.js';
import { tableOptions } from '../../../src/audit/table/shapes.js';
import { sidesOf } from '../../../src/audit/table/sides.js';
import { add, compare, type Fraction, subtract, ZERO } from '../../../src/exact/fraction.js';
import type { Finding } from '../../../src/explain/codes.js';
import { explain } from '../../../src/explain/explain.js';
import type { ReadFigure } from '../../../src/figures/printed.js';
import { frozen } from '../../../src/kernel/frozen.js';
import { runs } from '../../support/long.js';
import { seeded } from '../../support/random.js';
import { madeTable, OTHER_SHAPES, SHAPES } from './tables.js';

const ALL = { ...SHAPES, ...OTHER_SHAPES };
const seeds = fc.nat({ max: 1_000_000 });
const tableOf = (seed: number) => madeTable(ALL, seed, seeded(seed));

/** A table with one cell replaced by another of its numbers. */
function spoiled(seed: number): { cells: string[][]; options: TableOptions } {
  const { cells, options } = tableOf(seed);
  const random = seeded(seed + 1);
  const at = () =>
    [1 + Math.floor(random() * (cells.length - 1)), 1 + Math.floor(random() * ((cells[0]?.length ?? 2) - 1))] as const;
  const [[row, column], [otherRow, otherColumn]] = [at(), at()];
  const text = cells[otherRow]?.[otherColumn] as string;
  return { cells: cells.map((line, r) => line.map((cell, c) => (r === row && c === column ? text : cell))), options };
}

const distance = ({ n, d }: Fraction): Fraction => ({ n: n < 0n ? -n : n, d });

describe('the integers of a table', () => {
  const printed = fc.tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }));
  const text = ([digits, decimals]: [number, number]) => (digits / 10 ** decimals).toFixed(decimals);

  it('judge sums as fractions do', () => {
    fc.assert(
      fc.property(
        fc.array(printed, { minLength: 3, maxLength: 12 }),
        fc.integer({ min: -2, max: 2 }),
        (numbers, off) => {
          const parts = numbers.map(text);
          const decimals = Math.min(...numbers.map(([, own]) => own));
          const sum = parts.reduce((total, part) => total + Number(part), 0) + off * 10 ** -decimals;
          const cells = [['', 'a'], ...[...parts, sum.toFixed(decimals)].map((cell, index) => [`row ${index}`, cell])];
          const options = { document: 'd', unit: 'CAD' } as const;
          const grid = readGrid(cells, tableOptions.read(options, ['options']));
          const { rows: side } = sidesOf(grid);
          const of = parts.map((_, index) => index);
          const candidate: Candidate = { side, kind: 'sum', target: parts.length, of, tries: 0 };
          const expected = expectedAt(candidate, 0);
          const reads = grid.cells.map(([cell]) => cell?.read as ReadFigure);
          const total = reads.pop() as ReadFigure;
          const half = ({ grain }: ReadFigure): Fraction => (grain === null ? ZERO : { n: grain.n, d: grain.d * 2n });
          const gap = distance(subtract(total.value, reads.map(({ value }) => value).reduce(add)));
          const room = [total, ...reads].map(half).reduce(add);
          const holds = gap.n === 0n || compare(gap, room) < 0;
          expect(side.isExact).toBe(true);
          expect(expected !== null && agrees(candidate, 0, expected, false)).toBe(holds);
        },
      ),
      { numRuns: runs(2000, 200) },
    );
  });
});

describe('an audit of any table', () => {
  it('writes to nothing that it is given, and gives the same again', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { cells, options } = spoiled(seed);
        const before = JSON.stringify([cells, options]);
        const first = auditTable(frozen(cells), frozen(options));
        expect(JSON.stringify([cells, options])).toBe(before);
        expect(JSON.stringify(auditTable(cells, options))).toBe(JSON.stringify(first));
      }),
      { numRuns: runs(60, 12) },
    );
  });

  it('has every place in its cells, and its checks from its statement', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { cells, options } = spoiled(seed);
        const { statement, relations, checks, diagnoses } = auditTable(cells, options);
        for (const { row, column, at } of [...relations.flatMap(({ fails }) => fails), ...diagnoses]) {
          expect([cells[at.row]?.[0], cells[0]?.[at.column]]).toEqual([row, column]);
        }
        for (const { at, printed, settles, likely } of diagnoses) {
          expect(cells[at.row]?.[at.column]).toBe(printed);
          expect(likely).toBeLessThanOrEqual(1);
          const failing = checks.filter(({ verdict }) => verdict === 'inconsistent').map(({ id }) => id);
          expect(failing).toEqual(expect.arrayContaining([...settles]));
        }
        expect(audit([JSON.parse(JSON.stringify(statement))]).checks).toEqual(checks);
      }),
      { numRuns: runs(60, 12) },
    );
  });

  it('settles the checks that it says it does, one slip after the other', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { cells, options } = spoiled(seed);
        const { diagnoses, relations, statement } = auditTable(cells, options);
        for (const { figure, instead, settles, group } of diagnoses.slice(0, 3)) {
          if (group > 1) continue;
          const { numbers: _, marks: __, ...own } = statement.figures[figure] as unknown as Record<string, unknown>;
          const repaired = { ...statement, figures: { ...statement.figures, [figure]: { ...own, printed: instead } } };
          const after = audit([repaired as never]).checks.filter(({ id }) => settles.includes(id));
          expect(after.map(({ verdict }) => verdict)).not.toContain('inconsistent');
        }
        expect(relations.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: runs(60, 12) },
    );
  });

  it('finds the same whatever the order of its columns, where they need not stand together', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const table = madeTable(
          { variances: SHAPES['variances'] as never, people: SHAPES['people'] as never },
          seed,
          seeded(seed),
        );
        const random = seeded(seed);
        const order = [1, 2, 3, 4].sort(() => random() - 0.5);
        const shuffled = table.cells.map((line) => [
          line[0] as string,
          ...order.map((column) => line[column] as string),
        ]);
        const linesIn = (cells: string[][]) =>
          auditTable(cells, table.options)
            .relations.map(({ direction, target, of }) => `${direction} ${[target, ...of].sort().join()}`)
            .sort();
        expect(linesIn(shuffled)).toEqual(linesIn(table.cells));
      }),
      { numRuns: runs(60, 12) },
    );
  });

  it('reads any texts: what is wrong with them is found, and never thrown', () => {
    const text = fc.constantFrom(
      ...[
        '',
        '-',
        '–',
        '..',
        '5',
        '1,234',
        '12.5',
        '-3',
        '(4)',
        '0',
        '0.0',
        '7%',
        '$5',
        '$3 million',
        '1:10',
        '½',
        'x',
      ],
      ...['n/a', 'Total', '2015-16', '1e9', '99999999999999999999', '0.00000000000001', '€5', '5.5.5', '#REF!', '3*'],
      ...['1.92:1', 'no data', '123,45', '1 234,5'],
    );
    const cells = fc.array(fc.array(fc.option(text), { maxLength: 8 }), { maxLength: 8 });
    const options = fc.record({
      document: fc.constant('d'),
      unit: fc.constantFrom('CAD millions', 'people', 'percent', 'ratio', 'CAD', 'share'),
      head: fc.record({ rows: fc.nat({ max: 2 }), columns: fc.nat({ max: 2 }) }),
      blanks: fc.constantFrom('nothing', 'unknown', 'inferred'),
      rounding: fc.constantFrom('half-away', 'cut-off', 'half-even'),
    });
    fc.assert(
      fc.property(cells, options, (given, how) => {
        const { statement, findings, relations, diagnoses, checks } = auditTable(given, how as TableOptions);
        for (const one of [...findings, ...relations, ...diagnoses]) {
          for (const locale of ['en-CA', 'fr-CA'] as const) {
            expect(explain(one as Finding, { locale })).not.toMatch(/undefined|NaN/);
          }
        }
        expect(audit([statement]).checks).toHaveLength(checks.length);
      }),
      { numRuns: runs(1000, 200) },
    );
  });
});
