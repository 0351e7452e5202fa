import { isPlainTotal } from '../../figures/total-words.js';
import { type Candidate, isLikeMean } from './candidate.js';
import { type Side, VALUE } from './sides.js';

/*
 * What the head of a total says where nothing else does: of what it is the sum, and the mean.
 */

/** What is taken up already in one direction. */
interface Taken {
  readonly side: Side;
  readonly targets: ReadonlySet<number>;
  /** The parts of each total. */
  readonly totals: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * Means of the lines of a sum, in its other places, by the weights that it adds up in one of them: of a sum that is
 * adopted, or of a total by its head.
 */
export function weightedCandidates({ side, totals }: Taken): Candidate[] {
  return side.lines.flatMap((_, target) => {
    const known = totals.get(target);
    const of = known === undefined ? partsAbove(side, target) : [...known].sort((a, b) => a - b);
    if (of.length < 2) return [];
    const sums = Array.from({ length: side.places }, (_, place) => place).filter((place) =>
      addsUp(side, target, of, place),
    );
    const tries = Math.log10(Math.max(sums.length, 1));
    return sums.map((base): Candidate => ({ side, kind: 'weighted-mean', target, of, base, tries }));
  });
}

/** Whether some lines come to another in a place, none of them below zero. */
function addsUp(
  { places, state, value, half, ofQuotients }: Side,
  target: number,
  of: readonly number[],
  place: number,
): boolean {
  const cells = of.map((line) => line * places + place);
  const own = target * places + place;
  const isAmount = [own, ...cells].every((cell) => state[cell] === VALUE && (value[cell] as number) >= 0);
  if (!isAmount || ofQuotients[own] === 1) return false;
  const sum = (list: Float64Array) => cells.reduce((all, cell) => all + (list[cell] as number), 0);
  return Math.abs(sum(value) - (value[own] as number)) <= sum(half) + (half[own] as number);
}

/** The lines above a total that are none; no lines where the line is no total. */
function partsAbove(side: Side, target: number): number[] {
  if (side.isTotal[target] !== true) return [];
  const isPart = (line: number) => side.isTotal[line] !== true && !OF_WHICH.test(side.lines[line]?.name ?? '');
  return [...Array(target).keys()].filter(isPart);
}

/** What is part of the line above it, and not of their total again. */
const OF_WHICH = /^(?:of which|of whom|including|incl\.|dont|y compris)(?!\p{L})/iu;

/** Whether a line is greater than each of some others in some places: a rate lies between theirs. */
const exceeds = ({ places, value }: Side, target: number, of: readonly number[], at: readonly number[]): boolean =>
  at.length > 0 &&
  at.every((place) => {
    const own = Math.abs(value[target * places + place] as number);
    return of.every((line) => Math.abs(value[line * places + place] as number) < own);
  });

/** A head that says no more than that its line is a total. */
const isPlainHead = (name: string): boolean => isPlainTotal(name) || /^(?:overall|all|both|tous|toutes)$/iu.test(name);

/**
 * Where nothing shows what a total is of, a head that says no more may: of all lines above it that are none. Where it
 * has several amounts, only in a table in which no other line follows from lines.
 */
export function byHead({ side, targets }: Taken): Candidate[] {
  const { places, state, ofQuotients } = side;
  const totals = side.isTotal.filter((is) => is).length;
  return side.lines.flatMap(({ name, known }, target): Candidate[] => {
    if (side.isTotal[target] !== true || targets.has(target)) return [];
    if (known.role === undefined && !isPlainHead(name)) return [];
    const of = partsAbove(side, target);
    const candidate = { side, kind: 'sum', target, of, tries: 0 } as const;
    const isAmount = (place: number) =>
      state[target * places + place] === VALUE &&
      ofQuotients[target * places + place] !== 1 &&
      !isLikeMean(candidate, place);
    const amounts = Array.from({ length: places }, (_, place) => place).filter(isAmount);
    if (amounts.length > 1 && (targets.size > 0 || totals > 1)) return [];
    return of.length < 2 || !exceeds(side, target, of, amounts) ? [] : [candidate];
  });
}
