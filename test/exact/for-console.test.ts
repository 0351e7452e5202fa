import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { forConsole } from '../../src/exact/for-console.js';
import * as library from '../../src/index.js';
import { FUNCTIONS, money, VALID } from '../support/calls.js';

/* What Node prints of results, by the symbol that it has registered for it; and that nothing else notices. */

const INSPECT = Symbol.for('nodejs.util.inspect.custom');
const LINES = [
  { fiscalYear: '2015-16', partner: 'rcmp', category: 'salary-and-operating', phase: 'approved', amount: '46400000' },
  { fiscalYear: '2015-16', partner: 'rcmp', category: 'salary-and-operating', phase: 'spent', amount: '31480000' },
  { fiscalYear: '2015-16', partner: 'gac', category: 'incremental-costs', phase: 'spent', amount: '5760000' },
] as const;
const summary = () => library.summarizeBudget(LINES, { by: ['fiscalYear'], missing: 'matched-cells' });
const published = () =>
  library.suppressSmallCells(
    [
      { group: 'a', counts: { woman: 1, man: 20 } },
      { group: 'b', counts: { woman: 9, man: 30 } },
      { group: 'c', counts: { woman: 9, man: 30 } },
    ],
    { threshold: 5, protect: ['woman', 'man'], zeros: 'show', width: 2, smallGroups: 'show' },
  );

/** Every result that prints itself, with the function that it comes from. */
const PRINTING = FUNCTIONS.flatMap(([name, call]) =>
  (VALID[name] ?? []).flatMap((args) => {
    const again = () => call(...args);
    const result = again();
    const prints = typeof result === 'object' && result !== null && Object.hasOwn(result, INSPECT);
    return prints ? [{ name, result: result as object, again: again as () => object }] : [];
  }),
);

describe('what Node prints', () => {
  it('of a summary is each value in one line, as people write it', () => {
    expect(inspect(summary())).toBe(`[
  {
    fiscalYear: '2015-16',
    planned: not-reported (0 of 0 parts),
    authorities: not-reported (0 of 0 parts),
    approved: 46400000 (1 of 2 parts; not-reported),
    spent: 37240000 (2 of 2 parts),
    unspent: 14920000,
    spentShare: 0.678448275862… (31480000 of 46400000),
    varianceShare: 0.321551724137… (14920000 of 46400000),
    compared: { cells: 1, leftOut: 1, base: 46400000, spent: 31480000 },
    cautions: [
      {
        code: 'SPENT_WITHOUT_APPROVAL',
        severity: 'warning',
        path: [],
        operands: {
          amount: '5760000.00',
          cells: 1,
          fiscalYear: '2015-16',
          partner: 'gac',
          category: 'incremental-costs',
          base: 'approved spending'
        }
      }
    ]
  }
]`);
  });

  it('of a row and its cautions alone is the same', () => {
    const [row] = summary();
    expect(inspect(row)).toContain('  spentShare: 0.678448275862… (31480000 of 46400000),\n');
    expect(inspect(row?.cautions)).toContain("base: 'approved spending'");
    expect(inspect({ deep: { row } })).toContain('spent: 37240000 (2 of 2 parts)');
    // Too deep inside of something else, it is left out as anything is.
    expect(inspect({ a: { b: { c: { row } } } })).toContain('row: [Object]'.replace('row: ', 'c: '));
  });

  it('of ranges, labels, notes and long numbers is short, and of what says more it is all', () => {
    const value = library.decimal(1).div(3);
    const printed = forConsole({
      range: { value: library.decimal('1.39'), low: library.decimal('1.35'), high: library.decimal('1.44') },
      possible: { low: library.decimal(1), high: library.decimal(2) },
      open: { low: library.decimal(1), high: library.decimal(2), open: 'high' },
      of: { numerator: 1, denominator: 3, value, of: 'person-days' },
      label: { en: 'a name', fr: 'un nom' },
      none: { noValue: 'redacted', note: 'by\u001b[31m hand' },
      large: library.decimal('123456789012345678.123456789012345678'),
      small: library.decimal('-0.0000000123456789012345678'),
      exact: library.decimal('53824830.129999995'),
      total: { value: { noValue: 'redacted' }, parts: 1, missing: 1 },
    });
    expect(inspect(printed, { breakLength: 120 }).split('\n')).toEqual([
      '{',
      '  range: 1.39 (1.35 to 1.44),',
      '  possible: 1 to 2,',
      "  open: { low: 1, high: 2, open: 'high' },",
      "  of: { numerator: 1, denominator: 3, value: 0.333333333333…, of: 'person-days' },",
      "  label: 'a name',",
      '  none: redacted (by␛[31m hand),',
      '  large: 123456789012345678.123456789012…,',
      '  small: -0.0000000123456789012…,',
      '  exact: 53824830.129999995,',
      '  total: redacted (0 of 1 parts)',
      '}',
    ]);
    expect(inspect(printed, { colors: true })).toContain('\u001b[33m1 to 2\u001b[39m');
  });

  it('leaves nothing out for standing too deep, of every result that is printed so', () => {
    expect(new Set(PRINTING.map(({ name }) => name)).size).toBeGreaterThan(25);
    for (const name of [
      'audit',
      'coverage',
      'suppressSmallCells',
      'genderSeries',
      'reconcile',
      'poolShares',
      'attackTable',
    ]) {
      expect(
        PRINTING.some((one) => one.name === name),
        name,
      ).toBe(true);
    }
    for (const { name, result } of PRINTING) {
      const text = inspect(result);
      expect(text, name).not.toMatch(/\[(?:Object|Array)\]/);
      expect(text, name).not.toMatch(/\d{30}/);
    }
  });

  it('of a list of thousands is its beginning', () => {
    const long = forConsole(
      Array.from({ length: 100_000 }, (_, index) => ({ value: library.decimal(index), parts: 1, missing: 0 })),
    );
    expect(inspect(long)).toContain('... 99900 more items');
    expect(inspect(long, { maxArrayLength: null }).length).toBeGreaterThan(1_000_000);
  });

  it('is nothing that was withheld, even where it stands beside its reason', () => {
    const table = published();
    const texts = [table, table.rows, table.rows[0]].map((one) => inspect(one, { depth: null, showHidden: true }));
    expect(texts[0]).toContain('counts: { woman: suppressed, man: suppressed }');
    for (const text of texts) expect(text).not.toMatch(/\b(?:1|20)\b/);
    const beside = forConsole({ count: { noValue: 'suppressed', value: 3, numerator: 3 } });
    expect(inspect(beside, { depth: null, showHidden: true })).toBe('{ count: suppressed }');
  });
});

