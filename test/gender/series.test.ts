import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fiscalYearStartingIn } from '../../src/calendar/fiscal-year.js';
import { evaluationGender } from '../../src/data/evaluation-gender.js';
import { unGenderTargets } from '../../src/data/gender-targets.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { figureOf } from '../../src/figures/statement.js';
import { checkConsistency } from '../../src/gender/consistency.js';
import type { YearMapping } from '../../src/gender/model.js';
import { genderSeries, type YearlyShare } from '../../src/gender/series.js';
import { isReported } from '../../src/kernel/no-value.js';

const DIAGRAM_3: readonly YearlyShare[] = (['2015-16', '2016-17', '2017-18', '2018-19', '2019-20'] as const).map(
  (fiscalYear) => ({ fiscalYear, share: figureOf(evaluationGender, `women-${fiscalYear}`) }),
);
const question = {
  schedule: unGenderTargets,
  category: 'individual-police-officers',
  population: { measure: 'new-deployments', scope: 'program-wide' },
} as const;
const series = (mapping: YearMapping, years = DIAGRAM_3) => genderSeries(years, { ...question, mapping });

describe('genderSeries', () => {
  it('follows Diagram 3', () => {
    const { checks, firstMet, longestRun, trend, trendYears } = series('end-year');
    expect(checks.map(({ status }) => status)).toEqual(['no-target', 'no-target', 'not-met', 'not-met', 'met']);
    expect(firstMet).toBe('2019-20');
    expect(longestRun).toEqual({ from: '2019-20', to: '2019-20', years: 1 });
    expect(trendYears).toHaveLength(5);
    // Σ(x − x̄)·y = −2·28 − 48 + 14 + 2·24 = −42; Σ(x − x̄)² = 10. Each y may be half a point off: Σ|x − x̄|·½ ÷ 10 =
    // 0.3.
    if (!isReported(trend)) return expect.unreachable();
    expect([trend.value, trend.low, trend.high].map(String)).toEqual(['-4.2', '-4.5', '-3.9']);
  });

  it('puts years in order, and lets a run end at a gap', () => {
    const met = (fiscalYear: string) => ({ fiscalYear, women: 1, total: 2 });
    const withTargets = {
      ...unGenderTargets,
      targets: [2018, 2019, 2020, 2021, 2022, 2023].map((year) => ({
        category: 'individual-police-officers' as const,
        year,
        share: '0.20',
        sources: [{ document: 'test', line: 1 }],
      })),
    };
    const years = [met('2022-23'), met('2017-18'), met('2020-21'), met('2018-19'), met('2021-22')];
    const result = genderSeries(years, { ...question, schedule: withTargets, mapping: 'end-year' });
    expect(result.checks.map(({ fiscalYear }) => fiscalYear)).toEqual([
      '2017-18',
      '2018-19',
      '2020-21',
      '2021-22',
      '2022-23',
    ]);
    expect(result.longestRun).toEqual({ from: '2020-21', to: '2022-23', years: 3 });
    expect(result.firstMet).toBe('2017-18');
    const tied = genderSeries(years.slice(1, 5), { ...question, schedule: withTargets, mapping: 'end-year' });
    expect(tied.longestRun).toEqual({ from: '2017-18', to: '2018-19', years: 2 });
    const printed = [...years, { fiscalYear: '2019-20', share: { printed: '20%', unit: 'percent' } } as const];
    const joined = genderSeries(printed, { ...question, schedule: withTargets, mapping: 'end-year' });
    expect(joined.longestRun?.years).toBe(3);
    expect(joined.longestPossibleRun).toEqual({ from: '2017-18', to: '2022-23', years: 6 });
  });

  it('has no run, no first year and no trend where there is nothing', () => {
    const none = series('end-year', [{ fiscalYear: '2019-20', women: { noValue: 'suppressed' }, total: 9 }]);
    expect([none.firstMet, none.longestRun, none.longestPossibleRun]).toEqual([null, null, null]);
    expect(none.trend).toMatchObject({ noValue: 'not-applicable' });
    expect(none.checks[0]?.status).toBe('suppressed');
  });

  it('has the slope of a line where the shares lie on one, and of ordinary least squares elsewhere', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(years, fc.array(fc.nat({ max: 1000 }), { minLength: 8, maxLength: 8 }), (starts, women) => {
        const points = starts.map((start, index) => ({
          fiscalYear: fiscalYearStartingIn(start),
          women: women[index] as number,
          total: 1000,
        }));
        const { trend } = genderSeries(points, { ...question, mapping: 'end-year' });
        const x = starts.reduce((a, b) => a + b, 0) / starts.length;
        const y = points.reduce((sum, point) => sum + point.women / 10, 0) / starts.length;
        const over = starts.reduce((sum, start, index) => sum + (start - x) * ((women[index] as number) / 10 - y), 0);
        const under = starts.reduce((sum, start) => sum + (start - x) ** 2, 0);
        expect(isReported(trend) && trend.value.toNumber()).toBeCloseTo(over / under, 6);
      }),
    );
  });
});

