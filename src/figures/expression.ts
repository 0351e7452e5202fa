import { describe, invalidArgument, requireArray, requireObject, unknownName } from '../kernel/check.js';
import { CpaIppError, type Path } from '../kernel/errors.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import type { Unit } from './model.js';
import type { ReadFigure, UnreadFigure } from './printed.js';
import { DIMENSIONLESS, MONEY } from './units.js';

/**
 * The name of an operation in an expression.
 * @category Figures
 */
export type Operation =
  | 'sum'
  | 'subtract'
  | 'divide'
  | 'percent'
  | 'ratio'
  | 'product'
  | 'same'
  | 'minimum'
  | 'maximum';

/** How many operands each operation takes. */
const ARITY = /* @__PURE__ */ frozen({
  sum: 'many',
  subtract: 'two',
  divide: 'two',
  percent: 'two',
  ratio: 'two',
  product: 'many',
  same: 'one',
  minimum: 'many',
  maximum: 'many',
} as const satisfies Record<Operation, string>);

export const OPERATIONS = /* @__PURE__ */ keysOf(ARITY);
/** Operations within operations. */
const MAX_DEPTH = 16;
/** A product's digits grow with every factor. */
const MAX_FACTORS = 16;

/** A checked expression: figures that were read, and operations on them. */
export type Node = FigureNode | OperationNode;
export interface FigureNode {
  readonly key: string;
  readonly figure: ReadFigure | UnreadFigure;
}
export interface OperationNode {
  readonly operation: Operation;
  readonly operands: readonly Node[];
}

export const isFigureNode = (node: Node): node is FigureNode => 'key' in node;

/** Checks an expression against the figures of its statement, and turns it into a tree; all `keys` are asked for only where one is unknown. */
export function compileExpression(
  expression: unknown,
  figureOf: (key: string) => ReadFigure | UnreadFigure | undefined,
  keys: () => readonly string[],
  path: Path,
  depth = 1,
): OperationNode {
  if (depth > MAX_DEPTH) throw invalidArgument(expression, `an expression at most ${MAX_DEPTH} operations deep`, path);
  const given = requireObject(expression as object, path, `an expression such as { sum: ['a', 'b'] }`);
  const [operation, ...others] = Object.keys(given);
  if (operation === undefined || others.length > 0)
    throw invalidArgument(given, 'an expression with one operation', path);
  if (!(OPERATIONS as readonly string[]).includes(operation)) {
    throw unknownName(operation, OPERATIONS, 'an operation', [...path, operation]);
  }
  const operandPath = [...path, operation];
  const operands = operandsOf(operation as Operation, given[operation], operandPath).map((operand, index): Node => {
    const at = [...operandPath, index];
    if (typeof operand !== 'string') return compileExpression(operand, figureOf, keys, at, depth + 1);
    const figure = figureOf(operand);
    if (figure === undefined) throw unknownName(operand, keys(), 'a figure of the statement', at);
    return { key: operand, figure };
  });
  return { operation: operation as Operation, operands };
}

function operandsOf(operation: Operation, value: unknown, path: Path): readonly unknown[] {
  const arity = ARITY[operation];
  if (arity === 'one') return [value];
  const operands = requireArray(value, path, 'an array of figures or expressions');
  if (arity === 'two' && operands.length !== 2) throw invalidArgument(value, 'exactly two operands', path);
  if (operation === 'product' && operands.length > MAX_FACTORS) {
    throw invalidArgument(value, `at most ${MAX_FACTORS} factors`, path);
  }
  if (operands.length === 0) throw invalidArgument(value, 'at least one operand', path);
  return operands;
}

/** All figures of a tree, in the order in which they stand; one that repeats comes again. */
export function figuresOf(node: Node): FigureNode[] {
  return isFigureNode(node) ? [node] : node.operands.flatMap(figuresOf);
}

/** The unit that an expression results in; `any` for a quotient of two different units, which has no name of its own. */
export function unitOf(node: Node, path: Path): Unit | 'any' {
  if (isFigureNode(node)) return node.figure.unit;
  const units = node.operands.map((operand, index) => unitOf(operand, [...path, node.operation, index]));
  switch (node.operation) {
    case 'divide':
      oneScale(units, path);
      return units[1] !== 'any' && DIMENSIONLESS.has(units[1] as Unit)
        ? (units[0] as Unit | 'any')
        : units[0] === units[1]
          ? 'share'
          : 'any';
    case 'ratio':
      oneScale(units, path);
      return 'ratio';
    case 'percent':
      oneUnit(units, path);
      return 'percent';
    case 'product': {
      const dimensional = units.filter((unit) => unit === 'any' || !DIMENSIONLESS.has(unit));
      return dimensional.length === 0
        ? (units[0] as Unit | 'any')
        : dimensional.length === 1
          ? (dimensional[0] as Unit | 'any')
          : 'any';
    }
    default:
      return oneUnit(units, path);
  }
}

/** Requires that amounts of money are all in one scale: dollars over millions of dollars is a slip. */
function oneScale(units: readonly (Unit | 'any')[], path: Path): void {
  oneUnit(
    units.filter((unit) => unit !== 'any' && MONEY.has(unit)),
    path,
  );
}

/** Requires that operands have one unit in common. */
function oneUnit(units: readonly (Unit | 'any')[], path: Path): Unit | 'any' {
  const named = [...new Set(units.filter((unit) => unit !== 'any'))];
  if (named.length > 1) {
    const [expected, received] = named as [Unit, Unit];
    throw new CpaIppError('UNIT_MISMATCH', `${describe(received)} does not go with ${describe(expected)}`, path, {
      expected,
      received,
    });
  }
  return named[0] ?? 'any';
}
