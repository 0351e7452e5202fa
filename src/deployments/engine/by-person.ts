import type { DeploymentChunk, PackedChunk } from './packer.js';

/**
 * Brings packed records into the order of their people, by a counting sort.
 *
 * Needs both copies of the records while it runs, and 4 bytes a person, which stay.
 * @returns The records in one chunk, and where those of each person end.
 */
export function byPerson(
  chunks: readonly PackedChunk[],
  people: number,
): { readonly chunk: DeploymentChunk; readonly ends: Uint32Array } {
  const ends = new Uint32Array(people);
  for (const { people: persons } of chunks) count(persons as Uint32Array, ends);
  // From counts to where each person's records begin; filling then moves that to where they end.
  let records = 0;
  for (let person = 0; person < people; person++) {
    const own = ends[person] as number;
    ends[person] = records;
    records += own;
  }
  const sorted = { starts: new Uint32Array(records), leaves: new Uint32Array(records) };
  for (const chunk of chunks) fill(sorted, chunk, ends);
  return { chunk: sorted, ends };
}

function count(persons: Uint32Array, counts: Uint32Array): void {
  for (let index = 0; index < persons.length; index++) {
    const person = persons[index] as number;
    counts[person] = (counts[person] as number) + 1;
  }
}

function fill(sorted: DeploymentChunk, { starts, leaves, people }: PackedChunk, ends: Uint32Array): void {
  const persons = people as Uint32Array;
  const { starts: sortedStarts, leaves: sortedLeaves } = sorted;
  for (let index = 0; index < persons.length; index++) {
    const person = persons[index] as number;
    const at = ends[person] as number;
    ends[person] = at + 1;
    sortedStarts[at] = starts[index] as number;
    sortedLeaves[at] = leaves[index] as number;
  }
}
