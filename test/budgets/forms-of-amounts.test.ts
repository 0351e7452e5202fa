import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BudgetIntakeOptions, readBudgetLines } from '../../src/budgets/intake.js';
import { WRITTEN_BUDGET_LINES } from '../../src/budgets/intake-map.js';
import type { BudgetLine } from '../../src/budgets/model.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { explain } from '../../src/explain/explain.js';
import { csvText } from '../../src/tables/csv.js';
import { printed } from '../exact/printed-forms.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';
import { withoutPlaces } from '../support/places.js';

const map = { fiscalYear: 'Year', partner: 'Who', item: 'Item', approved: 'Approved', spent: 'Spent' } as const;
const rowsOf = (cells: readonly (readonly [approved: unknown, spent: unknown])[]) =>
  cells.map(([Approved, Spent], index) => ({ Year: '2018-19', Who: 'RCMP', Item: `${index}`, Approved, Spent }));
const read = (
  cells: Parameters<typeof rowsOf>[0],
  options: Partial<BudgetIntakeOptions> = {},
): ReturnType<typeof readBudgetLines> => readBudgetLines(rowsOf(cells), { map, empty: 'not-reported', ...options });
const amounts = ({ lines }: ReturnType<typeof read>, phase: BudgetLine['phase']) =>
  lines.filter((line) => line.phase === phase).map(({ amount }) => amount);
const UNREADABLE = { noValue: 'unreadable' };

