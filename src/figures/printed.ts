import { describe, invalidArgument, requireObject, requireOneOf, requireString } from '../kernel/check.js';
import { type Decimal, MAX_DECIMALS } from '../kernel/decimal.js';
import { CpaIppError, type Path } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { NO_VALUE_REASONS, type NoValue, type Reported, reasonNamed } from '../kernel/no-value.js';
import { MARKS, type NumberMarks } from '../kernel/number-form.js';
import { add, divide, type Fraction, fraction, fractionOf, multiply, subtract, toDecimal, ulp } from './fraction.js';
import type { Interval } from './interval.js';
import type { PrintedFigure, Unit } from './model.js';
import { canBeRead, type NumberText, takeApart, type UnitMark } from './number-text.js';
import { COUNTED, UNITS } from './units.js';

/** A printed figure, read: the exact value of its digits, how many follow the point, and the interval that it stands for. */
export interface ReadFigure {
  readonly kind: 'value';
  readonly text: string;
  readonly unit: Unit;
  readonly value: Fraction;
  readonly decimals: number;
  readonly envelope: Interval;
  /** The digits alone, for arithmetic in explanations. */
  readonly digits: string;
}

/** A printed figure that has no value. */
export interface UnreadFigure {
  readonly kind: 'no-value';
  readonly text: string;
  readonly unit: Unit;
  readonly reason: NoValue;
}

/** Reads a printed figure. `fallbackUnit` is used where the figure names none. */
export function readFigure(
  figure: PrintedFigure,
  options: {
    readonly unit?: Unit;
    readonly zeros?: 'structural' | 'rounded';
    readonly numbers?: NumberMarks;
    readonly path: Path;
  },
): ReadFigure | UnreadFigure {
  const { path } = options;
  const given = requireObject(figure, path, 'a printed figure: { printed, unit }');
  const text: unknown = given.printed;
  if (typeof text !== 'string') throw invalidArgument(text, 'the figure as printed, as text', [...path, 'printed']);
  const unit = requireOneOf(given.unit === undefined ? options.unit : given.unit, UNITS, 'a unit', [...path, 'unit']);
  const reason = given.noValue === undefined ? reasonNamed(text) : given.noValue;
  if (reason !== undefined) {
    const noValue = requireOneOf(reason, NO_VALUE_REASONS, 'a reason for no value', [...path, 'noValue']);
    return { kind: 'no-value', text, unit, reason: { noValue } };
  }
  const { digits, marks } = inDigits(text, given.value, options.numbers ?? MARKS['en-CA'], path);
  checkMarks(marks, unit, text, [...path, 'printed']);
  const value = fractionOf(digits);
  const decimals = digits.split('.')[1]?.length ?? 0;
  const precision = precisionOf(given.precision, decimals, [...path, 'precision']);
  const exact = COUNTED.has(unit) || (value.n === 0n && options.zeros !== 'rounded');
  return {
    kind: 'value',
    text,
    unit,
    value,
    decimals,
    envelope: envelopeOf(value, exact ? 'exact' : precision),
    digits,
  };
}

/** A number in words, or in a form of its own such as `1:10`, carries its digits beside it; a text that can be read must not, or the two could differ. */
function inDigits(text: string, value: unknown, form: NumberMarks, path: Path): NumberText {
  if (value === undefined) return takeApart(text, form, [...path, 'printed']);
  const at = [...path, 'value'];
  if (canBeRead(text, form)) throw invalidArgument(value, 'no value beside a text that can be read', at);
  return takeApart(requireString(value, at, 'the number in digits'), MARKS['en-CA'], at);
}

/** A mark in the text must agree with the unit: a % on an amount of money is a slip of the person who typed it in. */
function checkMarks(marks: readonly UnitMark[], unit: Unit, text: string, path: Path): void {
  const allowed: Readonly<Record<UnitMark, readonly Unit[]>> = {
    $: ['CAD', 'CAD thousands', 'CAD millions'],
    '%': ['percent'],
    million: ['CAD millions'],
    ':1': ['ratio'],
  };
  for (const mark of marks) {
    const units = allowed[mark];
    if (!units.includes(unit)) {
      throw new CpaIppError(
        'UNIT_MISMATCH',
        `${describe(text)} is printed with '${mark}', but its unit is '${unit}'`,
        path,
        {
          expected: units.join(' or '),
          received: unit,
        },
      );
    }
  }
}

function precisionOf(precision: unknown, decimals: number, path: Path): number | 'exact' {
  if (precision === undefined) return decimals;
  if (precision === 'exact') return 'exact';
  if (
    typeof precision === 'number' &&
    Number.isInteger(precision) &&
    precision >= decimals &&
    precision <= MAX_DECIMALS
  ) {
    return precision;
  }
  throw invalidArgument(
    precision,
    `'exact' or a whole number from ${decimals} (the decimals printed) to ${MAX_DECIMALS}`,
    path,
  );
}

/** Half a unit of the last known decimal to either side. */
function envelopeOf(value: Fraction, precision: number | 'exact'): Interval {
  if (precision === 'exact') return { low: value, high: value };
  const half = divide(ulp(precision), fraction(2n, 1n));
  return { low: subtract(value, half), high: add(value, half) };
}

const DOLLARS = /* @__PURE__ */ frozen<Readonly<Partial<Record<Unit, Fraction>>>>({
  CAD: fraction(1n, 1n),
  'CAD thousands': fraction(1000n, 1n),
  'CAD millions': fraction(1000000n, 1n),
});

/**
 * The amount in dollars that a printed figure of money states.
 *
 * The digits are scaled exactly: `$118.6 million` is 118,600,000, and nothing is known of the dollars below its last digit.
 * @param figure - A printed figure in `CAD`, `CAD thousands` or `CAD millions`.
 * @returns The amount in Canadian dollars, or why there is none.
 * @throws {@link CpaIppError} `UNIT_MISMATCH` if the figure is not money; `INVALID_FIGURE` if its text cannot be read; `INVALID_ARGUMENT` or
 *   `UNKNOWN_NAME` if it is no printed figure.
 * @example
 * formatReported(amountOf({ printed: '$118.6 million', unit: 'CAD millions' })); // => '118600000'
 * @category Figures
 */
export function amountOf(figure: PrintedFigure): Reported<Decimal> {
  return amountWritten(figure, MARKS['en-CA']);
}

/** {@link amountOf}, for a text in a form of numbers. */
export function amountWritten(figure: PrintedFigure, numbers: NumberMarks): Reported<Decimal> {
  const read = readFigure(figure, { numbers, path: ['figure'] });
  const scale = DOLLARS[read.unit];
  if (scale === undefined) {
    throw new CpaIppError('UNIT_MISMATCH', `an amount needs a unit of money, not '${read.unit}'`, ['figure', 'unit'], {
      expected: Object.keys(DOLLARS).join(' or '),
      received: read.unit,
    });
  }
  return read.kind === 'no-value' ? read.reason : toDecimal(multiply(read.value, scale));
}
