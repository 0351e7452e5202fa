import { describe, expect, it } from 'vitest';
import { explain } from '../../src/figures/explain.js';
import { statement } from '../../src/figures/statement.js';
import type { BoundClaim, Counting, TrendClaim } from '../../src/missions/claim-model.js';
import { checkFigureClaim } from '../../src/missions/claims.js';
import { codeOf } from '../code-of.js';

const mine = statement({
  document: 'my-report',
  unit: 'people',
  figures: {
    a: ['80', 1],
    b: ['71', 2],
    stated: ['151', 3],
    none: ['no data', 4],
    zero: ['0', 5],
    roughly: { printed: '50', line: 6, unit: 'FTE' },
    limit: { printed: '50', line: 7, unit: 'FTE' },
  },
  identities: {},
});
type Key = keyof typeof mine.figures;
const label = { en: 'a claim', fr: 'un énoncé' };
const bound = (relation: BoundClaim['relation'], of: BoundClaim<Key>['of'] = { sum: ['a', 'b'] }) =>
  checkFigureClaim(mine, { kind: 'bound', id: 'x', line: 9, label, relation, bound: 'stated', of, missing: 'unknown' });
const trend = (direction: TrendClaim['direction'], ...series: Key[]) =>
  checkFigureClaim(mine, { kind: 'trend', id: 'x', line: 9, label, direction, series });

describe('checkFigureClaim', () => {
  it('judges bounds at their edge', () => {
    expect(bound('at-least').verdict).toBe('supported');
    expect(bound('at-most').verdict).toBe('supported');
    expect(bound('more-than').verdict).toBe('contradicted');
    expect(bound('less-than').verdict).toBe('contradicted');
    expect(bound('less-than', { same: 'a' }).verdict).toBe('supported');
    expect(bound('more-than', { sum: ['a', 'none'] }).verdict).toBe('undecidable');
    expect(explain(bound('more-than'), { locale: 'en-CA' })).toBe('80 + 71 = 151, claimed: more than 151');
    const french = explain(bound('more-than'), { locale: 'fr-CA' });
    expect(french.replaceAll('\u00a0', ' ')).toBe('80 + 71 = 151, énoncé : plus de 151');
  });

  it('cannot decide where a rounded figure lies on the bound', () => {
    const check = checkFigureClaim(mine, {
      kind: 'bound',
      id: 'x',
      line: 9,
      label,
      relation: 'less-than',
      bound: 'limit',
      of: { same: 'roughly' },
      missing: 'unknown',
    });
    expect(check.verdict).toBe('undecidable');
  });

  it('judges trends by their ends, and mentions the turns', () => {
    expect(trend('increased', 'zero', 'b', 'a').verdict).toBe('supported');
    expect(trend('increased', 'zero', 'a', 'b').verdict).toBe('supported-with-caution');
    expect(trend('increased', 'zero', 'a', 'b').cautions).toMatchObject([
      { code: 'NOT_STEADY', operands: { turns: 1, steps: 2 } },
    ]);
    expect(trend('decreased', 'zero', 'b', 'a').verdict).toBe('contradicted');
    expect(trend('increased', 'a', 'a').verdict).toBe('contradicted');
    expect(trend('increased', 'zero', 'none', 'a').verdict).toBe('undecidable');
    expect(codeOf(() => trend('increased', 'a'))).toEqual({ code: 'INVALID_ARGUMENT', path: 'claim.series' });
    expect(trend('increased', 'zero', 'a').lines).toEqual([1, 5, 9]);
  });

  it('judges what happened once', () => {
    const only = (of: Key, ...others: Key[]) =>
      checkFigureClaim(mine, { kind: 'only', id: 'x', line: 9, label, of, others }).verdict;
    expect(only('a', 'zero', 'zero')).toBe('supported');
    expect(only('a', 'zero', 'b')).toBe('contradicted');
    expect(only('a', 'none', 'b')).toBe('contradicted');
    expect(only('a', 'none')).toBe('undecidable');
    expect(only('zero', 'zero')).toBe('contradicted');
    expect(codeOf(() => only('a'))).toEqual({ code: 'INVALID_ARGUMENT', path: 'claim.others' });
  });

  it('judges counts of what is listed', () => {
    const counting = (count: number): Counting => ({
      label,
      items: Array.from({ length: count }, (_, index) => ({ name: `${index}`, lines: [index + 20] })),
    });
    const count = (lists: 'all' | 'some', ...counts: [number, ...number[]]) => {
      const countings = counts.map(counting) as [Counting, ...Counting[]];
      const two = statement({ document: 'x', unit: 'count', figures: { stated: ['2', 3] }, identities: {} });
      return checkFigureClaim(two, { kind: 'count', id: 'x', line: 3, label, stated: 'stated', lists, countings });
    };
    expect(count('all', 2, 3).verdict).toBe('supported');
    expect(count('all', 3, 2).verdict).toBe('supported-with-caution');
    expect(count('all', 3, 1).verdict).toBe('contradicted');
    expect(count('some', 1).verdict).toBe('undecidable');
    expect(count('some', 3).verdict).toBe('contradicted');
    expect(count('all', 2).lines).toEqual([3, 20, 21]);
  });

  it('refuses what it does not know', () => {
    const base = {
      id: 'x',
      line: 9,
      label,
      relation: 'more-than',
      bound: 'stated',
      of: { same: 'a' },
      missing: 'unknown',
    };
    const refusal = (claim: unknown) => codeOf(() => checkFigureClaim(mine, claim as BoundClaim<Key>));
    expect(refusal({ ...base, kind: 'hope' })).toEqual({ code: 'UNKNOWN_NAME', path: 'claim.kind' });
    expect(refusal({ ...base, kind: 'bound', relation: 'about' })).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'claim.relation',
    });
    expect(refusal({ ...base, kind: 'bound', bound: 'stat' })?.code).toBe('UNKNOWN_NAME');
    expect(refusal({ ...base, kind: 'bound', line: 0 })).toEqual({ code: 'INVALID_ARGUMENT', path: 'claim.line' });
  });
});
