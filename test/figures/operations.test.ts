import { describe, expect, it } from 'vitest';
import {
  amountOf,
  type Expression,
  explain,
  type FigureInput,
  formatReported,
  isReported,
  labelOf,
  type Operation,
  reconcile,
  type Statement,
  statement,
  type Unit,
  wholesThatFit,
} from '../../src/index.js';
import { codeOf, judged, statementOf } from './figure-helpers.js';

const inUnit = (printed: string, unit: Unit, line = 1) => ({ printed, unit, line }) as const;

/** What an identity says on figures of several units. */
function said(printed: FigureInput, expected: Expression, parts: Readonly<Record<string, FigureInput>>, fr = false) {
  const mine = {
    document: 'd',
    unit: 'count',
    figures: { ...parts, printed },
    identities: { check: { printed: 'printed', expected, missing: 'unknown' } },
  } as const;
  return explain(reconcile(mine as Statement, 'check'), { locale: fr ? 'fr-CA' : 'en-CA' }).replaceAll('\u00a0', ' ');
}

describe('an operation', () => {
  const shares = { a: '7.1', b: '5.0', c: '6.0' };
  const verdict = (printed: string, expected: Expression, unit: Unit = 'share') =>
    judged(
      printed,
      expected,
      Object.fromEntries(
        Object.entries(shares).map(([key, text], index) => [key, { printed: text, unit: 'share', line: index + 1 }]),
      ),
      { unit },
    ).verdict;

  it.each<[printed: string, Expression, Unit, string]>([
    ['6.03', { mean: ['a', 'b', 'c'] }, 'share', 'rounding'],
    ['6.0', { median: ['a', 'b', 'c'] }, 'share', 'exact'],
    ['6.6', { median: ['a', 'c'] }, 'share', 'rounding'],
    ['2.1', { change: ['a', 'b'] }, 'share', 'exact'],
    ['42', { percentChange: ['a', 'b'] }, 'percent', 'exact'],
    ['142', { index: ['a', 'b'] }, 'index', 'exact'],
    ['18.1', { cumulative: ['a', 'b', 'c'] }, 'share', 'exact'],
    ['6.4', { weightedMean: { of: ['a', 'b'], weights: [{ constant: 2 }, { constant: '1' }] } }, 'share', 'exact'],
    ['12.1', { sum: ['a', { constant: 5 }] }, 'share', 'exact'],
    ['50.41', { product: ['a', 'a'] }, 'share', 'exact'],
  ])('gives %s for %o', (printed, expected, unit, outcome) => {
    expect(verdict(printed, expected, unit)).toBe(outcome);
  });

  it('of percents gives points', () => {
    const parts = { a: inUnit('12.5%', 'percent'), b: inUnit('10.0%', 'percent'), p: inUnit('2.5', 'points') };
    expect(said(inUnit('2.5', 'points', 9), { change: ['a', 'b'] }, parts)).toBe(
      '12.5 − 10.0 = 2.5, printed 2.5; exact',
    );
    expect(said(inUnit('2.5%', 'percent', 9), { subtract: ['a', 'b'] }, parts)).toContain('exact');
    expect(said(inUnit('12.5%', 'percent', 9), { sum: ['b', 'p'] }, parts)).toContain('exact');
    expect(said(inUnit('25.0%', 'percent', 9), { percentChange: ['a', 'b'] }, parts)).toContain('exact');
    expect(codeOf(() => said(inUnit('12.5', 'points', 9), { same: 'a' }, parts))).toBe('UNIT_MISMATCH');
  });

  it('goes over the parts that are there, where the others did not exist', () => {
    const parts = { a: '1.0', b: 'no data', c: '3.0', x: '1.0', y: '5.0', z: '3.0' };
    const over = (printed: string, expected: Expression) =>
      judged(printed, expected, parts, { missing: 'structural-zero' });
    expect(over('2.0', { mean: ['a', 'b', 'c'] })).toMatchObject({ verdict: 'exact', parts: { used: 2, missing: 1 } });
    expect(over('2.0', { median: ['a', 'b', 'c'] }).verdict).toBe('exact');
    const weighted = over('2.5', { weightedMean: { of: ['a', 'b', 'c'], weights: ['x', 'y', 'z'] } });
    expect(weighted.verdict).toBe('exact');
    expect(explain(weighted, { locale: 'en-CA' })).toBe(
      '((1.0 × 1.0) + (3.0 × 3.0)) ÷ (1.0 + 3.0) = 2.5, printed 2.5; exact, over 5 of 6 parts',
    );
    expect(judged('2.0', { mean: ['a', 'b', 'c'] }, parts).verdict).toBe('not-checkable');
  });

  it('is written out in both languages', () => {
    const parts = { a: inUnit('7.1', 'share'), b: inUnit('5.0', 'share') };
    expect(said(inUnit('42%', 'percent', 9), { percentChange: ['a', 'b'] }, parts, true)).toBe(
      '(7,1 − 5,0) ÷ 5,0 × 100 = 42, imprimé 42 %; exact',
    );
    expect(said(inUnit('6.05', 'share', 9), { mean: ['a', 'b'] }, parts)).toBe(
      '(7.1 + 5.0) ÷ 2 = 6.05, printed 6.05; exact',
    );
    expect(said(inUnit('6.05', 'share', 9), { median: ['a', 'b'] }, parts, true)).toBe(
      'médiane de 7,1; 5,0 = 6,05, imprimé 6,05; exact',
    );
    expect(labelOf('operation', 'weightedMean' satisfies Operation, 'fr-CA')).toBe('moyenne pondérée');
  });

  it('has a range for any number of rounded weights', () => {
    const keys = Array.from({ length: 13 }, (_, index) => index);
    const of = keys.map((index) => `v${index}`);
    const weights = keys.map((index) => `w${index}`);
    const parts = Object.fromEntries(
      keys.flatMap((index) => [
        [`v${index}`, `${index + 1}.0`],
        [`w${index}`, `${13 - index}.0`],
      ]),
    );
    const { verdict, range } = judged('5.00', { weightedMean: { of, weights } }, parts, { unit: 'share' });
    expect(verdict).toBe('exact');
    if (!isReported(range)) throw new Error('no range');
    // (455 ± what the 13 weights of ± 0.05 can move) ÷ (91 ∓ …) ± 0.05, worked out by trying all 8,192 corners.
    let [low, high] = [Infinity, -Infinity];
    for (let corner = 0; corner < 2 ** 13; corner++) {
      const own = keys.map((index) => 13 - index + ((corner >> index) & 1 ? 0.05 : -0.05));
      const total = own.reduce((x, y) => x + y);
      const mean = own.reduce((sum, weight, index) => sum + weight * (index + 1), 0) / total;
      low = Math.min(low, mean - 0.05);
      high = Math.max(high, mean + 0.05);
    }
    expect(range.low.toNumber()).toBeCloseTo(low, 12);
    expect(range.high.toNumber()).toBeCloseTo(high, 12);
  });

  it('knows that a weight is never below zero', () => {
    const weighted: Expression = { weightedMean: { of: ['a', 'b'], weights: ['x', 'y'] } };
    const { range } = judged(
      '3.0',
      weighted,
      { a: '1.0', b: '3.0', x: '0.0', y: '3.0' },
      { unit: 'share', zeros: 'rounded' },
    );
    // With a weight of -0.05 for the lower part the mean would rise above 3.05.
    expect(isReported(range) && range.high.toString()).toBe('3.05');
    expect(codeOf(() => judged('3.0', weighted, { a: '1.0', b: '3.0', x: '-1.0', y: '3.0' }))).toBe('NEGATIVE_VALUE');
    const nothing = judged(
      '3.0',
      weighted,
      { a: '1.0', b: '3.0', x: '0', y: '0' },
      { unit: 'share', zeros: 'structural' },
    );
    expect(nothing).toMatchObject({ verdict: 'not-checkable', reason: 'denominator-may-be-zero' });
  });

  it.each<[string, unknown, string]>([
    ['fewer weights than parts', { weightedMean: { of: ['a', 'b'], weights: ['c'] } }, 'INVALID_ARGUMENT'],
    ['weights without parts', { weightedMean: { weights: ['c'] } }, 'INVALID_ARGUMENT'],
    ['a misspelt part', { weightedMean: { of: ['a'], weight: ['c'] } }, 'UNKNOWN_NAME'],
    ['a list of figures', { weightedMean: ['a', 'b'] }, 'INVALID_ARGUMENT'],
    ['one operand of two', { change: ['a'] }, 'INVALID_ARGUMENT'],
    ['no operand', { mean: [] }, 'INVALID_ARGUMENT'],
    ['a constant that is no number', { sum: ['a', { constant: 'x' }] }, 'INVALID_DECIMAL'],
    ['a constant with another part', { sum: ['a', { constant: 1, units: 'share' }] }, 'UNKNOWN_NAME'],
    ['a constant of another unit', { sum: ['a', { constant: 1, unit: 'people' }] }, 'UNIT_MISMATCH'],
    ['a whole number within an operation', { sum: ['a', { wholeOver: 'b' }] }, 'INVALID_ARGUMENT'],
  ])('is refused with %s', (_, expected, code) => {
    expect(codeOf(() => statement(statementOf('1.0', expected as Expression, shares, { unit: 'share' })))).toBe(code);
  });
});

