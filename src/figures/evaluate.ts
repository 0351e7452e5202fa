import type { NoValue } from '../kernel/no-value.js';
import { figuresOf, isFigureNode, type Node, type Operation, type OperationNode } from './expression.js';
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  greatest,
  least,
  multiply,
  subtract,
  ZERO,
} from './fraction.js';
import type { MissingPart } from './model.js';
import type { ReadFigure } from './printed.js';

/** A tree in which every figure has a value: missing parts have been left out, or have become a plain zero. */
export type ValueNode =
  | { readonly key: string; readonly figure: ReadFigure }
  | { readonly zero: true }
  | ValueOperation;
export interface ValueOperation {
  readonly operation: Operation;
  readonly operands: readonly ValueNode[];
}

/** Why an expression has no value. */
export interface Obstacle {
  readonly why: 'part-without-value' | 'denominator-may-be-zero';
  readonly key?: string;
  readonly reason: NoValue;
}

export const HUNDRED: Fraction = fraction(100n, 1n);

/** How many different figures an expression rests on, and how many of them have no value. */
export function countParts(node: Node): { used: number; missing: number } {
  const figures = new Map(figuresOf(node).map(({ key, figure }) => [key, figure]));
  const missing = [...figures.values()].filter(({ kind }) => kind === 'no-value').length;
  return { used: figures.size - missing, missing };
}

/**
 * Takes the missing parts out of a tree. Where they are `unknown`, the first one is the obstacle. Where they are a `structural-zero`, sums, least and
 * greatest go over the other parts, and elsewhere the part counts as exactly nothing. `null` where nothing is left.
 */
export function withoutMissing(node: OperationNode, missing: MissingPart): ValueNode | Obstacle | null {
  const absent = figuresOf(node).find(({ figure }) => figure.kind === 'no-value');
  if (absent !== undefined && missing === 'unknown') return obstacleOf(absent);
  const pruned = prune(node);
  if (pruned !== null || absent === undefined) return pruned;
  return obstacleOf(absent);
}

function obstacleOf({ key, figure }: { key: string; figure: unknown }): Obstacle {
  return { why: 'part-without-value', key, reason: (figure as { reason: NoValue }).reason };
}

function prune(node: Node): ValueNode | null {
  if (isFigureNode(node)) return node.figure.kind === 'value' ? { key: node.key, figure: node.figure } : null;
  const operands = node.operands.map(prune);
  const present = operands.filter((operand) => operand !== null);
  if (present.length === 0) return null;
  if (present.length === operands.length) return { operation: node.operation, operands: present };
  const skips = node.operation === 'sum' || node.operation === 'minimum' || node.operation === 'maximum';
  return {
    operation: node.operation,
    operands: skips ? present : operands.map((operand) => operand ?? { zero: true }),
  };
}

export const isObstacle = (value: unknown): value is Obstacle =>
  typeof value === 'object' && value !== null && 'why' in value;

/** The obstacle of a division by something that is, or may be, zero. */
export const ZERO_DENOMINATOR: Obstacle = { why: 'denominator-may-be-zero', reason: { noValue: 'zero-denominator' } };

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
