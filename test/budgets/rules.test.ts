import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryForward } from '../../src/budgets/carry-forward.js';
import { isMaterial } from '../../src/budgets/materiality.js';
import { budgetVariance } from '../../src/budgets/variance.js';
import type { Decimal } from '../../src/kernel/decimal.js';
import { formatReported } from '../../src/kernel/format.js';
import { codeOf } from '../refusal.js';

describe('carryForward', () => {
  it('follows the rule on its worked examples: a base of 100, at 5 %', () => {
    const eligible = (lapse: string) =>
      formatReported(carryForward({ lapse, base: '100' }, { vote: 'operating' }).eligible);
    expect([eligible('4.5'), eligible('6'), eligible('-3'), eligible('5')]).toEqual(['4.5', '5', '0', '5']);
    expect(formatReported(carryForward({ lapse: '30', base: '100' }, { vote: 'capital' }).eligible)).toBe('20');
    const missing = { noValue: 'not-reported' } as const;
    expect(carryForward({ lapse: missing, base: '100' }, { vote: 'capital' })).toMatchObject({
      eligible: missing,
      lost: missing,
    });
  });

  it('never carries more than lapsed or than the limit, and loses the rest', () => {
    const cents = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((value) => (value / 100).toFixed(2));
    const base = fc.integer({ min: 0, max: 10 ** 12 }).map((value) => (value / 100).toFixed(2));
    fc.assert(
      fc.property(cents, base, (lapse, amount) => {
        const { limit, ...rest } = carryForward({ lapse, base: amount }, { vote: 'operating' });
        const [eligible, lost] = [rest.eligible, rest.lost] as [Decimal, Decimal];
        expect(eligible.gte(0) && eligible.lte(limit)).toBe(true);
        const positive = lapse.startsWith('-') ? '0' : lapse;
        expect(eligible.plus(lost).eq(positive)).toBe(true);
        expect(limit.times(20).eq(amount)).toBe(true);
      }),
    );
  });

  it('refuses a base below zero and a vote that does not exist', () => {
    expect(codeOf(() => carryForward({ lapse: 1, base: -1 }, { vote: 'operating' }))).toEqual({
      code: 'NEGATIVE_VALUE',
      path: 'amounts.base',
    });
    expect(codeOf(() => carryForward({ lapse: 1, base: 1 }, { vote: 'grants' as never }))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'options.vote',
    });
  });
});

describe('isMaterial', () => {
  const variance = budgetVariance({ approved: '100', spent: '110' });

  it('counts both ends and either sign', () => {
    expect(isMaterial(variance, { amount: 10 })).toBe(true);
    expect(isMaterial(variance, { amount: '10.01' })).toBe(false);
    expect(isMaterial(variance, { share: '0.1' })).toBe(true);
    expect(isMaterial(variance, { amount: 11, share: '0.1', rule: 'either' })).toBe(true);
    expect(isMaterial(variance, { amount: 11, share: '0.1', rule: 'both' })).toBe(false);
  });

  it('decides where one test is enough, and else says why it cannot', () => {
    const zero = budgetVariance({ approved: 0, spent: '110' });
    expect(isMaterial(zero, { amount: 100, share: '0.1', rule: 'either' })).toBe(true);
    expect(isMaterial(zero, { amount: 100, share: '0.1', rule: 'both' })).toEqual({ noValue: 'zero-denominator' });
    expect(isMaterial(zero, { amount: 111, share: '0.1', rule: 'both' })).toBe(false);
    expect(isMaterial(budgetVariance({ approved: 1, spent: { noValue: 'redacted' } }), { amount: 1 })).toEqual({
      noValue: 'redacted',
    });
  });

  it('has no threshold of its own', () => {
    expect(codeOf(() => isMaterial(variance, {}))).toEqual({ code: 'INVALID_ARGUMENT', path: 'threshold' });
    expect(codeOf(() => isMaterial(variance, { amount: 1, share: '0.1' }))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'threshold.rule',
    });
    expect(codeOf(() => isMaterial(variance, { amount: -1 }))).toEqual({
      code: 'NEGATIVE_VALUE',
      path: 'threshold.amount',
    });
  });
});
