import { describe, expect, it } from 'vitest';
import {
  amountOf,
  audit,
  auditRecord,
  auditTable,
  budgetLinesOf,
  type CheckedFigure,
  type Claim,
  checkGenderTarget,
  csvText,
  explain,
  figureOf,
  flatRows,
  htmlTable,
  type Locale,
  labelsOf,
  markdownTable,
  outOfLine,
  type PrintedFigure,
  type Qualifier,
  readNumber,
  reconcile,
  type Statement,
} from '../../src/index.js';
import { textOf } from '../../src/kernel/label.js';
import { codeOf } from '../refusal.js';

/*
 * What is written about a figure with a qualifier, in both languages: its number never stands there alone. All figures
 * here are 163 or 163%, which no other number is.
 */

const QUALIFIERS = Object.keys(labelsOf('qualifier')) as Qualifier[];
const LOCALES = ['en-CA', 'fr-CA'] as const;
const wordsOf = (qualifier: Qualifier, locale: Locale): string => textOf(labelsOf('qualifier')[qualifier], locale);

/** The words that may stand in the text of a figure, as documents print them. */
const PRINTED: Readonly<Record<Qualifier, string>> = {
  about: 'approximately 163',
  almost: 'nearly 163',
  'more-than': 'over 163',
  'at-least': '163 or more',
  'at-most': 'up to 163',
  'less-than': 'under 163',
};

type Figure = PrintedFigure & { readonly line: number };
const figureWith = (qualifier: Qualifier, more: Partial<PrintedFigure> = {}): Figure => ({
  ...{ printed: '163', unit: 'people', line: 1, qualifier, tolerance: '0.1' },
  ...more,
});

const statementOf = (figure: Figure): Statement => ({
  document: 'd',
  unit: 'people',
  figures: {
    one: figure,
    two: { ...figure, line: 2 },
    ten: ['10', 3],
    sum: [figure.qualifier === 'more-than' || figure.qualifier === 'at-least' ? '175' : '170', 4],
    again: ['900', 5],
    copy: ['150', 6],
  },
  identities: {
    same: { printed: 'one', expected: { same: 'copy' }, missing: 'unknown' },
    sum: { printed: 'sum', expected: { sum: ['one', 'ten'] }, missing: 'unknown' },
    far: { printed: 'again', expected: { sum: ['one', 'two'] }, missing: 'unknown' },
  },
});

const head = { source: { document: 'd', line: 9 }, label: { en: 'a', fr: 'b' } };
const CLAIMS = [
  {
    ...head,
    id: 'bound',
    kind: 'bound',
    bound: { figure: 'one', relation: 'exactly' },
    of: { sum: ['two', 'ten'] },
    missing: 'unknown',
  },
  {
    ...head,
    id: 'of',
    kind: 'bound',
    bound: { figure: 'ten', relation: 'more-than' },
    of: { same: 'one' },
    missing: 'unknown',
  },
  { ...head, id: 'between', kind: 'between', from: 'ten', to: 'again', of: { same: 'one' }, missing: 'unknown' },
  { ...head, id: 'doubled', kind: 'doubled', from: 'ten', to: 'one', relation: 'exactly' },
  { ...head, id: 'stable', kind: 'stable', series: ['one', 'two'], tolerance: '0.1' },
  { ...head, id: 'trend', kind: 'trend', direction: 'increased', series: ['ten', 'one'] },
  { ...head, id: 'extreme', kind: 'extreme', which: 'highest', of: 'one', others: ['ten', 'copy'] },
  { ...head, id: 'only', kind: 'only', of: 'one', others: ['ten'] },
  {
    ...head,
    id: 'count',
    kind: 'count',
    stated: 'one',
    lists: 'all',
    countings: [{ label: head.label, items: [{ name: 'x', lines: [1] }] }],
  },
  {
    ...head,
    id: 'limit',
    kind: 'rivals',
    values: [
      { figure: 'one', relation: 'as-limit' },
      { figure: 'ten', relation: 'exactly' },
    ],
  },
  {
    ...head,
    id: 'rivals',
    kind: 'rivals',
    values: [
      { figure: 'one', relation: 'exactly' },
      { figure: 'ten', relation: 'exactly' },
    ],
  },
  {
    ...head,
    id: 'line',
    kind: 'in-line-with-series',
    unit: 'people',
    of: { same: 'one' },
    others: [{ same: 'ten' }, { same: 'copy' }, { same: 'sum' }, { same: 'again' }],
    times: '3',
    missing: 'unknown',
  },
] as unknown as Claim[];

