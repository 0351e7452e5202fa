import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { codeOf, refusal } from '../refusal.js';

const cell = { fiscalYear: '2015-16', partner: 'rcmp', category: 'salary-and-operating' } as const;
const lines = [
  { ...cell, phase: 'approved', amount: '46400000' },
  { ...cell, phase: 'spent', amount: '31480000' },
  { ...cell, partner: 'gac', category: 'incremental-costs', phase: 'spent', amount: '5760000.5' },
] as const satisfies readonly library.BudgetLine[];
const rows = library.summarizeBudget(lines, { by: ['fiscalYear', 'partner'], missing: 'matched-cells' });
const plain = { numbers: 'number', noValue: 'reason' } as const;
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** The four writers, each with its columns. */
const WRITERS = {
  csvText: (given: readonly object[], columns: readonly unknown[]) =>
    library.csvText(given as never, { columns } as never),
  flatRows: (given: readonly object[], columns: readonly unknown[]) =>
    library.flatRows(given, { ...plain, columns: columns as string[] }),
  htmlTable: (given: readonly object[], columns: readonly unknown[]) =>
    library.htmlTable(given, { locale: 'en-CA', caption: '', columns: columns as string[] }),
  markdownTable: (given: readonly object[], columns: readonly unknown[]) =>
    library.markdownTable(given, { locale: 'en-CA', columns: columns as string[] }),
};

/** Never called: its lines only have to fail, or not to fail, to compile. */
function wrongColumns(): void {
  const own: readonly { name: string; share: library.Share; tags: readonly string[] }[] = [];
  const html = { locale: 'en-CA', caption: '' } as const;
  const md = { locale: 'en-CA' } as const;
  library.htmlTable(rows, { ...html, columns: ['partner', 'approved.missing', { key: 'spent', as: 'CAD' }] });
  library.flatRows(rows, { ...plain, columns: ['spentShare.numerator', 'compared.leftOut', 'cautions.1.code'] });
  library.csvText(own, { columns: ['name', { key: 'share.value', decimals: 1 }, 'tags.1'] });
  // @ts-expect-error a misspelt key
  library.htmlTable(rows, { ...html, columns: ['unspend'] });
  // @ts-expect-error a misspelt key in a column
  library.htmlTable(rows, { ...html, columns: [{ key: 'unspend' }] });
  // @ts-expect-error a part that totals do not have
  library.markdownTable(rows, { ...md, columns: ['approved.part'] });
  // @ts-expect-error the rows are by fiscal year and partner, not by category
  library.markdownTable(rows, { ...md, columns: ['fiscalYear', { key: 'category' }] });
  // @ts-expect-error a misspelt key
  library.flatRows(rows, { ...plain, columns: ['fiscalYeer'] });
  // @ts-expect-error a misspelt key
  library.csvText(own, { columns: ['nam'] });
  // @ts-expect-error cells of CSV text are plain numbers: they have no style
  library.csvText(own, { columns: [{ key: 'share', as: 'percent' }] });
  // @ts-expect-error a text has no parts
  library.csvText(own, { columns: ['name.length'] });
  // @ts-expect-error there is no such scale
  library.htmlTable(rows, { ...html, columns: [{ key: 'spent', scale: 'million' }] });
  // What is held in a variable, or has any keys, is checked when it is written.
  const column: library.TableColumn = { key: 'unspend' };
  const keys: string[] = ['unspend'];
  const any: readonly Record<string, string>[] = [];
  library.htmlTable(rows, { ...html, columns: [column] });
  library.htmlTable(rows as readonly object[], { ...html, columns: ['unspend'] });
  library.markdownTable(rows, { ...md, columns: keys });
  library.csvText(any, { columns: ['whatever'] });
  const flat = library.flatRows(rows, { ...plain, columns: ['partner', 'spent'] });
  // @ts-expect-error a column that was not named
  flat[0]?.approved;
}

