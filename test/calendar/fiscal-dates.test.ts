import { isMainThread } from 'node:worker_threads';
import { utc } from '@date-fns/utc';
import { addMonths, eachMonthOfInterval, formatISO, getQuarter, lastDayOfMonth } from 'date-fns';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type CalendarDate, dateOf, dayOf, FIRST_DAY, LAST_DAY } from '../../src/calendar/date.js';
import {
  addMonthsTo,
  daysInFiscalYear,
  fiscalMonths,
  fiscalQuarterOf,
  fiscalYearDays,
  fiscalYearEnd,
  fiscalYearStart,
} from '../../src/calendar/fiscal-dates.js';
import { fiscalYearOf, fiscalYearRange } from '../../src/calendar/fiscal-year.js';
import { refusal } from '../refusal.js';

const YEARS = fiscalYearRange('1900-01', '2099-00');
const next = (date: string) => dateOf(dayOf(date, []) + 1);
const isoDay = (date: Date) => formatISO(date, { representation: 'date', in: utc });

describe('days of a fiscal year', () => {
  it('run from 1 April to 31 March, as the engine counts them', () => {
    for (const year of YEARS) {
      const first = Number(year.slice(0, 4));
      expect(fiscalYearStart(year)).toBe(`${first}-04-01`);
      expect(fiscalYearEnd(year)).toBe(`${first + 1}-03-31`);
      const days = (Date.UTC(first + 1, 3, 1) - Date.UTC(first, 3, 1)) / 86_400_000;
      expect(daysInFiscalYear(year)).toBe(days);
    }
  });

  it('start and end fall in the year, the days around them do not', () => {
    for (const year of YEARS) {
      expect(fiscalYearOf(fiscalYearStart(year))).toBe(year);
      expect(fiscalYearOf(fiscalYearEnd(year))).toBe(year);
      if (year !== '2099-00') expect(fiscalYearOf(next(fiscalYearEnd(year)))).not.toBe(year);
    }
  });

  it('cover every day from 1900-04-01 to 2100-03-31 once', () => {
    const total = YEARS.reduce((days, year) => days + daysInFiscalYear(year), 0);
    expect(total).toBe((Date.UTC(2100, 3, 1) - Date.UTC(1900, 3, 1)) / 86_400_000);
    for (let i = 1; i < YEARS.length; i++) {
      expect(fiscalYearStart(YEARS[i] as string)).toBe(next(fiscalYearEnd(YEARS[i - 1] as string)));
    }
  });

  it('fiscalYearOf and fiscalQuarterOf agree with date-fns on every day', () => {
    const wrong: string[] = [];
    const from = dayOf('1900-04-01', []);
    const to = dayOf('2100-03-31', []);
    for (let day = from; day <= to; day++) {
      // Three months earlier, the fiscal year is the calendar year.
      const date = new Date(day * 86_400_000);
      const shifted = addMonths(date, -3, { in: utc });
      const year = shifted.getUTCFullYear();
      const expected = `${year}-${String(year + 1).slice(2)}`;
      const { fiscalYear, quarter } = fiscalQuarterOf(dateOf(day));
      const agrees =
        fiscalYear === expected &&
        fiscalYearOf(dateOf(day)) === expected &&
        quarter === getQuarter(shifted, { in: utc });
      if (!agrees) wrong.push(dateOf(day));
    }
    expect(wrong).toEqual([]);
  });

  it('quarters tile the year, three months each', () => {
    for (const year of YEARS) {
      const quarters = fiscalMonths(year).map(({ start, end }) => {
        expect(fiscalQuarterOf(end)).toEqual(fiscalQuarterOf(start));
        expect(fiscalQuarterOf(start).fiscalYear).toBe(year);
        return fiscalQuarterOf(start).quarter;
      });
      expect(quarters).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
    }
  });

  it.each<[string, (year: never) => unknown]>([
    ['fiscalYearStart', fiscalYearStart],
    ['fiscalYearEnd', fiscalYearEnd],
    ['daysInFiscalYear', daysInFiscalYear],
    ['fiscalMonths', fiscalMonths],
    ['fiscalYearDays', fiscalYearDays],
  ])('%s takes the canonical form only', (_, take) => {
    const error = refusal(() => take('2015-2016' as never), 'INVALID_FISCAL_YEAR');
    expect(error.details.reason).toBe('not-canonical');
    expect(error.path).toEqual(['year']);
    refusal(() => take('2015-17' as never), 'INVALID_FISCAL_YEAR');
    refusal(() => take(2015 as never), 'INVALID_ARGUMENT');
    refusal(() => take(undefined as never), 'INVALID_ARGUMENT');
  });

  it('fiscalQuarterOf refuses what is no day, or in no fiscal year', () => {
    expect(refusal(() => fiscalQuarterOf('2019-02-29'), 'INVALID_DATE').path).toEqual(['date']);
    refusal(() => fiscalQuarterOf('1900-03-31'), 'INVALID_FISCAL_YEAR');
    refusal(() => fiscalQuarterOf(null as never), 'INVALID_ARGUMENT');
  });
});

