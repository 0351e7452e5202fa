import { compare, divide, type Fraction, HUNDRED, multiply, subtract, toText } from '../exact/fraction.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { evaluate, prune } from './evaluate.js';
import { constantOf, type OperationNode } from './expression.js';
import type { ReadFigure, UnreadFigure } from './printed.js';

/**
 * A whole number over so many, as near to a printed figure as there is: what the mean of so many whole numbers, or a
 * share of so many people, would have to be. A percent is worked out as one.
 *
 * The printed figure is then judged like any other: where no whole number gives it, it cannot be such a mean.
 * @see N. Brown and J. Heathers, The GRIM test, Social Psychological and Personality Science 8 (2017)
 */
export function nearestWhole(node: OperationNode, printed: ReadFigure | UnreadFigure, path: Path): OperationNode {
  const pruned = prune(node);
  const count = pruned === null ? null : evaluate(pruned);
  const operation = printed.unit === 'percent' ? 'percent' : 'divide';
  const over = node.operands[0] as OperationNode;
  // Without a number on either side, the figure cannot be checked, and its arithmetic says what is missing.
  const wholeOver = (whole: string): OperationNode => {
    const quotient: OperationNode = { operation, operands: [constantOf(whole), over] };
    return { operation: 'wholeOver', operands: [quotient] };
  };
  if (count === null || printed.kind === 'no-value') return wholeOver('0');
  if (count.d !== 1n || count.n <= 0n) {
    throw invalidArgument(
      toText(count, count.d === 1n ? 0 : 2),
      { en: 'a whole number above zero', fr: 'un nombre entier supérieur à zéro' },
      [...path, 'wholeOver'],
    );
  }
  const [nearest] = wholesNear(printed, count.n);
  return wholeOver(String(nearest));
}

/** Whole numbers over a count that are next to a printed figure, the nearest first; those that print as it before. */
function wholesNear(printed: ReadFigure, count: bigint): bigint[] {
  const perWhole = (value: Fraction): Fraction => (printed.unit === 'percent' ? divide(value, HUNDRED) : value);
  const target = multiply(perWhole(printed.value), { n: count, d: 1n });
  const floor = target.n / target.d - (target.n < 0n && target.n % target.d !== 0n ? 1n : 0n);
  const distance = (whole: bigint): Fraction => {
    const off = subtract({ n: whole, d: 1n }, target);
    return off.n < 0n ? { n: -off.n, d: off.d } : off;
  };
  const rank = (whole: bigint): number => (fits(whole) ? 0 : 1);
  const fits = (whole: bigint): boolean => {
    const { low, high, openLow = false, openHigh = false } = printed.envelope;
    const [fromLow, fromHigh] = [low, high].map((end) =>
      compare({ n: whole, d: 1n }, multiply(perWhole(end), { n: count, d: 1n })),
    ) as [number, number];
    return (fromLow > 0 || (fromLow === 0 && !openLow)) && (fromHigh < 0 || (fromHigh === 0 && !openHigh));
  };
  return [floor, floor + 1n].sort((a, b) => rank(a) - rank(b) || compare(distance(a), distance(b)));
}