describe('a column that looks otherwise than Canadian English', () => {
  const french = [
    ['25,73', '1'],
    ['1,332', '2'],
    ['3 368 000', '3'],
    ['12', '4'],
    ['(5)', '1,234'],
  ] as const;

  it('gets one warning, and what means two numbers in it has none', () => {
    const { findings, ...rest } = read(french);
    expect(findings).toMatchObject([
      {
        code: 'UNDECLARED_NUMBERS',
        severity: 'warning',
        path: ['Approved'],
        operands: {
          column: 'Approved',
          count: 2,
          example: '25,73',
          doubtful: 1,
          declare: { option: 'numbers', value: 'fr-CA' },
        },
      },
      { code: 'UNDECLARED_NUMBERS' },
      { code: 'INVALID_FIGURE', index: 0, path: ['Approved'], operands: { declare: { value: 'fr-CA' } } },
    ]);
    expect(findings[0]).not.toHaveProperty('index');
    expect(amounts({ findings, ...rest }, 'approved')).toEqual([UNREADABLE, UNREADABLE, UNREADABLE, '12', '-5']);
    // What one column says of the form holds in the other.
    expect(amounts({ findings, ...rest }, 'spent')).toEqual(['1', '2', '3', '4', UNREADABLE]);
    expect(findings[1]).toMatchObject({
      code: 'UNDECLARED_NUMBERS',
      path: ['Spent'],
      operands: { count: 0, doubtful: 1, example: '1,234', against: ['25,73'], declare: { value: 'fr-CA' } },
    });
    expect(explain(findings[1] as never, { locale: 'en-CA' })).toBe(
      "in column 'Spent', 1 number such as '1,234' can be read two ways, since others of the table are written as '25,73' is; declare { numbers: 'fr-CA' }; it has no value until then",
    );
    expect(explain(findings[1] as never, { locale: 'fr-CA' }).replaceAll('\u00a0', ' ')).toBe(
      "dans la colonne « Spent », 1 nombre comme « 1,234 » se lit de deux façons, puisque d'autres du tableau s'écrivent comme « 25,73 »; déclarez { numbers: 'fr-CA' }; il reste sans valeur d'ici là",
    );
    expect(explain(findings[0] as never, { locale: 'en-CA' })).toBe(
      "in column 'Approved', 2 numbers are written otherwise, such as '25,73'; declare { numbers: 'fr-CA' }; 1 other can be read two ways and has no value until then",
    );
    expect(explain(findings[0] as never, { locale: 'fr-CA' }).replaceAll('\u00a0', ' ')).toBe(
      "dans la colonne « Approved », 2 nombres sont écrits autrement, comme « 25,73 »; déclarez { numbers: 'fr-CA' }; 1 autre se lit de deux façons et reste sans valeur d'ici là",
    );
  });

  it('is settled by the declaration of what it is written in, and by no other', () => {
    const settled = read(french, { numbers: 'fr-CA' });
    expect(amounts(settled, 'approved')).toEqual(['25.73', '1.332', '3368000', '12', '-5']);
    expect(settled.findings).toEqual([]);
    const english = read(french, { numbers: 'en-CA' });
    expect(amounts(english, 'approved')).toEqual([UNREADABLE, UNREADABLE, UNREADABLE, '12', '-5']);
    expect(english.findings.map(({ code }) => code)).toEqual(['UNDECLARED_NUMBERS', 'INVALID_FIGURE']);
    expect(english.findings[0]?.operands).toMatchObject({ declare: { value: 'fr-CA' } });
  });

  it('names the form that reads the most of it', () => {
    const table = read([
      ['25,73', ''],
      ['1.234,56', ''],
      ['2.345,6', ''],
      ['1.234', ''],
      ['12', ''],
    ]);
    // Bare digits with a point mean two numbers there, too.
    expect(amounts(table, 'approved')).toEqual([UNREADABLE, UNREADABLE, UNREADABLE, UNREADABLE, '12']);
    expect(table.findings[0]).toMatchObject({
      code: 'UNDECLARED_NUMBERS',
      operands: { count: 3, doubtful: 1, declare: { value: { decimal: ',', group: '.' } } },
    });
  });

  const one = (cells: readonly string[]) => {
    const intake = read(cells.map((cell) => [cell, '1'] as const));
    const told = intake.findings.filter(({ code }) => code === 'UNDECLARED_NUMBERS');
    const refused = intake.findings.filter(({ code }) => code === 'INVALID_FIGURE');
    return { amounts: amounts(intake, 'approved'), told, refused };
  };

  it('is advised no form that a cell contradicts, nor one that none proves', () => {
    // A dollar sign behind says nothing of the comma, and 25.73 speaks for English.
    const english = one(['1,332', '12,500', '25.73', '1,234,567.89', '901 $']);
    expect(english.amounts).toEqual(['1332', '12500', '25.73', '1234567.89', UNREADABLE]);
    expect(english.told).toEqual([]);
    expect(english.refused).toMatchObject([{ index: 4, operands: { reason: 'unreadable' } }]);
    expect(english.refused[0]?.operands).not.toHaveProperty('declare');
    const dollars = one(['1,332', '901 $', '5 M$']);
    // Where nothing speaks for English, it is a hint: whoever follows it must move no number a thousand times.
    expect(dollars.told).toMatchObject([{ operands: { count: 2, doubtful: 1, example: '901 $' } }]);
    expect(dollars.told[0]?.operands).not.toHaveProperty('declare');
    expect(dollars.amounts).toEqual([UNREADABLE, UNREADABLE, UNREADABLE]);
    // So are shares among amounts.
    const shares = one(['1,332', '67,8 %', '12,5 %']);
    expect([shares.told.length, shares.amounts[0]]).toEqual([1, UNREADABLE]);
    const besides = one(['1,332', '67,8 %', '25.73']);
    expect([besides.told, besides.amounts[0]]).toEqual([[], '1332']);
  });

  it('is advised no form where its cells speak for two', () => {
    const mixed = one(['25,73', '26,86', '25.73', '1,332', '901 $']);
    expect(mixed.amounts).toEqual([UNREADABLE, UNREADABLE, '25.73', UNREADABLE, UNREADABLE]);
    expect(mixed.told).toMatchObject([{ operands: { count: 3, doubtful: 1, example: '25,73', against: ['25.73'] } }]);
    expect(mixed.told[0]?.operands).not.toHaveProperty('declare');
    expect(mixed.refused).toHaveLength(1);
    expect(mixed.refused[0]?.operands).not.toHaveProperty('declare');
    expect(explain(mixed.told[0] as never, { locale: 'en-CA' })).toBe(
      "in column 'Approved', 3 numbers are written otherwise, such as '25,73', and others of the table in another way, such as '25.73'; declare their form as 'numbers'; 1 other can be read two ways and has no value until then",
    );
    expect(explain(mixed.told[0] as never, { locale: 'fr-CA' }).replaceAll('\u00a0', ' ')).toBe(
      "dans la colonne « Approved », 3 nombres sont écrits autrement, comme « 25,73 », et d'autres du tableau d'une autre façon, comme « 25.73 »; déclarez leur forme par « numbers »; 1 autre se lit de deux façons et reste sans valeur d'ici là",
    );
  });

  it('is advised no form that would read numbers of an English column to other values', () => {
    const points: (readonly [string, string])[] = [
      ['1.234.567', '1,332.5'],
      ['1.332', '2,000'],
    ];
    const { findings, ...rest } = read(points);
    expect(findings.filter(({ code }) => code === 'UNDECLARED_NUMBERS')).toMatchObject([
      { path: ['Approved'] },
      { path: ['Spent'] },
    ]);
    for (const finding of findings) expect(finding.operands).not.toHaveProperty('declare');
    expect([amounts({ findings, ...rest }, 'approved'), amounts({ findings, ...rest }, 'spent')]).toEqual([
      [UNREADABLE, UNREADABLE],
      ['1332.5', UNREADABLE],
    ]);
    // Where the form refuses what the other column holds, it hides nothing.
    const [first] = read([points[0] as never, ['1.332', '2.5']]).findings;
    expect(first).toMatchObject({ path: ['Approved'], operands: { declare: { option: 'numbers' } } });
  });

  const declaredBy = ({ findings }: ReturnType<typeof read>) =>
    findings.flatMap(({ operands }) => ('declare' in operands ? [JSON.stringify(operands.declare)] : []));

  it('is advised nothing by the refusal of a cell that nothing of the table proves', () => {
    for (const hint of ['5 $', '901 $', '12,5 %', '(45,5 %)', '1,5:1']) {
      const intake = read([
        ['1,332', '1'],
        ['2,500', '2'],
        [hint, '3'],
      ]);
      expect(declaredBy(intake), hint).toEqual([]);
      expect(amounts(intake, 'approved')).toEqual([UNREADABLE, UNREADABLE, UNREADABLE]);
      const said = intake.findings.map((finding) => explain(finding, { locale: 'en-CA' })).join();
      expect(said, hint).not.toContain('?');
    }
    // A sign alone, where nothing would change.
    expect(
      declaredBy(
        read([
          ['1332', '1'],
          ['5 $', '2'],
        ]),
      ),
    ).toEqual([expect.stringContaining('fr-CA')]);
  });

  it('is advised one form for the whole table, where one reads all of it', () => {
    const intake = read([
      ['1.332', '0,5'],
      ['2.500', '1,25'],
    ]);
    expect(new Set(declaredBy(intake))).toEqual(new Set(['{"option":"numbers","value":{"decimal":",","group":"."}}']));
  });

  it.each([
    ['fr-CA', ['1\u00a0332,50', '12,500', '1,250,000'], ['1', '2', '3'], undefined],
    ['fr-CA', ['1.332', '2.500', '1'], ['1.234,5', '2', '3'], '{"decimal":",","group":"."}'],
    [{ decimal: '.', group: ' ' }, ['1 250.50', '1,250', '3'], ['1', '2', '3'], undefined],
    [{ decimal: '.', group: ' ' }, ['1 250.50', '1.250,5', '3'], ['1', '2', '3'], undefined],
    ['fr-CA', ['1,250,000.00', '7', '8'], ['25,5', '12,500', '3'], undefined],
    [undefined, ['1.234,5', '7', '8'], ['1 234,5', '2', '3'], undefined],
  ] as const)(
    'declared as %j is advised another form only where that changes nothing',
    (numbers, approved, spent, other) => {
      const cells = approved.map((one, index) => [one, spent[index]] as const);
      const intake = read(cells, (numbers === undefined ? {} : { numbers }) as Partial<BudgetIntakeOptions>);
      for (const declare of declaredBy(intake)) expect(declare).toBe(`{"option":"numbers","value":${other}}`);
      if (other !== undefined) expect(declaredBy(intake).length).toBeGreaterThan(0);
    },
  );

  it('is in doubt by every form that the table speaks for', () => {
    const german = one(['25,73', '1.234', '26,86']);
    expect(german.amounts).toEqual([UNREADABLE, UNREADABLE, UNREADABLE]);
    expect(german.told).toMatchObject([
      { operands: { count: 2, doubtful: 1, declare: { value: { decimal: ',', group: '.' } } } },
    ]);
    expect(one(['0,125', '1,332']).amounts).toEqual([UNREADABLE, UNREADABLE]);
    // Groups by apostrophe leave the point to the decimals.
    expect(one(["1'234.5", "2'345.6", '1.234']).amounts).toEqual([UNREADABLE, UNREADABLE, '1.234']);
  });

  it('speaks for all columns of a table, wide or narrow', () => {
    const cells = ['2015-16', '2016-17', '2017-18'].map((year) => ({ column: year, fiscalYear: year }));
    const wide = readBudgetLines([{ Who: 'RCMP', '2015-16': '25,73', '2016-17': '1,332', '2017-18': '26,86' }], {
      map: { partner: 'Who', phase: { constant: 'spent' }, cells },
      unit: 'CAD millions',
      empty: 'not-reported',
    });
    expect(wide.lines.map(({ amount }) => amount)).toEqual([UNREADABLE, UNREADABLE, UNREADABLE]);
    expect(wide.findings).toMatchObject([
      { code: 'UNDECLARED_NUMBERS', path: ['2016-17'], operands: { count: 0, doubtful: 1 } },
      { code: 'INVALID_FIGURE', path: ['2015-16'], operands: { declare: { value: 'fr-CA' } } },
      { code: 'INVALID_FIGURE', path: ['2017-18'], operands: { declare: { value: 'fr-CA' } } },
    ]);
    const narrow = read([
      ['25,73', '1,332'],
      ['26,86', '1,450'],
      ['27,00', '2,200'],
    ]);
    expect(amounts(narrow, 'spent')).toEqual([UNREADABLE, UNREADABLE, UNREADABLE]);
    expect(narrow.findings.map(({ code, path }) => [code, path[0]])).toEqual([
      ['UNDECLARED_NUMBERS', 'Approved'],
      ['UNDECLARED_NUMBERS', 'Spent'],
      ['INVALID_FIGURE', 'Approved'],
    ]);
  });

  it('says as much by the refusal of a single cell, where nothing else is in doubt', () => {
    const { findings, lines } = read([
      ['25,73', '1'],
      ['12', '1'],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['INVALID_FIGURE']);
    expect(lines[0]?.amount).toEqual(UNREADABLE);
    expect(
      read([
        ['25,73', '1'],
        ['1,332', '1'],
      ]).findings.map(({ code }) => code),
    ).toEqual(['UNDECLARED_NUMBERS', 'INVALID_FIGURE']);
  });

  it('gets one warning however many rows it has, and keeps no amount out of sight', () => {
    const cells = Array.from({ length: 5000 }, (_, index) => [`${index},5`, `${index}`] as const);
    const { findings, lines } = read(cells);
    expect(findings).toHaveLength(2);
    expect(findings[0]).toMatchObject({ operands: { count: 5000, doubtful: 0 } });
    const [whole] = summarizeBudget(lines as never, { by: [], missing: 'refuse' });
    expect(whole?.approved).toMatchObject({ parts: 5000, missing: 5000 });
  });

  it('is told from percents, notes, words and signs, which English has, too', () => {
    const cells = [
      ['$1,234.50', '12.5 %'],
      ['4,145*', 'n.d.'],
      ['(12)', '-'],
      ['1,332', '5?76'],
    ] as const;
    expect(read(cells).findings.filter(({ code }) => code === 'UNDECLARED_NUMBERS')).toEqual([]);
  });

  it('gives each of its amounts the declared value or none, whatever else stands in it', () => {
    const form = printed.filter(({ form, unit }) => form === 'fr-CA' && (unit === undefined || unit === 'CAD'));
    fc.assert(
      fc.property(fc.array(form, { minLength: 1, maxLength: 8 }), (cells) => {
        const pairs = cells.map(({ text }) => [text, '1'] as const);
        const [open, settled] = [read(pairs), read(pairs, { numbers: 'fr-CA' })];
        expect(amounts(settled, 'approved')).toEqual(cells.map(({ value }) => value));
        const isTold = open.findings.some(({ code }) => code === 'UNDECLARED_NUMBERS');
        for (const [index, amount] of amounts(open, 'approved').entries()) {
          if (isTold || cells[index]?.isAmbiguous === false)
            expect([cells[index]?.value, UNREADABLE]).toContainEqual(amount);
        }
      }),
      { numRuns: runs(2000, 300) },
    );
  });
});

describe('signs of a table', () => {
  it('have the meaning of the table, and in a column the meaning of that column', () => {
    const marks = { '-': 'not-reported', x: 'suppressed', '..': 'not-applicable', Spent: { '-': 'zero' } } as const;
    const intake = read(
      [
        ['-', '-'],
        ['X', 'x'],
        ['..', '..'],
        ['$ -', '- $'],
      ],
      { marks },
    );
    expect(intake.findings).toEqual([]);
    const [reported, suppressed, none] = ['not-reported', 'suppressed', 'not-applicable'].map((noValue) => ({
      noValue,
    }));
    expect(amounts(intake, 'approved')).toEqual([reported, suppressed, none, reported]);
    expect(amounts(intake, 'spent')).toEqual(['0', suppressed, none, '0']);
  });

  it('may look like numbers, as text and as number', () => {
    const marks = { '-999': 'lost-in-text', '0': 'not-reported' } as const;
    const intake = read(
      [
        ['-999', -999],
        ['0', 0],
        ['-999.5', 1],
      ],
      { marks },
    );
    const [lost, reported] = ['lost-in-text', 'not-reported'].map((noValue) => ({ noValue }));
    expect(amounts(intake, 'approved')).toEqual([lost, reported, '-999.5']);
    expect(amounts(intake, 'spent')).toEqual([lost, reported, '1']);
  });

  it('name the declaration where there is none, and must be of a column of amounts', () => {
    expect(read([['–', '1']]).findings).toMatchObject([
      { code: 'INVALID_FIGURE', operands: { declare: { option: 'marks', value: '–' } } },
    ]);
    expect(codeOf(() => read([], { marks: { Spend: { '-': 'zero' } } }))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'options.marks.Spend',
    });
  });
});

