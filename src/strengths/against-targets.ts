import type { CalendarDate } from '../calendar/date.js';
import type { FiscalYear, ProgramYear } from '../calendar/year-form.js';
import { type Period, periodShape } from '../deployments/period.js';
import { rowsForConsole } from '../exact/for-console.js';
import { checkGenderTarget, type GenderCheck } from '../gender/check-target.js';
import type { PopulationScope, TargetSchedule, WomenCount, YearMapping } from '../gender/model.js';
import { CATEGORY_OF_SCHEDULE } from '../gender/names.js';
import { mappingShape, scopeShape, targetScheduleShape } from '../gender/shapes.js';
import type { LocalLabel } from '../kernel/label.js';
import { isReported } from '../kernel/no-value.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { optional, text } from '../kernel/shape.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import type { Program } from '../program/program-model.js';
import type { OfProgram } from '../program/program-option.js';
import { optionsFor } from '../program/program-option.js';
import { averageStrength } from './average.js';
import type { AbsentRow, StrengthFilter, Strengths } from './grid.js';
import { absentShape, filterShape, type MissingMonths, missingShape } from './options.js';
import { strengthSeries } from './series.js';

/**
 * What head counts are held against.
 * @inline
 */
export type StrengthQuestion<C extends string = string> = {
  readonly schedule: TargetSchedule<C, LocalLabel>;
  readonly category: NotInferred<C>;
  /** Where those who are counted serve. */
  readonly scope: PopulationScope;
  readonly absent: AbsentRow;
  /** Which head counts: those of the category that the target is for. */
  readonly where?: StrengthFilter;
  /** The program whose fiscal years these are; the Canadian one unless given. */
  readonly program?: Program;
};

/**
 * The strength of a month, held against the target of the calendar year of its count.
 * @category Strengths
 */
export type MonthlyStrengthCheck = { readonly month: string; readonly date: CalendarDate } & GenderCheck;

/**
 * The average strength of a fiscal year, held against a target: a woman who served all year counts twelve times, so
 * that `needed` is in women-months.
 * @category Strengths
 */
export type YearlyStrengthCheck<Y extends string = FiscalYear> = {
  readonly fiscalYear: Y;
  /** What each person counts once for. */
  readonly countedBy: 'month';
  readonly missing: readonly string[];
} & GenderCheck;

/**
 * Holds the share of women in each head count against the target of its calendar year: by the day of the count, so no
 * fiscal year has to be mapped.
 *
 * Months without a count have no check; see {@link strengthSeries} for these.
 * @param strengths - Head counts, or what {@link readStrengths} returned; all there are.
 * @param options - `schedule`, `category`, `scope` and `absent`; where wanted `where` and `period`.
 * @returns A check for each month with a count, in order.
 * @throws {@link CpaIppError} what {@link averageStrength} and {@link checkGenderTarget} throw.
 * @example
 * const schedule = {
 *   id: 'un',
 *   label: { en: 'UN', fr: 'ONU' },
 *   measure: 'strength',
 *   scope: 'un-missions',
 *   categories: { police: { en: 'police', fr: 'police' } },
 *   targets: [{ category: 'police', year: 2019, share: '0.21', sources: [{ document: 'ministerial-note-2019', line: 8 }] }],
 * } as const;
 * const strengths = [{ date: '2019-09-05', women: 37, total: 83 }] as const;
 * const checks = strengthAgainstTargets(strengths, { schedule, category: 'police', scope: 'un-missions', absent: 'zero' });
 * checks.map(({ month, status }) => [month, status]); // => [['2019-09', 'met']]
 * @see ministerial-note-2019, L8
 * @category Strengths
 */
export function strengthAgainstTargets<C extends string>(
  strengths: Strengths,
  options: StrengthQuestion<C> & { readonly period?: Period },
): MonthlyStrengthCheck[] {
  const asked = BY_MONTH.read(options, ['options']);
  const series = strengthSeries(strengths, { ...chosen(options), by: [], absent: asked.absent });
  const population = { measure: 'strength', scope: asked.scope } as const;
  const checks = series.flatMap(({ month, dates, women, total }) => {
    const date = dates.at(-1);
    if (date === undefined) return [];
    const check = checkGenderTarget({ women, total }, { ...questionOf(options), population, at: { date } });
    return [{ month, date, ...check }];
  });
  return rowsForConsole(checks);
}

