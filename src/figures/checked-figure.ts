import type { Decimal } from '../exact/decimal.js';
import { toDecimal } from '../exact/fraction.js';
import type { NumberForm } from '../exact/number-form.js';
import type { NoValue, Reported } from '../kernel/no-value.js';
import { ownStepOf, shown, wayOf } from './agreements.js';
import type { ReadFigure, UnreadFigure } from './printed.js';
import type { Qualifier } from './qualifiers.js';
import type { Unit } from './unit-model.js';
import {
  type JudgedFigure,
  type Judgement,
  type KnownParts,
  type NotCheckableReason,
  notCheckable,
  type PossibleValues,
  possibleValues,
  type Writable,
} from './verdict.js';

/**
 * A judged figure, with what is known of how it is printed.
 * @category Figures
 */
export interface CheckedFigure extends Judgement {
  readonly unit: Unit;
  readonly printedText: string;
  /** How that text is written, where that is not Canadian English. */
  readonly numbers?: NumberForm;
  /** How the document puts its number, where it does not give it exactly. */
  readonly qualifier?: Qualifier;
  readonly printed: Reported<Decimal>;
  /**
   * The values that the printed figure stands for; one value only for a counted unit, a structural zero or an exact
   * figure.
   */
  readonly envelope: Reported<PossibleValues>;
  /**
   * What the printed figure is a multiple of, where its last digit does not say it: a declared step, or ten million for
   * `$1.42 billion`.
   */
  readonly step?: Decimal;
  /** Only where `not-checkable` holds. */
  readonly reason?: NotCheckableReason;
}

/** A figure that was judged; it is filled into a fresh outline, which may know more of it. */
export function checkedFigure(
  read: ReadFigure,
  { judgement, obstacle }: JudgedFigure,
  outline: object = {},
): CheckedFigure {
  const step = ownStepOf(read);
  const check = outline as Writable<CheckedFigure>;
  const { unit, text, form, qualifier } = read;
  check.unit = unit;
  check.printedText = text;
  if (qualifier !== undefined) check.qualifier = qualifier;
  if (form !== undefined) check.numbers = form;
  const { verdict, holds, recomputed, gap, gapInUlps, range, parts, calculation, tie } = judgement;
  check.verdict = verdict;
  check.holds = holds;
  check.recomputed = recomputed;
  check.gap = gap;
  check.gapInUlps = gapInUlps;
  check.range = range;
  check.parts = parts;
  check.calculation = calculation;
  check.tie = tie;
  if (judgement.way !== undefined) check.way = judgement.way;
  if (judgement.rangeByWay !== undefined) check.rangeByWay = judgement.rangeByWay;
  if (judgement.onlyParts) check.onlyParts = true;
  const { printed, envelope } = valuesOf(read);
  check.printed = printed;
  check.envelope = envelope;
  if (step !== null) check.step = toDecimal(step);
  if (obstacle !== undefined) check.reason = obstacle.why;
  return check;
}

/** A figure that could have been judged, had it a value. */
export const figureWithoutValue = (read: UnreadFigure, known: KnownParts): CheckedFigure => ({
  ...textOf(read),
  ...notCheckable(known, read.reason),
  ...{ printed: read.reason, envelope: read.reason, reason: 'printed-without-value' },
});

/** A figure that no other gives. */
export function figureAlone(read: ReadFigure | UnreadFigure): CheckedFigure {
  const known: KnownParts = { parts: { used: 0, missing: 0 }, calculation: null };
  const none: NoValue = { noValue: 'not-applicable' };
  const outline = { ...textOf(read), ...notCheckable(known, none) };
  return read.kind === 'value'
    ? { ...outline, ...valuesOf(read), reason: 'stands-alone' }
    : { ...outline, printed: read.reason, envelope: read.reason, reason: 'printed-without-value' };
}

const valuesOf = (read: ReadFigure): Pick<CheckedFigure, 'printed' | 'envelope'> => ({
  printed: toDecimal(read.value),
  envelope: possibleValues(read.reach ?? shown(read.envelope, wayOf(read))),
});

const textOf = ({ unit, text, form, qualifier }: ReadFigure | UnreadFigure) => ({
  unit,
  printedText: text,
  ...(qualifier === undefined ? {} : { qualifier }),
  ...(form === undefined ? {} : { numbers: form }),
});
