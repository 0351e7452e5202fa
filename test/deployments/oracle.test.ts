import { describe, expect, test } from 'vitest';
import {
  type CalendarDate,
  type DeploymentKey,
  type DeploymentRecord,
  deploymentColumns,
  isReported,
  strengthOn,
  summarizeDeployments,
} from '../../src/index.js';
import { DEPLOYMENT_TYPES, type DeploymentType } from '../../src/program/canadian/deployments.js';
import { GENDERS } from '../../src/program/gender.js';
import { PERSONNEL, TYPE_IDS } from '../support/canadian-lists.js';
import { randomFrom } from './random.js';

/** Another way to the same numbers: every day of every record is visited, with the calendar of JavaScript's Date. */
function dayByDay(records: readonly DeploymentRecord[], from: string, to: string, by: readonly DeploymentKey[]) {
  const rows = new Map<string, Row>();
  const rowOf = (name: string): Row => {
    const known = rows.get(name) ?? {
      personDays: 0,
      monthEnds: 0,
      women: 0,
      known: 0,
      womenDays: 0,
      knownDays: 0,
      starts: 0,
      ids: new Set<string>(),
      people: new Set<string>(),
    };
    rows.set(name, known);
    return known;
  };
  for (const record of records) {
    const last = record.lastDay === 'ongoing' || record.lastDay > to ? to : record.lastDay;
    for (let day = record.firstDay < from ? from : record.firstDay; day <= last; day = nextDay(day)) {
      const row = rowOf(keyOf(record, day, by));
      row.personDays += 1;
      if (nextDay(day).endsWith('-01')) row.monthEnds += 1;
      row.ids.add(record.id);
      row.people.add(record.person);
      const woman = record.gender === 'woman' ? 1 : 0;
      const known = record.gender === 'not-reported' ? 0 : 1;
      row.womenDays += woman;
      row.knownDays += known;
      if (day === record.firstDay) {
        row.starts += 1;
        row.women += woman;
        row.known += known;
      }
    }
  }
  return [...rows].map(([name, row]) => ({
    name,
    personDays: row.personDays,
    monthEnds: row.monthEnds,
    newDeployments: row.starts,
    assignments: row.ids.size,
    peopleServed: row.people.size,
    women: row.known === 0 ? null : [row.women, row.known],
    womenDays: row.knownDays === 0 ? null : [row.womenDays, row.knownDays],
  }));
}

interface Row {
  personDays: number;
  monthEnds: number;
  women: number;
  known: number;
  womenDays: number;
  knownDays: number;
  starts: number;
  ids: Set<string>;
  people: Set<string>;
}

const DAY = 86_400_000;
const following = new Map<string, string>();
const fiscalYears = new Map<string, string>();
for (let time = Date.UTC(1999, 0, 1); time < Date.UTC(2013, 0, 1); time += DAY) {
  const day = new Date(time).toISOString().slice(0, 10);
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0);
  following.set(day, new Date(time + DAY).toISOString().slice(0, 10));
  fiscalYears.set(day, `${year}-${String(year + 1).slice(2)}`);
}

function nextDay(day: string): string {
  return following.get(day) as string;
}

function keyOf(record: DeploymentRecord, day: string, by: readonly DeploymentKey[]): string {
  const values = by.map((key) => {
    if (key === 'fiscalYear') return fiscalYears.get(day) ?? null;
    if (key === 'group') return record.type === undefined ? null : DEPLOYMENT_TYPES[record.type].group;
    return record[key] ?? null;
  });
  return JSON.stringify(values);
}

function randomRecords(count: number, seed: number): DeploymentRecord[] {
  const random = randomFrom(seed);
  const start = Date.UTC(2001, 0, 1) / DAY;
  const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10) as CalendarDate;
  return Array.from({ length: count }, (_, index) => {
    // A third of the ends fall on the days around the turn of a fiscal year.
    const near = (day: number): number =>
      random.whole(1, 3) > 1
        ? day
        : Math.round(Date.UTC(new Date(day * DAY).getUTCFullYear(), 2, 31) / DAY + random.whole(-1, 2));
    const first = near(start + random.whole(0, 365 * 8));
    const last = Math.max(first, near(first + random.pick([0, 1, 30, 365, 366, 400, 1500])));
    const type = random.pick([...TYPE_IDS, undefined]) as DeploymentType | undefined;
    const agency = random.pick(['rcmp', 'spvm', 'sq', undefined]);
    return {
      id: `a${index}`,
      person: `p${random.whole(1, count / 2)}`,
      mission: `m${random.whole(1, 5)}`,
      personnel: random.pick(PERSONNEL),
      gender: random.pick(GENDERS),
      ...(type === undefined ? {} : { type }),
      ...(agency === undefined ? {} : { agency }),
      firstDay: iso(first),
      lastDay: random.whole(1, 20) === 1 ? 'ongoing' : iso(last),
    };
  });
}

