import { type Recomputation, recompute } from '../figures/agreements.js';
import { type Obstacle, prune } from '../figures/evaluate.js';
import { compileExpression, figuresOf, type OperationNode } from '../figures/expression.js';
import type { Expression } from '../figures/expression-model.js';
import { inUnit } from '../figures/expression-units.js';
import type { MissingPart } from '../figures/model.js';
import { refuseBentRepetition } from '../figures/possible-range.js';
import type { Unit } from '../figures/unit-model.js';
import type { Path } from '../kernel/codes.js';
import { type ClaimContext, type ClaimFigure, figureAt } from './claim-parts.js';

/** What a claim works out from figures. */
export interface WorkedOut {
  /** Each figure once, in the order in which they are named. */
  readonly figures: readonly ClaimFigure[];
  readonly tree: OperationNode;
  readonly found: Recomputation | Obstacle;
}

/** Works an expression of a claim out, in the unit that is asked for; or asked of the first of its figures. */
export function workedOut(
  expression: Expression,
  { unit, missing }: { readonly unit: (first: ClaimFigure | undefined) => Unit; readonly missing: MissingPart },
  context: ClaimContext,
  path: Path,
): WorkedOut {
  const figures = new Map<string, ClaimFigure>();
  const read = (key: string) => {
    const figure = figures.get(key) ?? figureAt(key, context, path);
    figures.set(key, figure);
    return figure.read;
  };
  const given = compileExpression(expression, read, () => context.library.keysOf(context.document), path);
  const first = figuresOf(given)[0]?.key;
  const tree = inUnit(given, unit(first === undefined ? undefined : figures.get(first)), path);
  const node = prune(tree);
  if (node !== null) refuseBentRepetition(node, path);
  return { figures: [...figures.values()], tree, found: recompute(tree, missing) };
}
