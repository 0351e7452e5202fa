import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { add, fraction, fractionOf } from '../../src/exact/fraction.js';
import { chanceOf } from '../../src/figures/chance.js';
import { compileExpression } from '../../src/figures/expression.js';
import { type ReadFigure, readFigure } from '../../src/figures/printed.js';
import { audit, type Expression, explain, reconcile } from '../../src/index.js';
import { runs } from '../support/long.js';
import { codeOf, statementOf } from './figure-helpers.js';

const python = spawnSync('python3', ['--version']).status === 0;

/** 19 donors of one decimal. */
const parts = Object.fromEntries(Array.from({ length: 19 }, (_, index) => [`d${index}`, '91.6']));
const sum: Expression = { sum: Object.keys(parts) };

const read = (printed: string) => readFigure({ printed, unit: 'share' }, []) as ReadFigure;

describe('the chance of a gap', () => {
  it('that 19 rounded parts allow is exact', () => {
    // 19 × 91.6 = 1740.4, printed 1741.2.
    const check = reconcile(statementOf('1741.2', sum, parts), 'check', { chances: true });
    expect(check.verdict).toBe('component-rounding');
    // Irwin-Hall: 2 × (2¹⁹ − 19) ÷ 19!
    expect(check.chance?.toSignificantDigits(10).toFixed()).toBe('0.00000000000861964844');
    expect(check.cautions).toEqual([
      {
        code: 'UNLIKELY_ROUNDING',
        severity: 'warning',
        path: ['identities', 'check'],
        operands: { onceIn: '120000000000' },
      },
    ]);
    expect(explain(check, { locale: 'en-CA' })).toContain(
      'rounding alone leads so far off once in 120,000,000,000 times',
    );
    expect(explain(JSON.parse(JSON.stringify(check)), { locale: 'fr-CA' }).replaceAll('\u00a0', ' ')).toContain(
      "l'arrondi seul mène à un tel écart une fois sur 120 000 000 000",
    );
    expect(explain(check.cautions?.[0] as never, { locale: 'en-CA' })).toContain('once in 120,000,000,000');
  });

  it('is said where it is asked for, and of nothing else', () => {
    const near = statementOf('1740.6', sum, parts);
    const chance = reconcile(near, 'check', { chances: true });
    expect(chance.chance?.toNumber()).toBeCloseTo(0.24, 1);
    expect(chance.cautions).toBeUndefined();
    expect(reconcile(near, 'check')).not.toHaveProperty('chance');
    expect(reconcile(statementOf('1740.4', sum, parts), 'check', { chances: true })).not.toHaveProperty('chance');
    const ratio = statementOf('0.34', { divide: ['a', 'b'] }, { a: '1.0', b: '3.1' }, { unit: 'share' });
    expect(reconcile(ratio, 'check', { chances: true }).chance).toBeUndefined();
    expect(audit([near], { chances: true }).checks[0]?.chance?.eq(chance.chance as never)).toBe(true);
    expect(codeOf(() => reconcile(near, 'check', { chance: true } as never))).toBe('UNKNOWN_NAME');
  });

  it('of means and differences follows their factors', () => {
    const chanceIn = (printed: string, expected: Expression, figures: Record<string, string>) =>
      chanceOf(
        read(printed),
        compileExpression(
          expected,
          (key) => read(figures[key] as string),
          () => [],
          [],
        ),
      );
    // Two errors of ± 0.5, halved: at least 0.4 off with a figure of ± 0.05 takes 0.35 to 0.5.
    expect(chanceIn('2.4', { mean: ['a', 'b'] }, { a: '1', b: '3' })).toEqual(fraction(9n, 100n));
    expect(
      chanceIn(
        '2.4',
        { sum: [{ product: ['a', { constant: '0.5' }] }, { product: ['b', { constant: '0.5' }] }] },
        { a: '1', b: '3' },
      ),
    ).toEqual(fraction(9n, 100n));
    expect(chanceIn('-1.6', { subtract: ['a', 'b'] }, { a: '1', b: '3' })).toEqual(
      chanceIn('2.4', { subtract: ['b', 'a'] }, { a: '1', b: '3' }),
    );
    // A figure that repeats is one unknown: a + a is twice one error.
    expect(chanceIn('2.8', { sum: ['a', 'a'] }, { a: '1' })).toEqual(fraction(1n, 4n));
  });

  it.skipIf(!python)('is the one that Python integrates', () => {
    let state = 7;
    const random = (below: number): number => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return Math.floor((state / 2147483648) * below);
    };
    const cases = Array.from({ length: runs(300, 60) }, () => {
      const texts = Array.from({ length: 1 + random(12) }, () => (random(900) / 10 ** random(3)).toString());
      const figures = Object.fromEntries(texts.map((text, index) => [`p${index}`, text]));
      const halves = texts.map((text) => fraction(1n, 2n * 10n ** BigInt(text.split('.')[1]?.length ?? 0)));
      const total = texts.map(fractionOf).reduce(add);
      const most = halves.reduce(add);
      // Somewhere within what is possible, in thousandths.
      const gap = fraction(most.n * BigInt(random(1000)), most.d * 1000n);
      const at = add(total, gap);
      const decimals = 6;
      const printed = (Number((at.n * 10n ** BigInt(decimals)) / at.d) / 10 ** decimals).toFixed(decimals);
      const expected: Expression = { sum: Object.keys(figures) };
      const own = chanceOf(
        read(printed),
        compileExpression(
          expected,
          (key) => read(figures[key] as string),
          () => [],
          [],
        ),
      );
      const off = add(add(fractionOf(printed), { n: -total.n, d: total.d }), fractionOf('-0.0000005'));
      return { own, halves: halves.map(({ n, d }) => `${n}/${d}`), off: `${off.n}/${off.d}`, isNear: off.n <= 0n };
    }).filter(({ isNear }) => !isNear);
    const { stdout } = spawnSync('python3', ['test/figures/chance.py'], {
      input: JSON.stringify(cases.map(({ halves, off }) => ({ halves, off }))),
      encoding: 'utf8',
    });
    const texts = cases.map(({ own }) => (own === null ? '' : own.d === 1n ? `${own.n}` : `${own.n}/${own.d}`));
    expect(texts).toEqual(JSON.parse(stdout));
    expect(texts.length).toBeGreaterThan(50);
  });
});
