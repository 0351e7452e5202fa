import type { CalendarDate } from '../calendar/date.js';
import type { FiscalYear } from '../calendar/year-form.js';
import type { Qualifier } from '../figures/qualifiers.js';
import type { Unit } from '../figures/unit-model.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';
import type { Source } from '../kernel/source.js';
import type { ResultPeriod } from './result-period.js';

/**
 * An amount in a record: decimal text, or a number where that is exact.
 * @inline
 */
export type Amount = string | number;

/**
 * What was measured: an amount, or the two counts behind a percentage or a rate.
 * @inline
 */
export type Measure = Amount | { readonly numerator: Amount; readonly denominator: Amount };

/**
 * Which way is better.
 * @inline
 */
export type Direction = 'increase' | 'decrease' | 'hold';

/** Labels of the directions. */
export const DIRECTION_LABELS = /* @__PURE__ */ frozen<Readonly<Record<Direction, Label>>>({
  increase: { en: 'more is better', fr: 'hausse souhaitée' },
  decrease: { en: 'less is better', fr: 'baisse souhaitée' },
  hold: { en: 'to be held', fr: 'à maintenir' },
});

/** The directions, for checks. */
export const DIRECTIONS = /* @__PURE__ */ keysOf(DIRECTION_LABELS);

/**
 * What is measured in words: a text, a date, yes or no, or a place on a scale.
 * @inline
 */
export type WordUnit = 'text' | 'date' | 'yes-no' | 'ordinal';

/** Labels of what is measured in words. */
export const WORD_UNIT_LABELS = /* @__PURE__ */ frozen<Readonly<Record<WordUnit, Label>>>({
  text: { en: 'text', fr: 'texte' },
  date: { en: 'date', fr: 'date' },
  'yes-no': { en: 'yes or no', fr: 'oui ou non' },
  ordinal: { en: 'place on a scale', fr: 'rang sur une échelle' },
});

/** What is measured in words, for checks. */
export const WORD_UNITS = /* @__PURE__ */ keysOf(WORD_UNIT_LABELS);

/**
 * What an indicator is measured in.
 * @category Outcomes
 */
export type IndicatorUnit = Unit | WordUnit;

/**
 * What is measured in a unit; in words a text, a date in ISO form, `yes` or `no`, or a member of the scale.
 * @inline
 */
export type MeasureIn<U extends IndicatorUnit> = U extends Unit ? Measure : string;

/**
 * What an indicator should reach, and by when. Bounds belong to the target: amounts, or words of what is measured in
 * words. A target that is `described` is words that only people can judge: its status is what they say.
 * @category Outcomes
 */
export type Target<A extends Amount = Amount> =
  | { readonly kind: 'minimum'; readonly minimum: A; readonly due: Reported<CalendarDate> }
  | { readonly kind: 'maximum'; readonly maximum: A; readonly due: Reported<CalendarDate> }
  | { readonly kind: 'range'; readonly minimum: A; readonly maximum: A; readonly due: Reported<CalendarDate> }
  | { readonly kind: 'exact'; readonly value: A; readonly due: Reported<CalendarDate> }
  | { readonly kind: 'described'; readonly label: LocalLabel; readonly due: Reported<CalendarDate> }
  | { readonly kind: 'to-be-determined'; readonly due: Reported<CalendarDate> };

/**
 * The target of what is measured in a unit.
 * @inline
 */
export type TargetIn<U extends IndicatorUnit> = Target<U extends Unit ? Amount : string>;

/**
 * The kinds of target.
 * @inline
 */
export type TargetKind = Target['kind'];

/** Labels of the kinds of target. */
export const TARGET_KIND_LABELS = /* @__PURE__ */ frozen<Readonly<Record<TargetKind, Label>>>({
  minimum: { en: 'minimum', fr: 'minimum' },
  maximum: { en: 'maximum', fr: 'maximum' },
  range: { en: 'range', fr: 'intervalle' },
  exact: { en: 'exact value', fr: 'valeur exacte' },
  described: { en: 'target in words', fr: 'cible en mots' },
  'to-be-determined': { en: 'target to be determined', fr: 'cible à déterminer' },
});

/**
 * An indicator broken down by one characteristic: parts that do not overlap and leave nobody out; or, where `ofWhich`
 * says so, parts each of which is some of the whole, whatever the others are.
 * @category Outcomes
 */
export interface Disaggregation {
  /** The characteristic, such as `gender`. */
  readonly by: string;
  readonly parts: readonly { readonly category: string; readonly value: Reported<Measure> }[];
  readonly ofWhich?: true;
}

/**
 * How the results of periods make the result of an indicator: they add up; each holds those before it; the latest is
 * the result; or it is their mean, of percentages and rates the pooled one.
 * @category Outcomes
 */
export type Combination = 'sum' | 'cumulative' | 'latest' | 'mean';

/** Labels of the combinations. */
export const COMBINATION_LABELS = /* @__PURE__ */ frozen<Readonly<Record<Combination, Label>>>({
  sum: { en: 'sum', fr: 'somme' },
  cumulative: { en: 'cumulative', fr: 'cumulatif' },
  latest: { en: 'latest', fr: 'plus récent' },
  mean: { en: 'mean', fr: 'moyenne' },
});

/** The combinations, for checks. */
export const COMBINATIONS = /* @__PURE__ */ keysOf(COMBINATION_LABELS);

/**
 * How often an indicator is measured.
 * @inline
 */
export type Frequency = 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'once' | 'irregular';

