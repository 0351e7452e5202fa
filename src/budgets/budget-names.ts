import type { FiscalYear } from '../calendar/year-form.js';
import { fiscalYearFrom } from '../calendar/year-form.js';
import type { Currency } from '../exact/currencies.js';
import { isTotal } from '../figures/total-words.js';
import { ambiguousName, invalidArgument, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen, lazily } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { pushTo, remembered } from '../kernel/lists.js';
import { calledBy } from '../kernel/lookup.js';
import { NameIndex } from '../kernel/name-index.js';
import { nearestNames } from '../kernel/nearest-names.js';
import { fold, suggester } from '../kernel/suggest.js';
import { quoted } from '../kernel/words.js';
import { COST_CATEGORY, PARTNER } from '../program/names.js';
import { categoriesOf, currencyOf, partnersOf, startMonthIn, undividedIn } from '../program/parts.js';
import type { NamedItem } from '../program/program-model.js';
import { perProgram } from '../program/program-option.js';
import type { BudgetPeriod, BudgetPhase } from './model.js';
import { PERIOD, PHASE } from './names.js';
import { periodNames, phaseNames } from './phase-names.js';

/** Looks names up by id, label or alias, whatever their case, accents and punctuation. */
export interface BudgetNames {
  /** Without a text, the partner that carries the category. */
  partner(text: string | undefined, carrier: string | undefined, path?: Path): string;
  /** Without a text, the amount is not divided by category. */
  category(text: string | undefined, path?: Path): string;
  fiscalYear(text: string | undefined): FiscalYear;
  phase(text: string, path?: Path): BudgetPhase;
  /** The part of the year; nothing where it is the full year, or without a text. */
  period(text: string | undefined, path?: Path): BudgetPeriod | undefined;
  /** The category of amounts that are not divided by category. */
  readonly undivided: string | undefined;
  /** The month in which fiscal years start. */
  readonly startMonth: number;
  /** The currency of the amounts as a word, where it is no part of a name; that of Canada is a word of all totals. */
  readonly currencyWord: RegExp | undefined;
  /** Whether one of the program's own partners, or categories, is called a total of something. */
  readonly namesTotals: Readonly<Record<'partner' | 'category', boolean>>;
  isPartner(text: string): boolean;
  isCategory(text: string): boolean;
  isPeriod(text: string): boolean;
  isPhase(text: string): boolean;
  carrierOf(category: string): string | undefined;
}

/** The names of a program. */
export const namesOf = /* @__PURE__ */ perProgram((program): BudgetNames => {
  const [ofPartners, ofCategories] = [partnersOf(program), categoriesOf(program)];
  const partners = lookUp(ofPartners, 'partners', partnerNames);
  const categories = lookUp(ofCategories, 'categories');
  const undivided = undividedIn(program);
  const startMonth = startMonthIn(program);
  const phases = lookUp(phaseNames());
  const periods = lazily(() => lookUp(periodNames()));
  return {
    partner: (text, carrier, path = ['partner']) => {
      if (text !== undefined) return partners.find(text, PARTNER, path);
      if (carrier !== undefined) return carrier;
      throw invalidArgument(
        undefined,
        {
          en: 'a partner, since the category belongs to none',
          fr: "un partenaire, car la catégorie ne relève d'aucun",
        },
        path,
      );
    },
    category: (text, path = ['category']) => {
      if (text !== undefined) return categories.find(text, COST_CATEGORY, path);
      if (undivided !== undefined) return undivided;
      throw invalidArgument(
        undefined,
        {
          en: `a cost category, since the program has none of amounts that are not divided (${quoted('undivided').en})`,
          fr: `une catégorie de coûts, puisque le programme n'en a pas pour les montants non répartis (${quoted('undivided').fr})`,
        },
        path,
      );
    },
    fiscalYear: remembered((text) => fiscalYearFrom(text, [], startMonth)),
    phase: (text, path = ['phase']) => phases.find(text, PHASE, path) as BudgetPhase,
    period: (text, path = ['period']) => {
      const period = text === undefined ? 'full-year' : periods().find(text, PERIOD, path);
      return period === 'full-year' ? undefined : (period as BudgetPeriod);
    },
    namesTotals: { partner: partners.names.some(isTotal), category: categories.names.some(isTotal) },
    isPartner: partners.has,
    isCategory: categories.has,
    isPeriod: (text) => periods().has(text),
    isPhase: phases.has,
    undivided,
    startMonth,
    currencyWord: currencyWordOf(currencyOf(program), [...partners.names, ...categories.names]),
    carrierOf: (category) => ofCategories[category]?.partner,
  };
});

