import { Decimal } from 'decimal.js';

/**
 * Every setting of decimal.js at its worst: two digits, cut off, exponents everywhere, whatever is above 9 an infinity
 * and below 1 a zero.
 */
export const WORST_SETTINGS: Decimal.Config = {
  precision: 2,
  rounding: 1,
  toExpNeg: 0,
  toExpPos: 0,
  maxE: 0,
  minE: 0,
  modulo: 9,
};

/**
 * A copy that shares nothing with the original, of whatever arguments hold; `decimal` makes the copy of each `Decimal`.
 */
export function copyOf<T>(value: T, decimal: (value: Decimal) => unknown = sameDecimal): T {
  const copy = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    // A copy of a program is none.
    if ('kind' in part && part.kind === 'program') return part;
    if (Decimal.isDecimal(part)) return decimal(part);
    if (ArrayBuffer.isView(part)) return structuredClone(part);
    if (part instanceof Set) return new Set([...part].map(copy));
    if (part instanceof Map) return new Map([...part].map(([key, element]) => [copy(key), copy(element)]));
    const made = Array.isArray(part) ? [] : Object.create(Object.getPrototypeOf(part));
    for (const key of Reflect.ownKeys(part)) {
      const property = Object.getOwnPropertyDescriptor(part, key) as PropertyDescriptor;
      Object.defineProperty(made, key, key === 'length' ? property : { ...property, value: copy(property.value) });
    }
    return made;
  };
  return copy(value) as T;
}

const sameDecimal = (value: Decimal) =>
  Object.assign(Object.create(Object.getPrototypeOf(value)), value, { d: value.d.slice() });

const attempt = (change: () => unknown) => {
  try {
    change();
  } catch {
    // What is frozen refuses, and that is as good as an unchanged answer.
  }
};

/** Writes junk over everything that a value leads to, as far as it lets itself be written to. */
export function spoil(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (Decimal.isDecimal(value)) spoilSettings(value.constructor as typeof Decimal);
  if (ArrayBuffer.isView(value)) {
    (value as Uint8Array).fill(77);
    return;
  }
  if (value instanceof Map || value instanceof Set) {
    for (const [key, element] of value.entries()) {
      spoil(key, seen);
      spoil(element, seen);
    }
    value.clear();
  }
  for (const key of Reflect.ownKeys(value)) {
    attempt(() => spoil(Reflect.get(value, key), seen));
    attempt(() => Object.assign(value, { [key]: 'spoilt' }));
  }
  attempt(() => Object.assign(value, { junk: 'spoilt', noValue: 'spoilt' }));
  if (Array.isArray(value)) attempt(() => value.splice(0));
}

function spoilSettings(Settings: typeof Decimal): void {
  attempt(() => Settings.set(WORST_SETTINGS));
  attempt(() => Object.assign(Settings, WORST_SETTINGS));
}
