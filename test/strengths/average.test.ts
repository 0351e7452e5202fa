import { describe, expect, it, test } from 'vitest';
import {
  averageStrength,
  type CalendarDate,
  compareStrength,
  type Decimal,
  type DeploymentRecord,
  decimal,
  explain,
  formatReported,
  isCpaIppError,
  type Strength,
  strengthBy,
  strengthSeries,
  summarizeDeployments,
} from '../../src/index.js';
import { GENDERS } from '../../src/program/gender.js';
import { randomFrom } from '../deployments/random.js';
import { refusal } from '../refusal.js';
import { runs } from '../support/long.js';

/** The last days of the months of a fiscal year. */
const monthEnds = (first: number): CalendarDate[] =>
  Array.from(
    { length: 12 },
    (_, at) => new Date(Date.UTC(first, 4 + at, 0)).toISOString().slice(0, 10) as CalendarDate,
  );

// H1 of the cases: twelve month-ends of a contingent.
const PEOPLE = [20, 21, 22, 22, 23, 24, 24, 24, 25, 25, 26, 26];
const WOMEN = [5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 8, 8];
const YEAR: Strength[] = monthEnds(2018).map((date, at) => ({
  date,
  women: WOMEN[at] as number,
  total: PEOPLE[at] as number,
}));
const period = { from: '2018-19', to: '2018-19' } as const;

describe('twelve month-ends', () => {
  it('give the mean of people and of women, and a pooled share', () => {
    const [row] = averageStrength(YEAR, { period, by: ['fiscalYear'], missing: 'refuse', absent: 'zero' });
    expect(row?.fiscalYear).toBe('2018-19');
    expect(row?.average).toEqual(decimal('23.5'));
    expect(row?.women).toEqual({ average: decimal(76).div(12), months: 12 });
    expect(row?.womenShare).toMatchObject({ numerator: decimal(76), denominator: decimal(282) });
    expect(row?.months).toEqual({ used: monthEnds(2018).map((date) => date.slice(0, 7)), missing: [] });
    expect(row?.cautions).toEqual([]);
  });

  it('name a month that is left out, and change the divisor only as asked', () => {
    const without = YEAR.filter((_, at) => at !== 2);
    const [refused] = averageStrength(without, { period, by: [], missing: 'refuse', absent: 'zero' });
    expect(refused?.average).toEqual({ noValue: 'not-reported', note: '1 of 12 months have no value' });
    expect(refused?.womenShare).toMatchObject({ noValue: 'not-reported' });
    const [asked] = averageStrength(without, { period, by: [], missing: 'reported-months', absent: 'zero' });
    expect(asked?.average).toEqual(decimal(260).div(11));
    expect(asked?.women.months).toBe(11);
    for (const row of [refused, asked]) {
      expect(row?.months.missing).toEqual(['2018-06']);
      expect(row?.cautions.map(({ code, operands }) => [code, operands])).toEqual([
        ['MONTHS_WITHOUT_COUNT', { count: 1, months: ['2018-06'] }],
      ]);
    }
    expect(explain(asked?.cautions[0] as never, { locale: 'en-CA' })).toBe('1 month has no count: 2018-06');
  });
});

