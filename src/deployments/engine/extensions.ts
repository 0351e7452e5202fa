import { GENDERS, type Gender } from '../../program/gender.js';
import type { Span } from '../period.js';
import type { Kinds } from './kinds.js';
import { dayIn, kindIn, missionIn, profileIn } from './packed-words.js';
import type { DeploymentChunk } from './packer.js';

/** People with more records are looked through by a set of all their ends. */
const FEW = 8;
/** As many as there may be types and none, and more than there are days. */
const TYPES = 64;
const DAYS = 131_072;

/**
 * Finds the records that go on from another: of the same person, mission and type, from the day after its last one.
 *
 * @param ends - Where the records of each person end.
 * @returns Their places in the chunk, in order.
 */
export function extensionsIn(
  { starts, leaves }: DeploymentChunk,
  ends: Uint32Array,
  { profiles, kinds }: { readonly profiles: readonly number[]; readonly kinds: Kinds },
): Uint32Array {
  const startOf = (record: number): number => dayIn(starts[record] as number);
  const leaveOf = (record: number): number => dayIn(leaves[record] as number);
  /** A day in the mission and type of a record, as one number. */
  const placeOf = (record: number, day: number): number => {
    const startWord = starts[record] as number;
    const mission = missionIn(profiles[profileIn(startWord, leaves[record] as number) * 2] as number);
    return (mission * TYPES + kinds.partsOf(kindIn(startWord)).type) * DAYS + day;
  };
  const goesOn = (record: number, from: number, end: number): boolean => {
    const start = startOf(record);
    for (let other = from; other < end; other++) {
      if (leaveOf(other) === start && placeOf(other, start) === placeOf(record, start)) return true;
    }
    return false;
  };
  const found: number[] = [];
  let from = 0;
  for (const end of ends) {
    if (end - from > FEW) {
      const endings = new Set<number>();
      for (let record = from; record < end; record++) endings.add(placeOf(record, leaveOf(record)));
      for (let record = from; record < end; record++) {
        if (endings.has(placeOf(record, startOf(record)))) found.push(record);
      }
    } else if (end - from > 1) {
      for (let record = from; record < end; record++) if (goesOn(record, from, end)) found.push(record);
    }
    from = end;
  }
  return Uint32Array.from(found);
}

/** How many extensions start in a span. */
export interface Extensions {
  readonly all: number;
  readonly women: number;
  readonly unknown: number;
}

/** Counts the extensions that start in each span, by group. */
export function countExtensions(
  { starts, leaves }: DeploymentChunk,
  extensions: Uint32Array,
  groupOf: (startWord: number, leaveWord: number) => number,
  { groups, spans, kinds }: { readonly groups: number; readonly spans: readonly Span[]; readonly kinds: Kinds },
): Extensions[][] {
  const count = (): { all: number; women: number; unknown: number } => ({ all: 0, women: 0, unknown: 0 });
  const counts = Array.from({ length: groups }, () => spans.map(count));
  for (const record of extensions) {
    const [startWord, leaveWord] = [starts[record] as number, leaves[record] as number];
    const day = dayIn(startWord);
    const span = spans.findIndex(({ start, end }) => start <= day && day < end);
    const own = counts[groupOf(startWord, leaveWord)]?.[span];
    if (own === undefined) continue;
    const gender: Gender | undefined = GENDERS[kinds.partsOf(kindIn(startWord)).gender];
    own.all += 1;
    if (gender === 'woman') own.women += 1;
    if (gender === 'not-reported') own.unknown += 1;
  }
  return counts;
}
