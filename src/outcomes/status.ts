import { type CalendarDate, dateOf, dayOf } from '../calendar/date.js';
import { anyDateShape } from '../calendar/shapes.js';
import type { ProgramYear } from '../calendar/year-form.js';
import type { Decimal } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import type { Share } from '../exact/share.js';
import type { Unit } from '../figures/unit-model.js';
import type { Path } from '../kernel/codes.js';
import type { LocalLabel } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { checked } from '../kernel/shape.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import type { Program } from '../program/program-model.js';
import { optionsFor } from '../program/program-option.js';
import { cautionsOn, refuseUnsound } from './indicator.js';
import type { Indicator, IndicatorStatus, IndicatorUnit, PeriodicIndicator } from './indicator-model.js';
import { indicatorShape } from './indicator-shapes.js';
import type { StatusReason } from './judge.js';
import type { OutcomeFinding } from './messages.js';
import { differs, overallOf } from './results.js';

/**
 * The status of an indicator on a date.
 * @category Outcomes
 */
export interface StatusResult<U extends IndicatorUnit = Unit> {
  readonly id: string;
  readonly status: IndicatorStatus;
  readonly reason: StatusReason;
  readonly asOf: CalendarDate;
  readonly due: Reported<CalendarDate>;
  /** In words, the word; of an indicator with periods, what these come to, where none of them lacks a result. */
  readonly actual: Reported<U extends Unit ? Decimal : string>;
  /** A source says at least that: it may be more. */
  readonly atLeast?: true;
  /**
   * How far the result has come from the baseline to the target: 1 is all the way, and anywhere inside a range; above 1
   * beyond it, below 0 the wrong way. It has a value on any date, also before the target is due.
   */
  readonly progress: Reported<Share>;
  /**
   * Amounts that deserve a look, such as a target of 0.8 percent beside a result of 75: the status is that of the
   * amounts as they stand.
   */
  readonly cautions: readonly OutcomeFinding[];
}

/**
 * The status of an indicator by the rule of the Treasury Board of Canada.
 *
 * A target that is not due on the date, or has no due date, is `to-be-achieved`, whatever the result. One that is due
 * is `not-available` without a target or without a result, or where it is suppressed; else `met` where the result is at
 * or above the minimum, at or below the maximum, inside the range, or exactly the value; else `not-met`. Compared
 * exactly, never rounded.
 *
 * What is measured in words is compared as it stands: dates and places on a scale by their order, texts whatever their
 * case and blanks; the status of a target in words is the one that its source states. An indicator with periods has the
 * status of these together, as {@link indicatorResults} gives it.
 *
 * `progress = (actual − baseline) ÷ (target − baseline)`, which respects the direction: a fall counts as progress where
 * less is better. The target of a range is what of it is nearest to the result: all of a range is the whole way, and
 * what lies beyond it is more than that. There is none without a baseline or a direction, where the direction is
 * `hold`, or where the target does not lie in the wanted direction from the baseline.
 * @param indicator - The indicator; amounts in its unit, percentages as 80 for 80 % or as two counts.
 * @param options - `asOf`: the date, in ISO form. A target is due on its due date and after. Where wanted `program`,
 *   whose fiscal years the periods are.
 * @returns The status with its reason, progress as a share, and cautions.
 * @throws {@link CpaIppError} `INVALID_MODEL` if a target's maximum lies below its minimum, or periods overlap that
 *   are added; `INVALID_ARGUMENT`,
 *   `UNKNOWN_NAME`, `INVALID_DATE`, `INVALID_DECIMAL`, `INEXACT_NUMBER`, `NEGATIVE_VALUE`, `PART_ABOVE_WHOLE` or
 *   `DUPLICATE` for a wrong part.
 * @example
 * const indicator: Indicator = {
 *   id: 'people',
 *   unit: 'people',
 *   direction: 'increase',
 *   baseline: '60',
 *   target: { kind: 'minimum', minimum: '80', due: '2020-03-31' },
 *   actual: '75',
 * };
 * indicatorStatus(indicator, { asOf: '2020-03-31' }).status; // => 'not-met'
 * indicatorStatus(indicator, { asOf: '2019-12-31' }).status; // => 'to-be-achieved'
 * formatReported(indicatorStatus(indicator, { asOf: '2019-12-31' }).progress); // => '0.75'
 * @category Outcomes
 */
export function indicatorStatus<U extends IndicatorUnit = Unit, P extends Program = CanadianProgram>(
  indicator:
    | Indicator<LocalLabel, U, ProgramYear<NotInferred<P>>>
    | PeriodicIndicator<LocalLabel, U, ProgramYear<NotInferred<P>>>,
  options: { readonly asOf: string; readonly program?: P },
): StatusResult<U> {
  const { asOf, program } = OPTIONS.read(options, ['options']);
  const path: Path = ['indicator'];
  const read = indicatorShape(program).read(indicator, path);
  refuseUnsound(read, path);
  const { status, reason, due, actual, atLeast, progress } = overallOf(read, asOf);
  const cautions = [
    ...cautionsOn(read, path, asOf),
    ...differs(read.statedStatus, { status }, [...path, 'statedStatus']),
  ];
  return forConsole({
    ...{
      id: read.id,
      status,
      reason,
      asOf: dateOf(asOf),
      due,
      actual,
      ...(atLeast && { atLeast }),
      progress,
      cautions,
    },
  }) as StatusResult<U>;
}

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({ asOf: checked(anyDateShape, dayOf) }));
