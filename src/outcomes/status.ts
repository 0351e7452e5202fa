import { type CalendarDate, dateOf, dayOf } from '../calendar/date.js';
import { anyDateShape } from '../calendar/shapes.js';
import type { Decimal } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import { compare, type Fraction, subtract, toDecimal } from '../exact/fraction.js';
import { type Share, shareOf } from '../exact/share.js';
import { frozen } from '../kernel/frozen.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import { isReported, type NoValue, type Reported, reasonAmong } from '../kernel/no-value.js';
import { checked, later, options as optionsOf } from '../kernel/shape.js';
import { refuseErrors } from './first-error.js';
import { findingsOnIndicator } from './indicator.js';
import { indicatorShape, type ReadIndicator } from './indicator-shapes.js';
import { decimalValue, measured } from './measure.js';
import type { OutcomeFinding } from './messages.js';
import type { Indicator, IndicatorStatus } from './model.js';
import { oddAmounts } from './plausibility.js';

/**
 * Why an indicator has its status.
 * @inline
 */
export type StatusReason =
  | 'meets-target'
  | 'misses-target'
  | 'no-target'
  | 'no-result'
  | 'result-suppressed'
  | 'not-due'
  | 'no-due-date';

/** Labels of the reasons. */
export const STATUS_REASON_LABELS = /* @__PURE__ */ frozen<Readonly<Record<StatusReason, Label>>>({
  'meets-target': { en: 'the result meets the target', fr: 'le résultat atteint la cible' },
  'misses-target': { en: 'the result misses the target', fr: "le résultat n'atteint pas la cible" },
  'no-target': { en: 'no target was set', fr: "aucune cible n'a été établie" },
  'no-result': { en: 'no result was collected', fr: "aucun résultat n'a été recueilli" },
  'result-suppressed': { en: 'the result is suppressed', fr: 'le résultat est supprimé' },
  'not-due': { en: 'the target is not yet due', fr: "la cible n'est pas encore échue" },
  'no-due-date': { en: 'the target has no due date', fr: "la cible n'a pas d'échéance" },
});

/**
 * The status of an indicator on a date.
 * @category Outcomes
 */
export interface StatusResult {
  readonly id: string;
  readonly status: IndicatorStatus;
  readonly reason: StatusReason;
  readonly asOf: CalendarDate;
  readonly due: Reported<CalendarDate>;
  readonly actual: Reported<Decimal>;
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
 * `progress = (actual − baseline) ÷ (target − baseline)`, which respects the direction: a fall counts as progress where
 * less is better. The target of a range is what of it is nearest to the result: all of a range is the whole way, and
 * what lies beyond it is more than that. There is none without a baseline or a direction, where the direction is
 * `hold`, or where the target does not lie in the wanted direction from the baseline.
 * @param indicator - The indicator; amounts in its unit, percentages as 80 for 80 % or as two counts.
 * @param options - `asOf`: the date, in ISO form. A target is due on its due date and after.
 * @returns The status with its reason, progress as a share, and cautions.
 * @throws {@link CpaIppError} `INVALID_MODEL` if a target's maximum lies below its minimum; `INVALID_ARGUMENT`,
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
export function indicatorStatus(indicator: Indicator<LocalLabel>, options: { readonly asOf: string }): StatusResult {
  const read = indicatorShape.read(indicator, ['indicator']);
  const { asOf } = OPTIONS.read(options, ['options']);
  refuseReversedTarget(read);
  const { due } = read.target;
  return forConsole({
    id: read.id,
    ...judge(read, asOf),
    asOf: dateOf(asOf),
    due: isReported(due) ? dateOf(due) : (due as NoValue),
    actual: decimalValue(measured(read.actual)),
    progress: progressOf(read),
    cautions: oddAmounts(read, ['indicator']),
  });
}

const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ asOf: checked(anyDateShape, dayOf) }));

/** A maximum below its minimum is a finding elsewhere; here nothing can be said of it. */
function refuseReversedTarget(indicator: ReadIndicator): void {
  refuseErrors(findingsOnIndicator(indicator, ['indicator']).filter(({ code }) => code === 'TARGET_BELOW_MINIMUM'));
}

function judge({ target, actual }: ReadIndicator, asOf: number): { status: IndicatorStatus; reason: StatusReason } {
  if (!isReported(target.due)) return { status: 'to-be-achieved', reason: 'no-due-date' };
  if (asOf < target.due) return { status: 'to-be-achieved', reason: 'not-due' };
  if (target.minimum === null && target.maximum === null) return { status: 'not-available', reason: 'no-target' };
  const result = measured(actual);
  if (!isReported(result)) {
    const withheld = (result as NoValue).noValue === 'suppressed';
    return { status: 'not-available', reason: withheld ? 'result-suppressed' : 'no-result' };
  }
  const enough = target.minimum === null || compare(result, target.minimum) >= 0;
  const notTooMuch = target.maximum === null || compare(result, target.maximum) <= 0;
  return enough && notTooMuch
    ? { status: 'met', reason: 'meets-target' }
    : { status: 'not-met', reason: 'misses-target' };
}

function progressOf({ target, direction, baseline, actual }: ReadIndicator): Reported<Share> {
  const from = measured(baseline);
  const now = measured(actual);
  if (!isReported(now) || !isReported(from) || !isReported(direction)) {
    return reasonAmong([now, from, direction]) as NoValue;
  }
  const goal = goalOf(target, direction);
  if (goal === null) {
    return target.kind === 'to-be-determined' ? { noValue: 'to-be-determined' } : { noValue: 'not-applicable' };
  }
  const way = compare(goal, from);
  if (way === (direction === 'increase' ? -1 : 1)) {
    return { noValue: 'not-applicable', note: 'the baseline was already beyond the target' };
  }
  const end = nearest(now, goal, direction === 'increase' ? target.maximum : target.minimum);
  return shareOf(toDecimal(subtract(now, from)), toDecimal(subtract(end, from)));
}

/**
 * Of what lies between the bound to be reached first and the other one, where there is one, what a result is nearest
 * to.
 */
function nearest(result: Fraction, first: Fraction, other: Fraction | null): Fraction {
  const isBeyond = (bound: Fraction) =>
    Math.sign(compare(result, bound)) === Math.sign(compare(other as Fraction, first));
  if (other === null || compare(other, first) === 0 || !isBeyond(first)) return first;
  return isBeyond(other) ? other : result;
}

/** The bound to be reached first when coming from the worse side. */
function goalOf(
  { minimum, maximum }: ReadIndicator['target'],
  direction: 'increase' | 'decrease' | 'hold',
): Fraction | null {
  if (direction === 'hold') return null;
  return direction === 'increase' ? (minimum ?? maximum) : (maximum ?? minimum);
}
