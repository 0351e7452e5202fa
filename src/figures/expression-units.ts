import { compare, ONE, toText } from '../exact/fraction.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { constantOf, isFigureNode, type Node, type OperationNode, WHOLE_OVER_ALONE } from './expression.js';
import { UNIT_MISMATCH } from './messages.js';
import type { Operation } from './operations.js';
import type { Unit } from './unit-model.js';
import { DIMENSIONLESS, isRate, moneyIn, timesInto, wordsForUnits } from './units.js';

/**
 * The units that an expression may be in; `any` for a quotient or a product of different units, which has no name of
 * its own.
 */
type PossibleUnits = readonly Unit[] | 'any';

/**
 * What a plain number is that has no unit: a quotient of equal units is a share or a ratio, whichever the printed
 * figure is.
 */
const PURE: readonly Unit[] = /* @__PURE__ */ frozen(['share', 'ratio']);
/** A constant, which takes the unit of what stands beside it. */
const NUMBER: readonly Unit[] = /* @__PURE__ */ frozen(['share', 'ratio', 'count']);
/** What lies between two percents, or what is added to one. */
const POINTS: readonly Unit[] = /* @__PURE__ */ frozen(['points', 'percent']);

/** A tree in which amounts on different scales are converted, with the units that it may be in. */
interface Resolved {
  readonly node: Node;
  readonly units: PossibleUnits;
}

/**
 * Checks that the units of an expression go together and come to those that are wanted; and converts amounts that stand
 * on different scales of one currency, or rates of different bases.
 */
export function inUnit(node: OperationNode, wanted: Unit, path: Path): OperationNode {
  if (node.operation === 'wholeOver') throw invalidArgument(node, WHOLE_OVER_ALONE, path);
  if (isAllIn(node, wanted)) return node;
  const { node: found, units } = converted(resolved(node, wanted, path), wanted);
  requireUnit(wanted, units, path);
  return found as OperationNode;
}

/** Whether all figures are in one unit already, and stay in it: as in most tables. */
function isAllIn(node: Node, unit: Unit): boolean {
  if (isFigureNode(node)) return node.figure.unit === unit;
  return 'operation' in node && KEEP_UNIT.has(node.operation) && node.operands.every((one) => isAllIn(one, unit));
}

const KEEP_UNIT: ReadonlySet<Operation> = /* @__PURE__ */ new Set<Operation>([
  'sum',
  'subtract',
  'same',
  'minimum',
  'maximum',
  'mean',
  'median',
  'change',
  'cumulative',
]);

/** The same for a reading, which may be of another measure: it is converted where it can be. */
export const nearUnit = (node: OperationNode, wanted: Unit, path: Path): OperationNode =>
  converted(resolved(node, wanted, path), wanted).node as OperationNode;

/** Requires that an expression is in the unit of the figure that it is compared with. */
export function requireUnit(expected: Unit, received: PossibleUnits, path: Path): void {
  if (received === 'any' || received.includes(expected)) return;
  // So many of one for each of another is a rate, once it is multiplied.
  if (isRate(expected) && received.includes('ratio')) return;
  throw fault(UNIT_MISMATCH, path, { expected: wordsForUnits(expected), received: wordsForUnits(...received) });
}

function resolved(node: Node, wanted: Unit | undefined, path: Path): Resolved {
  if (isFigureNode(node)) return { node, units: node.figure.unit === 'points' ? POINTS : [node.figure.unit] };
  if (!('operation' in node)) return { node, units: node.unit === undefined ? NUMBER : [node.unit] };
  const { operation } = node;
  const half = node.operands.length / 2;
  const keepsUnit = KEEP_UNIT.has(operation) || operation === 'weightedMean';
  const given = node.operands.map((operand, index) => {
    const isWeight = operation === 'weightedMean' && index >= half;
    return resolved(operand, keepsUnit && !isWeight ? wanted : undefined, [...path, operation, index]);
  });
  const operands =
    operation === 'weightedMean'
      ? [...onOneScale(given.slice(0, half), wanted), ...onOneScale(given.slice(half))]
      : operation === 'product'
        ? given
        : onOneScale(given, keepsUnit ? wanted : undefined);
  const isSame = operands.every((operand, index) => operand.node === node.operands[index]);
  const units = operands.map((operand) => operand.units);
  return {
    node: isSame ? node : { operation, operands: operands.map((operand) => operand.node) },
    units: unitsOf(operation, units, path),
  };
}

