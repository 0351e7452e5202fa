import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { Counting } from '../../src/claims/model.js';
import { explain } from '../../src/explain/explain.js';
import type { Qualifier } from '../../src/figures/qualifiers.js';
import { statement } from '../../src/figures/statement.js';

const WORDS = {
  about: 'about',
  almost: 'almost',
  'more-than': 'over',
  'at-least': 'at least',
  'at-most': 'up to',
  'less-than': 'fewer than',
} as const satisfies Record<Qualifier, string>;
const label = { en: 'the list', fr: 'la liste' };

/** A claim of a qualified number beside lists of so many items. */
function judge(
  qualifier: Qualifier,
  number: number,
  counts: readonly number[],
  { tolerance, lists = 'all' }: { tolerance?: string | undefined; lists?: 'all' | 'some' | undefined } = {},
) {
  const figure = { printed: `${WORDS[qualifier]} ${number}`, qualifier, line: 1, ...(tolerance && { tolerance }) };
  const own = statement({ document: 'd', unit: 'people', figures: { n: figure }, identities: {} });
  const [plain, ...others] = counts.map((count) => ({
    label,
    items: Array.from({ length: count }, (_, index) => ({ name: `${index}`, lines: [2] })),
  }));
  const source = { document: 'd', line: 1 };
  const { claims } = audit([own], {
    claims: [{ kind: 'count', id: 'c', source, label, stated: 'n', lists, countings: [plain as Counting, ...others] }],
  });
  const [found] = claims;
  if (found === undefined) throw new Error('no claim');
  return found;
}

describe('a count beside a number with a qualifier', () => {
  it.each([
    ['more-than', 2, 2, undefined, 'contradicted'],
    ['more-than', 2, 3, undefined, 'supported'],
    ['more-than', 2, 3, '0.9', 'supported'],
    ['more-than', 2, 4, '0.9', 'contradicted'],
    ['at-least', 2, 2, undefined, 'supported'],
    ['at-least', 2, 1, undefined, 'contradicted'],
    ['less-than', 2, 2, undefined, 'contradicted'],
    ['less-than', 2, 1, undefined, 'supported'],
    ['at-most', 5, 2, undefined, 'supported'],
    ['at-most', 5, 5, undefined, 'supported'],
    ['at-most', 5, 6, undefined, 'contradicted'],
    ['almost', 10, 10, '0.2', 'contradicted'],
    ['almost', 10, 9, '0.2', 'supported'],
    ['almost', 10, 9, undefined, 'undecidable'],
    ['almost', 10, 10, undefined, 'contradicted'],
    ['about', 10, 9, '0.2', 'supported'],
    ['about', 10, 7, '0.2', 'contradicted'],
    ['about', 10, 10, undefined, 'undecidable'],
  ] as const)('%s %i: %i, by a tolerance of %s, is %s', (qualifier, number, count, tolerance, verdict) => {
    expect(judge(qualifier, number, [count], { tolerance }).verdict).toBe(verdict);
  });

  it('is not decided by a list of some, where there may be too many', () => {
    expect(judge('at-most', 5, [2], { lists: 'some' }).verdict).toBe('undecidable');
    expect(judge('at-most', 5, [6], { lists: 'some' }).verdict).toBe('contradicted');
    expect(judge('at-least', 5, [2], { lists: 'some' }).verdict).toBe('undecidable');
    expect(judge('at-least', 5, [5], { lists: 'some' }).verdict).toBe('supported');
    expect(judge('more-than', 5, [6], { lists: 'some' }).verdict).not.toBe('contradicted');
  });

  it('keeps the words of the qualifier in its caution, in both languages', () => {
    const [caution] = judge('at-most', 2, [5, 2]).cautions;
    expect(explain(caution as never, { locale: 'en-CA' })).toBe(
      "'up to 2' is not the plain count, 5; it fits 1 of 1 other counting",
    );
    expect(explain(caution as never, { locale: 'fr-CA' })).toBe(
      "au plus 2 n'est pas le compte simple, 5; il convient à 1 sur 1 autre façon de compter",
    );
  });

  it('is what comparing whole numbers says', () => {
    const qualifier = fc.constantFrom(...(Object.keys(WORDS) as Qualifier[]));
    fc.assert(
      fc.property(
        qualifier,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 40 }),
        (given, number, count) => {
          const off = { tolerance: '0.5' };
          // Twice each, so that the ends at half a number are whole.
          const [one, many, low, high] = [2 * number, 2 * count, number, 3 * number];
          const holds = {
            about: many >= low && many <= high,
            almost: many > low && many < one,
            'more-than': many > one && many < high,
            'at-least': many >= one && many <= high,
            'at-most': many >= low && many <= one,
            'less-than': many > low && many < one,
          }[given];
          expect(judge(given, number, [count], off).verdict).toBe(holds ? 'supported' : 'contradicted');
        },
      ),
    );
  });
});
