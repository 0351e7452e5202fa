import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expression } from '../../src/figures/expression-model.js';
import {
  audit,
  auditRecord,
  csvText,
  explain,
  labelsOf,
  markdownTable,
  type PrintedFigure,
  type Qualifier,
  reconcile,
  type Statement,
} from '../../src/index.js';

/*
 * Verdicts on figures with a qualifier: the document gives no number that another could equal, only what is possible.
 */

type Figures = Readonly<Record<string, PrintedFigure & { readonly line: number }>>;

const figure = (printed: string, qualifier?: Qualifier, more: Partial<PrintedFigure> = {}) => ({
  ...{ printed, line: 1 },
  ...(qualifier && { qualifier, tolerance: '0.1' }),
  ...more,
});

const statementOf = (figures: Figures, expected: Expression): Statement =>
  ({
    ...{ document: 'd', unit: 'people', figures },
    identities: { check: { printed: 'printed', expected, missing: 'unknown' } },
  }) as Statement;

const checkOf = (figures: Figures, expected: Expression) => reconcile(statementOf(figures, expected), 'check');

const percent = { unit: 'percent' } as const;

describe('a check with a qualified figure', () => {
  it.each<[string, Figures, Expression, string]>([
    ['30 of over 30', { printed: figure('30'), a: figure('over 30', 'more-than') }, { same: 'a' }, 'inconsistent'],
    [
      '31 of over 30',
      { printed: figure('31'), a: figure('over 30', 'more-than') },
      { same: 'a' },
      'component-rounding',
    ],
    [
      '33 of over 30, within a tenth',
      { printed: figure('33'), a: figure('over 30', 'more-than') },
      { same: 'a' },
      'inconsistent',
    ],
    ['over 30 of 30', { printed: figure('over 30', 'more-than'), a: figure('30') }, { same: 'a' }, 'inconsistent'],
    [
      'over 30 of 31',
      { printed: figure('over 30', 'more-than'), a: figure('31') },
      { same: 'a' },
      'component-rounding',
    ],
    [
      '150 of over 100 and over 50',
      { printed: figure('150'), a: figure('over 100', 'more-than'), b: figure('over 50', 'more-than') },
      { sum: ['a', 'b'] },
      'inconsistent',
    ],
    [
      '20 of over 10, twice',
      { printed: figure('20'), a: figure('over 10', 'more-than') },
      { product: ['a', { constant: '2' }] },
      'inconsistent',
    ],
    [
      '50 % of over 10 of 20: it was rounded',
      { printed: figure('50%', undefined, percent), a: figure('over 10', 'more-than'), b: figure('20') },
      { percent: ['a', 'b'] },
      'component-rounding',
    ],
    [
      '50 % exactly of over 10 of 20',
      {
        printed: figure('50%', undefined, { ...percent, precision: 'exact' }),
        a: figure('over 10', 'more-than'),
        b: figure('20'),
      },
      { percent: ['a', 'b'] },
      'inconsistent',
    ],
    [
      '65 of up to 45 and up to 20',
      { printed: figure('65'), a: figure('up to 45', 'at-most'), b: figure('up to 20', 'at-most') },
      { sum: ['a', 'b'] },
      'component-rounding',
    ],
    [
      '66 of up to 45 and up to 20',
      { printed: figure('66'), a: figure('up to 45', 'at-most'), b: figure('up to 20', 'at-most') },
      { sum: ['a', 'b'] },
      'inconsistent',
    ],
    [
      '150 of about 100 and about 50',
      { printed: figure('150'), a: figure('about 100', 'about'), b: figure('about 50', 'about') },
      { sum: ['a', 'b'] },
      'component-rounding',
    ],
  ])('is possible or is not: %s', (_, figures, expected, verdict) => {
    const check = checkOf(figures, expected);
    expect([check.verdict, check.holds]).toEqual([verdict, [verdict]]);
  });

  it('agrees with the sums that are possible, tried one by one', () => {
    const allowed: Readonly<Record<Qualifier, (value: number, of: number) => boolean>> = {
      about: (value, of) => value >= of * 90 && value <= of * 110,
      almost: (value, of) => value > of * 90 && value < of * 100,
      'more-than': (value, of) => value > of * 100 && value < of * 110,
      'at-least': (value, of) => value >= of * 100 && value <= of * 110,
      'at-most': (value, of) => value >= of * 90 && value <= of * 100,
      'less-than': (value, of) => value > of * 90 && value < of * 100,
    };
    const qualifiers = Object.keys(allowed) as Qualifier[];
    const one = fc.record({ tens: fc.integer({ min: 1, max: 20 }), qualifier: fc.constantFrom(...qualifiers) });
    fc.assert(
      fc.property(one, one, fc.integer({ min: 0, max: 500 }), (a, b, total) => {
        const [first, second] = [a, b].map(({ tens, qualifier }) => {
          const of = tens * 10;
          // In hundredths, so that open ends have values on either side.
          const hundredths = Array.from({ length: of * 40 + 1 }, (_, index) => of * 80 + index);
          return hundredths.filter((value) => allowed[qualifier](value, of));
        }) as [number[], number[]];
        const [low, high] = [Math.min(...first) + Math.min(...second), Math.max(...first) + Math.max(...second)];
        const { verdict } = checkOf(
          {
            printed: figure(String(total)),
            a: figure(String(a.tens * 10), a.qualifier),
            b: figure(String(b.tens * 10), b.qualifier),
          },
          { sum: ['a', 'b'] },
        );
        expect(verdict).toBe(total * 100 >= low && total * 100 <= high ? 'component-rounding' : 'inconsistent');
      }),
      { numRuns: 60 },
    );
  });

  const both = { printed: figure('150'), a: figure('over 100', 'more-than'), b: figure('over 50', 'more-than') };
  const check = checkOf(both, { sum: ['a', 'b'] });

  it('says the words of the qualifier with what is worked out, in both languages', () => {
    expect(explain(check, { locale: 'en-CA' })).toBe(
      'more than 100 + more than 50 = more than 150, printed 150; inconsistent (outside the possible over 150 to under 165)',
    );
    expect(explain(check, { locale: 'fr-CA' })).toBe(
      'plus de 100 + plus de 50 = plus de 150, imprimé 150; incohérent (hors du possible, plus de 150 à moins de 165)',
    );
    const possible = checkOf({ ...both, printed: figure('160') }, { sum: ['a', 'b'] });
    expect(explain(possible, { locale: 'en-CA' })).toBe(
      'more than 100 + more than 50 = more than 150, printed 160; possible with unrounded inputs (over 150 to under 165)',
    );
    expect(explain(JSON.parse(JSON.stringify(possible)), { locale: 'fr-CA' })).toContain('= plus de 150, imprimé 160');
  });

  it('shows no bare number in a table or in working papers', () => {
    expect(csvText([check], { columns: ['recomputed'] })).toBe('recomputed,recomputedQualifier\r\n150,more-than\r\n');
    expect(csvText([check], { columns: ['gap'] })).toBe('gap,gapQualifier\r\n0,less-than\r\n');
    const columns = [{ key: 'recomputed' }, { key: 'gap' }] as const;
    expect(markdownTable([check], { columns, locale: 'fr-CA' })).toContain('| plus de 150 | moins de 0 |');
    expect(markdownTable([check], { locale: 'fr-CA' })).toContain('Qualificatif de la valeur recalculée');
    const [row] = auditRecord(audit([statementOf(both, { sum: ['a', 'b'] })]), { locale: 'fr-CA' });
    expect(row).toMatchObject({ recomputed: 'plus de 150', gap: 'moins de 0', low: '150', high: '165' });
  });

  it.each(Object.keys(labelsOf('qualifier')) as Qualifier[])(
    'says how its value lies to its number: %s',
    (qualifier) => {
      const { recomputedQualifier } = checkOf({ printed: figure('40'), a: figure('40', qualifier) }, { same: 'a' });
      expect(recomputedQualifier).toBe(qualifier === 'almost' ? 'less-than' : qualifier);
    },
  );

  it('says nothing of chances', () => {
    const figures = { ...both, printed: figure('about 160', 'about') };
    const statement = statementOf(figures, { sum: ['a', 'b'] });
    expect(reconcile(statement, 'check' as never, { chances: true })).not.toHaveProperty('chance');
  });
});