function unitsOf(operation: OperationNode['operation'], units: readonly PossibleUnits[], path: Path): PossibleUnits {
  switch (operation) {
    case 'divide':
      oneMoney(units, path);
      return quotientOf(units[0] as PossibleUnits, units[1] as PossibleUnits);
    case 'ratio':
      oneMoney(units, path);
      return ['ratio'];
    case 'percent':
    case 'percentChange':
      commonUnits(units, path);
      return ['percent'];
    case 'index':
      commonUnits(units, path);
      return ['index'];
    case 'product':
      return productOf(units);
    case 'weightedMean': {
      const half = units.length / 2;
      commonUnits(units.slice(half), path);
      return commonUnits(units.slice(0, half), path);
    }
    case 'subtract':
    case 'change': {
      const common = commonUnits(units, path);
      return common !== 'any' && common !== NUMBER && common.includes('percent') ? POINTS : common;
    }
    case 'wholeOver':
      return 'any';
    default:
      return commonUnits(units, path);
  }
}

/** Brings operands to the scale that is wanted, or else to that of the first of them that has one. */
function onOneScale(operands: readonly Resolved[], wanted?: Unit): readonly Resolved[] {
  const units = operands.map(({ units }) => (units !== 'any' && units.length === 1 ? units[0] : undefined));
  const [first] = units;
  if (units.every((unit) => unit === first)) return operands;
  const scaled = units.find((unit) => unit !== undefined && timesInto(unit, unit) !== null);
  if (scaled === undefined) return operands;
  const target = wanted !== undefined && timesInto(scaled, wanted) !== null ? wanted : scaled;
  return operands.map((operand) => converted(operand, target));
}

/** Converts what is in one unit to another scale of it; anything else stays as it is. */
function converted(operand: Resolved, to: Unit): Resolved {
  const { node, units } = operand;
  const [from] = units;
  if (units === 'any' || units.length !== 1 || from === to) return operand;
  const times = timesInto(from as Unit, to);
  if (times === null) return operand;
  const [isDown, size] = compare(times, ONE) >= 0 ? [true, times] : [false, { n: times.d, d: times.n }];
  // What no whole number leads to, such as from 3 to 7, is not converted.
  if (size.d !== 1n) return operand;
  const operands = [node, constantOf(toText(size, 0))];
  return { node: { operation: isDown ? 'divide' : 'product', operands, unit: to }, units: [to] };
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

/** Requires that amounts of money are all of one currency. */
function oneMoney(units: readonly PossibleUnits[], path: Path): void {
  commonUnits(
    units.filter((unit) => unit !== 'any' && unit.every((one) => moneyIn(one) !== null)),
    path,
  );
}

/** Requires that operands have a unit in common. */
function commonUnits(units: readonly PossibleUnits[], path: Path): PossibleUnits {
  const [first] = units;
  let common: PossibleUnits = first === NUMBER ? NUMBER : 'any';
  for (const possible of units) {
    if (possible === 'any' || possible === NUMBER) continue;
    if (common === 'any' || common === NUMBER) {
      common = possible;
      continue;
    }
    const shared: readonly Unit[] = sharedBy([common, possible]);
    if (shared.length === 0) {
      throw fault(UNIT_MISMATCH, path, { expected: wordsForUnits(...common), received: wordsForUnits(...possible) });
    }
    common = shared;
  }
  return common === NUMBER && units.includes('any') ? 'any' : common;
}
