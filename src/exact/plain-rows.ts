import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { isCodedError, plainError } from '../kernel/errors.js';
import { isNoValue, type NoValue, type NoValueReason, type Reported } from '../kernel/no-value.js';
import { readBy } from '../kernel/record.js';
import { later, oneOf, optional, options as optionsOf } from '../kernel/shape.js';
import { numeral } from '../kernel/words.js';
import { type Decimal, type DecimalInput, decimalAt, decimalsOf, isTaggedDecimal, roundTo } from './decimal.js';
import { comparable } from './quantity.js';
import type { Share } from './share.js';

/**
 * How {@link toPlain} turns results into plain data.
 * @category Plain data
 */
export interface PlainOptions {
  /** Decimals as JavaScript numbers (nearest double) or as exact text. */
  readonly numbers: 'number' | 'string';
  /** Round decimals half away from zero to so many places; without it, nothing is rounded. */
  readonly decimals?: number;
  /**
   * A missing value as `null`, as its reason, such as `'not-reported'`, or as a record `{ noValue, note? }`, apart from
   * all that is a number or a text. Only the last keeps it whole: `null` loses why there is no value.
   */
  readonly noValue: 'null' | 'reason' | 'apart';
}

/**
 * The plain form of a result type under given options.
 * @category Plain data
 */
export type Plain<T, O extends PlainOptions> = unknown extends T
  ? unknown
  : T extends Decimal
    ? { number: number; string: string }[O['numbers']]
    : T extends NoValue
      ? { null: null; reason: NoValueReason; apart: NoValue }[O['noValue']]
      : T extends string | number | boolean | null | undefined
        ? T
        : T extends readonly (infer E)[]
          ? Plain<E, O>[]
          : T extends object
            ? { -readonly [K in keyof T]: Plain<T[K], O> }
            : never;

/**
 * What JSON makes of a result: the text of its numbers, and missing values as they are. Whatever takes the result takes
 * this, and any other form of {@link toPlain}.
 * @category Plain data
 */
export type Sent<T> = Plain<T, { readonly numbers: 'string'; readonly noValue: 'apart' }>;

const MAX_DEPTH = 64;

/**
 * Makes results plain: the one exit from `Decimal` and `NoValue` to rows that JSON, a chart or a table library
 * understands.
 *
 * The structure stays as it is. Decimals become numbers or text, missing values become `null`, their reason, or stay
 * records; strings, booleans and counts stay. With `numbers: 'string'` and `noValue: 'apart'` nothing is lost: it is
 * what JSON makes of results. Tables, charts, {@link formatReported} and {@link explain} take each form as they take the
 * results, or refuse it with `LOST_IN_TRANSFER` where they need a reason that became `null`.
 * @param rows - Results of this library: rows, an object or a single value.
 * @param options - All choices named: `numbers`, `noValue`, and `decimals` for rounding half away from zero.
 * @returns A new structure of plain data.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if something is not data (a function, a symbol, NaN, a class instance)
 *   or nested deeper than 64 levels, or an option is missing; `UNKNOWN_NAME` if an option or its value does not exist;
 *   `INVALID_DECIMAL` for a `Decimal` that is not finite or has more than 300 digits.
 * @example
 * const row = budgetVariance({ approved: '46.4', spent: { noValue: 'not-reported' } });
 * toPlain(row, { numbers: 'number', noValue: 'null' }).approved; // => 46.4
 * toPlain(row, { numbers: 'string', noValue: 'reason' }).unspent; // => 'not-reported'
 * toPlain(row, { numbers: 'string', noValue: 'apart' }).unspent; // => { noValue: 'not-reported' }
 * @category Plain data
 */
export function toPlain<T, const O extends PlainOptions>(rows: T, options: O): Plain<T, O> {
  return plainOf(rows, OPTIONS.read(options, ['options']), []) as Plain<T, O>;
}

