import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetVariance } from '../../src/budgets/variance.js';
import type { Share } from '../../src/exact/share.js';
import { isCpaIppError } from '../../src/explain/codes.js';
import { formatReported } from '../../src/explain/format-reported.js';

describe('budgetVariance', () => {
  it('recomputes the rows of Table 8 (evaluation, L306-310)', () => {
    // Approved and spent as printed; the expected values are worked out by hand.
    const rows = [
      ['46.4', '31.48', '14.92', '67.84'],
      ['46.4', '32.09', '14.31', '69.16'],
      ['47.3', '27.37', '19.93', '57.86'],
      ['46.9', '23.53', '23.37', '50.17'],
      ['41.2', '33.07', '8.13', '80.27'],
    ] as const;
    for (const [approved, spent, unspent, percent] of rows) {
      const result = budgetVariance({ approved, spent });
      expect(formatReported(result.unspent)).toBe(unspent);
      expect(formatReported(result.spentShare, { as: 'percent', decimals: 2 })).toBe(`${percent}%`);
    }
  });

  it('keeps spent share and variance share apart, so that they add up to 1', () => {
    const amount = fc.integer({ min: 1, max: 10 ** 12 }).map((cents) => (cents / 100).toFixed(2));
    fc.assert(
      fc.property(amount, amount, (approved, spent) => {
        const { spentShare, varianceShare } = budgetVariance({ approved, spent });
        const shares = [spentShare, varianceShare] as [Share, Share];
        expect(shares[0].numerator.plus(shares[1].numerator).eq(approved)).toBe(true);
        expect(shares[0].value.plus(shares[1].value).toDecimalPlaces(20).eq(1)).toBe(true);
      }),
    );
  });

  it('is negative, and above 1, when overspent', () => {
    const { unspent, spentShare, varianceShare } = budgetVariance({ approved: '10', spent: '12' });
    expect(formatReported(unspent)).toBe('-2');
    expect(formatReported(spentShare)).toBe('1.2');
    expect(formatReported(varianceShare)).toBe('-0.2');
  });

  it('passes a missing amount on to all that depends on it', () => {
    const missing = { noValue: 'not-reported' } as const;
    expect(budgetVariance({ approved: missing, spent: '0.12' })).toMatchObject({
      unspent: missing,
      spentShare: missing,
      varianceShare: missing,
    });
    const result = budgetVariance({ approved: '1', spent: { noValue: 'redacted' } });
    expect([result.unspent, result.spentShare, result.varianceShare]).toEqual(Array(3).fill({ noValue: 'redacted' }));
    expect(formatReported(result.approved)).toBe('1');
  });

  it('has no shares of a zero approval', () => {
    const { unspent, spentShare, varianceShare } = budgetVariance({ approved: 0, spent: '0.12' });
    expect(formatReported(unspent)).toBe('-0.12');
    expect(spentShare).toEqual({ noValue: 'zero-denominator' });
    expect(varianceShare).toEqual({ noValue: 'zero-denominator' });
  });

  it.each([
    [{ approved: '-1', spent: '0' }, 'NEGATIVE_APPROVAL', ['amounts', 'approved']],
    [{ approved: 0.1 + 0.2, spent: '0' }, 'INEXACT_NUMBER', ['amounts', 'approved']],
    [{ approved: '1', spent: '1,5' }, 'INVALID_DECIMAL', ['amounts', 'spent']],
    [{ approved: '1', spent: Number.NaN }, 'INVALID_DECIMAL', ['amounts', 'spent']],
    [{ approved: '1' }, 'INVALID_ARGUMENT', ['amounts', 'spent']],
    [null, 'INVALID_ARGUMENT', ['amounts']],
  ] as const)('refuses %j', (amounts, code, path) => {
    try {
      budgetVariance(amounts as never);
      expect.unreachable();
    } catch (error) {
      expect(isCpaIppError(error, code)).toBe(true);
      expect(isCpaIppError(error) && error.path).toEqual(path);
    }
  });
});
