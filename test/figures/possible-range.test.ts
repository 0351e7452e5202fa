import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expression, isReported, type Operand, type Reconciliation, statement } from '../../src/index.js';
import { runs } from '../support/long.js';
import { codeOf, judged, statementOf } from './figure-helpers.js';

/** The oracle: doubles, at points that the test chooses; knows nothing of intervals. */
type Point = Readonly<Record<string, number>>;
type Tree = string | { [operation: string]: Tree | Tree[] };

function at(tree: Tree, point: Point): number {
  if (typeof tree === 'string') return point[tree] as number;
  const [[operation, given]] = Object.entries(tree) as [[string, Tree | Tree[]]];
  const values = [given].flat().map((operand) => at(operand, point));
  const [a, b] = values as [number, number];
  switch (operation) {
    case 'sum':
      return values.reduce((x, y) => x + y);
    case 'subtract':
      return a - b;
    case 'product':
      return values.reduce((x, y) => x * y);
    case 'same':
      return a;
    case 'minimum':
      return Math.min(...values);
    case 'maximum':
      return Math.max(...values);
    default:
      return (a / b) * (operation === 'percent' ? 100 : 1);
  }
}

function keysOf(tree: Tree): string[] {
  return typeof tree === 'string'
    ? [tree]
    : [
        ...new Set(
          Object.values(tree)
            .flat()
            .flatMap((inner) => keysOf(inner)),
        ),
      ];
}

function divisors(tree: Tree): Tree[] {
  if (typeof tree === 'string') return [];
  const [[operation, given]] = Object.entries(tree) as [[string, Tree | Tree[]]];
  const operands = [given].flat();
  const own = ['divide', 'percent', 'ratio'].includes(operation) ? [operands[1] as Tree] : [];
  return [...own, ...operands.flatMap(divisors)];
}

function corners(tree: Tree, parts: Readonly<Record<string, string>>): number[] {
  const keys = keysOf(tree);
  return Array.from({ length: 2 ** keys.length }, (_, corner) =>
    at(
      tree,
      Object.fromEntries(keys.map((key, bit) => [key, Number(parts[key]) + ((corner >> bit) & 1 ? 0.05 : -0.05)])),
    ),
  );
}

function ends({ range }: Reconciliation): [number, number] | null {
  return isReported(range) ? [range.low.toNumber(), range.high.toNumber()] : null;
}

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const KEYS = ['a', 'b', 'c', 'd', 'e'] as const;
const figure = fc.integer({ min: -300, max: 300 }).map((tenths) => (tenths / 10).toFixed(1));
const parts = fc.record(Object.fromEntries(KEYS.map((key) => [key, figure])));

const { tree } = fc.letrec<{ tree: Tree; leaf: Tree }>((tie) => ({
  leaf: fc.constantFrom<Tree>(...KEYS),
  tree: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((sum) => ({ sum })),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => ({ subtract: [a, b] })),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => ({ divide: [a, b] })),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => ({ product: [a, b] })),
    fc.array(tie('leaf'), { minLength: 1, maxLength: 2 }).map((maximum) => ({ maximum })),
    fc.array(tie('leaf'), { minLength: 1, maxLength: 2 }).map((minimum) => ({ minimum })),
  ),
}));

/** Zeros in this test are rounded ones, so that every figure has ± 0.05. */
const SHARES = { unit: 'share', zeros: 'rounded' } as const;

/**
 * The engine must give the least and the greatest corner, hold every point within, and give nothing where a divisor may
 * be zero.
 */
function verify(expression: Tree, figures: Readonly<Record<string, string>>, inside: readonly number[]): void {
  const expected = { sum: [expression as Operand] };
  const range = ends(judged('1.0', expected, figures, SHARES));
  const holdsZero = (divisor: Tree) => {
    const values = corners(divisor, figures);
    return !values.every((value) => value > 1e-9) && !values.every((value) => value < -1e-9);
  };
  const nested = divisors(expression);
  if (nested.some(holdsZero)) {
    expect(range).toBeNull();
    return;
  }
  const values = corners(expression, figures);
  expect(range).not.toBeNull();
  const [low, high] = range as [number, number];
  expect(close(low, Math.min(...values)), `low ${low} ${Math.min(...values)}`).toBe(true);
  expect(close(high, Math.max(...values)), `high ${high} ${Math.max(...values)}`).toBe(true);
  const keys = keysOf(expression);
  for (let sample = 0; sample < 40; sample++) {
    const point = Object.fromEntries(
      keys.map((key, index) => [
        key,
        Number(figures[key]) + ((inside[(sample * 7 + index * 3) % inside.length] as number) - 0.5) / 10,
      ]),
    );
    const value = at(expression, point);
    expect(value >= low - 1e-9 * Math.max(1, Math.abs(low)) && value <= high + 1e-9 * Math.max(1, Math.abs(high))).toBe(
      true,
    );
  }
}

