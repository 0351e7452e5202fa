import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetChanges, varianceContributions } from '../../src/budgets/changes.js';
import { readBudgetLines } from '../../src/budgets/intake.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import { budgetVariance } from '../../src/budgets/variance.js';
import { chartOfBudget } from '../../src/charts/budget.js';
import { toPlain } from '../../src/exact/plain-rows.js';
import { explain } from '../../src/explain/explain.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { isReported, type NoValueReason } from '../../src/kernel/no-value.js';
import { htmlTable } from '../../src/tables/html.js';
import { tidyRows } from '../../src/tables/tidy.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';

/*
 * Nothing leaves a total unseen: what cannot be read, what is missing, revised, or a total of others. Random tables are
 * judged a second time, by plain loops over the cells as they were typed.
 */

const map = { fiscalYear: 'Y', partner: 'P', category: 'C', item: 'I', revision: 'R', approved: 'A', spent: 'S' };
const refuse = { missing: 'refuse' } as const;
const PHASES = ['A', 'S'] as const;
const YEARS = ['2017-18', '2018-19', '2019-20'] as const;
const CELLS = [
  ['rcmp', 'salary-and-operating'],
  ['rcmp', 'rapid-deployment'],
  ['gac', 'incremental-costs'],
] as const;
/** Each text that is no number, and the reason that it stands for. */
const WORDS: Readonly<Record<string, NoValueReason>> = {
  '12?4': 'unreadable',
  x5: 'unreadable',
  '': 'not-reported',
  'no data': 'not-reported',
  suppressed: 'suppressed',
  '[Redacted]': 'redacted',
  'N/A': 'not-applicable',
};

type Row = Readonly<Record<'Y' | 'P' | 'C' | 'I' | 'R' | 'A' | 'S', string>>;

const cellText = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 10 ** 7 }).map((cents) => (cents / 100).toFixed(2)) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(WORDS)) },
);
const row = fc
  .record({
    Y: fc.constantFrom(...YEARS),
    cell: fc.constantFrom(...CELLS),
    I: fc.constantFrom('a', 'b', 'Total a', 'Sous-total'),
    R: fc.constantFrom('0', '1'),
    A: cellText,
    S: cellText,
  })
  .map(({ cell: [P, C], ...rest }): Row => ({ ...rest, P, C }));
const table = fc.uniqueArray(row, {
  selector: ({ Y, P, C, I, R }) => JSON.stringify([Y, P, C, I, R]),
  minLength: 1,
  maxLength: 16,
});

/** The rows that stand: no totals, and of each item the latest revision. */
function standing(rows: readonly Row[]): Row[] {
  const latest = new Map<string, Row>();
  for (const one of rows) {
    if (/total/i.test(one.I)) continue;
    const name = JSON.stringify([one.Y, one.P, one.C, one.I]);
    const known = latest.get(name);
    if (known === undefined || one.R > known.R) latest.set(name, one);
  }
  return [...latest.values()];
}

/** The sum of one phase in whole cents over some rows; `null` where a part has no value, or where there is none. */
function completeCents(rows: readonly Row[], phase: 'A' | 'S'): bigint | null {
  let sum = 0n;
  let parts = 0;
  for (const { [phase]: text } of rows) {
    const word = Object.hasOwn(WORDS, text) ? WORDS[text] : undefined;
    if (word === 'not-applicable') continue;
    if (word !== undefined) return null;
    parts += 1;
    sum += BigInt(text.replace('.', ''));
  }
  return parts === 0 ? null : sum;
}

const doesNotApply = (rows: readonly Row[]): boolean =>
  rows.length > 0 && rows.every((one) => PHASES.every((phase) => WORDS[one[phase]] === 'not-applicable'));

