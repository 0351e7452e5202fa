import type { GenderCounts } from '../gender/model.js';
import { peopleShape } from '../gender/shapes.js';
import {
  invalidArgument,
  refuseUnknownKeys,
  requireArray,
  requireObject,
  requireString,
  unknownName,
} from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { CpaIppError } from '../kernel/errors.js';
import { GENDERS } from '../program/gender.js';

/** A group, read; `parent` is an index, and `counts` are `null` where other groups are part of it. */
export interface ReadGroup {
  readonly group: string;
  readonly parent: number | null;
  readonly counts: GenderCounts | null;
}

/** Reads groups with their counts; each has either counts or groups that are part of it. */
export function readGroups(value: unknown, path: Path): ReadGroup[] {
  const given = requireArray(value, path, 'an array of groups').map((entry, index) => {
    const at = [...path, index];
    const group = requireObject(entry as object, at, 'a group with counts');
    refuseUnknownKeys(group, ['group', 'parent', 'counts'], 'a part of a group', at);
    return group;
  });
  const places = readPlaces(given, path);
  const whole = new Set(places.map(({ parent }) => parent));
  return places.map(({ group, parent }, index) => {
    const counts = given[index]?.['counts'];
    const at = [...path, index, 'counts'];
    if (!whole.has(index)) return { group, parent, counts: readCounts(counts, at) };
    if (counts !== undefined) {
      throw invalidArgument(
        counts,
        'no counts where other groups are part of the group: their sums are its counts',
        at,
      );
    }
    return { group, parent, counts: null };
  });
}

function readCounts(value: unknown, path: Path): GenderCounts {
  const counts = requireObject(value as GenderCounts, path, 'counts by gender');
  refuseUnknownKeys(counts, GENDERS, 'a gender', path);
  const read = GENDERS.filter((gender) => counts[gender] !== undefined);
  return Object.fromEntries(read.map((gender) => [gender, peopleShape.read(counts[gender], [...path, gender])]));
}

/**
 * Reads the names of groups, and of which other group each is part: names stand once, and no group is part of itself.
 */
export function readPlaces(
  given: readonly Readonly<Record<string, unknown>>[],
  path: Path,
): { readonly group: string; readonly parent: number | null }[] {
  const names = given.map((group, index) => requireString(group['group'], [...path, index, 'group'], 'a name'));
  refuseDuplicates(names, 'a group', path);
  const indexes = new Map(names.map((name, index) => [name, index]));
  const parents = given.map((group, index) => {
    if (group['parent'] === undefined) return null;
    const at = [...path, index, 'parent'];
    const name = requireString(group['parent'], at, 'the name of a group');
    const parent = indexes.get(name);
    if (parent === undefined) throw unknownName(name, names, 'a group', at);
    return parent;
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
        throw invalidArgument(names[index], 'a group that is not part of itself', [...path, index, 'parent']);
      }
      climbed.add(index);
      index = parents[index] ?? null;
    }
    for (const rooted of climbed) isRooted.add(rooted);
  });
}

/** Refuses a name that stands twice. */
export function refuseDuplicates(names: readonly string[], kind: string, path: Path): void {
  const seen = new Map<string, number>();
  names.forEach((name, index) => {
    const first = seen.get(name);
    if (first !== undefined) {
      throw new CpaIppError('DUPLICATE', `'${name}' is given twice`, [...path, index], {
        kind,
        received: name,
        firstPath: [...path, first],
      });
    }
    seen.set(name, index);
  });
}
