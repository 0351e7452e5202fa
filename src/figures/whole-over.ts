import { compare, divide, type Fraction, HUNDRED, multiply, ONE, subtract, toText } from '../exact/fraction.js';
import type { Interval } from '../exact/interval.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import type { Reported } from '../kernel/no-value.js';
import { fields, later, whole } from '../kernel/shape.js';
import { numeral } from '../kernel/words.js';
import { shown, wayOf } from './agreements.js';
import { evaluate, prune } from './evaluate.js';
import { constantOf, type Node, type OperationNode } from './expression.js';
import { figureAloneShape } from './figure-alone.js';
import type { PrintedFigure } from './model.js';
import type { ReadFigure, UnreadFigure } from './printed.js';
import { standsFor } from './stands-for.js';
import type { Unit } from './unit-model.js';
import { cannotBeNegative, isCounted, scaleOf } from './units.js';

/**
 * A whole number over so many, as near to a printed figure as there is: what the mean of so many whole numbers, or a
 * share of so many people, would have to be. A percent is worked out as one, and a rate for as many as it is for.
 *
 * The printed figure is then judged like any other: where no whole number gives it, it cannot be such a mean.
 * @see N. Brown and J. Heathers, The GRIM test, Social Psychological and Personality Science 8 (2017)
 */
export function nearestWhole(node: OperationNode, printed: ReadFigure | UnreadFigure, path: Path): OperationNode {
  const pruned = prune(node);
  const count = pruned === null ? null : evaluate(pruned);
  const over = node.operands[0] as OperationNode;
  // Without a number on either side, the figure cannot be checked, and its arithmetic says what is missing.
  const wholeOver = (whole: string): OperationNode => ({
    operation: 'wholeOver',
    operands: [quotientIn(printed.unit, [constantOf(whole), over])],
  });
  if (count === null || printed.kind === 'no-value') return wholeOver('0');
  if (count.d !== 1n || count.n <= 0n) {
    throw invalidArgument(
      toText(count, count.d === 1n ? 0 : 2),
      { en: 'a whole number above zero', fr: 'un nombre entier supérieur à zéro' },
      [...path, 'wholeOver'],
    );
  }
  return wholeOver(String(nearestTo(printed, count.n)));
}

/** The whole number over a count that is nearest to a printed figure; of two, the one that prints as it. */
function nearestTo(printed: ReadFigure, count: bigint): bigint {
  const { value, envelope } = printed;
  const target = multiply(value, scaleOver(printed, count));
  const [from, to] = wholesWithin(envelope, printed, count);
  const below = floorOf(target);
  const [low, high] = [below, below + 1n].map((whole) => ({ whole, fits: whole >= from && whole <= to })) as [
    Near,
    Near,
  ];
  if (low.fits !== high.fits) return low.fits ? low.whole : high.whole;
  return compare(subtract(target, { n: below, d: 1n }), HALF) <= 0 ? low.whole : high.whole;
}

interface Near {
  readonly whole: bigint;
  readonly fits: boolean;
}

const HALF = /* @__PURE__ */ frozen<Fraction>({ n: 1n, d: 2n });

/** A whole number over a count, in the unit of the figure that it is near to. */
function quotientIn(unit: Unit, operands: readonly Node[]): OperationNode {
  const { n, d } = timesIn(unit);
  if (isInHundredths(unit)) return { operation: 'percent', operands };
  const quotient: OperationNode = { operation: 'divide', operands };
  if (n === d) return quotient;
  const [operation, times] = d === 1n ? (['product', n] as const) : (['divide', d] as const);
  return { operation, operands: [quotient, constantOf(String(times))] };
}

/**
 * By what a number over a count is multiplied to be in a unit: a hundred of a percent, a thousand of so many for each
 * thousand, a millionth of an amount in millions, of which whole units of its currency were counted.
 */
const timesIn = (unit: Unit): Fraction => (isInHundredths(unit) ? HUNDRED : divide(ONE, scaleOf(unit)?.size ?? ONE));

const isInHundredths = (unit: Unit): boolean => unit === 'percent' || unit === 'points' || unit === 'index';

/** How many wholes there are in one unit of a figure. */
const scaleOver = ({ unit }: ReadFigure, count: bigint): Fraction => divide({ n: count, d: 1n }, timesIn(unit));

const floorOf = ({ n, d }: Fraction): bigint => n / d - (n < 0n && n % d !== 0n ? 1n : 0n);

/** The first and the last whole number that lies in an interval, once it is divided by the count. */
function wholesWithin({ low, high, ...ends }: Interval, printed: ReadFigure, count: bigint): Wholes {
  const [from, to] = [low, high].map((end) => multiply(end, scaleOver(printed, count))) as [Fraction, Fraction];
  return wholesIn({ low: from, high: to, ...ends });
}