describe('columns', () => {
  it('are typed by the rows', () => expect(wrongColumns).toBeTypeOf('function'));

  it.each(Object.entries(WRITERS))('that no row has are refused by %s, with what is near', (_, write) => {
    const error = refusal(() => write(rows, ['partner', 'unspend']), 'UNKNOWN_NAME');
    expect([error.path, error.details.received, error.details.suggestions[0]]).toEqual([
      ['options', 'columns', 1],
      'unspend',
      'unspent',
    ]);
    expect(library.explain(error, { locale: 'fr-CA' })).toContain("n'est pas une colonne de ces lignes");
    const part = refusal(() => write(sent(rows), ['approved.part']), 'UNKNOWN_NAME');
    expect(part.details.suggestions).toContain('approved.parts');
    expect(codeOf(() => write(rows, ['toString']))?.code).toBe('UNKNOWN_NAME');
    expect(codeOf(() => write(rows, ['partner', 'partner']))).toEqual({ code: 'DUPLICATE', path: 'options.columns.1' });
    expect(codeOf(() => write(rows, ['']))?.code).toBe('UNKNOWN_NAME');
  });

  it.each(Object.entries(WRITERS))('of rows of ours may be empty, and so may be rows: %s', (_, write) => {
    // No line has an item, and a row may be the only one that lacks its share.
    expect(codeOf(() => write(lines, ['partner', 'item', 'source.document']))).toBeUndefined();
    expect(codeOf(() => write([], ['whatever']))).toBeUndefined();
    expect(codeOf(() => write(rows, []))).toBeUndefined();
  });

  it.each(Object.entries(WRITERS))('may be parts, also of keys with a point in them: %s', (_, write) => {
    const row = { 'a.b': 'x', a: { b: 'y', c: ['z'] }, none: { noValue: 'suppressed' } };
    const text = (column: string): string => {
      const written = write([row], [column]);
      return typeof written === 'string' ? written : JSON.stringify(written);
    };
    expect(text('a.b')).toContain('x');
    expect(text('a.c.1')).toContain('z');
    // What has no value has no parts either, for the same reason.
    expect(text('none.value')).toContain('suppressed');
  });

  it.each(Object.entries(WRITERS))(
    'of what fills several cells are refused by %s, and its members are named',
    (_, write) => {
      const error = refusal(() => write(rows, ['compared']), 'INVALID_ARGUMENT');
      expect(error.path).toEqual(['rows', 0, 'compared']);
      expect(error.details.expected.en).toBe(
        "what fills one cell, such as 'compared.cells', 'compared.leftOut', 'compared.base' or 'compared.spent'",
      );
    },
  );

  it.each(Object.entries(WRITERS))('never come from inside a number, and are never suggested there: %s', (_, write) => {
    const inside = ['unspent.d', 'unspent.e', 'unspent.s', 'unspent.constructor', 'spent.value.d', 'unspent.toFixed'];
    for (const key of [...inside, 'constructor', 'unspend', 'partner.length']) {
      const { details } = refusal(() => write(rows, [key]), 'UNKNOWN_NAME');
      expect(
        details.suggestions.filter((name) => inside.includes(name)),
        key,
      ).toEqual([]);
    }
    expect(refusal(() => write(rows, ['unspend']), 'UNKNOWN_NAME').details.suggestions).toEqual([
      ...['unspent', 'spent'],
    ]);
    expect(
      codeOf(() =>
        write(
          [
            {
              own: new (class Own {
                a = 1;
              })(),
            },
          ],
          ['own.a'],
        ),
      )?.code,
    ).toBe('UNKNOWN_NAME');
  });

  it.each(Object.entries(WRITERS))('are suggested by their labels, and before parts of others: %s', (_, write) => {
    const suggested = (key: string) => refusal(() => write(rows, [key]), 'UNKNOWN_NAME').details.suggestions;
    expect(suggested('variance').slice(0, 2)).toEqual(['unspent', 'varianceShare']);
    expect(suggested('ecart').slice(0, 2)).toEqual(['unspent', 'varianceShare']);
    expect(suggested('part').at(0)).toBe('partner');
  });

  it('of lists are their sentences and labels in tables for readers', () => {
    const [row] = library.summarizeBudget(lines, { by: ['fiscalYear'], missing: 'matched-cells' });
    const columns = ['fiscalYear', 'cautions', 'approved.reasons'] as const;
    const written = library.markdownTable([row as NonNullable<typeof row>], { locale: 'fr-CA', columns });
    expect(written.split('\n')).toEqual([
      '| Exercice | Mises en garde | Dépenses approuvées – raisons des manques |',
      '| :--- | :--- | :--- |',
      expect.stringMatching(/^\| 2015-16 \| 5\u00a0760\u00a0000,5 dollars ont été dépensés .* \| non déclaré \|$/),
      '',
    ]);
    const html = library.htmlTable([{ list: ['a', 'b'], index: [2015, 2016], amount: [1234.5, 2] }], {
      locale: 'en-CA',
      caption: '',
      columns: ['list', 'index', 'amount'],
    });
    expect(
      html
        .match(/<t[dh][^>]*>[^<]*(?=<)/g)
        ?.slice(-3)
        .map((cell) => cell.replace(/<[^>]*>/, '')),
    ).toEqual(['a; b', '2015; 2016', '1,234.5; 2']);
  });
});

