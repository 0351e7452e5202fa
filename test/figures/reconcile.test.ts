import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Expression,
  type FigureInput,
  formatReported,
  isReported,
  reconcile,
  type Statement,
  statement,
  type Unit,
  VERDICTS,
  type Verdict,
} from '../../src/index.js';
import { runs } from '../support/long.js';
import { codeOf, judged, type Setting, statementOf } from './figure-helpers.js';

const SUM: Expression = { sum: ['a', 'b'] };
const SAME: Expression = { same: 'a' };
const RATIO: Expression = { ratio: ['a', 'b'] };
const inUnit = (printed: string, unit: Unit): FigureInput => ({ printed, unit, line: 1 });

describe('the verdicts, on figures of the evaluation', () => {
  type Case = [
    where: string,
    printed: string,
    expected: Expression,
    parts: Record<string, string | FigureInput>,
    holds: Verdict[],
    Setting?,
  ];
  it.each<Case>([
    [
      'L331 from L329 and L330: 8.82 + 1.86',
      '10.68',
      SUM,
      { a: '8.82', b: '1.86' },
      ['exact', 'rounding', 'component-rounding', 'truncation'],
    ],
    ['L301, 2015-16: 31.49 as 31.48', '31.48', SUM, { a: '25.73', b: '5.76' }, ['component-rounding']],
    ['L299, total: 0.115 as 0.120', '0.120', SUM, { a: '0.037', b: '0.078' }, ['padded']],
    // Binary floating point says "0.11" and "28.9".
    ['L310: 0.115 to 2 decimals', '0.12', SUM, { a: '0.037', b: '0.078' }, ['rounding', 'component-rounding']],
    ['L300: 28.95 to 1 decimal', '29.0', SAME, { a: '28.95' }, ['rounding', 'component-rounding', 'padded']],
    ['L317: 28.95 as 28.9', '28.9', SAME, { a: '28.95' }, ['component-rounding', 'truncation']],
    ['L345: 57.92 as 58', '58', SAME, { a: '57.92' }, ['rounding', 'component-rounding']],
    [
      'L328, 2018-19: 1.3321 as 1.30',
      '1.30:1',
      RATIO,
      { a: inUnit('57.92', 'deployments'), b: inUnit('43.48', 'FTE') },
      ['padded'],
      { unit: 'ratio' },
    ],
    [
      'L328, 2017-18: 1.7259 as 1.72',
      '1.72:1',
      RATIO,
      { a: inUnit('80.67', 'deployments'), b: inUnit('46.74', 'FTE') },
      ['truncation'],
      { unit: 'ratio' },
    ],
    ['L342: 0.17 as 0', '0', SAME, { a: '0.17' }, ['inconsistent']],
    [
      'L342: 0.17 as 0, in a table that rounds zeros',
      '0',
      SAME,
      { a: '0.17' },
      ['rounding', 'component-rounding', 'truncation'],
      { zeros: 'rounded' },
    ],
    [
      'L345, 2016-17: 112 + 1 + 1, trimmed zeros',
      '114',
      { sum: ['a', 'b', 'c'] },
      { a: '112', b: '1', c: '1' },
      ['exact', 'rounding', 'component-rounding', 'truncation'],
      { unit: 'deployments', precision: 2 },
    ],
  ])('%s', (_, printed, expected, parts, holds, setting) => {
    const check = judged(printed, expected, parts, setting);
    expect(check.holds).toEqual(holds);
    expect(check.verdict).toBe(holds[0]);
  });

  it('a zero is added to what was rounded half away from zero', () => {
    expect(judged('0.130', SAME, { a: '0.125' }, { precision: 'exact' }).holds).toEqual(['padded']);
    expect(judged('0.120', SAME, { a: '0.125' }, { precision: 'exact' }).holds).toEqual(['inconsistent']);
    expect(judged('130', SAME, { a: '125' }, { precision: 'exact' }).holds).toEqual(['inconsistent']);
  });

  it('an exact figure that is not zero may still be a rounded one: 441.75 as 442', () => {
    expect(judged('442', SAME, { a: '441.75' }, { precision: 'exact' }).holds).toEqual(['rounding']);
    expect(judged('0', SAME, { a: '0.25' }, { precision: 'exact', zeros: 'rounded' }).holds).toEqual(['inconsistent']);
  });

  it('a table that trims zeros does not turn its whole numbers into ± ½', () => {
    const sum: Expression = { sum: ['a', 'b', 'c'] };
    const parts = { a: '112', b: '1', c: '1' };
    expect(judged('115', sum, parts, { unit: 'deployments' }).verdict).toBe('component-rounding');
    expect(judged('115', sum, parts, { unit: 'deployments', precision: 2 }).verdict).toBe('inconsistent');
  });

  it('a counted unit is exact: 8 + 10 missions are not 19', () => {
    const parts = { a: '8', b: '10' };
    expect(judged('19', SUM, parts, { unit: 'missions' }).verdict).toBe('inconsistent');
    expect(judged('19', SUM, parts, { unit: 'FTE' }).verdict).toBe('component-rounding');
  });

  it('measures the gap, also in units of the last printed digit', () => {
    const check = judged('31.48', SUM, { a: '25.73', b: '5.76' });
    expect(formatReported(check.printed)).toBe('31.48');
    expect(formatReported(check.recomputed)).toBe('31.49');
    expect(formatReported(check.gap)).toBe('-0.01');
    expect(formatReported(check.gapInUlps)).toBe('-1');
    expect(check.parts).toEqual({ used: 2, missing: 0 });
    if (!isReported(check.range) || !isReported(check.envelope)) throw new Error('no range');
    expect([check.range.low, check.range.high].map(String)).toEqual(['31.48', '31.5']);
    expect([check.envelope.low, check.envelope.high].map(String)).toEqual(['31.475', '31.485']);
    expect(check.lines).toEqual([1, 2, 99]);
    expect(check.source).toEqual({ document: 'test', line: 99 });
    expect(check.calculation).toEqual({ operation: 'sum', operands: ['25.73', '5.76'] });
  });

  it('notes where rounding half to even would print another figure', () => {
    expect(judged('28.9', SAME, { a: '28.85' }).tie).toBe(true);
    expect(judged('28.8', SAME, { a: '28.85' }).tie).toBe(true);
    expect(judged('28.9', SAME, { a: '28.75' }).tie).toBe(false); // both give 28.8
    expect(judged('28.9', SAME, { a: '28.951' }).tie).toBe(false);
  });
});

