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

/** A figure that was judged. */
export function checkedFigure(read: ReadFigure, { judgement, obstacle }: JudgedFigure): CheckedFigure {
  const { qualifier, form, unit, text: printedText } = read;
  const step = ownStepOf(read);
  const { printed, envelope } = valuesOf(read);
  // All at once: to add so many members to an object one by one takes twenty times as long.
  if (qualifier === undefined && form === undefined) {
    const check: Writable<CheckedFigure> = { unit, printedText, ...judgement, printed, envelope };
    if (step !== null) check.step = toDecimal(step);
    if (obstacle !== undefined) check.reason = obstacle.why;
    return check;
  }
  return {
    ...textOf(read),
    ...judgement,
    ...{ printed, envelope },
    ...(step !== null && { step: toDecimal(step) }),
    ...(obstacle !== undefined && { reason: obstacle.why }),
  };
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
