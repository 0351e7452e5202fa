import { describe, expect, test } from 'vitest';
import {
  averageDeployed,
  type DeploymentRecord,
  deploymentColumns,
  deploymentGroup,
  strengthBy,
  strengthOn,
  summarizeDeployments,
  toPlain,
} from '../../src/index.js';
import { codeOf } from '../refusal.js';

const base = { person: 'p1', mission: 'monusco', personnel: 'police', gender: 'woman' } as const;
let ids = 0;
function served(firstDay: string, lastDay: string, more: Partial<DeploymentRecord> = {}): DeploymentRecord {
  ids += 1;
  return { ...base, id: `a${ids}`, firstDay, lastDay, ...more } as DeploymentRecord;
}

describe('worked by hand', () => {
  test('from 31 March to 1 April: one day in each of two fiscal years, new in the first only', () => {
    const rows = summarizeDeployments([served('2019-03-31', '2019-04-01')], {
      period: { from: '2018-19', to: '2019-20' },
      by: ['fiscalYear'],
      method: 'daily',
    });
    expect(
      rows.map((row) => [row.fiscalYear, row.personDays, row.newDeployments, row.assignments, row.peopleServed]),
    ).toEqual([
      ['2018-19', 1, 1, 1, 1],
      ['2019-20', 1, 0, 1, 1],
    ]);
  });

  test('one day, 29 February 2020: 1/366 of a person daily, 1/12 monthly', () => {
    const records = [served('2020-02-29', '2020-02-29')];
    expect(averageDeployed(records, { fiscalYear: '2019-20', method: 'daily' }).times(366).toFixed(10)).toBe(
      '1.0000000000',
    );
    // The one day is a month-end.
    expect(averageDeployed(records, { fiscalYear: '2019-20', method: 'monthly' }).toFixed(4)).toBe('0.0833');
  });

  test('leap years: 366 days in 2015-16 and 2019-20, 365 between', () => {
    const years = { period: { from: '2015-16', to: '2019-20' }, by: ['fiscalYear'], method: 'daily' } as const;
    const rows = summarizeDeployments([served('2010-01-01', 'ongoing')], years);
    expect(rows.map(({ personDays }) => personDays)).toEqual([366, 365, 365, 365, 366]);
    expect(rows.map((row) => toPlain(row, { numbers: 'number', noValue: 'null' }).average)).toEqual([1, 1, 1, 1, 1]);
    expect(rows.map(({ newDeployments }) => newDeployments)).toEqual([0, 0, 0, 0, 0]);
  });

  test('four fiscal years: 2015-12-15 to 2018-05-10 is 108 + 365 + 365 + 40 days', () => {
    const rows = summarizeDeployments([served('2015-12-15', '2018-05-10')], {
      period: { from: '2015-16', to: '2018-19' },
      by: ['fiscalYear'],
      method: 'monthly',
    });
    expect(rows.map(({ personDays }) => personDays)).toEqual([108, 365, 365, 40]);
    // Month-ends: 31 December to 31 March; all; all; 30 April only.
    expect(rows.map(({ average }) => Number(average) * 12)).toEqual([4, 12, 12, 1]);
  });

  test('ongoing: counted until the end of the period, and said so', () => {
    const [row] = summarizeDeployments(
      [served('2019-04-01', 'ongoing'), served('2021-01-01', 'ongoing', { person: 'p2' })],
      {
        period: { from: '2019-20', to: '2019-20' },
        by: [],
        method: 'daily',
      },
    );
    expect(row?.personDays).toBe(366);
    expect(row?.cautions).toEqual([
      { code: 'ONGOING_COUNTED', severity: 'info', path: [], operands: { count: 1, until: '2020-03-31' } },
    ]);
  });

  test('a row by mission over five years divides by the days of all five', () => {
    const [row] = summarizeDeployments([served('2015-04-01', '2016-03-31')], {
      period: { from: '2015-16', to: '2019-20' },
      by: ['mission'],
      method: 'daily',
    });
    expect(row).toMatchObject({ mission: 'monusco', averagedOver: 1827, personDays: 366 });
    expect(row?.period).toEqual({ start: '2015-04-01', end: '2020-03-31' });
    expect(Number(row?.average).toFixed(6)).toBe((366 / 1827).toFixed(6));
  });

  test('people, assignments and new deployments are three counts', () => {
    const records = [
      served('2018-01-01', '2018-06-30'),
      served('2018-07-01', '2018-12-31'),
      served('2018-05-01', '2018-12-31', { person: 'p2', mission: 'unmik' }),
    ];
    const [row] = summarizeDeployments(records, {
      period: { from: '2018-19', to: '2018-19' },
      by: [],
      method: 'daily',
    });
    expect([row?.peopleServed, row?.assignments, row?.newDeployments]).toEqual([2, 3, 2]);
  });

  test('a last day on the eve of the period is not served in it', () => {
    const [row] = summarizeDeployments([served('2018-03-01', '2018-03-31')], {
      period: { from: '2018-19', to: '2018-19' },
      by: [],
      method: 'daily',
    });
    expect([row?.personDays, row?.assignments, row?.peopleServed]).toEqual([0, 0, 0]);
  });

  test('the share of women leaves out who is not reported, and counts them', () => {
    const records = [
      served('2018-04-01', '2018-04-10'),
      served('2018-04-01', '2018-04-30', { gender: 'man', person: 'p2' }),
      served('2018-04-01', '2018-04-20', { gender: 'another-gender', person: 'p3' }),
      served('2018-04-01', '2018-04-05', { gender: 'not-reported', person: 'p4' }),
    ];
    const [row] = summarizeDeployments(records, {
      period: { from: '2018-19', to: '2018-19' },
      by: [],
      method: 'daily',
    });
    const plain = toPlain([row?.womenShare, row?.womenShareOfPersonDays], { numbers: 'string', noValue: 'reason' });
    expect(plain).toMatchObject([
      { numerator: '1', denominator: '3', of: 'new-deployments', notReported: 1 },
      { numerator: '10', denominator: '60', of: 'person-days', notReported: 5 },
    ]);
    expect(row?.cautions.map(({ code }) => code)).toEqual(['GENDER_NOT_REPORTED']);
  });

  test('no new deployments: no share of them', () => {
    const [row] = summarizeDeployments([served('2018-03-01', '2018-05-31')], {
      period: { from: '2018-19', to: '2018-19' },
      by: [],
      method: 'daily',
    });
    expect(row?.womenShare).toEqual({ noValue: 'zero-denominator' });
    expect(row?.womenShareOfPersonDays).toMatchObject({ notReported: 0 });
  });
});

