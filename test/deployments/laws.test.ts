import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  averageDeployed,
  type CalendarDate,
  ceilingUse,
  type DeploymentKey,
  type DeploymentRecord,
  deploymentColumns,
  deploymentGroup,
  fiscalMonths,
  followOnAssignments,
  handovers,
  isCpaIppError,
  lengthsOfService,
  longDeployments,
  readDeployments,
  strengthBy,
  strengthOn,
  summarizeDeployments,
} from '../../src/index.js';
import { GENDERS } from '../../src/program/gender.js';
import { DEPLOYMENT_GROUPS, PERSONNEL, TYPE_IDS } from '../support/canadian-lists.js';
import { runs } from '../support/long.js';

const DAY = 86_400_000;
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10) as CalendarDate;
const START = Date.UTC(2014, 0, 1) / DAY;

const record: fc.Arbitrary<DeploymentRecord> = fc
  .record({
    id: fc.uuid(),
    person: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
    mission: fc.constantFrom('m1', 'm2', 'm3'),
    personnel: fc.constantFrom(...PERSONNEL),
    gender: fc.constantFrom(...GENDERS),
    type: fc.option(fc.constantFrom(...TYPE_IDS), { nil: undefined }),
    position: fc.option(fc.constantFrom('adviser', 'commander'), { nil: undefined }),
    rank: fc.option(fc.constantFrom('constable', 'inspector'), { nil: undefined }),
    first: fc.integer({ min: START, max: START + 2500 }),
    length: fc.integer({ min: 0, max: 900 }),
    ongoing: fc.boolean(),
  })
  .map(({ type, position, rank, first, length, ongoing, ...rest }) => ({
    ...rest,
    ...(type === undefined ? {} : { type }),
    ...(position === undefined ? {} : { position }),
    ...(rank === undefined ? {} : { rank }),
    firstDay: iso(first),
    lastDay: ongoing ? 'ongoing' : iso(first + length),
  }));
const records = fc.array(record, { maxLength: 30 });
const period = { from: '2015-16', to: '2018-19' } as const;

