import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interviews } from '../../src/data/evaluation-system.js';
import { isReported, type Reported } from '../../src/kernel/no-value.js';
import { solveMargins } from '../../src/program/margins.js';
import type { MarginTable } from '../../src/program/model.js';
import { codeOf } from '../refusal.js';

const lost = { noValue: 'lost-in-text' } as const;

describe('solveMargins on the interviews (Appendix A)', () => {
  const { consistent, entries } = solveMargins(interviews, { notReported: 'none' });
  const entry = (row: string | null, column: string | null) =>
    entries.find((one) => one.row === row && one.column === column);

  it('works out what the margins determine, reading "no data" as none', () => {
    expect(consistent).toBe(true);
    expect(entry('government', 'strategic')).toEqual({
      row: 'government',
      column: 'strategic',
      origin: 'worked-out',
      value: 14,
      minimum: 14,
      maximum: 14,
    });
    expect(entry('international-partners', 'ukraine')).toMatchObject({ origin: 'worked-out', value: 3 });
    expect(entry('deployed', 'other')).toMatchObject({ origin: 'worked-out', value: 6 });
    expect(entries.filter(({ origin }) => origin === 'worked-out')).toHaveLength(3);
  });

  it('says what it read as none', () => {
    const none = entries.filter(({ origin }) => origin === 'read-as-none').map(({ row, column }) => `${row} ${column}`);
    expect(none).toEqual([
      'government other',
      'deployed strategic',
      'domestic-partners strategic',
      'domestic-partners haiti',
      'domestic-partners mali',
      'international-partners strategic',
      'international-partners mali',
    ]);
  });

  it('gives no value to what the margins leave open, only bounds', () => {
    const open = entries.filter(({ origin }) => origin === 'open');
    expect(open.map(({ row, column, value, minimum, maximum }) => [row, column, value, minimum, maximum])).toEqual([
      ['government', 'ukraine', lost, 0, 14],
      ['government', 'haiti', lost, 0, 10],
      ['government', 'mali', lost, 0, 8],
      ['deployed', 'ukraine', lost, 6, 20],
      ['deployed', 'haiti', lost, 0, 10],
      ['deployed', 'mali', lost, 0, 8],
    ]);
  });

  it('works out less where "no data" may be a number', () => {
    const cautious = solveMargins(interviews, { notReported: 'unknown' }).entries;
    expect(cautious.filter(({ origin }) => origin === 'worked-out').map(({ row, column }) => [row, column])).toEqual([
      // Domestic partners: 1 and 2 of 3.
      ['domestic-partners', 'strategic'],
      ['domestic-partners', 'haiti'],
      ['domestic-partners', 'mali'],
    ]);
  });
});

/** All tables that fit, the naive way: every missing count from 0 to the greatest that can matter. */
function bounds(table: MarginTable, most: number): Map<string, [number, number]> | null {
  const slots: { read: () => Reported<number>; key: string; write: (count: number) => void }[] = [];
  const copy = structuredClone(table) as {
    cells: Record<string, Record<string, Reported<number>>>;
    rowTotals: Record<string, Reported<number>>;
    columnTotals: Record<string, Reported<number>>;
    total: Reported<number>;
  };
  const slot = (record: Record<string, Reported<number>>, name: string, key: string) => {
    if (!isReported(record[name] as Reported<number>)) {
      slots.push({
        key,
        read: () => record[name] as Reported<number>,
        write: (count) => {
          record[name] = count;
        },
      });
    }
  };
  for (const row of table.rows)
    for (const column of table.columns) slot(copy.cells[row] ?? {}, column, `${row} ${column}`);
  const result = new Map<string, [number, number]>();
  const sum = (counts: readonly Reported<number>[]) =>
    counts.reduce<number>((total, count) => total + Number(count), 0);
  const agrees = (given: Reported<number>, actual: number) => !isReported(given) || given === actual;
  const note = (key: string, value: number) => {
    const [low, high] = result.get(key) ?? [value, value];
    result.set(key, [Math.min(low, value), Math.max(high, value)]);
  };
  const fill = (index: number): void => {
    const next = slots[index];
    if (next !== undefined) {
      for (let count = 0; count <= most; count++) {
        next.write(count);
        fill(index + 1);
      }
      return;
    }
    const rows = table.rows.map((row) => sum(table.columns.map((column) => copy.cells[row]?.[column] as number)));
    const columns = table.columns.map((column) => sum(table.rows.map((row) => copy.cells[row]?.[column] as number)));
    const total = rows.reduce((all, count) => all + count, 0);
    const fits =
      table.rows.every((row, r) => agrees(table.rowTotals[row] as number, rows[r] as number)) &&
      table.columns.every((column, c) => agrees(table.columnTotals[column] as number, columns[c] as number)) &&
      agrees(table.total, total);
    if (!fits) return;
    for (const row of table.rows)
      for (const column of table.columns) note(`${row} ${column}`, copy.cells[row]?.[column] as number);
    table.rows.forEach((row, r) => {
      note(`${row} null`, rows[r] as number);
    });
    table.columns.forEach((column, c) => {
      note(`null ${column}`, columns[c] as number);
    });
    note('null null', total);
  };
  fill(0);
  return result.size === 0 ? null : result;
}

