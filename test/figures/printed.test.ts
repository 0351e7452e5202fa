import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '../../src/exact/fraction.js';
import { type ReadFigure, readFigure, type UnreadFigure } from '../../src/figures/printed.js';
import {
  amountOf,
  type CpaIppError,
  figureOf,
  formatReported,
  type NoValueReason,
  type PrintedFigure,
  statement,
  type Unit,
} from '../../src/index.js';
import { codeOf } from './figure-helpers.js';

const read = (printed: string, unit: Unit = 'CAD millions', more: Partial<PrintedFigure> = {}) =>
  readFigure({ printed, unit, ...more }, []);
const value = (...given: Parameters<typeof read>): ReadFigure => {
  const figure = read(...given);
  if (figure.kind === 'no-value') throw new Error(`no value: ${given[0]}`);
  return figure;
};
const ends = ({ envelope }: ReadFigure) => [toText(envelope.low, 4), toText(envelope.high, 4)];

const MONEY = {
  en: "Canadian dollars ('CAD'), thousands of Canadian dollars ('CAD thousands') or millions of Canadian dollars ('CAD millions')",
  fr: 'dollars canadiens («~CAD~»), milliers de dollars canadiens («~CAD thousands~») ou millions de dollars canadiens («~CAD millions~»)'.replaceAll(
    '~',
    '\u00a0',
  ),
};
const FTE = { en: "full-time equivalents ('FTE')", fr: 'équivalents temps plein («\u00a0FTE\u00a0»)' };

