import type { Span } from '../period.js';
import type { DeploymentColumns } from './packed.js';
import { dayIn, kindIn, profileIn } from './packed-words.js';
import { DAY_SPAN } from './packer.js';
import { unsound } from './sound-columns.js';

/**
 * How many distinct people serve at least one day, by group and span.
 *
 * Columns with people hold their records person by person, so that one stamp for each group and span tells whether the
 * person is counted there already.
 * @returns At `group × spans + span`.
 */
export function countPeople(
  columns: DeploymentColumns,
  { byProfile, groups }: { readonly byProfile: boolean; readonly groups: Int32Array },
  count: number,
  spans: readonly Span[],
): Float64Array {
  const counts = new Float64Array(count * spans.length);
  const stamps = new Uint32Array(count * spans.length);
  const first = (spans[0] as Span).start;
  const end = (spans[spans.length - 1] as Span).end;
  const spanAt = new Uint16Array(DAY_SPAN + 3);
  for (const [index, { start, end: next }] of spans.entries()) spanAt.fill(index, start, next);
  const ends = columns.personEnds as Uint32Array;
  const { starts, leaves } = columns.chunks[0] as DeploymentColumns['chunks'][number];
  let at = 0;
  for (let person = 0; person < ends.length; person++) {
    const stamp = person + 1;
    const own = ends[person] as number;
    if (own < at || own > columns.records) throw unsound(columns);
    for (; at < own; at++) {
      const startWord = starts[at] as number;
      const leaveWord = leaves[at] as number;
      const start = dayIn(startWord);
      const leave = dayIn(leaveWord);
      if (start >= end || leave <= first) continue;
      const group = groups[byProfile ? profileIn(startWord, leaveWord) : kindIn(startWord)] as number;
      const from = spanAt[start < first ? first : start] as number;
      const to = spanAt[leave > end ? end - 1 : leave - 1] as number;
      for (let cell = group * spans.length + from; cell <= group * spans.length + to; cell++) {
        if (stamps[cell] === stamp) continue;
        stamps[cell] = stamp;
        (counts[cell] as number) += 1;
      }
    }
  }
  if (at < columns.records) throw unsound(columns);
  return counts;
}
