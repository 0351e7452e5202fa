import type { RelationBasis, RelationKind } from './model.js';
import { BLANK, type Side, UNKNOWN, VALUE } from './sides.js';

/** A relation that may hold, between lines of one side. */
export interface Candidate {
  readonly side: Side;
  readonly kind: RelationKind;
  /** Indexes of lines of the side. */
  readonly target: number;
  readonly of: readonly number[];
  /** What a quotient is multiplied by: 100 in percent, 100,000 of a rate. */
  readonly times?: number;
  readonly lag?: number;
  /** The place that is the whole of a share, or has the weights of a mean. */
  readonly base?: number;
  /** The logarithm of how many such candidates there are for the line. */
  readonly tries: number;
}

/** A relation that is taken up, with what speaks for it. */
export interface Adopted {
  readonly candidate: Candidate;
  readonly basis: RelationBasis;
  /** Its logarithm; `null` where it rests on no agreement. */
  readonly log: number | null;
  readonly isCut: boolean;
  readonly twins: Candidate[];
}

/** What a place should hold, by a relation, in the integers of its side. */
export interface Expected {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How many parts are empty, and were taken for nothing. */
  readonly blanks: number;
  /** Whether it proves nothing if it agrees: zeros, ones, or what is so for any numbers. */
  readonly isEmpty: boolean;
}

/** Whether a relation is one of sums and differences. */
export const isLinear = (kind: RelationKind): boolean => kind === 'sum' || kind === 'difference';

/** Whether a relation runs along its lines, so that the order of places matters. */
export const isAlong = ({ kind, lag }: Pick<Candidate, 'kind' | 'lag'>): boolean =>
  kind === 'cumulative' || lag !== undefined;

/** Whether a relation is a rate: for each thousand or more. */
export const isRate = ({ kind, times }: Pick<Candidate, 'kind' | 'times'>): boolean =>
  kind === 'ratio' && times !== undefined;

/** Whether a relation is a change of percents, which is in points: as its line says, or where nobody says its unit. */
export const isInPoints = ({ side, kind, target, of, lag }: Candidate): boolean =>
  kind === 'difference' &&
  of.length === (lag === undefined ? 2 : 1) &&
  (side.isPoints[target] === true || side.isUnsaid[target] === true) &&
  of.every((line) => side.isPercents[line] === true);

/** The figures that a place follows from: line and place, with the sign in a sum. */
export function partsAt(
  { kind, of, lag, base }: Candidate,
  place: number,
): { line: number; place: number; sign: 1 | -1 }[] {
  const [first = 0] = of;
  const part = (line: number, at: number, sign: 1 | -1 = 1) => ({ line, place: at, sign });
  if (kind === 'cumulative') return Array.from({ length: place + 1 }, (_, at) => part(first, at));
  if (kind === 'share') return [part(first, place), part(first, base as number)];
  if (lag !== undefined) return [part(first, place), part(first, place - lag, -1)];
  return of.map((line, index) => part(line, place, kind === 'difference' && index > 0 ? -1 : 1));
}

/** What a place should hold; `null` where nobody can tell. */
export function expectedAt(candidate: Candidate, place: number): Expected | null {
  const { side, kind } = candidate;
  const { value, half, state, unit, places, one } = side;
  const parts = partsAt(candidate, place);
  const target = candidate.target * places + place;
  if (state[target] !== VALUE || (candidate.base === place && kind === 'share')) return null;
  const isSum = isLinear(kind) || kind === 'cumulative';
  let [sum, width, blanks, others] = [0, 0, 0, 0];
  for (const { line, place: at, sign } of parts) {
    const index = line * places + at;
    if (at < 0 || at >= places || state[index] === UNKNOWN || (!isSum && state[index] === BLANK)) return null;
    if (state[index] === BLANK) {
      blanks += 1;
      continue;
    }
    if (isSum && unit[index] !== unit[target] && !isInPoints(candidate)) return null;
    if (value[index] !== 0) others += 1;
    sum += sign * (value[index] as number);
    width += half[index] as number;
  }
  if (blanks === parts.length) return null;
  // What is a copy of its only part is no sum, if its head does not say so.
  const least = kind === 'sum' && side.isTotal[candidate.target] === true ? 1 : 2;
  const isNone = value[target] === 0;
  const isEmptySum = others < least || (isNone && sum === 0);
  if (isSum) return { value: sum, low: sum - width, high: sum + width, blanks, isEmpty: isEmptySum };
  const [a, b] = parts.map(({ line, place: at }) => line * places + at) as [number, number];
  const [above, below] = [value[a] as number, value[b] as number];
  if (kind === 'mean' || kind === 'weighted-mean') {
    const cells = parts.map(({ line, place: at }) => line * places + at);
    if (cells.some((index) => unit[index] !== unit[target])) return null;
    if (kind === 'weighted-mean') return weightedAt(candidate, place);
    const total = cells.reduce((result, index) => result + (value[index] as number), 0);
    const reach = cells.reduce((result, index) => result + (half[index] as number), 0) / cells.length;
    const mean = total / cells.length;
    const isEmpty = cells.every((index) => value[index] === value[cells[0] as number]);
    return { value: mean, low: mean - reach, high: mean + reach, blanks, isEmpty };
  }
  if (kind === 'product') {
    const all = parts.map(({ line, place: at }) => line * places + at);
    const product = all.reduce((result, index) => (result * (value[index] as number)) / one, one);
    const relative = all.reduce((most, i) => most + (half[i] as number) / Math.max(Math.abs(value[i] as number), 1), 0);
    const reach = Math.abs(product) * relative;
    const isEmpty = isNone || all.some((index) => value[index] === 0 || Math.abs(value[index] as number) === one);
    return { value: product, low: product - reach, high: product + reach, blanks, isEmpty };
  }
  // A percent or a change is of two things of a kind; only a ratio may be of one per another.
  if (kind !== 'ratio' && side.ofQuotients[a] !== side.ofQuotients[b]) return null;
  const scale = one * (candidate.times ?? 1);
  const found = quotient(kind === 'change', above, half[a] as number, below, half[b] as number, scale);
  // Of what comes to nothing, or to its part, anything else would be as true.
  return found && { ...found, isEmpty: found.isEmpty || isNone || (kind !== 'change' && found.value === above) };
}

