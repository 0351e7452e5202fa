import type { DateRange } from '../calendar/fiscal-dates.js';
import type { FiscalYear, ProgramYear } from '../calendar/year-form.js';
import { type Period, periodShape, type Span, spansOf } from '../deployments/period.js';
import { type Decimal, divideRounded, exactly } from '../exact/decimal.js';
import { rowsForConsole } from '../exact/for-console.js';
import { type Share, shareOf } from '../exact/share.js';
import { commonReason } from '../exact/total.js';
import { type Faults, faultsShape, type Reporting, rowsOrReport } from '../kernel/faults.js';
import { frozen, joined } from '../kernel/frozen.js';
import { isNoValue, isReported, type NoValue, type Reported } from '../kernel/no-value.js';
import { optional } from '../kernel/shape.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import { startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { optionsFor } from '../program/program-option.js';
import { cautionsOnAverage } from './average-cautions.js';
import {
  type AbsentRow,
  countOf,
  gridOf,
  monthsOfSpan,
  type StrengthFilter,
  type StrengthGrid,
  type StrengthGroup,
  type Strengths,
} from './grid.js';
import type { StrengthFinding } from './messages.js';
import type { StrengthDimension, StrengthMeasure } from './model.js';
import { DIMENSIONS } from './names.js';
import { absentShape, filterShape, type MissingMonths, missingShape, strengthKeysShape } from './options.js';

/**
 * What rows of averages can be told apart by.
 * @inline
 */
export type StrengthAverageKey = 'fiscalYear' | StrengthDimension;

/**
 * An average, with the months that it rests on.
 * @inline
 */
export type AverageCount = {
  readonly average: Reported<Decimal>;
  /** How many months it is the mean of. */
  readonly months: number;
};

/**
 * The average strength of a row.
 * @category Strengths
 */
export interface StrengthAverage {
  /** The days that the row is about, both ends served: its fiscal year, cut to the period, or the whole period. */
  readonly period: DateRange;
  /** The mean of the head counts of the months used, unrounded. */
  readonly average: Reported<Decimal>;
  readonly women: AverageCount;
  readonly men: AverageCount;
  readonly others: AverageCount;
  readonly authorized: AverageCount;
  /** Formed units: never people, and never added to them. */
  readonly units: AverageCount;
  readonly authorizedUnits: AverageCount;
  /** All women of the months that count both, by all people of the same months: shares are never averaged. */
  readonly womenShare: Reported<Share>;
  /** The months that end in the row's period, in order: those that have a count, and those that have none. */
  readonly months: { readonly used: readonly string[]; readonly missing: readonly string[] };
  /** What a reader must know before using the row. */
  readonly cautions: readonly StrengthFinding[];
}

/**
 * A row of {@link averageStrength}: its keys, then its measures.
 * @category Strengths
 */
export type StrengthAverageRow<
  B extends readonly StrengthAverageKey[],
  Y extends string = FiscalYear,
> = string extends B[number]
  ? StrengthAverage
  : number extends B['length']
    ? { readonly [K in B[number]]?: K extends 'fiscalYear' ? Y : string } & StrengthAverage
    : { readonly [K in B[number]]: K extends 'fiscalYear' ? Y : string } & StrengthAverage;