describe('findings as rows', () => {
  it('have their severity and their heads in French', () => {
    const { findings } = library.readBudgetLines([{ Year: '2015-16', Who: 'GAK', Spent: '5' }], {
      map: { fiscalYear: 'Year', partner: 'Who', spent: 'Spent' },
      empty: 'not-reported',
    });
    const summary = library.summarizeFindings(findings, { locale: 'fr-CA' });
    const columns = ['severity', 'rows', 'first'] as const;
    expect(library.csvText(summary, { locale: 'fr-CA', columns })).toBe(
      "Gravité;Nombre de lignes;Première ligne de l'entrée\r\nerreur;1;0\r\n",
    );
    expect(library.csvText(summary, { locale: 'fr-CA' })).toContain('\r\nerreur;');
    expect(library.csvText(summary)).toContain('\r\nerror,');
    expect(library.markdownTable(summary, { locale: 'fr-CA' })).toContain('| erreur |');
    expect(library.htmlTable(summary, { locale: 'fr-CA', caption: '' })).toContain('>erreur<');
  });
});

describe('a scale', () => {
  const WITH_SCALE = Object.entries(WRITERS).filter(([name]) => name !== 'flatRows');
  const scaled = (key: string) => ({ key, scale: 'millions' });
  const received = { partner: 'rcmp', year: 2016, id: '12345', Spent: '5150000', note: 'two', flag: true, label: '7' };
  const tidy = library.tidyRows(rows, {
    dimensions: ['partner'],
    measures: { spent: 'CAD', spentShare: 'share' },
    partial: 'keep',
  });

  it.each(WITH_SCALE)('is refused by %s on a share, a count of parts, a year, an id or a text', (_, write) => {
    const plainRows = library.toPlain(rows, plain) as readonly object[];
    for (const given of [rows, sent(rows), plainRows, []] as const) {
      for (const key of [
        ...['varianceShare', 'spentShare', 'spentShare.value', 'approved.parts', 'approved.missing'],
        ...(given.length === 0 ? [] : ['fiscalYear', 'partner']),
        'compared.cells',
      ]) {
        const error = refusal(() => write(given, ['spent', scaled(key)]), 'INVALID_ARGUMENT');
        expect(error.path, key).toEqual(['options', 'columns', 1, 'scale']);
        expect(error.details.expected.en).toContain(`no scale for the column '${key}', which holds a `);
        expect(error.details.expected.fr).toContain('aucune échelle pour la colonne');
      }
    }
    for (const key of ['partner', 'year', 'id', 'note', 'flag', 'label'])
      expect(
        codeOf(() => write([received], [scaled(key)])),
        key,
      ).toEqual({
        code: 'INVALID_ARGUMENT',
        path: 'options.columns.0.scale',
      });
    expect(codeOf(() => write(tidy, [scaled('value')]))?.code).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => write([{ cautions: [{ en: 'a', fr: 'b' }] }], [scaled('cautions')]))?.code).toBe(
      'INVALID_ARGUMENT',
    );
  });

  it.each(WITH_SCALE)('divides amounts of %s, whatever holds them', (_, write) => {
    for (const key of ['spent', 'unspent', 'spentShare.numerator', 'spent.value', 'compared.base'])
      expect(
        codeOf(() => write(rows.slice(0, 1), [scaled(key)])),
        key,
      ).toBeUndefined();
    expect(write([received], [scaled('Spent')])).toContain('5.15');
    expect(write(tidy.slice(0, 1), [scaled('value')])).toContain('31.48');
  });
});

