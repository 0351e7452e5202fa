import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountOf,
  audit,
  type Expression,
  figureOf,
  type PrintedFigure,
  reconcile,
  type Statement,
  statement,
  VERDICTS,
} from '../../src/index.js';
import { codeOf, judged, statementOf } from '../figures/figure-helpers.js';
import { runs } from '../support/long.js';

const sound = statement({
  document: 'mine',
  unit: 'people',
  figures: { women: ['37', 8], men: ['46', 8], total: ['83', 8], wrong: ['84', 9], gone: ['N/A', 9] },
  identities: {
    total: { printed: 'total', expected: { sum: ['women', 'men'] }, missing: 'unknown' },
    wrong: { printed: 'wrong', expected: { sum: ['women', 'men'] }, missing: 'unknown' },
    gone: { printed: 'gone', expected: { same: 'men' }, missing: 'unknown' },
  },
});

describe('audit', () => {
  it('judges every identity, in order, and counts the verdicts', () => {
    const other: Statement = { ...sound, document: 'other' };
    const { checks, summary } = audit([sound, other]);
    expect(checks.map(({ id, source, verdict }) => [source.document, id, verdict])).toEqual([
      ['mine', 'total', 'exact'],
      ['mine', 'wrong', 'inconsistent'],
      ['mine', 'gone', 'not-checkable'],
      ['other', 'total', 'exact'],
      ['other', 'wrong', 'inconsistent'],
      ['other', 'gone', 'not-checkable'],
    ]);
    expect(Object.keys(summary)).toEqual(VERDICTS);
    expect(summary).toEqual({
      exact: 2,
      rounding: 0,
      'component-rounding': 0,
      padded: 0,
      truncation: 0,
      mislabelled: 0,
      inconsistent: 2,
      'not-checkable': 2,
    });
    for (const [index, id] of (['total', 'wrong', 'gone'] as const).entries())
      expect(checks[index]).toEqual(reconcile(sound, id));
  });

  it('of nothing is nothing', () => {
    expect(audit([]).checks).toEqual([]);
    expect(Object.values(audit([]).summary).every((count) => count === 0)).toBe(true);
  });

  it('is the same after JSON', () => {
    expect(audit(JSON.parse(JSON.stringify([sound])))).toEqual(audit([sound]));
  });

  it('refuses the same check of the same document twice, also in two statements', () => {
    const more: Statement = { ...sound, identities: { total: sound.identities.total } };
    expect(() => audit([sound, more])).toThrow(
      expect.objectContaining({ code: 'DUPLICATE', path: ['statements', 1, 'identities', 'total'] }),
    );
    expect(
      codeOf(() => audit([sound, { ...more, identities: { total2: sound.identities.total } } as Statement])),
    ).toBeUndefined();
    // An id with a colon is not another document.
    const named = (document: string, id: string): Statement => ({
      ...sound,
      document,
      identities: { [id]: sound.identities.total },
    });
    expect(codeOf(() => audit([named('a:b', 'c'), named('a', 'b:c')]))).toBeUndefined();
  });

  it('points at the fault', () => {
    const broken = {
      ...sound,
      identities: { x: { printed: 'total', expected: { sum: ['womn'] }, missing: 'unknown' } },
    } as unknown as Statement;
    expect(() => audit([sound, broken])).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_NAME',
        path: ['statements', 1, 'identities', 'x', 'expected', 'sum', 0],
      }),
    );
    expect(codeOf(() => audit({} as unknown as Statement[]))).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => audit([null] as unknown as Statement[]))).toBe('INVALID_ARGUMENT');
  });
});

