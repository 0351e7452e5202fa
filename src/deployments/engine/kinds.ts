import { GENDERS } from '../../program/gender.js';
import { groupsOf, personnelOf, typesOf } from '../../program/parts.js';
import { perProgram } from '../../program/program-option.js';

/**
 * How type, personnel and gender of a record are told by one number, its kind: their places in the lists of a program,
 * counted like digits. The type after the last one is none.
 */
export interface Kinds {
  readonly types: readonly string[];
  readonly personnel: readonly string[];
  readonly groups: readonly string[];
  /** Every kind that occurs is below this. */
  readonly count: number;
  /** The kind of a record; below zero where one of them does not exist. */
  codeOf(type: unknown, personnel: unknown, gender: unknown): number;
  /** The same from their places; the type after the last one for none. */
  from(type: number, personnel: number, gender: number): number;
  /** The places of type, personnel and gender; a type beyond its list is none. */
  partsOf(kind: number): KindParts;
  /** The place of the group of a type; after the last one where it has none. */
  groupOf(type: number): number;
}

export interface KindParts {
  readonly type: number;
  readonly personnel: number;
  readonly gender: number;
}

/** The kinds of each program. */
export const kindsIn = /* @__PURE__ */ perProgram((program): Kinds => {
  const byId = typesOf(program);
  const [types, personnel, groups] = [byId, personnelOf(program), groupsOf(program)].map(Object.keys) as [
    string[],
    string[],
    string[],
  ];
  const [typeAt, personnelAt, genderAt] = [placeIn(types), placeIn(personnel), placeIn(GENDERS)];
  const [none, width, genders] = [types.length, personnel.length, GENDERS.length];
  const groupPlaces = types.map((id) => {
    const place = groups.indexOf(byId[id]?.group ?? '');
    return place < 0 ? groups.length : place;
  });
  return {
    types,
    personnel,
    groups,
    count: (none + 1) * width * genders,
    codeOf: (type, person, gender) => {
      // No array of the three: one for each record is garbage to collect.
      const place = type === undefined ? none : typeAt(type);
      const own = personnelAt(person);
      const third = genderAt(gender);
      return (place | own | third) < 0 ? -1 : (place * width + own) * genders + third;
    },
    from: (type, person, gender) => (type * width + person) * genders + gender,
    partsOf: (kind) => {
      const both = Math.floor(kind / genders);
      return { type: Math.floor(both / width), personnel: both % width, gender: kind % genders };
    },
    groupOf: (type) => groupPlaces[type] ?? groups.length,
  };
});

/** Places for the hashes of names. */
const HASHES = 256;

/**
 * Finds texts in a list, or -1: by their length and one of their letters, chosen so that no two members share them; no
 * search, and so no branch to guess wrong.
 */
function placeIn(members: readonly string[]): (value: unknown) => number {
  const hashOf = (text: string, letter: number): number => (text.length + text.charCodeAt(letter) * 7) & (HASHES - 1);
  const longest = Math.max(0, ...members.map(({ length }) => length));
  for (let letter = 0; letter < longest; letter++) {
    if (new Set(members.map((member) => hashOf(member, letter))).size < members.length) continue;
    const places = new Int8Array(HASHES).fill(-1);
    members.forEach((member, place) => {
      places[hashOf(member, letter)] = place;
    });
    return (value) => {
      if (typeof value !== 'string') return -1;
      const place = places[hashOf(value, letter)] as number;
      return members[place] === value ? place : -1;
    };
  }
  const places = new Map<unknown, number>(members.map((member, place) => [member, place]));
  return (value) => places.get(value) ?? -1;
}
