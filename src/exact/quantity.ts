import { invalidArgument, isCount } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type CodedError, fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { LOST_IN_TRANSFER, REVERSED_RANGE } from '../kernel/messages.js';
import { isNoValue, NO_VALUE_REASONS, type NoValue, type NoValueReason, type Reported } from '../kernel/no-value.js';
import { type Decimal, type DecimalInput, decimalAt, exactly, isTaggedDecimal } from './decimal.js';

/*
 * Of what kind a value of a result is. Nothing but its shape says it, so that a result is taken alike before and after
 * JSON, which leaves the text of a number; and it is decided nowhere else.
 */

/**
 * What a value of a result can be: a missing one, a number, a part of a whole, a sum that counts its parts, a value
 * with its range, or a range alone.
 */
export type QuantityKind = 'no-value' | 'number' | 'share' | 'total' | 'range' | 'possible-values';

/**
 * A number, or what stands in results for one: a `Share`, a `Total`, or a value with the least and the greatest that it
 * may be. As a result holds it, or as JSON leaves it.
 * @category Plain data
 */
export type ResultValue =
  | DecimalInput
  | { readonly numerator: DecimalInput; readonly denominator: DecimalInput; readonly value: DecimalInput }
  | {
      readonly value: Reported<DecimalInput>;
      readonly parts: number;
      readonly missing: number;
      readonly reasons?: readonly NoValueReason[];
    }
  | ({ readonly value: Reported<DecimalInput> } & ResultRange);

/**
 * All values that something can have, as results hold them or as JSON leaves them. An end that `open` names is left
 * out.
 * @category Plain data
 */
export interface ResultRange {
  readonly low: DecimalInput;
  readonly high: DecimalInput;
  readonly open?: 'low' | 'high' | 'both';
}

/** The least and the greatest that a value may be; an end marked open is none itself. */
export interface Ends {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly open?: 'low' | 'high' | 'both';
}

/** One value of a result, whatever its kind: a number or a reason, and how many of its parts have no value. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** `null` for possible values, too, which are no one number. */
  readonly number: Decimal | null;
  /** Set where there is neither a number nor a range. */
  readonly reason: NoValue | null;
  /** Between what values it lies, where that is said. */
  readonly ends: Ends | null;
  readonly parts: number;
  readonly missing: number;
  /** Why it is not complete; nothing where it is. */
  readonly reasons: readonly NoValueReason[];
}

/** The fields of a result, whatever they hold. */
export type Fields = Readonly<Record<string, unknown>>;

/** Tells what has fields. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The kind of a value, whether or not the numbers in it are sound; `null` for what is none. */
export function kindOf(value: unknown): QuantityKind | null {
  if (isNoValue(value) || isReason(value)) return 'no-value';
  if (isNumber(value)) return 'number';
  if (!isFields(value)) return null;
  const fields: Fields = value;
  if (has(fields, 'numerator', 'denominator', 'value')) return isNumber(fields['value']) ? 'share' : null;
  if (has(fields, 'value') && isNested(fields['value'])) return null;
  if (has(fields, 'value', 'parts', 'missing')) return countsParts(fields) ? 'total' : null;
  if (!has(fields, 'low', 'high') || !isOpening(fields['open'])) return null;
  if (has(fields, 'value')) return 'range';
  return isEnd(fields['low']) && isEnd(fields['high']) ? 'possible-values' : null;
}

/**
 * Reads an amount, a count, a share, a total, a value with its range, possible values, or a `NoValue`. What cannot be
 * is refused: a range that ends before it begins, or without a value, and a sum of nothing that is known.
 */
export function quantityAt(value: unknown, path: Path): Quantity {
  const kind = kindOf(value);
  if (kind === 'share' || kind === 'total' || kind === 'range') {
    const fields = value as Fields;
    const main = partAt(fields['value'], [...path, 'value']);
    const { number } = main;
    const own = { ...main, kind, ends: kind === 'range' && number !== null ? endsAround(number, fields, path) : null };
    if (kind !== 'total') return own;
    const { parts, missing, reasons } = value as Pick<Quantity, 'parts' | 'missing'> & Partial<Quantity>;
    // Of no parts there are, nothing is the sum.
    if (number !== null && parts === missing && !(parts === 0 && number.isZero())) {
      throw invalidArgument(
        value,
        { en: 'a sum of which a part at least has a value', fr: 'une somme dont une partie au moins a une valeur' },
        path,
      );
    }
    return { ...own, parts, missing, reasons: reasons ?? main.reasons };
  }
  if (kind === 'possible-values') {
    const fields = value as Fields;
    const reason = [fields['low'], fields['high']].find((end) => isNoValue(end) || isReason(end));
    if (reason !== undefined) return { ...withoutValue(reasonOf(reason)), kind };
    return { ...withNumber(null), kind, ends: endsAt(fields, path) };
  }
  return kind === 'no-value' ? withoutValue(reasonOf(value)) : withNumber(numberAt(value, path));
}

/** {@link quantityAt}, of what must come to one number or to none: possible values do not. */
export function oneQuantityAt(value: unknown, path: Path): Quantity {
  const quantity = quantityAt(value, path);
  if (quantity.kind === 'possible-values')
    throw invalidArgument(
      value,
      { en: 'a value, not a range alone', fr: 'une valeur, et non une étendue seule' },
      path,
    );
  return quantity;
}

