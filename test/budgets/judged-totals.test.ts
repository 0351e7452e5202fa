import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';
import type { PrintedTotal } from '../../src/budgets/printed-totals.js';
import { explain } from '../../src/explain/explain.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { reconcile } from '../../src/figures/reconcile.js';
import { statement } from '../../src/figures/statement.js';
import { besideTotal, kindOfTotal } from '../../src/figures/total-words.js';
import { runs } from '../support/long.js';

/*
 * Totals that tables print, judged by the digits as printed. Worked values are those of the evaluation, Tables 7 to 9
 * (L298-320), or small sums done by hand.
 */

const LONG = { fiscalYear: 'Y', partner: 'P', category: 'C', spent: 'S' };
const OPTIONS = { map: LONG, empty: 'not-reported' } as const;
type Row = Readonly<Record<string, unknown>>;
const row = (Y: string, P: string, C: string, S: unknown): Row => ({ Y, P, C, S });
const SALARY = 'Salary and operating';
const RAPID = 'Rapid deployment';
const INCREMENTAL = 'Incremental costs';

const totalsOf = (rows: readonly Row[], options: object = OPTIONS): PrintedTotal[] =>
  readBudgetLines(rows, options as typeof OPTIONS).totals;
const said = (totals: readonly PrintedTotal[]) =>
  totals.map(({ verdict, parts }) => [verdict, parts.map(({ index }) => index).join()]);

