import fc from 'fast-check';
import { expect, it } from 'vitest';
import { genderSeries } from '../../src/index.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';

const question = {
  schedule: {
    id: 'un',
    label: { en: 'UN', fr: 'ONU' },
    measure: 'strength',
    scope: 'un-missions',
    categories: { police: { en: 'police', fr: 'police' } },
    targets: [
      { category: 'police', year: 2018, share: '0.2', sources: [{ document: 'evaluation-2015-2020', line: 464 }] },
    ],
  },
  category: 'police',
  population: { measure: 'strength', scope: 'un-missions' },
  mapping: 'end-year',
} as const;
const sound = fc.record({
  fiscalYear: fc.constantFrom('2015-16', '2016-17', '2017-18', '2018-19', '2019-20'),
  women: fc.oneof(fc.nat(40), fc.constant({ noValue: 'suppressed' })),
  total: fc.integer({ min: 40, max: 90 }),
});
const spoilt = fc.oneof(
  fc
    .tuple(sound, fc.constantFrom('fiscalYear', 'women', 'total'), fc.anything())
    .map(([year, name, value]) => ({ ...year, [name]: value })),
  fc.anything(),
);
const lists = fc.array(fc.oneof({ arbitrary: sound, weight: 3 }, { arbitrary: spoilt, weight: 1 }), {
  maxLength: 6,
}) as unknown as fc.Arbitrary<Parameters<typeof genderSeries>[0]>;

it('a series goes on where a year cannot be used, with the checks and the trend of the others', () => {
  let faulty = 0;
  fc.assert(
    fc.property(lists, (years) => {
      const { findings, ...series } = genderSeries(years, { ...question, faults: 'report' });
      if (findings.length === 0) {
        expect(series).toEqual(genderSeries(years, question));
        return;
      }
      faulty += 1;
      expect(codeOf(() => genderSeries(years, question))).toBeDefined();
      for (const { index = -1, path } of findings) expect(path.slice(0, 2)).toEqual(['years', index]);
      const lost = new Set(findings.map(({ index }) => index));
      const again = new Set(years.filter((_, index) => lost.has(index)).map((year) => year?.fiscalYear));
      const rest = genderSeries(
        years.filter((year, index) => !lost.has(index) && !again.has(year.fiscalYear)),
        question,
      );
      const read = series.checks.filter(({ fiscalYear }) => !again.has(fiscalYear));
      expect(read).toEqual(rest.checks);
      for (const { fiscalYear, share } of series.checks)
        if (again.has(fiscalYear)) expect(share).toEqual({ noValue: 'unreadable' });
      expect([series.trendYears, series.firstMet, series.longestRun]).toEqual([
        rest.trendYears,
        rest.firstMet,
        rest.longestRun,
      ]);
      if (series.trendYears.length > 1) expect(series.trend).toEqual(rest.trend);
    }),
    { numRuns: runs(2000) },
  );
  expect(faulty).toBeGreaterThan(10);
});