/** Approved minus spent of some rows in cents; `null` unless every cell that exists has every part of both. */
function unspentCents(rows: readonly Row[]): bigint | null {
  const cells = groupsOf(rows, ({ Y, C }) => `${Y} ${C}`);
  const existing = cells.filter((cell) => !doesNotApply(cell));
  let sum = 0n;
  for (const cell of existing) {
    const [approved, spent] = [completeCents(cell, 'A'), completeCents(cell, 'S')];
    if (approved === null || spent === null) return null;
    sum += approved - spent;
  }
  return existing.length === 0 ? null : sum;
}

function groupsOf<T>(rows: readonly T[], nameOf: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of rows) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  return [...groups.values()];
}

const cents = (value: unknown): bigint | null =>
  isReported(value) ? BigInt(formatReported(value as string, { decimals: 2 }).replace('.', '')) : null;

describe('a variance of a table in which any cell may be unreadable, missing, not applicable, revised or a total', () => {
  it('is there exactly where every part of both sides has a value, at every exit', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const intake = readBudgetLines(rows, { map, empty: 'not-reported' });
        const stand = standing(rows);
        for (const by of [[], ['partner'], ['fiscalYear'], ['fiscalYear', 'partner', 'category']] as const) {
          const summary = summarizeBudget(intake, { by, ...refuse });
          for (const one of summary) {
            const keys = one as unknown as Readonly<Record<string, unknown>>;
            const own = stand.filter(
              ({ Y, P, C }) =>
                (keys['fiscalYear'] ?? Y) === Y && (keys['partner'] ?? P) === P && (keys['category'] ?? C) === C,
            );
            expect(cents(one.unspent)).toBe(unspentCents(own));
            if (!isReported(one.unspent))
              expect([isReported(one.spentShare), isReported(one.varianceShare)]).toEqual([false, false]);
          }
          // Exits: plain rows, tidy rows and tables say nothing where the summary says nothing.
          const silent = summary.map(({ unspent }) => !isReported(unspent));
          expect(
            toPlain(summary, { numbers: 'number', noValue: 'null' }).map(({ unspent }) => unspent === null),
          ).toEqual(silent);
          const tidy = tidyRows(summary, {
            dimensions: [],
            measures: { unspent: 'CAD', varianceShare: 'share' },
            partial: 'refuse',
          });
          for (const { value, reason } of tidy) expect(value === null).toBe(reason !== null);
          expect(tidy.filter(({ measure }) => measure === 'unspent').map(({ value }) => value === null)).toEqual(
            silent,
          );
          const html = htmlTable(summary, { locale: 'en-CA', caption: 'x', columns: ['unspent'] });
          const [cells = ''] = /<tbody>.*<\/tbody>/.exec(html) ?? [];
          const texts = [
            ...cells.matchAll(/<(?:td|th scope="row")[^>]*>(.*?)(?:<sup>[\d ]+<\/sup>)?<\/(?:td|th)>/g),
          ].map(([, text]) => text ?? '');
          expect(texts.map((text) => !/\d/.test(text))).toEqual(silent);
        }
        const parts = varianceContributions(intake, { by: 'partner', ...refuse });
        for (const part of parts) {
          expect(cents(part.unspent)).toBe(unspentCents(stand.filter(({ P }) => P === part.partner)));
          const whole = unspentCents(stand);
          if (whole === null)
            expect([isReported(part.ofVariance), isReported(part.ofApproved)]).toEqual([false, false]);
        }
        for (const phase of ['approved', 'spent'] as const) {
          for (const change of budgetChanges(intake, { phase, by: ['partner'], ...refuse })) {
            expect(cents(change.change)).toBe(changeCents(stand, change, phase === 'approved' ? 'A' : 'S'));
          }
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it('is drawn with a star, and no number, where sums lack parts', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const summary = summarizeBudget(readBudgetLines(rows, { map, empty: 'not-reported' }), {
          by: ['fiscalYear'],
          ...refuse,
        });
        if (summary.length === 0) return;
        const { text } = chartOfBudget(summary, { locale: 'en-CA' });
        const partial = summary
          .flatMap(({ approved, spent }) => [approved, spent])
          .filter(({ value, missing }) => isReported(value) && missing > 0);
        expect(text.match(/of \d+ parts/g)?.length ?? 0).toBe(partial.length);
      }),
    );
  });
});

