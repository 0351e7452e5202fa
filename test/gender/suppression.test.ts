import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { womenAmong } from '../../src/gender/counts.js';
import { isExposed } from '../../src/gender/exposure.js';
import type { GenderCounts } from '../../src/gender/model.js';
import { type GenderGroup, type SuppressionRule, suppressSmallCells } from '../../src/gender/suppression.js';
import { isReported } from '../../src/kernel/no-value.js';
import { GENDERS } from '../../src/program/gender.js';
import { possibleValues, type Seen, seen, workedOutByBounds, workedOutByElimination } from './attacker.js';

const RULE: SuppressionRule = { threshold: 5, protect: ['woman', 'man'], zeros: 'show' };
const SUPPRESSED = { noValue: 'suppressed' };
const leastOf = ({ zeros }: SuppressionRule) => (zeros === 'show' ? 1 : 0);

/** Checks that everything shown is true: counts are those that went in, totals their sums, shares their quotients. */
function expectTrue(groups: readonly GenderGroup[], table: ReturnType<typeof suppressSmallCells>): void {
  const sum = (counts: readonly GenderCounts[]) =>
    counts.flatMap((count) => Object.values(count)).reduce<number>((total, count) => total + (count as number), 0);
  const pairs = [
    ...table.rows.map((row, index) => [row, [(groups[index] as GenderGroup).counts]] as const),
    [table.totals, groups.map(({ counts }) => counts)] as const,
  ];
  for (const [row, counts] of pairs) {
    if (isReported(row.total)) expect(row.total).toBe(sum(counts));
    for (const [gender, shown] of Object.entries(row.counts)) {
      const share = row.shares[gender as keyof GenderCounts];
      if (!isReported(shown)) {
        expect(share).toEqual(SUPPRESSED);
        continue;
      }
      expect(shown).toBe(sum(counts.map((count) => ({ woman: count[gender as keyof GenderCounts] ?? 0 }))));
      if (isReported(row.total) && row.total > 0) expect(share).toMatchObject({ numerator: expect.anything() });
    }
  }
}

describe('suppressSmallCells', () => {
  it('withholds a small count, another in its row, and two more that give both back in their columns', () => {
    const table = suppressSmallCells(
      [
        { group: 'a', counts: { woman: 3, man: 20 } },
        { group: 'b', counts: { woman: 12, man: 30 } },
        { group: 'c', counts: { woman: 15, man: 40 } },
      ],
      RULE,
    );
    expect(seen(table)).toEqual([
      [null, null, 23],
      [null, null, 42],
      [15, 40, 55],
      [30, 90, 120],
    ]);
    expect(table.withheld).toBe(4);
    expect(table.rows[0]?.shares).toEqual({ woman: SUPPRESSED, man: SUPPRESSED });
  });

  it('withholds totals only where no count is left to withhold', () => {
    // One woman, no man: the total alone would say so.
    const table = suppressSmallCells([{ group: 'a', counts: { woman: 1, man: 0 } }], RULE);
    expect(seen(table)).toEqual([
      [null, 0, null],
      [null, 0, null],
    ]);
  });

  it('withholds more where two withheld counts can only be 1 and 1', () => {
    const table = suppressSmallCells(
      [
        { group: 'a', counts: { woman: 1, man: 1 } },
        { group: 'b', counts: { woman: 9, man: 9 } },
      ],
      RULE,
    );
    expect(table.rows[0]?.total).toEqual(SUPPRESSED);
    expect(workedOutByBounds(seen(table), 1)).toEqual([]);
  });

  it('leaves small counts of genders that are not protected', () => {
    const table = suppressSmallCells([{ group: 'a', counts: { woman: 40, man: 50, 'not-reported': 2 } }], RULE);
    expect(table.rows[0]?.counts).toEqual({ woman: 40, man: 50, 'not-reported': 2 });
    expect(table.withheld).toBe(0);
    expect(table.denominator).toBe('everyone');
  });

  it('withholds no more than it takes where one gender is protected: another count of the row, and both columns once more', () => {
    const table = suppressSmallCells(
      [
        { group: 'a', counts: { woman: 3, man: 20, 'not-reported': 25 } },
        { group: 'b', counts: { woman: 12, man: 30, 'not-reported': 9 } },
        { group: 'c', counts: { woman: 15, man: 40, 'not-reported': 10 } },
      ],
      { ...RULE, protect: ['woman'] },
    );
    expect(seen(table)).toEqual([
      [null, null, 25, 48],
      [null, null, 9, 51],
      [15, 40, 10, 65],
      [30, 90, 44, 164],
    ]);
  });

  it('withholds zeros only where they are protected', () => {
    const groups = [
      { group: 'a', counts: { woman: 0, man: 20 } },
      { group: 'b', counts: { woman: 10, man: 20 } },
    ];
    expect(suppressSmallCells(groups, RULE).withheld).toBe(0);
    expect(suppressSmallCells(groups, { ...RULE, zeros: 'protect' }).rows[0]?.counts.woman).toEqual(SUPPRESSED);
  });

  it('keeps what was missing missing, and the totals over it', () => {
    const table = suppressSmallCells(
      [
        { group: 'a', counts: { woman: { noValue: 'not-reported' }, man: 20 } },
        { group: 'b', counts: { woman: 3, man: 30 } },
        { group: 'c', counts: { woman: 30, man: 40 } },
      ],
      RULE,
    );
    expect(table.rows[0]?.counts.woman).toEqual({ noValue: 'not-reported' });
    expect(table.rows[0]?.total).toEqual({ noValue: 'not-reported' });
    expect(table.totals.counts.woman).toEqual({ noValue: 'not-reported' });
    // The missing count hides two totals already, so that two more counts are enough.
    expect(seen(table)).toEqual([
      [null, null, null],
      [null, null, 33],
      [30, 40, 70],
      [null, 90, null],
    ]);
    expect(table.withheld).toBe(3);
  });

  it('hands suppressed counts to every summary', () => {
    const [row] = suppressSmallCells([{ group: 'a', counts: { woman: 3, man: 20 } }], RULE).rows;
    expect(womenAmong(row?.counts ?? {}, { denominator: 'everyone' })).toMatchObject({
      women: SUPPRESSED,
      total: SUPPRESSED,
    });
  });

  it('takes an empty table', () => {
    expect(suppressSmallCells([], RULE)).toMatchObject({ rows: [], totals: { total: 0 }, withheld: 0 });
  });
});