describe('notes', () => {
  it('stay with their line, behind the amount or in a column, and go out and come back', () => {
    const rows = rowsOf([
      ['37,000*', '12.3 E'],
      ['5', '6'],
    ]).map((row, index) => ({ ...row, Remarks: index === 0 ? 'see annex\nrevised' : '' }));
    const { lines, findings } = readBudgetLines(rows, { map: { ...map, notes: 'Remarks' }, empty: 'not-reported' });
    expect(findings).toEqual([]);
    expect(lines.map(({ notes }) => notes)).toEqual([
      ['*', 'see annex', 'revised'],
      ['E', 'see annex', 'revised'],
      undefined,
      undefined,
    ]);
    const [head, ...body] = csvText(lines).split('\r\n');
    expect(head).toContain('notes');
    expect(body[0]).toContain('"*\nsee annex\nrevised"');
    const back = readBudgetLines(
      lines.map(({ notes, ...line }) => ({ ...line, ...(notes && { notes: notes.join('\n') }) })),
      { map: WRITTEN_BUDGET_LINES, empty: 'not-reported' },
    );
    expect(withoutPlaces(back.lines)).toEqual(withoutPlaces(lines));
    expect(summarizeBudget(lines, { by: [], missing: 'refuse' })[0]?.approved.parts).toBe(2);
    expect(
      codeOf(() => summarizeBudget([{ ...lines[0], notes: [''] }] as never, { by: [], missing: 'refuse' })),
    ).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'lines.0.notes.0',
    });
  });
});

