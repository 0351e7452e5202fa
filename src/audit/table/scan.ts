import { BLANK, type Side, UNKNOWN, VALUE } from './sides.js';

/*
 * A first look at very many candidates, place by place and without making anything: most fail at once. What passes is
 * weighed with more care elsewhere.
 */

/** What is reckoned in a place, of the lines `a` and `b`. */
export const BLOCK = 0;
export const PLUS = 1;
export const MINUS = 2;
export const QUOTIENT = 3;
export const CHANGE = 4;
export const PRODUCT = 5;
export const SHARE = 6;
export const LAGGED = 7;
export const LAGGED_CHANGE = 8;
export const RUNNING = 9;
export const MEAN = 10;

/** Running sums over lines in an order, so that the sum of any block is one subtraction. */
export interface Prefix {
  readonly sum: Float64Array;
  readonly half: Float64Array;
  readonly unknown: Float64Array;
}

export function prefixOf({ places, value, half, state }: Side, order: readonly number[]): Prefix {
  const size = (Math.max(order.length, 1) + 1) * places;
  const [sum, width, unknown] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < order.length; i++) {
    for (let place = 0; place < places; place++) {
      const [from, to, cell] = [i * places + place, (i + 1) * places + place, (order[i] as number) * places + place];
      sum[to] = (sum[from] as number) + (value[cell] as number);
      width[to] = (width[from] as number) + (half[cell] as number);
      unknown[to] = (unknown[from] as number) + (state[cell] === UNKNOWN ? 1 : 0);
    }
  }
  return { sum, half: width, unknown };
}

/** Adds a line to the first block of running sums. */
export function addLine(
  { sum, half: width, unknown }: Prefix,
  { places, value, half, state }: Side,
  line: number,
): void {
  for (let place = 0; place < places; place++) {
    const [to, cell] = [places + place, line * places + place];
    sum[to] = (sum[to] as number) + (value[cell] as number);
    width[to] = (width[to] as number) + (half[cell] as number);
    unknown[to] = (unknown[to] as number) + (state[cell] === UNKNOWN ? 1 : 0);
  }
}

/** Running sums along one line. */
export function runningOf({ places, value, half, state }: Side, line: number): Prefix {
  const [sum, width, unknown] = [new Float64Array(places), new Float64Array(places), new Float64Array(places)];
  let [total, reach, lost] = [0, 0, 0];
  for (let place = 0; place < places; place++) {
    const cell = line * places + place;
    total += value[cell] as number;
    reach += half[cell] as number;
    lost += state[cell] === UNKNOWN ? 1 : 0;
    sum[place] = total;
    width[place] = reach;
    unknown[place] = lost;
  }
  return { sum, half: width, unknown };
}

export interface Look {
  readonly side: Side;
  readonly target: number;
  readonly prefix: Prefix;
  /** How many places may fail before nothing is expected any more, and how many at the start in a row. */
  readonly mayFail: number;
  readonly mayStart: number;
}

/**
 * How probable the agreement of a candidate is by luck, as a logarithm; infinite where too many places fail. With
 * `isNear`, places that are close count as such.
 */
export function look(
  { side, target, prefix, mayFail, mayStart }: Look,
  code: number,
  a: number,
  b: number,
  scale: number,
  isCut: boolean,
  isNear: boolean,
): number {
  const { places, value, half, digit, state } = side;
  let [log, holds, fails] = [0, 0, 0];
  for (let place = 0; place < places; place++) {
    const cell = target * places + place;
    if (state[cell] !== VALUE) continue;
    const printed = value[cell] as number;
    let reach = half[cell] as number;
    let expected = 0;
    let width = 0;
    let proves = true;
    if (code === BLOCK || code === MEAN) {
      const [from, to] = [a * places + place, b * places + place];
      if ((prefix.unknown[to] as number) > (prefix.unknown[from] as number)) continue;
      expected = (prefix.sum[to] as number) - (prefix.sum[from] as number);
      width = (prefix.half[to] as number) - (prefix.half[from] as number);
      if (code === MEAN) {
        expected /= b - a;
        width /= b - a;
        reach = Math.max(reach, (digit[cell] as number) / 2);
      }
    } else if (code === RUNNING) {
      if ((prefix.unknown[place] as number) > 0) continue;
      expected = prefix.sum[place] as number;
      width = prefix.half[place] as number;
    } else {
      const p = a * places + place;
      const q = code === SHARE ? a * places + b : code >= LAGGED ? p - b : b * places + place;
      if (code === SHARE && place === b) continue;
      if (code >= LAGGED && (place - b < 0 || place - b >= places)) continue;
      const [x, y] = [value[p] as number, value[q] as number];
      const [hx, hy] = [half[p] as number, half[q] as number];
      const isSum = code === PLUS || code === MINUS || code === LAGGED;
      if (state[p] === UNKNOWN || state[q] === UNKNOWN || (!isSum && (state[p] === BLANK || state[q] === BLANK)))
        continue;
      if (state[p] === BLANK && state[q] === BLANK) continue;
      if (isSum) {
        expected = code === PLUS ? x + y : x - y;
        width = hx + hy;
        proves = (code === PLUS && side.isTotal[target] === true) || (x !== 0 && y !== 0);
      } else {
        reach = Math.max(reach, (digit[cell] as number) / 2);
        if (code === PRODUCT) {
          expected = (x * y) / side.one;
          width = (Math.abs(x) * hy + Math.abs(y) * hx) / side.one;
          proves = x !== 0 && y !== 0 && Math.abs(x) !== side.one && Math.abs(y) !== side.one;
        } else {
          if (Math.abs(y) <= hy || y === 0) continue;
          const ratio = x / y;
          expected = (code === CHANGE || code === LAGGED_CHANGE ? ratio - 1 : ratio) * scale;
          width = ((hx + Math.abs(ratio) * hy) / (Math.abs(y) - hy)) * scale;
          proves = x !== 0 && x !== y;
        }
      }
    }
    const slack = 1e-12 * Math.abs(printed);
    // What was cut off lies half a digit further out.
    const middle = isCut ? printed + (printed < 0 ? -1 : 1) * ((digit[cell] as number) / 2) : printed;
    const gap = Math.abs(expected - middle);
    const holdsHere = expected === printed || gap < reach + width + slack;
    if (!holdsHere) {
      fails += 1;
      if (!isNear && (fails > mayFail || (holds === 0 && fails > mayStart))) return Number.POSITIVE_INFINITY;
      if (!isNear) continue;
    } else holds += 1;
    if (!proves || (printed === 0 && (expected === 0 || (code >= QUOTIENT && code <= SHARE)))) continue;
    const window = Math.max(2 * (isNear ? Math.max(reach + width, gap) : reach + width), digit[cell] as number, 1);
    log += Math.min(0, Math.log10(window) - ((log === 0 ? side.size[cell] : side.spread[cell]) as number));
  }
  return holds === 0 || fails > mayFail ? Number.POSITIVE_INFINITY : log;
}
