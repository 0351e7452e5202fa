import { yearsFrom } from '../calendar/fiscal-year.js';
import type { FiscalYear, ProgramYear } from '../calendar/year-form.js';
import type { ClaimVerdict } from '../claims/claim-verdict.js';
import type { Decimal, DecimalInput } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import {
  compare,
  type Fraction,
  fractionOf,
  greatest,
  HUNDRED,
  multiply,
  subtract,
  toDecimal,
  ZERO,
} from '../exact/fraction.js';
import { decimalShape } from '../exact/shapes.js';
import { isNoValue, type Reported } from '../kernel/no-value.js';
import { more, optional } from '../kernel/shape.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import { startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { byProgram, programYearShape } from '../program/program-option.js';
import { cautionsOf } from './cautions.js';
import type { ExactRange, GenderCheck, TargetContext } from './check-target.js';
import type { GenderFinding } from './messages.js';
import type { GenderPopulation, YearMapping } from './model.js';
import { type ReadYear, readYears, type SeriesQuestion, seriesShape, type YearlyShare } from './series.js';
import { pointsOf } from './shapes.js';

/**
 * What one year says about a claim of having been near a target or above it.
 * @inline
 */
export type ConsistencyYear<Y extends string = FiscalYear> = {
  readonly fiscalYear: Y;
  readonly bearing: 'supports' | 'contradicts' | 'undecided';
  /** The year against the target itself; `null` where it is not in the series. */
  readonly check: GenderCheck | null;
  /** The year contradicts the claim for every tolerance below so many points. */
  readonly contradictsBelow: Reported<Decimal>;
  /** The year supports the claim from a tolerance of so many points. */
  readonly supportsFrom: Reported<Decimal>;
};

/**
 * A claim of having been near a target or above it, year by year.
 * @category Gender
 */
export interface Consistency<Y extends string = FiscalYear> {
  readonly verdict: ClaimVerdict;
  readonly mapping: YearMapping;
  readonly population: GenderPopulation;
  /** How far below the target still counts as near, in percentage points. */
  readonly tolerancePoints: Decimal;
  readonly years: readonly ConsistencyYear<Y>[];
  readonly supporting: readonly Y[];
  readonly contradicting: readonly Y[];
  readonly undecided: readonly Y[];
  readonly cautions: readonly GenderFinding[];
}

/**
 * Tests a sentence such as "consistently near or above the target since 2017-18".
 *
 * A year supports it where the share is at least the target less the tolerance. A printed share supports it where its
 * whole interval does, contradicts it where none of it does, and cannot decide in between; both ends of the interval
 * are possible. The claim is contradicted by one year that contradicts it, and supported where every year supports it.
 * @param years - One share a fiscal year, as in {@link genderSeries}.
 * @param question - What {@link genderSeries} takes, with `from` and `to` (both belong to it; without `to`, the last
 *   year given), and `tolerancePoints`: how many percentage points below the target still count as near, 0 to 100.
 *   "Near" has no meaning of its own.
 * @returns The verdict, the years that support, contradict or cannot decide (no target, no data, not in the series),
 *   and for each year the tolerances at which that changes. `supported-with-caution` where the population is not the
 *   one that the targets are set for.
 * @throws {@link CpaIppError} `REVERSED_RANGE` if `to` comes before `from`; `INVALID_ARGUMENT` for a tolerance outside
 *   0 to 100; what {@link genderSeries} throws.
 * @example
 * const schedule = {
 *   id: 'un',
 *   label: { en: 'UN', fr: 'ONU' },
 *   measure: 'strength',
 *   scope: 'un-missions',
 *   categories: { police: { en: 'police', fr: 'police' } },
 *   targets: [{ category: 'police', year: 2018, share: '0.20', sources: [{ document: 'evaluation-2015-2020', line: 464 }] }],
 * } as const;
 * const claim = checkConsistency([{ fiscalYear: '2017-18', share: { printed: '18%', unit: 'percent' } }], {
 *   schedule,
 *   category: 'police',
 *   population: { measure: 'new-deployments', scope: 'program-wide' },
 *   mapping: 'end-year',
 *   from: '2017-18',
 *   tolerancePoints: '2',
 * });
 * claim.verdict; // => 'undecidable'
 * claim.years.map(({ contradictsBelow, supportsFrom }) => [contradictsBelow, supportsFrom].map((points) => formatReported(points))); // => [['1.5', '2.5']]
 * @see evaluation-2015-2020, L464
 * @category Gender
 */
