import { frozen, lazily } from '../kernel/frozen.js';
import { pushTo } from '../kernel/lists.js';
import {
  type ImpliedCountry,
  isInCapitals,
  type NamedCountry,
  type NameWord,
  nameWords,
} from '../kernel/name-words.js';
import { lettersOf } from '../kernel/suggest.js';
import { distance } from '../outside/edit-distance.js';
import { countries } from './countries.js';
import { CAPITALS, PEOPLES } from './country-words.js';

/*
 * Countries of which texts speak without naming them: by their people, `Malian` or `ukrainiennes`, by a town, or by a
 * name with a slip in it. That is enough to say that an entry is not meant, and never enough to read one.
 */

/** What a country is called by, or a town or the people of it; only the last of its words may be otherwise. */
interface Called {
  readonly words: readonly string[];
  readonly codes: readonly string[];
  readonly as: 'name' | 'town' | 'people';
  /** What its last word, or that of its people, begins with, and the ending that makes the word of it. */
  readonly stems: readonly (readonly [stem: string, ending: RegExp])[];
}

/** Endings of what people are called after a country, in both languages. */
const OF_PEOPLE =
  /^(?:v|l|n|an)?(?:i?[ae]n(?:n?e)?|e?en(?:ne)?|ese|aise?|oise?|aine?|ine?|ish|ic|ique|i?ote?|ite|er|i|n)s?$/;
/** Endings of a word for people. */
const OF_FORM = /^(?:n?e)?s?$/;
const NO_ENDING = /^$/;
/** With three letters begin too many words. */
const SHORTEST_STEM = 4;
/** Words of these languages that are a slip away from a country. */
const NO_SLIPS: readonly string[] = /* @__PURE__ */ frozen([
  ...[
    'anglais',
    'anglaise',
    'begin',
    'chain',
    'chaine',
    'child',
    'grace',
    'island',
    'islands',
    'libre',
    'male',
    'males',
  ],
  ...['mate', 'perdu', 'roman', 'serie', 'span', 'walks'],
]);

const byLetter = /* @__PURE__ */ lazily<ReadonlyMap<string, readonly Called[]>>(() => {
  const found = new Map<string, Called[]>();
  const add = (text: string, codes: readonly string[], as: Called['as']): void => {
    const words = nameWords(text).map(({ folded }) => folded);
    pushTo(found, (words[0] as string)[0] as string, { words, codes, as, stems: stemsOf(words.at(-1) as string, as) });
  };
  for (const { code, to, en, fr } of countries())
    for (const name of new Set([...en, ...fr])) if (to === undefined && !isInCapitals(name)) add(name, [code], 'name');
  for (const [list, as] of [[CAPITALS, 'town'] as const, [PEOPLES, 'people'] as const])
    for (const entry of list.split(';')) {
      const [, codes, texts] = /^((?:[A-Z]{2} )*)(.*)$/.exec(entry) as unknown as [string, string, string];
      for (const text of texts.split('|')) add(text, codes.split(' ').filter(Boolean), as);
    }
  return found;
});

function stemsOf(last: string, as: Called['as']): Called['stems'] {
  if (as !== 'name') return [[last, as === 'town' ? NO_ENDING : OF_FORM]];
  const stems: Called['stems'] = [
    [last, OF_PEOPLE],
    // Serb, Afghan: what is left of some names is what people are called.
    [last.replace(/i?stan$|i[ae]$/, ''), OF_FORM],
    [last.replace(/i[ae]$/, ''), OF_PEOPLE],
    [last.replace(/es?$|[aioy]$/, ''), OF_PEOPLE],
  ];
  return stems.filter(([stem], place) => stem.length >= SHORTEST_STEM && (place === 0 || stem !== last));
}

