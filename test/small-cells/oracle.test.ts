import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GenderGroup, SuppressionRule } from '../../src/small-cells/model.js';
import { runs } from '../support/long.js';
import { allTables, SHAPES } from './all-tables.js';
import { tableAndRule } from './any-table.js';
import { type Figure, figuresOf, flawIn, isSafe, optimum, readersView } from './oracle.js';

const TABLES = runs(10_000, 100);

const RULE: SuppressionRule = {
  threshold: 5,
  protect: ['woman', 'man'],
  zeros: 'show',
  width: 2,
  smallGroups: 'show',
};
const groupsOf = (...pairs: readonly (readonly [number, number])[]): GenderGroup[] =>
  pairs.map(([woman, man], index) => ({ group: `${index + 1}`, counts: { woman, man } }));

/** Which figures are withheld, by name: `1 woman`, `all total`. */
function hiding(groups: readonly GenderGroup[], ...names: string[]) {
  const table = figuresOf(groups);
  const nameOf = ({ group, of }: Figure) => `${group ?? 'all'} ${of}`;
  const hidden = table.figures.map((figure) => names.includes(nameOf(figure)));
  const at = (name: string) => table.figures.findIndex((figure) => nameOf(figure) === name);
  return { table, hidden, at };
}

describe('figures', () => {
  it('are those of every row and column, of every level', () => {
    const { figures, sums } = figuresOf([
      { group: 'region' },
      { group: 'a', parent: 'region', counts: { woman: 2, man: 3 } },
      { group: 'b', parent: 'region', counts: { woman: 4, 'not-reported': { noValue: 'suppressed' } } },
      { group: 'c', counts: { man: { noValue: 'redacted' } } },
    ]);
    const shown = figures.map(({ group, of, state, value }) => `${group} ${of} ${state === 'known' ? value : state}`);
    expect(shown.filter((one) => one.startsWith('region') || one.startsWith('null'))).toEqual([
      'region woman 6',
      'region man 3',
      'region not-reported suppressed',
      'region total suppressed',
      'null woman 6',
      'null man missing',
      'null not-reported suppressed',
      'null total missing',
    ]);
    for (const { total, parts } of sums) {
      expect(figures[total]?.value).toBe(parts.reduce((sum, part) => sum + (figures[part] as Figure).value, 0));
    }
    // Three rows of leaves and two of parents; four columns in each of region and all.
    expect(sums).toHaveLength(5 + 8);
  });
});

describe('the reader', () => {
  it('has four counts from the totals and the footnote, where women alone are protected: P10', () => {
    const { table, hidden, at } = hiding(groupsOf([5, 2], [8, 1]), '1 woman', '1 man', '2 woman', '2 man');
    const rule: SuppressionRule = { ...RULE, protect: ['woman'] };
    const reader = readersView(table, hidden, rule);
    expect(reader.blocks).toHaveLength(1);
    // Group 1 has 7 people, and group 2 has 9, of whom 8 are women at the most: women of group 1 are 5 or 6, and no
    // more than 5 if small.
    expect(reader.valuesOf(at('1 woman'), 50)).toEqual([5]);
    expect(reader.valuesOf(at('2 man'), 50)).toEqual([1]);
    expect(readersView(table, hidden, { ...rule, threshold: 6 }).valuesOf(at('1 woman'), 50)).toEqual([5, 6]);
    expect(flawIn(table, hidden, rule)).toBe('woman of 1 has 1 possible values');
  });

  it('has women 2 and 1 down to two values with the total in view: P10', () => {
    const groups = [2, 1, 31, 40].map((woman, index) => ({ group: `${index + 1}`, counts: { woman, man: 50 } }));
    const names = ['1 woman', '2 woman', '1 total', '2 total'];
    const { table, hidden, at } = hiding(groups, ...names);
    const rule: SuppressionRule = { ...RULE, protect: ['woman'] };
    const reader = readersView(table, hidden, rule);
    expect(reader.valuesOf(at('1 woman'), 200)).toEqual([1, 2]);
    expect(reader.valuesOf(at('2 total'), 200)).toEqual([51, 52]);
    expect(flawIn(table, hidden, { ...rule, width: 3 })).toBe('woman of 1 has 2 possible values');
    expect(flawIn(table, hidden, { ...rule, width: 'sum-above-threshold' })).toBe(
      'what is withheld in woman of all groups adds up to 3',
    );
  });

  it('computes what is alone in its line, and sees what is small in view', () => {
    const groups = groupsOf([1, 20], [2, 30]);
    const { table, hidden } = hiding(groups, '1 woman', '2 woman', '1 man', '2 man');
    expect(flawIn(table, hidden, RULE)).toBe('woman of all groups is small and in view');
    const more = hiding(groups, '1 woman', '2 woman', 'all woman', '1 man', '2 man');
    expect(flawIn(more.table, more.hidden, RULE)).toBe(
      'woman of all groups is withheld with nothing small that moves with it',
    );
    const enough = hiding(groups, '1 woman', '2 woman', 'all woman', '1 man', '2 man', 'all man');
    expect(flawIn(enough.table, enough.hidden, RULE)).toBeNull();
  });
});

