import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attackTable, attackTogether } from '../../src/small-cells/attack/attack.js';
import type { SeenTable, SuppressionRule, TableAttack } from '../../src/small-cells/model.js';
import { runs } from '../support/long.js';
import { bruteForce, type Found } from './brute-force.js';
import { ingredients, regrouped, rules, tableOf } from './seen-generator.js';

const RUNS = runs(5000, 150);
const RULE: SuppressionRule = { threshold: 5, protect: ['woman'], zeros: 'show', width: 3, smallGroups: 'show' };
const HIDDEN = { noValue: 'suppressed' } as const;
const UNREPORTED = { noValue: 'not-reported' } as const;

/** The values of each withheld figure, as `north woman: 1 to 4`. */
const said = ({ figures }: TableAttack) =>
  figures.map(
    ({ group, of, least, most, verdict }) => `${group ?? 'all'} ${of}: ${least} to ${most ?? 'any'}, ${verdict}`,
  );
const codes = ({ findings }: TableAttack) => findings.map(({ code }) => code);

/** Women and men of some groups; every figure is given, the total last. */
const table = (rows: readonly (readonly unknown[])[], totals?: readonly unknown[]) =>
  ({
    rows: rows.map(([woman, man, total], index) => ({ group: 'abcdef'[index], counts: { woman, man }, total })),
    ...(totals === undefined ? {} : { totals: { counts: { woman: totals[0], man: totals[1] }, total: totals[2] } }),
  }) as SeenTable;

/** The figures of an attack, in the words of the brute force. */
const wordsOf = ({ figures }: TableAttack) =>
  Object.fromEntries(
    figures.map(({ group, of, least, most, values }) => [
      `${group === null ? 'totals' : `row ${group}`} ${of}`,
      { least, most, values },
    ]),
  );
const wordsOfFound = (found: Found) =>
  Object.fromEntries(
    [...found].map(([name, { values, hasNoEnd }]) => [
      name,
      { least: values[0], most: hasNoEnd ? null : values[values.length - 1], values: hasNoEnd ? null : values.length },
    ]),
  );

function expectSame(attacks: readonly TableAttack[], found: readonly Found[] | null): void {
  for (const [index, attack] of attacks.entries()) {
    expect(codes(attack).includes('NO_TABLE_FITS')).toBe(found === null);
    expect(wordsOf(attack)).toEqual(found === null ? {} : wordsOfFound(found[index] as Found));
  }
}

/**
 * Whether two tables whose groups have names of their own withhold the same figure, which then is one of all groups.
 */
const withheldInBoth = (first: SeenTable, second: SeenTable): boolean => {
  const withheld = ({ totals }: SeenTable) =>
    Object.entries({ ...totals?.counts, all: totals?.total }).flatMap(([kind, value]) =>
      typeof value === 'object' && 'noValue' in value && value.noValue === 'suppressed' ? [kind] : [],
    );
  const others = withheld(second);
  return withheld(first).some((kind) => others.includes(kind));
};

