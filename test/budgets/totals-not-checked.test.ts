import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';
import { explain } from '../../src/explain/explain.js';

/*
 * What is said of totals that cannot be checked, and which rows that may be lines, and may be totals, leave in doubt.
 * Sums of a few amounts, done by hand.
 */

const COLUMN = (column: string) => ({ column, mayBeEmpty: true });
const MAP = { fiscalYear: 'Y', partner: COLUMN('P'), category: COLUMN('C'), item: COLUMN('I'), spent: 'S' };
const OPTIONS = { map: MAP, empty: 'not-reported', unit: 'CAD millions' } as const;
type Row = Readonly<Record<string, string>>;
const line = (P: string, C: string, S: string, I = ''): Row => ({ Y: '2018-19', P, C, I, S });
const total = (P: string, S: string, more: Row = {}): Row => ({ Y: '', P, C: '', I: '', S, ...more });
const SALARY = 'Salary and operating';
const RAPID = 'Rapid deployment';

const read = (rows: readonly Row[], options: object = OPTIONS) => readBudgetLines(rows, options as typeof OPTIONS);
const verdicts = (rows: readonly Row[], options?: object) => read(rows, options).totals.map(({ verdict }) => verdict);
/** What is found of each total beside that it is one. */
const found = (rows: readonly Row[], options?: object) =>
  read(rows, options)
    .findings.filter(({ code }) => /TOTAL/.test(code) && code !== 'TOTAL_ROW')
    .map(({ code, severity, index, operands }) => [code, severity, index, (operands as { reason?: string }).reason]);

describe('a sub-total that forgets the first lines of its partner', () => {
  const rows = (...amounts: readonly string[]) => [
    ...[line('RCMP', SALARY, '4.00'), line('RCMP', RAPID, '3.00'), total('Sub-total', amounts[0] as string)],
    ...[line('GAC', 'Incremental costs', '5.00'), total('Sub-total', '5.00'), total('Total', '12.00')],
  ];

  it('is not that of a category of one line', () => {
    expect(verdicts(rows('7.00'))).toEqual(['exact', 'exact', 'exact']);
    expect(verdicts(rows('3.00'))).toEqual(['inconsistent', 'exact', 'exact']);
    const named = [line('RCMP', SALARY, '4.00'), line('RCMP', RAPID, '3.00'), line('RCMP', 'Sub-total', '3.00')];
    expect(verdicts(named)).toEqual(['inconsistent']);
  });

  it('may be that of a category of several, and says so', () => {
    const two = [
      line('RCMP', SALARY, '4.00'),
      line('RCMP', RAPID, '3.00', 'Mali'),
      line('RCMP', RAPID, '2.00', 'Haiti'),
    ];
    const rows = [...two, total('Sub-total', '5.00'), line('PS', 'All costs', '1.00'), total('Sub-total', '1.00')];
    expect(verdicts(rows)).toEqual(['not-checkable', 'exact']);
    expect(found(rows)).toEqual([['UNCHECKED_TOTAL', 'warning', 3, 'other-lines']]);
  });
});

