import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { type CalendarDate, calendarDate } from '../src/calendar/date.js';
import { daysInFiscalYear, fiscalQuarterOf, fiscalYearStart } from '../src/calendar/fiscal-dates.js';
import { fiscalYear, formatFiscalYear, isFiscalYear } from '../src/calendar/fiscal-year.js';
import type { FiscalYear } from '../src/calendar/year-form.js';
import { type Decimal, type DecimalInput, decimal, roundHalfAway } from '../src/exact/decimal.js';
import { compareReported, toPlain } from '../src/exact/plain-rows.js';
import { type Share, shareOf } from '../src/exact/share.js';
import { type Total, totalOf } from '../src/exact/total.js';
import { isCpaIppError } from '../src/explain/codes.js';
import { formatReported } from '../src/explain/format-reported.js';
import type { Label } from '../src/kernel/label.js';
import { isNoValue, mapReported, NO_VALUE_REASONS, type NoValue, type Reported } from '../src/kernel/no-value.js';
import type { DocumentSource, Source } from '../src/kernel/source.js';
import * as schemas from '../src/schemas.js';
import {
  calendarDateSchema,
  decimalStringSchema,
  documentSourceSchema,
  fiscalYearSchema,
  labelSchema,
  noValueSchema,
  sourceSchema,
} from '../src/schemas.js';
import { decimalText } from './exact/oracle.js';
import { runs } from './support/long.js';

/** Never called: its lines only have to fail, or not to fail, to compile. */
function wrongMixes(): void {
  const amount = decimal(1);
  const reported = amount as Reported<Decimal>;
  const total = totalOf([amount]);
  const share = shareOf(amount, amount);

  // @ts-expect-error a bigint is no decimal input
  decimal(1n);
  // @ts-expect-error a missing value is no decimal input
  decimal({ noValue: 'redacted' });
  // @ts-expect-error null is no decimal input: a missing value says why it is missing
  decimal(null);
  // @ts-expect-error how many decimals must be said
  roundHalfAway('1.5');
  // @ts-expect-error the options are an object, not a number
  roundHalfAway('1.5', 1);

  // @ts-expect-error a value that may be missing has no arithmetic before it is checked
  reported.plus(1);
  // @ts-expect-error a total is no amount: it may be partial
  decimal(total);
  // @ts-expect-error a total cannot be sorted or compared as if it were an amount
  compareReported(total, amount);
  // @ts-expect-error a share is no amount
  decimal(share);
  // @ts-expect-error the list of reasons is closed
  const reason: NoValue = { noValue: 'unknown' };
  // @ts-expect-error records are read-only
  reason.noValue = 'redacted';
  // @ts-expect-error null is not a missing value
  const nothing: Reported<string> = null;
  mapReported(reported, (value) => value.plus(1));
  // @ts-expect-error the function sees values only, not the reason why there is none
  mapReported(reported, (value: NoValue) => value.note);

  // @ts-expect-error how numbers come out must be said
  toPlain(amount, { noValue: 'null' });
  // @ts-expect-error how missing values come out must be said
  toPlain(amount, { numbers: 'number' });
  // @ts-expect-error a boolean says nothing
  toPlain(amount, { numbers: true, noValue: 'null' });
  // @ts-expect-error a misspelt option
  formatReported(amount, { decimal: 2 });
  // @ts-expect-error only the two locales of Canada
  formatReported(amount, { locale: 'en-US' });

  // @ts-expect-error a number is not a fiscal year
  fiscalYear(2015);
  // @ts-expect-error a number is not a fiscal year
  fiscalYearStart(2015);
  // @ts-expect-error a Date has a time and a time zone: it is no calendar date
  fiscalQuarterOf(new Date(0));
  // @ts-expect-error a Date has a time and a time zone: it is no calendar date
  calendarDate(new Date(0));
  // @ts-expect-error locale and style must both be said
  formatFiscalYear('2015-16', { style: 'long' });
  // @ts-expect-error a slash is not the canonical form
  const slashed: FiscalYear = '2015/16';
  // @ts-expect-error a fiscal year is no calendar date
  const day: CalendarDate = fiscalYear('2015-16');
  // @ts-expect-error any text may be no fiscal year: it must be read first
  const unread: FiscalYear = String(daysInFiscalYear('2015-16'));
  // @ts-expect-error the list of error codes is closed
  isCpaIppError(reason, 'BAD_INPUT');
  void [nothing, slashed, day, unread];
}

describe('types', () => {
  it('refuse wrong mixes', () => {
    expect(wrongMixes).toBeTypeOf('function');
  });

  it('of a share, a total and their parts', () => {
    expectTypeOf<Total['value']>().toEqualTypeOf<Reported<Decimal>>();
    expectTypeOf<Share['value']>().toEqualTypeOf<Decimal>();
    expectTypeOf<Decimal>().toExtend<DecimalInput>();
    expectTypeOf(fiscalYear('2015-16')).toEqualTypeOf<FiscalYear>();
    expectTypeOf(fiscalYearStart('2015-16')).toEqualTypeOf<CalendarDate>();
  });
});