/** The options of whatever makes results plain. */
export const plainOptions = () => ({
  numbers: oneOf(['number', 'string'], { en: 'a form for numbers', fr: 'une forme pour les nombres' }),
  decimals: optional(readBy(decimalsOf)),
  noValue: oneOf(['null', 'reason', 'apart'], {
    en: 'a form for missing values',
    fr: 'une forme pour les valeurs manquantes',
  }),
});

const OPTIONS = /* @__PURE__ */ later(() => optionsOf(plainOptions()));

function plainOf(value: unknown, options: PlainOptions, path: Path): unknown {
  if (path.length > MAX_DEPTH)
    throw invalidArgument(
      value,
      {
        en: `data nested at most ${numeral(MAX_DEPTH).en} levels deep`,
        fr: `des données imbriquées sur au plus ${numeral(MAX_DEPTH).fr} niveaux`,
      },
      [],
    );
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    throw invalidArgument(value, { en: 'a finite number', fr: 'un nombre fini' }, path);
  }
  if (isTaggedDecimal(value)) return plainNumber(decimalAt(value, path), options);
  if (isMissing(value)) return plainReason(value, options);
  if (Array.isArray(value)) return value.map((element, index) => plainOf(element, options, [...path, index]));
  if (typeof value !== 'object' || !isPlainObject(value)) {
    if (isCodedError(value)) return plainOf(plainError(value), options, path);
    throw invalidArgument(value, { en: 'plain data', fr: 'des données simples' }, path);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, element]) => [key, plainOf(element, options, [...path, key])]),
  );
}

/** A missing value; a printed figure that says why it has none says in what line it stands, and stays what it is. */
const isMissing = (value: unknown): value is NoValue => isNoValue(value) && !Object.hasOwn(value, 'line');

function plainReason({ noValue, note }: NoValue, { noValue: form }: PlainOptions): NoValue | NoValueReason | null {
  if (form === 'apart') return note === undefined ? { noValue } : { noValue, note };
  return form === 'null' ? null : noValue;
}

/** A number or text, rounded where asked. */
export function plainNumber(
  value: Decimal,
  { numbers, decimals }: Pick<PlainOptions, 'numbers' | 'decimals'>,
): number | string {
  const rounded = decimals === undefined ? value : roundTo(value, decimals);
  if (numbers === 'number') return Number(rounded.toString());
  return decimals === undefined ? rounded.toString() : rounded.toFixed(decimals);
}

/**
 * True for object literals of any realm and for objects without a prototype, if all their keys are text; what a program
 * prints them by is no key of theirs.
 */
export function isPlainObject(value: object): boolean {
  if (Object.getOwnPropertySymbols(value).some((symbol) => Object.prototype.propertyIsEnumerable.call(value, symbol)))
    return false;
  const prototype: object | null = Object.getPrototypeOf(value);
  return (
    prototype === null || (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty'))
  );
}

/**
 * Orders two values that may be missing, for `Array.prototype.sort`.
 *
 * Ascending and exact; shares by their value, also as JSON leaves them; missing values last, all equal among
 * themselves, in whatever form {@link toPlain} gives them.
 * @param a - An amount, a share, a `NoValue`, its reason or `null`.
 * @param b - Likewise.
 * @returns -1, 0 or 1.
 * @throws {@link CpaIppError} what {@link decimal} throws for something that is no number.
 * @example
 * ['10.5', { noValue: 'not-reported' } as const, '9'].sort(compareReported); // => ['9', '10.5', { noValue: 'not-reported' }]
 * @category Plain data
 */
export function compareReported(
  a: Reported<DecimalInput | Share> | NoValueReason | null,
  b: Reported<DecimalInput | Share> | NoValueReason | null,
): -1 | 0 | 1 {
  const left = comparable(a, ['a']);
  const right = comparable(b, ['b']);
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  return left.cmp(right) as -1 | 0 | 1;
}
