import { frozen } from '../kernel/frozen.js';
import { type HeldTotal, numberOf } from './doubtful-rows.js';

/** By what units of money differ. */
const FACTORS = /* @__PURE__ */ frozen([1e3, 1e6, 1e9, 1e-3, 1e-6, 1e-9]);

/** What may have been lost of numbers that are taken as doubles. */
const SLACK = 1e-9;

/** A total of fewer last digits is soon that of any lines. */
const LEAST_SIZE = 10;

/** Whether a printed total is the sum of its lines in thousands, in millions, or the other way round. */
export function isInOtherUnit({ printed, coverage }: HeldTotal): boolean {
  const sum = coverage.addends()?.sum;
  const range = sum === undefined || 'why' in sum ? null : sum.range;
  if (printed.kind === 'no-value' || range === null) return false;
  const [value, grain] = [numberOf(printed.value), printed.grain === null ? 0 : numberOf(printed.grain)];
  const [low, high] = [numberOf(range.low), numberOf(range.high)];
  if (value === 0 || Math.abs(value) < LEAST_SIZE * grain) return false;
  // So is the sum of lines that are hardly more than their own rounding.
  if (Math.abs(low + high) < LEAST_SIZE * (high - low)) return false;
  return FACTORS.some((factor) => {
    const room = factor * (grain / 2 + SLACK * Math.abs(value));
    return low - room <= factor * value && factor * value <= high + room;
  });
}