describe('a printed total', () => {
  it('has its parts, the verdict of the judge of printed figures, both values and the gap', () => {
    const [total] = totalsOf([
      row('2015-16', 'RCMP', SALARY, '5'),
      row('2015-16', 'RCMP', RAPID, '7'),
      row('2015-16', 'Total', '', '99'),
    ]);
    expect(total).toMatchObject({
      index: 2,
      column: 'S',
      over: 'partner',
      text: 'Total',
      amount: '99',
      fiscalYear: '2015-16',
      phase: 'spent',
      unit: 'CAD',
      printedText: '99',
      parts: [
        { index: 0, column: 'S', printed: '5' },
        { index: 1, column: 'S', printed: '7' },
      ],
      missing: 0,
      verdict: 'inconsistent',
      holds: ['inconsistent'],
    });
    expect([total?.printed, total?.recomputed, total?.gap].map((value) => formatReported(value as never))).toEqual([
      '99',
      '12',
      '87',
    ]);
    expect(explain(total as PrintedTotal, { locale: 'en-CA' })).toBe(
      '5 + 7 = 12, printed 99; inconsistent (off by 87; outside the possible 11 to 13)',
    );
    expect(explain(total as PrintedTotal, { locale: 'fr-CA' })).toBe(
      '5 + 7 = 12, imprimé 99; incohérent (écart de 87; hors du possible, 11 à 13)',
    );
    // JSON keeps all of it.
    const sent = JSON.parse(JSON.stringify(total));
    expect(explain(sent, { locale: 'fr-CA' })).toBe(explain(total as PrintedTotal, { locale: 'fr-CA' }));
  });

  it('is judged by the decimals that are printed, in the unit of the rows', () => {
    // Table 8, L306: 25.73 + 5.76 = 31.49, printed 31.48 in L306's total.
    const rows = [
      row('2015-16', 'RCMP', SALARY, '25.73'),
      row('2015-16', 'GAC', INCREMENTAL, '5.76'),
      row('2015-16', 'Total', '', '31.48'),
    ];
    const [total] = totalsOf(rows, { ...OPTIONS, unit: 'CAD millions' });
    expect(total).toMatchObject({ verdict: 'component-rounding', unit: 'CAD millions', amount: '31480000' });
    expect(formatReported(total?.gap as never)).toBe('-0.01');
    // The same in dollars leaves no room for rounding.
    const dollars = rows.map((one) => ({ ...one, S: `${one['S']}0000`.replace('.', '') }));
    expect(said(totalsOf(dollars))).toEqual([['inconsistent', '0,1']]);
    const french = rows.map((one) => ({ ...one, S: String(one['S']).replace('.', ',') }));
    expect(said(totalsOf(french, { ...OPTIONS, unit: 'CAD millions', numbers: 'fr-CA' }))).toEqual([
      ['component-rounding', '0,1'],
    ]);
  });

  it.each([
    ['exact', ['1.25', '2.50'], '3.75'],
    ['rounding', ['1.25', '2.53'], '3.8'],
    ['component-rounding', ['1.2', '2.5'], '3.8'],
    ['padded', ['1.0000', '0.3321'], '1.30'],
    ['truncation', ['1.25', '2.54'], '3.7'],
    ['inconsistent', ['1.25', '2.50'], '3.95'],
  ] as const)('is %s: %j printed as %s', (verdict, parts, total) => {
    const rows = [
      ...parts.map((S, at) => row('2015-16', 'RCMP', at === 0 ? SALARY : RAPID, S)),
      row('2015-16', 'Total', '', total),
    ];
    expect(totalsOf(rows, { ...OPTIONS, unit: 'CAD millions' })[0]?.verdict).toBe(verdict);
  });

  it('of numbers counts as printed with the decimals of its column, whose last zeros numbers drop', () => {
    const rows = [
      row('2015-16', 'RCMP', SALARY, 25.73),
      row('2015-16', 'GAC', INCREMENTAL, 5.7),
      row('2015-16', 'Total', '', 31.2),
    ];
    const [total] = totalsOf(rows, { ...OPTIONS, unit: 'CAD millions' });
    expect([total?.printedText, total?.verdict]).toEqual(['31.20', 'inconsistent']);
  });

  it('is not to be checked where a part has no value, whether it is the sum of the others or not', () => {
    // Table 8, L306: approved rapid deployment is "no data".
    const rows = [
      row('2015-16', 'RCMP', SALARY, '35.0'),
      row('2015-16', 'RCMP', RAPID, 'no data'),
      row('2015-16', 'GAC', INCREMENTAL, '11.4'),
    ];
    const [equal] = totalsOf([...rows, row('2015-16', 'Total', '', '46.4')], { ...OPTIONS, unit: 'CAD millions' });
    expect([equal?.verdict, equal?.reason, equal?.missing, equal?.parts.length]).toEqual([
      ...['not-checkable', 'part-without-value', 1, 3],
    ]);
    expect(explain(equal as PrintedTotal, { locale: 'en-CA' })).toBe(
      '35.0 + (no value) + 11.4, printed 46.4; not checkable: a part has no value (not reported)',
    );
    const [unknown] = totalsOf([...rows, row('2015-16', 'Total', '', '47.4')], { ...OPTIONS, unit: 'CAD millions' });
    expect([unknown?.verdict, unknown?.reason]).toEqual(['not-checkable', 'part-without-value']);
    expect(explain(unknown as PrintedTotal, { locale: 'fr-CA' })).toBe(
      "35,0 + (sans valeur) + 11,4, imprimé 47,4; non vérifiable\u00a0: une partie n'a pas de valeur (non déclaré)",
    );
  });

  it('never gives a part back that is withheld', () => {
    const rows = [
      row('2015-16', 'RCMP', SALARY, '35'),
      row('2015-16', 'RCMP', RAPID, 'suppressed'),
      row('2015-16', 'Total', '', '46'),
    ];
    const [total] = totalsOf(rows);
    expect(total).toMatchObject({
      verdict: 'not-checkable',
      recomputed: { noValue: 'suppressed' },
      gap: { noValue: 'suppressed' },
    });
  });

  it('has no part that does not apply, and may have no value itself', () => {
    const rows = [
      row('2015-16', 'RCMP', SALARY, '35'),
      row('2015-16', 'PS', 'All costs', 'N/A'),
      row('2015-16', 'Total', '', '35'),
      row('2015-16', 'Total', '', 'no data'),
    ];
    expect(said(totalsOf(rows))).toEqual([
      ['exact', '0'],
      ['not-checkable', '0'],
    ]);
    expect(totalsOf(rows)[1]?.reason).toBe('printed-without-value');
  });

  it('cannot be checked where a row with amounts could not be placed, unless it agrees without it', () => {
    const rows = [row('2015-16', 'RCMP', SALARY, '35'), row('2015-16', 'GAK', INCREMENTAL, '11')];
    expect(said(totalsOf([...rows, row('2015-16', 'Total', '', '46')]))).toEqual([['not-checkable', '0']]);
    expect(said(totalsOf([...rows, row('2015-16', 'Total', '', '35')]))).toEqual([['exact', '0']]);
  });

  it('stands alone where nothing agrees with its row, or what the row says cannot be read', () => {
    const rows = [
      row('2015-16', 'RCMP', SALARY, '35'),
      row('2016-17', 'Total', '', '35'),
      row('2015-17', 'Total', '', '35'),
      row('2015-16', 'Total 2016-17', '', '35'),
    ];
    const found = totalsOf(rows);
    expect(said(found)).toEqual(Array.from({ length: 3 }, () => ['not-checkable', '']));
    expect(explain(found[0] as PrintedTotal, { locale: 'en-CA' })).toBe(
      'printed 35; not checkable: it stands alone, no other figure gives it',
    );
  });

  it('of many parts is said without its arithmetic', () => {
    const rows = Array.from({ length: 20 }, (_, index) => ({
      ...row('2015-16', 'RCMP', SALARY, '1.5'),
      I: `m${index}`,
    }));
    const map = { ...LONG, item: 'I' };
    const [total] = totalsOf([...rows, { ...row('2015-16', 'RCMP', SALARY, '30.0'), I: 'Total' }], { ...OPTIONS, map });
    expect(explain(total as PrintedTotal, { locale: 'en-CA' })).toBe('the sum of 20 amounts = 30, printed 30.0; exact');
    expect(explain(total as PrintedTotal, { locale: 'fr-CA' })).toBe(
      'la somme de 20 montants = 30, imprimé 30,0; exact',
    );
  });

  it('may be explained by a way of rounding, unless another total of its table speaks against that', () => {
    // 1.25 + 2.53 = 3.78, at most 3.79 as rounded; short of 3.80 if both were cut off, and 3.80 is that, rounded.
    const cut = [
      row('2015-16', 'RCMP', SALARY, '1.25'),
      row('2015-16', 'RCMP', RAPID, '2.53'),
      row('2015-16', 'Total', '', '3.80'),
    ];
    const millions = { ...OPTIONS, unit: 'CAD millions' };
    expect(totalsOf(cut, millions)).toMatchObject([{ verdict: 'component-rounding', way: 'cut-off', onlyParts: true }]);
    // 1.20 + 2.30 = 3.50, and 3.49 only if both were rounded.
    const rounded = [
      row('2016-17', 'RCMP', SALARY, '1.20'),
      row('2016-17', 'RCMP', RAPID, '2.30'),
      row('2016-17', 'Total', '', '3.49'),
    ];
    expect(totalsOf([...cut, ...rounded], millions).map(({ verdict }) => verdict)).toEqual([
      'padded',
      'component-rounding',
    ]);
  });
});

