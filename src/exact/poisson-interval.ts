import type { Confidence } from './confidence.js';
import { type Decimal, exactly } from './decimal.js';

/** So many events at most: every one of them is a term of a sum. */
export const MOST_EVENTS = 10_000;

/**
 * The exact interval of Garwood for the mean of a Poisson distribution of which one count is known: from the mean at
 * which so many or more are as rare as half of what the confidence leaves, to the one at which so many or fewer are.
 *
 * That is `χ²(α/2; 2k) ÷ 2` to `χ²(1 − α/2; 2k + 2) ÷ 2`; exactly 0 below where nothing was counted. To 30 digits.
 * @see Garwood, F. (1936), Fiducial Limits for the Poisson Distribution, Biometrika 28(3/4), 437-442
 */
export function poissonInterval(events: number, { confidence, quantile }: Confidence): { low: Decimal; high: Decimal } {
  const tail = exactly(1).minus(confidence).div(2);
  const z = Number(quantile);
  return {
    low: events === 0 ? exactly(0) : meanAt(events - 1, exactly(1).minus(tail), nearMean(events, -z)),
    high: meanAt(events, tail, nearMean(events + 1, z)),
  };
}

/** The formula of Wilson and Hilferty, which is near enough to start from. */
function nearMean(events: number, z: number): number {
  return events * Math.max(0.1, 1 - 1 / (9 * events) + z / (3 * Math.sqrt(events))) ** 3;
}

/** Steps enough to halve any bracket down to the last digit. */
const MOST_STEPS = 200;

/**
 * The mean at which a Poisson distribution has so many or fewer with a probability: Newton's method, which halves what
 * is left where a step would lead out of it.
 */
function meanAt(events: number, probability: Decimal, near: number): Decimal {
  let mean = exactly(near);
  let low = exactly(0);
  let high: Decimal | null = null;
  for (let step = 0; step < MOST_STEPS; step++) {
    let term = exactly(1);
    let sum = term;
    for (let event = 1; event <= events; event++) {
      term = term.times(mean).div(event);
      sum = sum.plus(term);
    }
    // (P(at most so many) − probability) ÷ P(just so many), both times e to the mean.
    const move = sum.minus(probability.times(mean.exp())).div(term);
    if (move.isZero() || move.abs().lt(mean.times('1e-32'))) break;
    if (move.isNegative()) high = mean;
    else low = mean;
    const next = mean.plus(move);
    const isInside = next.gt(low) && (high === null || next.lt(high));
    mean = isInside ? next : high === null ? mean.times(2) : low.plus(high).div(2);
  }
  return mean;
}
