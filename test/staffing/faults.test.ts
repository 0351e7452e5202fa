import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReported, type StaffingYear, staffingMeasures } from '../../src/index.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';

const NAMES = ['authorizedFte', 'actualFte', 'deployed', 'salary', 'benefits'] as const;
const quantity = fc.oneof(fc.nat(90).map(String), fc.constant({ noValue: 'not-reported' }));
const sound = fc.record({
  fiscalYear: fc.constantFrom('2015-16', '2016-17', '2017-18', '2018-19', '2019-20'),
  ...Object.fromEntries(NAMES.map((name) => [name, quantity])),
});
const spoilt = fc.oneof(
  fc
    .tuple(sound, fc.constantFrom('fiscalYear', 'headcount', ...NAMES), fc.oneof(fc.anything(), fc.constant('1 2')))
    .map(([year, name, value]) => ({ ...year, [name]: value })),
  fc.anything(),
);
const lists = fc.array(fc.oneof({ arbitrary: sound, weight: 3 }, { arbitrary: spoilt, weight: 1 }), {
  maxLength: 6,
}) as unknown as fc.Arbitrary<StaffingYear[]>;

describe('staff of years that someone types', () => {
  it('has what a refusal would hide: every value that can be read, and none of what cannot', () => {
    let faulty = 0;
    fc.assert(
      fc.property(lists, (years) => {
        const { rows, findings } = staffingMeasures(years, { faults: 'report' });
        if (findings.length === 0) {
          expect(rows).toEqual(staffingMeasures(years));
          return;
        }
        faulty += 1;
        expect(codeOf(() => staffingMeasures(years))).toBeDefined();
        for (const { index = -1, path } of findings) expect(path.slice(0, 2)).toEqual(['years', index]);
        const lost = new Set(findings.map(({ index }) => index));
        const again = new Set(years.filter((_, index) => lost.has(index)).map((year) => year?.fiscalYear));
        const rest = years.filter((year, index) => !lost.has(index) && !again.has(year.fiscalYear));
        const found = new Map(rows.map((row) => [row.fiscalYear, row]));
        for (const row of staffingMeasures(rest)) expect({ ...found.get(row.fiscalYear), cautions: [] }).toEqual(row);
      }),
      { numRuns: runs(2000) },
    );
    expect(faulty).toBeGreaterThan(10);
  });

  const year: StaffingYear = {
    fiscalYear: '2015-16',
    authorizedFte: '54',
    actualFte: '50',
    deployed: '96',
    salary: '8.82',
    benefits: '1.86',
  };

  it('keeps the year of a half-typed salary, and its vacancy', () => {
    const [row, ...others] = staffingMeasures([{ ...year, salary: '8..' }], { faults: 'report' }).rows;
    expect(others).toEqual([]);
    expect([row?.salary, isReported(row?.vacant)]).toMatchObject([{ noValue: 'unreadable' }, true]);
  });

  it('has one row without values for a year that is given twice', () => {
    const { rows, findings } = staffingMeasures([year, { ...year, salary: '9' }], { faults: 'report' });
    expect(rows.map(({ fiscalYear, deployed, vacant }) => [fiscalYear, deployed, vacant])).toEqual([
      ['2015-16', { noValue: 'unreadable' }, { noValue: 'unreadable' }],
    ]);
    expect(findings).toMatchObject([{ code: 'DUPLICATE', index: 1, operands: { firstPath: ['years', 0] } }]);
  });
});