describe('attackTable', () => {
  it('knows the threshold: four counts follow from their totals, though the sums leave two tables', () => {
    const published = table(
      [
        [HIDDEN, HIDDEN, 7],
        [HIDDEN, HIDDEN, 9],
      ],
      [13, 3, 16],
    );
    const attack = attackTable(published, RULE);
    expect(said(attack)).toEqual([
      'a woman: 5 to 5, computable',
      'a man: 2 to 2, computable',
      'b woman: 8 to 8, computable',
      'b man: 1 to 1, computable',
    ]);
    expect(attack.holds).toBe(false);
    // With both genders protected, either man may be the small one.
    expect(said(attackTable(published, { ...RULE, protect: ['woman', 'man'] }))[0]).toBe('a woman: 5 to 6, narrow');
  });

  it('finds counts too narrow that share a small sum: women 2, 1, 31 and 40', () => {
    const published = table(
      [
        [HIDDEN, HIDDEN, 30],
        [HIDDEN, HIDDEN, 25],
        [31, 20, 51],
        [40, 9, 49],
      ],
      [74, 81, 155],
    );
    const narrow = attackTable(published, RULE);
    expect(narrow.figures.map(({ least, most, values, verdict }) => [least, most, values, verdict])).toEqual([
      [1, 2, 2, 'narrow'],
      [28, 29, 2, 'narrow'],
      [1, 2, 2, 'narrow'],
      [23, 24, 2, 'narrow'],
    ]);
    expect(attackTable(published, { ...RULE, width: 2 }).holds).toBe(true);
    const bySum = attackTable(published, { ...RULE, width: 'sum-above-threshold' });
    expect(bySum.figures.every(({ verdict }) => verdict === 'kept')).toBe(true);
    expect(bySum.findings).toEqual([
      {
        code: 'WITHHELD_SUM_SMALL',
        severity: 'error',
        path: ['totals', 'counts', 'woman'],
        operands: { sum: 3, threshold: 5 },
      },
    ]);
  });

  it('works out one woman and one man from their total, and nothing once all is withheld', () => {
    const both: SuppressionRule = { ...RULE, protect: ['woman', 'man'] };
    expect(said(attackTable(table([[HIDDEN, HIDDEN, 2]], [HIDDEN, HIDDEN, 2]), both))).toEqual([
      'a woman: 1 to 1, computable',
      'a man: 1 to 1, computable',
      'all woman: 1 to 1, computable',
      'all man: 1 to 1, computable',
    ]);
    const open = attackTable(table([[HIDDEN, HIDDEN, HIDDEN]], [HIDDEN, HIDDEN, HIDDEN]), both);
    expect(said(open).slice(0, 3)).toEqual([
      'a woman: 1 to any, kept',
      'a man: 1 to any, kept',
      'a total: 2 to any, kept',
    ]);
    expect(open).toMatchObject({ holds: true, findings: [] });
  });

  it('knows one withheld count that stands alone to be small', () => {
    const alone = { rows: [{ group: 'a', counts: { woman: HIDDEN } }] };
    expect(attackTable(alone, RULE).figures).toEqual([
      { group: 'a', of: 'woman', least: 1, most: 5, values: 5, verdict: 'kept' },
    ]);
    expect(said(attackTable(alone, { ...RULE, zeros: 'protect' }))).toEqual(['a woman: 0 to 5, kept']);
    expect(said(attackTable(alone, { ...RULE, threshold: 1 }))).toEqual(['a woman: 1 to 1, computable']);
    // A rule under which it could not be withheld at all says nothing of it.
    expect(said(attackTable(alone, { ...RULE, protect: ['man'] }))).toEqual(['a woman: 1 to any, kept']);
  });

  it('counts values between which there are others that cannot be', () => {
    // One of the two women is small: the first count of women is 1 or 2, or leaves 1 or 2 to the second.
    const published = table(
      [
        [HIDDEN, HIDDEN, 40],
        [HIDDEN, HIDDEN, 40],
      ],
      [30, 50, 80],
    );
    const attack = attackTable(published, { ...RULE, threshold: 2, width: 5 });
    expect(attack.figures[0]).toEqual({ group: 'a', of: 'woman', least: 1, most: 29, values: 4, verdict: 'narrow' });
  });

  it('finds small figures that are shown, margins and totals of groups too', () => {
    const published = table(
      [
        [1, 20, 21],
        [2, 1, 3],
      ],
      [3, 21, 24],
    );
    const at = (rule: SuppressionRule) => attackTable(published, rule).findings.map(({ path }) => path.join('.'));
    expect(at(RULE)).toEqual(['rows.0.counts.woman', 'rows.1.counts.woman', 'totals.counts.woman']);
    expect(at({ ...RULE, smallGroups: 'protect' })).toContain('rows.1.total');
    expect(at({ ...RULE, threshold: 1, protect: ['woman', 'man'] })).toEqual([
      'rows.0.counts.woman',
      'rows.1.counts.man',
    ]);
    expect(attackTable(published, RULE).findings[0]).toMatchObject({
      severity: 'error',
      operands: { received: 1, threshold: 5 },
    });
    const empty = table([[0, 20, 20]], [0, 20, 20]);
    expect(attackTable(empty, RULE)).toEqual({ figures: [], holds: true, findings: [] });
    expect(codes(attackTable(empty, { ...RULE, zeros: 'protect' }))).toEqual([
      'SMALL_COUNT_SHOWN',
      'SMALL_COUNT_SHOWN',
    ]);
  });

  it('subtracts through groups of groups, whatever their order', () => {
    const rows: SeenTable['rows'] = [
      { group: 'mali', parent: 'africa', counts: { woman: HIDDEN } },
      { group: 'africa', counts: { woman: HIDDEN } },
      { group: 'congo', parent: 'africa', counts: { woman: 12 } },
      { group: 'haiti', counts: { woman: 30 } },
    ];
    const expected = ['mali woman: 4 to 4, computable', 'africa woman: 16 to 16, computable'];
    for (const order of [rows, [...rows].reverse()]) {
      expect(said(attackTable({ rows: order, totals: { counts: { woman: 46 } } }, RULE)).sort()).toEqual(
        [...expected].sort(),
      );
    }
  });

  it('knows nothing of what is missing, nor of sums over it', () => {
    const rows = [
      { group: 'a', counts: { woman: UNREPORTED, man: HIDDEN }, total: HIDDEN },
      { group: 'b', counts: { woman: HIDDEN, man: HIDDEN }, total: 33 },
      { group: 'c', counts: { woman: 30, man: 40 }, total: 70 },
    ];
    const attack = attackTable({ rows, totals: { counts: { woman: UNREPORTED, man: 90 }, total: HIDDEN } }, RULE);
    // The totals of a and of all are missing, not withheld. The men of a and b come to 50; a woman of b is small.
    expect(said(attack)).toEqual(['a man: 18 to 22, kept', 'b woman: 1 to 5, kept', 'b man: 28 to 32, kept']);
    // Where the totals over all are shown, the total of a follows.
    const shown = attackTable({ rows, totals: { counts: { man: 90 }, total: 115 } }, RULE);
    expect(said(shown)[1]).toBe('a total: 12 to 12, computable');
  });

  it.each([
    ['counts that are not their total', table([[6, 7, 20]])],
    ['withheld counts for which there is no room', table([[HIDDEN, HIDDEN, 1]])],
    [
      'a share of something else',
      {
        rows: [{ group: 'a', counts: { woman: 6 }, total: 8, shares: { woman: { printed: '50%', unit: 'percent' } } }],
      } as SeenTable,
    ],
    [
      'a region that is not its missions',
      {
        rows: [
          { group: 'r', counts: { woman: 9 } },
          { group: 'a', parent: 'r', counts: { woman: 8 } },
        ],
      },
    ],
    ['a gender that no group has', { rows: [{ group: 'a', counts: { woman: 8 } }], totals: { counts: { man: 6 } } }],
  ])('finds that no table fits %s', (_, published) => {
    expect(attackTable(published, { ...RULE, threshold: 0 })).toEqual({
      figures: [],
      holds: false,
      findings: [{ code: 'NO_TABLE_FITS', severity: 'error', path: [], operands: {} }],
    });
  });

  const errors: readonly (readonly [string, string, unknown, unknown?])[] = [
    ['INVALID_ARGUMENT', 'published', null],
    ['UNKNOWN_NAME', 'published.row', { row: [] }],
    ['INVALID_ARGUMENT', 'published.rows', {}],
    ['INVALID_ARGUMENT', 'published.rows[0]', { rows: [undefined] }],
    ['INVALID_ARGUMENT', 'published.rows[0].group', { rows: [{ counts: {} }] }],
    ['UNKNOWN_NAME', 'published.rows[0].women', { rows: [{ group: 'a', counts: {}, women: 1 }] }],
    ['INVALID_ARGUMENT', 'published.rows[0].counts', { rows: [{ group: 'a' }] }],
    ['UNKNOWN_NAME', 'published.rows[0].counts.women', { rows: [{ group: 'a', counts: { women: 1 } }] }],
    ['NEGATIVE_VALUE', 'published.rows[0].counts.man', { rows: [{ group: 'a', counts: { man: -1 } }] }],
    ['INVALID_ARGUMENT', 'published.totals.total', { rows: [], totals: { counts: {}, total: 0.5 } }],
    [
      'DUPLICATE',
      'published.rows[1]',
      {
        rows: [
          { group: 'a', counts: {} },
          { group: 'a', counts: {} },
        ],
      },
    ],
    [
      'UNKNOWN_NAME',
      'published.rows[0].parent',
      {
        rows: [
          { group: 'a', parent: 'norht', counts: {} },
          { group: 'north', counts: {} },
        ],
      },
    ],
    [
      'INVALID_ARGUMENT',
      'published.rows[0].parent',
      {
        rows: [
          { group: 'a', parent: 'b', counts: {} },
          { group: 'b', parent: 'a', counts: {} },
        ],
      },
    ],
    ['INVALID_ARGUMENT', 'published.rows[0].parent', { rows: [{ group: 'a', parent: 'a', counts: {} }] }],
    [
      'UNIT_MISMATCH',
      'published.rows[0].shares.man.unit',
      { rows: [{ group: 'a', counts: {}, shares: { man: { printed: '5', unit: 'people' } } }] },
    ],
    ['UNKNOWN_NAME', 'rule.treshold', { rows: [] }, { ...RULE, treshold: 5 }],
    ['INVALID_ARGUMENT', 'rule.threshold', { rows: [] }, { ...RULE, threshold: -1 }],
    ['INVALID_ARGUMENT', 'rule.protect', { rows: [] }, { ...RULE, protect: [] }],
    ['DUPLICATE', 'rule.protect[1]', { rows: [] }, { ...RULE, protect: ['woman', 'woman'] }],
    ['INVALID_ARGUMENT', 'rule.width', { rows: [] }, { ...RULE, width: 1 }],
    ['UNKNOWN_NAME', 'rule.width', { rows: [] }, { ...RULE, width: 'sum-above' }],
    ['INVALID_ARGUMENT', 'rule.zeros', { rows: [] }, { ...RULE, zeros: undefined }],
    ['UNKNOWN_NAME', 'rule.smallGroups', { rows: [] }, { ...RULE, smallGroups: 'hide' }],
    ['UNKNOWN_NAME', 'rule.link', { rows: [] }, { ...RULE, link: 'apart' }],
  ];
  it.each(errors)('refuses with %s at %s', (code, path, published, rule = RULE) => {
    let caught: unknown;
    try {
      attackTable(published as SeenTable, rule as SuppressionRule);
    } catch (error) {
      caught = error;
    }
    expect(caught).toMatchObject({ code, message: expect.stringContaining(`${path}: `) });
  });

  it.each([true, false])('finds exactly the values that trying all finds (as the library prints: %s)', (regular) => {
    fc.assert(
      fc.property(ingredients(), rules, (given, rule) => {
        const published = tableOf(given, rule, { regular });
        expectSame([attackTable(published, rule)], bruteForce([published], rule));
      }),
      { numRuns: RUNS },
    );
  });

  it('finds the same whatever the order of the groups', () => {
    fc.assert(
      fc.property(ingredients({ leaves: 8 }), rules, fc.infiniteStream(fc.nat()), (given, rule, places) => {
        const { rows, ...others } = tableOf(given, rule);
        const shuffled = rows.map((row) => ({ row, at: places.next().value })).sort((a, b) => a.at - b.at);
        const other = attackTable({ rows: shuffled.map(({ row }) => row), ...others }, rule);
        expect(wordsOf(other)).toEqual(wordsOf(attackTable({ rows, ...others }, rule)));
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps every true table possible, also a large one', () => {
    fc.assert(
      fc.property(ingredients({ leaves: 30, genders: 4, most: 40 }), rules, ({ slip: _, ...given }, rule) => {
        const published = tableOf({ ...given, slip: 0 }, rule, { regular: true });
        const all = tableOf({ ...given, slip: 0, fates: ['shown'] }, rule, { regular: true });
        const attack = attackTable(published, { ...rule, threshold: 200 });
        expect(codes(attack)).not.toContain('NO_TABLE_FITS');
        for (const { group, of, least, most } of attack.figures) {
          const row = group === null ? all.totals : all.rows.find((other) => other.group === group);
          const truth = (of === 'total' ? row?.total : row?.counts[of]) as number;
          expect(truth).toBeGreaterThanOrEqual(least);
          expect(truth).toBeLessThanOrEqual(most ?? Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('attackTogether', () => {
  const byMission = {
    table: 'by mission',
    ...table(
      [
        [HIDDEN, HIDDEN, 7],
        [HIDDEN, HIDDEN, 9],
      ],
      [HIDDEN, HIDDEN, 16],
    ),
  };
  const byType = { table: 'by type', rows: [{ group: 'police', counts: { woman: 13, man: 3 }, total: 16 }] };

  it('knows in both tables of the same people what the totals of one give away', () => {
    const [mission, type] = attackTogether([byMission, byType], { ...RULE, link: 'same-people' });
    expect(mission?.table).toBe('by mission');
    expect(mission?.figures.map(({ least, most }) => [least, most])).toEqual([
      [5, 5],
      [2, 2],
      [8, 8],
      [1, 1],
      [13, 13],
      [3, 3],
    ]);
    expect(type).toEqual({ table: 'by type', figures: [], holds: true, findings: [] });
    // By itself the first table leaves more open.
    expect(attackTable(byMission, RULE).figures[0]).toMatchObject({ least: 1, most: 6 });
  });

  it('finds that tables with other totals are not of the same people', () => {
    const other = { ...byType, totals: { counts: { woman: 12 } } };
    const attacks = attackTogether([byMission, other], { ...RULE, link: 'same-people' });
    // The total that one shows is withheld in the other as well.
    expect(attacks.map(codes)).toEqual([['NO_TABLE_FITS', 'WITHHELD_IN_ONE'], ['NO_TABLE_FITS']]);
  });

  it('takes successive tables each by itself, without knowing which holds the small count, and finds what one shows', () => {
    const rows = (a: unknown, b: unknown) => [
      { group: 'a', counts: { woman: a } },
      { group: 'b', counts: { woman: b } },
    ];
    const attacks = attackTogether(
      [
        { table: 'March', rows: rows(HIDDEN, HIDDEN), totals: { counts: { woman: 40 } } },
        { table: 'April', rows: rows(6, 0), totals: { counts: { woman: 6 } } },
        { table: 'May', rows: rows(9, 30), totals: { counts: { woman: 39 } } },
      ] as never,
      { ...RULE, link: 'successive' },
    );
    expect(attacks.map(said)).toEqual([['a woman: 1 to 39, kept', 'b woman: 1 to 39, kept'], [], []]);
    expect(attacks.map(({ findings }) => findings)).toEqual([
      [
        {
          code: 'WITHHELD_IN_ONE',
          severity: 'error',
          path: ['rows', 0, 'counts', 'woman'],
          operands: { others: ['April', 'May'] },
        },
        {
          code: 'WITHHELD_IN_ONE',
          severity: 'error',
          path: ['rows', 1, 'counts', 'woman'],
          operands: { others: ['May'] },
        },
      ],
      [],
      [],
    ]);
    expect(attacks.map(({ holds }) => holds)).toEqual([false, true, true]);
  });

  it.each([
    ['tables', {}, 'apart'],
    ['tables[0].table', [byMission, byType].map(({ table: _, ...rest }) => rest), 'apart'],
    ['tables[1]', [byMission, byMission], 'apart'],
    ['tables[0].rows[0].counts', [{ table: 'a', rows: [{ group: 'a' }] }], 'apart'],
    ['tables', [byMission], 'same-people'],
    ['rule.link', [byMission], 'together'],
    ['rule.link', [byMission], undefined],
  ])('refuses at %s', (path, tables, link) => {
    expect(() => attackTogether(tables as never, { ...RULE, link } as never)).toThrow(`${path}: `);
  });

  it('takes a withheld total for a sum of one table where the other lacks a part of it', () => {
    const attacks = attackTogether(
      [
        { table: 'whole', rows: [{ group: 'a', counts: { woman: 30 } }] },
        {
          table: 'with a gap',
          rows: [{ group: 'b', counts: { woman: UNREPORTED } }],
          totals: { counts: { woman: HIDDEN } },
        },
      ],
      { ...RULE, link: 'same-people' },
    );
    expect(attacks.map(said)).toEqual([[], ['all woman: 30 to 30, computable']]);
  });

  it('finds exactly the values that trying all finds', () => {
    fc.assert(
      fc.property(ingredients(), rules, fc.boolean(), (given, rule, regular) => {
        const first = tableOf(given, rule, { regular });
        const second = tableOf(regrouped(given), rule, { regular, prefix: 'x' });
        const tables = [
          { table: 'first', ...first },
          { table: 'second', ...second },
        ];
        const samePeople = attackTogether(tables, { ...rule, link: 'same-people' });
        expectSame(samePeople, bruteForce([first, second], rule, { samePeople: true }));
        const [one] = attackTogether(tables, { ...rule, link: 'successive' });
        // Where nothing is withheld in both, the small count of the one cannot stand in the other.
        expectSame([one as TableAttack], bruteForce([first], rule, { knowsSmall: !withheldInBoth(first, second) }));
        const apart = attackTogether(tables, { ...rule, link: 'apart' });
        expect(apart).toEqual(tables.map((each) => ({ table: each.table, ...attackTable(each, rule) })));
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
  });
});
