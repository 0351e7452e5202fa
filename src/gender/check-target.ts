import type { Decimal } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import {
  compare,
  divide,
  type Fraction,
  fraction,
  HUNDRED,
  multiply,
  subtract,
  toDecimal,
  ZERO,
} from '../exact/fraction.js';
import type { PrintedFigure } from '../figures/model.js';
import type { Qualifier } from '../figures/qualifiers.js';
import { either } from '../kernel/alternatives.js';
import { frozen } from '../kernel/frozen.js';
import type { LocalLabel } from '../kernel/label.js';
import { isNoValue, isReported, type NoValue, type Reported, reasonAmong } from '../kernel/no-value.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { and, checked, type FieldsShape, fields, later, more, text } from '../kernel/shape.js';
import type { Program } from '../program/program-model.js';
import { byProgram, programOption } from '../program/program-option.js';
import { cautionsOf } from './cautions.js';
import type { GenderFinding } from './messages.js';
import type {
  GenderDenominator,
  GenderPopulation,
  GenderStatus,
  TargetSchedule,
  WomenCount,
  YearMapping,
} from './model.js';
import { CATEGORY_OF_SCHEDULE, PART_OF_QUESTION } from './names.js';
import { neededOf, type WomenNeeded } from './needed.js';
import { type PrintedShare, printedShareShape } from './printed-share.js';
import { type AppliedTarget, type ReadTime, type TargetTime, targetOf, timeShape } from './schedule.js';
import { populationShape, type ReadSchedule, targetScheduleShape, withCategory, womenCountShape } from './shapes.js';

/**
 * A share of women: as counts, or as a document prints it.
 * @inline
 */
export type WomenShareInput = WomenCount | { readonly share: PrintedFigure };

/**
 * A value, with the least and the greatest that it may be. All three are equal unless the value was printed, and so
 * rounded.
 * @inline
 */
export type ValueRange = {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
};

/**
 * A share of women, held against a dated target.
 * @category Gender
 */
export interface GenderCheck {
  readonly status: GenderStatus;
  readonly category: string;
  readonly population: GenderPopulation;
  readonly at: TargetTime;
  /** How the target's year was found; `calendar-year` for a date. */
  readonly mapping: YearMapping | 'calendar-year';
  /** Whom the total counts; `as-given` where the caller did not say. */
  readonly denominator: GenderDenominator | 'as-given';
  readonly target: Reported<AppliedTarget>;
  /** How the document puts the share, where it does not give it exactly; gap and ratio are then no more exact. */
  readonly qualifier?: Qualifier;
  /** The share of women, 0 to 1. */
  readonly share: Reported<ValueRange>;
  /** Share minus target, in percentage points. */
  readonly gap: Reported<ValueRange>;
  /** Share divided by target. */
  readonly ratio: Reported<ValueRange>;
  /** How many more women the target asks for; only from counts. */
  readonly needed: WomenNeeded;
  /** The UN's colour: green meets the target, yellow has some women, red has none. */
  readonly colour: Reported<'green' | 'yellow' | 'red'>;
  readonly cautions: readonly GenderFinding[];
}

