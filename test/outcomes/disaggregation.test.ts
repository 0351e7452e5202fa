import { describe, expect, it } from 'vitest';
import { isReported, type Reported } from '../../src/kernel/no-value.js';
import { disaggregationSums } from '../../src/outcomes/disaggregation.js';
import { indicatorFindings } from '../../src/outcomes/indicator.js';
import type { Indicator, Measure } from '../../src/outcomes/indicator-model.js';
import { codeOf } from '../refusal.js';

const suppressed = { noValue: 'suppressed' } as const;
const unknown = { noValue: 'not-reported' } as const;

function indicatorOf(
  actual: Reported<Measure>,
  values: readonly Reported<Measure>[],
  unit: Indicator['unit'] = 'people',
): Indicator {
  const parts = values.map((value, index) => ({ category: `part-${index}`, value }));
  const target = { kind: 'to-be-determined', due: unknown } as const;
  return {
    id: 'a',
    unit,
    direction: 'increase',
    baseline: unknown,
    target,
    actual,
    disaggregation: [{ by: 'gender', parts }],
  };
}

const sums = (actual: Reported<Measure>, values: readonly Reported<Measure>[], unit?: Indicator['unit']) =>
  disaggregationSums(indicatorOf(actual, values, unit)).map(({ of, verdict, sum, remainder }) => ({
    of,
    verdict,
    missing: sum.missing,
    remainder: isReported(remainder) ? remainder.toString() : remainder.noValue,
  }));
const codes = (actual: Reported<Measure>, values: readonly Reported<Measure>[], unit?: Indicator['unit']) =>
  indicatorFindings([indicatorOf(actual, values, unit)]).map(({ code, severity }) => `${severity} ${code}`);

