import {
  add,
  compare,
  divide,
  type Fraction,
  greatest,
  HUNDRED,
  least,
  multiply,
  subtract,
  ZERO,
} from '../exact/fraction.js';
import { frozen } from '../kernel/frozen.js';
import { isWithheld, type NoValue, reasonAmong } from '../kernel/no-value.js';
import { figuresOf, isFigureNode, type Node, type Operation } from './expression.js';
import type { ReadFigure } from './printed.js';

/** A tree in which every figure has a value: missing parts have been left out, or have become a plain zero. */
export type ValueNode = ValueFigure | { readonly zero: true } | ValueOperation;
export interface ValueFigure {
  readonly key: string;
  readonly figure: ReadFigure;
}
export interface ValueOperation {
  readonly operation: Operation;
  readonly operands: readonly ValueNode[];
}

/** Why an expression has no value. */
export interface Obstacle {
  readonly why: 'part-without-value' | 'part-left-out' | 'denominator-may-be-zero';
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
 * Takes the missing parts out of a tree: sums, least and greatest go over the other parts, and elsewhere the part
 * counts as exactly nothing. `null` where nothing is left.
 */
export function prune(node: Node): ValueNode | null {
  if (isFigureNode(node)) return node.figure.kind === 'value' ? { key: node.key, figure: node.figure } : null;
  const operands = node.operands.map(prune);
  const present = operands.filter((operand) => operand !== null);
  if (present.length === 0) return null;
  if (present.length === operands.length) return { operation: node.operation, operands: present };
  return {
    operation: node.operation,
    operands: skipsMissing(node.operation) ? present : operands.map((operand) => operand ?? { zero: true }),
  };
}

/** Operations that go over the parts that are there. */
export const skipsMissing = (operation: Operation): boolean =>
  operation === 'sum' || operation === 'minimum' || operation === 'maximum';

export const isQuotient = (operation: Operation): boolean =>
  operation === 'divide' || operation === 'percent' || operation === 'ratio';

/** The obstacle of a division by something that is, or may be, zero. */
export const ZERO_DENOMINATOR = /* @__PURE__ */ frozen<Obstacle>({
  why: 'denominator-may-be-zero',
  reason: { noValue: 'zero-denominator' },
});

/** Works an expression out on the figures as printed; `null` for a division by zero. */
export function evaluate(node: ValueNode): Fraction | null {
  if ('zero' in node) return ZERO;
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
      return values.reduce(add);
    case 'subtract':
      return subtract(first, second);
    case 'product':
      return values.reduce(multiply);
    case 'same':
      return first;
    case 'minimum':
      return values.reduce(least);
    case 'maximum':
      return values.reduce(greatest);
    default: {
      if (compare(second, ZERO) === 0) return null;
      const quotient = divide(first, second);
      return node.operation === 'percent' ? multiply(quotient, HUNDRED) : quotient;
    }
  }
}
