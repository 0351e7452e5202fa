import { yearsFrom } from '../calendar/fiscal-year.js';
import type { FiscalYear } from '../calendar/year-form.js';
import { fiscalYearFrom } from '../calendar/year-form.js';
import { besideTotal, isPlainTotal, writtenBesideTotal } from '../figures/total-words.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { pattern } from '../kernel/pattern.js';
import type { BudgetNames } from './budget-names.js';
import { type Cumulative, withoutCumulative } from './cumulative-names.js';
import { attempt, type Named, namedIn, withoutMark } from './listed-names.js';
import type { BudgetPhase } from './model.js';

/** The year of a total, or several. */
interface NamedYears {
  readonly fiscalYear?: FiscalYear;
  readonly fiscalYears?: readonly FiscalYear[];
}

/** How many years, partners or categories a total says that it is of. */
export interface NamedCount {
  readonly of: 'fiscalYear' | 'partner' | 'category';
  readonly count: number;
}

/** What the name of a total says that it is of. */
export interface NamedPlace {
  readonly place: NamedYears & Named['place'] & { readonly phase?: BudgetPhase };
  /** It names a year that cannot be read, a partner among other words, or what is no amount of money. */
  readonly isUnclear: boolean;
  readonly count?: NamedCount;
  /** The phases that a word may mean, which may mean any amount, too. */
  readonly phases?: readonly BudgetPhase[];
  /** It is of all but something: no sum speaks against it. */
  readonly leavesOut: boolean;
  /** It is in another unit than its amount would be by the table. */
  readonly isOtherUnit: boolean;
  /** It is of all so far: of years before that of its name, too. */
  readonly cumulative?: Cumulative;
  /** It says nothing but that it is a total, and of what; or that it is no amount of money. */
  readonly isPlain: boolean;
  /** It says something that is not understood, and nothing else. */
  readonly isUnread: boolean;
}

const CALENDAR_YEAR = '(?<!\\d)(?:19|20)\\d\\d(?!\\d)';
const YEAR =
  '(?<!\\d)(?:19|20)\\d\\d(?:\\s*(?:[-\u2010-\u2015/]|to|à)\\s*\\d{2,4})?(?!\\d|\\s?[-\u2010-\u2015/]\\s?\\d\\d(?!\\d))';
/** Two calendar years with something between them, or one; where fiscal years are calendar years, one. */
const YEARS = /* @__PURE__ */ pattern(YEAR, 'gu');
const CALENDAR_YEARS = /* @__PURE__ */ pattern(CALENDAR_YEAR, 'gu');
const yearsOf = ({ startMonth }: BudgetNames): RegExp => (startMonth === 1 ? CALENDAR_YEARS() : YEARS());
/** What may stand before several and says no more. */
const BEFORE_YEARS = /^(?:(?:from|between|entre|FYs?|fiscal|years?|exercices?|années?)\s*)*$/i;
/** The years of a name, from the first to the last. */
const STRETCH = /* @__PURE__ */ lazily(() => new RegExp(`${YEAR}(?:.*${YEAR})?`, 'u'));
const CALENDAR_STRETCH = /* @__PURE__ */ lazily(() => new RegExp(`${CALENDAR_YEAR}(?:.*${CALENDAR_YEAR})?`, 'u'));
/** What stands between years of which the first and the last are named, and between years that are all named. */
const UP_TO = /^\s*(?:[-\u2010-\u2015/]|to|through|until|à|au|jusqu'à)\s*(?:FY|l'exercice)?\s*$/iu;
const AS_WELL = /^\s*(?:[,;&+]|and|et|,\s*and)\s*(?:FY)?\s*$/iu;

/**
 * Reads what the name of a total says beside that: `Total 2015-2016`, `Sous-total GRC`, `Total approved, RCMP`.
 * @param isOwnUnit - Whether a unit is that of the amount; refuses what is no unit.
 */
export function placeInName(text: string, names: BudgetNames, isOwnUnit: (unit: string) => boolean): NamedPlace {
  const found = readName(text, names, isOwnUnit);
  const bare = withoutMark(text);
  if (found.isPlain || bare === text) return found;
  // What can be read with the mark of a footnote is a name with it.
  const unmarked = placeInName(bare, names, isOwnUnit);
  return unmarked.isPlain ? unmarked : found;
}

