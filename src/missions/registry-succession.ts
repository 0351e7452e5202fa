import { dateOf } from '../calendar/date.js';
import { pushTo } from '../kernel/lists.js';
import { absencesAbove, isAbsent, isClosedForGood, type StatusOf } from './absences.js';
import { isShared } from './certainty.js';
import { type MissionFinding, SUCCEEDED_BY_PART, SUCCESSOR_ENDED_BEFORE } from './messages.js';
import { type Entry, found } from './registry-entries.js';

/**
 * Finds successors that ended before what they took over from is documented: the latest day that they may have lasted
 * until lies before the earliest day on which people may have been in the other.
 *
 * Where nothing dates what a mission took over from, that in turn took over from others: the nearest ones that are
 * dated stand for it. A link may be told from both sides; it is found once, where it comes first.
 */
export function successionFindings(entries: readonly Entry[]): (index: number) => MissionFinding[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const membersOf = membersIn(entries);
  const above = absencesAbove(entries);
  const beginningOf = beginningsIn(entries, (id) => {
    const entry = byId.get(id);
    return entry === undefined ? null : earliestStartOf(membersOf(entry));
  });
  const told = new Set<string>();
  const isPartOf = (id: string, whole: Entry): boolean => membersOf(whole).some((one) => one.id === id);
  return (index) => {
    const { id, links } = entries[index] as Entry;
    if (id === null) return [];
    return links.flatMap(({ kind, to, path }): MissionFinding[] => {
      if (kind !== 'predecessors' && kind !== 'successors') return [];
      const [before, successor] = kind === 'predecessors' ? [to, id] : [id, to];
      const key = JSON.stringify([before, successor]);
      const [first, after] = [byId.get(before), byId.get(successor)];
      if (first === undefined || after === undefined || told.has(key)) return [];
      const [whole, part] = isPartOf(successor, first) ? [before, successor] : [successor, before];
      if (whole !== part && isPartOf(part, byId.get(whole) as Entry)) {
        told.add(key);
        return [found(SUCCEEDED_BY_PART, 'error', [index, ...path], { whole, part })];
      }
      const ended = latestEndOf(membersOf(after), above(after));
      const beginning = ended === null ? null : beginningOf(before);
      if (ended === null || beginning === null || ended >= beginning.began) return [];
      told.add(key);
      const { predecessor, began } = beginning;
      const operands = { successor, predecessor, ended: dateOf(ended), began: dateOf(began) };
      return [found(SUCCESSOR_ENDED_BEFORE, 'error', [index, ...path], operands)];
    });
  };
}

/** Since when a mission, or one that it took over from, is documented. */
interface Beginning {
  readonly predecessor: string;
  readonly began: number;
}

/** Finds the latest beginning among the nearest missions that are dated: a mission itself, or those before it. */
function beginningsIn(
  entries: readonly Entry[],
  startOf: (id: string) => number | null,
): (mission: string) => Beginning | null {
  const before = new Map<string, string[]>();
  for (const { id, links } of entries) {
    if (id === null) continue;
    for (const { kind, to } of links) {
      if (kind === 'predecessors') pushTo(before, id, to);
      if (kind === 'successors') pushTo(before, to, id);
    }
  }
  const known = new Map<string, Beginning | null>();
  return (mission) => {
    if (known.has(mission)) return known.get(mission) as Beginning | null;
    let latest: Beginning | null = null;
    // What is added to a set while it is gone through is gone through too.
    const asked = new Set([mission]);
    for (const predecessor of asked) {
      const began = startOf(predecessor);
      if (began === null) for (const one of before.get(predecessor) ?? []) asked.add(one);
      else if (latest === null || began > latest.began) latest = { predecessor, began };
    }
    known.set(mission, latest);
    return latest;
  };
}

/** Finds a mission with all its parts: what is said of a part is said of the whole. */
function membersIn(entries: readonly Entry[]): (mission: Entry) => readonly Entry[] {
  const parts = new Map<string, Entry[]>();
  for (const entry of entries) if (entry.partOf !== null) pushTo(parts, entry.partOf, entry);
  return (mission) => {
    const members = new Set([mission]);
    for (const one of members) for (const part of parts.get(one.id as string) ?? []) members.add(part);
    return [...members];
  };
}

type Presence = Entry['presence'][number];
type Status = Entry['statuses'][number];
const isOwn = (presence: Presence): boolean => !isShared(presence);
const isThere = (status: Status): boolean => !isAbsent(status);

/**
 * The last day on which people may have been in a mission; `null` where no document ends it, or what ends it is said of
 * several missions together. That it, or its whole, was closed comes first, before what is said of its parts.
 */
function latestEndOf(members: readonly Entry[], above: readonly StatusOf[]): number | null {
  const closed = (members[0] as Entry).statuses
    .concat(above.map(({ status }) => status))
    .filter((status) => isClosedForGood(status) && status.given.from !== undefined);
  // It is closed from the day after its last one on.
  if (closed.length > 0) return Math.min(...closed.map(({ from }) => from.last)) - 1;
  const statuses = members.flatMap((member) => member.statuses.filter(isThere));
  const presence = members.flatMap((member) => member.presence);
  if (statuses.length === 0 && !presence.some(isOwn)) return null;
  const ends = [...presence, ...statuses].reduce((latest, { to }) => Math.max(latest, to.last), -Infinity);
  return Number.isFinite(ends) ? ends : null;
}

/** The first day on which they may have been in it; `null` where no document says of it alone that they were. */
function earliestStartOf(members: readonly Entry[]): number | null {
  const times = members.flatMap((member) => [...member.presence.filter(isOwn), ...member.statuses.filter(isThere)]);
  const start = times.reduce((earliest, { from }) => Math.min(earliest, from.first), Infinity);
  return Number.isFinite(start) ? start : null;
}
