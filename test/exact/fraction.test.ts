import { Decimal as Peer } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  decimalsNeeded,
  divide,
  equal,
  type Fraction,
  fraction,
  fractionOf,
  greatest,
  least,
  multiply,
  round,
  subtract,
  toDecimal,
  toText,
  ulp,
  ZERO,
} from '../../src/exact/fraction.js';

const Exact = Peer.clone({ precision: 200 });
const decimals = fc
  .tuple(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.integer({ min: 0, max: 15 }))
  .map(([n, places]) => new Exact(n.toString()).div(new Exact(10).pow(places)));
const textOf = (value: Peer) => value.toFixed();

describe('fractions', () => {
  it('are in lowest terms with a positive denominator', () => {
    expect(fraction(6n, -4n)).toEqual({ n: -3n, d: 2n });
    expect(fraction(0n, -7n)).toEqual(ZERO);
    expect(fraction(5n, 1n)).toEqual({ n: 5n, d: 1n });
  });

  it('read digits with an optional sign and point', () => {
    expect(fractionOf('-0.125')).toEqual({ n: -1n, d: 8n });
    expect(fractionOf('+.5')).toEqual({ n: 1n, d: 2n });
    expect(fractionOf('12')).toEqual({ n: 12n, d: 1n });
    expect(fractionOf('.')).toEqual(ZERO);
  });

  it('add, subtract, multiply, compare and round as decimal.js does at 200 digits', () => {
    fc.assert(
      fc.property(decimals, decimals, fc.integer({ min: 0, max: 15 }), (a, b, places) => {
        const [x, y] = [fractionOf(textOf(a)), fractionOf(textOf(b))];
        expect(equal(add(x, y), fractionOf(textOf(a.plus(b))))).toBe(true);
        expect(equal(subtract(x, y), fractionOf(textOf(a.minus(b))))).toBe(true);
        expect(equal(multiply(x, y), fractionOf(textOf(a.times(b))))).toBe(true);
        expect(compare(x, y)).toBe(a.cmp(b));
        expect(equal(least(x, y), fractionOf(textOf(Exact.min(a, b))))).toBe(true);
        expect(equal(greatest(x, y), fractionOf(textOf(Exact.max(a, b))))).toBe(true);
        const rules = {
          'half-away': Exact.ROUND_HALF_UP,
          'half-even': Exact.ROUND_HALF_EVEN,
          'cut-off': Exact.ROUND_DOWN,
        };
        for (const [rule, mode] of Object.entries(rules)) {
          const expected = fractionOf(textOf(a.toDecimalPlaces(places, mode)));
          expect(equal(round(x, places, rule as keyof typeof rules), expected), rule).toBe(true);
        }
      }),
    );
  });

  it('divide so that multiplying gives the dividend back', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        fc.pre(!b.isZero());
        const [x, y] = [fractionOf(textOf(a)), fractionOf(textOf(b))];
        expect(multiply(divide(x, y), y)).toEqual(x);
      }),
    );
  });

  it('round halves by the rule, on both sides of zero', () => {
    const half = (n: bigint): Fraction => fraction(n, 2n);
    expect([1n, 3n, -1n, -3n].map((n) => round(half(n), 0, 'half-away').n)).toEqual([1n, 2n, -1n, -2n]);
    expect([1n, 3n, -1n, -3n].map((n) => round(half(n), 0, 'half-even').n)).toEqual([0n, 2n, 0n, -2n]);
    expect([1n, 3n, -1n, -3n].map((n) => round(half(n), 0, 'cut-off').n)).toEqual([0n, 1n, 0n, -1n]);
  });

  it('become decimals: exact where they end, 34 digits where they do not', () => {
    fc.assert(
      fc.property(
        decimals,
        (a) => toDecimal(fractionOf(textOf(a))).toFixed() === textOf(a.isZero() ? new Exact(0) : a),
      ),
    );
    expect(toDecimal(fraction(1n, 3n)).toFixed()).toBe(`0.${'3'.repeat(34)}`);
    // Longer than the 34 digits of quotients: 10⁴⁰ + 10⁻¹⁵.
    expect(toDecimal(fraction(10n ** 55n + 1n, 10n ** 15n)).toFixed()).toBe(`1${'0'.repeat(40)}.${'0'.repeat(14)}1`);
    // As many digits as a Decimal may have, and one more.
    expect(toDecimal(fractionOf(`-1.${'7'.repeat(299)}`)).toFixed()).toBe(`-1.${'7'.repeat(299)}`);
    expect(toDecimal(fractionOf(`-11.${'7'.repeat(300)}`)).toFixed()).toBe(`-11.${'7'.repeat(297)}8`);
    expect(toDecimal(fractionOf(`0.${'0'.repeat(290)}${'7'.repeat(40)}`)).toFixed()).toBe(
      `0.${'0'.repeat(290)}${'7'.repeat(33)}8`,
    );
    expect(toDecimal(fractionOf('7'.repeat(301))).toFixed()).toBe(`${'7'.repeat(33)}8${'0'.repeat(267)}`);
    expect(Object.is(toDecimal(ZERO).toNumber(), 0)).toBe(true);
  });

  it('are written with a number of decimals', () => {
    expect(toText(fraction(-1n, 8n), 2)).toBe('-0.13');
    expect(toText(fraction(7n, 2n), 0)).toBe('4');
    expect(toText(fraction(1n, 200n), 3)).toBe('0.005');
    expect(toText(fraction(-1n, 1000n), 2)).toBe('0.00');
  });

  it('know how many decimals they need', () => {
    expect(decimalsNeeded(fraction(1n, 8n))).toBe(3);
    expect(decimalsNeeded(fraction(1n, 25n))).toBe(2);
    expect(decimalsNeeded(fraction(3n, 1n))).toBe(0);
    expect(decimalsNeeded(fraction(1n, 6n))).toBeNull();
    expect(ulp(2)).toEqual({ n: 1n, d: 100n });
  });
});