describe('rows', () => {
  const records = [
    served('2018-04-01', '2018-04-30', { type: 'bilateral', agency: 'spvm' }),
    served('2018-05-01', '2018-05-31', { type: 'rapid-response', mission: 'unmik' }),
    served('2018-06-01', '2018-06-30', { mission: 'binuh', agency: 'rcmp' }),
  ];
  const period = { from: '2018-19', to: '2019-20' } as const;

  test('come in the order of their keys, no value last', () => {
    const by = (key: 'type' | 'agency' | 'mission' | 'group') =>
      summarizeDeployments(records, { period, by: [key], method: 'daily' }).map((row) => row[key]);
    expect(by('type')).toEqual(['bilateral', 'rapid-response', { noValue: 'not-reported' }]);
    expect(by('group')).toEqual(['operational', 'ancillary', { noValue: 'not-reported' }]);
    expect(by('agency')).toEqual(['rcmp', 'spvm', { noValue: 'not-reported' }]);
    expect(by('mission')).toEqual(['binuh', 'monusco', 'unmik']);
  });

  test('by fiscal year, every year has a row for each combination of the period', () => {
    const rows = summarizeDeployments(records, { period, by: ['mission', 'fiscalYear'], method: 'daily' });
    expect(rows.map(({ mission, fiscalYear, personDays }) => [mission, fiscalYear, personDays])).toEqual([
      ['binuh', '2018-19', 30],
      ['binuh', '2019-20', 0],
      ['monusco', '2018-19', 30],
      ['monusco', '2019-20', 0],
      ['unmik', '2018-19', 31],
      ['unmik', '2019-20', 0],
    ]);
    expect(summarizeDeployments([], { period, by: ['fiscalYear'], method: 'daily' })).toHaveLength(2);
    expect(summarizeDeployments([], { period, by: ['fiscalYear', 'type'], method: 'daily' })).toEqual([]);
    expect(summarizeDeployments([], { period, by: [], method: 'daily' })).toMatchObject([
      { personDays: 0, peopleServed: 0 },
    ]);
  });

  test('a period of calendar dates cuts its fiscal years', () => {
    const rows = summarizeDeployments([served('2018-01-01', 'ongoing')], {
      period: { from: '2019-03-15', to: '2019-04-20' },
      by: ['fiscalYear'],
      method: 'monthly',
    });
    expect(rows.map(({ period: days, personDays, averagedOver }) => [days, personDays, averagedOver])).toEqual([
      [{ start: '2019-03-15', end: '2019-03-31' }, 17, 1],
      [{ start: '2019-04-01', end: '2019-04-20' }, 20, 0],
    ]);
    expect(rows[1]?.average).toEqual({ noValue: 'zero-denominator' });
  });

  test('the ends of the calendar', () => {
    const all = [served('1900-01-01', '2100-12-31'), served('2100-12-31', 'ongoing', { person: 'p9' })];
    const [row] = summarizeDeployments(all, {
      period: { from: '1900-01-01', to: '2100-12-31' },
      by: [],
      method: 'daily',
    });
    expect([row?.personDays, row?.averagedOver]).toEqual([73415, 73414]);
    expect(strengthOn(all, { date: '2100-12-31' })).toBe(2);
    expect(strengthOn(all, { date: '1900-01-01' })).toBe(1);
    const years = summarizeDeployments(all, {
      period: { from: '1900-01', to: '2099-00' },
      by: ['fiscalYear'],
      method: 'monthly',
    });
    expect(years).toHaveLength(200);
    expect(years.every(({ average }) => Number(average) === 1)).toBe(true);
  });
});

