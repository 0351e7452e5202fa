import { dayOrNaN, FIRST_DAY } from '../../calendar/date.js';
import { invalidArgument } from '../../kernel/check.js';
import { numeral } from '../../kernel/words.js';
import type { DeploymentRecord } from '../model.js';
import type { Kinds } from './kinds.js';
import { combinationOf, leaveWordOf, MAX_PROFILES, missionWordOf, startWordOf } from './packed-words.js';
import { PersonCodes } from './person-codes.js';

/** A stretch of records, two words each. */
export type DeploymentChunk = {
  readonly starts: Uint32Array;
  readonly leaves: Uint32Array;
};

/** A chunk as it is packed, with each record's person where people are kept. */
export interface PackedChunk extends DeploymentChunk {
  readonly people: Uint32Array | null;
}

/** What is needed of a record beside its days and its kind. */
export interface Needs {
  readonly mission: boolean;
  readonly agency: boolean;
  readonly rank: boolean;
  readonly people: boolean;
}

/** Days are counted from 1900-01-01 here, up to 2100-12-31; a leave is the day after the last one served. */
export const DAY_SPAN = 73_413;
export const ONGOING = 73_415;
const CHUNK = 16_384;
/** Missions and origins up to this code are looked up in a table with their kinds. */
const COMMON = 64;

/**
 * Checks records one by one and packs them into a chunk; what a mission, an agency, a rank or a person is called goes
 * into dictionaries.
 */
export class Packer {
  readonly missions = new Names();
  /** The first is none. */
  readonly agencies = new Names(['']);
  /** The first is none. */
  readonly ranks = new Names(['']);
  /**
   * Two numbers a profile: mission and kind in a word, and agency (0 is none). Empty where neither mission, agency nor
   * rank is needed.
   */
  readonly profiles: number[] = [];
  /** The rank of each profile (0 is none); empty where ranks are not needed. */
  readonly profileRanks: number[] = [];
  /** The name that the text of a person stands for. */
  nameOf = (text: string): string => text;
  readonly kinds: Kinds;
  /** Records in the chunk. */
  length = 0;
  starts: Uint32Array = new Uint32Array(CHUNK);
  leaves: Uint32Array = new Uint32Array(CHUNK);
  /** Who the people of the chunk are, until they are told apart. */
  readonly #persons: string[] | null;
  readonly #needs: Needs;
  readonly #hasProfiles: boolean;
  readonly #codes = new PersonCodes();
  readonly #origins = new Pairs();
  // Profile codes plus one, so that 0 means none yet: a table for common sizes, a Map beyond.
  readonly #table: Int32Array[] = [];
  readonly #beyond = new Map<number, number>();

  constructor(needs: Needs, kinds: Kinds) {
    this.#needs = needs;
    this.#hasProfiles = needs.mission || needs.agency || needs.rank;
    this.kinds = kinds;
    this.#persons = needs.people ? new Array<string>(CHUNK).fill('') : null;
  }

  get keepsPeople(): boolean {
    return this.#needs.people;
  }

  get keepsRanks(): boolean {
    return this.#needs.rank;
  }

  /** How many people the chunks that were taken have. */
  get people(): number {
    return this.#codes.size;
  }

  get full(): boolean {
    return this.length === CHUNK;
  }

  /** Packs a record; `false`, and nothing packed, where it has a fault. */
  add(value: unknown): boolean {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const { id, person, mission, type, personnel, gender, agency, position, rank, firstDay, lastDay } =
      value as Partial<Record<keyof DeploymentRecord, unknown>>;
    if (typeof firstDay !== 'string' || typeof lastDay !== 'string') return false;
    const start = dayOrNaN(firstDay) - FIRST_DAY;
    const last = lastDay === 'ongoing' ? ONGOING - 1 : dayOrNaN(lastDay) - FIRST_DAY;
    // NaN fails every comparison.
    if (!(start >= 0 && start <= DAY_SPAN && last >= start)) return false;
    if (last > DAY_SPAN && lastDay !== 'ongoing') return false;
    const kind = this.kinds.codeOf(type, personnel, gender);
    if (kind < 0 || !isName(mission) || !isName(person) || !isName(id)) return false;
    if (!isNameOrNone(agency) || !isNameOrNone(position) || !isNameOrNone(rank)) return false;
    const { mission: byMission, agency: byAgency, rank: byRank } = this.#needs;
    const missionCode = byMission ? this.missions.codeOf(mission) : 0;
    const agencyCode = byAgency && agency !== undefined ? this.agencies.codeOf(agency) : 0;
    this.put(start, last, kind, missionCode, byRank ? this.originOf(agencyCode, rank) : agencyCode, person);
    return true;
  }

