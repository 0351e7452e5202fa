import { describe, expect, it, test } from 'vitest';
import {
  averageStrength,
  type CalendarDate,
  decimal,
  isReported,
  type Reported,
  readStrengths,
  type Strength,
  strengthSeries,
} from '../../src/index.js';
import { randomFrom } from '../deployments/random.js';
import { runs } from '../support/long.js';

const spring = { from: '2018-04-01', to: '2018-05-31' } as const;
const ask = { period: spring, absent: 'zero', missing: 'refuse' } as const;

describe('a month that is there without a row', () => {
  const strengths: Strength[] = [
    { date: '2018-04-30', mission: 'a', total: 80, authorized: 100, units: 1, authorizedUnits: 2 },
    { date: '2018-05-31', mission: 'b', total: 5, authorized: 10 },
  ];

  it('says that nobody is there, and nothing of how many there may be', () => {
    const series = strengthSeries(strengths, { by: ['mission'], absent: 'zero' });
    const may = series.find(({ month, mission }) => month === '2018-05' && mission === 'a');
    expect([may?.total, may?.units]).toEqual([0, 0]);
    expect([may?.authorized, may?.authorizedUnits]).toEqual([{ noValue: 'not-reported' }, { noValue: 'not-reported' }]);
    const [a] = averageStrength(strengths, { ...ask, by: ['mission'] });
    expect([a?.average, a?.units.average]).toEqual([decimal(40), decimal('0.5')]);
    expect(a?.authorized).toEqual({
      average: { noValue: 'not-reported', note: '1 of 2 months have no value' },
      months: 1,
    });
    const [reported] = averageStrength(strengths, { ...ask, missing: 'reported-months', by: ['mission'] });
    expect(reported?.authorized).toEqual({ average: decimal(100), months: 1 });
    expect(reported?.authorizedUnits).toEqual({ average: decimal(2), months: 1 });
  });

  it('leaves what is authorized of all of them without a value', () => {
    const [april, may] = strengthSeries(strengths, { by: [], absent: 'zero' });
    expect([april?.total, may?.total]).toEqual([80, 5]);
    expect([april?.authorized, may?.authorized]).toEqual([{ noValue: 'not-reported' }, { noValue: 'not-reported' }]);
  });
});

describe('formed units', () => {
  it('authorized of some and not reported of others have no sum beside that of all units', () => {
    const strengths: Strength[] = [
      { date: '2018-04-30', contributor: 'x', total: 140, units: 1, authorizedUnits: 2 },
      { date: '2018-04-30', contributor: 'y', total: 130, units: 1 },
      { date: '2018-04-30', contributor: 'z', total: 9 },
    ];
    const [april] = strengthSeries(strengths, { by: [], absent: 'zero' });
    expect([april?.total, april?.units, april?.authorizedUnits]).toEqual([279, 2, { noValue: 'not-reported' }]);
  });

  it('that do not apply to individual officers are left out of sums, averages and printed totals', () => {
    const rows = [
      { Day: '2018-04-30', Category: 'individual police officers', Units: '-', Police: '10', May: '12' },
      { Day: '2018-04-30', Category: 'formed police units', Units: '1', Police: '140', May: '160' },
      { Day: '2018-04-30', Category: 'Total', Units: '2', Police: '150', May: '172' },
    ];
    const map = { date: 'Day', category: 'Category', units: 'Units', total: 'Police', authorized: 'May' };
    const read = readStrengths(rows, { map, marks: { Units: { '-': 'not-applicable' } } });
    expect(read.totals[0]?.counts).toEqual({
      units: { printed: 2, sum: 1, agrees: false },
      total: { printed: 150, sum: 150, agrees: true },
      authorized: { printed: 172, sum: 172, agrees: true },
    });
    expect(read.findings.map(({ code, index, path }) => [code, index, path])).toEqual([
      ['STRENGTH_TOTAL_DIFFERS', 2, ['Units']],
    ]);
    const [april] = strengthSeries(read, { by: [], absent: 'zero' });
    expect([april?.total, april?.units]).toEqual([150, 1]);
    const rowsBy = strengthSeries(read, { by: ['category'], absent: 'zero' });
    expect(rowsBy.map(({ units }) => units)).toEqual([1, { noValue: 'not-applicable' }]);
    const april2018 = { from: '2018-04-01', to: '2018-04-30' } as const;
    const [row] = averageStrength(read, { ...ask, period: april2018, by: [] });
    expect([row?.average, row?.units.average]).toEqual([decimal(150), decimal(1)]);
  });

  it('keep the day that the file says, month end or not', () => {
    const strengths: Strength[] = [
      { date: '1995-04-12', mission: 'a', total: 60, units: 1, authorizedUnits: 1 },
      { date: '1995-04-30', mission: 'b', total: 60, units: 1, authorizedUnits: 1 },
    ];
    const [april] = strengthSeries(strengths, { by: [], absent: 'zero' });
    expect([april?.dates, april?.units, april?.authorizedUnits]).toEqual([['1995-04-12', '1995-04-30'], 2, 2]);
  });
});

