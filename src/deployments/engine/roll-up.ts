import { invalidArgument } from '../../kernel/check.js';
import type { Path } from '../../kernel/codes.js';
import { frozen } from '../../kernel/frozen.js';
import type { Label } from '../../kernel/label.js';
import { GENDERS, type Gender } from '../../program/gender.js';
import type { Program } from '../../program/program-model.js';
import { edgesOf, type Span, type SpanEdges } from '../period.js';
import type { PeopleChoice } from './columns.js';
import { countPeople } from './count-people.js';
import { countExtensions, type Extensions } from './extensions.js';
import type { KindParts, Kinds } from './kinds.js';
import { kindsIn } from './kinds.js';
import type { DeploymentColumns } from './packed.js';
import { combinationOf, KINDS, kindIn, missionIn, profileIn } from './packed-words.js';
import { type DeploymentChunk, Packer, Pairs } from './packer.js';
import { keepFaults, packSound, type RecordFaults } from './packing.js';
import type { Peak } from './peaks.js';
import { peaksOf } from './peaks.js';
import { type Grouping, type History, Moments } from './person-day-moments.js';
import { countRepeatedDays } from './repeated-days.js';
import { areProfiles, asColumns, unsound } from './sound-columns.js';
import { intakeOf, requireRecords } from './streams.js';

/** What groups can be told apart by; the fiscal year is no property of a record. */
export type GroupKey = 'type' | 'group' | 'mission' | 'agency' | 'rank' | 'gender' | 'personnel';

/** A group of records and what is known of it. */
export interface Group {
  /** The values of the keys in their order; `null` where a record has none. */
  readonly values: readonly (string | null)[];
  readonly all: History;
  readonly women: History;
  /** Those whose gender is not reported. */
  readonly unknown: History;
  /** By span; `null` where people are not counted. */
  readonly people: readonly number[] | null;
  /** Days that one person serves more than once, by span; `null` where people are not told apart. */
  readonly repeatedDays: readonly number[] | null;
  /** The most who serve at a time, by span; `null` where nobody asked. */
  readonly peaks: readonly Peak[] | null;
  /** Extensions that start in each span; `null` where people are not told apart. */
  readonly extensions: readonly Extensions[] | null;
}

const COLUMNS_WITH_RANKS: Label = /* @__PURE__ */ frozen({
  en: "columns with ranks, made by deploymentColumns with ranks: 'kept'",
  fr: 'des colonnes avec les grades, faites par deploymentColumns avec ranks: « kept »',
});

/** Groups records and adds up their moments, from columns or in one pass over records. */
export function rollUp(
  deployments: unknown,
  choices: {
    readonly by: readonly GroupKey[];
    readonly spans: readonly Span[];
    readonly monthly: boolean;
    readonly people: PeopleChoice;
    readonly program?: Program | undefined;
    readonly peaks?: boolean;
    readonly kept: RecordFaults;
  },
): { readonly groups: Group[]; readonly spanEdges: SpanEdges[]; readonly leftOut: number } {
  const path: Path = ['deployments'];
  const { by, spans, people, program, kept } = choices;
  const kinds = kindsIn(program);
  const { records, leftOut } = intakeOf(deployments);
  const given = asColumns(records, path, program);
  const columns =
    given ??
    (people === 'distinct' || choices.peaks
      ? packSound(requireRecords(records, path), program, { keepsRanks: by.includes('rank'), kept })
      : null);
  if (columns !== null && columns.ranks === undefined && by.includes('rank'))
    throw invalidArgument(columns, COLUMNS_WITH_RANKS, path);
  const { edges, spanEdges } = edgesOf(spans, choices.monthly);
  const moments = new Moments(edges);
  const index = new GroupIndex(by, moments, kinds);
  let lost = given === null ? (columns?.leftOut ?? 0) : 0;
  if (columns === null) lost = stream(requireRecords(records, path), by, index, { moments, program, kept });
  else {
    if (index.byProfile && !areProfiles(columns, kinds)) throw unsound(columns);
    index.extend(columns);
    for (const { starts, leaves } of columns.chunks) moments.add(starts, leaves, starts.length, index);
    if (!moments.holds(columns.records)) throw unsound(columns);
  }
  const withPeople = people === 'distinct' && columns !== null && columns.people !== null ? columns : null;
  const counts = withPeople && countPeople(withPeople, index, index.found.length, spans);
  const repeated = withPeople && countRepeatedDays(withPeople, index, index.found.length, spans);
  const extensions = withPeople && extensionsOf(withPeople, index, spans, kinds);
  const peaks = choices.peaks && columns ? peaksOf(columns.chunks, index, index.found.length, spans) : null;
  const bySpan = (numbers: Float64Array, group: number): number[] =>
    spans.map((_, span) => numbers[group * spans.length + span] as number);
  const groups = index.found.map(({ values, slots }, group) => {
    const all = moments.historyOf(slots);
    const historyOfGender = (wanted: Gender): History => {
      const code = GENDERS.indexOf(wanted);
      const some = slots.filter(({ gender }) => gender === code);
      return some.length === slots.length ? all : moments.historyOf(some);
    };
    return {
      values,
      all,
      women: historyOfGender('woman'),
      unknown: historyOfGender('not-reported'),
      people: counts && bySpan(counts, group),
      repeatedDays: repeated && bySpan(repeated, group),
      extensions: extensions && (extensions[group] as Extensions[]),
      peaks: peaks && (peaks[group] as Peak[]),
    };
  });
  return { groups, spanEdges, leftOut: (given?.leftOut ?? leftOut) + lost };
}