/**
 * A mean of lines by weights that stand in another place: of quotients, or of what a head calls means or rates and is
 * no sum.
 */
function weightedAt({ side, target, of, base }: Candidate, place: number): Expected | null {
  const { places, value, half, state, ofQuotients, hasRates } = side;
  const own = target * places + place;
  const cells = of.map((line) => line * places + place);
  const weights = of.map((line) => line * places + (base as number));
  if (place === base || weights.some((cell) => state[cell] !== VALUE || (value[cell] as number) < 0)) return null;
  const [numbers, sizes] = [cells, weights].map((list) => list.map((cell) => value[cell] as number)) as [
    number[],
    number[],
  ];
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const printed = value[own] as number;
  if (ofQuotients[own] !== 1 && (hasRates[place] !== true || printed < least || printed > most)) return null;
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all <= 0) return null;
  const mean = numbers.reduce((sum, number, at) => sum + number * (sizes[at] as number), 0) / all;
  const reach = numbers.reduce((sum, number, at) => {
    const [cell, weight] = [cells[at] as number, weights[at] as number];
    return sum + (sizes[at] as number) * (half[cell] as number) + Math.abs(number - mean) * (half[weight] as number);
  }, 0);
  return { value: mean, low: mean - reach / all, high: mean + reach / all, blanks: 0, isEmpty: least === most };
}

function quotient(
  isChange: boolean,
  above: number,
  reachAbove: number,
  below: number,
  reachBelow: number,
  scale: number,
): Expected | null {
  if (Math.abs(below) <= reachBelow || below === 0) return null;
  const at = (a: number, b: number) => (a / b - (isChange ? 1 : 0)) * scale;
  const ends = [
    at(above - reachAbove, below - reachBelow),
    at(above - reachAbove, below + reachBelow),
    at(above + reachAbove, below - reachBelow),
    at(above + reachAbove, below + reachBelow),
  ];
  const isEmpty = above === 0 || above === below;
  return { value: at(above, below), low: Math.min(...ends), high: Math.max(...ends), blanks: 0, isEmpty };
}

/**
 * Whether a place of a sum has no amounts that are added up, by a sign of its own: a head that says so, where it comes
 * to less; or last digits unlike those of the other places, where it lies between the least and the greatest part.
 */
export function isLikeMean({ side, kind, target, of }: Candidate, place: number): boolean {
  if (kind !== 'sum' || of.length < 2) return false;
  const { places, value, state, digit, hasNoAmounts } = side;
  const cells = of.map((line) => line * places + place);
  if (cells.some((cell) => state[cell] !== VALUE || (value[cell] as number) < 0)) return false;
  const parts = cells.map((cell) => value[cell] as number);
  const at = target * places + place;
  const own = value[at] as number;
  if (hasNoAmounts[place] === true) return own < parts.reduce((all, part) => all + part, 0);
  if (own < Math.min(...parts) || own > Math.max(...parts)) return false;
  const others = Array.from({ length: places }, (_, other) => target * places + other).filter(
    (other) => other !== at && state[other] === VALUE,
  );
  return others.length > 0 && 2 * others.filter((other) => digit[other] === digit[at]).length < others.length;
}

/**
 * Whether a total may count once what several of its parts have: its head names such things, and it is less than its
 * parts together, and no less than the greatest of them.
 */
export function mayCountOnce({ side, kind, target, of }: Candidate, place: number): boolean {
  const { places, value, state, mayRepeat } = side;
  if (kind !== 'sum' || mayRepeat[place] !== true) return false;
  const cells = of.map((line) => line * places + place);
  if (cells.some((cell) => state[cell] === VALUE && (value[cell] as number) < 0)) return false;
  const parts = cells.flatMap((cell) => (state[cell] === VALUE ? [value[cell] as number] : []));
  const own = value[target * places + place] as number;
  return own >= Math.max(...parts) && own < parts.reduce((all, part) => all + part, 0);
}

/** How far an expected value may be from a printed one and agree, as doubles go. */
const nearly = (side: Side, size: number): number => (side.isExact ? 1e-12 : 1e-9) * Math.abs(size);

/** Whether the figure of a place agrees with what it should be; a quotient that was cut off, where that is so. */
export function agrees(candidate: Candidate, place: number, expected: Expected, isCut: boolean): boolean {
  const { side } = candidate;
  const index = candidate.target * side.places + place;
  const [printed, digit] = [side.value[index] as number, side.digit[index] as number];
  const isSum = isLinear(candidate.kind) || candidate.kind === 'cumulative';
  // A quotient of counted things is rounded to its last digit, whatever it counts.
  const half =
    isSum && !isInPoints(candidate) ? (side.half[index] as number) : Math.max(side.half[index] as number, digit / 2);
  const slack = isSum && side.isExact ? 0 : nearly(side, printed);
  if (isCut) {
    const [low, high] = printed < 0 ? [printed - digit, printed] : [printed, printed + digit];
    return expected.high >= low - slack && expected.low < high;
  }
  if (expected.value === printed) return true;
  return expected.low < printed + half + slack && expected.high > printed - half - slack;
}
