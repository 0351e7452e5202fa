import { type FiscalYear, fiscalYear } from '../calendar/fiscal-year.js';
import { besideTotal, isPlainTotal } from '../figures/total-words.js';
import { isCodedError } from '../kernel/errors.js';
import type { BudgetNames } from './scheme.js';

/** What the name of a total says that it is of. */
interface NamedPlace {
  readonly place: { readonly fiscalYear?: FiscalYear; readonly partner?: string; readonly category?: string };
  /** It names a year that cannot be read. */
  readonly isUnclear: boolean;
  /** It says nothing but that it is a total, and of what. */
  readonly isPlain: boolean;
}

/** Two years with something between them, or one. */
const YEARS = /(?<!\d)(?:19|20)\d\d(?:\s*(?:[-\u2010-\u2015/]|to|à)\s*\d{2,4})?(?!\d)/u;

/** Reads what the name of a total says beside that: `Total 2015-2016`, `Sous-total GRC`, `Total GRC 2015-16`. */
export function placeInName(text: string, names: BudgetNames): NamedPlace {
  const beside = besideTotal(text);
  const whole = yearIn(beside);
  if (whole !== undefined) return { place: { fiscalYear: whole }, isUnclear: false, isPlain: true };
  const years = YEARS.exec(beside)?.[0];
  const year = years === undefined ? undefined : yearIn(years);
  const rest = years === undefined ? beside : besideTotal(beside.replace(years, ' '));
  const who = namedIn(rest, names);
  return {
    place: { ...(year === undefined ? {} : { fiscalYear: year }), ...who },
    isUnclear: years !== undefined && year === undefined,
    isPlain: who !== undefined || isPlainTotal(text),
  };
}

const yearIn = (text: string): FiscalYear | undefined =>
  /\d{4}/.test(text) ? attempt(() => fiscalYear(text)) : undefined;

/** The partner or the category of a name. */
function namedIn(text: string, names: BudgetNames): { partner: string } | { category: string } | undefined {
  return attempt(() => {
    if (text === '') return undefined;
    if (names.isPartner(text)) return { partner: names.partner(text, undefined) };
    return names.isCategory(text) ? { category: names.category(text) } : undefined;
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
