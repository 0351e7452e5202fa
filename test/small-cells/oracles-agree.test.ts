import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SuppressionRule } from '../../src/small-cells/model.js';
import { runs } from '../support/long.js';
import { allTables } from './all-tables.js';
import { tableAndRule } from './any-table.js';
import { blocksOf, figuresOf, isProtected, leastOf, readersView } from './oracle.js';
import { attackByProgramming, loadSolver, seenWith } from './programming.js';

const TABLES = runs(10_000, 150);

/** A table and a rule, with any figures withheld that may be. */
const withheldAtWill = tableAndRule.chain(({ groups, rule }) => {
  const table = figuresOf(groups);
  const length = table.figures.length;
  return fc.tuple(fc.array(fc.nat(9), { minLength: length, maxLength: length }), fc.nat(10)).map(([draws, often]) => ({
    groups,
    rule,
    table,
    hidden: table.figures.map(
      ({ state, value }, at) => state === 'known' && value >= leastOf(rule) && (draws[at] as number) < often,
    ),
  }));
});

describe('what a reader makes of a table', () => {
  it('is the same by trying and by linear programming', async () => {
    const highs = await loadSolver();
    let figures = 0;
    fc.assert(
      fc.property(withheldAtWill, ({ groups, rule, table, hidden }) => {
        const attacked = attackByProgramming(seenWith(groups, hidden), rule, highs);
        const reader = readersView(table, hidden, rule);
        for (const { group, of, least, most, values } of attacked ?? []) {
          const index = table.figures.findIndex((one) => one.group === group && one.of === of);
          const name = `${of} of ${group}`;
          // Trying takes long where much is withheld.
          const size = reader.blocks.find((block) => block.includes(index))?.length ?? 0;
          if (size > 10) continue;
          expect([name, reader.possibleCount(index, 8)]).toEqual([name, Math.min(8, values ?? 8)]);
          figures += 1;
          if (size > 8) continue;
          const tried = reader.valuesOf(index, (most ?? least) + 3);
          // Without an end there may be a gap behind the first values: another figure of the block is the small one
          // from there on.
          const last = most === null ? [] : [most];
          expect([name, tried[0], ...tried.slice(-1).slice(0, last.length)]).toEqual([name, least, ...last]);
          if (values !== null) expect([name, tried.length]).toEqual([name, values]);
        }
        expect(attacked).not.toBeNull();
      }),
      { numRuns: TABLES },
    );
    expect(figures).toBeGreaterThan(TABLES);
  });

  it('is what all tables say that agree with what is in view', () => {
    // With at most five people in view as the total of all groups, no count is above five, and none of the tables that
    // fit is left out.
    const all = [...allTables({ groups: [1, 1], genders: ['woman', 'man'], most: 5 })]
      .map((groups) => figuresOf(groups))
      .filter(({ figures }) => (figures.at(-1)?.value as number) <= 5);
    const pick = fc.tuple(fc.nat(all.length - 1), fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }));
    const rule: SuppressionRule = { threshold: 2, protect: ['woman'], zeros: 'protect', width: 2, smallGroups: 'show' };
    fc.assert(
      fc.property(pick, ([at, hidden]) => {
        const table = all[at] as (typeof all)[number];
        const { figures } = table;
        const fit = all.filter((other) =>
          other.figures.every(({ value }, index) => hidden[index] || value === figures[index]?.value),
        );
        const reader = readersView(table, hidden, rule);
        for (const [index, isHidden] of hidden.entries()) {
          if (!isHidden) continue;
          const block = reader.blocks.find((one) => one.includes(index)) ?? [];
          const signs = block.filter((one) => isProtected(figures[one] as (typeof figures)[number], rule));
          const isSmall = (other: (typeof all)[number]) =>
            signs.length === 0 || signs.some((one) => (other.figures[one]?.value as number) <= rule.threshold);
          const values = new Set(fit.filter(isSmall).map((other) => other.figures[index]?.value as number));
          expect(reader.valuesOf(index, 20)).toEqual([...values].sort());
        }
      }),
      { numRuns: TABLES },
    );
  });
});

describe('blocks', () => {
  it('are what minimal dependent sets of columns hold together', () => {
    const signed = fc.constantFrom(-1, 0, 0, 1);
    // A network: every column has at most one 1 and one -1.
    const column = fc
      .tuple(fc.nat(3), fc.nat(3), signed)
      .map(([from, to, sign]) =>
        [0, 1, 2, 3].map((node) => (sign === 0 ? 0 : (node === to ? sign : 0) - (node === from ? sign : 0))),
      );
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 7 }), (columns) => {
        const matrix = [0, 1, 2, 3].map((row) => columns.map((one) => one[row] as number));
        // All ways to add columns up to 0, each taken once, taken away once, or left out.
        const sets: number[][] = [];
        for (let way = 1; way < 3 ** columns.length; way++) {
          const times = columns.map((_, at) => (Math.floor(way / 3 ** at) % 3) - 1);
          const adds = matrix.every((row) => row.reduce((sum, one, at) => sum + one * (times[at] as number), 0) === 0);
          if (adds) sets.push([...columns.keys()].filter((at) => times[at] !== 0));
        }
        const isIn = (one: number[], other: number[]) =>
          one.length < other.length && one.every((at) => other.includes(at));
        const circuits = sets.filter(
          (set) => set.length > 0 && !sets.some((other) => other.length > 0 && isIn(other, set)),
        );
        const together = columns.map((_, at) => circuits.filter((set) => set.includes(at)).flat());
        for (let round = 0; round < columns.length; round++) {
          for (const [at, others] of together.entries()) {
            together[at] = [...new Set(others.flatMap((other) => together[other] as number[]))];
          }
        }
        const blocks = blocksOf(matrix, columns.length);
        for (const [at, others] of together.entries()) {
          const block = blocks.find((one) => one.includes(at)) ?? [];
          expect([...block].sort()).toEqual([...others].sort());
        }
      }),
      { numRuns: TABLES },
    );
  });
});
