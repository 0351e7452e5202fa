import type { TextFormat } from '../kernel/form.js';
import { made } from '../kernel/frozen.js';

/*
 * The patterns of texts that readers check by calculation, for schemas.
 */

/** `1900-01` to `2098-99`, and `2099-00`, with a sign between. */
function yearsWith(sign: string): string {
  const two = (year: number) => String(year % 100).padStart(2, '0');
  const ends = Array.from({ length: 100 }, (_, year) => `${two(year)}${sign}${two(year + 1)}`);
  return `^(?:19|20)(?:${ends.join('|')})$`;
}

/** The pattern of each format, from the first to the last letter. */
export const TEXT_FORMATS = /* @__PURE__ */ made<Readonly<Record<TextFormat, string>>>(() => {
  const DIGITS = '(?:\\d{1,18}(?:\\.\\d{0,60})?|\\.\\d{1,60})';
  const ZERO = '(?:0{1,18}(?:\\.0{0,60})?|\\.0{1,60})';
  const YEAR = '(?:19\\d{2}|20\\d{2}|2100)';
  const LEAP_YEAR = '(?:(?:19|20)(?:0[48]|[2468][048]|[13579][26])|2000)';
  const MONTH = '(?:0[1-9]|1[0-2])';
  const DAY =
    '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
  const DATE = `(?:${YEAR}-${DAY}|${LEAP_YEAR}-02-29)`;
  const PARTIAL = `(?:${YEAR}(?:-${MONTH})?|${DATE})`;
  return {
    decimal: `^[+-]?${DIGITS}$`,
    'not-negative': `^(?:\\+?${DIGITS}|-${ZERO})$`,
    share: `^(?:-?${ZERO}|\\+?(?:0{1,18}(?:\\.\\d{0,60})?|\\.\\d{1,60}|0{0,17}1(?:\\.0{0,60})?))$`,
    'fiscal-year': yearsWith('-'),
    'calendar-year': '^(?:19|20)\\d{2}$',
    'slashed-year': yearsWith('/'),
    'calendar-date': `^${DATE}$`,
    'partial-date': `^${PARTIAL}$`,
    time: `^${PARTIAL}(?:/${PARTIAL})?$`,
    percentage: `^(?:-?${ZERO}|\\+?(?:0{0,16}\\d{1,2}(?:\\.\\d{0,60})?|\\.\\d{1,60}|0{0,15}100(?:\\.0{0,60})?))$`,
    'one-to-two': '^\\+?0{0,17}(?:1(?:\\.\\d{0,60})?|2(?:\\.0{0,60})?)$',
    id: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
  };
});