/**
 * The change into a year of one partner in cents; `null` unless each cell has all its parts in both years, or applies
 * in neither.
 */
function changeCents(
  rows: readonly Row[],
  { partner, fiscalYear, previousFiscalYear }: { partner: string; fiscalYear: string; previousFiscalYear: string },
  phase: 'A' | 'S',
): bigint | null {
  const own = rows.filter(({ P }) => P === partner);
  let sum = 0n;
  let pairs = 0;
  for (const cell of groupsOf(own, ({ C }) => C)) {
    const sides = [fiscalYear, previousFiscalYear].map((year) => cell.filter(({ Y }) => Y === year));
    const applies = (side: readonly Row[]) => side.some((one) => WORDS[one[phase]] !== 'not-applicable');
    // A year without a row lacks the cell where the last rows before it say that there is one.
    const lacks = (year: string) => {
      const before = [...YEARS].reverse().find((other) => other < year && cell.some(({ Y }) => Y === other));
      return cell.every(({ Y }) => Y !== year) && applies(cell.filter(({ Y }) => Y === before));
    };
    if (!sides.some(applies) && ![fiscalYear, previousFiscalYear].some(lacks)) continue;
    const [now, before] = sides.map((side) => completeCents(side, phase)) as [bigint | null, bigint | null];
    if (now === null || before === null) return null;
    sum += now - before;
    pairs += 1;
  }
  return pairs === 0 ? null : sum;
}

describe('an amount that is there and cannot be read', () => {
  const plain = { fiscalYear: 'Y', partner: 'P', item: 'I', approved: 'A', spent: 'S' };
  const mali = { Y: '2018-19', P: 'RCMP', I: 'Mali', A: '10', S: '8' };

  it.each(['', 'no data', '12?4', '8 or 9', '1..2'])('is a part without a value, as a missing one is: %j', (S) => {
    const haiti = { Y: '2018-19', P: 'RCMP', I: 'Haiti', A: '10', S };
    const intake = readBudgetLines([mali, haiti], { map: plain, empty: 'not-reported' });
    const [found] = summarizeBudget(intake.lines, { by: ['partner'], ...refuse });
    expect([formatReported(found?.spent.value as never), found?.spent.parts, found?.spent.missing]).toEqual([
      '8',
      2,
      1,
    ]);
    expect(isReported(found?.unspent)).toBe(false);
    expect(found?.cautions).toHaveLength(1);
  });

  it('supersedes what it revises, which does not come back to life', () => {
    const revised = { ...map, revision: 'R' };
    const base = { ...mali, C: 'all-costs', R: '0' };
    const { lines } = readBudgetLines([base, { ...base, R: '1', A: '(1?2)' }], { map: revised, empty: 'not-reported' });
    const [found] = summarizeBudget(lines, { by: [], ...refuse });
    expect(found?.approved).toEqual({ value: { noValue: 'unreadable' }, parts: 1, missing: 1 });
  });

  it('makes no change, and no share of a variance', () => {
    const years = [
      { Y: '2018-19', P: 'RCMP', I: 'a', A: '10', S: '10' },
      { Y: '2018-19', P: 'RCMP', I: 'b', A: '10', S: '10' },
      { Y: '2019-20', P: 'RCMP', I: 'a', A: '10', S: '10' },
      { Y: '2019-20', P: 'RCMP', I: 'b', A: '10', S: '2?' },
    ];
    const [change] = budgetChanges(readBudgetLines(years, { map: plain, empty: 'not-reported' }), {
      phase: 'spent',
      by: [],
      ...refuse,
    });
    expect(change?.change).toMatchObject({ noValue: 'unreadable' });
    const parts = [
      { Y: '2018-19', P: 'RCMP', I: 'a', A: '10', S: '8' },
      { Y: '2018-19', P: 'GAC', I: 'a', A: '2?', S: '2?' },
    ];
    const rows = varianceContributions(readBudgetLines(parts, { map: plain, empty: 'not-reported' }), {
      by: 'partner',
      ...refuse,
    });
    expect(rows.map(({ partner, ofVariance }) => [partner, ofVariance])).toMatchObject([
      ['rcmp', { noValue: 'unreadable' }],
      ['gac', { noValue: 'unreadable' }],
    ]);
  });
});

