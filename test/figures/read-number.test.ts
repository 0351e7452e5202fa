import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decimal, decimal } from '../../src/exact/decimal.js';
import { shareOf } from '../../src/exact/share.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { readNumber } from '../../src/figures/read-number.js';
import { NO_VALUE_LABELS, NO_VALUE_REASONS } from '../../src/kernel/no-value.js';
import { refusal } from '../refusal.js';
import { runs } from '../support/long.js';

const STYLES = ['number', 'percent', 'CAD', 'CAD millions'] as const;
const UNITS = { number: undefined, percent: 'percent', CAD: 'CAD', 'CAD millions': 'CAD millions' } as const;
const LOCALES = [undefined, 'en-CA', 'fr-CA'] as const;

const number = fc.oneof(
  fc
    .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), fc.stringMatching(/^\d{0,30}$/))
    .map(([negative, whole, decimals]) => decimal(`${negative ? '-' : ''}${whole}.${decimals}`)),
  // Quotients carry 34 digits.
  fc
    .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 999 }))
    .map(([a, b]) => (shareOf(decimal(a), decimal(b)) as { value: Decimal }).value),
);

describe('readNumber', () => {
  it.each([
    ['5 $ US', {}],
    ['US$ 5.1 million', { numbers: 'fr-CA' }],
    ['€5.1', { numbers: 'fr-CA' }],
  ] as const)('names no form of %j, which counts no Canadian money in any', (text, options) => {
    const { details } = refusal(() => readNumber(text, options), 'INVALID_FIGURE');
    expect(details).not.toHaveProperty('declare');
  });

  it('reads changes in points, which bare points are not', () => {
    const french = { numbers: 'fr-CA' } as const;
    for (const text of ['8.2 pp', '8.2pp', '+8.2 percentage points', '8.2 p.p.*'])
      expect(readNumber(text)).toMatchObject({ unit: 'points', decimals: 1, value: decimal('8.2') });
    for (const text of ['\u22128,2 points de pourcentage', '-8,2 p.p.', '(8,2) pp'])
      expect(readNumber(text, french)).toMatchObject({ unit: 'points', value: decimal('-8.2') });
    expect(readNumber('1 point de pourcentage', french).value).toEqual(decimal('1'));
    for (const text of ['8.2 points', '8.2 ppp', '$8.2 pp', '1,250 points de pourcentage'])
      refusal(() => readNumber(text), text.startsWith('$') ? 'UNIT_MISMATCH' : 'INVALID_FIGURE');
  });

  it('reads what formatReported wrote: as printed where digits were dropped, exactly where none were', () => {
    fc.assert(
      fc.property(
        number,
        fc.constantFrom(...STYLES),
        fc.constantFrom(...LOCALES),
        fc.option(fc.integer({ min: 0, max: 15 }), { nil: undefined }),
        (value, as, locale, decimals) => {
          const options = { as, ...(locale && { locale }), ...(decimals !== undefined && { decimals }) };
          const back = readNumber(formatReported(value, options), locale === undefined ? {} : { numbers: locale });
          expect(back.unit).toBe(UNITS[as]);
          // By the digits alone: moved by two places where it is a percent, then rounded in whole numbers.
          const exact = as === 'percent' ? movedTwoPlaces(value.toFixed()) : value.toFixed();
          const expected = decimals === undefined ? exact : roundedHalfAway(exact, decimals);
          expect((back.value as Decimal).toFixed()).toBe(plainDigits(expected));
          if (decimals !== undefined) expect(back.decimals).toBe(decimals);
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it('reads every missing value by its id and both labels', () => {
    for (const reason of NO_VALUE_REASONS) {
      for (const locale of ['en-CA', 'fr-CA'] as const) {
        const written = formatReported({ noValue: reason }, { locale });
        expect(readNumber(written, { numbers: locale })).toEqual({
          value: { noValue: reason },
          decimals: 0,
          notes: [],
        });
      }
      expect(readNumber(reason).value).toEqual({ noValue: reason });
      expect(readNumber(NO_VALUE_LABELS[reason].fr).value).toEqual({ noValue: reason });
    }
  });

  it.each([
    ['1 234 567,5', 'fr-CA', '1234567.5', undefined],
    ['1\u00a0234\u00a0567,50\u00a0$', 'fr-CA', '1234567.5', 'CAD'],
    ['1\u202f234,5 $', 'fr-CA', '1234.5', 'CAD'],
    ['893427000', 'fr-CA', '893427000', undefined],
    ['-5 682 000', 'fr-CA', '-5682000', undefined],
    ['\u22125,5 %', 'fr-CA', '-5.5', 'percent'],
    ['118,6 M$', 'fr-CA', '118.6', 'CAD millions'],
    ['2,5 millions de dollars', 'fr-CA', '2.5', 'CAD millions'],
    ['1 million de dollars', 'fr-CA', '1', 'CAD millions'],
    [',5', 'fr-CA', '0.5', undefined],
    ['$1.42', 'en-CA', '1.42', 'CAD'],
    ['-$14,910,000', 'en-CA', '-14910000', 'CAD'],
    ['$5.76 million', 'en-CA', '5.76', 'CAD millions'],
    ['1.5:1', 'en-CA', '1.5', 'ratio'],
    ['1.234,5', { decimal: ',', group: '.' }, '1234.5', undefined],
    ["1'234.5", { decimal: '.', group: "'" }, '1234.5', undefined],
    ['1234,5', { decimal: ',', group: '' }, '1234.5', undefined],
    // Cells of data files: blanks, exponents by the form's own mark, a mark with nothing behind it.
    [' 5 ', 'en-CA', '5', undefined],
    ['1.23456e2', 'en-CA', '123.456', undefined],
    ['-4,97E-14', 'fr-CA', '-0.0000000000000497', undefined],
    ['1,23456e2', { decimal: ',', group: '.' }, '123.456', undefined],
    ['1e3', { decimal: ',', group: '.' }, '1000', undefined],
    ['5.', 'en-CA', '5', undefined],
    ['1\u2009234\u2009$', 'fr-CA', '1234', 'CAD'],
    ['$1.42 billion', 'en-CA', '1420', 'CAD millions'],
    ['1,5 milliard de dollars', 'fr-CA', '1500', 'CAD millions'],
  ] as const)('reads %j as %j', (text, numbers, value, unit) => {
    const read = readNumber(text, { numbers });
    expect([(read.value as Decimal).toFixed(), read.unit]).toEqual([value, unit]);
  });

  // What nobody declared stays refused: the other language's marks, groups that are none, two units at once.
  it.each([
    ['1,5', 'en-CA'],
    ['0,125', 'en-CA'],
    ['12,34', 'en-CA'],
    ['1 234', 'en-CA'],
    ['5 $', 'en-CA'],
    ['1.5', 'fr-CA'],
    ['1,234.5', 'fr-CA'],
    ['1 23', 'fr-CA'],
    ['0 125', 'fr-CA'],
    ['$5 $', 'fr-CA'],
    ['1 234', { decimal: ',', group: '' }],
    ['12?4', 'en-CA'],
    ['', 'en-CA'],
    ['-', 'en-CA'],
    ['.', 'en-CA'],
    ['1e555', 'en-CA'],
    ['1.5e3', 'fr-CA'],
    ['９', 'en-CA'],
  ] as const)('refuses %j in %j', (text, numbers) => {
    const { path, details } = refusal(() => readNumber(text, { numbers }), 'INVALID_FIGURE');
    expect([path, details.reason]).toEqual([['text'], 'unreadable']);
  });

  it('refuses marks that do not go together, and forms that cannot be told apart', () => {
    refusal(() => readNumber('$5%'), 'UNIT_MISMATCH');
    refusal(() => readNumber('5', { numbers: 'fr' as never }), 'UNKNOWN_NAME');
    refusal(() => readNumber('5', { numbers: { decimal: ',', group: ',' } }), 'INVALID_ARGUMENT');
    refusal(() => readNumber('5', { number: 'fr-CA' } as never), 'UNKNOWN_NAME');
  });
});

/** Moves the point of decimal text two places to the right. */
function movedTwoPlaces(text: string): string {
  const [whole = '', decimals = ''] = text.split('.');
  const padded = decimals.padEnd(2, '0');
  return `${whole}${padded.slice(0, 2)}.${padded.slice(2)}`;
}

/** Rounds decimal text by its digits, in whole numbers. */
function roundedHalfAway(text: string, decimals: number): string {
  const negative = text.startsWith('-');
  const [whole = '', part = ''] = text.replace('-', '').split('.');
  const kept = BigInt(whole + part.slice(0, decimals).padEnd(decimals, '0'));
  const up = Number(part[decimals] ?? '0') >= 5 ? 1n : 0n;
  const digits = (kept + up).toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return `${negative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Without zeros that say nothing, and without a negative zero. */
function plainDigits(text: string): string {
  const negative = text.startsWith('-');
  const [whole = '', part = ''] = text.replace('-', '').split('.');
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const decimals = part.replace(/0+$/, '');
  const plain = decimals === '' ? digits : `${digits}.${decimals}`;
  return negative && plain !== '0' ? `-${plain}` : plain;
}