describe('missing parts', () => {
  const three: Expression = { sum: ['a', 'b', 'c'] };
  const parts = { a: '25.73', b: 'no data', c: '5.76' };

  it('that are structural zeros are gone over, and counted', () => {
    const check = judged('31.48', three, parts, { missing: 'structural-zero' });
    expect(check.verdict).toBe('component-rounding');
    expect(check.parts).toEqual({ used: 2, missing: 1 });
    expect(formatReported(check.recomputed)).toBe('31.49');
  });

  it('that are unknown make the figure not checkable', () => {
    const check = judged('31.48', three, parts, { missing: 'unknown' });
    expect(check).toMatchObject({
      verdict: 'not-checkable',
      holds: ['not-checkable'],
      reason: 'part-without-value',
      recomputed: { noValue: 'not-reported' },
      gap: { noValue: 'not-reported' },
      parts: { used: 2, missing: 1 },
    });
    expect(judged('31.48', three, { ...parts, b: '[Redacted]' }).recomputed).toEqual({ noValue: 'redacted' });
  });

  it('count as nothing in a difference, and leave least and greatest to the others', () => {
    const zero = { missing: 'structural-zero' } as const;
    expect(judged('5.0', { subtract: ['a', 'b'] }, { a: '5.0', b: 'N/A' }, zero).verdict).toBe('exact');
    expect(judged('-5.0', { subtract: ['b', 'a'] }, { a: '5.0', b: 'N/A' }, zero).verdict).toBe('exact');
    expect(judged('5.0', { minimum: ['a', 'b', 'c'] }, { a: '5.0', b: 'N/A', c: '7.0' }, zero).verdict).toBe('exact');
    expect(judged('7.0', { maximum: ['a', 'b', 'c'] }, { a: '5.0', b: 'N/A', c: '7.0' }, zero).verdict).toBe('exact');
    expect(judged('0', { product: ['a', 'b'] }, { a: '5.0', b: 'N/A' }, { ...zero, unit: 'share' }).verdict).toBe(
      'exact',
    );
  });

  it('of which nothing is left leave nothing to check', () => {
    const check = judged('5.0', SUM, { a: 'no data', b: 'N/A' }, { missing: 'structural-zero' });
    expect(check).toMatchObject({
      verdict: 'not-checkable',
      reason: 'part-without-value',
      recomputed: { noValue: 'not-reported' },
    });
  });

  it('and a printed figure without a value is not checkable either, nor are its readings tried', () => {
    const check = judged(
      'no data',
      SUM,
      { a: '1.0', b: '2.0' },
      { readings: [{ kind: 'other-row', label: 'x', expected: SAME }] },
    );
    expect(check).toMatchObject({
      verdict: 'not-checkable',
      reason: 'printed-without-value',
      printed: { noValue: 'not-reported' },
      readings: { tried: 1, matches: [] },
    });
  });
});

