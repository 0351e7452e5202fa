import type { Path } from '../kernel/codes.js';
import type { Label } from '../kernel/label.js';
import { findNamed } from '../kernel/lookup.js';
import { later } from '../kernel/shape.js';
import type { Mission } from './model.js';
import { MISSION_OF_REGISTRY } from './names.js';
import { registryWith } from './shapes.js';

/**
 * The mission that a name stands for: its id, or any name, acronym or spelling that the registry has.
 *
 * Accents, case, spaces and punctuation do not count; otherwise the name must be one of the mission's. Nothing is
 * guessed.
 * @param missions - A registry: the bundled one, or your own.
 * @param name - An id or a name.
 * @returns The mission's entry.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` with suggestions if no mission has the name; `AMBIGUOUS_NAME` with the
 *   candidates if several have it; `DUPLICATE` if the registry gives an id twice; `INVALID_ARGUMENT` for a wrong shape.
 * @example
 * findMission(missionRegistry, 'EUPOL-COPPS').id; // => 'eupol-copps'
 * findMission(missionRegistry, 'Canadian Police Mission in Ukraine').id; // => 'cpmu'
 * @category Missions
 */
export function findMission<M extends Pick<Mission, 'id' | 'label' | 'names'>>(
  missions: readonly M[],
  name: string,
): M {
  const named = namedMissionsShape.read(missions, ['missions']);
  return missions[placeOfMission(named, name, ['name'])] as M;
}

/** A registry, as far as looking for a mission by its names needs it. */
export const namedMissionsShape = /* @__PURE__ */ later(() => registryWith('label', 'names'));

/** A mission's id, and what it is called. */
interface NamedMission {
  readonly id: string;
  readonly label: Label;
  readonly names: readonly { readonly text: string }[];
}

/** Where in a registry the mission stands that a name stands for. */
export function placeOfMission(registry: readonly NamedMission[], name: unknown, path: Path): number {
  const entries = registry.map((mission, entry) => ({ entry, id: mission.id, names: namesOf(mission) }));
  return findNamed(entries, name, { kind: MISSION_OF_REGISTRY, path });
}

/** What a mission is called: the names seen, and its labels. */
const namesOf = ({ label, names }: NamedMission): string[] => [...names.map(({ text }) => text), label.en, label.fr];
