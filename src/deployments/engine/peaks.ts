import type { Span } from '../period.js';
import { dayIn, kindIn, profileIn } from './packed-words.js';
import type { DeploymentChunk } from './packer.js';

/** The greatest number of assignments on a day of a span, on which day first, and on how many. */
export interface Peak {
  readonly strength: number;
  /** Counted from 1900-01-01. */
  readonly day: number;
  readonly days: number;
}

/** Days of several groups are counted together while they are no more than this. */
const MOST_CELLS = 4_000_000;

/**
 * The peak of each group in each span: a pass over the records for as many groups as fit into memory side by side, with
 * the change of each day.
 */
export function peaksOf(
  chunks: readonly DeploymentChunk[],
  { byProfile, groups }: { readonly byProfile: boolean; readonly groups: Int32Array },
  count: number,
  spans: readonly Span[],
): Peak[][] {
  const [from, to] = [(spans[0] as Span).start, (spans[spans.length - 1] as Span).end];
  const width = to - from + 1;
  const atOnce = Math.max(1, Math.floor(MOST_CELLS / width));
  const peaks: Peak[][] = [];
  for (let first = 0; first < count; first += atOnce) {
    const last = Math.min(count, first + atOnce);
    const changes = new Int32Array((last - first) * width);
    for (const { starts, leaves } of chunks) {
      for (let record = 0; record < starts.length; record++) {
        const [startWord, leaveWord] = [starts[record] as number, leaves[record] as number];
        const group = groups[byProfile ? profileIn(startWord, leaveWord) : kindIn(startWord)] as number;
        const [start, leave] = [Math.max(from, dayIn(startWord)), Math.min(to, dayIn(leaveWord))];
        if (group < first || group >= last || leave <= start) continue;
        const place = (group - first) * width - from;
        changes[place + start] = (changes[place + start] as number) + 1;
        changes[place + leave] = (changes[place + leave] as number) - 1;
      }
    }
    for (let group = first; group < last; group++) {
      peaks.push(peaksIn(changes.subarray((group - first) * width, (group - first + 1) * width), from, spans));
    }
  }
  return peaks;
}

/** The peaks of one group, whose changes are given by day. */
function peaksIn(changes: Int32Array, from: number, spans: readonly Span[]): Peak[] {
  let serving = 0;
  let next = from;
  return spans.map(({ start, end }) => {
    let [strength, day, days] = [0, start, 0];
    for (; next < end; next++) {
      serving += changes[next - from] as number;
      if (serving > strength) [strength, day, days] = [serving, next, 0];
      if (serving === strength) days += 1;
    }
    return { strength, day, days };
  });
}
