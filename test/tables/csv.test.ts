import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fiscalYear, fiscalYearRange, isFiscalYear } from '../../src/calendar/fiscal-year.js';
import { type Decimal, decimal, isDecimal } from '../../src/exact/decimal.js';
import { NO_VALUE_LABELS, NO_VALUE_REASONS } from '../../src/kernel/no-value.js';
import { csvText, type TableCell } from '../../src/tables/csv.js';
import { codeOf } from '../refusal.js';
import { FUNCTIONS, VALID } from '../support/calls.js';
import { runs } from '../support/long.js';
import { isRun, withoutApostrophe } from '../support/spreadsheets.js';

const read = (text: string, options: object = {}): string[][] =>
  parse(text, { relax_column_count: false, record_delimiter: '\r\n', skip_empty_lines: true, ...options });

describe('csvText', () => {
  it('writes a header and a line for each row, ended by CR LF', () => {
    expect(
      csvText([
        { year: '2015-16', spent: decimal('31480000.50'), note: null },
        { year: '2016-17', partner: 'gac' },
      ]),
    ).toBe('year,spent,note,partner\r\n2015-16,31480000.5,,\r\n2016-17,,,gac\r\n');
  });

  it('neutralises what a spreadsheet would run (payloads of the OWASP page on CSV injection), and leaves numbers alone', () => {
    const run = (cell: TableCell) => read(csvText([{ cell }]))[1]?.[0];
    for (const payload of [
      '=1+1',
      "=cmd|'/C calc'!A0",
      '+1+1',
      '-1+1',
      '@SUM(1+1)',
      '\t=1+1',
      '\r=1+1',
      '=HYPERLINK("http://x","y")',
      '-',
      '＝1+1',
      // Behind what does not show.
      '\ufeff=1+1',
      '\u200b=1+1',
      "\u2060'\u200d@SUM(1+1)",
      '\u00ad\ufe0f-1+1',
      '\u0000=1+1',
      '\u3164=1+1',
      // Behind blanks, which some imports take away.
      ' =1+1',
    ]) {
      expect(run(payload)).toBe(`'${payload}`);
    }
    for (const text of ['\ufeffRCMP', '\u200b', 'a\ufeff=1', '👮\u200d♀️ = 1']) expect(run(text)).toBe(text);
    for (const number of ['-12.50', '+3', '-1,5', '-.5', '12', '-1,234.56', '-5.5%', '-$14,910,000', '-1e-7'])
      expect(run(number)).toBe(number);
    expect([run(-12.5), run(decimal('-0.10')), run(-0), run(1e21), run(1e-7)]).toEqual([
      '-12.5',
      '-0.1',
      '0',
      '1000000000000000000000',
      '0.0000001',
    ]);
  });

  it('takes rows of an interface, and refuses cells of other types where it is compiled', () => {
    interface Row {
      readonly name: string;
      readonly change?: Decimal;
    }
    const rows: Row[] = [{ name: 'a' }, { name: 'b', change: decimal('-1.50') }];
    expect(csvText(rows)).toBe('name,change\r\na,\r\nb,-1.5\r\n');
    // @ts-expect-error a date of JavaScript is no cell: calendar dates are text
    expect(codeOf(() => csvText([{ day: new Date(0) }]))).toMatchObject({ code: 'INVALID_ARGUMENT' });
    // @ts-expect-error nor is a function
    expect(codeOf(() => csvText([{ run: () => 1 }]))).toMatchObject({ code: 'INVALID_ARGUMENT' });
  });

  it('writes one empty cell as such, not as a blank line', () => {
    expect(csvText([{ a: null }, { a: '' }])).toBe('a\r\n""\r\n""\r\n');
  });

  it('neutralises the head as well', () => {
    expect(csvText([{ '=1+1': 1 }])).toBe("'=1+1\r\n1\r\n");
  });

  it('writes for a French spreadsheet with semicolons, decimal commas and French reasons', () => {
    const text = csvText([{ mission: 'Équipe; mobile', share: 0.5, why: { noValue: 'suppressed' } }], {
      locale: 'fr-CA',
      byteOrderMark: true,
    });
    expect(text).toBe('\ufeffmission;share;why\r\n"Équipe; mobile";0,5;supprimé\r\n');
  });

  it('keeps fiscal years from being read as months: a spreadsheet takes 2010-11 for November 2010', () => {
    const years = fiscalYearRange('1990-91', '2030-31');
    for (const locale of ['en-CA', 'fr-CA'] as const) {
      const found = read(
        csvText(
          years.map((fiscalYear) => ({ fiscalYear })),
          { locale },
        ),
      )
        .slice(1)
        .flat();
      expect(found.filter((text) => /^\d{4}-\d{2}$/.test(text))).toEqual([]);
      expect(found.map(fiscalYear)).toEqual(years);
    }
    expect(csvText([{ fiscalYear: '2010-11' }])).toBe('fiscalYear\r\n2010-11\r\n');
    expect(csvText([{ month: '2010-11' }], { locale: 'en-CA' })).toBe('month\r\n2010-11\r\n');
  });

  it('keeps every key of fiscal years from being read as months, and nothing else', () => {
    const row = {
      previousFiscalYear: '2010-11',
      firstMet: '2010-11',
      years: [{ fiscalYear: '2011-12', share: 1 }],
      trendYears: ['2010-11', '2011-12'],
      longestRun: { from: '2010-11', to: '2011-12', years: 2 },
      from: '2010-11',
      to: '2011-12',
    };
    const [, cells] = read(csvText([row], { locale: 'fr-CA' }), { delimiter: ';' });
    expect(cells).toEqual([
      ...['2010-2011', '2010-2011', '2011-2012', '1', '2010-2011\n2011-2012'],
      ...['2010-2011', '2011-2012', '2', '2010-11', '2011-12'],
    ]);
  });

  it('has a month for a fiscal year under no key of any result', () => {
    let years = 0;
    for (const [name, call] of FUNCTIONS) {
      if (['csvText', 'fiscalYearRange', 'suppressTogether'].includes(name) || name.startsWith('chartOf')) continue;
      for (const args of VALID[name] ?? []) {
        const result = call(...args);
        const rows = (Array.isArray(result) ? result : [result]).filter(
          (row) => typeof row === 'object' && row !== null && !isDecimal(row) && !Array.isArray(row),
        );
        if (rows.length === 0 || name === 'deploymentColumns') continue;
        const text = csvText(rows as never, { locale: 'en-CA', nulls: 'blank' });
        // Months of missions are months.
        years += text.match(/\d{4}-\d{4}/g)?.length ?? 0;
        expect(
          read(text)
            .flat()
            .filter((cell) => cell.split('\n').some(isFiscalYear)),
          name,
        ).toEqual([]);
      }
    }
    expect(years).toBeGreaterThan(10);
  });

  it('quotes what another separator would part before a formula', () => {
    expect(csvText([{ a: 'x;=1+1', b: 'x;1', c: 'x|@a' }])).toBe('a,b,c\r\n"x;=1+1",x;1,"x|@a"\r\n');
    expect(csvText([{ a: 'x,=1', b: 'x,-1,5' }], { locale: 'fr-CA' })).toBe('a;b\r\n"x,=1";x,-1,5\r\n');
    expect(csvText([{ 'x;=1': 1 }])).toBe('"x;=1"\r\n1\r\n');
  });

  it('survives UTF-8 with its byte order mark', () => {
    const bytes = new TextEncoder().encode(csvText([{ ministère: 'Sûreté du Québec' }], { byteOrderMark: true }));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(read(new TextDecoder('utf-8').decode(bytes))).toEqual([['ministère'], ['Sûreté du Québec']]);
  });

  it('gives back every cell through an independent reader, and starts no formula', () => {
    const special = fc.array(fc.constantFrom(...'=+-@\t\r\n＝＋－＠', '"', "'", ',', ';', ' ', '\r\n', 'é', '1', '.'), {
      maxLength: 6,
    });
    const cell: fc.Arbitrary<TableCell> = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      special.map((parts) => parts.join('')),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      fc
        .tuple(fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }), fc.nat(10 ** 6))
        .map(([a, b]) => decimal(`${a}.${b}`)),
      fc.constantFrom(...NO_VALUE_REASONS).map((noValue) => ({ noValue })),
    );
    const key = fc.string({ minLength: 1 }).filter((name) => name !== '__proto__');
    const table = fc
      .uniqueArray(key, { minLength: 1, maxLength: 4 })
      .chain((keys) => fc.array(fc.tuple(...keys.map(() => cell)), { maxLength: 4 }).map((rows) => ({ keys, rows })));
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('en-CA', 'fr-CA', undefined),
        fc.boolean(),
        ({ keys, rows }, locale, named) => {
          if (rows.length === 0) return;
          const objects = rows.map((cells) =>
            Object.fromEntries(keys.map((name, at) => [name, cells[at] as TableCell])),
          );
          const text = csvText(objects, {
            ...(locale !== undefined && { locale }),
            ...(named && { columns: Object.keys(objects[0] as object) }),
          });
          const [head, ...body] = read(text, { delimiter: locale === 'fr-CA' ? ';' : ',' });
          expect(text.endsWith('\r\n')).toBe(true);
          const order = Object.keys(objects[0] as object);
          expect(head?.map(withoutApostrophe)).toEqual(order);
          expect(body).toHaveLength(rows.length);
          body.forEach((cells, index) => {
            cells.forEach((found, at) => {
              expect(isRun(found), found).toBe(false);
              expect(meaning(found, objects[index]?.[order[at] as string] as TableCell, locale)).toBe(true);
            });
          });
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it.each([
    [[{ a: Number.NaN }], 'INVALID_ARGUMENT'],
    [[{ a: undefined }], 'INVALID_ARGUMENT'],
    [[{ a: { noValue: 'bogus' } }], 'INVALID_ARGUMENT'],
    [[{ a: { b: new Map() } }], 'INVALID_ARGUMENT'],
    [[{ a: [Symbol('a')] }], 'INVALID_ARGUMENT'],
    [[{ a: ['one', ''] }], 'INVALID_ARGUMENT'],
    [[{ a: ['one\ntwo'] }], 'INVALID_ARGUMENT'],
    [[{ a: { b: 1 }, 'a.b': 2 }], 'DUPLICATE'],
    [[{ a: Array.from({ length: 20_000 }, () => ({ b: 1 })) }], 'INVALID_ARGUMENT'],
    [['a'], 'INVALID_ARGUMENT'],
    [{}, 'INVALID_ARGUMENT'],
  ])('refuses %j', (rows, code) => {
    expect(codeOf(() => csvText(rows as never))).toMatchObject({ code });
  });

  it('refuses wrong options', () => {
    expect(codeOf(() => csvText([], { locale: 'fr' as never }))).toMatchObject({ code: 'UNKNOWN_NAME' });
    expect(codeOf(() => csvText([], { bom: true } as never))).toMatchObject({ code: 'UNKNOWN_NAME' });
    expect(codeOf(() => csvText([], { byteOrderMark: 1 as never }))).toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(csvText([])).toBe('');
  });
});

