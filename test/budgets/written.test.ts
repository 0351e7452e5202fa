import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';
import { WRITTEN_BUDGET_LINES } from '../../src/budgets/intake-map.js';
import type { BudgetLine } from '../../src/budgets/model.js';
import type { DeploymentRecord } from '../../src/deployments/model.js';
import { readDeployments } from '../../src/deployments/read.js';
import { WRITTEN_DEPLOYMENTS } from '../../src/deployments/written.js';
import { toPlain } from '../../src/exact/plain-rows.js';
import { labelOf } from '../../src/explain/labels.js';
import { NO_VALUE_LABELS, NO_VALUE_REASONS } from '../../src/kernel/no-value.js';
import { CPA_PERSONNEL, DEPLOYMENT_TYPES } from '../../src/program/canadian/deployments.js';
import { GENDER_LABELS, GENDERS } from '../../src/program/gender.js';
import { csvText } from '../../src/tables/csv.js';
import { TYPE_IDS } from '../support/canadian-lists.js';
import { runs } from '../support/long.js';
import { ownProgram } from '../support/own-program.js';
import { withoutPlaces } from '../support/places.js';

/*
 * What we write, we read: budget lines and deployments go out as CSV text in every locale, through the CSV reader of
 * others, and come back the same.
 */

const LOCALES = [undefined, 'en-CA', 'fr-CA'] as const;
const parsed = (text: string, locale: (typeof LOCALES)[number]): Record<string, string>[] =>
  parse(text, { columns: true, delimiter: locale === 'fr-CA' ? ';' : ',', record_delimiter: '\r\n' });

