import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attackTable, attackTogether } from '../../src/small-cells/attack/attack.js';
import type { SeenRow, SeenTable, SuppressionRule, TableAttack } from '../../src/small-cells/model.js';
import { runs } from '../support/long.js';
import { ingredients, rules, tableOf } from './seen-generator.js';

const RUNS = runs(5000, 150);
const RULE: SuppressionRule = {
  threshold: 5,
  protect: ['woman', 'man'],
  zeros: 'show',
  width: 3,
  smallGroups: 'show',
};
const HIDDEN = { noValue: 'suppressed' } as const;
const BOTH = { woman: HIDDEN, man: HIDDEN };

const said = ({ figures }: TableAttack) =>
  figures.map(
    ({ group, of, least, most, verdict }) => `${group ?? 'all'} ${of}: ${least} to ${most ?? 'any'}, ${verdict}`,
  );
const codes = ({ findings }: TableAttack) => findings.map(({ code }) => code);
const percent = (printed: string) => ({ printed, unit: 'percent' }) as const;
const exact = (numerator: unknown, denominator: unknown) => ({ numerator, denominator, value: '0' }) as never;
const seen = (rows: Readonly<Record<string, object>>, totals?: object) =>
  ({
    rows: Object.entries(rows).map(([group, row]) => ({ group, ...row })),
    ...(totals && { totals }),
  }) as never as SeenTable;
const one = (shares: object, total: unknown, woman: unknown = HIDDEN, man: unknown = HIDDEN) =>
  seen({ a: { counts: { woman, man }, total, shares } });

