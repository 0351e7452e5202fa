import { forConsole } from '../exact/for-console.js';
import { requireArray } from '../kernel/check.js';
import type { Found, Path } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import { knotsOf } from '../kernel/graph-knots.js';
import type { Label } from '../kernel/label.js';
import { pushTo } from '../kernel/lists.js';
import { AMBIGUOUS_NAME, DUPLICATE, UNKNOWN_NAME } from '../kernel/messages.js';
import { ID } from '../kernel/names.js';
import { attemptEach } from '../kernel/record.js';
import { fold } from '../kernel/suggest.js';
import type { Message } from '../kernel/words.js';
import { CIRCULAR_PART, CIRCULAR_SUCCESSION, type MissionFinding } from './messages.js';
import type { Mission } from './model.js';
import { MISSION, MISSION_OF_REGISTRY } from './names.js';
import { missionFields } from './shapes.js';

/**
 * Checks a registry of missions: what its schema refuses, and what a schema cannot see.
 *
 * All faults in one pass: a part that a mission does not have or that is not as it should be, an id given twice, a name
 * that two missions have, a link to a mission that the registry does not hold, a mission that comes before or after
 * itself, or is part of itself.
 * @param missions - A registry.
 * @returns Findings, each with the index of the entry; none for a sound registry. What `missionSchema` refuses comes by
 *   the code with which functions refuse it; beyond that there are `DUPLICATE`, `AMBIGUOUS_NAME` (a warning),
 *   `UNKNOWN_NAME`, `CIRCULAR_SUCCESSION` and `CIRCULAR_PART`.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if it is no array.
 * @example
 * missionFindings(missionRegistry).map((finding) => explain(finding, { locale: 'en-CA' }))[0]; // => "'EUAM' may be 'euam-ukraine' or 'euam-iraq'"
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
    for (const { to: received, path } of links) {
      if (ids.has(received)) continue;
      const operands = { kind: MISSION_OF_REGISTRY, received, suggestions: [] };
      findings.push(found(UNKNOWN_NAME, 'error', [index, ...path], operands));
    }
  });
  const isInCircle = circlesIn(linksOf(entries, ['predecessors', 'successors']));
  const isInItself = circlesIn(linksOf(entries, ['partOf']));
  const owners = ownersOf(entries);
  entries.forEach(({ id, names }, index) => {
    if (id === null) return;
    if (isInCircle(id)) findings.push(found(CIRCULAR_SUCCESSION, 'error', [index, 'successors'], { received: id }));
    if (isInItself(id)) findings.push(found(CIRCULAR_PART, 'error', [index, 'partOf'], { received: id }));
    const reported = new Set<string>();
    for (const received of names) {
      const folded = fold(received);
      const candidates = [...(owners.get(folded) ?? [])];
      if (candidates.length < 2 || candidates[0] !== id || reported.has(folded)) continue;
      reported.add(folded);
      findings.push(found(AMBIGUOUS_NAME, 'warning', [index, 'names'], { kind: MISSION, received, candidates }));
    }
  });
  return forConsole(findings);
}

const ARRAY_OF_MISSIONS: Label = /* @__PURE__ */ frozen({ en: 'an array of missions', fr: 'un tableau de missions' });

/** A reference of a mission to another. */
interface Link {
  readonly kind: 'predecessors' | 'successors' | 'partOf' | 'sharedWith';
  readonly to: string;
  readonly path: Path;
}

/** What the entries of a registry have to do with one another. */
interface Entry {
  /** None where it cannot be read. */
  readonly id: string | null;
  readonly names: readonly string[];
  readonly links: readonly Link[];
}

/** Reads an entry as far as it can be read, and says what is wrong with the rest. */
function entryOf(given: unknown, index: number): { readonly entry: Entry; readonly faults: readonly MissionFinding[] } {
  const faults: MissionFinding[] = [];
  const read = attemptEach(faults as Found[], missionFields(), given, ['missions', index]);
  const { id = null, label, names = [], partOf, presence = [] } = read;
  const toFacts = (kind: 'predecessors' | 'successors') =>
    (read[kind] ?? []).map(({ value: to }, place) => ({ kind, to, path: [kind, place] }));
  const links: Link[] = [
    ...toFacts('predecessors'),
    ...toFacts('successors'),
    ...(partOf === undefined ? [] : [{ kind: 'partOf' as const, to: partOf, path: ['partOf'] }]),
    ...presence.flatMap(({ sharedWith = [] }, time) =>
      sharedWith.map((to, place) => ({
        kind: 'sharedWith' as const,
        to,
        path: ['presence', time, 'sharedWith', place],
      })),
    ),
  ];
  const entry = { id, names: [...names.map(({ text }) => text), ...(label ? [label.en, label.fr] : [])], links };
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

/** The missions that have a name, by the name as it is looked for. */
function ownersOf(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const { id, names } of entries) {
    if (id === null) continue;
    for (const name of names.map(fold)) owners.set(name, (owners.get(name) ?? new Set()).add(id));
  }
  return owners;
}

/** Makes a finding on a mission of the registry, with its index. */
const found = <C extends string, O>(
  { code }: Message<C, O>,
  severity: 'error' | 'warning',
  path: readonly [index: number, ...inside: (string | number)[]],
  operands: O,
): Found<C, O> => ({ code, severity, index: path[0], path: ['missions', ...path], operands });

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
