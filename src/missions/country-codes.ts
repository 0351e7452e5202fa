import { dayNumber } from '../calendar/date.js';
import type { DaySpan } from '../calendar/partial-date.js';
import { requireString, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type CodedError, fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { frozen, lazily } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { pushTo } from '../kernel/lists.js';
import { later } from '../kernel/shape.js';
import { fold } from '../kernel/suggest.js';
import { allOf } from '../kernel/words.js';
import { exactTime } from './certainty.js';
import { type Country, countries } from './countries.js';
import { type CountryOfOtherTimes, NOT_AT_THE_TIME, PRESENT_BEFORE, WITHOUT_END } from './messages.js';
import { COUNTRY_CODE } from './names.js';

/*
 * Country codes, and the times in which they were in force: whole years, of which the first and the last count, since
 * states and their codes came and went on different days of them.
 */

/** What a code stands for, by alpha-2 and alpha-3; `CS` has stood for two countries, one after the other. */
const byCode = /* @__PURE__ */ lazily(() => {
  const found = new Map<string, Country[]>();
  for (const country of countries()) {
    pushTo(found, country.code, country);
    pushTo(found, country.alpha3, country);
  }
  return found;
});

/** A country code in capitals, of two letters or three; what it reads are the countries that have had it. */
export const countryShape: Shape<string, readonly Country[]> = /* @__PURE__ */ later(() => ({
  form: { kind: 'one-of', members: [...byCode().keys()].sort() },
  read(value: unknown, path: Path) {
    const code = requireString(value, path, COUNTRY_CODE);
    const found = byCode().get(code);
    if (found === undefined) throw unknownName(code, [], COUNTRY_CODE, path, meantBy(code));
    return found;
  },
}));

/** Codes by which other lists know a country. */
const OTHER_CODES: Readonly<Record<string, string>> = /* @__PURE__ */ frozen({
  UK: 'GB',
  EL: 'GR',
  UNK: 'XK',
  KOS: 'XK',
  ROM: 'RO',
});

/** The codes that may be meant: the same in capitals, of another list, or those of a country that is named. */
function meantBy(text: string): string[] {
  const capitals = text.trim().toUpperCase();
  const [code] = byCode().get(capitals) ?? [];
  const known = code ? capitals : OTHER_CODES[capitals];
  if (known !== undefined) return [known];
  const folded = fold(text);
  const isNamed = ({ en, fr }: Country): boolean =>
    folded !== '' && [...en, ...fr].some((name) => fold(name) === folded);
  return [
    ...new Set(
      countries()
        .filter((one) => one.to === undefined && isNamed(one))
        .map(({ code }) => code),
    ),
  ];
}

/** The first and the last day on which a country's code was in force; infinite where it was before 1989, or is. */
export const timeOf = ({ from, to }: Country): DaySpan => ({
  first: from === undefined ? -Infinity : dayNumber(from, 1, 1),
  last: to === undefined ? Infinity : dayNumber(to, 12, 31),
});

/** A day of a time, from one date to another, on which a code was not in force for certain; `null` if there is none. */
export function dayOutside(
  country: Country,
  { from, to }: { readonly from: DaySpan; readonly to: DaySpan },
): number | null {
  const { first, last } = timeOf(country);
  if (from.last < first) return from.last;
  if (to.last < first) return to.last;
  if (from.first > last) return from.first;
  return to.first > last ? to.first : null;
}

/** A code that was not in force on a day. */
interface OutOfForce {
  readonly received: string;
  readonly at: number;
  readonly reason: CountryOfOtherTimes['reason'];
}

/** What is said of a code that was not in force on a day, with those that were in its place. */
export const detailsOf = (found: readonly Country[], { received, at, reason }: OutOfForce): CountryOfOtherTimes => ({
  received,
  reason,
  inForce: allOf(found.map(yearsOf)),
  instead: insteadOf(found, at),
});

/** The message for each reason. */
export const CODE_OF_OTHER_TIMES = /* @__PURE__ */ frozen({
  dates: NOT_AT_THE_TIME,
  'no-end': WITHOUT_END,
  presence: PRESENT_BEFORE,
});

/** The error for it. */
export const codeOfOtherTimes = (
  found: readonly Country[],
  code: OutOfForce,
  path: Path,
): CodedError<'COUNTRY_NOT_IN_FORCE', CountryOfOtherTimes> =>
  fault(CODE_OF_OTHER_TIMES[code.reason], path, detailsOf(found, code));

function yearsOf({ from, to }: Country): Label {
  if (from === undefined) return to === undefined ? ALWAYS : { en: `until ${to}`, fr: `jusqu'en ${to}` };
  return to === undefined
    ? { en: `from ${from} on`, fr: `depuis ${from}` }
    : { en: `from ${from} to ${to}`, fr: `de ${from} à ${to}` };
}
const ALWAYS: Label = /* @__PURE__ */ frozen({ en: 'at all times', fr: 'en tout temps' });

/** The codes in force on a day of the countries that some came from, or that came from them. */
function insteadOf(found: readonly Country[], at: number): string[] {
  const isInForce = (country: Country): boolean => dayOutside(country, exactTime(at, at)) === null;
  const codes = found.flatMap((country) => {
    const next = at < timeOf(country).first ? before() : after();
    const inForce: string[] = [];
    // What is added to a set while it is gone through is gone through too.
    const reached = new Set(next.get(country.alpha3));
    for (const alpha3 of reached) {
      const one = byCode().get(alpha3)?.[0] as Country;
      if (isInForce(one)) inForce.push(one.code);
      else for (const other of next.get(alpha3) ?? []) reached.add(other);
    }
    return inForce;
  });
  return [...new Set(codes)];
}

/** What became of countries whose code was withdrawn, and of those that were divided, by alpha-3 (ISO 3166-3). */
const CHANGES: readonly (readonly [from: string, to: string])[] = /* @__PURE__ */ frozen([
  ['BUR', 'MMR'],
  ['YMD', 'YEM'],
  ['DDR', 'DEU'],
  ['SUN', 'RUS EST LVA LTU MDA GEO ARM AZE KAZ KGZ TJK TKM UZB UKR BLR'],
  ['CSK', 'CZE SVK'],
  ['NTZ', 'SAU IRQ'],
  ['ETH', 'ERI'],
  ['FXX', 'FRA'],
  ['ZAR', 'COD'],
  ['TMP', 'TLS'],
  ['YUG', 'SCG SRB MNE SVN HRV BIH MKD'],
  ['SCG', 'SRB MNE'],
  ['ANT', 'CUW SXM BES'],
  ['SDN', 'SSD'],
]);
const after = /* @__PURE__ */ lazily(() => new Map(CHANGES.map(([from, to]) => [from, to.split(' ')])));
const before = /* @__PURE__ */ lazily(() => {
  const found = new Map<string, string[]>();
  for (const [from, to] of CHANGES) for (const one of to.split(' ')) pushTo(found, one, from);
  return found;
});
