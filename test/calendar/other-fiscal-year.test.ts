import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { dateOf, dayOf, FIRST_DAY, LAST_DAY } from '../../src/calendar/date.js';
import { daysInFiscalYear, fiscalYearStart } from '../../src/calendar/fiscal-dates.js';
import { fiscalYear, fiscalYearRange, isFiscalYear } from '../../src/calendar/fiscal-year.js';
import {
  formatOtherFiscalYear,
  type OtherFiscalYear,
  otherFiscalYear,
  otherFiscalYearOf,
  otherFiscalYearRange,
  sharedDays,
  UN_PEACEKEEPING_YEAR,
} from '../../src/calendar/other-fiscal-year.js';
import type { FiscalYear } from '../../src/calendar/year-form.js';
import { refusal } from '../refusal.js';
import { runs } from '../support/long.js';

const startMonth = fc.integer({ min: 1, max: 12 });
const startYear = fc.integer({ min: 1900, max: 2099 });
const other: fc.Arbitrary<OtherFiscalYear> = fc.record({ startMonth, startYear });
const utcDay = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000;

describe('a fiscal year of another calendar', () => {
  it('of UN peacekeeping runs from 1 July to 30 June', () => {
    const year = otherFiscalYear('2018/19', UN_PEACEKEEPING_YEAR);
    expect(year).toEqual({ startMonth: 7, startYear: 2018 });
    expect(otherFiscalYearRange(year)).toEqual({ start: '2018-07-01', end: '2019-06-30' });
    expect(otherFiscalYearOf('2018-07-01', UN_PEACEKEEPING_YEAR)).toEqual(year);
    expect(otherFiscalYearOf('2019-06-30', UN_PEACEKEEPING_YEAR)).toEqual(year);
    expect(otherFiscalYearOf('2018-06-30', UN_PEACEKEEPING_YEAR)).toEqual({ startMonth: 7, startYear: 2017 });
    expect(formatOtherFiscalYear(year)).toBe('2018/19');
  });

  it('holds the day it was made from, and the range agrees with the engine', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), startMonth, (day, month) => {
        const date = dateOf(day);
        const first = Number(date.slice(5, 7)) >= month ? Number(date.slice(0, 4)) : Number(date.slice(0, 4)) - 1;
        fc.pre(first >= 1900 && first <= 2099);
        const year = otherFiscalYearOf(date, { startMonth: month });
        const { start, end } = otherFiscalYearRange(year);
        expect(start <= date && date <= end).toBe(true);
        expect(dayOf(start, [])).toBe(utcDay(first, month, 1));
        expect(dayOf(end, [])).toBe(utcDay(first + 1, month, 1) - 1);
      }),
    );
  });

  it('is never handed out outside 1900 to 2099, where no other function would take it', () => {
    for (const [date, month] of [
      ['1900-01-01', 7],
      ['1900-06-30', 7],
      ['2100-07-01', 7],
      ['2100-12-31', 1],
      ['2100-12-31', 12],
    ] as const) {
      const error = refusal(() => otherFiscalYearOf(date, { startMonth: month }), 'INVALID_FISCAL_YEAR');
      expect(error.details.reason).toBe('out-of-range');
      expect(error.path).toEqual(['date']);
    }
    expect(otherFiscalYearOf('2100-06-30', UN_PEACEKEEPING_YEAR).startYear).toBe(2099);
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), startMonth, (day, month) => {
        let year: OtherFiscalYear | undefined;
        try {
          year = otherFiscalYearOf(dateOf(day), { startMonth: month });
        } catch {
          return;
        }
        expect(() => otherFiscalYearRange(year)).not.toThrow();
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is read again from what is written', () => {
    fc.assert(
      fc.property(other, (year) => {
        const text = formatOtherFiscalYear(year);
        if (year.startMonth === 1) expect(text).toBe(String(year.startYear));
        else expect(otherFiscalYear(text, year)).toEqual(year);
      }),
    );
    for (const text of ['1999/00', '1999-2000', '1999\u201300']) {
      expect(otherFiscalYear(text, UN_PEACEKEEPING_YEAR)).toEqual({ startMonth: 7, startYear: 1999 });
    }
  });

  it.each([
    ['2018/20', 'end-is-not-next-year'],
    ['2018/2020', 'end-is-not-next-year'],
    ['1899/00', 'out-of-range'],
    ['2100/01', 'out-of-range'],
    ['2018', 'unreadable'],
    ['18/19', 'unreadable'],
    ['', 'unreadable'],
    ['2018/19/20', 'unreadable'],
    [' 2018/19', 'unreadable'],
    ['2018/19\n', 'unreadable'],
    ['2018 / 19', 'unreadable'],
    ['\uff12018/19', 'unreadable'],
    ['FY 2018/19', 'unreadable'],
  ])('refuses %j: %s', (text, reason) => {
    const error = refusal(() => otherFiscalYear(text, UN_PEACEKEEPING_YEAR), 'INVALID_FISCAL_YEAR');
    expect(error.details).toMatchObject({ received: { en: `'${text}'`, fr: `«\u00a0${text}\u00a0»` }, reason });
    expect(error.path).toEqual(['text']);
    for (const suggestion of error.details.suggestions) {
      expect(() => otherFiscalYear(suggestion, UN_PEACEKEEPING_YEAR)).not.toThrow();
    }
  });

  it('that starts in January is a plain year, never read from two', () => {
    expect(refusal(() => otherFiscalYear('2018/19', { startMonth: 1 }), 'INVALID_ARGUMENT').path).toEqual([
      'calendar',
      'startMonth',
    ]);
    expect(otherFiscalYearRange({ startMonth: 1, startYear: 2018 })).toEqual({
      start: '2018-01-01',
      end: '2018-12-31',
    });
  });

  it('refuses months and years that do not exist', () => {
    for (const month of [0, 13, 6.5, Number.NaN, '7', null, undefined]) {
      const calendar = { startMonth: month as number };
      refusal(() => otherFiscalYear('2018/19', calendar), 'INVALID_ARGUMENT');
      refusal(() => otherFiscalYearOf('2018-07-01', calendar), 'INVALID_ARGUMENT');
      refusal(() => otherFiscalYearRange({ ...calendar, startYear: 2018 }), 'INVALID_ARGUMENT');
      refusal(() => formatOtherFiscalYear({ ...calendar, startYear: 2018 }), 'INVALID_ARGUMENT');
      refusal(() => sharedDays('2018-19', { ...calendar, startYear: 2018 }), 'INVALID_ARGUMENT');
    }
    for (const year of [1899, 2100, 2018.5, '2018', null]) {
      refusal(() => otherFiscalYearRange({ startMonth: 7, startYear: year as number }), 'INVALID_ARGUMENT');
    }
    for (const calendar of [null, undefined, 7, '7', []]) {
      refusal(() => otherFiscalYearOf('2018-07-01', calendar as never), 'INVALID_ARGUMENT');
    }
    refusal(() => otherFiscalYearOf('2018-02-30', UN_PEACEKEEPING_YEAR), 'INVALID_DATE');
    refusal(() => otherFiscalYear(2018 as never, UN_PEACEKEEPING_YEAR), 'INVALID_ARGUMENT');
  });
});

