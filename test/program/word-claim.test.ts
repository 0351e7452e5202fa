import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { Claim } from '../../src/audit/claim-kinds.js';
import type { ClaimCheck } from '../../src/audit/judge-claim.js';
import { responseScale } from '../../src/data/evaluation-system.js';
import { explain } from '../../src/explain/explain.js';
import { statement } from '../../src/figures/statement.js';
import { codeOf } from '../refusal.js';

const percent = (printed: string, more: object = {}) => ({ printed, unit: 'percent' as const, line: 1, ...more });
const mine = statement({
  document: 'r',
  unit: 'people',
  figures: {
    third: percent('33%'),
    half: percent('50%'),
    exactlyHalf: percent('50%', { precision: 'exact' }),
    quarter: percent('25%'),
    over: percent('24%'),
    none: percent('no data'),
    share: { printed: '0.33', unit: 'share', line: 2 },
    people: ['33', 3],
  },
  identities: {},
});
const check = (word: string, figure?: string, more: object = {}): ClaimCheck =>
  audit([mine], {
    claims: [
      {
        kind: 'word-of-scale',
        id: 'x',
        source: { document: 'r', line: 9 },
        label: { en: 'a', fr: 'u' },
        word,
        ...(figure === undefined ? {} : { figure }),
        scale: responseScale,
        ...more,
      } as unknown as Claim,
    ],
  }).claims[0] as ClaimCheck;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('a word of a scale', () => {
  it('is one of its words, in either language, its case, spaces and an article aside', () => {
    for (const word of ['half', 'Half', ' HALF ', 'moitié', 'la moitié', 'a majority', 'the majority', 'a  few'])
      expect([word, check(word).verdict]).toEqual([word, 'supported']);
    expect(check('half').evidence).toMatchObject([{ source: { line: 930 }, bearing: 'supports' }]);
  });

  it('is no other: almost half, few and a great many are none of Appendix E', () => {
    for (const word of ['almost half', 'few', 'a great many', 'most', 'près de la moitié', 'over half'])
      expect([word, check(word).verdict]).toEqual([word, 'contradicted']);
    expect(explain(check('almost half'), { locale: 'en-CA' })).toBe(
      "the scale has no word 'almost half', only half: 50%",
    );
    expect(plain(explain(check('près de la moitié'), { locale: 'fr-CA' }))).toBe(
      "l'échelle n'a pas le mot « près de la moitié », seulement moitié : 50 %",
    );
    expect(check('most').evidence).toHaveLength(responseScale.length);
  });

  it('holds the figure that it stands for, or does not, at the ends of its band', () => {
    expect(check('some', 'third').verdict).toBe('supported');
    expect(check('some', 'share').verdict).toBe('supported');
    expect(check('many', 'third').verdict).toBe('contradicted');
    expect(check('half', 'exactlyHalf').verdict).toBe('supported');
    expect(check('half', 'half').verdict).toBe('undecidable');
    expect(check('some', 'quarter').verdict).toBe('undecidable');
    expect(check('some', 'over').verdict).toBe('contradicted');
    expect(check('some', 'none').verdict).toBe('undecidable');
    expect(explain(check('half', 'half'), { locale: 'en-CA' })).toBe('half: 50%; L1: 50%; rounding leaves it open');
    expect(explain(check('most', 'third'), { locale: 'en-CA' })).toBe(
      "the scale has no word 'most'; 33% would be some: 25% to less than 50%",
    );
  });

  it('has one colon in a French clause, and one pair of quotation marks', () => {
    expect(plain(explain(check('most', 'third'), { locale: 'fr-CA' }))).toBe(
      "l'échelle n'a pas le mot « most »; 33 % correspondrait à « certains » (25 % à moins de 50 %)",
    );
    expect(plain(explain(check('half'), { locale: 'fr-CA' }))).toBe(
      "« half » est un mot de l'échelle : « moitié » (50 %)",
    );
  });

  it('is a word, and its figure a share', () => {
    expect(codeOf(() => check(' '))).toEqual({ code: 'INVALID_ARGUMENT', path: 'options.claims.0.word' });
    expect(codeOf(() => check('half', undefined, { scale: [] }))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'options.claims.0.scale',
    });
    expect(codeOf(() => check(''))?.path).toBe('options.claims.0.word');
    expect(codeOf(() => check('half', 'people'))).toEqual({
      code: 'UNIT_MISMATCH',
      path: 'options.claims.0.figure.unit',
    });
    expect(codeOf(() => check('half', undefined, { band: 'half' }))?.code).toBe('UNKNOWN_NAME');
  });
});
