import { decimalAt } from '../exact/decimal.js';
import { type Fraction, fractionOf } from '../exact/fraction.js';
import { invalidArgument, refuseUnknownKeys, requireArray, requirePlain, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { numeral } from '../kernel/words.js';
import { EXACTLY_TWO_OPERANDS_KIND, EXPRESSION_WITH_ONE_OPERATION, FIGURE_OF_STATEMENT } from './names.js';
import { arityOf, OPERATIONS, type Operation } from './operations.js';
import type { ReadFigure, UnreadFigure } from './printed.js';
import type { Unit } from './unit-model.js';
import { unitAt } from './units.js';

/** Operations within operations. */
const MAX_DEPTH = 16;
/** A product's digits grow with every factor. */
const MAX_FACTORS = 16;

/** A checked expression: figures that were read, constants, and operations on them. */
export type Node = FigureNode | ConstantNode | OperationNode;
export interface FigureNode {
  readonly key: string;
  readonly figure: ReadFigure | UnreadFigure;
}
export interface ConstantNode {
  readonly constant: Fraction;
  readonly digits: string;
  /** Left out where it takes the unit of what stands beside it. */
  readonly unit?: Unit;
}
export interface OperationNode {
  readonly operation: Operation;
  readonly operands: readonly Node[];
  /** The unit into which it was converted, where the operation does nothing else. */
  readonly unit?: Unit;
}

export const isFigureNode = (node: Node): node is FigureNode => 'key' in node;

/** Makes a constant of digits. */
export const constantOf = (digits: string): ConstantNode => ({ constant: fractionOf(digits), digits });

/**
 * Checks an expression against the figures of its statement, and turns it into a tree; all `keys` are asked for only
 * where one is unknown.
 */
export function compileExpression(
  expression: unknown,
  figureOf: (key: string) => ReadFigure | UnreadFigure | undefined,
  keys: () => readonly string[],
  path: Path,
  depth = 1,
): OperationNode {
  if (depth > MAX_DEPTH)
    throw invalidArgument(
      expression,
      {
        en: `an expression at most ${numeral(MAX_DEPTH).en} operations deep`,
        fr: `une expression d'au plus ${numeral(MAX_DEPTH).fr} opérations de profondeur`,
      },
      path,
    );
  const given = requirePlain(expression as object, path, {
    en: "an expression such as { sum: ['a', 'b'] }",
    fr: "une expression comme { sum: ['a', 'b'] }",
  });
  const [operation, ...others] = Object.keys(given);
  if (operation === undefined || others.length > 0) throw invalidArgument(given, EXPRESSION_WITH_ONE_OPERATION, path);
  if (!(OPERATIONS as readonly string[]).includes(operation)) {
    throw unknownName(operation, OPERATIONS, { en: 'an operation', fr: 'une opération' }, [...path, operation]);
  }
  if (operation === 'wholeOver' && depth > 1) throw invalidArgument(given, WHOLE_OVER_ALONE, path);
  const operands = operandsOf(operation as Operation, given[operation], [...path, operation]).map(
    ({ operand, at }): Node => {
      if (typeof operand !== 'string') {
        return isConstant(operand)
          ? constantAt(operand, at)
          : compileExpression(operand, figureOf, keys, at, depth + 1);
      }
      const figure = figureOf(operand);
      if (figure === undefined) throw unknownName(operand, keys(), FIGURE_OF_STATEMENT, at);
      return { key: operand, figure };
    },
  );
  return { operation: operation as Operation, operands };
}

/** What is said of a whole number over a count where there is no printed figure that it would be near to. */
export const WHOLE_OVER_ALONE: Label = /* @__PURE__ */ frozen({
  en: "'wholeOver' by itself, beside a printed figure",
  fr: "« wholeOver » seul, à côté d'un chiffre imprimé",
});

const isConstant = (operand: unknown): operand is Readonly<Record<string, unknown>> =>
  typeof operand === 'object' && operand !== null && Object.hasOwn(operand, 'constant');

function constantAt(operand: Readonly<Record<string, unknown>>, path: Path): ConstantNode {
  const given = requirePlain(operand, path, A_CONSTANT);
  refuseUnknownKeys(
    given,
    ['constant', 'unit'],
    { en: 'a part of a constant', fr: "une partie d'une constante" },
    path,
  );
  const constant = constantOf(decimalAt(given['constant'], [...path, 'constant']).toFixed());
  return given['unit'] === undefined ? constant : { ...constant, unit: unitAt(given['unit'], [...path, 'unit']) };
}

const A_CONSTANT: Label = /* @__PURE__ */ frozen({ en: 'a constant', fr: 'une constante' });

/** An operand, and where it stands. */
interface Placed {
  readonly operand: unknown;
  readonly at: Path;
}

function operandsOf(operation: Operation, value: unknown, path: Path): readonly Placed[] {
  if (operation === 'weightedMean') return weighted(value, path);
  const arity = arityOf(operation);
  if (arity === 1) return [{ operand: value, at: [...path, 0] }];
  const operands = listAt(value, path);
  if (arity === 2 && operands.length !== 2) throw invalidArgument(value, EXACTLY_TWO_OPERANDS_KIND, path);
  if (operation === 'product' && operands.length > MAX_FACTORS) {
    throw invalidArgument(
      value,
      { en: `at most ${numeral(MAX_FACTORS).en} factors`, fr: `au plus ${numeral(MAX_FACTORS).fr} facteurs` },
      path,
    );
  }
  return operands;
}

function listAt(value: unknown, path: Path): readonly Placed[] {
  const operands = requireArray(value, path, {
    en: 'an array of figures or expressions',
    fr: "un tableau de chiffres ou d'expressions",
  });
  if (operands.length === 0)
    throw invalidArgument(value, { en: 'at least one operand', fr: 'au moins un opérande' }, path);
  return operands.map((operand, index) => ({ operand, at: [...path, index] }));
}

/** What is averaged, and then a weight for each. */
function weighted(value: unknown, path: Path): readonly Placed[] {
  const given = requirePlain(value as Readonly<Record<string, unknown>>, path, OF_AND_WEIGHTS);
  refuseUnknownKeys(given, ['of', 'weights'], OF_AND_WEIGHTS, path);
  const [of, weights] = [listAt(given['of'], [...path, 'of']), listAt(given['weights'], [...path, 'weights'])];
  if (of.length !== weights.length)
    throw invalidArgument(given['weights'], { en: 'a weight for each part', fr: 'un poids pour chaque partie' }, [
      ...path,
      'weights',
    ]);
  return [...of, ...weights];
}

const OF_AND_WEIGHTS: Label = /* @__PURE__ */ frozen({
  en: "parts and their weights: { of: ['a'], weights: ['b'] }",
  fr: "des parties et leurs poids : { of: ['a'], weights: ['b'] }",
});

/** All figures of a tree, in the order in which they stand; one that repeats comes again. */
export function figuresOf(node: Node, found: FigureNode[] = []): FigureNode[] {
  if (isFigureNode(node)) found.push(node);
  else if ('operation' in node) for (const operand of node.operands) figuresOf(operand, found);
  return found;
}

/** Whether some figure of a tree is qualified. */
export const hasQualified = (node: Node): boolean =>
  figuresOf(node).some(({ figure }) => figure.qualifier !== undefined);
