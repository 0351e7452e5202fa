import type { FactBasis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { Source } from '../kernel/source.js';

/**
 * What an entry of the registry is.
 *
 * A `secondment` places people with another organization; a `gratis-position` is a United Nations post that Canada pays
 * for; a `national-operation` is an operation of Canada's own forces in support of another country's or body's effort;
 * a `rapid-response` is a short deployment at short notice.
 * @inline
 */
export type MissionKind =
  | 'united-nations'
  | 'european-union'
  | 'bilateral'
  | 'coalition'
  | 'national-operation'
  | 'court-or-tribunal'
  | 'secondment'
  | 'gratis-position'
  | 'training-initiative'
  | 'rapid-response';

/** Labels of the kinds of mission. */
export const MISSION_KIND_LABELS = /* @__PURE__ */ frozen<Readonly<Record<MissionKind, Label>>>({
  'united-nations': { en: 'United Nations mission', fr: 'mission des Nations Unies' },
  'european-union': { en: 'European Union mission', fr: "mission de l'Union européenne" },
  bilateral: { en: 'bilateral mission', fr: 'mission bilatérale' },
  coalition: { en: 'coalition', fr: 'coalition' },
  'national-operation': { en: 'national operation', fr: 'opération nationale' },
  'court-or-tribunal': { en: 'international court or tribunal', fr: 'cour ou tribunal international' },
  secondment: { en: 'secondment', fr: 'détachement' },
  'gratis-position': { en: 'gratis position', fr: 'poste à titre gracieux' },
  'training-initiative': { en: 'training initiative', fr: 'initiative de formation' },
  'rapid-response': { en: 'rapid response', fr: 'intervention rapide' },
});

/**
 * Whether Canada works in a mission with other contributors, or with the host alone.
 * @inline
 */
export type MissionMode = 'multilateral' | 'bilateral';

/** Labels of the modes. */
export const MISSION_MODE_LABELS = /* @__PURE__ */ frozen<Readonly<Record<MissionMode, Label>>>({
  multilateral: { en: 'multilateral', fr: 'multilatérale' },
  bilateral: { en: 'bilateral', fr: 'bilatérale' },
});

/**
 * One thing that documents say of a mission, with every line that says it. Where documents disagree, each value is a
 * fact of its own.
 * @inline
 */
export type MissionFact<T> = {
  readonly value: T;
  readonly basis: FactBasis;
  readonly sources: readonly Source[];
};

/**
 * A name under which documents speak of a mission, spelled as they spell it, with the lines where it stands.
 *
 * A `description` is a text that stands for the mission where it has no name of its own. `basis`: a name that is put
 * together from pieces of its lines, or that a line gives to something which only may be this mission, is `inferred`.
 * `sharedWith` names the entries that documents call the same: the name is theirs, too, and stands for none of them
 * alone. One of the entries says it for all.
 * @inline
 */
export type MissionName = {
  readonly text: string;
  readonly form: 'name' | 'acronym' | 'description';
  readonly sharedWith?: readonly string[];
  readonly basis?: FactBasis;
  readonly sources: readonly Source[];
};

/**
 * A country or territory as an ISO 3166-1 alpha-2 code, such as `UA`, or alpha-3, such as `UKR`, in capitals; results
 * have alpha-2. `PS` is the State of Palestine in that list, `XK` (Kosovo) a code that it leaves to users. A code that
 * was withdrawn, such as `YU`, is one for the years in which it was in force.
 * @inline
 */
export type CountryCode = string;

/**
 * How a mission is in a country: it works there with the country (`hosted-by`), or has its seat there and works for
 * others, as a court or the headquarters of an organization does (`seated-in`).
 * @inline
 */
export type HostRelation = 'hosted-by' | 'seated-in';

/** Labels of the relations of missions with countries. */
export const HOST_RELATION_LABELS = /* @__PURE__ */ frozen<Readonly<Record<HostRelation, Label>>>({
  'hosted-by': { en: 'hosted by', fr: 'pays hôte' },
  'seated-in': { en: 'seated in', fr: 'siège' },
});

/**
 * A country that a mission is in, `hosted-by` it unless the `relation` says otherwise.
 *
 * Where the host was divided or changed its code, or the mission moved, each country is a host of its own with its
 * time: a side without a date is open.
 * @inline
 */
export type MissionHost = MissionFact<CountryCode> & {
  readonly relation?: HostRelation;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
};

/**
 * A year, a month or a day, as precise as the document is: `2015`, `2015-07`, `2019-09-05`.
 * @category Missions
 */
export type PartialDate = string;

/**
 * A time at which a document says that Canadian police served in a mission.
 *
 * `throughout`: from the first date to the last. `within`: at some time between them. Where several missions share the
 * statement (United Nations missions in Haiti, 2004 to 2020), `sharedWith` names the others: it says that at least one
 * of them was there.
 *
 * A presence `throughout` may be `ongoing`, as the last day of a deployment may. A deployment that is ongoing serves on
 * every day from its first, under a caution; a presence that is may have been there on every day from its first, and
 * was there for certain until `asOf`, the day that the statement speaks of, or at its first date alone where the
 * statement has no day.
 * @inline
 */
export type Presence = {
  readonly extent: 'throughout' | 'within';
  readonly from: PartialDate;
  /** The last date that the statement covers. */
  readonly to: PartialDate | 'ongoing';
  /** The day that the statement speaks of, where its presence is ongoing. */
  readonly asOf?: PartialDate;
  readonly sharedWith?: readonly string[];
  /** A document counts the people who served in that time. */
  readonly peopleCounted?: true;
  /** How closely the lines say it; stated if left out. */
  readonly basis?: FactBasis;
  readonly label?: Label;
  readonly sources: readonly Source[];
};

/**
 * What a document says of Canada's part in a mission.
 * @inline
 */
export type MissionStatus = 'active' | 'paused' | 'suspended' | 'not-contributing' | 'closed';

/** Labels of the statuses. */
export const MISSION_STATUS_LABELS = /* @__PURE__ */ frozen<Readonly<Record<MissionStatus, Label>>>({
  active: { en: 'active', fr: 'active' },
  paused: { en: 'paused', fr: 'en pause' },
  suspended: { en: 'suspended', fr: 'suspendue' },
  'not-contributing': { en: 'no Canadian contribution', fr: 'aucune contribution canadienne' },
  closed: { en: 'closed', fr: 'terminée' },
});

/**
 * A status, with the time that the document gives it; a statement of an undated document has no time. `closed` counts
 * from the first day after the end, and for good unless it has an end itself; any other status without `to` is stated
 * for its first date, and may have lasted.
 * @category Missions
 */
export interface DatedStatus {
  readonly status: MissionStatus;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** How closely the lines say it; stated if left out. */
  readonly basis?: FactBasis;
  readonly label?: Label;
  readonly sources: readonly Source[];
}

/**
 * A mission, a posting or a training initiative: what documents say of it, and where.
 *
 * Plain data. An empty list means that no document says anything, not that there is nothing.
 * @category Missions
 */
export interface Mission {
  readonly id: string;
  /** For display; the official name where a document has it. */
  readonly label: Label;
  /** Every name and spelling seen. */
  readonly names: readonly MissionName[];
  readonly kinds: readonly MissionFact<MissionKind>[];
  readonly modes: readonly MissionFact<MissionMode>[];
  readonly leads: readonly MissionFact<Label>[];
  readonly hosts: readonly MissionHost[];
  readonly languages: readonly MissionFact<'en' | 'fr'>[];
  readonly armed: readonly MissionFact<boolean>[];
  readonly focus: readonly MissionFact<Label>[];
  /** The local police services that it works with; left out where no document names one. */
  readonly localPolice?: readonly MissionFact<Label>[];
  /** Ids of the missions that it took over from, and of those that took over from it. */
  readonly predecessors: readonly MissionFact<string>[];
  readonly successors: readonly MissionFact<string>[];
  /** The entry that it is a part of; counts of missions count that one only. */
  readonly partOf?: string;
  readonly presence: readonly Presence[];
  readonly statuses: readonly DatedStatus[];
}

/**
 * A number of people that documents say may be deployed, or aim at.
 *
 * `scope` says what the number is for: one mission, several missions together, a country or region, or the whole
 * program. `missions` lists the missions that it covers; none for the program.
 * @category Missions
 */
export interface Ceiling {
  readonly id: string;
  readonly label: Label;
  readonly scope: 'mission' | 'missions-together' | 'region' | 'program';
  readonly missions: readonly string[];
  readonly nature: 'authorized' | 'target';
  /** The most people that are authorized; of a target, the number aimed at, which is no limit. */
  readonly upTo: number;
  /** The words of the document, with the number in digits or in words. */
  readonly printed: string;
  /** The day that the document speaks of; none where the document has no date. */
  readonly asOf?: PartialDate;
  /** How closely the lines say which missions the number covers; stated if left out. */
  readonly basis?: FactBasis;
  readonly sources: readonly Source[];
}

/**
 * A text that a document holds back. It stands for no number.
 * @category Missions
 */
export interface Redaction {
  readonly id: string;
  /** What it stands beside, as far as the document shows. */
  readonly label: Label;
  /** Missions that the surrounding text speaks of. */
  readonly missions: readonly string[];
  readonly sources: readonly Source[];
}
