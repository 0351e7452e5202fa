import { invalidArgument } from '../kernel/check.js';
import type { DeploymentColumns } from './columns.js';
import { DAY_SPAN, type PeopleCodes, personIn } from './packer.js';
import type { Span } from './period.js';
import { dayIn, kindIn, profileIn } from './words.js';

/**
 * How many distinct people serve at least one day, by group and span.
 *
 * Records are brought together by person (a counting sort), so that one stamp for each group and span tells whether the person is counted there already.
 * Needs 8 bytes a record and 4 a person while it runs.
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
  const { starts, leaves, ends } = sortByPerson(columns);
  let person = 0;
  for (let at = 0; at < starts.length; at++) {
    while (at >= (ends[person] as number)) person += 1;
    const startWord = starts[at] as number;
    const leaveWord = leaves[at] as number;
    const start = dayIn(startWord);
    const leave = dayIn(leaveWord);
    if (start >= end || leave <= first) continue;
    const group = groups[byProfile ? profileIn(startWord, leaveWord) : kindIn(startWord)] as number;
    const from = spanAt[start < first ? first : start] as number;
    const to = spanAt[leave > end ? end - 1 : leave - 1] as number;
    for (let cell = group * spans.length + from; cell <= group * spans.length + to; cell++) {
      if (stamps[cell] === person + 1) continue;
      stamps[cell] = person + 1;
      (counts[cell] as number) += 1;
    }
  }
  return counts;
}

function sortByPerson(columns: DeploymentColumns): {
  starts: Uint32Array;
  leaves: Uint32Array;
  ends: Uint32Array;
} {
  const { chunks } = columns;
  const ends = new Uint32Array((columns.people as number) + 1);
  let records = 0;
  for (const { people: persons, starts } of chunks) {
    records += starts.length;
    for (let index = 0; index < starts.length; index++) {
      const person = personIn(persons as PeopleCodes, index);
      ends[person] = (ends[person] as number) + 1;
    }
  }
  // From counts to where each person's records begin; filling then moves that to where they end.
  let begin = 0;
  for (let person = 0; person < ends.length; person++) {
    const count = ends[person] as number;
    ends[person] = begin;
    begin += count;
  }
  if (begin !== records) throw invalidArgument(columns, 'columns made by deploymentColumns', ['deployments']);
  ends[ends.length - 1] = records;
  const sorted = { starts: new Uint32Array(records), leaves: new Uint32Array(records), ends };
  for (const { people: persons, starts, leaves } of chunks) {
    for (let index = 0; index < starts.length; index++) {
      const person = personIn(persons as PeopleCodes, index);
      const at = ends[person] as number;
      ends[person] = at + 1;
      sorted.starts[at] = starts[index] as number;
      sorted.leaves[at] = leaves[index] as number;
    }
  }
  return sorted;
}