describe('rows that cannot be placed', () => {
  it('are counted, and every summary of what was read says so', () => {
    const plain = { fiscalYear: 'Y', partner: 'P', spent: 'S', approved: 'A' };
    const rows = [
      { Y: '2018-19', P: 'RCMP', A: '2', S: '1' },
      { Y: '2019-20', P: 'RCMP', A: '2', S: '1' },
      { Y: '2018-19', P: 'GACK', A: '7', S: '7' },
      { Y: '20118', P: 'GAC', A: '7', S: '7' },
      null,
    ];
    const intake = readBudgetLines(rows, { map: plain, empty: 'not-reported' });
    expect(intake.leftOut).toBe(3);
    const said = [
      ...summarizeBudget(intake, { by: ['partner'], ...refuse }),
      ...budgetChanges(intake, { phase: 'spent', by: [], ...refuse }),
      ...varianceContributions(intake, { by: 'partner', ...refuse }),
    ].map(({ cautions }) => cautions);
    expect(said).toHaveLength(3);
    for (const cautions of said) {
      expect(cautions).toEqual([{ code: 'RECORDS_LEFT_OUT', severity: 'warning', path: [], operands: { count: 3 } }]);
    }
    expect(explain(said[0]?.[0] as never, { locale: 'fr-CA' })).toBe('3 enregistrements fautifs, non comptés');
    // It survives JSON, as all plain data does.
    const copy = JSON.parse(JSON.stringify(intake)) as typeof intake;
    expect(summarizeBudget(copy, { by: [], ...refuse })[0]?.cautions).toHaveLength(1);
    expect(summarizeBudget(intake.lines, { by: [], ...refuse })[0]?.cautions).toEqual([]);
  });
});

describe('rows without an amount', () => {
  const plain = { map: { fiscalYear: 'Y', partner: 'P', approved: 'A', spent: 'S' }, empty: 'not-reported' } as const;

  it('lose none: blank ones and headings are not counted', () => {
    const rows = [
      { Y: '', P: '', A: '', S: '' },
      { Y: '', P: 'RCMP', A: null, S: ' ' },
      { Y: '2018-19', P: 'RCMP', A: '2', S: '1' },
    ];
    expect(readBudgetLines(rows, plain).leftOut).toBe(0);
    expect(readBudgetLines([...rows, { Y: '', P: 'RCMP', A: '', S: '5' }], plain).leftOut).toBe(1);
    // An amount that is not reported is a part, too, wherever it belongs.
    expect(readBudgetLines([...rows, { Y: '2O18-19', P: 'RCMP', A: '', S: '' }], plain).leftOut).toBe(1);
  });

  it('never stop the reading, also where a written column is lacking', () => {
    const map = { fiscalYear: 'Y', partner: 'P', phase: { written: 'F' }, amount: 'A' } as const;
    const { lines, leftOut, findings } = readBudgetLines([{ Y: '2018-19', P: 'rcmp', A: '5' }], {
      map,
      empty: 'not-reported',
    });
    expect([lines, leftOut, findings.map(({ code }) => code)]).toEqual([[], 1, ['INVALID_ARGUMENT']]);
  });

  it('leave a sum over everything that says how many were left out, also where no line is left', () => {
    const intake = readBudgetLines([{ Y: '20118', P: 'RCMP', A: '2', S: '1' }], plain);
    const [row] = summarizeBudget(intake, { by: [], ...refuse });
    expect(row?.spent).toEqual({ value: { noValue: 'not-reported' }, parts: 0, missing: 0 });
    expect(row?.cautions).toMatchObject([{ code: 'RECORDS_LEFT_OUT', operands: { count: 1 } }]);
    expect(summarizeBudget(intake.lines, { by: [], ...refuse })).toEqual([]);
  });
});

