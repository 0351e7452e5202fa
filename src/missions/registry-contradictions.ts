import type { Found } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { Source } from '../kernel/source.js';
import { isSure, latestStart, surelyMeet } from './certainty.js';
import { CODE_OF_OTHER_TIMES, detailsOf, timeOf } from './country-codes.js';
import type { ReadPresence, ReadStatus } from './dated-shapes.js';
import { CONTRADICTION, DISAGREEMENT, type MissionFinding } from './messages.js';
import { MISSION_STATUS_LABELS, type MissionStatus } from './model.js';
import { type Entry, found } from './registry-entries.js';

/** Finds what is said of a time and cannot be true together, whatever days its dates stand for. */
export function contradictions(entries: readonly Entry[]): (index: number) => MissionFinding[] {
  const closingOf = closingsOf(entries);
  return (index) => {
    const entry = entries[index] as Entry;
    if (entry.id === null) return [];
    return [
      ...entry.presence.flatMap((presence, place) =>
        againstPresence(entry, presence, closingOf(index), [index, place]),
      ),
      ...entry.statuses.flatMap((status, place) => againstStatus(entry, status, [index, place])),
      ...entry.hosts.flatMap((_, place) => againstHost(entry, [index, place])),
    ];
  };
}

/** Statuses under which nobody serves, and those under which people may still be there. */
const ABSENT: readonly MissionStatus[] = /* @__PURE__ */ frozen(['closed', 'not-contributing']);
const INTERRUPTED: readonly MissionStatus[] = /* @__PURE__ */ frozen(['paused', 'suspended']);

/** Which statuses exclude which, at one time. */
const EXCLUDE: Readonly<Record<MissionStatus, readonly MissionStatus[]>> = /* @__PURE__ */ frozen({
  active: ['paused', 'suspended', 'not-contributing', 'closed'],
  paused: ['active', 'closed'],
  suspended: ['active', 'closed'],
  'not-contributing': ['active'],
  closed: ['active', 'paused', 'suspended'],
});

/** The status of a mission, or of what it is part of. */
interface Closing {
  readonly id: string;
  readonly status: ReadStatus;
}

/** A presence at a time of which a status of the mission says that nobody was there, or its whole was closed. */
function againstPresence(
  { id, statuses }: Entry,
  presence: ReadPresence,
  closing: Closing | null,
  [index, place]: readonly [number, number],
): MissionFinding[] {
  // What is said of several missions together is said of none of them.
  if ((presence.sharedWith ?? []).length > 0) return [];
  const own = statuses.flatMap((status) => [{ id: id as string, status }]);
  const against = [...own, ...(closing === null || closing.id === id ? [] : [closing])].filter(({ status }) =>
    isSure(presence, status),
  );
  const [absent] = worstFirst(
    against.filter(({ status }) => ABSENT.includes(status.status)),
    presence,
  );
  const [interrupted] = worstFirst(
    against.filter(({ status }) => INTERRUPTED.includes(status.status)),
    presence,
  );
  const worst = absent ?? interrupted;
  if (worst === undefined) return [];
  const severity = worst === absent ? 'error' : 'warning';
  const other = { what: PRESENCE, given: presence.given, sources: presence.sources };
  return [contradiction(worst, other, { severity, path: [index, 'presence', place] })];
}

/** A status at a time of which an earlier one in the list says what excludes it. */
function againstStatus(
  { id, statuses }: Entry,
  status: ReadStatus,
  [index, place]: readonly [number, number],
): MissionFinding[] {
  const excluded = EXCLUDE[status.status];
  const others = statuses
    .slice(0, place)
    .filter((other) => excluded.includes(other.status) && surelyMeet(status, other))
    .map((other) => ({ id: id as string, status: other }));
  const [worst] = worstFirst(others, status);
  if (worst === undefined) return [];
  const other = { what: MISSION_STATUS_LABELS[worst.status.status], ...worst.status };
  const one = { id: id as string, status };
  return [contradiction(one, other, { severity: 'error', path: [index, 'statuses', place] })];
}