export function checkConsistency<C extends string, P extends Program = CanadianProgram>(
  years: readonly YearlyShare[],
  question: SeriesQuestion<C, P> & {
    readonly from: string;
    readonly to?: string;
    readonly tolerancePoints: DecimalInput;
  },
): Consistency<ProgramYear<P>> {
  const asked = QUESTION.read(question, ['question']);
  const found: Consistency<string> = forConsole(consistencyOf(readYears(years, asked), asked));
  return found as Consistency<ProgramYear<P>>;
}

/** The same of years and a question already read. */
export function consistencyOf(
  read: readonly ReadYear[],
  asked: TargetContext & {
    readonly mapping: YearMapping;
    readonly from: FiscalYear;
    readonly to?: FiscalYear;
    readonly tolerancePoints: Decimal;
    readonly program?: Program | undefined;
  },
): Consistency {
  const { from, tolerancePoints: tolerance } = asked;
  const last = read.at(-1)?.fiscalYear ?? from;
  const to = asked.to ?? (last < from ? from : last);
  const byYear = new Map(read.map((year) => [year.fiscalYear, year]));
  const points = fractionOf(tolerance.toFixed());
  const judged = yearsFrom(from, to, startMonthIn(asked.program)).map((fiscalYear) =>
    judge(fiscalYear, byYear.get(fiscalYear), points),
  );
  const having = (bearing: ConsistencyYear['bearing']) =>
    judged.filter((year) => year.bearing === bearing).map(({ fiscalYear }) => fiscalYear);
  const contradicting = having('contradicts');
  const undecided = having('undecided');
  const cautions = cautionsOf(asked.population, { ...asked.schedule, category: asked.category });
  const supported = cautions.length > 0 ? 'supported-with-caution' : 'supported';
  return {
    verdict: contradicting.length > 0 ? 'contradicted' : undecided.length > 0 ? 'undecidable' : supported,
    mapping: asked.mapping,
    population: asked.population,
    tolerancePoints: tolerance,
    years: judged,
    supporting: having('supports'),
    contradicting,
    undecided,
    cautions,
  };
}

const QUESTION = /* @__PURE__ */ byProgram((program) =>
  seriesShape(
    more({
      from: programYearShape(program),
      to: optional(programYearShape(program)),
      tolerancePoints: pointsOf(decimalShape),
    }),
  ),
);

function judge(fiscalYear: FiscalYear, year: ReadYear | undefined, tolerance: Fraction): ConsistencyYear {
  const share = year?.observed.share ?? { noValue: 'not-reported', note: 'the year is not in the series' };
  const target = year?.target ?? null;
  const check = year?.check ?? null;
  if (isNoValue(share)) {
    return { fiscalYear, bearing: 'undecided', check, contradictsBelow: share, supportsFrom: share };
  }
  if (target === null) {
    const none = { noValue: 'not-reported', note: 'no confirmed target' } as const;
    return { fiscalYear, bearing: 'undecided', check, contradictsBelow: none, supportsFrom: none };
  }
  const shortBy = (end: Fraction) => greatest(multiply(subtract(target, end), HUNDRED), ZERO);
  const { low, high }: ExactRange = share;
  const contradictsBelow = shortBy(high);
  const supportsFrom = shortBy(low);
  const contradicts = compare(tolerance, contradictsBelow) < 0;
  const supports = compare(tolerance, supportsFrom) >= 0;
  return {
    fiscalYear,
    bearing: contradicts ? 'contradicts' : supports ? 'supports' : 'undecided',
    check,
    contradictsBelow: toDecimal(contradictsBelow),
    supportsFrom: toDecimal(supportsFrom),
  };
}
