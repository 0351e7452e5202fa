import { frozen } from './frozen.js';
import { pattern } from './pattern.js';
import { fold, LONGEST_NAME } from './suggest.js';

/** A word of a name: as it is written, and as it is compared. */
export interface NameWord {
  readonly written: string;
  readonly folded: string;
}

const WORD = /* @__PURE__ */ pattern('(?:\\p{Letter}\\.){2,}|[\\p{Letter}\\p{Number}\\p{Mark}]+', 'gu');
/** What nobody sees, such as a soft hyphen. */
const UNSEEN = /* @__PURE__ */ pattern('\\p{Format}', 'gu');

/**
 * What a name is looked for by: {@link fold}, of which ligatures, full-width letters and raised signs are plain ones. A
 * text longer than any name stands for itself alone.
 */
export const keyOf = (text: string): string => (text.length > LONGEST_NAME ? text : fold(text.normalize('NFKC')));

/** The words of a name; `D.R.` and `I.C.C.` are one each. A text longer than any name has none. */
export function nameWords(text: string): NameWord[] {
  if (text.length > LONGEST_NAME) return [];
  const words = text.normalize('NFKC').replace(UNSEEN(), '').match(WORD()) ?? [];
  return words
    .map((word) => word.replaceAll('.', ''))
    .map((written) => ({ written, folded: fold(written) }))
    .filter(({ folded }) => folded !== '');
}

/** Whether a text is in capitals, as acronyms are. */
export const isInCapitals = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && /\D/.test(text);

/** Whether a word begins with a capital, and is not in capitals. */
const isCapitalized = (word: string): boolean => !isInCapitals(word) && word[0] !== word[0]?.toLowerCase();

/** A country in a text: how many of its words name it, and what it may be. */
export interface NamedCountry {
  readonly words: number;
  readonly codes: readonly string[];
  /** Other countries that may be meant by the same words. */
  readonly orElse?: readonly string[] | undefined;
}

/** A country of which a text speaks without naming it: by its people, or by what is the place as well as its name. */
export interface ImpliedCountry extends NamedCountry {
  readonly isPeople: boolean;
}

/** What texts say of countries. */
export interface Countries {
  /** The country that the words from one on name, by the longest of its names. */
  namedAt(words: readonly NameWord[], from: number): NamedCountry | undefined;
  /** The country that they imply; a name with a slip is one where the word may have slips. */
  impliedAt(
    words: readonly NameWord[],
    from: number,
    mayBeSlip: (word: NameWord) => boolean,
  ): ImpliedCountry | undefined;
  /** The country of several words that they name but for a slip in one of them. */
  misspeltAt(
    words: readonly NameWord[],
    from: number,
    mayBeSlip: (word: NameWord) => boolean,
  ): NamedCountry | undefined;
  /** The alpha-2 code of a code of two or three letters. */
  alpha2(code: string): string | undefined;
}

/** For registries without countries, such as that of the partners of a program. */
export const NO_COUNTRIES: Countries = /* @__PURE__ */ frozen({
  namedAt: () => undefined,
  impliedAt: () => undefined,
  misspeltAt: () => undefined,
  alpha2: () => undefined,
});

/** Words that are in names of all kinds. */
const GRAMMAR: readonly string[] = /* @__PURE__ */ frozen([
  ...['a', 'and', 'at', 'au', 'aux', 'by', 'd', 'de', 'des', 'du', 'en', 'et', 'for', 'in', 'l', 'la', 'le', 'les'],
  ...['non', 'not', 'of', 'on', 'or', 'ou', 'par', 'pour', 's', 'sur', 'the', 'to', 'with'],
]);

/** A name or a text, taken apart. */
export interface NameContent {
  readonly key: string;
  /** Its words but those of grammar, and of countries. */
  readonly words: readonly NameWord[];
  /** The same, as they are compared. */
  readonly folded: ReadonlySet<string>;
  /** The first letters of those words. */
  readonly initials: string;
  readonly countries: ReadonlySet<string>;
  /** With those, the ones that it implies as a place; and those of whose people it speaks. */
  readonly places: ReadonlySet<string>;
  readonly peoples: ReadonlySet<string>;
}

/** Whether a text is in small letters, or in capitals, alone: then its words are no acronyms, or all of them may be. */
export const isInOneCase = (text: string): boolean => text === text.toLowerCase() || text === text.toUpperCase();

/**
 * What a name says: its words, and its countries.
 * @param isKnown - For a text that is no name, which words are of names; others may be slips or codes of countries, and
 *   are not among its words if they imply one.
 */
export function contentOf(
  text: string,
  countries: Countries,
  isKnown: (word: NameWord) => boolean = () => true,
): NameContent {
  const all = nameWords(text);
  const others: NameWord[] = [];
  const [codes, places, peoples] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const isOneCase = isInOneCase(text);
  const mayBeSlip = (word: NameWord): boolean => !isKnown(word) && (isOneCase || isCapitalized(word.written));
  const hasSlips = all.some(mayBeSlip);
  for (let from = 0; from < all.length; ) {
    const word = all[from] as NameWord;
    const named = countries.namedAt(all, from);
    // `IN` and `ET` are codes, and words of a text in capitals, but not its last.
    const mayBeCode = !isKnown(word) && !(isOneCase && from < all.length - 1 && GRAMMAR.includes(word.folded));
    const code = mayBeCode ? codeIn(word, countries) : undefined;
    const meant = named ?? code;
    const longer = hasSlips ? countries.misspeltAt(all, from, mayBeSlip) : undefined;
    const isLonger = longer !== undefined && longer.words > (meant?.words ?? 0);
    const found = isLonger ? longer : (meant ?? countries.impliedAt(all, from, mayBeSlip) ?? NOWHERE);
    const own = all.slice(from, from + found.words);
    for (const one of found.codes) {
      if (found === named) codes.add(one);
      ('isPeople' in found && found.isPeople ? peoples : places).add(one);
    }
    for (const one of found.orElse ?? []) places.add(one);
    if (found !== named && (found.codes.length === 0 || own.every(isKnown))) others.push(...own);
    from += found.words;
  }
  const words = others.filter(({ folded }) => !GRAMMAR.includes(folded));
  const initials = words.map(({ folded }) => folded[0]).join('');
  const folded = new Set(words.map((word) => word.folded));
  return { key: keyOf(text), words, folded, initials, countries: codes, places, peoples };
}

const NOWHERE: NamedCountry = /* @__PURE__ */ frozen({ words: 1, codes: [] });

/** The country of a code of two or three letters, in capitals. */
export function codeIn({ written }: NameWord, countries: Countries): NamedCountry | undefined {
  const code = /^[A-Z]{2,3}$/.test(written) ? countries.alpha2(written) : undefined;
  return code === undefined ? undefined : { words: 1, codes: [code] };
}
