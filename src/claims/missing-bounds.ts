import { type Fraction, ulp, ZERO } from '../exact/fraction.js';
import { point } from '../exact/interval.js';
import { directionIn } from '../figures/bends.js';
import type { ValueNode } from '../figures/evaluate.js';
import { figuresOf, isFigureNode, type Node } from '../figures/expression.js';
import { rangeOf } from '../figures/possible-range.js';
import type { ReadFigure } from '../figures/printed.js';
import type { Reach } from '../figures/qualifiers.js';
import { cannotBeNegative } from '../figures/units.js';
import { isWithheld } from '../kernel/no-value.js';

/**
 * What is known of an expression some of whose parts have no value, as long as they are not below zero: `6,500 + TBD`
 * is at least 6,500. `null` where a part could be, where it may move the expression either way, or where its number is
 * withheld.
 * @param notNegative - Whether the caller knows that no part is below zero, whatever it counts.
 */
export function boundWithout(tree: Node, notNegative: boolean): Reach | null {
  const missing = new Map(
    figuresOf(tree).flatMap(({ key, figure }) => (figure.kind === 'no-value' ? [[key, figure] as const] : [])),
  );
  for (const { unit, reason } of missing.values())
    if (isWithheld(reason) || !(notNegative || cannotBeNegative(unit))) return null;
  const anyAmount = withValues(tree, { low: ZERO, high: HUGE() });
  const ways = [...missing.keys()].map((key) => directionIn(anyAmount, key, rangeOf));
  const range = rangeOf(withValues(tree, point(ZERO)));
  if (range === null || ways.length === 0) return null;
  const { low, high, openLow, openHigh } = range;
  if (ways.every((way) => way > 0)) return { low, high: null, open: openLow === true };
  return ways.every((way) => way < 0) ? { low: null, high, open: openHigh === true } : null;
}

/** More than any figure of a document, so that no sign turns beyond it. */
const HUGE = (): Fraction => ulp(-60);

/** A tree in which the figures without a value stand for an interval. */
function withValues(node: Node, envelope: ReadFigure['envelope']): ValueNode {
  if (isFigureNode(node)) {
    const { key, figure } = node;
    return { key, figure: figure.kind === 'value' ? figure : ({ value: ZERO, envelope } as ReadFigure) };
  }
  if (!('operation' in node)) return node;
  return { operation: node.operation, operands: node.operands.map((operand) => withValues(operand, envelope)) };
}
