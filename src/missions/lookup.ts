import type { Path } from '../kernel/codes.js';
import type { AnyShape, Shape } from '../kernel/form.js';
import type { Label } from '../kernel/label.js';
import { findNamed, registryOf } from '../kernel/lookup.js';
import { spelledAmong } from '../kernel/record.js';
import { later, optional } from '../kernel/shape.js';
import type { Mission } from './model.js';
import { hostCodesShape, namedCountries } from './named-countries.js';
import { ENTRY_FOR_MISSION, MISSION_KIND, MISSION_OF_REGISTRY } from './names.js';
import { missionFields } from './shapes.js';

/**
 * The mission that a name stands for: its id, or any name, acronym or spelling that the registry has.
 *
 * Accents, case, spaces and punctuation do not count. Several names of one mission may stand together, in any order,
 * beside countries that it is in (its `hosts`, or where it has none those of the whole that it is `partOf`, or of its
 * names): `Name (ACRONYM)`, `ACRONYM / ACRONYME`, `ACRONYM - Country`. `UN` and `EU`, in French `ONU` and `UE`, stand
 * for the organizations of a name, unless what they make is the name of another mission. The whole text as one name
 * comes first; otherwise every word must belong to a name of the mission or to such a country. Nothing is guessed.
 * @param missions - A registry: the bundled one, or your own.
 * @param name - An id or a name.
 * @returns The mission's entry.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` with suggestions if no mission has the name: those that share an acronym or
 *   the country first, and none that is only in other countries than those of which the text speaks, by a name, also a
 *   misspelt one, a code, a capital, what people are called (`Malian`) or a language behind an acronym, unless such are
 *   at missions elsewhere by the names of the registry (`Canadian`); the same for a host that is no country;
 *   `AMBIGUOUS_NAME` with the candidates if several have it, or if its parts name several; `DUPLICATE` if the registry
 *   gives an id twice;
 *   `INVALID_ARGUMENT` for a wrong shape.
 * @example
 * findMission(missionRegistry, 'EUPOL-COPPS').id; // => 'eupol-copps'
 * findMission(missionRegistry, 'Canadian Police Mission in Ukraine').id; // => 'cpmu'
 * findMission(missionRegistry, 'UNMIK / MINUK (Kosovo)').id; // => 'unmik'
 * findMission(missionRegistry, 'EU Advisory Mission in Ukraine').id; // => 'euam-ukraine'
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
export const namedMissionsShape: Shape<readonly Pick<Mission, 'id' | 'label' | 'names'>[], readonly NamedMission[]> =
  /* @__PURE__ */ later(() => {
    const { id, label, names, partOf } = missionFields().members as Readonly<
      Record<'id' | 'label' | 'names' | 'partOf', AnyShape>
    >;
    const entry = spelledAmong(ENTRY_FOR_MISSION, { id, label, names, hosts: optional(hostCodesShape), partOf });
    return registryOf(entry as unknown as Shape<unknown, NamedMission>, MISSION_KIND) as typeof namedMissionsShape;
  });

/** A mission's id, and what it is called. */
interface NamedMission {
  readonly id: string;
  readonly label: Label;
  readonly names: readonly { readonly text: string }[];
  readonly hosts?: readonly { readonly value: string }[] | undefined;
  readonly partOf?: string | undefined;
}

/** Where in a registry the mission stands that a name stands for. */
export function placeOfMission(registry: readonly NamedMission[], name: unknown, path: Path): number {
  const entries = registry.map((mission, entry) => ({
    entry,
    id: mission.id,
    names: namesOf(mission),
    hosts: mission.hosts?.map(({ value }) => value),
    partOf: mission.partOf,
  }));
  return findNamed(entries, name, { kind: MISSION_OF_REGISTRY, path, countries: namedCountries });
}

/** What a mission is called: the names seen, and its labels. */
const namesOf = ({ label, names }: NamedMission): string[] => [...names.map(({ text }) => text), label.en, label.fr];
