import {
  agrees,
  type Candidate,
  type Expected,
  expectedAt,
  isAlong,
  isLikeMean,
  isLinear,
  isRate,
  partsAt,
} from './candidate.js';
import { VALUE } from './sides.js';

/** How a candidate does, place by place. */
export interface Evidence {
  readonly holds: readonly number[];
  readonly fails: readonly number[];
  /** In how many more it only copies one of its parts. */
  readonly copied: number;
  /** The logarithm of how probable so much agreement is by luck. */
  readonly log: number;
  /** The same, if all places that fail are close. */
  readonly nearLog: number;
  /** In how many places it holds, or does not, over empty cells. */
  readonly blankHolds: number;
  readonly blankFails: number;
  /** How probable the agreement over empty cells is by luck, as a logarithm. */
  readonly blankLog: number;
}

/** The logarithm of a binomial coefficient. */
export function logChoose(n: number, k: number): number {
  let log = 0;
  for (let i = 1; i <= k; i++) log += Math.log10((n - k + i) / i);
  return log;
}

/** How probable a window is in a spread, as a logarithm. */
const logIn = (window: number, logSpread: number): number => Math.min(0, Math.log10(window) - logSpread);

/** A head that says what a line is speaks for a relation: a total's by three decades, a quotient's by one. */
export function headBonus({
  side,
  kind,
  target,
  of,
}: Pick<Candidate, 'side' | 'kind' | 'target'> & Partial<Pick<Candidate, 'of'>>): number {
  // Three decades for the lines that end beside it, or reach over its subtotals; one for lines that stand elsewhere.
  if (kind === 'sum') return side.isTotal[target] ? (of === undefined || isBeside(side, target, of) ? 3 : 1) : 0;
  if (kind === 'mean') return side.isMean[target] ? 1 : 0;
  if (kind === 'weighted-mean') return side.isTotal[target] || side.isMean[target] ? 1 : 0;
  return side.isQuotient[target] ? 1 : 0;
}

/** Whether between a total and the nearest of its parts there is nothing but other totals and quotients. */
function isBeside({ isTotal, isQuotient }: Candidate['side'], target: number, of: readonly number[]): boolean {
  const [first, last] = [Math.min(...of), Math.max(...of)];
  const [from, to] = last < target ? [last + 1, target] : [target + 1, first];
  for (let line = from; line < to; line++) if (isTotal[line] !== true && isQuotient[line] !== true) return false;
  return true;
}

/**
 * Weighs a candidate. A place proves nothing where its parts are zero, where its numbers stood in another place, or
 * where it follows from other places, as `isWeak` tells.
 */
