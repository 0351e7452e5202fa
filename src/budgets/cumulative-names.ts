import { APRIL } from '../calendar/year-form.js';
import { lazily } from '../kernel/frozen.js';

/*
 * How tables say that a total is of all years so far: `Cumul 2017-2018`, `Cumulative to 2017-18`, `Running total`,
 * `Total à ce jour`. The words alone are any words; only some things may follow them in a name.
 */

const WORD = "(?:l['’]|le\\s|la\\s)?cumul(?:ati(?:f|ve)s?|ated|és?|ées?)?";
const TOTALS = '(?:sub|sous|grand)?[ -]?tota(?:l|ls|ux)';
const UP_TO =
  "(?:(?:up\\s+)?to(?:\\s+the\\s+end\\s+of)?|until|through|as\\s+(?:of|at)|jusqu['’](?:à|au|en)|à|au)(?!\\p{Letter})";
const YEAR = "(?:(?:FY|AF|l['’]exercice|exercice|fiscal\\s+year)\\s*)?(?:19|20)\\d\\d";

/** A word for a running total, with that for a total beside it. */
const CUMULATIVE = /* @__PURE__ */ lazily(
  () =>
    new RegExp(
      `(?<!\\p{Letter})(?:running\\s+${TOTALS}|${WORD}\\s+${TOTALS}|${TOTALS}\\s+${WORD}|${WORD})(?!\\p{Letter})`,
      'iu',
    ),
);
/** A name that begins with such a word, and has no more than years, or words for amounts, behind it. */
const NAME = /* @__PURE__ */ lazily(
  () =>
    new RegExp(
      `^${WORD}(?:\\s+(?:amounts?|spending|montants?|dépenses))?(?:\\s*$|\\s*[:(,–—-]|\\s+(?:${UP_TO}|${YEAR}|(?:des|du|of|since|depuis)(?!\\p{Letter})))`,
      'iu',
    ),
);
/** What stands before the last year of all. */
const BEFORE_YEAR = /* @__PURE__ */ lazily(
  () => new RegExp(`^(\\P{Number}*?)(?<!\\p{Letter})${UP_TO}\\s+(?=${YEAR})`, 'iu'),
);
const TO_DATE = /[\s,(]+(?:to\s+date|à\s+ce\s+jour)\)?(?=$|[\s,:;])/iu;

/** Whether a text is the name of a running total, though it has no word for a total. */
export const isCumulativeName = (text: string): boolean =>
  text.length <= LONGEST && /cumul/i.test(text) && NAME().test(text.trim());

/** No name of a total is longer. */
const LONGEST = 200;

/** The last day of a fiscal year. */
const LAST_DAY = /(?:31\s+(?:mars|march)\s+((?:19|20)\d\d)|march\s+31(?:st)?,?\s+((?:19|20)\d\d))(?!\d)/iu;

const yearEndingIn = (year: number): string => `${year - 1}-${String(year % 100).padStart(2, '0')}`;

/** All so far: up to a year that is named, or up to a row, which a year beside that may also be the only one of. */
export type Cumulative = 'up-to' | 'so-far';

/** A name without the words by which it says that it is of all so far, and how it does. */
export function withoutCumulative(
  text: string,
  startMonth: number,
): { readonly name: string; readonly cumulative?: Cumulative } {
  const asYear = (_: string, dayFirst?: string, monthFirst?: string) => yearEndingIn(Number(dayFirst ?? monthFirst));
  // It ends no year of another calendar.
  const inYears = startMonth === APRIL ? text.replace(LAST_DAY, asYear) : text;
  const plain = inYears.replace(CUMULATIVE(), 'Total').replace(TO_DATE, ' ');
  const name = plain.replace(BEFORE_YEAR(), (_, before: string) => `${before} `);
  return name === text ? { name } : { name, cumulative: name === plain ? 'so-far' : 'up-to' };
}