  /** An agency and a rank in one code; 0 where there is neither. Only where ranks are needed: else it is the agency. */
  originOf(agency: number, rank: string | undefined): number {
    return this.#origins.codeOf(agency, rank === undefined ? 0 : this.ranks.codeOf(rank));
  }

  /**
   * Packs what was checked already: days counted from 1900-01-01, of which the last may be the one before
   * {@link ONGOING}, a kind, and the codes of a mission and an origin, which is an agency where no ranks are needed.
   */
  put(start: number, last: number, kind: number, mission: number, origin: number, person: string): void {
    const profile = this.#hasProfiles ? this.#profileOf(mission, origin, kind) : 0;
    const at = this.length++;
    this.starts[at] = startWordOf(start, profile, kind);
    this.leaves[at] = leaveWordOf(last + 1, profile);
    if (this.#persons !== null) this.#persons[at] = person;
  }

  #profileOf(missionCode: number, origin: number, kind: number): number {
    if (missionCode >= COMMON || origin >= COMMON) {
      const key = combinationOf(missionCode, origin, kind);
      const known = this.#beyond.get(key);
      if (known !== undefined) return known;
      const fresh = this.#newProfile(missionCode, origin, kind);
      this.#beyond.set(key, fresh);
      return fresh;
    }
    const { count } = this.kinds;
    this.#table[missionCode] ??= new Int32Array(this.#needs.agency || this.#needs.rank ? COMMON * count : count);
    const table = this.#table[missionCode] as Int32Array;
    const known = table[origin * count + kind] as number;
    if (known !== 0) return known - 1;
    const fresh = this.#newProfile(missionCode, origin, kind);
    table[origin * count + kind] = fresh + 1;
    return fresh;
  }

  #newProfile(mission: number, origin: number, kind: number): number {
    const [agency, rank] = this.#needs.rank ? this.#origins.pairOf(origin) : [origin, 0];
    const profile = this.profiles.push(missionWordOf(mission, kind), agency) / 2 - 1;
    if (this.#needs.rank) this.profileRanks.push(rank);
    if (profile < MAX_PROFILES) return profile;
    throw invalidArgument(
      profile + 1,
      {
        en: `at most ${numeral(MAX_PROFILES).en} combinations of mission, agency, rank, type and gender`,
        fr: `au plus ${numeral(MAX_PROFILES).fr} combinaisons de mission, d'organisme, de grade, de type et de genre`,
      },
      [],
    );
  }

  /** Hands the chunk over and starts a new one. */
  take(): PackedChunk {
    const { starts, leaves, length } = this;
    const people = this.#persons === null ? null : this.#codes.codesOf(this.#persons, length, this.nameOf);
    const whole = length === CHUNK;
    this.length = 0;
    this.starts = new Uint32Array(CHUNK);
    this.leaves = new Uint32Array(CHUNK);
    return {
      starts: whole ? starts : starts.slice(0, length),
      leaves: whole ? leaves : leaves.slice(0, length),
      people,
    };
  }
}

/** A text that is not empty. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isNameOrNone(value: unknown): value is string | undefined {
  return value === undefined || isName(value);
}

/** Names, each known by its place in their list. */
export class Names {
  readonly list: string[];
  readonly #codes = new Map<string, number>();

  constructor(list: string[] = []) {
    this.list = list;
  }

  codeOf(name: string): number {
    const known = this.#codes.get(name);
    if (known !== undefined) return known;
    const fresh = this.list.push(name) - 1;
    this.#codes.set(name, fresh);
    return fresh;
  }
}

/** Two codes as one: the pairs that occur, numbered as they come. */
export class Pairs {
  /** The first is of nothing with nothing. */
  readonly #pairs: (readonly [number, number])[] = [[0, 0]];
  readonly #codes: Map<number, number>[] = [new Map([[0, 0]])];

  codeOf(one: number, other: number): number {
    this.#codes[one] ??= new Map();
    const codes = this.#codes[one] as Map<number, number>;
    const known = codes.get(other);
    if (known !== undefined) return known;
    const fresh = this.#pairs.push([one, other]) - 1;
    codes.set(other, fresh);
    return fresh;
  }

  pairOf(code: number): readonly [number, number] {
    return this.#pairs[code] as readonly [number, number];
  }
}
