import type { Found, Path } from '../kernel/codes.js';
import { knotsOf } from '../kernel/graph-knots.js';
import type { Label } from '../kernel/label.js';
import { pushTo } from '../kernel/lists.js';
import { findNamed, registryOf } from '../kernel/lookup.js';
import { AMBIGUOUS_NAME, DUPLICATE, UNKNOWN_NAME } from '../kernel/messages.js';
import { ID } from '../kernel/names.js';
import { among } from '../kernel/record.js';
import { later, listOf } from '../kernel/shape.js';
import { fold } from '../kernel/suggest.js';
import type { Message } from '../kernel/words.js';
import type { MissionFinding } from './messages.js';
import { CIRCULAR_PART, CIRCULAR_SUCCESSION } from './messages.js';
import type { Mission } from './model.js';
import { ENTRY_FOR_MISSION, MISSION, MISSION_KIND, MISSION_OF_REGISTRY } from './names.js';
import { linkedMissionMembers, namedMissionMembers } from './shapes.js';

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
export const namedMissionsShape = /* @__PURE__ */ later(() =>
  registryOf(among(ENTRY_FOR_MISSION, namedMissionMembers()), MISSION_KIND),
);

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

/**
 * Checks a registry of missions for what a schema cannot see.
 *
 * All faults in one pass: an id given twice, a name that two missions have, a link to a mission that the registry does
 * not hold, a mission that comes before or after itself, or is part of itself.
 * @param missions - A registry whose entries fit `missionSchema`.
 * @returns Findings `DUPLICATE`, `AMBIGUOUS_NAME` (a warning), `UNKNOWN_NAME`, `CIRCULAR_SUCCESSION` and
 *   `CIRCULAR_PART`, each with the index of the entry; none for a sound registry.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a wrong shape.
 * @example
 * missionFindings(missionRegistry).map((finding) => explain(finding, { locale: 'en-CA' }))[0]; // => "'EUAM' may be 'euam-ukraine' or 'euam-iraq'"
 * @category Missions
 */
export function missionFindings(missions: readonly Mission[]): MissionFinding[] {
  const findings: MissionFinding[] = [];
  const entries = MISSIONS.read(missions, ['missions']).map((mission) => ({
    id: mission.id,
    names: namesOf(mission),
    predecessors: mission.predecessors.map(({ value }) => value),
    successors: mission.successors.map(({ value }) => value),
    partOf: mission.partOf === undefined ? [] : [mission.partOf],
  }));
  const ids = new Set(entries.map(({ id }) => id));
  const seen = new Set<string>();
  const owners = new Map<string, Set<string>>();
  entries.forEach(({ id, names, predecessors, successors, partOf }, index) => {
    if (seen.has(id)) findings.push(found(DUPLICATE, 'error', [index, 'id'], { kind: ID, received: id }));
    seen.add(id);
    for (const name of names.map(fold)) owners.set(name, (owners.get(name) ?? new Set()).add(id));
    const links = Object.entries({ predecessors, successors, partOf });
    for (const [field, targets] of links) {
      targets.forEach((received, place) => {
        if (ids.has(received)) return;
        const operands = { kind: MISSION_OF_REGISTRY, received, suggestions: [] };
        const inside = field === 'partOf' ? [field] : [field, place];
        findings.push(found(UNKNOWN_NAME, 'error', [index, ...inside], operands));
      });
    }
  });
  const next = new Map<string, string[]>();
  const wholes = new Map<string, string[]>();
  for (const { id, predecessors, successors, partOf } of entries) {
    for (const earlier of predecessors) pushTo(next, earlier, id);
    for (const later of successors) pushTo(next, id, later);
    for (const whole of partOf) pushTo(wholes, id, whole);
  }
  const inCircle = circlesIn(next);
  const inItself = circlesIn(wholes);
  entries.forEach(({ id, names }, index) => {
    if (inCircle(id)) findings.push(found(CIRCULAR_SUCCESSION, 'error', [index, 'successors'], { received: id }));
    if (inItself(id)) findings.push(found(CIRCULAR_PART, 'error', [index, 'partOf'], { received: id }));
    const reported = new Set<string>();
    for (const received of names) {
      const folded = fold(received);
      const candidates = owners.get(folded) as ReadonlySet<string>;
      const [first] = candidates;
      if (candidates.size < 2 || first !== id || reported.has(folded)) continue;
      reported.add(folded);
      const operands = { kind: MISSION, received, candidates: [...candidates] };
      findings.push(found(AMBIGUOUS_NAME, 'warning', [index, 'names'], operands));
    }
  });
  return findings;
}

/** Makes a finding on a mission of the registry, with its index. */
const found = <C extends string, O>(
  { code }: Message<C, O>,
  severity: 'error' | 'warning',
  path: readonly [index: number, ...inside: (string | number)[]],
  operands: O,
): Found<C, O> => ({ code, severity, index: path[0], path: ['missions', ...path], operands });

const MISSIONS = /* @__PURE__ */ later(() =>
  listOf(among(MISSION, linkedMissionMembers()), {
    what: { en: 'an array of missions', fr: 'un tableau de missions' },
  }),
);

/** Tells the ids from which links lead back to themselves, in one step or more. */
function circlesIn(links: ReadonlyMap<string, readonly string[]>): (id: string) => boolean {
  const ids = [...new Set([...links].flatMap(([from, to]) => [from, ...to]))];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const next = ids.map((id) => (links.get(id) ?? []).map((to) => numbers.get(to) as number));
  const { knot, shared } = knotsOf(ids.length, (node, place) => next[node]?.[place]);
  const knots = new Set(shared);
  return (id) => {
    const number = numbers.get(id);
    return number !== undefined && (knots.has(knot[number] as number) || next[number]?.includes(number) === true);
  };
}
