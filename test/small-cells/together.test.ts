import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCpaIppError } from '../../src/explain/codes.js';
import { isReported } from '../../src/kernel/no-value.js';
import { attackTable, attackTogether } from '../../src/small-cells/attack/attack.js';
import type {
  GenderGroup,
  LinkedSuppressionRule,
  NamedGroups,
  NamedTable,
  PublishedTable,
} from '../../src/small-cells/model.js';
import { suppressSmallCells } from '../../src/small-cells/suppression.js';
import { suppressTogether } from '../../src/small-cells/together.js';
import { refusal } from '../refusal.js';
import { runs } from '../support/long.js';
import { tableAndRule } from './any-table.js';

const RULE: LinkedSuppressionRule = {
  threshold: 5,
  protect: ['woman', 'man'],
  zeros: 'show',
  width: 3,
  smallGroups: 'show',
  link: 'same-people',
};
const { link: _, ...RULE_ALONE } = RULE;
const groupsOf = (counts: Readonly<Record<string, readonly [woman: number, man: number]>>): GenderGroup[] =>
  Object.entries(counts).map(([group, [woman, man]]) => ({ group, counts: { woman, man } }));
const byMission = { table: 'by mission', groups: groupsOf({ north: [3, 20], south: [12, 30] }) };
const byType = { table: 'by type', groups: groupsOf({ longer: [8, 40], short: [7, 10] }) };

/** The tables, unless there are none that keep the rule. */
function published(tables: readonly NamedGroups[], rule: LinkedSuppressionRule): NamedTable[] {
  try {
    return suppressTogether(tables, rule);
  } catch (error) {
    fc.pre(!isCpaIppError(error, 'RULE_UNATTAINABLE'));
    throw error;
  }
}

/** What is withheld of a table, as group and kind. */
const withheldIn = ({ rows, totals }: PublishedTable): string[] =>
  [...rows, { ...totals, group: null }].flatMap(({ group, counts, total }) =>
    Object.entries({ ...counts, total }).flatMap(([of, value]) =>
      isReported(value) || value.noValue !== 'suppressed' ? [] : [JSON.stringify([group, of])],
    ),
  );

