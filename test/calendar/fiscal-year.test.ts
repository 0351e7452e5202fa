import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fiscalYear,
  fiscalYearEndingIn,
  fiscalYearOf,
  fiscalYearRange,
  fiscalYearStartingIn,
  formatFiscalYear,
  isFiscalYear,
  shiftFiscalYear,
} from '../../src/calendar/fiscal-year.js';
import { type FiscalYear, firstYearOf, fiscalYearAt } from '../../src/calendar/year-form.js';
import { LOCALES } from '../../src/kernel/label.js';
import { refusal } from '../refusal.js';
import { runs } from '../support/long.js';

const FIRST_YEARS = Array.from({ length: 200 }, (_, index) => 1900 + index);
const firstYear = fc.integer({ min: 1900, max: 2099 });
const twoDigits = (year: number) => String(year % 100).padStart(2, '0');
const canonical = (year: number) => `${year}-${twoDigits(year + 1)}` as FiscalYear;

describe('fiscalYear', () => {
  // The labels seen in official text; domain notes, section 2.
  it.each([
    ['2015-16', '2015-16'],
    ['2015-2016', '2015-16'],
    ['2024\u201325', '2024-25'],
    ['2011/12', '2011-12'],
    ['2015/16', '2015-16'],
    ['2017 to 2018', '2017-18'],
    ['2015 à 2016', '2015-16'],
    ['2015 a\u0300 2016', '2015-16'],
    ['FY 2018/19', '2018-19'],
    ['FY2018/19', '2018-19'],
    ['exercice 2019-2020', '2019-20'],
    ['1999-00', '1999-00'],
    ['1999-2000', '1999-00'],
    ['2099-00', '2099-00'],
    ['2099-2100', '2099-00'],
    ['1900-01', '1900-01'],
    // As files and tables print them; numbers.md of the shared cases, N7.
    [' 2015-2016 ', '2015-16'],
    ['\u00a02015-16\u202f', '2015-16'],
    ['2015 - 2016', '2015-16'],
    ['2015 \u2013 16', '2015-16'],
    ['2015 / 16', '2015-16'],
    ['2019\u20142020', '2019-20'],
    ['fiscal year 2019-20', '2019-20'],
    ['Fiscal Year 2019-20', '2019-20'],
    ['exercice financier 2019-2020', '2019-20'],
    ['Exercice financier 2019\u20132020', '2019-20'],
    ['2015-2016*', '2015-16'],
    ['2015-16**', '2015-16'],
    ['2015-16 *', '2015-16'],
    ['2015-16\u2020', '2015-16'],
    ['2015-16\u00b2', '2015-16'],
    ['2015-16 (1)', '2015-16'],
    ['2015-16[12]', '2015-16'],
    [' Exercice financier 2015 à 2016 (1) ', '2015-16'],
  ])('reads %s as %s', (text, expected) => {
    expect(fiscalYear(text)).toBe(expected);
  });

  it('reads every prefix, separator and end, for every year', () => {
    const prefixes = ['', 'FY ', 'FY', 'FY\u00a0', 'exercice ', 'Exercice ', 'exercice\u00a0', 'fiscal year '];
    const marks = ['-', '\u2010', '\u2011', '\u2013', '\u2014', '/'];
    const words = [' to ', ' à ', '\u00a0to\u00a0', '\u00a0à\u00a0', '\u202fà\u202f'];
    const separators = [...marks, ...marks.map((mark) => ` ${mark}\u00a0`), ...words];
    const wrong: string[] = [];
    for (const year of FIRST_YEARS) {
      for (const prefix of prefixes) {
        for (const separator of separators) {
          for (const end of [twoDigits(year + 1), String(year + 1)]) {
            const text = prefix + year + separator + end;
            if (fiscalYear(text) !== canonical(year)) wrong.push(text);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('refuses every other end, for every year, and suggests what may have been meant', () => {
    for (const year of FIRST_YEARS) {
      for (let end = 0; end < 100; end++) {
        if (end === (year + 1) % 100) continue;
        const error = refusal(() => fiscalYear(`${year}-${String(end).padStart(2, '0')}`), 'INVALID_FISCAL_YEAR');
        if (error.details.reason !== 'end-is-not-next-year') expect.unreachable(error.message);
        if (!error.details.suggestions.every(isFiscalYear)) expect.unreachable(error.message);
      }
      for (const end of [year - 1, year, year + 2, year + 101]) {
        refusal(() => fiscalYear(`${year}-${end}`), 'INVALID_FISCAL_YEAR');
      }
    }
  });

  it.each([
    ['2015-17', ['2015-16', '2016-17']],
    ['2015-2017', ['2015-16', '2016-17']],
    ['2016-15', ['2015-16']],
    ['2016-2015', ['2015-16']],
    ['2000-99', ['1999-00']],
    ['2015-15', ['2015-16', '2014-15']],
  ])('suggests for %s: %j', (text, suggestions) => {
    const error = refusal(() => fiscalYear(text), 'INVALID_FISCAL_YEAR');
    const received = { en: `'${text}'`, fr: `«\u00a0${text}\u00a0»` };
    expect(error.details).toEqual({ received, reason: 'end-is-not-next-year', suggestions });
  });

  it.each([
    '15-16',
    '2015',
    '',
    ' ',
    '2015-16-17',
    '2015-2016-2017',
    '\uff12\uff10\uff11\uff15-\uff11\uff16',
    '2015-\uff11\uff16',
    '\u0662\u0660\u0661\u0665-\u0661\u0666',
    '2015\u221216',
    '2015\u00ad16',
    '2015~16',
    '2015_16',
    '2015.16',
    '2015\\16',
    '201516',
    '20152016',
    '2015-16\n',
    '\n2015-16',
    '2015-16\u200b',
    '\ufeff2015-16',
    '2015 16',
    '2015  - 16',
    '2015- -16',
    '2015-16****',
    '2015-16 (actual)*',
    '2015-16\u00b9\u00b2\u00b3',
    '* 2015-16',
    'Exercice Financier 2015-16',
    'fiscal year2015-16',
    'fiscal  year 2015-16',
    '2015--16',
    '2015-6',
    '2015-016',
    '02015-16',
    '215-16',
    '+2015-16',
    '-2015-16',
    '2015to2016',
    '2015à2016',
    '2015  to  2016',
    '2015 and 2016',
    '2015 a 2016',
    '2015 TO 2016',
    'FY 2015',
    'FY  2015-16',
    'FY-2015-16',
    'FY FY 2015-16',
    'exercice2015-16',
    'exercice',
    '2015-16 (actual)',
    'April 2015 to March 2016',
    '2015-04-01',
    'no data',
    'x'.repeat(100_000),
    '2015-16'.repeat(10_000),
  ])('refuses %.40j', (text) => {
    const error = refusal(() => fiscalYear(text), 'INVALID_FISCAL_YEAR');
    expect(error.details.reason).toBe('unreadable');
    expect(error.message.length).toBeLessThan(200);
    expect(error.details.suggestions.every(isFiscalYear)).toBe(true);
  });

  it.each([
    ['April 1, 2019 to March 31, 2020', ['2019-20']],
    ['du 1er avril 2019 au 31 mars 2020', ['2019-20']],
    ['March 31, 2020', ['2020-21', '2019-20']],
    ['2015-2016-2017', ['2015-16', '2014-15']],
    ['from 2015 to 2019', ['2015-16', '2014-15']],
    ['no year', []],
  ])('suggests for %s, which is of no form: %j', (text, suggestions) => {
    const { details } = refusal(() => fiscalYear(text), 'INVALID_FISCAL_YEAR');
    expect(details).toMatchObject({ reason: 'unreadable', suggestions });
  });

  it.each(['1899-00', '1899-1900', '2100-01', '2100-2101', '1000-01', '0999-00', '0001-02', '9999-00'])(
    'refuses %s: out of range',
    (text) => {
      const error = refusal(() => fiscalYear(text), 'INVALID_FISCAL_YEAR');
      expect(error.details).toMatchObject({ reason: 'out-of-range', suggestions: [] });
    },
  );

  it.each([2015, 201516, Number.NaN, null, undefined, true, 1n, ['2015-16'], {}, Object('2015-16'), new Date(0)])(
    'refuses %s, which is not text',
    (value) => {
      refusal(() => fiscalYear(value as never), 'INVALID_ARGUMENT');
    },
  );

  it('guesses nothing: one character more is the same year or an error', () => {
    fc.assert(
      fc.property(
        firstYear,
        fc.constantFrom('-', '\u2013', '/', ' to ', ' à '),
        fc.boolean(),
        fc.nat(20),
        fc.oneof(
          fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
          fc.constantFrom(...'0123456789- /FY\u0300'),
        ),
        (year, separator, long, at, character) => {
          const text = `${year}${separator}${long ? year + 1 : twoDigits(year + 1)}`;
          const more = text.slice(0, at) + character + text.slice(at);
          let read: string | undefined;
          try {
            read = fiscalYear(more);
          } catch {
            // An error is the usual answer.
          }
          expect([undefined, canonical(year)]).toContain(read);
        },
      ),
      { numRuns: runs(500) },
    );
  });
});

describe('functions of a fiscal year', () => {
  const takers: [string, (year: never) => unknown][] = [
    ['shiftFiscalYear', (year) => shiftFiscalYear(year, 0)],
    ['fiscalYearRange', (year) => fiscalYearRange(year, '2015-16')],
    ['formatFiscalYear', (year) => formatFiscalYear(year, { locale: 'en-CA', style: 'short' })],
    ['firstYearOf', (year) => firstYearOf(year, [])],
    ['fiscalYearAt', (year) => fiscalYearAt(year, [])],
  ];

  it.each(takers)('%s takes the canonical form only, and points at it', (_, take) => {
    for (const text of ['2015-2016', '2015/16', '2015\u201316', 'FY 2015-16', '2015 to 2016']) {
      const error = refusal(() => take(text as never), 'INVALID_FISCAL_YEAR');
      expect(error.details).toMatchObject({ reason: 'not-canonical', suggestions: ['2015-16'] });
      expect(error.message).toContain('fiscalYear()');
    }
    expect(refusal(() => take('2015-17' as never), 'INVALID_FISCAL_YEAR').details.reason).toBe('end-is-not-next-year');
    refusal(() => take(2015 as never), 'INVALID_ARGUMENT');
  });

  it('isFiscalYear is true exactly for what fiscalYear leaves as it is', () => {
    const texts = fc.oneof(
      firstYear.map(canonical),
      fc.tuple(fc.integer({ min: 1890, max: 2110 }), fc.nat(99)).map(([a, b]) => `${a}-${String(b).padStart(2, '0')}`),
      fc.tuple(firstYear, fc.constantFrom('/', '-')).map(([year, separator]) => `${year}${separator}${year + 1}`),
      fc.anything(),
    );
    fc.assert(
      fc.property(texts, (value) => {
        let unchanged = false;
        try {
          unchanged = fiscalYear(value as string) === value;
        } catch {
          // Not a fiscal year in any form.
        }
        expect(isFiscalYear(value)).toBe(unchanged);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('starting in, ending in and first year name the same year', () => {
    for (const year of FIRST_YEARS) {
      expect(fiscalYearStartingIn(year)).toBe(canonical(year));
      expect(fiscalYearEndingIn(year + 1)).toBe(canonical(year));
      expect(firstYearOf(canonical(year), [])).toBe(year);
    }
  });

  it('starting in and ending in refuse years out of range, and halves', () => {
    for (const year of [1899, 2100, 2015.5, Number.NaN, Number.POSITIVE_INFINITY, '2015', null, 2015n]) {
      expect(refusal(() => fiscalYearStartingIn(year as number), 'INVALID_ARGUMENT').path).toEqual(['year']);
    }
    for (const year of [1900, 2101, 2015.5, '2016']) {
      refusal(() => fiscalYearEndingIn(year as number), 'INVALID_ARGUMENT');
    }
  });

  it('shifts add up, and undo themselves', () => {
    fc.assert(
      fc.property(firstYear, firstYear, firstYear, (from, by, to) => {
        const year = canonical(from);
        expect(shiftFiscalYear(year, 0)).toBe(year);
        expect(shiftFiscalYear(shiftFiscalYear(year, by - from), to - by)).toBe(shiftFiscalYear(year, to - from));
        expect(shiftFiscalYear(shiftFiscalYear(year, by - from), from - by)).toBe(year);
      }),
    );
  });

  it('shifts do not leave the range', () => {
    expect(shiftFiscalYear('2098-99', 1)).toBe('2099-00');
    for (const [year, by] of [
      ['2099-00', 1],
      ['1900-01', -1],
      ['2000-01', 1000],
      ['2000-01', -1000],
    ] as const) {
      const error = refusal(() => shiftFiscalYear(year, by), 'INVALID_FISCAL_YEAR');
      expect(error.details.reason).toBe('out-of-range');
      expect(error.path).toEqual(['years']);
    }
    for (const by of [0.5, Number.NaN, 1001, -1001, Number.POSITIVE_INFINITY, '1', null]) {
      expect(refusal(() => shiftFiscalYear('2015-16', by as number), 'INVALID_ARGUMENT').path).toEqual(['years']);
    }
  });

  it('ranges have both ends, the right length and steps of one', () => {
    fc.assert(
      fc.property(firstYear, firstYear, (a, b) => {
        const [from, to] = [canonical(Math.min(a, b)), canonical(Math.max(a, b))];
        const range = fiscalYearRange(from, to);
        expect(range).toHaveLength(Math.abs(a - b) + 1);
        expect([range[0], range.at(-1)]).toEqual([from, to]);
        for (let i = 1; i < range.length; i++) {
          expect(range[i]).toBe(shiftFiscalYear(range[i - 1] as string, 1));
        }
        if (from !== to) {
          const error = refusal(() => fiscalYearRange(to, from), 'REVERSED_RANGE');
          expect(error.details).toEqual({ from: to, to: from });
        }
      }),
    );
    expect(fiscalYearRange('1900-01', '2099-00')).toHaveLength(200);
  });

  it('sort as text, across the century too', () => {
    const range = fiscalYearRange('1900-01', '2099-00');
    expect([...range].reverse().sort()).toEqual(range);
  });

  it('fiscalYearOf takes the days from 1 April 1900 to 31 March 2100, and points at the rest', () => {
    expect(fiscalYearOf('1900-04-01')).toBe('1900-01');
    expect(fiscalYearOf('2100-03-31')).toBe('2099-00');
    for (const date of ['1900-03-31', '1900-01-01', '2100-04-01', '2100-12-31']) {
      const error = refusal(() => fiscalYearOf(date), 'INVALID_FISCAL_YEAR');
      expect(error.details.reason).toBe('out-of-range');
      expect(error.path).toEqual(['date']);
    }
    refusal(() => fiscalYearOf('2019-02-29'), 'INVALID_DATE');
    refusal(() => fiscalYearOf(20190905 as never), 'INVALID_ARGUMENT');
  });

  it('what is formatted can be read again', () => {
    for (const year of FIRST_YEARS) {
      for (const locale of LOCALES) {
        expect(formatFiscalYear(canonical(year), { locale, style: 'short' })).toBe(canonical(year));
        const long = formatFiscalYear(canonical(year), { locale, style: 'long' });
        expect(long).toBe(`${year}-${year + 1}`);
        expect(fiscalYear(long)).toBe(canonical(year));
      }
    }
  });

  it('formatting needs both options', () => {
    refusal(() => formatFiscalYear('2015-16', undefined as never), 'INVALID_ARGUMENT');
    refusal(() => formatFiscalYear('2015-16', { locale: 'en-CA' } as never), 'INVALID_ARGUMENT');
    refusal(() => formatFiscalYear('2015-16', { style: 'long' } as never), 'INVALID_ARGUMENT');
    refusal(() => formatFiscalYear('2015-16', { locale: 'fr', style: 'long' } as never), 'UNKNOWN_NAME');
    refusal(() => formatFiscalYear('2015-16', { locale: 'fr-CA', style: 'medium' } as never), 'UNKNOWN_NAME');
  });
});