describe('a sum that lacks parts', () => {
  const [whole] = library.summarizeBudget(lines, { by: ['fiscalYear'], missing: 'matched-cells' });
  // 1 of 2 parts is known.
  const row = { ...whole, spent: { value: library.decimal(5), parts: 2, missing: 1, reasons: ['not-reported'] } };
  const complete = { ...whole, spent: { value: library.decimal(7), parts: 2, missing: 0 } };
  const csv = (given: readonly object[], columns: readonly unknown[], locale?: 'en-CA' | 'fr-CA') =>
    library.csvText(given as never, { columns, ...(locale && { locale }) } as never);

  it('has how many it lacks beside it in CSV text, labelled', () => {
    expect(csv([row, complete], ['fiscalYear', 'spent'])).toBe(
      'fiscalYear,spent,spent.missing\r\n2015-16,5,1\r\n2015-16,7,0\r\n',
    );
    expect(csv([row], ['spent', 'fiscalYear'], 'fr-CA')).toBe(
      'Dépenses réelles;Dépenses réelles – parties sans valeur;Exercice\r\n5;1;2015-2016\r\n',
    );
    const millions = { key: 'spent', label: { en: 'Spent, $M', fr: 'M$' }, scale: 'millions', decimals: 2 };
    expect(csv([row], [millions], 'fr-CA')).toBe('M$;M$ – parties sans valeur\r\n0,00;1\r\n');
    expect(csv([row], [{ key: 'spent', label: 'S' }])).toBe('S,S.missing\r\n5,1\r\n');
  });

  it('has it in flat rows', () => {
    expect(library.flatRows([row, complete], { ...plain, columns: ['fiscalYear', 'spent'] })).toEqual([
      { fiscalYear: '2015-16', spent: 5, 'spent.missing': 1 },
      { fiscalYear: '2015-16', spent: 7, 'spent.missing': 0 },
    ]);
  });

  it('has it also before and after JSON, in parts, in flat rows and in tidy ones', () => {
    const flat = library.flatRows([row], plain);
    const tidy = library.tidyRows([row], { dimensions: ['fiscalYear'], measures: { spent: 'CAD' }, partial: 'keep' });
    for (const given of [[row], sent([row]), library.toPlain([row], plain), flat] as readonly (readonly object[])[])
      expect(csv(given, ['spent'])).toBe('spent,spent.missing\r\n5,1\r\n');
    expect(csv([row], ['spent.value', 'spent'])).toBe('spent.value,spent.missing,spent\r\n5,1,5\r\n');
    expect(csv(tidy, ['value'])).toBe('value,missing\r\n5,1\r\n');
  });

  it('has nothing beside it where the caller chose what says so, or it is whole', () => {
    expect(csv([row], ['spent.missing', 'spent'])).toBe('spent.missing,spent\r\n1,5\r\n');
    expect(csv([row], ['spent', 'cautions'])).toMatch(/^spent,cautions\r\n/);
    expect(csv([complete], ['spent'])).toBe('spent\r\n7\r\n');
    expect(Object.keys(library.flatRows([row], { ...plain, columns: ['spent', 'cautions'] })[0] ?? {})).toEqual([
      ...['spent', 'cautions'],
    ]);
  });
});

