import { describe, expect, it } from 'vitest';
import { explain, isCpaIppError, readStrengths, type Strength } from '../../src/index.js';

// The head row and the figures are made up, in the manner of the UN's files of contributions.
const MAP = {
  date: 'As at',
  contributor: 'Contributing Country',
  mission: 'Mission',
  category: 'Personnel Type',
  women: 'Female',
  men: 'Male',
  total: 'Total',
} as const;
const row = (more: object = {}) => ({
  'As at': '2019-08-31',
  'Contributing Country': 'Canada',
  Mission: 'MINUSMA',
  'Personnel Type': 'Individual Police Officers',
  Female: '4',
  Male: '8',
  Total: '12',
  ...more,
});
const of = (more: Partial<Strength> = {}): Strength => ({
  date: '2019-08-31',
  contributor: 'Canada',
  mission: 'MINUSMA',
  category: 'Individual Police Officers',
  women: 4,
  men: 8,
  total: 12,
  at: { row: 0 },
  ...more,
});
const findingsOf = ({ findings }: ReturnType<typeof readStrengths>) =>
  findings.map(({ code, severity, index, path }) => [code, severity, index, path]);

describe('rows of a file', () => {
  it('are head counts, with the day that the file has', () => {
    const { strengths, findings, leftOut } = readStrengths(
      [row(), row({ Mission: ' MONUSCO', 'As at': '2019-08-15' })],
      {
        map: MAP,
      },
    );
    expect(strengths).toEqual([of(), of({ mission: 'MONUSCO', date: '2019-08-15', at: { row: 1 } })]);
    expect([leftOut, findings]).toEqual([0, []]);
  });

  it('may be of one date, without a total, and with dates and numbers in declared forms', () => {
    const { Total: _, 'As at': __, ...rest } = row({ Male: '1 208' });
    const map = { ...MAP, date: { constant: '31/08/2019' }, total: undefined } as const;
    const { total, ...others } = map;
    const { strengths } = readStrengths([rest], { map: others, dates: ['DD/MM/YYYY'], numbers: 'fr-CA' });
    expect([total, strengths]).toEqual([undefined, [of({ men: 1208, total: 1212 })]]);
  });

  it('name missions by what a registry knows of them', () => {
    const missions = [{ id: 'minusma', aliases: ['MINUSMA'] }, 'monusco'];
    const { strengths, findings, leftOut } = readStrengths([row(), row({ Mission: 'MINUSCA' })], {
      map: MAP,
      missions,
    });
    expect(strengths).toEqual([of({ mission: 'minusma' })]);
    expect(leftOut).toBe(1);
    expect(findings.map(({ code, index, path }) => [code, index, path])).toEqual([['UNKNOWN_NAME', 1, ['Mission']]]);
  });

  it('keep the reason of what is not there, and say what an empty cell was taken for', () => {
    const { strengths, findings } = readStrengths([row({ Female: 'x', Male: '' })], {
      map: MAP,
      marks: { x: 'suppressed' },
    });
    expect(strengths).toEqual([of({ women: { noValue: 'suppressed' }, men: { noValue: 'not-reported' } })]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['EMPTY_CELL', ['Male']]]);
    const zero = readStrengths([row({ Male: '', Total: '4' })], { map: MAP, empty: 'zero' });
    expect(zero.strengths).toEqual([of({ men: 0, total: 4 })]);
    expect(zero.findings).toEqual([]);
  });

  it('are left out, with the column, where they cannot be read', () => {
    const rows = [
      row({ 'As at': '31/08/2019' }),
      row({ Female: '4.5' }),
      row({ Female: '33 %' }),
      row({ Female: '-1' }),
      row({ Female: 'four' }),
      row({ 'Personnel Type': '' }),
      row({ Total: '11' }),
      'a text',
      row({ Mission: { id: 1 } }),
    ];
    const { strengths, leftOut, findings } = readStrengths(rows, { map: MAP });
    expect([strengths, leftOut]).toEqual([[], rows.length]);
    expect(findings.map(({ code, index, path }) => [index, code, path])).toEqual([
      [0, 'INVALID_DATE', ['As at']],
      [1, 'INVALID_ARGUMENT', ['Female']],
      [2, 'INVALID_ARGUMENT', ['Female']],
      [3, 'NEGATIVE_VALUE', ['Female']],
      [4, 'INVALID_FIGURE', ['Female']],
      [5, 'INVALID_ARGUMENT', ['Personnel Type']],
      [6, 'PART_ABOVE_WHOLE', ['Total']],
      [7, 'INVALID_ARGUMENT', []],
      [8, 'INVALID_ARGUMENT', ['Mission']],
    ]);
    for (const finding of findings)
      for (const locale of ['en-CA', 'fr-CA'] as const)
        expect(explain(finding, { locale })).not.toMatch(/undefined|NaN/);
  });

  it('may lack what a column has only in some', () => {
    const map = { ...MAP, category: { column: 'Personnel Type', mayBeEmpty: true } } as const;
    const { category: _, ...rest } = of();
    expect(readStrengths([row({ 'Personnel Type': ' ' })], { map }).strengths).toEqual([rest]);
  });

  it('that say the same of the same people on a day are kept, and reported', () => {
    const read = readStrengths([row(), row({ Female: '1', Male: '1', Total: '2' })], { map: MAP });
    expect(read.strengths).toHaveLength(2);
    expect(findingsOf(read)).toEqual([['STRENGTH_GIVEN_TWICE', 'warning', 1, []]]);
  });

  it('hold women and men against the total', () => {
    const some = readStrengths([row({ Total: '14' })], { map: MAP });
    expect(findingsOf(some)).toEqual([['NEITHER_WOMEN_NOR_MEN', 'info', 0, ['Total']]]);
    const map = { ...MAP, others: 'Other' } as const;
    const differ = readStrengths([row({ Total: '14', Other: 1 })], { map });
    expect(differ.findings.map(({ code, operands }) => [code, operands])).toEqual([
      ['GENDERS_DIFFER_FROM_TOTAL', { sum: '13', total: '14' }],
    ]);
    expect(readStrengths([row({ Total: '14', Other: 2 })], { map }).findings).toEqual([]);
  });

  it('say once that a column is not there', () => {
    const { findings, leftOut } = readStrengths([row(), row()], { map: { ...MAP, mission: 'Misson' } });
    expect(leftOut).toBe(2);
    expect(findings.map(({ code, index, path }) => [code, index, path])).toEqual([
      ['UNKNOWN_NAME', undefined, ['Misson']],
    ]);
  });
});

