import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hidesFormula, withGuard, withoutGuard } from '../../src/kernel/spreadsheet.js';
import { runs } from '../support/long.js';
import { isRun } from '../support/spreadsheets.js';

describe('a cell that begins like a formula', () => {
  it.each([
    ...[
      '=1+1',
      '+1+1',
      '-1+1',
      '@SUM(1)',
      '-',
      '+',
      '-$',
      '\t1',
      '\r\n=1',
      '＝1',
      '-2+3+cmd',
      '-1,23,4',
      '--1',
      '-5%%',
      '=-1',
    ],
    // Behind what does not show, and behind blanks, which Google Sheets and trimming imports take away.
    ...['\ufeff=1+1', '\u200b=1', ' =1+1', '\u00a0 @a', "'=1", "''=1"],
    // No letters make a number, but an exponent's.
    ...['-1e', '-e7', '-1e1e1', '-$14.91 million', '+1 613 555 0100'],
  ])('has an apostrophe in front: %j', (text) => {
    expect(withGuard(text)).toBe(`'${text}`);
    expect(withoutGuard(`'${text}`)).toBe(text);
  });

  it.each([
    ...[
      '-1,234.56',
      '-5.5%',
      '-$14,910,000',
      '-1e-7',
      '-12.50',
      '+3',
      '-1,5',
      '-.5',
      '-5.',
      '12',
      '-1E+21',
      ' -5',
      '-0',
    ],
    ...['-14\u00a0910\u00a0000,00\u00a0$', '-5,5\u00a0%', '-1 234,56', "-1'234.5", '-1.234.567,89', '-$ 5', '+$5'],
    ...['', "l'an =1", 'a-b', '1-2', '(5)', '−5', '2015-16'],
  ])('has none where it is a number, or begins otherwise: %j', (text) => {
    expect(withGuard(text)).toBe(text);
  });

  it('is guarded exactly where a spreadsheet would run it, and comes back', () => {
    const parts = fc.constantFrom(
      ...'=+-@\t\r\n＝',
      "'",
      ' ',
      '\u00a0',
      '\ufeff',
      '\u200b',
      ...'0123456789',
      ',',
      '.',
      '$',
      '%',
      'e',
      'a',
    );
    const text = fc.array(parts, { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), (cell) => {
        const guarded = withGuard(cell);
        expect(isRun(guarded), guarded).toBe(false);
        // An apostrophe that was there gets another one, or nobody could tell ours from it.
        if (!cell.includes("'")) expect(guarded !== cell).toBe(isRun(cell));
        expect(withoutGuard(guarded)).toBe(cell);
      }),
      { numRuns: runs(20_000, 2000) },
    );
  });
});

describe('a cell that another separator would part', () => {
  it.each([
    ['x;=1+1', true],
    ['x,=1', true],
    ['x\t@a', true],
    ['a|+b', true],
    ['x; =1', true],
    ['x;-5', false],
    ['1,-5', false],
    ['=1;2', false],
    ['a;b', false],
    ['x;-5;=1', true],
    ['', false],
  ])('hides a formula or not: %j', (text, hides) => {
    expect(hidesFormula(text)).toBe(hides);
  });
});