describe('a printed figure', () => {
  it.each<[string, Unit, string, number]>([
    ['25.73', 'CAD millions', '25.73', 2],
    ['.037', 'CAD millions', '0.037', 3], // evaluation, L309
    ['68%', 'percent', '68', 0], // evaluation, L306
    ['68 %', 'percent', '68', 0],
    ['67.8\u00a0%', 'percent', '67.8', 1],
    ['69.27', 'percent', '69.27', 2], // evaluation, L316
    ['$118.6 million', 'CAD millions', '118.6', 1], // evaluation, L313
    ['$118.6 M', 'CAD millions', '118.6', 1],
    ['$1.42 billion', 'CAD millions', '1420', 2],
    ['$1.42 bn', 'CAD thousands', '1420000', 2],
    ['1.42 milliards', 'CAD', '1420000000', 2],
    ['-$0.0005 B', 'CAD millions', '-0.5', 4],
    ['$1 million', 'CAD millions', '1', 0],
    ['2 millions', 'CAD millions', '2', 0],
    ['$5M', 'CAD millions', '5', 0],
    ['$1,234,567.89', 'CAD', '1234567.89', 2],
    ['-$5', 'CAD', '-5', 0],
    ['1.30:1', 'ratio', '1.30', 2], // evaluation, L328
    ['\u22120.7', 'CAD', '-0.7', 1],
    ['-.5', 'share', '-0.5', 1],
    ['+3', 'CAD', '3', 0],
    ['0', 'deployments', '0', 0],
    ['1234', 'people', '1234', 0],
    ['4,000', 'people', '4000', 0],
    ['007', 'count', '007', 0],
    ['5.', 'CAD', '5', 0],
    [' 12\n', 'CAD', '12', 0],
    ['$-5', 'CAD', '-5', 0],
    ['(5.0)', 'CAD', '-5.0', 1],
    ['$ (182.77)', 'CAD', '-182.77', 2],
    ['1,234.56-', 'CAD', '-1234.56', 2],
    ['4,145*', 'people', '4145', 0],
    ['1.5e3', 'CAD', '1500', 0],
    ['2.5 thousand', 'CAD thousands', '2.5', 1],
  ])('%s in %s is read as %s', (printed, unit, digits, decimals) => {
    const figure = value(printed, unit);
    expect(figure.digits).toBe(digits);
    expect(figure.decimals).toBe(decimals);
    expect(figure.text).toBe(printed);
    expect(toText(figure.value, digits.split('.')[1]?.length ?? 0)).toBe(digits.replace('007', '7'));
  });

  it.each<[string, NoValueReason]>([
    ['no data', 'not-reported'],
    ['No data', 'not-reported'],
    ['aucune donnée', 'not-reported'],
    ['N/A', 'not-applicable'],
    ['s.o.', 'not-applicable'],
    ['[Redacted]', 'redacted'],
    ['[caviardé]', 'redacted'],
    ['TBD', 'to-be-determined'],
  ])('%s has no value: %s', (printed, noValue) => {
    expect(read(printed)).toEqual({ kind: 'no-value', text: printed, unit: 'CAD millions', reason: { noValue } });
  });

  it('has no value where it is declared so, whatever the text', () => {
    expect((read('[2]', 'CAD', { noValue: 'lost-in-text' }) as UnreadFigure).reason).toEqual({
      noValue: 'lost-in-text',
    });
    expect(codeOf(() => read('12', 'CAD', { noValue: 'gone' as NoValueReason }))).toBe('UNKNOWN_NAME');
    expect(codeOf(() => read('12', 'CAD', { noValue: null as unknown as NoValueReason }))).toBe('INVALID_ARGUMENT');
  });

  it.each([
    '',
    ' ',
    '.',
    '-',
    '$',
    '%',
    '1.2.3',
    '12,5',
    '1,23',
    '0,125',
    '00,125',
    ',125',
    '1,2345',
    '1234,567',
    '1,234,56',
    '1.234,5',
    '１２',
    '１.5',
    '٣',
    '0x10',
    '1_000',
    'Infinity',
    'NaN',
    '1 000',
    '1\u00a0000',
    '--5',
    '+-5',
    '5$',
    '5:2',
    '2/1',
    '5M',
    '12%%',
    '~5',
    '<5',
    'constructor',
    '__proto__',
    'toString',
    'nodata',
    '5 million %',
    '5  %',
  ])('%j is refused', (printed) => {
    for (const unit of ['CAD millions', 'percent', 'people', 'ratio'] as const) {
      expect(
        codeOf(() => read(printed, unit)),
        unit,
      ).toBe('INVALID_FIGURE');
    }
  });

  it.each<[string, Unit]>([
    ['$5', 'percent'],
    ['$5', 'people'],
    ['5%', 'CAD'],
    ['5%', 'share'],
    ['5 million', 'CAD'],
    ['5 million', 'people'],
    ['2:1', 'share'],
    ['5 billion', 'people'],
    ['$5%', 'CAD'],
  ])('%s does not go with %s', (printed, unit) => {
    expect(codeOf(() => read(printed, unit))).toBe('UNIT_MISMATCH');
  });

  it('has a limit: 18 digits before the point and 60 after it, as exact decimals have', () => {
    expect(value(`${'9'.repeat(18)}.${'9'.repeat(60)}`).decimals).toBe(60);
    expect(value(`${'0'.repeat(30)}1`, 'CAD').value.n).toBe(1n);
    expect(codeOf(() => read('9'.repeat(19)))).toBe('INVALID_FIGURE');
    expect(codeOf(() => read(`1${'0'.repeat(18)}`))).toBe('INVALID_FIGURE');
    expect(codeOf(() => read(`.${'9'.repeat(61)}`))).toBe('INVALID_FIGURE');
    expect(codeOf(() => read('1'.repeat(100_000)))).toBe('INVALID_FIGURE');
  });

  it('stands for half a unit of its last digit to either side', () => {
    expect(ends(value('25.73'))).toEqual(['25.7250', '25.7350']);
    expect(ends(value('-25.73'))).toEqual(['-25.7350', '-25.7250']);
    expect(ends(value('68%', 'percent'))).toEqual(['67.5000', '68.5000']);
    expect(ends(value('114', 'deployments', { precision: 2 }))).toEqual(['113.9950', '114.0050']);
    expect(ends(value('1.5', 'FTE', { precision: 'exact' }))).toEqual(['1.5000', '1.5000']);
  });

  it('stands for what its last digit tells, also with an exponent, as a fraction, or as one to so many', () => {
    expect(ends(value('1.5e3', 'CAD'))).toEqual(['1450.0000', '1550.0000']);
    expect(ends(value('2\u00bd', 'FTE'))).toEqual(['2.2500', '2.7500']);
    // One to 9.5 is 0.1053, one to 10.5 is 0.0952: the interval holds both, and little more.
    expect(ends(value('1:10', 'ratio'))).toEqual(['0.0944', '0.1056']);
    expect(value('1:10', 'ratio').digits).toBe('0.1');
    expect(value('1:3', 'ratio').value).toEqual({ n: 1n, d: 3n });
    expect(codeOf(() => read('1:3', 'ratio', { precision: 2 }))).toBe('INVALID_ARGUMENT');
  });

  it('may have its digits beside a form of its own', () => {
    expect(value('1:10', 'ratio', { value: '0.1', precision: 'exact' }).digits).toBe('0.1');
    expect(value('1:3', 'ratio', { value: '0.33' }).digits).toBe('0.33');
    expect(value('5', 'CAD', { value: '5.0' }).digits).toBe('5');
    expect(codeOf(() => read('5', 'CAD', { value: '6' }))).toBe('INVALID_ARGUMENT');
  });

  it('is exact where it is counted, or where it is a zero, unless zeros are rounded', () => {
    for (const unit of ['people', 'missions', 'positions', 'count'] as const)
      expect(ends(value('8', unit))).toEqual(['8.0000', '8.0000']);
    for (const unit of ['FTE', 'deployments', 'CAD', 'ratio'] as const)
      expect(ends(value('8', unit))).toEqual(['7.5000', '8.5000']);
    const zero = (printed: string, unit: Unit, zeros?: 'structural' | 'rounded') =>
      ends(readFigure({ printed, unit }, [], zeros === undefined ? {} : { zeros }) as ReadFigure);
    for (const unit of ['CAD', 'CAD millions', 'FTE', 'deployments', 'people'] as const)
      expect(zero('0', unit)).toEqual(['0.0000', '0.0000']);
    for (const unit of ['percent', 'share', 'ratio'] as const) {
      expect(zero('0', unit)).toEqual(['-0.5000', '0.5000']);
      expect(zero('0', unit, 'structural')).toEqual(['0.0000', '0.0000']);
    }
    for (const unit of ['CAD', 'FTE', 'percent'] as const) {
      expect(zero('0.0', unit)).toEqual(['-0.0500', '0.0500']);
      expect(zero('0.0', unit, 'structural')).toEqual(['0.0000', '0.0000']);
    }
    expect(zero('0', 'CAD', 'rounded')).toEqual(['-0.5000', '0.5000']);
    const counted = readFigure({ printed: '0', unit: 'people' }, [], { zeros: 'rounded' }) as ReadFigure;
    expect(ends(counted)).toEqual(['0.0000', '0.0000']);
  });

  it('refuses a precision that its digits go beyond, above 60, or none at all', () => {
    for (const precision of [1, -1, 1.5, 61, Number.NaN, null, '2', 'full']) {
      expect(
        codeOf(() => read('1.25', 'CAD', { precision: precision as number })),
        String(precision),
      ).toBe('INVALID_ARGUMENT');
    }
    expect(ends(value('1.25', 'CAD', { precision: 2 }))).toEqual(['1.2450', '1.2550']);
    expect(value('1.25', 'CAD', { precision: 60 }).decimals).toBe(2);
  });

  it('needs an object with a text and a unit', () => {
    expect(codeOf(() => readFigure({ printed: '5' }, []))).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => read('5', 'dollars' as Unit))).toBe('UNKNOWN_NAME');
    expect(codeOf(() => readFigure({ printed: '5', unit: null as unknown as Unit }, [], { unit: 'CAD' }))).toBe(
      'INVALID_ARGUMENT',
    );
    expect(codeOf(() => read(5 as unknown as string))).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => readFigure(null as unknown as PrintedFigure, []))).toBe('INVALID_ARGUMENT');
  });

  it('reads back what is written with thousands commas, for any number', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 18n - 1n), (n) => {
        const grouped = n.toString().replace(/\B(?=(?:\d{3})+$)/g, ',');
        expect(value(grouped, 'people').value).toEqual({ n, d: 1n });
      }),
    );
  });

  it('is refused with the place of the fault and what was expected', () => {
    const refusal = (figure: unknown) => {
      try {
        readFigure(figure as PrintedFigure, ['here']);
      } catch (error) {
        const { message, path, details } = error as CpaIppError;
        return { message, path, details };
      }
      return undefined;
    };
    expect(refusal(5)).toMatchObject({ message: 'here: expected a printed figure: { printed, unit }, received 5' });
    expect(refusal({ printed: 5 })).toMatchObject({
      message: 'here.printed: expected the figure as printed, as text, received 5',
    });
    expect(refusal({ printed: '5', unit: 'dollars' })).toMatchObject({
      message: expect.stringMatching(/^here\.unit: 'dollars' is not a unit/),
    });
    expect(refusal({ printed: '5', unit: 'CAD', noValue: 'gone' })).toMatchObject({
      message: expect.stringMatching(
        /^here\.noValue: 'gone' is not a reason for no value; choose from 'not-reported', .*'zero-denominator'$/,
      ),
    });
    expect(refusal({ printed: '5,5', unit: 'CAD' })).toEqual({
      message: "here.printed: '5,5' cannot be read as a printed figure; with { numbers: 'fr-CA' } it can",
      path: ['here', 'printed'],
      details: {
        received: { en: "'5,5'", fr: '«\u00a05,5\u00a0»' },
        reason: 'unreadable',
        declare: { option: 'numbers', value: 'fr-CA' },
      },
    });
    expect(refusal({ printed: '1'.repeat(19), unit: 'CAD' })).toEqual({
      message: `here.printed: '${'1'.repeat(19)}' has more than 18 digits before or 60 after the point`,
      path: ['here', 'printed'],
      details: {
        received: { en: `'${'1'.repeat(19)}'`, fr: `«\u00a0${'1'.repeat(19)}\u00a0»` },
        reason: 'too-long',
        limit: {
          en: '18 digits before or 60 after the point',
          fr: '18 chiffres avant ou 60 après la virgule',
        },
      },
    });
    expect(refusal({ printed: '$5', unit: 'FTE' })).toEqual({
      message: `here.printed: expected ${MONEY.en}, as '$5' is printed, received ${FTE.en}`,
      path: ['here', 'printed'],
      details: {
        expected: { en: `${MONEY.en}, as '$5' is printed`, fr: `${MONEY.fr}, puisque «\u00a0$5\u00a0» est imprimé` },
        received: FTE,
      },
    });
    expect(refusal({ printed: '5.5', unit: 'CAD', precision: 0 })).toMatchObject({
      message: "here.precision: expected 'exact' or a whole number from 1 (the decimals printed) to 60, received 0",
    });
  });

  it('or is refused with a coded error, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) =>
        [undefined, 'INVALID_FIGURE', 'UNIT_MISMATCH'].includes(codeOf(() => read(text))),
      ),
    );
  });
});

