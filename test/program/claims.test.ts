import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interviews, responseScale } from '../../src/data/evaluation-system.js';
import { audit, type ClaimCheck, explain, type MarginTable, type ResponseBand } from '../../src/index.js';
import type { NoValue } from '../../src/kernel/no-value.js';
import { solveMargins } from '../../src/program/margins.js';
import { codeOf, refusal } from '../refusal.js';

const source = { document: 'evaluation-2015-2020', line: 926 };
const label = { en: 'a claim', fr: 'un énoncé' };
const judge = (claim: object): ClaimCheck =>
  audit([], { claims: [{ id: 'a', source, label, ...claim } as never] }).claims[0] as ClaimCheck;
const spoken = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the claim that a scale has a word for every share', () => {
  const scaled = (scale: readonly ResponseBand[]) => judge({ kind: 'scale-covers-all', scale });

  it('is contradicted by the scale of Appendix E, which has none below 2 and at 100', () => {
    const check = scaled(responseScale);
    expect(check.verdict).toBe('contradicted');
    expect(check.lines).toEqual([926, 928, 929, 930, 931, 932]);
    expect(check.evidence).toEqual([
      {
        source,
        bearing: 'contradicts',
        label: { en: 'no word for 0% to less than 2%', fr: 'aucun mot pour 0\u00a0% à moins de 2\u00a0%' },
      },
      { source, bearing: 'contradicts', label: { en: 'no word for 100%', fr: 'aucun mot pour 100\u00a0%' } },
    ]);
    expect(explain(check, { locale: 'en-CA' })).toBe('no word for 0% to less than 2%, no word for 100%');
  });

  const band = (id: string, from: string, to: string, ends: string): ResponseBand => ({
    id,
    label: { en: id, fr: id },
    from,
    to,
    includesFrom: ends.startsWith('['),
    includesTo: ends.endsWith(']'),
  });

  it('is supported where the bands leave nothing out, with each as evidence', () => {
    const check = scaled([band('few', '0', '12.5', '[)'), band('many', '12.5', '100', '[]')]);
    expect(check.verdict).toBe('supported');
    expect(check.evidence.map((piece) => [piece.bearing, spoken(piece.label.fr)])).toEqual([
      ['supports', 'few : 0 % à moins de 12,5 %'],
      ['supports', 'many : 12,5 % à 100 %'],
    ]);
    expect(explain(check, { locale: 'fr-CA' })).toBe('un mot pour chaque pourcentage de 0 à 100');
  });

  it.each([
    [[], 'no word for 0% to 100%'],
    [[band('a', '0', '50', '[)'), band('b', '50', '100', '(]')], 'no word for 50%'],
    [[band('a', '0', '50', '[]'), band('b', '60', '100', '[]')], 'no word for more than 50% to less than 60%'],
    [[band('a', '0', '50', '[]')], 'no word for more than 50% to 100%'],
    [[band('a', '0', '50.0', '[)'), band('b', '50', '100', '(]')], 'no word for 50%'],
  ])('names every gap of %j', (scale, text) => {
    expect(explain(scaled(scale), { locale: 'en-CA' })).toBe(text);
  });

  it('refuses a scale whose bands overlap, or that is none', () => {
    const overlapping = [band('a', '0', '50', '[]'), band('b', '50', '100', '[]')];
    const second = { code: 'INVALID_ARGUMENT', path: 'options.claims.0.scale.1' };
    expect(codeOf(() => scaled(overlapping))).toEqual(second);
    // The band is named where it was given, whatever their order.
    const third = [band('c', '50', '100', '(]'), overlapping[0] as ResponseBand, band('b', '20', '30', '[]')];
    expect(codeOf(() => scaled(third))).toEqual({ ...second, path: 'options.claims.0.scale.2' });
    expect(codeOf(() => scaled([{ ...band('a', '0', '50', '[]'), from: '-1' }]))?.path).toBe(
      'options.claims.0.scale.0.from',
    );
    expect(codeOf(() => judge({ kind: 'scale-covers-all' }))?.path).toBe('options.claims.0.scale');
    const sourced = { ...band('a', '0', '100', '[]'), source: { document: 'x', line: 0 } };
    expect(codeOf(() => scaled([sourced]))?.path).toBe('options.claims.0.scale.0.source.line');
    expect(codeOf(() => judge({ kind: 'scale-covers-all', scale: [], bands: [] }))?.code).toBe('UNKNOWN_NAME');
  });
});

