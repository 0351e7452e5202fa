import { Decimal as Foreign } from 'decimal.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type Decimal,
  decimal,
  divideRounded,
  exactly,
  isDecimal,
  multiplyExactly,
  roundHalfAway,
  subtractExactly,
  sumExactly,
} from '../../src/exact/decimal.js';
import { refusal } from '../refusal.js';
import { decimalText, PLACES, roundedHalfAway, scaled, written } from './oracle.js';

/** A `Decimal` as a count of 10⁻³⁰, through its fixed-point text. */
const countOf = (value: Decimal): bigint => scaled(value.toFixed(PLACES));

describe('decimal', () => {
  it('keeps every digit of accepted text', () => {
    fc.assert(
      fc.property(decimalText, (text) => {
        const value = decimal(text);
        expect(value.decimalPlaces()).toBeLessThanOrEqual(PLACES);
        expect(countOf(value)).toBe(scaled(text));
      }),
    );
  });

  it('adds, subtracts and multiplies as BigInt does', () => {
    fc.assert(
      fc.property(decimalText, decimalText, fc.integer({ min: -9, max: 9 }), (a, b, n) => {
        expect(countOf(sumExactly([decimal(a), decimal(b)]))).toBe(scaled(a) + scaled(b));
        expect(countOf(subtractExactly(decimal(a), decimal(b)))).toBe(scaled(a) - scaled(b));
        expect(countOf(multiplyExactly(decimal(a), n))).toBe(scaled(a) * BigInt(n));
        expect(multiplyExactly(decimal(a), decimal(b)).toFixed(2 * PLACES)).toBe(
          written(scaled(a) * scaled(b), 2 * PLACES),
        );
      }),
    );
  });

  it('orders as BigInt does', () => {
    fc.assert(
      fc.property(decimalText, decimalText, (a, b) => {
        const [x, y] = [scaled(a), scaled(b)];
        expect(decimal(a).cmp(decimal(b))).toBe(x < y ? -1 : x > y ? 1 : 0);
      }),
    );
  });

  it('takes a number of at most 15 significant digits for the decimal that was meant', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.nat(15), (digits, places) => {
        const text = written(BigInt(digits), places);
        expect(decimal(Number(text)).toString()).toBe(decimal(text).toString());
      }),
    );
  });

  it('takes whole numbers up to the largest safe one', () => {
    expect(decimal(Number.MAX_SAFE_INTEGER).toString()).toBe('9007199254740991');
    expect(decimal(Number.MIN_SAFE_INTEGER).toString()).toBe('-9007199254740991');
    expect(decimal(1e17).toString()).toBe('100000000000000000');
  });

  it('never answers with an exponent, however small or large the number', () => {
    expect(decimal('0.000000000000001').toString()).toBe('0.000000000000001');
    expect(decimal(1e-15).toString()).toBe('0.000000000000001');
    expect(decimal('999999999999999999').toString()).toBe('999999999999999999');
    expect(String(decimal('100000000000000003').times('10000000000000'))).toBe('1000000000000000030000000000000');
    expect(String(decimal(1).div('1000000000000000'))).toBe('0.000000000000001');
  });

  it.each([0.1 + 0.2, 0.7 + 0.1, 4.35 * 100, 1.1 * 3, 53824830.129999995, 2 ** 53 + 2, 1.2345678901234567, 1 / 3])(
    'refuses the number %s, whose digits are noise',
    (noisy) => {
      const error = refusal(() => decimal(noisy), 'INEXACT_NUMBER');
      expect(error.details.received).toBe(String(noisy));
      expect(error.path).toEqual([]);
    },
  );

  it('refuses the binary noise of sums of cents, or is right about them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 10_000_000 }), (a, b) => {
        const noisy = a / 100 + b / 100;
        const exact = written(BigInt(a + b), 2);
        let text: string;
        try {
          text = decimal(noisy).toFixed(2);
        } catch {
          return;
        }
        expect(text).toBe(exact);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses the number %s', (value) => {
    expect(refusal(() => decimal(value), 'INVALID_DECIMAL').details.reason).toBe('not-finite');
  });

  it.each([1e18, -1e18, 1e21, 1e300, 1e-61, 5e-324])('refuses the number %s as too long', (value) => {
    expect(refusal(() => decimal(value), 'INVALID_DECIMAL').details.reason).toBe('too-long');
  });

  it.each([
    '',
    ' ',
    '.',
    '-',
    '+',
    '-.',
    '1e3',
    '1E3',
    '1e-3',
    '0x10',
    '0b1',
    '0o7',
    '1,000',
    '1 000',
    '1_000',
    ' 1',
    '1 ',
    '1\n',
    '1\u00a0',
    '--1',
    '+-1',
    '1.2.3',
    '1-',
    'NaN',
    'Infinity',
    '-Infinity',
    '\u22121',
    '\uff11',
    '\u0661',
    '$1',
    '1%',
    '1n',
    'no data',
  ])('refuses the text %j', (text) => {
    expect(refusal(() => decimal(text), 'INVALID_DECIMAL').details.reason).toBe('not-a-decimal');
  });

  it('takes back the text of every quotient of two counts', () => {
    const count = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(count, count, (dividend, divisor) => {
        const quotient = decimal(dividend).div(divisor);
        expect(decimal(quotient.toString()).eq(quotient)).toBe(true);
      }),
    );
    const smallest = decimal(1).div(Number.MAX_SAFE_INTEGER);
    expect(decimal(smallest.toString()).eq(smallest)).toBe(true);
  });

  it('refuses text with more digits than it keeps, and says so', () => {
    for (const text of [
      '1'.repeat(19),
      `0.${'1'.repeat(61)}`,
      '0'.repeat(19),
      `1.${'0'.repeat(61)}`,
      '9'.repeat(100_000),
    ]) {
      const error = refusal(() => decimal(text), 'INVALID_DECIMAL');
      expect(error.details.reason).toBe('too-long');
      expect(error.message.length).toBeLessThan(200);
    }
    expect(decimal(`${'9'.repeat(18)}.${'9'.repeat(60)}`).precision()).toBe(78);
  });

  it.each([null, undefined, true, 1n, Symbol('1'), [], ['1'], {}, () => 1, new Date(0), Object.create(null)])(
    'refuses %s, which is no number',
    (value) => {
      refusal(() => decimal(value as never), 'INVALID_ARGUMENT');
    },
  );

  it('has no negative zero, whatever the way in', () => {
    for (const zero of ['-0', '-0.00', '-.0', -0, new Foreign(-0), new Foreign('-0.00')]) {
      expect(decimal(zero).isNegative()).toBe(false);
      expect(Object.is(decimal(zero).toNumber(), 0)).toBe(true);
    }
    expect(roundHalfAway('-0.4', { decimals: 0 }).isNegative()).toBe(false);
    expect(exactly(-0).isNegative()).toBe(false);
    expect(divideRounded(0, -3).isNegative()).toBe(false);
    expect(sumExactly([new Foreign(-0)]).isNegative()).toBe(false);
    expect(subtractExactly(decimal(-1), decimal(-1)).isNegative()).toBe(false);
  });
});

