import type { NumberText } from '../exact/bare-number.js';
import {
  decimalsNeeded,
  divide,
  equal,
  type Fraction,
  fractionOf,
  multiply,
  subtract,
  toText,
  ulp,
} from '../exact/fraction.js';
import { NO_MARKS } from '../exact/marks.js';
import { formsOf, type MissingText, meaningOf, numberIn, readText, type TextReading } from '../exact/number-text.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { MARKS, type NumberMarks } from '../kernel/typography.js';
import { NUMBER_IN_DIGITS } from './names.js';
import type { Unit } from './unit-model.js';
import { moneyIn } from './units.js';

/*
 * The text of a printed figure, as the number that it gives in the unit of the figure.
 */

/**
 * A number in words, or in a form of its own such as `1:10`, may have its digits beside it; any other text that can be
 * read only the same.
 */
export function textAt(
  text: string,
  reading: TextReading,
  value: string | undefined,
  path: Path,
): NumberText | Pick<MissingText, 'noValue'> {
  if (value === undefined) return readText(text, reading, [...path, 'printed']);
  const own = meaningOf(text, reading);
  if (own !== null && 'noValue' in own) return own;
  const at = [...path, 'value'];
  const digits = readText(value, { numbers: MARKS['en-CA'], marks: NO_MARKS }, at);
  if ('noValue' in digits) throw invalidArgument(value, NUMBER_IN_DIGITS, at);
  if (own === null || own.over !== undefined) return digits;
  if (equal(fractionOf(own.digits), fractionOf(digits.digits))) return own;
  throw invalidArgument(
    value,
    {
      en: 'no other value beside a text that can be read',
      fr: "aucun autre « value » à côté d'un texte lisible",
    },
    at,
  );
}

/** Billions are scaled to the unit of their figure, by so many decimals. */
const BILLION = 9;

/** A number in the unit of its figure, with one unit of its last digit. */
export function inUnit(
  { digits, over, decimals, marks }: NumberText,
  unit: Unit,
): { readonly value: Fraction; readonly lastDigit: Fraction; readonly decimals: number; readonly digits: string } {
  const shift = marks.includes('billion') ? BILLION - (moneyIn(unit)?.places ?? 0) : 0;
  const size = multiply(fractionOf(digits), ulp(-shift));
  if (over === undefined) {
    const printed = Math.max(0, decimals);
    const shown = shift === 0 ? digits : toText(size, Math.max(0, printed - shift));
    return { value: size, lastDigit: ulp(decimals - shift), decimals: printed, digits: shown };
  }
  const parts = fractionOf(over);
  const value = divide(size, parts);
  // A half is known to halves, and `1:10` to what parts it from `1:9`.
  const least = ulp(over.split('.')[1]?.length ?? 0);
  const lastDigit = marks.includes(':1')
    ? divide(least, multiply(parts, subtract(parts, least)))
    : divide(ulp(-shift), parts);
  return { value, lastDigit, decimals: 0, digits: toText(value, decimalsNeeded(value) ?? MOST_SHOWN) };
}

/** How many decimals of a quotient are shown that never ends. */
const MOST_SHOWN = 4;

/** What stands beside numbers that are marked, such as `3*`, `(3)` or `~3`. */
const SIGNS = /[*†‡()[\]~≈]/g;

/**
 * Whether a text gives a number that is no zero, in whatever form. The text of a figure goes wherever the figure does;
 * so the number of a suppressed one must not stand there, nor in what refuses it. A zero, which documents print in
 * place of a number, tells nothing.
 */
export function givesNumber(text: string, numbers: NumberMarks): boolean {
  const texts = [text, text.replace(SIGNS, '').trim()].filter((one) => /[1-9\u00bc-\u00be\u2150-\u215e]/.test(one));
  return texts.some((one) => numberIn(one, numbers) !== null || formsOf(one, numbers).length > 0);
}
