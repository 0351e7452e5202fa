import { type Candidate, isAlong, isLinear } from './candidate.js';
import { type Side, UNKNOWN, VALUE } from './sides.js';

/*
 * Relations that say the same as others: a sum that can be had from sums that are adopted, by elimination, and the same
 * of quotients by their exponents.
 */

type Vector = Map<number, number>;

const NEARLY_NONE = 1e-9;

/** Vectors of which none can be had from the others. */
export class Span {
  private readonly byPivot = new Map<number, Vector>();

  /** What is left of a vector; empty where it can be had from those that are there. */
  private rest(vector: Vector): Vector {
    const left = new Map(vector);
    for (const [pivot, known] of this.byPivot) {
      const factor = left.get(pivot);
      if (factor === undefined) continue;
      for (const [at, size] of known) {
        const sum = (left.get(at) ?? 0) - factor * size;
        if (Math.abs(sum) < NEARLY_NONE) left.delete(at);
        else left.set(at, sum);
      }
    }
    return left;
  }

  has(vector: Vector): boolean {
    return this.rest(vector).size === 0;
  }

  add(vector: Vector): void {
    const left = this.rest(vector);
    const [first] = left;
    if (first === undefined) return;
    const [pivot, size] = first;
    const normal: Vector = new Map([...left].map(([at, one]) => [at, one / size]));
    // Those that are there keep no share of the new pivot: so each is taken off once, in any order.
    for (const known of this.byPivot.values()) {
      const factor = known.get(pivot);
      if (factor === undefined) continue;
      for (const [at, one] of normal) {
        const sum = (known.get(at) ?? 0) - factor * one;
        if (Math.abs(sum) < NEARLY_NONE) known.delete(at);
        else known.set(at, sum);
      }
    }
    this.byPivot.set(pivot, normal);
  }
}

/** Whether a line holds nothing but zeros and empty cells, so that it adds nothing to any sum. */
export function isEmptyLine({ places, value, state }: Side, line: number): boolean {
  for (let i = line * places; i < (line + 1) * places; i++) {
    if (state[i] === VALUE && value[i] !== 0) return false;
  }
  return true;
}

/** A candidate as a vector over the lines of its side; `null` for what runs along its lines. */
export function vectorOf(candidate: Candidate): Vector | null {
  const { side, kind, target, of } = candidate;
  if (isAlong(candidate) || kind === 'share' || kind === 'change' || kind === 'mean') return null;
  const vector: Vector = new Map();
  const add = (line: number, size: number) => {
    if (isLinear(kind) && isEmptyLine(side, line)) return;
    vector.set(line, (vector.get(line) ?? 0) + size);
  };
  add(target, 1);
  for (const [index, line] of of.entries()) {
    const turns = index > 0 && (kind === 'difference' || kind === 'percent' || kind === 'ratio');
    add(line, turns ? 1 : -1);
  }
  return vector;
}

/**
 * In which places a sum says what another does: where all in which they differ is zero. So does a total that is the
 * difference of two of its parts, where there is no other.
 */
export function sameAs(candidate: Candidate, known: Candidate): (place: number) => boolean {
  const { places, value, state } = candidate.side;
  const [own, other] = [vectorOf(candidate), vectorOf(known)];
  if (own === null || other === null || ![...own.keys()].some((line) => other.has(line))) return () => false;
  const lines = [...new Set([...own.keys(), ...other.keys()])];
  const ways = [1, -1].map((sign) => lines.filter((line) => (own.get(line) ?? 0) !== sign * (other.get(line) ?? 0)));
  const isNone = (cell: number) => value[cell] === 0 && state[cell] !== UNKNOWN;
  return (place) => ways.some((different) => different.every((line) => isNone(line * places + place)));
}
