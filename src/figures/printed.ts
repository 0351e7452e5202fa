import { describe, invalidArgument, requireObject, requireOneOf, requireString } from '../kernel/check.js';
import { type Decimal, MAX_DECIMALS, MAX_WHOLE_DIGITS } from '../kernel/decimal.js';
import { CpaIppError, type Path } from '../kernel/errors.js';
import { NO_VALUE_REASONS, type NoValue, type NoValueReason, type Reported } from '../kernel/no-value.js';
import { add, divide, type Fraction, fraction, fractionOf, multiply, subtract, toDecimal, ulp } from './fraction.js';
import type { Interval } from './interval.js';
import type { PrintedFigure, Unit } from './model.js';
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

/** Words that stand in a table's cell instead of a figure. */
const NO_VALUE_TEXT: ReadonlyMap<string, NoValueReason> = new Map<string, NoValueReason>([
  ['no data', 'not-reported'],
  ['aucune donnée', 'not-reported'],
  ['n/a', 'not-applicable'],
  ['s.o.', 'not-applicable'],
  ['[redacted]', 'redacted'],
  ['[caviardé]', 'redacted'],
  ['tbd', 'to-be-determined'],
]);

/** Only a short text is put into lower case, to be looked up. */
const reasonOf = (text: string): NoValueReason | undefined =>
  text.length > 40 ? undefined : NO_VALUE_TEXT.get(text.toLowerCase());

// Sign, dollar sign, digits (with thousands commas or without) and decimals or a leading point, then one of: %, million, :1. A group before a comma does not
// begin with 0, so that the decimal comma of '0,125' is not taken for a thousands comma.
const PRINTED =
  /^([-+\u2212]?)(\$?)((?:[1-9]\d{0,2}(?:,\d{3})+|\d+)?(?:\.\d+)?)(?:([ \u00a0]?%)|([ \u00a0]?(?:millions?|M))|(:1))?$/;

/** Reads a printed figure. `fallbackUnit` is used where the figure names none. */
export function readFigure(
  figure: PrintedFigure,
  options: { readonly unit?: Unit; readonly zeros?: 'structural' | 'rounded'; readonly path: Path },
): ReadFigure | UnreadFigure {
  const { path } = options;
  const given = requireObject(figure, path, 'a printed figure: { printed, unit }');
  const text: unknown = given.printed;
  if (typeof text !== 'string') throw invalidArgument(text, 'the figure as printed, as text', [...path, 'printed']);
  const unit = requireOneOf(given.unit === undefined ? options.unit : given.unit, UNITS, 'a unit', [...path, 'unit']);
  const reason = given.noValue === undefined ? reasonOf(text) : given.noValue;
  if (reason !== undefined) {
    const noValue = requireOneOf(reason, NO_VALUE_REASONS, 'a reason for no value', [...path, 'noValue']);
    return { kind: 'no-value', text, unit, reason: { noValue } };
  }
  const { digits, marks } = inDigits(text, given.value, path);
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
function inDigits(text: string, value: unknown, path: Path): { digits: string; marks: string[] } {
  if (value === undefined) return parse(text, [...path, 'printed']);
  const at = [...path, 'value'];
  if (/\d/.test(PRINTED.exec(text)?.[3] ?? ''))
    throw invalidArgument(value, 'no value beside a text that can be read', at);
  return parse(requireString(value, at, 'the number in digits'), at);
}

function parse(text: string, path: Path): { digits: string; marks: string[] } {
  const found = PRINTED.exec(text);
  const digits = (found?.[3] ?? '').replaceAll(',', '');
  if (found === null || digits === '') throw invalidFigure(text, 'unreadable', path);
  const [whole = '', decimals = ''] = digits.split('.');
  if (whole.replace(/^0+/, '').length > MAX_WHOLE_DIGITS || decimals.length > MAX_DECIMALS) {
    throw invalidFigure(text, 'too-long', path);
  }
  const sign = found[1] === '-' || found[1] === '\u2212' ? '-' : '';
  const marks = [found[2] ? '$' : '', found[4] ? '%' : '', found[5] ? 'million' : '', found[6] ? ':1' : ''];
  return { digits: `${sign}${whole === '' ? '0' : ''}${digits}`, marks: marks.filter((mark) => mark !== '') };
}

function invalidFigure(text: string, reason: 'unreadable' | 'too-long', path: Path): CpaIppError<'INVALID_FIGURE'> {
  const what =
    reason === 'unreadable'
      ? 'cannot be read as a printed figure'
      : `has more than ${MAX_WHOLE_DIGITS} digits before or ${MAX_DECIMALS} after the point`;
  const received = describe(text);
  return new CpaIppError('INVALID_FIGURE', `${received} ${what}`, path, { received, reason });
}

/** A mark in the text must agree with the unit: a % on an amount of money is a slip of the person who typed it in. */
function checkMarks(marks: readonly string[], unit: Unit, text: string, path: Path): void {
  const allowed: Readonly<Record<string, readonly Unit[]>> = {
    $: ['CAD', 'CAD thousands', 'CAD millions'],
    '%': ['percent'],
    million: ['CAD millions'],
    ':1': ['ratio'],
  };
  for (const mark of marks) {
    const units = allowed[mark] as readonly Unit[];
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

const DOLLARS: Readonly<Partial<Record<Unit, Fraction>>> = {
  CAD: fraction(1n, 1n),
  'CAD thousands': fraction(1000n, 1n),
  'CAD millions': fraction(1000000n, 1n),
};

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
  const read = readFigure(figure, { path: ['figure'] });
  const scale = DOLLARS[read.unit];
  if (scale === undefined) {
    throw new CpaIppError('UNIT_MISMATCH', `an amount needs a unit of money, not '${read.unit}'`, ['figure', 'unit'], {
      expected: Object.keys(DOLLARS).join(' or '),
      received: read.unit,
    });
  }
  return read.kind === 'no-value' ? read.reason : toDecimal(multiply(read.value, scale));
}
