import { lazily } from '../kernel/frozen.js';
import { dayOfCivil } from './date.js';
import type { DateForm } from './date-form.js';
import { monthNamed } from './month-names.js';

/**
 * The day number that a cell stands for in a form, also beyond the years of a calendar date; NaN where it is of the
 * form and there is no such day, and `null` where it is not of the form.
 */
export function dayAs(form: DateForm, cell: string | number): number | null {
  if (form === 'spreadsheet-1900' || form === 'spreadsheet-1904') return dayOfSerial(serialIn(cell), form);
  if (typeof cell === 'number' && form !== 'YYYYMMDD') return null;
  const parts = PATTERNS()[form].exec(withoutMidnight(String(cell)))?.groups;
  if (parts === undefined) return null;
  const { year, month = '', day } = parts;
  const number = /\d/.test(month) ? Number(month) : monthNamed(month);
  return number === undefined ? null : dayOfCivil(Number(year), number, Number(day));
}

const PATTERNS = /* @__PURE__ */ lazily(() => {
  const [year, month, day] = ['(?<year>\\d{4})', '(?<month>\\d\\d?)', '(?<day>\\d\\d?)'];
  const name = '(?<month>\\p{Letter}{3,9}\\.?)';
  const ordinal = '(?<=(?<!1)1)st|(?<=(?<!1)2)nd|(?<=(?<!1)3)rd|(?<=[04-9]|1[1-3])th';
  const written = (text: string): RegExp => new RegExp(`^${text}$`, 'iu');
  return {
    'YYYY-MM-DD': written(`${year}-${month}-${day}`),
    'YYYY/MM/DD': written(`${year}/${month}/${day}`),
    'DD/MM/YYYY': written(`${day}(?<sign>[-/.])${month}\\k<sign>${year}`),
    'MM/DD/YYYY': written(`${month}(?<sign>[-/.])${day}\\k<sign>${year}`),
    YYYYMMDD: written('(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)'),
    'D MMMM YYYY': written(`(?:le )?${day}(?:(?<=(?<!\\d)0?1)er|${ordinal})?[ -]${name}[ -]${year}`),
    'MMMM D, YYYY': written(`${name} ${day}(?:${ordinal})?,? ${year}`),
  };
});

/** A time at the end of a date; `midnight` alone leaves the day as it is. */
const TIME = /(?:T| )(?:(?<midnight>00?:00(?::00(?:\.0+)?)?|12:00(?::00)? ?a\.?m\.?)|\d{1,2}:\d\d.*)$/i;
const BLANKS = /[ \t\u00a0\u2007\u2009\u202f]+/g;
/** No date is longer; what is would only cost time. */
const LONGEST_DATE = 60;

/** The text with plain blanks, and without the time of midnight behind it. */
function withoutMidnight(text: string): string {
  if (text.length > LONGEST_DATE) return '';
  const plain = text.normalize('NFC').trim().replace(BLANKS, ' ');
  return TIME.exec(plain)?.groups?.['midnight'] === undefined ? plain : plain.replace(TIME, '');
}

/**
 * The date before a time of day other than midnight, and whether a time zone follows; `null` where there is no time.
 */
export function besideTime(text: string): { readonly date: string; readonly hasZone: boolean } | null {
  if (text.length > LONGEST_DATE) return null;
  const plain = text.trim().replace(BLANKS, ' ');
  const time = TIME.exec(plain);
  return (
    time && {
      date: plain.slice(0, time.index),
      hasZone: /:\d\d(?:\.\d+)? ?(?:Z|UTC|[+-]\d\d:?(?:\d\d)?)$/i.test(plain),
    }
  );
}

/** Whether a text is a date but for its year, of which two digits are missing. */
export const hasShortYear = (text: string): boolean =>
  text.length <= LONGEST_DATE && /^\d\d?([-/.])\d\d?\1\d\d$/.test(withoutMidnight(text));

/** A serial number, as spreadsheets and tools that take it for a fraction write it; `null` for anything else. */
function serialIn(cell: string | number): number | null {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 ? cell : null;
  const text = cell.length > LONGEST_DATE ? '' : cell.trim();
  return /^(?:0|[1-9]\d{0,6})(?:\.0+)?$/.test(text) ? Number(text) : null;
}

/** Whether a number is a year before it is the serial number of a day at the beginning of the last century. */
export const isYear = (cell: string | number): boolean => /^(?:19|20)\d\d(?:\.0+)?$|^2100$/.test(String(cell).trim());

/**
 * The day of a serial number; of years, nobody means one. The system of 1900 counts from 1900-01-01 as 1 and has a 29
 * February 1900, number 60, which never was: numbers after it are one more than the days that have passed.
 */
function dayOfSerial(serial: number | null, system: 'spreadsheet-1900' | 'spreadsheet-1904'): number | null {
  if (serial === null || isYear(serial)) return null;
  if (system === 'spreadsheet-1904') return serial - 24_107;
  if (serial === 0 || serial === 60) return Number.NaN;
  return serial - (serial < 60 ? 25_568 : 25_569);
}
