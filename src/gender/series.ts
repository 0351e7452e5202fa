import type { ProgramYear } from '../calendar/year-form.js';
import { type FiscalYear, firstYearOf } from '../calendar/year-form.js';
import { forConsole } from '../exact/for-console.js';
import { add, compare, divide, type Fraction, fraction, HUNDRED, multiply, subtract, ZERO } from '../exact/fraction.js';
import type { Qualifier } from '../figures/qualifiers.js';
import { requireArray } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { type Faults, faultsShape, type ReportingBeside } from '../kernel/faults.js';
import { frozen } from '../kernel/frozen.js';
import { KeptFaults } from '../kernel/kept-faults.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import { DUPLICATE } from '../kernel/messages.js';
import { isNoValue, type NoValue, type Reported } from '../kernel/no-value.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { attempt } from '../kernel/record.js';
import { and, type FieldsShape, later, more, optional } from '../kernel/shape.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import { startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { perProgram, programOption, programYearShape } from '../program/program-option.js';
import {
  checkAt,
  type ExactRange,
  type GenderCheck,
  type Observed,
  observedShape,
  questionShape,
  rangeOf,
  type TargetContext,
  type ValueRange,
  type WomenShareInput,
} from './check-target.js';
import type { GenderFinding } from './messages.js';
import type { GenderPopulation, GenderStatus, TargetSchedule, YearMapping } from './model.js';
import { timeOf } from './schedule.js';
import { mappingShape } from './shapes.js';

/**
 * A share of women in one fiscal year.
 * @inline
 */
export type YearlyShare = WomenShareInput & { readonly fiscalYear: string };

/**
 * What a series of shares is held against.
 * @inline
 */
export type SeriesQuestion<C extends string = string, P extends Program = Program> = {
  readonly schedule: TargetSchedule<C, LocalLabel>;
  readonly category: NotInferred<C>;
  readonly population: GenderPopulation;
  readonly mapping: YearMapping;
  /** The program whose fiscal years these are; the Canadian one unless given. */
  readonly program?: P;
};

/**
 * What becomes of years that cannot be used; `throw` if not given.
 * @inline
 */
export type OfFaults<F extends Faults> = { readonly faults?: F };

/**
 * Fiscal years without a gap.
 * @inline
 */
export type YearRun<Y extends string = FiscalYear> = {
  readonly from: Y;
  readonly to: Y;
  readonly years: number;
};

/**
 * Shares of several years, held against dated targets.
 * @category Gender
 */
export interface GenderSeries<Y extends string = FiscalYear> {
  readonly mapping: YearMapping;
  readonly population: GenderPopulation;
  /** One check a year, in order of the years. */
  readonly checks: readonly (GenderCheck & { readonly fiscalYear: Y })[];
  /** The first year that surely met its target. */
  readonly firstMet: Y | null;
  /** The longest run of years that surely met their targets; the first of equal ones. */
  readonly longestRun: YearRun<Y> | null;
  /** The same, if every undecidable year had met its target. */
  readonly longestPossibleRun: YearRun<Y> | null;
  /** Least-squares slope of the shares, in percentage points a year. */
  readonly trend: Reported<ValueRange>;
  /** Where a share that it rests on has a qualifier. */
  readonly trendQualifier?: Extract<Qualifier, 'about'>;
  /** The years that the trend rests on. */
  readonly trendYears: readonly Y[];
}

