import { isFigureNode, type Node, type OperationNode } from '../../figures/expression.js';
import { isOverHundred, isQuotient, type Operation, presentAmong } from '../../figures/operations.js';
import { type Cell, type Equation, numberOf, type System } from './equations.js';

/*
 * What a check wants of one of its cells, in doubles: they propose, and whether a repair holds is judged on fractions.
 */

/** A number, with by how much it changes with each cell. */
interface Reckoned {
  readonly value: number;
  readonly slopes: ReadonlyMap<string, number>;
}

const NO_SLOPES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map();

/** The value of a tree, with by how much it changes with each cell; `null` where it divides by zero. */
export function reckoned(node: Node, at: (id: string) => number): Reckoned | null {
  if (isFigureNode(node)) {
    if (node.figure.kind !== 'value') return { value: 0, slopes: NO_SLOPES };
    return { value: at(node.key), slopes: new Map([[node.key, 1]]) };
  }
  if (!('operation' in node)) return { value: numberOf(node.constant), slopes: NO_SLOPES };
  const operands: Reckoned[] = [];
  for (const operand of presentIn(node)) {
    const found = reckoned(operand, at);
    if (found === null) return null;
    operands.push(found);
  }
  const values = operands.map(({ value }) => value);
  const found = withSlopes(node.operation, values);
  if (found === null) return null;
  const slopes = new Map<string, number>();
  for (const [index, factor] of found.factors.entries()) {
    if (factor === 0) continue;
    for (const [id, slope] of operands[index]?.slopes ?? []) slopes.set(id, (slopes.get(id) ?? 0) + factor * slope);
  }
  return { value: found.value, slopes };
}

/** The operands of an operation, without the parts that it goes over. */
function presentIn({ operation, operands }: OperationNode): readonly Node[] {
  const there = operands.map((one) => (isFigureNode(one) && one.figure.kind !== 'value' ? null : one));
  return presentAmong(operation, there) ?? operands;
}

/** An operation on numbers, with by how much it changes with each of them. */
function withSlopes(
  operation: Operation,
  values: readonly number[],
): { readonly value: number; readonly factors: readonly number[] } | null {
  const [first = 0, second = 0] = values;
  const sum = values.reduce((a, b) => a + b, 0);
  if (isQuotient(operation)) {
    if (second === 0) return null;
    const scale = isOverHundred(operation) ? 100 : 1;
    const ratio = first / second;
    const value = (operation === 'percentChange' ? ratio - 1 : ratio) * scale;
    return { value, factors: [scale / second, (-scale * ratio) / second] };
  }
  switch (operation) {
    case 'sum':
    case 'cumulative':
      return { value: sum, factors: values.map(() => 1) };
    case 'mean':
      return { value: sum / values.length, factors: values.map(() => 1 / values.length) };
    case 'subtract':
    case 'change':
      return { value: first - second, factors: [1, -1] };
    case 'product': {
      const factors = values.map((_, at) => values.reduce((a, b, other) => (other === at ? a : a * b), 1));
      return { value: values.reduce((a, b) => a * b, 1), factors };
    }
    case 'weightedMean': {
      const half = values.length / 2;
      const [parts, weights] = [values.slice(0, half), values.slice(half)];
      const weight = weights.reduce((a, b) => a + b, 0);
      if (weight === 0) return null;
      const value = parts.reduce((total, part, at) => total + part * (weights[at] as number), 0) / weight;
      return {
        value,
        factors: [...weights.map((one) => one / weight), ...parts.map((part) => (part - value) / weight)],
      };
    }
    case 'same':
      return { value: first, factors: [1] };
    case 'minimum':
    case 'maximum': {
      const value = (operation === 'minimum' ? Math.min : Math.max)(...values);
      const chosen = values.indexOf(value);
      return { value, factors: values.map((_, at) => (at === chosen ? 1 : 0)) };
    }
    default:
      return null;
  }
}

type Line = readonly [constant: number, slope: number];
type Quotient = readonly [above: Line, below: Line];
const times = (a: Line, b: Line): Line | null => (a[1] * b[1] === 0 ? [a[0] * b[0], a[0] * b[1] + a[1] * b[0]] : null);
const plus = (a: Quotient, b: Quotient, sign: number): Quotient | null => {
  const [left, right, below] = [times(a[0], b[1]), times(b[0], a[1]), times(a[1], b[1])];
  if (left === null || right === null || below === null) return null;
  return [[left[0] + sign * right[0], left[1] + sign * right[1]], below];
};
const over = (a: Quotient, b: Quotient, scale = 1): Quotient | null => {
  const [above, below] = [times(a[0], b[1]), times(a[1], b[0])];
  return above && below && [[above[0] * scale, above[1] * scale], below];
};