/**
 * Averages head counts over fiscal years, or over any period: the mean of the counts of the months that end in it.
 *
 * A month is there where the head counts have any row of it, whosever it is; a month that is not is named, and filled
 * in by nothing. Of several counts of a month, each row's latest is used, whatever day it is of, with a caution. The
 * mean is that of {@link summarizeDeployments} by `monthly`, of the assignments that make the counts.
 * @param strengths - Head counts, or what {@link readStrengths} returned. Give all there are, and choose with `where`:
 *   months are known by the rows that are left out by it, too.
 * @param options - `period`; `by`: the keys that rows are told apart by; `missing`: `refuse` leaves a row with a month
 *   without a count without an average, `reported-months` takes the mean of the others; `absent`: what a month that is
 *   there says of people who have no row in it, `zero` in files that list only who has people, or else `unknown`, which
 *   makes it missing; `where`: whom to count; `program`, whose fiscal years these are; `faults`: `report` goes on where
 *   a head count cannot be used.
 * @returns Rows in the order of their keys, each over its whole period; under `report` `{ rows, findings }`. What is
 *   given twice, or cannot be read, has no value (`unreadable`) in the month and of the people that it is of; where
 *   those cannot be read either, each row has a caution (`RECORDS_LEFT_OUT`).
 * @throws {@link CpaIppError} for a head count that has a fault, or not what `by` asks for, its code with the index and
 *   path; `DUPLICATE` for two of one day and the same people; `INVALID_FISCAL_YEAR`, `INVALID_DATE`, `REVERSED_RANGE`,
 *   `INVALID_ARGUMENT` or `UNKNOWN_NAME` for the options.
 * @example
 * const strengths = [
 *   { date: '2016-04-30', mission: 'minustah', women: 15, total: 83 },
 *   { date: '2016-05-31', mission: 'minustah', women: 14, total: 80 },
 * ] as const;
 * const period = { from: '2016-04-01', to: '2016-06-30' };
 * const [row] = averageStrength(strengths, { period, by: ['mission'], missing: 'reported-months', absent: 'zero' });
 * formatReported(row.average, { decimals: 1 }); // => '81.5'
 * row.months; // => { used: ['2016-04', '2016-05'], missing: ['2016-06'] }
 * mapReported(row.womenShare, ({ numerator, denominator }) => `${numerator} of ${denominator}`); // => '29 of 163'
 * const typed = [...strengths, { date: '2016-06-31', mission: 'minustah', total: 82 }] as const;
 * const { findings } = averageStrength(typed, { period, by: [], missing: 'refuse', absent: 'zero', faults: 'report' });
 * findings.map(({ index, path, code }) => [index, path.at(-1), code]); // => [[2, 'date', 'INVALID_DATE']]
 * @category Strengths
 */
export function averageStrength<
  const B extends readonly StrengthAverageKey[],
  P extends Program = CanadianProgram,
  F extends Faults = 'throw',
>(
  strengths: Strengths,
  options: {
    readonly period: Period;
    readonly by: B;
    readonly missing: MissingMonths;
    readonly absent: AbsentRow;
    readonly where?: StrengthFilter;
    readonly program?: P;
    readonly faults?: F;
  },
): Reporting<StrengthAverageRow<B, ProgramYear<P>>, StrengthFinding, F> {
  const { period, by, missing, absent, where, program, faults = 'throw' } = OPTIONS.read(options, ['options']);
  const dimensions = by.filter((key): key is StrengthDimension => key !== 'fiscalYear');
  const grid = gridOf(strengths, { by: dimensions, where, faults });
  const spans = spansOf(period, by.includes('fiscalYear') ? startMonthIn(program) : null).map(placeOf);
  const rows = grid.groups.flatMap((group) => {
    // Whoever is in no month of the period has no row.
    const isThere = spans.some(({ months }) =>
      group.cells.some((cell) => months.some((month) => cell.months.has(month))),
    );
    if (!isThere && dimensions.length > 0) return [];
    return spans.map((place) => ({
      ...keysOfRow(by, dimensions, group, place.span),
      ...averagesOf(group, { ...place, grid, absent, refuses: missing === 'refuse' }),
    }));
  });
  return rowsOrReport(rowsForConsole(inOrderOf(rows, by)), faults, grid.findings) as never;
}

const AVERAGE_KEYS = /* @__PURE__ */ joined<StrengthAverageKey>(['fiscalYear'], DIMENSIONS);
const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({
  period: periodShape(program),
  by: strengthKeysShape(AVERAGE_KEYS),
  missing: missingShape,
  absent: absentShape,
  where: optional(filterShape),
  faults: optional(faultsShape),
}));

