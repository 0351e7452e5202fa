/** Adds an item to the list under a key. */
export function pushTo<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** How many times each value is in a list; all that may be are there. */
export function countBy<V extends string>(found: readonly V[], values: readonly V[]): Record<V, number> {
  const counts = Object.fromEntries(values.map((value) => [value, 0])) as Record<V, number>;
  for (const value of found) counts[value] += 1;
  return counts;
}

/** The members that are not `undefined`. */
export const withoutNothing = <T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** Works out an answer once for each question. What is refused is asked, and refused, each time. */
export function remembered<K, V>(answer: (key: K) => V): (key: K) => V {
  let known: Map<K, V> | undefined;
  return (key) => {
    const before = known?.get(key);
    if (before !== undefined) return before;
    const value = answer(key);
    known ??= new Map();
    known.set(key, value);
    return value;
  };
}