const MONTHS_2019_20 = [
  ['2019-04-01', '2019-04-30'],
  ['2019-05-01', '2019-05-31'],
  ['2019-06-01', '2019-06-30'],
  ['2019-07-01', '2019-07-31'],
  ['2019-08-01', '2019-08-31'],
  ['2019-09-01', '2019-09-30'],
  ['2019-10-01', '2019-10-31'],
  ['2019-11-01', '2019-11-30'],
  ['2019-12-01', '2019-12-31'],
  ['2020-01-01', '2020-01-31'],
  ['2020-02-01', '2020-02-29'],
  ['2020-03-01', '2020-03-31'],
].map(([start, end]) => ({ start, end }));

describe('fiscalMonths', () => {
  it('are the twelve months, April to March', () => {
    expect(fiscalMonths('2019-20')).toEqual(MONTHS_2019_20);
  });

  it('agree with date-fns in every year', () => {
    for (const year of YEARS) {
      const starts = eachMonthOfInterval(
        { start: `${fiscalYearStart(year)}T00:00:00Z`, end: `${fiscalYearEnd(year)}T00:00:00Z` },
        { in: utc },
      );
      const expected = starts.map((start) => ({
        start: isoDay(start),
        end: isoDay(lastDayOfMonth(start, { in: utc })),
      }));
      expect(fiscalMonths(year)).toEqual(expected);
    }
  });

  it('tile the year: no gap, no overlap, days that add up', () => {
    for (const year of YEARS) {
      const months = fiscalMonths(year);
      expect([months[0]?.start, months.at(-1)?.end]).toEqual([fiscalYearStart(year), fiscalYearEnd(year)]);
      for (let i = 1; i < 12; i++) expect(months[i]?.start).toBe(next(months[i - 1]?.end as string));
      const days = months.map(({ start, end }) => dayOf(end, []) - dayOf(start, []) + 1);
      expect(days.reduce((a, b) => a + b, 0)).toBe(daysInFiscalYear(year));
    }
  });
});

describe('addMonthsTo', () => {
  it('agrees with date-fns, and stays in the month', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), fc.integer({ min: -600, max: 600 }), (day, months) => {
        const expected = addMonths(new Date(day * 86_400_000), months, { in: utc });
        fc.pre(expected.getUTCFullYear() >= 1900 && expected.getUTCFullYear() <= 2100);
        const moved = addMonthsTo(dateOf(day), months);
        expect(moved).toBe(isoDay(expected));
        const monthOf = (date: CalendarDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
        expect(monthOf(moved) - monthOf(dateOf(day))).toBe(months);
      }),
    );
  });
});

describe('the machine’s time zone', () => {
  const own = process.env['TZ'];
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  // Zones that skipped a whole day (Kiritimati 1994-12-31, Apia 2011-12-30), that start summer time at midnight, or are
  // far from UTC.
  // A worker thread keeps the zone that its process was started in.
  it.skipIf(!isMainThread).each([
    ['Pacific/Kiritimati', -840],
    ['Pacific/Apia', -780],
    ['America/St_Johns', 210],
    ['America/Sao_Paulo', 180],
    ['Pacific/Niue', 660],
    ['UTC', 0],
  ])('%s changes nothing', (zone, offset) => {
    process.env['TZ'] = zone;
    expect(new Date(2024, 0, 15).getTimezoneOffset()).toBe(offset);
    expect(fiscalMonths('2019-20')).toEqual(MONTHS_2019_20);
    expect(fiscalMonths('1994-95')[9]).toEqual({ start: '1995-01-01', end: '1995-01-31' });
    expect(fiscalMonths('1994-95')[8]).toEqual({ start: '1994-12-01', end: '1994-12-31' });
    expect(fiscalMonths('2011-12')[8]).toEqual({ start: '2011-12-01', end: '2011-12-31' });
    expect(fiscalYearOf('2020-03-31')).toBe('2019-20');
    expect(fiscalYearOf('2020-04-01')).toBe('2020-21');
    expect(fiscalQuarterOf('2019-12-31')).toEqual({ fiscalYear: '2019-20', quarter: 3 });
    for (const month of [1, 2, 3]) expect(addMonthsTo('2011-11-30', month)).toMatch(/^201[12]-(12-30|01-30|02-29)$/);
  });
});
