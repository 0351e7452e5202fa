import type { Span } from '../period.js';
import type { DeploymentColumns } from './packed.js';
import { dayIn, kindIn, profileIn } from './packed-words.js';

/**
 * How many days are served more than once by one person, by group and span: what person-days count beyond the days
 * that anybody served. Two assignments at a time repeat each of their common days once, three twice.
 *
 * Records of a person are gone through by their first days, with the day up to which each group has the person: what
 * another record has before that day is repeated.
 * @returns At `group × spans + span`.
 */
export function countRepeatedDays(
  columns: DeploymentColumns,
  { byProfile, groups }: { readonly byProfile: boolean; readonly groups: Int32Array },
  count: number,
  spans: readonly Span[],
): Float64Array {
  const repeated = new Float64Array(count * spans.length);
  const ends = columns.personEnds as Uint32Array;
  const { starts, leaves } = columns.chunks[0] as DeploymentColumns['chunks'][number];
  const untils = new Uint32Array(count);
  const touched: number[] = [];
  let from = 0;
  for (const end of ends) {
    if (overlap(starts, leaves, from, end)) {
      for (const record of byStart(starts, from, end)) {
        const [startWord, leaveWord] = [starts[record] as number, leaves[record] as number];
        const [start, leave] = [dayIn(startWord), dayIn(leaveWord)];
        const group = groups[byProfile ? profileIn(startWord, leaveWord) : kindIn(startWord)] as number;
        const until = untils[group] as number;
        if (until > start) addDays(repeated, group * spans.length, spans, start, Math.min(leave, until));
        if (leave > until) untils[group] = leave;
        touched.push(group);
      }
      for (const group of touched.splice(0)) untils[group] = 0;
    }
    from = end;
  }
  return repeated;
}

/** Whether any two records from one place to another share a day. */
function overlap(starts: Uint32Array, leaves: Uint32Array, from: number, end: number): boolean {
  if (end - from > FEW) return true;
  for (let one = from + 1; one < end; one++) {
    const [start, leave] = [dayIn(starts[one] as number), dayIn(leaves[one] as number)];
    for (let other = from; other < one; other++)
      if (dayIn(leaves[other] as number) > start && dayIn(starts[other] as number) < leave) return true;
  }
  return false;
}

/** Of so many records, each is held against each other. */
const FEW = 8;

function byStart(starts: Uint32Array, from: number, end: number): number[] {
  const records: number[] = [];
  for (let record = from; record < end; record++) records.push(record);
  return records.sort((a, b) => dayIn(starts[a] as number) - dayIn(starts[b] as number));
}

/** Adds the days from one up to another to the spans that they are in. */
function addDays(days: Float64Array, offset: number, spans: readonly Span[], from: number, to: number): void {
  for (const [index, { start, end }] of spans.entries()) {
    const shared = Math.min(end, to) - Math.max(start, from);
    if (shared > 0) (days[offset + index] as number) += shared;
  }
}
