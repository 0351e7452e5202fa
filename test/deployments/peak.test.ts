import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf } from '../../src/calendar/date.js';
import { type DeploymentRecord, deploymentColumns, peakStrength, strengthBy } from '../../src/index.js';
import { refusal } from '../refusal.js';
import { runs } from '../support/long.js';

const record = { mission: 'a', personnel: 'police', gender: 'woman', person: 'p' } as const;
const first = dayOf('2018-03-20', []);
const day = fc.integer({ min: 0, max: 420 });
const records = fc
  .array(fc.tuple(day, day, fc.constantFrom('a', 'b'), fc.constantFrom('woman', 'man'), fc.boolean()), {
    maxLength: 12,
  })
  .map((all) =>
    all.map(([one, other, mission, gender, goesOn], index): DeploymentRecord => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      const lastDay = goesOn ? 'ongoing' : dateOf(first + end);
      return { ...record, mission, gender, id: String(index), firstDay: dateOf(first + start), lastDay };
    }),
  );

describe('peakStrength', () => {
  it('is the greatest strength of all days, with the first of them, in every row', () => {
    fc.assert(
      fc.property(
        records,
        fc.constantFrom<readonly ('mission' | 'gender')[]>([], ['mission'], ['gender', 'mission']),
        (all, by) => {
          const period = { from: '2018-04-10', to: '2019-05-02' };
          const days = Array.from({ length: dayOf(period.to, []) - dayOf(period.from, []) + 1 }, (_, at) =>
            dateOf(dayOf(period.from, []) + at),
          );
          const expected = new Map<string, { strength: number; day: string; days: number }>();
          for (const date of days)
            for (const { strength, ...key } of strengthBy(all, { date, by })) {
              const known = expected.get(JSON.stringify(key)) ?? { strength: 0, day: date, days: 0 };
              if (strength > known.strength) expected.set(JSON.stringify(key), { strength, day: date, days: 1 });
              else if (strength === known.strength)
                expected.set(JSON.stringify(key), { ...known, days: known.days + 1 });
            }
          const rows = peakStrength(all, { period, by });
          for (const { period: range, strength, day: on, days: times, ...key } of rows) {
            expect(range).toEqual({ start: period.from, end: period.to });
            if (strength === 0) expect([on, times]).toEqual([{ noValue: 'not-applicable' }, 0]);
            else expect({ strength, day: on, days: times }).toEqual(expected.get(JSON.stringify(key)));
          }
          expect(rows.filter(({ strength }) => strength > 0)).toHaveLength(
            [...expected.values()].filter(({ strength }) => strength > 0).length,
          );
          expect(peakStrength(deploymentColumns(all).columns, { period, by })).toEqual(rows);
          expect(peakStrength(deploymentColumns(all, { people: 'left-out' }).columns, { period, by })).toEqual(rows);
        },
      ),
      { numRuns: runs(25) },
    );
  });

  it('has a row for each fiscal year, also for one without anybody', () => {
    const all = [
      { ...record, id: '1', firstDay: '2018-12-01', lastDay: '2019-01-31' },
      { ...record, id: '2', firstDay: '2019-01-31', lastDay: '2019-04-02' },
    ] as const;
    const rows = peakStrength(all, { period: { from: '2018-19', to: '2020-21' }, by: ['fiscalYear'] });
    expect(rows.map(({ fiscalYear, strength, day: on, days }) => [fiscalYear, strength, on, days])).toEqual([
      ['2018-19', 2, '2019-01-31', 1],
      ['2019-20', 1, '2019-04-01', 2],
      ['2020-21', 0, { noValue: 'not-applicable' }, 0],
    ]);
  });

  it('refuses a key that does not exist and a period the wrong way round', () => {
    refusal(
      () => peakStrength([], { period: { from: '2018-19', to: '2018-19' }, by: ['position'] as never }),
      'UNKNOWN_NAME',
    );
    refusal(() => peakStrength([], { period: { from: '2018-19', to: '2017-18' }, by: [] }), 'REVERSED_RANGE');
  });
});