describe('the unit of a row', () => {
  const units = { ...map, unit: 'Unit' };
  const inUnit = (Unit: unknown, amount: unknown, options: Partial<BudgetIntakeOptions> = {}) =>
    readBudgetLines([{ Year: '2018-19', Who: 'RCMP', Item: 'a', Approved: amount, Spent: '1', Unit }], {
      map: units,
      empty: 'not-reported',
      ...options,
    });

  it.each([
    ['$', '5'],
    ['dollars', '5'],
    ['CAD', '5'],
    ['x1', '5'],
    ['units', '5'],
    ['unités', '5'],
    ['x1000', '5000'],
    ['× 1 000', '5000'],
    ['x 1,000', '5000'],
    ["$'000", '5000'],
    ['($000s)', '5000'],
    ['thousands', '5000'],
    ['In thousands of dollars', '5000'],
    ['$ thousands', '5000'],
    ['CAD thousands', '5000'],
    ['k$', '5000'],
    ['en milliers de dollars', '5000'],
    ['milliers de $ canadiens', '5000'],
    ['x1000000', '5000000'],
    ['$ millions', '5000000'],
    ['$M', '5000000'],
    ['M$', '5000000'],
    ['(in millions)', '5000000'],
    ['en millions de dollars', '5000000'],
    ['CAD millions', '5000000'],
    ['$ billions', '5000000000'],
    ['G$', '5000000000'],
    ['milliards de dollars', '5000000000'],
  ])('%j makes 5 into %s dollars', (unit, dollars) => {
    expect(inUnit(unit, '5')).toMatchObject({ lines: [{ amount: dollars }, {}], findings: [] });
    expect(inUnit(unit, 5).lines[0]?.amount).toBe(dollars);
  });

  it('is that of the options where the cell is empty, and the amount names its own before either', () => {
    expect(inUnit('', '5', { unit: 'CAD millions' }).lines[0]?.amount).toBe('5000000');
    expect(inUnit(undefined, '5').lines[0]?.amount).toBe('5');
    expect(inUnit('x1000', '$5 million').lines[0]?.amount).toBe('5000000');
    expect(inUnit('x1000', '0.0375').lines[0]?.amount).toBe('37.5');
  });

  it.each([
    ['US$', 'UNIT_MISMATCH'],
    ['€ millions', 'UNIT_MISMATCH'],
    ['percent', 'INVALID_ARGUMENT'],
    ['FTE', 'INVALID_ARGUMENT'],
    ['x100', 'INVALID_ARGUMENT'],
    ['billions de dollars', 'INVALID_ARGUMENT'],
    ['x'.repeat(100), 'INVALID_ARGUMENT'],
  ])('is refused as %j, once a row, and its amounts stay without a value', (unit, code) => {
    const { lines, findings } = inUnit(unit, '5');
    expect(findings).toMatchObject([{ code, severity: 'error', index: 0, path: ['Unit'] }]);
    expect(lines.map(({ amount }) => amount)).toEqual([UNREADABLE, UNREADABLE]);
  });

  it('may be lacking as a column, which is reported, and be a constant, which is checked at once', () => {
    const [{ Unit: _, ...row }] = [{ ...rowsOf([['5', '6']])[0], Unit: '' }];
    expect(readBudgetLines([row], { map: units, empty: 'not-reported' }).findings).toMatchObject([
      { code: 'UNKNOWN_NAME', path: ['Unit'] },
    ]);
    const constant = (text: string) =>
      readBudgetLines([row], { map: { ...map, unit: { constant: text } }, empty: 'not-reported' });
    expect(constant('$ millions').lines[0]?.amount).toBe('5000000');
    expect(codeOf(() => constant('percent'))).toEqual({ code: 'INVALID_ARGUMENT', path: 'options.map.unit' });
  });
});

