import { requireObject, requireOneOf } from './check.js';
import type { AnyShape, Shape } from './form.js';
import type { Label } from './label.js';
import {
  type Flat,
  fields,
  type Members,
  oneOf,
  type ReadFields,
  type ReadOf,
  type TakenFields,
  type TakenOf,
} from './shape.js';

/*
 * Shapes of what may be one thing or another.
 */

/** One of several shapes; the first that recognises a value reads it, and otherwise the last. */
export function either<A, R, B, Q>(
  recognises: (value: unknown) => boolean,
  first: Shape<A, R>,
  last: Shape<B, Q>,
): Shape<A | B, R | Q> {
  return {
    form: { kind: 'either', of: [first, last] },
    read: (value, path) => (recognises(value) ? first : last).read(value, path),
  };
}

/** Objects of several kinds, each with a shape of its own. */
export function ofKinds<K extends Readonly<Record<string, AnyShape>>>(
  shapes: K,
  words: { readonly what: Label; readonly kind: Label },
): Shape<TakenOf<K[keyof K]>, ReadOf<K[keyof K]>> {
  const names = Object.keys(shapes);
  return {
    form: { kind: 'either', of: Object.values(shapes) },
    read(value, path) {
      const { kind } = requireObject(value as { readonly kind: unknown }, path, words.what);
      const known = requireOneOf(kind, names, words.kind, [...path, 'kind']);
      return (shapes[known] as AnyShape).read(value, path) as ReadOf<K[keyof K]>;
    },
  };
}

/** Objects of several kinds, each with its own members. */
export function byKind<const K extends Readonly<Record<string, Members>>>(
  kinds: K,
  words: { readonly what: Label; readonly kind: Label; readonly part: (kind: string) => Label },
): Shape<KindsTaken<K>, KindsRead<K>> {
  const shapes = Object.entries(kinds).map(([kind, members]) => [
    kind,
    fields(words.what, { kind: oneOf([kind], words.kind), ...members }, words.part(kind)),
  ]);
  return ofKinds(Object.fromEntries(shapes), words) as Shape<KindsTaken<K>, KindsRead<K>>;
}

type KindsTaken<K> = { [N in keyof K]: Flat<{ readonly kind: N } & TakenFields<K[N]>> }[keyof K];
type KindsRead<K> = { [N in keyof K]: Flat<{ readonly kind: N } & ReadFields<K[N]>> }[keyof K];
