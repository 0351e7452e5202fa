import type { IndexedName, NamedEntry, NameIndex } from './name-index.js';
import { changesOf, counterpartsOf, isAcronymIn, meantBy, type Stranger } from './name-likeness.js';
import { contentOf, isInOneCase, keyOf, type NameContent } from './name-words.js';

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
 * the country or a word that tells: one that few entries have, and that is not in names of all kinds where the text has
 * a word that the name lacks. The name of another place is not near then either: `UN Mission in Darfur` is not that in
 * Kosovo. What bounds all of it, as of `suggester`, is the work.
 */
export function nearestNames(index: NameIndex): (text: string) => readonly NearName[] {
  const known = new Map<string, readonly NearName[]>();
  let left = MOST_COMPARED;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (left <= 0 || keyOf(text) === '') return [];
    const { names, vocabulary } = index;
    const stranger = strangerOf(text.slice(0, MOST_LETTERS), index);
    const sought = stranger.words.filter(({ folded }) => !vocabulary.words.has(folded)).length;
    left -= Math.max(names.length * Math.ceil(stranger.words.length / FEW_WORDS), sought * vocabulary.words.size);
    const found = nearestTo(stranger, index);
    known.set(text, found);
    return found;
  };
}

/** A text, with the words of names that its own may stand for. */
function strangerOf(text: string, { countries, vocabulary: { words: known } }: NameIndex): Stranger {
  const content = contentOf(text, countries, ({ folded }) => known.has(folded));
  const words = [...new Map(content.words.map((word) => [word.folded, word])).values()];
  return { ...content, words, meant: words.map((word) => meantBy(word, known)), isInOneCase: isInOneCase(text) };
}

function nearestTo(stranger: Stranger, index: NameIndex): NearName[] {
  const best = new Map<number, Nearness>();
  const said = saidBy(stranger, index);
  for (const name of index.names) {
    const near = nearnessOf(name, { stranger, said, index });
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

/** The countries of which a text speaks: places, or else of whose people it does, but those that send missions. */
function saidBy({ places, peoples }: Stranger, { senders }: NameIndex): readonly string[] {
  return places.size > 0 ? [...places] : [...peoples].filter((one) => !senders.has(one));
}

/** Whether an entry is in other countries only than those of which a text speaks. */
function isElsewhere(place: number, said: readonly string[], index: NameIndex): boolean {
  const { hosts, all } = index.countriesOf(place);
  return all.size > 0 && !said.some((one) => hosts.has(one)) && said.some((one) => !all.has(one));
}

/** The entries that a text may mean by the countries of which it speaks. */
export function notElsewhere(text: string, index: NameIndex): NamedEntry[] {
  const said = saidBy(strangerOf(text.slice(0, MOST_LETTERS), index), index);
  return index.entries.filter((_, place) => !isElsewhere(place, said, index));
}

/** West Vancouver is not Vancouver. */
const PARTS = /^(?:west|east|north|south|ouest|est|nord|sud)$/;
const isOfOtherPart = (name: IndexedName, text: Stranger): boolean =>
  [name, text].some((one, at, both) =>
    one.words.some(({ folded }) => PARTS.test(folded) && !(both[1 - at] as NameContent).folded.has(folded)),
  );

function nearnessOf(
  name: IndexedName,
  {
    stranger,
    said,
    index,
  }: { readonly stranger: Stranger; readonly said: readonly string[]; readonly index: NameIndex },
): Nearness | null {
  const { hosts, isGiven } = index.countriesOf(name.place);
  const saysOne = (countries: ReadonlySet<string>): boolean => said.some((one) => countries.has(one));
  const sharesCountry = saysOne(hosts);
  if (isElsewhere(name.place, said, index)) return null;
  const same = { name, ofText: 1, saysCountry: false, ofName: 1, changes: 0 };
  const changes = changesOf(name, name.text, stranger);
  if (changes !== null) return { ...same, rank: 2, changes };
  if (isAcronymIn(name, name.text, stranger)) return { ...same, rank: 2 };
  const { isRare, isTelling } = index.vocabulary;
  const { ofText, ofName, shared } = counterpartsOf(name, stranger);
  // A text with a word that the name lacks, or a country that the entry is not known to be in, may be of another place.
  if (ofText < 1 && name.countries.size > 0 && !sharesCountry) return null;
  if (isOfOtherPart(name, stranger)) return null;
  const isOfNoOther = said.length === 0 || sharesCountry;
  const isEnough = isOfNoOther ? ofText >= 1 / 2 : ofText === 1;
  const tells = shared.some(ofText === 1 && isOfNoOther ? isRare : isTelling);
  // Where only the names of an entry speak of its country, that of whose people a text speaks tells nothing.
  const isThere = sharesCountry && (isGiven || [...stranger.countries].some((one) => hosts.has(one)));
  if (!(isEnough || ofName === 1) || !(tells || (isThere && isEnough))) return null;
  return { name, rank: sharesCountry ? 1 : 0, ofText, saysCountry: saysOne(name.countries), ofName, changes: 0 };
}