/**
 * Holds a share of women against a dated target.
 *
 * Met is `women ÷ total ≥ target`, tested on whole numbers, never on a rounded percent. A printed share stands for an
 * interval, both ends included (18 % is 17.5 to 18.5, and 0 % is 0 to 0.5, unless its `precision` is `exact`): met if
 * all of it is, not met if none of it is, else undecidable. So a target at the low end is met, and one at the high end
 * undecidable, unless the figure declares its `rounding`: 18 % cut off is below 19 %.
 * @param share - `women` and `total`, whole numbers of people or a `NoValue`; or `share`, a printed percent or share.
 * @param question - `schedule`, `category` and `population` (who is counted: it is part of the question); `at`, a
 *   fiscal year with the rule that maps it to calendar years, or a date.
 * @returns The status with everything that it rests on; gaps in percentage points and as a ratio, unrounded. Suppressed
 *   counts give `suppressed`, other missing ones and 0 of 0 `no-data`, years without a confirmed target `no-target`.
 * @throws {@link CpaIppError} `PART_ABOVE_WHOLE` for more women than people; `NEGATIVE_VALUE` or `INVALID_ARGUMENT` for
 *   a number that counts no people; `SHARE_OUT_OF_RANGE`, `UNIT_MISMATCH` or `INVALID_FIGURE` for a printed figure that
 *   is no share; `UNKNOWN_NAME` for a category, mapping, measure or scope that does not exist; `INVALID_FISCAL_YEAR` or
 *   `INVALID_DATE`; what {@link targetSchedule} throws.
 * @example
 * const schedule = {
 *   id: 'un',
 *   label: { en: 'UN', fr: 'ONU' },
 *   measure: 'strength',
 *   scope: 'un-missions',
 *   categories: { police: { en: 'police', fr: 'police' } },
 *   targets: [{ category: 'police', year: 2019, share: '0.21', sources: [{ document: 'ministerial-note-2019', line: 8 }] }],
 * } as const;
 * const population = { measure: 'strength', scope: 'program-wide' } as const;
 * const result = checkGenderTarget({ women: 37, total: 83 }, { schedule, category: 'police', population, at: { date: '2019-09-05' } });
 * result.status; // => 'met'
 * mapReported(result.gap, ({ value }) => formatReported(value, { decimals: 2 })); // => '23.58'
 * result.cautions.map(({ code }) => code); // => ['PROGRAM_WIDE_AGAINST_UN']
 * @see evaluation-2015-2020, L464; ministerial-note-2019, L8
 * @category Gender
 */
export function checkGenderTarget<C extends string>(
  share: WomenShareInput,
  question: {
    readonly schedule: TargetSchedule<C, LocalLabel>;
    readonly category: NotInferred<C>;
    readonly population: GenderPopulation;
    readonly at: TargetTime;
    /** The program whose fiscal year `at` gives; the Canadian one unless given. */
    readonly program?: Program;
  },
): GenderCheck {
  const asked = QUESTION.read(question, ['question']);
  return forConsole(checkAt(SHARE.read(share, ['share']).observed, asked, asked.at).check);
}

/** The same of arguments already read, with the exact target for those who calculate on. */
export function checkAt(
  { share, counts }: Observed,
  { schedule, category, population }: TargetContext,
  time: ReadTime,
): { readonly check: GenderCheck; readonly target: Fraction | null } {
  const found = targetOf(schedule, category, time);
  const target = 'noValue' in found ? found : found.exact;
  const status = statusOf(share, target);
  const gap = compared(share, target, (end, least) => multiply(subtract(end, least), HUNDRED));
  const ratio = isNothing(target) && !isNoValue(share) ? NO_DENOMINATOR : compared(share, target, divide);
  const needed = isNoValue(target) ? notNeeded(counts, target) : neededOf(counts.women, counts.total, target);
  const check: GenderCheck = {
    status,
    category,
    population,
    at: time.at,
    mapping: time.mapping,
    denominator: counts.denominator ?? 'as-given',
    target: 'noValue' in found ? found : found.applied,
    ...(!isNoValue(share) && share.qualifier !== undefined && { qualifier: share.qualifier }),
    share: isNoValue(share) ? share : rangeOf(share, (end) => end),
    gap,
    ratio,
    needed,
    colour: colourOf(share, target),
    cautions: cautionsOf(population, { ...schedule, category }),
  };
  return { check, target: isNoValue(target) ? null : target };
}

const NO_DENOMINATOR = /* @__PURE__ */ frozen<NoValue>({ noValue: 'zero-denominator' });
const isNothing = (target: Fraction | NoValue): boolean => !isNoValue(target) && compare(target, ZERO) === 0;

/** A calculation with a share and a target, at both ends of the share; the reason where one of them has no value. */
function compared(
  share: ExactRange | NoValue,
  target: Fraction | NoValue,
  calculate: (share: Fraction, target: Fraction) => Fraction,
): Reported<ValueRange> {
  if (isNoValue(share)) return share;
  return isNoValue(target) ? target : rangeOf(share, (end) => calculate(end, target));
}

