import { compare, type Fraction, fractionOf, ulp } from '../../exact/fraction.js';
import { figuresOf, hasQualified, isFigureNode, type Node, type OperationNode } from '../../figures/expression.js';
import type { MissingPart } from '../../figures/model.js';
import { isQuotient } from '../../figures/operations.js';
import type { PlacedFigure } from '../../figures/placed.js';
import type { ReadFigure } from '../../figures/printed.js';
import type { Reconciliation } from '../../figures/reconcile.js';
import { standsFor } from '../../figures/stands-for.js';
import { isReference, type StatementReader } from '../../figures/statement.js';
import { judge } from '../../figures/verdict.js';

/** A figure among others, by the id of its document and its key. */
export interface Cell {
  readonly id: string;
  readonly key: string;
  readonly placed: PlacedFigure;
  readonly read: ReadFigure;
  /** Half of what it is known to, and its last printed digit. */
  readonly half: number;
  readonly digit: number;
}

/** A check that can be judged, as an equation between cells. */
export interface Equation {
  readonly id: string;
  readonly document: string;
  readonly target: string;
  readonly node: OperationNode;
  readonly missing: MissingPart;
  readonly parts: readonly string[];
  /** By what each cell is multiplied, where all is sums and differences. */
  readonly factors: ReadonlyMap<string, number> | null;
  readonly isQuotient: boolean;
  readonly fails: boolean;
}

export interface System {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly equations: readonly Equation[];
  /** The equations in which a cell stands. */
  readonly over: ReadonlyMap<string, readonly Equation[]>;
  readonly hasNegatives: boolean;
}

export const numberOf = ({ n, d }: Fraction): number => Number(n) / Number(d);

export const cellId = (document: string, key: string): string => (isReference(key) ? key : `${document}#${key}`);

/** The checks of some statements as equations; what cannot be checked is none. */
export function systemOf(
  readers: readonly StatementReader[],
  checks: readonly Reconciliation[],
  isUsed: (id: string) => boolean,
): System {
  const cells = new Map<string, Cell>();
  const equations: Equation[] = [];
  const over = new Map<string, Equation[]>();
  const verdicts = new Map(checks.map((check) => [`${check.source.document}#${check.id}`, check.verdict]));
  const enter = (reader: StatementReader, key: string): string | null => {
    const id = cellId(reader.document, key);
    if (cells.has(id)) return id;
    const placed = reader.figure(key);
    const { read } = placed;
    // Digits that a document does not give exactly are no slip.
    if (read.kind !== 'value' || read.qualifier !== undefined) return null;
    const half = read.grain === null ? 0 : numberOf(read.grain) / 2;
    cells.set(id, { id, key, placed, read, half, digit: numberOf(read.lastDigit) });
    return id;
  };
  for (const reader of readers) {
    // All figures: what stands beside a wrong one may be where its value comes from.
    for (const key of reader.figureKeys) enter(reader, key);
    for (const id of reader.identityIds) {
      const verdict = verdicts.get(`${reader.document}#${id}`);
      if (verdict === undefined || verdict === 'not-checkable' || !isUsed(id)) continue;
      const { printed, expected, missing } = reader.identity(id);
      const target = enter(reader, printed);
      const node = withIds(expected, reader.document) as OperationNode;
      const parts = [...new Set(figuresOf(expected).flatMap(({ key }) => enter(reader, key) ?? []))];
      const { operation } = node;
      // Which whole number it is over a count, nothing tells.
      if (target === null || operation === 'wholeOver' || hasQualified(node)) continue;
      const equation: Equation = {
        ...{ id, document: reader.document, target, node, missing, parts },
        factors: factorsOf(node),
        isQuotient: isQuotient(operation) || operation === 'mean' || operation === 'weightedMean',
        fails: verdict === 'inconsistent',
      };
      equations.push(equation);
      for (const cell of new Set([target, ...parts])) over.set(cell, [...(over.get(cell) ?? []), equation]);
    }
  }
  return { cells, equations, over, hasNegatives: [...cells.values()].some(({ read }) => read.value.n < 0n) };
}

/** A tree in which figures go by the ids of their cells. */
function withIds(node: Node, document: string): Node {
  if (isFigureNode(node)) return { ...node, key: cellId(document, node.key) };
  if (!('operation' in node)) return node;
  return { ...node, operands: node.operands.map((operand) => withIds(operand, document)) };
}

function factorsOf(node: Node): ReadonlyMap<string, number> | null {
  const factors = new Map<string, number>();
  const add = (one: Node, factor: number): boolean => {
    if (isFigureNode(one)) {
      if (one.figure.kind === 'value') factors.set(one.key, (factors.get(one.key) ?? 0) + factor);
      return true;
    }
    if (!('operation' in one)) return false;
    const { operation, operands } = one;
    const [first, second] = operands as [Node, Node | undefined];
    // Amounts on another scale.
    if ((operation === 'product' || operation === 'divide') && second !== undefined && 'constant' in second) {
      const size = numberOf(second.constant);
      return operands.length === 2 && size !== 0 && add(first, operation === 'product' ? factor * size : factor / size);
    }
    const isTurned = operation === 'subtract' || operation === 'change';
    if (!isTurned && operation !== 'sum' && operation !== 'cumulative' && operation !== 'same') return false;
    return operands.every((operand, index) => add(operand, isTurned && index > 0 ? -factor : factor));
  };
  return add(node, 1) ? factors : null;
}

/** Whether a check holds, exactly judged, with some figures read otherwise. */
export function holdsWith(equation: Equation, reads: (id: string) => ReadFigure): boolean {
  const replaced = (node: Node): Node => {
    if (!('figure' in node)) return 'operation' in node ? { ...node, operands: node.operands.map(replaced) } : node;
    return node.figure.kind === 'value' ? { ...node, figure: reads(node.key) } : node;
  };
  const { judgement } = judge(reads(equation.target), replaced(equation.node) as OperationNode, equation.missing);
  return judgement.verdict !== 'inconsistent';
}

/** The same figure with other digits. */
export function withDigits(read: ReadFigure, digits: string): ReadFigure {
  const value = fractionOf(digits);
  const own = ulp(digits.split('.')[1]?.length ?? 0);
  const lastDigit = compare(own, read.lastDigit) < 0 ? own : read.lastDigit;
  const grain = read.grain === null || compare(read.grain, read.lastDigit) > 0 ? read.grain : lastDigit;
  const rounded = { value, lastDigit, grain };
  return { ...read, ...rounded, nothing: false, envelope: standsFor(rounded, read.rounding ?? 'half-away'), digits };
}
