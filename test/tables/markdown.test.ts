import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetChanges } from '../../src/budgets/changes.js';
import { budgetLinesOf } from '../../src/budgets/from-figures.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { evaluationBudgetCells, evaluationMoney } from '../../src/data/evaluation-money.js';
import { markdownTable } from '../../src/tables/markdown.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';

/** What a reader of Markdown makes of the text of a cell: escapes, entities and line breaks; anything else is itself. */
const shown = (text: string): string =>
  text.replace(/\\([!-/:-@[-`{-~])|&(amp|lt|#\d+);|<br>/g, (found, escaped?: string, entity?: string) => {
    if (found === '<br>') return '\n';
    if (escaped !== undefined) return escaped;
    return entity === 'amp' ? '&' : entity === 'lt' ? '<' : String.fromCharCode(Number(entity?.slice(1)));
  });

/** What Markdown, mathematics or HTML would take for more than text, in the text of a cell. */
const hasMeaning = (text: string): boolean =>
  /[*_`~$|[\]<]|&(?!(?:amp|lt|#\d+);)/.test(text.replace(/\\[!-/:-@[-`{-~]|<br>/g, ''));

/** Reads a table of GitHub's Markdown: cells between bars that no backslash stands before, trimmed. */
function read(markdown: string) {
  const [table = '', ...notes] = markdown.split(/\n\n/);
  const cells = (line: string): string[] => {
    expect(line.startsWith('| ') && line.endsWith(' |'), line).toBe(true);
    const parts = line.slice(1, -1).match(/(?:\\.|[^|\\])+/gs) ?? [];
    return parts.map((part) => part.replace(/^[ \t]+|[ \t]+$/g, ''));
  };
  const [head = '', rule = '', ...body] = table.trimEnd().split('\n');
  const written = [head, ...body].map(cells);
  for (const text of [...written.flat(), ...notes]) expect(hasMeaning(text), text).toBe(false);
  const [heads = [], ...rows] = written.map((line) => line.map(shown));
  expect(cells(rule)).toHaveLength(heads.length);
  for (const row of rows) expect(row).toHaveLength(heads.length);
  return {
    heads,
    isRight: cells(rule).map((cell) => cell === '---:'),
    rows,
    notes: notes.map((note) => shown(note.trim())),
  };
}

const budget = summarizeBudget(budgetLinesOf(evaluationMoney, evaluationBudgetCells), {
  by: ['fiscalYear'],
  missing: 'matched-cells',
});

describe('markdownTable', () => {
  it('writes what htmlTable writes: Table 8 of the evaluation (L306-310), in millions', () => {
    const millions = { as: 'CAD', scale: 'millions' } as const;
    const columns = [
      'fiscalYear',
      { key: 'approved', ...millions },
      { key: 'unspent', ...millions },
      'varianceShare',
    ] as const;
    expect(read(markdownTable(budget.slice(0, 2), { locale: 'en-CA', columns }))).toEqual({
      heads: ['Fiscal year', 'Approved spending', 'Variance (unspent)', 'Variance share'],
      isRight: [false, true, true, true],
      rows: [
        ['2015-16', '$46.4 million (2 of 3 parts)', '$14.91 million¹', '32.1%¹'],
        ['2016-17', '$46.4 million (2 of 3 parts)', '$14.30 million²', '30.8%²'],
      ],
      notes: [
        '¹ over 2 of 3 cells: base amount $46.40 million, actual spending $31.49 million',
        '² over 2 of 3 cells: base amount $46.40 million, actual spending $32.10 million',
      ],
    });
  });

  it('writes changes from year to year as dollars: with cents or none', () => {
    const cell = { partner: 'gac', category: 'incremental-costs', phase: 'spent' } as const;
    const lines = [
      { ...cell, fiscalYear: '2017-18', amount: '5150000.5' },
      { ...cell, fiscalYear: '2018-19', amount: '100' },
    ] as const;
    const changes = budgetChanges(lines, { by: [], phase: 'spent', missing: 'matched-cells' });
    const columns = ['current', 'previous', 'change'] as const;
    expect(read(markdownTable(changes, { locale: 'en-CA', columns })).rows).toEqual([
      ['100', '5,150,000.50', '-5,149,900.50'],
    ]);
  });

  it('writes in French, with footnotes that cells refer to by small numbers', () => {
    const rows = Array.from({ length: 11 }, (_, index) => ({
      partner: 'gac',
      spent: '1333333.333',
      cautions: [{ en: `note ${index}`, fr: `note* ${index}` }],
    }));
    const {
      heads,
      rows: body,
      notes,
    } = read(markdownTable(rows, { locale: 'fr-CA', columns: ['partner', { key: 'spent', as: 'CAD' }] }));
    expect(heads).toEqual(['Partenaire', 'Dépenses réelles']);
    expect(body[10]).toEqual(['Affaires mondiales Canada¹¹', '1\u00a0333\u00a0333,33\u00a0$']);
    expect(notes.at(-1)).toBe('¹¹ note* 10');
  });

  it('is read back to the same texts, whatever stands in keys and cells', () => {
    const special = fc.constantFrom(
      ...'|\\`*_[]<>&$~#{}()!\n\r\t ',
      '<br>',
      '&amp;',
      '\\|',
      '$x$',
      '**',
      'é',
      '1',
      '---',
    );
    const text = fc.array(special, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 4 }), (key, cells) => {
        const rows = cells.map((cell) => ({ [`k${key}`]: cell, n: 1 }));
        const found = read(markdownTable(rows, { locale: 'en-CA' }));
        const lines = (given: string) => given.replace(/\r\n?/g, '\n');
        expect(found.heads).toEqual([lines(`k${key}`), 'n']);
        expect(found.isRight).toEqual([false, true]);
        expect(found.rows).toEqual(cells.map((cell) => [lines(cell), '1']));
      }),
      { numRuns: runs(2000) },
    );
  });

  it('has no text where there is no column', () => {
    expect(markdownTable([], { locale: 'en-CA' })).toBe('');
    expect(markdownTable([{}], { locale: 'en-CA' })).toBe('');
    expect(markdownTable([], { locale: 'en-CA', columns: ['partner'] })).toBe('| Partner |\n| :--- |\n');
  });

  it.each([
    [{}, 'INVALID_ARGUMENT'],
    [{ locale: 'en' }, 'UNKNOWN_NAME'],
    [{ locale: 'en-CA', caption: 'a' }, 'UNKNOWN_NAME'],
    [{ locale: 'en-CA', columns: ['a', { key: 'a' }] }, 'DUPLICATE'],
    [{ locale: 'en-CA', columns: ['b'] }, 'UNKNOWN_NAME'],
    [{ locale: 'en-CA', columns: [{ key: 'a', decimals: 99 }] }, 'INVALID_ARGUMENT'],
  ])('refuses the options %j', (options, code) => {
    expect(codeOf(() => markdownTable([{ a: 1 }], options as never))).toMatchObject({ code });
  });
});
