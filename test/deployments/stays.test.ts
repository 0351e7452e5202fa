import { expect, it, test } from 'vitest';
import { type CalendarDate, type DeploymentRecord, isCpaIppError, stays } from '../../src/index.js';
import { runs } from '../support/long.js';
import { randomFrom } from './random.js';

const DAY = 86_400_000;
const dayOf = (date: string): number => Date.parse(date) / DAY;
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10) as CalendarDate;
const record = (id: string, firstDay: string, lastDay: string, more: Partial<DeploymentRecord> = {}) =>
  ({
    id,
    person: 'p1',
    mission: 'm1',
    personnel: 'police',
    gender: 'woman',
    firstDay,
    lastDay,
    ...more,
  }) as DeploymentRecord;

// H3 of the cases: four one-day records in a row, and one after two days.
const DAYS = ['2019-05-01', '2019-05-02', '2019-05-03', '2019-05-04', '2019-05-07'];
const RECORDS = DAYS.map((day, at) => record(`a${at}`, day, day));

it('one-day records in a row are one stay, and a gap is in it where it is tolerated', () => {
  const of = (gap: number) =>
    stays(RECORDS, { gap, within: 'mission', asOf: '2019-12-31' }).map((stay) => [
      stay.firstDay,
      stay.lastDay,
      stay.daysServed,
      stay.daysBetween,
      stay.assignments.length,
    ]);
  expect(of(0)).toEqual([
    ['2019-05-01', '2019-05-04', 4, 0, 4],
    ['2019-05-07', '2019-05-07', 1, 0, 1],
  ]);
  expect(of(1)).toEqual(of(0));
  expect(of(2)).toEqual([['2019-05-01', '2019-05-07', 5, 2, 5]]);
});

it('a stay is in one mission, or in any; it goes on where an assignment does', () => {
  const records = [
    record('a1', '2019-05-01', '2019-05-10'),
    record('a2', '2019-05-08', '2019-05-20', { mission: 'm2' }),
    record('a3', '2019-05-21', 'ongoing'),
    record('a4', '2019-06-01', '2019-06-02', { person: 'p2' }),
    record('a5', '2020-01-01', '2020-01-02', { person: 'p2' }),
  ];
  const choices = { gap: 0, asOf: '2019-06-30' } as const;
  expect(stays(records, { ...choices, within: 'any' })).toEqual([
    {
      person: 'p1',
      missions: ['m1', 'm2'],
      assignments: ['a1', 'a2', 'a3'],
      firstDay: '2019-05-01',
      lastDay: '2019-06-30',
      daysServed: 61,
      daysBetween: 0,
      ongoing: true,
    },
    {
      person: 'p2',
      missions: ['m1'],
      assignments: ['a4'],
      firstDay: '2019-06-01',
      lastDay: '2019-06-02',
      daysServed: 2,
      daysBetween: 0,
      ongoing: false,
    },
  ]);
  const apart = stays(records, { ...choices, within: 'mission' });
  expect(apart.map(({ assignments }) => assignments)).toEqual([['a1'], ['a2'], ['a3'], ['a4']]);
});

it('wrong options are refused', () => {
  for (const wrong of [{ gap: -1 }, { gap: 0.5 }, { within: 'person' }, { asOf: '2019-02-29' }]) {
    const ask = () => stays(RECORDS, { gap: 0, within: 'any', asOf: '2019-12-31', ...wrong } as never);
    expect(ask).toThrow(expect.objectContaining({ name: 'CpaIppError' }));
    try {
      ask();
    } catch (error) {
      expect(isCpaIppError(error)).toBe(true);
    }
  }
});

test('stays are those that a walk from day to day finds', () => {
  const { whole, pick } = randomFrom(5);
  for (let history = 0; history < runs(5000, 150); history++) {
    const records = Array.from({ length: whole(1, 8) }, (_, at) => {
      const first = dayOf('2019-01-01') + whole(0, 120);
      return record(`a${at}`, iso(first), iso(first + whole(0, 20)), { mission: pick(['m1', 'm2']) });
    });
    const gap = whole(0, 5);
    const served = new Set(
      records.flatMap(({ firstDay, lastDay }) =>
        Array.from({ length: dayOf(lastDay) - dayOf(firstDay) + 1 }, (_, at) => dayOf(firstDay) + at),
      ),
    );
    const expected: { first: number; last: number; days: number }[] = [];
    for (const day of [...served].sort((a, b) => a - b)) {
      const last = expected.at(-1);
      if (last === undefined || day - last.last - 1 > gap) expected.push({ first: day, last: day, days: 1 });
      else Object.assign(last, { last: day, days: last.days + 1 });
    }
    const found = stays(records, { gap, within: 'any', asOf: '2020-12-31' });
    expect(found.map(({ firstDay, lastDay, daysServed }) => [firstDay, lastDay, daysServed])).toEqual(
      expected.map(({ first, last, days }) => [iso(first), iso(last), days]),
    );
    for (const { firstDay, lastDay, daysServed, daysBetween } of found)
      expect(daysServed + daysBetween).toBe(dayOf(lastDay) - dayOf(firstDay) + 1);
    expect(found.flatMap(({ assignments }) => assignments).sort()).toEqual(records.map(({ id }) => id).sort());
  }
});
