import { describe, expect, it } from 'vitest';
import type { Decimal } from '../../src/exact/decimal.js';
import type { MarkMeaning } from '../../src/exact/marks.js';
import {
  amountOf,
  budgetLinesOf,
  explain,
  figureOf,
  isReported,
  type NumberForm,
  readNumber,
  reconcile,
  type Statement,
  statement,
  type Unit,
} from '../../src/index.js';
import { refusal } from '../refusal.js';
import { codeOf } from './figure-helpers.js';

/*
 * Texts of public accounts, statistical tables and reports, as their files have them: what each says once its form or
 * its sign is declared, and what has one meaning without. The answers were written by hand.
 */

const told = (text: string, options: Parameters<typeof readNumber>[1] = {}) => {
  const { value, unit, notes } = readNumber(text, options);
  return [isReported(value) ? (value as Decimal).toFixed() : value.noValue, unit, notes];
};
const declared = (text: string) => refusal(() => readNumber(text), 'INVALID_FIGURE').details.declare;

describe('French forms', () => {
  it.each<[string, string, Unit | undefined, string[]?]>([
    ['3 368 000', '3368000', undefined],
    ['-5 682 000', '-5682000', undefined],
    ['893\u00a0427\u202f000', '893427000', undefined],
    ['25,73', '25.73', undefined],
    ['0,037', '0.037', undefined],
    ['12,5 %', '12.5', 'percent'],
    ['4,4 p. 100', '4.4', 'percent'],
    ['118,6 M$', '118.6', 'CAD millions'],
    ['5,2 k$', '5.2', 'CAD thousands'],
    ['1,5 G$', '1500', 'CAD millions'],
    ['1 234 567,89 $', '1234567.89', 'CAD'],
    ['1\u00a0234\u00a0567,89\u00a0$', '1234567.89', 'CAD'],
    ['1\u202f234\u202f567,89\u202f$', '1234567.89', 'CAD'],
    ['2,5 millions de dollars', '2.5', 'CAD millions'],
    ['1,5 milliard de dollars', '1500', 'CAD millions'],
    ['1,332 milliards de dollars', '1332', 'CAD millions'],
    ['(1 234)', '-1234', undefined],
    ['(1 234,50 $)', '-1234.5', 'CAD'],
    ['1 234,50 $ -', '-1234.5', 'CAD'],
    ['5 $ CAD', '5', 'CAD'],
    ['1,332 $', '1.332', 'CAD'],
    ['1,332 %', '1.332', 'percent'],
    ['(1,332 %)', '-1.332', 'percent'],
    ['2,5 MILLIARDS DE DOLLARS', '2500', 'CAD millions'],
    ['37 000 $*', '37000', 'CAD', ['*']],
    ['4 145¹,²', '4145', undefined, ['1', '2']],
    ['12,3 E', '12.3', undefined, ['E']],
    ['1,5 : 1', '1.5', 'ratio'],
    ['5 $', '5', 'CAD'],
  ])('%j says %s once they are declared, and names the declaration before', (text, value, unit, notes = []) => {
    expect(told(text, { numbers: 'fr-CA' })).toEqual([value, unit, notes]);
    expect(declared(text)).toEqual({ option: 'numbers', value: 'fr-CA' });
  });

  it('have no billion of English, and English has no milliard beside digits that French reads otherwise', () => {
    refusal(() => readNumber('1,5 billion', { numbers: 'fr-CA' }), 'INVALID_FIGURE');
    expect(told('1.332 milliards')).toEqual(['1332', 'CAD millions', []]);
  });

  it.each<[string, NumberForm, string]>([
    ['1.234,56', { decimal: ',', group: '.' }, '1234.56'],
    ['1 234.5', { decimal: '.', group: ' ' }, '1234.5'],
    ["1'234.5", { decimal: '.', group: "'" }, '1234.5'],
    ['1’234.5', { decimal: '.', group: "'" }, '1234.5'],
  ])('are not the only ones: %j names %j', (text, form, value) => {
    expect(declared(text)).toEqual({ option: 'numbers', value: form });
    expect(told(text, { numbers: form })).toEqual([value, undefined, []]);
  });

  it('are said in the sentence of the refusal', () => {
    const error = refusal(() => readNumber('1.234,56'), 'INVALID_FIGURE');
    expect(error.message).toBe(
      "text: '1.234,56' cannot be read as a printed figure; with { numbers } as { decimal: ',', group: '.' } it can",
    );
    expect(explain(error, { locale: 'fr-CA' }).replaceAll('\u00a0', ' ')).toBe(
      "text : « 1.234,56 » ne se lit pas comme un chiffre imprimé; avec { numbers } comme { decimal: ',', group: '.' }, il se lit",
    );
    // As sent by somebody else.
    expect(explain(JSON.parse(JSON.stringify({ ...error, message: error.message })), { locale: 'en-CA' })).toBe(
      error.message,
    );
  });
});

