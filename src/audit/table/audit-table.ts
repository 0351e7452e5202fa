import { forConsole } from '../../exact/for-console.js';
import { isInnocent } from '../../figures/agreements.js';
import { type Statement, VERDICTS, type Verdict } from '../../figures/model.js';
import { reconcilerOf } from '../../figures/reconcile.js';
import { readStatement } from '../../figures/statement.js';
import { countBy } from '../../kernel/lists.js';
import { diagnoseChecks } from '../diagnosis/diagnose.js';
import type { Diagnosis } from '../diagnosis/model.js';
import { mayCountOnce } from './candidate.js';
import type { Line } from './heads.js';
import { DECLARED_FAILS, NO_SINGLE_SLIP, type TableFinding } from './messages.js';
import type { NamedPlace, RelationBasis, TableAudit, TableDiagnosis, TableOptions, TableRelation } from './model.js';
import { perOf, relationWords } from './relation-words.js';
import { tableOptions } from './shapes.js';
import { roundedChecks } from './shared-step.js';
import { type BuiltTable, buildTable, type JudgedPlace, type PlacedRelation } from './statement-of-table.js';

/**
 * Audits a published table, from its cells as they are printed.
 *
 * Numbers are read as everywhere, relations between rows and between columns are inferred beside those that are
 * declared, every figure that one of them gives is judged by {@link audit}, and {@link diagnose} names the slips that
 * would settle what disagrees. A relation is inferred only where so much agreement is less probable by luck than 1 in
 * 1,000, with all relations counted that were tried for its line; zeros, ones and figures that follow from others prove
 * nothing. All of it is listed: what is inferred is never a fact, and may be edited in the statement.
 *
 * Of up to 40 lines, all pairs are tried; of more, those within ten lines of each other, those of totals, and the sums
 * up to a total. A finding says so.
 * @param cells - Rows of printed texts, heads and all; `null` for an absent cell. Rows with text in their first cell
 *   alone are sections or footnotes.
 * @param options - `document` and `unit`; how the table is written (`numbers`, `marks`, `head`, `blanks`, `rounding`)
 *   and what is known of its `columns`, `rows` and `relations`.
 * @returns The statement, relations, checks, a summary by verdict, diagnoses, and findings on what was read and
 *   inferred.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` or `UNKNOWN_NAME` for wrong options, such as the head of a column that
 *   does not exist. What is wrong with a cell is a finding.
 * @example
 * const cells = [
 *   ['$ millions', '2018', '2019', 'Total'],
 *   ['Salaries', '25.73', '26.86', '52.59'],
 *   ['Travel', '5.76', '5.24', '11.00'],
 *   ['Total', '31.49', '32.10', '65.39'],
 * ];
 * const { relations, diagnoses } = auditTable(cells, { document: 'my-report', unit: 'CAD millions' });
 * relations.map(({ kind, direction, target }) => `${kind} of ${direction}: ${target}`); // => ['sum of rows: Total', 'sum of columns: Total']
 * diagnoses.map(({ kind, row, column, instead }) => [kind, row, column, instead]); // => [['digits-transposed', 'Total', 'Total', '63.59']]
 * @category Figures
 */
export function auditTable(cells: readonly (readonly (string | null)[])[], options: TableOptions): TableAudit {
  const built = buildTable(cells, tableOptions.read(options, ['options']), options);
  const { statement, relations, findings, grid } = built;
  const reader = readStatement(statement);
  const checks = reader.identityIds.map(reconcilerOf(reader, {}));
  const verdicts = new Map(checks.map(({ id, verdict }) => [id, verdict]));
  const rounded = roundedChecks(grid, checks);
  const idsOf = (bases: readonly RelationBasis[]) =>
    relations
      .filter(({ basis }) => bases.includes(basis))
      .flatMap(({ places }) => places.map(({ id }) => id).filter((id) => !rounded.ids.has(id)));
  const used = new Set(idsOf(['declared', 'agreement', 'head']));
  const doubts = relations.map((relation) => doubtfulIn(relation, verdicts));
  const byHead = new Set([...idsOf(['head']), ...doubts.flat()]);
  // What only a head says is a caution: it may bear a cause out, and is none by itself.
  const isTold = (ids: readonly string[]) => ids.some((id) => !byHead.has(id));
  const places = new Map(
    grid.rows.flatMap((row, r) =>
      grid.columns.map((column, c) => [keyAt(row, column), { table: '', row: r, column: c }]),
    ),
  );
  const { diagnoses, unexplained } = diagnoseChecks(
    [reader],
    checks,
    (id) => used.has(id),
    () =>
      ({ key }) =>
        places.get(key) ?? null,
  );
  const listed = relations.map((relation) => relationOf(relation, built, verdicts));
  const failing = listed.flatMap((relation, index): TableFinding[] =>
    relation.fails.length === 0 ? [] : [failureOf(relation, index, doubts[index]?.length !== 0)],
  );
  const count = unexplained.filter((id) => isTold([id])).length;
  const left: TableFinding[] =
    count === 0 ? [] : [{ code: NO_SINGLE_SLIP.code, severity: 'info', path: ['checks'], operands: { count } }];
  return forConsole({
    statement,
    relations: listed,
    checks,
    summary: {
      ...countBy(
        checks.map(({ verdict }) => verdict),
        VERDICTS,
      ),
      blanks: built.blanks,
    },
    diagnoses: diagnoses.filter(({ settles }) => isTold(settles)).map((one) => placedDiagnosis(one, grid, places)),
    findings: [...findings, ...rounded.findings, ...failing, ...left],
  });
}