describe('a row that is not there', () => {
  const strengths: Strength[] = [
    { date: '2018-04-30', mission: 'a', total: 10 },
    { date: '2018-04-30', mission: 'b', total: 4 },
    { date: '2018-05-31', mission: 'a', total: 12 },
    { date: '2018-06-30', mission: 'a', total: 14 },
    { date: '2018-06-30', mission: 'b', total: 6 },
  ];
  const spring = { from: '2018-04-01', to: '2018-06-30' } as const;
  const averages = (absent: 'zero' | 'unknown', missing: 'refuse' | 'reported-months') =>
    averageStrength(strengths, { period: spring, by: ['mission'], absent, missing }).map(
      ({ mission, average, months }) => [mission, average, months.missing],
    );

  it('is nobody, where a file lists only who has people', () => {
    expect(averages('zero', 'refuse')).toEqual([
      ['a', decimal(12), []],
      ['b', decimal(10).div(3), []],
    ]);
  });

  it('is missing otherwise, and in the total, too', () => {
    expect(averages('unknown', 'refuse')).toEqual([
      ['a', decimal(12), []],
      ['b', { noValue: 'not-reported', note: '1 of 3 months have no value' }, ['2018-05']],
    ]);
    expect(averages('unknown', 'reported-months')[1]).toEqual(['b', decimal(5), ['2018-05']]);
    const [all] = averageStrength(strengths, { period: spring, by: [], absent: 'unknown', missing: 'reported-months' });
    expect(all?.months.missing).toEqual(['2018-05']);
    expect(all?.average).toEqual(decimal(17));
  });

  it('does not make a month missing that another choice of people has', () => {
    const where = { mission: 'b' };
    const [row] = averageStrength(strengths, { period: spring, by: [], absent: 'zero', missing: 'refuse', where });
    expect(row?.average).toEqual(decimal(10).div(3));
  });

  it('gives no row to whoever is in no month of the period, and a zero in years of a longer one', () => {
    const later: Strength[] = [...strengths, { date: '2019-04-30', mission: 'c', total: 1 }];
    const options = { by: ['mission'], absent: 'zero', missing: 'reported-months' } as const;
    expect(averageStrength(later, { ...options, period: spring }).map(({ mission }) => mission)).toEqual(['a', 'b']);
    const years = { from: '2018-19', to: '2019-20' } as const;
    const rows = averageStrength(later, { ...options, by: ['mission', 'fiscalYear'], period: years });
    expect(rows.map(({ mission, fiscalYear, average }) => [mission, fiscalYear, average])).toEqual([
      ['a', '2018-19', decimal(12)],
      ['a', '2019-20', decimal(0)],
      ['b', '2018-19', decimal(10).div(3)],
      ['b', '2019-20', decimal(0)],
      ['c', '2018-19', decimal(0)],
      ['c', '2019-20', decimal(1)],
    ]);
  });
});

describe('counts', () => {
  const april = { from: '2018-04-01', to: '2018-04-30' } as const;
  const ask = { period: april, by: [], absent: 'zero', missing: 'refuse' } as const;

  it('of two days of a month: the later one of each row is used, and said', () => {
    const strengths: Strength[] = [
      { date: '2018-04-10', mission: 'a', total: 9 },
      { date: '2018-04-30', mission: 'a', total: 10 },
      { date: '2018-04-15', mission: 'b', total: 3 },
    ];
    const [row] = averageStrength(strengths, ask);
    expect(row?.average).toEqual(decimal(13));
    expect(row?.cautions.map(({ code, operands }) => [code, operands])).toEqual([
      ['NOT_AT_MONTH_END', { count: 1, example: '2018-04-15' }],
      ['LATER_COUNT_USED', { count: 1, month: '2018-04' }],
    ]);
  });

  it('of the same day and people are refused, since nobody knows which holds', () => {
    const twice: Strength[] = [
      { date: '2018-04-30', mission: 'a', total: 9 },
      { date: '2018-04-30', mission: 'a', total: 10 },
    ];
    expect(codeAndPath(() => averageStrength(twice, ask))).toEqual(['DUPLICATE', ['strengths', 1]]);
  });

  it('without what rows are told apart by are refused', () => {
    const strengths: Strength[] = [{ date: '2018-04-30', total: 9 }];
    expect(codeAndPath(() => averageStrength(strengths, { ...ask, by: ['mission'] }))).toEqual([
      'INVALID_ARGUMENT',
      ['strengths', 0, 'mission'],
    ]);
  });

  it('that are suppressed leave no average, whatever is asked of missing months', () => {
    const strengths: Strength[] = [{ date: '2018-04-30', women: { noValue: 'suppressed' }, total: 9 }];
    const [row] = averageStrength(strengths, { ...ask, missing: 'reported-months' });
    expect(row?.average).toEqual(decimal(9));
    expect(row?.women).toEqual({ average: { noValue: 'suppressed' }, months: 0 });
    expect(row?.womenShare).toEqual({ noValue: 'suppressed' });
  });

  it('of formed units stay apart from people', () => {
    const strengths: Strength[] = [
      {
        date: '2018-04-30',
        category: 'formed police units',
        total: 140,
        units: 1,
        authorized: 160,
        authorizedUnits: 1,
      },
      { date: '2018-04-30', category: 'individual police officers', total: 20, authorized: 25 },
    ];
    const [row] = averageStrength(strengths, ask);
    expect([row?.average, row?.units.average, row?.authorized.average, row?.authorizedUnits.average]).toEqual(
      [160, 1, 185, 1].map((number) => decimal(number)),
    );
    expect(row?.women.average).toEqual({ noValue: 'not-applicable' });
  });

  it('of people who are neither women nor men are in the denominator, and said', () => {
    const [row] = averageStrength([{ date: '2018-04-30', women: 3, men: 5, total: 10 }], ask);
    expect(row?.womenShare).toMatchObject({ numerator: decimal(3), denominator: decimal(10) });
    expect(row?.cautions.map(({ code, operands }) => [code, operands])).toEqual([
      ['NEITHER_WOMEN_NOR_MEN', { count: 2 }],
    ]);
  });

  it('that cannot be are refused', () => {
    const above = [{ date: '2018-04-30', women: 6, men: 5, total: 10 }] as const;
    expect(codeAndPath(() => averageStrength(above, ask))).toEqual(['PART_ABOVE_WHOLE', ['strengths', 0, 'total']]);
    const half = [{ date: '2018-04-30', total: 9.5 }] as const;
    expect(codeAndPath(() => averageStrength(half, ask))).toEqual(['INVALID_ARGUMENT', ['strengths', 0, 'total']]);
    const below = [{ date: '2018-04-30', total: -1 }] as const;
    expect(codeAndPath(() => averageStrength(below, ask))).toEqual(['NEGATIVE_VALUE', ['strengths', 0, 'total']]);
  });

  it('over a period in which no month ends have no average', () => {
    const within = { from: '2018-04-02', to: '2018-04-29' } as const;
    const [row] = averageStrength(YEAR, { ...ask, period: within });
    expect(row?.average).toEqual({ noValue: 'zero-denominator' });
    expect(row?.months).toEqual({ used: [], missing: [] });
  });
});

