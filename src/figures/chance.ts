import { type Decimal, divideRounded } from '../exact/decimal.js';
import { add, type Fraction, fraction, multiply, subtract, ZERO } from '../exact/fraction.js';
import { type Interval, isPoint } from '../exact/interval.js';
import { frozen } from '../kernel/frozen.js';
import { pushTo } from '../kernel/lists.js';
import { prune, type ValueNode } from './evaluate.js';
import type { OperationNode } from './expression.js';
import { lineQuotientOf } from './line-quotients.js';
import type { ReadFigure } from './printed.js';

/** More terms than this are not added up. */
const MAX_TERMS = 20_000;
/** Powers grow with the number of figures. */
const MAX_FIGURES = 400;

/**
 * How likely it is that rounding alone, of the parts and of the figure itself, leads so far off or further, to either
 * side; `null` for what is no sum of figures times constants, or has too many figures of too many widths.
 *
 * Each part is taken to lie anywhere between the ends of what it stands for, all values alike and independent of the
 * others. Their errors then add up to a sum of uniform variables (Irwin and Hall, with widths of their own):
 *
 * `P(sum ≥ d) = Σ over all signs of (product of signs) × max(0, Σ sign × half width − d)ⁿ ÷ (n! × product of widths)`,
 *
 * in exact fractions, where figures of one width are counted together. `d` is the gap less half a step of the printed
 * figure: whatever lies beyond would have been printed as this figure, or one further off.
 * @see P. Hall, The distribution of means for samples of size n, Biometrika 19 (1927)
 * @see D. Bradley and R. Gupta, On the distribution of the sum of n non-identically distributed uniform random
 *   variables, Annals of the Institute of Statistical Mathematics 54 (2002)
 */
export function chanceOf(printed: ReadFigure, expected: OperationNode): Fraction | null {
  const node = prune(expected);
  const halves = node === null ? null : halvesOf(node);
  if (halves === null) return null;
  const own = printed.envelope;
  const distance = subtract(middleOf(own), halves.middle);
  const off = subtract(distance.n < 0n ? subtract(ZERO, distance) : distance, halfOf(own));
  return off.n <= 0n ? { n: 1n, d: 1n } : tailBeyond(off, halves.halves);
}

const HALF = /* @__PURE__ */ frozen<Fraction>({ n: 1n, d: 2n });
const middleOf = ({ low, high }: Interval): Fraction => multiply(add(low, high), HALF);
const halfOf = ({ low, high }: Interval): Fraction => multiply(subtract(high, low), HALF);

/** Where a sum of figures lies by their middles, and by how much each of them can move it. */
function halvesOf(node: ValueNode): { readonly middle: Fraction; readonly halves: readonly Fraction[] } | null {
  const envelopes = new Map<string, Interval>();
  const line = lineQuotientOf(node, ({ key, figure }) => {
    envelopes.set(key, figure.envelope);
    return figure.envelope;
  });
  if (line === null || line.below.slopes.size > 0 || line.below.constant.n === 0n) return null;
  const { constant, slopes } = line.above;
  const scale = fraction(line.below.constant.d, line.below.constant.n);
  const parts = [...slopes].map(([key, slope]) => ({
    envelope: envelopes.get(key) as Interval,
    slope: multiply(slope, scale),
  }));
  const moving = parts.filter(({ envelope, slope }) => slope.n !== 0n && !isPoint(envelope));
  if (moving.length > MAX_FIGURES) return null;
  const middles = parts.map(({ envelope, slope }) => multiply(middleOf(envelope), slope));
  return {
    middle: middles.reduce(add, multiply(constant, scale)),
    halves: moving.map(({ envelope, slope }) => {
      const half = multiply(halfOf(envelope), slope);
      return half.n < 0n ? subtract(ZERO, half) : half;
    }),
  };
}

/** The chance that uniform errors of some half widths add up to so much or more, to either side. */
function tailBeyond(off: Fraction, halves: readonly Fraction[]): Fraction | null {
  // One denominator for all makes the rest whole numbers.
  const common = [off, ...halves].reduce((all, { d }) => lcm(all, d), 1n);
  const whole = ({ n, d }: Fraction): bigint => (n * common) / d;
  const byWidth = new Map<bigint, bigint[]>();
  for (const half of halves.map(whole)) pushTo(byWidth, half, half);
  const groups = [...byWidth].map(([half, all]) => ({ half, count: all.length }));
  if (groups.reduce((terms, { count }) => terms * (count + 1), 1) > MAX_TERMS) return null;
  const power = BigInt(halves.length);
  const least = whole(off);
  const sum = (index: number, reach: bigint, sign: bigint): bigint => {
    const group = groups[index];
    if (group === undefined) return reach <= least ? 0n : sign * (reach - least) ** power;
    let [total, ways] = [0n, 1n];
    for (let turned = 0; turned <= group.count; turned++) {
      const left = BigInt(group.count - 2 * turned) * group.half;
      total += sum(index + 1, reach + left, turned % 2 === 0 ? sign * ways : -sign * ways);
      ways = (ways * BigInt(group.count - turned)) / BigInt(turned + 1);
    }
    return total;
  };
  let below = 1n;
  for (let factor = 2n; factor <= power; factor++) below *= factor;
  for (const { half, count } of groups) below *= (2n * half) ** BigInt(count);
  return fraction(2n * sum(0, 0n, 1n), below);
}

function lcm(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}

/** A chance below one in so many deserves a caution. */
const UNLIKELY = 1000;

/**
 * In how many times something happens once, to two digits, where that is hardly ever; `null` where it is more often, or
 * never.
 */
export function onceIn(chance: Decimal): string | null {
  if (chance.lte(0) || chance.times(UNLIKELY).gte(1)) return null;
  const times = divideRounded(1, chance);
  return times.toSignificantDigits(2).toFixed();
}
