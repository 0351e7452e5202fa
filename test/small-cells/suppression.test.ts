import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../src/explain/codes.js';
import { isCpaIppError } from '../../src/explain/codes.js';
import { womenAmong } from '../../src/gender/counts.js';
import type { GenderCounts } from '../../src/gender/model.js';
import { isReported } from '../../src/kernel/no-value.js';
import { GENDERS } from '../../src/program/gender.js';
import type { GenderGroup, SuppressionRule } from '../../src/small-cells/model.js';
import { suppressSmallCells } from '../../src/small-cells/suppression.js';
import { refusal } from '../refusal.js';
import { describeOn } from '../support/foreign-data.js';
import { runs } from '../support/long.js';
import { seen, workedOutByBounds, workedOutByElimination } from './bounds-and-elimination.js';

const RULE: SuppressionRule = {
  threshold: 5,
  protect: ['woman', 'man'],
  zeros: 'show',
  width: 2,
  smallGroups: 'show',
};
const SUPPRESSED = { noValue: 'suppressed' };
const leastOf = ({ zeros }: SuppressionRule) => (zeros === 'show' ? 1 : 0);

/** Checks that everything shown is true: counts are those that went in, totals their sums, shares their quotients. */
function expectTrue(groups: readonly GenderGroup[], table: ReturnType<typeof suppressSmallCells>): void {
  const sum = (counts: readonly GenderCounts[]) =>
    counts.flatMap((count) => Object.values(count)).reduce<number>((total, count) => total + (count as number), 0);
  const countsOf = (all: readonly GenderGroup[]) => all.map(({ counts = {} }) => counts);
  const pairs = [
    ...table.rows.map((row, index) => [row, countsOf([groups[index] as GenderGroup])] as const),
    [table.totals, countsOf(groups)] as const,
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
    // Nobody can add the totals up any more, so that one of them is enough beside the small count.
    expect(seen(table)).toEqual([
      [null, 20, null],
      [null, 30, null],
      [30, 40, 70],
      [null, 90, null],
    ]);
    expect(table.withheld).toBe(2);
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

/** Tables of women and men alone. */
const womenAndMen = (...counts: readonly (readonly [number, number])[]): GenderGroup[] =>
  counts.map(([woman, man], index) => ({ group: `group ${index}`, counts: { woman, man } }));

describe('what went wrong once', () => {
  const six = [
    [6, 50],
    [17, 30],
    [17, 9],
    [13, 33],
    [6, 18],
    [1, 1],
  ] as const;

  it('does not let one woman and one man withhold everything: six figures do, where fourteen were', () => {
    const table = suppressSmallCells(womenAndMen(...six), RULE);
    expect(table.withheld).toBe(6);
    expect(seen(table).slice(-3)).toEqual([
      [null, null, null],
      [null, null, null],
      [60, 141, 201],
    ]);
  });

  it('does not let an empty group withhold everything', () => {
    const groups = womenAndMen(...six.slice(0, -1), [0, 0]);
    expect(suppressSmallCells(groups, { ...RULE, zeros: 'protect' }).withheld).toBe(6);
  });

  it('withholds a small total of a protected gender, as it does a count', () => {
    const table = suppressSmallCells(womenAndMen([1, 20], [2, 30]), RULE);
    expect(table.totals.counts.woman).toEqual(SUPPRESSED);
    const others = [
      { group: 'a', counts: { woman: 30, 'another-gender': 1 } },
      { group: 'b', counts: { woman: 40, 'another-gender': 2 } },
    ];
    const protect = { ...RULE, protect: ['woman', 'another-gender'] } as const;
    expect(suppressSmallCells(others, protect).totals.counts['another-gender']).toEqual(SUPPRESSED);
    expect(suppressSmallCells(others, RULE).totals.counts['another-gender']).toBe(3);
  });

  it('leaves a choice to whoever knows that counts up to 5 are withheld', () => {
    // With all four counts withheld: 6 and 7 women would not be small, 4 and 9 would leave no man in the second group.
    const table = suppressSmallCells(womenAndMen([5, 2], [8, 1]), { ...RULE, protect: ['woman'] });
    expect(seen(table)).toEqual([
      [null, null, 7],
      [8, 1, 9],
      [null, null, 16],
    ]);
  });

  it('keeps as many values as asked for: two women of three are one or two', () => {
    const groups = womenAndMen([2, 20], [1, 30], [31, 40], [40, 50]);
    expect(seen(suppressSmallCells(groups, RULE)).slice(0, 3)).toEqual([
      [null, null, 22],
      [null, null, 31],
      [31, 40, 71],
    ]);
    for (const width of [3, 'sum-above-threshold'] as const) {
      expect(seen(suppressSmallCells(groups, { ...RULE, width })).slice(0, 3)).toEqual([
        [null, null, 22],
        [null, null, 31],
        [null, null, 71],
      ]);
    }
  });

  it('looks nearby for what else to withhold, so that one missing count does not make a large table vanish', () => {
    const genders = ['woman', 'man', 'another-gender', 'not-reported'] as const;
    let seed = 31;
    const next = (below: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return (seed >>> 8) % below;
    };
    for (let table = 0; table < 60; table++) {
      const rule = { ...RULE, threshold: 2, width: 2 + (table % 4) };
      // About one count in forty of women and men is small.
      const count = (gender: string) =>
        gender === 'woman' || gender === 'man'
          ? next(40) === 0
            ? 1 + next(2)
            : next(9) === 0
              ? 0
              : 3 + next(12)
          : next(12);
      const groups: GenderGroup[] = Array.from({ length: 60 + next(65) }, (_, at) => ({
        group: `${at}`,
        counts: Object.fromEntries(genders.map((gender) => [gender, count(gender)])),
      }));
      const small = groups.flatMap(({ counts }) => [counts?.woman, counts?.man]).filter((n) => n === 1 || n === 2);
      const [first, ...rest] = groups as [GenderGroup, ...GenderGroup[]];
      const lacking = [{ ...first, counts: { ...first.counts, man: { noValue: 'not-reported' } as const } }, ...rest];
      expect(suppressSmallCells(lacking, rule).withheld).toBeLessThanOrEqual(4 * small.length + 12);
    }
  });

  it('finds the one more figure that may be small, in the same column, where a missing count leaves the column open', () => {
    const groups: GenderGroup[] = Array.from({ length: 200 }, (_, at) => ({
      group: `${at}`,
      counts: { woman: 6 + ((at * 7) % 60), man: 6 + ((at * 13) % 60), 'another-gender': 6 + ((at * 19) % 60) },
    }));
    groups[10] = { group: '10', counts: { woman: 2, man: 16, 'another-gender': 16 } };
    groups[21] = { group: '21', counts: { woman: { noValue: 'not-reported' }, man: 39, 'another-gender': 45 } };
    // Four would do; the whole column was gone through once.
    expect(suppressSmallCells(groups, { ...RULE, protect: ['woman'], width: 8 }).withheld).toBeLessThanOrEqual(6);
  });

  it('finds the fewest figures in tables of up to 48', () => {
    const columns = ['woman', 'man', 'not-reported'] as const;
    const seven = [
      [18, 0, 13],
      [12, 13, 7],
      [15, 35, 8],
      [1, 7, 9],
      [30, 16, 11],
      [9, 13, 0],
      [17, 9, 30],
    ].map((counts, at) => ({
      group: `${at}`,
      counts: Object.fromEntries(columns.map((gender, column) => [gender, counts[column] as number])),
    }));
    const rule: SuppressionRule = {
      threshold: 6,
      protect: ['man', 'not-reported'],
      zeros: 'protect',
      width: 'sum-above-threshold',
      smallGroups: 'show',
    };
    // Seven were withheld once.
    expect(suppressSmallCells(seven, rule).withheld).toBe(4);
  });

  it('leaves the total of a group open of which nothing was collected, and adds up the others', () => {
    const table = suppressSmallCells([...womenAndMen([30, 40], [20, 40]), { group: 'c', counts: {} }], {
      ...RULE,
      zeros: 'protect',
      smallGroups: 'protect',
    });
    expect(table.rows[2]).toEqual({ group: 'c', counts: {}, total: { noValue: 'not-reported' }, shares: {} });
    expect(table.totals.total).toBe(130);
    expect(table.withheld).toBe(0);
  });

  it('withholds the total of a mission of 3 where small groups are protected', () => {
    const groups = womenAndMen([2, 1], [31, 40], [40, 50]);
    expect(suppressSmallCells(groups, RULE).rows[0]?.total).toBe(3);
    expect(suppressSmallCells(groups, { ...RULE, smallGroups: 'protect' }).rows[0]?.total).toEqual(SUPPRESSED);
  });
});

describe('groups of groups', () => {
  const regions: GenderGroup[] = [
    { group: 'Americas' },
    { group: 'Haiti', parent: 'Americas', counts: { woman: 3, man: 20 } },
    { group: 'Colombia', parent: 'Americas', counts: { woman: 9, man: 12 } },
    { group: 'Europe' },
    { group: 'Ukraine', parent: 'Europe', counts: { woman: 11, man: 30 } },
    { group: 'Kosovo', parent: 'Europe', counts: { woman: 8, man: 9 } },
  ];

  it('adds up and protects the totals of all levels together', () => {
    const table = suppressSmallCells(regions, RULE);
    expect(seen(table)).toEqual([
      [12, 32, 44],
      [null, null, 23],
      [null, null, 21],
      [19, 39, 58],
      [11, 30, 41],
      [8, 9, 17],
      [31, 71, 102],
    ]);
    expect(table.rows.map(({ group, parent }) => [group, parent])).toEqual(
      regions.map(({ group, parent }) => [group, parent]),
    );
  });

  it('withholds what a region of one mission would give away', () => {
    const table = suppressSmallCells(
      [
        { group: 'Americas' },
        { group: 'Haiti', parent: 'Americas', counts: { woman: 3, man: 20 } },
        { group: 'Ukraine', counts: { woman: 11, man: 30 } },
      ],
      RULE,
    );
    expect(seen(table)).toEqual([
      [null, null, 23],
      [null, null, 23],
      [null, null, 41],
      [14, 50, 64],
    ]);
  });

  it('is indifferent to the order of groups', () => {
    const sorted = (groups: readonly GenderGroup[]) =>
      [...suppressSmallCells(groups, RULE).rows].sort((a, b) => (a.group < b.group ? -1 : 1));
    expect(sorted([...regions].reverse())).toEqual(sorted(regions));
  });

  it('takes levels of any depth', () => {
    const deep = Array.from(
      { length: 300 },
      (_, level): GenderGroup =>
        level === 0
          ? { group: '0', parent: '1', counts: { woman: 3, man: 9 } }
          : level === 299
            ? { group: '299' }
            : { group: `${level}`, parent: `${level + 1}` },
    );
    expect(suppressSmallCells(deep, RULE).rows.every(({ total }) => total === 12)).toBe(true);
  });
});

describe('what cannot be kept', () => {
  it('is refused: the only small count is 1 where the threshold is 1', () => {
    const groups = [{ group: 'a', counts: { woman: 1, man: 20 } }];
    const rule = { ...RULE, threshold: 1, protect: ['woman'] } as const;
    expect(refusal(() => suppressSmallCells(groups, rule), 'RULE_UNATTAINABLE')).toMatchObject({
      message: "rule: 'a, woman' has 1 possible value, whatever else is withheld; asked for: 2",
      path: ['rule'],
      details: { figure: ['a', 'woman'], table: null, group: 'a', of: 'woman', values: 1, width: 2 },
    });
  });

  it('is kept where another may be the small one', () => {
    const table = suppressSmallCells(womenAndMen([1, 20], [5, 20]), { ...RULE, threshold: 1, protect: ['woman'] });
    expect(seen(table)).toEqual([
      [null, null, 21],
      [null, null, 25],
      [6, 40, 46],
    ]);
  });
});

describe('what is refused', () => {
  const [group] = womenAndMen([3, 20]);
  const cases: readonly [string, unknown, unknown, ErrorCode, (string | number)[]][] = [
    ['no groups', null, RULE, 'INVALID_ARGUMENT', ['groups']],
    ['no counts', [{ group: 'a' }], RULE, 'INVALID_ARGUMENT', ['groups', 0, 'counts']],
    [
      'half a woman',
      [{ group: 'a', counts: { woman: 0.5 } }],
      RULE,
      'INVALID_ARGUMENT',
      ['groups', 0, 'counts', 'woman'],
    ],
    [
      'less than nobody',
      [{ group: 'a', counts: { woman: -1 } }],
      RULE,
      'NEGATIVE_VALUE',
      ['groups', 0, 'counts', 'woman'],
    ],
    [
      'a gender that is none',
      [{ group: 'a', counts: { women: 1 } }],
      RULE,
      'UNKNOWN_NAME',
      ['groups', 0, 'counts', 'women'],
    ],
    ['a group twice', [group, group], RULE, 'DUPLICATE', ['groups', 1]],
    ['a parent that is none', [{ ...group, parent: 'b' }], RULE, 'UNKNOWN_NAME', ['groups', 0, 'parent']],
    ['a group within itself', [{ group: 'a', parent: 'a' }], RULE, 'INVALID_ARGUMENT', ['groups', 0, 'parent']],
    [
      'counts of a whole',
      [
        { ...group, parent: 'b' },
        { group: 'b', counts: {} },
      ],
      RULE,
      'INVALID_ARGUMENT',
      ['groups', 1, 'counts'],
    ],
    ['an option that is none', [group], { ...RULE, tresholds: 1 }, 'UNKNOWN_NAME', ['rule', 'tresholds']],
    ['a width of 1', [group], { ...RULE, width: 1 }, 'INVALID_ARGUMENT', ['rule', 'width']],
    ['no gender', [group], { ...RULE, protect: [] }, 'INVALID_ARGUMENT', ['rule', 'protect']],
    ['a gender twice', [group], { ...RULE, protect: ['man', 'man'] }, 'DUPLICATE', ['rule', 'protect', 1]],
  ];
  it.each(cases)('%s', (_, groups, rule, code, path) => {
    const found = refusal(() => suppressSmallCells(groups as GenderGroup[], rule as SuppressionRule), code);
    expect(found.path).toEqual(path);
  });

  it.each(['threshold', 'protect', 'zeros', 'width', 'smallGroups'])('a rule without %s', (choice) => {
    const rule = { ...RULE, [choice]: undefined };
    const found = refusal(() => suppressSmallCells([], rule as unknown as SuppressionRule), 'INVALID_ARGUMENT');
    expect(found.path).toEqual(['rule', choice]);
  });
});

describe('a reader of any table', () => {
  const rule = fc.record({
    threshold: fc.integer({ min: 0, max: 5 }),
    protect: fc.constantFrom<SuppressionRule['protect']>(['woman'], ['woman', 'man'], [...GENDERS]),
    zeros: fc.constantFrom<SuppressionRule['zeros']>('show', 'protect'),
    width: fc.constantFrom<SuppressionRule['width']>(2, 3, 'sum-above-threshold'),
    smallGroups: fc.constantFrom<SuppressionRule['smallGroups']>('show', 'protect'),
  });
  /** The table, unless there is none that keeps the rule. */
  const published = (groups: readonly GenderGroup[], chosen: SuppressionRule) => {
    try {
      return suppressSmallCells(groups, chosen);
    } catch (error) {
      fc.pre(!isCpaIppError(error, 'RULE_UNATTAINABLE'));
      throw error;
    }
  };
  const groupsOf = (length: { minLength: number; maxLength: number }, count: fc.Arbitrary<number>) =>
    fc
      .array(fc.record({ woman: count, man: count, 'not-reported': count }, { requiredKeys: ['woman', 'man'] }), length)
      .map((all): GenderGroup[] => all.map((counts, index) => ({ group: `group ${index}`, counts })));

  it('cannot work anything out of larger ones, by bounds or by elimination', () => {
    const large = groupsOf({ minLength: 1, maxLength: 15 }, fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 60 })));
    fc.assert(
      fc.property(large, rule, (groups, chosen) => {
        const table = published(groups, chosen);
        expect(workedOutByBounds(seen(table), leastOf(chosen))).toEqual([]);
        expect(workedOutByElimination(seen(table))).toEqual([]);
        expectTrue(groups, table);
      }),
      { numRuns: runs(300) },
    );
  });

  it('sees no small count of a protected gender, neither in a group nor in a total over one group', () => {
    fc.assert(
      fc.property(groupsOf({ minLength: 1, maxLength: 8 }, fc.nat({ max: 12 })), rule, (groups, chosen) => {
        const { rows, totals } = published(groups, chosen);
        for (const { counts } of [...rows, totals]) {
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

describeOn('infobase/org_employee_gender.csv', 'women and men by organization, of GC InfoBase', (text) => {
  const KEYS: Readonly<Record<string, string>> = {
    Women: 'woman',
    Men: 'man',
    Unknown: 'not-reported',
    Total: 'total',
  };
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
      const starred = table.some(({ counts }) => !isReported(counts?.woman ?? 0));
      if (starred) expect(published.totals.counts.woman).toEqual(SUPPRESSED);
    }
  });
});
