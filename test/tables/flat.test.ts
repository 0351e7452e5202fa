import { inspect } from 'node:util';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { codeOf } from '../refusal.js';
import { FUNCTIONS, VALID } from '../support/calls.js';

const plain = { numbers: 'number', noValue: 'null' } as const;
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const cell = { fiscalYear: '2015-16', partner: 'rcmp', category: 'salary-and-operating' } as const;
const rows = library.summarizeBudget(
  [
    { ...cell, phase: 'approved', amount: '46400000' },
    { ...cell, phase: 'spent', amount: '31480000' },
    { ...cell, partner: 'gac', category: 'incremental-costs', phase: 'spent', amount: '5760000.5' },
  ],
  { by: ['fiscalYear'], missing: 'matched-cells' },
);

describe('flatRows', () => {
  it('gives each value a cell: totals with their parts, shares alone, findings by their codes', () => {
    expect(library.flatRows(rows, plain)).toEqual([
      {
        fiscalYear: '2015-16',
        planned: null,
        'planned.parts': 0,
        'planned.missing': 0,
        authorities: null,
        'authorities.parts': 0,
        'authorities.missing': 0,
        approved: 46_400_000,
        'approved.parts': 2,
        'approved.missing': 1,
        spent: 37_240_000.5,
        'spent.parts': 2,
        'spent.missing': 0,
        unspent: 14_920_000,
        spentShare: 31_480_000 / 46_400_000,
        varianceShare: 14_920_000 / 46_400_000,
        'compared.cells': 1,
        'compared.leftOut': 1,
        'compared.base': 46_400_000,
        'compared.spent': 31_480_000,
        cautions: 'SPENT_WITHOUT_APPROVAL',
      },
    ]);
  });

  it('has the columns that were named, in their order, and beside a sum what it lacks', () => {
    const columns = [
      'spentShare',
      'fiscalYear',
      'spentShare.numerator',
      'approved',
      'planned',
      'approved.reasons',
    ] as const;
    const [row = {}] = library.flatRows(rows, { columns, numbers: 'string', decimals: 3, noValue: 'reason' });
    expect(Object.entries(row)).toEqual([
      ['spentShare', '0.678'],
      ['fiscalYear', '2015-16'],
      ['spentShare.numerator', '31480000.000'],
      ['approved', '46400000.000'],
      ['approved.missing', 1],
      ['planned', 'not-reported'],
      ['approved.reasons', 'not-reported'],
    ]);
  });

  it('writes every kind of value, the same before and after JSON', () => {
    const share = { numerator: library.decimal(1), denominator: library.decimal(3), value: library.decimal(1).div(3) };
    const range = { value: library.decimal('1.39'), low: library.decimal('1.35'), high: library.decimal('1.44') };
    const row = {
      share,
      range,
      none: { noValue: 'suppressed', note: 'x' },
      count: 3,
      yes: true,
      nothing: null,
      text: '1.50',
      list: ['a', 'b'],
      lines: [1, 2],
      label: { en: 'name', fr: 'nom' },
      empty: [],
      total: { value: { noValue: 'redacted' }, parts: 2, missing: 2, reasons: ['redacted', 'redacted'] },
      check: library.reconcile(
        library.statement({ document: 'd', unit: 'people', figures: { a: ['1', 1] }, identities: {} }),
        'a',
      ),
      deep: [{ b: [{ c: 1 }] }],
    };
    const [flat = {}] = library.flatRows([row], { ...plain, decimals: 2 });
    expect(flat).toMatchObject({
      ...{
        share: 0.33,
        range: 1.39,
        'range.low': 1.35,
        'range.high': 1.44,
        none: null,
        count: 3,
        yes: true,
        nothing: null,
      },
      ...{ text: '1.50', list: 'a; b', lines: '1; 2', 'label.en': 'name', 'label.fr': 'nom', empty: '' },
      ...{ total: null, 'total.parts': 2, 'total.missing': 2, check: 'not-checkable', 'deep.1.b.1.c': 1 },
    });
    expect(Object.keys(flat).filter((key) => /^(?:share|total)\./.test(key))).toEqual(['total.parts', 'total.missing']);
    expect(library.flatRows(sent([row]), { ...plain, decimals: 2 })).toEqual([flat]);
  });

  it('turns the text of an amount into a number, or a number into text, and no other text', () => {
    const line = { ...cell, phase: 'spent', amount: '31480000.50', item: '1.5' };
    expect(library.flatRows([line], plain)[0]).toMatchObject({ amount: 31_480_000.5, item: '1.5' });
    expect(library.flatRows([line], { ...plain, numbers: 'string' })[0]).toMatchObject({ amount: '31480000.5' });
  });

  it('gives all rows the same columns', () => {
    expect(library.flatRows([{ a: 1 }, { b: 2 }], plain)).toEqual([
      { a: 1, b: null },
      { a: null, b: 2 },
    ]);
  });

  it('gives plain data whatever the function: one value a cell, which console.table and CSV text take as it is', () => {
    let tables = 0;
    for (const [name, call] of FUNCTIONS) {
      if (name.startsWith('chartOf') || name === 'deploymentColumns' || name === 'errorFromJSON') continue;
      for (const args of VALID[name] ?? []) {
        const result = call(...args);
        const some = (Array.isArray(result) ? result : [result]).filter(
          (row) =>
            typeof row === 'object' && row !== null && !Array.isArray(row) && !('constructor' in row && 'e' in row),
        );
        if (some.length === 0) continue;
        const flat = library.flatRows(some, plain);
        tables += 1;
        const kinds = flat.flatMap((row) =>
          Object.values(row).map((value) => (value === null ? 'null' : typeof value)),
        );
        expect(new Set(kinds).has('object'), name).toBe(false);
        expect(structuredClone(flat)).toEqual(flat);
        expect(inspect(flat, { depth: 1 })).not.toMatch(/\[(?:Object|Array)\]/);
        expect(library.flatRows(sent(some), plain), name).toEqual(flat);
        const [head = []] = parse(library.csvText(flat as never, { nulls: 'blank' }), {
          record_delimiter: '\r\n',
        }) as unknown as string[][];
        expect(head.length, name).toBe(Object.keys(flat[0] as object).length);
      }
    }
    expect(tables).toBeGreaterThan(60);
  });

  it.each([
    [[{ a: 1 }], { numbers: 'number' }, 'INVALID_ARGUMENT'],
    [[{ a: 1 }], { noValue: 'null' }, 'INVALID_ARGUMENT'],
    [[{ a: 1 }], { ...plain, columns: ['b'] }, 'UNKNOWN_NAME'],
    [[{ a: 1 }], { ...plain, columns: [{ key: 'a' }] }, 'INVALID_ARGUMENT'],
    [[{ a: 1 }], { ...plain, columns: ['a', 'a'] }, 'DUPLICATE'],
    [[{ a: 1 }], { ...plain, scale: 'millions' }, 'UNKNOWN_NAME'],
    [[{ a: Number.NaN }], plain, 'INVALID_ARGUMENT'],
    [[{ a: new Map() }], plain, 'INVALID_ARGUMENT'],
    [[{ a: { b: 1 }, 'a.b': 2 }], plain, 'DUPLICATE'],
    [[{ a: undefined }], plain, 'INVALID_ARGUMENT'],
    ['a', plain, 'INVALID_ARGUMENT'],
  ])('refuses %j with %j', (given, options, code) => {
    expect(codeOf(() => library.flatRows(given as never, options as never))).toMatchObject({ code });
  });
});
