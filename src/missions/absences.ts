import { type Bearing, bearingOf, latestStart, surelyMeet, type Time } from './certainty.js';
import type { ReadPresence, ReadStatus } from './dated-shapes.js';

/* Statuses under which nobody serves: what is said of a whole holds for its parts. */

/** Whether nobody serves under a status. */
export const isAbsent = ({ status }: Pick<ReadStatus, 'status'>): boolean =>
  status === 'closed' || status === 'not-contributing';

/** Whether it is closed, and no end of that is stated. */
export const isClosedForGood = ({ status, given }: Pick<ReadStatus, 'status' | 'given'>): boolean =>
  status === 'closed' && given.to === undefined;

/** A status, and the mission that it is said of. */
export interface StatusOf {
  readonly id: string;
  readonly status: ReadStatus;
}

/** What of an entry decides when nobody was there. */
interface Closable {
  readonly id: string | null;
  readonly partOf?: string | null | undefined;
  readonly statuses: readonly ReadStatus[];
}

/**
 * Finds the statuses of an entry's wholes, all the way up, under which nobody serves in it either; of those that close
 * for good, the earliest that is certain. No way is gone twice.
 */
export function absencesAbove(entries: readonly Closable[]): (entry: Closable) => readonly StatusOf[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const wholeOf = ({ partOf }: Closable): Closable | undefined => (partOf == null ? undefined : byId.get(partOf));
  const known = new Map<Closable, readonly StatusOf[]>();
  return (entry) => {
    const way = new Set<Closable>();
    let whole = wholeOf(entry);
    while (whole !== undefined && !known.has(whole) && !way.has(whole)) {
      way.add(whole);
      whole = wholeOf(whole);
    }
    let above = (whole && known.get(whole)) ?? [];
    for (const one of [...way].reverse()) {
      above = passedOn(above, one);
      known.set(one, above);
    }
    return above;
  };
}

/** What the parts of a mission are told by it and by its wholes. */
function passedOn(above: readonly StatusOf[], { id, statuses }: Closable): readonly StatusOf[] {
  const own = statuses.filter(isAbsent).map((status) => ({ id: id as string, status }));
  if (own.length === 0) return above;
  const all = [...above, ...own];
  const [first, ...others] = all.filter(({ status }) => isClosedForGood(status));
  const earlier = (one: Time, other: Time): boolean => latestStart(one) < latestStart(other);
  const closing = first && others.reduce((one, other) => (earlier(other.status, one.status) ? other : one), first);
  return [...all.filter(({ status }) => !isClosedForGood(status)), ...(closing ? [closing] : [])];
}

/** An entry whose statuses may not have been given. */
type Present = Omit<Closable, 'statuses'> & { readonly statuses?: readonly ReadStatus[] | undefined };

/**
 * Weighs statements of presence of entries: one that goes on, past the day that it speaks of, has ended where the
 * mission or a whole of it was closed since then, or nobody was contributed to it.
 */
export function bearingsIn(entries: readonly Present[]): (id: string, presence: ReadPresence, asked: Time) => Bearing {
  const closable = entries.map((entry) => ({ ...entry, statuses: entry.statuses ?? [] }));
  const byId = new Map(closable.map((entry) => [entry.id, entry]));
  const above = absencesAbove(closable);
  return (id, presence, asked) => {
    const bearing = bearingOf(presence, asked);
    if (bearing !== 'open-end') return bearing;
    const entry = byId.get(id) as Closable;
    const absences = [...entry.statuses.filter(isAbsent), ...above(entry).map(({ status }) => status)];
    const { first } = asked.from;
    const lasting = { from: presence.from, to: { first, last: first } };
    return absences.some((absent) => surelyMeet(lasting, absent) && !surelyMeet(presence, absent)) ? 'none' : bearing;
  };
}
