import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { exactly } from '../../src/exact/decimal.js';
import {
  isNoValue,
  isReported,
  mapReported,
  NO_VALUE_LABELS,
  NO_VALUE_REASONS,
  type NoValue,
  type NoValueReason,
  orElse,
  type Reported,
} from '../../src/kernel/no-value.js';
import { refusal } from '../refusal.js';

const noValue: fc.Arbitrary<NoValue> = fc.record(
  { noValue: fc.constantFrom(...NO_VALUE_REASONS), note: fc.string() },
  { requiredKeys: ['noValue'] },
);

describe('NO_VALUE_REASONS', () => {
  it('is the closed list, each with a label in both languages', () => {
    expect(NO_VALUE_REASONS).toEqual([
      'not-reported',
      'not-applicable',
      'not-yet-due',
      'to-be-determined',
      'suppressed',
      'redacted',
      'lost-in-text',
      'unreadable',
      'zero-denominator',
    ]);
    for (const reason of NO_VALUE_REASONS) {
      expect(NO_VALUE_LABELS[reason].en).toMatch(/\S/);
      expect(NO_VALUE_LABELS[reason].fr).toMatch(/\S/);
      expect(NO_VALUE_LABELS[reason].en).not.toBe(NO_VALUE_LABELS[reason].fr);
    }
  });
});

describe('isReported', () => {
  it.each([0, -0, '', false, null, undefined, [], {}, Number.NaN, 'not-reported', exactly(0)])(
    'takes %s for a value',
    (value) => {
      expect(isReported(value)).toBe(true);
    },
  );

  it.each([
    { noValue: 'bogus' },
    { noValue: null },
    { noValue: 'toString' },
    { noValue: '__proto__' },
    { novalue: 'not-reported' },
    { noValue: ['not-reported'] },
  ])('takes %j, whose reason nobody knows, for no NoValue', (value) => {
    expect(isReported(value)).toBe(true);
    expect(isNoValue(value)).toBe(false);
  });

  it('is the opposite of isNoValue, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), noValue), (value) => {
        expect(isReported(value)).toBe(!isNoValue(value));
      }),
    );
  });

  it('knows every reason, also after a trip through JSON', () => {
    fc.assert(
      fc.property(noValue, (value) => {
        expect(isReported(value)).toBe(false);
        expect(isReported(JSON.parse(JSON.stringify(value)))).toBe(false);
        expect(isReported(structuredClone(value))).toBe(false);
      }),
    );
  });

  it('narrows', () => {
    const amount = '12.5' as Reported<string>;
    if (isReported(amount)) expectTypeOf(amount).toEqualTypeOf<string>();
    const reason: NoValue | string = amount;
    expectTypeOf(reason).toEqualTypeOf<string | NoValue>();
  });
});

describe('orElse and mapReported', () => {
  it('orElse gives the very value, or the fallback', () => {
    fc.assert(
      fc.property(fc.anything(), noValue, fc.anything(), (value, none, fallback) => {
        fc.pre(!isNoValue(value));
        expect(orElse(value, fallback)).toBe(value);
        expect(orElse(none, fallback)).toBe(fallback);
      }),
    );
  });

  it('mapReported obeys the laws of a map, and keeps the reason and its note', () => {
    const double = (n: number) => n * 2;
    const next = (n: number) => n + 1;
    fc.assert(
      fc.property(fc.oneof(fc.integer(), noValue), (value: Reported<number>) => {
        expect(mapReported(value, (n) => n)).toEqual(value);
        expect(mapReported(mapReported(value, double), next)).toEqual(mapReported(value, (n) => next(double(n))));
        if (!isReported(value)) expect(mapReported(value, double)).toBe(value);
      }),
    );
  });

  it('mapReported does not call the function where there is no value', () => {
    const never = () => expect.unreachable('called');
    expect(mapReported({ noValue: 'redacted', note: 'cabinet' }, never)).toEqual({
      noValue: 'redacted',
      note: 'cabinet',
    });
  });

  it('mapReported refuses what is no function, even where it would not be called', () => {
    for (const change of [undefined, null, 1, 'x', {}]) {
      expect(refusal(() => mapReported(1, change as never), 'INVALID_ARGUMENT').path).toEqual(['change']);
      refusal(() => mapReported({ noValue: 'redacted' }, change as never), 'INVALID_ARGUMENT');
    }
  });

  it('give the types that they say', () => {
    const share = 0.5 as Reported<number>;
    expectTypeOf(orElse(share, null)).toEqualTypeOf<number | null>();
    expectTypeOf(orElse(share, 'none')).toEqualTypeOf<number | string>();
    expectTypeOf(mapReported(share, String)).toEqualTypeOf<Reported<string>>();
    expectTypeOf<NoValue['noValue']>().toEqualTypeOf<NoValueReason>();
  });
});
