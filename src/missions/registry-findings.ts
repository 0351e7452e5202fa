import { forConsole } from '../exact/for-console.js';
import { attemptEach } from '../kernel/attempt-each.js';
import { requireArray } from '../kernel/check.js';
import type { Found } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import { knotsOf } from '../kernel/graph-knots.js';
import type { Label } from '../kernel/label.js';
import { pushTo } from '../kernel/lists.js';
import { DUPLICATE, UNKNOWN_NAME } from '../kernel/messages.js';
import { ID } from '../kernel/names.js';
import { CIRCULAR_PART, CIRCULAR_SUCCESSION, type MissionFinding, SHARED_WITH_ITSELF } from './messages.js';
import type { Mission } from './model.js';
import { MISSION_OF_REGISTRY } from './names.js';
import { contradictions } from './registry-contradictions.js';
import { type Entry, found, type Link } from './registry-entries.js';
import { nameFindings } from './registry-names.js';
import { successionFindings } from './registry-succession.js';
import { missionFields } from './shapes.js';

/**
 * Checks a registry of missions: what its schema refuses, and what a schema cannot see.
 *
 * All faults in one pass: a part that a mission does not have or that is not as it should be, an id given twice, a name
 * that two missions have and none declares as shared, a link to a mission that the registry does not hold, a mission
 * that comes before or after itself, or is part of itself, a status that its presence or another status contradicts, a
 * successor that ended before its predecessor is documented, a whole that its own part comes before or after, people
 * outside the dates of all hosts, a host whose code was not in force when people served.
 *
 * With dates that are a year or a month, only what is wrong on whatever days they stand for is a fault. Where each side
 * of a contradiction is a line of another document, that is a warning, which names both.
 * @param missions - A registry.
 * @returns Findings, each with the index of the entry; none for a sound registry. What `missionSchema` refuses comes by
 *   the code with which functions refuse it; beyond that there are `DUPLICATE`, `AMBIGUOUS_NAME` and `NAME_NOT_SHARED`
 *   (warnings), `UNKNOWN_NAME`, `SHARED_WITH_ITSELF`, `CIRCULAR_SUCCESSION`, `CIRCULAR_PART`, `SUCCEEDED_BY_PART`,
 *   `CONTRADICTING_STATUS` (a warning where documents disagree, and of a pause or suspension), `SUCCESSOR_ENDED_BEFORE`
 *   and, as warnings, `PRESENCE_WITHOUT_HOST` and `COUNTRY_NOT_IN_FORCE`.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if it is no array.
 * @example
 * missionFindings(missionRegistry); // => []
 * const [mission] = missionRegistry;
 * const closed = { ...mission, statuses: [{ ...mission.statuses[0], from: '2017-10-15' }] };
 * const [finding] = missionFindings([closed, ...missionRegistry.slice(1)]);
 * explain(finding, { locale: 'en-CA' }); // => "'minustah': closed (from 2017-10-15) contradicts presence (2004 to 2017-10-15)"
 * @category Missions
 */
export function missionFindings(missions: readonly Mission[]): MissionFinding[] {
  const findings: MissionFinding[] = [];
  const entries = requireArray(missions, ['missions'], ARRAY_OF_MISSIONS).map((given, index) => {
    const { entry, faults } = entryOf(given, index);
    findings.push(...faults);
    return entry;
  });
  const ids = new Set(entries.map(({ id }) => id));
  const seen = new Set<string>();
  entries.forEach(({ id, links }, index) => {
    if (id !== null && seen.has(id))
      findings.push(found(DUPLICATE, 'error', [index, 'id'], { kind: ID, received: id }));
    if (id !== null) seen.add(id);
    for (const { kind, to: received, path, isAgain } of links) {
      if (kind === 'sharedWith' && received === id)
        findings.push(found(SHARED_WITH_ITSELF, 'error', [index, ...path], { received }));
      if (isAgain) findings.push(found(DUPLICATE, 'error', [index, ...path], { kind: MISSION_OF_REGISTRY, received }));
      if (ids.has(received)) continue;
      const operands = { kind: MISSION_OF_REGISTRY, received, suggestions: [] };
      findings.push(found(UNKNOWN_NAME, 'error', [index, ...path], operands));
    }
  });
  const isInCircle = circlesIn(linksOf(entries, ['predecessors', 'successors']));
  const isInItself = circlesIn(linksOf(entries, ['partOf']));
  const finders = [nameFindings(entries), contradictions(entries), successionFindings(entries)];
  entries.forEach(({ id }, index) => {
    if (id === null) return;
    if (isInCircle(id)) findings.push(found(CIRCULAR_SUCCESSION, 'error', [index, 'successors'], { received: id }));
    if (isInItself(id)) findings.push(found(CIRCULAR_PART, 'error', [index, 'partOf'], { received: id }));
    for (const find of finders) findings.push(...find(index));
  });
  return forConsole(findings);
}

const ARRAY_OF_MISSIONS: Label = /* @__PURE__ */ frozen({ en: 'an array of missions', fr: 'un tableau de missions' });

/** Reads an entry as far as it can be read, and says what is wrong with the rest. */
function entryOf(given: unknown, index: number): { readonly entry: Entry; readonly faults: readonly MissionFinding[] } {
  const faults: MissionFinding[] = [];
  const read = attemptEach(faults as Found[], missionFields(), given, ['missions', index]);
  const { id = null, label, names = [], partOf, hosts = [], presence = [], statuses = [] } = read;
  const toFacts = (kind: 'predecessors' | 'successors') =>
    (read[kind] ?? []).flatMap(({ value: to }, place) => [{ kind, to, path: [kind, place] }]);
  const toOthers = (
    field: 'names' | 'presence',
    all: readonly { readonly sharedWith?: readonly string[] | undefined }[],
  ) =>
    all.flatMap(({ sharedWith = [] }, one) =>
      sharedWith.map((to, place) => ({
        ...{ kind: 'sharedWith' as const, to, path: [field, one, 'sharedWith', place] },
        isAgain: sharedWith.indexOf(to) < place,
      })),
    );
  const links: Link[] = [
    ...toFacts('predecessors'),
    ...toFacts('successors'),
    ...(partOf === undefined ? [] : [{ kind: 'partOf' as const, to: partOf, path: ['partOf'] }]),
    ...toOthers('names', names),
    ...toOthers('presence', presence),
  ];
  const labels = label ? [label.en, label.fr].map((text) => ({ text })) : [];
  const named: Entry['names'] = names;
  // What could not be read is a hole, which stays one.
  const entry = {
    id,
    names: named.concat(labels),
    links,
    partOf: partOf ?? null,
    hosts,
    presence,
    statuses,
  };
  return { entry, faults: faults.map((fault) => ({ ...fault, index })) };
}

/** From which mission links of some kinds lead to which: from earlier ones to later ones, from parts to wholes. */
function linksOf(entries: readonly Entry[], kinds: readonly Link['kind'][]): Map<string, string[]> {
  const next = new Map<string, string[]>();
  for (const { id, links } of entries) {
    if (id === null) continue;
    for (const { kind, to } of links) {
      if (!kinds.includes(kind)) continue;
      if (kind === 'predecessors') pushTo(next, to, id);
      else pushTo(next, id, to);
    }
  }
  return next;
}

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