describe('two tables of the same people', () => {
  it('are withheld from so that neither gives the other away', () => {
    const tables = suppressTogether([byMission, byType], RULE);
    expect(tables.map(({ table, withheld }) => [table, withheld])).toEqual([
      ['by mission', 4],
      ['by type', 0],
    ]);
    expect(attackTogether(tables, RULE).every(({ holds }) => holds)).toBe(true);
  });

  it('withhold a total in both, where one of them needs it', () => {
    // One woman and one man make up a mission: only its total and that of another group leave them room, and what is
    // left is one group by type.
    const alone = { table: 'by mission', groups: groupsOf({ north: [1, 1] }) };
    const typed = { table: 'by type', groups: groupsOf({ longer: [1, 1] }) };
    const tables = suppressTogether([alone, typed], { ...RULE, width: 2 });
    expect(withheldIn(tables[0] as NamedTable).filter((name) => name.startsWith('[null'))).toEqual(
      withheldIn(tables[1] as NamedTable).filter((name) => name.startsWith('[null')),
    );
    expect(attackTogether(tables, { ...RULE, width: 2 }).every(({ holds }) => holds)).toBe(true);
  });

  it('keep the rule when attacked together, where each by itself would not', () => {
    let apart = 0;
    fc.assert(
      fc.property(tableAndRule, fc.nat(100), ({ groups, rule }, cut) => {
        // The same people once more: the groups at the bottom dealt out anew, and their counts split in two.
        const leaves = groups.filter(({ counts }) => counts !== undefined);
        fc.pre(leaves.every(({ counts }) => Object.values(counts ?? {}).every((count) => isReported(count))));
        const whole: Record<string, number> = {};
        for (const { counts } of leaves) {
          for (const [gender, count] of Object.entries(counts ?? {}))
            whole[gender] = (whole[gender] ?? 0) + (count as number);
        }
        const part = Object.fromEntries(
          Object.entries(whole).map(([gender, all]) => [gender, Math.round((all * cut) / 100)]),
        );
        const rest = Object.fromEntries(
          Object.entries(whole).map(([gender, all]) => [gender, all - (part[gender] as number)]),
        );
        const tables = [
          { table: 'a', groups },
          {
            table: 'b',
            groups: [
              { group: 'part', counts: part },
              { group: 'rest', counts: rest },
            ],
          },
        ];
        const linked = { ...rule, link: 'same-people' } as const;
        const together = published(tables, linked);
        expect(attackTogether(together, linked).filter(({ holds }) => !holds)).toEqual([]);
        const alone = published(tables, { ...rule, link: 'apart' });
        if (attackTogether(alone, linked).some(({ holds }) => !holds)) apart += 1;
      }),
      { numRuns: runs(300) },
    );
    expect(apart).toBeGreaterThan(10);
  });

  it('are refused where their totals differ, or one of them lacks a total', () => {
    const other = { table: 'by type', groups: groupsOf({ longer: [8, 40], short: [6, 10] }) };
    expect(refusal(() => suppressTogether([byMission, other], RULE), 'TABLES_DISAGREE')).toMatchObject({
      path: ['tables', 1],
      details: { of: 'woman', first: 15, second: 14 },
    });
    const missing = {
      table: 'by type',
      groups: [{ group: 'longer', counts: { woman: { noValue: 'not-reported' }, man: 50 } } as const],
    };
    expect(refusal(() => suppressTogether([byMission, missing], RULE), 'TABLES_DISAGREE').details).toEqual({
      of: 'woman',
      first: 15,
      second: 'not-reported',
    });
  });

  it('have no group in common, of which both would tell', () => {
    const other = { table: 'by type', groups: groupsOf({ north: [8, 40], short: [7, 10] }) };
    expect(refusal(() => suppressTogether([byMission, other], RULE), 'DUPLICATE')).toMatchObject({
      path: ['tables', 1, 'groups', 0, 'group'],
      details: { received: 'north', firstPath: ['tables', 0, 'groups', 0, 'group'] },
    });
    // A publisher who did it elsewhere: what the one table withholds is in the other.
    const suppressed = { noValue: 'suppressed' } as const;
    const attacks = attackTogether(
      [
        {
          table: 'by region',
          rows: [
            { group: 'Haiti', counts: { woman: suppressed } },
            { group: 'Mali', counts: { woman: suppressed } },
          ],
        },
        {
          table: 'by mission',
          rows: [
            { group: 'Mali', counts: { woman: 12 } },
            { group: 'other', counts: { woman: 18 } },
          ],
        },
      ],
      RULE,
    );
    expect(attacks.map(({ holds, findings }) => [holds, findings.map(({ code }) => code)])).toEqual([
      [false, ['WITHHELD_IN_ONE']],
      [true, []],
    ]);
  });

  it('are two', () => {
    expect(refusal(() => suppressTogether([byMission], RULE), 'INVALID_ARGUMENT').path).toEqual(['tables']);
    expect(refusal(() => suppressTogether([byMission, byMission], RULE), 'DUPLICATE').path).toEqual(['tables', 1]);
  });
});