describe('denominators', () => {
  it('of zero leave nothing to compare', () => {
    const check = judged('5', { divide: ['a', 'b'] }, { a: '1.0', b: '0.0' }, { unit: 'share' });
    expect(check).toMatchObject({
      verdict: 'not-checkable',
      reason: 'denominator-may-be-zero',
      recomputed: { noValue: 'zero-denominator' },
    });
    expect(
      judged('5', { divide: ['a', 'b'] }, { a: '1.0', b: 'N/A' }, { unit: 'share', missing: 'structural-zero' }).reason,
    ).toBe('denominator-may-be-zero');
  });

  it('that may be zero have no range: what does not agree outright is not checkable', () => {
    const setting = { unit: 'share', zeros: 'rounded' } as const;
    const parts = { a: '1.0', b: '0.0', c: '0.04' };
    const expected: Expression = { divide: ['a', { sum: ['b', 'c'] }] };
    expect(judged('25', expected, parts, setting)).toMatchObject({
      verdict: 'exact',
      range: { noValue: 'zero-denominator' },
    });
    expect(judged('26', expected, parts, setting)).toMatchObject({
      verdict: 'not-checkable',
      reason: 'denominator-may-be-zero',
    });
  });
});

describe('other readings', () => {
  const table9 = (missing: 'unknown' | 'structural-zero' = 'unknown', approved = '171.2'): Statement =>
    statementOf(
      '69.27',
      { percent: [{ subtract: ['approved', 'spent'] }, 'approved'] },
      {
        approved: inUnit(approved, 'CAD millions'),
        spent: inUnit('118.6', 'CAD millions'),
        other: inUnit('118.59', 'CAD millions'),
        gap: inUnit('no data', 'CAD millions'),
      },
      {
        unit: 'percent',
        missing,
        readings: [
          {
            kind: 'other-measure',
            label: { en: 'spent share', fr: 'part dépensée' },
            expected: { percent: ['spent', 'approved'] },
          },
          { kind: 'other-row', label: 'other', expected: { percent: ['other', 'approved'] } },
          { kind: 'other-period', label: 'wrong', expected: { percent: ['spent', 'other'] } },
          { kind: 'other-period', label: 'no value', expected: { percent: ['gap', 'approved'] } },
        ],
      },
    );

  it('that fit make a figure mislabelled: Table 9 prints the spent share as variance (L316)', () => {
    const check = reconcile(table9(), 'check');
    expect(check.verdict).toBe('mislabelled');
    expect(check.holds).toEqual(['mislabelled']);
    expect(check.readings.tried).toBe(4);
    expect(check.readings.matches.map(({ kind, label, verdict }) => [kind, label.en, verdict])).toEqual([
      ['other-measure', 'spent share', 'component-rounding'],
      ['other-row', 'other', 'rounding'],
    ]);
    expect(formatReported(check.recomputed, { decimals: 4 })).toBe('30.7243');
  });

  it('that fit beside its own leave the verdict, and are held too', () => {
    const check = judged(
      '5.0',
      SAME,
      { a: '5.0', b: '5.04' },
      { readings: [{ kind: 'other-row', label: 'b', expected: { same: 'b' } }] },
    );
    expect(check.verdict).toBe('exact');
    expect(check.holds).toEqual(VERDICTS.slice(0, 6));
  });

  it('that fit come before not checkable, as the order of the eight has it', () => {
    const check = reconcile(table9('unknown', 'no data'), 'check');
    expect(check.verdict).toBe('not-checkable');
    const own = judged(
      '5.0',
      SUM,
      { a: '5.0', b: 'no data' },
      { readings: [{ kind: 'other-row', label: 'a', expected: SAME }] },
    );
    expect(own).toMatchObject({
      verdict: 'mislabelled',
      holds: ['mislabelled', 'not-checkable'],
      reason: 'part-without-value',
    });
  });

  it('that do not fit leave the figure inconsistent', () => {
    const check = judged(
      '9.0',
      SAME,
      { a: '5.0', b: '5.04' },
      { readings: [{ kind: 'other-row', label: 'b', expected: { same: 'b' } }] },
    );
    expect(check).toMatchObject({
      verdict: 'inconsistent',
      holds: ['inconsistent'],
      readings: { tried: 1, matches: [] },
    });
  });
});