function codeAndPath(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return isCpaIppError(error) ? [error.code, error.path] : error;
  }
}

// An independent way: assignment records make the counts, and summarizeDeployments knows their monthly averages.
const MISSIONS = ['m1', 'm2', 'm3'];
const AGENCIES = ['a1', 'a2'];

function historyOf(seed: number): DeploymentRecord[] {
  const { whole, pick } = randomFrom(seed);
  const day = (offset: number) => new Date(Date.UTC(2016, 0, 1 + offset)).toISOString().slice(0, 10) as CalendarDate;
  return Array.from({ length: whole(1, 40) }, (_, at) => {
    const first = whole(0, 1500);
    return {
      id: `d${at}`,
      person: `p${whole(0, 20)}`,
      mission: pick(MISSIONS),
      agency: pick(AGENCIES),
      personnel: pick(['police', 'civilian'] as const),
      gender: pick(GENDERS),
      firstDay: day(first),
      lastDay: whole(0, 9) === 0 ? ('ongoing' as const) : day(first + whole(0, 700)),
    };
  });
}

/** What a file of each month-end lists: only who has people. */
function countsOf(records: readonly DeploymentRecord[], dates: readonly CalendarDate[]): Strength[] {
  return dates.flatMap((date) => {
    const found = new Map<string, Strength & { women: number; men: number; total: number }>();
    for (const row of strengthBy(records, { date, by: ['mission', 'agency', 'personnel', 'gender'] })) {
      const { mission, agency, personnel, gender, strength } = row;
      const name = JSON.stringify([mission, agency, personnel]);
      const place = { date, contributor: agency as string, mission: mission as string, category: personnel };
      const before = found.get(name) ?? { ...place, women: 0, men: 0, total: 0 };
      found.set(name, {
        ...before,
        women: before.women + (gender === 'woman' ? strength : 0),
        men: before.men + (gender === 'man' ? strength : 0),
        total: before.total + strength,
      });
    }
    // Somebody else, so that a file is there also in a month without any of them.
    return [
      ...found.values(),
      { date, contributor: 'other', mission: 'other', category: 'other', women: 0, men: 1, total: 1 },
    ];
  });
}

