import { ambiguousName, requireString, unknownName } from './check.js';
import type { Path } from './codes.js';
import { fault } from './errors.js';
import type { Shape } from './form.js';
import { lazily } from './frozen.js';
import type { Label } from './label.js';
import { DUPLICATE } from './messages.js';
import { type NamedEntry, NameIndex } from './name-index.js';
import { type Countries, NO_COUNTRIES } from './name-words.js';
import { ID } from './names.js';
import { type NearName, nearestNames, notElsewhere } from './nearest-names.js';
import { checked, listOf } from './shape.js';

/**
 * The entry that a name stands for.
 *
 * Accents, case, spaces and punctuation do not count. The text is a name of the entry, or several of them, beside
 * countries that it is in: {@link NameIndex}. An id comes before any name.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` with suggestions where no entry has the name; `AMBIGUOUS_NAME` where
 *   several have it, or its parts name several.
 */
export function findNamed<T>(
  entries: readonly (NamedEntry & { readonly entry: T })[],
  wanted: unknown,
  { kind, path, countries }: { readonly kind: Label; readonly path: Path; readonly countries?: Countries },
): T {
  const text = requireString(wanted, path, kind);
  const index = indexOf(entries, countries);
  const places = index.find(text);
  const found = places.map((place) => entries[place] as (typeof entries)[number]);
  const [first, ...others] = found;
  if (first === undefined) {
    const near = nearestNames(index)(text).map(calledBy);
    const names = new Set(notElsewhere(text, index).flatMap((entry) => [entry.id, ...entry.names]));
    throw unknownName(text, [...names], kind, path, near);
  }
  if (others.length === 0) return first.entry;
  throw ambiguousName(
    text,
    found.map(({ id }) => id),
    kind,
    path,
  );
}

/** So many registries are kept, taken apart, for those who ask of the same again. */
const MOST_KEPT = 4;
const kept = /* @__PURE__ */ lazily<NameIndex[]>(() => []);

/**
 * The index of a registry: the one made before, if every text is the same; whose array it is does not matter, so that
 * nobody can tell but by the time.
 */
function indexOf(entries: readonly NamedEntry[], countries: Countries = NO_COUNTRIES): NameIndex {
  const indexes = kept();
  const place = indexes.findIndex(
    (index) => index.countries === countries && isSameList(index.entries, entries, isSame),
  );
  const [known] = place < 0 ? [] : indexes.splice(place, 1);
  // Copies, since the caller's own objects would be kept with the index.
  const index =
    known ??
    new NameIndex(
      entries.map(({ id, names, hosts = [], partOf }) => ({ id, names: [...names], hosts: [...hosts], partOf })),
      countries,
    );
  indexes.unshift(index);
  indexes.length = Math.min(indexes.length, MOST_KEPT);
  return index;
}

const isSame = (a: NamedEntry, b: NamedEntry): boolean =>
  a.id === b.id &&
  a.partOf === b.partOf &&
  isSameList(a.names, b.names, Object.is) &&
  isSameList(a.hosts ?? [], b.hosts ?? [], Object.is);

const isSameList = <T>(a: readonly T[], b: readonly T[], isSameItem: (a: T, b: T) => boolean): boolean =>
  a.length === b.length && a.every((item, place) => isSameItem(item, b[place] as T));

/** What an entry that may be meant is called: by the name that is near, unless others have it too. */
export const calledBy = ({ id, name, isShared }: NearName): string => (isShared ? id : name);

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