describe('a total that is not checkable', () => {
  const base = [line('RCMP', SALARY, '10.25'), line('GAC', 'Incremental costs', '5.75')];
  const wide = {
    ...OPTIONS,
    map: {
      ...{ fiscalYear: 'Y', partner: 'P', phase: { constant: 'spent' } },
      cells: [
        { column: 'a', category: SALARY },
        { column: 'b', category: RAPID },
        { column: 's', category: 'Sub-total' },
        { column: 'c', category: 'Incremental costs' },
      ],
    },
  };
  const crossed = [
    { Y: '2018-19', P: 'RCMP', a: '4.00', b: '3.00', s: '7.00', c: '0.00' },
    { Y: '2018-19', P: 'Total', a: '4.00', b: '3.00', s: '7.00', c: '0.00' },
  ];
  const phases = {
    ...OPTIONS,
    map: { fiscalYear: 'Y', partner: COLUMN('P'), category: COLUMN('C'), phase: COLUMN('Phase'), amount: 'S' },
  };
  const inPhases = [
    { ...line('RCMP', SALARY, '4.00'), Phase: 'approved' },
    { ...line('RCMP', SALARY, '3.00'), Phase: 'spent' },
    { ...total('Total', '5.00'), Phase: '' },
  ];
  const running = [
    ...[line('RCMP', SALARY, '10.25'), total('Sub-total', '10.25'), line('GAC', 'Incremental costs', '2.50')],
    ...[total('Sub-total', '2.50'), line('PS', 'All costs', '3.00'), total('Sub-total', '15.75')],
  ];

  it.each<[string, readonly Row[], object, unknown]>([
    ['FTEs', [...base, total('Total FTE', '99')], OPTIONS, ['UNCHECKED_TOTAL', 'info', 2, 'unclear-name']],
    [
      'three years of one',
      [...base, total('3-year total', '99')],
      OPTIONS,
      ['UNCHECKED_TOTAL', 'info', 2, 'unclear-name'],
    ],
    ['a crossing', crossed, wide, ['UNCHECKED_TOTAL', 'info', 1, 'crossing']],
    ['several phases', inPhases, phases, ['UNCHECKED_TOTAL', 'info', 2, 'several-kinds']],
    ['one that begins anywhere', running, OPTIONS, ['UNCHECKED_TOTAL', 'warning', 5, 'other-lines']],
  ])('says why: %s', (_, rows, options, finding) => {
    const { totals, findings } = read(rows, options);
    const open = totals.filter(({ verdict }) => verdict === 'not-checkable');
    expect(open).toHaveLength(1);
    expect(open[0]?.reason).toBe('parts-unclear');
    expect(explain(open[0] as object as never, { locale: 'en-CA' })).toContain(
      'of which figures it is the sum is not clear',
    );
    expect(found(rows, options)).toEqual([finding]);
    const said = findings.filter(({ code }) => code === 'UNCHECKED_TOTAL');
    for (const one of said) {
      expect(explain(one, { locale: 'en-CA' })).toContain('is not checked');
      expect(explain(one, { locale: 'fr-CA' })).toMatch(/n'est pas vérifié/);
    }
  });
});

describe('a row that may be a line', () => {
  const base = [line('RCMP', SALARY, '10.00'), line('GAC', 'Incremental costs', '5.00')];
  const doubtful = (name: string, S: string) => total(name, S);

  it.each([
    ['Total officers', '45'],
    ['Total excluding PS', '14.00'],
    ['Total police', '12.50'],
  ])('leaves no other total in doubt that it cannot make up for: %s', (name, amount) => {
    for (const rows of [
      [...base, total('Total', '18.00'), doubtful(name, amount)],
      [...base, doubtful(name, amount), total('Total', '18.00')],
    ]) {
      const { totals } = read(rows);
      const wrong = totals.find(({ text }) => text === 'Total');
      expect(wrong?.verdict).toBe('inconsistent');
      expect(totals.find(({ text }) => text === name)?.verdict).toBe('not-checkable');
    }
  });

  it('leaves one in doubt that it makes up for, alone or with others', () => {
    const one = [...base, doubtful('Total Force', '3.00')];
    expect(verdicts([...one, total('Total', '18.00')])).toEqual(['not-checkable', 'not-checkable']);
    const two = [...one, doubtful('Total Center', '4.00')];
    expect(verdicts([...two, total('Total', '22.00')])).toEqual(['not-checkable', 'not-checkable', 'not-checkable']);
    // Wrong, with one of them or without, but nobody can tell by how much.
    expect(verdicts([...two, total('Total', '20.00')]).at(-1)).toBe('not-checkable');
    expect(verdicts([...two, total('Total', '14.00')]).at(-1)).toBe('inconsistent');
    // By its last digit.
    expect(verdicts([...one, total('Total', '18.01')]).at(-1)).toBe('not-checkable');
  });
});
