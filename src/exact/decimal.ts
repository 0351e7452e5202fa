import type { Decimal as AnyDecimal } from 'decimal.js';
import { describe, invalidArgument, requireInteger } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type CodedError, fault } from '../kernel/errors.js';
import type { Label } from '../kernel/label.js';
import { readBy } from '../kernel/record.js';
import { later, options as optionsOf } from '../kernel/shape.js';
import {
  DECIMAL_TOO_LONG,
  digitLimit,
  INEXACT_NUMBER,
  NEGATIVE_VALUE,
  NOT_A_DECIMAL,
  NOT_FINITE,
  type NumberErrors,
} from './messages.js';
import { handOut, Inside, ROUNDING, Wide } from './sealed-decimal.js';

/**
 * An exact decimal number, with the methods of decimal.js.
 *
 * Quotients carry 34 significant digits, and text is never in exponent form, whatever settings anybody makes: those
 * made on a value's `constructor` hold for what is made with that constructor, and reach neither the value nor anything
 * else that the library takes or gives. Compare with its methods or with `compareReported`, never with `<`.
 * @category Exact numbers
 */
export type Decimal = AnyDecimal;

/**
 * What functions accept as an exact number.
 *
 * Text such as `'53824830.129999995'` is taken digit for digit. A JavaScript number is accepted when it has at most 15
 * significant digits or is a safe integer, so that the decimal meant is certain: `46.4` is, `0.1 + 0.2` is refused. A
 * `Decimal` of any copy of decimal.js is re-wrapped.
 * @category Exact numbers
 */
export type DecimalInput = string | number | Decimal;

const DECIMAL_TEXT = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
/** How long the text of a number may be. */
export const MAX_WHOLE_DIGITS = 18;
export const MAX_DECIMALS = 60;

/**
 * Makes an exact decimal.
 *
 * @param input - Decimal text (digits with an optional sign and point; at most 18 digits before and 60 after the
 *   point), a number of at most 15 significant digits or a safe integer, or a `Decimal` of at most 300 digits.
 * @returns A finite `Decimal`, exactly the number written; never a negative zero.
 * @throws {@link CpaIppError} `INVALID_DECIMAL` if the text is no decimal, too long, or the number not finite;
 *   `INEXACT_NUMBER` if a number carries binary noise; `INVALID_ARGUMENT` for any other type.
 * @example
 * decimal('0.1').plus(decimal('0.2')).toString(); // => '0.3'
 * @category Exact numbers
 */
export function decimal(input: DecimalInput): Decimal {
  return decimalAt(input, []);
}

/** {@link decimal}, with the path of the argument for the error. */
export function decimalAt(input: unknown, path: Path): Decimal {
  if (typeof input === 'string') return fromText(input, path);
  if (typeof input === 'number') return fromNumber(input, path);
  if (isTaggedDecimal(input)) return fromDecimal(input, path);
  throw invalidArgument(
    input,
    { en: 'a decimal number as text, number or Decimal', fr: 'un nombre décimal en texte, number ou Decimal' },
    path,
  );
}

/** {@link decimalAt}, of a quantity that cannot be below zero. */
export function notNegativeAt(input: unknown, path: Path): Decimal {
  const value = decimalAt(input, path);
  if (!value.isNegative()) return value;
  const received = value.toString();
  throw fault(NEGATIVE_VALUE, path, { received });
}

/** How many digits a `Decimal` may have, before the point and in all. */
export const MAX_DIGITS = 300;
/** The longest text of a number: a sign, a point and its digits. */
export const LONGEST_NUMBER = 302;
/** decimal.js keeps digits in words of seven, aligned to the point, without words of zeros at either end. */
const WORD = 7;
/** So many words hold any 300 digits, though the first word may hold one digit only. */
const MAX_WORDS = 44;

/** Takes a `Decimal` of any copy of decimal.js. */
function fromDecimal(input: Decimal, path: Path): Decimal {
  const fault = faultOf(input);
  if (fault === null) return exactly(input);
  const received = fault === 'not-a-decimal' ? describe(input) : { en: 'a Decimal', fr: 'un Decimal' };
  const limit = { en: `${MAX_DIGITS} digits`, fr: `${MAX_DIGITS} chiffres` };
  throw invalidDecimal(received, fault, path, limit);
}

/** Tells what wears the tag of a `Decimal`, of any copy of decimal.js; its digits and its methods may be anything. */
export function isTaggedDecimal(value: unknown): value is Decimal {
  return Inside.isDecimal(value);
}

/** Tells a `Decimal`, of any copy of decimal.js, whose methods can be called as it stands. */
export function isDecimal(value: unknown): value is Decimal {
  return isTaggedDecimal(value) && faultOf(value) === null && typeof value.toFixed === 'function';
}

/** A tag that anything can wear tells a `Decimal`, so the fields that arithmetic relies on are checked. */
function faultOf({ s, e, d }: Decimal): InvalidDecimalReason | null {
  // NaN and the infinities have neither exponent nor digits.
  if (d === null && Number.isNaN(e)) return 'not-finite';
  if (!Array.isArray(d) || !Number.isInteger(e) || (s !== 1 && s !== -1)) return 'not-a-decimal';
  if (Math.abs(e) > MAX_DIGITS || d.length > MAX_WORDS) return 'too-long';
  return areDigits(d, e) ? null : 'not-a-decimal';
}