describe('what has one meaning in whatever form', () => {
  it.each<[string, string, Unit | undefined, string[]?]>([
    ['(1,234.56)', '-1234.56', undefined],
    ['($182.77)', '-182.77', 'CAD'],
    ['$ (182.77)', '-182.77', 'CAD'],
    ['1,234.56-', '-1234.56', undefined],
    ['$-42.55', '-42.55', 'CAD'],
    ['- $5', '-5', 'CAD'],
    ['–100.00', '-100', undefined],
    ['—100', '-100', undefined],
    ['$ 901', '901', 'CAD'],
    ['$        901', '901', 'CAD'],
    ['$320K', '320', 'CAD thousands'],
    ['$1.42 billion', '1420', 'CAD millions'],
    ['$5.1 million CAD', '5.1', 'CAD millions'],
    ['1,234,567.50 $', '1234567.5', 'CAD'],
    ['4.4 per cent', '4.4', 'percent'],
    ['4.4 p. 100', '4.4', 'percent'],
    ['4,145*', '4145', undefined, ['*']],
    ['4,145**†', '4145', undefined, ['**', '†']],
    ['342²', '342', undefined, ['2']],
    ['5 (1)', '5', undefined, ['1']],
    ['12,345 [2]', '12345', undefined, ['2']],
    ['(5*)', '-5', undefined, ['*']],
    ['(5) (1)', '-5', undefined, ['1']],
    ['12.3E', '12.3', undefined, ['E']],
    ['12.3 E r', '12.3', undefined, ['E', 'r']],
    ['5ᵖ', '5', undefined, ['p']],
    ["'-5", '-5', undefined],
    ['1:10', '0.1', 'ratio'],
    ['1:3', '0.3333333333333333333333333333333333', 'ratio'],
    ['1.5 : 1', '1.5', 'ratio'],
    ['½', '0.5', undefined],
    ['1/2', '0.5', undefined],
    ['3/4', '0.75', undefined],
    ['-$7/8 million', '-0.875', 'CAD millions'],
    ['(½)', '-0.5', undefined],
    ['(1/2) %', '-0.5', 'percent'],
    ['$(5)M', '-5', 'CAD millions'],
    ['CDN$ 5', '5', 'CAD'],
    ['Cdn$5', '5', 'CAD'],
    ['CA$5', '5', 'CAD'],
    ['$5 CDN', '5', 'CAD'],
    ['5.00 $ CAD', '5', 'CAD'],
    ['$5.1 MILLION', '5.1', 'CAD millions'],
    ['5 MILLIONS DE DOLLARS', '5', 'CAD millions'],
    ['5 Per Cent', '5', 'percent'],
    ['5 P. 100', '5', 'percent'],
    ['5 M dollars', '5', 'CAD millions'],
    ['CAD 5k', '5', 'CAD thousands'],
    ['1,234.56–', '-1234.56', undefined],
    ['1,234.56 -', '-1234.56', undefined],
    ['$1,234.56 —', '-1234.56', 'CAD'],
    ['5–', '-5', undefined],
    ['342⁽¹⁾', '342', undefined, ['1']],
    ['342⁽¹,²⁾ ⁽³⁾', '342', undefined, ['1', '2', '3']],
    ['1,332%', '1332', 'percent'],
    ['(1,332)%', '-1332', 'percent'],

    ['2½ %', '2.5', 'percent'],
    ['3 1/2', '3.5', undefined],
    ['$1 ¾ million', '1.75', 'CAD millions'],
  ])('%j says %s', (text, value, unit, notes = []) => {
    expect(told(text)).toEqual([value, unit, notes]);
  });

  it.each([
    'US$ 5.1 million',
    '€320.77 million',
    '£5',
    '5 EUR',
    'A$5',
    '5 millions d’euros',
    '5 US dollars',
    '5 US DOLLARS',
    '5 Euros',
  ])('%j is in another currency', (text) => {
    refusal(() => readNumber(text), 'UNIT_MISMATCH');
    expect(codeOf(() => amountOf({ printed: text, unit: 'CAD millions' }))).toBe('UNIT_MISMATCH');
  });

  // Two signs, a time of day, a date, a range, a number and its share.
  it.each([
    '-(5)',
    '(-5)',
    '--5',
    '1-5',
    '3:2',
    '1:05',
    '14:30',
    '11/2',
    '3/2',
    '2/4',
    // A letter beside a bare number may be a grade of its quality.
    '25,730 B',
    '25,730B',
    '25,730 M',
    '5K',
    '5 k',
    '5.1 G',
    '5 T',
    '(5) B',
    // What stands beside brackets is no part of the number in them.
    '()½',
    '(1)½',
    '$½()',
    '.(1)',
    '(5)100',
    'C(A$5)',
    '(5 mil)lion',
    'Xyz$5',
    '⅓',
    '3 4/3',
    '5–10',
    '12 (456)',
    '(5',
    '5)',
  ])('%j has none, and no declaration would give it one', (text) => {
    expect(declared(text)).toBeUndefined();
  });
});