function extensionsOf(
  { chunks, extensions }: DeploymentColumns,
  { byProfile, groups, found }: GroupIndex,
  spans: readonly Span[],
  kinds: Kinds,
): Extensions[][] {
  const groupOf = (startWord: number, leaveWord: number): number =>
    groups[byProfile ? profileIn(startWord, leaveWord) : kindIn(startWord)] as number;
  const [chunk] = chunks as readonly [DeploymentChunk];
  return countExtensions(chunk, extensions as Uint32Array, groupOf, { groups: found.length, spans, kinds });
}

/**
 * Packs records into one chunk after the other and adds each up; nothing of a record is kept. Gives how many have a
 * fault.
 */
function stream(
  records: Iterable<unknown>,
  by: readonly GroupKey[],
  index: GroupIndex,
  {
    moments,
    program,
    kept,
  }: { readonly moments: Moments; readonly program: Program | undefined; readonly kept: RecordFaults },
): number {
  const [mission, agency, rank] = [by.includes('mission'), by.includes('agency'), by.includes('rank')];
  const packer = new Packer({ mission, agency, rank, people: false }, kindsIn(program));
  const flush = (): void => {
    const { profiles, profileRanks, missions, agencies, ranks } = packer;
    const names = { missions: missions.list, agencies: agencies.list, ranks: ranks.list };
    index.extend({ profiles, profileRanks, ...names });
    moments.add(packer.starts, packer.leaves, packer.length, index);
    packer.length = 0;
  };
  let [at, lost] = [0, 0];
  for (const record of records) {
    if (!packer.add(record)) {
      keepFaults(kept, at, record, program);
      lost += 1;
    }
    if (packer.full) flush();
    at += 1;
  }
  flush();
  return lost;
}

/** Before all numbers: where records of a kind that does not exist are lost, and found missing. */
const NOWHERE = -1_073_741_824;

/** A group that was found, and where the numbers of each gender in it begin. */
interface Found {
  readonly values: (string | null)[];
  readonly slots: { readonly gender: number; readonly offset: number }[];
}

/**
 * Gives every code a group, and within it a slot for each gender that occurs.
 *
 * Where neither mission, agency nor rank is asked for, the kind alone decides, and the list has a place for each; else
 * each profile has one.
 */
class GroupIndex implements Grouping {
  readonly found: Found[] = [];
  readonly byProfile: boolean;
  offsets = new Int32Array(0);
  groups = new Int32Array(0);
  readonly #by: readonly GroupKey[];
  readonly #moments: Moments;
  readonly #kinds: Kinds;
  readonly #groups = new Map<number, number>();
  readonly #origins = new Pairs();