describe('a whole number over a count', () => {
  it.each<[printed: string, Unit, count: number, verdict: string, said: string]>([
    ['7.44', 'count', 60, 'inconsistent', '446 ÷ 60 ≈ 7.4333, printed 7.44; inconsistent (no whole number gives it)'],
    ['7.45', 'count', 60, 'exact', '447 ÷ 60 = 7.45, printed 7.45; exact'],
    ['45%', 'percent', 83, 'rounding', '37 ÷ 83 × 100 ≈ 44.58, printed 45%; agrees by rounding'],
    ['94.58', 'deployments', 12, 'rounding', '1,135 ÷ 12 ≈ 94.5833, printed 94.58; agrees by rounding'],
    [
      '94.56',
      'deployments',
      12,
      'inconsistent',
      '1,135 ÷ 12 ≈ 94.5833, printed 94.56; inconsistent (no whole number gives it)',
    ],
    ['-0.17', 'deployments', 12, 'rounding', '-2 ÷ 12 ≈ -0.1667, printed -0.17; agrees by rounding'],
    ['12', 'per 1000', 83, 'rounding', '(1 ÷ 83) × 1,000 ≈ 12.05, printed 12; agrees by rounding'],
    [
      '13',
      'per 1000',
      83,
      'inconsistent',
      '(1 ÷ 83) × 1,000 ≈ 12.05, printed 13; inconsistent (no whole number gives it)',
    ],
    ['1.2', 'CAD thousands', 8, 'exact', '(9,600 ÷ 8) ÷ 1,000 = 1.2, printed 1.2; exact'],
    ['103', 'index', 60, 'rounding', '62 ÷ 60 × 100 ≈ 103.33, printed 103; agrees by rounding'],
  ])('%s %s of %d is %s', (printed, unit, count, verdict, sentence) => {
    const check = judged(printed, { wholeOver: 'n' }, { n: inUnit(String(count), 'people') }, { unit });
    expect(check.verdict).toBe(verdict);
    expect(explain(check, { locale: 'en-CA' })).toBe(sentence);
    expect(judged(printed, { wholeOver: { constant: count } }, {}, { unit }).verdict).toBe(verdict);
  });

  it('is one of those that fit', () => {
    const fitting = (printed: string, unit: Unit, over: number, more: object = {}) =>
      wholesThatFit({ figure: { printed, unit, ...more }, over });
    expect(fitting('7.44', 'count', 60)).toEqual([]);
    expect(fitting('7.43', 'count', 60)).toEqual([446]);
    expect(fitting('45%', 'percent', 83)).toEqual([37]);
    // What a figure says of its precision counts here, too.
    expect(fitting('45%', 'percent', 83, { precision: 1 })).toEqual([]);
    expect(fitting('40%', 'percent', 10, { precision: { multipleOf: 10 } })).toEqual([4]);
    expect(fitting('0.17', 'deployments', 12)).toEqual([2]);
    expect(fitting('-0.17', 'deployments', 12)).toEqual([-2]);
    // A rate is for as many as it says, and money is counted in whole units of its currency.
    expect(fitting('12', 'per 1000', 83)).toEqual([1]);
    expect(fitting('45.2', 'per 100000', 31_000)).toEqual([14]);
    expect(fitting('45', 'index', 83)).toEqual([37]);
    expect(fitting('-5', 'points', 40)).toEqual([-2]);
    expect(fitting('1.2', 'CAD thousands', 1)).toHaveLength(101);
    expect(codeOf(() => fitting('1.23', 'CAD millions', 12))).toBe('INVALID_ARGUMENT');
    // 249 of 250 are 99.6 %, which prints as 100 %.
    expect(fitting('100%', 'percent', 250)).toEqual([249, 250]);
    // None to all of so many; what may be a change or a score may also be below zero.
    expect(fitting('0%', 'percent', 300)).toEqual([0, 1]);
    expect(fitting('100%', 'percent', 300)).toEqual([299, 300]);
    expect(fitting('101%', 'percent', 300)).toEqual([302, 303, 304]);
    expect(fitting('0.0', 'share', 40)).toEqual([0, 1, 2]);
    expect(fitting('0.0', 'people', 40)).toEqual([0, 1, 2]);
    expect(fitting('0.0', 'count', 40)).toEqual([-2, -1, 0, 1, 2]);
    // A half may have been rounded either way, unless its way is declared.
    expect(fitting('0.5', 'share', 20)).toEqual([9, 10, 11]);
    expect(fitting('0.5', 'share', 20, { rounding: 'half-away' })).toEqual([9, 10]);
    expect(fitting('0.5', 'share', 20, { rounding: 'cut-off' })).toEqual([10, 11]);
    expect(fitting('no data', 'share', 20)).toEqual({ noValue: 'not-reported' });
    expect(codeOf(() => fitting('0.5', 'share', 0))).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => fitting('50%', 'percent', 1_000_000_000))).toBe('INVALID_ARGUMENT');
    for (let over = 1; over < 120; over++) {
      const tried = Array.from({ length: 12 * over }, (_, index) => index).filter(
        (one) => (one / over).toFixed(2) === '7.44',
      );
      expect(fitting('7.44', 'count', over), String(over)).toEqual(tried);
    }
  });

  it('is refused for a count that is none', () => {
    expect(codeOf(() => judged('1.0', { wholeOver: { constant: '2.5' } }, {}))).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => judged('1.0', { wholeOver: { constant: 0 } }, {}))).toBe('INVALID_ARGUMENT');
    expect(judged('1.0', { wholeOver: 'n' }, { n: 'no data' }).verdict).toBe('not-checkable');
    expect(judged('no data', { wholeOver: { constant: 60 } }, {}).verdict).toBe('not-checkable');
  });
});

