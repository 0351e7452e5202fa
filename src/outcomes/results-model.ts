import type { CalendarDate } from '../calendar/date.js';
import type { DateRange } from '../calendar/fiscal-dates.js';
import type { Decimal } from '../exact/decimal.js';
import type { Share } from '../exact/share.js';
import type { Reported } from '../kernel/no-value.js';
import type { IndicatorStatus, ResultGroup, TargetKind } from './indicator-model.js';
import type { StatusReason } from './judge.js';
import type { OutcomeFinding } from './messages.js';
import type { ResultPeriod } from './result-period.js';

/**
 * What a target asks for, as text: amounts, or words of what is measured in words.
 * @inline
 */
export type TargetInForce = {
  readonly kind: TargetKind;
  readonly minimum?: string;
  readonly maximum?: string;
};

/**
 * What status a result has on a day, and why.
 * @category Outcomes
 */
export interface ResultStatus {
  readonly status: IndicatorStatus;
  readonly reason: StatusReason;
  readonly asOf: CalendarDate;
  readonly due: Reported<CalendarDate>;
  readonly target: TargetInForce | null;
  /** An amount, or a word of what is measured in words. */
  readonly actual: Reported<Decimal | string>;
  /** The source says at least that, or of what there is so far: it may be more. */
  readonly atLeast?: true;
  /** How far it has come from the baseline to the target; of a sum of which more is better, from nothing. */
  readonly progress: Reported<Share>;
}

/**
 * The status of a period of an indicator.
 * @category Outcomes
 */
export interface PeriodResult<Y extends string = string> extends ResultStatus {
  readonly period: ResultPeriod<Y>;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** Whom or what it is for, such as `{ gender: 'women' }`; left out for all. */
  readonly for?: ResultGroup;
  /** When the result was reported; `null` where it does not say. */
  readonly reportedOn: CalendarDate | null;
  /** What was reported before, the oldest first. */
  readonly restated: readonly {
    readonly value: Reported<Decimal | string>;
    readonly atLeast?: true;
    readonly reportedOn: CalendarDate;
  }[];
}

/**
 * The status of the periods of an indicator together.
 * @category Outcomes
 */
export interface CombinedResult extends ResultStatus {
  readonly for?: ResultGroup;
  /** The periods that count: those that are over by the day, or have a result already. */
  readonly periods: number;
  /** Those of them without a result, and days between them that no period has. */
  readonly missing: readonly DateRange[];
  /** What the periods with a result come to, where others have none. */
  readonly soFar: Reported<Decimal | string>;
  /**
   * The same of the periods that are over, held against what their targets come to, as if it were due: whether it is on
   * its way; `null` where some have no target, or where targets do not add.
   */
  readonly toDate: (ResultStatus & { readonly periods: number }) | null;
}

/**
 * What {@link indicatorResults} finds.
 * @category Outcomes
 */
export interface IndicatorResults<Y extends string = string> {
  readonly id: string;
  readonly asOf: CalendarDate;
  /** A row for each period and group, by their days, all of a period first. */
  readonly periods: readonly PeriodResult<Y>[];
  readonly overall: CombinedResult;
  /** The same of each group that targets or results are for. */
  readonly groups: readonly CombinedResult[];
  /** What deserves a look: targets that do not come to the one in all, days that no period has, results that fall. */
  readonly cautions: readonly OutcomeFinding[];
}