/** Every text of a result: of its labels in one language, and of what stands anywhere in it. */
function textsIn(value: unknown, locale: Locale): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'fr' in value) return [textOf(value as { en: string; fr: string }, locale)];
  return Object.values(value).flatMap((inside) => textsIn(inside, locale));
}

const SPEAKERS: Readonly<Record<string, (figure: Figure, locale: Locale) => readonly string[]>> = {
  'explain(reconcile)': (figure, locale) =>
    ['same', 'sum', 'far', 'two'].map((id) => explain(reconcile(statementOf(figure), id as never), { locale })),
  'audit with claims': (figure, locale) =>
    audit([statementOf(figure)], { claims: CLAIMS }).claims.flatMap((check) => [
      explain(check, { locale }),
      ...(locale === 'en-CA' && check.printedText ? [check.printedText] : []),
      ...textsIn(check.evidence, locale),
      ...check.cautions.map((caution) => explain(caution, { locale })),
    ]),
  'audit together': (figure, locale) => {
    const { figures } = statementOf(figure);
    const twice = { printed: 'again', missing: 'unknown' } as const;
    const identities = {
      a: { ...twice, printed: 'sum', expected: { sum: ['one', 'ten'] } },
      b: { ...twice, printed: 'two', expected: { subtract: ['sum', 'ten'] } },
    } as const;
    const { clashes = [], narrowed = [] } = audit(
      [{ document: 'd', unit: 'people', figures, identities } as Statement],
      {
        together: true,
      },
    );
    return [...clashes, ...narrowed.filter(({ key }) => key !== 'sum')].map((one) => explain(one, { locale }));
  },
  auditRecord: (figure, locale) =>
    auditRecord(audit([statementOf(figure)]), { locale }).flatMap(({ printed, formula, parts, explanation }) =>
      [printed, formula, parts, explanation].filter((text) => text !== null),
    ),
  outOfLine: (figure, locale) =>
    outOfLine(['1', '2', '3', '4', figure], { times: '3' }).map((one) => explain(one, { locale })),
  'markdownTable of named columns': (figure, locale) => [
    markdownTable([reconcile(statementOf(figure), 'same' as never)], { locale, columns: ['printed'] }),
    markdownTable([reconcile(statementOf(figure), 'same' as never)], { locale, columns: ['printedText'] }),
  ],
  'htmlTable of named columns': (figure, locale) => [
    htmlTable([reconcile(statementOf(figure), 'same' as never)], { locale, columns: ['printed'], caption: 'x' }),
  ],
};

/** A text without what says the number as it should be said, and without the ends of what it is taken for. */
function without(text: string, qualifier: Qualifier, locale: Locale): string {
  const own = PRINTED[qualifier];
  return [own, `${wordsOf(qualifier, locale)} 163`]
    .reduce((rest, words) => rest.split(words).join(''), text)
    .replace(/(?:taken for|pris pour) [^;)]*/, '');
}