describe('requests that mean nothing', () => {
  const rows = [{ Y: '2018-19', P: 'RCMP', S: '1' }];
  it.each([
    [{ fiscalYear: { constant: '2018' }, partner: 'P', spent: 'S' }, 'INVALID_FISCAL_YEAR', 'fiscalYear'],
    [{ fiscalYear: 'Y', partner: { constant: 'RCPM' }, spent: 'S' }, 'UNKNOWN_NAME', 'partner'],
    [{ fiscalYear: 'Y', category: { constant: 'x' }, spent: 'S' }, 'UNKNOWN_NAME', 'category'],
    [{ fiscalYear: 'Y', partner: 'P', phase: { constant: 'spnt' }, amount: 'S' }, 'UNKNOWN_NAME', 'phase'],
    [{ fiscalYear: 'Y', partner: 'P', cells: [{ column: 'S', phase: 'spnt' }] }, 'UNKNOWN_NAME', 'cells.0.phase'],
    [{ fiscalYear: 'Y', partner: 'P', phase: { constant: 'spent' }, cells: [] }, 'INVALID_ARGUMENT', 'cells'],
    [{ fiscalYear: 'Y', partner: 'P', spent: '' }, 'INVALID_ARGUMENT', 'spent'],
  ] as const)('are refused at once, not again for every row: %j', (given, code, path) => {
    expect(codeOf(() => readBudgetLines(rows, { map: given as never, empty: 'not-reported' }))).toEqual({
      code,
      path: `options.map.${path}`,
    });
  });

  it('are two amounts in one column', () => {
    const twice = { fiscalYear: 'Y', partner: 'P', approved: 'S', spent: 'S' };
    expect(codeOf(() => readBudgetLines(rows, { map: twice, empty: 'not-reported' }))?.code).toBe('DUPLICATE');
  });
});

describe('the reason for a missing value', () => {
  it.each(['suppressed', 'redacted', 'to-be-determined', 'not-yet-due', 'unreadable'] as const)(
    'survives a sum with other parts: %s',
    (noValue) => {
      const cell = { fiscalYear: '2018-19', partner: 'rcmp', category: 'all-costs' } as const;
      const [found] = summarizeBudget(
        [
          { ...cell, phase: 'approved', amount: '200' },
          { ...cell, phase: 'spent', amount: '80', item: 'a' },
          { ...cell, phase: 'spent', amount: { noValue }, item: 'b' },
        ],
        { by: [], ...refuse },
      );
      expect(found?.unspent).toMatchObject({ noValue });
      expect(found?.spent.reasons).toEqual([noValue]);
      expect(found?.varianceShare).toMatchObject({ noValue });
      const tidy = tidyRows([found as object], {
        dimensions: [],
        measures: { spent: 'CAD' } as never,
        partial: 'refuse',
      });
      expect(tidy).toMatchObject([{ value: null, reason: noValue }]);
    },
  );

  it('is listed with the others where they differ', () => {
    const cell = { fiscalYear: '2018-19', partner: 'rcmp', category: 'all-costs', phase: 'spent' } as const;
    const [found] = summarizeBudget(
      [
        { ...cell, amount: { noValue: 'redacted' }, item: 'a' },
        { ...cell, amount: { noValue: 'unreadable' }, item: 'b' },
        { ...cell, fiscalYear: '2019-20', amount: { noValue: 'suppressed' } },
      ],
      { by: [], ...refuse },
    );
    expect(found?.spent).toEqual({
      value: { noValue: 'suppressed' },
      parts: 3,
      missing: 3,
      reasons: ['suppressed', 'redacted', 'unreadable'],
    });
    expect(isReported(budgetVariance({ approved: '1', spent: { noValue: 'unreadable' } }).unspent)).toBe(false);
  });
});
