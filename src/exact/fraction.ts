import { frozen, lazily } from '../kernel/frozen.js';
import { type Decimal, divideRounded, exactly, MAX_DIGITS } from './decimal.js';

/**
 * An exact fraction in lowest terms with a positive denominator.
 *
 * Verdicts turn on equality and on halves; a quotient cut off after any number of digits could tip one. So figures are
 * judged in fractions, and become `Decimal` only in results.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO = /* @__PURE__ */ frozen<Fraction>({ n: 0n, d: 1n });
export const ONE = /* @__PURE__ */ frozen<Fraction>({ n: 1n, d: 1n });
export const TEN = /* @__PURE__ */ frozen<Fraction>({ n: 10n, d: 1n });
export const HUNDRED = /* @__PURE__ */ frozen<Fraction>({ n: 100n, d: 1n });

/** Makes a fraction; the denominator must not be zero. */
export function fraction(n: bigint, d: bigint): Fraction {
  if (d === 1n) return { n, d };
  if (d < 0n) return fraction(-n, -d);
  const divisor = gcd(n < 0n ? -n : n, d);
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor };
}

/** The greatest number of which two are multiples; neither is below zero. */
export function gcd(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  // Numbers of JavaScript are several times as fast, as long as they are exact.
  while (x > MAX_SAFE || y > MAX_SAFE) {
    if (y === 0n) return x;
    [x, y] = [y, x % y];
  }
  let [least, rest] = [Number(x), Number(y)];
  while (rest !== 0) [least, rest] = [rest, least % rest];
  return BigInt(least);
}

const MAX_SAFE = 9_007_199_254_740_991n;

/** The fraction of digits with an optional sign and point; the text must already be known to be such. */
export function fractionOf(text: string): Fraction {
  const negative = text.startsWith('-');
  const [whole = '', decimals = ''] = text.replace(/^[+-]/, '').split('.');
  const n = BigInt(`${whole}${decimals}` || '0');
  return fraction(negative ? -n : n, powerOfTen(decimals.length));
}

export const add = (a: Fraction, b: Fraction): Fraction =>
  a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Fraction, b: Fraction): Fraction =>
  a.d === b.d ? fraction(a.n - b.n, a.d) : fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
/** The divisor must not be zero. */
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);

/** The sum of some; in lowest terms only at the end, and where denominators differ. */
export function sumOf(values: readonly Fraction[]): Fraction {
  let [n, d] = [0n, 1n];
  for (const value of values) {
    if (value.d === d) n += value.n;
    else if (d % value.d === 0n) n += value.n * (d / value.d);
    else ({ n, d } = fraction(n * value.d + value.n * d, d * value.d));
  }
  return fraction(n, d);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const isSame = a.d === b.d;
  const left = isSame ? a.n : a.n * b.d;
  const right = isSame ? b.n : b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const equal = (a: Fraction, b: Fraction): boolean => a.n === b.n && a.d === b.d;
export const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);
export const greatest = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);

/**
 * A way of rounding: halves away from zero, halves to the even digit (R, Python and .NET print so), or cutting off what
 * follows.
 * @inline
 */
export type RoundingRule = 'half-away' | 'half-even' | 'cut-off';

/** The ways of rounding, for checks. */
export const ROUNDING_RULES = /* @__PURE__ */ frozen([
  'half-away',
  'half-even',
  'cut-off',
] as const satisfies readonly RoundingRule[]);

/** Brings a fraction to a number of decimals. */
export const round = (value: Fraction, decimals: number, rule: RoundingRule): Fraction =>
  roundToStep(value, ulp(decimals), rule);

/** Brings a fraction to a multiple of a step above zero. */
export function roundToStep(value: Fraction, step: Fraction, rule: RoundingRule): Fraction {
  const steps = divide(value, step);
  const negative = steps.n < 0n;
  const size = negative ? -steps.n : steps.n;
  const floor = size / steps.d;
  const twice = (size - floor * steps.d) * 2n;
  const up =
    rule !== 'cut-off' && (twice > steps.d || (twice === steps.d && (rule === 'half-away' || floor % 2n === 1n)));
  const rounded = up ? floor + 1n : floor;
  return multiply({ n: negative ? -rounded : rounded, d: 1n }, step);
}

/** One unit in the last of so many decimals; tens, hundreds, thousands below zero. */
export const ulp = (decimals: number): Fraction =>
  decimals < 0 ? { n: powerOfTen(-decimals), d: 1n } : { n: 1n, d: powerOfTen(decimals) };

/** Ten to a power, of which the low ones are needed all the time. */
const powerOfTen = (exponent: number): bigint => POWERS()[exponent] ?? 10n ** BigInt(exponent);
const POWERS = /* @__PURE__ */ lazily(() => Array.from({ length: 13 }, (_, exponent) => 10n ** BigInt(exponent)));

/**
 * The decimal: exact where it ends within the digits that a `Decimal` may have, rounded to as many where it is longer;
 * else to 34 significant digits.
 *
 * What had more digits would be refused wherever a result is given back, as to `explain`.
 */
export function toDecimal(value: Fraction): Decimal {
  // A small whole number is made several times as fast from a number than from its digits.
  if (value.d === 1n && value.n < SMALL && value.n > -SMALL) return exactly(Number(value.n));
  const decimals = decimalsNeeded(value);
  if (decimals !== null) {
    const text = endingText(value, decimals);
    if (text.length <= MAX_DIGITS) return exactly(text);
    const [whole = ''] = text.replace('-', '').split('.');
    const room = MAX_DIGITS - whole.length;
    if (decimals <= room) return exactly(text);
    // Below 1, digits count from the first that is not zero, or little would be left of a small number.
    if (room > 0 && whole !== '0') return exactly(toText(value, room));
  }
  return divideRounded(value.n.toString(), value.d.toString());
}

const SMALL = 10_000_000n;

/** A fraction as text: the digits of {@link toDecimal}. */
export const decimalText = (value: Fraction): string => toDecimal(value).toString();

/** The digits of a fraction at a number of decimals, rounded half away from zero. */
export const toText = (value: Fraction, decimals: number): string =>
  endingText(round(value, decimals, 'half-away'), decimals);

/** The digits of a fraction that has no more than so many decimals. */
function endingText({ n, d }: Fraction, decimals: number): string {
  const digits = ((n < 0n ? -n : n) * powerOfTen(decimals)) / d;
  const padded = digits.toString().padStart(decimals + 1, '0');
  const point = padded.length - decimals;
  const text = decimals === 0 ? padded : `${padded.slice(0, point)}.${padded.slice(point)}`;
  return n < 0n ? `-${text}` : text;
}

/** How many decimals a fraction needs to be written in full; `null` where it never ends. */
export function decimalsNeeded({ d }: Fraction): number | null {
  if (d > MAX_SAFE) return placesOf(d, 2n, 5n, 0n, 1n);
  return placesOf(Number(d), 2, 5, 0, 1);
}

/** How often two and five go into a denominator, the greater of both; `null` where anything else is left of it. */
function placesOf<T extends number | bigint>(denominator: T, two: T, five: T, zero: T, one: T): number | null {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; ((rest % two) as T) === zero; twos++) rest = (rest / two) as T;
  for (; ((rest % five) as T) === zero; fives++) rest = (rest / five) as T;
  return rest === one ? Math.max(twos, fives) : null;
}