describe.each(QUALIFIERS)('a figure that is %s', (qualifier) => {
  describe.each(LOCALES)('in %s', (locale) => {
    it.each(Object.keys(SPEAKERS))('is never a bare number to %s', (name) => {
      const speak = SPEAKERS[name] as (typeof SPEAKERS)[string];
      for (const printed of ['163', PRINTED[qualifier]]) {
        const texts = speak(figureWith(qualifier, { printed, value: '163' }), locale);
        expect(texts.length, 'says something').toBeGreaterThan(0);
        expect(texts.filter((text) => /163/.test(without(text, qualifier, locale)))).toEqual([]);
        expect(texts.some((text) => text.includes('163'))).toBe(true);
      }
    });
  });

  it('is no amount, and no budget line', () => {
    const figure = figureWith(qualifier, { unit: 'CAD millions' });
    expect(codeOf(() => amountOf(figure))).toEqual({ code: 'QUALIFIED', path: 'figure.qualifier' });
    const cell = { fiscalYear: '2018-19', partner: 'rcmp', category: 'salary-and-operating', phase: 'spent' } as const;
    expect(codeOf(() => budgetLinesOf(statementOf(figure), { one: cell } as never))).toEqual({
      code: 'QUALIFIED',
      path: 'cells.one',
    });
  });

  it('is judged against a target by all that it stands for', () => {
    const share = figureWith(qualifier, { printed: '20%', unit: 'percent' });
    const schedule = {
      ...{ id: 's', label: head.label, measure: 'strength', scope: 'un-missions' },
      ...{
        categories: { police: head.label },
        targets: [{ category: 'police', year: 2020, share: '0.2', sources: [{ document: 'd', line: 1 }] }],
      },
    } as const;
    const population = { measure: 'strength', scope: 'un-missions', category: 'police' } as const;
    const check = checkGenderTarget({ share }, {
      schedule,
      category: 'police',
      population,
      at: { date: '2020-01-01' },
    } as never);
    const met = qualifier === 'more-than' || qualifier === 'at-least';
    const { status } = check;
    expect(check.qualifier).toBe(qualifier);
    for (const locale of LOCALES) {
      expect(explain(check, { locale })).toMatch(new RegExp(`^${wordsOf(qualifier, locale)} 20`));
    }
    for (const column of ['share', 'gap', 'ratio', 'share.value'] as const) {
      expect(csvText([check], { columns: [column] }).split('\r\n')[0]).toBe(`${column},qualifier`);
    }
    expect(status).toBe(met ? 'met' : ['almost', 'less-than'].includes(qualifier) ? 'not-met' : 'undecidable');
  });

  it('has its qualifier beside it in whatever table has its number', () => {
    const check = reconcile(statementOf(figureWith(qualifier)), 'same' as never) as CheckedFigure;
    expect(flatRows([check], { columns: ['printed'], numbers: 'number', noValue: 'null' })).toEqual([
      { printed: 163, qualifier },
    ]);
    expect(csvText([check], { columns: ['printedText'] })).toBe(`printedText,qualifier\r\n163,${qualifier}\r\n`);
    const quantity = { count: 163, qualifier };
    expect(csvText([{ quantity }], { columns: ['quantity.count'] })).toBe(
      `quantity.count,quantity.qualifier\r\n163,${qualifier}\r\n`,
    );
    expect(JSON.parse(JSON.stringify(check))).toMatchObject({ printedText: '163', qualifier });
  });

  it('is handed back as it was', () => {
    const figure = figureWith(qualifier, { printed: PRINTED[qualifier], label: head.label });
    expect(figureOf(statementOf(figure), 'one')).toEqual(figure);
  });
});

describe('a cell with the words of a qualifier', () => {
  it.each(Object.values(PRINTED))('is no number: %s', (text) => {
    expect(codeOf(() => readNumber(text))?.code).toBe('INVALID_FIGURE');
    const cells = [
      ['', '2018', '2019'],
      ['North', text, '3'],
      ['South', '10', '4'],
      ['Total', '173', '7'],
    ];
    const { statement, findings } = auditTable(cells, { document: 'd', unit: 'people' });
    expect(findings.map(({ code }) => code)).toContain('INVALID_FIGURE');
    expect(statement.figures).toMatchObject({ r2c2: { printed: text, noValue: 'unreadable' } });
  });
});

describe('words that say no range', () => {
  it.each(['only 163', 'exactly 163', 'just 163', '163'])('%s is exact', (printed) => {
    const { envelope } = reconcile(
      statementOf({ printed, value: '163', unit: 'people', line: 1 }),
      'two' as never,
    ) as CheckedFigure;
    expect(JSON.parse(JSON.stringify(envelope))).toEqual({ low: '163', high: '163' });
  });
});

describe('a text with the words of a qualifier', () => {
  it.each(QUALIFIERS)('is no figure without it, or with another: %s', (qualifier) => {
    const other = qualifier === 'about' ? 'almost' : 'about';
    const read = (more: Partial<PrintedFigure>) => () =>
      reconcile(
        statementOf({ printed: PRINTED[qualifier], value: '163', unit: 'people', line: 1, ...more }),
        'two' as never,
      );
    expect(codeOf(read({}))).toEqual({ code: 'INVALID_ARGUMENT', path: 'figures.two.qualifier' });
    expect(codeOf(read({ qualifier: other, tolerance: '0.1' }))?.code).toBe('INVALID_ARGUMENT');
    expect(codeOf(read({ qualifier, tolerance: '0.1' }))).toBeUndefined();
  });
});

