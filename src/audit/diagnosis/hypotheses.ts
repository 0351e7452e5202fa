import { decimalText } from '../../exact/fraction.js';
import { figuresOf, isFigureNode, type Node } from '../../figures/expression.js';
import { frozen } from '../../kernel/frozen.js';
import type { Cell, Equation, System } from './equations.js';
import type { DiagnosisKind } from './model.js';
import type { Places } from './places.js';
import { slipsOf } from './slips.js';
import { reckoned, sumOf, type Wanted } from './solving.js';

/** A slip that may have been made, with how well it fits. */
export interface Hypothesis {
  readonly kind: DiagnosisKind;
  readonly cell: Cell;
  /** What it was before, in digits; `null` where only the checks tell. */
  readonly instead: string | null;
  readonly part: Cell | null;
  readonly weight: number;
}

/** A cell that may be the only wrong one of some checks: what they allow it to be. */
export interface Suspect {
  readonly cell: Cell;
  readonly settles: readonly Equation[];
  readonly wanted: readonly Wanted[];
  readonly low: number;
  readonly high: number;
  /** Where all agree best, and the whole weight of what they allow. */
  readonly at: number;
  readonly mass: number;
  /** Times by which the checks that pass now would pass less well, or better. */
  readonly before: number;
}

/** How often each slip is made, as far as is known; the rest is something else. */
const PRIOR = /* @__PURE__ */ frozen({
  'digits-transposed': 0.2,
  'digit-changed': 0.15,
  sign: 0.08,
  scale: 0.1,
  'left-out': 0.12,
  'counted-twice': 0.1,
  neighbour: 0.1,
  'other-denominator': 0.08,
  'other-period': 0.06,
  'any-value': 0.15,
} as const satisfies Record<DiagnosisKind, number>);

const ROOT = 2.5066282746310002;
export const bell = (distance: number, sigma: number): number =>
  Math.exp(-0.5 * (distance / sigma) ** 2) / (sigma * ROOT);

/** How well a value of a cell fits all checks over it. */
const densityAt = (wanted: readonly Wanted[], value: number): number =>
  wanted.reduce((product, { at, slope, sigma }) => product * bell((value - at) * slope, sigma), 1);

/** The value that fits best, and the density over all values. */
export function fitOf(wanted: readonly Wanted[]): { readonly at: number; readonly mass: number } {
  const weights = wanted.map(({ slope, sigma }) => (slope / sigma) ** 2);
  const total = weights.reduce((a, b) => a + b, 0);
  const at = wanted.reduce((sum, one, index) => sum + one.at * (weights[index] as number), 0) / total;
  return { at, mass: densityAt(wanted, at) * Math.sqrt((2 * Math.PI) / total) };
}

/** What weighs against all known slips: that something else happened to the cell. */
export function somethingElse({ cell, at, mass, before }: Suspect): number {
  const span = Math.max(Math.abs(Number(cell.read.digits)), Math.abs(at), 10 * cell.digit);
  return (PRIOR['any-value'] * cell.digit * mass * before) / span;
}

const SPREAD = 1.000001;

/** All slips of a cell that would settle its checks. */
export function hypothesesOf(
  suspect: Suspect,
  system: System,
  places: Places,
  at: (id: string) => number,
): Hypothesis[] {
  return [
    ...ofThePen(suspect),
    ...fromBeside(suspect, system, places),
    ...ofTheArithmetic(suspect, system, places, at),
  ];
}

function ofThePen(suspect: Suspect): Hypothesis[] {
  const { cell, low, high, wanted, mass, before } = suspect;
  const digits = decimalText(cell.read.value);
  const padded = withDecimals(digits, cell.read.decimals);
  const mayBeNone = low <= 0 && high >= 0;
  const found: Hypothesis[] = [];
  for (const { kind, digits: text, ways, lost } of slipsOf(padded)) {
    // Of a cell that may be zero, any sign and any scale would do.
    if (mayBeNone && (kind === 'sign' || kind === 'scale')) continue;
    const value = Number(text);
    const reach = lost > 0 ? (cell.digit / 2) * 10 ** lost : 0;
    if (value + reach * SPREAD < low || value - reach * SPREAD > high) continue;
    const density = densityAt(wanted, Math.min(Math.max(suspect.at, value - reach), value + reach));
    const fit = lost > 0 ? Math.min(mass, density * cell.digit * 10 ** lost) : density * cell.digit;
    const weight = (PRIOR[kind] / ways) * fit * before;
    found.push({ kind, cell, instead: lost > 0 ? null : text, part: null, weight });
  }
  return found;
}

const withDecimals = (digits: string, decimals: number): string => {
  const [whole = '0', own = ''] = digits.split('.');
  return decimals === 0 && own === '' ? whole : `${whole}.${own.padEnd(decimals, '0')}`;
};