describe('a statement', () => {
  const mine = statement({
    document: 'mine',
    unit: 'CAD millions',
    figures: {
      salaries: ['12.4', 11],
      travel: ['3.1', 12],
      total: ['15.5', 13],
      people: { printed: '5', unit: 'people', line: 14 },
    },
    identities: {
      sum: { printed: 'total', expected: { sum: ['salaries', 'travel'] }, missing: 'unknown', label: 'total' },
    },
  });

  it('judges alone a figure that nothing gives', () => {
    expect(reconcile(mine, 'salaries')).toMatchObject({
      verdict: 'not-checkable',
      reason: 'stands-alone',
      lines: [11],
      id: 'salaries',
      calculation: null,
    });
    expect(reconcile(mine, 'sum')).toMatchObject({
      verdict: 'exact',
      id: 'sum',
      label: { en: 'total', fr: 'total' },
      lines: [11, 12, 13],
    });
  });

  it('knows its keys, when it compiles and when it runs', () => {
    // @ts-expect-error -- no such identity or figure
    expect(codeOf(() => reconcile(mine, 'salary'))).toBe('UNKNOWN_NAME');
    const wrong = () =>
      statement({
        document: 'mine',
        unit: 'CAD',
        figures: { salaries: ['1', 1], total: ['1', 2] },
        // @ts-expect-error -- no such figure
        identities: { total: { printed: 'total', expected: { sum: ['salarys'] }, missing: 'unknown' } },
      });
    expect(wrong).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_NAME',
        path: ['identities', 'total', 'expected', 'sum', 0],
        details: {
          kind: { en: 'a figure of the statement', fr: "un chiffre de l'état" },
          received: 'salarys',
          suggestions: ['salaries'],
        },
      }),
    );
    expect(() => reconcile(mine, 'totl' as 'total')).toThrow(
      expect.objectContaining({ details: expect.objectContaining({ suggestions: ['total'] }) }),
    );
  });

  it('refuses what does not fit', () => {
    const change = (change: object) => codeOf(() => statement({ ...mine, ...change } as Statement));
    const identity = (given: object) => change({ identities: { sum: { ...mine.identities.sum, ...given } } });
    expect(change({})).toBeUndefined();
    expect(change({ document: '' })).toBe('INVALID_ARGUMENT');
    expect(change({ unit: 'dollars' })).toBe('UNKNOWN_NAME');
    expect(change({ unit: undefined })).toBe('INVALID_ARGUMENT');
    expect(change({ zeros: 'none' })).toBe('UNKNOWN_NAME');
    expect(change({ title: { en: 'x' } })).toBe('INVALID_ARGUMENT');
    expect(change({ figure: {} })).toBe('UNKNOWN_NAME');
    expect(change({ figures: [] })).toBe('INVALID_ARGUMENT');
    expect(change({ figures: { ...mine.figures, x: ['5'] } })).toBe('INVALID_ARGUMENT');
    expect(change({ figures: { ...mine.figures, x: ['5', 1, 2] } })).toBe('INVALID_ARGUMENT');
    for (const line of [0, 1.5, '1', 2 ** 60, null])
      expect(change({ figures: { ...mine.figures, x: ['5', line] } })).toBe('INVALID_ARGUMENT');
    expect(change({ figures: { ...mine.figures, x: { printed: '5', line: 1, table: 7 } } })).toBe('INVALID_ARGUMENT');
    expect(change({ figures: { ...mine.figures, x: { printed: '5', line: 1, note: '' } } })).toBe('UNKNOWN_NAME');
    expect(change({ figures: { ...mine.figures, x: ['5,5', 1] } })).toBe('INVALID_FIGURE');
    expect(identity({ missing: undefined })).toBe('INVALID_ARGUMENT');
    expect(identity({ missing: 'zero' })).toBe('UNKNOWN_NAME');
    expect(identity({ printed: 'x' })).toBe('UNKNOWN_NAME');
    expect(identity({ label: 5 })).toBe('INVALID_ARGUMENT');
    expect(identity({ note: 5 })).toBe('UNKNOWN_NAME');
    expect(identity({ readings: null })).toBe('INVALID_ARGUMENT');
    expect(identity({ readings: [{ kind: 'other', label: 'x', expected: { same: 'travel' } }] })).toBe('UNKNOWN_NAME');
    expect(identity({ readings: [{ kind: 'other-row', label: 'x', expected: { same: 'travel' }, note: 1 }] })).toBe(
      'UNKNOWN_NAME',
    );
    expect(identity({ readings: [{ kind: 'other-row', expected: { same: 'travel' } }] })).toBe('INVALID_ARGUMENT');
    for (const expected of [
      null,
      'travel',
      {},
      [],
      { sum: [] },
      { sum: 'travel' },
      { subtract: ['travel'] },
      { percent: ['travel', 'travel', 'travel'] },
      { sum: ['travel'], same: 'travel' },
      { sum: [5] },
    ]) {
      expect(identity({ expected }), JSON.stringify(expected)).toBe('INVALID_ARGUMENT');
    }
    expect(identity({ expected: { average: ['travel'] } })).toBe('UNKNOWN_NAME');
    expect(identity({ expected: { toString: ['travel'] } })).toBe('UNKNOWN_NAME');
  });

  it('refuses an identity, or a reading, that rests on the figure it checks', () => {
    const identity = (given: object) =>
      codeOf(() => statement({ ...mine, identities: { sum: { ...mine.identities.sum, ...given } } } as Statement));
    expect(identity({ expected: { same: 'total' } })).toBe('INVALID_ARGUMENT');
    expect(identity({ expected: { sum: ['salaries', { subtract: ['total', 'salaries'] }] } })).toBe('INVALID_ARGUMENT');
    expect(identity({ readings: [{ kind: 'other-row', label: 'x', expected: { same: 'total' } }] })).toBe(
      'INVALID_ARGUMENT',
    );
  });

  it('checks units', () => {
    const unit = (expected: Expression, printedUnit: Unit, units: [Unit, Unit]) =>
      codeOf(() =>
        judged('5', expected, { a: inUnit('5', units[0]), b: inUnit('5', units[1]) }, { unit: printedUnit }),
      );
    expect(unit(SUM, 'CAD millions', ['CAD millions', 'CAD'])).toBeUndefined();
    expect(unit(SUM, 'CAD millions', ['CAD millions', 'USD'])).toBe('UNIT_MISMATCH');
    expect(unit(SUM, 'USD millions', ['CAD millions', 'CAD millions'])).toBe('UNIT_MISMATCH');
    expect(unit(SUM, 'people', ['CAD', 'CAD'])).toBe('UNIT_MISMATCH');
    expect(unit({ percent: ['a', 'b'] }, 'percent', ['people', 'positions'])).toBe('UNIT_MISMATCH');
    expect(unit({ percent: ['a', 'b'] }, 'share', ['people', 'people'])).toBe('UNIT_MISMATCH');
    expect(unit({ percent: ['a', 'b'] }, 'percent', ['people', 'people'])).toBeUndefined();
    expect(unit({ divide: ['a', 'b'] }, 'share', ['CAD', 'CAD'])).toBeUndefined();
    expect(unit({ divide: ['a', 'b'] }, 'CAD', ['CAD', 'count'])).toBeUndefined();
    expect(unit({ divide: ['a', 'b'] }, 'FTE', ['CAD', 'count'])).toBe('UNIT_MISMATCH');
    expect(unit({ divide: ['a', 'b'] }, 'FTE', ['CAD', 'people'])).toBeUndefined();
    expect(unit(RATIO, 'ratio', ['deployments', 'FTE'])).toBeUndefined();
    expect(unit(RATIO, 'share', ['deployments', 'FTE'])).toBe('UNIT_MISMATCH');
    expect(unit({ product: ['a', 'b'] }, 'CAD', ['CAD', 'share'])).toBeUndefined();
    expect(unit({ product: ['a', 'b'] }, 'people', ['CAD', 'share'])).toBe('UNIT_MISMATCH');
    expect(unit({ product: ['a', 'b'] }, 'people', ['CAD', 'people'])).toBeUndefined();
    expect(unit({ product: ['a', 'b'] }, 'ratio', ['ratio', 'share'])).toBeUndefined();
    expect(unit({ maximum: ['a', 'b'] }, 'FTE', ['FTE', 'people'])).toBe('UNIT_MISMATCH');
    expect(unit({ sum: [{ divide: ['a', 'b'] }, 'a'] }, 'CAD', ['CAD', 'people'])).toBeUndefined();
  });

  it('refuses to divide money by that of another currency', () => {
    for (const operation of ['divide', 'ratio'] as const) {
      const expected = { [operation]: ['a', 'b'] } as unknown as Expression;
      expect(
        codeOf(() => judged('5', expected, { a: inUnit('5', 'CAD'), b: inUnit('5', 'USD') }, { unit: 'ratio' })),
      ).toBe('UNIT_MISMATCH');
    }
  });

  it('gives the same verdicts after JSON, and when it is frozen', () => {
    const copy: Statement = JSON.parse(JSON.stringify(mine));
    expect(reconcile(copy, 'sum')).toEqual(reconcile(mine, 'sum'));
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    expect(reconcile(statement(freeze(copy)), 'sum')).toEqual(reconcile(mine, 'sum'));
  });
});