describe('rows of totals', () => {
  const second = row({ Mission: 'MONUSCO', Female: '1', Male: '2', Total: '3' });
  const total = (more: object) => row({ 'Contributing Country': 'Total', Mission: '', 'Personnel Type': '', ...more });

  it('are held against the counts of their day, and are none', () => {
    const rows = [row(), second, total({ Female: '5', Male: '10', Total: '16' })];
    const read = readStrengths(rows, { map: MAP });
    expect(read.strengths).toHaveLength(2);
    expect(read.totals).toEqual([
      {
        index: 2,
        date: '2019-08-31',
        of: {},
        parts: 2,
        counts: {
          women: { printed: 5, sum: 5, agrees: true },
          men: { printed: 10, sum: 10, agrees: true },
          total: { printed: 16, sum: 15, agrees: false },
        },
      },
    ]);
    expect(read.findings.map(({ code, index, path, operands }) => [code, index, path, operands])).toEqual([
      ['STRENGTH_TOTAL_DIFFERS', 2, ['Total'], { column: 'Total', printed: '16', sum: '15' }],
    ]);
  });

  it('are of the mission that they name, beside the word or in its column', () => {
    const beside = total({ 'Contributing Country': 'Total MONUSCO', Female: '1', Male: '2', Total: '3' });
    const inColumn = total({ Mission: 'MINUSMA', Female: '4', Male: '8', Total: '12' });
    const { totals } = readStrengths([row(), second, beside, inColumn], { map: MAP });
    expect(totals.map(({ of, parts, counts }) => [of, parts, counts.total?.agrees])).toEqual([
      [{ mission: 'MONUSCO' }, 1, true],
      [{ mission: 'MINUSMA' }, 1, true],
    ]);
  });

  it('are not checkable where a part may be lost, or nobody knows what they are of', () => {
    const unknown = total({ 'Contributing Country': 'Total UNMIL', Total: '99' });
    const verdicts = (rows: readonly object[]) =>
      readStrengths(rows, { map: MAP }).totals.map(({ counts }) => counts.total?.agrees);
    expect(verdicts([row(), unknown])).toEqual([null]);
    expect(verdicts([row(), row({ Total: 'twelve' }), total({})])).toEqual([null]);
    expect(verdicts([total({})])).toEqual([null]);
    // What is lost of another day is no part; what has no day may be one of any.
    const july = { 'As at': '2019-07-31' };
    expect(verdicts([row(), row({ ...july, Total: 'twelve' }), total({}), total(july)])).toEqual([true, null]);
    expect(verdicts([row(), row({ 'As at': '31 July' }), total({})])).toEqual([null]);
  });
});

it('wrong options are refused with their path', () => {
  const codeOf = (options: object) => {
    try {
      return readStrengths([], options as never);
    } catch (error) {
      return isCpaIppError(error) ? [error.code, error.path] : error;
    }
  };
  expect(codeOf({})).toEqual(['INVALID_ARGUMENT', ['options', 'map']]);
  expect(codeOf({ map: { date: 'D', women: 'F' } })).toEqual(['INVALID_ARGUMENT', ['options', 'map']]);
  expect(codeOf({ map: { date: { constant: 'x' }, total: 'T' } })).toEqual([
    'INVALID_DATE',
    ['options', 'map', 'date', 'constant'],
  ]);
  expect(codeOf({ map: { date: 'D', total: 'T', rank: 'R' } })).toEqual(['UNKNOWN_NAME', ['options', 'map', 'rank']]);
  expect(codeOf({ map: { date: 'D', total: 'T' }, marks: { X: { '-': 'zero' } } })).toEqual([
    'UNKNOWN_NAME',
    ['options', 'marks', 'X'],
  ]);
});
