import { describe, requireString } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { dayNumber, dayOrNaN, FIRST_DAY, LAST_DAY } from './date.js';
import { UNREADABLE_DATE } from './messages.js';

/** The first and the last day that a partial date can mean, as day numbers. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads a year, a month or a day; `null` for anything else, and outside the calendar's range. */
export function readPartialDate(text: string): DaySpan | null {
  const found = PARTIAL.exec(text);
  if (found === null) return null;
  const year = Number(found[1]);
  const month = found[2] === undefined ? null : Number(found[2]);
  let span: DaySpan;
  if (found[3] !== undefined) {
    const day = dayOrNaN(text);
    if (Number.isNaN(day)) return null;
    span = { first: day, last: day };
  } else if (month === null) {
    span = { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  } else if (month < 1 || month > 12) {
    return null;
  } else {
    const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
    span = { first: dayNumber(year, month, 1), last: next - 1 };
  }
  return span.first >= FIRST_DAY && span.last <= LAST_DAY ? span : null;
}

/** Requires a partial date. */
export function partialDateAt(value: unknown, path: Path): DaySpan {
  const text = requireString(value, path, {
    en: "a year, a month or a day such as '2015', '2015-07' or '2015-07-01'",
    fr: 'une année, un mois ou un jour comme « 2015 », « 2015-07 » ou « 2015-07-01 »',
  });
  const span = readPartialDate(text);
  if (span !== null) return span;
  const received = describe(text);
  throw fault(UNREADABLE_DATE, path, {
    received,
    reason: 'unreadable',
    expected: {
      en: 'a year, a month or a day of the calendar',
      fr: 'une année, un mois ou un jour du calendrier',
    },
  });
}
