import { type FiscalYear, fiscalYear, fiscalYearRange } from '../calendar/fiscal-year.js';
import { besideTotal, isPlainTotal } from '../figures/total-words.js';
import { isCodedError } from '../kernel/errors.js';
import { lazily } from '../kernel/frozen.js';
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
    readonly category?: string;
    readonly period?: BudgetPeriod;
  };
  /** It names a year that cannot be read. */
  readonly isUnclear: boolean;
  /** It says nothing but that it is a total, and of what. */
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
  if (whole !== undefined) return { place: { fiscalYear: whole }, isUnclear: false, isPlain: true };
  const stretch = STRETCH().exec(beside)?.[0];
  const years = stretch === undefined ? undefined : yearsIn(stretch);
  const rest = stretch === undefined ? beside : besideTotal(beside.replace(stretch, ' '));
  const who = namedIn(rest, names);
  return {
    place: { ...years, ...who },
    isUnclear: stretch !== undefined && years === undefined,
    isPlain: who !== undefined || isPlainTotal(text),
  };
}

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

/** The partner, the category or the period of a name. */
function namedIn(text: string, names: BudgetNames): Omit<NamedPlace['place'], keyof NamedYears> | undefined {
  return attempt(() => {
    if (text === '') return undefined;
    if (names.isPartner(text)) return { partner: names.partner(text, undefined) };
    if (names.isCategory(text)) return { category: names.category(text) };
    const period = names.isPeriod(text) ? names.period(text) : undefined;
    return period && { period };
  });
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!isCodedError(error)) throw error;
    return undefined;
  }
}