describe('decimals of other copies of decimal.js', () => {
  const Coarse = Foreign.clone({ precision: 2, rounding: Foreign.ROUND_DOWN, toExpPos: 1, toExpNeg: -1 });
  afterEach(() => {
    Foreign.set({ defaults: true });
  });

  it('are re-wrapped: their settings do not reach the arithmetic', () => {
    const wrapped = decimal(new Coarse('1234.5678'));
    expect(wrapped.toString()).toBe('1234.5678');
    expect(wrapped.plus('0.0001').toString()).toBe('1234.5679');
    expect(wrapped).toBeInstanceOf(Foreign);
    expect(wrapped.constructor).not.toBe(Coarse);
  });

  it('are copied: changing the original changes nothing', () => {
    const original = new Foreign('12345678.9');
    const wrapped = decimal(original);
    (original as unknown as { d: number[] }).d[0] = 9;
    expect(wrapped.toString()).toBe('12345678.9');
  });

  it('cannot change our settings by setting theirs before ours are made', async () => {
    Foreign.set({ precision: 3, rounding: Foreign.ROUND_DOWN, maxE: 5, minE: -5, modulo: Foreign.EUCLID });
    vi.resetModules();
    const fresh = await import('../../src/exact/decimal.js');
    expect(fresh.decimal).not.toBe(decimal);
    expect(fresh.decimal('123456789.123456789').toString()).toBe('123456789.123456789');
    expect(fresh.sumExactly([fresh.decimal('123456789'), fresh.decimal('0.000000001')]).toString()).toBe(
      '123456789.000000001',
    );
    expect(fresh.roundHalfAway('-0.00000005', { decimals: 7 }).toString()).toBe('-0.0000001');
  });

  it('cannot change our settings through the global `Decimal.set`', () => {
    Foreign.set({ precision: 3, rounding: Foreign.ROUND_DOWN, toExpPos: 2, toExpNeg: -2 });
    expect(decimal('1234567.89').plus('0.01').toString()).toBe('1234567.9');
    expect(decimal(1).div(3).toString()).toBe(`0.${'3'.repeat(34)}`);
    expect(roundHalfAway('2.5', { decimals: 0 }).toString()).toBe('3');
    expect(sumExactly([decimal('123456'), decimal('0.000001')]).toString()).toBe('123456.000001');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'are refused when they hold %s',
    (value) => {
      expect(refusal(() => decimal(new Foreign(value)), 'INVALID_DECIMAL').details.reason).toBe('not-finite');
    },
  );

  it.each(['1e301', '-1e301', '1e-301', '1e9000000000', '1e-9000000000', `0.${'7'.repeat(310)}`])(
    'are refused when they are %s: longer than sums and text can bear',
    (text) => {
      expect(refusal(() => decimal(new Foreign(text)), 'INVALID_DECIMAL').details.reason).toBe('too-long');
    },
  );

  it.each([1, 2, 3, 7, 8, 150, 298, 299])('are taken with 300 digits, %i of them before the point', (whole) => {
    const text = `${'1'.repeat(whole)}.${'9'.repeat(300 - whole)}`;
    expect(decimal(new (Foreign.clone({ precision: 1000 }))(text)).toFixed()).toBe(text);
  });

  it('are known by isDecimal where their methods can be called', () => {
    for (const value of [decimal(1), new Foreign('-12.5'), new Coarse(7), new Foreign(-0)])
      expect(isDecimal(value)).toBe(true);
    const bare = { toStringTag: '[object Decimal]', s: 1, e: 0, d: [1] };
    for (const value of [1, '1', null, undefined, {}, bare, new Foreign(Number.NaN), new Foreign('1e400')]) {
      expect(isDecimal(value)).toBe(false);
    }
    expect(decimal(bare as never).toString()).toBe('1');
  });

  it('of ordinary size are taken beyond the limits of text', () => {
    const third = decimal(1).div('999999999999999999');
    expect(decimal(third).toString()).toBe(third.toString());
  });

  const tag = { toStringTag: '[object Decimal]' };
  it.each([
    { ...tag },
    { ...tag, s: 1, e: 0, d: [] },
    { ...tag, s: 1, e: 0, d: ['1'] },
    { ...tag, s: 1, e: 0, d: [1.5] },
    { ...tag, s: 1, e: 0, d: [Number.NaN] },
    { ...tag, s: 1, e: 0, d: [-1] },
    { ...tag, s: 1, e: 14, d: [1, -5, 3] },
    { ...tag, s: 1, e: 0, d: [1e7] },
    { ...tag, s: 1, e: 0, d: new Array(3) },
    { ...tag, s: 1, e: 0, d: [0, 1] },
    { ...tag, s: 1, e: 0, d: [1, 0] },
    { ...tag, s: 1, e: 0, d: [12] },
    { ...tag, s: 0, e: 0, d: [1] },
    { ...tag, s: 1, e: '0', d: [1] },
    { ...tag, s: 1, e: 0.5, d: [1] },
  ])('are refused when they only wear the tag: %j', (forged) => {
    refusal(() => decimal(forged as never), 'INVALID_DECIMAL');
    expect(isDecimal(forged)).toBe(false);
  });
});

describe('sumExactly', () => {
  it('adds as BigInt does, in any order', () => {
    fc.assert(
      fc.property(fc.array(decimalText, { maxLength: 40 }), (texts) => {
        const sum = sumExactly(texts.map(decimal));
        expect(countOf(sum)).toBe(texts.reduce((total, text) => total + scaled(text), 0n));
        expect(sumExactly([...texts].reverse().map(decimal)).eq(sum)).toBe(true);
      }),
    );
  });

  it('keeps the last digit beside the first, far beyond 34 digits', () => {
    const values = [exactly('1e250'), exactly('1e-250'), exactly('-1e250')];
    expect(sumExactly(values).eq('1e-250')).toBe(true);
  });

  it('gives 123,456,789,000 for 100,000 lines of 1,234,567.89', () => {
    const line = decimal('1234567.89');
    expect(sumExactly(Array.from({ length: 100_000 }, () => line)).toString()).toBe('123456789000');
  });

  it('of nothing is zero', () => {
    expect(sumExactly([]).toString()).toBe('0');
  });
});

describe('roundHalfAway', () => {
  it('rounds as BigInt arithmetic does, halves away from zero', () => {
    fc.assert(
      fc.property(decimalText, fc.nat(15), (text, decimals) => {
        const expected = written(roundedHalfAway(scaled(text), decimals), decimals);
        const rounded = roundHalfAway(text, { decimals }).toFixed(decimals);
        expect(rounded).toBe(expected);
      }),
    );
  });

  it('takes exact halves away from zero on both sides', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.nat(10), (whole, decimals) => {
        const half = `${written(BigInt(whole), decimals)}${decimals === 0 ? '.' : ''}5`;
        const up = written(BigInt(whole) + 1n, decimals);
        expect(roundHalfAway(half, { decimals }).toFixed(decimals)).toBe(up);
        expect(roundHalfAway(`-${half}`, { decimals }).toFixed(decimals)).toBe(`-${up}`);
      }),
    );
  });

  it('is idempotent, odd and never off by more than half a unit', () => {
    fc.assert(
      fc.property(decimalText, fc.nat(15), (text, decimals) => {
        const rounded = roundHalfAway(text, { decimals });
        expect(roundHalfAway(rounded, { decimals }).eq(rounded)).toBe(true);
        expect(roundHalfAway(decimal(text).neg(), { decimals }).eq(rounded.neg())).toBe(true);
        const off = subtractExactly(decimal(text), rounded).abs();
        expect(off.lte(exactly(10).pow(-decimals).div(2))).toBe(true);
      }),
    );
  });

  // Where binary floating point errs: evaluation arithmetic on printed figures.
  it.each([
    [sumExactly([decimal('0.037'), decimal('0.078')]), 2, '0.12'],
    ['28.95', 1, '29'],
    ['1.005', 2, '1.01'],
    ['-2.5', 0, '-3'],
    ['8.345', 2, '8.35'],
  ])('rounds %s to %i decimals as %s', (value, decimals, expected) => {
    expect(roundHalfAway(value, { decimals }).toString()).toBe(expected);
  });

  it.each([-1, 16, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '2', null, undefined])(
    'refuses %s decimals',
    (decimals) => {
      const error = refusal(() => roundHalfAway('1', { decimals: decimals as number }), 'INVALID_ARGUMENT');
      expect(error.path).toEqual(['options', 'decimals']);
    },
  );

  it('refuses missing options, and points at a wrong value', () => {
    refusal(() => roundHalfAway('1', undefined as never), 'INVALID_ARGUMENT');
    refusal(() => roundHalfAway('1', null as never), 'INVALID_ARGUMENT');
    expect(refusal(() => roundHalfAway('one', { decimals: 1 }), 'INVALID_DECIMAL').path).toEqual(['value']);
  });
});
