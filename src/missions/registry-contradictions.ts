import type { Found } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { Source } from '../kernel/source.js';
import { quoted } from '../kernel/words.js';
import { absencesAbove, isAbsent, type StatusOf } from './absences.js';
import { isShared, isSure, latestStart, mayMeet, surelyMeet } from './certainty.js';
import { CODE_OF_OTHER_TIMES, detailsOf, timeOf } from './country-codes.js';
import type { ReadPresence, ReadStatus } from './dated-shapes.js';
import { CONTRADICTION, DISAGREEMENT, GOES_ON, type MissionFinding, PRESENCE_WITHOUT_HOST } from './messages.js';
import { MISSION_STATUS_LABELS, type MissionStatus } from './model.js';
import { type Entry, found } from './registry-entries.js';

/** Finds what is said of a time and cannot be true together, whatever days its dates stand for. */
export function contradictions(entries: readonly Entry[]): (index: number) => MissionFinding[] {
  const above = absencesAbove(entries);
  return (index) => {
    const entry = entries[index] as Entry;
    if (entry.id === null) return [];
    return [
      ...entry.presence.flatMap((presence, place) => againstPresence(entry, presence, above(entry), [index, place])),
      ...statusContradictions(entry, above(entry), index),
      ...entry.hosts.flatMap((_, place) => againstHost(entry, [index, place])),
      ...entry.presence.flatMap((presence, place) => outsideHosts(entry, presence, [index, place])),
    ];
  };
}

/** Statuses under which people may still be there. */
const INTERRUPTED: readonly MissionStatus[] = /* @__PURE__ */ frozen(['paused', 'suspended']);

/** Which statuses exclude which, at one time. */
export const EXCLUDE: Readonly<Record<MissionStatus, readonly MissionStatus[]>> = /* @__PURE__ */ frozen({
  active: ['paused', 'suspended', 'not-contributing', 'closed'],
  paused: ['active', 'closed'],
  suspended: ['active', 'closed'],
  'not-contributing': ['active'],
  closed: ['active', 'paused', 'suspended'],
});

/** A presence at a time of which a status of the mission, or of its whole, says that nobody was there. */
function againstPresence(
  { id, statuses }: Entry,
  presence: ReadPresence,
  above: readonly StatusOf[],
  [index, place]: readonly [number, number],
): MissionFinding[] {
  if (isShared(presence)) return [];
  const own = statuses.flatMap((status) => [{ id: id as string, status }]);
  const all = [...own, ...above];
  const against = all.filter(({ status }) => isSure(presence, status));
  const [absent] = worstFirst(
    against.filter(({ status }) => isAbsent(status)),
    presence,
  );
  const [interrupted] = worstFirst(
    against.filter(({ status }) => INTERRUPTED.includes(status.status)),
    presence,
  );
  const worst = absent ?? interrupted;
  const path = [index, 'presence', place] as const;
  const other = { what: PRESENCE, id, given: presence.given, sources: presence.sources };
  if (worst !== undefined) {
    return [contradiction(worst, other, { severity: worst === absent ? 'error' : 'warning', path })];
  }
  // It goes on, and no day is given of which that is said: today, as far as anybody can tell.
  if (presence.given.to !== 'ongoing' || presence.given.asOf !== undefined) return [];
  const lasting = { ...presence, to: { first: presence.to.last, last: presence.to.last } };
  const later = all.find(({ status }) => isAbsent(status) && isSure(lasting, status));
  return later === undefined ? [] : [found(GOES_ON, 'warning', path, operandsOf(later, other, 'open-end'))];
}

/**
 * Finds the statuses of a mission at a time of which an earlier one in its list, or one of its wholes, says what
 * excludes them.
 */
export const statusContradictions = (
  entry: Pick<Entry, 'id' | 'statuses'>,
  above: readonly StatusOf[],
  index: number,
): MissionFinding[] => entry.statuses.flatMap((status, place) => againstStatus(entry, status, above, [index, place]));

function againstStatus(
  { id, statuses }: Pick<Entry, 'id' | 'statuses'>,
  status: ReadStatus,
  above: readonly StatusOf[],
  [index, place]: readonly [number, number],
): MissionFinding[] {
  const earlier = statuses.slice(0, place).flatMap((other) => [{ id: id as string, status: other }]);
  const [worst] = worstFirst(
    [...earlier, ...above].filter((one) => doExclude(status, one.status) && surelyMeet(status, one.status)),
    status,
  );
  if (worst === undefined) return [];
  const at = { severity: 'error' as const, path: [index, 'statuses', place] as const };
  const [one, other] = worst.id === id ? [{ id: id as string, status }, worst.status] : [worst, status];
  return [contradiction(one, { what: MISSION_STATUS_LABELS[other.status], id, ...other }, at)];
}

