import { isCodedError } from '../kernel/errors.js';
import { pattern } from '../kernel/pattern.js';
import type { BudgetNames } from './budget-names.js';
import type { BudgetPeriod } from './model.js';

/** What a name says beside years, and whether it says it in so many words. */
export interface Named {
  readonly place: {
    readonly partner?: string;
    readonly partners?: readonly string[];
    readonly category?: string;
    readonly categories?: readonly string[];
    readonly period?: BudgetPeriod;
  };
  readonly isPlain: boolean;
}

/**
 * What says no more behind a name: the mark of a footnote, perhaps without its last bracket, and a word for that name
 * alone; and words that only say that it is of money.
 */
const MARK =
  /[\s,]*(?:[\u00b9\u00b2\u00b3\u2070-\u2079*†‡]+|[([](?:\d{1,2}|[a-h])[)\]]?|[([]?(?<!\p{Letter})(?:(?:see|voir)\s+)?(?:foot)?(?:notes?|renvois?)\s*\w{1,2}[)\]]?|[([]?(?<!\p{Letter})(?:only|alone|seul(?:e|s|es|ement)?|uniquement|unaudited|non\s+(?:audités?|vérifiés?))[)\]]?)$/iu;
const COSTS = /^(?:costs?|coûts?)\s+(?:(?:of|for|de|des|du)\s+)?(?:(?:the|la)\s+|l['’])?|\s+(?:costs?|coûts?)$/iu;
const IN_BRACKETS = /^(.+?)\s*\(([^()]+)\)?$/u;

/** A text without what says no more behind a name, such as the mark of a footnote. */
export const withoutMark = (text: string): string => text.trim().replace(MARK, '');

/** `partners (RCMP, GAC)`: what is listed behind the word for all of them. */
const OF_KIND = /^(?:partners|partenaires|categories|catégories)\s*[:(]\s*([^()]+?)\s*\)?$/iu;

/** A text without what decorates the names in it, such as the acronym of each in brackets. */
function undecorated(text: string, names: BudgetNames): string {
  const bare = text.replace(MARK, '').replace(COSTS, '').replace(OF_KIND, '$1');
  const [, name = '', acronym = ''] = IN_BRACKETS.exec(bare) ?? [];
  const isSame =
    names.isPartner(name) &&
    names.isPartner(acronym) &&
    names.partner(name, undefined) === names.partner(acronym, undefined);
  return isSame ? name : withoutAcronyms(bare, names);
}

/** What stands in brackets, the last of which may be cut off. */
const ACRONYMS = /* @__PURE__ */ pattern('\\s*\\(([^()]+)(?:\\)|$)', 'gu');

/** A list of names without their acronyms in brackets, if each is that of a partner of the list. */
function withoutAcronyms(text: string, names: BudgetNames): string {
  const acronyms = [...text.matchAll(ACRONYMS())].map(([, acronym = '']) => acronym);
  if (acronyms.length === 0 || !acronyms.every(names.isPartner)) return text;
  const bare = text.replace(ACRONYMS(), '');
  const partners = listed(bare, names.isPartner)?.map((one) => names.partner(one, undefined)) ?? [];
  return acronyms.every((one) => partners.includes(names.partner(one, undefined))) ? bare : text;
}

/** The partner, the category or the period that a text names, or several partners or categories. */
export function namedIn(text: string, names: BudgetNames): Named | undefined {
  const found = nameOf(text, names);
  if (found !== undefined || text === '') return found;
  const bare = attempt(() => undecorated(text, names)) ?? text;
  return bare === text ? undefined : nameOf(bare, names);
}

function nameOf(text: string, names: BudgetNames): Named | undefined {
  return attempt(() => {
    if (text === '') return undefined;
    if (names.isPartner(text)) return { place: { partner: names.partner(text, undefined) }, isPlain: true };
    if (names.isCategory(text)) {
      const category = names.category(text);
      // A total of all costs is one of whatever there is.
      return { place: category === names.undivided ? {} : { category }, isPlain: true };
    }
    if (names.isPeriod(text)) {
      const period = names.period(text);
      return { place: period === undefined ? {} : { period }, isPlain: true };
    }
    // A stroke or a dash may stand in a name of its own, such as that of what two partners pay for together.
    const isPlain = !/[/\u2010-\u2015-]/u.test(text);
    const partners = listed(text, names.isPartner)?.map((one) => names.partner(one, undefined));
    if (partners !== undefined) return { place: { partners: once(partners) }, isPlain };
    const categories = listed(text, names.isCategory)?.map((one) => names.category(one));
    return categories && { place: { categories: once(categories) }, isPlain };
  });
}

/** The names that a text lists; nothing where anything in it is none. Names may hold what stands between them. */
function listed(text: string, isName: (text: string) => boolean): readonly string[] | undefined {
  if (isName(text)) return [text];
  for (const link of text.matchAll(LINK())) {
    const first = text.slice(0, link.index);
    if (!isName(first)) continue;
    const rest = text.slice(link.index + link[0].length);
    const bare = rest.replace(ARTICLE, '');
    const others = listed(rest, isName) ?? (bare === rest ? undefined : listed(bare, isName));
    if (others !== undefined) return [first, ...others];
  }
  return undefined;
}

const once = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** What stands between names that are listed. */
const LINK = /* @__PURE__ */ pattern(
  '\\s*(?:[,;]\\s*(?:and|et)(?!\\p{Letter})|[,;&+/\u2010-\u2015-]|(?<!\\p{Letter})(?:and|et)(?!\\p{Letter}))\\s*',
  'giu',
);
/** What stands before each of them: `Total de la GRC et d'AMC`. */
const ARTICLE = /^(?:(?:for|of|pour|par|des?|du)\s+)?(?:(?:the|la|les?)\s+|[dl]['’])?/i;

/** What comes of reading a text; nothing where it is refused. */
export function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!isCodedError(error)) throw error;
    return undefined;
  }
}
