import { invalidArgument, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Mission } from './model.js';
import { MISSION_OF_REGISTRY } from './names.js';

/** An entry of a registry that may be part of another. */
export type Part = Pick<Mission, 'id' | 'partOf'>;

/**
 * Finds the id of the entry that another is part of, all the way up; its own where it is part of none. No way is gone
 * twice.
 */
export function wholesOf(entries: readonly Part[]): (index: number) => string {
  const indexes = new Map(entries.map(({ id }, index) => [id, index]));
  const wholes = new Map<string, string>();
  return (start) => {
    const passed = new Set<string>();
    const named = new Set<string>();
    for (let index = start; ; ) {
      const { id, partOf } = entries[index] as Part;
      const whole = partOf === undefined ? id : wholes.get(id);
      passed.add(id);
      if (whole !== undefined) {
        for (const part of passed) wholes.set(part, whole);
        return whole;
      }
      const path: Path = ['missions', index, 'partOf'];
      const next = partOf as string;
      if (named.has(next))
        throw invalidArgument(
          next,
          { en: 'an entry that is not part of itself', fr: "une entrée qui ne fait pas partie d'elle-même" },
          path,
        );
      named.add(next);
      const found = indexes.get(next);
      if (found === undefined) throw unknownName(next, [...indexes.keys()], MISSION_OF_REGISTRY, path);
      index = found;
    }
  };
}