describe('a figure without an end', () => {
  const open = (more: Partial<PrintedFigure> = {}) =>
    statementOf({ printed: 'over 163', unit: 'people', line: 1, qualifier: 'more-than', ...more });

  it('can be shown and claimed, but not worked with', () => {
    const { identities: _, ...rest } = open();
    const statement: Statement = { ...rest, identities: {} };
    expect(figureOf(statement, 'one')).toEqual({
      printed: 'over 163',
      unit: 'people',
      line: 1,
      qualifier: 'more-than',
    });
    const claim = (relation: string, of: string) =>
      ({
        ...head,
        id: 'x',
        kind: 'rivals',
        values: [
          { figure: 'one', relation },
          { figure: of, relation: 'exactly' },
        ],
      }) as unknown as Claim;
    const verdict = (relation: string, of: string) =>
      audit([statement], { claims: [claim(relation, of)] }).claims[0]?.verdict;
    expect([verdict('exactly', 'again'), verdict('exactly', 'copy'), verdict('as-limit', 'again')]).toEqual([
      'supported',
      'undecidable',
      'undecidable',
    ]);
    const trend = { ...head, id: 'x', kind: 'trend', direction: 'increased', series: ['ten', 'one'] } as Claim;
    expect(codeOf(() => audit([statement], { claims: [trend] }))?.code).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => reconcile(open(), 'same' as never))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'figures.one.tolerance',
    });
  });
});

describe('a bound whose figure has another qualifier than its relation', () => {
  it.each([
    ['over 163', 'more-than', 'at-most', '163', 'supported'],
    ['over 163', 'more-than', 'at-most', '164', 'undecidable'],
    ['163 or more', 'at-least', 'less-than', '163', 'undecidable'],
    ['163 or more', 'at-least', 'less-than', '162', 'supported'],
    ['up to 163', 'at-most', 'at-least', '163', 'supported'],
    ['up to 163', 'at-most', 'at-least', '162', 'undecidable'],
    ['nearly 163', 'almost', 'at-most', '150', 'undecidable'],
    ['over 163', 'more-than', 'more-than', '163', 'contradicted'],
  ])('%s (%s), as %s of %s, is %s', (printed, qualifier, relation, of, verdict) => {
    const figures = { one: { printed, qualifier, line: 1 }, other: [of, 2] };
    const statement = { document: 'd', unit: 'people', figures, identities: {} } as unknown as Statement;
    const bound = { figure: 'one', relation };
    const claim = {
      ...head,
      id: 'x',
      kind: 'bound',
      bound,
      of: { same: 'other' },
      missing: 'unknown',
    } as unknown as Claim;
    expect(audit([statement], { claims: [claim] }).claims[0]?.verdict).toBe(verdict);
  });
});

describe('a label', () => {
  const label = { en: 'officers in May', fr: 'policiers en mai' };
  const read = (figure: Partial<PrintedFigure>, more: object = {}) => {
    const figures = { a: { printed: '163', unit: 'people', line: 1, ...figure } };
    const statement = { document: 'd', unit: 'people', figures, identities: {}, ...more } as unknown as Statement;
    return { own: figureOf(statement, 'a').label, check: reconcile(statement, 'a' as never) };
  };

  it('is of the figure, or one that its statement has for several', () => {
    expect(read({ label }).own).toEqual(label);
    expect(read({ label: 'officers' }).own).toEqual({ en: 'officers', fr: 'officers' });
    const { own, check } = read({ label: 'officers' }, { labels: { officers: label } });
    expect([own, check.label]).toEqual([label, label]);
    expect(explain(check, { locale: 'fr-CA' })).toMatch(/^policiers en mai\u00a0: imprimé 163; /);
  });

  it('is refused where its statement has no such label', () => {
    const labels = { officers: label };
    expect(codeOf(() => read({ label: 'officer' }, { labels }))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'figures.a.label',
    });
    expect(codeOf(() => read({}, { labels: { officers: 1 } }))?.code).toBe('INVALID_ARGUMENT');
  });
});
