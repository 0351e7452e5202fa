import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, dateOf, dayOf } from '../../src/calendar/date.js';
import { arrivalsAllow } from '../../src/figures/arrivals-allow.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';

const percent = (printed: string) => ({ printed, unit: 'percent' as const });
const year = { printed: 'one', value: '1', unit: 'years' } as const;
const ask = (more: object) =>
  arrivalsAllow({ on: '2019-09-05', strength: 83, longestTour: year, arrivals: [], ...more } as never);

describe('the days on which those arrived who are there', () => {
  const from = (on: string, longestTour: object) => ask({ on, longestTour }).arrived.start;

  it('are those of one tour, the day of arrival and the last one served: E645 on the day of M8', () => {
    expect(ask({}).arrived).toEqual({ start: '2018-09-06', end: '2019-09-05' });
    expect(from('2019-09-05', { printed: '1', unit: 'days' })).toBe('2019-09-05');
    expect(from('2019-09-05', { printed: '2', unit: 'weeks' })).toBe('2019-08-23');
    expect(from('2020-02-29', year)).toBe('2019-03-01');
    expect(from('2021-02-28', year)).toBe('2020-02-29');
    expect(from('2019-03-31', { printed: '1', unit: 'months' })).toBe('2019-03-01');
  });

  it('take a part of a month for a whole one, and what was rounded at its longest', () => {
    expect(from('2019-09-05', { printed: '1.5', unit: 'years' })).toBe('2018-03-06');
    expect(
      from('2019-09-05', { printed: 'about 1', value: '1', unit: 'years', qualifier: 'about', tolerance: '0.1' }),
    ).toBe('2018-07-06');
  });

  it('start with the calendar for whoever never leaves', () => {
    expect(from('2019-09-05', { printed: '200', unit: 'years' })).toBe('1900-01-01');
  });
});

describe('a period', () => {
  const lies = (start: string, end: string) => {
    const { within, partly, outside } = ask({ arrivals: [{ start, end, total: 90, part: 9 }] }).periods;
    return [within, partly, outside];
  };

  it('lies within these days, partly, or outside: the day before, the day and the day after', () => {
    expect(lies('2018-09-06', '2019-09-05')).toEqual([1, 0, 0]);
    expect(lies('2018-09-05', '2019-09-05')).toEqual([0, 1, 0]);
    expect(lies('2018-09-06', '2019-09-06')).toEqual([0, 1, 0]);
    expect(lies('2018-04-01', '2018-09-05')).toEqual([0, 0, 1]);
    expect(lies('2018-04-01', '2018-09-06')).toEqual([0, 1, 0]);
    expect(lies('2019-09-06', '2020-03-31')).toEqual([0, 0, 1]);
    expect(lies('2019-09-05', '2020-03-31')).toEqual([0, 1, 0]);
  });
});

const both = (one: object, other: object) => [
  { start: '2018-04-01', end: '2019-03-31', ...one },
  { start: '2019-04-01', end: '2020-03-31', ...other },
];