function meaning(found: string, cell: TableCell, locale: 'en-CA' | 'fr-CA' | undefined): boolean {
  const point = locale === 'fr-CA' ? found.replace(',', '.') : found;
  if (cell === null) return found === '';
  if (typeof cell === 'string') return withoutApostrophe(found) === cell;
  if (typeof cell === 'number') return Number(point) === (cell === 0 ? 0 : cell);
  if (typeof cell === 'boolean') return found === String(cell);
  if ('noValue' in cell) {
    const { en, fr } = NO_VALUE_LABELS[cell.noValue];
    return found === { 'en-CA': en, 'fr-CA': fr, none: cell.noValue }[locale ?? 'none'];
  }
  return decimal(point).eq(cell as Decimal);
}

describe('numbers as text, in French', () => {
  /** The keys under which results hold a `Decimal`, directly or in what they hold. */
  const keys = new Set<string>();
  const look = (value: unknown, key: string, depth = 0): void => {
    if (typeof value !== 'object' || value === null || depth > 6) return;
    if (isDecimal(value)) keys.add(key);
    else if (Array.isArray(value)) for (const element of value) look(element, key, depth + 1);
    else for (const [own, element] of Object.entries(value)) look(element, own, depth + 1);
  };
  // What a document printed keeps its marks; an envelope is no row.
  const OTHERS = ['printed'];

  it('have decimal commas under every key at which this library holds exact numbers', () => {
    for (const [name, call] of FUNCTIONS) for (const args of VALID[name] ?? []) look(call(...args), '');
    keys.delete('');
    expect(keys.size).toBeGreaterThan(15);
    const written = (key: string) =>
      read(csvText([{ [key]: '1234.5' }], { locale: 'fr-CA' }), { delimiter: ';' })[1]?.[0];
    expect([...keys].filter((key) => !OTHERS.includes(key) && written(key) !== '1234,5')).toEqual([]);
    expect(csvText([{ item: '1.5', id: '2.0', printedText: '3.5' }], { locale: 'fr-CA' })).toContain('1.5;2.0;3.5');
  });
});
