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

/** A country in a text: how many of its words name it, and what it may be. */
export interface NamedCountry {
  readonly words: number;
  readonly codes: readonly string[];
}

/** What texts say of countries. */
export interface Countries {
  /** The country that the words from one on name, by the longest of its names. */
  namedAt(words: readonly NameWord[], from: number): NamedCountry | undefined;
  /** The alpha-2 code of a code of two or three letters. */
  alpha2(code: string): string | undefined;
}

/** For registries without countries, such as that of the partners of a program. */
export const NO_COUNTRIES: Countries = /* @__PURE__ */ frozen({ namedAt: () => undefined, alpha2: () => undefined });

/** Words that are in names of all kinds. */
const GRAMMAR: readonly string[] = /* @__PURE__ */ frozen([
  ...['a', 'and', 'at', 'au', 'aux', 'by', 'd', 'de', 'des', 'du', 'en', 'et', 'for', 'in', 'l', 'la', 'le', 'les'],
  ...['of', 'on', 'or', 'ou', 'par', 'pour', 's', 'sur', 'the', 'to', 'with'],
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
}

/** What a name says: its words, and its countries. */
export function contentOf(text: string, countries: Countries): NameContent {
  const all = nameWords(text);
  const others: NameWord[] = [];
  const codes = new Set<string>();
  for (let from = 0; from < all.length; ) {
    const country = countries.namedAt(all, from);
    if (country === undefined) others.push(all[from] as NameWord);
    for (const code of country?.codes ?? []) codes.add(code);
    from += country?.words ?? 1;
  }
  const words = others.filter(({ folded }) => !GRAMMAR.includes(folded));
  const initials = words.map(({ folded }) => folded[0]).join('');
  const folded = new Set(words.map((word) => word.folded));
  return { key: keyOf(text), words, folded, initials, countries: codes };
}