describe('what arrivals allow', () => {
  it('is every woman who arrived at most, and at least those whom no man replaces', () => {
    // 9 of 64 prints as 14 %, 21 of 88 as 24 %; 55 and 67 are men.
    const found = ask({ arrivals: both({ total: 64, share: percent('14%') }, { total: 88, share: percent('24%') }) });
    expect([found.least, found.most]).toEqual([0, 30]);
    expect(JSON.stringify(found.mostShare)).toContain('"numerator":"30","denominator":"83"');
    const few = ask({ arrivals: both({ total: 50, part: 40 }, { total: 50, part: 30 }) });
    expect([few.least, few.most]).toEqual([53, 70]);
  });

  it('has no value on the side where a number is missing, nor where a day has no period', () => {
    const noTotal = ask({ arrivals: both({ part: 12 }, { total: 88, part: 21 }) });
    expect([noTotal.least, noTotal.most, noTotal.periods.missing]).toEqual([{ noValue: 'not-reported' }, 33, 1]);
    const shares = ask({ arrivals: both({ share: percent('14%') }, { share: percent('24%') }) });
    expect([shares.least, shares.most]).toEqual([{ noValue: 'not-reported' }, { noValue: 'not-reported' }]);
    const [first] = both({ total: 64, part: 9 }, {});
    const gap = ask({ arrivals: [first] });
    expect([gap.daysLeftOut, gap.most]).toEqual([158, { noValue: 'not-reported' }]);
    const withheld = { printed: 'x', unit: 'people', noValue: 'suppressed' };
    expect(ask({ arrivals: both({ total: withheld, part: 9 }, { total: 88, part: 21 }) }).least).toEqual({
      noValue: 'suppressed',
    });
    expect(ask({ strength: withheld, arrivals: both({ total: 1, part: 1 }, { total: 1, part: 1 }) }).most).toEqual({
      noValue: 'suppressed',
    });
  });

  it('is nothing where fewer arrived than are there', () => {
    const found = ask({ arrivals: both({ total: 40, part: 9 }, { total: 42, part: 10 }) });
    expect(found.most).toMatchObject({ noValue: 'not-applicable' });
    expect(ask({ strength: 82, arrivals: both({ total: 40, part: 9 }, { total: 42, part: 10 }) }).most).toBe(19);
  });

  it('refuses what cannot be', () => {
    const refused = (arrivals: readonly object[], more = {}) => codeOf(() => ask({ arrivals, ...more }));
    const [one] = both({}, {});
    expect(refused([{ ...one, total: { printed: '57.92', unit: 'deployments' } }])).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'question.arrivals.0.total',
    });
    expect(refused([{ ...one, total: 7, share: percent('24%') }])?.path).toBe('question.arrivals.0.share');
    expect(refused([{ ...one, total: 7, part: 8 }])).toEqual({
      code: 'PART_ABOVE_WHOLE',
      path: 'question.arrivals.0.part',
    });
    expect(refused([{ ...one, part: 7, share: percent('24%') }])?.code).toBe('INVALID_ARGUMENT');
    expect(refused([{ ...one, total: { printed: '$7', unit: 'CAD' } }])?.code).toBe('UNIT_MISMATCH');
    expect(refused([{ ...one, share: { printed: '7', unit: 'people' } }])?.code).toBe('UNIT_MISMATCH');
    expect(
      refused([{ ...one, total: { printed: '7', unit: 'missions' } }], { strength: { printed: '7', unit: 'people' } }),
    ).toEqual({ code: 'UNIT_MISMATCH', path: 'question' });
    expect(refused([{ start: '2019-03-31', end: '2019-03-30' }])).toEqual({
      code: 'REVERSED_RANGE',
      path: 'question.arrivals.0.end',
    });
    const touching = [one, { start: '2019-03-31', end: '2020-03-31' }];
    expect(refused(touching as object[])?.path).toBe('question.arrivals.1.start');
    expect(refused([{ ...one, women: 7 }])?.code).toBe('UNKNOWN_NAME');
    expect(refused([], { longestTour: { printed: '3', unit: 'people' } })?.code).toBe('UNIT_MISMATCH');
    expect(refused([], { longestTour: { printed: '0', unit: 'days' } })?.code).toBe('INVALID_ARGUMENT');
    expect(refused([], { longestTour: { printed: 'N/A', unit: 'years' } })?.path).toBe('question.longestTour');
    expect(
      refused([], {
        strength: { printed: 'about 80', value: '80', unit: 'people', qualifier: 'about', tolerance: '0.1' },
      })?.path,
    ).toBe('question.strength');
    expect(refused([], { strength: { printed: '-3', unit: 'count' } })?.code).toBe('INVALID_ARGUMENT');
  });

  it('takes deployments that start for people who arrive', () => {
    const total = { printed: '60', unit: 'deployments' } as const;
    expect(
      ask({ strength: { printed: '83', unit: 'people' }, arrivals: both({ total, part: 9 }, { total, part: 1 }) }).most,
    ).toBe(10);
  });
});

describe('the bounds', () => {
  /** One who may be there: whether she is of the group. */
  const FIRST = dayOf('2018-04-01', []);
  const days = (index: number): { start: CalendarDate; end: CalendarDate } => ({
    start: dateOf(FIRST + index * 100),
    end: dateOf(FIRST + index * 100 + 99),
  });

  // Every number of women that prints as the share, every choice of who is still there: counted out, not reckoned.
  it('are those of all populations that the figures allow, one by one', () => {
    const period = fc.record({ total: fc.integer({ min: 0, max: 6 }), share: fc.integer({ min: 0, max: 20 }) });
    fc.assert(
      fc.property(
        fc.array(period, { minLength: 1, maxLength: 3 }),
        fc.nat(10),
        fc.integer({ min: 1, max: 299 }),
        fc.integer({ min: 1, max: 320 }),
        (given, strength, after, tour) => {
          const on = Math.min(FIRST + after, FIRST + given.length * 100 - 1);
          const arrivals = given.map(({ total, share }, index) => ({
            ...days(index),
            total,
            share: percent(`${share * 5}%`),
          }));
          const start = on - tour + 1;
          const used = given.filter((_, index) => {
            const from = FIRST + index * 100;
            return from <= on && from + 99 >= start;
          });
          const choices = used.map(({ total, share }) =>
            Array.from({ length: total + 1 }, (_, women) => women).filter(
              (women) => total > 0 && Math.abs((100 * women) / total - share * 5) <= 0.5,
            ),
          );
          const result = () =>
            arrivalsAllow({
              on: dateOf(on),
              strength,
              longestTour: { printed: String(tour), unit: 'days' },
              arrivals,
            });
          if (choices.some((women) => women.length === 0)) {
            expect(codeOf(result)?.code).toBe('INVALID_ARGUMENT');
            return;
          }
          const possible = new Set<number>();
          const visit = (index: number, women: number, there: number): void => {
            const [all, fits] = [used[index], choices[index]];
            if (all === undefined || fits === undefined) {
              if (there === strength) possible.add(women);
              return;
            }
            for (const arrived of fits)
              for (let w = 0; w <= arrived; w++)
                for (let m = 0; m <= all.total - arrived; m++) visit(index + 1, women + w, there + w + m);
          };
          visit(0, 0, 0);
          const found = result();
          if (start < FIRST) expect(found.daysLeftOut).toBe(FIRST - start);
          else if (possible.size === 0) expect(found.most).toMatchObject({ noValue: 'not-applicable' });
          else expect([found.least, found.most]).toEqual([Math.min(...possible), Math.max(...possible)]);
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
