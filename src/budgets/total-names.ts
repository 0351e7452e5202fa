import { type FiscalYear, fiscalYear, fiscalYearRange } from '../calendar/fiscal-year.js';
import { besideTotal, isPlainTotal } from '../figures/total-words.js';
import { isCodedError } from '../kernel/errors.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { pattern } from '../kernel/pattern.js';
import type { BudgetPeriod } from './model.js';
import type { BudgetNames } from './scheme.js';

/** The year of a total, or several. */
interface NamedYears {
  readonly fiscalYear?: FiscalYear;
  readonly fiscalYears?: readonly FiscalYear[];
}

/** What the name of a total says that it is of. */
interface NamedPlace {
  readonly place: NamedYears & {
    readonly partner?: string;
    readonly partners?: readonly string[];
    readonly category?: string;
    readonly categories?: readonly string[];
    readonly period?: BudgetPeriod;
  };
  /** It names a year that cannot be read, a partner among other words, or what is no amount of money. */
  readonly isUnclear: boolean;
  /** Of how many years it says that it is. */
  readonly years?: number;
  /** It is of all but something. */
  readonly leavesOut: boolean;
  /** It says nothing but that it is a total, and of what; or that it is no amount of money. */
  readonly isPlain: boolean;
}

const YEAR =
  '(?<!\\d)(?:19|20)\\d\\d(?:\\s*(?:[-\u2010-\u2015/]|to|à)\\s*\\d{2,4})?(?!\\d|\\s?[-\u2010-\u2015/]\\s?\\d\\d(?!\\d))';
/** Two calendar years with something between them, or one. */
const YEARS = /* @__PURE__ */ pattern(YEAR, 'gu');
/** The years of a name, from the first to the last. */
const STRETCH = /* @__PURE__ */ lazily(() => new RegExp(`${YEAR}(?:.*${YEAR})?`, 'u'));
/** What stands between years of which the first and the last are named, and between years that are all named. */
const UP_TO = /^\s*(?:[-\u2010-\u2015/]|to|through|until|à|au|jusqu'à)\s*(?:FY|l'exercice)?\s*$/iu;
const AS_WELL = /^\s*(?:[,;&+]|and|et|,\s*and)\s*(?:FY)?\s*$/iu;

/** Reads what the name of a total says beside that: `Total 2015-2016`, `Sous-total GRC`, `Total GRC 2015-16`. */
export function placeInName(text: string, names: BudgetNames): NamedPlace {
  const beside = besideTotal(text);
  const whole = yearIn(beside);
  if (whole !== undefined) return { place: { fiscalYear: whole }, isUnclear: false, leavesOut: false, isPlain: true };
  const stretch = STRETCH().exec(beside)?.[0];
  const years = stretch === undefined ? undefined : yearsIn(stretch);
  const rest = stretch === undefined ? beside : besideTotal(beside.replace(stretch, ' '));
  const who = namedIn(rest, names);
  const count = NUMBER_OF_YEARS.exec(rest)?.groups?.['count'];
  const isOther = OTHER_QUANTITY.test(rest);
  const leavesOut = EXCEPT.test(beside);
  const isUnclear = (leavesOut && stretch !== undefined) || (who === undefined && holdsName(rest, names));
  return {
    place: { ...years, ...who?.place },
    isUnclear: isOther || isUnclear || (stretch !== undefined && years === undefined),
    ...(count !== undefined && { years: NUMBERS[count.toLowerCase() as keyof typeof NUMBERS] ?? Number(count) }),
    leavesOut,
    isPlain: isOther || (!isUnclear && (count !== undefined || who?.isPlain === true || isPlainTotal(text))),
  };
}

/** What is counted, or set against something else, in a table of amounts. */
const OTHER_QUANTITY =
  /(?<!\p{Letter})(?:FTEs?|ETP|full[- ]time equivalents?|équivalents? temps plein|headcounts?|effectifs?|positions?|variances?|écarts?|averages?|moyennes?|number|nombre)(?!\p{Letter})/iu;