describe('signs in place of a number', () => {
  it.each([
    '-',
    '–',
    '—',
    '..',
    '...',
    'x',
    'F',
    'd',
    '*',
    '**',
    'NA',
    'n.a.',
    'nil',
    'null',
    'tab_1',
    '<5',
    'see note',
  ])('%j stands for what is declared, and names the declaration before', (sign) => {
    expect(declared(sign)).toEqual({ option: 'marks', value: sign });
    for (const meaning of ['suppressed', 'not-reported'] as const)
      expect(told(sign, { marks: { [sign]: meaning } })).toEqual([meaning, undefined, []]);
    expect(told(` ${sign}\u00a0`, { marks: { [sign]: 'zero' } })).toEqual(['0', undefined, []]);
  });

  it.each<[string, MarkMeaning]>([
    ['n.d.', 'not-reported'],
    ['nd', 'not-reported'],
    ['not available', 'not-reported'],
    ['Non disponible', 'not-reported'],
    ['#N/A', 'not-reported'],
    ['aucune donne\u0301e', 'not-reported'],
    ['aucune donnee', 'not-reported'],
    ['no  data', 'not-reported'],
    ['no\u00a0data', 'not-reported'],
    ['(no data)', 'not-reported'],
    ['N/A', 'not-applicable'],
    ['s.o', 'not-applicable'],
    ['s. o.', 'not-applicable'],
    ['N. D.', 'not-reported'],
    ['T. B. A.', 'to-be-determined'],
    ['sans objet', 'not-applicable'],
    ['suppressed', 'suppressed'],
    ['Confidentiel', 'suppressed'],
    ['[Redacted]', 'redacted'],
    ['TBA', 'to-be-determined'],
    ['à de\u0301terminer', 'to-be-determined'],
    ['#DIV/0!', 'zero-denominator'],
  ])('are words with one meaning: %j is %s', (word, meaning) => {
    expect(told(word)).toEqual([meaning, undefined, []]);
  });

  it('keep their notes, and go before words and numbers where they are declared', () => {
    expect(told('n.d. (1)')).toEqual(['not-reported', undefined, ['1']]);
    expect(told('.(1)', { marks: { '.': 'not-reported' } })).toEqual(['not-reported', undefined, ['1']]);
    expect(told('-*', { marks: { '-': 'zero' } })).toEqual(['0', undefined, ['*']]);
    expect(told('n.d.', { marks: { 'n.d.': 'suppressed' } })).toEqual(['suppressed', undefined, []]);
    expect(told('-999', { marks: { '-999': 'lost-in-text' } })).toEqual(['lost-in-text', undefined, []]);
    expect(told('-998', { marks: { '-999': 'lost-in-text' } })).toEqual(['-998', undefined, []]);
  });

  it('stand beside a currency or a percent, and are found whatever their case and blanks', () => {
    const marks = { '-': 'zero', X: 'suppressed', 'Voir note': 'redacted', '...': 'not-applicable' } as const;
    expect(told('$      -', { marks })).toEqual(['0', undefined, []]);
    expect(told('- %', { marks })).toEqual(['0', undefined, []]);
    expect(told('x', { marks })).toEqual(['suppressed', undefined, []]);
    expect(told('VOIR  note', { marks })).toEqual(['redacted', undefined, []]);
    expect(told('…', { marks })).toEqual(['not-applicable', undefined, []]);
    expect(declared('$ -')).toEqual({ option: 'marks', value: '-' });
  });

  it.each([
    ...[
      ['- (1)', '-'],
      ['\u2013*', '\u2013'],
      ['-\u00b9', '-'],
    ],
    ...[
      ['.. (2)', '..'],
      ['x\u2020', 'x'],
      ['- [1]', '-'],
    ],
  ] as const)('are named without the note behind them: %s', (text, sign) => {
    expect(declared(text)).toEqual({ option: 'marks', value: sign });
    expect(told(text, { marks: { [sign]: 'suppressed' } })[0]).toBe('suppressed');
  });

  it('that differ in case alone may each have a meaning; then no third spelling is read', () => {
    const marks = { d: 'suppressed', D: 'not-applicable', '[D]': 'suppressed', 'n a': 'zero', 'N A': 'zero' } as const;
    expect(told('d', { marks })[0]).toBe('suppressed');
    expect(told('D', { marks })[0]).toBe('not-applicable');
    expect(told('N a', { marks })[0]).toBe('0');
    refusal(() => readNumber('d.', { marks }), 'INVALID_FIGURE');
  });

  it('are refused where they are blank, or stand for nothing that is known', () => {
    refusal(() => readNumber('5', { marks: { ' ': 'zero' } }), 'INVALID_ARGUMENT');
    refusal(() => readNumber('5', { marks: { '-': 'nothing' as 'zero' } }), 'UNKNOWN_NAME');
    refusal(() => readNumber('5', { marks: { Spent: { '-': 'zero' } } as never }), 'INVALID_ARGUMENT');
  });
});