/**
 * A published table as a statement: its figures with their rows and columns, and the relations of {@link auditTable} as
 * identities. Plain data, to keep or to edit.
 * @param cells - Rows of printed texts, heads and all.
 * @param options - As of {@link auditTable}.
 * @returns A statement that {@link audit} and {@link reconcile} take; figures are keyed by row and column from 1, as
 *   `r2c3`.
 * @throws {@link CpaIppError} as {@link auditTable}.
 * @example
 * const cells = [['', 'Women', 'Men', 'Total'], ['North', '37', '46', '83'], ['South', '112', '96', '208']];
 * const mine = statementOfTable(cells, { document: 'my-report', unit: 'people' });
 * mine.identities['r2c4-sum-of-columns']; // => { printed: 'r2c4', expected: { sum: ['r2c2', 'r2c3'] }, missing: 'unknown' }
 * @category Figures
 */
export function statementOfTable(cells: readonly (readonly (string | null)[])[], options: TableOptions): Statement {
  return buildTable(cells, tableOptions.read(options, ['options']), options).statement;
}

const keyAt = (row: Line, column: Line): string => `r${row.at + 1}c${column.at + 1}`;

function relationOf(
  { candidate, basis, log, places, leftOut, twins }: PlacedRelation,
  { grid }: BuiltTable,
  verdicts: ReadonlyMap<string, Verdict>,
): TableRelation {
  const { side, kind, target, of, lag, base } = candidate;
  const per = perOf(candidate);
  const lineOf = (line: number) => side.lines[line] as Line;
  const tried = places.filter(({ id }) => verdicts.get(id) !== 'not-checkable');
  const fails = tried.filter(({ id }) => failsAt(verdicts.get(id)));
  const named = ({ row, column }: Omit<JudgedPlace, 'id'>): NamedPlace => {
    const [r, c] = [grid.rows[row] as Line, grid.columns[column] as Line];
    return { row: r.name, column: c.name, at: { row: r.at, column: c.at } };
  };
  const whole = base === undefined ? undefined : (side.across[base] as Line);
  return {
    kind,
    direction: side.direction,
    target: lineOf(target).name,
    of: of.map((line) => lineOf(line).name),
    at: {
      target: lineOf(target).at,
      of: of.map((line) => lineOf(line).at),
      ...(whole === undefined ? {} : { base: whole.at }),
    },
    ...(lag === undefined ? {} : { lag }),
    ...(whole === undefined ? {} : { base: whole.name }),
    ...(per === undefined ? {} : { per }),
    holds: tried.length - fails.length,
    tried: tried.length,
    fails: fails.map(named),
    leftOut: leftOut.map(named),
    adopted: basis !== 'near' && basis !== 'head',
    basis,
    chance: log === null ? null : Number((10 ** Math.max(log, -300)).toPrecision(2)),
    twins: twins.map((twin) => ({
      kind: twin.kind,
      direction: side.direction,
      target: lineOf(twin.target).name,
      of: twin.of.map((line) => lineOf(line).name),
    })),
  };
}

const failsAt = (verdict: Verdict | undefined): boolean =>
  verdict !== undefined && verdict !== 'not-checkable' && !isInnocent(verdict);

/** The checks of an inferred sum that fail, where each may fail since it counts once what several lines have. */
function doubtfulIn(
  { candidate, basis, places }: PlacedRelation,
  verdicts: ReadonlyMap<string, Verdict>,
): readonly string[] {
  if (basis !== 'agreement') return [];
  const failing = places.filter(({ id }) => failsAt(verdicts.get(id)));
  const isRow = candidate.side.direction === 'rows';
  return failing.every(({ row, column }) => mayCountOnce(candidate, isRow ? column : row))
    ? failing.map(({ id }) => id)
    : [];
}

/** That a relation does not hold everywhere; what is inferred is no more than a caution. */
function failureOf(relation: TableRelation, index: number, isDoubtful: boolean): TableFinding {
  const { basis, holds, tried } = relation;
  return {
    code: DECLARED_FAILS.code,
    severity: !isDoubtful && (basis === 'declared' || basis === 'agreement') ? 'warning' : 'info',
    path: ['relations', index],
    operands: { relation: relationWords(relation), holds, tried, reason: isDoubtful ? 'repeats' : basis },
  };
}

function placedDiagnosis(
  diagnosis: Diagnosis,
  { rows, columns }: BuiltTable['grid'],
  places: ReadonlyMap<string, { readonly row: number; readonly column: number }>,
): TableDiagnosis {
  const place = places.get(diagnosis.figure) ?? { row: 0, column: 0 };
  const [row, column] = [rows[place.row] as Line, columns[place.column] as Line];
  return { ...diagnosis, row: row.name, column: column.name, at: { row: row.at, column: column.at } };
}