/** A total of all but something. */
const EXCEPT =
  /(?<!\p{Letter})(?:less|minus|without|except|excluding|excl|net of|sans|sauf|hors|moins|excluant|à l['’]exception)(?!\p{Letter})/iu;
/** `2-year total`, `Total, 3 years`, `Total sur deux exercices`. */
const NUMBER_OF_YEARS =
  /(?<!\p{Letter}|\d)(?<count>\d{1,2}|two|three|four|five|deux|trois|quatre|cinq)[- ](?:fiscal |financial )?(?:years?|ans|années|exercices)(?!\p{Letter})/iu;
const NUMBERS = /* @__PURE__ */ frozen({
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
} as const);

/** The longest name of a partner or a category has about so many words. */
const MOST_WORDS = 8;

/** Whether some words of a name are a partner or a category: a total of these, in a way that nobody here can tell. */
function holdsName(text: string, names: BudgetNames): boolean {
  return [/[\s,;:()+&]+/u, /[\s,;:()+&/\u2010-\u2015-]+/u].some((between) => {
    const words = text.split(between).filter((word) => word !== '');
    return words.some((_, from) =>
      words
        .slice(from, from + MOST_WORDS)
        .some((_, length) => isNameIn(words.slice(from, from + length + 1).join(' '), names)),
    );
  });
}

const isNameIn = (text: string, names: BudgetNames): boolean => names.isPartner(text) || names.isCategory(text);

/** Whether the name of a total says that it is in percent, of amounts that are not. */
export const isShareOfTotal = (text: string): boolean =>
  /(?<!\d\s?)%|(?<!\p{Letter})(?:per\s?cent|percentages?|pour\s?cent|pourcentages?)(?!\p{Letter})/iu.test(text);

/** The years that a text names; nothing where one of them, or what stands between them, cannot be read. */
function yearsIn(text: string): NamedYears | undefined {
  const years: FiscalYear[] = [];
  const between = text.split(YEARS()).slice(1, -1);
  for (const [index, [written]] of [...text.matchAll(YEARS())].entries()) {
    const year = yearIn(written);
    if (year === undefined) return undefined;
    const before = years.at(-1);
    const link = between[index - 1];
    if (before === undefined || link === undefined || AS_WELL.test(link)) years.push(year);
    else if (UP_TO.test(link) && before < year) years.push(...fiscalYearRange(before, year).slice(1));
    else return undefined;
  }
  const [first, ...others] = [...new Set(years)];
  if (first === undefined) return undefined;
  return others.length === 0 ? { fiscalYear: first } : { fiscalYears: [first, ...others] };
}

const yearIn = (text: string): FiscalYear | undefined =>
  /\d{4}/.test(text) ? attempt(() => fiscalYear(text)) : undefined;

/** What a name says beside years, and whether it says it in so many words. */
interface Named {
  readonly place: Omit<NamedPlace['place'], keyof NamedYears>;
  readonly isPlain: boolean;
}

/** The partner, the category or the period of a name, or several partners or categories. */
function namedIn(text: string, names: BudgetNames): Named | undefined {
  return attempt(() => {
    if (text === '') return undefined;
    if (names.isPartner(text)) return { place: { partner: names.partner(text, undefined) }, isPlain: true };
    if (names.isCategory(text)) return { place: { category: names.category(text) }, isPlain: true };
    if (names.isPeriod(text)) {
      const period = names.period(text);
      return { place: period === undefined ? {} : { period }, isPlain: true };
    }
    // A stroke may stand in a name of its own, such as that of what two partners pay for together.
    const isPlain = !text.includes('/');
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
    const others = isName(first) ? listed(text.slice(link.index + link[0].length), isName) : undefined;
    if (others !== undefined) return [first, ...others];
  }
  return undefined;
}

const once = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** What stands between names that are listed. */
const LINK = /* @__PURE__ */ pattern(
  '\\s*(?:[,;]\\s*(?:and|et)(?!\\p{Letter})|[,;&+/]|(?<!\\p{Letter})(?:and|et)(?!\\p{Letter}))\\s*',
  'giu',
);

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!isCodedError(error)) throw error;
    return undefined;
  }
}
