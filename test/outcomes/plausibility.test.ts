import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import type { Unit } from '../../src/figures/unit-model.js';
import { indicatorFindings } from '../../src/outcomes/indicator.js';
import type { Indicator, Measure } from '../../src/outcomes/indicator-model.js';
import { indicatorStatus } from '../../src/outcomes/status.js';

const due = '2020-03-31';
const base: Indicator = {
  id: 'a',
  unit: 'people',
  direction: 'increase',
  baseline: { noValue: 'not-reported' },
  target: { kind: 'minimum', minimum: '3', due },
  actual: '4',
};
const findingsOf = (changes: Partial<Indicator>) =>
  indicatorFindings([{ ...base, ...changes }]).map(
    ({ code, severity, path }) => `${severity} ${code} ${path.slice(2).join('.')}`,
  );
const atLeast = (minimum: string) => ({ kind: 'minimum', minimum, due }) as const;

describe('indicatorFindings on amounts that cannot be', () => {
  it.each<[Unit, Measure, string]>([
    ['people', '-5', 'NEGATIVE_VALUE actual'],
    ['sessions', -1, 'NEGATIVE_VALUE actual'],
    ['FTE', '-0.5', 'NEGATIVE_VALUE actual'],
    ['deployments', '-0.58', 'NEGATIVE_VALUE actual'],
    ['percent', { numerator: 6, denominator: 5 }, 'PART_ABOVE_WHOLE actual.numerator'],
    ['percent', { numerator: 5, denominator: 0 }, 'PART_ABOVE_WHOLE actual.numerator'],
    ['share', { numerator: '1.5', denominator: 1 }, 'PART_ABOVE_WHOLE actual.numerator'],
  ])('%s: %j is an error', (unit, actual, expected) => {
    expect(findingsOf({ unit, actual, target: atLeast('1') })).toEqual([`error ${expected}`]);
  });

  it('looks at the baseline, the target and the parts too', () => {
    expect(findingsOf({ baseline: '-1' })).toEqual(['error NEGATIVE_VALUE baseline']);
    expect(findingsOf({ target: atLeast('-1') })).toEqual(['error NEGATIVE_VALUE target.minimum']);
    const parts = [
      { category: 'women', value: '6' },
      { category: 'men', value: '-2' },
    ];
    expect(findingsOf({ disaggregation: [{ by: 'gender', parts }] })).toEqual([
      'error NEGATIVE_VALUE disaggregation.0.parts.1.value',
    ]);
  });
});

describe('indicatorFindings on amounts that deserve a look', () => {
  it.each<[Unit, Measure, string]>([
    ['people', '2.5', 'NOT_WHOLE actual'],
    ['missions', '0.5', 'NOT_WHOLE actual'],
    ['percent', '-5', 'NEGATIVE_VALUE actual'],
    ['ratio', '-1', 'NEGATIVE_VALUE actual'],
    ['days', '-3', 'NEGATIVE_VALUE actual'],
    ['count', '-3', 'NEGATIVE_VALUE actual'],
    ['share', '1.5', 'SHARE_OUT_OF_RANGE actual'],
    ['share', '-0.1', 'SHARE_OUT_OF_RANGE actual'],
  ])('%s: %j is a warning', (unit, actual, expected) => {
    expect(findingsOf({ unit, actual, target: atLeast('1') })).toEqual([`warning ${expected}`]);
  });

  it.each<[Unit, Measure]>([
    ['people', '83'],
    ['people', { numerator: '1135', denominator: '12' }],
    ['FTE', '50.25'],
    ['deployments', '94.58'],
    ['days', '12.5'],
    ['count', '4.5'],
    ['percent', '110'],
    ['percent', { numerator: 0, denominator: 0 }],
    ['percent', { numerator: 5, denominator: 5 }],
    ['ratio', { numerator: 6, denominator: 5 }],
    ['CAD', '-5'],
    ['CAD millions', '-0.5'],
    ['share', '1'],
    ['share', '0'],
  ])('%s: %j is none', (unit, actual) => {
    expect(findingsOf({ unit, actual, target: { kind: 'to-be-determined', due } })).toEqual([]);
  });

  it('half a part is half a part', () => {
    const parts = [
      { category: 'women', value: '1.5' },
      { category: 'men', value: '2.5' },
    ];
    expect(findingsOf({ disaggregation: [{ by: 'gender', parts }] })).toEqual([
      'warning NOT_WHOLE disaggregation.0.parts.0.value',
      'warning NOT_WHOLE disaggregation.0.parts.1.value',
    ]);
  });
});

