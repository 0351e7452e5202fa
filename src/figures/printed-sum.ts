import { agreements, type Recomputation, recompute } from './agreements.js';
import { type CheckedFigure, checkedFigure, figureAlone, figureWithoutValue } from './checked-figure.js';
import { countParts, missingPart, type Obstacle } from './evaluate.js';
import type { OperationNode } from './expression.js';
import { VERDICTS } from './model.js';
import type { ReadFigure, UnreadFigure } from './printed.js';
import { calculationOf, judgeAgainst, type KnownParts } from './verdict.js';
import type { TableWays } from './ways-of-rounding.js';

/** Printed figures that a total may be the sum of, worked out once for all totals that are held against them. */
export interface Addends {
  readonly known: KnownParts;
  /** Their sum, over those that have a value; or what stands in the way. */
  readonly sum: Recomputation | Obstacle;
  /** The first of them that has no value. */
  readonly lack: Obstacle | null;
}

/** Figures to be added; `null` where there are none. */
export function addendsOf(figures: readonly (ReadFigure | UnreadFigure)[]): Addends | null {
  if (figures.length === 0) return null;
  const operands = figures.map((figure, index) => ({ key: String(index), figure }));
  const node: OperationNode = { operation: 'sum', operands };
  return {
    known: { parts: countParts(node), calculation: calculationOf(node) },
    sum: recompute(node, 'structural-zero'),
    lack: missingPart(node),
  };
}

/**
 * How well a printed total agrees with a sum: the place of its first verdict among all of them. What is declared of no
 * table, such as another way of rounding, is not tried.
 */
export function agreementWith(printed: ReadFigure, { sum }: Addends): number {
  const [best] = 'why' in sum ? [] : agreements(printed, sum);
  return best === undefined ? VERDICTS.length : VERDICTS.indexOf(best);
}

/**
 * Judges a printed total against a sum, as `reconcile` does.
 *
 * Where parts have no value, and nobody says what that means, a total that is the sum of the others is one over so many
 * of its parts; one that is not cannot be checked, for the others may make up for the gap.
 */
export function checkSum(
  printed: ReadFigure | UnreadFigure,
  addends: Addends | null,
  table: () => TableWays,
): CheckedFigure {
  if (addends === null) return figureAlone(printed);
  const { known, sum, lack } = addends;
  if (printed.kind === 'no-value') return figureWithoutValue(printed, known);
  const judged = judgeAgainst(printed, sum, known, table);
  const isOpen = judged.judgement.verdict === 'inconsistent' && lack !== null;
  return checkedFigure(printed, isOpen ? judgeAgainst(printed, lack, known) : judged);
}