describe('laws', () => {
  test('rows by any key add up to the whole: person-days, assignments and new deployments', () => {
    fc.assert(
      fc.property(
        records,
        fc.constantFrom('type', 'group', 'mission', 'agency', 'rank', 'gender', 'personnel'),
        (given, key) => {
          const [whole] = summarizeDeployments(given, { period, by: [], method: 'daily' });
          const rows = summarizeDeployments(given, { period, by: [key as 'type'], method: 'daily' });
          for (const measure of ['personDays', 'assignments', 'newDeployments'] as const) {
            expect(rows.reduce((sum, row) => sum + row[measure], 0)).toBe(whole?.[measure]);
          }
        },
      ),
    );
  });

  test('fiscal years add up in person-days and new deployments; assignments and people can only be fewer over the whole', () => {
    fc.assert(
      fc.property(records, (given) => {
        const [whole] = summarizeDeployments(given, { period, by: [], method: 'daily' });
        const years = summarizeDeployments(given, { period, by: ['fiscalYear'], method: 'daily' });
        const sum = (measure: 'personDays' | 'newDeployments' | 'assignments') =>
          years.reduce((total, row) => total + row[measure], 0);
        expect(sum('personDays')).toBe(whole?.personDays);
        expect(sum('newDeployments')).toBe(whole?.newDeployments);
        expect(sum('assignments')).toBeGreaterThanOrEqual(whole?.assignments as number);
        for (const row of years) expect(row.peopleServed).toBeLessThanOrEqual(row.assignments);
      }),
    );
  });

  test('person-days are the sum of the strengths of the days, and the monthly average the mean of twelve of them', () => {
    fc.assert(
      fc.property(records, (given) => {
        const [row] = summarizeDeployments(given, {
          period: { from: '2016-02-01', to: '2016-03-05' },
          by: [],
          method: 'daily',
        });
        let sum = 0;
        for (let day = Date.UTC(2016, 1, 1) / DAY; day <= Date.UTC(2016, 2, 5) / DAY; day++)
          sum += strengthOn(given, { date: iso(day) });
        expect(row?.personDays).toBe(sum);
        const ends = fiscalMonths('2015-16').map(({ end }) => strengthOn(given, { date: end }));
        const monthly = averageDeployed(given, { fiscalYear: '2015-16', method: 'monthly' });
        expect(monthly.times(12).toFixed(20)).toBe(ends.reduce((total, strength) => total + strength, 0).toFixed(20));
      }),
      { numRuns: 30 },
    );
  });

  test('rows come in the order of their keys, wherever the fiscal year stands among them, and no key twice', () => {
    const orders: Partial<Record<DeploymentKey, readonly string[]>> = {
      type: TYPE_IDS,
      group: DEPLOYMENT_GROUPS,
      gender: GENDERS,
      personnel: PERSONNEL,
    };
    const keys = ['fiscalYear', 'type', 'group', 'mission', 'agency', 'rank', 'gender', 'personnel'] as const;
    /** A text that sorts as the value does: by its place in the list, or itself; no value after all. */
    const sortable = (key: DeploymentKey, value: unknown): string => {
      if (typeof value !== 'string') return '~';
      const place = orders[key]?.indexOf(value);
      expect(place).not.toBe(-1);
      return place === undefined ? value : String(place);
    };
    fc.assert(
      fc.property(records, fc.shuffledSubarray([...keys]), (given, by) => {
        const rows = summarizeDeployments(given, { period, by, method: 'monthly' });
        for (const row of rows) expect(Object.keys(row).slice(0, by.length)).toEqual(by);
        const texts = rows.map((row) => by.map((key) => sortable(key, row[key])).join('|'));
        expect(texts).toEqual([...new Set(texts)].sort((a, b) => (a < b ? -1 : 1)));
      }),
    );
  });

  test('who was sound in columns is sound when read, and the other way round', () => {
    const maybe = fc.oneof(
      record,
      fc.record({ id: fc.anything(), firstDay: fc.string(), lastDay: fc.anything() }),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.array(maybe, { maxLength: 12 }), (given) => {
        const { columns, findings } = deploymentColumns(given as never);
        const bad = new Set(findings.map(({ index }) => index));
        expect(columns.leftOut).toBe(bad.size);
        expect(columns.records + columns.leftOut).toBe(given.length);
        const sound = given.filter((_, index) => !bad.has(index)) as DeploymentRecord[];
        const read = readDeployments(sound);
        const errors = read.findings.filter(({ severity }) => severity === 'error');
        expect(errors.every(({ code }) => code === 'DUPLICATE_ID')).toBe(true);
        expect(read.deployments.length + errors.length).toBe(sound.length);
      }),
    );
  });

  test('a hand-over has an overlap or a gap, never both', () => {
    fc.assert(
      fc.property(records, (given) => {
        const result = handovers(given);
        expect(result.withoutPosition).toBe(given.filter(({ position }) => position === undefined).length);
        for (const { overlapDays, gapDays } of result.handovers) {
          if (typeof overlapDays === 'number') expect(Math.min(overlapDays, gapDays as number)).toBe(0);
        }
      }),
    );
  });
});

test('whatever is passed, only errors of this library come out', () => {
  const functions = {
    averageDeployed,
    ceilingUse,
    deploymentColumns,
    deploymentGroup,
    followOnAssignments,
    handovers,
    lengthsOfService,
    longDeployments,
    readDeployments,
    strengthBy,
    strengthOn,
    summarizeDeployments,
  };
  const almost = fc.record(
    {
      period: fc.oneof(
        fc.anything(),
        fc.record({ from: fc.constantFrom('2015-16', '2016-04-01', 'x'), to: fc.anything() }),
      ),
      by: fc.oneof(fc.anything(), fc.array(fc.constantFrom('type', 'mission', 'fiscalYear'))),
      method: fc.constantFrom('daily', 'monthly', 'weekly'),
      date: fc.oneof(fc.anything(), fc.constant('2016-04-01')),
      ceilings: fc.anything(),
      map: fc.anything(),
      values: fc.anything(),
      missions: fc.anything(),
    },
    { requiredKeys: [] },
  );
  const first = fc.oneof(
    fc.anything(),
    records,
    fc.record({ kind: fc.constant('deployment-columns'), chunks: fc.anything() }),
    fc.record({ measure: fc.anything() }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(functions)),
      first,
      fc.oneof(fc.anything(), almost),
      (run, deployments, options) => {
        try {
          (run as (...given: unknown[]) => unknown)(deployments, options);
        } catch (error) {
          if (!isCpaIppError(error)) throw error;
        }
      },
    ),
    { numRuns: runs(3000) },
  );
});
