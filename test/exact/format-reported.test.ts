import { Decimal as Foreign } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, exactly } from '../../src/exact/decimal.js';
import { type FormatOptions, formatReported } from '../../src/exact/format-reported.js';
import { type Share, shareOf } from '../../src/exact/share.js';
import { LOCALES } from '../../src/kernel/label.js';
import { NO_VALUE_LABELS, NO_VALUE_REASONS } from '../../src/kernel/no-value.js';
import { refusal } from '../refusal.js';
import { runs } from '../support/long.js';
import { decimalText, roundedHalfAway, scaled, written } from './oracle.js';

const NBSP = '\u00a0';

describe('formatReported', () => {
  // The marks of the Government of Canada's English and French style guides.
  it.each<[string, FormatOptions, string]>([
    ['1234567.5', {}, '1234567.5'],
    ['1234567.5', { locale: 'en-CA' }, '1,234,567.5'],
    ['1234567.5', { locale: 'fr-CA' }, `1${NBSP}234${NBSP}567,5`],
    ['999', { locale: 'fr-CA' }, '999'],
    ['1000', { locale: 'fr-CA' }, `1${NBSP}000`],
    ['-1000', { locale: 'en-CA' }, '-1,000'],
    ['14.915', { decimals: 2 }, '14.92'],
    ['-14.915', { decimals: 2 }, '-14.92'],
    ['14', { decimals: 2 }, '14.00'],
    ['14.00', {}, '14'],
    ['0.678', { as: 'percent', decimals: 1, locale: 'en-CA' }, '67.8%'],
    ['0.678', { as: 'percent', decimals: 1, locale: 'fr-CA' }, `67,8${NBSP}%`],
    ['0.678', { as: 'percent' }, '67.8%'],
    ['-0.5', { as: 'percent', decimals: 0, locale: 'en-CA' }, '-50%'],
    ['1234567.5', { as: 'CAD', decimals: 2, locale: 'en-CA' }, '$1,234,567.50'],
    ['1234567.5', { as: 'CAD', decimals: 2, locale: 'fr-CA' }, `1${NBSP}234${NBSP}567,50${NBSP}$`],
    ['-5', { as: 'CAD', locale: 'en-CA' }, '-$5'],
    ['-5', { as: 'CAD', locale: 'fr-CA' }, `-5${NBSP}$`],
    ['14.92', { as: 'CAD millions', locale: 'en-CA' }, '$14.92 million'],
    ['14.92', { as: 'CAD millions', locale: 'fr-CA' }, `14,92${NBSP}millions de dollars`],
    ['14.92', { as: 'CAD millions' }, '$14.92 million'],
  ])('writes %s with %j as %j', (value, options, expected) => {
    expect(formatReported(value, options)).toBe(expected);
  });

  it('prints the same digits as BigInt rounding, without marks', () => {
    fc.assert(
      fc.property(decimalText, fc.nat(15), (text, decimals) => {
        expect(formatReported(text, { decimals })).toBe(written(roundedHalfAway(scaled(text), decimals), decimals));
      }),
    );
  });

  it('agrees with the locale data of Node, in both languages and all styles that it has', () => {
    const styles = {
      number: {},
      percent: { style: 'percent' },
      CAD: { style: 'currency', currency: 'CAD', currencyDisplay: 'narrowSymbol' },
    } as const satisfies Record<string, Intl.NumberFormatOptions>;
    fc.assert(
      fc.property(
        decimalText,
        fc.nat(8),
        fc.constantFrom(...LOCALES),
        fc.constantFrom('number', 'percent', 'CAD'),
        (text, decimals, locale, as) => {
          // Rounds half away from zero (`halfExpand`, the default) and has no negative zero. The type library lags behind Node: it knows
          // neither this sign display nor that text is taken digit for digit.
          const options: object = {
            ...styles[as],
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
            signDisplay: 'negative',
          };
          const oracle = new Intl.NumberFormat(locale, options as Intl.NumberFormatOptions);
          const expected = oracle.format(decimal(text).toString() as unknown as number);
          expect(formatReported(text, { decimals, locale, as })).toBe(expected);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('can be read back: nothing but marks is added', () => {
    fc.assert(
      fc.property(decimalText, fc.constantFrom(...LOCALES), (text, locale) => {
        const bare = formatReported(text, { locale }).replaceAll(locale === 'fr-CA' ? NBSP : ',', '');
        expect(scaled(bare.replace(',', '.'))).toBe(scaled(text));
      }),
    );
  });

  it('writes minus the same way as plus, with a sign in front', () => {
    fc.assert(
      fc.property(
        decimalText.filter((text) => scaled(text) > 0n),
        fc.constantFrom(...LOCALES),
        fc.constantFrom('number', 'percent', 'CAD', 'CAD millions'),
        (text, locale, as) => {
          const minus = decimal(text).neg();
          expect(formatReported(minus, { locale, as })).toBe(`-${formatReported(text, { locale, as })}`);
        },
      ),
    );
  });

  it('writes no negative zero', () => {
    for (const zero of ['-0', -0, new Foreign(-0), '-0.004']) {
      expect(formatReported(zero, { decimals: 2 })).toBe('0.00');
    }
    expect(formatReported(new Foreign(-0))).toBe('0');
  });

  it('writes percent exactly, also of values with more than 34 digits', () => {
    const long = exactly(`0.${'123456789'.repeat(5)}`);
    expect(formatReported(long, { as: 'percent' })).toBe(`12.${'123456789'.repeat(5).slice(2)}%`);
  });

  it('writes the value of a share', () => {
    expect(formatReported(shareOf(decimal(1), decimal(3)) as Share, { as: 'percent', decimals: 1 })).toBe('33.3%');
  });

  it.each(NO_VALUE_REASONS.map((reason) => [reason]))(
    'writes the label of %s, in English unless told otherwise',
    (noValue) => {
      expect(formatReported({ noValue })).toBe(NO_VALUE_LABELS[noValue].en);
      expect(formatReported({ noValue }, { locale: 'en-CA', as: 'percent' })).toBe(NO_VALUE_LABELS[noValue].en);
      expect(formatReported({ noValue }, { locale: 'fr-CA', decimals: 2 })).toBe(NO_VALUE_LABELS[noValue].fr);
    },
  );

  it('refuses a wrong option, even where there is no value to write', () => {
    const none = { noValue: 'redacted' } as const;
    for (const value of ['1', none]) {
      refusal(() => formatReported(value, null as never), 'INVALID_ARGUMENT');
      refusal(() => formatReported(value, { decimals: 1.5 }), 'INVALID_ARGUMENT');
      refusal(() => formatReported(value, { decimals: 16 }), 'INVALID_ARGUMENT');
      refusal(() => formatReported(value, { locale: 'fr-FR' as never }), 'UNKNOWN_NAME');
      refusal(() => formatReported(value, { as: 'EUR' as never }), 'UNKNOWN_NAME');
      const misspelt = refusal(() => formatReported(value, { decimal: 2 } as never), 'UNKNOWN_NAME');
      expect(misspelt.details.suggestions).toEqual(['decimals']);
      expect(misspelt.path).toEqual(['options', 'decimal']);
    }
  });

  it('refuses what is no number', () => {
    refusal(() => formatReported(Number.NaN), 'INVALID_DECIMAL');
    refusal(() => formatReported(0.1 + 0.2), 'INEXACT_NUMBER');
    refusal(() => formatReported(null as never), 'INVALID_ARGUMENT');
    expect(refusal(() => formatReported('abc'), 'INVALID_DECIMAL').path).toEqual(['value']);
  });
});
