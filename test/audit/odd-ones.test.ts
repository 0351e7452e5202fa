import { describe, expect, it } from 'vitest';
import { explain, type OddOne, oddOnes } from '../../src/index.js';
import { codeOf } from '../refusal.js';

const told = (found: readonly OddOne[]) => found.map(({ index }) => index);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('odd ones out', () => {
  it('are far from the median, in median distances', () => {
    // Median 22.7; distances 1.6, 1.3, 1.0, 0, 23.2, of which 1.3 is in the middle.
    const rates = ['21.1', '21.4', '23.7', '22.7', '45.9'];
    const [odd, ...others] = oddOnes(rates);
    expect(others).toEqual([]);
    expect([odd?.index, `${odd?.value}`, `${odd?.median}`]).toEqual([4, '45.9', '22.7']);
    expect(`${odd?.distance}`.slice(0, 9)).toBe('17.846153');
    expect(explain(JSON.parse(JSON.stringify(odd)), { locale: 'fr-CA' })).toBe(
      "45,9 est loin des autres\u00a0: 17,8 fois l'écart habituel par rapport à leur médiane (22,7)",
    );
    expect(told(oddOnes(rates, { threshold: '17.85' }))).toEqual([]);
    expect(told(oddOnes(rates, { threshold: 1 }))).toEqual([0, 1, 4]);
  });

  it('are told from the threshold on, to either side', () => {
    // Median 0, distances 10, 2, 1, 0, 1, 2, 10: in the middle 2.
    const series = [-10, -2, -1, 0, 1, 2, 10];
    expect(told(oddOnes(series))).toEqual([0, 6]);
    expect(told(oddOnes(series, { threshold: '5.01' }))).toEqual([]);
  });

  it('have no distance where all others are equal, and are none where only half are', () => {
    const [odd, ...others] = oddOnes([20, 20, 45.9, 20]);
    expect(others).toEqual([]);
    expect(odd).toMatchObject({ index: 2, distance: { noValue: 'zero-denominator' } });
    expect(plain(explain(odd as OddOne, { locale: 'en-CA' }))).toBe('45.9 differs from the others, which are all 20');
    expect(oddOnes([20, 20, 20, 45.9, 46])).toEqual([]);
    expect(oddOnes([20, 20, 20, 20])).toEqual([]);
  });

  it('need four values, and say how many are missing', () => {
    expect(oddOnes([1, 2, 90])).toEqual([]);
    expect(oddOnes([1, 2, { noValue: 'not-reported' }, 90])).toEqual([]);
    const [odd] = oddOnes([1, { noValue: 'not-reported' }, 2, 3, 90]);
    expect(odd).toMatchObject({ index: 4, parts: { used: 4, missing: 1 } });
    expect(plain(explain(odd as OddOne, { locale: 'en-CA' }))).toContain('; 4 of 5 values known');
    expect(plain(explain(odd as OddOne, { locale: 'fr-CA' }))).toContain('; 4 valeurs connues sur 5');
  });

  it('are refused what is no number, and another option', () => {
    expect(codeOf(() => oddOnes(['x', 1, 2, 3]))).toEqual({ code: 'INVALID_DECIMAL', path: 'series.0' });
    expect(codeOf(() => oddOnes([1, 2, 3, 4], { threshold: -1 }))).toEqual({
      code: 'NEGATIVE_VALUE',
      path: 'options.threshold',
    });
    expect(codeOf(() => oddOnes([1, 2, 3, 4], { limit: 1 } as never))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'options.limit',
    });
  });
});
