import { ambiguousName, requireString, unknownName } from './check.js';
import type { Path } from './codes.js';
import { fault } from './errors.js';
import type { Shape } from './form.js';
import type { Label } from './label.js';
import { DUPLICATE } from './messages.js';
import { ID } from './names.js';
import { checked, listOf } from './shape.js';
import { fold } from './suggest.js';

/** An entry of a registry: an id, and all other names by which people look for it. */
interface NamedEntry<T> {
  readonly entry: T;
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * The entry that a name stands for.
 *
 * Accents, case, spaces and punctuation do not count; otherwise the name must be one of the entry's. An id comes before
 * any name.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` with suggestions where no entry has the name; `AMBIGUOUS_NAME` where
 *   several have it.
 */
export function findNamed<T>(
  entries: readonly NamedEntry<T>[],
  wanted: unknown,
  { kind, path }: { readonly kind: Label; readonly path: Path },
): T {
  const text = requireString(wanted, path, kind);
  const exact = entries.find(({ id }) => id === text);
  if (exact !== undefined) return exact.entry;
  const folded = fold(text);
  const same = (name: string): boolean => folded !== '' && fold(name) === folded;
  const found = entries.filter(({ id, names }) => same(id) || names.some(same));
  const [first, ...others] = found;
  if (first === undefined) {
    throw unknownName(text, [...new Set(entries.flatMap(({ id, names }) => [id, ...names]))], kind, path);
  }
  if (others.length === 0) return first.entry;
  throw ambiguousName(
    text,
    found.map(({ id }) => id),
    kind,
    path,
  );
}

const oneEach = ({ en, fr }: Label): Label => ({
  en: `an array, one entry for each ${en}`,
  fr: `un tableau, une entrée par ${fr}`,
});

/** A registry: entries of a shape, with an id each, no id twice. */
export const registryOf = <T, R extends { readonly id: string }>(
  entry: Shape<T, R>,
  kind: Label,
): Shape<readonly T[], readonly R[]> =>
  checked(listOf(entry, { what: oneEach(kind) }), (entries, path) => {
    const seen = new Map<string, Path>();
    for (const [index, { id }] of entries.entries()) refuseTwin(seen, id, [...path, index, 'id']);
    return entries;
  });

function refuseTwin(seen: Map<string, Path>, id: string, path: Path): void {
  const first = seen.get(id);
  if (first !== undefined) {
    throw fault(DUPLICATE, path, {
      kind: ID,
      received: id,
      firstPath: first,
    });
  }
  seen.set(id, path);
}
