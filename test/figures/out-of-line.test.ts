import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOf } from '../../src/exact/fraction.js';
import { explain } from '../../src/explain/explain.js';
import { lineUp, type OutOfLine, outOfLine } from '../../src/figures/out-of-line.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';

const told = (series: readonly unknown[], times: number | string = 3) =>
  outOfLine(series as never, { times }).map(({ index }) => index);
const percent = (printed: string) => ({ printed, unit: 'percent' as const });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('what lies out of line', () => {
  // E329 and E330: benefits in percent of salaries.
  const rates = ['21.1', '21.4', '23.7', '22.7', '45.9'];

  it('is benefits in 2019-20, and is said as what it is', () => {
    const [one, ...others] = outOfLine(rates, { times: 3 });
    expect(others).toEqual([]);
    expect(one).toMatchObject({ index: 4, parts: { used: 5, missing: 0 } });
    expect(explain(one as OutOfLine, { locale: 'en-CA' })).toBe(
      '45.9 is out of line: the others range from 21.1 to 23.7, and it lies 8.5 times that spread beyond them',
    );
    expect(plain(explain(one as OutOfLine, { locale: 'fr-CA' }))).toBe(
      "45,9 sort du rang : les autres vont de 21,1 à 23,7, et l'écart au-delà vaut 8,5 fois cette étendue",
    );
  });

  it('lies further out than so many spreads, not as far', () => {
    // The others range from 20 to 22: three times two above 22, or below 20.
    expect(told([20, 21, 22, 28])).toEqual([]);
    expect(told([20, 21, 22, '28.01'])).toEqual([3]);
    expect(told([20, 21, 22, 14])).toEqual([]);
    expect(told([20, 21, 22, '13.99'])).toEqual([3]);
    expect(told([20, 21, 22, '22.5'], 0)).toEqual([0, 3]);
  });

  it('is so of printed figures only whatever they were rounded from', () => {
    // Each stands for half to either side: the fence may lie at 32, and 28 may be 27.5.
    expect(told([20, 21, 22, 29].map((value) => percent(`${value}%`)))).toEqual([]);
    expect(told([20, 21, 22, 32].map((value) => percent(`${value}%`)))).toEqual([]);
    expect(told([20, 21, 22, 33].map((value) => percent(`${value}%`)))).toEqual([3]);
    expect(told(['20.0', '21.0', '22.0', '29.0'].map((value) => percent(`${value}%`)))).toEqual([3]);
  });

  it('differs at all where the others are one value', () => {
    const [one] = outOfLine([5, 5, 5, '5.1'], { times: 3 });
    expect(one?.distance).toEqual({ noValue: 'zero-denominator' });
    expect(explain(one as OutOfLine, { locale: 'en-CA' })).toBe('5.1 differs from the others, which are all 5');
    expect(told([5, 5, 5, 5])).toEqual([]);
  });

  it('is nothing in fewer than four values, and missing ones are passed over', () => {
    expect(told([1, 2, 900])).toEqual([]);
    expect(told([1, 2, { noValue: 'not-reported' }, 900])).toEqual([]);
    const [one] = outOfLine([1, { noValue: 'suppressed' }, 2, percent('no data'), 3, 900], { times: 3 });
    expect(one?.parts).toEqual({ used: 4, missing: 2 });
    expect(explain(one as OutOfLine, { locale: 'en-CA' })).toContain('; 4 of 6 values known');
  });

  it('refuses what is no series', () => {
    expect(codeOf(() => outOfLine(['x', 1, 2, 3], { times: 3 }))).toEqual({
      code: 'INVALID_DECIMAL',
      path: 'series.0',
    });
    expect(codeOf(() => outOfLine([1, 2, 3, 4], { times: -1 }))).toEqual({
      code: 'NEGATIVE_VALUE',
      path: 'options.times',
    });
    expect(codeOf(() => outOfLine([1, 2, 3, 4], {} as never))?.path).toBe('options.times');
    expect(codeOf(() => outOfLine([percent('3%'), { printed: '3', unit: 'people' }], { times: 3 }))).toEqual({
      code: 'UNIT_MISMATCH',
      path: 'series.1.unit',
    });
  });
});

describe('a value beside others that were rounded', () => {
  const grid = (low: number, high: number) => Array.from({ length: high - low + 1 }, (_, step) => low + step);

  it('is in line, out of it, or open as all values that they can have say together', () => {
    const interval = fc
      .tuple(fc.integer({ min: -8, max: 8 }), fc.nat(2))
      .map(([low, wide]) => [low, low + wide] as const);
    fc.assert(
      fc.property(interval, fc.array(interval, { minLength: 3, maxLength: 4 }), fc.nat(2), (own, others, times) => {
        let combinations: number[][] = [[]];
        for (const [low, high] of others)
          combinations = combinations.flatMap((one) => grid(low, high).map((value) => [...one, value]));
        const seen = new Set<boolean>();
        for (const values of combinations)
          for (const value of grid(...own)) {
            const [low, high] = [Math.min(...values), Math.max(...values)];
            const off = times * (high - low);
            seen.add(value > high + off || value < low - off);
          }
        const read = ([low, high]: readonly [number, number]) => ({
          low: fractionOf(String(low)),
          high: fractionOf(String(high)),
        });
        const expected = seen.size === 2 ? 'open' : seen.has(true) ? 'out' : 'in';
        const found = lineUp(read(own), others.map(read), fractionOf(String(times)));
        // Whole numbers miss what lies between them only where the others can meet in between.
        if (found !== 'open') expect(found).toBe(expected);
        if (expected === 'open') expect(found).toBe('open');
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('false alarms', () => {
  it('are as rare as they are said to be: one value beside four, three spreads, of one normal or skewed population', () => {
    let seed = 20_191;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const normal = () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
    const skewed = () => -Math.log(next());
    const alarms = (draw: () => number, times: number) => {
      let count = 0;
      for (let series = 0; series < 20_000; series++) {
        const [value, ...others] = Array.from({ length: 5 }, draw) as [number, ...number[]];
        const [low, high] = [Math.min(...others), Math.max(...others)];
        if (value > high + times * (high - low) || value < low - times * (high - low)) count += 1;
      }
      return (100 * count) / 20_000;
    };
    expect(alarms(normal, 3)).toBeCloseTo(0.6, 0);
    expect(alarms(skewed, 3)).toBeLessThan(3);
    expect(alarms(normal, 1)).toBeGreaterThan(5);
    expect(alarms(skewed, 1)).toBeGreaterThan(7);
  });
});