describe('csvText with columns', () => {
  const read = (text: string, delimiter: string) =>
    parse(text, { delimiter, record_delimiter: '\r\n' }) as unknown as string[][];

  it('writes these and no others: keys and ids without a locale', () => {
    expect(
      library.csvText(rows, { columns: ['partner', 'approved', 'approved.missing', 'unspent', 'spentShare'] }),
    ).toBe(
      'partner,approved,approved.missing,unspent,spentShare\r\n' +
        'rcmp,46400000,0,14920000,0.6784482758620689655172413793103448\r\n' +
        'gac,not-reported,1,not-reported,not-reported\r\n',
    );
  });

  it('has heads and ids in the language', () => {
    const columns = [
      'fiscalYear',
      'partner',
      'approved',
      'approved.missing',
      { key: 'spentShare', decimals: 3 },
    ] as const;
    expect(read(library.csvText(rows, { locale: 'fr-CA', columns }), ';')).toEqual([
      ['Exercice', 'Partenaire', 'Dépenses approuvées', 'Dépenses approuvées – parties sans valeur', 'Part dépensée'],
      ['2015-2016', 'Gendarmerie royale du Canada', '46400000', '0', '0,678'],
      ['2015-2016', 'Affaires mondiales Canada', 'non déclaré', '1', 'non déclaré'],
    ]);
    expect(read(library.csvText(sent(rows), { locale: 'en-CA', columns }), ',')[1]).toEqual([
      ...['2015-2016', 'Royal Canadian Mounted Police', '46400000', '0', '0.678'],
    ]);
  });

  it('puts a scale into the head, for the cells are plain numbers', () => {
    const columns = [
      'partner',
      { key: 'spent', scale: 'millions', decimals: 2 },
      { key: 'unspent', scale: 'thousands' },
    ] as const;
    expect(read(library.csvText(rows, { locale: 'fr-CA', columns }), ';')).toEqual([
      ['Partenaire', 'Dépenses réelles (en millions)', 'Écart (non dépensé) (en milliers)'],
      ['Gendarmerie royale du Canada', '31,48', '14920'],
      ['Affaires mondiales Canada', '5,76', 'non déclaré'],
    ]);
    expect(library.csvText(rows, { columns: [{ key: 'spent', scale: 'billions' }] })).toBe(
      'spent (in billions)\r\n0.03148\r\n0.0057600005\r\n',
    );
    const label = { en: '$M', fr: 'M$' };
    expect(library.csvText(lines, { locale: 'fr-CA', columns: [{ key: 'amount', label, scale: 'millions' }] })).toBe(
      'M$\r\n46,4\r\n31,48\r\n5,7600005\r\n',
    );
  });

  it('refuses two columns with one head, which readers would take for one', () => {
    const columns = ['spent', { key: 'approved', label: 'spent' }] as const;
    expect(codeOf(() => library.csvText(rows, { columns }))).toEqual({ code: 'DUPLICATE', path: 'options.columns.1' });
  });

  it('writes a check as its verdict, a list as lines, and a finding as its sentence', () => {
    const [row] = library.summarizeBudget(lines, { by: [], missing: 'matched-cells' });
    const columns = ['cautions', 'approved.reasons', 'cautions.1.code'] as const;
    expect(read(library.csvText([row as object], { locale: 'en-CA', columns: columns as never }), ',')[1]).toEqual([
      expect.stringContaining('5,760,000.5 dollars were spent where the approved spending has no value'),
      'not reported',
      'SPENT_WITHOUT_APPROVAL',
    ]);
  });
});
