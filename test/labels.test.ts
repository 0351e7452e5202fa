import { describe, expect, it } from 'vitest';
import * as data from '../src/data.js';
import { LABEL_KINDS } from '../src/explain/labels.js';
import * as main from '../src/index.js';
import { SENTENCES } from './support/messages.js';
import { filesUnder, read } from './support/sources.js';

/**
 * What is rightly the same in both languages: words that both have, and names that have no other form. Acronyms need no
 * line here.
 */
const SAME = [
  ...[
    'active',
    'coalition',
    'communication',
    'coordination',
    'date',
    'dates',
    'exact',
    'information',
    'liaison',
    'maximum',
    'minimum',
    'missions',
    'opinion',
    'participation',
    'stable',
  ],
  ...[
    'Code',
    'Date',
    'Document',
    'Mission',
    'Missions',
    'Modes',
    'Nature',
    'Opinions',
    'Personnel',
    'Population',
    'Publication',
  ],
  ...['Source', 'Sources', 'Total', 'Type', 'Verdict', '12 missions', 'six questions'],
  ...['Mali', 'Ukraine', 'EUCAP Sahel Mali', 'Women Against Transnational Corruption Hub'],
  ...['Sûreté du Québec', 'Service de police de la Ville de Montréal', 'Service de police de la Ville de Québec'],
  ...['Peel Regional Police', 'Toronto Police Service', 'Niagara Regional Police Service', 'Regina Police Service'],
  ...['West Vancouver Police Department', 'Saint John Police Force'],
];
const ACRONYM = /^\p{Lu}[\p{Lu}\d ,.&/()-]*$/u;

interface Found {
  readonly path: string;
  readonly en: unknown;
  readonly fr: unknown;
}

/** Every object that has `en` or `fr`, anywhere in what is exported. */
function labelsIn(value: unknown, path: string, seen = new Set<unknown>()): Found[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const own = 'en' in value || 'fr' in value ? [{ path, ...(value as { en: unknown; fr: unknown }) }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inside]) => labelsIn(inside, `${path}.${key}`, seen))];
}

const tables = Object.fromEntries(LABEL_KINDS().map((kind) => [kind, main.labelsOf(kind)]));
const FOUND = [
  ...labelsIn({ ...main, sentences: SENTENCES.map(({ said }) => said), tables }, 'cpa-ipp'),
  ...labelsIn({ ...data }, 'cpa-ipp/data'),
];

describe('labels', () => {
  it('have a text in both languages, without blanks at the ends', () => {
    expect(FOUND.length).toBeGreaterThan(100);
    // The title of a document is in its language, and in another one where it is officially known.
    const others = FOUND.filter(({ path }) => !/^cpa-ipp\/data\.documents\.\d+\.title$/.test(path));
    const lacking = others.filter(({ en, fr }) =>
      [en, fr].some((text) => typeof text !== 'string' || text === '' || text.trim() !== text),
    );
    expect(lacking).toEqual([]);
  });

  it('are translated', () => {
    const same = FOUND.filter(({ en, fr }) => en === fr && !ACRONYM.test(String(en)));
    expect(same.filter(({ en }) => !SAME.includes(String(en)))).toEqual([]);
    const unused = SAME.filter((text) => !same.some(({ en }) => en === text));
    expect(unused, 'in the list, but no label').toEqual([]);
  });

  it('are all found by their kind', () => {
    const declared = filesUnder('src', '.ts').flatMap((path) =>
      [...read(path).matchAll(/^export const ([A-Z_]+_LABELS)\b/gm)].map(([, name]) => name),
    );
    expect(declared.length).toBeGreaterThan(30);
    const unlisted = declared.filter(
      (name) => ![`: ${name},`, `: ${name}(),`].some((entry) => read('src/explain/labels.ts').includes(entry)),
    );
    expect(unlisted).toEqual([]);
  });
});