/** What tables write for a currency beside its code. */
const CURRENCY_WORDS: Readonly<Partial<Record<Currency, string>>> = /* @__PURE__ */ frozen({
  DKK: 'kr\\.?',
  EUR: 'euros?',
  ISK: 'kr\\.?',
  NOK: 'kr\\.?',
  SEK: 'kr\\.?',
});

function currencyWordOf(currency: Currency, names: readonly string[]): RegExp | undefined {
  if (currency === 'CAD') return undefined;
  const words = [currency, CURRENCY_WORDS[currency] ?? []].flat().join('|');
  const word = new RegExp(`(?<![\\p{Letter}\\d])(?:(?:in|en)\\s+)?(?:${words})(?![\\p{Letter}\\d])`, 'giu');
  return names.some((name) => name.search(word) >= 0) ? undefined : word;
}

/** How names of a list are found, and what is near to a text that is none. */
interface Finding {
  readonly idsOf: (text: string) => readonly string[];
  /** Whether a text is a name, of one or of several; of what lists several by names of theirs it is not. */
  readonly has: (text: string) => boolean;
  readonly nearest: (text: string, names: readonly string[]) => readonly string[];
}

/** Partners, like missions and agencies, by several names that stand together: `Global Affairs Canada (GAC)`. */
function partnerNames(items: Readonly<Record<string, NamedItem>>): Finding {
  const index = new NameIndex(Object.entries(items).map(([id, item]) => ({ id, names: namesIn(item) })));
  const nearest = nearestNames(index);
  return {
    idsOf: (text) => index.find(text).map((place) => index.idAt(place)),
    has: (text) => index.havingName(text).length > 0 || index.find(text).length === 1,
    nearest: (text) => nearest(text).map(calledBy),
  };
}

/** Names of categories, phases and periods, by one of their names. */
function plainNames(items: Readonly<Record<string, NamedItem>>): Finding {
  const ids = new Map<string, string[]>();
  for (const [id, item] of Object.entries(items))
    for (const name of [id, ...namesIn(item)]) {
      const folded = fold(name);
      if (folded !== '' && !ids.get(folded)?.includes(id)) pushTo(ids, folded, id);
    }
  const nearest = suggester();
  return {
    idsOf: (text) => ids.get(fold(text)) ?? NOBODY,
    has: (text) => ids.has(fold(text)),
    nearest: (text, names) => nearest(text, () => names),
  };
}

const namesIn = ({ label, aliases = [] }: NamedItem): string[] => [...Object.values(label), ...aliases];

/** Finds an id by any of its names; an id written as it is comes before the names of others. */
function lookUp(
  items: Readonly<Record<string, NamedItem>>,
  list?: string,
  finding: (items: Readonly<Record<string, NamedItem>>) => Finding = plainNames,
): {
  readonly names: readonly string[];
  find(text: string, kind: Label, path: Path): string;
  has(text: string): boolean;
} {
  const names = [...new Set(Object.entries(items).flatMap(([id, item]) => [id, ...namesIn(item)]))];
  const { nearest, ...found } = finding(items);
  const [idsOf, hasName] = [remembered(found.idsOf), remembered(found.has)];
  return {
    names,
    find: (text, kind, path) => {
      if (Object.hasOwn(items, text)) return text;
      const [id, ...others] = idsOf(text);
      if (id === undefined) {
        const near = nearest(text, names);
        // Where no name is near, the ids are a shorter list to choose from than all their names.
        throw unknownName(text, near.length === 0 ? Object.keys(items) : names, kind, path, near, list);
      }
      if (others.length === 0) return id;
      throw ambiguousName(text, [id, ...others], kind, path);
    },
    has: (text) => Object.hasOwn(items, text) || hasName(text),
  };
}

const NOBODY: readonly string[] = /* @__PURE__ */ frozen([]);