/**
 * Holds the shares of several fiscal years against dated targets.
 *
 * A run ends at a year that is not met, has no target or no data, or is not in the series. The trend is
 * `Σ(x − x̄)·y ÷ Σ(x − x̄)²` over the years that have a share, x in years and y in percentage points; the least and
 * greatest follow from the intervals of printed shares. All of it is exact.
 * @param years - One share a fiscal year, in any order: counts or a printed figure, as in {@link checkGenderTarget}.
 * @param question - `schedule`, `category`, `population`, and the `mapping` of fiscal years to calendar-year targets.
 *   Where wanted `faults`: `report` goes on where a year cannot be used.
 * @returns A check for each year in order, the first year met, the longest runs, and the trend (`not-applicable` below
 *   two years, `suppressed` where suppressed ones make two). Under `report` `findings` stand beside: a share that
 *   cannot be read, or is given twice, has no value (`unreadable`), and what has no readable year has no check.
 * @throws {@link CpaIppError} `DUPLICATE` for a year given twice; `INVALID_FISCAL_YEAR`; what {@link checkGenderTarget}
 *   throws.
 * @example
 * const schedule = {
 *   id: 'un',
 *   label: { en: 'UN', fr: 'ONU' },
 *   measure: 'strength',
 *   scope: 'un-missions',
 *   categories: { police: { en: 'police', fr: 'police' } },
 *   targets: [{ category: 'police', year: 2020, share: '0.22', sources: [{ document: 'evaluation-2015-2020', line: 464 }] }],
 * } as const;
 * const series = genderSeries(
 *   [{ fiscalYear: '2018-19', women: 14, total: 100 }, { fiscalYear: '2019-20', women: 24, total: 100 }],
 *   { schedule, category: 'police', population: { measure: 'strength', scope: 'un-missions' }, mapping: 'end-year' },
 * );
 * series.checks.map(({ status }) => status); // => ['no-target', 'met']
 * mapReported(series.trend, ({ value }) => formatReported(value)); // => '10'
 * @category Gender
 */
export function genderSeries<C extends string, P extends Program = CanadianProgram, F extends Faults = 'throw'>(
  years: readonly YearlyShare[],
  question: SeriesQuestion<C, P> & OfFaults<F>,
): ReportingBeside<GenderSeries<ProgramYear<P>>, GenderFinding, F> {
  const { faults = 'throw', ...asked } = QUESTION.read(question, ['question']);
  const kept = new KeptFaults<GenderFinding>(faults);
  const read = readYears(years, asked, kept);
  const shares = read.filter(({ observed }) => !isNoValue(observed.share));
  return forConsole({
    mapping: asked.mapping,
    population: asked.population,
    checks: read.map(({ fiscalYear, check }) => ({ fiscalYear, ...check })),
    firstMet: read.find(({ check }) => check.status === 'met')?.fiscalYear ?? null,
    longestRun: longestRun(read, ['met']),
    longestPossibleRun: longestRun(read, ['met', 'undecidable']),
    trend: trendOf(shares, read),
    ...(shares.some(({ check }) => check.qualifier !== undefined) && { trendQualifier: 'about' as const }),
    trendYears: shares.map(({ fiscalYear }) => fiscalYear),
    ...(faults === 'report' && { findings: kept.findings }),
  } satisfies GenderSeries) as never;
}

/** One year of a series, read and checked. */
export interface ReadYear {
  readonly fiscalYear: FiscalYear;
  /** The calendar year in which it starts. */
  readonly first: number;
  readonly observed: Observed;
  readonly check: GenderCheck;
  readonly target: Fraction | null;
}

/** What every series is held against, with more of a question. */
export const seriesShape = <T, R>(others: FieldsShape<T, R>) =>
  questionShape(and(more({ mapping: mappingShape, program: programOption }), others));

const QUESTION = /* @__PURE__ */ later(() => seriesShape(more({ faults: optional(faultsShape) })));
const YEAR = /* @__PURE__ */ perProgram((program) => observedShape(more({ fiscalYear: programYearShape(program) })));
const ARRAY_OF_YEARS: Label = /* @__PURE__ */ frozen({
  en: 'an array of yearly shares',
  fr: 'un tableau de parts annuelles',
});
const A_FISCAL_YEAR: Label = /* @__PURE__ */ frozen({ en: 'a fiscal year', fr: 'un exercice' });
const UNREADABLE = /* @__PURE__ */ frozen<NoValue>({ noValue: 'unreadable' });