/** The first whole number and the last; none where the last lies below the first. */
export type Wholes = readonly [first: bigint, last: bigint];

/** The whole numbers in an interval. */
export function wholesIn({ low, high, openLow, openHigh }: Interval): Wholes {
  const first = floorOf(low) + (low.d === 1n && !openLow ? 0n : 1n);
  return [first, high.d === 1n && openHigh ? high.n - 1n : floorOf(high)];
}

/**
 * The whole numbers that, divided by a count, print as a figure. Both ends of its interval count, unless it declares
 * its way of rounding; a part of a whole is from none to all.
 */
export function wholesPrintedBy(read: ReadFigure, count: bigint): Wholes {
  const grain = read.grain === null && read.decimals > 0 && isCounted(read.unit) ? read.lastDigit : read.grain;
  const envelope = standsFor({ ...read, grain }, wayOf(read));
  const isQualified = read.reach !== undefined;
  const [first, last] = wholesWithin(
    read.rounding === null && !isQualified ? shown(envelope, wayOf(read)) : envelope,
    read,
    count,
  );
  const isShare = isOfAll(read);
  return [
    (isShare || cannotBeNegative(read.unit)) && read.value.n >= 0n && first < 0n ? 0n : first,
    isShare && last > count ? count : last,
  ];
}

/** Numbers handed back at once. */
const MAX_WHOLES = 100_000;

/**
 * The whole numbers that, divided by a count, print as a given figure: what 60 answers can have added up to whose mean
 * is 7.45, or how many of 83 people are 45 %.
 *
 * `whole ÷ over` lies in the interval of the printed figure, both ends included: a tie may have been rounded either
 * way, unless the figure declares its `rounding`. A percent, points and an index are out of a hundred, a rate is for as
 * many as its unit says, and of money whole units of the currency are counted. Decimals of a unit that is counted are
 * those of a mean, and were rounded. From 0 to 100 percent are none to all; of things, none are fewer than none. Where
 * nothing fits, the figure is no mean, and no share, of so many numbers.
 * @param question - `figure`, as printed; `over`, how many whole numbers there are, or 12 for months in a year.
 * @returns The whole numbers in order, none where nothing fits; a `NoValue` where the figure is one.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a count that is none, or more than 100,000 numbers that fit;
 *   `INVALID_FIGURE`, `UNKNOWN_NAME` or `UNIT_MISMATCH` for a figure that cannot be read.
 * @example
 * wholesThatFit({ figure: { printed: '7.44', unit: 'count' }, over: 60 }); // => []
 * wholesThatFit({ figure: { printed: '7.45', unit: 'count' }, over: 60 }); // => [447]
 * wholesThatFit({ figure: { printed: '45%', unit: 'percent' }, over: 83 }); // => [37]
 * wholesThatFit({ figure: { printed: '94.58', unit: 'deployments' }, over: 12 }); // => [1135]
 * wholesThatFit({ figure: { printed: '12', unit: 'per 1000' }, over: 83 }); // => [1]
 * @see N. Brown and J. Heathers, The GRIM test, Social Psychological and Personality Science 8 (2017)
 * @category Figures
 */
export function wholesThatFit(question: {
  readonly figure: PrintedFigure;
  readonly over: number;
}): Reported<readonly number[]> {
  const { figure: read, over } = QUESTION.read(question, ['question']);
  if (read.kind === 'no-value') return read.reason;
  const [from, to] = wholesPrintedBy(read, BigInt(over));
  if (to - from >= BigInt(MAX_WHOLES)) {
    throw invalidArgument(
      over,
      {
        en: `a count over which at most ${numeral(MAX_WHOLES).en} numbers fit`,
        fr: `un effectif auquel conviennent au plus ${numeral(MAX_WHOLES).fr} nombres`,
      },
      ['question', 'over'],
    );
  }
  return to < from ? [] : Array.from({ length: Number(to - from) + 1 }, (_, index) => Number(from) + index);
}

/** Whether a percent or a share is of none of a whole, of a part or of all of it. */
const isOfAll = ({ unit, value }: ReadFigure): boolean =>
  (unit === 'percent' || unit === 'share') && value.n >= 0n && compare(value, unit === 'share' ? ONE : HUNDRED) <= 0;

const QUESTION = /* @__PURE__ */ later(() =>
  fields(
    { en: '{ figure, over }', fr: '{ figure, over }' },
    { figure: figureAloneShape, over: whole(1, 1_000_000_000) },
    { en: 'a part of the question', fr: 'une partie de la question' },
  ),
);