function readName(text: string, names: BudgetNames, isOwnUnit: (unit: string) => boolean): NamedPlace {
  const { name: inMoney, isOtherUnit } = withoutUnit(text, isOwnUnit);
  const written = names.currencyWord === undefined ? inMoney : inMoney.replace(names.currencyWord, ' ');
  const { name, cumulative } = withoutCumulative(written, names.startMonth);
  const beside = besideTotal(name);
  const whole = yearIn(beside, names);
  const stretch = (names.startMonth === 1 ? CALENDAR_STRETCH() : STRETCH()).exec(beside)?.[0];
  const years =
    whole !== undefined ? { fiscalYear: whole } : stretch === undefined ? undefined : yearsIn(stretch, names);
  const rest = whole !== undefined ? '' : stretch === undefined ? beside : besideTotal(beside.replace(stretch, ' '));
  const who: NamedWithPhase | undefined =
    ownName(name, names) ??
    namedIn(rest, names) ??
    namedIn(rest.replace(ALL_OF_IT, ''), names) ??
    withPhase(rest, names);
  const count = countIn(rest);
  const isNoAmount = OTHER_QUANTITY.test(rest);
  const leavesOut = EXCEPT.test(beside);
  const isPlain = (years !== undefined && 'fiscalYears' in years && BEFORE_YEARS.test(rest)) || isPlainTotal(name);
  const isUnclear = (leavesOut && stretch !== undefined) || (who === undefined && holdsName(rest, names));
  const isOfUnknownYears =
    (stretch !== undefined && years === undefined) ||
    (who === undefined && count === undefined && isPlain && SHORT_NUMBER.test(rest));
  return {
    place: { ...years, ...who?.place },
    isUnclear: isNoAmount || isUnclear || isOfUnknownYears,
    ...(count !== undefined && { count }),
    ...(who?.phases !== undefined && { phases: who.phases }),
    leavesOut,
    isOtherUnit,
    ...(cumulative !== undefined && !(years !== undefined && 'fiscalYears' in years) && { cumulative }),
    isUnread: !isPlain && who === undefined && years === undefined && count === undefined,
    isPlain: isNoAmount || (!isUnclear && (count !== undefined || who?.isPlain === true || isPlain)),
  };
}

/** A partner or a category whose name begins like a word before names: `Total D'Arcy Centre`, `Total for The Hague`. */
function ownName(name: string, names: BudgetNames): NamedWithPhase | undefined {
  const written = writtenBesideTotal(name);
  if (!OPENING.test(written)) return undefined;
  const behind = written.replace(LINKING, '');
  const own = [written, behind].find((text) => isNameIn(text, names));
  return own === undefined ? undefined : namedIn(own, names);
}