describe('the least number of withheld figures', () => {
  it('is 6 where the withheld counts of a group all sit at their least: P10', () => {
    const groups = groupsOf([6, 50], [17, 30], [17, 9], [13, 33], [6, 18], [1, 1]);
    const found = optimum(groups, RULE);
    expect(found?.withheld).toBe(6);
    const names = figuresOf(groups).figures.flatMap(({ group, of }, index) =>
      found?.hidden[index] ? `${group} ${of}` : [],
    );
    expect(names.filter((name) => name.startsWith('6'))).toEqual(['6 woman', '6 man', '6 total']);
  });

  it('is that of all sets, each of them tried', () => {
    const small = tableAndRule.filter(({ groups }) => figuresOf(groups).figures.length <= 10);
    const sizes = new Set<number>();
    fc.assert(
      fc.property(small, ({ groups, rule }) => {
        const table = figuresOf(groups);
        const given = table.figures.filter(({ state }) => state === 'suppressed').length;
        let least: number | null = null;
        for (let set = 0; set < 1 << table.figures.length; set++) {
          const hidden = table.figures.map(({ state }, at) => state === 'known' && ((set >> at) & 1) === 1);
          const size = given + hidden.filter((one) => one).length;
          if ((least === null || size < least) && isSafe(table, hidden, rule)) least = size;
        }
        expect(optimum(groups, rule)?.withheld ?? null).toBe(least);
        sizes.add(least ?? -1);
      }),
      { numRuns: TABLES },
    );
    expect([...sizes].sort()).toEqual(expect.arrayContaining([0, 4, 6]));
  });

  it('is 0 where nothing is small, and none where nothing can be kept', () => {
    expect(optimum(groupsOf([6, 50], [17, 30]), RULE)?.withheld).toBe(0);
    // One group of one gender: count, total, and the totals row are the same number.
    const one = [{ group: '1', counts: { woman: 3 } }];
    expect(optimum(one, { ...RULE, width: 6 })).toBeNull();
    expect(optimum(one, RULE)?.withheld).toBe(4);
  });
});

describe('all tables of a shape', () => {
  it('are each there once, whatever the order of their groups', () => {
    const tables = [...allTables({ groups: 3, genders: ['woman', 'man'], most: 2 })];
    // Nine rows, of which three are drawn with repetition: 11 choose 3.
    expect(tables).toHaveLength(165);
    const keys = tables.map((groups) =>
      groups
        .map(({ counts }) => JSON.stringify(counts))
        .sort()
        .join(),
    );
    expect(new Set(keys).size).toBe(165);
    // In regions of two groups and of one: 45 times 9.
    expect([...allTables({ groups: [2, 1], genders: ['woman', 'man'], most: 2 })]).toHaveLength(405);
  });

  it('are as many as SHAPES says', () => {
    const countOf = (shapes: (typeof SHAPES)['few']) =>
      shapes.reduce((count, shape) => count + [...allTables(shape)].length, 0);
    expect([countOf(SHAPES.few), countOf(SHAPES.many)]).toEqual([20_896, 193_555]);
  });
});