describe('solveMargins', () => {
  const count = fc.oneof(fc.nat(2), fc.constant(lost));
  const tables = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 3 })).chain(([height, width]) => {
    const rows = ['a', 'b'].slice(0, height);
    const columns = ['x', 'y', 'z'].slice(0, width);
    const record = <T>(names: readonly string[], values: fc.Arbitrary<T>) =>
      fc
        .tuple(...names.map(() => values))
        .map((all) => Object.fromEntries(names.map((name, index) => [name, all[index] as T])));
    const margin = fc.oneof(fc.nat(4), fc.constant(lost));
    return fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      cells: record(rows, record(columns, count)),
      // Row totals are known, so that nothing is unbounded and the naive search ends.
      rowTotals: record(rows, fc.nat(4)),
      columnTotals: record(columns, margin),
      total: margin,
    });
  });

  it('finds the bounds that trying all tables finds', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const expected = bounds(table, 4);
        const { consistent, entries, findings } = solveMargins(table, { notReported: 'unknown' });
        expect(consistent).toBe(expected !== null);
        expect(findings.length === 0).toBe(consistent);
        if (expected === null) return;
        for (const { row, column, minimum, maximum, origin, value } of entries) {
          expect([minimum, maximum], `${row} ${column}`).toEqual(expected.get(`${row} ${column}`));
          expect(origin === 'open').toBe(minimum !== maximum);
          expect(isReported(value)).toBe(minimum === maximum);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('determines a cell that no row or column has as its only gap', () => {
    // b–y joins two blocks that are each open; only their sums settle it.
    const rows = ['a', 'b', 'c', 'd'];
    const columns = ['w', 'x', 'y', 'z'];
    const line = (
      w: number | typeof lost,
      x: number | typeof lost,
      y: number | typeof lost,
      z: number | typeof lost,
    ) => ({ w, x, y, z });
    const table: MarginTable = {
      rows,
      columns,
      cells: {
        a: line(lost, lost, 0, 0),
        b: line(lost, lost, lost, 0),
        c: line(0, 0, lost, lost),
        d: line(0, 0, lost, lost),
      },
      rowTotals: { a: 3, b: 9, c: 4, d: 4 },
      columnTotals: { w: 4, x: 4, y: 8, z: 4 },
      total: 20,
    };
    const { entries } = solveMargins(table, { notReported: 'unknown' });
    const worked = entries.filter(({ origin }) => origin === 'worked-out');
    expect(worked.map(({ row, column, value }) => [row, column, value])).toEqual([['b', 'y', 4]]);
  });

  it('knows when nothing bounds a count, and when no table fits', () => {
    const open: MarginTable = {
      rows: ['a'],
      columns: ['x'],
      cells: { a: { x: lost } },
      rowTotals: { a: lost },
      columnTotals: { x: lost },
      total: lost,
    };
    expect(solveMargins(open, { notReported: 'none' }).entries[0]).toMatchObject({
      origin: 'open',
      minimum: 0,
      maximum: null,
    });
    const wrong = { ...open, rowTotals: { a: 1 }, total: 2 };
    const { consistent, entries } = solveMargins(wrong, { notReported: 'none' });
    expect(consistent).toBe(false);
    expect(entries.map(({ origin }) => origin)).toEqual(['open', 'given', 'open', 'given']);
  });

  it('refuses what is no table of counts', () => {
    const table: MarginTable = {
      rows: ['a'],
      columns: ['x'],
      cells: { a: { x: 1 } },
      rowTotals: { a: 1 },
      columnTotals: { x: 1 },
      total: 1,
    };
    const refused = (changes: object) => codeOf(() => solveMargins({ ...table, ...changes }, { notReported: 'none' }));
    expect(refused({ cells: { a: { x: 0.5 } } })).toEqual({ code: 'INVALID_ARGUMENT', path: 'table.cells.a.x' });
    expect(refused({ cells: { a: {} } })?.code).toBe('INVALID_ARGUMENT');
    expect(refused({ cells: { a: { x: 1, y: 1 } } })?.code).toBe('UNKNOWN_NAME');
    expect(refused({ rows: ['a', 'a'] })?.code).toBe('DUPLICATE');
    expect(refused({ rows: Array.from({ length: 1001 }, (_, index) => `r${index}`) })?.code).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => solveMargins(table, {} as { notReported: 'none' }))?.path).toBe('options.notReported');
  });
});