  constructor(by: readonly GroupKey[], moments: Moments, kinds: Kinds) {
    this.#by = by;
    this.#kinds = kinds;
    this.byProfile = by.includes('mission') || by.includes('agency') || by.includes('rank');
    this.#moments = moments;
    if (this.byProfile) return;
    this.#makeRoom(KINDS);
    this.offsets.fill(NOWHERE, kinds.count);
    const codes = { mission: 0, agency: 0, rank: 0 };
    for (let kind = 0; kind < kinds.count; kind++) this.#place(kind, { ...codes, kind }, NO_NAMES);
  }

  /** Takes in profiles that were not there before. */
  extend(names: Dictionaries): void {
    const { profiles, profileRanks } = names;
    const known = this.offsets.length;
    const count = profiles.length / 2;
    if (!this.byProfile || count === known) return;
    this.#makeRoom(count);
    for (let profile = known; profile < count; profile++) {
      const missionWord = profiles[profile * 2] as number;
      const agency = profiles[profile * 2 + 1] as number;
      const rank = profileRanks?.[profile] ?? 0;
      this.#place(profile, { mission: missionIn(missionWord), agency, rank, kind: kindIn(missionWord) }, names);
    }
  }

  #makeRoom(length: number): void {
    this.offsets = extended(this.offsets, length);
    this.groups = extended(this.groups, length);
  }

  #place(place: number, codes: Codes, names: Dictionaries): void {
    const parts = this.#kinds.partsOf(codes.kind);
    const name = this.#nameOf(codes, parts);
    let group = this.#groups.get(name);
    if (group === undefined) {
      group = this.found.length;
      this.#groups.set(name, group);
      const values = this.#by.map((key) => this.#valueIn(key, codes, names, parts));
      this.found.push({ values, slots: [] });
    }
    const { slots } = this.found[group] as Found;
    let slot = slots.find(({ gender }) => gender === parts.gender);
    if (slot === undefined) {
      slot = { gender: parts.gender, offset: this.#moments.newOffset() };
      slots.push(slot);
    }
    this.groups[place] = group;
    this.offsets[place] = slot.offset;
  }

  /** The keys asked for in one number, the others as zero. */
  #nameOf({ mission, agency, rank }: Codes, { type, personnel, gender }: KindParts): number {
    const by = this.#by;
    const typeName = by.includes('type') ? type : by.includes('group') ? this.#kinds.groupOf(type) : 0;
    const [own, third] = [by.includes('personnel') ? personnel : 0, by.includes('gender') ? gender : 0];
    const kind = this.#kinds.from(typeName, own, third);
    const ownAgency = by.includes('agency') ? agency : 0;
    const origin = by.includes('rank') ? this.#origins.codeOf(ownAgency, rank) : ownAgency;
    return combinationOf(by.includes('mission') ? mission : 0, origin, kind);
  }

  #valueIn(key: GroupKey, codes: Codes, names: Dictionaries, parts: KindParts): string | null {
    const { types, groups, personnel, groupOf } = this.#kinds;
    switch (key) {
      case 'mission':
        return names.missions[codes.mission] ?? '';
      case 'agency':
        return codes.agency === 0 ? null : (names.agencies[codes.agency] ?? null);
      case 'rank':
        return codes.rank === 0 ? null : (names.ranks?.[codes.rank] ?? null);
      case 'type':
        return types[parts.type] ?? null;
      case 'group':
        return groups[groupOf(parts.type)] ?? null;
      case 'personnel':
        return personnel[parts.personnel] as string;
      case 'gender':
        return GENDERS[parts.gender] as string;
    }
  }
}

type Dictionaries = Pick<DeploymentColumns, 'missions' | 'agencies' | 'ranks'> & {
  readonly profiles: ArrayLike<number>;
  readonly profileRanks?: ArrayLike<number>;
};

/** What a place stands for. */
interface Codes {
  readonly mission: number;
  readonly agency: number;
  readonly rank: number;
  readonly kind: number;
}

const NO_NAMES = /* @__PURE__ */ frozen<Dictionaries>({
  missions: [],
  agencies: [],
  profiles: [],
});

function extended(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length);
  longer.set(array);
  return longer;
}