function areDigits(words: readonly unknown[], exponent: number): boolean {
  for (const word of words) {
    if (typeof word !== 'number' || !Number.isInteger(word) || word < 0 || word >= 10 ** WORD) return false;
  }
  if (words.length === 1 && words[0] === 0) return exponent === 0;
  const firstDigits = (((exponent % WORD) + WORD) % WORD) + 1;
  return String(words[0]).length === firstDigits && words[0] !== 0 && words.at(-1) !== 0;
}

/** {@link DECIMAL_TEXT} of at most {@link MAX_WHOLE_DIGITS} and {@link MAX_DECIMALS}. */
const EXACT_TEXT = /^[+-]?(?:\d{1,18}(?:\.\d{0,60})?|\.\d{1,60})$/;

function fromText(text: string, path: Path): Decimal {
  if (EXACT_TEXT.test(text)) return exactly(text);
  throw invalidDecimal(describe(text), DECIMAL_TEXT.test(text) ? 'too-long' : 'not-a-decimal', path);
}

function fromNumber(input: number, path: Path): Decimal {
  if (!Number.isFinite(input)) throw invalidDecimal(describe(input), 'not-finite', path);
  const value = new Inside(input);
  if (value.precision() > 15 && !Number.isSafeInteger(input)) {
    const limit = { en: '15 significant digits', fr: '15 chiffres significatifs' };
    throw fault(INEXACT_NUMBER, path, {
      received: String(input),
      limit,
    });
  }
  if (Math.abs(input) >= 1e18 || value.decimalPlaces() > MAX_DECIMALS) {
    throw invalidDecimal(describe(input), 'too-long', path);
  }
  return result(value);
}

type InvalidDecimalReason = NumberErrors['INVALID_DECIMAL']['reason'];

function invalidDecimal(received: Label, reason: InvalidDecimalReason, path: Path, limit?: Label): CodedError {
  if (reason === 'not-a-decimal') return fault(NOT_A_DECIMAL, path, { received, reason });
  if (reason === 'not-finite') return fault(NOT_FINITE, path, { received, reason });
  const most = limit ?? digitLimit(MAX_WHOLE_DIGITS, MAX_DECIMALS);
  return fault(DECIMAL_TOO_LONG, path, { received, reason, limit: most });
}

/** Makes a decimal of what needs no check: a number of the library's own, or digits that are known to be some. */
export function exactly(value: Decimal | number | string): Decimal {
  return result(new Inside(value));
}

/** Hands out what was computed. Money has no negative zero. */
const result = (value: Decimal): Decimal => handOut(value.isZero() ? new Inside(0) : value);

/** Adds without rounding, however far apart the digits are. */
export function sumExactly(values: Iterable<Decimal>): Decimal {
  let sum = new Wide(0);
  for (const value of values) sum = sum.plus(value);
  return result(sum);
}

/** Subtracts without rounding. */
export function subtractExactly(a: Decimal, b: Decimal): Decimal {
  return result(new Wide(a).minus(b));
}

/** Multiplies without rounding. */
export function multiplyExactly(a: Decimal, b: Decimal | number): Decimal {
  return result(new Wide(a).times(b));
}

/** Divides, to 34 significant digits. */
export function divideRounded(a: Decimal | number | string, b: Decimal | number | string): Decimal {
  return result(new Inside(a).div(b));
}

/**
 * Rounds half away from zero to a number of decimals, the way figures are printed.
 *
 * @param value - What to round.
 * @param options - `decimals`: how many digits to keep after the point, 0 to 15.
 * @returns The rounded `Decimal`; never a negative zero.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if `decimals` is not a whole number from 0 to 15; what {@link decimal}
 *   throws.
 * @example
 * roundHalfAway('28.95', { decimals: 1 }).toString(); // => '29'
 * roundHalfAway('-0.5', { decimals: 0 }).toString(); // => '-1'
 * @category Exact numbers
 */
export function roundHalfAway(value: DecimalInput, options: { readonly decimals: number }): Decimal {
  return roundTo(decimalAt(value, ['value']), OPTIONS.read(options, ['options']).decimals);
}

const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ decimals: readBy(decimalsOf) }));

/** Where halves go, in the numbers of decimal.js. */
export const HALF_AWAY = ROUNDING;
export const HALF_EVEN = 6;
export type TieRule = typeof HALF_AWAY | typeof HALF_EVEN;

/** Rounds, half away from zero if not told otherwise; arguments already checked. */
export function roundTo(value: Decimal, decimals: number, ties: TieRule = HALF_AWAY): Decimal {
  return result(new Inside(value).toDecimalPlaces(decimals, ties));
}

/** Requires a count of decimals, 0 to 15. */
export function decimalsOf(value: unknown, path: Path): number {
  return requireInteger(value, path, { minimum: 0, maximum: 15 });
}