describe('refusals', () => {
  const options = { period: { from: '2018-19', to: '2018-19' }, by: [], method: 'daily' } as const;

  test('a record with a fault, with its index and path', () => {
    const good = served('2018-04-01', '2018-04-30');
    const faulty: [Record<string, unknown>, unknown][] = [
      [{ firstDay: '2019-02-29' }, { code: 'INVALID_DATE', path: 'deployments.1.firstDay' }],
      [{ lastDay: '2018-03-31' }, { code: 'REVERSED_RANGE', path: 'deployments.1.lastDay' }],
      [{ lastDay: '2101-01-01' }, { code: 'INVALID_DATE', path: 'deployments.1.lastDay' }],
      [{ firstDay: '1899-12-31' }, { code: 'INVALID_DATE', path: 'deployments.1.firstDay' }],
      [{ type: 'bi-lateral' }, { code: 'UNKNOWN_NAME', path: 'deployments.1.type' }],
      [{ gender: 'F' }, { code: 'UNKNOWN_NAME', path: 'deployments.1.gender' }],
      [{ mission: '' }, { code: 'INVALID_ARGUMENT', path: 'deployments.1.mission' }],
      [{ agency: null }, { code: 'INVALID_ARGUMENT', path: 'deployments.1.agency' }],
      [{ rank: 7 }, { code: 'INVALID_ARGUMENT', path: 'deployments.1.rank' }],
    ];
    for (const [change, expected] of faulty) {
      const records = [good, { ...good, ...change }] as never;
      expect(codeOf(() => summarizeDeployments(records, options))).toEqual(expected);
      expect(codeOf(() => summarizeDeployments(records, { ...options, people: 'left-out' }))).toEqual(expected);
      expect(codeOf(() => strengthOn(records, { date: '2018-04-01' }))).toEqual(expected);
    }
  });

  test('columns go on without it, and every row says so', () => {
    const good = served('2018-04-01', '2018-04-30');
    const { columns, findings } = deploymentColumns([
      { ...good, type: 'bi-lateral', gender: 'F' } as never,
      good,
      null as never,
    ]);
    expect(findings.map(({ index, path, code }) => [index, path, code])).toEqual([
      [0, ['type'], 'UNKNOWN_NAME'],
      [0, ['gender'], 'UNKNOWN_NAME'],
      [2, [], 'INVALID_ARGUMENT'],
    ]);
    expect([columns.records, columns.leftOut]).toEqual([1, 2]);
    const [row] = summarizeDeployments(columns, options);
    expect(row?.cautions).toEqual([
      { code: 'RECORDS_LEFT_OUT', severity: 'warning', path: [], operands: { count: 2 } },
    ]);
  });

  test('columns whose words no packing wrote are refused, not counted short', () => {
    const spoilt = (word: 'starts' | 'leaves', value: number, by: 'mission' | 'type' = 'mission') => {
      const columns = structuredClone(deploymentColumns([served('2018-04-01', '2018-04-30')]).columns);
      (columns.chunks[0]?.[word] as Uint32Array)[0] = value;
      return codeOf(() => summarizeDeployments(columns, { ...options, by: [by] }));
    };
    const expected = { code: 'INVALID_ARGUMENT', path: 'deployments' };
    expect(spoilt('starts', 2 ** 32 - 1)).toEqual(expected);
    expect(spoilt('leaves', 2 ** 32 - 1)).toEqual(expected);
    // A kind that does not exist.
    expect(spoilt('starts', (43_190 << 15) | 63, 'type')).toEqual(expected);
    // A profile that is not in the dictionary.
    expect(spoilt('leaves', (43_219 << 15) | 5)).toEqual(expected);
  });

  test('no result can be changed for another one', () => {
    const men = [
      served('2018-04-01', '2019-03-31', { gender: 'man' }),
      served('2018-04-01', '2019-03-31', { gender: 'man' }),
    ];
    const choices = {
      period: { from: '2018-19', to: '2019-20' },
      by: ['fiscalYear', 'agency'],
      method: 'daily',
    } as const;
    const before = JSON.stringify(summarizeDeployments(men, choices));
    const spoil = (value: unknown, seen = new Set<unknown>()): void => {
      if (typeof value !== 'object' || value === null || seen.has(value)) return;
      seen.add(value);
      for (const key of Object.keys(value)) {
        spoil((value as Record<string, unknown>)[key], seen);
        Reflect.set(value, key, 7);
      }
    };
    for (const row of summarizeDeployments(men, choices)) spoil(row);
    expect(JSON.stringify(summarizeDeployments(men, choices))).toBe(before);
    const [first, second] = summarizeDeployments(men, choices);
    spoil(first);
    expect(JSON.stringify(second)).toBe(JSON.stringify(summarizeDeployments(men, choices)[1]));
    expect(averageDeployed([], { fiscalYear: '2018-19', method: 'daily' }).toString()).toBe('0');
  });

  test('records may be anything that iterates, also where it has a kind; an array with fields is no record', () => {
    const good = served('2018-04-01', '2018-04-30');
    const kinded = Object.assign([good], { kind: 'list' });
    expect(summarizeDeployments(kinded, { ...options, by: [] })[0]?.assignments).toBe(1);
    const dressed = Object.assign([], good);
    expect(codeOf(() => summarizeDeployments([dressed as never], options))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'deployments.0',
    });
  });

  test('requests that cannot be carried out', () => {
    const refuse = (change: object) => codeOf(() => summarizeDeployments([], { ...options, ...change } as never));
    expect(refuse({ by: ['type', 'type'] })).toEqual({ code: 'DUPLICATE', path: 'options.by.1' });
    expect(refuse({ by: ['missions'] })).toEqual({ code: 'UNKNOWN_NAME', path: 'options.by.0' });
    expect(refuse({ method: undefined })).toEqual({ code: 'INVALID_ARGUMENT', path: 'options.method' });
    expect(refuse({ period: { from: '2019-20', to: '2018-19' } })).toEqual({
      code: 'REVERSED_RANGE',
      path: 'options.period.to',
    });
    expect(refuse({ period: { from: '2019-20', to: '2020-03-31' } })).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'options.period.to',
    });
    for (const from of ['2018-05-01\n', '２０１８-05-01', 'spring', 5]) {
      expect(refuse({ period: { from, to: '2018-05-02' } })?.path).toBe('options.period.from');
    }
    expect(refuse({ period: { from: '2019-2020', to: '2019-20' } })).toEqual({
      code: 'INVALID_FISCAL_YEAR',
      path: 'options.period.from',
    });
    // 1900-01 to 1900-03 belong to no fiscal year of the range, nor do the last months of 2100.
    expect(refuse({ by: ['fiscalYear'], period: { from: '1900-01-01', to: '1900-12-31' } })).toEqual({
      code: 'INVALID_FISCAL_YEAR',
      path: 'options.period.from',
    });
    expect(refuse({ by: ['fiscalYear'], period: { from: '2100-01-01', to: '2100-12-31' } })).toEqual({
      code: 'INVALID_FISCAL_YEAR',
      path: 'options.period.to',
    });
    expect(refuse({ peple: 'left-out' })).toEqual({ code: 'UNKNOWN_NAME', path: 'options.peple' });
    expect(codeOf(() => summarizeDeployments({ kind: 'deployment-columns' } as never, options))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'deployments',
    });
    expect(codeOf(() => deploymentGroup('bi-lateral' as never))).toEqual({ code: 'UNKNOWN_NAME', path: 'type' });
  });
});