describe('a unit', () => {
  it.each([
    ['per 100,000', "'per 100,000' is not a unit; did you mean 'per 100000'?"],
    ['Per 100 000', "'Per 100 000' is not a unit; did you mean 'per 100000'?"],
    ['tonnes', "'tonnes' is not a unit; did you mean 'measured tonnes' or 'counted tonnes'?"],
    ['measured', "'measured' is not a unit"],
    ['$ millions', "'$ millions' is not a unit; did you mean 'CAD millions' or 'missions'?"],
  ])('%s names the forms that it may mean', (unit, said) => {
    expect(() => wholesThatFit({ figure: { printed: '12', unit: unit as Unit }, over: 1 })).toThrow(said);
  });

  it('of one currency is converted from one scale to another', () => {
    const parts = { a: inUnit('1,200', 'CAD thousands'), b: inUnit('3.4', 'CAD millions') };
    expect(said(inUnit('4.6', 'CAD millions', 9), { sum: ['a', 'b'] }, parts)).toBe(
      '(1,200 ÷ 1,000) + 3.4 = 4.6, printed 4.6; exact',
    );
    expect(said(inUnit('4,600', 'CAD thousands', 9), { sum: ['a', 'b'] }, parts, true)).toBe(
      '1 200 + (3,4 × 1 000) = 4 600, imprimé 4 600; exact',
    );
    expect(said(inUnit('35.3%', 'percent', 9), { percent: ['a', 'b'] }, parts)).toBe(
      '1,200 ÷ (3.4 × 1,000) × 100 ≈ 35.294, printed 35.3%; agrees by rounding',
    );
    expect(said(inUnit('0.0012', 'CAD billions', 9), { same: 'a' }, parts)).toContain('exact');
  });

  it('of one currency never goes with another', () => {
    const parts = { a: inUnit('1.2', 'USD millions'), b: inUnit('3.4', 'CAD millions') };
    for (const expected of [
      { sum: ['a', 'b'] },
      { divide: ['a', 'b'] },
      { ratio: ['a', 'b'] },
      { percentChange: ['a', 'b'] },
    ] as const)
      expect(codeOf(() => said(inUnit('4.6', 'ratio', 9), expected, parts))).toBe('UNIT_MISMATCH');
    // A rate of exchange leads from one to the other.
    const rate = { constant: '1.35', unit: 'CAD' } as const;
    expect(said(inUnit('1.62', 'CAD millions', 9), { product: ['a', rate] }, parts)).toContain('exact');
  });

  it.each<[printed: string, Unit, code: string | undefined]>([
    ['€5.4 billion', 'EUR millions', undefined],
    ['€5.4 billion', 'EUR billions', undefined],
    ['$5.4 million', 'USD millions', undefined],
    ['US$5.4', 'USD', undefined],
    ['£5', 'GBP', undefined],
    ['5.4', 'XOF billions', undefined],
    ['2.1%', 'points', undefined],
    ['$5.4', 'EUR', 'UNIT_MISMATCH'],
    ['€5.4', 'USD', 'UNIT_MISMATCH'],
    ['C$5.4', 'USD', 'UNIT_MISMATCH'],
    ['US$5.4', 'CAD', 'UNIT_MISMATCH'],
    ['$5.4 million', 'USD thousands', 'UNIT_MISMATCH'],
    ['$5', 'counted meals', 'UNIT_MISMATCH'],
    ['5%', 'per 1000', 'UNIT_MISMATCH'],
    ['5', 'XYZ' as Unit, 'UNKNOWN_NAME'],
    ['5', 'USD milions' as Unit, 'UNKNOWN_NAME'],
    ['5', 'per 0' as Unit, 'UNKNOWN_NAME'],
    ['5', 'counted ' as Unit, 'UNKNOWN_NAME'],
  ])('takes %s as %s, or refuses it', (printed, unit, code) => {
    expect(codeOf(() => judged(printed, { same: 'a' }, { a: inUnit(printed, unit) }, { unit }))).toBe(code);
  });

  it('of money is scaled to whole units of its currency', () => {
    expect(formatReported(amountOf({ printed: '€5.4 billion', unit: 'EUR millions' }))).toBe('5400000000');
  });

  it('of a rate is reached by a constant, and converted from one base to another', () => {
    const parts = {
      deaths: inUnit('680', 'counted deaths'),
      people: inUnit('38,000,000', 'people'),
      r: inUnit('0.018', 'per 1000'),
    };
    const rate: Expression = { product: [{ divide: ['deaths', 'people'] }, { constant: 100_000 }] };
    expect(said(inUnit('1.8', 'per 100000', 9), rate, parts)).toBe(
      '(680 ÷ 38,000,000) × 100,000 ≈ 1.789, printed 1.8; agrees by rounding',
    );
    expect(said(inUnit('1.8', 'per 100000', 9), { same: 'r' }, parts)).toBe('0.018 × 100 = 1.8, printed 1.8; exact');
    const women: Expression = { product: [{ divide: ['people', 'people'] }, { constant: 1000 }] };
    expect(said(inUnit('1,000', 'per 1000', 9), women, parts)).toContain('exact');
  });

  it('of one’s own is counted, and then exact, or measured', () => {
    const check = (unit: Unit) =>
      judged('3', { sum: ['a', 'b'] }, { a: inUnit('1', unit), b: inUnit('1', unit) }, { unit }).verdict;
    expect(check('measured tonnes')).toBe('component-rounding');
    expect(check('counted meals')).toBe('inconsistent');
    const mixed = () =>
      judged(
        '3',
        { sum: ['a', 'b'] },
        { a: inUnit('1', 'counted meals'), b: inUnit('1', 'measured tonnes') },
        { unit: 'counted meals' },
      );
    expect(codeOf(mixed)).toBe('UNIT_MISMATCH');
    expect(labelOf('unit', 'counted meals', 'fr-CA')).toBe('meals');
    expect(labelOf('unit', 'USD billions', 'fr-CA')).toBe('milliards de USD');
  });
});
