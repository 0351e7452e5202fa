import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { missionRegistry, policeAgencies } from '../../src/data.js';
import { isReported, readBudgetLines, readDeployments, summarizeBudget } from '../../src/index.js';
import { rowsOf } from './rows.js';

/*
 * Three files in the manner of real exports, made up, each with much of what goes wrong at once. What a careful reader
 * gets was written down beside them before there was a reader.
 */

const rowsIn = (name: string, separator: string) =>
  rowsOf(readFileSync(new URL(`whole/${name}`, import.meta.url), 'utf8'), separator);
const amountsOf = (lines: ReturnType<typeof readBudgetLines>['lines']) =>
  lines.map(({ fiscalYear, partner, category, phase, amount }) => [
    `${fiscalYear} ${partner} ${category} ${phase}`,
    isReported(amount) ? amount : amount.noValue,
  ]);

describe('budget-fr.csv', () => {
  const { lines, totals, findings, leftOut } = readBudgetLines(rowsIn('budget-fr.csv', ';'), {
    map: {
      fiscalYear: 'Exercice',
      partner: 'Partenaire',
      category: 'Catégorie',
      approved: 'Dépenses approuvées',
      spent: 'Dépenses réelles',
    },
    empty: 'not-reported',
    numbers: 'fr-CA',
    marks: { '-': 'not-reported' },
  });

  it('gives its amounts, and says which it lacks and why', () => {
    expect(amountsOf(lines)).toEqual([
      ['2015-16 rcmp salary-and-operating approved', '35000000'],
      ['2015-16 rcmp salary-and-operating spent', '25730000'],
      ['2015-16 rcmp rapid-deployment approved', 'not-applicable'],
      ['2015-16 rcmp rapid-deployment spent', 'not-reported'],
      ['2015-16 gac incremental-costs approved', '11400000'],
      ['2015-16 gac incremental-costs spent', '5760000'],
      ['2016-17 rcmp salary-and-operating approved', '1234567.89'],
      ['2016-17 rcmp salary-and-operating spent', '-1234'],
      ['2016-17 rcmp rapid-deployment approved', 'not-reported'],
      ['2016-17 rcmp rapid-deployment spent', '37000'],
      ['2016-17 gac incremental-costs approved', '11400000'],
      ['2016-17 gac incremental-costs spent', '5150000.5'],
      ['2016-17 gac incremental-costs approved', 'not-reported'],
      ['2016-17 gac incremental-costs spent', 'not-reported'],
    ]);
    expect(lines[9]?.notes).toEqual(['*']);
    expect(leftOut).toBe(0);
  });

  it('judges its totals, and tells of rows that are no amounts', () => {
    expect(totals.map(({ index, amount, verdict, missing }) => [index, amount, verdict, missing])).toEqual([
      [3, '46400000', 'exact', 0],
      // One of its parts is not reported.
      [3, '31490000', 'not-checkable', 1],
      [8, '46400000', 'not-checkable', 1],
      [8, '31.49', 'not-checkable', 1],
    ]);
    expect(findings.map(({ code, index }) => [code, index])).toEqual([
      ['TOTAL_ROW', 3],
      ['EMPTY_CELL', 7],
      ['EMPTY_CELL', 7],
      ['DUPLICATE_CELL', 7],
      ['DUPLICATE_CELL', 7],
      ['TOTAL_ROW', 8],
      ['SHARE_ROW', 9],
      ['ROW_WITHOUT_AMOUNTS', 10],
    ]);
  });

  it('compares what is complete on both sides', () => {
    // The empty pair is a second row of a cell that has its amounts.
    const rows = summarizeBudget(lines.slice(0, -2), { by: ['fiscalYear'], missing: 'matched-cells' });
    const compared = rows.map(({ fiscalYear, compared: { cells, base, spent } }) => [
      fiscalYear,
      cells,
      String(base),
      String(spent),
    ]);
    // 35,000,000 + 11,400,000 and 25,730,000 + 5,760,000; 1,234,567.89 + 11,400,000 and −1,234 + 5,150,000.50.
    expect(compared).toEqual([
      ['2015-16', 2, '46400000', '31490000'],
      ['2016-17', 2, '12634567.89', '5148766.5'],
    ]);
  });
});