test('strength on the date of the ministerial note: 37 women of 83 (ministerial-note-2019, L8)', () => {
  const records = Array.from({ length: 83 }, (_, index) =>
    served('2018-10-01', index % 2 === 0 ? '2019-09-05' : 'ongoing', {
      person: `p${index}`,
      gender: index < 37 ? 'woman' : 'man',
    }),
  );
  const gone = served('2018-10-01', '2019-09-04', { person: 'gone' });
  const coming = served('2019-09-06', 'ongoing', { person: 'coming' });
  const all = [...records, gone, coming];
  expect(strengthOn(all, { date: '2019-09-05' })).toBe(83);
  expect(strengthBy(all, { date: '2019-09-05', by: ['gender'] })).toEqual([
    { gender: 'woman', strength: 37 },
    { gender: 'man', strength: 46 },
  ]);
});

test('10 million days of service add up exactly, and many missions and agencies do not mix', () => {
  const many = Array.from({ length: 20_000 }, (_, index) =>
    served('1950-01-01', '2050-12-31', { mission: `m${index % 100}`, agency: `g${index % 130}`, person: `p${index}` }),
  );
  const period = { from: '1950-01-01', to: '2050-12-31' } as const;
  const rows = summarizeDeployments(many, { period, by: ['mission', 'agency'], method: 'daily' });
  expect(rows).toHaveLength(1300);
  expect(rows.reduce((sum, { personDays }) => sum + personDays, 0)).toBe(20_000 * 36_890);
  expect(rows.reduce((sum, { assignments }) => sum + assignments, 0)).toBe(20_000);
});
