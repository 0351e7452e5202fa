/*
 * Makers of constants. Whatever a file keeps may come to stand in a result, and whoever holds the result can write to it: so all of it is frozen. They are pure:
 * with `@__PURE__` before the call, bundlers leave out a constant that nobody uses.
 */

/** Freezes plain data, with all that is in it. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    // Not over `Object.values`, which takes twice as long: whoever loads the data waits for this.
    for (const key in value) frozen(value[key]);
    Object.freeze(value);
  }
  return value;
}

/** The keys of a constant record, in its order. */
export function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return frozen(Object.keys(record) as K[]);
}
