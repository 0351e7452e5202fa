import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { codeOf } from '../refusal.js';

const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const LOCALES = [undefined, 'en-CA', 'fr-CA'] as const;

/** The cells of the only row, by column. */
function cellsOf(row: object, locale?: library.Locale): Record<string, string> {
  const text = library.csvText([row] as never, locale === undefined ? {} : { locale });
  const [found] = parse(text, { columns: true, delimiter: locale === 'fr-CA' ? ';' : ',', record_delimiter: '\r\n' });
  return found as unknown as Record<string, string>;
}

const line = { fiscalYear: '2015-16', partner: 'rcmp', category: 'salary-and-operating' } as const;
const other = { ...line, partner: 'gac', category: 'incremental-costs' } as const;
const lines: library.BudgetLine[] = [
  { ...line, phase: 'approved', amount: '46.40' },
  { ...line, phase: 'spent', amount: '31.48' },
  { ...other, phase: 'spent', amount: '5.76' },
];

describe('csvText, of what results hold', () => {
  it('puts what belongs to a number beside it', () => {
    const row = {
      share: { numerator: library.decimal(1), denominator: library.decimal(4), value: library.decimal('0.25') },
      partial: { value: library.decimal('31.48'), parts: 10, missing: 3, reasons: ['redacted', 'suppressed'] },
      none: { value: { noValue: 'suppressed' }, parts: 2, missing: 2 },
      range: { value: library.decimal('1.39'), low: library.decimal('1.35'), high: library.decimal('1.44') },
      possible: { low: library.decimal('1.35'), high: library.decimal('1.44'), open: 'high' },
    };
    expect(cellsOf(row)).toEqual({
      share: '0.25',
      'share.numerator': '1',
      'share.denominator': '4',
      partial: '31.48',
      'partial.parts': '10',
      'partial.missing': '3',
      'partial.reasons': 'redacted\nsuppressed',
      none: 'suppressed',
      'none.parts': '2',
      'none.missing': '2',
      range: '1.39',
      'range.low': '1.35',
      'range.high': '1.44',
      'possible.low': '1.35',
      'possible.high': '1.44',
      'possible.open': 'high',
    });
    expect(cellsOf(row, 'fr-CA')).toMatchObject({
      share: '0,25',
      partial: '31,48',
      none: 'supprimé',
      'range.low': '1,35',
      'possible.high': '1,44',
    });
    for (const locale of LOCALES) expect(cellsOf(sent(row), locale)).toEqual(cellsOf(row, locale));
  });

  it('writes the ids beside a number as labels, with a locale', () => {
    const total = { value: library.decimal(1), parts: 3, missing: 2, reasons: ['redacted', 'suppressed'] } as const;
    const row = {
      total,
      evidence: [{ bearing: 'supports' }, { bearing: 'undecided' }],
      holds: ['rounding', 'component-rounding'],
      unit: 'people',
    };
    const [fr, en] = (['fr-CA', 'en-CA'] as const).map((locale) => cellsOf(row, locale));
    expect(fr).toMatchObject({
      'total.reasons': 'caviardé\nsupprimé',
      'evidence.1.bearing': 'appuie',
      'evidence.2.bearing': 'indéterminé',
      holds: "concorde à l'arrondi près\npossible avec des données non arrondies",
      unit: 'personnes',
    });
    expect(en).toMatchObject({
      'total.reasons': 'redacted\nsuppressed',
      holds: 'agrees by rounding\npossible with unrounded inputs',
    });
    expect(cellsOf(row)).toMatchObject({ 'evidence.1.bearing': 'supports', holds: 'rounding\ncomponent-rounding' });
    expect(cellsOf(sent(row), 'fr-CA')).toEqual(fr);
    // What is no id of this library is never changed, nor what stands under other keys.
    const own = { unit: 'boxes', holds: 'x', reason: 'rain', note: 'people', partner: 'gac' };
    expect(cellsOf(own, 'fr-CA')).toEqual(own);
  });

  it('writes a summary as it is', () => {
    const [row] = library.summarizeBudget(lines, { by: ['fiscalYear'], missing: 'matched-cells' });
    const cells = cellsOf(row as object, 'fr-CA');
    expect(cells).toMatchObject({
      fiscalYear: '2015-2016',
      approved: '46,4',
      'approved.parts': '2',
      'approved.missing': '1',
      spent: '37,24',
      'spent.parts': '2',
      'spent.missing': '0',
      unspent: '14,92',
      'spentShare.numerator': '31,48',
      'compared.cells': '1',
    });
    expect(cells['cautions']).toContain('approuvé');
    expect(cellsOf(row as object)).toMatchObject({
      'cautions.1.code': 'SPENT_WITHOUT_APPROVAL',
      'cautions.1.severity': 'warning',
    });
    for (const locale of LOCALES) expect(cellsOf(sent(row) as object, locale)).toEqual(cellsOf(row as object, locale));
  });

  it('writes a check or status by its id, in a language by its label, and what it rests on beside it', () => {
    const schedule = {
      id: 'un',
      label: { en: 'UN', fr: 'ONU' },
      measure: 'strength',
      scope: 'un-missions',
      categories: { police: { en: 'police', fr: 'police' } },
      targets: [{ category: 'police', year: 2019, share: '0.21', sources: [{ document: 'mine', line: 8 }] }],
    } as const;
    const population = { measure: 'strength', scope: 'un-missions' } as const;
    const check = library.checkGenderTarget(
      { women: 37, total: 83 },
      { schedule, category: 'police', population, at: { date: '2019-09-05' } },
    );
    expect(cellsOf(check)).toMatchObject({ status: 'met', 'at.date': '2019-09-05', 'target.share': '0.21' });
    expect(cellsOf(check, 'fr-CA')).toMatchObject({ status: 'cible atteinte', 'target.parts.1.year': '2019' });
    expect(cellsOf({ year: 1, check })).toMatchObject({ check: 'met', 'check.share.low': expect.any(String) });
    expect(cellsOf({ check: null }, 'fr-CA')).toEqual({ check: '' });
    // Of the same id in different families: each by its own label.
    const variance = library.checkMateriality(
      { unspent: { noValue: 'redacted' }, varianceShare: { noValue: 'redacted' } },
      { share: '0.05' },
    );
    expect(cellsOf(variance, 'fr-CA')).toEqual({ status: 'indécidable', reason: 'caviardé' });
    expect(cellsOf({ status: 'met' }, 'fr-CA')).toEqual({ status: 'met' });
  });

  it('writes the arithmetic of a figure as such, and labels in the language', () => {
    const mine = library.statement({
      document: 'my-report',
      unit: 'CAD millions',
      figures: { a: ['25.73', 1], b: ['5.76', 2], total: ['31.48', 3] },
      identities: { total: { printed: 'total', expected: { sum: ['a', 'b'] }, missing: 'unknown' } },
    });
    const check = library.reconcile(mine, 'total');
    expect(cellsOf(check, 'fr-CA')).toMatchObject({
      verdict: library.labelOf('verdict', 'component-rounding', 'fr-CA'),
      calculation: '25,73 + 5,76',
      recomputed: '31,49',
      lines: '1\n2\n3',
    });
    expect(cellsOf({ label: { en: 'a', fr: 'b' } }, 'fr-CA')).toEqual({ label: 'b' });
    expect(cellsOf({ label: { en: 'a', fr: 'b' } })).toEqual({ 'label.en': 'a', 'label.fr': 'b' });
  });

  it('gives each single value of a list a line, and counts the columns of other lists', () => {
    expect(cellsOf({ a: [], b: [1, 'x', true], c: [[1, 2], { d: 1 }], e: {}, f: [null, 1] })).toEqual({
      a: '',
      b: '1\nx\ntrue',
      'c.1': '1\n2',
      'c.2.d': '1',
      e: '',
      'f.1': '',
      'f.2': '1',
    });
    // A fiscal year alone in its cell is no month.
    expect(cellsOf({ supporting: ['2010-11'] }, 'fr-CA')).toEqual({ supporting: '2010-2011' });
  });

  it('refuses what goes around in a circle, and names where', () => {
    const circle: Record<string, unknown> = { a: 1 };
    circle['self'] = circle;
    expect(codeOf(() => library.csvText([circle] as never))).toMatchObject({ code: 'INVALID_ARGUMENT' });
    const wide: unknown[] = [];
    for (let i = 0; i < 9; i += 1) wide.push(wide, wide);
    expect(codeOf(() => library.csvText([{ wide }] as never))).toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(codeOf(() => library.csvText([{ a: { b: [1, Number.NaN] } }]))).toMatchObject({
      code: 'INVALID_ARGUMENT',
      path: 'rows.0.a.b.1',
    });
  });
});