/** Reads a quantity that must be a `Total`. */
export function totalQuantityAt(value: unknown, path: Path): Quantity {
  if (kindOf(value) !== 'total')
    throw invalidArgument(
      value,
      { en: 'a total { value, parts, missing }', fr: 'un total { value, parts, missing }' },
      path,
    );
  return quantityAt(value, path);
}

/** A sum of which some parts have no value. */
export function isPartial({ number, missing }: Quantity): boolean {
  return number !== null && missing > 0;
}

/**
 * The number of an amount or a share, by which they are put in order; `null` for a missing value. A total may lack
 * parts, and a range has no one place.
 */
export function comparable(value: unknown, path: Path): Decimal | null {
  // Wherever there is no value, it is last, whatever the reason.
  if (value === null) return null;
  const kind = kindOf(value);
  return kind === 'total' || kind === 'range' ? decimalAt(value, path) : oneQuantityAt(value, path).number;
}

const withoutValue = (reason: NoValue): Quantity => ({
  kind: 'no-value',
  number: null,
  reason,
  ends: null,
  parts: 1,
  missing: 1,
  reasons: [reason.noValue],
});

const withNumber = (number: Decimal | null): Quantity => ({
  kind: 'number',
  number,
  reason: null,
  ends: null,
  parts: 1,
  missing: 0,
  reasons: [],
});

const TEXT = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
/** A `Decimal` as JSON writes it, with all the digits that one may have; a caller's own text may have fewer. */
const WRITTEN = /^-?\d{1,300}(?:\.\d{1,300})?$/;

const isNumber = (value: unknown): boolean =>
  typeof value === 'string' ? TEXT.test(value) : typeof value === 'number' || isTaggedDecimal(value);

function numberAt(value: unknown, path: Path): Decimal {
  if (value === null) throw reasonLost(path);
  return typeof value === 'string' && WRITTEN.test(value) ? exactly(value) : decimalAt(value, path);
}

/** The reason why there is no value, also where {@link toPlain} made text of it. */
const reasonOf = (value: unknown): NoValue => (isReason(value) ? { noValue: value } : (value as NoValue));

/** Refuses a value that is `null`: that there is none was said, and not why. */
export const reasonLost = (path: Path, keep: Label = KEPT): CodedError =>
  fault(LOST_IN_TRANSFER, path, { lost: REASON, keep });
const REASON: Label = /* @__PURE__ */ frozen({
  en: 'why there is no value',
  fr: "la raison de l'absence de valeur",
});
const KEPT: Label = /* @__PURE__ */ frozen({
  en: 'toPlain keeps it unless noValue is null',
  fr: 'toPlain la garde sauf si noValue est null',
});

/**
 * A number within a value. Made plain, it is the double nearest to an exact value, or the id of the reason why there is
 * none.
 */
function partAt(value: unknown, path: Path): Quantity {
  if (isNoValue(value) || isReason(value)) return withoutValue(reasonOf(value));
  return withNumber(typeof value === 'number' && Number.isFinite(value) ? exactly(value) : numberAt(value, path));
}

function endsAt(fields: Fields, path: Path): Ends {
  const { low, high, open } = fields;
  const end = (value: unknown, key: string): Decimal => partAt(value, [...path, key]).number ?? decimalAt(value, path);
  const ends = { low: end(low, 'low'), high: end(high, 'high') };
  if (ends.high.lt(ends.low)) {
    const [from, to] = [ends.low.toFixed(), ends.high.toFixed()];
    throw fault(REVERSED_RANGE, [...path, 'high'], { from, to });
  }
  if (open === undefined) return ends;
  if (ends.low.eq(ends.high))
    throw invalidArgument(
      fields,
      { en: 'a range that holds a value', fr: 'une étendue qui contient une valeur' },
      path,
    );
  return { ...ends, open: open as 'low' };
}

/** The ends around a value that they must hold. */
function endsAround(value: Decimal, fields: Fields, path: Path): Ends {
  const ends = endsAt(fields, path);
  if (value.gte(ends.low) && value.lte(ends.high)) return ends;
  throw invalidArgument(
    value.toFixed(),
    { en: 'a value within its range', fr: 'une valeur comprise dans son étendue' },
    [...path, 'value'],
  );
}

const has = (fields: Fields, ...keys: readonly string[]): boolean => keys.every((key) => Object.hasOwn(fields, key));

/** A total inside a total is none. */
const isNested = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !isTaggedDecimal(value) && Object.hasOwn(value, 'value');

const isEnd = (value: unknown): boolean => isNumber(value) || isNoValue(value) || isReason(value);

const OPENINGS = /* @__PURE__ */ frozen<readonly unknown[]>([undefined, 'low', 'high', 'both']);
const isOpening = (value: unknown): boolean => OPENINGS.includes(value);

export const isReason = (value: unknown): value is NoValueReason =>
  (NO_VALUE_REASONS as readonly unknown[]).includes(value);

function countsParts({ parts, missing, reasons }: Fields): boolean {
  const areReasons = reasons === undefined || (Array.isArray(reasons) && reasons.every(isReason));
  return areReasons && isCount(parts) && isCount(missing) && missing <= parts;
}
