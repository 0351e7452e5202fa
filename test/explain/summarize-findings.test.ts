import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';
import { readDeployments } from '../../src/deployments/read.js';
import { summarizeFindings } from '../../src/explain/summarize-findings.js';
import { missionFindings } from '../../src/missions/registry-findings.js';
import { csvText } from '../../src/tables/csv.js';
import { refusal } from '../refusal.js';
import { MESSAGES } from '../support/messages.js';

const map = { fiscalYear: 'Y', partner: 'P', approved: 'A', spent: 'S' };
const rows = [
  { Y: '2015-16', P: 'RCMP', A: '5', S: '' },
  { Y: '2016-17', P: 'RCPM', A: '5', S: '' },
  { Y: '2017-18', P: 'GAK', A: '5', S: '5' },
  { Y: '2018-19', P: 'RCMP', A: '5?', S: '5' },
  { Y: 'Total', P: '', A: '20', S: '10' },
];

describe('summarizeFindings', () => {
  const { findings } = readBudgetLines(rows, { map, empty: 'not-reported' });

  it('keeps apart what different options settle, and counts the cells of a column that is written otherwise', () => {
    const { findings } = readBudgetLines(
      [
        { Y: '2015-16', P: 'RCMP', A: '5,5', S: '-' },
        { Y: '2016-17', P: 'RCMP', A: '-', S: 'x' },
        { Y: '2017-18', P: 'RCMP', A: '6,5', S: '5' },
      ],
      { map, empty: 'not-reported' },
    );
    const rows = summarizeFindings(findings, { locale: 'en-CA' });
    expect(rows.map(({ code, column, rows, first }) => [code, column, rows, first])).toEqual([
      ['INVALID_FIGURE', 'A', 1, 0],
      ['INVALID_FIGURE', 'S', 1, 0],
      ['INVALID_FIGURE', 'A', 1, 1],
      ['INVALID_FIGURE', 'S', 1, 1],
      ['UNDECLARED_NUMBERS', 'A', 2, null],
    ]);
    expect(rows.map(({ sentence }) => sentence).slice(0, 4)).toEqual([
      "'5,5' cannot be read as a printed figure; with { numbers: 'fr-CA' } it can",
      "'-' cannot be read as a printed figure; { marks } can say what '-' stands for",
      "'-' cannot be read as a printed figure; { marks } can say what '-' stands for",
      "'x' cannot be read as a printed figure; { marks } can say what 'x' stands for",
    ]);
  });

  it('has a row for each code and column, the gravest and most frequent first', () => {
    expect(summarizeFindings(findings, { locale: 'en-CA' })).toEqual([
      {
        severity: 'error',
        code: 'UNKNOWN_NAME',
        column: 'P',
        rows: 2,
        first: 1,
        sentence: "'RCPM' is not a partner; did you mean 'RCMP'?",
      },
      {
        severity: 'error',
        code: 'INVALID_FIGURE',
        column: 'A',
        rows: 1,
        first: 3,
        sentence: "'5?' cannot be read as a printed figure",
      },
      {
        severity: 'info',
        code: 'EMPTY_CELL',
        column: 'S',
        rows: 2,
        first: 0,
        sentence: "the cell in column 'S' is empty; read as not reported",
      },
      {
        severity: 'info',
        code: 'TOTAL_ROW',
        column: 'Y',
        rows: 1,
        first: 4,
        sentence: "'Total' is a total; it is no line, since its parts would be counted twice",
      },
    ]);
    expect(summarizeFindings(findings, { locale: 'fr-CA' })[2]?.sentence).toBe(
      'la cellule de la colonne «\u00a0S\u00a0» est vide; sens retenu\u00a0: non déclaré',
    );
  });

  it('takes those of any room, and what JSON leaves of them', () => {
    const { findings: ofPeople } = readDeployments([{ id: 'a', person: 'p' }, { id: 'a' }]);
    const summary = summarizeFindings(ofPeople, { locale: 'fr-CA' });
    expect(summary.length).toBeGreaterThan(1);
    expect(summarizeFindings(JSON.parse(JSON.stringify(ofPeople)), { locale: 'fr-CA' })).toEqual(summary);
    const registry = missionFindings([{ id: 'a', predecessors: ['b'] }] as never);
    expect(summarizeFindings(registry, { locale: 'en-CA' })[0]).toMatchObject({ severity: 'error', first: 0 });
    for (const { code } of MESSAGES) {
      const one = { code, severity: 'warning', path: ['a', 3, 'b'], operands: {} } as never;
      expect(summarizeFindings([one], { locale: 'en-CA' })).toMatchObject([
        { code, column: 'a.b', rows: 1, first: null },
      ]);
    }
    expect(summarizeFindings([], { locale: 'en-CA' })).toEqual([]);
  });

  it('is plain and flat, for console.table and for spreadsheets', () => {
    const [row] = summarizeFindings(findings, { locale: 'en-CA' });
    for (const cell of Object.values(row as object)) expect(typeof cell).not.toBe('object');
    expect(csvText(summarizeFindings(findings, { locale: 'en-CA' })).split('\r\n')).toHaveLength(6);
  });

  it.each([
    [null, 'INVALID_ARGUMENT', ['findings']],
    [[5], 'INVALID_ARGUMENT', ['findings', 0]],
    [[{ code: 'NO_SUCH', severity: 'error', path: [], operands: {} }], 'INVALID_ARGUMENT', ['findings', 0]],
    [[{ code: 'EMPTY_CELL', severity: 'grave', path: [], operands: {} }], 'UNKNOWN_NAME', ['findings', 0, 'severity']],
    [[{ code: 'EMPTY_CELL', severity: 'error', operands: {} }], 'INVALID_ARGUMENT', ['findings', 0, 'path']],
    [[{ code: 'EMPTY_CELL', severity: 'error', path: [] }], 'INVALID_ARGUMENT', ['findings', 0]],
  ] as const)('refuses %j', (given, code, path) => {
    expect(refusal(() => summarizeFindings(given as never, { locale: 'en-CA' }), code).path).toEqual(path);
  });
});