describe('a total of a table in a declared form', () => {
  // 1 000,5 + 234,25 = 1 234,75 thousand; the total is given in dollars, by a unit of its own.
  const rows = [
    { ...row('2015-16', 'RCMP', SALARY, '1\u00a0000,5'), U: 'k$' },
    { ...row('2015-16', 'RCMP', RAPID, '234,25 E'), U: 'k$' },
    { ...row('2015-16', 'RCMP', INCREMENTAL, '-'), U: 'k$' },
    { ...row('2015-16', 'Total', '', '1\u00a0234\u00a0750'), U: '$' },
  ];
  const options = { ...OPTIONS, map: { ...LONG, unit: 'U' }, numbers: 'fr-CA', marks: { '-': 'zero' } };

  it('is judged by the digits as printed, each in the unit of its row', () => {
    const [total] = totalsOf(rows, options);
    expect(total).toMatchObject({ amount: '1234750', verdict: 'exact', unit: 'CAD', printedText: '1,234,750' });
    expect(total?.parts.map(({ printed }) => printed)).toEqual(['1000500', '234250', '0']);
  });

  it('counts a rounding of parts in the unit of their row', () => {
    const [total] = totalsOf([...rows.slice(0, 3), { ...rows[3], S: '1\u00a0234\u00a0752' }], options);
    expect(total).toMatchObject({ verdict: 'component-rounding' });
    const [wrong] = totalsOf([...rows.slice(0, 3), { ...rows[3], S: '1\u00a0234\u00a0999' }], options);
    expect(wrong).toMatchObject({ verdict: 'inconsistent' });
  });
});

