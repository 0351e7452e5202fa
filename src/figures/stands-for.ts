import { decimalAt, MAX_DECIMALS, MAX_WHOLE_DIGITS } from '../exact/decimal.js';
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  fractionOf,
  type RoundingRule,
  subtract,
  ulp,
} from '../exact/fraction.js';
import { type Interval, point } from '../exact/interval.js';
import { invalidArgument, refuseUnknownKeys } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Label } from '../kernel/label.js';
import { numeral } from '../kernel/words.js';
import type { Precision } from './model.js';

/** What is known of how a printed figure came about. */
export interface Rounded {
  readonly value: Fraction;
  /** One unit of the last printed digit, in the figure's unit. */
  readonly lastDigit: Fraction;
  /** The step that the figure is known to, by its digits or as declared; `null` where it stands for its value alone. */
  readonly grain: Fraction | null;
  /** What it says by a qualifier, whatever it was rounded to. */
  readonly reach?: Interval;
}

/** All values that a printed figure may stand for, if it was rounded in this way. */
export function standsFor({ value, grain, reach }: Rounded, way: RoundingRule): Interval {
  if (reach !== undefined) return reach;
  if (grain === null) return point(value);
  const above = value.n >= 0n;
  const below = value.n <= 0n;
  if (way === 'cut-off') {
    // What is cut off leads away from zero; a printed zero may come from either side of it.
    return {
      low: below ? subtract(value, grain) : value,
      high: above ? add(value, grain) : value,
      ...(below ? { openLow: true } : {}),
      ...(above ? { openHigh: true } : {}),
    };
  }
  const half = divide(grain, fraction(2n, 1n));
  const ends = { low: subtract(value, half), high: add(value, half) };
  // Halves away from zero end at the next figure further out; halves to even end at the even one, on either side.
  if (way === 'half-even')
    return divide(value, grain).n % 2n === 0n ? ends : { ...ends, openLow: true, openHigh: true };
  return { ...ends, ...(below ? { openLow: true } : {}), ...(above ? { openHigh: true } : {}) };
}

/** What a figure is a multiple of: one unit of its last digit, or the coarser step that is declared. */
export const stepOf = ({ grain, lastDigit }: Rounded): Fraction =>
  grain !== null && compare(grain, lastDigit) > 0 ? grain : lastDigit;

const wanted = (): Label => {
  const [least, most] = [numeral(-MAX_WHOLE_DIGITS), numeral(MAX_DECIMALS)];
  return {
    en: `'exact', a whole number from ${least.en} to ${most.en}, or an object with multipleOf`,
    fr: `« exact », un nombre entier de ${least.fr} à ${most.fr}, ou un objet avec multipleOf`,
  };
};

/** Reads a declared precision: the step that it stands for. */
export function precisionAt(given: unknown, path: Path): Fraction | 'exact' | undefined {
  if (given === undefined || given === 'exact') return given;
  if (Number.isInteger(given)) {
    const decimals = given as number;
    if (decimals < -MAX_WHOLE_DIGITS || decimals > MAX_DECIMALS) throw invalidArgument(given, wanted(), path);
    return ulp(decimals);
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw invalidArgument(given, wanted(), path);
  refuseUnknownKeys(
    given as Readonly<Record<string, unknown>>,
    ['multipleOf'],
    { en: 'a part of a precision', fr: "une partie d'une précision" },
    path,
  );
  if (!Object.hasOwn(given, 'multipleOf')) throw invalidArgument(given, wanted(), path);
  const { multipleOf } = given as Exclude<Precision, number | 'exact'>;
  const step = decimalAt(multipleOf, [...path, 'multipleOf']);
  if (step.lte(0))
    throw invalidArgument(multipleOf, { en: 'a step above zero', fr: 'un pas supérieur à zéro' }, [
      ...path,
      'multipleOf',
    ]);
  return fractionOf(step.toFixed());
}
