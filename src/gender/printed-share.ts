import { compare, divide, type Fraction, greatest, HUNDRED, least, ONE, ZERO } from '../exact/fraction.js';
import { SHARE_OUT_OF_RANGE } from '../exact/messages.js';
import { readFigureAlone } from '../figures/figure-alone.js';
import { UNIT_MISMATCH } from '../figures/messages.js';
import type { Qualifier } from '../figures/qualifiers.js';
import { printedFigureShape } from '../figures/shapes.js';
import { wordsForUnits } from '../figures/units.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { NoValue } from '../kernel/no-value.js';
import { byHand, later } from '../kernel/shape.js';

/** A share of people as a document prints it, from 0 to 1, with all shares that it stands for. */
export interface PrintedShare {
  readonly value: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
  /** The end itself is left out, as the declared way of rounding or the qualifier has it. */
  readonly openLow: boolean;
  readonly openHigh: boolean;
  readonly qualifier?: Qualifier;
}

/**
 * Reads a printed percent or share.
 *
 * Both ends of its interval count as possible where the printer's rule on ties is not declared; nobody is counted below
 * 0 or above everyone.
 */
export function printedShareAt(figure: unknown, path: Path): PrintedShare | NoValue {
  const read = readFigureAlone(figure, path);
  if (read.unit !== 'percent' && read.unit !== 'share') {
    throw fault(UNIT_MISMATCH, [...path, 'unit'], {
      expected: { en: 'percent or share', fr: 'un pourcentage ou une part' },
      received: wordsForUnits(read.unit),
    });
  }
  if (read.kind === 'no-value') return read.reason;
  const whole = read.unit === 'percent' ? HUNDRED : ONE;
  const value = divide(read.value, whole);
  if (compare(value, ZERO) < 0 || compare(value, ONE) > 0) {
    const isPercent = read.unit === 'share' && compare(value, HUNDRED) <= 0 && compare(value, ZERO) > 0;
    throw fault(SHARE_OUT_OF_RANGE, path, {
      received: read.unit === 'percent' ? `${read.digits}%` : read.digits,
      suggestions: isPercent ? [`${read.digits}%`] : [],
    });
  }
  const [low, high] = [divide(read.envelope.low, whole), divide(read.envelope.high, whole)];
  const declared = read.rounding !== null || read.reach !== undefined;
  return {
    value,
    low: greatest(low, ZERO),
    high: least(high, ONE),
    openLow: declared && read.envelope.openLow === true && compare(low, ZERO) >= 0,
    openHigh: declared && read.envelope.openHigh === true && compare(high, ONE) <= 0,
    ...(read.qualifier === undefined ? {} : { qualifier: read.qualifier }),
  };
}

/** The same, as a part of what is read. */
export const printedShareShape = /* @__PURE__ */ later(() => byHand(printedFigureShape, printedShareAt));