describe('sharedDays', () => {
  it('agrees with counting day by day', () => {
    fc.assert(
      fc.property(other, fc.integer({ min: -2, max: 2 }), (year, away) => {
        fc.pre(year.startYear + away >= 1900 && year.startYear + away <= 2099);
        const first = year.startYear + away;
        let shared = 0;
        for (let day = utcDay(first, 4, 1); day < utcDay(first + 1, 4, 1); day++) {
          const within = day >= utcDay(year.startYear, year.startMonth, 1);
          if (within && day < utcDay(year.startYear + 1, year.startMonth, 1)) shared++;
        }
        expect(sharedDays(`${first}-${String(first + 1).slice(2)}`, year)).toBe(shared);
      }),
      { numRuns: 60 },
    );
  });

  it('adds up to the whole of either year', () => {
    for (const ours of fiscalYearRange('1901-02', '2098-99')) {
      const first = Number(ours.slice(0, 4));
      const theirs = [-1, 0, 1].map((away) => ({ startMonth: 7, startYear: first + away }));
      const days = theirs.map((year) => sharedDays(ours, year));
      expect(days).toEqual([91, daysInFiscalYear(ours) - 91, 0]);
    }
  });

  it('is 91 and 274 days for July years around 2018-19', () => {
    expect(sharedDays('2018-19', { startMonth: 7, startYear: 2017 })).toBe(91);
    expect(sharedDays('2018-19', { startMonth: 7, startYear: 2018 })).toBe(274);
    expect(sharedDays('2018-19', { startMonth: 4, startYear: 2018 })).toBe(365);
    expect(sharedDays('2018-19', { startMonth: 7, startYear: 2030 })).toBe(0);
    refusal(() => sharedDays('2018/19', { startMonth: 7, startYear: 2018 }), 'INVALID_FISCAL_YEAR');
  });
});

describe('the two kinds of fiscal year', () => {
  it('never mix', () => {
    const un: OtherFiscalYear = { startMonth: 7, startYear: 2018 };
    const ours: FiscalYear = '2018-19';
    expect(isFiscalYear(un)).toBe(false);
    // @ts-expect-error a UN year is no Canadian fiscal year: it starts in July
    refusal(() => fiscalYearStart(un), 'INVALID_ARGUMENT');
    // @ts-expect-error nor can it be read as one
    refusal(() => fiscalYear(un), 'INVALID_ARGUMENT');
    // @ts-expect-error a Canadian fiscal year is no UN year
    refusal(() => otherFiscalYearRange(ours), 'INVALID_ARGUMENT');
    // @ts-expect-error the two arguments cannot be swapped
    refusal(() => sharedDays(un, ours), 'INVALID_ARGUMENT');
    // @ts-expect-error the text of a UN year is no canonical fiscal year: it has a slash
    const mixed: FiscalYear = '2018/19';
    expect(isFiscalYear(mixed)).toBe(false);
    // @ts-expect-error which calendar a text is of must be said
    refusal(() => otherFiscalYear('2018/19'), 'INVALID_ARGUMENT');
    expectTypeOf<OtherFiscalYear>().not.toExtend<FiscalYear>();
    expectTypeOf<FiscalYear>().not.toExtend<OtherFiscalYear>();
  });
});
