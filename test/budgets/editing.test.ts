import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';
import type { BudgetFinding } from '../../src/budgets/messages.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { decimal } from '../../src/exact/decimal.js';
import { explain } from '../../src/explain/explain.js';
import { type CellPlace, fiscalYearStartingIn, isReported } from '../../src/index.js';
import { LOCALES } from '../../src/kernel/label.js';
import { runs } from '../support/long.js';
import { type Random, randomOf } from '../support/random.js';

/*
 * Somebody types into a table of 200 rows, cell by cell: no exception reaches the application, every finding leads back
 * to what was typed, and the sums are those of the same rows read afresh.
 */

const COLUMNS = ['Year', 'Who', 'What', 'Approved', 'Spent', 'id'] as const;
type Column = (typeof COLUMNS)[number];
type Row = Record<Column, unknown>;

const YEARS = Array.from({ length: 40 }, (_, index) => fiscalYearStartingIn(1980 + index) as string);
/** What the strict reading below knows, each with what is meant. */
const PARTNERS: Readonly<Record<string, string>> = { RCMP: 'rcmp', GRC: 'rcmp', GAC: 'gac', AMC: 'gac', ps: 'ps' };
const CATEGORIES: Readonly<Record<string, string>> = {
  'Salary and operating': 'salary-and-operating',
  'Rapid deployment': 'rapid-deployment',
  'incremental-costs': 'incremental-costs',
  'Coûts de déploiement rapide': 'rapid-deployment',
};
const MAP = {
  ...{ fiscalYear: 'Year', partner: 'Who', category: 'What', approved: 'Approved', spent: 'Spent', key: 'id' },
} as const;
const OPTIONS = { map: MAP, empty: 'not-reported', numbers: 'en-CA' } as const;
const SUM = {
  by: ['fiscalYear', 'partner', 'category'],
  missing: 'refuse',
  grain: 'as-given',
  faults: 'report',
} as const;

const AMOUNTS: readonly unknown[] = [
  ...[
    '1',
    '12',
    '1,',
    '1,2',
    '1,234.50',
    '1 234,5',
    '$',
    '$5',
    '12.3.4',
    '-',
    '-7',
    '(5',
    '(5)',
    '.',
    '0',
    '1e3',
    '5 %',
  ],
  ...['', ' ', '\u00a0', '—', 'n/a', 'not reported', 'non déclaré', 'x', '12*', 'Total', null, undefined, 3, 2.345, {}],
];
const TYPED: Readonly<Record<Column, readonly unknown[]>> = {
  Year: [...YEARS, 'FY 2015/16', 'exercice 2016-2017', '2015-17', '201', '', ' ', 'Total', '--', null, 2018],
  Who: [
    ...Object.keys(PARTNERS),
    'R',
    'RC',
    'GRCC',
    'Gendarmerie royale du Canada',
    '',
    '-',
    'Total',
    'Total RCMP',
    null,
  ],
  What: [...Object.keys(CATEGORIES), 'All costs', 'Rapid', 'Déploiement', '', 'Total', 'Subtotal', '—', '%', null],
  Approved: AMOUNTS,
  Spent: AMOUNTS,
  id: ['a', 'a', '', null, 7, '=1', 'Total'],
};

const pick = <T>(random: Random, some: readonly T[]): T => some[random(some.length)] as T;
const names = (of: Readonly<Record<string, string>>) => Object.keys(of);

/** Rows of cells that differ, as many as there are cells. */
function table(random: Random, size: number): Row[] {
  const partners = ['RCMP', 'GAC', 'ps'];
  const categories = names(CATEGORIES).slice(0, 3);
  return Array.from({ length: size }, (_, index) => ({
    Year: YEARS[Math.floor(index / 9) % YEARS.length],
    Who: partners[Math.floor(index / 3) % partners.length],
    What: categories[index % categories.length],
    Approved: String(random(100_000)),
    Spent: String(random(100_000)),
    id: `r${index}`,
  }));
}

/** One edit: a cell, a row that is copied, emptied or filled with what people draw lines with. */
function edit(random: Random, rows: Row[]): void {
  const row = rows[random(rows.length)] as Row;
  const kind = random(20);
  const fill = (value: unknown) => {
    for (const column of COLUMNS) if (column !== 'id') row[column] = value;
  };
  if (kind === 0) Object.assign(row, { ...pick(random, rows), id: row.id });
  else if (kind === 1) fill(pick(random, ['', ' ', '-', '—', '---', null]));
  else if (kind < 8) Object.assign(row, pick(random, table(random, YEARS.length * 9)), { id: row.id });
  else {
    const column = pick(random, COLUMNS);
    row[column] = pick(random, TYPED[column]);
  }
}

