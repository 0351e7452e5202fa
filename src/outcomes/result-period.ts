import { type CalendarDate, dayNumber, dayOf } from '../calendar/date.js';
import { readPartialDate } from '../calendar/partial-date.js';
import { calendarDateShape, yearShape } from '../calendar/shapes.js';
import { type FiscalYear, firstYearOf } from '../calendar/year-form.js';
import { invalidArgument, requireObject } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { AnyShape, Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { REVERSED_RANGE } from '../kernel/messages.js';
import { fields, optional, whole } from '../kernel/shape.js';
import { startMonthIn } from '../program/parts.js';
import { perProgram } from '../program/program-option.js';

/**
 * What a result is of: a fiscal year or a quarter of it, a calendar year, a month, or any two days, both of which
 * belong to it. Each says which it is, since `2011-12` is a fiscal year as well as a month.
 * @category Outcomes
 */
export type ResultPeriod<Y extends string = FiscalYear> =
  | { readonly fiscalYear: Y; readonly quarter?: 1 | 2 | 3 | 4 }
  | { readonly year: number }
  | { readonly month: string }
  | { readonly start: CalendarDate; readonly end: CalendarDate };

/** A period, read: its first and its last day, as day numbers. */
export interface ReadResultPeriod {
  readonly given: ResultPeriod;
  readonly start: number;
  readonly end: number;
}

const A_PERIOD: Label = /* @__PURE__ */ frozen({
  en: 'a period: { fiscalYear }, { fiscalYear, quarter }, { year }, { month } or { start, end }',
  fr: 'une période : { fiscalYear }, { fiscalYear, quarter }, { year }, { month } ou { start, end }',
});
const A_MONTH: Label = /* @__PURE__ */ frozen({ en: "a month such as '2018-07'", fr: 'un mois comme « 2018-07 »' });

const monthShape: Shape<string> = /* @__PURE__ */ frozen<Shape<string>>({
  form: { kind: 'text', pattern: '^(?:19\\d{2}|20\\d{2}|2100)-(?:0[1-9]|1[0-2])$' },
  read(value, path) {
    if (typeof value === 'string' && value.length === 7 && readPartialDate(value) !== null) return value;
    throw invalidArgument(value, A_MONTH, path);
  },
});

/** What the first of the members of a period says of it: the days that it has. */
type DaysOf = (period: Readonly<Record<string, unknown>>, path: Path) => readonly [start: number, end: number];

/** A period of a result, in the fiscal years of a program. */
export const resultPeriodShape = /* @__PURE__ */ perProgram(
  (program): Shape<ResultPeriod<string>, ReadResultPeriod> => {
    const startMonth = startMonthIn(program);
    const kinds: Readonly<Record<string, { readonly shape: AnyShape; readonly days: DaysOf }>> = {
      fiscalYear: {
        shape: fields(A_PERIOD, { fiscalYear: yearShape(startMonth), quarter: optional(whole(1, 4)) }),
        days: ({ fiscalYear, quarter }) => {
          const first = firstYearOf(fiscalYear, [], startMonth);
          const months =
            (quarter as number | undefined) === undefined
              ? [0, 12]
              : [(quarter as number) * 3 - 3, (quarter as number) * 3];
          const [start, next] = months.map((month) =>
            dayNumber(first + Math.floor((startMonth + month - 1) / 12), ((startMonth + month - 1) % 12) + 1, 1),
          );
          return [start as number, (next as number) - 1];
        },
      },
      year: {
        shape: fields(A_PERIOD, { year: whole(1900, 2100) }),
        days: ({ year }) => [dayNumber(year as number, 1, 1), dayNumber(year as number, 12, 31)],
      },
      month: {
        shape: fields(A_PERIOD, { month: monthShape }),
        days: ({ month }) => {
          const { first, last } = readPartialDate(month as string) as { first: number; last: number };
          return [first, last];
        },
      },
      start: {
        shape: fields(A_PERIOD, { start: calendarDateShape, end: calendarDateShape }),
        days({ start, end }, path) {
          const days = [dayOf(start, path), dayOf(end, path)] as const;
          if (days[1] < days[0])
            throw fault(REVERSED_RANGE, [...path, 'end'], { from: String(start), to: String(end) });
          return days;
        },
      },
    };
    return {
      form: { kind: 'either', of: Object.values(kinds).map(({ shape }) => shape) },
      read(value, path) {
        const given = requireObject(value as Readonly<Record<string, unknown>>, path, A_PERIOD);
        const kind = Object.entries(kinds).find(([name]) => given[name] !== undefined)?.[1];
        if (kind === undefined) throw invalidArgument(value, A_PERIOD, path);
        const period = kind.shape.read(value, path) as ResultPeriod;
        const [start, end] = kind.days(period as unknown as Readonly<Record<string, unknown>>, path);
        return { given: period, start, end };
      },
    };
  },
);