export function evidenceOf(
  candidate: Candidate,
  {
    isWeak,
    isSaid = () => false,
    isCut = false,
    blanks = 'inferred',
  }: {
    readonly isWeak: (place: number) => boolean;
    /** Where another relation says the same: such a place counts for nothing. */
    readonly isSaid?: (place: number) => boolean;
    readonly isCut?: boolean;
    readonly blanks?: 'nothing' | 'unknown' | 'inferred';
  },
): Evidence {
  const { side, target } = candidate;
  const [holds, fails]: [number[], number[]] = [[], []];
  const found: { readonly place: number; readonly expected: Expected; readonly holdsHere: boolean }[] = [];
  let [blankHolds, blankFails] = [0, 0];
  const copies: number[] = [];
  for (let place = 0; place < side.places; place++) {
    const expected = expectedAt(candidate, place);
    if (expected === null || (expected.blanks > 0 && blanks === 'unknown') || isSaid(place)) continue;
    const holdsHere = agrees(candidate, place, expected, isCut);
    if (!holdsHere && isLinear(candidate.kind) && side.isOdd[target * side.places + place]) continue;
    if (!holdsHere && isLikeMean(candidate, place)) continue;
    if (expected.isEmpty && holdsHere && isLinear(candidate.kind) && !side.isTotal[target]) {
      copies.push(place);
      continue;
    }
    if (expected.blanks > 0) {
      if (holdsHere) blankHolds += 1;
      else blankFails += 1;
      if (!holdsHere && blanks === 'inferred') continue;
    }
    (holdsHere ? holds : fails).push(place);
    found.push({ place, expected, holdsHere });
  }
  // A copy of one part beside nothing is an instance of a sum only where the copies are of several parts.
  const counts = fails.length === 0 || copiedParts(candidate, copies) > 1;
  if (counts) holds.push(...copies);
  // A place follows from others only as long as the relation holds in these.
  const follows = !fails.some((place) => !isWeak(place));
  const seen = new Set<string>();
  let [log, nearLog, counted, blankLog] = [0, 0, 0, 0];
  for (const { place, expected, holdsHere } of found) {
    if (expected.isEmpty || (follows && isWeak(place))) continue;
    const index = target * side.places + place;
    const printed = side.value[index] as number;
    const key = `${printed}/${expected.value}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const step = stepAt(candidate, place);
    const window = Math.max(expected.high - expected.low + 2 * (side.half[index] as number), step, 1);
    const own = (counted === 0 ? side.size[index] : side.spread[index]) as number;
    const spread = Math.min(own, Math.log10(Math.max(reachOf(candidate, place), 1)));
    const gap = Math.max(window, 2 * Math.abs(expected.value - printed));
    nearLog += logIn(gap, spread);
    if (holdsHere) {
      log += logIn(window, spread);
      if (expected.blanks > 0) blankLog += logIn(window, spread);
      counted += 1;
    }
  }
  const tried = holds.length + fails.length;
  log += logChoose(tried, fails.length);
  const [only] = fails;
  if (only !== undefined && fails.length === 1 && tried <= 3) log += slipLog(candidate, only);
  const own = candidate.tries - headBonus(candidate);
  const copied = counts ? 0 : copies.length;
  return { holds, fails, copied, log: log + own, nearLog: nearLog + own, blankHolds, blankFails, blankLog };
}

/** How many of its parts a sum copies in some places. */
function copiedParts({ side, of }: Candidate, copies: readonly number[]): number {
  const { places, value } = side;
  const copied = copies.flatMap((place) => {
    const some = of.filter((line) => value[line * places + place] !== 0);
    return some.length === 1 ? some : [];
  });
  return new Set(copied).size;
}

/**
 * How far apart a figure and what it follows from lie, where the one is near the others by nature: a mean of years that
 * hardly differ, or a share of nearly all.
 */
function reachOf(candidate: Candidate, place: number): number {
  const { side, kind, target } = candidate;
  if (isLinear(kind) || kind === 'cumulative' || kind === 'change') return Number.POSITIVE_INFINITY;
  const printed = side.value[target * side.places + place] as number;
  const parts = partsAt(candidate, place).map((part) => side.value[part.line * side.places + part.place] as number);
  if (kind === 'mean' || kind === 'weighted-mean') return Math.max(printed, ...parts) - Math.min(printed, ...parts);
  const near = kind === 'product' ? parts : parts.slice(0, 1);
  return near.reduce((least, part) => {
    const gap = Math.abs(printed - part);
    return gap < CLOSE * Math.abs(part) ? Math.min(least, gap) : least;
  }, Number.POSITIVE_INFINITY);
}

/**
 * What the figures of a place go in: their last digit, or where all of them are round, the tens, fifties, hundreds and
 * so on in which they are. Round numbers come to each other the sooner.
 */
function stepAt(candidate: Candidate, place: number): number {
  const { side, kind, target } = candidate;
  const index = target * side.places + place;
  const digit = side.digit[index] as number;
  if (!(isLinear(kind) || kind === 'cumulative' || isRate(candidate))) return digit;
  let shared = Math.abs(side.value[index] as number);
  for (const part of isRate(candidate) ? [] : partsAt(candidate, place)) {
    const cell = part.line * side.places + part.place;
    if (side.state[cell] === VALUE) shared = commonMeasure(shared, Math.abs(side.value[cell] as number));
  }
  let step = digit;
  while (shared >= 10 * step && shared % (10 * step) === 0) step *= 10;
  return shared >= 5 * step && shared % (5 * step) === 0 ? 5 * step : step;
}

/** The greatest number of which both are multiples. */
function commonMeasure(a: number, b: number): number {
  let [measure, rest] = [a, b];
  while (rest > 0) [measure, rest] = [rest, measure % rest];
  return measure;
}

/** What a share, a quotient or a product is no further from its part than, by its size, is near it. */
const CLOSE = 0.2;

/** How probable it is by luck that a known slip explains the one place that fails; 0 where none does. */
function slipLog(candidate: Candidate, place: number): number {
  const { side } = candidate;
  const expected = expectedAt(candidate, place);
  if (expected === null || !isLinear(candidate.kind)) return 0;
  const cells = [candidate.target, ...candidate.of].map((line) => line * side.places + place);
  const gap = (side.value[cells[0] as number] as number) - expected.value;
  const step = stepAt(candidate, place);
  const window = Math.max(expected.high - expected.low + 2 * (side.half[cells[0] as number] as number), step, 1);
  let best = 0;
  for (const [at, cell] of cells.entries()) {
    if (side.state[cell] !== VALUE) continue;
    const digit = side.digit[cell] as number;
    const printed = Math.round(Math.abs(side.value[cell] as number) / digit);
    const sign = at === 0 || (candidate.kind === 'difference' && at > 1) ? 1 : -1;
    const own = (sign * gap * Math.sign(side.value[cell] as number)) / digit;
    const texts = slipsOf(String(printed));
    if (!texts.some((text) => Math.abs(printed - Number(text) - own) * digit <= window / 2)) continue;
    best = Math.min(
      best,
      logIn(texts.length * cells.length * window, Math.log10(Math.max(Math.abs(gap), printed * digit, 1))),
    );
  }
  return best;
}

/** The digits with one changed, or two neighbours transposed. */
export function slipsOf(digits: string): string[] {
  const texts: string[] = [];
  for (let i = 0; i < digits.length; i++) {
    const [a, b] = [digits[i], digits[i + 1]];
    if (b !== undefined && a !== b) texts.push(digits.slice(0, i) + b + a + digits.slice(i + 2));
    for (let d = 0; d < 10; d++) if (String(d) !== a) texts.push(digits.slice(0, i) + d + digits.slice(i + 1));
  }
  return texts;
}

/** Whether so many places that hold are enough, by what else speaks for a candidate. */
export function isEnough(candidate: Candidate, { holds, fails, copied, log }: Evidence): boolean {
  const tried = holds.length + fails.length;
  // In three places of which one fails, lines that stand anywhere agree too often.
  const isFew = tried === 3 && fails.length > 0 && headBonus(candidate) === 0 ? 1 : 0;
  // One place of two says little where others say nothing.
  if (copied > 0 && holds.length < 2) return false;
  return log < -3 - strictness(candidate) - isFew && holdsOften(candidate, holds.length, tried, log);
}

/** Whether a relation holds in as many places as its kind has to. */
export function holdsOften(candidate: Candidate, holds: number, tried: number, log: number): boolean {
  if (tried < 2 || holds === 0) return false;
  const { side, kind, target } = candidate;
  const rate = holds / tried;
  if (isRate(candidate)) return tried >= 3 && rate >= 0.7;
  if (kind === 'mean' && !side.isMean[target]) return tried >= 4 && rate >= 0.8;
  if (rate >= 0.6 || ((tried === 2 || isAlong(candidate)) && rate >= 0.5)) return true;
  const isSure = !isAlong(candidate) && kind !== 'mean' && kind !== 'share' && kind !== 'product';
  return isSure && rate >= 0.3 && log < -5 && holds >= 2;
}

/** By how many decades a candidate has to be more improbable than others. */
const strictness = (candidate: Candidate): number =>
  isAlong(candidate) || candidate.kind === 'product' || candidate.kind === 'mean' || isRate(candidate) ? 1 : 0;

/** Whether a quotient holds in some places, and in all of them nearly. */
export function isNear(candidate: Candidate, { holds, fails, nearLog }: Evidence): boolean {
  const tried = holds.length + fails.length;
  const rate = holds.length / tried;
  const { side, kind, target } = candidate;
  const isOne = kind === 'percent' || kind === 'ratio' || kind === 'change';
  return isOne && side.isQuotient[target] === true && tried >= 4 && rate >= 0.3 && rate < 0.6 && nearLog < -4;
}