/** A span with the months that end in it. */
interface Place {
  readonly span: Span;
  readonly months: readonly string[];
}

const placeOf = (span: Span): Place => ({ span, months: monthsOfSpan(span) });

type Row = Readonly<Record<string, unknown>>;

function keysOfRow(
  by: readonly StrengthAverageKey[],
  dimensions: readonly StrengthDimension[],
  { key }: StrengthGroup,
  { fiscalYear }: Span,
): Row {
  return Object.fromEntries(
    by.map((name) => [name, name === 'fiscalYear' ? fiscalYear : key[dimensions.indexOf(name)]]),
  );
}

/** Rows by their keys, the first one first. */
function inOrderOf<R extends Row>(rows: readonly R[], by: readonly string[]): R[] {
  return [...rows].sort((a, b) => {
    const key = by.find((name) => a[name] !== b[name]);
    return key === undefined ? 0 : (a[key] as string) < (b[key] as string) ? -1 : 1;
  });
}

interface Averaging extends Place {
  readonly grid: StrengthGrid;
  readonly absent: AbsentRow;
  readonly refuses: boolean;
}

function averagesOf(group: StrengthGroup, averaging: Averaging): StrengthAverage {
  const { span, months, grid, absent, refuses } = averaging;
  const countsOf = (measure: StrengthMeasure) =>
    months.map((month) => countOf(group, measure, { month, reported: grid.reported.has(month), absent }));
  const [total, women, men, others] = [countsOf('total'), countsOf('women'), countsOf('men'), countsOf('others')];
  const meanOf = (counts: readonly Reported<number>[]): AverageCount => {
    const used = counts.filter(isReported);
    return { average: meanUnless(refuses, counts, used), months: used.length };
  };
  return {
    period: span.range,
    average: meanOf(total).average,
    women: meanOf(women),
    men: meanOf(men),
    others: meanOf(others),
    authorized: meanOf(countsOf('authorized')),
    units: meanOf(countsOf('units')),
    authorizedUnits: meanOf(countsOf('authorizedUnits')),
    womenShare: pooled(women, total, refuses),
    months: {
      used: months.filter((_, at) => isReported(total[at] as Reported<number>)),
      missing: months.filter((_, at) => isNoValue(total[at])),
    },
    cautions: cautionsOnAverage(group, averaging, { total, women, men }),
  };
}

/** The mean of the counts there are, unless those that are not are in the way. */
function meanUnless(refuses: boolean, counts: readonly Reported<number>[], used: readonly number[]): Reported<Decimal> {
  if (used.length === 0 || (refuses && used.length < counts.length)) return reasonOf(counts);
  return divideRounded(
    used.reduce((sum, count) => sum + count, 0),
    used.length,
  );
}

/** Why counts have no mean; with how many lack, where others are there. */
function reasonOf(counts: readonly Reported<number>[]): NoValue {
  const reasons = counts.filter(isNoValue);
  if (counts.length === 0) return ZERO_MONTHS;
  const reason = commonReason(reasons.map(({ noValue }) => noValue));
  return reasons.length === counts.length
    ? reason
    : { ...reason, note: `${reasons.length} of ${counts.length} months have no value` };
}

const ZERO_MONTHS: NoValue = /* @__PURE__ */ frozen<NoValue>({ noValue: 'zero-denominator' });

function pooled(
  women: readonly Reported<number>[],
  total: readonly Reported<number>[],
  refuses: boolean,
): Reported<Share> {
  const pairs = women.map((count, at) => [count, total[at] as Reported<number>] as const);
  const complete = pairs.filter((pair): pair is readonly [number, number] => pair.every(isReported));
  if (complete.length === 0 || (refuses && complete.length < pairs.length))
    return reasonOf(pairs.map(([count, all]) => (isReported(count) ? all : count)));
  const sumOf = (at: 0 | 1) => exactly(complete.reduce((sum, pair) => sum + pair[at], 0));
  return shareOf(sumOf(0), sumOf(1));
}