describe('tables of the same groups at different times', () => {
  const march = { table: 'March', groups: groupsOf({ north: [3, 20], south: [12, 30], west: [15, 40] }) };
  const april = { table: 'April', groups: groupsOf({ north: [6, 20], south: [12, 30], west: [15, 40] }) };
  const rule = { ...RULE, link: 'successive' } as const;

  it('withhold in one what they withhold in the other', () => {
    const [first, second] = suppressTogether([march, april], rule) as [NamedTable, NamedTable];
    expect(first.withheld).toBe(4);
    expect(withheldIn(second)).toEqual(withheldIn(first));
    expect(suppressSmallCells(april.groups, RULE_ALONE).withheld).toBe(0);
  });

  it('withhold in one what came withheld in the other', () => {
    const came = {
      table: 'April',
      groups: [
        { group: 'north', counts: { woman: { noValue: 'suppressed' }, man: 20 } } as const,
        ...march.groups.slice(1),
      ],
    };
    const shown = { table: 'March', groups: groupsOf({ north: [12, 20], south: [12, 30], west: [15, 40] }) };
    const [first] = suppressTogether([shown, came], rule) as [NamedTable, NamedTable];
    expect(first.rows[0]?.counts.woman).toEqual({ noValue: 'suppressed' });
    expect(first.totals.counts.woman).toEqual({ noValue: 'suppressed' });
  });

  it('carry a caution where groups come or go', () => {
    const closed = { table: 'May', groups: groupsOf({ south: [12, 30], west: [15, 40] }) };
    const tables = suppressTogether([march, closed], rule);
    expect(tables.map(({ cautions }) => cautions.map(({ code, operands }) => [code, operands]))).toEqual([
      [['GROUPS_DIFFER', { groups: ['north'] }]],
      [],
    ]);
  });

  it('carry a caution where a group is part of another, or other genders are collected', () => {
    const within = (parent: string): GenderGroup[] => [
      { group: 'p' },
      { group: 'q' },
      ...groupsOf({ a: [20, 20], b: [20, 30] }).map((group) => ({ ...group, parent: 'p' })),
      ...groupsOf({ c: [40, 40], d: [31, 32] }).map((group) => ({ ...group, parent: 'q' })),
      { group: 'm', parent, counts: { woman: 2, man: 30 } },
    ];
    const moved = suppressTogether(
      [
        { table: 'March', groups: within('p') },
        { table: 'April', groups: within('q') },
      ],
      rule,
    );
    expect(moved.map(({ cautions }) => cautions[0]?.operands)).toEqual([{ groups: ['m'] }, { groups: ['m'] }]);
    const more = { table: 'April', groups: [{ group: 'north', counts: { woman: 12, man: 20, 'another-gender': 9 } }] };
    const less = { table: 'March', groups: groupsOf({ north: [12, 20] }) };
    expect(suppressTogether([less, more], rule)[0]?.cautions.map(({ code }) => code)).toEqual(['GROUPS_DIFFER']);
  });

  it('tell all that they tell alone, where there is one or nothing is withheld in both', () => {
    const suppressed = { noValue: 'suppressed' } as const;
    const bad = {
      table: 'a',
      rows: [
        { group: 'north', counts: { woman: suppressed, man: suppressed }, total: 7 },
        { group: 'south', counts: { woman: suppressed, man: suppressed }, total: 9 },
      ],
      totals: { counts: { woman: 13, man: 3 }, total: 16 },
    };
    const women = { ...RULE, protect: ['woman'], link: 'successive' } as const;
    expect(attackTogether([bad], women)[0]?.figures[0]?.verdict).toBe('computable');
  });

  it('hold by themselves, and withhold nothing that another shows', () => {
    const later = fc.tuple(tableAndRule, fc.array(fc.integer({ min: -2, max: 4 }), { minLength: 24, maxLength: 24 }));
    fc.assert(
      fc.property(later, ([{ groups, rule: drawn }, changes]) => {
        let next = 0;
        const changed = groups.map(({ counts, ...group }) => ({
          ...group,
          ...(counts && {
            counts: Object.fromEntries(
              Object.entries(counts).map(([gender, count]) => {
                const change = changes[next++ % changes.length] as number;
                return [gender, isReported(count) ? Math.max(0, (count as number) + change) : count];
              }),
            ),
          }),
        }));
        const linked = { ...drawn, link: 'successive' } as const;
        const tables = published(
          [
            { table: 'a', groups },
            { table: 'b', groups: changed },
          ],
          linked,
        );
        expect(attackTogether(tables, linked).filter(({ holds }) => !holds)).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('keep their values for a reader who knows by how much each figure has changed', () => {
    // Two women in March and one in April: who knows that one has left knows that there were two at least.
    const before = { table: 'March', groups: groupsOf({ north: [2, 20], south: [3, 30], west: [15, 40] }) };
    const after = { table: 'April', groups: groupsOf({ north: [1, 20], south: [3, 30], west: [15, 40] }) };
    const [first] = suppressTogether([before, after], rule) as [NamedTable, NamedTable];
    const women = first.rows.map(({ counts }) => isReported(counts.woman ?? 0));
    // North 2 and south 3 could be 1 to 4 in March alone; from 2 on there are three values, as asked for.
    expect(women).toEqual([false, false, true]);
    const figures = attackTable(first, RULE_ALONE).figures.filter(({ of }) => of === 'woman');
    for (const { least, most } of figures) expect((most ?? 99) - (least + 1) + 1).toBeGreaterThanOrEqual(3);
  });
});

describe('tables apart', () => {
  it('are what they are alone, with a caution', () => {
    const [first, second] = suppressTogether([byMission, byType], { ...RULE, link: 'apart' }) as [
      NamedTable,
      NamedTable,
    ];
    expect(first).toEqual({
      table: 'by mission',
      ...suppressSmallCells(byMission.groups, RULE_ALONE),
      cautions: [
        {
          code: 'PROTECTED_APART',
          severity: 'warning',
          index: 0,
          path: ['tables', 0],
          operands: { others: ['by type'] },
        },
      ],
    });
    expect(second.cautions[0]?.operands).toEqual({ others: ['by mission'] });
  });

  it('need no caution where there is one', () => {
    expect(suppressTogether([byMission], { ...RULE, link: 'apart' })[0]?.cautions).toEqual([]);
  });
});
