import { frozen, lazily } from '../kernel/frozen.js';
import { pattern } from '../kernel/pattern.js';

/*
 * The words by which tables say that a row or a column is the sum of others, in English and French: the one list of
 * them, for budgets and for whatever tables are read.
 */

/** The word that means a total wherever it stands in a text. */
const TOTAL_ANYWHERE = '(?<!\\p{Letter})(?:sub|sous|grand)?tota(?:l|ls|ux|le|les)(?!\\p{Letter})';
/** Words that mean many things, and at the start of a text a total, if it is of all or of something with a name. */
const AT_START = "(?:l['’]|la )?(?:ensemble|sommes?|sum|cumul)";
/** What a table tells apart, all of it: no word for a total, and none of the lines. */
const ALL =
  '(?:all(?: the)?|tous les|toutes les)\\s(?:fiscal |financial )?(?:years|partners|categories|exercices(?: financiers)?|années|partenaires|catégories)(?!\\p{Letter})';

const TOTAL = /* @__PURE__ */ lazily(
  () =>
    new RegExp(
      `${TOTAL_ANYWHERE}|^${ALL}|^(?:l['’]|la )?(?:ensemble|sommes?|sum|cumul)(?:$| ?[(:*†‡]| (?:des|du|de tous|de toutes|of) )|^(?:l['’])?(?:ensemble|somme) (?:de la |de l['’])`,
      'iu',
    ),
);
/** The same words before a name or a number; elsewhere they are any word, such as that for a set of tools. */
const BEFORE_NAME = /* @__PURE__ */ pattern(
  "^(?:[Ll]['’])?(?:[Ee]nsemble|[Ss]ommes?|[Ss]um|[Cc]umul|ENSEMBLE|SOMMES?|SUM|CUMUL)[ ,;–—-]+[\\p{Lu}\\d]",
  'u',
);
/** What may follow a word that means all, where it is none of a name: `Total global de la GRC`. */
const NO_NAME = "(?=\\s*(?:$|[^\\p{Letter}\\s]|(?:for|of|in|by|pour|par|des?|du|en)(?!\\p{Letter})|d['’]))";
/** Words that mean all of something, or a part, and no name; and such as begin names, too. */
const KIND_BEHIND = '[ -]*(?:g(?:én[ée]|ené)ra(?:l|le|ux)|partiel(?:le)?s?|partial)(?!\\p{Letter})';
const ALL_BEHIND = '[ ,(–—-]*(?:genera(?:l|le|ux)|global(?:e)?)(?!\\p{Letter})';
/** A word for a total, with those beside it that say of which kind it is. */
const TOTAL_WITH_KIND = /* @__PURE__ */ lazily(
  () =>
    new RegExp(
      `(?:(?<!\\p{Letter})(?:sub|sous|grand|overall|partial|somme|sum|(?<=^\\s*)general)[ -]*)?${TOTAL_ANYWHERE}(?:${KIND_BEHIND}|${ALL_BEHIND}${NO_NAME})?|^${ALL}|^${AT_START}(?!\\p{Letter})`,
      'iu',
    ),
);
const WORD = /* @__PURE__ */ pattern('\\p{Letter}+', 'gu');
/** What any such name has in it: looked for first, since most texts have not. */
const LETTERS = /tota|ensemble|somme|sum|cumul|all\s|to(?:us|utes)\s/i;
/** No name of a total is longer. */
const LONGEST = 200;

/** Words of which the name of a total may be made, and nothing that could be summed is. */
const PLAIN_WORDS = /* @__PURE__ */ frozen([
  /^(?:(?:sub|sous|grand)?tota(?:l|ls|ux|le|les)|sub|sous|grands?|overall|g[ée]n[ée]ra(?:l|le|ux)|partial|partiel(?:s|le|les)?|global|globales?|globaux|ensemble|cumul)$/u,
  /^(?:all|tous|toutes|and|et|of|for|by|the|des?|du|la|les?|l|d|par|pour|missions?|programs?|programmes?|partners?|partenaires?|categor(?:y|ies)|catégories?)$/u,
  /^(?:items?|postes?|costs?|coûts?|spending|expenditures|dépenses|budget|approved|approuvée?s?|actual|réel(?:s|le|les)?|planned|prévue?s?|amounts?|montants?)$/u,
  /^(?:fiscal|financial|financiers?|years?|années?|exercices?|fy|cad|m|k|millions?|dollars|sums?|sommes?)$/u,
] as const);

/** What stands between the word and the name of what it is the total of. */
const BETWEEN =
  "(?:[\\s,;:.()\\[\\]*†‡–—-]|(?<!\\p{Letter})(?:(?:for|of|the|in|by|pour|par|de|du|des|la|le|les|en)(?!\\p{Letter})|[dl]['’]))+";
const EDGES = /* @__PURE__ */ lazily(() => new RegExp(`^${BETWEEN}|${BETWEEN}$`, 'giu'));

/** Whether a text names a sum of others. */
export function isTotal(text: string): boolean {
  if (text.length > LONGEST || !LETTERS.test(text)) return false;
  const name = text.trim();
  return TOTAL().test(name) || BEFORE_NAME().test(name);
}

/** Whether a text that names a total says nothing else: `Total, all missions` says no more, `Total Mali` does. */
export function isPlainTotal(text: string): boolean {
  if (!isTotal(text)) return false;
  const words = text.normalize('NFC').toLowerCase().match(WORD()) ?? [];
  return words.every((word) => PLAIN_WORDS.some((words) => words.test(word)));
}

/** Of which kind a total is: of some rows among others, of all, or of what its place says. */
export type TotalKind = 'sub-total' | 'total' | 'grand-total';

/** Of which kind the name of a total says that it is, by the words beside that for a total. */
export function kindOfTotal(text: string): TotalKind {
  const words = TOTAL_WITH_KIND().exec(text.trim())?.[0] ?? '';
  if (/sub|sous|partiel|partial/i.test(words)) return 'sub-total';
  return /grand|overall|g[ée]n[ée]ra(?:l|ux)/i.test(words) ? 'grand-total' : 'total';
}

/** What stands beside the word for a total in a name, as it is written: it may begin like a word between them. */
export const writtenBesideTotal = (text: string): string =>
  text
    .trim()
    .replace(TOTAL_WITH_KIND(), ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');

/** Whether a text says that it is of all years, partners or categories, and has no word for a total. */
export const isOfAllByWord = (text: string): boolean =>
  besideTotal(text) === '' && !/tota|somme|sum|ensemble/iu.test(text);

/** What the name of a total says beside that: `2015-2016` of `Total 2015-2016`, `GRC` of `Sous-total pour la GRC`. */
export function besideTotal(text: string): string {
  return text.trim().replace(TOTAL_WITH_KIND(), ' ').replace(EDGES(), '').trim();
}