/** Labels of the frequencies. */
export const FREQUENCY_LABELS = /* @__PURE__ */ frozen<Readonly<Record<Frequency, Label>>>({
  monthly: { en: 'monthly', fr: 'mensuelle' },
  quarterly: { en: 'quarterly', fr: 'trimestrielle' },
  'half-yearly': { en: 'half-yearly', fr: 'semestrielle' },
  yearly: { en: 'yearly', fr: 'annuelle' },
  once: { en: 'once', fr: 'unique' },
  irregular: { en: 'irregular', fr: 'irrégulière' },
});

/** The frequencies, for checks. */
export const FREQUENCIES = /* @__PURE__ */ keysOf(FREQUENCY_LABELS);

/**
 * Whom or what a target or a result of a period is for, such as `{ gender: 'women' }`; all of them where there is none.
 * @inline
 */
export type ResultGroup = Readonly<Record<string, string>>;

/**
 * What an indicator should reach in a period. Due at the end of the period where it names no other day.
 * @category Outcomes
 */
export type PeriodTarget<A extends Amount = Amount> =
  Target<A> extends infer T
    ? T extends unknown
      ? Omit<T, 'due'> & {
          readonly due?: Reported<CalendarDate>;
          readonly for?: ResultGroup;
          /** When it was set: of several, the last one that was set by the day that is asked about is in force. */
          readonly setOn?: CalendarDate;
          readonly source?: Source;
        }
      : never
    : never;

/**
 * What an indicator did reach in a period, as reported on a day.
 * @category Outcomes
 */
export interface PeriodActual<U extends IndicatorUnit = Unit> {
  readonly value: Reported<MeasureIn<U>>;
  readonly for?: ResultGroup;
  /** When it was reported: of several, the last one known by the day that is asked about counts. */
  readonly reportedOn?: CalendarDate;
  /** The source says "over" or "at least": the value itself may be too low. */
  readonly atLeast?: true;
  /** Which of the two it says. */
  readonly qualifier?: Extract<Qualifier, 'more-than' | 'at-least'>;
  /** What whoever reports it says of the target. */
  readonly statedStatus?: IndicatorStatus;
  readonly disaggregation?: readonly Disaggregation[];
  /** Ids of the evidence that it is made of. */
  readonly evidence?: readonly string[];
  readonly note?: string;
  readonly source?: Source;
}

/**
 * The targets and the results of a period.
 * @category Outcomes
 */
export interface IndicatorPeriod<U extends IndicatorUnit = Unit, Y extends string = FiscalYear> {
  readonly period: ResultPeriod<Y>;
  readonly targets?: readonly PeriodTarget<U extends Unit ? Amount : string>[];
  readonly actuals?: readonly PeriodActual<U>[];
}

/**
 * An indicator with its target and its result. Plain data.
 * @category Outcomes
 */
export interface Indicator<
  B extends LocalLabel = Label,
  U extends IndicatorUnit = Unit,
  Y extends string = FiscalYear,
> {
  readonly id: string;
  /** The node that it measures, or several. */
  readonly node?: string | readonly string[];
  readonly label?: B;
  /**
   * The unit of every amount, or what is measured in words; in `percent`, a measure of two counts is
   * 100 × numerator ÷ denominator.
   */
  readonly unit: U;
  /** What an `ordinal` indicator can be, the lowest first. */
  readonly scale?: readonly string[];
  readonly direction: Reported<Direction>;
  readonly baseline: Reported<MeasureIn<U>>;
  /** What the baseline is of. */
  readonly baselinePeriod?: ResultPeriod<Y>;
  readonly target: TargetIn<U>;
  readonly actual: Reported<MeasureIn<U>>;
  /** What whoever reports the result says of the target. */
  readonly statedStatus?: IndicatorStatus;
  readonly disaggregation?: readonly Disaggregation[];
  readonly frequency?: Frequency;
  /** How it is measured. */
  readonly method?: B;
  /** Where the data come from. */
  readonly dataSource?: B;
  /** Who answers for it. */
  readonly responsible?: B;
  readonly source?: Source;
}

/**
 * An indicator with targets and results by period; its own result is made of theirs. Plain data.
 * @category Outcomes
 */
export interface PeriodicIndicator<
  B extends LocalLabel = Label,
  U extends IndicatorUnit = Unit,
  Y extends string = FiscalYear,
> extends Omit<Indicator<B, U, Y>, 'target' | 'actual'> {
  readonly combine: Combination;
  readonly periods: readonly IndicatorPeriod<U, Y>[];
  /** What it should reach in all; what its periods should reach together where there is none. */
  readonly target?: TargetIn<U>;
  /** Its result in all, where a document prints it: held against that of the periods. */
  readonly actual?: Reported<MeasureIn<U>>;
}

/**
 * An indicator of any kind.
 * @category Outcomes
 */
export type AnyIndicator<B extends LocalLabel = LocalLabel, Y extends string = string> =
  | Indicator<B, IndicatorUnit, Y>
  | PeriodicIndicator<B, IndicatorUnit, Y>;

/**
 * The four statuses of an indicator under the Treasury Board's rule.
 * @inline
 */
export type IndicatorStatus = 'met' | 'not-met' | 'not-available' | 'to-be-achieved';

/** Labels of the statuses. */
export const INDICATOR_STATUS_LABELS = /* @__PURE__ */ frozen<Readonly<Record<IndicatorStatus, Label>>>({
  met: { en: 'target met', fr: 'cible atteinte' },
  'not-met': { en: 'target not met', fr: 'cible non atteinte' },
  'not-available': { en: 'result not available', fr: 'résultat non disponible' },
  'to-be-achieved': { en: 'to be achieved in the future', fr: 'à atteindre' },
});