describe('a reader of any table', () => {
  const rule = fc.record({
    threshold: fc.integer({ min: 0, max: 5 }),
    protect: fc.constantFrom<SuppressionRule['protect']>(['woman'], ['woman', 'man'], [...GENDERS]),
    zeros: fc.constantFrom<SuppressionRule['zeros']>('show', 'protect'),
  });
  const groupsOf = (length: { minLength: number; maxLength: number }, count: fc.Arbitrary<number>) =>
    fc
      .array(fc.record({ woman: count, man: count, 'not-reported': count }, { requiredKeys: ['woman', 'man'] }), length)
      .map((all): GenderGroup[] => all.map((counts, index) => ({ group: `group ${index}`, counts })));

  it('cannot work anything out: every withheld figure has two possible values at least, by trying all tables', () => {
    const count = fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 2 }) }, fc.nat({ max: 4 }));
    const small = fc.oneof(
      groupsOf({ minLength: 1, maxLength: 2 }, count),
      groupsOf({ minLength: 3, maxLength: 3 }, count).map((groups) =>
        groups.map(
          ({ group, counts: { woman, man } }): GenderGroup => ({ group, counts: { woman, man } as GenderCounts }),
        ),
      ),
    );
    fc.assert(
      fc.property(small, rule, (groups, chosen) => {
        const table = suppressSmallCells(groups, chosen);
        const view = seen(table);
        const values = possibleValues(view, { least: leastOf(chosen), most: 5 });
        view.flat().forEach((shown, index) => {
          if (shown === null) expect(values.get(index)?.size ?? 0).toBeGreaterThan(1);
        });
        expectTrue(groups, table);
      }),
      { numRuns: 300 },
    );
  });

  it('cannot work anything out of larger ones, by bounds or by elimination', () => {
    const large = groupsOf({ minLength: 1, maxLength: 15 }, fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 60 })));
    fc.assert(
      fc.property(large, rule, (groups, chosen) => {
        const table = suppressSmallCells(groups, chosen);
        expect(workedOutByBounds(seen(table), leastOf(chosen))).toEqual([]);
        expect(workedOutByElimination(seen(table))).toEqual([]);
        expectTrue(groups, table);
      }),
      { numRuns: 300 },
    );
  });

  it('sees no small count of a protected gender, neither in a group nor in a total over one group', () => {
    fc.assert(
      fc.property(groupsOf({ minLength: 1, maxLength: 8 }, fc.nat({ max: 12 })), rule, (groups, chosen) => {
        const { rows } = suppressSmallCells(groups, chosen);
        for (const { counts } of rows) {
          for (const gender of chosen.protect) {
            const shown = counts[gender];
            if (typeof shown !== 'number') continue;
            expect(shown > chosen.threshold || (shown === 0 && chosen.zeros === 'show')).toBe(true);
          }
        }
      }),
    );
  });
});

