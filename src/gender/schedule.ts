import type { CalendarDate } from '../calendar/date.js';
import { anyDateShape } from '../calendar/shapes.js';
import { APRIL, type FiscalYear, firstYearOf } from '../calendar/year-form.js';
import type { Decimal } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import { add, type Fraction, fraction, multiply, toDecimal, ZERO } from '../exact/fraction.js';
import { either } from '../kernel/alternatives.js';
import { requireOneOf } from '../kernel/check.js';
import type { Shape } from '../kernel/form.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import type { NoValue, Reported } from '../kernel/no-value.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { checked, fields, text } from '../kernel/shape.js';
import type { Source } from '../kernel/source.js';
import { startMonthIn } from '../program/parts.js';
import type { OfProgram } from '../program/program-option.js';
import { byProgram, perProgram, programOption, programYearShape } from '../program/program-option.js';
import type { TargetSchedule, YearMapping } from './model.js';
import { CATEGORY_OF_SCHEDULE, PART_OF_QUESTION } from './names.js';
import { mappingShape, type ReadSchedule, targetScheduleShape } from './shapes.js';

/**
 * When a target is asked for: a fiscal year with the mapping that turns it into calendar years, or a date, which has
 * one.
 * @inline
 */
export type TargetTime = { readonly fiscalYear: string; readonly mapping: YearMapping } | { readonly date: string };

/**
 * A target as it applies to a date or a fiscal year.
 * @category Gender
 */
export interface AppliedTarget {
  /** The least share of women, 0 to 1; exact. */
  readonly share: Decimal;
  /** The targets of calendar years that it is made of, with the months (of 12) that each counts for. */
  readonly parts: readonly {
    readonly year: number;
    readonly months: number;
    readonly share: string;
    readonly sources: readonly Source[];
  }[];
}

/**
 * Checks a schedule of targets, and hands it back typed.
 *
 * National, agency or other targets take the same form as the UN's.
 * @param definition - `id`, `label`, what the targets are set for (`measure`, `scope`), `categories` with labels, and
 *   `targets`: at most one for a category and calendar year, its share from 0 to 1 as decimal text.
 * @returns The definition itself, unchanged.
 * @throws {@link CpaIppError} `SHARE_OUT_OF_RANGE` for a target that is no share (a percent, for instance); `DUPLICATE`
 *   for a second target of a category in a year; `UNKNOWN_NAME` for a category, measure, scope or part that does not
 *   exist; `INVALID_ARGUMENT` for a wrong shape.
 * @example
 * const ours = targetSchedule({
 *   id: 'our-agency',
 *   label: { en: 'our agency', fr: 'notre organisme' },
 *   measure: 'strength',
 *   scope: 'organization',
 *   categories: { officers: { en: 'officers', fr: 'policiers' } },
 *   targets: [{ category: 'officers', year: 2024, share: '0.30', sources: [{ document: 'our-plan', line: 3 }] }],
 * });
 * ours.targets.length; // => 1
 * @category Gender
 */
export function targetSchedule<const C extends string, B extends LocalLabel = Label>(
  definition: TargetSchedule<C, B>,
): TargetSchedule<C, B> {
  targetScheduleShape.read(definition, ['definition']);
  return definition;
}

/** A time, read: the calendar years that count, each with its months, and the mapping in use. */
export interface ReadTime {
  readonly at: TargetTime;
  readonly mapping: YearMapping | 'calendar-year';
  readonly years: readonly { readonly year: number; readonly months: number }[];
}

/** A fiscal year with a mapping, or a date. */
export const timeShape = /* @__PURE__ */ perProgram(
  (program): Shape<TargetTime, ReadTime> =>
    checked(
      either(
        (value) => typeof value === 'object' && value !== null && 'date' in value,
        fields(
          { en: '{ date }', fr: '{ date }' },
          { date: anyDateShape },
          { en: 'a part of a date', fr: "une partie d'une date" },
        ),
        fields(
          { en: '{ fiscalYear, mapping } or { date }', fr: '{ fiscalYear, mapping } ou { date }' },
          {
            fiscalYear: programYearShape(program),
            mapping: mappingShape,
          },
          { en: 'a part of a time', fr: "une partie d'un moment" },
        ),
      ),
      (at) => ('date' in at ? onDate(at.date) : timeOf(at.fiscalYear, at.mapping, startMonthIn(program))),
    ),
);