/** The countries that the words from one on imply; words that `mayBeSlip` tells may be slips of a name. */
export function impliedAt(
  words: readonly NameWord[],
  from: number,
  mayBeSlip: (word: NameWord) => boolean,
): ImpliedCountry | undefined {
  let best: { readonly score: number; readonly found: readonly Called[]; readonly isSlip: boolean } | undefined;
  for (const called of byLetter().get((words[from] as NameWord).folded[0] as string) ?? []) {
    const before = called.words.length - 1;
    const word = words[from + before];
    if (word === undefined || called.words.some((own, place) => place < before && words[from + place]?.folded !== own))
      continue;
    const isSlip = mayBeSlip(word) && !NO_SLIPS.includes(word.folded);
    const likeness =
      likenessOf(called, word.folded) ?? (isSlip ? -slipsOf(called, word.folded) : Number.NEGATIVE_INFINITY);
    const score = before * 1000 + likeness;
    if (likeness === Number.NEGATIVE_INFINITY || (best !== undefined && score < best.score)) continue;
    best = { score, found: [...(best?.score === score ? best.found : []), called], isSlip: likeness < 0 };
  }
  const first = best?.found[0];
  const codes = [...new Set(best?.found.flatMap((called) => called.codes))];
  const language = codes.length === 0 ? languageAt(words, from) : undefined;
  if (best === undefined || first === undefined || language !== undefined) return language;
  return {
    words: first.words.length,
    codes,
    isPeople: first.as !== 'town' && !best.isSlip,
  };
}

/** A language is the country where it stands alone behind an acronym: `EUAM French`. */
function languageAt(words: readonly NameWord[], from: number): ImpliedCountry | undefined {
  const [before, word] = [words[from - 1], words[from] as NameWord];
  const isAlone = before !== undefined && isInCapitals(before.written) && from === words.length - 1;
  if (!isAlone || !/^(?:francaise?s?|french|anglaise?s?|english)$/.test(word.folded)) return undefined;
  return { words: 1, codes: [word.folded.startsWith('f') ? 'FR' : 'GB'], isPeople: true };
}

/** Names of several words. */
const ofSeveral = /* @__PURE__ */ lazily(() =>
  [...byLetter().values()].flat().filter(({ words, as }) => as === 'name' && words.length > 1),
);

/**
 * The country of several words that those from one on name, but for a slip in one of them: who writes `Suth Sudan` does
 * not mean Sudan.
 */
export function misspeltAt(
  words: readonly NameWord[],
  from: number,
  mayBeSlip: (word: NameWord) => boolean,
): NamedCountry | undefined {
  let best: { readonly words: number; readonly codes: readonly string[] } | undefined;
  for (const { words: name, codes } of ofSeveral()) {
    if (name.length < (best?.words ?? 0)) continue;
    const other = name.flatMap((word, place) => (words[from + place]?.folded === word ? [] : place));
    const [place = 0] = other;
    const written = words[from + place];
    if (other.length !== 1 || written === undefined || !mayBeSlip(written)) continue;
    if (!isOneSlip(name[place] as string, written.folded)) continue;
    best = { words: name.length, codes: name.length === best?.words ? [...best.codes, ...codes] : codes };
  }
  return best;
}

/** Whether a word of a name of several may be meant; the other words tell, so that few letters are enough. */
const isOneSlip = (name: string, word: string): boolean =>
  name.length >= 3 && (distance(name, word) === 1 || slipsBetween(name, word, 4) <= 2);

/** How much of a word is the word for a country's people, or its town; what rules do not make comes first. */
function likenessOf({ stems, as }: Called, word: string): number | null {
  const fitting = stems.filter(([stem, ending]) => word.startsWith(stem) && ending.test(word.slice(stem.length)));
  return fitting.length === 0 ? null : Math.max(...fitting.map(([stem]) => stem.length)) + (as === 'name' ? 0 : 1);
}

/** How many slips make a word of a name, a town or a country's people; infinite where they are too many. */
function slipsOf({ stems, words, as }: Called, word: string): number {
  const whole = slipsBetween(words.at(-1) as string, word, as === 'name' ? 5 : 7);
  if (as !== 'name') return whole;
  const ofPeople = stems.flatMap(([stem, ending]) =>
    [...word].flatMap((_, cut) =>
      cut >= SHORTEST_STEM && ending.test(word.slice(cut)) ? slipsBetween(stem, word.slice(0, cut), 6) : [],
    ),
  );
  return Math.min(whole, ...ofPeople);
}

/** Letters left out, added, changed or in another order: one, or two swapped, and two among ten. */
function slipsBetween(name: string, word: string, fewest: number): number {
  const most = name.length < 10 ? 1 : 2;
  if (name.length < fewest || name[0] !== word[0] || Math.abs(name.length - word.length) > most)
    return Number.POSITIVE_INFINITY;
  const slips = distance(name, word);
  const isNear = slips <= most || (slips <= 2 && lettersOf(name) === lettersOf(word));
  return isNear && slips > 0 ? slips : Number.POSITIVE_INFINITY;
}