describe('checkConsistency, on the claim of E:L464', () => {
  it('has the same cautions when no year is given', () => {
    const asked = { ...question, mapping: 'end-year', from: '2017-18', tolerancePoints: '1' } as const;
    const codes = (years: readonly YearlyShare[]) => checkConsistency(years, asked).cautions.map(({ code }) => code);
    expect(codes([])).toEqual(['FLOW_AGAINST_STOCK', 'PROGRAM_WIDE_AGAINST_UN']);
    expect(codes(DIAGRAM_3)).toEqual(codes([]));
  });

  const claim = (tolerancePoints: string, mapping: YearMapping = 'end-year') =>
    checkConsistency(DIAGRAM_3, { ...question, mapping, from: '2017-18', tolerancePoints });
  const bearing = (year: number, tolerance: string, mapping?: YearMapping) =>
    claim(tolerance, mapping).years[year]?.bearing;

  it.each(['end-year', 'start-year', 'month-weighted'] as const)(
    'is contradicted by 2018-19 for any tolerance below 5.5 points, by %s',
    (mapping) => {
      for (const tolerance of ['0', '1.5', '2.5', '5', '5.49', '5.499999999']) {
        expect(claim(tolerance, mapping).verdict).toBe('contradicted');
        expect(claim(tolerance, mapping).contradicting).toContain('2018-19');
      }
    },
  );

  it('is contradicted by 2018-19 from exactly the tolerance that follows from the printed 14 %', () => {
    const below = (mapping: YearMapping) =>
      claim('0', mapping).years.map((year) => formatReported(year.contradictsBelow));
    expect(below('end-year')).toEqual(['1.5', '6.5', '0']);
    expect(below('start-year')).toEqual(['not reported', '5.5', '0']);
    expect(below('month-weighted')).toEqual(['not reported', '5.75', '0']);
    expect([bearing(1, '5.499', 'start-year'), bearing(1, '5.5', 'start-year')]).toEqual(['contradicts', 'undecided']);
  });

  it.each([
    ['0', 'contradicts'],
    ['1.49', 'contradicts'],
    ['1.5', 'undecided'],
    ['2', 'undecided'],
    ['2.49', 'undecided'],
    ['2.5', 'supports'],
    ['9', 'supports'],
  ])('2017-18 by end year, with a tolerance of %s points: %s', (tolerance, expected) => {
    expect(bearing(0, tolerance)).toBe(expected);
  });

  it('lists the years by what they say', () => {
    const result = claim('2');
    expect([result.supporting, result.contradicting, result.undecided]).toEqual([
      ['2019-20'],
      ['2018-19'],
      ['2017-18'],
    ]);
    expect(claim('7', 'end-year').verdict).toBe('undecidable');
    expect(claim('7.5', 'end-year').verdict).toBe('supported-with-caution');
    expect(result.cautions.map(({ code }) => code)).toEqual(['FLOW_AGAINST_STOCK', 'PROGRAM_WIDE_AGAINST_UN']);
  });

  it('cannot decide on a year without a target or outside the series', () => {
    expect(claim('9', 'start-year').undecided).toEqual(['2017-18']);
    expect(claim('9', 'start-year').verdict).toBe('undecidable');
    const short = checkConsistency(DIAGRAM_3.slice(0, 3), {
      ...question,
      mapping: 'end-year',
      from: '2017-18',
      to: '2018-19',
      tolerancePoints: '9',
    });
    expect(short.undecided).toEqual(['2018-19']);
    expect(short.years[1]?.check).toBeNull();
  });

  it('moves one way only as the tolerance grows', () => {
    const order = { contradicts: 0, undecided: 1, supports: 2 } as const;
    const tolerance = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        tolerance,
        tolerance,
        fc.constantFrom<YearMapping>('end-year', 'start-year', 'month-weighted'),
        (a, b, mapping) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)].map(
            (points) => claim(String(points / 100), mapping).years,
          );
          low?.forEach((year, index) => {
            const later = high?.[index];
            if (later) expect(order[year.bearing]).toBeLessThanOrEqual(order[later.bearing]);
          });
        },
      ),
    );
  });
});
