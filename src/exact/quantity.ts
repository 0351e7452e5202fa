import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { isNoValue, NO_VALUE_REASONS, type NoValue, type NoValueReason } from '../kernel/no-value.js';
import { type Decimal, decimalAt, isTaggedDecimal } from './decimal.js';
import { isShare } from './share.js';

/** One value of a result, whatever its type: a number or a reason, and how many of its parts have no value. */
export interface Quantity {
  readonly number: Decimal | null;
  /** Set where there is no number. */
  readonly reason: NoValue | null;
  readonly parts: number;
  readonly missing: number;
  /** Why it is not complete; nothing where it is. */
  readonly reasons: readonly NoValueReason[];
  readonly isShare: boolean;
}

/** Reads an amount, a count, a `Share`, a `Total`, a value with its range, or a `NoValue`. */
export function quantityAt(value: unknown, path: Path): Quantity {
  if (isNoValue(value)) {
    return { number: null, reason: value, parts: 1, missing: 1, reasons: [value.noValue], isShare: false };
  }
  if (isShare(value)) return { ...quantityAt(value.value, [...path, 'value']), isShare: true };
  if (isTotal(value)) {
    const { parts, missing, reasons } = value;
    const sum = quantityAt(value.value, [...path, 'value']);
    return { ...sum, parts, missing, reasons: reasons ?? sum.reasons };
  }
  if (isRange(value)) return quantityAt(value.value, [...path, 'value']);
  return { number: decimalAt(value, path), reason: null, parts: 1, missing: 0, reasons: [], isShare: false };
}

/** A sum of which some parts have no value. */
export function isPartial({ number, missing }: Quantity): boolean {
  return number !== null && missing > 0;
}

/** Tells what {@link quantityAt} reads, whether or not the number in it is sound; a missing value is none. */
export function isQuantity(value: unknown): boolean {
  if (typeof value === 'number' || isTaggedDecimal(value)) return true;
  return typeof value === 'string'
    ? /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(value)
    : isShare(value) || isTotal(value) || isRange(value);
}

/** Reads a quantity that must be a `Total`. */
export function totalQuantityAt(value: unknown, path: Path): Quantity {
  if (!isTotal(value)) throw invalidArgument(value, 'a total { value, parts, missing }', path);
  return quantityAt(value, path);
}

/** The check leaves `value` itself to {@link quantityAt}, which refuses what is no number; a total inside a total is none. */
function isTotal(
  value: unknown,
): value is { value: unknown; parts: number; missing: number; reasons?: readonly NoValueReason[] } {
  return (
    hasOwnKeys(value, ['value', 'parts', 'missing']) &&
    isReasons(value['reasons']) &&
    isCount(value['parts']) &&
    isCount(value['missing']) &&
    value['missing'] <= value['parts'] &&
    !isNested(value['value'])
  );
}

const isReasons = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.every((reason) => (NO_VALUE_REASONS as readonly unknown[]).includes(reason)));

/** A value with the least and the greatest that it may be. */
function isRange(value: unknown): value is { value: unknown; low: unknown; high: unknown } {
  return hasOwnKeys(value, ['value', 'low', 'high']) && !isNested(value['value']);
}

const isNested = (value: unknown) => hasOwnKeys(value, ['value']);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function hasOwnKeys(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && keys.every((key) => Object.hasOwn(value, key));
}
