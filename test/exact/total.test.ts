import { Decimal as Foreign } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, decimal } from '../../src/exact/decimal.js';
import { kindOf } from '../../src/exact/quantity.js';
import { shareOf } from '../../src/exact/share.js';
import { commonReason, reasonsOf, totalOf } from '../../src/exact/total.js';
import { isReported, NO_VALUE_REASONS, type NoValueReason, type Reported } from '../../src/kernel/no-value.js';
import { decimalText, PLACES, scaled } from './oracle.js';

const none = (noValue: NoValueReason) => ({ noValue });
const part: fc.Arbitrary<string | { noValue: NoValueReason }> = fc.oneof(
  decimalText,
  fc.constantFrom(...NO_VALUE_REASONS).map(none),
);
const asPart = (value: string | { noValue: NoValueReason }): Reported<Decimal> =>
  typeof value === 'string' ? decimal(value) : value;

describe('totalOf', () => {
  it('adds what is reported and counts the rest, against BigInt', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const total = totalOf(parts.map(asPart));
        const texts = parts.filter((value) => typeof value === 'string');
        const absent = parts.filter((value) => typeof value !== 'string' && value.noValue === 'not-applicable').length;
        expect(total.parts).toBe(parts.length - absent);
        expect(total.missing).toBe(parts.length - absent - texts.length);
        expect(isReported(total.value)).toBe(texts.length > 0);
        if (isReported(total.value)) {
          const sum = texts.reduce((before, text) => before + scaled(text), 0n);
          expect(scaled(total.value.toFixed(PLACES))).toBe(sum);
        }
      }),
    );
  });

  it('does not depend on the order of the parts', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        expect(totalOf([...parts].reverse().map(asPart))).toEqual(totalOf(parts.map(asPart)));
      }),
    );
  });

  it('counts a missing part, and keeps the partial sum apart from a complete one', () => {
    const total = totalOf([decimal('1.10'), none('not-reported'), decimal('2.20')]);
    expect(total).toEqual({ value: decimal('3.3'), parts: 3, missing: 1, reasons: ['not-reported'] });
    expect(commonReason(reasonsOf(total))).toEqual(none('not-reported'));
  });

  it('keeps the reason that all missing parts share, beside a sum of the others', () => {
    const total = totalOf([decimal('80'), none('suppressed'), none('suppressed')]);
    expect(total.reasons).toEqual(['suppressed']);
    expect(commonReason(reasonsOf(total))).toEqual(none('suppressed'));
  });

  it('counts a not-applicable part in neither number', () => {
    const total = totalOf([decimal('1.10'), none('not-applicable')]);
    expect(total).toEqual({ value: decimal('1.1'), parts: 1, missing: 0 });
    expect(reasonsOf(total)).toEqual([]);
  });

  it('of zeros is zero, not missing', () => {
    expect(totalOf([decimal(0), decimal('-0')])).toEqual({ value: decimal(0), parts: 2, missing: 0 });
  });

  it('of nothing has no value', () => {
    expect(totalOf([])).toEqual({ value: none('not-reported'), parts: 0, missing: 0 });
    expect(reasonsOf(totalOf([]))).toEqual(['not-reported']);
  });

  it.each(NO_VALUE_REASONS.map((reason) => [reason]))('of parts that are all %s says so', (reason) => {
    const total = totalOf([none(reason), none(reason)]);
    expect(total.value).toEqual(none(reason));
    expect(commonReason(reasonsOf(total))).toEqual(none(reason));
  });

  it('of parts missing for different reasons is not reported, and lists them', () => {
    const total = totalOf([none('unreadable'), none('redacted'), none('unreadable')]);
    expect(total.value).toEqual(none('not-reported'));
    expect(total.reasons).toEqual(['redacted', 'unreadable']);
  });

  it('of parts of which some are suppressed is suppressed, and lists the other reasons too', () => {
    const total = totalOf([none('redacted'), none('suppressed')]);
    expect(total.value).toEqual(none('suppressed'));
    expect(total.reasons).toEqual(['suppressed', 'redacted']);
    const partial = totalOf([decimal(1), none('redacted'), none('suppressed')]);
    expect(commonReason(reasonsOf(partial))).toEqual(none('suppressed'));
  });

  it('takes its reason from the parts that exist: one that is not applicable has no say', () => {
    expect(totalOf([none('not-applicable'), none('suppressed')])).toEqual({
      value: none('suppressed'),
      parts: 1,
      missing: 1,
    });
  });
});

describe('shareOf', () => {
  it('divides, unrounded to 34 digits', () => {
    const share = shareOf(decimal('31.48'), decimal('46.4'));
    expect(isReported(share) && share.value.times('46.4').minus('31.48').abs().lt('1e-30')).toBe(true);
    expect(kindOf(share)).toBe('share');
    expect(kindOf(JSON.parse(JSON.stringify(share)))).toBe('share');
  });

  it('is exact where the quotient ends: share × whole = part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: -1e6, max: 1e6 }), (whole, times) => {
        const share = shareOf(decimal(whole * times), decimal(whole));
        expect(isReported(share) && share.value.eq(times)).toBe(true);
      }),
    );
  });

  it('has no value over zero, not even zero over zero', () => {
    for (const numerator of ['0', '1', '-1']) {
      expect(shareOf(decimal(numerator), decimal(0))).toEqual(none('zero-denominator'));
    }
    expect(shareOf(decimal(1), new Foreign(-0))).toEqual(none('zero-denominator'));
  });

  it('passes a reason on, the part first', () => {
    expect(shareOf(none('suppressed'), decimal(0))).toEqual(none('suppressed'));
    expect(shareOf(decimal(1), none('redacted'))).toEqual(none('redacted'));
    expect(shareOf(none('suppressed'), none('redacted'))).toEqual(none('suppressed'));
  });

  it('of nothing is zero without a sign', () => {
    const share = shareOf(decimal(0), decimal(-5));
    expect(isReported(share) && share.value.isNegative()).toBe(false);
  });

  it('is told from amounts and missing values', () => {
    for (const value of [
      decimal(1),
      none('redacted'),
      '1',
      1,
      null,
      undefined,
      {},
      { numerator: 1, denominator: 2 },
      { numerator: 1, denominator: 2, value: 'half' },
      { numerator: 1, denominator: 2, value: { value: 0.5 } },
    ]) {
      expect(kindOf(value)).not.toBe('share');
    }
  });
});