describe('an amount that names its own scale or currency', () => {
  it.each(['25,730 B', '25,730B', '5K', '5 M'])('is none as a letter beside a bare number: %j', (text) => {
    const { lines, findings } = read([[text, '1']]);
    expect([lines[0]?.amount, findings[0]?.code]).toEqual([UNREADABLE, 'INVALID_FIGURE']);
  });

  it.each([
    ['$5.1 million', '5100000'],
    ['5.1 M$', '5100000'],
    ['$320K', '320000'],
    ['$1.42 billion', '1420000000'],
    ['$2½ million', '2500000'],
  ])('is read in whatever unit the table is: %j', (text, dollars) => {
    for (const unit of ['CAD', 'CAD thousands', 'CAD millions'] as const)
      expect(read([[text, '1']], { unit }).lines[0]?.amount, unit).toBe(dollars);
  });

  it.each(['US$ 5.1 million', '€5', '5%', '1:10'])('is refused where it counts no Canadian money: %j', (text) => {
    expect(read([[text, '1']]).findings).toMatchObject([{ code: 'UNIT_MISMATCH', path: ['Approved'] }]);
  });

  it('is as exact as its digits', () => {
    const cells: readonly (readonly [unknown, string])[] = [
      ['0.10', '0.1'],
      ['-0', '0'],
      ['007', '7'],
      ['-000.50', '-0.5'],
      ['999999999999999999.123456789', '999999999999999999.123456789'],
      [0.1, '0.1'],
      [-0, '0'],
      [1e21, 'INVALID_DECIMAL'],
      [12345678.9, '12345678.9'],
      [9007199254740991, '9007199254740991'],
      [0.001, 'INEXACT_NUMBER'],
    ];
    for (const [cell, expected] of cells) {
      const { lines, findings } = read([[cell, '1']]);
      expect(findings[0]?.code ?? lines[0]?.amount, String(cell)).toBe(expected);
    }
    expect(read([['0.0000012', '1']], { unit: 'CAD millions' }).lines[0]?.amount).toBe('1.2');
    expect(read([['.5', '1']], { unit: 'CAD thousands' }).lines[0]?.amount).toBe('500');
  });
});
