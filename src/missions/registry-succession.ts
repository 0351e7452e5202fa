import { dateOf } from '../calendar/date.js';
import { pushTo } from '../kernel/lists.js';
import { type MissionFinding, SUCCESSOR_ENDED_BEFORE } from './messages.js';
import { type Entry, found } from './registry-entries.js';

/**
 * Finds successors that ended before what they took over from is documented: the latest day that they may have lasted
 * until lies before the earliest day on which people may have been in the other.
 *
 * A link may be told from both sides; it is found once, where it comes first.
 */
export function successionFindings(entries: readonly Entry[]): (index: number) => MissionFinding[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const membersOf = membersIn(entries);
  const told = new Set<string>();
  return (index) => {
    const { id, links } = entries[index] as Entry;
    if (id === null) return [];
    return links.flatMap(({ kind, to, path }) => {
      if (kind !== 'predecessors' && kind !== 'successors') return [];
      const [predecessor, successor] = kind === 'predecessors' ? [to, id] : [id, to];
      const key = JSON.stringify([predecessor, successor]);
      const [before, after] = [byId.get(predecessor), byId.get(successor)];
      if (before === undefined || after === undefined || told.has(key)) return [];
      const [ended, began] = [latestEndOf(membersOf(after)), earliestStartOf(membersOf(before))];
      if (ended === null || began === null || ended >= began) return [];
      told.add(key);
      const operands = { successor, predecessor, ended: dateOf(ended), began: dateOf(began) };
      return [found(SUCCESSOR_ENDED_BEFORE, 'error', [index, ...path], operands)];
    });
  };
}

/** Finds a mission with its parts: what is said of a part is said of the whole. */
function membersIn(entries: readonly Entry[]): (mission: Entry) => readonly Entry[] {
  const parts = new Map<string, Entry[]>();
  for (const entry of entries) if (entry.partOf !== null) pushTo(parts, entry.partOf, entry);
  return (mission) => [mission, ...(parts.get(mission.id as string) ?? [])];
}

const isOwn = ({ given }: Entry['presence'][number]): boolean => (given.sharedWith ?? []).length === 0;
const isThere = ({ status }: Entry['statuses'][number]): boolean =>
  status !== 'closed' && status !== 'not-contributing';

/**
 * The last day on which people may have been in a mission; `null` where no document ends it, or what ends it is said of
 * several missions together. The mission itself comes first, before its parts.
 */
function latestEndOf(members: readonly Entry[]): number | null {
  const closed = (members[0] as Entry).statuses.filter(
    ({ status, given }) => status === 'closed' && given.from !== undefined && given.to === undefined,
  );
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