describe('the claim that counts fit their margins', () => {
  const fits = (table: MarginTable, notReported: 'none' | 'unknown' = 'unknown') =>
    judge({ kind: 'margins-fit', table, notReported });
  const tableOf = (cells: readonly (readonly unknown[])[], margins: readonly unknown[]) =>
    ({
      rows: ['a', 'b'],
      columns: ['x', 'y'],
      cells: { a: { x: cells[0]?.[0], y: cells[0]?.[1] }, b: { x: cells[1]?.[0], y: cells[1]?.[1] } },
      rowTotals: { a: margins[0], b: margins[1] },
      columnTotals: { x: margins[2], y: margins[3] },
      total: margins[4],
    }) as MarginTable;
  const lost = { noValue: 'lost-in-text' } as const;
  const none = { noValue: 'not-reported' } as const;
  const hidden = { noValue: 'suppressed' } as const;
  const whole = [3, 7, 4, 6, 10];

  it('names the choices where the meaning of a missing count is left out', () => {
    const { notReported: _, ...without } = { kind: 'margins-fit', table: interviews, notReported: 'none' };
    const error = refusal(() => judge(without), 'INVALID_ARGUMENT');
    expect(error.path).toEqual(['options', 'claims', 0, 'notReported']);
    expect(spoken(explain(error, { locale: 'fr-CA' }))).toBe(
      'options.claims[0].notReported : attendu : une signification : « none » ou « unknown »; reçu : undefined',
    );
  });

  it('says of a table without rows and columns that it has no counts', () => {
    const empty = { rows: [], columns: [], cells: {}, rowTotals: {}, columnTotals: {}, total: 0 } as MarginTable;
    const check = fits(empty);
    expect(check.verdict).toBe('supported');
    expect(check.explanation.en).toBe('whole numbers fit the margins; given: 1');
    expect(check.evidence.map((piece) => spoken(piece.label.fr))).toEqual([
      'totaux des lignes : aucun nombre; total : 0',
      'totaux des colonnes : aucun nombre; total : 0',
    ]);
    const wrong = fits({ ...empty, total: 5 });
    expect(wrong.verdict).toBe('contradicted');
    expect(wrong.evidence[0]?.label.en).toBe('totals of the rows: no counts; total: 5');
  });

  it('cannot be decided for the interviews of Appendix A, of which six counts stay open', () => {
    for (const notReported of ['none', 'unknown'] as const) {
      expect(fits(interviews, notReported).verdict).toBe('undecidable');
    }
    const check = fits(interviews, 'none');
    expect(explain(check, { locale: 'en-CA' })).toBe(
      'whole numbers fit the margins; given: 14; not reported, read as none: 7; worked out from the margins: 3; left open by the margins: 6',
    );
    expect(check.lines).toEqual([783, 789, 791, 794, 795, 926]);
    const saying = (start: string) => check.evidence.find((piece) => piece.label.en.startsWith(start));
    expect(saying('strategic')).toEqual({
      source: { document: 'evaluation-2015-2020', line: 795 },
      bearing: 'supports',
      label: {
        en: 'strategic: 14 + 0 + 0 + 0; total: 14',
        fr: 'stratégique\u00a0: 14 + 0 + 0 + 0; total\u00a0: 14',
      },
    });
    expect(saying('Haiti')?.bearing).toBe('undecided');
    expect(saying('totals of the rows')?.label.en).toBe('totals of the rows: 28 + 30 + 3 + 5; total: 66');
    expect(saying('totals of the columns')?.bearing).toBe('supports');
  });

  it('is supported where all counts are given, and with caution where some had to be found', () => {
    const given = fits(
      tableOf(
        [
          [1, 2],
          [3, 4],
        ],
        whole,
      ),
    );
    expect([given.verdict, given.cautions]).toEqual(['supported', []]);
    expect(given.evidence.map(({ bearing }) => bearing)).toEqual(Array(6).fill('supports'));
    const found = fits(
      tableOf(
        [
          [1, lost],
          [3, 4],
        ],
        whole,
      ),
    );
    expect(found.verdict).toBe('supported-with-caution');
    expect(found.cautions).toEqual([
      {
        code: 'COUNTS_NOT_GIVEN',
        severity: 'warning',
        path: ['options', 'claims', 0, 'table'],
        operands: { workedOut: 1, readAsNone: 0 },
      },
    ]);
    const read = fits(
      tableOf(
        [
          [3, none],
          [1, 6],
        ],
        whole,
      ),
      'none',
    );
    expect(read.cautions.map((caution) => explain(caution, { locale: 'en-CA' }))).toEqual([
      'counts not given; worked out from the margins: 0; read as none: 1',
    ]);
  });

  it('is contradicted where no whole numbers fit, in one line or only in all together', () => {
    const wrong = fits(
      tableOf(
        [
          [1, 2],
          [3, 5],
        ],
        whole,
      ),
    );
    expect(wrong.verdict).toBe('contradicted');
    expect(explain(wrong, { locale: 'en-CA' })).toBe('no whole numbers fit the margins; given: 9');
    expect(wrong.evidence.map(({ bearing, label: { en } }) => [bearing, en])).toEqual([
      ['supports', 'a: 1 + 2; total: 3'],
      ['contradicts', 'b: 3 + 5 = 8; total: 7'],
      ['supports', 'x: 1 + 3; total: 4'],
      ['contradicts', 'y: 2 + 5 = 7; total: 6'],
      ['supports', 'totals of the rows: 3 + 7; total: 10'],
      ['supports', 'totals of the columns: 4 + 6; total: 10'],
    ]);
    const tooMuch = fits(
      tableOf(
        [
          [4, lost],
          [lost, lost],
        ],
        whole,
      ),
    );
    expect(tooMuch.evidence[0]).toMatchObject({
      bearing: 'contradicts',
      label: { en: 'a: 4 + lost in the text; total: 3' },
    });
    const apart = fits(
      tableOf(
        [
          [lost, 0],
          [lost, 7],
        ],
        [3, lost, 2, lost, lost],
      ),
    );
    expect(apart.verdict).toBe('contradicted');
    expect(apart.evidence.map(({ bearing }) => bearing)).not.toContain('contradicts');
    expect(explain(apart, { locale: 'en-CA' })).toMatch(
      /^no whole numbers fit the margins; no whole numbers fit .* together: they need \d+ at least, and leave room for \d+ at most \(difference \d+\); given: /,
    );
  });

  it('gives no suppressed count back, nor says that it cannot be', () => {
    const check = fits(
      tableOf(
        [
          [hidden, 2],
          [3, 4],
        ],
        whole,
      ),
    );
    expect(check.verdict).toBe('undecidable');
    expect(check.evidence[0]).toMatchObject({ bearing: 'undecided', label: { en: 'a: suppressed + 2; total: 3' } });
    const above = fits(
      tableOf(
        [
          [hidden, 9],
          [3, 4],
        ],
        whole,
      ),
    );
    expect(above.evidence[0]?.bearing).toBe('undecided');
    const total = fits(
      tableOf(
        [
          [1, 2],
          [3, 4],
        ],
        [hidden, 7, 4, 6, 10],
      ),
    );
    expect([total.verdict, total.evidence[0]?.label.en]).toEqual(['undecidable', 'a: 1 + 2; total: suppressed']);
  });

  it('gives no redacted count back either', () => {
    const redacted = { noValue: 'redacted' } as const;
    const cells = [
      [redacted, 3],
      [1, 2],
    ];
    const check = fits(tableOf(cells, [7, 3, 5, 5, 10]), 'none');
    expect(check.verdict).toBe('undecidable');
    expect(check.evidence[0]).toMatchObject({ bearing: 'undecided', label: { en: 'a: redacted + 3; total: 7' } });
    expect(JSON.stringify(check)).not.toContain('4');
  });

  it('takes a count that does not apply for none, and says so', () => {
    const none = { noValue: 'not-applicable' } as const;
    const apart = fits(
      tableOf(
        [
          [none, 3],
          [1, 2],
        ],
        [7, 3, 5, 5, 10],
      ),
    );
    expect(apart.verdict).toBe('contradicted');
    expect(apart.evidence[0]).toMatchObject({
      bearing: 'contradicts',
      label: { en: 'a: not applicable + 3 = 3; total: 7' },
    });
    const together = fits(
      tableOf(
        [
          [none, 3],
          [1, 2],
        ],
        [3, 3, 1, 5, 6],
      ),
    );
    expect([together.verdict, together.evidence[0]?.bearing]).toEqual(['supported', 'supports']);
  });

  it('reads nothing into a total that is missing: it is worked out where the counts settle it', () => {
    const [lost, none] = [{ noValue: 'not-reported' }, { noValue: 'not-applicable' }] as const;
    for (const place of [0, 1, 2, 3, 4]) {
      const margins = [3, 7, 4, 6, 10] as (number | NoValue)[];
      const with_ = (value: NoValue) =>
        fits(
          tableOf(
            [
              [1, 2],
              [3, 4],
            ],
            margins.map((one, at) => (at === place ? value : one)),
          ),
          'none',
        );
      expect([place, with_(lost).verdict]).toEqual([place, 'supported-with-caution']);
      expect([place, with_(none).verdict]).toEqual([place, 'supported']);
      expect(with_(none).evidence.map(({ bearing }) => bearing)).not.toContain('contradicts');
    }
  });

  it('is contradicted exactly where the solver finds no numbers, and never else', () => {
    const count = fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.constant(lost) });
    const row = fc.tuple(count, count);
    fc.assert(
      fc.property(row, row, fc.array(count, { minLength: 5, maxLength: 5 }), (first, second, margins) => {
        const table = tableOf([first, second], margins);
        const { consistent, entries } = solveMargins(table, { notReported: 'unknown' });
        const check = fits(table);
        expect(check.verdict === 'contradicted').toBe(!consistent);
        if (check.evidence.some(({ bearing }) => bearing === 'contradicts')) expect(consistent).toBe(false);
        if (check.verdict === 'supported') expect(entries.every(({ origin }) => origin === 'given')).toBe(true);
      }),
    );
  });

  it('refuses a table that is none, with its place in the claim', () => {
    const refused = (claim: object) => codeOf(() => judge({ kind: 'margins-fit', ...claim }));
    const table = tableOf(
      [
        [1, 2],
        [3, 4],
      ],
      whole,
    );
    expect(refused({ table, notReported: 'nothing' })?.code).toBe('UNKNOWN_NAME');
    expect(refused({ table })).toEqual({ code: 'INVALID_ARGUMENT', path: 'options.claims.0.notReported' });
    expect(refused({ notReported: 'none' })).toEqual({ code: 'INVALID_ARGUMENT', path: 'options.claims.0.table' });
    expect(refused({ table: { ...table, total: -1 }, notReported: 'none' })?.path).toBe('options.claims.0.table.total');
    for (const part of ['labels', 'sources']) {
      const wrong = { table: { ...table, [part]: null }, notReported: 'none' };
      expect(refused(wrong)?.path).toBe(`options.claims.0.table.${part}`);
    }
    const sources = { a: { document: 'x' } };
    expect(refused({ table: { ...table, sources }, notReported: 'none' })?.path).toBe(
      'options.claims.0.table.sources.a.line',
    );
    expect(refused({ table: { ...table, labels: { a: 'x' } }, notReported: 'none' })?.path).toBe(
      'options.claims.0.table.labels.a',
    );
  });
});
