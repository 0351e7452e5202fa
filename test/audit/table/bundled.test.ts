import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/audit/audit.js';
import { auditTable } from '../../../src/audit/table/audit-table.js';
import type { TableAudit } from '../../../src/audit/table/model.js';
import { evaluationMoney, evaluationPeople, evaluationTables } from '../../../src/data.js';
import { figuresOf } from '../../../src/figures/expression.js';
import { readStatement } from '../../../src/figures/statement.js';
import type { Unit } from '../../../src/figures/unit-model.js';
import { gridOf } from './tables.js';

/* Tables 7 to 11 of the evaluation as bare grids, with nothing declared but their unit. */

const tableOf = (table: keyof typeof evaluationTables, unit?: Unit) => {
  const { cells, options } = evaluationTables[table];
  return auditTable(cells, { ...options, ...(unit !== undefined && { unit }) });
};
const relationsOf = ({ relations }: TableAudit) =>
  relations.map(
    ({ kind, direction, target, holds, tried, basis }) => `${direction}: ${target}, ${kind} ${holds}/${tried} ${basis}`,
  );
const verdictsIn = ({ checks }: TableAudit, row: string) =>
  Object.fromEntries(
    checks.filter(({ source }) => source.row === row).map(({ source, verdict }) => [source.column, verdict]),
  );

describe('the bundled tables as they are printed', () => {
  it('have the figures of the statements, cell by cell', () => {
    for (const [table, { cells }] of Object.entries(evaluationTables))
      expect(cells).toEqual(gridOf(Number(table) > 9 ? evaluationPeople : evaluationMoney, table));
  });
});

describe('a bundled table as a bare grid', () => {
  it('7: has its two totals, and 0.120 comes out as today', () => {
    const table = tableOf('7');
    expect(relationsOf(table)).toEqual(['rows: Total, sum 6/6 agreement', 'columns: Total, sum 3/4 agreement']);
    expect(table.summary.blanks).toBe('nothing');
    const today = audit([evaluationMoney]).checks.find(({ printedText }) => printedText === '0.120');
    const check = table.checks.find(({ printedText }) => printedText === '0.120');
    expect(check?.verdict).toBe(today?.verdict);
    expect([check?.verdict, check?.source.table, check?.source.row]).toEqual([
      'padded',
      '7',
      'Rapid deployment costs (RCMP)',
    ]);
    expect(table.diagnoses).toEqual([]);
  });

  it('8: has its sums, the difference and the percent', () => {
    expect(relationsOf(tableOf('8')).sort()).toEqual([
      'columns: $ Variance (A-B), difference 6/6 agreement',
      'columns: % of approved spending (B/A), percent 6/6 agreement',
      'columns: Approved spending: Total (A), sum 6/6 agreement',
      'columns: Expenditures: Total (B), sum 6/6 agreement',
      'rows: Total, sum 8/8 agreement',
    ]);
  });

  it('9: its "Variance (%)" is spent ÷ approved', () => {
    const table = tableOf('9');
    expect(relationsOf(table)).toHaveLength(3);
    expect(table.relations.find(({ target }) => target === 'Variance (%)')).toMatchObject({
      kind: 'percent',
      of: ['Expended', 'Approved'],
      ...{ holds: 3, tried: 3, basis: 'agreement' },
    });
    expect(table.statement.figures['r2c5']).toMatchObject({ printed: '69.27', unit: 'percent' });
  });

  it('10: has a sum, and ratios that hold only nearly, judged as today', () => {
    const table = tableOf('10', 'deployments');
    expect(relationsOf(table)).toEqual([
      'rows: Total salary, including EBP, sum 5/5 agreement',
      'rows: Ratio deployments to RCMP FTEs, ratio 2/5 near',
    ]);
    const verdicts = verdictsIn(table, 'Ratio deployments to RCMP FTEs');
    const today = audit([evaluationPeople]).checks.filter(
      ({ source, unit }) => source.table === '10' && unit === 'ratio',
    );
    const ofToday = today.filter(({ source }) => source.row === 'Ratio deployments to RCMP FTEs');
    for (const { source, verdict } of ofToday) expect(verdicts[source.column as string]).toBe(verdict);
    expect(Object.values(verdicts).sort()).toEqual(['inconsistent', 'padded', 'rounding', 'rounding', 'truncation']);
    expect(table.diagnoses).toEqual([]);
    expect(table.findings.every(({ severity }) => severity === 'info')).toBe(true);
  });

  it('11: has its total, whose head says that a value is missing', () => {
    expect(relationsOf(tableOf('11', 'deployments'))).toEqual(['rows: no data, sum 5/5 agreement']);
  });

  it('holds every relation that the declared identities hold', () => {
    for (const [statement, tables] of [
      [evaluationMoney, ['7', '8', '9']],
      [evaluationPeople, ['10', '11']],
    ] as const) {
      const reader = readStatement(statement);
      for (const table of tables) {
        const found = tableOf(table, statement === evaluationMoney ? 'CAD millions' : 'deployments');
        const places = new Set(found.checks.map(({ source: { row, column } }) => `${row}/${column}`));
        const inTable = (key: string) => reader.figure(key).source.table === table;
        const lost = reader.identityIds.flatMap((id) => {
          const { printed, expected } = reader.identity(id);
          const { read, source } = reader.figure(printed);
          const isOwn =
            inTable(printed) && figuresOf(expected).every(({ key }) => reader.hasFigure(key) && inTable(key));
          const place = `${source.row}/${source.column}`;
          return isOwn && read.kind === 'value' && !places.has(place) ? [place] : [];
        });
        expect(lost, table).toEqual([]);
      }
    }
  });
});
