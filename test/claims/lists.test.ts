import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import { type ListEntry, listFindings } from '../../src/claims/list-findings.js';
import type { ListClaim } from '../../src/claims/model.js';
import { explain } from '../../src/explain/explain.js';
import { codeOf } from '../refusal.js';

const none = { noValue: 'not-reported' } as const;
const found = (entries: readonly ListEntry[], classes?: readonly string[]) =>
  listFindings(entries, classes === undefined ? {} : { classes }).map(({ code, index }) => [code, index]);
const texts = (...all: string[]) => all.map((text) => ({ text }));
const check = (entries: readonly ListEntry[], classes?: readonly string[]) => {
  const claim: ListClaim = {
    kind: 'list-is-sound',
    id: 'x',
    source: { document: 'r', line: 1 },
    label: { en: 'a', fr: 'u' },
    entries,
    ...(classes === undefined ? {} : { classes }),
  };
  const [result] = audit([], { claims: [claim] }).claims;
  if (result === undefined) throw new Error('no claim');
  return result;
};

describe('listFindings', () => {
  it('finds entries that stand there twice, whatever their case, accents and punctuation', () => {
    expect(found(texts('CPA', 'EUPOL-COPPS', 'EUPOL COPPS', 'cpa', 'Écoute', 'ecoute'))).toEqual([
      ['LISTED_TWICE', 2],
      ['LISTED_TWICE', 3],
      ['LISTED_TWICE', 5],
    ]);
    expect(found(texts('-', '+'))).toEqual([]);
    expect(found(texts('-', '-'))).toEqual([['LISTED_TWICE', 1]]);
  });

  it('tells one key with two meanings from an entry that is repeated', () => {
    const officer = { text: 'IPO', meaning: 'individual police officer' };
    const branch = { text: 'IPO', meaning: 'International Peace Operations' };
    expect(found([officer, branch, officer, { text: 'IPO' }])).toEqual([
      ['TWO_MEANINGS', 1],
      ['LISTED_TWICE', 2],
      ['LISTED_TWICE', 3],
    ]);
  });

  it('finds what has no text, one thing with two names, and what is of no class that is claimed', () => {
    expect(found([{ text: none }, { text: ' ' }, { text: '' }])).toEqual([
      ['ENTRY_WITHOUT_TEXT', 0],
      ['ENTRY_WITHOUT_TEXT', 1],
      ['ENTRY_WITHOUT_TEXT', 2],
    ]);
    const palestine = { text: 'Palestine', thing: 'PS' };
    expect(found([palestine, { text: 'West Bank', thing: 'PS' }, palestine])).toEqual([
      ['TWO_NAMES', 1],
      ['LISTED_TWICE', 2],
    ]);
    const classed = [{ text: 'a', class: 'police' }, { text: 'b', class: 'corrections' }, { text: 'c' }];
    expect(found(classed, ['police'])).toEqual([
      ['NOT_OF_CLASS', 1],
      ['CLASS_NOT_GIVEN', 2],
    ]);
    expect(found(classed)).toEqual([]);
  });

  it('finds as many repetitions as there are entries beyond the different ones', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'b', 'c-d', 'C D', 'E.')), (all) => {
        const keys = new Set(all.map((text) => text.toLowerCase().replace(/\W/g, '')));
        expect(found(texts(...all))).toHaveLength(all.length - keys.size);
      }),
    );
  });

  it('refuses what is no list, no entry or no option', () => {
    expect(codeOf(() => listFindings('a' as never))?.code).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => listFindings([{} as never]))?.path).toBe('entries.0.text');
    expect(codeOf(() => listFindings([{ text: 'a', name: 'b' } as never]))?.code).toBe('UNKNOWN_NAME');
    expect(codeOf(() => listFindings([], { classes: [] }))?.code).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => listFindings([], { class: ['a'] } as never))?.code).toBe('UNKNOWN_NAME');
  });

  it('has a sentence in both languages for each finding', () => {
    const entries = [
      { text: 'a', meaning: 'b', thing: 't', class: 'x' },
      { text: 'a', meaning: 'c', class: 'y' },
      { text: 'a', thing: 's', class: 'x' },
      { text: 'd', thing: 't' },
      { text: none, class: 'x' },
    ];
    const all = listFindings(entries, { classes: ['x'] });
    expect(all.map((one) => explain(one, { locale: 'en-CA' }))).toEqual([
      "'a' stands for 'b' and 'c'",
      "'a' is of the class 'y', not 'x'",
      "'a' stands in the list before, as entry 1",
      "'d' and 'a' are one thing",
      "the class of 'd' is not given",
      'an entry without a text',
    ]);
    expect(all.map((one) => explain(one, { locale: 'fr-CA' }).replaceAll('\u00a0', ' '))).toEqual([
      '« a » signifie à la fois « b » et « c »',
      '« a » est de la classe « y », et non « x »',
      "« a » figure déjà dans la liste, à l'entrée 1",
      '« d » et « a » désignent une même chose',
      "la classe de « d » n'est pas donnée",
      'une entrée sans texte',
    ]);
  });
});

describe('a claim that a list is sound', () => {
  it('is contradicted by one entry, open by a class that is not given, and by no entries at all', () => {
    expect(check(texts('a', 'b')).verdict).toBe('supported');
    expect(check(texts('a', 'a')).verdict).toBe('contradicted');
    expect(check(texts('a'), ['x']).verdict).toBe('undecidable');
    expect(check([{ text: 'a' }, { text: 'b', class: 'y' }], ['x']).verdict).toBe('contradicted');
    expect(check([]).verdict).toBe('undecidable');
  });

  it('names the lines of both entries', () => {
    const { explanation, lines } = check([{ text: 'a', line: 4 }, { text: 'b' }, { text: 'A', line: 9 }]);
    expect(explanation.en).toBe("'A' stands in the list before, as entry 1 (L4, L9)");
    expect(lines).toEqual([1, 4, 9]);
  });
});
