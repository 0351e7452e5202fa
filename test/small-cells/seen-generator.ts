import fc from 'fast-check';
import { decimal } from '../../src/exact/decimal.js';
import type { NoValue, Reported } from '../../src/kernel/no-value.js';
import { GENDERS, type Gender } from '../../src/program/gender.js';
import type { SeenRow, SeenTable, SuppressionRule } from '../../src/small-cells/model.js';

/* Small tables as a reader may see them: true counts, of which some figures are shown, withheld, missing, left out, or given by a share. */

const SUPPRESSED: NoValue = { noValue: 'suppressed' };
const MISSING: NoValue = { noValue: 'not-reported' };
const KINDS = [...GENDERS, 'total'] as const;
type Kind = (typeof KINDS)[number];
type Counts = Partial<Record<Kind, number>>;

/** What becomes of one figure on its way into print. */
type Fate = 'shown' | 'withheld' | 'left-out' | 'missing';

export interface Ingredients {
  readonly leaves: readonly { readonly region: number; readonly counts: readonly (number | null)[] }[];
  readonly genders: number;
  readonly fates: readonly Fate[];
  readonly missing: readonly boolean[];
  readonly shares: readonly ('none' | 'exact' | 'reduced' | 'percent')[];
  /** Added to one shown figure, so that the table may contradict itself. */
  readonly slip: number;
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

const often = <T>(weights: readonly (readonly [T, number])[]) =>
  fc.oneof(...weights.map(([value, weight]) => ({ weight, arbitrary: fc.constant(value) })));

export const ingredients = ({ leaves = 3, genders = 3, most = 5 } = {}): fc.Arbitrary<Ingredients> =>
  fc.record({
    leaves: fc.array(
      fc.record({
        region: fc.constantFrom(-1, -1, 0, 0, 1),
        counts: fc.tuple(...Array.from({ length: genders }, () => fc.option(fc.nat({ max: most }), { freq: 12 }))),
      }),
      { minLength: 1, maxLength: leaves },
    ),
    genders: fc.integer({ min: 1, max: genders }),
    // Tables of which nearly all is withheld leave most open.
    fates: fc.constantFrom(4, 8, 30).chain((withheld) =>
      fc.array(
        often<Fate>([
          ['shown', 6],
          ['withheld', withheld],
          ['left-out', 1],
          ['missing', 1],
        ]),
        { minLength: 40, maxLength: 40 },
      ),
    ),
    missing: fc.array(
      often([
        [false, 14],
        [true, 1],
      ]),
      { minLength: 12, maxLength: 12 },
    ),
    shares: fc.array(
      often<'none' | 'exact' | 'reduced' | 'percent'>([
        ['none', 20],
        ['exact', 1],
        ['reduced', 1],
        ['percent', 6],
      ]),
      {
        minLength: 20,
        maxLength: 20,
      },
    ),
    slip: often([
      [0, 12],
      [1, 1],
      [-1, 1],
    ]),
  });

export const rules: fc.Arbitrary<SuppressionRule> = fc.record({
  threshold: fc.integer({ min: 0, max: 3 }),
  protect: fc.constantFrom<readonly Gender[]>(['woman'], ['woman', 'man'], ['man', 'another-gender']),
  zeros: fc.constantFrom('protect', 'show'),
  width: fc.constantFrom(2, 3, 5, 'sum-above-threshold' as const),
  smallGroups: fc.constantFrom('protect', 'show'),
});

/**
 * Puts a table together. Regions have rows of their own where a leaf is in one. `regular`: all is as the library prints
 * it, with no margin left out.
 */
export function tableOf(given: Ingredients, rule: SuppressionRule, { regular = false, prefix = '' } = {}): SeenTable {
  const kinds = KINDS.filter((kind, index) => kind === 'total' || index < given.genders);
  let turn = 0;
  const slipAt = given.fates.length % 7;
  let shown = 0;
  const lacking = (counts: readonly boolean[]) => counts.some(Boolean);

  interface Row {
    readonly group: string;
    readonly parent?: string;
    readonly counts: Counts;
    readonly lacks: Partial<Record<Kind, boolean>>;
    readonly isLeaf: boolean;
  }
  const leaves = given.leaves.map(({ region, counts }, index): Row => {
    const own: Counts = {};
    const lacks: Partial<Record<Kind, boolean>> = {};
    kinds.forEach((kind, place) => {
      const count = kind === 'total' ? null : (counts[place] ?? null);
      if (count === null) return;
      own[kind] = count;
      lacks[kind] = given.missing[(index * 3 + place) % 12] ?? false;
    });
    lacks.total = lacking(Object.values(lacks));
    own.total = Object.values(own).reduce((sum, count) => sum + count, 0);
    const group = `${prefix}${index}`;
    return { group, ...(region < 0 ? {} : { parent: `${prefix}r${region}` }), counts: own, lacks, isLeaf: true };
  });
  const sumOf = (rows: readonly Row[], group: string): Row => {
    const counts: Counts = {};
    const lacks: Partial<Record<Kind, boolean>> = {};
    for (const kind of KINDS) {
      const parts = rows.filter((row) => row.counts[kind] !== undefined);
      if (parts.length === 0 && kind !== 'total') continue;
      counts[kind] = parts.reduce((sum, row) => sum + (row.counts[kind] ?? 0), 0);
      lacks[kind] = parts.some((row) => row.lacks[kind]);
    }
    return { group, counts, lacks, isLeaf: false };
  };
  const regions = [0, 1]
    .map((region) => ({
      group: `${prefix}r${region}`,
      own: leaves.filter(({ parent }) => parent === `${prefix}r${region}`),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ group, own }) => sumOf(own, group));
  const totals = sumOf([...leaves.filter(({ parent }) => parent === undefined), ...regions], 'totals');

  const print = ({ counts, lacks, isLeaf }: Row): SeenRow => {
    const figure = (kind: Kind): Reported<number> | undefined => {
      const fate = given.fates[turn++ % given.fates.length] as Fate;
      const count = counts[kind] as number;
      const isCell = isLeaf && kind !== 'total';
      if (lacks[kind] && (regular || isCell || fate === 'missing')) {
        return isCell || fate !== 'withheld' ? MISSING : SUPPRESSED;
      }
      if (fate === 'withheld' && !(count === 0 && rule.zeros === 'show')) return SUPPRESSED;
      if (regular || isCell) return count + (shown++ === slipAt ? Math.max(given.slip, -count) : 0);
      if (fate === 'left-out') return undefined;
      return fate === 'missing' ? MISSING : count + (shown++ === slipAt ? Math.max(given.slip, -count) : 0);
    };
    const printed: Partial<Record<Gender, Reported<number>>> = {};
    const shares: Partial<Record<Gender, unknown>> = {};
    for (const kind of kinds) {
      if (kind === 'total' || counts[kind] === undefined) continue;
      const value = figure(kind);
      if (value !== undefined) printed[kind] = value;
      const share = given.shares[turn % given.shares.length];
      const total = counts.total as number;
      if (regular || share === 'none' || total === 0) continue;
      const divisor = share === 'reduced' ? commonDivisor(counts[kind], total) : 1;
      const [numerator, denominator] = [decimal(counts[kind] / divisor), decimal(total / divisor)];
      const percent = Math.round((100 * counts[kind]) / total);
      shares[kind] =
        share === 'percent'
          ? { printed: `${percent}%`, unit: 'percent' }
          : { numerator, denominator, value: numerator.div(denominator) };
    }
    const total = figure('total');
    return { counts: printed, ...(total === undefined ? {} : { total }), shares } as SeenRow;
  };
  const rows = [...regions, ...leaves].map((row) => ({
    group: row.group,
    ...(row.parent === undefined ? {} : { parent: row.parent }),
    ...print(row),
  }));
  return { rows, totals: print(totals) };
}

/** The same people once more, in two groups. */
export function regrouped(given: Ingredients): Ingredients {
  const sums = Array.from({ length: given.leaves[0]?.counts.length ?? 0 }, (_, place) => {
    const counts = given.leaves.flatMap(({ counts: own }) => own[place] ?? []);
    return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
  });
  const half = sums.map((sum, place) => (sum === null ? null : Math.min(sum, Math.floor((sum + place) / 2))));
  const rest = sums.map((sum, place) => (sum === null ? null : sum - (half[place] as number)));
  return {
    ...given,
    leaves: [half, rest].map((counts) => ({ region: -1, counts })),
    fates: [...given.fates].reverse(),
  };
}
