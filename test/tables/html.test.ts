import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetLinesOf } from '../../src/budgets/from-figures.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { evaluationBudgetCells, evaluationMoney } from '../../src/data/evaluation-money.js';
import { decimal } from '../../src/exact/decimal.js';
import { htmlTable } from '../../src/tables/html.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * Reads a table back, by the few tags that it may consist of; anything else in it is a failure. Footnotes are read as
 * cells; what refers to one has its number behind a caret.
 */
function read(html: string) {
  const found: { tag: string; attributes: string; text: string }[] = [];
  const rest = html.replace(
    /<(caption|th|td)((?: (?:scope|class|colspan)="[^"<>&]*")*)>([^<>]*(?:<sup>[\d ]+<\/sup>[^<>]*)?)<\/\1>/g,
    (_, tag, attributes, marked) => {
      const text = marked.replace(/<sup>/g, '^').replace(/<\/sup>/g, '');
      const plain = text.replace(/&[#\w]+;/g, (entity: string) => ENTITIES[entity] ?? '?');
      found.push({ tag, attributes: attributes.trim(), text: plain });
      return '';
    },
  );
  expect(rest).toMatch(
    /^<table class="cpa-ipp-table" lang="(?:en|fr)-CA"><thead><tr><\/tr><\/thead><tbody>(?:<tr><\/tr>)*<\/tbody>(?:<tfoot>(?:<tr><\/tr>)+<\/tfoot>)?<\/table>$/,
  );
  return found;
}

const budget = summarizeBudget(budgetLinesOf(evaluationMoney, evaluationBudgetCells), {
  by: ['fiscalYear', 'partner'],
  missing: 'refuse',
});

describe('htmlTable', () => {
  it('labels columns and ids, and says what a sum lacks', () => {
    const cells = read(
      htmlTable(budget.slice(0, 1), {
        locale: 'fr-CA',
        caption: { en: 'Budget', fr: 'Budget (exercice)' },
        columns: ['fiscalYear', 'partner', 'approved', { key: 'spent', decimals: 2, as: 'CAD' }, 'unspent'],
      }),
    );
    expect(cells.map(({ tag, text }) => `${tag} ${text}`)).toEqual([
      'caption Budget (exercice)',
      'th Exercice',
      'th Partenaire',
      'th Dépenses approuvées',
      'th Dépenses réelles',
      'th Écart (non dépensé)',
      'th 2015-16',
      'td Gendarmerie royale du Canada',
      'td 35\u00a0000\u00a0000 (1 des 2 parties)',
      'td 25\u00a0730\u00a0000,00\u00a0$ (1 des 2 parties)',
      'td non déclaré',
    ]);
  });

  it('gives heads a scope, and says of cells what they hold', () => {
    const cells = read(
      htmlTable(
        [
          { name: 'a', n: 1 },
          { name: 'b', n: { noValue: 'redacted' } },
        ],
        { locale: 'en-CA', caption: '' },
      ),
    );
    expect(cells.map(({ attributes }) => attributes)).toEqual([
      '',
      'scope="col"',
      'scope="col" class="cpa-ipp-number"',
      'scope="row"',
      'class="cpa-ipp-number"',
      'scope="row"',
      'class="cpa-ipp-number cpa-ipp-missing"',
    ]);
  });

  it('writes each kind of value in the locale', () => {
    const row = {
      amount: '1234.5',
      share: { numerator: decimal(1), denominator: decimal(3), value: decimal(1).div(3) },
      range: { value: decimal('23.5'), low: decimal(23), high: decimal(24) },
      label: { en: 'name', fr: 'nom' },
      yes: true,
      line: 1234,
      count: 1234,
      double: 0.1 + 0.2,
      none: null,
      verdict: 'mislabelled',
    };
    const texts = (locale: 'en-CA' | 'fr-CA') =>
      read(htmlTable([row], { locale, caption: 'x' }))
        .slice(-Object.keys(row).length)
        .map(({ text }) => text);
    expect(texts('en-CA')).toEqual([
      '1,234.5',
      '33.3%',
      '23.5 (23.0 to 24.0)',
      'name',
      'yes',
      '1234',
      '1,234',
      '0.30',
      '',
      'fits another reading',
    ]);
    expect(texts('fr-CA')).toEqual([
      '1\u00a0234,5',
      '33,3\u00a0%',
      '23,5 (23,0 à 24,0)',
      'nom',
      'oui',
      '1234',
      '1\u00a0234',
      '0,30',
      '',
      'correspond à une autre lecture',
    ]);
    const formatted = htmlTable([row], {
      locale: 'fr-CA',
      caption: 'x',
      columns: [{ key: 'amount', as: 'CAD', decimals: 2, label: 'Argent' }],
    });
    expect(read(formatted).map(({ text }) => text)).toEqual(['x', 'Argent', '1\u00a0234,50\u00a0$']);
  });

  it('leaves lists and records out unless they are asked for, and refuses records', () => {
    expect(read(htmlTable(budget, { locale: 'en-CA', caption: '' })).some(({ text }) => text === 'cautions')).toBe(
      false,
    );
    expect(codeOf(() => htmlTable(budget, { locale: 'en-CA', caption: '', columns: ['compared'] }))).toMatchObject({
      code: 'INVALID_ARGUMENT',
    });
  });

  it('escapes whatever stands in keys, captions, labels and cells', () => {
    const text = fc
      .array(fc.constantFrom('<', '>', '&', '"', "'", '<script>', '</td>', '&amp;', 'é', 'x', ' '), { maxLength: 8 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, text, (caption, key, label, cell) => {
        const cells = read(
          htmlTable([{ [`k${key}`]: cell, other: cell, cautions: [{ en: `!${cell}`, fr: cell }] }], {
            locale: 'en-CA',
            caption,
            columns: [`k${key}`, { key: 'other', label }],
          }),
        );
        const texts = [caption, `k${key}`, label, `${cell}^1`, cell, `^1 !${cell}`];
        expect(cells.map((one) => one.text)).toEqual(texts);
      }),
      { numRuns: runs(1000) },
    );
  });

  it.each([
    [{ locale: 'en-CA' }, 'INVALID_ARGUMENT'],
    [{ locale: 'en', caption: '' }, 'UNKNOWN_NAME'],
    [{ locale: 'en-CA', caption: '', columns: ['a', { key: 'a' }] }, 'DUPLICATE'],
    [{ locale: 'en-CA', caption: '', columns: [{ key: 'a', style: 'b' }] }, 'UNKNOWN_NAME'],
    [{ locale: 'en-CA', caption: '', columns: [{ key: 'a', as: 'dollars' }] }, 'UNKNOWN_NAME'],
    [{ locale: 'en-CA', caption: '', columns: [{ key: 'a', decimals: 99 }] }, 'INVALID_ARGUMENT'],
    [{ locale: 'en-CA', caption: { en: 'a', English: 'a' } }, 'UNKNOWN_NAME'],
    [{ locale: 'en-CA', caption: '', columns: [{ key: 'a', label: { en: 5 } }] }, 'INVALID_ARGUMENT'],
    [{ locale: 'en-CA', caption: '', columns: [1] }, 'INVALID_ARGUMENT'],
  ])('refuses the options %j', (options, code) => {
    expect(codeOf(() => htmlTable([{ a: 1 }], options as never))).toMatchObject({ code });
  });

  it('refuses rows that each have a key of their own, where there are many', () => {
    const rows = Array.from({ length: 1001 }, (_, index) => ({ [`k${index}`]: 1 }));
    const options = { locale: 'en-CA', caption: '' } as const;
    expect(codeOf(() => htmlTable(rows, options))).toEqual({ code: 'INVALID_ARGUMENT', path: 'rows' });
    expect(htmlTable(rows, { ...options, columns: ['k0', 'k7'] })).toContain('<td class="cpa-ipp-number">1</td>');
  });

  it('leaves a key out whose values do not all fit, wherever the one that does not stands', () => {
    const options = { locale: 'en-CA', caption: '' } as const;
    for (const rows of [
      [{ a: 1, b: 'x' }, { a: [{ c: 1 }] }],
      [{ b: 'x', a: [{ c: 1 }] }, { a: 1 }],
    ]) {
      expect(read(htmlTable(rows, options)).map(({ text }) => text)).not.toContain('a');
    }
  });
});

describe('the numbers of a column', () => {
  const texts = (values: readonly unknown[], column: object = {}, key = 'v') =>
    read(
      htmlTable(
        values.map((v) => ({ [key]: v })),
        { locale: 'en-CA', caption: '', columns: [{ key, ...column }] },
      ),
    )
      .filter(({ tag }) => tag === 'td')
      .map(({ text }) => text);
  const third = decimal(1).div(3);

  it('have the decimals that they need, at most two, where nobody asks for more', () => {
    expect(texts([decimal(1), 2])).toEqual(['1', '2']);
    expect(texts([decimal('46.4'), decimal('31.48'), 5])).toEqual(['46.40', '31.48', '5.00']);
    expect(texts([third, decimal('94.58333333333333333')])).toEqual(['0.33', '94.58']);
    expect(texts([third], { decimals: 15 })).toEqual(['0.333333333333333']);
    expect(texts([third], { decimals: 0 })).toEqual(['0']);
    expect(texts([{ numerator: 1, denominator: 3, value: third }], { decimals: 4 })).toEqual(['33.3333%']);
  });

  it('are dollars with their cents or without', () => {
    expect(texts([decimal(5), decimal('6')], { as: 'CAD' })).toEqual(['$5', '$6']);
    expect(texts([decimal('5.5'), decimal('53824830.129999995')], { as: 'CAD' })).toEqual(['$5.50', '$53,824,830.13']);
  });

  it('are divided by a scale that stands in each cell', () => {
    const spent = ['17160000', { value: '31480000', parts: 10, missing: 3 }, { noValue: 'redacted' }];
    expect(texts(spent, { as: 'CAD', scale: 'millions' })).toEqual([
      ...['$17.16 million', '$31.48 million (7 of 10 parts)', 'redacted'],
    ]);
    expect(texts(['2', '1'], { as: 'CAD', scale: 'billions', decimals: 1 })).toEqual(['$0.0 billion', '$0.0 billion']);
    // The style adds the unit, and changes no digit: it is for what is in millions.
    expect(texts(['17.16'], { as: 'CAD millions' })).toEqual(['$17.16 million']);
    const error = codeOf(() => texts([1], { as: 'percent', scale: 'millions' }));
    expect(error).toEqual({ code: 'INVALID_ARGUMENT', path: 'options.columns.0.scale' });
  });

  it('are never zero unless they are', () => {
    expect(texts([decimal('0.0083'), decimal(2), decimal(0)])).toEqual(['0.0083', '2.00', '0.00']);
    expect(texts(['12345678', '2'], { as: 'CAD', scale: 'millions' })).toEqual(['$12.35 million', '$0.000002 million']);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), { minLength: 1 }), (cents) => {
        const values = cents.map((count) => decimal(count).div(100));
        for (const scale of ['thousands', 'millions', 'billions'] as const) {
          const isZero = texts(values, { scale }).map((text) => !/[1-9]/.test(text));
          expect(isZero).toEqual(cents.map((count) => count === 0));
        }
      }),
    );
  });

  it('that name something are not grouped: 2019 is no two thousand', () => {
    for (const key of ['year', 'line', 'startYear', 'index']) expect(texts([2019], {}, key)).toEqual(['2019']);
    expect(texts([2019], {}, 'count')).toEqual(['2,019']);
  });
});