function fromBeside(suspect: Suspect, { cells }: System, { beside, equalShare }: Places): Hypothesis[] {
  const { cell, mass, before } = suspect;
  const { digits, value } = cell.read;
  if (value.n === 0n || digits.replace(/\D/g, '').replace(/^0+/, '').length < 2) return [];
  const others = beside(cell.id);
  const span = Math.max(Math.abs(Number(digits)), Math.abs(suspect.at)) / cell.digit;
  const weight = (PRIOR.neighbour / Math.max(others.length, 1)) * mass * before;
  return others
    .filter((other) => cells.has(other.id) && Number(other.read.digits) === Number(digits))
    .map((part) => ({
      kind: 'neighbour',
      cell,
      instead: null,
      part,
      weight: weight / (1 + equalShare(cell.id, part.id) * span),
    }));
}

/** What a check would give, had its total been worked out with a slip. */
interface Reckoning {
  readonly kind: DiagnosisKind;
  readonly part: Cell;
  readonly value: number;
  readonly ways: number;
}

function ofTheArithmetic(suspect: Suspect, system: System, places: Places, at: (id: string) => number): Hypothesis[] {
  const { cell, mass, before, settles } = suspect;
  const printed = at(cell.id);
  const targets = new Set(system.equations.map(({ target }) => target)).size;
  const quotients = new Set(system.equations.filter(({ isQuotient }) => isQuotient).map(({ target }) => target)).size;
  const found: Hypothesis[] = [];
  for (const equation of settles) {
    if (equation.target !== cell.id) continue;
    const wanted = suspect.wanted[settles.indexOf(equation)] as Wanted;
    const reach = Math.max(wanted.high - wanted.low, cell.digit) / 2;
    for (const { kind, part, value, ways } of reckoningsOf(equation, system, places, at)) {
      if (Math.abs(value - printed) > reach * 1.05) continue;
      const share = kind === 'other-denominator' ? quotients : targets;
      const scarce = system.cells.size / Math.max(share, 1);
      const density = bell(value - printed, wanted.sigma) * cell.digit;
      const weight = (PRIOR[kind] / ways) * Math.min(scarce, MOST_SCARCE) * density * mass * before;
      found.push({ kind, cell, instead: null, part, weight });
    }
  }
  return found;
}

/** By how much it may count that few cells can have a kind of slip. */
const MOST_SCARCE = 6;

function* reckoningsOf(
  equation: Equation,
  system: System,
  places: Places,
  at: (id: string) => number,
): Generator<Reckoning> {
  const { factors, node } = equation;
  const cellOf = (id: string) => system.cells.get(id) as Cell;
  if (factors !== null) {
    const sum = sumOf(factors, at);
    const parts = [...factors].filter(([id]) => at(id) !== 0);
    for (const [id, factor] of parts) {
      const ways = parts.length;
      if (parts.length > 1) yield { kind: 'left-out', part: cellOf(id), value: sum - factor * at(id), ways };
      yield { kind: 'counted-twice', part: cellOf(id), value: sum + factor * at(id), ways };
    }
  }
  if (equation.parts.length > MOST_REPLACED) return;
  for (const variant of [node, ...withSumsIn(node, system)]) {
    if (!('operation' in variant)) continue;
    const second = equation.isQuotient ? variant.operands[1] : undefined;
    const below = second === undefined ? [] : figureIds(second);
    const whole = figureIds(variant);
    for (const id of new Set(whole)) {
      const isBelow = below.includes(id);
      const others = (isBelow ? places.along(id) : places.beside(id)).filter(
        (other) =>
          !whole.includes(other.id) && other.id !== equation.target && other.read.unit === cellOf(id).read.unit,
      );
      for (const other of others) {
        const value = reckoned(variant, (one) => at(one === id ? other.id : one))?.value;
        if (value === undefined || (variant !== node && !isBelow)) continue;
        const kind = isBelow ? 'other-denominator' : 'other-period';
        yield { kind, part: other, value, ways: others.length * (isBelow ? 1 : new Set(whole).size) };
      }
    }
  }
}

/** In longer sums, some other cell would fit by luck. */
const MOST_REPLACED = 3;

const figureIds = (node: Node): string[] => figuresOf(node).map(({ key }) => key);

/**
 * The tree with what stands above its line written otherwise: a difference or sum that is a figure itself in its own
 * terms, or such terms as their figure. A percent of a change may rest on either.
 */
function withSumsIn(node: Node, system: System): Node[] {
  if (!('operation' in node) || (node.operation !== 'percent' && node.operation !== 'percentChange')) return [];
  const [above, below] = node.operands as [Node, Node];
  if (!isFigureNode(below)) return [];
  const sums = (system.over.get(below.key) ?? []).filter(
    ({ factors, parts, target }) => factors !== null && parts.length === 2 && target !== below.key,
  );
  if (node.operation === 'percent' && isFigureNode(above)) {
    return sums.filter(({ target }) => target === above.key).map((sum) => ({ ...node, operands: [sum.node, below] }));
  }
  const own = figureIds(node);
  return sums
    .filter(({ parts }) => parts.every((part) => own.includes(part)))
    .flatMap(({ target }): Node[] => {
      const figure = system.cells.get(target)?.read;
      return figure === undefined ? [] : [{ operation: 'percent', operands: [{ key: target, figure }, below] }];
    });
}