describe('disaggregationSums', () => {
  it('adds the parts up (37 women and 46 men of 83, ministerial note L8)', () => {
    expect(sums('83', ['37', '46'])).toEqual([{ of: 'value', verdict: 'adds-up', missing: 0, remainder: '0' }]);
    expect(sums('83', ['37', '45'])[0]).toMatchObject({ verdict: 'does-not-add-up', remainder: '1' });
    expect(codes('83', ['37', '45'])).toEqual(['error PARTS_DO_NOT_ADD_UP']);
  });

  it('counts parts without a value, and leaves them the rest of the whole', () => {
    expect(sums('83', ['37', unknown])[0]).toEqual({ of: 'value', verdict: 'incomplete', missing: 1, remainder: '46' });
    expect(sums('83', ['37', suppressed, suppressed])[0]).toMatchObject({
      verdict: 'incomplete',
      missing: 2,
      remainder: '46',
    });
    expect(sums('83', ['80', '4', unknown])[0]).toMatchObject({ verdict: 'does-not-add-up', remainder: '-1' });
    expect(sums('83', ['37', '46', { noValue: 'not-applicable' }])[0]).toMatchObject({
      verdict: 'adds-up',
      missing: 0,
    });
  });

  it('does not give back a part that is suppressed alone, and warns of it', () => {
    expect(sums('83', ['80', suppressed])[0]?.remainder).toBe('suppressed');
    expect(codes('83', ['80', suppressed])).toEqual(['warning SUPPRESSION_UNDONE']);
    expect(codes('83', ['75', suppressed, suppressed])).toEqual([]);
  });

  it('sees that the whole gives back what is suppressed, also where no part has a value or nothing is left', () => {
    for (const values of [[suppressed], [suppressed, { noValue: 'not-applicable' }]] as const) {
      expect(sums('83', values)[0]).toMatchObject({ verdict: 'not-checkable', remainder: 'suppressed' });
      expect(codes('83', values)).toEqual(['warning SUPPRESSION_UNDONE']);
    }
    expect(sums('83', ['83', suppressed, suppressed])[0]?.remainder).toBe('suppressed');
    expect(codes('83', ['83', suppressed, suppressed])).toEqual(['warning SUPPRESSION_UNDONE']);
    expect(codes('0', [suppressed, suppressed])).toEqual(['warning SUPPRESSION_UNDONE']);
    // Amounts of money can be below zero: nothing left says nothing of each.
    expect(codes('83', ['83', suppressed, suppressed], 'CAD')).toEqual([]);
    expect(codes('0', [suppressed, suppressed], 'CAD')).toEqual([]);
    expect(sums('83', ['83', unknown, unknown])[0]?.remainder).toBe('0');
  });

  it('does not give back a suppressed whole of which all parts are there, and warns of it', () => {
    const values = ['2', '1', { noValue: 'not-applicable' }] as const;
    const [found] = disaggregationSums(indicatorOf(suppressed, values));
    expect(found).toMatchObject({ verdict: 'not-checkable', remainder: suppressed });
    expect(found?.sum).toEqual({ value: suppressed, parts: 2, missing: 0 });
    expect(codes(suppressed, values)).toEqual(['warning SUPPRESSION_UNDONE']);
    const pairs = [
      { numerator: 1, denominator: 2 },
      { numerator: 0, denominator: 3 },
    ];
    const sumsOfPairs = disaggregationSums(indicatorOf(suppressed, pairs, 'percent'));
    expect(sumsOfPairs.map(({ of, sum }) => [of, sum.value])).toEqual([
      ['numerator', suppressed],
      ['denominator', suppressed],
    ]);
    // Parts that do not come to the whole say nothing of it.
    expect(codes(suppressed, ['2', unknown])).toEqual([]);
    expect(sums(suppressed, ['2', unknown])[0]).toMatchObject({ remainder: 'suppressed', missing: 1 });
    expect(codes({ noValue: 'redacted' }, ['2', '1'])).toEqual([]);
  });

  it('refuses parts that do not exist, rather than leave them aside', () => {
    const extra = { numerator: 1, denominator: 2, numerater: 3 };
    expect(codeOf(() => sums(extra, []))).toEqual({ code: 'UNKNOWN_NAME', path: 'indicator.actual.numerater' });
    const indicator = indicatorOf('1', []);
    const parts = [{ category: 'women', value: '1', total: '2' }];
    expect(codeOf(() => disaggregationSums({ ...indicator, disaggregation: [{ by: 'gender', parts }] }))?.code).toBe(
      'UNKNOWN_NAME',
    );
  });

  it('reports on any number of breakdowns', () => {
    const breakdown = { by: 'gender', parts: [{ category: 'women', value: '1' }] };
    const disaggregation = Array.from({ length: 150_000 }, () => breakdown);
    expect(indicatorFindings([{ ...indicatorOf('83', []), disaggregation }])).toHaveLength(150_000);
  });

  it('adds percentages by their two counts, never as such', () => {
    const whole = { numerator: 10, denominator: 100 };
    const parts = [
      { numerator: 1, denominator: 2 },
      { numerator: 9, denominator: 98 },
    ];
    expect(sums(whole, parts, 'percent').map(({ of, verdict }) => [of, verdict])).toEqual([
      ['numerator', 'adds-up'],
      ['denominator', 'adds-up'],
    ]);
    expect(codes({ numerator: 10, denominator: 101 }, parts, 'percent')).toEqual(['error PARTS_DO_NOT_ADD_UP']);
    expect(codes('10', ['5', '5'], 'percent')).toEqual(['warning PARTS_NOT_ADDITIVE']);
  });

  it('cannot check a whole that has no value', () => {
    expect(sums(unknown, ['37', '46'])[0]?.verdict).toBe('not-checkable');
    expect(sums('83', [unknown, unknown])[0]?.verdict).toBe('not-checkable');
  });

  it('refuses a category given twice', () => {
    const parts = [
      { category: 'women', value: '1' },
      { category: 'women', value: '2' },
    ];
    const twice = { ...indicatorOf('3', []), disaggregation: [{ by: 'gender', parts }] };
    expect(codeOf(() => disaggregationSums(twice))).toEqual({
      code: 'DUPLICATE',
      path: 'indicator.disaggregation.0.parts.1.category',
    });
  });
});
