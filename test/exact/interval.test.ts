import { describe, expect, it } from 'vitest';
import { type Fraction, fractionOf, toText } from '../../src/exact/fraction.js';
import {
  holdsZero,
  hull,
  INTERVAL_ARITHMETIC,
  type Interval,
  isPoint,
  meet,
  overlap,
} from '../../src/exact/interval.js';

const between = (low: string, high: string): Interval => ({ low: fractionOf(low), high: fractionOf(high) });
const show = ({ low, high }: Interval) => [low, high].map((end: Fraction) => toText(end, 3));

describe('intervals', () => {
  it('overlap where they share more than an end', () => {
    expect(overlap(between('1', '2'), between('1.9', '3'))).toBe(true);
    expect(overlap(between('1', '2'), between('2', '3'))).toBe(false);
    expect(overlap(between('2', '3'), between('1', '2'))).toBe(false);
    expect(overlap(between('1', '2'), between('2.1', '3'))).toBe(false);
    expect(overlap(between('1', '4'), between('2', '3'))).toBe(true);
  });
  it('of one value overlap strictly inside another, or on the same value', () => {
    expect(overlap(between('2', '2'), between('1', '3'))).toBe(true);
    expect(overlap(between('1', '3'), between('2', '2'))).toBe(true);
    expect(overlap(between('1', '1'), between('1', '3'))).toBe(false);
    expect(overlap(between('3', '3'), between('1', '3'))).toBe(false);
    expect(overlap(between('1', '3'), between('3', '3'))).toBe(false);
    expect(overlap(between('2', '2'), between('2', '2'))).toBe(true);
    expect(overlap(between('2', '2'), between('2.5', '2.5'))).toBe(false);
  });
  it('meet where both hold a value, be it an end', () => {
    const [closed, open] = [between('1', '2'), { ...between('1', '2'), openLow: true, openHigh: true }];
    expect(meet(closed, between('2', '3'))).toBe(true);
    expect(meet(open, between('2', '3'))).toBe(false);
    expect(meet(closed, { ...between('2', '3'), openLow: true })).toBe(false);
    expect(meet(between('0', '1'), open)).toBe(false);
    expect(meet(open, between('1.9', '3'))).toBe(true);
    expect([between('1', '1'), between('2', '2')].map((one) => [meet(one, closed), meet(one, open)])).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(meet(closed, between('2.1', '3'))).toBe(false);
  });
  it('keep track of ends that are left out', () => {
    const ends = ({ openLow = false, openHigh = false }: Interval) => [openLow, openHigh];
    const half = { ...between('1', '2'), openHigh: true };
    const [all, both] = [between('3', '4'), { ...between('-1', '1'), openLow: true, openHigh: true }];
    expect(ends(INTERVAL_ARITHMETIC.add(half, all))).toEqual([false, true]);
    expect(ends(INTERVAL_ARITHMETIC.subtract(all, half))).toEqual([true, false]);
    expect(ends(INTERVAL_ARITHMETIC.multiply(half, all))).toEqual([false, true]);
    expect(ends(INTERVAL_ARITHMETIC.divide(all, half))).toEqual([true, false]);
    // Zero times anything is zero, also next to an end that is left out.
    expect(ends(INTERVAL_ARITHMETIC.multiply(both, between('0', '0')))).toEqual([false, false]);
    expect(ends(INTERVAL_ARITHMETIC.multiply(half, between('0', '3')))).toEqual([false, true]);
    expect(ends(INTERVAL_ARITHMETIC.minimum(half, between('0', '2')))).toEqual([false, true]);
    expect(ends(INTERVAL_ARITHMETIC.maximum(half, between('0', '2')))).toEqual([false, false]);
    expect(ends(hull(half, between('0', '2')))).toEqual([false, false]);
    expect(ends(hull(both, between('0', '0.5')))).toEqual([true, true]);
  });
  it('know zero, points and hulls', () => {
    expect([between('-1', '1'), between('0', '1'), between('-1', '0')].every(holdsZero)).toBe(true);
    expect([between('0.1', '1'), between('-1', '-0.1')].some(holdsZero)).toBe(false);
    expect(isPoint(between('1', '1.0'))).toBe(true);
    expect(show(hull(between('1', '2'), between('-3', '1.5')))).toEqual(['-3.000', '2.000']);
  });
  it('are worked with as sets', () => {
    const [a, b] = [between('-1', '2'), between('3', '4')];
    expect(show(INTERVAL_ARITHMETIC.add(a, b))).toEqual(['2.000', '6.000']);
    expect(show(INTERVAL_ARITHMETIC.subtract(a, b))).toEqual(['-5.000', '-1.000']);
    expect(show(INTERVAL_ARITHMETIC.multiply(a, b))).toEqual(['-4.000', '8.000']);
    expect(show(INTERVAL_ARITHMETIC.divide(a, b))).toEqual(['-0.333', '0.667']);
    expect(show(INTERVAL_ARITHMETIC.divide(b, between('-2', '-1')))).toEqual(['-4.000', '-1.500']);
    expect(show(INTERVAL_ARITHMETIC.minimum(between('1', '5'), between('2', '3')))).toEqual(['1.000', '3.000']);
    expect(show(INTERVAL_ARITHMETIC.maximum(between('1', '5'), between('2', '3')))).toEqual(['2.000', '5.000']);
  });
});
