import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';
import type { BudgetFinding } from '../../src/budgets/messages.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { explain } from '../../src/explain/explain.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { codeOf } from '../refusal.js';
import { withoutPlaces } from '../support/places.js';

const long = { fiscalYear: 'Year', partner: 'Partner', category: 'Category', phase: 'Phase', amount: 'Amount' };
const row = { Year: '2018-19', Partner: 'RCMP', Category: 'Rapid deployment', Phase: 'Spent', Amount: '0.037' };
const options = { map: long, unit: 'CAD millions', empty: 'not-reported' } as const;

describe('readBudgetLines', () => {
  it('suggests to every row its own columns and the nearest names, however many it has suggested before', () => {
    const { Amount, ...without } = row;
    const strangers = Array.from({ length: 150 }, (_, index) => ({ ...row, Partner: `${index} nobody` }));
    const rows = [...strangers, { ...row, Partner: 'RCMPP' }, { ...without, Amont: '1' }, { ...without, Amout: '1' }];
    const { findings } = readBudgetLines(rows, options);
    const suggested = findings.flatMap((one) => (one.code === 'UNKNOWN_NAME' ? [one.operands.suggestions] : []));
    expect(suggested.slice(150)).toEqual([['RCMP'], ['Amont'], ['Amout']]);
  });

  it('reads long rows: any written fiscal year, names in both languages, amounts as printed', () => {
    const { lines, findings } = readBudgetLines(
      [
        row,
        {
          Year: 'exercice 2019-2020',
          Partner: 'GRC',
          Category: 'coûts de déploiement rapide',
          Phase: 'Dépenses réelles',
          Amount: ' .078 ',
        },
        {
          Year: '2019–20',
          Partner: 'Affaires mondiales Canada',
          Category: 'incremental-costs',
          Phase: 'approved spending',
          Amount: '$11.4',
        },
        { Year: '2019/20', Partner: 'gac', Category: 'Incremental costs (GAC)', Phase: 'expenditures', Amount: 8.05 },
      ],
      options,
    );
    expect(findings).toEqual([]);
    expect(withoutPlaces(lines)).toEqual([
      { fiscalYear: '2018-19', partner: 'rcmp', category: 'rapid-deployment', phase: 'spent', amount: '37000' },
      { fiscalYear: '2019-20', partner: 'rcmp', category: 'rapid-deployment', phase: 'spent', amount: '78000' },
      { fiscalYear: '2019-20', partner: 'gac', category: 'incremental-costs', phase: 'approved', amount: '11400000' },
      { fiscalYear: '2019-20', partner: 'gac', category: 'incremental-costs', phase: 'spent', amount: '8050000' },
    ]);
  });

  it.each(['-', '—', '---', '***', '...', '= =', '_', '──'])('takes a row of %s for one without amounts', (sign) => {
    const wide = { fiscalYear: 'Year', partner: 'Partner', category: 'Category', approved: 'Phase', spent: 'Amount' };
    for (const map of [long, wide])
      for (const filled of [Object.keys(row), ['Year', 'Partner']]) {
        const drawn = Object.fromEntries(
          Object.keys(row).map((column) => [column, filled.includes(column) ? sign : '']),
        );
        const { lines, leftOut, findings } = readBudgetLines([drawn], { ...options, map });
        expect([lines, leftOut, findings.map(({ code }) => code)]).toEqual([[], 0, ['ROW_WITHOUT_AMOUNTS']]);
      }
    // Where the row says of what it is, the sign is an amount.
    const { leftOut, findings } = readBudgetLines([{ ...row, Amount: '-' }], { ...options, marks: { '-': 'zero' } });
    expect([leftOut, findings]).toEqual([0, []]);
  });

  it('reads wide rows with a column a phase, for a partner as a whole', () => {
    // Table 9 of the evaluation, L316-319, as someone would type it in.
    const { lines, findings } = readBudgetLines(
      [
        { Partner: 'Royal Canadian Mounted Police', Approved: '171.2', Expended: '118.6' },
        { Partner: 'Global Affairs Canada', Approved: '57.0', Expended: '28.9' },
        { Partner: 'Public Safety Canada', Approved: 'N/A', Expended: '' },
        { Partner: 'Total ($M)', Approved: '228.2', Expended: '147.5' },
      ],
      {
        map: { fiscalYear: { constant: '2019-20' }, partner: 'Partner', approved: 'Approved', spent: 'Expended' },
        unit: 'CAD millions',
        empty: 'not-applicable',
      },
    );
    expect(findings.map(({ code, severity, index }) => [code, severity, index])).toEqual([
      ['EMPTY_CELL', 'info', 2],
      ['TOTAL_ROW', 'info', 3],
    ]);
    const rows = summarizeBudget(lines, { by: ['partner'], missing: 'refuse' });
    expect(rows.map(({ partner, unspent }) => [partner, formatReported(unspent)])).toEqual([
      ['rcmp', '52600000'],
      ['gac', '28100000'],
      ['ps', 'not applicable'],
    ]);
    const [whole] = summarizeBudget(lines, { by: [], missing: 'refuse' });
    expect(formatReported(whole?.unspent as never)).toBe('80700000');
  });

  it('says all that is wrong with a row at once', () => {
    const row = { Year: '2015', Partner: 'RCMPP', Category: 'Salry', Spent: '5' };
    const map = { fiscalYear: 'Year', partner: 'Partner', category: 'Category', spent: 'Spent' };
    const { findings } = readBudgetLines([row], { map, empty: 'not-reported' });
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['UNKNOWN_NAME', 'Category'],
      ['INVALID_FISCAL_YEAR', 'Year'],
      ['UNKNOWN_NAME', 'Partner'],
    ]);
  });

  it('reads wide rows with a column a fiscal year', () => {
    // Table 7 of the evaluation, L298-300, two of its years.
    const years = ['2018-19', '2019-20'].map((year) => ({ column: year, fiscalYear: year }));
    const { lines, findings } = readBudgetLines(
      [
        { $M: 'Salary and operating (RCMP)', '2018-19': '18.34', '2019-20': '24.93' },
        { $M: 'Rapid deployment costs (RCMP)', '2018-19': '0.037', '2019-20': '0.078' },
        { $M: 'Total', '2018-19': '23.53', '2019-20': '33.07' },
      ],
      {
        map: { category: '$M', phase: { constant: 'spent' }, cells: years },
        unit: 'CAD millions',
        empty: 'not-reported',
      },
    );
    expect(lines.map(({ fiscalYear, partner, category, amount }) => [fiscalYear, partner, category, amount])).toEqual([
      ['2018-19', 'rcmp', 'salary-and-operating', '18340000'],
      ['2019-20', 'rcmp', 'salary-and-operating', '24930000'],
      ['2018-19', 'rcmp', 'rapid-deployment', '37000'],
      ['2019-20', 'rcmp', 'rapid-deployment', '78000'],
    ]);
    // GAC's costs are in the total and not among the rows: 18.34 + 0.037 and 24.93 + 0.078.
    expect(findings.map((finding) => explain(finding, { locale: 'en-CA' }))).toEqual([
      "'Total' is a total; it is no line, since its parts would be counted twice",
      "'Total' is printed as 23.53, and its parts come to 18.377",
      "'Total' is printed as 33.07, and its parts come to 25.008",
    ]);
  });

  it('lists the ids to choose from where no name is near', () => {
    const rows = [
      { ...row, Category: 'Salaries' },
      { ...row, Partner: 'Others' },
    ];
    const { findings } = readBudgetLines(rows, options);
    expect(findings.map((finding) => explain(finding, { locale: 'en-CA' }))).toEqual([
      "'Salaries' is not a cost category; choose from 'salary-and-operating', 'rapid-deployment', 'incremental-costs' or 'all-costs'; a program of your own declares it in 'categories'",
      "'Others' is not a partner; choose from 'rcmp', 'gac' or 'ps'; a program of your own declares it in 'partners'",
    ]);
  });

  it.each(['category', 'period', 'item', 'revision'] as const)(
    'says of an empty %s with which map the row is read',
    (dimension) => {
      const row = { Year: '2018-19', Partner: 'RCMP', Spent: '5', Other: '' };
      const map = { fiscalYear: 'Year', partner: 'Partner', spent: 'Spent' };
      const { lines, findings } = readBudgetLines([row], {
        map: { ...map, [dimension]: 'Other' },
        empty: 'not-reported',
      });
      expect(lines).toEqual([]);
      const said = "{ column: 'Other', mayBeEmpty: true }";
      expect(findings.map((finding) => explain(finding, { locale: 'en-CA' }))).toEqual([
        `expected a text that is not empty in column 'Other', unless it is mapped as ${said}, received ''`,
      ]);
      expect(explain(findings[0] as BudgetFinding, { locale: 'fr-CA' })).toContain(
        `un texte qui n'est pas vide dans la colonne «\u00a0Other\u00a0», à moins qu'elle ne soit désignée par ${said}`,
      );
      const read = readBudgetLines([row], {
        map: { ...map, [dimension]: { column: 'Other', mayBeEmpty: true } },
        empty: 'not-reported',
      });
      expect([read.lines.length, read.findings]).toEqual([1, []]);
    },
  );

  it('reads empty cells as the caller says, never as zero, and words as what they say', () => {
    const read = (Amount: unknown) => readBudgetLines([{ ...row, Amount }], options);
    for (const empty of ['', '  ', null, undefined]) {
      expect(read(empty).lines[0]?.amount).toEqual({ noValue: 'not-reported' });
      expect(read(empty).findings).toMatchObject([
        { code: 'EMPTY_CELL', severity: 'info', index: 0, path: ['Amount'] },
      ]);
    }
    expect(read('no data').lines[0]?.amount).toEqual({ noValue: 'not-reported' });
    expect(read('[Redacted]').lines[0]?.amount).toEqual({ noValue: 'redacted' });
    expect(read({ noValue: 'suppressed' }).lines[0]?.amount).toEqual({ noValue: 'suppressed' });
    expect(read('0').lines[0]?.amount).toBe('0');
    expect(read('1,234.5').lines[0]?.amount).toBe('1234500000');
    expect(read('\u22120.5').lines[0]?.amount).toBe('-500000');
    expect(read('2.5e-7').lines[0]?.amount).toBe('0.25');
  });

  it.each([
    [{ ...row, Year: '2018-20' }, 'INVALID_FISCAL_YEAR'],
    [{ ...row, Partner: 'RCPM' }, 'UNKNOWN_NAME'],
    [{ ...row, Category: 'Rapid deploymnet' }, 'UNKNOWN_NAME'],
    [{ ...row, Phase: 'spend' }, 'UNKNOWN_NAME'],
    [{ ...row, Category: ' ' }, 'INVALID_ARGUMENT'],
    [{ ...row, Year: null }, 'INVALID_ARGUMENT'],
    [{ ...row, Phase: null }, 'INVALID_ARGUMENT'],
    [null, 'INVALID_ARGUMENT'],
    [['2018-19'], 'INVALID_ARGUMENT'],
  ])('reports the row %j, which cannot be placed, with its index, counts it and goes on', (bad, code) => {
    const { lines, leftOut, findings } = readBudgetLines([bad, row], options);
    expect(findings).toMatchObject([{ code, severity: 'error', index: 0 }]);
    expect(Object.values(long)).toContain(findings[0]?.path[0]);
    expect([lines.length, leftOut]).toEqual([1, 1]);
    // A question mark stands behind the last suggestion, and nowhere else.
    expect(explain(findings[0] as never, { locale: 'fr-CA' })).not.toMatch(/undefined|\{\}|(?<!\u00a0»)\?/);
  });

  it.each([
    ['1,5', 'INVALID_FIGURE'],
    ['12?4', 'INVALID_FIGURE'],
    // What formatReported writes of a sum that lacks parts, and of a range.
    ['31.48 (7 of 10 parts)', 'INVALID_FIGURE'],
    ['$31.48 million (7 of 10 parts)', 'INVALID_FIGURE'],
    ['1.39 (1.35 to 1.44)', 'INVALID_FIGURE'],
    ['1.35 to 1.44', 'INVALID_FIGURE'],
    [0.1 + 0.2, 'INEXACT_NUMBER'],
    [0.000000001, 'INEXACT_NUMBER'],
    [Number.NaN, 'INVALID_DECIMAL'],
    ['50%', 'UNIT_MISMATCH'],
    [true, 'INVALID_ARGUMENT'],
    [{ noValue: 'bogus' }, 'INVALID_ARGUMENT'],
  ])('keeps the amount %j, which cannot be read, as a part without a value, and reports it', (bad, code) => {
    const { lines, leftOut, findings } = readBudgetLines(
      [
        { ...row, Amount: bad },
        { ...row, Year: '2019-20' },
      ],
      options,
    );
    expect(findings).toMatchObject([{ code, severity: 'error', index: 0, path: ['Amount'] }]);
    expect(lines.map(({ amount }) => amount)).toEqual([{ noValue: 'unreadable' }, '37000']);
    expect(leftOut).toBe(0);
    const [whole] = summarizeBudget(lines, { by: [], missing: 'refuse' });
    expect(whole?.spent).toMatchObject({ parts: 2, missing: 1, reasons: ['unreadable'] });
  });

  it('reports a column of amounts that a row lacks, and keeps the part that it would be', () => {
    const wide = { fiscalYear: 'Year', partner: 'Partner', item: 'Item', approved: 'Approved', spent: 'Spent' };
    const rows = [
      { Year: '2018-19', Partner: 'RCMP', Item: 'Mali', Approved: '10', Spent: '8' },
      { Year: '2018-19', Partner: 'RCMP', Item: 'Haiti', Approved: '10' },
    ];
    const { lines, leftOut, findings } = readBudgetLines(rows, { map: wide, empty: 'not-reported' });
    expect(findings).toMatchObject([{ code: 'UNKNOWN_NAME', severity: 'error', index: 1, path: ['Spent'] }]);
    expect([lines.length, lines[3]?.amount, leftOut]).toEqual([4, { noValue: 'not-reported' }, 0]);
    const [whole] = summarizeBudget(lines, { by: [], missing: 'refuse' });
    expect([whole?.spent.missing, whole?.unspent]).toMatchObject([1, { noValue: 'not-reported' }]);
  });

  it('reports every fault of a row, once each, and suggests the names that a person would use', () => {
    const wide = { fiscalYear: 'Year', partner: 'Partner', approved: 'Approved', spent: 'Spent' };
    const bad = { Year: '2018-20', Partner: 'RCPM', Approved: '1,5', Spent: '' };
    const { findings } = readBudgetLines([bad], { map: wide, empty: 'not-reported' });
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['INVALID_FISCAL_YEAR', 'Year'],
      ['UNKNOWN_NAME', 'Partner'],
      ['INVALID_FIGURE', 'Approved'],
      ['EMPTY_CELL', 'Spent'],
    ]);
    expect(findings[1]).toMatchObject({ operands: { suggestions: expect.arrayContaining(['RCMP']) } });
    const named = readBudgetLines([{ ...bad, Partner: 'Globl Affairs Canada' }], { map: wide, empty: 'not-reported' });
    expect(named.findings[1]).toMatchObject({ operands: { suggestions: ['Global Affairs Canada'] } });
  });

  it('reports a cell given twice, with the row where it came first, and leaves the choice to the caller', () => {
    const { lines, findings } = readBudgetLines([row, row], options);
    expect(findings).toMatchObject([{ code: 'DUPLICATE_CELL', index: 1, operands: { first: 0 } }]);
    expect(codeOf(() => summarizeBudget(lines, { by: [], missing: 'refuse' }))?.code).toBe('DUPLICATE');
    const revised = readBudgetLines(
      [
        { ...row, Rev: '0' },
        { ...row, Rev: 1, Amount: '0.04' },
      ],
      { ...options, map: { ...long, revision: 'Rev' } },
    );
    expect(revised.findings).toEqual([]);
    const [summary] = summarizeBudget(revised.lines, { by: [], missing: 'refuse' });
    expect(formatReported(summary?.spent.value as never)).toBe('40000');
  });

  it('warns where a category is carried by another partner, and keeps the line', () => {
    const { lines, findings } = readBudgetLines([{ ...row, Partner: 'GAC' }], options);
    expect(lines).toHaveLength(1);
    expect(findings).toMatchObject([
      { code: 'CATEGORY_OF_OTHER_PARTNER', severity: 'warning', operands: { carrier: 'rcmp', partner: 'gac' } },
    ]);
  });

  it.each([
    [{ map: { ...long, spent: 'Spent' }, empty: 'not-reported' }, 'INVALID_ARGUMENT', 'options.map'],
    [{ map: { ...long, fiscalYear: undefined }, empty: 'not-reported' }, 'INVALID_ARGUMENT', 'options.map.fiscalYear'],
    [
      { map: { amount: 'Amount', fiscalYear: 'Year', phase: 'Phase' }, empty: 'not-reported' },
      'INVALID_ARGUMENT',
      'options.map.partner',
    ],
    [{ map: { ...long, parnter: 'X' }, empty: 'not-reported' }, 'UNKNOWN_NAME', 'options.map.parnter'],
    [{ map: long, empty: 'zero' }, 'UNKNOWN_NAME', 'options.empty'],
    [{ map: long }, 'INVALID_ARGUMENT', 'options.empty'],
    [{ map: long, empty: 'not-reported', unit: 'percent' }, 'UNKNOWN_NAME', 'options.unit'],
  ])('refuses the options %j', (wrong, code, path) => {
    expect(codeOf(() => readBudgetLines([row], wrong as never))).toEqual({ code, path });
  });
});
