import { Decimal as Foreign } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { ClaimCheck } from '../../src/audit/judge-claim.js';
import { checkMateriality } from '../../src/budgets/materiality.js';
import { budgetVariance } from '../../src/budgets/variance.js';
import { decimal, exactly } from '../../src/exact/decimal.js';
import { toPlain } from '../../src/exact/plain-rows.js';
import type { ResultRange, ResultValue } from '../../src/exact/quantity.js';
import type { FormatOptions } from '../../src/exact/quantity-text.js';
import { type Share, shareOf } from '../../src/exact/share.js';
import { explain } from '../../src/explain/explain.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { readNumber } from '../../src/figures/read-number.js';
import { reconcile } from '../../src/figures/reconcile.js';
import { statement } from '../../src/figures/statement.js';
import { LOCALES } from '../../src/kernel/label.js';
import { NO_VALUE_LABELS, NO_VALUE_REASONS } from '../../src/kernel/no-value.js';
import { decimalText, roundedHalfAway, scaled, written } from '../exact/oracle.js';
import { codeOf, refusal } from '../refusal.js';
import { runs } from '../support/long.js';

const NBSP = '\u00a0';

/** A number as a count of its smallest place. */
interface Counted {
  readonly count: bigint;
  readonly decimals: number;
  readonly isNegative: boolean;
}

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
    // In French the plural begins at 2.
    ...(
      [
        ['1.5', '1,5', 'million'],
        ['0', '0', 'million'],
        ['-1.99', '-1,99', 'million'],
        ['2', '2', 'millions'],
        ['-2', '-2', 'millions'],
      ] as const
    ).map(([value, digits, noun]): [string, FormatOptions, string] => [
      value,
      { as: 'CAD millions', locale: 'fr-CA' },
      `${digits}${NBSP}${noun} de dollars`,
    ]),
    // A scale divides. In French its noun is in the singular for all that is printed as less than 2.
    ['17160000', { as: 'CAD', scale: 'millions' }, '$17.16 million'],
    ['17160000', { as: 'CAD', scale: 'millions', decimals: 1, locale: 'fr-CA' }, `17,2${NBSP}millions de dollars`],
    ['17160000', { scale: 'millions', locale: 'en-CA' }, '17.16 million'],
    ['17160000', { as: 'number', scale: 'thousands', locale: 'en-CA' }, '17,160 thousand'],
    ['1420000000', { as: 'CAD', scale: 'billions', locale: 'en-CA' }, '$1.42 billion'],
    ['1420000000', { as: 'CAD', scale: 'billions', locale: 'fr-CA' }, `1,42${NBSP}milliard de dollars`],
    ['2000000000', { as: 'CAD', scale: 'billions', locale: 'fr-CA' }, `2${NBSP}milliards de dollars`],
    ['1500', { as: 'CAD', scale: 'thousands', locale: 'fr-CA' }, `1,5${NBSP}millier de dollars`],
    ['-2500', { scale: 'thousands', locale: 'fr-CA' }, `-2,5${NBSP}milliers`],
    ...(
      [
        ['0', '0', 'million'],
        ['500000', '0,5', 'million'],
        ['1000000', '1', 'million'],
        ['1330000', '1,33', 'million'],
        ['1990000', '1,99', 'million'],
        ['-1900000', '-1,9', 'million'],
        ['1999999.9999999999999999', '1,9999999999999999999999', 'million'],
        ['2000000', '2', 'millions'],
      ] as const
    ).map(([value, digits, noun]): [string, FormatOptions, string] => [
      value,
      { as: 'CAD', scale: 'millions', locale: 'fr-CA' },
      `${digits}${NBSP}${noun} de dollars`,
    ]),
    ['0.4', { as: 'CAD', scale: 'billions', decimals: 2 }, '$0.00 billion'],
    ['1.96', { as: 'CAD millions', decimals: 1, locale: 'fr-CA' }, `2,0${NBSP}millions de dollars`],
    ['1.94', { as: 'CAD millions', decimals: 1, locale: 'fr-CA' }, `1,9${NBSP}million de dollars`],
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

  it('divides by a scale exactly, and then rounds, as BigInt does', () => {
    fc.assert(
      fc.property(
        decimalText,
        fc.constantFrom(['thousands', 3, 'thousand'], ['millions', 6, 'million'], ['billions', 9, 'billion'] as const),
        fc.option(fc.nat(15), { nil: undefined }),
        (text, [scale, places, noun], decimals) => {
          const options = { scale, ...(decimals !== undefined && { decimals }) } as FormatOptions;
          const [digits = '', ...rest] = formatReported(text, options).split(' ');
          expect(rest).toEqual([noun]);
          const [given, printed] = [text, digits].map((one) => {
            const [whole = '', after = ''] = one.replace(/^[-+]/, '').split('.');
            return {
              count: BigInt(`${whole}${after}` || '0'),
              decimals: after.length,
              isNegative: one.startsWith('-'),
            };
          }) as [Counted, Counted];
          const step = 10n ** BigInt(given.decimals + places);
          if (decimals === undefined) {
            expect(printed.count * step).toBe(given.count * 10n ** BigInt(printed.decimals));
          } else {
            const [whole, rest] = [
              (given.count * 10n ** BigInt(decimals)) / step,
              (given.count * 10n ** BigInt(decimals)) % step,
            ];
            expect(printed.decimals).toBe(decimals);
            expect(printed.count).toBe(whole + (rest * 2n >= step ? 1n : 0n));
          }
          if (printed.count !== 0n) expect(printed.isNegative).toBe(given.isNegative);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('refuses a scale where there is none to be, and says so', () => {
    for (const as of ['percent', 'CAD millions'] as const) {
      const error = refusal(() => formatReported('1', { as, scale: 'millions' }), 'INVALID_ARGUMENT');
      expect(error.path).toEqual(['options', 'scale']);
      expect(explain(error, { locale: 'fr-CA' })).toContain('aucune échelle');
    }
    expect(
      refusal(() => formatReported('1', { scale: 'million' as never }), 'UNKNOWN_NAME').details.suggestions,
    ).toEqual(['millions', 'billions']);
  });

  it('scales every number of a text: totals, ranges, ends that are written alike', () => {
    const millions = { as: 'CAD', scale: 'millions', decimals: 1 } as const;
    expect(formatReported({ value: '31480000', parts: 10, missing: 3 }, millions)).toBe(
      '$31.5 million (7 of 10 parts)',
    );
    expect(formatReported({ value: '1390000', low: '1350000', high: '1440000' }, millions)).toBe('≈ $1.4 million');
    expect(formatReported({ low: '1000000', high: '2000000' }, { ...millions, locale: 'fr-CA' })).toBe(
      `1,0${NBSP}million de dollars à 2,0${NBSP}millions de dollars`,
    );
    expect(formatReported({ noValue: 'redacted' }, millions)).toBe('redacted');
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
          // Rounds half away from zero (`halfExpand`, the default) and has no negative zero. The type library lags
          // behind Node: it knows neither this sign display nor that text is taken digit for digit.
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

  describe('whatever a result holds, before and after JSON', () => {
    const partial = { value: decimal('31.48'), parts: 10, missing: 3, reasons: ['redacted', 'suppressed'] } as const;
    const range = { value: decimal('1.39'), low: decimal('1.35'), high: decimal('1.44') };
    const possible = { low: decimal('0.0135'), high: decimal('0.0144') };
    it.each<[string, ResultValue | ResultRange, FormatOptions, string, string]>([
      ['a complete total', { value: decimal('31.48'), parts: 3, missing: 0 }, {}, '31.48', '31,48'],
      ['a partial total', partial, {}, '31.48 (7 of 10 parts)', '31,48 (7 des 10 parties)'],
      [
        'a partial total in dollars',
        partial,
        { as: 'CAD millions' },
        '$31.48 million (7 of 10 parts)',
        '31,48~millions de dollars (7 des 10 parties)',
      ],
      [
        'a total without any part',
        { value: { noValue: 'suppressed' }, parts: 3, missing: 3 },
        {},
        'suppressed',
        'supprimé',
      ],
      [
        'a total that is withheld',
        { value: { noValue: 'suppressed' }, parts: 3, missing: 0 },
        {},
        'suppressed',
        'supprimé',
      ],
      [
        'a partial total of zero',
        { value: decimal(0), parts: 2, missing: 1 },
        {},
        '0 (1 of 2 parts)',
        '0 (1 des 2 parties)',
      ],
      ['a share', shareOf(decimal(1), decimal(3)) as Share, { as: 'percent', decimals: 1 }, '33.3%', '33,3~%'],
      ['a value with its range', range, {}, '1.39 (1.35 to 1.44)', '1,39 (1,35 à 1,44)'],
      ['a range that rounding closes', range, { decimals: 0 }, '≈ 1', '≈~1'],
      ['a point', { value: decimal(5), low: decimal(5), high: decimal(5) }, {}, '5', '5'],
      [
        'a value with its range, in percent',
        { value: decimal('0.45'), low: decimal('0.445'), high: decimal('0.455') },
        { as: 'percent', decimals: 1 },
        '45.0% (44.5% to 45.5%)',
        '45,0~% (44,5~% à 45,5~%)',
      ],
      ['possible values', possible, { as: 'percent' }, '1.35% to 1.44%', '1,35~% à 1,44~%'],
      ['one without its low end', { ...possible, open: 'low' }, {}, 'over 0.0135 to 0.0144', 'plus de 0,0135 à 0,0144'],
      [
        'one without its high end',
        { ...possible, open: 'high' },
        {},
        '0.0135 to under 0.0144',
        '0,0135 à moins de 0,0144',
      ],
      [
        'one without both',
        { ...possible, open: 'both' },
        {},
        'over 0.0135 to under 0.0144',
        'plus de 0,0135 à moins de 0,0144',
      ],
      ['possible values that rounding closes', { low: '1.351', high: '1.449' }, { decimals: 1 }, '≈ 1.4', '≈~1,4'],
      [
        'open ones that rounding closes, which no number would be over and under',
        { low: '1.351', high: '1.449', open: 'both' },
        { decimals: 1 },
        '≈ 1.4',
        '≈~1,4',
      ],
      ['open ones around zero', { low: '-0.004', high: '0.004', open: 'low' }, { decimals: 2 }, '≈ 0.00', '≈~0,00'],
      [
        'a share in percent that rounding closes',
        { value: '0.23955', low: '0.239545', high: '0.239555' },
        { as: 'percent', decimals: 1 },
        '≈ 24.0%',
        '≈~24,0~%',
      ],
      [
        'millions below zero that rounding closes',
        { low: '-1.44', high: '-1.36' },
        { as: 'CAD millions', decimals: 1 },
        '≈ -$1.4 million',
        '≈~-1,4~million de dollars',
      ],
      ['one possible value, rounded', { low: '1.449', high: '1.449' }, { decimals: 1 }, '1.4', '1,4'],
      ['one possible value', { low: decimal(5), high: decimal(5) }, { as: 'CAD' }, '$5', '5~$'],
      [
        'more digits than a caller may write',
        exactly(`1.${'1'.repeat(200)}`),
        {},
        `1.${'1'.repeat(200)}`,
        `1,${'1'.repeat(200)}`,
      ],
    ])('writes %s', (_, value, options, en, fr) => {
      const texts = { 'en-CA': en, 'fr-CA': fr.replaceAll('~', NBSP) };
      for (const locale of LOCALES) {
        expect(formatReported(value, { ...options, locale })).toBe(texts[locale]);
        const sent = JSON.parse(JSON.stringify(value));
        expect(formatReported(sent, { ...options, locale })).toBe(texts[locale]);
        expect(formatReported(structuredClone(sent), { ...options, locale })).toBe(texts[locale]);
        // What says more than one number is read as none.
        if (/ (?:to|à) |[(≈]/.test(texts[locale])) {
          refusal(() => readNumber(texts[locale], { numbers: locale }), 'INVALID_FIGURE');
        }
      }
    });

    it('writes what toPlain makes of a share, whose nearest double has more digits than a number may have', () => {
      const share = toPlain(shareOf(decimal(1), decimal(3)) as Share, { numbers: 'number', noValue: 'null' });
      expect(formatReported(share, { as: 'percent', decimals: 1 })).toBe('33.3%');
      const none = { value: 'suppressed', parts: 1, missing: 1 };
      expect(formatReported(none, { locale: 'fr-CA' })).toBe('supprimé');
    });

    it('writes no range as one exact value, nor as a range without a value', () => {
      fc.assert(
        fc.property(
          fc.tuple(decimalText, decimalText).filter(([a, b]) => scaled(a) < scaled(b)),
          fc.constantFrom(undefined, 'low', 'high', 'both'),
          fc.nat(6),
          fc.constantFrom(...LOCALES),
          ([low, high], open, decimals, locale) => {
            const range = { low, high, ...(open === undefined ? {} : { open }) } as const;
            const [from, to] = [low, high].map((end) => formatReported(end, { decimals, locale }));
            const text = formatReported(range, { decimals, locale });
            const around = formatReported({ ...range, value: low }, { decimals, locale });
            if (from === to)
              expect([text, around]).toEqual(Array(2).fill(`≈${locale === 'fr-CA' ? NBSP : ' '}${from}`));
            else expect(around).toBe(`${from} (${text})`);
            refusal(() => readNumber(text, { numbers: locale }), 'INVALID_FIGURE');
          },
        ),
      );
    });

    it('refuses what cannot be: a reversed range, one without a value, a value outside, a sum of nothing known', () => {
      const reversed = { low: '2', high: '1' };
      const error = refusal(() => formatReported(reversed), 'REVERSED_RANGE');
      expect(error.path).toEqual(['value', 'high']);
      expect(explain(error, { locale: 'fr-CA' })).toBe(`value.high${NBSP}: la fin, 1, précède le début, 2`);
      refusal(() => formatReported({ ...reversed, value: '1.5' }), 'REVERSED_RANGE');
      for (const impossible of [
        { low: '1', high: '1', open: 'both' },
        { low: '1', high: '2', value: '3' },
        { low: '1', high: '2', value: '0' },
        { value: '1', parts: 1, missing: 1 },
        { value: '1', parts: 0, missing: 0 },
      ] as const) {
        const refused = refusal(() => formatReported(impossible), 'INVALID_ARGUMENT');
        const { en, fr } = refused.details.expected;
        expect(fr).not.toBe(en);
      }
    });

    it('writes the label of a verdict or a status', () => {
      const lines = statement({
        document: 'mine',
        unit: 'CAD millions',
        figures: { a: ['25.73', 1], b: ['5.76', 2], total: ['31.48', 3] },
        identities: { total: { printed: 'total', expected: { sum: ['a', 'b'] }, missing: 'unknown' } },
      });
      const claim = {
        kind: 'trend',
        id: 'fell',
        source: { document: 'mine', line: 9 },
        label: { en: 'less', fr: 'moins' },
        direction: 'decreased',
        series: ['a', 'b'],
      } as const;
      const variance = budgetVariance({ approved: '46.4', spent: '31.48' });
      const judged = [
        [reconcile(lines, 'total'), 'possible with unrounded inputs', 'possible avec des données non arrondies'],
        [audit([lines], { claims: [claim] }).claims[0] as ClaimCheck, 'supported', 'appuyé'],
        [checkMateriality(variance, { share: '0.05' }), 'material', 'significatif'],
      ] as const;
      for (const [result, en, fr] of judged) {
        for (const given of [result, JSON.parse(JSON.stringify(result)) as typeof result]) {
          expect(formatReported(given)).toBe(en);
          expect(formatReported(given, { locale: 'en-CA', decimals: 2 })).toBe(en);
          expect(formatReported(given, { locale: 'fr-CA', as: 'CAD' })).toBe(fr);
          refusal(() => formatReported(given, { locale: 'fr' as never }), 'UNKNOWN_NAME');
        }
      }
      for (const none of [{ verdict: 'exact' }, { status: 'met' }, { verdict: 'supported', id: 'a' }]) {
        refusal(() => formatReported(none as never), 'INVALID_ARGUMENT');
      }
    });

    it('writes no part of what is none of these', () => {
      for (const value of [
        {},
        [],
        { value: '1', parts: 1, missing: 2 },
        { value: '1', parts: 1, missing: 0, reasons: ['because'] },
        { value: '1', numerator: '1' },
        { value: { value: '1', parts: 1, missing: 0 }, parts: 1, missing: 0 },
        { low: '1' },
        { low: '1', high: '2', open: 'all' },
        { value: '1', low: 'a', high: '2' },
      ]) {
        const error = codeOf(() => formatReported(value as never));
        expect(['INVALID_ARGUMENT', 'INVALID_DECIMAL'], JSON.stringify(value)).toContain(error?.code);
      }
      // @ts-expect-error a row is no value
      refusal(() => formatReported({ fiscalYear: '2015-16', value: '1' }), 'INVALID_ARGUMENT');
    });
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
      refusal(() => formatReported(value, { as: 'EURO' as never }), 'UNKNOWN_NAME');
      const misspelt = refusal(() => formatReported(value, { decimal: 2 } as never), 'UNKNOWN_NAME');
      expect(misspelt.details.suggestions).toEqual(['decimals']);
      expect(misspelt.path).toEqual(['options', 'decimal']);
    }
  });

  it('refuses what is no number', () => {
    refusal(() => formatReported(Number.NaN), 'INVALID_DECIMAL');
    refusal(() => formatReported(0.1 + 0.2), 'INEXACT_NUMBER');
    for (const lost of [null, { value: null, parts: 1, missing: 1 }])
      refusal(() => formatReported(lost as never), 'LOST_IN_TRANSFER');
    refusal(() => formatReported({ low: null, high: '2' } as never), 'LOST_IN_TRANSFER');
    expect(refusal(() => formatReported('abc'), 'INVALID_DECIMAL').path).toEqual(['value']);
  });
});
