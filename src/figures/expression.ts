import { invalidArgument, requireArray, requirePlain, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import { numeral } from '../kernel/words.js';
import { UNIT_MISMATCH } from './messages.js';
import type { Unit } from './model.js';
import { EXACTLY_TWO_OPERANDS_KIND, EXPRESSION_WITH_ONE_OPERATION, FIGURE_OF_STATEMENT } from './names.js';
import type { ReadFigure, UnreadFigure } from './printed.js';
import { DIMENSIONLESS, MONEY, wordsForUnits } from './units.js';

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
  const operandPath = [...path, operation];
  const operands = operandsOf(operation as Operation, given[operation], operandPath).map((operand, index): Node => {
    const at = [...operandPath, index];
    if (typeof operand !== 'string') return compileExpression(operand, figureOf, keys, at, depth + 1);
    const figure = figureOf(operand);
    if (figure === undefined) throw unknownName(operand, keys(), FIGURE_OF_STATEMENT, at);
    return { key: operand, figure };
  });
  return { operation: operation as Operation, operands };
}

function operandsOf(operation: Operation, value: unknown, path: Path): readonly unknown[] {
  const arity = ARITY[operation];
  if (arity === 'one') return [value];
  const operands = requireArray(value, path, {
    en: 'an array of figures or expressions',
    fr: "un tableau de chiffres ou d'expressions",
  });
  if (arity === 'two' && operands.length !== 2) throw invalidArgument(value, EXACTLY_TWO_OPERANDS_KIND, path);
  if (operation === 'product' && operands.length > MAX_FACTORS) {
    throw invalidArgument(
      value,
      { en: `at most ${numeral(MAX_FACTORS).en} factors`, fr: `au plus ${numeral(MAX_FACTORS).fr} facteurs` },
      path,
    );
  }
  if (operands.length === 0)
    throw invalidArgument(value, { en: 'at least one operand', fr: 'au moins un opérande' }, path);
  return operands;
}

/** All figures of a tree, in the order in which they stand; one that repeats comes again. */
export function figuresOf(node: Node): FigureNode[] {
  return isFigureNode(node) ? [node] : node.operands.flatMap(figuresOf);
}

/**
 * The units that an expression may be in; `any` for a quotient or a product of different units, which has no name of
 * its own.
 */
export type PossibleUnits = readonly Unit[] | 'any';

/**
 * What a plain number is that has no unit: a quotient of equal units is a share or a ratio, whichever the printed
 * figure is.
 */
const PURE: readonly Unit[] = /* @__PURE__ */ frozen(['share', 'ratio']);

/** The units that an expression may be in. */
export function unitsOf(node: Node, path: Path): PossibleUnits {
  if (isFigureNode(node)) return [node.figure.unit];
  const units = node.operands.map((operand, index) => unitsOf(operand, [...path, node.operation, index]));
  switch (node.operation) {
    case 'divide':
      oneScale(units, path);
      return quotientOf(units[0] as PossibleUnits, units[1] as PossibleUnits);
    case 'ratio':
      oneScale(units, path);
      return ['ratio'];
    case 'percent':
      commonUnits(units, path);
      return ['percent'];
    case 'product':
      return productOf(units);
    default:
      return commonUnits(units, path);
  }
}

const isAmong = (units: PossibleUnits, members: ReadonlySet<Unit>): boolean =>
  units !== 'any' && units.every((unit) => members.has(unit));

/** The units of the first that all the others may be in, too. */
const sharedBy = ([first = [], ...others]: readonly (readonly Unit[])[]): readonly Unit[] =>
  first.filter((unit) => others.every((units) => units.includes(unit)));

function quotientOf(above: PossibleUnits, below: PossibleUnits): PossibleUnits {
  if (above !== 'any' && below !== 'any' && sharedBy([above, below]).length > 0) {
    // So many things for each of so many others are a number of things again.
    return above.includes('count') ? [...PURE, 'count'] : PURE;
  }
  return isAmong(below, DIMENSIONLESS) ? above : 'any';
}

/** Plain numbers multiply anything, and counts anything with a unit: half of 20 things is a number of things. */
function productOf(units: readonly PossibleUnits[]): PossibleUnits {
  const plain = units.filter((unit): unit is readonly Unit[] => isAmong(unit, DIMENSIONLESS));
  if (plain.length < units.length) {
    return plain.length === units.length - 1
      ? (units.find((unit) => !plain.includes(unit as readonly Unit[])) ?? 'any')
      : 'any';
  }
  const counts = plain.filter((unit) => unit.includes('count'));
  const shared = sharedBy(counts.length > 0 ? counts : plain);
  return shared.length > 0 ? shared : PURE;
}

/** Requires that amounts of money are all in one scale: dollars over millions of dollars is a slip. */
function oneScale(units: readonly PossibleUnits[], path: Path): void {
  commonUnits(
    units.filter((unit) => isAmong(unit, MONEY)),
    path,
  );
}

/** Requires that operands have a unit in common. */
function commonUnits(units: readonly PossibleUnits[], path: Path): PossibleUnits {
  let common: PossibleUnits = 'any';
  for (const possible of units) {
    if (possible === 'any') continue;
    if (common === 'any') {
      common = possible;
      continue;
    }
    const shared: readonly Unit[] = sharedBy([common, possible]);
    if (shared.length === 0) {
      throw fault(UNIT_MISMATCH, path, { expected: wordsForUnits(...common), received: wordsForUnits(...possible) });
    }
    common = shared;
  }
  return common;
}
