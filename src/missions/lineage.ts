import { unknownName } from '../kernel/check.js';
import { pushTo } from '../kernel/lists.js';
import { later, options as optionsOf, text } from '../kernel/shape.js';
import { placeOfMission } from './lookup.js';
import type { Mission } from './model.js';
import { MISSION_OF_REGISTRY } from './names.js';
import { registryWith } from './shapes.js';

/**
 * A mission with those that came before and after it.
 * @category Missions
 */
export interface MissionLineage<M> {
  readonly mission: M;
  /** Nearest first. */
  readonly predecessors: readonly M[];
  /** Nearest first. */
  readonly successors: readonly M[];
}

/**
 * The missions that came before and after a mission, all the way.
 *
 * A link counts from either side: a successor named by one entry makes that entry a predecessor of the other.
 * @param missions - A registry.
 * @param options - `mission`: an id or a name.
 * @returns The mission, and the chains in both directions, nearest first; each mission once, even where links run in a
 *   circle.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` if the mission, or one that a link names, is not in the registry, or for
 *   another option; `AMBIGUOUS_NAME` with the candidates if several have the name; `DUPLICATE` if the registry gives an
 *   id twice; `INVALID_ARGUMENT` for a wrong shape.
 * @example
 * const { predecessors } = missionLineage(missionRegistry, { mission: 'BINUH' });
 * predecessors.map(({ id }) => id); // => ['minujusth', 'minustah']
 * @category Missions
 */
export function missionLineage<M extends Pick<Mission, 'id' | 'label' | 'names' | 'predecessors' | 'successors'>>(
  missions: readonly M[],
  options: { readonly mission: string },
): MissionLineage<M> {
  const { mission: name } = OPTIONS.read(options, ['options']);
  const entries = LINKED.read(missions, ['missions']);
  const mission = missions[placeOfMission(entries, name, ['options', 'mission'])] as M;
  const byId = new Map(entries.map(({ id }, index) => [id, missions[index] as M]));
  const after = new Map<string, string[]>();
  const before = new Map<string, string[]>();
  const link = (earlier: string, later: string): void => {
    pushTo(after, earlier, later);
    pushTo(before, later, earlier);
  };
  entries.forEach((entry, index) => {
    const at = ['missions', index];
    const named = (id: string, field: string): string => {
      if (byId.has(id)) return id;
      throw unknownName(id, [...byId.keys()], MISSION_OF_REGISTRY, [...at, field]);
    };
    for (const { value } of entry.predecessors) link(named(value, 'predecessors'), entry.id);
    for (const { value } of entry.successors) link(entry.id, named(value, 'successors'));
  });
  const chain = (links: ReadonlyMap<string, readonly string[]>): M[] => {
    // What is added to a set while it is gone through is gone through too.
    const found = new Set([mission.id]);
    for (const id of found) for (const next of links.get(id) ?? []) found.add(next);
    return [...found].slice(1).map((id) => byId.get(id) as M);
  };
  return { mission, predecessors: chain(before), successors: chain(after) };
}

const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ mission: text(MISSION_OF_REGISTRY) }));
const LINKED = /* @__PURE__ */ later(() => registryWith('label', 'names', 'predecessors', 'successors', 'partOf'));