/** Whether two statuses cannot both hold at one time. */
export const doExclude = (one: ReadStatus, other: ReadStatus): boolean => EXCLUDE[one.status].includes(other.status);

/** A host without dates whose code was not in force when people were there. */
function againstHost({ hosts, presence }: Entry, [index, place]: readonly [number, number]): MissionFinding[] {
  const { countries, isDated, received } = hosts[place] as Entry['hosts'][number];
  const first = Math.max(-Infinity, ...countries.map((country) => timeOf(country).first));
  if (isDated || !Number.isFinite(first)) return [];
  const [before] = presence.filter((one) => !isShared(one) && surelyBegan(one) < first);
  if (before === undefined) return [];
  const details = detailsOf(countries, { received, at: surelyBegan(before), reason: 'presence' });
  return [found(CODE_OF_OTHER_TIMES.presence, 'warning', [index, 'hosts', place, 'value'], details)];
}

/** A presence that no host's dates may hold, where all hosts have dates and can be read. */
function outsideHosts(
  { id, hosts }: Entry,
  presence: ReadPresence,
  [index, place]: readonly [number, number],
): MissionFinding[] {
  const areDated = hosts.length > 0 && !hosts.includes(undefined as never) && hosts.every(({ isDated }) => isDated);
  if (!areDated || isShared(presence) || hosts.some((host) => mayMeet(host, presence))) return [];
  const operands = { received: id as string, presence: withTime(PRESENCE, presence.given) };
  return [found(PRESENCE_WITHOUT_HOST, 'warning', [index, 'presence', place], operands)];
}

/** The latest day on which people may have come there first. */
const surelyBegan = (presence: ReadPresence): number =>
  presence.extent === 'throughout' ? latestStart(presence) : presence.to.last;

/** Those that contradict within one document before those of another one, which explains them. */
const worstFirst = (all: readonly StatusOf[], other: Sourced): readonly StatusOf[] => {
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

/** What a status contradicts. */
type Other = Sourced & { readonly what: Label; readonly id: string | null; readonly given: Given };

/** A contradiction; that documents disagree is a warning, with their names. */
function contradiction(
  one: StatusOf,
  other: Other,
  { severity, path }: { readonly severity: 'error' | 'warning'; readonly path: readonly [number, string, number] },
): MissionFinding {
  if (doDisagree(one.status, other)) {
    const operands = operandsOf(one, other, 'documents-disagree');
    return found(DISAGREEMENT, 'warning', path, operands) as Found<'CONTRADICTING_STATUS', typeof operands>;
  }
  return found(CONTRADICTION, severity, path, operandsOf(one, other, 'contradiction'));
}

const operandsOf = <R extends string>({ id, status }: StatusOf, other: Other, reason: R) => ({
  received: id,
  status: withTime(MISSION_STATUS_LABELS[status.status], status.given),
  other: inPart(withTime(other.what, other.given), other.id === id ? null : other.id),
  reason,
  documents: reason === 'documents-disagree' ? [...new Set([...status.sources, ...other.sources].map(documentOf))] : [],
});

const PRESENCE: Label = /* @__PURE__ */ frozen({ en: 'presence', fr: 'présence' });

/** What contradicts a status of a whole, and is said of a part of it. */
function inPart({ en, fr }: Label, part: string | null): Label {
  if (part === null) return { en, fr };
  const id = quoted(part);
  return { en: `${en} in its part ${id.en}`, fr: `${fr} dans sa partie ${id.fr}` };
}

/** Dates as they are given. */
type Given = { readonly from?: string | undefined; readonly to?: string | undefined };

/** What is said, with its time. */
export function withTime({ en, fr }: Label, { from, to }: Given): Label {
  if (from === undefined && to === undefined) return { en, fr };
  if (from === undefined) return { en: `${en} (to ${to})`, fr: `${fr} (jusqu'${inFrench('à', to)})` };
  if (from === to) return { en: `${en} (${from})`, fr: `${fr} (${from})` };
  return to === undefined || to === 'ongoing'
    ? { en: `${en} (from ${from})`, fr: `${fr} (à partir ${inFrench('de', from)})` }
    : { en: `${en} (${from} to ${to})`, fr: `${fr} (${inFrench('de', from)} ${inFrench('à', to)})` };
}

/** French gives a full date an article, and a month or a year none. */
const inFrench = (word: 'de' | 'à', date: string | undefined): string =>
  `${date?.length === 'YYYY-MM-DD'.length ? { de: 'du', à: 'au' }[word] : word} ${date}`;