/** A date: the calendar year that it lies in. */
export function onDate(date: CalendarDate): ReadTime {
  return { at: { date }, mapping: 'calendar-year', years: [{ year: Number(date.slice(0, 4)), months: 12 }] };
}

/** A fiscal year by a mapping. */
export function timeOf(fiscalYear: FiscalYear, mapping: YearMapping, startMonth = APRIL): ReadTime {
  const first = firstYearOf(fiscalYear, [], startMonth);
  // A fiscal year that is a calendar year has one year only, whatever the mapping.
  const last = startMonth === 1 ? first : first + 1;
  const months = 13 - startMonth;
  const years: Readonly<Record<YearMapping, ReadTime['years']>> = {
    'end-year': [{ year: last, months: 12 }],
    'start-year': [{ year: first, months: 12 }],
    'month-weighted': [
      { year: first, months },
      { year: last, months: 12 - months },
    ].filter((part) => part.months > 0),
  };
  return { at: { fiscalYear, mapping }, mapping, years: years[mapping] };
}

/** The target of a category at a time, exact; a `NoValue` where a year that counts has none. */
export function targetOf(
  schedule: ReadSchedule,
  category: string,
  { years }: ReadTime,
): { readonly exact: Fraction; readonly applied: AppliedTarget } | NoValue {
  const parts: AppliedTarget['parts'][number][] = [];
  let exact = ZERO;
  for (const { year, months } of years) {
    const target = schedule.target(category, year);
    if (target === undefined) return { noValue: 'not-reported', note: `no confirmed target for ${year}` };
    const { text, exact: share } = target.share;
    exact = add(exact, multiply(share, fraction(BigInt(months), 12n)));
    parts.push({ year, months, share: text, sources: target.sources });
  }
  return { exact, applied: { share: toDecimal(exact), parts } };
}

/**
 * The target that applies to a category at a time.
 *
 * Month-weighted: 9/12 of the target of the year in which the fiscal year starts and 3/12 of the next one's. A year
 * without a confirmed target has none.
 * @param schedule - A schedule of targets.
 * @param question - `category`, one of the schedule's; `at`, a fiscal year and mapping, or a date; where wanted
 *   `program`, whose fiscal year it is.
 * @returns The least share, exact, and the targets that it is made of; `not-reported` where a year that counts has no
 *   confirmed target.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for a category or mapping that does not exist; `INVALID_FISCAL_YEAR` or
 *   `INVALID_DATE`; what {@link targetSchedule} throws.
 * @example
 * const ours = {
 *   id: 'ours',
 *   label: { en: 'ours', fr: 'les nôtres' },
 *   measure: 'strength',
 *   scope: 'un-missions',
 *   categories: { police: { en: 'police', fr: 'police' } },
 *   targets: [
 *     { category: 'police', year: 2018, share: '0.20', sources: [{ document: 'evaluation-2015-2020', line: 464 }] },
 *     { category: 'police', year: 2019, share: '0.21', sources: [{ document: 'evaluation-2015-2020', line: 464 }] },
 *   ],
 * } as const;
 * const target = genderTarget(ours, { category: 'police', at: { fiscalYear: '2018-19', mapping: 'month-weighted' } });
 * mapReported(target, ({ share }) => formatReported(share)); // => '0.2025'
 * @see evaluation-2015-2020, L464
 * @category Gender
 */
export function genderTarget<C extends string>(
  schedule: TargetSchedule<C, LocalLabel>,
  question: OfProgram & { readonly category: NotInferred<C>; readonly at: TargetTime },
): Reported<AppliedTarget> {
  const read = targetScheduleShape.read(schedule, ['schedule']);
  const given = QUESTION.read(question, ['question']);
  const category = requireOneOf(given.category, read.categories, CATEGORY_OF_SCHEDULE, ['question', 'category']);
  const target = targetOf(read, category, given.at);
  return 'noValue' in target ? target : forConsole(target.applied);
}

const QUESTION = /* @__PURE__ */ byProgram((program) =>
  fields(
    { en: '{ category, at }', fr: '{ category, at }' },
    {
      category: text(CATEGORY_OF_SCHEDULE),
      at: timeShape(program),
      program: programOption,
    },
    PART_OF_QUESTION,
  ),
);
