import { lazily } from './frozen.js';
import type { IndexedName, NameIndex } from './name-index.js';
import { changesOf, counterpartsOf, isAcronymIn, meantBy, type Stranger } from './name-likeness.js';
import { contentOf, isInCapitals, keyOf } from './name-words.js';

/** An entry that may have been meant: the name that is near, and whether others have it too. */
export interface NearName {
  readonly id: string;
  readonly name: string;
  readonly isShared: boolean;
}

/** A text is compared by its beginning. */
const MOST_LETTERS = 200;
const MOST_NEAR = 3;
/** How many names and words are held against texts over one reading: a second or two. */
const MOST_COMPARED = 1_000_000;
/** So many words are no more work than one. */
const FEW_WORDS = 8;

/** How near a name is. */
interface Nearness {
  readonly name: IndexedName;
  /** 2 where the text has it as a word, 1 where it is of a country that the text names. */
  readonly rank: number;
  readonly ofText: number;
  /** Whether it says a country that the text says. */
  readonly saysCountry: boolean;
  readonly ofName: number;
  /** How many letters are otherwise, where it is spelled nearly like the text. */
  readonly changes: number;
}

/**
 * What finds the entries that a text may mean, best first, at most three; none that is only in other countries than the
 * text names.
 *
 * Words are compared, never letters across them. An entry is near where the text has its acronym as a word, or is
 * spelled nearly like it; or where half of the text's words, or all of the name's, have a counterpart, and they share
 * the country or a word that few entries have. The name of another place is not near where the text has a word that it
 * lacks: `UN Mission in Darfur` is not that in Kosovo. What bounds all of it, as of `suggester`, is the work.
 */
export function nearestNames(index: NameIndex): (text: string) => readonly NearName[] {
  const compared = lazily(() => {
    const { names, entries } = index;
    return { index, names, ...vocabularyOf(names, entries.length) };
  });
  const known = new Map<string, readonly NearName[]>();
  let left = MOST_COMPARED;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (left <= 0 || keyOf(text) === '') return [];
    const { names, vocabulary } = compared();
    const stranger = strangerOf(text.slice(0, MOST_LETTERS), vocabulary, index);
    const sought = stranger.words.filter(({ folded }) => !vocabulary.has(folded)).length;
    left -= Math.max(names.length * Math.ceil(stranger.words.length / FEW_WORDS), sought * vocabulary.size);
    const found = nearestTo(stranger, compared());
    known.set(text, found);
    return found;
  };
}

/** The words of names, with the entries that have them, and whether they are in capitals wherever they stand. */
type Vocabulary = ReadonlyMap<string, { readonly places: ReadonlySet<number>; readonly isAcronym: boolean }>;

interface Compared {
  readonly index: NameIndex;
  readonly names: readonly IndexedName[];
  readonly vocabulary: Vocabulary;
  readonly isRare: (word: string) => boolean;
}

/** The words of names, and which of them few entries have. */
function vocabularyOf(names: readonly IndexedName[], entries: number): Pick<Compared, 'vocabulary' | 'isRare'> {
  const vocabulary = new Map<string, { places: Set<number>; isAcronym: boolean }>();
  for (const { place, words } of names)
    for (const { written, folded } of words) {
      const word = vocabulary.get(folded) ?? { places: new Set(), isAcronym: true };
      vocabulary.set(folded, word);
      word.places.add(place);
      word.isAcronym &&= isInCapitals(written);
    }
  const few = Math.max(1, entries / 10);
  // Two letters are in too many names of others; a number of one digit is not.
  const tells = (word: string): boolean => word.length > 2 || /\d/.test(word);
  return { vocabulary, isRare: (word) => tells(word) && (vocabulary.get(word)?.places.size ?? 0) <= few };
}

function strangerOf(text: string, vocabulary: Vocabulary, { countries }: NameIndex): Stranger {
  const content = contentOf(text, countries);
  const words = [...new Map(content.words.map((word) => [word.folded, word])).values()];
  return {
    ...content,
    words,
    meant: words.map((word) => meantBy(word, vocabulary)),
    isInOneCase: text === text.toLowerCase() || text === text.toUpperCase(),
  };
}

function nearestTo(stranger: Stranger, compared: Compared): NearName[] {
  const { index, names } = compared;
  const best = new Map<number, Nearness>();
  for (const name of names) {
    const near = nearnessOf(name, stranger, compared);
    const other = best.get(name.place);
    if (near !== null && (other === undefined || inOrder(near, other) < 0)) best.set(name.place, near);
  }
  return [...best.values()]
    .sort(inOrder)
    .slice(0, MOST_NEAR)
    .map(({ name: { place, text } }) => {
      const { id } = index.entries[place] as { readonly id: string };
      return { id, name: text, isShared: index.havingName(text).length > 1 };
    });
}

const inOrder = (a: Nearness, b: Nearness): number =>
  b.rank - a.rank ||
  b.ofText - a.ofText ||
  Number(b.saysCountry) - Number(a.saysCountry) ||
  b.ofName - a.ofName ||
  a.changes - b.changes ||
  (a.name.text < b.name.text ? -1 : 1);

function nearnessOf(name: IndexedName, stranger: Stranger, { index, isRare }: Compared): Nearness | null {
  const { all } = index.countriesOf(name.place);
  const saysOne = (countries: ReadonlySet<string>): boolean =>
    [...stranger.countries].some((one) => countries.has(one));
  const [isOfNone, sharesCountry] = [stranger.countries.size === 0, saysOne(all)];
  if (!isOfNone && all.size > 0 && !sharesCountry) return null;
  const same = { name, ofText: 1, saysCountry: false, ofName: 1, changes: 0 };
  const changes = changesOf(name, name.text, stranger);
  if (changes !== null) return { ...same, rank: 2, changes };
  if (isAcronymIn(name, name.text, stranger)) return { ...same, rank: 2 };
  const { ofText, ofName, isRare: hasRare } = counterpartsOf(name, stranger, isRare);
  // A text with a word that the name lacks, or a country that the entry is not known to be in, may be of another place.
  if (ofText < 1 && name.countries.size > 0 && !sharesCountry) return null;
  const isEnough = isOfNone || sharesCountry ? ofText >= 1 / 2 : ofText === 1;
  if (!(isEnough || ofName === 1) || !(hasRare || (sharesCountry && isEnough))) return null;
  return { name, rank: sharesCountry ? 1 : 0, ofText, saysCountry: saysOne(name.countries), ofName, changes: 0 };
}
