import { Decimal as AnyDecimal } from 'decimal.js';
import { describe, invalidArgument, requireInteger } from './check.js';
import { CpaIppError, type Path } from './errors.js';

/**
 * An exact decimal number: decimal.js, in a private clone that nobody else's settings reach.
 *
 * Quotients carry 34 significant digits; text is never in exponent form. Compare with its methods or with `compareReported`, never with `<`.
 * @category Exact numbers
 */
export type Decimal = AnyDecimal;

/**
 * The private clone; `ROUND_HALF_UP` of decimal.js rounds halves away from zero.
 * @hidden
 */
export const Decimal = AnyDecimal.clone({
  precision: 34,
  rounding: AnyDecimal.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  defaults: true,
});

/** For sums: wide enough that adding any two accepted numbers never rounds. */
const Wide = Decimal.clone({ precision: 1000 });

/**
 * What functions accept as an exact number.
 *
 * Text such as `'53824830.129999995'` is taken digit for digit. A JavaScript number is accepted when it has at most 15 significant digits, so that
 * the decimal meant is certain: `46.4` is, `0.1 + 0.2` is refused. A `Decimal` of any copy of decimal.js is re-wrapped.
 * @category Exact numbers
 */
export type DecimalInput = string | number | Decimal;

const DECIMAL_TEXT = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
const MAX_WHOLE_DIGITS = 18;
const MAX_DECIMALS = 30;

/**
 * Makes an exact decimal.
 *
 * @param input - Decimal text (digits with an optional sign and point; at most 18 digits before and 30 after the point), a number of at most 15
 *   significant digits, or a `Decimal`.
 * @returns A finite `Decimal`, exactly the number written.
 * @throws {@link CpaIppError} `INVALID_DECIMAL` if the text is no decimal, too long, or the number not finite; `INEXACT_NUMBER` if a number carries
 *   binary noise; `INVALID_ARGUMENT` for any other type.
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
  if (AnyDecimal.isDecimal(input)) {
    if (!isSound(input)) throw invalidDecimal(describe(input), 'not-finite', path);
    return new Decimal(input);
  }
  throw invalidArgument(input, 'a decimal number as text, number or Decimal', path);
}

/** `isDecimal` goes by a tag that anything can wear; these are the fields that arithmetic relies on. */
function isSound(value: Decimal): boolean {
  return Array.isArray(value.d) && Number.isInteger(value.e) && (value.s === 1 || value.s === -1);
}

function fromText(text: string, path: Path): Decimal {
  if (!DECIMAL_TEXT.test(text)) throw invalidDecimal(describe(text), 'not-a-decimal', path);
  const digits = text.replace(/^[+-]?0*/, '');
  const point = digits.indexOf('.');
  const whole = point < 0 ? digits.length : point;
  if (whole > MAX_WHOLE_DIGITS || digits.length - whole - 1 > MAX_DECIMALS) {
    throw invalidDecimal(describe(text), 'too-long', path);
  }
  return positiveZero(new Decimal(text));
}

function fromNumber(input: number, path: Path): Decimal {
  if (!Number.isFinite(input)) throw invalidDecimal(String(input), 'not-finite', path);
  const value = new Decimal(input);
  if (value.precision() > 15 && !Number.isSafeInteger(input)) {
    const limit = '15 significant digits';
    throw new CpaIppError('INEXACT_NUMBER', `${input} has more than ${limit}; give it as text`, path, {
      received: String(input),
      limit,
    });
  }
  if (Math.abs(input) >= 1e18 || value.decimalPlaces() > MAX_DECIMALS) {
    throw invalidDecimal(String(input), 'too-long', path);
  }
  return positiveZero(value);
}

function invalidDecimal(
  received: string,
  reason: 'not-a-decimal' | 'not-finite' | 'too-long',
  path: Path,
): CpaIppError<'INVALID_DECIMAL'> {
  const what = {
    'not-a-decimal': 'is not a decimal number',
    'not-finite': 'is not a finite number',
    'too-long': `has more than ${MAX_WHOLE_DIGITS} digits before or ${MAX_DECIMALS} after the point`,
  };
  return new CpaIppError('INVALID_DECIMAL', `${received} ${what[reason]}`, path, { received, reason });
}

/** Money has no negative zero. */
export function positiveZero(value: Decimal): Decimal {
  return value.isZero() ? new Decimal(0) : value;
}

/** Adds without rounding, however far apart the digits are. */
export function sumExactly(values: Iterable<Decimal>): Decimal {
  let sum = new Wide(0);
  for (const value of values) sum = sum.plus(value);
  return positiveZero(new Decimal(sum));
}

/** Subtracts without rounding. */
export function subtractExactly(a: Decimal, b: Decimal): Decimal {
  return positiveZero(new Decimal(new Wide(a).minus(b)));
}

/**
 * Rounds half away from zero to a number of decimals, the way figures are printed.
 *
 * @param value - What to round.
 * @param options - `decimals`: how many digits to keep after the point, 0 to 15.
 * @returns The rounded `Decimal`; never a negative zero.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if `decimals` is not a whole number from 0 to 15; what {@link decimal} throws.
 * @example
 * roundHalfAway('28.95', { decimals: 1 }).toString(); // => '29'
 * roundHalfAway('-0.5', { decimals: 0 }).toString(); // => '-1'
 * @category Exact numbers
 */
export function roundHalfAway(value: DecimalInput, options: { readonly decimals: number }): Decimal {
  return roundTo(decimalAt(value, ['value']), decimalsOf(options?.decimals, ['options', 'decimals']));
}

/** Rounds half away from zero; arguments already checked. */
export function roundTo(value: Decimal, decimals: number): Decimal {
  return positiveZero(value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP));
}

/** Requires a count of decimals, 0 to 15. */
export function decimalsOf(value: unknown, path: Path): number {
  return requireInteger(value, path, { minimum: 0, maximum: 15 });
}
