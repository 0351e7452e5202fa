import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, FIRST_DAY, LAST_DAY } from '../../src/calendar/date.js';
import { formatDate } from '../../src/calendar/format-date.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';

describe('formatDate', () => {
  it('agrees with the locale data of the machine, but for the first of a month in French', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), fc.constantFrom('en-CA', 'fr-CA'), (day, locale) => {
        const date = dateOf(day);
        const theirs = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
        const ours = formatDate(date, { locale, style: 'long' });
        expect(ours.replace(/^1er /, '1 ')).toBe(theirs.replace(/^1er /, '1 '));
        expect(/^1er /.test(ours)).toBe(locale === 'fr-CA' && date.endsWith('-01'));
        expect(formatDate(date, { locale, style: 'short' })).toBe(date);
      }),
      { numRuns: runs(2000) },
    );
  });

  it.each([
    ['2019-02-29', { locale: 'en-CA', style: 'long' }, 'INVALID_DATE'],
    ['2019-02-28', { locale: 'en', style: 'long' }, 'UNKNOWN_NAME'],
    ['2019-02-28', { locale: 'en-CA', style: 'medium' }, 'UNKNOWN_NAME'],
    ['2019-02-28', undefined, 'INVALID_ARGUMENT'],
  ])('refuses %s with %j', (date, options, code) => {
    expect(codeOf(() => formatDate(date, options as never))).toMatchObject({ code });
  });
});