describe('indicatorFindings on numbers with more digits than whole numbers may have', () => {
  const long = '0.1234567890123456789';

  it('finds what it finds in short ones', () => {
    expect(findingsOf({ actual: long })).toEqual(['warning NOT_WHOLE actual']);
    expect(findingsOf({ unit: 'percent', actual: `-${long}` })).toEqual(['warning NEGATIVE_VALUE actual']);
    expect(findingsOf({ unit: 'share', actual: `1${long.slice(1)}`, target: atLeast('1') })).toEqual([
      'warning SHARE_OUT_OF_RANGE actual',
    ]);
    expect(findingsOf({ unit: 'percent', actual: '75', target: atLeast(long) })).toEqual([
      'warning SHARE_FOR_PERCENT target.minimum',
    ]);
    const reversed = { kind: 'range', minimum: `1${long.slice(1)}`, maximum: long, due } as const;
    expect(findingsOf({ unit: 'count', target: reversed })).toEqual(['error TARGET_BELOW_MINIMUM target.maximum']);
    const [finding] = indicatorFindings([{ ...base, actual: long }]);
    expect(finding).toMatchObject({ operands: { received: long } });
  });

  it('gives a status with cautions', () => {
    const { status, cautions } = indicatorStatus({ ...base, actual: long }, { asOf: due });
    expect([status, cautions.map(({ code }) => code)]).toEqual(['not-met', ['NOT_WHOLE']]);
  });

  it('never throws, whatever the digits', () => {
    const digits = fc.stringMatching(/^-?\d{1,18}\.\d{1,60}$/);
    const units = fc.constantFrom<Unit>('people', 'percent', 'share', 'count', 'FTE', 'CAD');
    fc.assert(
      fc.property(units, digits, digits, digits, (unit, actual, minimum, maximum) => {
        const target = { kind: 'range', minimum, maximum, due } as const;
        const disaggregation = [{ by: 'gender', parts: [{ category: 'women', value: actual }] }];
        for (const finding of indicatorFindings([
          { ...base, unit, actual, baseline: maximum, target, disaggregation },
        ])) {
          expect(explain(finding, { locale: 'fr-CA' })).not.toBe('');
        }
      }),
    );
  });
});

describe('indicatorFindings on a share where a percent is meant', () => {
  const percent = (minimum: string, actual: Measure) =>
    findingsOf({ unit: 'percent', actual, target: atLeast(minimum) });

  it('sees it in the target and in the result', () => {
    expect(percent('0.8', '75')).toEqual(['warning SHARE_FOR_PERCENT target.minimum']);
    expect(percent('0.8', { numerator: 3, denominator: 4 })).toEqual(['warning SHARE_FOR_PERCENT target.minimum']);
    expect(percent('1', '75')).toEqual(['warning SHARE_FOR_PERCENT target.minimum']);
    expect(percent('80', '0.75')).toEqual(['warning SHARE_FOR_PERCENT actual']);
    const range = { kind: 'range', minimum: '0.45', maximum: '0.6', due } as const;
    expect(findingsOf({ unit: 'percent', baseline: '40', target: range })).toEqual([
      'warning SHARE_FOR_PERCENT target.minimum',
      'warning SHARE_FOR_PERCENT target.maximum',
    ]);
    expect(findingsOf({ unit: 'share', actual: '0.75', target: atLeast('80') })).toEqual([
      'warning SHARE_OUT_OF_RANGE target.minimum',
    ]);
  });

  it('takes small percents for what they are', () => {
    for (const [minimum, actual] of [
      ['0.8', '0.5'],
      ['0.8', '3'],
      ['0', '75'],
      ['80', '1'],
      ['80', '0'],
      ['5', '0.5'],
    ] as const) {
      expect(percent(minimum, actual)).toEqual([]);
    }
    expect(percent('80', { numerator: 1, denominator: 200 })).toEqual([]);
  });

  it('says what may be meant', () => {
    const [finding] = indicatorFindings([{ ...base, unit: 'percent', actual: '75', target: atLeast('0.8') }]);
    if (finding === undefined) throw new Error('no finding');
    expect(explain(finding, { locale: 'en-CA' })).toBe('0.8% stands beside 75%; it may be a share, which is 80%');
    expect(explain(finding, { locale: 'fr-CA' })).toBe(
      "0,8\u00a0% côtoie 75\u00a0%; c'est peut-être une part, soit 80\u00a0%",
    );
  });

  it('rounds for people', () => {
    const said = (minimum: string, actual: Measure) =>
      indicatorFindings([{ ...base, unit: 'percent', actual, target: atLeast(minimum) }]).map((finding) =>
        explain(finding, { locale: 'en-CA' }),
      );
    expect(said('0.8', { numerator: 1, denominator: 3 })).toEqual([
      '0.8% stands beside 33.33%; it may be a share, which is 80%',
    ]);
    expect(said('0.1234567890123456789', '1234567.891')).toEqual([
      '0.1235% stands beside 1,234,567.89%; it may be a share, which is 12.35%',
    ]);
    expect(said('0.00000123456', '12')).toEqual([
      '0.000001235% stands beside 12%; it may be a share, which is 0.0001235%',
    ]);
    expect(said('90', '0.99999')).toEqual(['1% stands beside 90%; it may be a share, which is 100%']);
  });

  it('takes a maximum that the result exceeds for what it is', () => {
    const found = (target: Indicator['target'], changes: Partial<Indicator> = {}) =>
      findingsOf({ unit: 'percent', direction: 'hold', target, actual: '12', ...changes });
    expect(found({ kind: 'maximum', maximum: '1', due })).toEqual([]);
    expect(found({ kind: 'maximum', maximum: '0.5', due }, { baseline: '75' })).toEqual([]);
    expect(found({ kind: 'range', minimum: '0', maximum: '1', due })).toEqual([]);
    expect(found({ kind: 'range', minimum: '0.5', maximum: '1', due })).toEqual([
      'warning SHARE_FOR_PERCENT target.minimum',
      'warning SHARE_FOR_PERCENT target.maximum',
    ]);
    expect(found({ kind: 'exact', value: '0.8', due })).toEqual(['warning SHARE_FOR_PERCENT target.value']);
    // A result that may be a share would meet a maximum that it misses.
    expect(found({ kind: 'maximum', maximum: '50', due }, { actual: '0.75' })).toEqual([
      'warning SHARE_FOR_PERCENT actual',
    ]);
  });
});
