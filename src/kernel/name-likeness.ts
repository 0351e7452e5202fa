import { distance } from '../outside/edit-distance.js';
import { isInCapitals, type NameContent, type NameWord } from './name-words.js';
import { lettersOf } from './suggest.js';

/** A text that is no name, with the words of names that each of its own may stand for. */
export interface Stranger extends NameContent {
  readonly meant: readonly ReadonlySet<string>[];
  readonly isInOneCase: boolean;
}

/** How much of a text and of a name have a counterpart in the other; countries are not counted. */
export interface Counterparts {
  readonly ofText: number;
  readonly ofName: number;
  /** The words of the name that the text has, too. */
  readonly shared: readonly string[];
}

/** No acronym is longer. */
const LONGEST_ACRONYM = 12;
/** Of two acronyms with fewer letters together, a slip is too much: `PSC` is not `PS`, nor `PIC` `CPI`. */
const LETTERS_OF_BOTH = 7;
/** Up to so many letters, a word in capitals is an acronym whatever it is held against. */
const SHORT_ACRONYM = 6;

/** The words of names that one of a text may stand for: itself, or those, but acronyms, that are a slip away. */
export function meantBy(
  { written, folded }: NameWord,
  vocabulary: ReadonlyMap<string, { readonly isAcronym: boolean }>,
): ReadonlySet<string> {
  if (vocabulary.has(folded)) return new Set([folded]);
  const most = folded.length <= 3 || isShouted(written) ? 0 : folded.length <= 7 ? 1 : 2;
  if (most === 0) return new Set();
  const isNear = (word: string): boolean =>
    word.length > 3 && Math.abs(word.length - folded.length) <= most && distance(word, folded) <= most;
  return new Set([...vocabulary].flatMap(([word, { isAcronym }]) => (!isAcronym && isNear(word) ? word : [])));
}

/** In capitals, and no longer than an acronym. */
const isShouted = (written: string): boolean => isInCapitals(written) && written.length <= LONGEST_ACRONYM;

/** Which words of a text and of a name speak of the same; `UN` speaks of `United Nations`. */
export function counterpartsOf({ words: own, folded: words, initials }: NameContent, text: Stranger): Counterparts {
  const [inText, inName] = [new Set<number>(), new Set<string>()];
  const shared: string[] = [];
  for (const [place, { written, folded }] of text.words.entries()) {
    for (const word of text.meant[place] ?? []) {
      if (!words.has(word)) continue;
      inText.add(place);
      inName.add(word);
      shared.push(word);
    }
    const start = isShort(written) ? initials.indexOf(folded) : -1;
    if (start < 0) continue;
    inText.add(place);
    for (const { folded: word } of own.slice(start, start + folded.length)) inName.add(word);
  }
  for (const { written, folded } of own) {
    const start = isShort(written) ? text.initials.indexOf(folded) : -1;
    // What no name has may be of another place, whatever it begins with.
    const isOfNames = text.meant.slice(start, start + folded.length).every(({ size }) => size > 0);
    if (start < 0 || !isOfNames) continue;
    inName.add(folded);
    for (let place = start; place < start + folded.length; place++) inText.add(place);
  }
  return {
    ofText: text.words.length === 0 ? 1 : inText.size / text.words.length,
    ofName: words.size === 0 ? 1 : inName.size / words.size,
    shared,
  };
}

/** A short form of a few words. */
const isShort = (written: string): boolean => isInCapitals(written) && written.length <= 5;

/** Whether a name of one word, in capitals unless it is an id, is a word of a text as it is written. */
export function isAcronymIn(name: NameContent, written: string, text: Stranger): boolean {
  const [word, ...others] = name.words;
  if (word === undefined || others.length > 0 || word.folded.length < 3 || word.folded !== name.key) return false;
  const mustBeInCapitals = isInCapitals(written) && !text.isInOneCase;
  return text.words.some(
    ({ written: own, folded }) => folded === word.folded && (!mustBeInCapitals || isInCapitals(own)),
  );
}

/**
 * How many letters make a name of a text of one word, where they are few: one, or one of four where it is no acronym;
 * `null` where they are not.
 *
 * Of an acronym with another letter nobody knows whether it is that of something else that is real, `UNMIL` or `UNMIK`:
 * near are those with one letter more or less, the same letters in another order, or a letter for a digit.
 */
export function changesOf(name: NameContent, written: string, text: Stranger): number | null {
  const [word, ...others] = text.words;
  if (word === undefined || others.length > 0 || text.key.length < 3 || word.folded !== text.key) return null;
  // Ids in small letters may be any words: they are held against a long word as `suggest` does it.
  const isId = !isInCapitals(written) && isShouted(word.written) && word.written.length > SHORT_ACRONYM;
  const most = isId ? Math.ceil(text.key.length / 3) : Math.max(1, Math.floor(text.key.length / 4));
  if (Math.abs(name.key.length - text.key.length) > most) return null;
  const changes = distance(name.key, text.key);
  if (name.key.length + text.key.length < LETTERS_OF_BOTH) return null;
  const isOneWord = name.words.length === 1 && name.words[0]?.folded === name.key;
  if (!isOneWord) return changes <= most ? changes : null;
  if (lettersOf(name.key) === lettersOf(text.key)) return changes;
  const isNear = changes === 1 && (isDigitForLetter(name, text) || hasOtherLength(name, text));
  const isOfAcronyms = isInCapitals(written) || word.written.length <= SHORT_ACRONYM;
  if (isShouted(word.written) && isOfAcronyms) return isNear ? changes : null;
  if (isInCapitals(written) && !hasOtherLength(name, text)) return isNear ? changes : null;
  return changes <= most ? changes : null;
}

const hasOtherLength = (a: NameContent, b: NameContent): boolean => a.key.length !== b.key.length;
const isDigitForLetter = (name: NameContent, text: NameContent): boolean => /\d/.test(text.key) && !/\d/.test(name.key);