/**
 * Holds the share of women over a fiscal year against a target: all women of its months by all people of the same
 * months, each person counted once a month.
 *
 * Targets are of calendar years, so the caller says how a fiscal year meets them.
 * @param strengths - Head counts, or what {@link readStrengths} returned; all there are.
 * @param options - `schedule`, `category`, `scope` and `absent`; `period`; `mapping`, as in {@link checkGenderTarget};
 *   `missing`, as in {@link averageStrength}; where wanted `where`.
 * @returns A check for each fiscal year of the period, with the months that it lacks. The women needed are
 *   women-months, such as 12 for a woman who serves a whole year, as `countedBy` says.
 * @throws {@link CpaIppError} what {@link averageStrength} and {@link checkGenderTarget} throw.
 * @example
 * const schedule = {
 *   id: 'un',
 *   label: { en: 'UN', fr: 'ONU' },
 *   measure: 'strength',
 *   scope: 'un-missions',
 *   categories: { police: { en: 'police', fr: 'police' } },
 *   targets: [{ category: 'police', year: 2020, share: '0.22', sources: [{ document: 'evaluation-2015-2020', line: 464 }] }],
 * } as const;
 * const strengths = [{ date: '2019-09-30', women: 37, total: 83 }, { date: '2019-10-31', women: 10, total: 80 }] as const;
 * const [year] = yearlyStrengthAgainstTargets(strengths, {
 *   schedule, category: 'police', scope: 'un-missions', absent: 'zero',
 *   period: { from: '2019-20', to: '2019-20' }, mapping: 'end-year', missing: 'reported-months',
 * });
 * [year.status, year.missing.length]; // => ['met', 10]
 * @see evaluation-2015-2020, L464
 * @category Strengths
 */
export function yearlyStrengthAgainstTargets<C extends string, P extends Program = CanadianProgram>(
  strengths: Strengths,
  options: StrengthQuestion<C> & {
    readonly program?: P;
    readonly period: Period;
    readonly mapping: YearMapping;
    readonly missing: MissingMonths;
  },
): YearlyStrengthCheck<ProgramYear<P>>[] {
  const { absent, mapping, missing, scope } = BY_YEAR.read(options, ['options']);
  const rows = averageStrength(strengths, {
    ...chosen(options),
    period: options.period,
    by: ['fiscalYear'],
    missing,
    absent,
  });
  const population = { measure: 'average-deployed', scope } as const;
  const checks = rows.map(({ fiscalYear, womenShare, months }) => {
    const counts: WomenCount = isReported(womenShare)
      ? { women: womenShare.numerator.toNumber(), total: womenShare.denominator.toNumber() }
      : { women: womenShare, total: womenShare };
    const at = { fiscalYear, mapping };
    return {
      fiscalYear: fiscalYear as string as ProgramYear<P>,
      countedBy: 'month' as const,
      missing: months.missing,
      ...checkGenderTarget(counts, { ...questionOf(options), population, at }),
    };
  });
  return rowsForConsole(checks);
}

const questionMembers = () => ({
  schedule: targetScheduleShape,
  category: text(CATEGORY_OF_SCHEDULE),
  scope: scopeShape,
  absent: absentShape,
  where: optional(filterShape),
});
const BY_MONTH = /* @__PURE__ */ optionsFor((program) => ({
  ...questionMembers(),
  period: optional(periodShape(program)),
}));
const BY_YEAR = /* @__PURE__ */ optionsFor((program) => ({
  ...questionMembers(),
  period: periodShape(program),
  mapping: mappingShape,
  missing: missingShape,
}));

/** Which head counts, as they were given. */
const chosen = ({
  period,
  where,
  program,
}: OfProgram & { readonly period?: Period; readonly where?: StrengthFilter }) => ({
  ...(period !== undefined && { period }),
  ...(program !== undefined && { program }),
  ...(where !== undefined && { where }),
});

/** What they are held against, as it was given. */
const questionOf = <C extends string>({ schedule, category, program }: StrengthQuestion<C>) => ({
  schedule,
  category,
  ...(program !== undefined && { program }),
});