describe('isExposed', () => {
  it('is exactly what trying every table says', () => {
    const least = fc.constantFrom<0 | 1>(0, 1);
    const size = fc.record({ rows: fc.integer({ min: 1, max: 2 }), columns: fc.integer({ min: 1, max: 3 }) });
    const grids = fc.tuple(size, least).chain(([{ rows, columns }, low]) =>
      fc.record({
        least: fc.constant(low),
        counts: fc.array(fc.array(fc.integer({ min: low, max: 3 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
        hidden: fc.array(fc.array(fc.boolean(), { minLength: columns + 1, maxLength: columns + 1 }), {
          minLength: rows + 1,
          maxLength: rows + 1,
        }),
      }),
    );
    fc.assert(
      fc.property(grids, ({ least: low, counts, hidden }) => {
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        const rows = counts.map((row) => [...row, sum(row)]);
        const values = [
          ...rows,
          (rows[0] as number[]).map((_, column) => sum(rows.map((row) => row[column] as number))),
        ];
        const view: Seen = values.map((row, i) => row.map((value, j) => (hidden[i]?.[j] ? null : value)));
        // Beyond one more than the greatest count, nothing new is found: if anything can change, it can change by one.
        const possible = possibleValues(view, { least: low, most: 7 });
        values.forEach((row, i) => {
          row.forEach((_, j) => {
            if (!hidden[i]?.[j]) return;
            expect(isExposed({ values, hidden, least: low }, i, j)).toBe(possible.get(i * row.length + j)?.size === 1);
          });
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('org_employee_gender.csv of GC InfoBase', () => {
  const KEYS: Readonly<Record<string, string>> = {
    Women: 'woman',
    Men: 'man',
    Unknown: 'not-reported',
    Total: 'total',
  };
  const text = readFileSync(new URL('../fixtures/infobase/org_employee_gender.csv', import.meta.url), 'utf8');
  const groups = new Map<string, Record<string, string>>();
  for (const line of text.trim().split('\n').slice(1)) {
    const [, year, quoted, plain, kind = '', count = ''] =
      /^(\d{4}),(?:"([^"]*)"|([^,]*)),(\w+),([\d*]+)\r?$/.exec(line) ?? [];
    const name = `${year} ${(quoted ?? plain ?? '').replace(kind === 'Total' ? / Total$/ : /$^/, '')}`;
    groups.set(name, { ...groups.get(name), [KEYS[kind] ?? line]: count });
  }
  const complete = [...groups].filter(
    ([, counts]) => 'woman' in counts && 'man' in counts && Object.values(counts).every((count) => count !== '*'),
  );
  const countsOf = ({ total: _, ...counts }: Record<string, string>): GenderCounts =>
    Object.fromEntries(
      Object.entries(counts).map(([gender, count]) => [
        gender,
        count === '*' ? { noValue: 'suppressed' } : Number(count),
      ]),
    );

  it('adds up in every complete group: women, men and unknown are the total', () => {
    expect([groups.size, complete.length]).toEqual([1476, 1403]);
    for (const [name, counts] of complete) {
      const { total } = womenAmong(countsOf(counts), { denominator: 'everyone' });
      expect([name, total]).toEqual([name, Number(counts['total'])]);
    }
  });

  it('let one small count slip through', () => {
    const small = complete.filter(([, { woman, man }]) => Number(woman) <= 5 || Number(man) <= 5);
    expect(small.map(([name, { woman, man }]) => [name, woman, man])).toEqual([
      ['2024 Statistical Survey Operations', '3', '6'],
    ]);
  });

  const years = Array.from({ length: 16 }, (_, index) => String(2010 + index));
  const tableOf = (year: string, of: typeof complete): GenderGroup[] =>
    of
      .filter(([name]) => name.startsWith(year))
      .map(([name, counts]) => ({ group: name.slice(5), counts: countsOf(counts) }));

  // The published file has few small counts left, so higher thresholds make the test hard.
  it.each(years.flatMap((year) => [5, 20, 60].map((threshold) => [year, threshold] as const)))(
    'gives nothing away in our table of %s with a threshold of %i',
    (year, threshold) => {
      for (const zeros of ['show', 'protect'] as const) {
        const table = tableOf(year, complete);
        const published = suppressSmallCells(table, { ...RULE, threshold, zeros });
        const view = seen(published);
        expect(workedOutByBounds(view, zeros === 'show' ? 1 : 0)).toEqual([]);
        expect(workedOutByElimination(view)).toEqual([]);
        expectTrue(table, published);
        if (threshold === 60) expect(published.withheld).toBeGreaterThan(10);
      }
    },
  );

  it('gives nothing away together with the groups that came starred', () => {
    for (const year of years) {
      const table = tableOf(
        year,
        [...groups].filter(([, counts]) => 'woman' in counts && 'man' in counts),
      );
      const published = suppressSmallCells(table, { ...RULE, threshold: 20 });
      expect(workedOutByBounds(seen(published), 1)).toEqual([]);
      expect(workedOutByElimination(seen(published))).toEqual([]);
      const starred = table.some(({ counts }) => !isReported(counts.woman ?? 0));
      if (starred) expect(published.totals.counts.woman).toEqual(SUPPRESSED);
    }
  });
});
