import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, FIRST_DAY, LAST_DAY } from '../../src/calendar/date.js';
import { DATE_FORMS, type DateForm } from '../../src/calendar/date-form.js';
import { MONTHS } from '../../src/calendar/month-names.js';
import { DateReader, datesShape } from '../../src/calendar/read-date.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';

/** The day that a cell is read as, or what is said against it. */
function reading(cell: unknown, ...forms: readonly DateForm[]): string | undefined {
  const reader = new DateReader(forms.length === 0 ? ['YYYY-MM-DD'] : forms);
  const day = reader.dayOf(cell);
  if (!Number.isNaN(day)) return dateOf(day);
  const error = reader.faultOf(cell, []);
  const { reason, declare } = (error?.details ?? {}) as { reason?: string; declare?: { value: string } };
  return [error?.code, reason, declare?.value].filter((part) => part !== undefined).join(' ');
}

describe('forms of dates', () => {
  // The days of the serial numbers are those of Python: date(1899, 12, 30) + timedelta(serial) from number 61 on,
  // date(1899, 12, 31) + timedelta(serial) below 60, and date(1904, 1, 1) + timedelta(serial) in the system of 1904.
  it.each<[unknown, DateForm, string]>([
    ['2019-09-05', 'YYYY-MM-DD', '2019-09-05'],
    ['2019-4-1', 'YYYY-MM-DD', '2019-04-01'],
    [' 2019-09-05\u00a0', 'YYYY-MM-DD', '2019-09-05'],
    ['2019-09-05T00:00:00', 'YYYY-MM-DD', '2019-09-05'],
    ['2019-09-05 00:00:00', 'YYYY-MM-DD', '2019-09-05'],
    ['2019-09-05 00:00', 'YYYY-MM-DD', '2019-09-05'],
    ['2019-09-05T00:00:00.000', 'YYYY-MM-DD', '2019-09-05'],
    ['2019/09/05', 'YYYY/MM/DD', '2019-09-05'],
    ['2019/9/5 0:00', 'YYYY/MM/DD', '2019-09-05'],
    ['05/09/2019', 'DD/MM/YYYY', '2019-09-05'],
    ['5/9/2019', 'DD/MM/YYYY', '2019-09-05'],
    ['28/02/2014', 'DD/MM/YYYY', '2014-02-28'],
    ['05/09/2019 00:00:00', 'DD/MM/YYYY', '2019-09-05'],
    ['05/09/2019', 'MM/DD/YYYY', '2019-05-09'],
    ['05-09-2019', 'DD/MM/YYYY', '2019-09-05'],
    ['05.09.2019', 'DD/MM/YYYY', '2019-09-05'],
    ['5-9-2019 00:00', 'MM/DD/YYYY', '2019-05-09'],
    ['20190905', 'YYYYMMDD', '2019-09-05'],
    [20190905, 'YYYYMMDD', '2019-09-05'],
    ['9/5/2019 12:00:00 AM', 'MM/DD/YYYY', '2019-09-05'],
    ['5 September 2019', 'D MMMM YYYY', '2019-09-05'],
    ['05 sept. 2019', 'D MMMM YYYY', '2019-09-05'],
    ['5-Sep-2019', 'D MMMM YYYY', '2019-09-05'],
    ['5th September 2019', 'D MMMM YYYY', '2019-09-05'],
    ['1 avril 2018', 'D MMMM YYYY', '2018-04-01'],
    ['21st April 2018', 'D MMMM YYYY', '2018-04-21'],
    ['11th April 2018', 'D MMMM YYYY', '2018-04-11'],
    ['April 22nd, 2018', 'MMMM D, YYYY', '2018-04-22'],
    ['April 3rd, 2018', 'MMMM D, YYYY', '2018-04-03'],
    ['01er avril 2018', 'D MMMM YYYY', '2018-04-01'],
    ['1er avril 2018', 'D MMMM YYYY', '2018-04-01'],
    ['le 1er avr. 2018', 'D MMMM YYYY', '2018-04-01'],
    ['31\u00a0D\u00c9CEMBRE\u202f2019', 'D MMMM YYYY', '2019-12-31'],
    ['29 fe\u0301vrier 2020', 'D MMMM YYYY', '2020-02-29'],
    ['9 juill. 2019', 'D MMMM YYYY', '2019-07-09'],
    ['1 aout 2019 00:00', 'D MMMM YYYY', '2019-08-01'],
    ['Sept 5, 2019', 'MMMM D, YYYY', '2019-09-05'],
    ['September 5, 2019', 'MMMM D, YYYY', '2019-09-05'],
    ['sep. 5th 2019', 'MMMM D, YYYY', '2019-09-05'],
    [43713, 'spreadsheet-1900', '2019-09-05'],
    ['43713', 'spreadsheet-1900', '2019-09-05'],
    [' 43713.0 ', 'spreadsheet-1900', '2019-09-05'],
    [1, 'spreadsheet-1900', '1900-01-01'],
    [59, 'spreadsheet-1900', '1900-02-28'],
    [61, 'spreadsheet-1900', '1900-03-01'],
    [73415, 'spreadsheet-1900', '2100-12-31'],
    [0, 'spreadsheet-1904', '1904-01-01'],
    ['42251', 'spreadsheet-1904', '2019-09-05'],
    [71953, 'spreadsheet-1904', '2100-12-31'],
  ])('%j is read in the form %s as %s', (cell, form, day) => {
    expect(reading(cell, form)).toBe(day);
  });

  it.each<[unknown, readonly DateForm[], string]>([
    // Forms that nobody declared, and the first that would read them.
    ['2019/09/05', [], 'INVALID_DATE undeclared YYYY/MM/DD'],
    ['05/09/2019', [], 'INVALID_DATE undeclared DD/MM/YYYY'],
    ['12/25/2019', [], 'INVALID_DATE undeclared MM/DD/YYYY'],
    ['12/25/2019', ['DD/MM/YYYY'], 'INVALID_DATE undeclared MM/DD/YYYY'],
    ['Sept 5, 2019', ['DD/MM/YYYY'], 'INVALID_DATE undeclared MMMM D, YYYY'],
    ['1 avril 2018', [], 'INVALID_DATE undeclared D MMMM YYYY'],
    [43713, [], 'INVALID_DATE undeclared spreadsheet-1900'],
    ['0', [], 'INVALID_DATE undeclared spreadsheet-1904'],
    ['2019-09-05', ['DD/MM/YYYY'], 'INVALID_DATE undeclared YYYY-MM-DD'],
    ['05/09/2019 00:00:00', [], 'INVALID_DATE undeclared DD/MM/YYYY'],
    // Days that never were or are not of the calendar.
    [60, ['spreadsheet-1900'], 'INVALID_DATE no-such-day'],
    ['2019-02-29', [], 'INVALID_DATE no-such-day'],
    ['31/04/2019', ['DD/MM/YYYY'], 'INVALID_DATE no-such-day'],
    ['9999-12-31', [], 'INVALID_DATE out-of-range'],
    ['31/12/9999', ['DD/MM/YYYY'], 'INVALID_DATE out-of-range'],
    [2958465, ['spreadsheet-1900'], 'INVALID_DATE out-of-range'],
    // Two forms, two days; also where the other cells of the column would settle it.
    ['05/09/2019', ['DD/MM/YYYY', 'MM/DD/YYYY'], 'AMBIGUOUS_DATE'],
    [43713, ['spreadsheet-1900', 'spreadsheet-1904'], 'AMBIGUOUS_DATE'],
    [2958465, ['spreadsheet-1900', 'spreadsheet-1904'], 'AMBIGUOUS_DATE'],
    // Times, moments, and what is no date.
    ['2019-09-05T14:30:00', [], 'INVALID_DATE time-of-day'],
    ['05/09/2019 23:59', ['DD/MM/YYYY'], 'INVALID_DATE time-of-day'],
    ['9/5/2019 12:00:00 PM', ['MM/DD/YYYY'], 'INVALID_DATE time-of-day'],
    [43713.5, ['spreadsheet-1900'], 'INVALID_DATE time-of-day'],
    ['2019-09-05T00:00:00Z', [], 'INVALID_DATE instant'],
    ['2019-09-05T04:00:00.000Z', [], 'INVALID_DATE instant'],
    ['2019-09-05T00:00:00-04:00', [], 'INVALID_DATE instant'],
    [new Date(0), [], 'INVALID_DATE instant'],
    [runInNewContext('new Date(0)'), [], 'INVALID_DATE instant'],
    ['05-09-2019', [], 'INVALID_DATE undeclared DD/MM/YYYY'],
    ['05-09/2019', ['DD/MM/YYYY'], 'INVALID_DATE unreadable'],
    ['20190905', [], 'INVALID_DATE undeclared YYYYMMDD'],
    [20190905, [], 'INVALID_DATE undeclared YYYYMMDD'],
    ['20191305', ['YYYYMMDD'], 'INVALID_DATE no-such-day'],
    ['43190.5', ['spreadsheet-1900'], 'INVALID_DATE time-of-day'],
    ['05-09-2019', ['DD/MM/YYYY', 'MM/DD/YYYY'], 'AMBIGUOUS_DATE'],
    ['2er avril 2019', ['D MMMM YYYY'], 'INVALID_DATE unreadable'],
    ['21er avril 2019', ['D MMMM YYYY'], 'INVALID_DATE unreadable'],
    ['3st May 2019', ['D MMMM YYYY'], 'INVALID_DATE unreadable'],
    ['11st May 2019', ['D MMMM YYYY'], 'INVALID_DATE unreadable'],
    ['22th May 2019', ['D MMMM YYYY'], 'INVALID_DATE unreadable'],
    ['May 3nd, 2019', ['MMMM D, YYYY'], 'INVALID_DATE unreadable'],
    ['05/09/19', ['DD/MM/YYYY'], 'INVALID_DATE short-year'],
    ['5-9-19', [], 'INVALID_DATE short-year'],
    ['05/09-19', [], 'INVALID_DATE unreadable'],
    ['005/09/2019', ['DD/MM/YYYY'], 'INVALID_DATE unreadable'],
    ['\uff12\uff10\uff11\uff19-09-05', [], 'INVALID_DATE unreadable'],
    ['1 jui 2019', ['D MMMM YYYY'], 'INVALID_DATE unreadable'],
    ['043713', ['spreadsheet-1900'], 'INVALID_DATE unreadable'],
    [-1, ['spreadsheet-1904'], 'INVALID_DATE unreadable'],
    ['', [], 'INVALID_DATE unreadable'],
    [`2019-09-05${' '.repeat(100_000)}x`, [], 'INVALID_DATE unreadable'],
    [null, [], 'INVALID_ARGUMENT'],
  ])('%.30j under %j is refused: %s', (cell, forms, refusal) => {
    expect(reading(cell, ...forms)).toBe(refusal);
  });

  it('60 is no day in the system of 1900', () => {
    expect(Number.isNaN(new DateReader(['spreadsheet-1900']).dayOf(60))).toBe(true);
  });

  it('two declared forms that agree on a day, or of which one knows no such day, leave no doubt', () => {
    const both = ['DD/MM/YYYY', 'MM/DD/YYYY'] as const;
    expect([reading('05/05/2019', ...both), reading('13/05/2019', ...both)]).toEqual(['2019-05-05', '2019-05-13']);
  });

  it('say in both languages what would read a text, and what to give instead', () => {
    const messageOf = (cell: unknown, ...forms: readonly DateForm[]) =>
      new DateReader(forms).faultOf(cell, [])?.message;
    expect(messageOf('05/09/2019', 'YYYY-MM-DD')).toBe(
      "'05/09/2019' is of no form in 'dates', and would be 2019-09-05 as 'DD/MM/YYYY' and 2019-05-09 as 'MM/DD/YYYY'; declare the form of the file there",
    );
    expect(messageOf('05/09/2019', 'DD/MM/YYYY', 'MM/DD/YYYY')).toBe(
      "'05/09/2019' is 2019-09-05 as 'DD/MM/YYYY' and 2019-05-09 as 'MM/DD/YYYY'; declare in 'dates' only the form that the file has",
    );
    expect(messageOf(new Date(0), 'YYYY-MM-DD')).toBe(
      "a Date is a moment, whose day depends on the time zone; give the day as text, such as '2019-09-05'",
    );
    expect(messageOf('soon', 'YYYY-MM-DD', 'DD/MM/YYYY')).toBe(
      "'soon' is not a calendar date of the form 'YYYY-MM-DD' or 'DD/MM/YYYY'",
    );
  });

  it('are checked', () => {
    expect(codeOf(() => datesShape.read(['DD/MM/YY'], ['dates']))).toEqual({ code: 'UNKNOWN_NAME', path: 'dates.0' });
    expect(codeOf(() => datesShape.read([], ['dates']))).toEqual({ code: 'INVALID_ARGUMENT', path: 'dates' });
    expect(codeOf(() => datesShape.read('DD/MM/YYYY', ['dates']))?.code).toBe('INVALID_ARGUMENT');
  });
});

