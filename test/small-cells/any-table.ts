import fc from 'fast-check';
import type { NoValueReason } from '../../src/kernel/no-value.js';
import { GENDERS, type Gender } from '../../src/program/gender.js';
import type { GenderGroup, SuppressionRule } from '../../src/small-cells/model.js';

/** How often a cell has no count, in a hundred. */
const MISSING = 2;

const count = fc.oneof({ weight: 9, arbitrary: fc.nat(9) }, { weight: 1, arbitrary: fc.nat(60) });
const cell = fc.oneof(
  { weight: 100 - MISSING, arbitrary: count },
  {
    weight: MISSING,
    arbitrary: fc.record({ noValue: fc.constantFrom<NoValueReason>('suppressed', 'redacted', 'not-reported') }),
  },
);

/** Counts of some genders, one of them now and then not collected. */
const countsOf = (genders: readonly Gender[]) =>
  fc
    .tuple(fc.tuple(...genders.map(() => cell)), fc.nat(9), fc.nat(genders.length - 1))
    .map(([cells, chance, without]) =>
      Object.fromEntries(
        genders.flatMap((gender, at) => (chance === 0 && at === without ? [] : [[gender, cells[at] as number]])),
      ),
    );

/** Groups on one, two or three levels, in any order; a region has groups, and is one only if it has. */
const groupsOf = (genders: readonly Gender[]): fc.Arbitrary<GenderGroup[]> =>
  fc
    .tuple(
      fc.array(fc.tuple(countsOf(genders), fc.nat(2)), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(1, 1, 2, 2, 3),
    )
    .chain(([rows, levels]) => {
      // Regions 1 and 2, or none; on three levels region 2 is a part of region 1.
      const parentOf = (region: number) => (levels === 1 || region === 0 ? {} : { parent: `region ${region}` });
      const groups: GenderGroup[] = rows.map(([counts, region], at) => ({
        group: `${at + 1}`,
        ...parentOf(region),
        counts,
      }));
      const has = (name: string) => groups.some(({ parent }) => parent === name);
      if (has('region 2')) groups.push({ group: 'region 2', ...(levels === 3 ? { parent: 'region 1' } : {}) });
      if (has('region 1')) groups.push({ group: 'region 1' });
      return fc.shuffledSubarray(groups, { minLength: groups.length });
    });

const ruleOf = (genders: readonly Gender[]): fc.Arbitrary<SuppressionRule> =>
  fc.record({
    threshold: fc.integer({ min: 1, max: 9 }),
    protect: fc.subarray([...genders], { minLength: 1 }),
    zeros: fc.constantFrom('protect', 'show'),
    width: fc.oneof(fc.integer({ min: 2, max: 6 }), fc.constant('sum-above-threshold' as const)),
    smallGroups: fc.constantFrom('protect', 'show'),
  });

/** A table of 1 to 6 groups and 2 to 4 genders, and a rule: counts mostly small, some missing, some not collected. */
export const tableAndRule: fc.Arbitrary<{ readonly groups: GenderGroup[]; readonly rule: SuppressionRule }> = fc
  .subarray([...GENDERS], { minLength: 2 })
  .chain((genders) => fc.record({ groups: groupsOf(genders), rule: ruleOf(genders) }));