const inside = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 97, maxLength: 97 });

describe('the range of an expression', () => {
  it.each<[string, Tree]>([
    ['a − a', { subtract: ['a', 'a'] }],
    ['a + b + a', { sum: ['a', 'b', 'a'] }],
    ['(a − b) ÷ a', { divide: [{ subtract: ['a', 'b'] }, 'a'] }],
    ['a ÷ (a + b)', { divide: ['a', { sum: ['a', 'b'] }] }],
    ['(a − b) ÷ (a + b)', { divide: [{ subtract: ['a', 'b'] }, { sum: ['a', 'b'] }] }],
    ['(a + b + c) ÷ (a + b + c + d + e)', { divide: [{ sum: ['a', 'b', 'c'] }, { sum: ['a', 'b', 'c', 'd', 'e'] }] }],
    ['a ÷ b − c ÷ b + d', { sum: [{ subtract: [{ divide: ['a', 'b'] }, { divide: ['c', 'b'] }] }, 'd'] }],
    ['a × b ÷ (a + b)', { divide: [{ product: ['a', 'b'] }, { sum: ['a', 'b'] }] }],
    ['a − b ÷ (b + c)', { subtract: ['a', { divide: ['b', { sum: ['b', 'c'] }] }] }],
    ['a ÷ (b ÷ (b + c))', { divide: ['a', { divide: ['b', { sum: ['b', 'c'] }] }] }],
    ['(a × (b − c)) + a', { sum: [{ product: ['a', { subtract: ['b', 'c'] }] }, 'a'] }],
    ['a × greatest of b, c ÷ (a + d)', { product: ['a', { divide: [{ maximum: ['b', 'c'] }, { sum: ['a', 'd'] }] }] }],
    ['least of a, b + c', { minimum: ['a', { sum: ['b', 'c'] }] }],
  ])('of %s is exact on any figures', (_, expression) => {
    fc.assert(
      fc.property(parts, inside, (figures, points) => verify(expression, figures, points)),
      { numRuns: runs(150, 60) },
    );
  });

  it.each<[string, Tree]>([
    ['a × a', { product: ['a', 'a'] }],
    ['a × a, as the same', { product: [{ same: 'a' }, 'a'] }],
    ['c ÷ (b + c) + a ÷ b', { sum: [{ divide: ['c', { sum: ['b', 'c'] }] }, { divide: ['a', 'b'] }] }],
    ['b ÷ a × c ÷ a', { product: [{ divide: ['b', 'a'] }, { divide: ['c', 'a'] }] }],
    ['a ÷ (b ÷ (a + c))', { divide: ['a', { divide: ['b', { sum: ['a', 'c'] }] }] }],
    ['a ÷ b + c ÷ (b + c)', { sum: [{ divide: ['a', 'b'] }, { divide: ['c', { sum: ['b', 'c'] }] }] }],
    ['greatest of a, b, plus a', { sum: [{ maximum: ['a', 'b'] }, 'a'] }],
    ['least of a, a + b', { minimum: ['a', { sum: ['a', 'b'] }] }],
  ])('of %s is exact where it only rises or only falls with each figure', (_, expression) => {
    verify(expression, { a: '5.0', b: '4.0', c: '3.0' }, [0.1, 0.5, 0.9]);
  });

  it('of any expression that is not refused is exact, and only bent repetitions are refused', () => {
    const RUNS = runs(1500);
    let judgedOnes = 0;
    fc.assert(
      fc.property(tree, parts, inside, (expression, figures, points) => {
        const code = codeOf(() => judged('1.0', { sum: [expression as Operand] }, figures, SHARES));
        if (code === undefined) {
          judgedOnes++;
          verify(expression, figures, points);
        } else expect(code).toBe('UNSUPPORTED_REPETITION');
      }),
      { numRuns: RUNS, seed: 2018 },
    );
    expect(judgedOnes).toBeGreaterThan(0.46 * RUNS);
  });

  it('does not widen a figure that repeats: (46.4 − 31.48) ÷ 46.4', () => {
    // Evaluation, Table 8, L306, at the ends: 1 − 31.485 ÷ 46.35 and 1 − 31.475 ÷ 46.45.
    const [low, high] = ends(
      judged(
        '32%',
        { percent: [{ subtract: ['A', 'B'] }, 'A'] },
        {
          A: { printed: '46.4', unit: 'CAD millions', line: 1 },
          B: { printed: '31.48', unit: 'CAD millions', line: 2 },
        },
        { unit: 'percent' },
      ),
    ) as [number, number];
    expect(low).toBeCloseTo(100 * (1 - 31.485 / 46.35), 10);
    expect(high).toBeCloseTo(100 * (1 - 31.475 / 46.45), 10);
  });

  it.each([13, 40, 400])('of (ΣA − ΣB) ÷ ΣA over %i categories is exact', (count) => {
    const a = Array.from({ length: count }, (_, index) => `a${index}`);
    const b = Array.from({ length: count }, (_, index) => `b${index}`);
    const figures = Object.fromEntries([...a.map((key) => [key, '10.0']), ...b.map((key) => [key, '7.0'])]);
    const check = judged(
      '30%',
      { percent: [{ subtract: [{ sum: a }, { sum: b }] }, { sum: a }] },
      Object.fromEntries(
        Object.entries<string>(figures).map(([key, printed], index) => [
          key,
          { printed, unit: 'CAD millions' as const, line: index + 1 },
        ]),
      ),
      { unit: 'percent' },
    );
    expect(check.holds).toEqual(['exact', 'rounding', 'component-rounding', 'truncation']);
    const [low, high] = ends(check) as [number, number];
    expect(low).toBeCloseTo(100 * (1 - 7.05 / 9.95), 10);
    expect(high).toBeCloseTo(100 * (1 - 6.95 / 10.05), 10);
  });

  it('of shares of part of a long sum is exact too: 20 of 40 categories', () => {
    const all = Array.from({ length: 40 }, (_, index) => `a${index}`);
    const figures = Object.fromEntries(all.map((key) => [key, '10.0']));
    const check = judged('0.5', { divide: [{ sum: all.slice(0, 20) }, { sum: all }] }, figures, SHARES);
    const [low, high] = ends(check) as [number, number];
    expect(low).toBeCloseTo(9.95 / 20, 12);
    expect(high).toBeCloseTo(10.05 / 20, 12);
  });

  it('is missing where a denominator may be zero, also between the ends or deep inside', () => {
    const noRange = (expected: Expression, figures: Record<string, string>) =>
      judged('1.0', expected, figures, SHARES).range;
    const zero = { noValue: 'zero-denominator' };
    expect(noRange({ divide: ['a', 'b'] }, { a: '5.0', b: '0.0' })).toEqual(zero);
    expect(
      judged('1.0', { sum: [{ divide: ['a', 'b'] }, 'a'] }, { a: '5.0', b: '0' }, { unit: 'share' }),
    ).toMatchObject({
      verdict: 'not-checkable',
      range: zero,
    });
    expect(noRange({ divide: ['a', { subtract: ['a', 'b'] }] }, { a: '5.0', b: '5.0' })).toEqual(zero);
    expect(noRange({ divide: ['a', { subtract: ['a', 'b'] }] }, { a: '5.0', b: '5.1' })).toEqual(zero); // touches zero at one end
    expect(
      noRange({ divide: ['b', { divide: ['a', { subtract: ['c', 'a'] }] }] }, { a: '5.0', b: '1.0', c: '5.0' }),
    ).toEqual(zero);
    expect(isReported(noRange({ divide: ['a', { subtract: ['a', 'b'] }] }, { a: '5.0', b: '4.8' }) as object)).toBe(
      true,
    );
  });
});

