import { readdirSync, readFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { missionRegistry } from '../../src/data.js';
import * as library from '../../src/index.js';
import { type Row, rowsOf } from './rows.js';

/*
 * Files as people have them, read with one call each. The files and their answers were written before the reader, from
 * what was asked for alone; README.md says how.
 */

const FILES = new URL('files/', import.meta.url);
const WORDS = JSON.parse(readFileSync(new URL('words.json', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, string>
>;

type BudgetIntakeOptions = Parameters<typeof library.readBudgetLines>[1];
type DeploymentIntakeOptions = Parameters<typeof library.readDeployments>[1];

type Place = readonly [row: number, column: string];
interface Reported {
  readonly index?: number;
  readonly column?: string;
  readonly about: string;
  readonly declare?: { readonly option: string; readonly value?: unknown };
}
interface Expected {
  readonly lines?: readonly (Readonly<Record<string, unknown>> & { readonly row: number; readonly column: string })[];
  readonly totals?: readonly {
    readonly row: number;
    readonly column: string;
    readonly amount: unknown;
    readonly verdict?: string;
    readonly verdictIn?: readonly string[];
    readonly parts: number;
    readonly withoutValue?: number;
    readonly covers?: readonly Place[];
  }[];
  readonly deployments?: readonly (Readonly<Record<string, unknown>> & { readonly row: number })[];
  readonly findings: readonly Reported[];
  readonly leftOut?: number;
  readonly refused?: readonly Place[];
  readonly absent?: readonly string[];
  readonly open?: readonly { readonly row: number; readonly fields?: readonly string[] }[];
  readonly samePerson?: readonly (readonly number[])[];
  readonly extensions?: readonly (readonly [number, number])[];
  readonly whole?: boolean;
}
interface Corpus {
  readonly title: string;
  readonly reader: 'readBudgetLines' | 'readDeployments';
  readonly separator: string;
  readonly options: Readonly<Record<string, unknown>> & { readonly map: Readonly<Record<string, unknown>> };
  readonly expected: Expected;
}

const IDS: Readonly<Record<string, string>> = { 'policy-standards-norms': 'policy-development' };
/** The id that the library has for a word of the answers. */
function idOf(kind: string, word: string): string {
  if (WORDS[kind]?.[word] === undefined) throw new Error(`${word} is no word of ${kind}`);
  return IDS[word] ?? word.toLowerCase().replaceAll(' ', '-');
}

const CORPUS = readdirSync(FILES)
  .filter((name) => name.endsWith('.json'))
  .map((name): [string, Corpus, Row[]] => {
    const corpus = JSON.parse(readFileSync(new URL(name, FILES), 'utf8')) as Corpus;
    const text = readFileSync(new URL(name.replace(/json$/, 'csv'), FILES), 'utf8');
    return [name.replace('.json', ''), corpus, rowsOf(text, corpus.separator)];
  });
const filesOf = (reader: Corpus['reader']) => CORPUS.filter(([, corpus]) => corpus.reader === reader);

/** The codes that speak of what an answer reports. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  'number-form': ['UNDECLARED_NUMBERS', 'INVALID_FIGURE', 'INVALID_DECIMAL'],
  mark: ['INVALID_FIGURE'],
  currency: ['UNIT_MISMATCH', 'INVALID_FIGURE'],
  unit: ['UNIT_MISMATCH', 'UNKNOWN_NAME'],
  year: ['INVALID_FISCAL_YEAR'],
  partner: ['UNKNOWN_NAME'],
  duplicate: ['DUPLICATE_CELL', 'DUPLICATE_ID', 'REPEATED_ROW'],
  footnote: ['ROW_WITHOUT_AMOUNTS'],
  share: ['SHARE_ROW'],
  date: ['INVALID_DATE', 'REVERSED_RANGE'],
  'date-two-readings': ['AMBIGUOUS_DATE', 'INVALID_DATE'],
  sentinel: ['SENTINEL_DATE'],
  mission: ['UNKNOWN_NAME'],
  type: ['UNKNOWN_NAME'],
  gender: ['UNKNOWN_NAME'],
  id: ['INVALID_ARGUMENT', 'DUPLICATE_ID', 'UNKNOWN_NAME'],
};

type Found = library.BudgetFinding | library.DeploymentFinding;

const isOf = (reported: Reported, { code, index, indexes, path }: Found & { readonly indexes?: readonly number[] }) =>
  CODES[reported.about]?.includes(code) &&
  (reported.column === undefined || path.length === 0 || path.includes(reported.column)) &&
  (reported.index === undefined || index === undefined || [index, ...(indexes ?? [])].includes(reported.index));

/** Whether a finding names a declaration, and the value for it, where that is settled. */
function declares({ declare }: Reported, { operands }: Found): boolean {
  if (declare === undefined) return true;
  const named = (operands as { readonly declare?: Reported['declare'] }).declare;
  return (
    named?.option === declare.option &&
    (declare.value === undefined || JSON.stringify(named.value) === JSON.stringify(declare.value))
  );
}

function expectFindings(findings: readonly Found[], { findings: reported, absent = [] }: Expected): void {
  for (const one of reported) {
    const found = findings.filter((finding) => isOf(one, finding));
    expect(found, `nothing was found of ${JSON.stringify(one)} in ${JSON.stringify(findings)}`).not.toEqual([]);
    const named = found.some((finding) => declares(one, finding));
    expect(named, `${JSON.stringify(one.declare)} is not named in ${JSON.stringify(found)}`).toBe(true);
  }
  for (const about of absent)
    expect(findings.filter(({ code, severity }) => severity !== 'info' && CODES[about]?.includes(code))).toEqual([]);
}

/** Rows of an answer in one order, each in one way to write it. */
const inOrder = (rows: readonly object[]): string[] =>
  rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();

/** Amounts are compared as numbers. */
const amountOf = (amount: unknown): unknown => (typeof amount === 'string' ? new Decimal(amount).toFixed() : amount);
const isUnreadable = (amount: unknown): boolean => JSON.stringify(amount)?.includes('"unreadable"') ?? false;

type AmountColumn = Readonly<Record<string, string | true>>;

/** What is written otherwise in the answers than in the library: a column of totals is of what the others say. */
function budgetOptions({ options }: Corpus): BudgetIntakeOptions {
  const { amounts = [], ...map } = options.map as { readonly amounts?: readonly AmountColumn[] };
  const [first] = amounts;
  const over = first?.['category'] === undefined ? 'fiscalYear' : 'category';
  const cells = amounts.map(({ total, category, ...cell }) => ({
    ...(first?.['phase'] !== undefined && { phase: first['phase'] }),
    ...cell,
    ...(category !== undefined && { category: idOf('categories', category as string) }),
    ...(total === true && { [over]: 'Total' }),
  }));
  return { ...options, map: { ...map, ...(cells.length > 0 && { cells }) } } as unknown as BudgetIntakeOptions;
}

describe('budgets as people have them', () => {
  it.each(filesOf('readBudgetLines'))('%s', (_, corpus, rows) => {
    const { expected } = corpus;
    const { lines, totals, leftOut, findings } = library.readBudgetLines(rows, budgetOptions(corpus));
    const read = lines.filter(({ amount }) => !isUnreadable(amount));
    const lined = (expected.lines ?? []).filter(({ amount }) => !isUnreadable(amount));
    expect(inOrder(read.map(({ amount, at, ...line }) => ({ ...line, ...at, amount: amountOf(amount) })))).toEqual(
      inOrder(
        lined.map(({ partner, category, amount, ...line }) => ({
          ...line,
          partner: idOf('partners', partner as string),
          // Of a partner as a whole, the library says so.
          category: category === undefined ? 'all-costs' : idOf('categories', category as string),
          amount: amountOf(amount),
        })),
      ),
    );
    // What gives no value gives a line without one at most.
    const refused = (expected.refused?.length ?? 0) + ((expected.lines?.length ?? 0) - lined.length);
    expect(lines.length - read.length).toBeLessThanOrEqual(refused);

    const judged = totals.map(({ index, column, amount, verdict, parts, missing }) => ({
      row: index,
      column,
      amount: amountOf(amount),
      verdict,
      parts: parts.length,
      withoutValue: missing,
      covers: parts.map((part) => [part.index, part.column]),
    }));
    const isNotApplicable = ([row, column]: Place) =>
      (expected.lines ?? []).some(
        (line) =>
          line.row === row && line.column === column && JSON.stringify(line['amount']).includes('not-applicable'),
      );
    const verdictOf = (row: number, column: string) =>
      judged.find((total) => total.row === row && total.column === column)?.verdict;
    expect(inOrder(judged)).toEqual(
      inOrder(
        (expected.totals ?? []).map(({ verdict, verdictIn, withoutValue = 0, amount, ...total }) => {
          const own = verdictOf(total.row, total.column) as string;
          // A cell that does not apply is no part, in the library.
          const covers = (total.covers ?? []).filter((place) => !isNotApplicable(place));
          const none = total.parts - covers.length;
          return {
            ...{ ...total, covers, parts: covers.length },
            amount: amountOf(amount),
            verdict: verdictIn?.includes(own) ? own : (verdict ?? verdictIn?.[0]),
            withoutValue: withoutValue - none,
          };
        }),
      ),
    );
    expectFindings(findings, expected);
    // The library counts what it cannot read as left out; rows that hold no amounts are only told of.
    const others = findings.filter(({ code }) => code === 'ROW_WITHOUT_AMOUNTS' || code === 'SHARE_ROW');
    const without = others.reduce((sum, { count = 1 }) => sum + count, leftOut);
    if (expected.leftOut !== undefined) expect(without).toBe(expected.leftOut);
  });
});

function deploymentOptions({ options }: Corpus): DeploymentIntakeOptions {
  const { type = {}, ...values } = (options['values'] ?? {}) as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  const types = Object.fromEntries(Object.entries(type).map(([word, id]) => [word, idOf('types', id)]));
  return {
    ...options,
    map: { ...options.map, personnel: { constant: 'police' } },
    values: { ...values, ...(Object.keys(type).length > 0 && { type: types }) },
    missions: missionRegistry,
  } as DeploymentIntakeOptions;
}

describe('deployments as people have them', () => {
  it.each(filesOf('readDeployments'))('%s', (_, corpus, rows) => {
    const { expected } = corpus;
    if (expected.whole) {
      const { deployments, findings } = library.readDeployments(rows, deploymentOptions(corpus));
      expect(deployments).toEqual([]);
      return expectFindings(findings, expected);
    }
    const { deployments, findings } = library.readDeployments(rows, deploymentOptions(corpus));
    const leftOut = rows.length - deployments.length;
    const isRefused = (row: number, field: string) =>
      expected.refused?.some(([at, column]) => at === row && corpus.options.map[field] === column) ?? false;
    const answers = (expected.deployments ?? []).map((answer): Readonly<Record<string, unknown>> & { row: number } => ({
      ...answer,
      mission: idOf('missions', answer['mission'] as string),
      type: idOf('types', answer['type'] as string),
    }));
    const byId = new Map(deployments.map((one) => [one.id, one]));
    for (const { row, person, ...answer } of answers) {
      const found = byId.get(answer['id'] as string) as unknown as Readonly<Record<string, unknown>> | undefined;
      expect(found, `row ${row} in ${JSON.stringify(findings)}`).toBeDefined();
      const open = expected.open?.find((one) => one.row === row)?.fields ?? [];
      for (const [field, value] of Object.entries(answer)) {
        if (open.includes(field) || isRefused(row, field)) continue;
        const own = field === 'lastDay' ? (found?.['lastDay'] ?? 'ongoing') : found?.[field];
        expect([row, field, own]).toEqual([row, field, value]);
      }
    }
    expect(leftOut, JSON.stringify(findings)).toBe(expected.leftOut ?? leftOut);

    const personOf = new Map(answers.map(({ row, id }) => [row, byId.get(id as string)?.person]));
    for (const rows of expected.samePerson ?? []) expect(new Set(rows.map((row) => personOf.get(row))).size).toBe(1);
    const repeated = (expected.samePerson ?? []).reduce((sum, rows) => sum + rows.length - 1, 0);
    expect(new Set(personOf.values()).size).toBe(answers.length - repeated);
    const extended = findings.flatMap(({ code, operands }) =>
      code === 'EXTENDED_DEPLOYMENT' ? [[operands.other, operands.id]] : [],
    );
    const idOfRow = new Map(answers.map(({ row, id }) => [row, id as string]));
    expect(extended).toEqual((expected.extensions ?? []).map((pair) => pair.map((row) => idOfRow.get(row))));
    expectFindings(findings, expected);
  });
});