describe('printed shares', () => {
  it('bound a count by its total, and a total by its count', () => {
    // 14.5 to 15.5 % of 20 is 2.9 to 3.1; of 200, 29 to 31.
    expect(said(attackTable(one({ woman: percent('15%') }, 20), RULE))[0]).toBe('a woman: 3 to 3, computable');
    expect(said(attackTable(one({ woman: percent('15%') }, 200), RULE))[0]).toBe('a woman: 29 to 31, kept');
    // 9 are 15 % of 58.06 to 62.07.
    expect(said(attackTable(one({ woman: percent('15%') }, HIDDEN, 9), RULE))).toEqual([
      'a man: 50 to 53, kept',
      'a total: 59 to 62, kept',
    ]);
    // 9 are at most 0.5 % of 1,800 and more.
    expect(said(attackTable(one({ woman: percent('0%') }, HIDDEN, 9), RULE))).toEqual([
      'a man: 1791 to any, kept',
      'a total: 1800 to any, kept',
    ]);
    const without = one({ woman: HIDDEN, man: percent('no data') }, 20);
    expect(attackTable(without, RULE)).toEqual(attackTable(one({}, 20), RULE));
  });

  it('speak of a total that is nowhere printed and follows from others: 33.3 % of 9 people are 3', () => {
    const published = seen(
      {
        north: { counts: BOTH, shares: { woman: percent('33.3%') } },
        south: { counts: BOTH, total: 31 },
      },
      { counts: { woman: 14, man: 26 }, total: 40 },
    );
    const attack = attackTable(published, RULE);
    expect(said(attack)).toEqual([
      'north woman: 3 to 3, computable',
      'north man: 6 to 6, computable',
      'south woman: 11 to 11, computable',
      'south man: 20 to 20, computable',
    ]);
    expect(attack).toMatchObject({ holds: false, findings: [] });
  });

  it('speak of a count that follows from others', () => {
    const published = seen(
      { north: { counts: BOTH, total: HIDDEN, shares: { woman: percent('25%') } }, south: { counts: { woman: 11 } } },
      { counts: { woman: 14 } },
    );
    // 3 are 24.5 to 25.5 % of 11.8 to 12.2.
    expect(said(attackTable(published, RULE))).toEqual([
      'north woman: 3 to 3, computable',
      'north man: 9 to 9, computable',
      'north total: 12 to 12, computable',
    ]);
  });

  it('help one another, in whatever order they stand', () => {
    const rows: [string, object][] = [
      // The women of south leave 12 of 20 to north, and those 12 are 60 % of 20.
      ['north', { counts: { woman: HIDDEN, man: HIDDEN }, total: HIDDEN, shares: { woman: percent('60.0%') } }],
      ['south', { counts: { woman: HIDDEN, man: HIDDEN }, total: 16, shares: { woman: percent('50.0%') } }],
    ];
    const totals = { counts: { woman: 20 } };
    for (const order of [rows, [...rows].reverse()]) {
      const attack = attackTable(seen(Object.fromEntries(order), totals), RULE);
      expect(said(attack)).toContain('north total: 20 to 20, computable');
      expect(attack.findings).toEqual([]);
    }
  });

  it('speak of what the bounds of withheld figures leave one value', () => {
    // Neither of two withheld figures is 0: of 2 people, each is 1.
    const published = seen(
      {
        north: { counts: BOTH, total: HIDDEN, shares: { woman: percent('10%') } },
        south: { counts: { woman: HIDDEN } },
      },
      { counts: { woman: 2 } },
    );
    expect(said(attackTable(published, RULE))).toContain('north total: 10 to 10, computable');
  });

  it('speak of groups of groups', () => {
    const rows: SeenTable['rows'] = [
      { group: 'africa', counts: {}, total: 30 },
      { group: 'mali', parent: 'africa', counts: BOTH, shares: { woman: percent('33.3%') } },
      { group: 'congo', parent: 'africa', counts: { woman: 6, man: 15 } },
    ];
    expect(said(attackTable({ rows }, RULE))).toEqual([
      'mali woman: 3 to 3, computable',
      'mali man: 6 to 6, computable',
    ]);
  });

  it('contradict what follows: 3 of 10 are not 25 %', () => {
    const published = seen(
      {
        kosovo: { counts: BOTH, total: HIDDEN, shares: { woman: percent('25%') } },
        mali: { counts: { woman: 11, man: 19 } },
      },
      { counts: { woman: 14, man: 26 } },
    );
    expect(attackTable(published, RULE)).toEqual({
      figures: [],
      holds: false,
      findings: [{ code: 'NO_TABLE_FITS', severity: 'error', path: [], operands: {} }],
    });
  });

  it('make a table fail that give no bounds, since a reader may know more', () => {
    const attack = attackTable(one({ woman: percent('15%') }, HIDDEN), { ...RULE, width: 2 });
    expect(attack.figures.every(({ verdict }) => verdict === 'kept')).toBe(true);
    expect(attack).toMatchObject({
      holds: false,
      findings: [{ code: 'SHARE_NOT_USED', severity: 'error', path: ['rows', 0, 'shares', 'woman'], operands: {} }],
    });
    // Twice the same total: what both leave open is not worked out.
    const two = attackTable(one({ woman: percent('15%'), man: percent('85%') }, HIDDEN), RULE);
    expect(codes(two)).toEqual(['SHARE_NOT_USED', 'SHARE_NOT_USED']);
  });

  it('tell that what they are of is not missing, whatever stands in its place', () => {
    const missing = { noValue: 'not-reported' } as const;
    // 15 % of 20 are 3, and leave 17.
    expect(said(attackTable(one({ woman: percent('15%') }, 20, missing), RULE))).toEqual([
      'a man: 17 to 17, computable',
    ]);
    expect(said(attackTable(one({ woman: percent('15.0%') }, missing, 9), RULE))).toEqual([
      'a man: 51 to 51, computable',
    ]);
    // A total that is withheld over missing men is a total still.
    expect(said(attackTable(one({ woman: percent('15.0%') }, HIDDEN, 9, missing), RULE))).toEqual([
      'a total: 60 to 60, computable',
    ]);
    expect(codes(attackTable(one({ man: percent('15%') }, HIDDEN, HIDDEN, missing), RULE))).toEqual(['SHARE_NOT_USED']);
  });

  it('speak of a total that only another table of the same people gives away', () => {
    const attacks = attackTogether(
      [
        {
          table: 'first',
          rows: [{ group: 'a', counts: BOTH, total: HIDDEN }],
          totals: { counts: { woman: HIDDEN }, total: HIDDEN, shares: { woman: percent('15%') } },
        },
        {
          table: 'second',
          rows: [
            { group: 'b', counts: BOTH, total: 9 },
            { group: 'c', counts: BOTH, total: 11 },
          ],
        },
      ],
      { ...RULE, link: 'same-people' },
    );
    expect(attacks[0] && said(attacks[0])[0]).toBe('a woman: 3 to 3, computable');
    expect(attacks.map(codes)).toEqual([[], []]);
  });

  it('keep the true table possible', () => {
    fc.assert(
      fc.property(ingredients({ leaves: 12, most: 30 }), rules, (given, rule) => {
        const shares = given.shares.map((share) => (share === 'reduced' ? 'percent' : share));
        const published = tableOf({ ...given, shares, slip: 0 }, rule);
        const all = tableOf({ ...given, slip: 0, fates: ['shown'] }, rule, { regular: true });
        const attack = attackTable(published, { ...rule, threshold: 1000 });
        expect(codes(attack)).not.toContain('NO_TABLE_FITS');
        for (const { group, of, least, most } of attack.figures) {
          const row: SeenRow | undefined =
            group === null ? all.totals : all.rows.find((other) => other.group === group);
          const truth = of === 'total' ? row?.total : row?.counts[of];
          if (typeof truth !== 'number') continue;
          expect(truth).toBeGreaterThanOrEqual(least);
          expect(truth).toBeLessThanOrEqual(most ?? Number.POSITIVE_INFINITY);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('exact shares', () => {
  it('give both counts', () => {
    expect(said(attackTable(one({ woman: exact(3, 20) }, HIDDEN), RULE))).toEqual([
      'a woman: 3 to 3, computable',
      'a man: 17 to 17, computable',
      'a total: 20 to 20, computable',
    ]);
  });

  it.each([
    ['a total in print', one({ woman: exact(1, 2) }, 10), ['a woman: 5 to 5, computable', 'a man: 5 to 5, computable']],
    [
      'a count in print',
      one({ woman: exact(1, 2) }, HIDDEN, 5),
      ['a man: 5 to 5, computable', 'a total: 10 to 10, computable'],
    ],
    [
      'one another',
      seen({
        a: { counts: { ...BOTH, 'not-reported': 2 }, shares: { woman: exact(1, 2), man: exact(1, 3) }, total: 12 },
      }),
      ['a woman: 6 to 6, computable', 'a man: 4 to 4, computable'],
    ],
    [
      'people, who are whole',
      one({ woman: exact('37.5', 100) }, 16),
      ['a woman: 6 to 6, computable', 'a man: 10 to 10, computable'],
    ],
  ])('are ratios where they would contradict %s', (_, published, expected) => {
    expect(said(attackTable(published, RULE))).toEqual(expected);
  });

  it('contradict a total of which they are no part, and are not used where nothing of them is known', () => {
    expect(codes(attackTable(one({ woman: exact(1, 3) }, 10), RULE))).toEqual(['NO_TABLE_FITS']);
    expect(codes(attackTable(one({ woman: exact('0.5', 1) }, HIDDEN), RULE))).toEqual(['SHARE_NOT_USED']);
    expect(codes(attackTable(one({ woman: exact(1, 2), man: exact(1, 3) }, HIDDEN), RULE))).toEqual([
      'SHARE_NOT_USED',
      'SHARE_NOT_USED',
    ]);
  });

  it.each([
    ['PART_ABOVE_WHOLE', '', exact(7, 5)],
    ['NEGATIVE_VALUE', '.numerator', exact('-0.5', 5)],
    ['NEGATIVE_VALUE', '.denominator', exact(0, -5)],
    ['INVALID_ARGUMENT', '', exact(0, 0)],
    ['INVALID_DECIMAL', '.numerator', exact('many', 5)],
    ['INVALID_ARGUMENT', '.denominator', exact(1, 1e11)],
  ])('are refused with %s at woman%s', (code, path, share) => {
    let caught: unknown;
    try {
      attackTable(one({ woman: share }, HIDDEN), RULE);
    } catch (error) {
      caught = error;
    }
    const message = expect.stringContaining(`published.rows[0].shares.woman${path}: `);
    expect(caught).toMatchObject({ code, message });
  });
});
