import { type CalendarDate, dayOf } from '../calendar/date.js';
import { anyDateShape } from '../calendar/shapes.js';
import { ambiguousName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { keysOf } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { pushTo } from '../kernel/lists.js';
import { later, oneOf, optional, options as optionsOf } from '../kernel/shape.js';
import type { Source } from '../kernel/source.js';
import { bearingsIn } from './absences.js';
import { type Bearing, bearingOf, exactTime, mayMeet, type Time, type UncertainReason } from './certainty.js';
import type { Country } from './countries.js';
import { codeOfOtherTimes, countryShape, dayOutside } from './country-codes.js';
import type { ReadHost, ReadPresence, ReadStatus } from './dated-shapes.js';
import { type CountryCode, HOST_RELATION_LABELS, type HostRelation, type Mission } from './model.js';
import { COUNTRY_CODE } from './names.js';
import { type Part, wholesOf } from './parts.js';
import { presentRegistry } from './shapes.js';

/**
 * The missions of a registry in one country.
 * @category Missions
 */
export interface MissionsInCountry<M> {
  /** ISO 3166-1 alpha-2. */
  readonly country: CountryCode;
  /** What the country is called. */
  readonly label: Label;
  /** The day that was asked for; none where the question was about all times. */
  readonly on?: CalendarDate;
  /** Missions that were in the country for certain, with the lines that say so. */
  readonly certain: readonly MissionInCountry<M>[];
  /** Missions that may have been there. */
  readonly uncertain: readonly (MissionInCountry<M> & { readonly reasons: readonly UncertainReason[] })[];
}

/**
 * A mission in a country, by how it is there.
 * @inline
 */
export type MissionInCountry<M> = {
  readonly mission: M;
  readonly relation: HostRelation;
  readonly sources: readonly Source[];
};

/**
 * The missions in a country, at all times or with Canadian police on a day.
 *
 * Without a day, every mission that the registry has in the country. With one, those that were in the country on the
 * day and in which documents show Canadian police on it, as {@link missionsActiveOn} reads them. A host without dates
 * is one for all of a mission's time, unless another country may have been its host on the day: then nobody knows
 * which one was (`undated-host`). A host that is inferred, or stated for a region, is uncertain (`host-not-stated`).
 * What is said of a part of another entry counts for the whole; a part without hosts is where its whole is.
 * @param missions - A registry.
 * @param options - `country`: its code of ISO 3166-1, alpha-2 or alpha-3, which must have been in force on the day;
 *   where wanted `on`, a day, and `relation`: only missions hosted by the country, or only those with a seat in it.
 * @returns Missions that were there for certain and those that may have been, each with its relation to the country, in
 *   the order of the registry. A mission that is hosted by a country and has a seat in it is there twice.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for what is no country code, with those that may be meant (`GB` for `UK`),
 *   another option or relation, or an entry that is part of one that the registry does not hold;
 *   `AMBIGUOUS_NAME` for a code that two countries have had (`CS`), unless a day tells which;
 *   `COUNTRY_NOT_IN_FORCE` for a code that was not in force on the day, or at the time of a host; `INVALID_DATE` and
 *   `REVERSED_RANGE` for dates; `DUPLICATE` if the registry gives an id twice; `INVALID_ARGUMENT` for a wrong shape, or
 *   an entry that is part of itself.
 * @example
 * const { certain, uncertain } = missionsInCountry(missionRegistry, { country: 'HTI', on: '2017-10-15' });
 * certain.map(({ mission }) => mission.id); // => ['minustah']
 * uncertain.length; // => 0
 * missionsInCountry(missionRegistry, { country: 'NL' }).certain.map(({ mission, relation }) => [mission.id, relation]); // => [['icc', 'seated-in']]
 * @see annual-report-2024-25, L79-118; current-operations, L3-63
 * @category Missions
 */
export function missionsInCountry<
  M extends Pick<Mission, 'id' | 'hosts' | 'presence' | 'partOf'> & Partial<Pick<Mission, 'statuses'>>,
>(
  missions: readonly M[],
  options: { readonly country: CountryCode; readonly on?: string; readonly relation?: HostRelation },
): MissionsInCountry<M> {
  const { country, on, relation } = OPTIONS.read(options, ['options']);
  const day = on === undefined ? null : dayOf(on, ['options', 'on']);
  const countries = countriesOn(country, day, options.country, ['options', 'country']);
  const entries = REGISTRY.read(missions, ['missions']);
  const relations = keysOf(HOST_RELATION_LABELS).filter((one) => relation === undefined || one === relation);
  const said = relations.map((one) => saidOf(entries, countries, { relation: one, day }));
  const rows = missions.flatMap((mission, index) =>
    relations.map((one, place) => ({ mission, relation: one, said: said[place]?.[index] as readonly Judged[] })),
  );
  const isCertain = ({ reasons }: Judged): boolean => reasons.length === 0;
  const certain = rows.filter((row) => row.said.some(isCertain));
  const uncertain = rows.filter((row) => row.said.length > 0 && !row.said.some(isCertain));
  const { code, en, fr } = countries[0] as Country;
  return {
    country: code,
    label: { en: en[0] as string, fr: fr[0] as string },
    ...(on !== undefined && { on }),
    certain: certain.map(({ said: all, ...row }) => ({ ...row, sources: sourcesOf(all.filter(isCertain)) })),
    uncertain: uncertain.map(({ said: all, ...row }) => {
      const reasons = [...new Set(all.flatMap((one) => one.reasons))];
      return { ...row, reasons, sources: sourcesOf(all) };
    }),
  };
}

/** The lines of several statements, each once: a part may be where its whole is, by the same line. */
const sourcesOf = (said: readonly Judged[]): Source[] => {
  const sources = said.flatMap((one) => one.sources);
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
};

const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({
    country: countryShape,
    on: optional(anyDateShape),
    relation: optional(oneOf(keysOf(HOST_RELATION_LABELS), { en: 'a relation', fr: 'une relation' })),
  }),
);
const REGISTRY = /* @__PURE__ */ later(() => presentRegistry('hosts'));