/** A host without dates whose code was not in force when people were there. */
function againstHost({ hosts, presence }: Entry, [index, place]: readonly [number, number]): MissionFinding[] {
  const { countries, isDated, received } = hosts[place] as Entry['hosts'][number];
  const first = Math.max(-Infinity, ...countries.map((country) => timeOf(country).first));
  if (isDated || !Number.isFinite(first)) return [];
  const [before] = presence.filter((one) => (one.sharedWith ?? []).length === 0 && surelyBegan(one) < first);
  if (before === undefined) return [];
  const details = detailsOf(countries, { received, at: surelyBegan(before), reason: 'presence' });
  return [found(CODE_OF_OTHER_TIMES.presence, 'warning', [index, 'hosts', place, 'value'], details)];
}

/** The latest day on which people may have come there first. */
const surelyBegan = (presence: ReadPresence): number =>
  presence.extent === 'throughout' ? latestStart(presence) : presence.to.last;

/** Those that contradict within one document before those of another one, which explains them. */
const worstFirst = (all: readonly Closing[], other: Sourced): readonly Closing[] => {
  const alone = all.filter(({ status }) => !doDisagree(status, other));
  return alone.length > 0 ? alone : all;
};

interface Sourced {
  readonly sources: readonly Source[];
}

const documentOf = (source: Source): string => ('external' in source ? source.external.title : source.document);

/** Whether each of two statements has a line of a document, and none of these documents says both. */
function doDisagree(one: Sourced, other: Sourced): boolean {
  const documents = new Set(one.sources.map(documentOf));
  return (
    documents.size > 0 && other.sources.length > 0 && !other.sources.some((source) => documents.has(documentOf(source)))
  );
}

/** A contradiction; that documents disagree is a warning, with their names. */
function contradiction(
  { id, status }: Closing,
  other: Sourced & { readonly what: Label; readonly given: Given },
  { severity, path }: { readonly severity: 'error' | 'warning'; readonly path: readonly [number, string, number] },
): MissionFinding {
  const doesDisagree = doDisagree(status, other);
  const documents = doesDisagree ? [...status.sources, ...other.sources].map(documentOf) : [];
  const operands = {
    received: id,
    status: withTime(MISSION_STATUS_LABELS[status.status], status.given),
    other: withTime(other.what, other.given),
    reason: doesDisagree ? ('documents-disagree' as const) : ('contradiction' as const),
    documents: [...new Set(documents)],
  };
  if (doesDisagree)
    return found(DISAGREEMENT, 'warning', path, operands) as Found<'CONTRADICTING_STATUS', typeof operands>;
  return found(CONTRADICTION, severity, path, operands);
}

const PRESENCE: Label = /* @__PURE__ */ frozen({ en: 'presence', fr: 'présence' });

/** Dates as they are given. */
type Given = { readonly from?: string | undefined; readonly to?: string | undefined };

/** What is said, with its time. */
function withTime({ en, fr }: Label, { from, to }: Given): Label {
  if (from === undefined) return { en: `${en} (to ${to})`, fr: `${fr} (jusqu'à ${to})` };
  if (from === to) return { en: `${en} (${from})`, fr: `${fr} (${from})` };
  return to === undefined || to === 'ongoing'
    ? { en: `${en} (from ${from})`, fr: `${fr} (à partir de ${from})` }
    : { en: `${en} (${from} to ${to})`, fr: `${fr} (de ${from} à ${to})` };
}

/** Of each entry, by which status it or what it is part of was closed for good, the earliest day that is certain. */
function closingsOf(entries: readonly Entry[]): (index: number) => Closing | null {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const known = new Map<string, Closing | null>();
  const earlier = (one: Closing | null, other: Closing | null): Closing | null =>
    one === null || (other !== null && latestStart(other.status) < latestStart(one.status)) ? other : one;
  return (index) => {
    const way: Entry[] = [];
    const passed = new Set<string | null>();
    let entry = entries[index];
    while (entry !== undefined && entry.id !== null && !known.has(entry.id) && !passed.has(entry.id)) {
      way.push(entry);
      passed.add(entry.id);
      entry = entry.partOf === null ? undefined : byId.get(entry.partOf);
    }
    let closing = (entry?.id != null && known.get(entry.id)) || null;
    for (const { id, statuses } of way.reverse()) {
      statuses.forEach((status) => {
        if (status.status === 'closed' && status.given.from !== undefined && status.given.to === undefined)
          closing = earlier(closing, { id: id as string, status });
      });
      known.set(id as string, closing);
    }
    return known.get(entries[index]?.id as string) ?? null;
  };
}