describe('the lines that a total covers', () => {
  const YEARS = [
    row('2015-16', 'RCMP', SALARY, '35'),
    row('2015-16', 'GAC', INCREMENTAL, '11'),
    row('2016-17', 'RCMP', SALARY, '30'),
    row('2016-17', 'GAC', INCREMENTAL, '10'),
  ];

  it.each([
    ['Total 2015-2016', '46', '0,1'],
    ['Total - 2016-17', '40', '2,3'],
    ['Total GRC', '65', '0,2'],
    ['Sous-total, Affaires mondiales Canada', '21', '1,3'],
    ['RCMP Total 2016/17', '30', '2'],
    ['Ensemble', '86', '0,1,2,3'],
    ['Grand Total', '86', '0,1,2,3'],
    ['Total général', '86', '0,1,2,3'],
    ["Total de l'exercice 2015-2016", '46', '0,1'],
    ['Total, Incremental costs', '21', '1,3'],
  ])('are those that its name says: %s', (name, amount, parts) => {
    for (const place of [row(name, '', '', amount), row('', name, '', amount), row('', '', name, amount)]) {
      for (const rows of [[...YEARS, place], [place, ...YEARS].map((one) => one)]) {
        const shift = rows[0] === place ? 1 : 0;
        const expected = parts.split(',').map((at) => Number(at) + shift);
        expect(said(totalsOf(rows)), JSON.stringify(place)).toEqual([['exact', expected.join()]]);
      }
    }
  });

  it('are those of its year, of its partner, or of all years', () => {
    const rows = [
      ...YEARS.slice(0, 2),
      row('2015-16', 'Total', '', '46'),
      ...YEARS.slice(2),
      row('2016-17', 'Total', '', '40'),
      row('Total', 'RCMP', '', '65'),
      row('Total', 'GAC', '', '21'),
      row('Total', '', '', '86'),
    ];
    expect(said(totalsOf(rows))).toEqual([
      ['exact', '0,1'],
      ['exact', '3,4'],
      ['exact', '0,3'],
      ['exact', '1,4'],
      ['exact', '0,1,3,4'],
    ]);
  });

  it('are those since the total of the same kind before it, whose rows may not say of what it is', () => {
    const rows = [
      ...YEARS.slice(0, 2),
      row('', '', 'Sous-total', '46'),
      ...YEARS.slice(2),
      row('', '', 'Sub-total', '40'),
      row('', '', 'Total', '86'),
    ];
    expect(said(totalsOf(rows))).toEqual([
      ['exact', '0,1'],
      ['exact', '3,4'],
      ['exact', '0,1,3,4'],
    ]);
    // One that is off is still held against its block.
    const off = rows.map((one) => (one['C'] === 'Sub-total' ? { ...one, S: '45' } : one));
    expect(said(totalsOf(off))).toEqual([
      ['exact', '0,1'],
      ['inconsistent', '3,4'],
      ['exact', '0,1,3,4'],
    ]);
  });

  it('may stand below it', () => {
    const rows = [row('', '', 'Total', '46'), ...YEARS.slice(0, 2), row('', '', 'Total', '40'), ...YEARS.slice(2)];
    expect(said(totalsOf(rows))).toEqual([
      ['exact', '1,2'],
      ['exact', '4,5'],
    ]);
  });

  it('stand beside it, in a column of totals, and in its corner are all', () => {
    const map = {
      category: 'C',
      phase: { constant: 'spent' },
      cells: [
        { column: '2018-19', fiscalYear: '2018-19' },
        { column: '2019-20', fiscalYear: '2019-20' },
        { column: 'Total', fiscalYear: 'Total' },
      ],
    };
    // Table 7, L298-300, two of its years.
    const rows = [
      { C: SALARY, '2018-19': '18.34', '2019-20': '24.93', Total: '43.27' },
      { C: RAPID, '2018-19': '0.037', '2019-20': '0.078', Total: '0.12' },
      { C: INCREMENTAL, '2018-19': '5.15', '2019-20': '8.05', Total: '13.21' },
      { C: 'Total', '2018-19': '23.53', '2019-20': '33.07', Total: '56.60' },
    ];
    const { lines, totals, findings } = readBudgetLines(rows, { map, unit: 'CAD millions', empty: 'not-reported' });
    expect(lines).toHaveLength(6);
    expect(
      totals.map(({ index, column, over, verdict, parts }) => [index, column, over, verdict, parts.length]),
    ).toEqual([
      [0, 'Total', 'fiscalYear', 'exact', 2],
      [1, 'Total', 'fiscalYear', 'rounding', 2],
      [2, 'Total', 'fiscalYear', 'component-rounding', 2],
      [3, '2018-19', 'category', 'rounding', 3],
      // 33.058: rounding would print 33.06.
      [3, '2019-20', 'category', 'component-rounding', 3],
      [3, 'Total', 'category', 'component-rounding', 6],
    ]);
    expect(findings.map(({ code, count, path }) => [code, count, ...path])).toEqual([
      ['TOTAL_ROW', 3, 'Total'],
      ['TOTAL_ROW', undefined, 'C'],
    ]);
  });

  it('are no quarters where it is of full years', () => {
    const map = { ...LONG, period: 'Q' };
    const quarter = { ...row('2015-16', 'RCMP', SALARY, '9'), Q: 'Q1' };
    const full = { ...row('2015-16', 'RCMP', SALARY, '35'), Q: 'Full year' };
    const total = { ...row('2015-16', 'Total', '', '35'), Q: '' };
    expect(said(totalsOf([quarter, full, total], { ...OPTIONS, map }))).toEqual([['exact', '1']]);
    expect(said(totalsOf([quarter, full, { ...total, Q: 'T1', S: '9' }], { ...OPTIONS, map }))).toEqual([
      ['exact', '0'],
    ]);
  });

  it('are refused as a constant where no other columns are beside it', () => {
    const map = { ...LONG, partner: { constant: 'Total' } };
    expect(() => readBudgetLines([], { ...OPTIONS, map })).toThrow(/Total/);
  });
});

