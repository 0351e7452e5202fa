import { type Currency, isSignOf } from '../exact/currencies.js';
import { refuseForeign } from '../figures/unit-marks.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Origin } from '../kernel/columns.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { foldedWord } from '../kernel/no-value.js';
import { type AmountReading, type Places, placesOf as placesOfUnit, unitsOfMoney } from './intake-amount.js';
import type { Cells } from './intake-cells.js';
import { textIn } from './intake-text.js';

/** Another currency than the dollar, or another dollar. */
const FOREIGN = /[\u20ac\u00a3\u00a5]|\b(?:US|AU|NZ)(?:D\b|\$|\b)|U\.S\.|\b(?:EUR|GBP|JPY|CHF)\b|\beuros?\b/i;
/** What says that Canadian money is meant, that dollars are, and what joins it to a scale. */
const CANADIAN = /\b(?:c?ad|cdn|can|canadi[ae]ns?)\b/gi;
const DOLLARS = /\$|\bdollars?\b/gi;
const JOINERS = /\b(?:of|de|in|en)\b/g;

/** What is left of a unit without its dollars, by places; 'billion' is another number in French. */
const SCALES: readonly (readonly [scale: RegExp, places: Places])[] = /* @__PURE__ */ frozen([
  [/^(?:x ?1|units?|unites?)?$/, 0],
  [/^(?:x ?)?(?:1[ ,]?000|000s?|thousands?|milliers?|k)$/, 3],
  [/^(?:x ?)?(?:1[ ,]?000[ ,]?000|000[ ,]?000s?|millions?|m)$/, 6],
  [/^(?:x ?)?(?:1[ ,]?000[ ,]?000[ ,]?000|billions?|bn|b|milliards?|mds?|g)$/, 9],
] as const);

const expectedIn = (currency: Currency): Label => ({
  en: `a unit of money, such as 'x1000' or '${currency === 'CAD' ? '$' : currency} millions'`,
  fr: `une unité monétaire, comme « x1000 » ou « ${currency === 'CAD' ? 'M$' : `millions ${currency}`} »`,
});
/** No unit is longer. */
const LONGEST = 60;

/** Reads what a table says of the unit of a row: `$`, `x1000`, `in thousands`, `M$`, `en milliers de dollars`. */
export function unitReader(currency: Currency): (text: string, path: Path) => Places {
  // A table has few of them.
  const known = new Map<string, Places>();
  return (text, path) => {
    const places = known.get(text) ?? placesOf(text, currency, path);
    known.set(text, places);
    return places;
  };
}

function placesOf(text: string, currency: Currency, path: Path): Places {
  if (text.length > LONGEST) throw invalidArgument(text, expectedIn(currency), path);
  const sign = FOREIGN.exec(text)?.[0];
  const refuse = (other: string | undefined) => refuseForeign(other, unitsOfMoney(currency), path);
  if (sign !== undefined && !isSignOf(currency, sign)) refuse(sign);
  if (currency !== 'CAD') refuse(text.match(CANADIAN)?.[0]);
  if (!isSignOf(currency, undefined) && sign === undefined) refuse(text.match(DOLLARS)?.[0]);
  const own = new RegExp(`\\b${currency}\\b|${FOREIGN.source}`, 'gi');
  const said = foldedWord(text.replace(own, ' '))
    .replace(/[\u00d7*]/g, 'x')
    .replace(/[\u2018\u2019']/g, '');
  const words = [CANADIAN, DOLLARS, JOINERS].reduce((rest, some) => rest.replace(some, ' '), said);
  const scale = words.replace(/ +/g, ' ').trim();
  const found = SCALES.find(([words]) => words.test(scale));
  const isFrench = /\b(?:de|en)\b/.test(said);
  if (found === undefined || (isFrench && scale.startsWith('billion')))
    throw invalidArgument(text, expectedIn(currency), path);
  return found[1];
}

/** The unit of the amounts of a row, where it says one. */
export function placesIn(
  cells: Cells,
  origin: Origin | undefined,
  { unit, unitIn }: Pick<AmountReading, 'unit'> & { readonly unitIn: ReturnType<typeof unitReader> },
): Places {
  const text = origin === undefined ? undefined : textIn(cells, origin);
  return text === undefined ? placesOfUnit(unit) : unitIn(text, []);
}