const records = randomRecords(10_000, 42);
const CASES: readonly [{ from: string; to: string }, { from: string; to: string }, readonly DeploymentKey[]][] = [
  [{ from: '2002-03', to: '2006-07' }, { from: '2002-04-01', to: '2007-03-31' }, ['fiscalYear', 'type', 'gender']],
  [{ from: '2003-04', to: '2003-04' }, { from: '2003-04-01', to: '2004-03-31' }, ['mission', 'fiscalYear']],
  [{ from: '2002-03', to: '2006-07' }, { from: '2002-04-01', to: '2007-03-31' }, ['mission', 'agency']],
  [
    { from: '2004-02-29', to: '2006-08-15' },
    { from: '2004-02-29', to: '2006-08-15' },
    ['fiscalYear', 'group', 'personnel'],
  ],
  [{ from: '2005-01-31', to: '2005-01-31' }, { from: '2005-01-31', to: '2005-01-31' }, ['type']],
  [{ from: '2001-02', to: '2009-10' }, { from: '2001-04-01', to: '2010-03-31' }, []],
];

describe('the roll-up against a count day by day of 10,000 random records', () => {
  test.each(CASES)('case %#: %o', (period, days, by) => {
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    const expected = dayByDay(records, days.from, days.to, by).sort(byName);
    const seenBy = (method: 'daily' | 'monthly') =>
      summarizeDeployments(records, { period: period as never, by, method })
        .filter(({ assignments }) => assignments > 0)
        .map((row) => ({
          name: JSON.stringify(by.map((key) => (typeof row[key] === 'string' ? row[key] : null))),
          personDays: row.personDays,
          // Back to the sum that was divided; 34 digits leave no doubt about a whole number.
          dividend: Number(isReported(row.average) ? row.average.times(row.averagedOver).toFixed(20) : 0),
          newDeployments: row.newDeployments,
          assignments: row.assignments,
          peopleServed: row.peopleServed,
          women: partsOf(row.womenShare),
          womenDays: partsOf(row.womenShareOfPersonDays),
        }))
        .sort(byName);
    expect(seenBy('daily')).toEqual(expected.map(({ monthEnds: _, ...row }) => ({ ...row, dividend: row.personDays })));
    expect(seenBy('monthly')).toEqual(expected.map(({ monthEnds, ...row }) => ({ ...row, dividend: monthEnds })));
  });

  test('strength on a date', () => {
    for (const date of ['2001-01-01', '2004-02-29', '2005-03-31', '2005-04-01', '2012-12-31']) {
      const count = records.filter(
        ({ firstDay, lastDay }) => firstDay <= date && (lastDay === 'ongoing' || date <= lastDay),
      );
      expect(strengthOn(records, { date })).toBe(count.length);
    }
  });

  test('arrays, iterables and columns give the same results, in any order of the records', () => {
    function* each() {
      yield* records;
    }
    const { columns, findings } = deploymentColumns(records);
    expect(findings).toEqual([]);
    for (const [period, , by] of CASES) {
      const options = { period: period as never, by, method: 'monthly' } as const;
      const rows = summarizeDeployments(records, options);
      expect(summarizeDeployments(each(), options)).toEqual(rows);
      expect(summarizeDeployments(columns, options)).toEqual(rows);
      expect(summarizeDeployments(structuredClone(columns), options)).toEqual(rows);
      expect(summarizeDeployments([...records].reverse(), options)).toEqual(rows);
      const without = rows.map((row) => ({
        ...row,
        peopleServed: { noValue: 'not-reported', note: 'people were left out' },
        distinctPersonDays: { noValue: 'not-reported', note: 'people were left out' },
        // Who is not told apart extends nothing, and is nowhere twice, that anybody could find.
        cautions: row.cautions.filter(({ code }) => code !== 'EXTENSIONS_COUNTED' && code !== 'DAYS_COUNTED_AGAIN'),
      }));
      expect(summarizeDeployments(each(), { ...options, people: 'left-out' })).toEqual(without);
      expect(summarizeDeployments(columns, { ...options, people: 'left-out' })).toEqual(without);
    }
  });
});

function partsOf(share: object): number[] | null {
  if (!('numerator' in share && 'denominator' in share)) return null;
  return [Number(share.numerator), Number(share.denominator)];
}
