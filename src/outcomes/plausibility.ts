import {
  compare,
  decimalText,
  type Fraction,
  fraction,
  HUNDRED,
  multiply,
  ONE,
  TEN,
  toDecimal,
  ZERO,
} from '../exact/fraction.js';
import { NEGATIVE_VALUE, SHARE_OUT_OF_RANGE } from '../exact/messages.js';
import type { Unit } from '../figures/unit-model.js';
import { moneyIn, unitLabel, WHOLE } from '../figures/units.js';
import type { Path } from '../kernel/codes.js';
import { warning } from '../kernel/findings.js';
import { isReported, type Reported } from '../kernel/no-value.js';
import { isWord, type ReadMeasure } from './measure.js';
import type { OutcomeFinding } from './messages.js';
import { NOT_WHOLE, SHARE_FOR_PERCENT } from './messages.js';
import type { ReadBreakdown, ReadIndicator, ReadTarget } from './read-indicator.js';

/**
 * An amount of an indicator, with where it stands, and whether it was given as one number: of two counts the reading
 * has said all.
 */
interface Placed {
  readonly value: Fraction;
  readonly path: Path;
  readonly plain: boolean;
}

/**
 * What is odd about the amounts of an indicator, though it may be so; what cannot be is refused when they are read.
 *
 * A change can be below zero in percent, in a share, a ratio, a time or a plain number, and a percent above 100 where
 * it is one of a target; half a person cannot be, but an average can. So these are warnings. Money says nothing here: a
 * lapse, a refund and a variance have either sign.
 */
export function oddAmounts(
  { unit, baseline, actual, target, disaggregation, periods }: ReadIndicator,
  path: Path,
): OutcomeFinding[] {
  if (isWord(unit)) return [];
  const ofActuals = periods.flatMap(({ actuals }) => actuals);
  const results = [
    ...amountAt(baseline, [...path, 'baseline']),
    ...(actual === null ? [] : amountAt(actual, [...path, 'actual'])),
    ...ofActuals.flatMap((one) => amountAt(one.value, [...one.path, 'value'])),
  ];
  const parts = [
    ...partsOf(disaggregation, path),
    ...ofActuals.flatMap((one) => partsOf(one.disaggregation, one.path)),
  ];
  const bounds = [
    ...(target === null ? [] : boundsOf(target, [...path, 'target'])),
    ...periods.flatMap(({ targets }) => targets).flatMap((one) => boundsOf(one, one.path)),
  ];
  const plain = [...results, ...parts].filter((amount) => amount.plain);
  return [
    ...plain.flatMap((amount) => [
      ...signFindings(amount, unit),
      ...shareFindings(amount, unit),
      ...wholeFindings(amount, unit),
    ]),
    ...bounds.flatMap((bound) => shareFindings(bound, unit)),
    ...(unit === 'percent' ? scaleFindings(bounds, results) : []),
  ];
}

const partsOf = (breakdowns: readonly ReadBreakdown[], path: Path): Placed[] =>
  breakdowns.flatMap(({ parts }, index) =>
    parts.flatMap(({ value }, place) => amountAt(value, [...path, 'disaggregation', index, 'parts', place, 'value'])),
  );

function amountAt(measure: Reported<ReadMeasure>, path: Path): Placed[] {
  if (!isReported(measure) || !isReported(measure.value)) return [];
  return [{ value: measure.value, path, plain: measure.counts === null }];
}

function boundsOf({ kind, minimum, maximum }: ReadTarget, path: Path): Placed[] {
  const bounds = kind === 'exact' ? { value: minimum } : { minimum, maximum };
  return Object.entries(bounds).flatMap(([name, value]) =>
    value === null ? [] : [{ value, path: [...path, name], plain: true }],
  );
}

function signFindings({ value, path }: Placed, unit: Unit): OutcomeFinding[] {
  if (unit === 'share' || moneyIn(unit) !== null || compare(value, ZERO) >= 0) return [];
  return [warning(NEGATIVE_VALUE, path, { received: decimalText(value) })];
}

function shareFindings({ value, path }: Placed, unit: Unit): OutcomeFinding[] {
  if (unit !== 'share' || (compare(value, ZERO) >= 0 && compare(value, ONE) <= 0)) return [];
  const isPercent = compare(value, ONE) > 0 && compare(value, HUNDRED) <= 0;
  const suggestions = isPercent ? [decimalText(fraction(value.n, value.d * 100n))] : [];
  return [warning(SHARE_OUT_OF_RANGE, path, { received: decimalText(value), suggestions })];
}

function wholeFindings({ value, path }: Placed, unit: Unit): OutcomeFinding[] {
  if (!WHOLE.has(unit) || value.n % value.d === 0n) return [];
  return [warning(NOT_WHOLE, path, { received: decimalText(value), unit: unitLabel(unit) })];
}

/**
 * What may be a share where a percent is meant: a bound of at most 1 beside a result of 10 or more, or a result below 1
 * beside a bound of 10 or more.
 *
 * A maximum of at most 1 is none by itself, for a result of 10 is more than was wanted; it is one where the minimum
 * beside it is.
 */
function scaleFindings(bounds: readonly Placed[], results: readonly Placed[]): OutcomeFinding[] {
  const beside = (small: Placed, others: readonly Placed[]): OutcomeFinding[] => {
    const other = others.find(({ value }) => compare(value, TEN) >= 0);
    if (other === undefined) return [];
    const operands = {
      received: shortText(small.value),
      other: shortText(other.value),
      suggestions: [shortText(multiply(small.value, HUNDRED))],
    };
    return [warning(SHARE_FOR_PERCENT, small.path, operands)];
  };
  const isSmall = ({ value, plain }: Placed) => plain && compare(value, ZERO) > 0 && compare(value, ONE) <= 0;
  const smallBounds = bounds.filter(isSmall);
  const isMaximum = ({ path }: Placed) => path.at(-1) === 'maximum';
  return [
    ...(smallBounds.every(isMaximum) ? [] : smallBounds).flatMap((bound) => beside(bound, results)),
    ...results.filter((one) => isSmall(one) && compare(one.value, ONE) < 0).flatMap((one) => beside(one, bounds)),
  ];
}

/** An amount above zero for people to compare: two decimals, or below 1 four digits. */
function shortText(value: Fraction): string {
  const amount = toDecimal(value);
  return (amount.gte(1) ? amount.toDecimalPlaces(2) : amount.toSignificantDigits(4)).toString();
}