/** Text that spreadsheets run, that looks like a number, a total or a missing value, or that CSV must quote. */
const awkward = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '+1',
    '-5',
    '-1+1',
    '@a',
    "'",
    "'=1",
    "''-5",
    'Total',
    'Ensemble',
    'not reported',
    '1.5',
    '2,5',
  ),
  fc.constantFrom('a;b', 'a,b', 'a"b', ' a ', 'a\nb', '\ta', '12', 'no data', '\uff1da', 'Été 2018'),
  fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !/[\r\n]/.test(text)),
);
const amount = fc.oneof(
  fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }).map(String),
  fc
    .tuple(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 10 ** 6 - 1 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(6, '0')}1`),
  fc.constantFrom(...NO_VALUE_REASONS).map((noValue) => ({ noValue })),
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const source = fc.oneof(
  fc.record(
    { document: awkward, line: fc.integer({ min: 1, max: 9999 }), table: awkward, row: awkward, column: awkward },
    { requiredKeys: ['document', 'line'] },
  ),
  fc
    .record(
      {
        title: awkward,
        publisher: awkward,
        date: fc.constantFrom('2017', '2017-04', '2017-04-13'),
        address: fc.constantFrom('https://example.org', 'http://example.org/a;b,c?d=1#e', 'https://a/(2017)'),
        seen: fc.constantFrom('copy', 'unconfirmed'),
      },
      { requiredKeys: ['title', 'publisher'] },
    )
    .chain((external) => {
      const year = 'date' in external ? fc.constant(2017) : fc.integer({ min: 1900, max: 2100 });
      return fc.record({
        external: fc.oneof(
          fc.constant(external),
          year.map((own) => ({ ...external, year: own })),
        ),
      });
    }),
);
const line = fc
  .record({
    fiscalYear: fc.constantFrom('1999-00', '2015-16', '2018-19'),
    partner: fc.constantFrom('rcmp', 'gac', 'ps'),
    category: fc.constantFrom('all-costs', 'salary-and-operating', 'incremental-costs'),
    phase: fc.constantFrom('planned', 'authorities', 'approved', 'spent'),
    amount,
    period: optional(fc.constantFrom('q1', 'q2', 'q3', 'q4', 'year-to-date')),
    item: optional(awkward),
    revision: optional(fc.constantFrom(0, 1, 99, Number.MAX_SAFE_INTEGER)),
    basis: optional(fc.constantFrom('allotment-authority-report', 'allotment-authority-report-with-overhead')),
    source: optional(source),
  })
  .map(
    (made) =>
      Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as unknown as BudgetLine,
  );

const read = (lines: readonly BudgetLine[], locale: (typeof LOCALES)[number]) => {
  const plain = toPlain(lines, { numbers: 'string', noValue: 'reason' });
  const text = csvText(plain as never, locale === undefined ? {} : { locale });
  return readBudgetLines(parsed(text, locale), {
    map: WRITTEN_BUDGET_LINES,
    empty: 'not-reported',
    ...(locale === undefined ? {} : { numbers: locale }),
  });
};

describe('budget lines that csvText wrote', () => {
  it.each(LOCALES)('come back the same: locale %s', (locale) => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const { lines: back, totals, leftOut } = read(lines, locale);
        expect(withoutPlaces(back)).toEqual(lines);
        expect([totals, leftOut]).toEqual([[], 0]);
      }),
      { numRuns: runs(400) },
    );
  });

  it.each(LOCALES)(
    'come back the same without a detour over plain data, with labels in the language: locale %s',
    (locale) => {
      fc.assert(
        fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
          const text = csvText(lines, locale === undefined ? {} : { locale });
          const numbers = locale === undefined ? {} : { numbers: locale };
          const back = readBudgetLines(parsed(text, locale), {
            map: WRITTEN_BUDGET_LINES,
            empty: 'not-reported',
            ...numbers,
          });
          expect(withoutPlaces(back.lines)).toEqual(lines);
        }),
      );
    },
  );

  it('keep partners and categories of a scheme whose names a spreadsheet would run', () => {
    const named = { label: { en: 'x', fr: 'y' }, aliases: [] };
    const scheme = ownProgram({
      partners: { '=a': named, a: named, '-a': named },
      categories: { '@x': named, x: named },
    });
    const lines = Object.keys(scheme.partners).flatMap((partner) =>
      Object.keys(scheme.categories).map(
        (category) => ({ fiscalYear: '2018-19', partner, category, phase: 'spent', amount: '5.' }) as const,
      ),
    );
    const options = { map: WRITTEN_BUDGET_LINES, empty: 'not-reported', program: scheme } as const;
    const back = readBudgetLines(parsed(csvText(lines), undefined), options).lines;
    expect(withoutPlaces(back)).toEqual(lines.map((one) => ({ ...one, amount: '5' })));
    for (const amount of ['-7.', '+7.', '-.5']) {
      for (const locale of ['en-CA', 'fr-CA'] as const) {
        const text = csvText([{ ...lines[0], amount }] as never, { locale });
        const [own] = readBudgetLines(parsed(text, locale), { ...options, numbers: locale }).lines;
        expect(Number(own?.amount), text).toBe(Number(amount));
      }
    }
  });

  it('take a missing value by its id and by its label in either language, in any case', () => {
    for (const reason of NO_VALUE_REASONS) {
      const { en, fr } = NO_VALUE_LABELS[reason];
      for (const text of [reason, en, fr, en.toUpperCase(), ` ${fr} `, fr.normalize('NFD')]) {
        const row = { fiscalYear: '2018-19', partner: 'rcmp', category: 'all-costs', phase: 'spent', amount: text };
        const { lines, findings } = readBudgetLines([row], { map: WRITTEN_BUDGET_LINES, empty: 'not-reported' });
        expect([lines[0]?.amount, findings], text).toEqual([{ noValue: reason }, []]);
      }
    }
  });

  it.each(['en-CA', 'fr-CA'] as const)('come back by their heads where columns were named: locale %s', (locale) => {
    const keys = [
      'amount',
      'phase',
      'category',
      'partner',
      'fiscalYear',
      'period',
      'item',
      'revision',
      'basis',
    ] as const;
    const head = (key: (typeof keys)[number]) => labelOf('column', key, locale);
    const written = (key: (typeof keys)[number]) => ({ written: head(key) });
    const map = {
      ...{ fiscalYear: head('fiscalYear'), phase: head('phase'), amount: head('amount') },
      ...{ partner: written('partner'), category: written('category'), period: written('period') },
      ...{ item: written('item'), revision: written('revision'), basis: written('basis') },
    };
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (made) => {
        const lines = made.map(({ source: _, ...one }, index) => ({ ...one, revision: index }));
        const rows = parsed(csvText(lines as never, { locale, columns: keys }), locale);
        expect(Object.keys(rows[0] as object)).toEqual(keys.map(head));
        const back = readBudgetLines(rows, { map, empty: 'not-reported', numbers: locale });
        expect(withoutPlaces(back.lines)).toEqual(lines);
      }),
      { numRuns: runs(300) },
    );
  });

  it('keep a line whose basis or source cannot be read, and say so', () => {
    const row = { fiscalYear: '2018-19', partner: 'rcmp', category: 'all-costs', phase: 'spent', amount: '5' };
    const spoilt = { ...row, basis: 'allotment', 'source.document': 'a', 'source.line': 'x' };
    const { lines, leftOut, findings } = readBudgetLines([spoilt], {
      map: WRITTEN_BUDGET_LINES,
      empty: 'not-reported',
    });
    expect([withoutPlaces(lines), leftOut]).toEqual([[row], 0]);
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['UNKNOWN_NAME', 'basis'],
      ['INVALID_ARGUMENT', 'source.line'],
    ]);
  });
});

describe('deployments that csvText wrote', () => {
  const record = fc
    .record({
      person: awkward,
      mission: awkward,
      type: optional(fc.constantFrom(...TYPE_IDS)),
      personnel: fc.constantFrom('police', 'civilian'),
      gender: fc.constantFrom(...GENDERS),
      agency: optional(awkward),
      position: optional(awkward),
      rank: optional(awkward),
      firstDay: fc.constantFrom('2018-04-01', '2019-02-28'),
      lastDay: fc.constantFrom('2019-03-31', 'ongoing'),
    })
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));

  it.each(LOCALES)('come back the same: locale %s', (locale) => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), (records) => {
        const made = records.map((one, index) => ({ id: `=${index}`, ...one })) as unknown as DeploymentRecord[];
        const text = csvText(
          toPlain(made, { numbers: 'string', noValue: 'reason' }) as never,
          locale ? { locale } : {},
        );
        expect(readDeployments(parsed(text, locale), { map: WRITTEN_DEPLOYMENTS }).deployments).toEqual(made);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['en-CA', 'fr-CA'] as const)('come back by their heads where columns were named: locale %s', (locale) => {
    const keys = Object.keys(WRITTEN_DEPLOYMENTS) as (keyof DeploymentRecord)[];
    const map = Object.fromEntries(keys.map((key) => [key, { written: labelOf('column', key, locale) }]));
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), (records) => {
        const made = records.map((one, index) => ({ id: `a${index}`, ...one })) as unknown as DeploymentRecord[];
        const text = csvText(made, { locale, columns: keys });
        expect(readDeployments(parsed(text, locale), { map }).deployments).toEqual(made);
      }),
      { numRuns: 200 },
    );
  });

  it('are read by the labels of their types, personnel and genders, in both languages', () => {
    const row = {
      id: 'a',
      person: 'p',
      mission: 'm',
      personnel: 'police',
      gender: 'woman',
      firstDay: '2018-04-01',
      lastDay: 'ongoing',
    };
    const labels = [
      ...Object.entries(DEPLOYMENT_TYPES).map(([id, { label }]) => ['type', id, label] as const),
      ...Object.entries(CPA_PERSONNEL).map(([id, { label }]) => ['personnel', id, label] as const),
      ...Object.entries(GENDER_LABELS).map(([id, label]) => ['gender', id, label] as const),
    ];
    for (const [field, id, { en, fr }] of labels) {
      for (const text of [id, en, fr, en.toUpperCase(), fr.normalize('NFD')]) {
        const { deployments, findings } = readDeployments([{ ...row, [field]: text }]);
        expect([deployments[0]?.[field], findings], `${field} ${text}`).toEqual([id, []]);
      }
    }
    expect(readDeployments([{ ...row, gender: 'F' }]).findings).toMatchObject([{ code: 'UNKNOWN_NAME' }]);
  });
});