/** Reads and checks the years of a series, and puts them in order. */
export function readYears(
  years: unknown,
  asked: TargetContext & { readonly mapping: YearMapping; readonly program?: Program | undefined },
  kept = new KeptFaults<GenderFinding>(),
): readonly ReadYear[] {
  const startMonth = startMonthIn(asked.program);
  const shape = YEAR(asked.program);
  const seen = new Map<string, ReadYear & { readonly index: number }>();
  requireArray(years, ['years'], ARRAY_OF_YEARS).forEach((record, index) => {
    const path: Path = ['years', index];
    const withoutShare = (fiscalYear: unknown) =>
      attempt([], () => shape.read({ fiscalYear, women: UNREADABLE, total: UNREADABLE }, path));
    const read =
      kept.read(shape, record, path, index) ??
      withoutShare(typeof record === 'object' && record !== null ? Reflect.get(record, 'fiscalYear') : undefined);
    if (read === undefined) return;
    const { fiscalYear } = read;
    const first = seen.get(fiscalYear);
    if (first !== undefined) {
      const firstPath: Path = ['years', first.index];
      const details = { kind: A_FISCAL_YEAR, received: fiscalYear, firstPath };
      kept.add(fault(DUPLICATE, path, details), index, record);
    }
    const { observed } = (first && withoutShare(fiscalYear)) ?? read;
    const { check, target } = checkAt(observed, asked, timeOf(fiscalYear, asked.mapping, startMonth));
    const year = { fiscalYear, first: firstYearOf(fiscalYear, path, startMonth), observed, check, target };
    seen.set(fiscalYear, { index: first?.index ?? index, ...year });
  });
  return [...seen.values()].map(({ index: _, ...year }) => year).sort((a, b) => a.first - b.first);
}

function longestRun(years: readonly ReadYear[], statuses: readonly GenderStatus[]): YearRun | null {
  let longest: YearRun | null = null;
  let start = 0;
  years.forEach((year, index) => {
    const before = years[index - 1];
    const goesOn = before !== undefined && before.first === year.first - 1 && statuses.includes(before.check.status);
    if (!goesOn) start = index;
    const length = index - start + 1;
    if (statuses.includes(year.check.status) && length > (longest?.years ?? 0)) {
      longest = { from: (years[start] as ReadYear).fiscalYear, to: year.fiscalYear, years: length };
    }
  });
  return longest;
}

function trendOf(years: readonly ReadYear[], all: readonly ReadYear[]): Reported<ValueRange> {
  if (years.length < 2) {
    const withheld = all.filter(({ check }) => check.status === 'suppressed');
    if (years.length + withheld.length >= 2) return { noValue: 'suppressed' };
    return { noValue: 'not-applicable', note: 'a trend needs two years that have a share' };
  }
  const count = BigInt(years.length);
  const mean = fraction(
    years.reduce((sum, { first }) => sum + BigInt(first), 0n),
    count,
  );
  const distances = years.map(({ first }) => subtract(fraction(BigInt(first), 1n), mean));
  const spread = distances.map((distance) => multiply(distance, distance)).reduce(add);
  const shares = years.map(({ observed }) => observed.share as ExactRange);
  // A later share raises the slope, an earlier one lowers it: the ends change places with the sign of the distance.
  const slope = (rising: 'value' | 'low' | 'high', falling: 'value' | 'low' | 'high'): Fraction =>
    divide(
      shares
        .map((share, index) => {
          const distance = distances[index] as Fraction;
          return multiply(distance, share[compare(distance, ZERO) > 0 ? rising : falling]);
        })
        .reduce(add),
      spread,
    );
  return rangeOf({ value: slope('value', 'value'), low: slope('low', 'high'), high: slope('high', 'low') }, (end) =>
    multiply(end, HUNDRED),
  );
}
