import { frozen } from './frozen.js';
import { type Countries, codeIn, type NameWord } from './name-words.js';

/** What the parts of a text may be. */
export interface Reading {
  /** The places of the entries with a name, by its key. */
  named(key: string): readonly number[] | undefined;
  /** Whether a name may begin with a key. */
  mayBegin(key: string): boolean;
  readonly countries: Countries;
  /** Whether an entry is in one of some countries. */
  isHost(place: number, codes: readonly string[]): boolean;
}

/** Words of a text that name entries or a country, or add nothing. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly entries?: readonly number[];
  readonly countries?: readonly string[];
}

/** No text of parts has more words: a long name in two languages has some fifty. */
const MOST_WORDS = 64;
/** A name that more entries share than that tells none of them. */
const MOST_SHARING = 50;

/** Words that add nothing to a name. */
const IDLE: readonly string[] = /* @__PURE__ */ frozen(['the', 'la', 'le', 'l', 'les', 'mission']);
/** Words that lead to a country, or to another one. */
const LEADING: readonly string[] = /* @__PURE__ */ frozen([
  ...['and', 'in', 'of', 'republic', 'the'],
  ...['a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les', 'republique'],
]);
const MOST_LEADING = 5;

/**
 * Reads a text of several names of one entry, and of countries that it is in: `Name (ACRONYM)`, `ACRONYM - Country`,
 * `ACRONYM / ACRONYME`, or all of them, in any order, whatever stands between.
 *
 * Every word must be of a part, so that nothing that the text says is passed over; the parts must have exactly one
 * entry in common. Where they name different entries, those are the answer; where one part is nobody's name, or a
 * country that the entry is not in, there is none.
 */
export function readParts(words: readonly NameWord[], reading: Reading): readonly number[] {
  if (words.length < 2 || words.length > MOST_WORDS) return NOBODY;
  const parts = partsOf(words, reading);
  if (!parts.some(({ to }) => to === words.length)) return NOBODY;
  const named = parts.filter(({ entries = [] }) => entries.length > 0 && entries.length <= MOST_SHARING);
  const candidates = [...new Set(named.flatMap(({ entries = [] }) => entries))];
  const read = candidates.filter((place) => covers(place, { parts, length: words.length, reading }));
  return read.length > 0 ? read : atOdds(parts, words.length);
}

const NOBODY: readonly number[] = /* @__PURE__ */ frozen([]);

/** All parts that can follow one another from the first word on. */
function partsOf(words: readonly NameWord[], { named, mayBegin, countries }: Reading): Part[] {
  const parts: Part[] = [];
  const follows = new Set([0]);
  for (let from = 0; from < words.length; from++) {
    if (!follows.has(from)) continue;
    const add = (part: Part): void => {
      parts.push(part);
      follows.add(part.to);
    };
    let key = '';
    for (let to = from; to < words.length; ) {
      key += (words[to] as NameWord).folded;
      to += 1;
      if (!mayBegin(key)) break;
      const entries = named(key);
      if (entries !== undefined) add({ from, to, entries });
    }
    const { folded } = words[from] as NameWord;
    const code = codeIn(words[from] as NameWord, countries);
    if (code !== undefined) add({ from, to: from + 1, countries: code.codes });
    // No text ends with an article: `LA` is Laos there.
    const isIdle = IDLE.includes(folded) && (code === undefined || from < words.length - 1);
    if (isIdle) add({ from, to: from + 1 });
    for (let first = from; first <= from + MOST_LEADING && first < words.length; first++) {
      const country = countries.namedAt(words, first);
      if (country !== undefined) add({ from, to: first + country.words, countries: country.codes });
      if (!LEADING.includes((words[first] as NameWord).folded)) break;
    }
  }
  return parts;
}

/** Whether a text can be all names of one entry, at least one of them, and countries that it is in. */
function covers(
  place: number,
  { parts, length, reading }: { readonly parts: readonly Part[]; readonly length: number; readonly reading: Reading },
): boolean {
  // Up to which word the text is covered, without a name so far and with one.
  const [unnamed, named] = [new Set([0]), new Set<number>()];
  // Parts come in the order of their first words, so that what leads to a word is known before what follows it.
  for (const { from, to, entries, countries } of parts) {
    if (entries !== undefined) {
      if ((unnamed.has(from) || named.has(from)) && entries.includes(place)) named.add(to);
    } else if (countries === undefined || reading.isHost(place, countries)) {
      if (unnamed.has(from)) unnamed.add(to);
      if (named.has(from)) named.add(to);
    }
  }
  return named.has(length);
}

/** The entries that the parts of a text name, where it is read in as few as can be, and no entry is in all of them. */
function atOdds(parts: readonly Part[], length: number): readonly number[] {
  const fewest = new Map<number, readonly Part[]>([[0, []]]);
  for (const part of parts) {
    const before = fewest.get(part.from);
    const known = fewest.get(part.to);
    if (before !== undefined && (known === undefined || before.length + 1 < known.length))
      fewest.set(part.to, [...before, part]);
  }
  const named = (fewest.get(length) ?? []).flatMap(({ entries }) => (entries === undefined ? [] : [entries]));
  const [first = NOBODY, ...others] = named;
  const common = first.some((place) => others.every((entries) => entries.includes(place)));
  return common ? NOBODY : [...new Set(named.flat())];
}
