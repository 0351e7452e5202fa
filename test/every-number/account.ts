import { readFileSync } from 'node:fs';
import type { Claim } from '../../src/audit/claim-kinds.js';
import * as data from '../../src/data.js';
import type { FigureInput, PrintedFigure, Statement } from '../../src/figures/model.js';
import { bundledClaims, bundledStatements } from '../support/bundled.js';
import { figuresOfClaim, figuresOfIdentity } from '../support/references.js';
import { DATE_LABELS, type DateLabel, dateAccount } from './dates.js';
import { type Entry, FORMS, LINES, OPEN, PATTERNS } from './not-quantities.js';
import { numbersOf } from './numbers.mjs';

/** A line of a document that holds numbers. */
export interface DigestLine {
  readonly document: string;
  readonly line: number;
  readonly numbers: readonly string[];
  readonly hash?: string;
}

/** Documents, and all that is to account for their numbers. */
export interface Documents {
  readonly digest: readonly DigestLine[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
  /** Whatever else holds dates, each with the line of its source: milestones, evidence, missions. */
  readonly records: unknown;
  /** Numbers that are no quantities on their line, and those whose form says so in these documents. */
  readonly notQuantities: readonly Entry[];
  readonly patterns?: readonly (readonly [reason: string, pattern: RegExp])[];
  /** Dates that only say which thing is meant. */
  readonly dateLabels: readonly DateLabel[];
  /** Numbers that nobody has looked at yet. */
  readonly open?: readonly (readonly [document: string, line: number, number: string])[];
}

export const DIGEST = JSON.parse(
  readFileSync(new URL('../fixtures/digest.json', import.meta.url), 'utf8'),
) as readonly DigestLine[];

export const STATEMENTS = bundledStatements();
export const CLAIMS = bundledClaims();

/** The five. */
export const FIVE: Documents = {
  digest: DIGEST,
  statements: STATEMENTS,
  claims: CLAIMS,
  records: data,
  notQuantities: LINES,
  patterns: PATTERNS,
  dateLabels: DATE_LABELS,
  open: OPEN,
};

export const printedOf = (input: FigureInput): PrintedFigure & { readonly line: number } =>
  'printed' in input ? input : { printed: input[0], line: input[1] };

/**
 * `document#key` of every figure that an identity or a claim names; one that is only tried as another reading is not
 * checked by it.
 */
export function checkedFigures({ statements, claims }: Pick<Documents, 'statements' | 'claims'>): Set<string> {
  const byIdentities = statements.flatMap((statement) =>
    Object.values(statement.identities).flatMap((identity) => figuresOfIdentity(statement, identity).named),
  );
  return new Set([...byIdentities, ...claims.flatMap(figuresOfClaim)]);
}

export type Account = 'checked' | 'stated' | 'not-a-quantity' | 'open';

export interface Accounting {
  readonly byNumber: readonly {
    document: string;
    line: number;
    number: string;
    account: Account | null;
    reason?: string;
  }[];
  /** Figures, dates and entries that stand on no number of the digest. */
  readonly idle: readonly string[];
}

/**
 * Accounts for every number of the digest: first by the bundled figures, then by dates in claims, which are checked,
 * by dates that other data holds for their line, and by those listed as labels; then by the listed numbers that are no
 * quantities.
 */
export function account(documents: Documents): Accounting {
  const { digest, statements, claims, notQuantities, patterns = [], open = [] } = documents;
  const rows = digest.flatMap(({ document, line, numbers }) =>
    numbers.map((number) => ({ document, line, number, account: null as Account | null, reason: '' })),
  );
  const idle: string[] = [];
  const take = (document: string, line: number, number: string, given: Account, reason = ''): boolean => {
    const found = rows.filter((row) => row.document === document && row.line === line && row.number === number);
    const row = found.find((one) => one.account === null) ?? found[0];
    if (row === undefined) return false;
    if (row.account === null) Object.assign(row, { account: given, reason });
    else if (given === 'checked' && row.account === 'stated') row.account = 'checked';
    return true;
  };
  const checked = checkedFigures(documents);
  for (const { document, figures } of statements) {
    for (const [key, input] of Object.entries(figures)) {
      const { printed, line } = printedOf(input);
      const numbers = numbersIn(
        printed,
        rows.filter((row) => row.document === document && row.line === line),
      );
      const given = checked.has(`${document}#${key}`) ? 'checked' : 'stated';
      for (const number of numbers)
        if (!take(document, line, number, given)) idle.push(`${document}#${key}: '${number}' is not on L${line}`);
    }
  }
  for (const { date, source } of claims.flatMap(datesOf)) {
    const row = rows.find(
      (one) =>
        one.document === source.document &&
        one.line === source.line &&
        one.account === null &&
        isDate(one.number, date),
    );
    if (row !== undefined) Object.assign(row, { account: 'checked' });
  }
  const dates = dateAccount(documents);
  for (const row of rows) {
    const found = row.account === null ? dates.of(row.document, row.line, row.number) : null;
    if (found !== null) Object.assign(row, found);
  }
  idle.push(...[...dates.idle].map((place) => `${place}: the label of a date is not there, or is held`));
  for (const [document, line, number, reason] of notQuantities) {
    const row = rows.find(
      (one) => one.document === document && one.line === line && one.number === number && one.account === null,
    );
    if (row === undefined) idle.push(`${document}, L${line}: '${number}' (${reason}) is not there, or is a figure`);
    else Object.assign(row, { account: 'not-a-quantity', reason });
  }
  for (const [reason, pattern] of [...FORMS, ...patterns]) {
    const found = rows.filter((row) => row.account === null && pattern.test(row.number));
    if (found.length === 0 && !FORMS.some(([, form]) => form === pattern))
      idle.push(`${pattern} (${reason}) matches nothing`);
    for (const row of found) Object.assign(row, { account: 'not-a-quantity', reason });
  }
  for (const [document, line, number] of open) {
    if (!take(document, line, number, 'open')) idle.push(`${document}, L${line}: '${number}' is not there`);
  }
  return { byNumber: rows, idle };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * Whether a text such as `April 1, 2015`, `July 2015`, `2015` or `2004-2020` holds a year, a month or a day of a claim.
 */
function isDate(text: string, date: string): boolean {
  const [year, month, day] = date.split('-') as [string, string?, string?];
  const full = MONTHS[Number(month) - 1];
  if (day !== undefined && text.includes(`${full} ${Number(day)}, ${year}`)) return true;
  if (day === undefined && month !== undefined) return text === `${full} ${year}`;
  return month === undefined && new RegExp(`^(?:${year}|${year}-\\d{4}|\\d{4}-${year})$`).test(text);
}

function datesOf(claim: Claim) {
  if (claim.kind === 'dates') return claim.dates;
  return claim.kind === 'duration' ? [claim.from, claim.to] : [];
}

/** The numbers of a printed figure as the digest has them: `14` of a range `14-48%` stands there without its sign. */
function numbersIn(printed: string, rows: readonly { number: string }[]): string[] {
  return numbersOf(printed).map((number) => {
    const bare = number.replace(/[%$]/g, '');
    return rows.some((row) => row.number === number)
      ? number
      : (rows.find((row) => row.number.replace(/[%$>]/g, '') === bare)?.number ?? number);
  });
}