/** A tree as a quotient of two straight lines in one of its cells; `null` where it is none. */
function quotientIn(node: Node, id: string, at: (id: string) => number): Quotient | null {
  if (isFigureNode(node)) {
    const isValue = node.figure.kind === 'value';
    if (node.key === id && isValue)
      return [
        [0, 1],
        [1, 0],
      ];
    return [
      [isValue ? at(node.key) : 0, 0],
      [1, 0],
    ];
  }
  if (!('operation' in node))
    return [
      [numberOf(node.constant), 0],
      [1, 0],
    ];
  const operands = presentIn(node).map((operand) => quotientIn(operand, id, at));
  if (operands.some((operand) => operand === null)) return null;
  const all = operands as Quotient[];
  const [first, second] = all as [Quotient, Quotient];
  const folded = (fold: (a: Quotient, b: Quotient) => Quotient | null) =>
    all.slice(1).reduce<Quotient | null>((a, b) => a && fold(a, b), first);
  switch (node.operation) {
    case 'sum':
    case 'cumulative':
      return folded((a, b) => plus(a, b, 1));
    case 'mean': {
      const sum = folded((a, b) => plus(a, b, 1));
      return (
        sum &&
        over(sum, [
          [all.length, 0],
          [1, 0],
        ])
      );
    }
    case 'subtract':
    case 'change':
      return plus(first, second, -1);
    case 'same':
      return first;
    case 'product':
      return folded((a, b) => over(a, [b[1], b[0]]));
    case 'percentChange': {
      const gap = plus(first, second, -1);
      return gap && over(gap, second, 100);
    }
    default:
      if (!isQuotient(node.operation)) return null;
      return over(first, second, isOverHundred(node.operation) ? 100 : 1);
  }
}

/** What a check wants of a cell, with the other cells as they are. */
export interface Wanted {
  /** The value at which it holds to the point, and the least and greatest at which it holds. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
  /** By how much the check changes with the cell, and the spread of its rounding. */
  readonly slope: number;
  readonly sigma: number;
}

const NEARLY = 1e-9;

/** Solves a check for one of its cells. */
export function wantedOf(
  equation: Equation,
  id: string,
  system: System,
  at: (id: string) => number,
  isPassing: boolean,
): Wanted | null {
  const { node, target, factors } = equation;
  const own = system.cells.get(target) as Cell;
  let solved = at(id);
  if (id !== target) {
    const wantedTarget = at(target);
    if (factors !== null) {
      const factor = factors.get(id) ?? 0;
      if (factor === 0) return null;
      solved = at(id) + (wantedTarget - sumOf(factors, at)) / factor;
    } else {
      const lines = quotientIn(node, id, at);
      if (lines === null) return null;
      const found = solve(lines, wantedTarget);
      if (found === null) return null;
      solved = found;
    }
  }
  const here = (one: string) => (one === id && id !== target ? solved : at(one));
  const found = factors === null ? reckoned(node, here) : { value: sumOf(factors, here), slopes: factors };
  if (found === null) return null;
  if (id === target) solved = found.value;
  const reach = equation.isQuotient ? Math.max(own.half, own.digit / 2) : own.half;
  let [width, variance] = [reach, (reach * reach) / 3];
  for (const [part, slope] of found.slopes) {
    const { half } = system.cells.get(part) as Cell;
    width += Math.abs(slope) * half;
    variance += (slope * slope * half * half) / 3;
  }
  const slope = id === target ? 1 : (found.slopes.get(id) ?? 0);
  if (slope === 0) return null;
  // What passes, if only padded or cut off, may go on so.
  if (isPassing) {
    const now = factors === null ? reckoned(node, at)?.value : sumOf(factors, at);
    width = Math.max(width, Math.abs(at(target) - (now ?? at(target))));
  }
  const slack = NEARLY * Math.max(Math.abs(solved), own.digit);
  const distance = width / Math.abs(slope) + slack;
  const sigma = Math.sqrt(Math.max(variance, (0.3 * own.digit) ** 2));
  return { at: solved, low: solved - distance, high: solved + distance, slope: Math.abs(slope), sigma };
}

export function sumOf(factors: ReadonlyMap<string, number>, at: (id: string) => number): number {
  let sum = 0;
  for (const [id, factor] of factors) sum += factor * at(id);
  return sum;
}

function solve([above, below]: readonly [Line, Line], value: number): number | null {
  const slope = above[1] - value * below[1];
  if (slope === 0) return null;
  const found = (value * below[0] - above[0]) / slope;
  return Number.isFinite(found) ? found : null;
}
