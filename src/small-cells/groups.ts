import type { GenderCounts } from '../gender/model.js';
import { genderCountsShape } from '../gender/shapes.js';
import { invalidArgument, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import type { Label } from '../kernel/label.js';
import { DUPLICATE } from '../kernel/messages.js';
import { checked, fields, later, listOf, optional, text } from '../kernel/shape.js';
import type { GenderGroup } from './model.js';
import { GROUP } from './names.js';

/** A group, read; `parent` is an index, and `counts` are `null` where other groups are part of it. */
export interface ReadGroup {
  readonly group: string;
  readonly parent: number | null;
  readonly counts: GenderCounts | null;
}

/** What a group is called, and what it is part of. */
export const placeMembers = () => ({
  group: text({ en: 'a name', fr: 'un nom' }),
  parent: optional(text({ en: 'the name of a group', fr: "le nom d'un groupe" })),
});

/** Groups with their counts; each has either counts or groups that are part of it. */
export const groupsShape: Shape<readonly GenderGroup[], readonly ReadGroup[]> = /* @__PURE__ */ later(() => {
  const group = fields(GROUP, {
    ...placeMembers(),
    counts: optional(genderCountsShape),
  });
  return checked(listOf(group, { what: { en: 'an array of groups', fr: 'un tableau de groupes' } }), withPlaces);
});

function withPlaces(given: readonly GenderGroup[], path: Path): ReadGroup[] {
  const places = placesOf(given, path);
  const whole = new Set(places.map(({ parent }) => parent));
  return places.map(({ group, parent }, index) => {
    const counts = given[index]?.counts;
    const at = [...path, index, 'counts'];
    if (!whole.has(index)) return { group, parent, counts: counts ?? genderCountsShape.read(counts, at) };
    if (counts === undefined) return { group, parent, counts: null };
    const expected = {
      en: 'no counts where other groups are part of the group: their sums are its counts',
      fr: "aucun compte là où d'autres groupes font partie du groupe : leurs sommes en tiennent lieu",
    };
    throw invalidArgument(counts, expected, at);
  });
}

/** Of which other group each is part, by its index: names stand once, and no group is part of itself. */
export function placesOf(
  given: readonly Pick<GenderGroup, 'group' | 'parent'>[],
  path: Path,
): { readonly group: string; readonly parent: number | null }[] {
  const names = given.map(({ group }) => group);
  refuseDuplicates(names, GROUP, path);
  const indexes = new Map(names.map((name, index) => [name, index]));
  const parents = given.map(({ parent }, index) => {
    if (parent === undefined) return null;
    const found = indexes.get(parent);
    if (found === undefined) throw unknownName(parent, names, GROUP, [...path, index, 'parent']);
    return found;
  });
  refuseCircles(parents, names, path);
  return names.map((group, index) => ({ group, parent: parents[index] ?? null }));
}

function refuseCircles(parents: readonly (number | null)[], names: readonly string[], path: Path): void {
  const isRooted = new Set<number | null>([null]);
  parents.forEach((_, start) => {
    const climbed = new Set<number>();
    let index: number | null = start;
    while (!isRooted.has(index) && index !== null) {
      if (climbed.has(index)) {
        throw invalidArgument(
          names[index],
          { en: 'a group that is not part of itself', fr: 'un groupe qui ne fait pas partie de lui-même' },
          [...path, index, 'parent'],
        );
      }
      climbed.add(index);
      index = parents[index] ?? null;
    }
    for (const rooted of climbed) isRooted.add(rooted);
  });
}

/** Refuses a name that stands twice. */
export function refuseDuplicates(names: readonly string[], kind: Label, path: Path): void {
  const seen = new Map<string, number>();
  names.forEach((name, index) => {
    const first = seen.get(name);
    if (first !== undefined) {
      throw fault(DUPLICATE, [...path, index], {
        kind,
        received: name,
        firstPath: [...path, first],
      });
    }
    seen.set(name, index);
  });
}
