import { unknownName } from '../kernel/check.js';
import { pushTo } from '../kernel/lists.js';
import { later, options as optionsOf, text } from '../kernel/shape.js';
import { namedMissionsShape, placeOfMission } from './lookup.js';
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
 * and parts share their links: what took over from a part, and the whole that it is itself a part of, took over from
 * the whole, too, unless they are parts of it, and what took over from the whole took over from each part. Links of one
 * part are none of its neighbours'. Whatever is among the successors of a mission has that among its predecessors.
 * @param missions - A registry.
 * @param options - `mission`: an id or a name.
 * @returns The mission, and the chains in both directions, nearest first; each mission once, even where links run in a
 *   circle, and no part or whole of the mission itself.
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
  const named = namedMissionsShape.read(missions, ['missions']);
  const mission = missions[placeOfMission(named, name, ['options', 'mission'])] as M;
  const byId = new Map(entries.map(({ id }, index) => [id, missions[index] as M]));
  const links: Links = { before: new Map(), after: new Map(), parts: new Map(), whole: new Map() };
  const link = (earlier: string, later: string): void => {
    pushTo(links.after, earlier, later);
    pushTo(links.before, later, earlier);
  };
  entries.forEach((entry, index) => {
    const known = (id: string, field: string): string => {
      if (byId.has(id)) return id;
      throw unknownName(id, [...byId.keys()], MISSION_OF_REGISTRY, ['missions', index, field]);
    };
    for (const { value } of entry.predecessors) link(known(value, 'predecessors'), entry.id);
    for (const { value } of entry.successors) link(entry.id, known(value, 'successors'));
    if (entry.partOf === undefined) return;
    links.whole.set(entry.id, known(entry.partOf, 'partOf'));
    pushTo(links.parts, entry.partOf, entry.id);
  });
  const inOrder = (ids: readonly string[]): M[] => ids.map((id) => byId.get(id) as M);
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

/**
 * All that came before or after a mission, nearest first.
 *
 * One mission came after another where a link leads from it, a whole or a part of it to the other, a whole or a part of
 * that; no part comes before or after its whole. That reads the same from both ends.
 */
function chainOf(mission: string, direction: 'before' | 'after', links: Links): readonly string[] {
  const own = kinOf(mission, links);
  // What is added to a set while it is gone through is gone through too.
  const found = new Set([mission]);
  const spent = new Set<string>();
  for (const one of found) {
    const kin = one === mission ? own : kinOf(one, links);
    for (const from of kin) {
      if (spent.has(from)) continue;
      const next = (links[direction].get(from) ?? []).map((to) => kinOf(to, links));
      const reached = next.flatMap((kinOfNext) => (kinOfNext.has(from) ? [] : [...kinOfNext]));
      // Only what stays within a whole leads elsewhere from another part of it.
      if (!reached.some((id) => kin.has(id))) spent.add(from);
      for (const id of reached) if (!kin.has(id)) found.add(id);
    }
  }
  return [...found].filter((id) => !own.has(id));
}

/** A mission, its wholes from the nearest on, and its parts with theirs. */
function kinOf(mission: string, { parts, whole }: Links): ReadonlySet<string> {
  const kin = new Set([mission]);
  for (let one = whole.get(mission); one !== undefined && !kin.has(one); one = whole.get(one)) kin.add(one);
  const inside = new Set([mission]);
  for (const one of inside) for (const part of parts.get(one) ?? []) inside.add(part);
  for (const one of inside) kin.add(one);
  return kin;
}

const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ mission: text(MISSION_OF_REGISTRY) }));
const LINKED = /* @__PURE__ */ later(() => registryWith('predecessors', 'successors', 'partOf'));
