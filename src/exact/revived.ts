import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { isNoValue, NO_VALUE_REASONS, type NoValue, type NoValueReason } from '../kernel/no-value.js';
import { later, oneOf } from '../kernel/shape.js';
import { exactly, isTaggedDecimal } from './decimal.js';
import { isPlainObject } from './plain-rows.js';
import { type Fields, isReason, reasonLost } from './quantity.js';
import { isNullByNature, isNumberKey, isReportedKey } from './result-keys.js';
import { commonReason } from './total.js';

/**
 * What `null` stands for in rows that were made plain: an empty cell, or a reason why there is no value.
 * @category Plain data
 */
export type Nulls = 'blank' | NoValueReason;

export const nullsShape: Shape<Nulls> = /* @__PURE__ */ later(() =>
  oneOf(['blank', ...NO_VALUE_REASONS], { en: 'what null stands for', fr: 'ce que null signifie' }),
);

/** Deeper than results are; what goes on is for others to refuse. */
const MAX_DEPTH = 64;

/**
 * Results as they were before {@link toPlain} wrote reasons as text, made `null` of them, or doubles of numbers. What is
 * none of that stays as it is, and where nothing changes, so does the whole. The reason of a `null` is lost, unless the
 * caller says what it stands for, or the sum that it is of does.
 */
export function revived<T>(value: T, path: Path, said?: Said): T {
  return new Reviving(said).inside(value, '', path) as T;
}

/** What the caller of a table says, who may say nothing. */
interface Said {
  readonly nulls: Nulls | undefined;
}

const SAYABLE: Label = /* @__PURE__ */ frozen({
  en: "toPlain keeps it unless noValue is null, or 'nulls' says what null stands for",
  fr: 'toPlain la garde sauf si noValue est null, ou « nulls » dit ce que null signifie',
});

class Reviving {
  /** What became of each list and record: what stands in several places, or in itself, is gone through once. */
  readonly #done = new WeakMap<object, unknown>();

  constructor(readonly said: Said | undefined) {}

  /** What stands in a list or a record that has a key; nothing else has parts. */
  inside(value: unknown, within: string, path: Path): unknown {
    if (typeof value !== 'object' || value === null || path.length > MAX_DEPTH) return value;
    if (this.#done.has(value)) return this.#done.get(value);
    this.#done.set(value, value);
    const after = this.#partsOf(value, within, path);
    if (after !== value) this.#done.set(value, after);
    return after;
  }

  #partsOf(value: object, within: string, path: Path): unknown {
    if (Array.isArray(value)) return changed(value, (one, index) => this.inside(one, within, [...path, Number(index)]));
    if (isTaggedDecimal(value) || isNoValue(value) || !isPlainObject(value)) return value;
    return changed(value, (one, key) => this.#member(value as Fields, one, { key, within }, [...path, key]));
  }

  #member(
    record: Fields,
    value: unknown,
    { key, within }: { readonly key: string; readonly within: string },
    path: Path,
  ): unknown {
    // Findings hold what they found.
    if (key === 'operands' || key === 'details') return value;
    if (typeof value === 'number') return isDouble(key, value) ? exactly(value).toString() : value;
    if (value !== null && typeof value !== 'string') return this.inside(value, key, path);
    if (!isReportedKey(key, within)) return value;
    if (typeof value === 'string') return isReason(value) ? { noValue: value } : value;
    if (isNullByNature(key, record)) return null;
    const known = key === 'value' ? reasonOfTotal(record) : null;
    const nulls = this.said?.nulls;
    if (known !== null || nulls === 'blank') return known;
    if (nulls === undefined) throw reasonLost(path, this.said && SAYABLE);
    return { noValue: nulls };
  }
}

/**
 * Whether a number is the nearest double of an exact value: no whole number, and no chance, which is a double by
 * nature.
 */
const isDouble = (key: string, value: number): boolean =>
  isNumberKey(key) && key !== 'chance' && Number.isFinite(value) && !Number.isInteger(value);

/** Why a sum without a value has none, where it says why its parts have none. */
function reasonOfTotal({ reasons, missing }: Fields): NoValue | null {
  if (typeof missing !== 'number' || !Array.isArray(reasons) || !reasons.every(isReason)) return null;
  return commonReason(reasons);
}

/** A copy of a list or a record, if anything in it changes. */
function changed<T extends object>(whole: T, change: (value: unknown, key: string) => unknown): T {
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(whole)) {
    const value = (whole as Readonly<Record<string, unknown>>)[key];
    const after = change(value, key);
    if (after === value) continue;
    copy ??= (Array.isArray(whole) ? [...whole] : { ...whole }) as Record<string, unknown>;
    Object.defineProperty(copy, key, { value: after, enumerable: true, configurable: true, writable: true });
  }
  return (copy ?? whole) as T;
}
