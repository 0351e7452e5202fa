import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gender } from '../../src/index.js';
import { runs } from '../support/long.js';
import { analyse, type Call, type SeenRow, type SeenTable } from './analyst.js';

/*
 * Tables that were made elsewhere, badly: a figure is withheld, and yet all others are shown, so that whoever subtracts
 * has it. The library must not do that itself: whatever it is asked about such a figure, neither the number nor a ratio
 * of it to another figure of the table comes back.
 */

const suppressed = { noValue: 'suppressed' } as const;
const GENDERS: readonly Gender[] = ['woman', 'man', 'not-reported'];

/** A figure of a table: a count or a total, of a group or of all; a column is a gender, or the total. */
interface Place {
  readonly row: number;
  readonly column: Gender | 'total';
}

/** A table of counts that cannot be mistaken for anything else, with totals. */
function tableOf(counts: readonly (readonly number[])[], columns: readonly Gender[]) {
  const sum = (numbers: readonly number[]) => numbers.reduce((before, number) => before + number, 0);
  const rowOf = (numbers: readonly number[]) => ({
    counts: Object.fromEntries(columns.map((gender, at) => [gender, numbers[at] as number])),
    total: sum(numbers),
  });
  return {
    rows: counts.map((numbers, at) => ({ group: `group-${at}`, ...rowOf(numbers) })),
    totals: rowOf(columns.map((_, at) => sum(counts.map((numbers) => numbers[at] as number)))),
  };
}

type Whole = ReturnType<typeof tableOf>;
const rowAt = ({ rows, totals }: Whole, row: number) => rows[row] ?? totals;
const numberAt = (table: Whole, { row, column }: Place): number =>
  column === 'total' ? rowAt(table, row).total : (rowAt(table, row).counts[column] as number);

/** The table with some figures withheld. */
function without(table: Whole, hidden: readonly Place[]): SeenTable {
  const seen = (at: number): Omit<SeenRow, 'group'> => {
    const { counts, total } = rowAt(table, at);
    const isHidden = (column: string) => hidden.some((place) => place.row === at && place.column === column);
    return {
      counts: Object.fromEntries(
        Object.entries(counts).map(([gender, count]) => [gender, isHidden(gender) ? suppressed : count]),
      ),
      total: isHidden('total') ? suppressed : total,
    };
  };
  return { rows: table.rows.map(({ group }, at) => ({ group, ...seen(at) })), totals: seen(table.rows.length) };
}

const SIX = 6;
const digitsOf = (number: number): string => number.toPrecision(SIX);

/** What only the hidden numbers give: each of them, and its ratios to the other figures. */
function forbiddenIn(table: Whole, hidden: readonly Place[]): Set<string> {
  const columns = [...Object.keys(table.totals.counts), 'total'] as Place['column'][];
  const all = [...table.rows, table.totals].flatMap((_, row) => columns.map((column) => ({ row, column })));
  const isHidden = (place: Place) => hidden.some(({ row, column }) => row === place.row && column === place.column);
  const shown = all.filter((place) => !isHidden(place)).map((place) => numberAt(table, place));
  const numbers = hidden.map((place) => numberAt(table, place));
  const known = new Set([...shown, ...shown.flatMap((one) => shown.map((other) => one / other))].map(digitsOf));
  const told = numbers.flatMap((number) => [number, ...shown.flatMap((other) => [number / other, other / number])]);
  return new Set(told.map(digitsOf).filter((digits) => !known.has(digits)));
}

/** The numbers in a text, with or without marks between their groups. */
function numbersIn(text: string): Set<string> {
  const ungrouped = text.replace(/(?<=\d)[, \u00a0](?=\d{3}(?!\d))/g, '');
  return new Set([...`${text}\n${ungrouped}`.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => digitsOf(Number(digits))));
}

/** Whether `suppressed` stands anywhere in the arguments: then the library knows that a number is withheld. */
const isTold = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ((value as { noValue?: unknown }).noValue === 'suppressed' || Object.values(value).some(isTold));

const textOf = (value: unknown): string =>
  `${JSON.stringify(value)}\n${inspect(value, { depth: Number.POSITIVE_INFINITY, maxArrayLength: null, maxStringLength: null })}`;

/** The calls that give a hidden number back. */
const leaks = (calls: readonly Call[], forbidden: ReadonlySet<string>): string[] =>
  calls
    .filter(({ args }) => isTold(args))
    .flatMap(({ name, result }) => {
      const found = [...numbersIn(textOf(result))].filter((digits) => forbidden.has(digits));
      return found.length === 0 ? [] : [`${name}: ${found}`];
    });

const scenario = fc
  .record({
    columns: fc.integer({ min: 2, max: 3 }),
    counts: fc.array(fc.array(fc.noBias(fc.integer({ min: 10_000, max: 99_999 })), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 4,
    }),
    row: fc.nat(),
    column: fc.nat(),
  })
  .map(({ columns, counts, row, column }) => {
    const table = tableOf(
      counts.map((numbers) => numbers.slice(0, columns)),
      GENDERS.slice(0, columns),
    );
    const names = [...GENDERS.slice(0, columns), 'total'] as const;
    const place: Place = { row: row % (counts.length + 1), column: names[column % names.length] as Place['column'] };
    // Also with its row's total: then its column gives it away.
    const hidden =
      row % 3 === 0 && place.column !== 'total' ? [place, { ...place, column: 'total' as const }] : [place];
    return { table, hidden };
  });

describe('a withheld figure that all others give away', () => {
  const samples = fc.sample(scenario, { numRuns: 40, seed: 12 });

  it('is of every kind: a count and a total, of a group and of all', () => {
    const kinds = samples.flatMap(({ table, hidden }) =>
      hidden.map(({ row, column }) => `${column === 'total' ? 'total' : 'count'} ${row === table.rows.length}`),
    );
    expect(new Set(kinds).size).toBe(4);
  });

  it('does not come back from any function that is told of it', () => {
    for (const { table, hidden } of samples.slice(0, runs(40, 20))) {
      const found = leaks(analyse(without(table, hidden)), forbiddenIn(table, hidden));
      expect(found, JSON.stringify([table, hidden])).toEqual([]);
    }
  });

  it('would be found, if one subtracted', () => {
    for (const { table, hidden } of samples.slice(0, 10)) {
      const number = numberAt(table, hidden[0] as Place);
      const subtracting = { name: 'remainder', args: [suppressed], result: { remainder: number } };
      const dividing = {
        name: 'share',
        args: [[suppressed]],
        result: `${number / (numberAt(table, { row: 0, column: 'man' }) + 1)}`,
      };
      const inWords = { name: 'sentence', args: [suppressed], result: `leaves ${number.toLocaleString('en-CA')}` };
      const forbidden = forbiddenIn(table, hidden);
      expect(leaks([subtracting], forbidden)).toHaveLength(1);
      expect(leaks([inWords], forbidden)).toHaveLength(1);
      expect(leaks([dividing], forbidden)).toHaveLength(0);
    }
  });
});
