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

/** Reads a table back, by the few tags that it may consist of; anything else in it is a failure. */
function read(html: string) {
  const found: { tag: string; attributes: string; text: string }[] = [];
  const rest = html.replace(
    /<(caption|th|td)((?: [a-z]+="[^"<>&]*")*)>([^<>]*|<i>[^<>]*<\/i>)<\/\1>/g,
    (_, tag, attributes, text) => {
      const plain = text.replace(/<\/?i>/g, '').replace(/&[#\w]+;/g, (entity: string) => ENTITIES[entity] ?? '?');
      found.push({ tag, attributes: attributes.trim(), text: plain });
      return '';
    },
  );
  expect(rest).toMatch(
    /^<table lang="(?:en|fr)-CA"><thead><tr><\/tr><\/thead><tbody>(?:<tr><\/tr>)*<\/tbody><\/table>$/,
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

  it('gives heads a scope and aligns columns of numbers to the right', () => {
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
      'scope="col" style="text-align:left"',
      'scope="col" style="text-align:right"',
      'scope="row" style="text-align:left"',
      'style="text-align:right"',
      'scope="row" style="text-align:left"',
      'style="text-align:right"',
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
      '1234.5',
      '33.3%',
      '23.5 (23 to 24)',
      'name',
      'yes',
      '1234',
      '1,234',
      '0.30000000000000004',
      '',
      'fits another reading',
    ]);
    expect(texts('fr-CA')).toEqual([
      '1234.5',
      '33,3\u00a0%',
      '23,5 (23 à 24)',
      'nom',
      'oui',
      '1234',
      '1\u00a0234',
      '0,30000000000000004',
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

  it('leaves lists and records out unless they are asked for, and then refuses them', () => {
    expect(read(htmlTable(budget, { locale: 'en-CA', caption: '' })).some(({ text }) => text === 'cautions')).toBe(
      false,
    );
    expect(codeOf(() => htmlTable(budget, { locale: 'en-CA', caption: '', columns: ['cautions'] }))).toMatchObject({
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
          htmlTable([{ [`k${key}`]: cell, other: cell }], {
            locale: 'en-CA',
            caption,
            columns: [`k${key}`, { key: 'other', label }],
          }),
        );
        expect(cells.map((one) => one.text)).toEqual([caption, `k${key}`, label, cell, cell]);
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
    [{ locale: 'en-CA', caption: { en: 'a', fr: 'a', de: 'a' } }, 'UNKNOWN_NAME'],
    [{ locale: 'en-CA', caption: '', columns: [{ key: 'a', label: { en: 'a' } }] }, 'INVALID_ARGUMENT'],
    [{ locale: 'en-CA', caption: '', columns: [1] }, 'INVALID_ARGUMENT'],
  ])('refuses the options %j', (options, code) => {
    expect(codeOf(() => htmlTable([{ a: 1 }], options as never))).toMatchObject({ code });
  });

  it('refuses rows that each have a key of their own, where there are many', () => {
    const rows = Array.from({ length: 1001 }, (_, index) => ({ [`k${index}`]: 1 }));
    const options = { locale: 'en-CA', caption: '' } as const;
    expect(codeOf(() => htmlTable(rows, options))).toEqual({ code: 'INVALID_ARGUMENT', path: 'rows' });
    expect(htmlTable(rows, { ...options, columns: ['k0', 'k7'] })).toContain('<td style="text-align:right">1</td>');
  });

  it('leaves a key out whose values do not all fit, wherever the one that does not stands', () => {
    const options = { locale: 'en-CA', caption: '' } as const;
    for (const rows of [
      [{ a: 1, b: 'x' }, { a: [1] }],
      [{ b: 'x', a: [1] }, { a: 1 }],
    ]) {
      expect(read(htmlTable(rows, options)).map(({ text }) => text)).not.toContain('a');
    }
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