describe('footnotes', () => {
  // As of a file in which the second amount of one cell is missing: 1,234,567.89 and 35,766 differ by 1,235,801.89.
  const cell = { fiscalYear: '2016-17', partner: 'rcmp', category: 'salary-and-operating' } as const;
  const other = { ...cell, category: 'rapid-deployment' } as const;
  const lines = [
    { ...cell, phase: 'approved', amount: '1234567.89' },
    { ...cell, phase: 'spent', amount: '-1234' },
    { ...other, phase: 'approved', amount: { noValue: 'not-reported' } },
    { ...other, phase: 'spent', amount: '37000' },
  ] as const;
  const rows = summarizeBudget(lines, { by: ['partner'], missing: 'matched-cells' });
  const columns = ['partner', 'approved', 'spent', 'unspent', 'varianceShare'] as const;

  it('say why a row does not add up', () => {
    const table = (locale: 'en-CA' | 'fr-CA') =>
      read(htmlTable(rows, { locale, caption: '', columns }))
        .slice(1 + columns.length)
        .map(({ text }) => text.replaceAll('\u00a0', '_'));
    expect(table('en-CA')).toEqual([
      'Royal Canadian Mounted Police^1',
      '1,234,567.89 (1 of 2 parts)',
      '35,766',
      '1,235,801.89^2',
      '100.1%^2',
      expect.stringContaining('^1 37,000 dollars were spent where the approved spending has no value'),
      '^2 over 1 of 2 cells: base amount 1,235,801.89'.replace('1,235,801.89', '1,234,567.89') +
        ', actual spending -1,234',
    ]);
    expect(table('fr-CA').slice(2)).toEqual([
      '35_766',
      '1_235_801,89^2',
      '100,1_%^2',
      expect.stringContaining('^1 '),
      '^2 sur 1 des 2 cellules_: montant de base 1_234_567,89, dépenses réelles -1_234',
    ]);
    expect(read(htmlTable(JSON.parse(JSON.stringify(rows)), { locale: 'fr-CA', caption: '', columns }))).toEqual(
      read(htmlTable(rows, { locale: 'fr-CA', caption: '', columns })),
    );
  });

  it('stand at the column that a caution is about, each once', () => {
    const caution = {
      code: 'NEGATIVE_APPROVAL',
      severity: 'warning',
      path: ['approved'],
      operands: { received: '-1' },
    };
    const two = { name: 'a', approved: -1, cautions: [caution, caution] };
    const texts = read(
      htmlTable([two, { ...two, name: 'b', cautions: [caution, { en: 'own', fr: 'propre' }] }, { name: 'c' }], {
        locale: 'fr-CA',
        caption: '',
        columns: ['name', 'approved'],
      }),
    ).map(({ text }) => text);
    expect(texts.slice(3, 9)).toEqual(['a', '-1^1', 'b^2', '-1^1', 'c', '']);
    expect(texts.slice(9)).toEqual([expect.stringMatching(/^\^1 /), '^2 propre']);
  });

  it('are none where a difference is over the whole row, or has no value', () => {
    const whole = summarizeBudget(lines.slice(0, 2), { by: ['partner'], missing: 'matched-cells' });
    expect(htmlTable(whole, { locale: 'en-CA', caption: '', columns })).not.toContain('<tfoot>');
    const refused = summarizeBudget(lines, { by: ['partner'], missing: 'refuse' });
    const found = read(htmlTable(refused, { locale: 'en-CA', caption: '', columns }));
    expect(found.filter(({ text }) => text.includes('cells:'))).toEqual([]);
    // Without the difference, there is nothing that would not add up.
    expect(htmlTable(rows, { locale: 'en-CA', caption: '', columns: ['partner', 'spent'] })).not.toContain(
      'over 1 of 2',
    );
  });
});

describe('htmlTable, after JSON', () => {
  it('keeps the column of a share, and writes the same', () => {
    const share = { numerator: decimal(1), denominator: decimal(3), value: decimal('0.333') };
    const rows = [{ share, range: { value: decimal(2), low: decimal(1), high: decimal(3) } }];
    const options = { locale: 'en-CA', caption: 'a' } as const;
    expect(htmlTable(JSON.parse(JSON.stringify(rows)), options)).toBe(htmlTable(rows, options));
    expect(htmlTable(rows, options)).toContain('>33.3%<');
  });
});
