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
 * A link counts from either side: a successor named by one entry makes that entry a predecessor of the other. Wholes
 * and parts share their links: what took over from a part took over from the whole, unless it is a part of it, too,
 * and what took over from the whole took over from each part. Links of one part are none of its neighbours'.
 * @param missions - A registry.
 * @param options - `mission`: an id or a name.
 * @returns The mission, and the chains in both directions, nearest first; each mission once, even where links run in a
 *   circle, and no part of the mission.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` if the mission, or one that a link or a `partOf` names, is not in the
 *   registry, or for another option; `AMBIGUOUS_NAME` with the candidates if several have the name; `DUPLICATE` if
 *   the registry gives an id twice; `INVALID_ARGUMENT` for a wrong shape.
 * @example
 * const { predecessors } = missionLineage(missionRegistry, { mission: 'BINUH' });
 * predecessors.map(({ id }) => id); // => ['minujusth', 'minustah']
 * @category Missions
 */
export function missionLineage<
  M extends Pick<Mission, 'id' | 'label' | 'names' | 'predecessors' | 'successors' | 'partOf'>,
>(missions: readonly M[], options: { readonly mission: string }): MissionLineage<M> {
  const { mission: name } = OPTIONS.read(options, ['options']);
  const entries = LINKED.read(missions, ['missions']);
  const mission = missions[placeOfMission(entries, name, ['options', 'mission'])] as M;
  const byId = new Map(entries.map(({ id }, index) => [id, missions[index] as M]));
  const links: Links = { before: new Map(), after: new Map(), parts: new Map(), whole: new Map() };
  const link = (earlier: string, later: string): void => {
    pushTo(links.after, earlier, later);
    pushTo(links.before, later, earlier);
  };
  entries.forEach((entry, index) => {
    const named = (id: string, field: string): string => {
      if (byId.has(id)) return id;
      throw unknownName(id, [...byId.keys()], MISSION_OF_REGISTRY, ['missions', index, field]);
    };
    for (const { value } of entry.predecessors) link(named(value, 'predecessors'), entry.id);
    for (const { value } of entry.successors) link(entry.id, named(value, 'successors'));
    if (entry.partOf === undefined) return;
    links.whole.set(entry.id, named(entry.partOf, 'partOf'));
    pushTo(links.parts, entry.partOf, entry.id);
  });
  const inOrder = (ids: Iterable<string>): M[] => Array.from(ids, (id) => byId.get(id) as M);
  const [predecessors, successors] = [chainOf(mission.id, 'before', links), chainOf(mission.id, 'after', links)];
  return { mission, predecessors: inOrder(predecessors), successors: inOrder(successors) };
}

/** Which entries come before and after which, and which are parts of which. */
interface Links {
  readonly before: Map<string, string[]>;
  readonly after: Map<string, string[]>;
  readonly parts: Map<string, string[]>;
  readonly whole: Map<string, string>;
}

/** All that came before or after a mission, nearest first. */
function chainOf(mission: string, direction: 'before' | 'after', links: Links): Set<string> {
  // What is added to a set while it is gone through is gone through too; nobody is asked twice for the same.
  const family = new Set([mission]);
  for (const id of family) for (const part of links.parts.get(id) ?? []) family.add(part);
  const found = new Set<string>();
  const asked = { own: new Set<string>(), below: new Set<string>(), above: new Set<string>() };
  const askOwn = (id: string, inside: ReadonlySet<string>): void => {
    if (asked.own.has(id)) return;
    asked.own.add(id);
    for (const next of links[direction].get(id) ?? []) if (!family.has(next) && !inside.has(next)) found.add(next);
  };
  const ask = (id: string): void => {
    const inside = new Set([id]);
    for (const one of inside) {
      if (asked.below.has(one)) continue;
      asked.below.add(one);
      for (const part of links.parts.get(one) ?? []) inside.add(part);
    }
    for (const one of inside) askOwn(one, inside);
    for (let one = links.whole.get(id); one !== undefined && !asked.above.has(one); one = links.whole.get(one)) {
      asked.above.add(one);
      askOwn(one, NOTHING);
    }
  };
  ask(mission);
  for (const id of found) ask(id);
  return found;
}

const NOTHING: ReadonlySet<string> = /* @__PURE__ */ new Set();
const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ mission: text(MISSION_OF_REGISTRY) }));
const LINKED = /* @__PURE__ */ later(() => registryWith('label', 'names', 'predecessors', 'successors', 'partOf'));