const YEARS = [2015, 2016, 2017, 2018, 2019, 2020];
const SPLITS = [
  [],
  ['fiscalYear'],
  ['mission'],
  ['contributor'],
  ['category'],
  ['fiscalYear', 'mission'],
  ['mission', 'category'],
  ['contributor', 'mission', 'category'],
  ['fiscalYear', 'contributor', 'mission', 'category'],
] as const;
const FIELD = { fiscalYear: 'fiscalYear', mission: 'mission', contributor: 'agency', category: 'personnel' } as const;

test('monthly averages of head counts are those of the records that make them, for every split', () => {
  for (let seed = 1; seed <= runs(400, 40); seed++) {
    const records = historyOf(seed);
    const strengths = countsOf(records, YEARS.flatMap(monthEnds));
    const years = { from: '2015-16', to: '2020-21' } as const;
    for (const by of SPLITS) {
      const rows = averageStrength(strengths, { period: years, by, missing: 'refuse', absent: 'zero' });
      const own = rows.filter((row) => !Object.values(row).includes('other'));
      const keyOf = (row: object, names: readonly string[]) =>
        JSON.stringify(names.map((name) => (row as Record<string, unknown>)[name]));
      const theirs = by.map((name) => FIELD[name]);
      const expected = summarizeDeployments(records, { period: years, by: theirs, method: 'monthly' });
      const isWhole = by.every((name) => name === 'fiscalYear');
      const averages = new Map(own.map((row) => [keyOf(row, by), row]));
      for (const row of expected) {
        const found = averages.get(keyOf(row, theirs));
        const mean = (found?.average ?? decimal(0)) as Decimal;
        // Of all together, the other one is in every month.
        if (isWhole)
          expect(
            mean
              .minus(1)
              .minus(row.average as Decimal)
              .abs()
              .lt('1e-30'),
          ).toBe(true);
        else expect(mean, `${seed} ${by}`).toEqual(row.average);
      }
    }
    const women = averageStrength(strengths, { period: years, by: ['mission'], missing: 'refuse', absent: 'zero' });
    for (const { mission, gender, average } of summarizeDeployments(records, {
      period: years,
      by: ['mission', 'gender'],
      method: 'monthly',
    })) {
      if (gender !== 'woman') continue;
      const found = women.find((row) => row.mission === mission);
      expect(found?.women.average ?? decimal(0)).toEqual(average);
    }
    const series = strengthSeries(strengths, { by: [], absent: 'zero' });
    expect(series).toHaveLength(72);
    const compared = compareStrength(strengths, records, { by: ['mission'], absent: 'zero' });
    expect(compared.filter(({ mission, agrees }) => mission !== 'other' && !agrees)).toEqual([]);
    expect(compared.filter(({ mission, agrees }) => mission === 'other' && agrees)).toEqual([]);
  }
});

describe('a count of all beside counts of some of the same people', () => {
  const period = { from: '2016-04-01', to: '2016-04-30' } as const;
  const choice = { period, by: [], missing: 'refuse', absent: 'zero' } as const;
  const date = '2016-04-30';
  it.each([
    [
      [
        { date, mission: 'a', total: 5 },
        { date, mission: 'a', category: 'police', total: 3 },
      ],
    ],
    [
      [
        { date, total: 5 },
        { date, mission: 'a', category: 'police', total: 3 },
      ],
    ],
    [
      [
        { date, contributor: 'x', mission: 'a', total: 5 },
        { date, contributor: 'x', total: 9 },
      ],
    ],
  ] as const)('is refused, since both would be added (%#)', (strengths) => {
    const error = refusal(() => averageStrength(strengths, choice), 'DUPLICATE');
    expect(error.path[0]).toBe('strengths');
    expect(error.message).toContain('once as a whole and once in parts');
  });

  it('stands where they are of other people, or of another day', () => {
    const strengths = [
      { date, mission: 'a', total: 5 },
      { date, mission: 'b', category: 'police', total: 3 },
      { date: '2016-03-31', mission: 'a', category: 'police', total: 4 },
    ] as const;
    expect(formatReported(averageStrength(strengths, choice)[0]?.average as never)).toBe('8');
    const some = [strengths[0], { ...strengths[1], mission: 'a' }] as const;
    expect(
      formatReported(averageStrength(some, { ...choice, where: { category: 'police' } })[0]?.average as never),
    ).toBe('3');
  });
});
