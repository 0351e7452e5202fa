import { AMBIGUOUS_NAME } from '../kernel/messages.js';
import { keyOf } from '../kernel/name-words.js';
import { type MissionFinding, NAME_NOT_SHARED } from './messages.js';
import { MISSION } from './names.js';
import { type Entry, found } from './registry-entries.js';

/** Finds names that several missions have and do not declare as shared, and those that are so in vain. */
export function nameFindings(entries: readonly Entry[]): (index: number) => MissionFinding[] {
  const owners = ownersOf(entries);
  const known = new Set(entries.map(({ id }) => id));
  return (index) => {
    const { id, names } = entries[index] as Entry;
    if (id === null) return [];
    const reported = new Set<string>();
    return namesOf(id, names).flatMap(({ text: received, sharedWith = [] }, place) => {
      const folded = keyOf(received);
      const { ids, declared } = owners.get(folded) as Owners;
      const vain = sharedWith.flatMap((mission, member) =>
        ids.has(mission) || !known.has(mission)
          ? []
          : [found(NAME_NOT_SHARED, 'warning', [index, 'names', place, 'sharedWith', member], { received, mission })],
      );
      const candidates = [...ids];
      const isDeclared = candidates.every((one) => declared.has(one));
      if (candidates.length < 2 || candidates[0] !== id || isDeclared || reported.has(folded)) return vain;
      reported.add(folded);
      return [...vain, found(AMBIGUOUS_NAME, 'warning', [index, 'names'], { kind: MISSION, received, candidates })];
    });
  };
}

/** All by which a mission is looked for: an id is a name, too. */
const namesOf = (id: string, names: Entry['names']): Entry['names'] => names.concat({ text: id });

/** The missions that have a name, and those that it is declared for: where one shares it with another, for both. */
interface Owners {
  readonly ids: Set<string>;
  readonly declared: Set<string>;
}

/** The owners of names, by the name as it is looked for. */
function ownersOf(entries: readonly Entry[]): ReadonlyMap<string, Owners> {
  const owners = new Map<string, Owners>();
  for (const { id, names } of entries) {
    if (id === null) continue;
    namesOf(id, names).forEach(({ text, sharedWith = [] }) => {
      const folded = keyOf(text);
      const known = owners.get(folded) ?? { ids: new Set(), declared: new Set() };
      owners.set(folded, known);
      known.ids.add(id);
      if (sharedWith.length > 0) for (const one of [id, ...sharedWith]) known.declared.add(one);
    });
  }
  return owners;
}