describe('what prints a result', () => {
  it.each(PRINTING.map((one, index) => [`${one.name} (${index})`, one] as const))(
    'is seen by nothing else: %s',
    (_, { result, again }) => {
      // Not listed, not in JSON, in no copy, in no comparison.
      expect(Object.getOwnPropertyDescriptor(result, INSPECT)?.enumerable).toBe(false);
      expect(Reflect.ownKeys({ ...result })).not.toContain(INSPECT);
      const json = JSON.parse(JSON.stringify(result)) as object;
      expect(Reflect.ownKeys(json)).not.toContain(INSPECT);
      const bare = Array.isArray(result) ? [...result] : { ...result };
      expect(result).toEqual(bare);
      expect(result).toStrictEqual(bare);
      expect(bare).toStrictEqual(result);
      assert.deepStrictEqual(result, bare);
      assert.deepStrictEqual(again(), bare);
      const keys = Object.getOwnPropertySymbols(result).filter((symbol) => symbol !== INSPECT);
      expect(keys).toEqual([]);
      // The plain form has none of it, and is made of it as before.
      const plain = library.toPlain(result, { numbers: 'string', noValue: 'reason' });
      expect(Object.hasOwn(plain as object, INSPECT)).toBe(false);
      expect(structuredClone(plain)).toEqual(plain);
    },
  );

  it('survives a structured clone, a worker and the serializer of Node, where the result does', async () => {
    // What holds a Decimal is made plain first, as ever.
    const attack = library.attackTable(published(), {
      ...{ threshold: 5, protect: ['woman', 'man'], zeros: 'show', width: 2, smallGroups: 'show' },
    });
    const read = library.readBudgetLines([{ Y: '2015-16', P: 'gac', S: '5,15' }], {
      map: { fiscalYear: 'Y', partner: 'P', spent: 'S' },
      empty: 'not-reported',
    });
    const results = { attack, read };
    for (const clone of [structuredClone(results), deserialize(serialize(results)) as typeof results]) {
      expect(clone).toEqual(results);
      expect(Object.getOwnPropertySymbols(clone.attack)).toEqual([]);
    }
    const echo =
      "const { parentPort } = require('worker_threads'); parentPort.once('message', (m) => parentPort.postMessage(m));";
    const worker = new Worker(echo, { eval: true });
    const back = new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    worker.postMessage(results);
    expect(await back).toEqual(results);
    await worker.terminate();
  });

  it('does not get into rows that may be many: their list has it', () => {
    const served = { person: 'p', mission: 'm', personnel: 'police', gender: 'woman', lastDay: '2019-03-31' } as const;
    const rows = library.summarizeDeployments([{ ...served, id: 'a', firstDay: '2018-04-01' }], {
      period: { from: '2018-19', to: '2019-20' },
      by: ['fiscalYear'],
      method: 'daily',
    });
    expect(Object.hasOwn(rows, INSPECT)).toBe(true);
    expect(rows.some((row) => Object.hasOwn(row, INSPECT))).toBe(false);
    expect(inspect(rows)).not.toMatch(/\[(?:Object|Array)\]/);
  });

  it('needs Node to do anything, and what other programs hand it does no harm', () => {
    const check = library.reconcile(money, 'total');
    const print = (check as unknown as Record<symbol, (...given: unknown[]) => unknown>)[INSPECT];
    expect(print?.call(check, 2, {})).toBe(check);
    expect(print?.call(check, -1, {}, inspect)).toBe(check);
    expect(print?.call(check, 2, {}, () => 'printed')).toBe('printed');
  });
});