describe('a statement', () => {
  const mine = {
    document: 'mine',
    unit: 'CAD millions',
    numbers: 'fr-CA',
    marks: { '-': 'zero', x: 'suppressed', Part: { '-': 'not-applicable' } },
    figures: {
      a: ['12,4 M$', 1],
      b: ['3,1*', 2],
      none: ['-', 3],
      total: ['15,5 millions de dollars', 4],
      part: { printed: '-', line: 5, column: 'Part', unit: 'percent' },
      quoted: { printed: '1,332', line: 6, unit: 'people', numbers: 'en-CA' },
    },
    identities: { total: { printed: 'total', expected: { sum: ['a', 'b', 'none'] }, missing: 'unknown' } },
  } as const satisfies Statement;

  it('says how its texts are written, also as JSON, and is explained in both languages', () => {
    const check = reconcile(statement(JSON.parse(JSON.stringify(mine)) as typeof mine), 'total');
    expect([check.verdict, check.numbers]).toEqual(['exact', 'fr-CA']);
    expect(explain(check, { locale: 'en-CA' })).toBe('12.4 + 3.1 + 0 = 15.5, printed $15.5 million; exact');
    expect(explain(JSON.parse(JSON.stringify(check)), { locale: 'fr-CA' }).replaceAll('\u00a0', ' ')).toBe(
      '12,4 + 3,1 + 0 = 15,5, imprimé 15,5 millions de dollars; exact',
    );
    expect(reconcile(mine, 'part').printed).toEqual({ noValue: 'not-applicable' });
  });

  it('gives figures that stand alone with what it says of them', () => {
    expect(figureOf(mine, 'a')).toEqual({ printed: '12,4 M$', unit: 'CAD millions', line: 1, numbers: 'fr-CA' });
    expect(figureOf(mine, 'none')).toMatchObject({ printed: '-', marks: { '-': 'zero' } });
    expect(figureOf(mine, 'quoted')).toEqual({ printed: '1,332', unit: 'people', line: 6 });
    for (const [key, dollars] of [
      ['a', '12400000'],
      ['b', '3100000'],
      ['none', '0'],
    ] as const)
      expect(String(amountOf(figureOf(mine, key)))).toBe(dollars);
  });

  it('gives budget lines what it says, not what its texts would say in English', () => {
    const figures = { a: ['1,332', 1], b: ['- *', 2], c: ['x', 3], d: { printed: '-99', line: 4 } } as const;
    const one = statement({ ...mine, marks: { ...mine.marks, '-99': 'zero' }, figures, identities: {} });
    const cell = { fiscalYear: '2018-19', partner: 'rcmp', category: 'all-costs', phase: 'spent' } as const;
    const lines = budgetLinesOf(one, { a: cell, b: cell, c: cell, d: cell });
    expect(lines.map(({ amount }) => amount)).toEqual(['1332000', '0', { noValue: 'suppressed' }, '0']);
  });

  it('may leave both to a figure, whose signs go before its own', () => {
    const figures = {
      a: { printed: '-', line: 1, marks: { '-': 'redacted' } },
      b: { printed: 'x', line: 2, marks: { '-': 'redacted' } },
    } as const;
    const one = statement({ ...mine, figures, identities: {} });
    expect(reconcile(one, 'a').printed).toEqual({ noValue: 'redacted' });
    expect(reconcile(one, 'b').printed).toEqual({ noValue: 'suppressed' });
    expect(amountOf({ printed: '–', unit: 'CAD', marks: { '–': 'not-reported' } })).toEqual({
      noValue: 'not-reported',
    });
    expect(String(amountOf({ printed: '1,5', unit: 'CAD', numbers: 'fr-CA' }))).toBe('1.5');
  });

  it('refuses forms and signs that mean nothing, with their path', () => {
    expect(refusal(() => statement({ ...mine, numbers: 'fr' as 'fr-CA' }), 'UNKNOWN_NAME').path).toEqual(['numbers']);
    const marks = { Part: { '-': 'none' as 'zero' } };
    expect(refusal(() => statement({ ...mine, marks }), 'UNKNOWN_NAME').path).toEqual(['marks', 'Part', '-']);
    const figures = { ...mine.figures, quoted: { ...mine.figures.quoted, numbers: { decimal: '.', group: '.' } } };
    expect(refusal(() => statement({ ...mine, figures } as never), 'INVALID_ARGUMENT').path).toEqual([
      ...['figures', 'quoted', 'numbers', 'group'],
    ]);
  });
});
