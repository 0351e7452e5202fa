import { invalidArgument, isCount, requireArray, requireObject, requireOneOf } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import type { Label, Locale } from '../kernel/label.js';
import { localeShape } from '../kernel/record.js';
import { sayable } from '../kernel/sayable.js';
import { later, options as optionsOf } from '../kernel/shape.js';
import type { Finding, FindingCode } from './codes.js';
import { messageText } from './finding-sentence.js';
import { SEVERITIES } from './severities.js';

/**
 * A row of {@link summarizeFindings}: what was found in a column, how often, and where first.
 * @category Errors
 */
export type FindingsRow = {
  readonly severity: Finding['severity'];
  readonly code: FindingCode;
  /** The column, or the place in the record; `null` for what is found of a row or table as a whole. */
  readonly column: string | null;
  /** How many rows or records it is of. */
  readonly rows: number;
  /** The index of the first of them; `null` where it is of none. */
  readonly first: number | null;
  /** The sentence of {@link explain} about the first. */
  readonly sentence: string;
};

const SEVERITY: Label = /* @__PURE__ */ frozen({ en: 'a severity', fr: 'une gravité' });
const FINDING: Label = /* @__PURE__ */ frozen({ en: 'a finding', fr: 'un constat' });

/**
 * Summarizes findings as plain rows, for people to look through and for `console.table`: one row for each code and
 * column, and for each option that would settle it, the gravest and most frequent first.
 *
 * @param findings - Findings of any function, or cautions of its rows, also after JSON.
 * @param options - `locale`: `en-CA` or `fr-CA`.
 * @returns Rows with severity, code, column, the number of rows, the index of the first, and its sentence.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for something that is no finding; `UNKNOWN_NAME` for another severity
 *   or locale.
 * @example
 * const { findings } = readBudgetLines(
 *   [
 *     { Year: '2015-16', Who: 'GAC', Spent: '' },
 *     { Year: '2016-17', Who: 'GAK', Spent: '5' },
 *     { Year: '2017-18', Who: 'GAK', Spent: '6' },
 *   ],
 *   { map: { fiscalYear: 'Year', partner: 'Who', spent: 'Spent' }, empty: 'not-reported' },
 * );
 * summarizeFindings(findings, { locale: 'en-CA' }).map(({ severity, column, rows, first }) => [severity, column, rows, first]); // => [['error', 'Who', 2, 1], ['info', 'Spent', 1, 0]]
 * @category Errors
 */
export function summarizeFindings(findings: readonly Finding[], options: { readonly locale: Locale }): FindingsRow[] {
  const { locale } = OPTIONS.read(options, ['options']);
  const rows = new Map<string, FindingsRow>();
  for (const [at, given] of requireArray(findings, ['findings'], FINDINGS).entries()) {
    const row = rowOf(given, locale, ['findings', at]);
    const name = JSON.stringify([row.severity, row.code, row.column, settledBy(given as Finding)]);
    const known = rows.get(name);
    rows.set(name, known === undefined ? row : { ...known, rows: known.rows + row.rows, first: least(known, row) });
  }
  const rankOf = ({ severity }: FindingsRow) => SEVERITIES.indexOf(severity);
  return [...rows.values()].sort((a, b) => rankOf(a) - rankOf(b) || b.rows - a.rows);
}

const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ locale: localeShape }));
const FINDINGS: Label = /* @__PURE__ */ frozen({ en: 'an array of findings', fr: 'un tableau de constats' });

function rowOf(given: unknown, locale: Locale, path: Path): FindingsRow {
  const finding = requireObject(given as Readonly<Record<string, unknown>>, path, FINDING);
  const { code, operands, index, count } = finding;
  const steps = requireArray(finding['path'], [...path, 'path']).filter((step) => typeof step === 'string');
  const sentence = typeof operands === 'object' ? messageText(code, operands, locale) : undefined;
  if (sentence === undefined) throw invalidArgument(given, FINDING, path);
  return {
    severity: requireOneOf(finding['severity'], SEVERITIES, SEVERITY, [...path, 'severity']),
    code: code as FindingCode,
    column: steps.length === 0 ? null : steps.join('.'),
    rows: isCount(count) ? count : cellsOf(code, operands),
    first: isCount(index) ? index : null,
    sentence: sayable(sentence),
  };
}

/**
 * What would settle what was found, so that nothing to be settled is hidden behind another of the same column: a
 * form of dates behind another, a sign behind a number.
 */
function settledBy({ operands }: Finding): unknown {
  const { declare } = (operands ?? {}) as { readonly declare?: { readonly option?: unknown } };
  return declare?.option === 'values' ? declare.option : declare;
}

/** A column that is written otherwise is one finding for all its cells. */
function cellsOf(code: unknown, operands: unknown): number {
  const { count, doubtful } = (operands ?? {}) as { readonly count?: unknown; readonly doubtful?: unknown };
  return code === 'UNDECLARED_NUMBERS' && isCount(count) && isCount(doubtful) ? count + doubtful : 1;
}

const least = (a: FindingsRow, b: FindingsRow): number | null =>
  a.first === null || b.first === null ? (a.first ?? b.first) : Math.min(a.first, b.first);