const OPENING = /^(?:[dl]['’]|(?:for|of|the|in|by|pour|par|de|du|des|la|les?|en)\s)/iu;
const LINKING = /^(?:for|of|in|by|pour|par|de|du|des|en)\s+|^d['’]/iu;

/** What means all of something, before a name. */
const ALL_OF_IT = /^(?:general|global)\s+/i;
/** A number that may be that of years or of lines, and is no mark of a note nor the number of the total itself. */
const SHORT_NUMBER = /^(?!\d$).*\d/;

/** What a name has in brackets, or behind it. */
const ASIDE = /\(([^()]+)\)|[\s,;:–—-]((?:in|en)\s[^()]+|\$\s?\S+|\S+\s?\$)$/giu;
const MONEY = /\$|dollar|thousand|millier|million|milliard|billion/i;
/** What says no more than which dollars are meant, in whatever unit. */
const DOLLARS = /^[\s$]*(?:CAD|CA|C)?[\s$]*$/i;

/** A name without the unit that it says, and whether that is another than that of the amount. */
function withoutUnit(text: string, isOwnUnit: (unit: string) => boolean): { name: string; isOtherUnit: boolean } {
  let isOtherUnit = false;
  const name = text.trim().replace(ASIDE, (written, within: string | undefined, behind: string | undefined) => {
    const unit = within ?? (behind as string);
    const isOwn = MONEY.test(unit) ? DOLLARS.test(unit) || attempt(() => isOwnUnit(unit)) : undefined;
    isOtherUnit ||= isOwn === false;
    return isOwn === undefined ? written : ' ';
  });
  return { name, isOtherUnit };
}

type NamedWithPhase = Pick<NamedPlace, 'place' | 'phases' | 'isPlain'>;

/** What a name says of a phase, with a partner or a category beside it; nothing where it says more. */
function withPhase(text: string, names: BudgetNames): NamedWithPhase | undefined {
  const words = text.split(/[\s,;:()]+/u).filter((word) => word !== '');
  if (words.length > MOST_WORDS) return undefined;
  for (let length = words.length; length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const written = words.slice(at, at + length).join(' ');
      const phases = MAY_BE_ANY.find(([word]) => word.test(written))?.[1];
      if (phases === undefined && !names.isPhase(written)) continue;
      const further = [...words.slice(0, at), ...words.slice(at + length)];
      if (further.some(names.isPhase)) return undefined;
      const others = besideTotal(`Total ${further.join(' ')}`);
      const who = others === '' ? undefined : namedIn(others, names);
      if (who === undefined && (/\d/.test(others) || !isPlainTotal(`Total ${others}`))) continue;
      const place = phases === undefined ? { ...who?.place, phase: names.phase(written) } : { ...who?.place };
      return { place, ...(phases && { phases }), isPlain: who?.isPlain ?? true };
    }
  }
  return undefined;
}

/** Words for a phase that tables use for any amounts, too. */
const MAY_BE_ANY = /* @__PURE__ */ frozen([
  [/^(?:expenditures?|spending|dépenses?)$/i, ['spent']],
  [/^budgets?$/i, ['planned', 'authorities', 'approved']],
] as const);

/** What is counted, or set against something else, in a table of amounts. */
const OTHER_QUANTITY =
  /(?<!\p{Letter})(?:FTEs?|ETP|full[- ]time equivalents?|équivalents? temps plein|headcounts?|effectifs?|positions?|variances?|écarts?|averages?|moyennes?|number|nombre)(?!\p{Letter})/iu;
/** A total of all but something. */
const EXCEPT =
  /(?<!\p{Letter})(?:less|minus|without|except|excluding|excl|net of|sans|sauf|hors|moins|excluant|à l['’]exception)(?!\p{Letter})/iu;
/** `2-year total`, `Total, 3 years`, `Total sur deux exercices`, `Total for 2 partners`. */
const COUNT = /* @__PURE__ */ pattern(
  '(?<!\\p{Letter}|\\d)(?<count>\\d{1,2}|two|three|four|five|deux|trois|quatre|cinq)[- ](?:fiscal |financial )?(?<of>years?|ans|années|exercices|partners|partenaires|categories|catégories)(?!\\p{Letter})',
  'iu',
);
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

function countIn(text: string): NamedCount | undefined {
  const { count, of } = COUNT().exec(text)?.groups ?? {};
  if (count === undefined || of === undefined) return undefined;
  return {
    of: /^part/i.test(of) ? 'partner' : /^cat/i.test(of) ? 'category' : 'fiscalYear',
    count: NUMBERS[count.toLowerCase() as keyof typeof NUMBERS] ?? Number(count),
  };
}

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
function yearsIn(text: string, names: BudgetNames): NamedYears | undefined {
  const pattern = yearsOf(names);
  const years: FiscalYear[] = [];
  const between = text.split(pattern).slice(1, -1);
  for (const [index, [written]] of [...text.matchAll(pattern)].entries()) {
    const year = yearIn(written, names);
    if (year === undefined) return undefined;
    const before = years.at(-1);
    const link = between[index - 1];
    if (before === undefined || link === undefined || AS_WELL.test(link)) years.push(year);
    else if (UP_TO.test(link) && before < year) years.push(...yearsFrom(before, year, names.startMonth).slice(1));
    else return undefined;
  }
  const [first, ...others] = [...new Set(years)];
  if (first === undefined) return undefined;
  return others.length === 0 ? { fiscalYear: first } : { fiscalYears: [first, ...others] };
}

const yearIn = (text: string, { startMonth }: BudgetNames): FiscalYear | undefined =>
  /\d{4}/.test(text) ? attempt(() => fiscalYearFrom(text, [], startMonth)) : undefined;
