/*
 * Makers of constants. Whatever a file keeps may come to stand in a result, and whoever holds the result can write to
 * it: so all of it is frozen. They are pure: with `@__PURE__` before the call, bundlers leave out a constant that
 * nobody uses.
 */

/** Freezes plain data, with all that is in it. */
export function frozen<T>(value: T): T {
  if (isOpen(value)) freezeAll(value);
  return value;
}

/** Nothing, like all that is no object, is frozen. */
const isOpen = (value: unknown): value is object => typeof value === 'object' && !Object.isFrozen(value);

/** Whoever loads the library waits for this: so arrays by their index, and nothing that makes a list of members. */
function freezeAll(value: object): void {
  Object.freeze(value);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (isOpen(value[index])) freezeAll(value[index]);
  } else {
    for (const key in value) {
      const member: unknown = value[key as keyof typeof value];
      if (isOpen(member)) freezeAll(member);
    }
  }
}

/**
 * What a function makes. Bundlers leave it out with all that the function calls, where `frozen` would keep the calls
 * among its arguments.
 */
export function made<T>(make: () => T): T {
  return make();
}

/** What a function makes where it is first asked for: whoever loads the library does not wait for it. */
export function lazily<T>(make: () => T): () => T {
  let made: readonly [T] | undefined;
  return () => {
    made ??= [make()];
    return made[0];
  };
}

/** The members of constant lists, one list after the other. */
export function joined<T>(...lists: readonly (readonly T[])[]): readonly T[] {
  return Object.freeze(lists.flat() as T[]);
}

/** The keys of a constant record, in its order. */
export function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] {
  return frozen(Object.keys(record) as K[]);
}
