import type { Expression } from '../../figures/expression-model.js';
import type { Unit } from '../../figures/unit-model.js';
import { type Candidate, isInPoints, partsAt } from './candidate.js';

/** What a place should be, as an expression over the keys of its figures. */
export function expressionOf(
  candidate: Candidate,
  place: number,
  unit: Unit,
  keyAt: (line: number, place: number) => string,
): Expression {
  const { kind, lag } = candidate;
  const keys = partsAt(candidate, place).map((part) => keyAt(part.line, part.place));
  const [first, second, ...others] = keys as [string, string, ...string[]];
  switch (kind) {
    case 'sum':
      return { sum: keys };
    case 'cumulative':
      return { cumulative: keys };
    case 'difference':
      if (unit === 'points' && others.length === 0) return { change: [first, second] };
      return { subtract: [first, others.length === 0 ? second : { sum: [second, ...others] }] };
    case 'mean':
      return { mean: keys };
    case 'weighted-mean': {
      const weights = candidate.of.map((line) => keyAt(line, candidate.base as number));
      return { weightedMean: { of: keys, weights } };
    }
    case 'product':
      return { product: keys };
    case 'change':
      return { percentChange: [first, second] };
    case 'ratio':
      if (candidate.times !== undefined)
        return { product: [{ divide: [first, second] }, { constant: candidate.times }] };
      return unit === 'ratio' ? { ratio: [first, second] } : { divide: [first, second] };
    default:
      return lag === undefined ? { percent: [first, second] } : { subtract: [first, second] };
  }
}

/** The unit that a quotient gives its line, where nothing says another. */
export const unitOfTarget = (candidate: Candidate): Unit | null => {
  const { kind, lag } = candidate;
  if (isInPoints(candidate)) return 'points';
  if (kind === 'percent' || kind === 'share' || kind === 'change') return 'percent';
  if (kind !== 'ratio' || lag !== undefined) return null;
  return candidate.times === undefined ? 'ratio' : `per ${candidate.times}`;
};