/** Where a finding leads: rows, each with a column of the table or as a whole; nothing where it is of the table. */
function placesOf({ at, index, indexes = [], path }: BudgetFinding): readonly CellPlace[] {
  if (at !== undefined) return at;
  const [column] = path;
  const rows = index === undefined ? [] : [index, ...indexes];
  return rows.map((row) => ({ row, ...(typeof column === 'string' && { column }) }));
}

/** A sum of the cells that a strict reading knows: nothing else may be in a row that nothing was found of. */
function oracle(rows: readonly Row[]): ReadonlyMap<string, { approved: string; spent: string } | null> {
  const sums = new Map<string, { approved: string; spent: string } | null>();
  const isKnown = (value: unknown): value is string => typeof value === 'string' && /^-?\d+(\.\d{1,2})?$/.test(value);
  for (const { Year, Who, What, Approved, Spent } of rows) {
    const [partner, category] = [PARTNERS[String(Who)], CATEGORIES[String(What)]];
    if (!YEARS.includes(String(Year)) || partner === undefined || category === undefined) continue;
    const name = [Year, partner, category].join();
    // Given twice, or not plain: the strict reading says nothing of it.
    const isPlain = isKnown(Approved) && isKnown(Spent) && !sums.has(name);
    sums.set(name, isPlain ? { approved: Approved, spent: Spent } : null);
  }
  return sums;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function sumsOf(rows: readonly Row[]) {
  const intake = readBudgetLines(rows, OPTIONS);
  const summary = summarizeBudget(intake, SUM);
  return { intake, ...summary };
}

/** What is wrong with where findings lead: to no cell of the table; of columns as a whole, to none of these. */
function astray(rows: readonly Row[], findings: readonly BudgetFinding[], areOfLines: boolean): readonly unknown[] {
  const isColumn = (name: unknown) => COLUMNS.includes(name as Column);
  return findings.filter((finding) => {
    const places = placesOf(finding);
    if (places.length === 0) return areOfLines || !isColumn(finding.path[0]);
    return places.some(({ row, column, key }) => {
      const own = rows[row];
      return (
        own === undefined ||
        (column !== undefined && !isColumn(column)) ||
        (key !== undefined && key !== String(own.id))
      );
    });
  });
}

/** Sentences that readers cannot follow. */
const unclear = (findings: readonly BudgetFinding[]): readonly string[] =>
  findings
    .flatMap((finding) => LOCALES.map((locale) => explain(finding, { locale })))
    .filter((sentence) => /(^|[ («])\?|undefined|\bindex\b|\bindice\b/.test(sentence));

describe('a table that is edited cell by cell', () => {
  it.each([1, 2, 3])('leads back from every finding, and is summed as when read afresh: walk %i', (seed) => {
    const random = randomOf(seed);
    const rows = table(random, 200);
    let compared = 0;
    for (let step = 0; step < runs(seed === 1 ? 2000 : 200, 100); step++) {
      edit(random, rows);
      const { intake, rows: sums, findings } = sumsOf(rows);
      const cautions = sums.flatMap((one) => one.cautions);
      expect(astray(rows, intake.findings, false)).toEqual([]);
      expect(astray(rows, findings, true)).toEqual([]);
      expect(cautions.flatMap(({ at = [] }) => at).filter(({ row, column }) => !(column && rows[row]))).toEqual([]);
      expect(intake.lines.filter(({ at }) => !(at?.column && at.column in (rows[at.row] as Row)))).toEqual([]);
      // Now and then, since it takes its time: the sentences, and the same again in other objects, and after JSON.
      if (step % 10 === 0) {
        expect(unclear([...intake.findings, ...findings, ...cautions])).toEqual([]);
        const copy = rows.map((row) => ({ ...row }));
        expect(plain(sumsOf(copy))).toEqual(plain({ intake, rows: sums, findings }));
        const sent = JSON.parse(JSON.stringify({ lines: intake.lines, leftOut: intake.leftOut }));
        expect(plain(summarizeBudget(sent, SUM))).toEqual(plain({ rows: sums, findings }));
      }
      const known = oracle(rows);
      const doubted = new Set(
        [...intake.findings, ...findings].flatMap((finding) => placesOf(finding).map(({ row }) => row)),
      );
      for (const { fiscalYear, partner, category, approved, spent, unspent } of sums) {
        const own = known.get([fiscalYear, partner, category].join());
        const isOf = ({ fiscalYear: year, partner: who, category: what }: (typeof intake.lines)[number]) =>
          year === fiscalYear && who === partner && what === category;
        if (!own || intake.lines.some((line) => isOf(line) && doubted.has(line.at?.row as number))) continue;
        compared += 1;
        expect([approved.value, spent.value].map(String)).toEqual(
          [own.approved, own.spent].map((text) => String(decimal(text))),
        );
        expect(isReported(unspent) && unspent.eq(decimal(own.approved).minus(own.spent))).toBe(true);
      }
    }
    expect(compared).toBeGreaterThan(1000);
  });
});