describe('schemas and interfaces are equal, both ways', () => {
  it('in the kernel', () => {
    expectTypeOf<z.infer<typeof labelSchema>>().toEqualTypeOf<Label>();
    expectTypeOf<z.input<typeof labelSchema>>().toEqualTypeOf<Label>();
    expectTypeOf<z.infer<typeof noValueSchema>>().toEqualTypeOf<NoValue>();
    expectTypeOf<z.input<typeof noValueSchema>>().toEqualTypeOf<NoValue>();
    expectTypeOf<z.infer<typeof documentSourceSchema>>().toEqualTypeOf<DocumentSource>();
    expectTypeOf<z.infer<typeof sourceSchema>>().toEqualTypeOf<Source>();
    expectTypeOf<z.infer<typeof decimalStringSchema>>().toEqualTypeOf<string>();
  });

  it('in the calendar', () => {
    expectTypeOf<z.infer<typeof fiscalYearSchema>>().toEqualTypeOf<FiscalYear>();
    expectTypeOf<z.input<typeof fiscalYearSchema>>().toEqualTypeOf<FiscalYear>();
    expectTypeOf<z.infer<typeof calendarDateSchema>>().toEqualTypeOf<CalendarDate>();
    expectTypeOf<z.input<typeof calendarDateSchema>>().toEqualTypeOf<CalendarDate>();
  });
});

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;
const reads = (call: () => unknown): boolean => {
  try {
    call();
    return true;
  } catch (error) {
    if (isCpaIppError(error)) return false;
    throw error;
  }
};
const digits = (most: number) => fc.stringMatching(new RegExp(`^\\d{0,${most}}$`));

describe('schemas and functions agree', () => {
  it('on fiscal years', () => {
    const yearText = fc
      .tuple(fc.integer({ min: 1890, max: 2110 }), fc.constantFrom('-', '/', '\u2013'), fc.nat(99))
      .map(([first, separator, end]) => `${first}${separator}${String(end).padStart(2, '0')}`);
    const canonical = fc
      .integer({ min: 1890, max: 2110 })
      .map((first) => `${first}-${String((first + 1) % 100).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.oneof(canonical, yearText, fc.anything()), (value) => {
        expect(accepts(fiscalYearSchema, value)).toBe(isFiscalYear(value));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('on calendar dates', () => {
    const two = fc.nat(40).map((number) => String(number).padStart(2, '0'));
    const dateText = fc
      .tuple(fc.integer({ min: 1895, max: 2105 }), two, two)
      .map(([year, month, day]) => `${year}-${month}-${day}`);
    const real = fc
      .date({ min: new Date('1890-01-01'), max: new Date('2110-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.oneof(real, dateText, fc.anything()), (value) => {
        expect(accepts(calendarDateSchema, value)).toBe(reads(() => calendarDate(value as string)));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('on decimal text', () => {
    const almost = fc
      .tuple(fc.constantFrom('', '-', '+', '--', ' '), digits(22), fc.constantFrom('', '.', '..', ','), digits(34))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(decimalText, almost, fc.string(), fc.double().map(String)), (text) => {
        expect(accepts(decimalStringSchema, text)).toBe(reads(() => decimal(text)));
      }),
      { numRuns: runs(2000) },
    );
    for (const [whole, places] of [
      [18, 60],
      [19, 0],
      [18, 61],
      [0, 60],
      [0, 61],
      [1, 61],
    ] as const) {
      for (const sign of ['', '-', '+']) {
        const text = `${sign}${'7'.repeat(whole)}.${'7'.repeat(places)}`;
        expect([text, accepts(decimalStringSchema, text)]).toEqual([text, reads(() => decimal(text))]);
        expect(reads(() => decimal(text))).toBe(whole <= 18 && places <= 60);
      }
    }
    for (const value of [1, null, 1n, decimal(1)]) expect(accepts(decimalStringSchema, value)).toBe(false);
  });

  it('on missing values', () => {
    const near = fc.record(
      {
        noValue: fc.oneof(
          fc.constantFrom<unknown>(...NO_VALUE_REASONS),
          fc.constantFrom('bogus', '', 'toString', null),
        ),
        note: fc.string(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(near, fc.anything()), (value) => {
        expect(accepts(noValueSchema, value)).toBe(isNoValue(value));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('drop nothing in silence: an unknown key is refused', () => {
    expect(accepts(noValueSchema, { noValue: 'redacted', reason: 'x' })).toBe(false);
    expect(accepts(labelSchema, { en: 'a', fr: 'b', de: 'c' })).toBe(false);
    expect(accepts(documentSourceSchema, { document: 'x', line: 1, colum: 'A' })).toBe(false);
    expect(accepts(sourceSchema, { document: 'x', line: 1, external: { title: 't', publisher: 'p' } })).toBe(false);
    expect(accepts(sourceSchema, { external: { title: 't', publisher: 'p', year: 2020 } })).toBe(true);
    expect(accepts(sourceSchema, { external: { title: 't', publisher: 'p', date: '2020' } })).toBe(true);
    expect(accepts(sourceSchema, { external: { title: 't', publisher: 'p', dated: '2020' } })).toBe(false);
  });
});

describe('every exported schema', () => {
  const all = Object.entries(schemas as Record<string, unknown>).filter(
    (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType,
  );

  it('is a zod schema, named so, but for the functions that make others', () => {
    expect(all.map(([name]) => name)).toEqual(
      Object.keys(schemas).filter((name) => !['issueFindings', 'jsonSchemas', 'schemasFor'].includes(name)),
    );
    for (const [name] of all) expect(name).toMatch(/^[a-z][A-Za-z]*Schema$/);
  });

  it.each(all)('%s has a JSON Schema, for reading and for writing, that is JSON itself', (_, schema) => {
    for (const io of ['input', 'output'] as const) {
      const json = z.toJSONSchema(schema, { io });
      expect(JSON.parse(JSON.stringify(json))).toEqual(json);
      expect(json).not.toEqual({ $schema: json.$schema });
    }
  });

  it.each(all)('%s throws at nothing: whatever it is given, it answers', (_, schema) => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }), (value) => {
        expect(schema.safeParse(value).success).toBeTypeOf('boolean');
      }),
    );
  });
});