describe('the words', () => {
  it.each([
    ['Total', 'total', ''],
    ['Sous-total', 'sub-total', ''],
    ['Sub Total', 'sub-total', ''],
    ['Total partiel', 'sub-total', ''],
    ['Grand Total', 'grand-total', ''],
    ['Total général', 'grand-total', ''],
    ['Overall total', 'grand-total', ''],
    ['Total (RCMP)', 'total', 'RCMP'],
    ['Total pour les Affaires mondiales', 'total', 'Affaires mondiales'],
    ['Ensemble de la GRC', 'total', 'GRC'],
    ['Total Legal', 'total', 'Legal'],
  ] as const)('say of which kind and of what it is: %s', (text, kind, beside) => {
    expect([kindOfTotal(text), besideTotal(text)]).toEqual([kind, beside]);
  });
});

describe('laws', () => {
  const YEARS = ['2015-16', '2016-17', '2017-18'] as const;
  const PLACES = [
    ['RCMP', SALARY],
    ['RCMP', RAPID],
    ['GAC', INCREMENTAL],
  ] as const;
  /** Whole units of the last digit, and how many decimals they are printed with. */
  const amount = fc.record({ units: fc.integer({ min: -5000, max: 10 ** 6 }), decimals: fc.constantFrom(0, 1, 2) });
  type Amount = { readonly units: number; readonly decimals: number };
  const table = fc.array(amount, { minLength: 9, maxLength: 9 });
  const text = ({ units, decimals }: Amount): string => {
    const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
    const point = digits.length - decimals;
    return `${units < 0 ? '-' : ''}${digits.slice(0, point)}${decimals === 0 ? '' : `.${digits.slice(point)}`}`;
  };
  /** In ten-thousandths. */
  const exact = ({ units, decimals }: Amount): bigint => BigInt(units) * 10n ** BigInt(4 - decimals);
  const half = ({ units, decimals }: Amount): bigint =>
    units === 0 && decimals === 0 ? 0n : 10n ** BigInt(4 - decimals) / 2n;
  const rowsOf = (amounts: readonly Amount[]) =>
    amounts.map((one, at) =>
      row(YEARS[Math.floor(at / 3)] as string, ...(PLACES[at % 3] as readonly [string, string]), text(one)),
    );
  const sumOf = (amounts: readonly Amount[]): Amount => ({
    units: Number(amounts.reduce((sum, one) => sum + exact(one), 0n) / 100n),
    decimals: 2,
  });

  it('a printed total that is the sum of its parts is exact at every grain and in every place', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('Total', 'Ensemble', 'Grand total'),
        fc.integer({ min: 0, max: 9 }),
        (amounts, word, place) => {
          const rows = rowsOf(amounts);
          const totals = [
            ...YEARS.map((year, at) => row(year, word, '', text(sumOf(amounts.slice(3 * at, 3 * at + 3))))),
            ...['RCMP', 'GAC'].map((partner) =>
              row(word, partner, '', text(sumOf(amounts.filter((_, at) => PLACES[at % 3]?.[0] === partner)))),
            ),
            ...PLACES.map(([partner, category], at) =>
              row(word, partner, category, text(sumOf(amounts.filter((_, index) => index % 3 === at)))),
            ),
            row(word, '', '', text(sumOf(amounts))),
            row('', word, '', text(sumOf(amounts))),
          ];
          const mixed = [...rows.slice(0, place), ...totals, ...rows.slice(place)];
          for (const total of totalsOf(mixed)) expect([total.verdict, total.holds[0]]).toEqual(['exact', 'exact']);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('blocks and the whole are exact, whatever stands between', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('Sub-total', 'Sous-total', 'Total'), (amounts, word) => {
        const rows = rowsOf(amounts);
        const blocks = [0, 3, 6].flatMap((from) => [
          ...rows.slice(from, from + 3),
          row('', '', word, text(sumOf(amounts.slice(from, from + 3)))),
        ]);
        const found = totalsOf([...blocks, row('Grand total', '', '', text(sumOf(amounts)))]);
        expect(found.map(({ verdict }) => verdict)).toEqual(['exact', 'exact', 'exact', 'exact']);
      }),
      { numRuns: runs(300) },
    );
  });

  it('is in no other unit where its lines are hardly more than their own rounding', () => {
    const [total] = totalsOf([
      row('2015-16', ...(PLACES[0] as readonly [string, string]), '0.00'),
      row('2015-16', 'Total', '', '12'),
    ]);
    expect(total?.verdict).toBe('inconsistent');
  });

  it('one that is off is inconsistent unless rounding explains it: an oracle in whole numbers', () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: -400, max: 400 }),
        fc.constantFrom(0, 1, 2),
        (amounts, off, decimals) => {
          const sum = amounts.reduce((before, one) => before + exact(one), 0n);
          const step = 10n ** BigInt(4 - decimals);
          const total: Amount = { units: Number(sum / step) + off, decimals };
          const rows = amounts.map((one, at) =>
            row('2015-16', ...(PLACES[at] as readonly [string, string]), text(one)),
          );
          const [found] = totalsOf([...rows, row('2015-16', 'Total', '', text(total))]);
          const gap = exact(total) - sum;
          const size = gap < 0n ? -gap : gap;
          const room = amounts.reduce((before, one) => before + half(one), half(total));
          const isPossible = size < room || size === 0n;
          const agrees = ['exact', 'rounding', 'component-rounding'].includes(found?.verdict as string);
          if (isPossible) expect(agrees).toBe(true);
          // Beyond any rounding of halves a total may still be padded, cut off, or of parts that were cut off.
          else if (size > 2n * room + 10n * step) expect(found?.verdict).toBe('inconsistent');
          if (size === 0n) expect(found?.verdict).toBe('exact');
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('is what reconcile says of the same figures', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(amount, { nil: null, freq: 8 }), { minLength: 1, maxLength: 3 }),
        amount,
        fc.boolean(),
        fc.integer({ min: -3, max: 3 }),
        (amounts, other, isNear, off) => {
          const known = amounts.filter((one) => one !== null);
          const near = sumOf(known);
          const total = isNear ? { ...near, units: near.units + off } : other;
          const texts = amounts.map((one) => (one === null ? 'no data' : text(one)));
          const rows = texts.map((one, at) => row('2015-16', ...(PLACES[at] as readonly [string, string]), one));
          const [found] = totalsOf([...rows, row('2015-16', 'Total', '', text(total))]);
          const figures = Object.fromEntries(texts.map((one, at) => [`p${at}`, [one, at + 1] as const]));
          const mine = statement({
            document: 'd',
            unit: 'CAD',
            figures: { ...figures, total: [text(total), 9] },
            identities: {
              open: { printed: 'total', expected: { sum: Object.keys(figures) }, missing: 'unknown' },
            },
          } as never);
          const expected = reconcile(mine, 'open' as never);
          // A thousand times as much may be in another unit.
          if (found?.reason === 'other-unit') return expect(expected.verdict).toBe('inconsistent');
          const { verdict, holds, recomputed, gap, gapInUlps, range, envelope, way, rangeByWay, reason, tie } =
            expected as never as PrintedTotal;
          expect(found).toMatchObject(
            JSON.parse(JSON.stringify({ verdict, holds, envelope: undefined, reason, tie, way })),
          );
          expect(
            JSON.stringify([
              found?.recomputed,
              found?.gap,
              found?.gapInUlps,
              found?.range,
              found?.envelope,
              found?.rangeByWay,
            ]),
          ).toBe(JSON.stringify([recomputed, gap, gapInUlps, range, envelope, rangeByWay]));
          expect(found?.missing).toBe(expected?.parts.missing);
        },
      ),
      { numRuns: runs(1000) },
    );
  });
});
