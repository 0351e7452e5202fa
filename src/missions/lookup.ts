import { requireArray, requireObject, requireString } from '../kernel/check.js';
import type { Finding, Path } from '../kernel/codes.js';
import { knotsOf } from '../kernel/graph-knots.js';
import { pushTo } from '../kernel/lists.js';
import { entriesOf, findNamed, textsOf } from '../kernel/lookup.js';
import { fold } from '../kernel/suggest.js';
import type { Mission } from './model.js';

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
  return missionAt(missions, name, { path: ['name'], registry: ['missions'] });
}

/** The mission that a name stands for, where the name and the registry stand at these paths. */
export function missionAt<M extends Pick<Mission, 'id' | 'label' | 'names'>>(
  missions: readonly M[],
  name: unknown,
  { path, registry }: { readonly path: Path; readonly registry: Path },
): M {
  const named = entriesOf(missions, registry, 'mission').map((entry, index) => {
    return { entry, id: entry.id, names: namesOf(entry, [...registry, index]) };
  });
  return findNamed(named, name, { kind: 'a mission of the registry', path });
}

/** What a mission is called: the names seen, and its labels. */
function namesOf(entry: Pick<Mission, 'label' | 'names'>, path: Path): string[] {
  const label = requireObject(entry.label, [...path, 'label'], 'a label { en, fr }');
  return [
    ...textsOf(entry.names, 'text', [...path, 'names']),
    requireString(label.en, [...path, 'label', 'en']),
    requireString(label.fr, [...path, 'label', 'fr']),
  ];
}

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
 * missionFindings(missionRegistry).map(({ code, operands }) => [code, operands.received]); // => [['AMBIGUOUS_NAME', 'EUAM'], ['AMBIGUOUS_NAME', 'European Union Advisory Mission'], ['AMBIGUOUS_NAME', 'Rapid Deployment (Addis Ababa, Ethiopia, DRC)']]
 * @category Missions
 */
export function missionFindings(missions: readonly Mission[]): Finding[] {
  const findings: Finding[] = [];
  const entries = requireArray(missions, ['missions'], 'an array of missions').map((given, index) => {
    const at = ['missions', index];
    const entry = requireObject(given as Mission, at, 'a mission');
    const id = requireString(entry.id, [...at, 'id'], 'an id');
    const names = namesOf(entry, at);
    const predecessors = textsOf(entry.predecessors, 'value', [...at, 'predecessors']);
    const successors = textsOf(entry.successors, 'value', [...at, 'successors']);
    const partOf = entry.partOf === undefined ? [] : [requireString(entry.partOf, [...at, 'partOf'])];
    return { id, names, predecessors, successors, partOf };
  });
  const ids = new Set(entries.map(({ id }) => id));
  const seen = new Set<string>();
  const owners = new Map<string, Set<string>>();
  entries.forEach(({ id, names, predecessors, successors, partOf }, index) => {
    if (seen.has(id)) findings.push(finding('DUPLICATE', 'error', index, ['id'], { kind: 'an id', received: id }));
    seen.add(id);
    for (const name of names.map(fold)) owners.set(name, (owners.get(name) ?? new Set()).add(id));
    const links = Object.entries({ predecessors, successors, partOf });
    for (const [field, targets] of links) {
      targets.forEach((received, place) => {
        if (ids.has(received)) return;
        const operands = { kind: 'a mission of the registry', received, suggestions: '–' };
        findings.push(finding('UNKNOWN_NAME', 'error', index, field === 'partOf' ? [field] : [field, place], operands));
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
    if (inCircle(id)) findings.push(finding('CIRCULAR_SUCCESSION', 'error', index, ['successors'], { received: id }));
    if (inItself(id)) findings.push(finding('CIRCULAR_PART', 'error', index, ['partOf'], { received: id }));
    const reported = new Set<string>();
    for (const received of names) {
      const folded = fold(received);
      const candidates = owners.get(folded) as ReadonlySet<string>;
      const [first] = candidates;
      if (candidates.size < 2 || first !== id || reported.has(folded)) continue;
      reported.add(folded);
      const operands = { received, candidates: [...candidates].join(', ') };
      findings.push(finding('AMBIGUOUS_NAME', 'warning', index, ['names'], operands));
    }
  });
  return findings;
}

function finding(
  code: Finding['code'],
  severity: Finding['severity'],
  index: number,
  path: Finding['path'],
  operands: Finding['operands'],
): Finding {
  return { code, severity, index, path: ['missions', index, ...path], operands };
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
