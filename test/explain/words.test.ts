import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import * as data from '../../src/data.js';
import { publishedClaims, publishedStatements } from '../../src/data.js';
import { explain } from '../../src/explain/explain.js';
import { typeset } from '../../src/kernel/typography.js';
import { namesIn, SENTENCES } from '../support/messages.js';
import {
  type Saying,
  sayingsOfCodes,
  sayingsOfData,
  sayingsOfResults,
  sayingsOfWrongCalls,
} from '../support/sayings.js';

/** French sentences that are known to be wrong, and how they should be. To be emptied. */
const KNOWN: readonly (readonly [sentence: RegExp, proposed: string])[] = [];

/** Words of at least four letters that French and English spell alike. */
const ALIKE: readonly string[] = [
  ...['active', 'capital', 'classes', 'contribution', 'contributions', 'date', 'dates', 'dimension', 'dimensions'],
  ...['document', 'dollars', 'exact'],
  ...['expression', 'expressions', 'invasion', 'local', 'maximum', 'millions', 'minimum', 'mission', 'missions'],
  ...[
    'nature',
    'note',
    'opinion',
    'opinions',
    'option',
    'options',
    'part',
    'passage',
    'personnel',
    'phase',
    'place',
    'plan',
    'points',
    'police',
  ],
  ...['population', 'possible', 'publication', 'question', 'relation', 'services', 'source', 'sources', 'stock'],
  ...['code', 'style', 'suppression', 'total', 'type', 'types', 'verdict'],
  // Places and organizations.
  ...['nations', 'palestine', 'ukraine', 'union', 'york'],
  // A head of the annual report, as it is printed.
  'rotated',
];
/** Names of options, of parts and of types, and values of code, which stand as they are. */
const CODE: readonly string[] = [...['true', 'false', 'null', 'undefined', 'number', 'decimal']];

const { errors, sayings: wrong } = sayingsOfWrongCalls();
const SAYINGS: readonly Saying[] = [...sayingsOfCodes(), ...wrong, ...sayingsOfResults(), ...sayingsOfData()];

const DOCUMENTS = [
  ...new Set([
    ...publishedStatements.map(({ document }) => document),
    ...publishedClaims.map(({ source }) => source.document),
  ]),
];
const QUOTED = { en: /(?<![^\s([])'.*?'(?=$|[\s)\],;:.?!])/gs, fr: /«\u00a0.*?\u00a0»/gs };

/** A sentence without what is quoted, marked details, code in braces, names of code and ids of documents. */
function ownWords(text: string, language: 'en' | 'fr'): string {
  const bare = text
    .replace(QUOTED[language], '_')
    .replace(/<\w+>/g, '_')
    .replace(/\{[^{}]*\}/g, '_')
    .replace(/\b[a-z]+(?:[A-Z][a-z]*)+(?:\(\))?/g, '_');
  return DOCUMENTS.reduce((rest, document) => rest.replaceAll(document, ''), bare);
}

const FRENCH = SAYINGS.map((saying) => ({ ...saying, own: ownWords(saying.fr, 'fr') }));
const wordsIn = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
const excused = new Set<RegExp>();

/** The French sentences that a law finds wrong, but for the known ones. */
function wrongBy(isWrong: (saying: (typeof FRENCH)[number]) => boolean): string[] {
  return FRENCH.filter(isWrong)
    .filter(({ fr }) => {
      const known = KNOWN.filter(([sentence]) => sentence.test(fr.replaceAll('\u00a0', ' ')));
      for (const [sentence] of known) excused.add(sentence);
      return known.length === 0;
    })
    .map(({ of, en, fr }) => `${of}: ${fr} (${en})`);
}

/** The French of every label anywhere in some data. */
const labelsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { en, fr } = value as { readonly en?: unknown; readonly fr?: unknown };
  if (typeof en === 'string' && typeof fr === 'string') return [fr];
  return Object.values(value).flatMap(labelsIn);
};

describe('a message', () => {
  it.each(SENTENCES)('$code ($reason) speaks of the same in both languages', ({ said: { en, fr } }) => {
    expect(namesIn(fr)).toEqual(namesIn(en));
  });

  it('of an error is what explain says in English', () => {
    expect(errors.length).toBeGreaterThan(10_000);
    expect(errors.filter((error) => error.message !== explain(error, { locale: 'en-CA' }))).toEqual([]);
  });
});

describe('the explanation of a claim', () => {
  const { claims } = audit(publishedStatements, { claims: publishedClaims });

  it.each([
    ['en', 'en-CA'],
    ['fr', 'fr-CA'],
  ] as const)('is what explain says (%s)', (language, locale) => {
    expect(claims).toHaveLength(publishedClaims.length);
    expect(claims.filter((claim) => claim.explanation[language] !== explain(claim, { locale }))).toEqual([]);
  });
});

describe('the French of errors, findings and results', () => {
  it('is looked at in thousands of sentences', () => {
    expect(SAYINGS.length).toBeGreaterThan(2000);
  });

  it('has no English word', () => {
    const allowed = new Set([...ALIKE, ...CODE]);
    const alike = new Set<string>();
    const english = wrongBy(({ en, own }) => {
      const theirs = wordsIn(ownWords(en, 'en'));
      const both = [...wordsIn(own)].filter((word) => theirs.has(word));
      for (const word of both) alike.add(word);
      return both.some((word) => !allowed.has(word));
    });
    expect(english).toEqual([]);
    expect(
      [...allowed].filter((word) => !alike.has(word)),
      'in a list, but in no sentence',
    ).toEqual([]);
  });

  it('has no English number word', () => {
    // Six is six in both.
    const NUMBER = /\b(?:one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|hundred)\b/i;
    expect(wrongBy(({ own }) => NUMBER.test(own))).toEqual([]);
  });

  it('has no point in a number', () => {
    expect(wrongBy(({ own }) => /\d\.\d/.test(own))).toEqual([]);
  });

  it('has no space that may break before a colon, a semicolon or a sign, and none inside of quotation marks', () => {
    expect(wrongBy(({ own }) => / [:;%$»]|« |[«»]/.test(own))).toEqual([]);
  });

  it('has none in the labels of bundled data either, which are printed as they are', () => {
    const labels = labelsIn(data);
    expect(labels.length).toBeGreaterThan(1000);
    expect(labels.filter((fr) => typeset(fr, 'fr-CA') !== fr)).toEqual([]);
  });

  it('has no other quotation marks than its own', () => {
    expect(wrongBy(({ own }) => /(?<![^\s(])['"‘“]|['"’”](?=$|[\s),;:.?!])/.test(own))).toEqual([]);
  });

  it('is known to be wrong only where it still is', () => {
    expect(KNOWN.filter(([sentence]) => !excused.has(sentence))).toEqual([]);
  });
});
