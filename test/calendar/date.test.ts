import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDate,
  civilOf,
  dateOf,
  dayNumber,
  dayOf,
  dayOrNaN,
  FIRST_DAY,
  LAST_DAY,
} from '../../src/calendar/date.js';
import { refusal } from '../refusal.js';
import { runs } from '../support/long.js';

/** The oracle: the calendar of the JavaScript engine, in UTC. */
const DAY = 86_400_000;
const isoOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

describe('calendar dates', () => {
  it('agree with the engine on every day from 1900-01-01 to 2100-12-31', () => {
    const first = Date.UTC(1900, 0, 1) / DAY;
    const last = Date.UTC(2100, 11, 31) / DAY;
    expect([FIRST_DAY, LAST_DAY]).toEqual([first, last]);
    const wrong: string[] = [];
    for (let day = first; day <= last; day++) {
      const iso = isoOf(day);
      const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
      const civil = civilOf(day);
      const agrees =
        dayOf(iso, []) === day &&
        dayOrNaN(iso) === day &&
        calendarDate(iso) === iso &&
        dateOf(day) === iso &&
        dayNumber(year, month, date) === day &&
        civil.year === year &&
        civil.month === month &&
        civil.day === date;
      if (!agrees) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
  });

  it('agree with the engine on which days do not exist', () => {
    const wrong: string[] = [];
    for (let year = 1900; year <= 2100; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const engine = new Date(Date.UTC(year, month - 1, day));
          const exists =
            engine.getUTCMonth() === month - 1 && engine.getUTCDate() === day && engine.getUTCFullYear() === year;
          if (Number.isNaN(dayOrNaN(iso)) === exists) wrong.push(iso);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('know leap years, also of centuries and far outside the range', () => {
    for (let year = 1; year <= 2400; year++) {
      const engine = new Date(0);
      engine.setUTCFullYear(year, 1, 29);
      const leapDay = dayOrNaN(`${String(year).padStart(4, '0')}-02-29`);
      expect(Number.isNaN(leapDay)).toBe(engine.getUTCMonth() !== 1);
    }
  });

  it('day numbers and civil days are inverse from the year 0 on, far outside the range', () => {
    const first = Date.parse('0000-01-01') / DAY;
    fc.assert(
      fc.property(fc.integer({ min: first, max: 1_000_000 }), (day) => {
        const { year, month, day: date } = civilOf(day);
        expect(dayNumber(year, month, date)).toBe(day);
        const engine = new Date(day * DAY);
        expect([year, month, date]).toEqual([engine.getUTCFullYear(), engine.getUTCMonth() + 1, engine.getUTCDate()]);
      }),
    );
  });

  it.each([
    '2019-02-29',
    '1900-02-29',
    '2100-02-29',
    '2019-04-31',
    '2019-00-10',
    '2019-13-01',
    '2019-01-00',
    '2019-12-32',
  ])('refuse %s: no such day', (text) => {
    expect(refusal(() => calendarDate(text), 'INVALID_DATE').details.reason).toBe('no-such-day');
  });

  it.each(['1899-12-31', '2101-01-01', '0001-01-01', '0000-12-31', '9999-12-31'])('refuse %s: out of range', (text) => {
    expect(refusal(() => calendarDate(text), 'INVALID_DATE').details.reason).toBe('out-of-range');
  });

  it.each([
    '',
    '2019',
    '2019-09',
    '2019-9-5',
    '2019/09/05',
    '20190905',
    '05-09-2019',
    '2019-09-05T00:00:00Z',
    '2019-09-05 ',
    ' 2019-09-05',
    '2019-09-05\n',
    '2019\u201309\u201305',
    '2019\u221209\u221205',
    '\uff12019-09-05',
    '\u0662\u0660\u0661\u0669-\u0660\u0669-\u0660\u0665',
    '+2019-09-5',
    '-2019-09-5',
    '2019-0 -05',
    '2019-1e-05',
    '20e1-01-01',
    '0x19-01-01',
    '2019-09-0a',
    'today',
  ])('refuse %j: unreadable', (text) => {
    expect(refusal(() => calendarDate(text), 'INVALID_DATE').details.reason).toBe('unreadable');
  });

  it('refuse what is not text, and what only turns into it', () => {
    for (const value of [
      null,
      undefined,
      20190905,
      new Date(0),
      ['2019-09-05'],
      Object('2019-09-05'),
      1n,
      Symbol('x'),
    ]) {
      refusal(() => calendarDate(value as never), 'INVALID_ARGUMENT');
    }
  });

  it('accept nothing else: one changed character is another real day or an error', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST_DAY, max: LAST_DAY }),
        fc.nat(9),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        (day, at, character) => {
          const iso = isoOf(day);
          const changed = iso.slice(0, at) + character + iso.slice(at + 1);
          const number = dayOrNaN(changed);
          if (!Number.isNaN(number)) expect(dateOf(number).padStart(10, '0')).toBe(changed);
        },
      ),
      { numRuns: runs(500) },
    );
  });
});