/** The country that a code stands for on a day, or ever; two may have had it, one after the other. */
function countriesOn(found: readonly Country[], day: number | null, received: string, path: Path): readonly Country[] {
  if (day === null) {
    if (found.length > 1)
      throw ambiguousName(
        received,
        found.map(({ alpha3 }) => alpha3),
        COUNTRY_CODE,
        path,
      );
    return found;
  }
  const inForce = found.filter((country) => dayOutside(country, exactTime(day, day)) === null);
  if (inForce.length === 0) throw codeOfOtherTimes(found, { received, at: day, reason: 'dates' }, path);
  return inForce;
}

/** What is said of a mission in the country, and why it is not certain. */
interface Judged {
  readonly reasons: readonly UncertainReason[];
  readonly sources: readonly Source[];
}

interface Entry extends Part {
  readonly hosts: readonly ReadHost[];
  readonly presence: readonly ReadPresence[];
  readonly statuses?: readonly ReadStatus[];
}

/** What is said of each entry in a country; what is said of a part counts for the whole, and not for the part. */
function saidOf(
  entries: readonly Entry[],
  countries: readonly Country[],
  { relation, day }: { readonly relation: HostRelation; readonly day: number | null },
): readonly (readonly Judged[])[] {
  const said = new Map<string, Judged[]>();
  const wholes = entries.map((_, index) => index).map(wholesOf(entries));
  const hostsOf = hostsWithin(entries);
  const time = day === null ? null : exactTime(day, day);
  const bearing = bearingsIn(entries);
  entries.forEach(({ id, presence }, index) => {
    const hosts = hostsOf(index).filter((host) => host.relation === relation);
    const places = hosts.flatMap((host) => placed(host, hosts, countries, time));
    const present =
      time === null
        ? [{ reasons: [], sources: [] }]
        : presence.flatMap((one) => presentBy(one, bearing(id, one, time)));
    for (const judged of bothOf(places, present)) pushTo(said, wholes[index] as string, judged);
  });
  return entries.map(({ id }) => said.get(id) ?? []);
}

/** The hosts of each entry; those of the nearest whole that has some, where it has none. */
function hostsWithin(entries: readonly Entry[]): (index: number) => readonly ReadHost[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const known = new Map<string, readonly ReadHost[]>();
  return (index) => {
    const passed: string[] = [];
    let entry = entries[index];
    // No whole is its own part: that was looked for before.
    while (entry !== undefined && entry.hosts.length === 0 && !known.has(entry.id)) {
      passed.push(entry.id);
      entry = entry.partOf === undefined ? undefined : byId.get(entry.partOf);
    }
    const hosts = entry === undefined ? [] : (known.get(entry.id) ?? entry.hosts);
    for (const id of passed) known.set(id, hosts);
    return hosts;
  };
}

/** Whether a host is one of the countries at a time; nothing, where it is not. */
function placed(
  { countries, basis, isDated, sources, ...host }: ReadHost,
  all: readonly ReadHost[],
  asked: readonly Country[],
  time: Time | null,
): Judged[] {
  if (!countries.some((country) => asked.includes(country))) return [];
  const bearing: Bearing = time === null ? 'certain' : bearingOf({ ...host, extent: 'throughout' }, time);
  if (bearing === 'none') return [];
  const isSame = (other: ReadHost): boolean => other.countries.some((country) => countries.includes(country));
  const isAlone = time === null || all.every((other) => isSame(other) || !mayMeet(other, time));
  const reasons: UncertainReason[] = bearing === 'certain' ? [] : [bearing];
  if (basis !== 'stated') reasons.push('host-not-stated');
  if (!isDated && !isAlone) reasons.push('undated-host');
  return [{ reasons, sources }];
}

/** What a statement of presence says of a time; nothing, where it says nothing. */
function presentBy({ sources }: ReadPresence, bearing: Bearing): Judged[] {
  if (bearing === 'none') return [];
  return [{ reasons: bearing === 'certain' ? [] : [bearing], sources }];
}

/** What is said of the place and of the presence together; the most certain of each, where there is one. */
function bothOf(places: readonly Judged[], present: readonly Judged[]): Judged[] {
  const [place, people] = [best(places), best(present)];
  if (place === null || people === null) return [];
  return [{ reasons: [...place.reasons, ...people.reasons], sources: [...place.sources, ...people.sources] }];
}

/** What is certain among several statements, or all of them together. */
function best(all: readonly Judged[]): Judged | null {
  if (all.length === 0) return null;
  const certain = all.filter(({ reasons }) => reasons.length === 0);
  const meant = certain.length > 0 ? certain : all;
  return {
    reasons: [...new Set(meant.flatMap(({ reasons }) => reasons))],
    sources: meant.flatMap(({ sources }) => sources),
  };
}
