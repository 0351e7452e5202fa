import { lazily } from './frozen.js';
import { isInCapitals, type NameContent } from './name-words.js';

/** The words of the names of a registry. */
export interface Vocabulary {
  /** Each word, and whether it is in capitals wherever it stands. */
  readonly words: ReadonlyMap<string, { readonly isAcronym: boolean }>;
  /** Whether few entries have a word. */
  isRare(word: string): boolean;
  /** Whether a word that few entries have tells them from what others may have, too. */
  isTelling(word: string): boolean;
}

/** The beginnings of words that are in the names of any mission, court, office or police, in both languages. */
const COMMON = /* @__PURE__ */ lazily(
  () =>
    new RegExp(
      '^(?:administ|advis|appui|aupres|assess|assist|bilater|building|bureau|canad|capacit|center|centre|civil|command|' +
        'conseil|contribut|cooper|coordin|corps|cour|department|deploi|deploy|direction|division|engage|equipe|' +
        'evaluat|femme|force|formation|gender|global|headquarter|identif|iles|initiative|institut|integr|interim|' +
        'intern|island|justice|leadership|mission|mondial|multidim|named|nation|new|nomm|office|officer|organis|' +
        'organiz|paix|participa|peace|permanen|polic|preparat|project|projet|public|quartier|rapid|reform|' +
        'regional|response|royal|secretari|secteur|sector|securit|selecti|senior|service|soutien|special|stabili|' +
        'support|team|titre|train|tribuna|unies|union|unit|ville|women)',
    ),
);

/** The words of names, and what they tell. */
export function vocabularyOf(
  names: readonly (NameContent & { readonly place: number })[],
  entries: number,
): Vocabulary {
  const words = new Map<string, { places: Set<number>; isAcronym: boolean }>();
  for (const name of names)
    for (const { written, folded } of name.words) {
      const word = words.get(folded) ?? { places: new Set(), isAcronym: true };
      words.set(folded, word);
      word.places.add(name.place);
      word.isAcronym &&= isInCapitals(written);
    }
  const few = Math.max(1, entries / 10);
  // Two letters are in too many names of others; a number of one digit is not.
  const tells = (word: string): boolean => word.length > 2 || /\d/.test(word);
  const isRare = (word: string): boolean => tells(word) && (words.get(word)?.places.size ?? 0) <= few;
  return { words, isRare, isTelling: (word) => isRare(word) && !COMMON().test(word) };
}
