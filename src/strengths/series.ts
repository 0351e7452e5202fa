import { type CalendarDate, dayOrNaN, FIRST_DAY } from '../calendar/date.js';
import { type Period, periodShape, spansOf } from '../deployments/period.js';
import { exactly } from '../exact/decimal.js';
import { rowsForConsole } from '../exact/for-console.js';
import { type Share, shareOf } from '../exact/share.js';
import { type Faults, faultsShape, type Reporting, rowsOrReport } from '../kernel/faults.js';
import { mapReported, type Reported } from '../kernel/no-value.js';
import { optional } from '../kernel/shape.js';
import type { OfProgram } from '../program/program-option.js';
import { optionsFor } from '../program/program-option.js';
import {
  type AbsentRow,
  countOf,
  gridOf,
  lastDayOf,
  monthsOfSpan,
  type StrengthFilter,
  type StrengthGrid,
  type StrengthGroup,
  type Strengths,
} from './grid.js';
import { lossesOf } from './losses.js';
import type { StrengthFinding } from './messages.js';
import type { StrengthDimension, StrengthMeasure } from './model.js';
import { DIMENSIONS, MEASURES } from './names.js';
import { absentShape, filterShape, strengthKeysShape } from './options.js';

/**
 * The head counts of a month, added up.
 * @category Strengths
 */
export interface MonthlyStrength {
  /** Such as `2016-04`. */
  readonly month: string;
  /** The days that its counts are of; none where nobody is counted. */
  readonly dates: readonly CalendarDate[];
  readonly women: Reported<number>;
  readonly men: Reported<number>;
  readonly others: Reported<number>;
  readonly total: Reported<number>;
  readonly authorized: Reported<number>;
  readonly units: Reported<number>;
  readonly authorizedUnits: Reported<number>;
  readonly womenShare: Reported<Share>;
  /** What a reader must know before using the row, where head counts are in no sum: it may lack them. */
  readonly cautions?: readonly StrengthFinding[];
}

/**
 * A row of {@link strengthSeries}: its month and keys, then its counts.
 * @category Strengths
 */
export type MonthlyStrengthRow<B extends readonly string[]> = StrengthKeys<B> & MonthlyStrength;

/**
 * The keys of rows that are told apart by some.
 * @category Strengths
 */
export type StrengthKeys<B extends readonly string[]> = number extends B['length']
  ? { readonly [K in B[number]]?: string }
  : { readonly [K in B[number]]: string };

/**
 * What rows by month are asked for.
 * @inline
 */
export type ByMonth<B extends readonly StrengthDimension[], F extends Faults = 'throw'> = OfProgram & {
  readonly by: B;
  readonly absent: AbsentRow;
  readonly period?: Period;
  readonly where?: StrengthFilter;
  /** What becomes of head counts that cannot be used; `throw` if not given. */
  readonly faults?: F;
};

/**
 * Adds head counts up by month: one row for each month from the first to the last, and for each of those told apart.
 *
 * A month of which there is no count has a row that says so (`not-reported`): nothing is filled in between others. Of
 * several counts of the same people in a month, the latest is used.
 * @param strengths - Head counts, or what {@link readStrengths} returned. Give all there are, and choose with `where`.
 * @param options - `by`: the keys that rows are told apart by; `absent`: what a month that is there says of people who
 *   have no row in it; where wanted, `period` (the months that end in it; else from the first month to the last),
 *   `where` and `faults`, as in {@link averageStrength}.
 * @returns Rows by month, then by keys; under `report` `{ rows, findings }`. A measure that none of these head counts
 *   has is `not-applicable`. Where head counts are in no sum, each row has a caution.
 * @throws {@link CpaIppError} what {@link averageStrength} throws.
 * @example
 * const strengths = [
 *   { date: '2016-04-30', women: 15, total: 83 },
 *   { date: '2016-06-30', women: 14, total: 80 },
 * ] as const;
 * const rows = strengthSeries(strengths, { by: [], absent: 'zero' });
 * rows.map(({ month, total }) => [month, formatReported(total)]); // => [['2016-04', '83'], ['2016-05', 'not reported'], ['2016-06', '80']]
 * @category Strengths
 */