describe('hostile statements', () => {
  it('may use the names that every object has as keys', () => {
    const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '1', '0.5', ' ', ''];
    const figures = JSON.parse(
      `{${keys.map((key, index) => `${JSON.stringify(key)}: ["${index}.5", ${index + 1}]`).join(',')}, "sum": ["32.0", 99]}`,
    );
    const identities = JSON.parse(
      `{"__proto__": {"printed": "sum", "expected": {"sum": ${JSON.stringify(keys)}}, "missing": "unknown"}}`,
    );
    const given: Statement = { document: '__proto__', unit: 'CAD', figures, identities };
    expect(audit([statement(given)]).checks.map(({ id, verdict }) => [id, verdict])).toEqual([['__proto__', 'exact']]);
    expect(figureOf(given, '__proto__').printed).toBe('0.5');
    for (const key of ['valueOf', 'isPrototypeOf', '__defineGetter__']) {
      expect(codeOf(() => reconcile(given, key))).toBe('UNKNOWN_NAME');
      expect(codeOf(() => figureOf(given, key))).toBe('UNKNOWN_NAME');
    }
    expect(codeOf(() => judged('5', { same: 'toString' }, { a: '5' }))).toBe('UNKNOWN_NAME');
    expect(codeOf(() => judged('5', JSON.parse('{"__proto__": ["a"]}'), { a: '5' }))).toBe('UNKNOWN_NAME');
  });

  it('nest 16 operations deep, wherever the statement stands, and no deeper', () => {
    const nested = (depth: number): Expression => (depth === 1 ? { same: 'a' } : { sum: [nested(depth - 1), 'b'] });
    const parts = { a: '1', b: '0' };
    expect(audit([statement(statementOf('1', nested(16), parts))]).summary.exact).toBe(1);
    expect(codeOf(() => judged('1', nested(17), parts))).toBe('INVALID_ARGUMENT');
    const loop: { sum: unknown[] } = { sum: [] };
    loop.sum.push(loop);
    expect(codeOf(() => judged('1', loop as Expression, parts))).toBe('INVALID_ARGUMENT');
    let deep: Expression = { same: 'a' };
    for (let level = 0; level < 50_000; level++) deep = { sum: [deep] };
    expect(codeOf(() => judged('1', deep, parts))).toBe('INVALID_ARGUMENT');
  });

  it('add ten thousand figures exactly', () => {
    const figures = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`k${index}`, `${'9'.repeat(17)}.${'1'.repeat(15)}`]),
    );
    const check = judged('1', { sum: Object.keys(figures) }, figures);
    expect(String(check.recomputed)).toBe(
      `${(BigInt(`${'9'.repeat(17)}${'1'.repeat(15)}`) * 10_000n).toString().slice(0, -15)}.${'1'.repeat(11)}`,
    );
  });

  it('refuse a product of more factors than anyone prints', () => {
    const figures = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`k${index}`, '1.000000000000001']),
    );
    expect(codeOf(() => judged('1', { product: Object.keys(figures) }, figures, { unit: 'share' }))).toBe(
      'INVALID_ARGUMENT',
    );
  });

  it('are judged one by one, also ten thousand of them', () => {
    const large = (count: number): Statement => ({
      document: 'large',
      unit: 'CAD',
      figures: Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`k${index}`, [`${index}.25`, index + 1] as const]),
      ),
      identities: Object.fromEntries(
        Array.from({ length: count - 2 }, (_, index) => [
          `i${index}`,
          { printed: `k${index}`, expected: { sum: [`k${index + 1}`, `k${index + 2}`] }, missing: 'unknown' as const },
        ]),
      ),
    });
    // i.25 against (i + 1).25 and (i + 2).25: none adds up.
    const { summary, checks } = audit([large(10_000)]);
    expect([summary.inconsistent, checks.length]).toEqual([9998, 9998]);
    expect(String(checks[9997]?.recomputed)).toBe('19997.5');
  });

  it('of any junk give coded errors only', () => {
    const junk = fc.anything();
    fc.assert(
      fc.property(junk, junk, junk, (a, b, c) => {
        codeOf(() => statement(a as Statement));
        codeOf(() => reconcile(a as Statement, b as string));
        codeOf(() => figureOf(a as Statement, b as string));
        codeOf(() => amountOf(a as PrintedFigure));
        codeOf(() => audit([a as Statement]));
        codeOf(() => statement({ ...sound, figures: { x: a }, identities: { y: b } } as unknown as Statement));
        codeOf(() =>
          statement({
            ...sound,
            identities: { y: { printed: 'total', expected: a, missing: 'unknown', readings: b, label: c } },
          } as unknown as Statement),
        );
      }),
      { numRuns: runs(500) },
    );
  });
});