describe('a repetition whose range cannot be worked out exactly', () => {
  const figures = { a: '5.0', b: '4.0', c: '3.0' };
  const refused = (expected: Expression, given: Record<string, string> = figures, setting: object = SHARES) =>
    codeOf(() => statement(statementOf('1.0', expected, given, setting)));

  it.each<[string, Expression]>([
    ['greatest of b ÷ a, c, plus a', { sum: [{ maximum: [{ divide: ['b', 'a'] }, 'c'] }, 'a'] }],
    ['b ÷ a − c ÷ (a + b)', { subtract: [{ divide: ['b', 'a'] }, { divide: ['c', { sum: ['a', 'b'] }] }] }],
    [
      'c ÷ (a + b) + c ÷ (a − b)',
      { sum: [{ divide: ['c', { sum: ['a', 'b'] }] }, { divide: ['c', { subtract: ['a', 'b'] }] }] },
    ],
    [
      'a ÷ b + c ÷ b + c ÷ (a + b)',
      { sum: [{ divide: ['a', 'b'] }, { divide: ['c', 'b'] }, { divide: ['c', { sum: ['a', 'b'] }] }] },
    ],
    ['a × b + c ÷ a', { sum: [{ product: ['a', 'b'] }, { divide: ['c', 'a'] }] }],
    ['a ÷ b + b', { sum: [{ divide: ['a', 'b'] }, { product: ['b', 'b'] }] }],
  ])('%s is refused', (_, expected) => {
    expect(() => statement(statementOf('1.0', expected, figures, SHARES))).toThrow(
      expect.objectContaining({
        code: 'UNSUPPORTED_REPETITION',
        message: expect.stringMatching(/^identities\.check\.expected: '[abc]' repeats in a way/),
        details: { figure: expect.stringMatching(/^[abc]$/) },
      }),
    );
  });

  it('is no matter where the figure stands for one value only', () => {
    expect(refused({ product: ['a', 'a'] }, figures, { unit: 'share', precision: 'exact' })).toBeUndefined();
    expect(judged('25', { product: ['a', 'a'] }, { a: '5' }, { unit: 'count' }).verdict).toBe('exact');
  });

  it('is refused where quotients differ in a constant below', () => {
    const exact = (printed: string) => ({ printed, precision: 'exact', line: 1 }) as const;
    const expected: Expression = {
      sum: [{ divide: ['b', { sum: ['a', 'x'] }] }, { divide: ['c', { sum: ['a', 'y'] }] }],
    };
    const code = (y: string, b = '4.0') =>
      codeOf(() => judged('1.0', expected, { ...figures, b, x: exact('1'), y: exact(y) }, SHARES));
    expect(code('1')).toBeUndefined();
    // As long as a figure may go either way with another, which may be below zero.
    expect(code('2', '0.0')).toBe('UNSUPPORTED_REPETITION');
    expect(code('2')).toBeUndefined();
  });

  it('is refused beyond 12 figures that would have to be pinned', () => {
    const products = (count: number): [Expression, Record<string, string>] => {
      const keys = Array.from({ length: count }, (_, index) => `k${index}`);
      const sum = { sum: keys };
      // Σk × x ÷ (Σk + y × z) is no quotient of straight lines.
      return [
        { divide: [{ product: [sum, 'x'] }, { sum: [sum, { product: ['y', 'z'] }] }] },
        Object.fromEntries([...keys, 'x', 'y', 'z'].map((key) => [key, '2.0'])),
      ];
    };
    expect(refused(...products(12))).toBeUndefined();
    expect(refused(...products(13))).toBe('INVALID_ARGUMENT');
    expect(() => statement(statementOf('1.0', ...products(13), SHARES))).toThrow(/at most 12 figures that repeat/);
  });

  it('counts the figures that are pinned one within the other, each once', () => {
    // k0 × (Σk × x ÷ (Σk + k0 + y × z + k0)): k0 is pinned outside, and k0 within is then no more than a number.
    const nested = (count: number): [Expression, Record<string, string>] => {
      const keys = Array.from({ length: count }, (_, index) => `k${index + 1}`);
      const below: Expression = { sum: [{ sum: keys }, 'k0', { product: ['y', 'z'] }, 'k0'] };
      return [
        { product: ['k0', { divide: [{ product: [{ sum: keys }, 'x'] }, below] }] },
        Object.fromEntries(['k0', ...keys, 'x', 'y', 'z'].map((key) => [key, '2.0'])),
      ];
    };
    expect(refused(...nested(11))).toBeUndefined();
    expect(refused(...nested(12))).toBe('INVALID_ARGUMENT');
  });
});