/** What shares are held against, and who is counted. */
export interface TargetContext {
  readonly schedule: ReadSchedule;
  readonly category: string;
  readonly population: GenderPopulation;
}

/** A question with a schedule and one of its categories, and what else it asks. */
export const questionShape = <T, R>(others: FieldsShape<T, R>) =>
  checked(
    and(
      fields(
        { en: '{ schedule, category, population }', fr: '{ schedule, category, population }' },
        {
          schedule: targetScheduleShape,
          category: text(CATEGORY_OF_SCHEDULE),
          population: populationShape,
        },
        PART_OF_QUESTION,
      ),
      others,
    ),
    withCategory,
  );

const QUESTION = /* @__PURE__ */ byProgram((program) =>
  questionShape(more({ at: timeShape(program), program: programOption })),
);

/** An observed share: its exact value with the ends of its interval, or why there is none; and the counts behind it. */
export interface Observed {
  readonly share: ExactRange | NoValue;
  readonly counts: WomenCount;
}
export interface ExactRange {
  readonly value: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
  /** The upper end itself is left out. */
  readonly openHigh?: boolean;
  readonly qualifier?: Qualifier;
}

/** Counts or a printed share, in an object that has further parts. */
export const observedShape = <T, R>(others: FieldsShape<T, R>) =>
  either(
    (value) => typeof value === 'object' && value !== null && 'share' in value,
    checked(
      and(fields({ en: 'a printed share', fr: 'une part imprimée' }, { share: printedShareShape }), others),
      (read) => ({ ...read, observed: ofShare(read.share) }),
    ),
    checked(womenCountShape(others), (read) => ({ ...read, observed: ofCounts(read) })),
  );

const SHARE = /* @__PURE__ */ later(() => observedShape(more({})));

function ofShare(share: PrintedShare | NoValue): Observed {
  const reason: NoValue = isNoValue(share) ? share : { noValue: 'not-reported', note: 'a share is printed, no counts' };
  return { share, counts: { women: reason, total: reason } };
}

/** Women among people, whom the counts say. */
export function ofCounts(counts: WomenCount): Observed {
  const { women, total } = counts;
  if (!isReported(women) || !isReported(total)) {
    return { share: reasonAmong([women, total]) ?? { noValue: 'not-reported' }, counts };
  }
  if (total === 0) return { share: { noValue: 'zero-denominator' }, counts };
  const exact = fraction(BigInt(women), BigInt(total));
  return { share: { value: exact, low: exact, high: exact }, counts };
}

/** No number of women without a target; suppressed counts stay suppressed. */
function notNeeded({ women, total }: WomenCount, target: NoValue): WomenNeeded {
  const reason = reasonAmong([target, women, total]) as NoValue;
  return { ifTotalStays: reason, ifAllNewAreWomen: reason };
}

/** Works out the value and both ends; the calculation must be increasing. */
export function rangeOf({ value, low, high }: ExactRange, calculate: (end: Fraction) => Fraction): ValueRange {
  return { value: toDecimal(calculate(value)), low: toDecimal(calculate(low)), high: toDecimal(calculate(high)) };
}

function statusOf(share: ExactRange | NoValue, target: Fraction | NoValue): GenderStatus {
  if (isNoValue(share)) return share.noValue === 'suppressed' ? 'suppressed' : 'no-data';
  if (isNoValue(target)) return 'no-target';
  if (compare(share.low, target) >= 0) return 'met';
  return compare(share.high, target) < (share.openHigh ? 1 : 0) ? 'not-met' : 'undecidable';
}

function colourOf(share: ExactRange | NoValue, target: Fraction | NoValue): Reported<'green' | 'yellow' | 'red'> {
  const status = statusOf(share, target);
  if (isNoValue(share)) return share;
  if (isNoValue(target)) return target;
  if (status === 'met') return 'green';
  if (compare(share.high, ZERO) === 0) return 'red';
  const sure = status === 'not-met' && compare(share.low, ZERO) > 0;
  return sure ? 'yellow' : { noValue: 'to-be-determined', note: 'the printed share does not decide it' };
}
