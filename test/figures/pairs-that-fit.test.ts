import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsThatFit } from '../../src/figures/pairs-that-fit.js';
import { wholesThatFit } from '../../src/figures/whole-over.js';
import { countsThatFit } from '../../src/gender/counts.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';

const percent = (printed: string, more: object = {}) => ({ printed, unit: 'percent' as const, ...more });
const pairs = (figure: object, over: object) => pairsThatFit({ figure, over } as never);

describe('the pairs that print as a share', () => {
  it('are 59 of 151 alone for 39 % (R65)', () => {
    expect(pairs(percent('39%'), { from: 151, to: 151 })).toEqual([{ numerator: 59, denominator: 151 }]);
    expect(pairs(percent('39%'), { printed: '151', unit: 'people' })).toEqual([{ numerator: 59, denominator: 151 }]);
    expect(pairs(percent('39%'), { from: 1, to: 17 })).toEqual([]);
  });

  it('go by the precision of the share, and by all that the whole can stand for', () => {
    expect(pairs(percent('39.1%'), { from: 150, to: 152 })).toEqual([{ numerator: 59, denominator: 151 }]);
    expect(pairs(percent('40%', { precision: -1 }), { from: 10, to: 10 })).toEqual([{ numerator: 4, denominator: 10 }]);
    const about = { printed: '18', unit: 'people', qualifier: 'about', tolerance: '0.1' };
    expect(pairs(percent('39%'), about)).toEqual([{ numerator: 7, denominator: 18 }]);
    expect(pairs(percent('50%', { rounding: 'cut-off' }), { from: 2, to: 3 })).toEqual([
      { numerator: 1, denominator: 2 },
    ]);
  });

  it('leave out the number that a qualifier leaves out', () => {
    const over = percent('60%', { qualifier: 'more-than', tolerance: '0.2' });
    expect(pairs(over, { from: 5, to: 7 })).toEqual([
      { numerator: 4, denominator: 6 },
      { numerator: 5, denominator: 7 },
    ]);
    expect(wholesThatFit({ figure: percent('60%', { qualifier: 'at-least', tolerance: '0.2' }), over: 5 })).toEqual([
      3,
    ]);
    expect(wholesThatFit({ figure: over, over: 5 })).toEqual([]);
  });

  it('have no value where a figure has none', () => {
    const suppressed = { printed: 'x', unit: 'people', noValue: 'suppressed' };
    expect(pairs(percent('39%'), suppressed)).toEqual({ noValue: 'suppressed' });
    expect(pairs(percent('no data'), { from: 1, to: 9 })).toEqual({ noValue: 'not-reported' });
  });

  it('are refused where they are too many, or the whole is none', () => {
    const refused = (over: object) => codeOf(() => pairs(percent('39%'), over));
    expect(refused({ from: 0, to: 9 })).toEqual({ code: 'INVALID_ARGUMENT', path: 'question.over.from' });
    expect(refused({ from: 9, to: 8 })).toEqual({ code: 'REVERSED_RANGE', path: 'question.over.to' });
    expect(refused({ from: 1, to: 100_001 })?.code).toBe('INVALID_ARGUMENT');
    expect(refused({ from: 1, to: 20_000 })?.code).toBe('INVALID_ARGUMENT');
    expect(refused({ from: 1, to: 9, by: 1 })?.code).toBe('UNKNOWN_NAME');
    expect(refused({ printed: '$9', unit: 'CAD' })).toEqual({ code: 'UNIT_MISMATCH', path: 'question.over.unit' });
  });

  it('are those of every pair that is divided and rounded, one by one', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 60 }), fc.nat(12), (tenths, from, wide) => {
        const found = pairs(percent(`${(tenths / 10).toFixed(1)}%`), { from, to: from + wide });
        const expected: { numerator: number; denominator: number }[] = [];
        for (let whole = from; whole <= from + wide; whole++)
          for (let part = 0; part <= whole; part++)
            // 1000 × part ÷ whole lies within half a tenth of a percent, in whole numbers.
            if (Math.abs(2000 * part - 2 * tenths * whole) <= whole)
              expected.push({ numerator: part, denominator: whole });
        expect(found).toEqual(expected);
      }),
      { numRuns: runs(100) },
    );
  });

  it('are those of the counts of women', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.integer({ min: 1, max: 200 }), (share, total) => {
        const women = countsThatFit({ share: percent(`${share}%`), total }) as readonly {
          women: number;
          total: number;
        }[];
        expect(pairs(percent(`${share}%`), { from: total, to: total })).toEqual(
          women.map((pair) => ({ numerator: pair.women, denominator: pair.total })),
        );
      }),
      { numRuns: runs(100) },
    );
  });
});