describe('laws', () => {
  /** A part of a sum or difference: so many units of so many decimals, added or subtracted. */
  type Part = readonly [n: bigint, places: number, sign: bigint];
  type Way = 'half-away' | 'half-even' | 'cut-off';
  const isNothing = (n: bigint, places: number) => n === 0n && places === 0;

  /** What a figure may stand for, in units of half of 10⁻⁶, with the ends that it leaves out. */
  function span([n, places, sign]: Part, way: Way) {
    const half = 10n ** (6n - BigInt(places));
    const [value, up, down] = [2n * half * n, n >= 0n, n <= 0n];
    const odd = n % 2n !== 0n;
    const plain =
      way === 'cut-off'
        ? { low: down ? value - 2n * half : value, high: up ? value + 2n * half : value, openLow: down, openHigh: up }
        : {
            low: value - half,
            high: value + half,
            openLow: way === 'half-even' ? odd : down,
            openHigh: way === 'half-even' ? odd : up,
          };
    const { low, high, openLow, openHigh } = isNothing(n, places)
      ? { low: 0n, high: 0n, openLow: false, openHigh: false }
      : plain;
    return sign < 0n
      ? { low: -high, high: -low, openLow: openHigh, openHigh: openLow }
      : { low, high, openLow, openHigh };
  }

  function possible(printed: Part, parts: readonly Part[], way: Way, ofTotal: Way): boolean {
    const spans = parts.map((part) => span(part, way));
    const low = spans.reduce((sum, one) => sum + one.low, 0n);
    const high = spans.reduce((sum, one) => sum + one.high, 0n);
    const own = span(printed, ofTotal);
    const from = own.high > low || (own.high === low && !own.openHigh && !spans.some(({ openLow }) => openLow));
    const to = own.low < high || (own.low === high && !own.openLow && !spans.some(({ openHigh }) => openHigh));
    return from && to;
  }

  /** Another way to the verdict: whole numbers of the smallest unit, and no fractions. */
  function oracle(n: bigint, places: bigint, parts: readonly Part[]): Verdict[] {
    // Everything in units of half of 10⁻⁶; `printed` stands for ± half of 10^-places.
    const unit = 2n * 10n ** (6n - places);
    const printed = n * unit;
    const value = parts.reduce((sum, [m, decimals, sign]) => sum + sign * inHalves(m, decimals), 0n);
    const round = (m: bigint, step: bigint, way: Way) => {
      const size = m < 0n ? -m : m;
      const [floor, rest] = [size / step, 2n * (size % step)];
      const up = way !== 'cut-off' && (rest > step || (rest === step && (way === 'half-away' || floor % 2n === 1n)));
      return (m < 0n ? -step : step) * (up ? floor + 1n : floor);
    };
    // What is exactly nothing is no rounded value.
    const onlyPossible = isNothing(n, Number(places)) && value !== 0n;
    const holds = new Set<Verdict>();
    const doubt = parts.reduce(
      (sum, [m, decimals]) => sum + (isNothing(m, decimals) ? 0n : 10n ** (6n - BigInt(decimals))),
      isNothing(n, Number(places)) ? 0n : unit / 2n,
    );
    const distance = printed > value ? printed - value : value - printed;
    if (printed === value) holds.add('exact');
    if (!onlyPossible && round(value, unit, 'half-away') === printed) holds.add('rounding');
    if (distance < doubt || (distance === 0n && doubt === 0n)) holds.add('component-rounding');
    const explained = holds.size > 0;
    if (places > 0n && round(value, 10n * unit, 'half-away') === printed) holds.add('padded');
    if (!onlyPossible && round(value, unit, 'cut-off') === printed) holds.add('truncation');
    const total: Part = [n, Number(places), 1n];
    if (!explained) {
      if (possible(total, parts, 'half-away', 'half-away')) holds.add('component-rounding');
      else if (possible(total, parts, 'half-even', 'half-even'))
        holds.add(!onlyPossible && round(value, unit, 'half-even') === printed ? 'rounding' : 'component-rounding');
      else if (
        !holds.has('truncation') &&
        (['cut-off', 'half-away'] as const).some((way) => possible(total, parts, 'cut-off', way))
      )
        holds.add('component-rounding');
    }
    return holds.size === 0 ? ['inconsistent'] : VERDICTS.filter((verdict) => holds.has(verdict));
  }

  const written = (n: bigint, places: number): string => {
    const digits = (n < 0n ? -n : n).toString().padStart(places + 1, '0');
    const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    return n < 0n ? `-${text}` : text;
  };
  const part = fc.tuple(fc.bigInt(-3000n, 3000n), fc.integer({ min: 0, max: 3 }), fc.constantFrom(1n, -1n));
  const inHalves = (n: bigint, places: number) => n * 2n * 10n ** (6n - BigInt(places));

  it('sums and differences are judged as whole-number arithmetic judges them', () => {
    const seen = new Set<Verdict>();
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 3 }),
        fc.bigInt(-3n, 3n),
        (parts, places, off) => {
          const keys = parts.map((_, index) => `k${index}`);
          const plus = keys.filter((_, index) => parts[index]?.[2] === 1n);
          const minus = keys.filter((_, index) => parts[index]?.[2] === -1n);
          const expected: Expression =
            minus.length === 0
              ? { sum: plus }
              : plus.length === 0
                ? { subtract: ['zero', { sum: minus }] }
                : { subtract: [{ sum: plus }, { sum: minus }] };
          const figures = Object.fromEntries(parts.map(([n, decimals], index) => [`k${index}`, written(n, decimals)]));
          const value = parts.reduce((sum, [n, decimals, sign]) => sum + sign * inHalves(n, decimals), 0n);
          const printed = value / (2n * 10n ** (6n - BigInt(places))) + off;
          const check = judged(written(printed, places), expected, { ...figures, zero: '0' });
          expect(check.holds).toEqual(oracle(printed, BigInt(places), parts));
          seen.add(check.verdict);
        },
      ),
      { numRuns: runs(3000), seed: 7 },
    );
    expect([...seen].sort()).toEqual([
      'component-rounding',
      'exact',
      'inconsistent',
      'padded',
      'rounding',
      'truncation',
    ]);
  });

  it('percents of counts are judged as whole-number arithmetic judges them', () => {
    fc.assert(
      fc.property(
        fc.bigInt(1n, 500n),
        fc.bigInt(1n, 500n),
        fc.integer({ min: 0, max: 2 }),
        fc.bigInt(-1n, 1n),
        (a, b, places, off) => {
          const scale = 10n ** BigInt(places);
          const rounded = (200n * a * scale + b) / (2n * b);
          const cut = (100n * a * scale) / b;
          const printed = rounded + off;
          fc.pre(printed !== 0n);
          const check = judged(
            written(printed, places),
            { percent: ['a', 'b'] },
            { a: inUnit(String(a), 'people'), b: inUnit(String(b), 'people') },
            { unit: 'percent' },
          );
          expect(check.holds.includes('rounding')).toBe(printed === rounded);
          expect(check.holds.includes('truncation')).toBe(printed === cut);
          expect(check.holds.includes('exact')).toBe(printed * b === 100n * a * scale);
          // Within the printed interval, not at its end: 2 × |printed × b − 100 × a × scale| < b.
          const distance = printed * b - 100n * a * scale;
          expect(check.holds.includes('component-rounding')).toBe(2n * (distance < 0n ? -distance : distance) < b);
        },
      ),
    );
  });

  it('what holds is in the order of the eight, and the first is the verdict', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 2, maxLength: 3 }), fc.integer({ min: -2000, max: 2000 }), (parts, n) => {
        const figures = Object.fromEntries(
          parts.map(([value, places], index) => [`k${index}`, written(value, places)]),
        );
        const check = judged(written(BigInt(n), 1), { sum: Object.keys(figures) }, figures, {
          readings: [{ kind: 'other-row', label: 'x', expected: { same: 'k0' } }],
        });
        expect(check.holds.length).toBeGreaterThan(0);
        expect(check.holds).toEqual(VERDICTS.filter((verdict) => check.holds.includes(verdict)));
        expect(check.verdict).toBe(check.holds[0]);
      }),
    );
  });

  const cents = fc.array(fc.tuple(fc.bigInt(-99999n, 99999n), fc.integer({ min: 1, max: 3 })), {
    minLength: 2,
    maxLength: 5,
  });

  it('shifting the point of every figure changes no verdict', () => {
    fc.assert(
      fc.property(cents, fc.bigInt(-99999n, 99999n), fc.integer({ min: 1, max: 8 }), (parts, printed, shift) => {
        const check = (by: number) =>
          judged(
            written(printed, 2 + by),
            { sum: parts.map((_, index) => `k${index}`) },
            Object.fromEntries(parts.map(([n, places], index) => [`k${index}`, written(n, places + by)])),
          );
        expect(check(shift).holds).toEqual(check(0).holds);
        expect(formatReported(check(shift).gapInUlps)).toBe(formatReported(check(0).gapInUlps));
      }),
    );
  });

  it('the order of a sum changes nothing', () => {
    fc.assert(
      fc.property(cents, fc.bigInt(-99999n, 99999n), (parts, printed) => {
        const figures = Object.fromEntries(parts.map(([n, places], index) => [`k${index}`, written(n, places)]));
        const keys = Object.keys(figures);
        const { calculation: _, from, ...there } = judged(written(printed, 2), { sum: keys }, figures);
        const { calculation: __, ...back } = judged(written(printed, 2), { sum: [...keys].reverse() }, figures);
        expect(back).toEqual({ ...there, from: [...from].reverse() });
      }),
    );
  });

  it('a figure rounded by the rule is never inconsistent, unless it is rounded to nothing', () => {
    fc.assert(
      fc.property(
        cents,
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom<Expression>(
          { sum: ['k0', 'k1'] },
          { subtract: ['k0', 'k1'] },
          { divide: ['k0', 'k1'] },
          { product: ['k0', 'k1'] },
        ),
        (parts, decimals, expected) => {
          const figures = Object.fromEntries(parts.map(([n, places], index) => [`k${index}`, written(n, places)]));
          const { recomputed } = judged('1', expected, figures, { unit: 'share' });
          if (!isReported(recomputed)) return;
          const check = judged(formatReported(recomputed, { decimals }), expected, figures, {
            unit: 'share',
            zeros: 'rounded',
          });
          expect(check.holds).toContain('rounding');
          expect(['exact', 'rounding']).toContain(check.verdict);
        },
      ),
    );
  });
});
