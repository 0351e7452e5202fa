import type { Gender } from '../../src/program/gender.js';
import type { GenderGroup, SuppressionRule } from '../../src/small-cells/model.js';
import { optimum } from './oracle.js';

/** Tables of one shape: all that there are with counts from 0 up to `most`. */
export interface Shape {
  /** How many groups; or how many in each region, if there are several. */
  readonly groups: number | readonly number[];
  readonly genders: readonly Gender[];
  readonly most: number;
}

const TWO: readonly Gender[] = ['woman', 'man'];
const THREE: readonly Gender[] = [...TWO, 'another-gender'];

/**
 * Shapes with thresholds that leave some counts small and some not: about 20,000 tables, and 190,000. To find the
 * optima of all of them takes about 10 seconds for each rule, and 60.
 */
export const SHAPES: Readonly<Record<'few' | 'many', readonly (Shape & Pick<SuppressionRule, 'threshold'>)[]>> = {
  few: [
    { groups: 2, genders: TWO, most: 7, threshold: 5 },
    { groups: 2, genders: TWO, most: 7, threshold: 2 },
    { groups: 3, genders: TWO, most: 4, threshold: 2 },
    { groups: 4, genders: TWO, most: 3, threshold: 2 },
    { groups: 2, genders: THREE, most: 3, threshold: 2 },
    { groups: 3, genders: THREE, most: 2, threshold: 1 },
    { groups: [2, 1], genders: TWO, most: 3, threshold: 2 },
    { groups: [2, 2], genders: TWO, most: 2, threshold: 1 },
  ],
  many: [
    { groups: 2, genders: TWO, most: 12, threshold: 5 },
    { groups: 3, genders: TWO, most: 7, threshold: 5 },
    { groups: 4, genders: TWO, most: 4, threshold: 2 },
    { groups: 5, genders: TWO, most: 2, threshold: 1 },
    { groups: 2, genders: THREE, most: 5, threshold: 3 },
    { groups: 3, genders: THREE, most: 3, threshold: 2 },
    { groups: [2, 1], genders: TWO, most: 5, threshold: 3 },
    { groups: [2, 2], genders: TWO, most: 3, threshold: 2 },
  ],
};

/** Lists of a length in which no item comes before an earlier one: the order of groups makes no other table. */
function* listsOf<T>(items: readonly T[], length: number, from = 0): Generator<T[]> {
  if (length === 0) yield [];
  else {
    for (let at = from; at < items.length; at++) {
      for (const rest of listsOf(items, length - 1, at)) yield [items[at] as T, ...rest];
    }
  }
}

/** All lists with one item from each of several. */
function* productOf<T>(items: readonly (readonly T[])[]): Generator<T[]> {
  const [first, ...others] = items;
  if (first === undefined) yield [];
  else for (const rest of productOf(others)) for (const one of first) yield [one, ...rest];
}

/** All tables of a shape. */
export function* allTables({ groups, genders, most }: Shape): Generator<GenderGroup[]> {
  const values = Array.from({ length: most + 1 }, (_, value) => value);
  const rows = [...productOf(genders.map(() => values))].map((counts) =>
    Object.fromEntries(genders.map((gender, at) => [gender, counts[at] as number])),
  );
  const sizes = typeof groups === 'number' ? [groups] : groups;
  const regions = sizes.map((size, region) =>
    [...listsOf(rows, size)].map((list) =>
      list.map((counts, at) => ({
        group: `${region + 1}.${at + 1}`,
        ...(typeof groups === 'number' ? {} : { parent: `${region + 1}` }),
        counts,
      })),
    ),
  );
  const parents = typeof groups === 'number' ? [] : sizes.map((_, region) => ({ group: `${region + 1}` }));
  for (const lists of productOf(regions)) yield [...parents, ...lists.flat()];
}

/** How the figures that a function withholds compare with the fewest that keep the rule. */
export interface Comparison {
  readonly tables: number;
  readonly withheld: number;
  readonly optima: number;
  /** The most that a table has above its optimum, and the first table with so many. */
  readonly above: number;
  readonly worst: readonly GenderGroup[] | null;
  /** Tables where no set keeps the rule: not counted in the sums. */
  readonly without: number;
}

/** Compares, over tables, how many figures a function withholds with the fewest that keep the rule. */
export function compareWithOptimum(
  tables: Iterable<readonly GenderGroup[]>,
  rule: SuppressionRule,
  withheldIn: (groups: readonly GenderGroup[], rule: SuppressionRule) => number,
): Comparison {
  let [count, withheld, optima, above, without] = [0, 0, 0, 0, 0];
  let worst: readonly GenderGroup[] | null = null;
  for (const groups of tables) {
    const best = optimum(groups, rule);
    if (best === null) {
      without += 1;
      continue;
    }
    const found = withheldIn(groups, rule);
    count += 1;
    withheld += found;
    optima += best.withheld;
    if (found - best.withheld > above || worst === null) {
      above = found - best.withheld;
      worst = groups;
    }
  }
  return { tables: count, withheld, optima, above, worst, without };
}
