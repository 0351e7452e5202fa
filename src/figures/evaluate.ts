import {
  add,
  compare,
  divide,
  type Fraction,
  greatest,
  HUNDRED,
  least,
  multiply,
  ONE,
  subtract,
  sumOf,
  ZERO,
} from '../exact/fraction.js';
import type { Interval } from '../exact/interval.js';
import { frozen } from '../kernel/frozen.js';
import { isWithheld, type NoValue, reasonAmong } from '../kernel/no-value.js';
import { figuresOf, isFigureNode, type Node } from './expression.js';
import { isOverHundred, type Operation, presentAmong } from './operations.js';
import type { ReadFigure } from './printed.js';

/** A tree in which every figure has a value: missing parts have been left out, or have become a plain zero. */
export type ValueNode = ValueFigure | ValueConstant | ValueOperation;
export interface ValueConstant {
  readonly constant: Fraction;
}
export interface ValueFigure {
  readonly key: string;
  readonly figure: ReadFigure;
  /** What it is taken to stand for, where that is not what it was read to. */
  readonly interval?: Interval;
}
export interface ValueOperation {
  readonly operation: Operation;
  readonly operands: readonly ValueNode[];
}

/** What a figure of a tree stands for. */
export const intervalOf = ({ figure, interval }: ValueFigure): Interval => interval ?? figure.envelope;

/** Why an expression has no value. */
export interface Obstacle {
  readonly why: 'part-without-value' | 'part-left-out' | 'other-unit' | 'denominator-may-be-zero';
  readonly reason: NoValue;
}

/** How many different figures an expression rests on, and how many of them have no value. */
export function countParts(node: Node): { used: number; missing: number } {
  const figures = new Map(figuresOf(node).map(({ key, figure }) => [key, figure]));
  const missing = [...figures.values()].filter(({ kind }) => kind === 'no-value').length;
  return { used: figures.size - missing, missing };
}

/**
 * The obstacle of the first part without a value, or of the first that is withheld; `null` where all parts have one.
 */
export function missingPart(node: Node): Obstacle | null {
  const reasons = figuresOf(node).flatMap(({ figure }) => (figure.kind === 'no-value' ? [figure.reason] : []));
  const reason = reasonAmong(reasons.filter(isWithheld)) ?? reasonAmong(reasons);
  return reason === null ? null : { why: 'part-without-value', reason };
}

/**
 * Takes the missing parts out of a tree: sums, means, least and greatest go over the other parts, and elsewhere the
 * part counts as exactly nothing. `null` where nothing is left.
 */
export function prune(node: Node): ValueNode | null {
  if (isFigureNode(node)) return node.figure.kind === 'value' ? { key: node.key, figure: node.figure } : null;
  if (!('operation' in node)) return node;
  const { operation } = node;
  const operands = node.operands.map(prune);
  if (operands.every((operand) => operand !== null)) return { operation, operands };
  const present = presentAmong(operation, operands) ?? operands.map((operand) => operand ?? NOTHING);
  return present.every((operand) => operand === NOTHING) ? null : { operation, operands: present };
}

const NOTHING = /* @__PURE__ */ frozen<ValueConstant>({ constant: ZERO });

/** The obstacle of a division by something that is, or may be, zero. */
export const ZERO_DENOMINATOR = /* @__PURE__ */ frozen<Obstacle>({
  why: 'denominator-may-be-zero',
  reason: { noValue: 'zero-denominator' },
});

/** Works an expression out on the figures as printed; `null` for a division by zero. */
export function evaluate(node: ValueNode): Fraction | null {
  if ('constant' in node) return node.constant;
  if ('key' in node) return node.figure.value;
  const values: Fraction[] = [];
  for (const operand of node.operands) {
    const value = evaluate(operand);
    if (value === null) return null;
    values.push(value);
  }
  const [first, second] = values as [Fraction, Fraction];
  switch (node.operation) {
    case 'sum':
    case 'cumulative':
      return sumOf(values);
    case 'subtract':
    case 'change':
      return subtract(first, second);
    case 'product':
      return values.reduce(multiply);
    case 'same':
    case 'wholeOver':
      return first;
    case 'minimum':
      return values.reduce(least);
    case 'maximum':
      return values.reduce(greatest);
    case 'mean':
      return divide(sumOf(values), wholeOf(values.length));
    case 'median':
      return medianOf(values);
    case 'weightedMean': {
      const half = values.length / 2;
      const [parts, weights] = [values.slice(0, half), values.slice(half)];
      const weight = weights.reduce(add);
      const sum = parts.map((part, index) => multiply(part, weights[index] as Fraction)).reduce(add);
      return weight.n === 0n ? null : divide(sum, weight);
    }
    default: {
      if (second.n === 0n) return null;
      const quotient = divide(first, second);
      const share = node.operation === 'percentChange' ? subtract(quotient, ONE) : quotient;
      return isOverHundred(node.operation) ? multiply(share, HUNDRED) : share;
    }
  }
}

/** A whole number as a fraction. */
export const wholeOf = (count: number): Fraction => ({ n: BigInt(count), d: 1n });

/** The value in the middle, or half way between the two that are. */
export function medianOf(values: readonly Fraction[]): Fraction {
  const sorted = [...values].sort(compare);
  const [low, high] = [(values.length - 1) >> 1, values.length >> 1].map((index) => sorted[index] as Fraction);
  return divide(add(low as Fraction, high as Fraction), wholeOf(2));
}
