import { isFigureNode, type Node } from '../../figures/expression.js';
import type { Cell, Equation, System } from './equations.js';

/*
 * What a check wants of one of its cells, in doubles: they propose, and whether a repair holds is judged on fractions.
 */

/** The value of a tree, with by how much it changes with each cell; `null` where it divides by zero. */
export function reckoned(
  node: Node,
  at: (id: string) => number,
): { readonly value: number; readonly slopes: ReadonlyMap<string, number> } | null {
  if (isFigureNode(node)) {
    if (node.figure.kind !== 'value') return { value: 0, slopes: new Map() };
    return { value: at(node.key), slopes: new Map([[node.key, 1]]) };
  }
  const operands: { readonly value: number; readonly slopes: ReadonlyMap<string, number> }[] = [];
  for (const operand of node.operands) {
    const found = reckoned(operand, at);
    if (found === null) return null;
    operands.push(found);
  }
  const slopes = new Map<string, number>();
  const add = (index: number, factor: number) => {
    for (const [id, slope] of operands[index]?.slopes ?? []) slopes.set(id, (slopes.get(id) ?? 0) + factor * slope);
  };
  const values = operands.map(({ value }) => value);
  const [first = 0, second = 0] = values;
  switch (node.operation) {
    case 'sum':
      values.forEach((_, index) => {
        add(index, 1);
      });
      return { value: values.reduce((a, b) => a + b, 0), slopes };
    case 'subtract':
      add(0, 1);
      add(1, -1);
      return { value: first - second, slopes };
    case 'product':
      values.forEach((_, index) => {
        add(
          index,
          values.reduce((product, value, other) => (other === index ? product : product * value), 1),
        );
      });
      return { value: values.reduce((a, b) => a * b, 1), slopes };
    case 'divide':
    case 'percent':
    case 'ratio': {
      if (second === 0) return null;
      const scale = node.operation === 'percent' ? 100 : 1;
      add(0, scale / second);
      add(1, (-scale * first) / (second * second));
      return { value: (scale * first) / second, slopes };
    }
    case 'same':
      add(0, 1);
      return { value: first, slopes };
    case 'minimum':
    case 'maximum': {
      const value = (node.operation === 'minimum' ? Math.min : Math.max)(...values);
      add(values.indexOf(value), 1);
      return { value, slopes };
    }
    default:
      return null;
  }
}

type Line = readonly [constant: number, slope: number];
const times = (a: Line, b: Line): Line | null => (a[1] * b[1] === 0 ? [a[0] * b[0], a[0] * b[1] + a[1] * b[0]] : null);

/** A tree as a quotient of two straight lines in one of its cells; `null` where it is none. */
function quotientIn(node: Node, id: string, at: (id: string) => number): readonly [Line, Line] | null {
  if (isFigureNode(node)) {
    if (node.figure.kind !== 'value')
      return [
        [0, 0],
        [1, 0],
      ];
    return node.key === id
      ? [
          [0, 1],
          [1, 0],
        ]
      : [
          [at(node.key), 0],
          [1, 0],
        ];
  }
  const operands = node.operands.map((operand) => quotientIn(operand, id, at));
  if (operands.some((operand) => operand === null)) return null;
  const all = operands as (readonly [Line, Line])[];
  const [first, second] = all as [readonly [Line, Line], readonly [Line, Line]];
  const combined = (a: readonly [Line, Line], b: readonly [Line, Line], sign: number): readonly [Line, Line] | null => {
    const [left, right, below] = [times(a[0], b[1]), times(b[0], a[1]), times(a[1], b[1])];
    if (left === null || right === null || below === null) return null;
    return [[left[0] + sign * right[0], left[1] + sign * right[1]], below];
  };
  const folded = (fold: (a: readonly [Line, Line], b: readonly [Line, Line]) => readonly [Line, Line] | null) =>
    all.slice(1).reduce<readonly [Line, Line] | null>((a, b) => a && fold(a, b), first);
  switch (node.operation) {
    case 'sum':
      return folded((a, b) => combined(a, b, 1));
    case 'subtract':
      return combined(first, second, -1);
    case 'same':
      return first;
    case 'product':
      return folded((a, b) => {
        const [above, below] = [times(a[0], b[0]), times(a[1], b[1])];
        return above && below && [above, below];
      });
    case 'divide':
    case 'percent':
    case 'ratio': {
      const scale = node.operation === 'percent' ? 100 : 1;
      const [above, below] = [times(first[0], second[1]), times(first[1], second[0])];
      return above && below && [[above[0] * scale, above[1] * scale], below];
    }
    default:
      return null;
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
