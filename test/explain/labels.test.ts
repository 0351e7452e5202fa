import { describe, expect, it } from 'vitest';
import { LABEL_KINDS } from '../../src/explain/labels.js';
import { isCpaIppError, type LabelId, type LabelKind, labelOf, labelsOf, PARTNERS, VERDICTS } from '../../src/index.js';

const caught = (call: () => unknown) => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

describe('labelOf', () => {
  it('gives the text that labelsOf has, for every id of every kind', () => {
    for (const kind of LABEL_KINDS()) {
      const labels = labelsOf(kind) as Readonly<Record<string, { en: string; fr: string }>>;
      expect(Object.keys(labels).length, kind).toBeGreaterThan(1);
      for (const [id, label] of Object.entries(labels)) {
        expect(Object.keys(label), `${kind}: ${id}`).toEqual(['en', 'fr']);
        expect(labelOf(kind, id as never, 'en-CA')).toBe(label.en);
        expect(labelOf(kind, id as never, 'fr-CA')).toBe(label.fr);
      }
    }
  });

  it('knows entries that hold their label beside other things', () => {
    expect(labelOf('partner', 'gac', 'fr-CA')).toBe(PARTNERS.gac.label.fr);
    expect(labelOf('cost-category', 'all-costs', 'en-CA')).toBe('All costs');
    expect(labelOf('deployment-type', 'bilateral', 'fr-CA')).toBe('déploiements bilatéraux');
  });

  it.each([
    ['kind', () => labelOf('verdit' as LabelKind, 'exact' as never, 'en-CA'), ['verdict', 'sum-verdict']],
    ['id', () => labelOf('verdict', 'roundng' as 'rounding', 'en-CA'), ['rounding']],
    ['id', () => labelOf('gender', 'toString' as 'woman', 'en-CA'), []],
    ['locale', () => labelOf('verdict', 'exact', 'fr' as 'fr-CA'), ['fr-CA']],
    ['kind', () => labelsOf('__proto__' as LabelKind), []],
  ])('refuses an unknown %s, with what is near', (where, call, suggestions) => {
    const error = caught(call);
    expect(isCpaIppError(error, 'UNKNOWN_NAME') && [error.path, error.details.suggestions]).toEqual([
      [where],
      suggestions,
    ]);
  });
});

describe('labelsOf', () => {
  it('lists the ids in their order', () => {
    expect(Object.keys(labelsOf('verdict'))).toEqual([...VERDICTS]);
  });

  it('gives a table of the caller’s own', () => {
    const labels = labelsOf('gender') as Record<string, unknown>;
    labels['woman'] = 'changed';
    expect(labelOf('gender', 'woman', 'en-CA')).not.toBe('changed');
  });

  it('types ids by their kind', () => {
    const verdict: LabelId<'verdict'> = 'exact';
    // @ts-expect-error A status is no verdict.
    const other: LabelId<'verdict'> = 'met';
    expect([verdict, other]).toEqual(['exact', 'met']);
  });
});