// Row by row: what is counted of all in a month, from what the words say.
const MONTHS = ['2018-04', '2018-05', '2018-06', '2018-07'];
const LAST = ['30', '31', '30', '31'];

function fileOf(seed: number): Strength[] {
  const { whole, pick } = randomFrom(seed);
  const value = (most: number): Reported<number> => (whole(1, 9) === 1 ? { noValue: 'not-reported' } : whole(0, most));
  return MONTHS.flatMap((month, at) =>
    ['a', 'b'].flatMap((mission) =>
      ['officers', 'units'].flatMap((category): Strength[] => {
        if ((seed % 3 === 0 && at === 1) || whole(1, 6) === 1) return [];
        const date = `${month}-${LAST[at]}` as CalendarDate;
        const authorized = whole(1, 9) === 1 ? {} : { authorized: value(160) };
        const people = { date, mission, category, total: value(150), ...authorized };
        if (category === 'units') {
          const authorizedUnits = whole(1, 9) === 1 ? {} : { authorizedUnits: value(3) };
          return [{ ...people, units: value(2), ...authorizedUnits }];
        }
        const none = { units: pick([{ noValue: 'not-applicable' } as const, undefined]) };
        return [{ ...people, ...(none.units && { units: none.units }) }];
      }),
    ),
  );
}

type Counted = 'total' | 'authorized' | 'units' | 'authorizedUnits';

/** The count of a month; `null` where there is none. */
function countedIn(file: readonly Strength[], month: string, measure: Counted): number | null {
  if (!file.some(({ date }) => date.startsWith(month))) return null;
  const isOfUnits = measure === 'units' || measure === 'authorizedUnits';
  if (isOfUnits && !file.some((one) => one.category === 'units' && one[measure] !== undefined)) return null;
  let sum = 0;
  for (const mission of ['a', 'b'])
    for (const category of isOfUnits ? ['units'] : ['officers', 'units']) {
      const own = file.filter((one) => one.mission === mission && one.category === category);
      if (own.length === 0) continue;
      const row = own.find(({ date }) => date.startsWith(month));
      if (row === undefined && (measure === 'authorized' || measure === 'authorizedUnits')) return null;
      const count = row === undefined ? 0 : row[measure];
      if (count === undefined || !isReported(count)) return null;
      sum += count;
    }
  return sum;
}

test('series and averages are those of a walk through the rows, people and units apart', () => {
  const period = { from: '2018-04-01', to: '2018-07-31' } as const;
  const measures = ['total', 'authorized', 'units', 'authorizedUnits'] as const;
  for (let seed = 1; seed <= runs(2000, 300); seed++) {
    const file = fileOf(seed);
    const counts = (measure: Counted) => MONTHS.map((month) => countedIn(file, month, measure));
    const series = strengthSeries(file, { by: [], absent: 'zero', period });
    for (const measure of measures)
      expect(
        series.map((row) => (isReported(row[measure]) ? row[measure] : null)),
        `${seed} ${measure}`,
      ).toEqual(counts(measure));
    const [row] = averageStrength(file, { by: [], absent: 'zero', period, missing: 'reported-months' });
    for (const measure of measures) {
      const own = counts(measure).filter((count) => count !== null);
      const found = measure === 'total' ? row?.average : row?.[measure].average;
      if (own.length === 0) expect(isReported(found)).toBe(false);
      else expect(found).toEqual(decimal(own.reduce((sum, count) => sum + count, 0)).div(own.length));
    }
  }
});
