import { civilOf, dateOf, dayNumber, dayOf, FIRST_DAY } from '../calendar/date.js';
import type { DateRange } from '../calendar/fiscal-dates.js';
import { fiscalYearOfDay, yearsFrom } from '../calendar/fiscal-year.js';
import { calendarDateShape, fiscalYearShape } from '../calendar/shapes.js';
import { type FiscalYear, firstYearOf } from '../calendar/year-form.js';
import { either } from '../kernel/alternatives.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import { REVERSED_RANGE } from '../kernel/messages.js';
import { checked, fields } from '../kernel/shape.js';
import { startMonthIn } from '../program/parts.js';
import { perProgram } from '../program/program-option.js';

/**
 * A period: two fiscal years as their program writes them (`'2015-16'`), or two calendar dates (`'2015-04-01'`), not
 * one of each; both ends belong to it. Anything else is refused when it is used.
 * @inline
 */
export type Period = {
  /** The first fiscal year, or the first day. */
  readonly from: string;
  /** The last fiscal year, or the last day: of the same form as `from`, and not before it. */
  readonly to: string;
};

/** A stretch of days that a row is about; days count from 1900-01-01, `end` is the day after the last one. */
export interface Span {
  readonly fiscalYear: FiscalYear | null;
  readonly start: number;
  readonly end: number;
  /** The same as calendar dates, both ends served; all rows of the span share it, frozen. */
  readonly range: DateRange;
  /** The day after each month-end within the span. */
  readonly monthEnds: readonly number[];
}

/** Where the days of a span stand in a list of edges. */
export interface SpanEdges {
  readonly start: number;
  /** The day after the first one. */
  readonly next: number;
  readonly end: number;
  readonly monthEnds: readonly number[];
}

/** What {@link daysOfPeriod} reads: which of both forms an end has, it tells from the other end. */
const endShape: Shape<string, unknown> = /* @__PURE__ */ frozen<Shape<string, unknown>>({
  get form() {
    return either(() => true, fiscalYearShape, calendarDateShape).form;
  },
  read: (value) => value,
});

/** A period, read: its first day, and the day after its last one. */
export const periodShape = /* @__PURE__ */ perProgram(
  (program): Shape<Period, { readonly start: number; readonly end: number }> =>
    checked(fields({ en: 'a period', fr: 'une période' }, { from: endShape, to: endShape }), (period, path) =>
      daysOfPeriod(period, path, startMonthIn(program)),
    ),
);

function daysOfPeriod(
  period: { readonly from: unknown; readonly to: unknown },
  path: Path,
  startMonth: number,
): { start: number; end: number } {
  const fromDate = isDateLike(period.from);
  if (fromDate !== isDateLike(period.to)) {
    // Only a sound start tells what the end should be.
    if (!fromDate) firstYearOf(period.from, [...path, 'from'], startMonth);
    throw invalidArgument(
      period.to,
      fromDate
        ? { en: "a calendar date, since 'from' is one", fr: 'une date, puisque « from » en est une' }
        : { en: "a fiscal year, since 'from' is one", fr: 'un exercice, puisque « from » en est un' },
      [...path, 'to'],
    );
  }
  const bounds = fromDate
    ? { start: dayOf(period.from, [...path, 'from']), end: dayOf(period.to, [...path, 'to']) + 1 }
    : {
        start: dayNumber(firstYearOf(period.from, [...path, 'from'], startMonth), startMonth, 1),
        end: dayNumber(firstYearOf(period.to, [...path, 'to'], startMonth) + 1, startMonth, 1),
      };
  if (bounds.end <= bounds.start) {
    const range = { from: String(period.from), to: String(period.to) };
    throw fault(REVERSED_RANGE, [...path, 'to'], range);
  }
  return { start: bounds.start - FIRST_DAY, end: bounds.end - FIRST_DAY };
}

function isDateLike(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/**
 * The whole period as one span, or one for each fiscal year that it touches, cut to the period, where the month is
 * given in which these start.
 */
export function spansOf({ start, end }: { start: number; end: number }, startMonth: number | null): Span[] {
  if (startMonth === null) return [spanOf(null, start, end)];
  const { start: from, end: to } = rangeOf(start, end);
  const path: Path = ['options', 'period'];
  return yearsFrom(
    fiscalYearOfDay(from, [...path, 'from'], startMonth),
    fiscalYearOfDay(to, [...path, 'to'], startMonth),
    startMonth,
  ).map((fiscalYear) => {
    const first = Number(fiscalYear.slice(0, 4));
    const yearStart = dayNumber(first, startMonth, 1) - FIRST_DAY;
    const yearEnd = dayNumber(first + 1, startMonth, 1) - FIRST_DAY;
    return spanOf(fiscalYear, Math.max(start, yearStart), Math.min(end, yearEnd));
  });
}

function spanOf(fiscalYear: FiscalYear | null, start: number, end: number): Span {
  return { fiscalYear, start, end, range: rangeOf(start, end), monthEnds: monthEndsIn(start, end) };
}

function rangeOf(start: number, end: number): DateRange {
  return Object.freeze({ start: dateOf(start + FIRST_DAY), end: dateOf(end - 1 + FIRST_DAY) });
}

/** First days of months that follow a month-end within the span. */
function monthEndsIn(start: number, end: number): number[] {
  const { year, month } = civilOf(start + FIRST_DAY);
  const found: number[] = [];
  for (let count = 1; ; count++) {
    const months = year * 12 + month - 1 + count;
    const first = dayNumber(Math.floor(months / 12), (months % 12) + 1, 1) - FIRST_DAY;
    if (first > end) return found;
    found.push(first);
  }
}

/**
 * The days between which a roll-up must tell: both ends of every span, the day after its first one, and month-ends
 * where they are asked for; and where each span finds its own.
 */
export function edgesOf(spans: readonly Span[], monthly: boolean): { edges: number[]; spanEdges: SpanEdges[] } {
  const days = new Set<number>();
  for (const { start, end, monthEnds } of spans) {
    days.add(start);
    days.add(start + 1);
    days.add(end);
    if (monthly) for (const day of monthEnds) days.add(day);
  }
  const edges = [...days].sort((a, b) => a - b);
  const positions = new Map(edges.map((edge, position) => [edge, position]));
  const positionOf = (day: number): number => positions.get(day) as number;
  const spanEdges = spans.map(({ start, end, monthEnds }) => ({
    start: positionOf(start),
    next: positionOf(start + 1),
    end: positionOf(end),
    monthEnds: monthly ? monthEnds.map(positionOf) : [],
  }));
  return { edges, spanEdges };
}