describe('budget-en.csv', () => {
  const { lines, totals } = readBudgetLines(rowsIn('budget-en.csv', ','), {
    map: {
      fiscalYear: 'Fiscal Year',
      partner: 'Department',
      category: 'Cost Category',
      approved: 'Approved Spending',
      spent: 'Actual Spending',
    },
    empty: 'not-reported',
    marks: { '-': 'not-reported', '–': 'not-reported', tab_1: 'lost-in-text' },
  });

  it('gives its amounts and totals', () => {
    const reasons = lines.flatMap(({ amount }) => (isReported(amount) ? [] : [amount.noValue]));
    expect(reasons).toEqual(['not-reported', 'lost-in-text', 'not-applicable', 'not-reported', 'not-reported']);
    // 25,730,000 + 37,000 + 5,760,000 = 31,527,000; 35,000,000 + 11,400,000 = 46,400,000.
    expect(totals.map(({ index, verdict }) => [index, verdict])).toEqual([
      // Of rapid deployment there is no data.
      [3, 'not-checkable'],
      [3, 'inconsistent'],
      [8, 'not-checkable'],
      [8, 'not-checkable'],
    ]);
    expect(totals[1]).toMatchObject({ amount: '31490000' });
    expect(totals[1]?.recomputed).toSatisfy((sum) => String(sum) === '31527000');
  });
});

describe('hr.csv', () => {
  const { deployments, findings } = readDeployments(rowsIn('hr.csv', ','), {
    map: {
      id: { rowNumber: true },
      person: 'Employee ID',
      mission: 'Mission',
      rank: 'Rank',
      gender: 'Gender',
      agency: 'Home Service',
      position: 'Position',
      firstDay: 'Start Date',
      lastDay: 'End Date',
      type: 'Deployment type',
      personnel: { constant: 'police' },
    },
    values: {
      gender: { F: 'woman', M: 'man', X: 'another-gender' },
      agency: { SQ: 'surete-du-quebec' },
      lastDay: { '9999-12-31': 'ongoing' },
    },
    dates: ['YYYY-MM-DD', 'DD/MM/YYYY', 'spreadsheet-1900', 'D MMMM YYYY', 'MMMM D, YYYY'],
    missions: missionRegistry,
    agencies: [...policeAgencies, { id: 'opp', label: { en: 'OPP', fr: 'PPO' } }],
    repeated: 'left-out',
  });

  it('gives its assignments', () => {
    expect(deployments.map(({ id, person, firstDay, lastDay }) => [id, person, firstDay, lastDay])).toEqual([
      ['1', 'E001', '2019-09-05', '2020-09-04'],
      ['2', 'E002', '2019-09-05', '2020-09-04'],
      // 43713 and 44078 days from 1899-12-30, the day 0 of spreadsheets after February 1900.
      ['3', 'E003', '2019-09-05', '2020-09-04'],
      ['4', 'E004', '2019-09-05', 'ongoing'],
      ['5', 'E005', '2018-04-01', '2019-03-31'],
      ['6', 'E005', '2019-04-01', '2020-03-31'],
      ['9', 'E007', '2018-04-01', '2019-03-31'],
      ['10', 'E008', '2019-03-25', '2020-03-24'],
      ['12', 'E010', '2019-04-01', 'ongoing'],
    ]);
  });

  it('says of each row that it leaves out why', () => {
    const told = findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ index, path, code }) => [index, path[0], code]);
    expect(told).toEqual([
      [6, 'End Date', 'INVALID_DATE'],
      [10, 'Mission', 'UNKNOWN_NAME'],
      [10, 'Start Date', 'INVALID_DATE'],
      [7, 'id', 'REPEATED_ROW'],
    ]);
    expect(findings.some(({ index, code }) => index === 5 && code === 'EXTENDED_DEPLOYMENT')).toBe(true);
  });
});
