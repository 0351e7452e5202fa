import { type CalendarDate, dayOf } from '../calendar/date.js';
import { type Fraction, fraction, multiply } from '../exact/fraction.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { REVERSED_RANGE } from '../kernel/messages.js';
import { numeral } from '../kernel/words.js';
import type { TourLength } from './arrivals.js';
import { UNIT_MISMATCH } from './messages.js';
import type { ReadFigure, UnreadFigure } from './printed.js';
import type { Unit } from './unit-model.js';
import { cannotBeNegative, wordsForUnits } from './units.js';
import { type Wholes, wholesIn } from './whole-over.js';

/* Figures of people, shares and lengths of time, as bounds by arrivals take them. */

/** The whole numbers of people that a figure stands for. */
export function peopleIn(read: ReadFigure, path: Path): Wholes {
  if (!isOfPeople(read)) {
    throw fault(UNIT_MISMATCH, [...path, 'unit'], {
      expected: { en: 'people, or another count of them', fr: 'des personnes, ou un autre nombre de celles-ci' },
      received: wordsForUnits(read.unit),
    });
  }
  const [first, last] = wholesIn(read.envelope);
  const least = first < 0n && read.value.n >= 0n ? 0n : first;
  if (least > last || least < 0n) {
    throw invalidArgument(
      read.text,
      { en: 'a whole number of people, not an average', fr: 'un nombre entier de personnes, et non une moyenne' },
      path,
    );
  }
  if (last - least >= MAX_COUNTS) {
    throw invalidArgument(
      read.text,
      {
        en: `a figure of people that is known to ${numeral(Number(MAX_COUNTS)).en}`,
        fr: `un nombre de personnes connu à ${numeral(Number(MAX_COUNTS)).fr} près`,
      },
      path,
    );
  }
  return [least, last];
}

/** Numbers that one figure of people may stand for. */
const MAX_COUNTS = 100_000n;

const isOfPeople = ({ unit }: ReadFigure): boolean => (cannotBeNegative(unit) && unit !== 'FTE') || unit === 'count';

const UNITS_OF_TIME = /* @__PURE__ */ frozen({
  years: ['months', 12n],
  months: ['months', 1n],
  weeks: ['days', 7n],
  days: ['days', 1n],
} as const);

/** The longest that a figure of time allows; a part of a month or of a day counts as a whole one. */
export function tourIn(read: ReadFigure, path: Path): TourLength {
  const { unit, envelope } = read;
  if (!Object.hasOwn(UNITS_OF_TIME, unit)) {
    throw fault(UNIT_MISMATCH, [...path, 'unit'], {
      expected: wordsForUnits('years', 'months', 'weeks', 'days'),
      received: wordsForUnits(unit),
    });
  }
  const [counted, times] = UNITS_OF_TIME[unit as keyof typeof UNITS_OF_TIME];
  const length = upwards(multiply(envelope.high, fraction(times, 1n)));
  if (length > 0n && length <= MAX_LENGTH) return { length: Number(length), unit: counted };
  throw invalidArgument(read.text, { en: 'a length of time above zero', fr: 'une durée supérieure à zéro' }, path);
}

/** Two hundred years in days: more than the calendar has. */
const MAX_LENGTH = 73_050n;

const upwards = ({ n, d }: Fraction): bigint => n / d + (n % d > 0n ? 1n : 0n);

/** The unit that people are counted in: a deployment that starts is a person who arrives. */
export const unitOfPeople = (unit: Unit): Unit => (unit === 'deployments' ? 'people' : unit);

/** Requires a percent, or a share of 1. */
export function requireShare({ unit }: ReadFigure | UnreadFigure, path: Path): void {
  if (unit === 'percent' || unit === 'share') return;
  throw fault(UNIT_MISMATCH, [...path, 'unit'], {
    expected: wordsForUnits('percent', 'share'),
    received: wordsForUnits(unit),
  });
}

/** Requires that the group is given once: as a number or as a share. */
export function onePartOrShare<P extends { readonly part?: unknown; readonly share?: unknown }>(
  period: P,
  path: Path,
): P {
  if (period.part === undefined || period.share === undefined) return period;
  throw invalidArgument(['part', 'share'], { en: 'a part or a share', fr: 'un nombre ou une part' }, path);
}

/** Requires periods that end after they start, and share no day. */
export function daysApart<P extends { readonly start: CalendarDate; readonly end: CalendarDate }>(
  periods: readonly P[],
  path: Path,
): readonly P[] {
  const spans = periods.map(({ start, end }, index) => {
    if (dayOf(end, []) < dayOf(start, [])) {
      throw fault(REVERSED_RANGE, [...path, index, 'end'], { from: start, to: end });
    }
    return { start, end, index };
  });
  spans.sort((a, b) => dayOf(a.start, []) - dayOf(b.start, []));
  spans.forEach(({ start, index }, at) => {
    const before = spans[at - 1];
    if (before === undefined || dayOf(start, []) > dayOf(before.end, [])) return;
    throw invalidArgument(
      start,
      {
        en: `a day after ${before.end}, when another period ends`,
        fr: `un jour après le ${before.end}, où une autre période prend fin`,
      },
      [...path, index, 'start'],
    );
  });
  return periods;
}