describe('amountOf', () => {
  it('scales to dollars', () => {
    const amount = (printed: string, unit: Unit) => formatReported(amountOf({ printed, unit }));
    expect(amount('$118.6 million', 'CAD millions')).toBe('118600000');
    expect(amount('.037', 'CAD millions')).toBe('37000');
    expect(amount('12.5', 'CAD thousands')).toBe('12500');
    expect(amount('$1,234.56', 'CAD')).toBe('1234.56');
    expect(amount('999999999999999999.123456789012345', 'CAD millions')).toBe('999999999999999999123456.789012345');
    expect(amountOf({ printed: 'no data', unit: 'CAD' })).toEqual({ noValue: 'not-reported' });
  });

  it('refuses what is not money', () => {
    expect(codeOf(() => amountOf({ printed: '5%', unit: 'percent' }))).toBe('UNIT_MISMATCH');
    expect(codeOf(() => amountOf({ printed: 'no data', unit: 'people' }))).toBe('UNIT_MISMATCH');
    expect(codeOf(() => amountOf({ printed: '5' }))).toBe('INVALID_ARGUMENT');
    expect(() => amountOf({ printed: '5', unit: 'FTE' })).toThrow(
      expect.objectContaining({
        message: `figure.unit: expected ${MONEY.en}, received ${FTE.en}`,
        path: ['figure', 'unit'],
        details: { expected: MONEY, received: FTE },
      }),
    );
    expect(() => amountOf({ printed: '5,5', unit: 'CAD' })).toThrow(/^figure\.printed: /);
    expect(formatReported(amountOf({ printed: '$5', unit: 'CAD thousands' }))).toBe('5000');
  });
});

describe('figureOf', () => {
  const mine = statement({
    document: 'mine',
    unit: 'CAD millions',
    figures: {
      a: { printed: '1', line: 4, table: 'T', row: 'r', column: 'c', precision: 2 },
      b: ['no data', 5],
    },
    identities: {},
  });
  it('fills in the place and the unit, and keeps the precision', () => {
    expect(figureOf(mine, 'a')).toEqual({
      printed: '1',
      unit: 'CAD millions',
      line: 4,
      table: 'T',
      row: 'r',
      column: 'c',
      precision: 2,
    });
    expect(figureOf(mine, 'b')).toEqual({ printed: 'no data', unit: 'CAD millions', line: 5, noValue: 'not-reported' });
  });
  it('refuses a key that is not there', () => {
    // @ts-expect-error -- no such figure
    expect(codeOf(() => figureOf(mine, 'toString'))).toBe('UNKNOWN_NAME');
  });
});
