import { describe, expect, it, test } from 'vitest';
import {
  type CalendarDate,
  type DeploymentKey,
  type DeploymentRecord,
  deploymentColumns,
  summarizeDeployments,
} from '../../src/index.js';
import { GENDERS } from '../../src/program/gender.js';
import { runs } from '../support/long.js';
import { randomFrom } from './random.js';

const DAY = 86_400_000;
const dayOf = (date: string): number => Date.parse(date) / DAY;
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10) as CalendarDate;

const record = (more: Partial<DeploymentRecord>): DeploymentRecord => ({
  id: 'a1',
  person: 'p1',
  mission: 'm1',
  personnel: 'police',
  gender: 'woman',
  firstDay: '2019-05-01',
  lastDay: '2019-05-10',
  ...more,
});

describe('distinct person-days', () => {
  // H2 of the cases: one person in two missions, 1 to 10 May and 8 to 20 May.
  const both = [record({}), record({ id: 'a2', mission: 'm2', firstDay: '2019-05-08', lastDay: '2019-05-20' })];
  const period = { from: '2019-05-01', to: '2019-05-20' } as const;

  it('count a day of one person once, and say what person-days count again', () => {
    const [row] = summarizeDeployments(both, { period, by: [], method: 'daily' });
    expect([row?.personDays, row?.distinctPersonDays, row?.peopleServed]).toEqual([23, 20, 1]);
    expect(row?.cautions.map(({ code, operands }) => [code, operands])).toEqual([['DAYS_COUNTED_AGAIN', { days: 3 }]]);
  });

  it('are of each row by itself: who is in two missions serves in both', () => {
    const rows = summarizeDeployments(both, { period, by: ['mission'], method: 'daily' });
    expect(rows.map(({ mission, distinctPersonDays, cautions }) => [mission, distinctPersonDays, cautions])).toEqual([
      ['m1', 10, []],
      ['m2', 13, []],
    ]);
  });

  it('are not known where people are left out', () => {
    const [row] = summarizeDeployments(both, { period, by: [], method: 'daily', people: 'left-out' });
    expect(row?.distinctPersonDays).toEqual({ noValue: 'not-reported', note: 'people were left out' });
  });
});

const BY: readonly (readonly DeploymentKey[])[] = [
  [],
  ['fiscalYear'],
  ['mission'],
  ['fiscalYear', 'mission', 'gender'],
];

/** Who served on each day, day by day. */
function dayByDay(records: readonly DeploymentRecord[], first: number, last: number, by: readonly DeploymentKey[]) {
  const found = new Map<string, number>();
  for (let day = first; day <= last; day++) {
    const [year, month] = [Number(iso(day).slice(0, 4)), Number(iso(day).slice(5, 7))];
    const start = month >= 4 ? year : year - 1;
    const fiscalYear = `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
    const here = new Set<string>();
    for (const one of records) {
      const isThere = dayOf(one.firstDay) <= day && (one.lastDay === 'ongoing' || day <= dayOf(one.lastDay));
      const key = by.map((name) => (name === 'fiscalYear' ? fiscalYear : one[name as 'mission' | 'gender']));
      if (isThere) here.add(JSON.stringify([key, one.person]));
    }
    for (const one of here) {
      const [key] = JSON.parse(one) as [string[]];
      const name = JSON.stringify(key);
      found.set(name, (found.get(name) ?? 0) + 1);
    }
  }
  return found;
}

// Ten thousand histories in the long form.
test('distinct person-days are those counted day by day', () => {
  const { whole, pick } = randomFrom(17);
  const start = dayOf('2018-02-01');
  for (let history = 0; history < runs(10_000, 150); history++) {
    const records = Array.from({ length: whole(1, 12) }, (_, at): DeploymentRecord => {
      const first = start + whole(0, 500);
      return record({
        id: `d${at}`,
        person: `p${whole(0, 3)}`,
        mission: pick(['m1', 'm2']),
        gender: pick(GENDERS),
        personnel: pick(['police', 'civilian'] as const),
        firstDay: iso(first),
        lastDay: whole(0, 7) === 0 ? 'ongoing' : iso(first + whole(0, 90)),
      });
    });
    const from = start + whole(0, 200);
    const to = from + whole(0, 300);
    const by = BY[history % BY.length] as readonly DeploymentKey[];
    const period = { from: iso(from), to: iso(to) };
    const expected = dayByDay(records, from, to, by);
    for (const given of [records, deploymentColumns(records).columns]) {
      const rows = summarizeDeployments(given as never, { period, by, method: 'daily' });
      const found = rows.map((row) => [
        JSON.stringify(by.map((name) => (row as unknown as Record<string, unknown>)[name])),
        row.distinctPersonDays as number,
      ]);
      const there = found.filter(([, days]) => days !== 0) as [string, number][];
      expect(Object.fromEntries(there), `history ${history}`).toEqual(Object.fromEntries(expected));
      for (const row of rows) {
        const again = row.personDays - (row.distinctPersonDays as number);
        expect(row.cautions.some(({ code }) => code === 'DAYS_COUNTED_AGAIN')).toBe(again > 0);
      }
    }
  }
});