export function strengthSeries<const B extends readonly StrengthDimension[], F extends Faults = 'throw'>(
  strengths: Strengths,
  options: ByMonth<B, F>,
): Reporting<MonthlyStrengthRow<B>, StrengthFinding, F> {
  return rowsByMonth(strengths, options, ({ month, keys, strength, grid }) => ({
    month,
    ...keys,
    ...strength,
    ...(grid.leftOut > 0 && { cautions: lossesOf(grid) }),
  })) as never;
}

/** What is counted of a group in a month, with the keys of the group. */
interface CountedInMonth {
  readonly month: string;
  readonly keys: Readonly<Record<string, string | undefined>>;
  readonly strength: Omit<MonthlyStrength, 'month'>;
  readonly grid: StrengthGrid;
}

/** Rows by month, then by the groups that are told apart, as they are asked for. */
export function rowsByMonth<R extends object>(
  strengths: Strengths,
  options: ByMonth<readonly StrengthDimension[], Faults>,
  rowOf: (counted: CountedInMonth) => R,
): unknown {
  const { by, absent, period, where, faults = 'throw' } = OPTIONS.read(options, ['options']);
  const grid = gridOf(strengths, { by, where, faults });
  const rows = monthsOf(grid, period).flatMap((month) =>
    grid.groups.map((group) => {
      const keys = Object.fromEntries(by.map((dimension, at) => [dimension, group.key[at]]));
      return rowOf({ month, keys, strength: strengthIn(group, { month, grid, absent }), grid });
    }),
  );
  return rowsOrReport(rowsForConsole(rows), faults, grid.findings);
}

const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({
  by: strengthKeysShape(DIMENSIONS),
  absent: absentShape,
  period: optional(periodShape(program)),
  where: optional(filterShape),
  faults: optional(faultsShape),
}));

/** The months that end in a period, or those from the first that is counted to the last. */
export function monthsOf(
  { reported, groups }: StrengthGrid,
  period: { readonly start: number; readonly end: number } | undefined,
): readonly string[] {
  const counted = groups.flatMap(({ cells }) => cells.flatMap(({ months }) => [...months.keys()]));
  const all = [...new Set([...reported, ...counted])].sort();
  const [first, last] = [all[0], all.at(-1)];
  if (period !== undefined) return monthsIn(period);
  if (first === undefined || last === undefined) return [];
  return monthsIn({ start: dayOrNaN(`${first}-01`) - FIRST_DAY, end: dayOrNaN(lastDayOf(last)) + 1 - FIRST_DAY });
}

const monthsIn = ({ start, end }: { readonly start: number; readonly end: number }): readonly string[] =>
  spansOf({ start, end }, null).flatMap(monthsOfSpan);

/** What is counted of a group in a month. */
export function strengthIn(
  group: StrengthGroup,
  { month, grid, absent }: { readonly month: string; readonly grid: StrengthGrid; readonly absent: AbsentRow },
): Omit<MonthlyStrength, 'month'> {
  const place = { month, reported: grid.reported.has(month), absent };
  const counts = Object.fromEntries(MEASURES.map((measure) => [measure, countOf(group, measure, place)])) as Readonly<
    Record<StrengthMeasure, Reported<number>>
  >;
  const decimals = (count: Reported<number>) => mapReported(count, (number) => exactly(number));
  const dates = group.cells.flatMap((cell) => cell.months.get(month)?.date ?? []);
  return {
    dates: [...new Set(dates)].sort(),
    ...counts,
    womenShare: shareOf(decimals(counts.women), decimals(counts.total)),
  };
}