describe('laws', () => {
  const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
  const two = (value: number) => String(value).padStart(2, '0');
  /** A day in a form, written with the calendar of the engine. */
  function written(form: DateForm, dayNumber: number, isShort: boolean): string {
    const date = new Date(dayNumber * 86_400_000);
    const [year, month, of] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const number = isShort ? String : two;
    const name = MONTHS[isShort ? 'fr-CA' : 'en-CA'][month - 1];
    switch (form) {
      case 'YYYY-MM-DD':
        return `${year}-${number(month)}-${number(of)}`;
      case 'YYYY/MM/DD':
        return `${year}/${number(month)}/${number(of)}`;
      case 'DD/MM/YYYY':
        return isShort ? `${of}-${month}-${year}` : `${number(of)}/${number(month)}/${year}`;
      case 'MM/DD/YYYY':
        return `${number(month)}/${number(of)}/${year}`;
      case 'YYYYMMDD':
        return `${year}${two(month)}${two(of)}`;
      case 'D MMMM YYYY':
        return `${of} ${name} ${year}`;
      case 'MMMM D, YYYY':
        return `${name} ${of}, ${year}`;
      case 'spreadsheet-1900':
        return String((date.getTime() - Date.UTC(1899, 11, dayNumber < -25_508 ? 31 : 30)) / 86_400_000);
      case 'spreadsheet-1904':
        return String((date.getTime() - Date.UTC(1904, 0, 1)) / 86_400_000);
    }
  }
  /** What says a year alone is no serial number. */
  const isYear = (text: string): boolean => Number(text) >= 1900 && Number(text) <= 2100;
  const form = fc.constantFrom(...DATE_FORMS);
  const forms = fc.subarray([...DATE_FORMS], { minLength: 1 });
  const cell = fc
    .tuple(form, day, fc.boolean())
    .map(([own, number, isShort]) => written(own, number, isShort))
    // The system of 1904 has no numbers below zero, and neither has those of years.
    .filter((text) => !text.startsWith('-') && !isYear(text));

  it('every day of every form is read back, also with midnight behind it', () => {
    const tail = fc.constantFrom('', 'T00:00:00', ' 00:00:00', ' 0:00');
    fc.assert(
      fc.property(form, day, fc.boolean(), tail, (own, number, isShort, time) => {
        fc.pre(own !== 'spreadsheet-1904' || number >= -24_107);
        const text = written(own, number, isShort);
        const isSerial = own.startsWith('spreadsheet');
        const expected = isSerial && isYear(text) ? Number.NaN : number;
        expect(new DateReader([own]).dayOf(isSerial ? text : text + time), text).toBe(expected);
        if (isSerial) expect(new DateReader([own]).dayOf(Number(text))).toBe(expected);
      }),
      { numRuns: runs(5000) },
    );
  });

  it('a text has one day or none under any declaration, and what is refused names a declaration that reads it', () => {
    fc.assert(
      fc.property(cell, forms, (text, declared) => {
        const reader = new DateReader(declared);
        const own = reader.dayOf(text);
        const alone = new Set(
          declared.map((one) => new DateReader([one]).dayOf(text)).filter((one) => !Number.isNaN(one)),
        );
        if (!Number.isNaN(own)) {
          expect([...alone]).toEqual([own]);
          return;
        }
        const error = reader.faultOf(text, []);
        const { reason, declare } = (error?.details ?? {}) as { reason?: string; declare?: { value: DateForm } };
        if (error?.code === 'AMBIGUOUS_DATE' || reason === 'out-of-range') return;
        expect(reason, text).toBe('undeclared');
        expect(new DateReader([declare?.value as DateForm]).dayOf(text)).not.toBeNaN();
      }),
      { numRuns: runs(5000) },
    );
  });

  it('what is read quickly is read the same with care', () => {
    const any = fc.oneof(
      cell,
      fc
        .tuple(cell, fc.nat(12), fc.constantFrom(...'0123456789-/ T'))
        .map(([text, at, other]) => text.slice(0, at) + other + text.slice(at + 1)),
    );
    fc.assert(
      fc.property(any, forms, (text, declared) => {
        const reader = new DateReader(declared);
        const quick = reader.quickDayOf(text);
        if (!Number.isNaN(quick)) expect(reader.dayOf(text), text).toBe(quick);
        expect(reader.faultOf(text, []) === null).toBe(!Number.isNaN(reader.dayOf(text)));
      }),
      { numRuns: runs(5000) },
    );
  });
});
