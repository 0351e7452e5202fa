import { describe, expect, it } from 'vitest';
import { checkMateriality, MATERIALITY_LABELS, type MaterialityThreshold } from '../../src/budgets/materiality.js';
import { budgetVariance } from '../../src/budgets/variance.js';
import { htmlTable } from '../../src/tables/html.js';
import { codeOf, refusal } from '../refusal.js';

describe('checkMateriality', () => {
  const variance = budgetVariance({ approved: '100', spent: '110' });
  const statusOf = (threshold: MaterialityThreshold) => checkMateriality(variance, threshold).status;

  it('counts both ends and either sign', () => {
    expect(checkMateriality(variance, { amount: 10 })).toEqual({ status: 'material', reason: null });
    expect(statusOf({ amount: '10.01' })).toBe('not-material');
    expect(statusOf({ share: '0.1' })).toBe('material');
    expect(statusOf({ amount: 11, share: '0.1', rule: 'either' })).toBe('material');
    expect(statusOf({ amount: 11, share: '0.1', rule: 'both' })).toBe('not-material');
    expect(statusOf({ amount: 10, share: '0.1', rule: 'both' })).toBe('material');
    expect(statusOf({ amount: 11, share: '0.2', rule: 'either' })).toBe('not-material');
  });

  it('takes what JSON leaves of a variance, and no total, which may lack parts', () => {
    const sent = JSON.parse(JSON.stringify(variance));
    expect(checkMateriality(sent, { share: '0.1' })).toEqual({ status: 'material', reason: null });
    expect(checkMateriality(sent, { amount: '10.01' }).status).toBe('not-material');
    const partial = { value: '10', parts: 2, missing: 1 };
    refusal(() => checkMateriality({ ...sent, unspent: partial }, { amount: 1 }), 'INVALID_ARGUMENT');
    refusal(() => checkMateriality({ ...sent, varianceShare: partial }, { share: '0.1' }), 'INVALID_ARGUMENT');
  });

  it('decides where one test is enough, and else says why it cannot', () => {
    const zero = budgetVariance({ approved: 0, spent: '110' });
    expect(checkMateriality(zero, { amount: 100, share: '0.1', rule: 'either' }).status).toBe('material');
    const undecided = { status: 'undecidable', reason: 'zero-denominator' };
    expect(checkMateriality(zero, { amount: 100, share: '0.1', rule: 'both' })).toEqual(undecided);
    expect(checkMateriality(zero, { amount: 111, share: '0.1', rule: 'either' })).toEqual(undecided);
    expect(checkMateriality(zero, { amount: 111, share: '0.1', rule: 'both' }).status).toBe('not-material');
    const redacted = budgetVariance({ approved: 1, spent: { noValue: 'redacted' } });
    for (const threshold of [{ amount: 1 }, { share: '0.05' }]) {
      expect(checkMateriality(redacted, threshold)).toEqual({ status: 'undecidable', reason: 'redacted' });
    }
  });

  it('has labels in both languages, also in tables', () => {
    const rows = [{ ...checkMateriality(variance, { share: '0.05' }) }];
    expect(MATERIALITY_LABELS.undecidable).toEqual({ en: 'cannot be decided', fr: 'indécidable' });
    expect(htmlTable(rows, { locale: 'fr-CA', caption: '' })).toContain('>significatif<');
  });

  it('has no threshold of its own', () => {
    expect(codeOf(() => checkMateriality(variance, {}))).toEqual({ code: 'INVALID_ARGUMENT', path: 'threshold' });
    expect(codeOf(() => checkMateriality(variance, { amount: 1, share: '0.1' }))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'threshold.rule',
    });
    for (const part of ['amount', 'share']) {
      expect(codeOf(() => checkMateriality(variance, { [part]: -1 }))).toEqual({
        code: 'NEGATIVE_VALUE',
        path: `threshold.${part}`,
      });
    }
  });

  it('refuses a rule that does not exist, also where there is nothing to join', () => {
    const bogus = 'bogus' as 'either';
    for (const threshold of [{ amount: 1 }, { share: '0.1' }, { amount: 1, share: '0.1' }]) {
      expect(codeOf(() => checkMateriality(variance, { ...threshold, rule: bogus }))).toEqual({
        code: 'UNKNOWN_NAME',
        path: 'threshold.rule',
      });
      expect(statusOf({ ...threshold, rule: 'both' })).toBe('material');
    }
  });

  it('takes no percent for a share', () => {
    const { path, details } = refusal(() => checkMateriality(variance, { share: '5' }), 'SHARE_OUT_OF_RANGE');
    expect([path, details]).toEqual([['threshold', 'share'], { received: '5', suggestions: ['0.05'] }]);
    expect(statusOf({ share: 1 })).toBe('not-material');
  });
});
