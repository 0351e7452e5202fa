import type { Path } from './codes.js';
import { fault } from './errors.js';
import type { Shape } from './form.js';
import type { Label } from './label.js';
import { DUPLICATE } from './messages.js';
import { checked, listOf, oneOf } from './shape.js';

/** Keys that rows are told apart by: known ones, and none twice. */
export const keysShape = <K extends string>(known: readonly K[], kind: Label): Shape<readonly K[]> =>
  checked(listOf(oneOf(known, kind), { what: { en: 'an array of keys', fr: 'un tableau de clés' } }), (keys, path) => {
    refuseSecond(keys, (index) => [...path, index], kind);
    return keys;
  });

/** Refuses a name that is given twice, at its second place. */
export function refuseSecond(names: readonly string[], pathOf: (index: number) => Path, kind: Label): void {
  const seen = new Set<string>();
  for (const [index, received] of names.entries()) {
    if (seen.has(received)) throw fault(DUPLICATE, pathOf(index), { kind, received });
    seen.add(received);
  }
}
