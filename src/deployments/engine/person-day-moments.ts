import { dayIn, kindIn, profileIn } from './packed-words.js';
import { DAY_SPAN, ONGOING } from './packer.js';

/**
 * Numbers kept for each bucket of days: starts, leaves, sum of start days less sum of leave days, and starts of ongoing
 * assignments.
 */
const LANES = 4;

/** Which group a record belongs to: its kind alone decides, or its profile; each is a place in a list. */
export interface Grouping {
  readonly byProfile: boolean;
  /** Where the numbers of the record's group begin. */
  readonly offsets: Int32Array;
}

/** What has happened before each edge: starts and leaves, person-days served, and starts of ongoing assignments. */
export interface History {
  readonly starts: readonly number[];
  readonly leaves: readonly number[];
  readonly personDays: readonly number[];
  readonly ongoing: readonly number[];
}

/**
 * Counts and sums of the days on which assignments start and are left, by group and by bucket of days.
 *
 * Person-days before a day B are Σ(B − start) over starts before B less Σ(B − leave) over leaves before B, so a record
 * only touches the buckets of its two ends, whatever time lies between; every later question is one pass over the
 * buckets. Who left before the first edge is in both counts, which cancel. All of it is in whole numbers: days are
 * below 2¹⁷, so sums are exact up to 2³⁶ records.
 */
export class Moments {
  /** First days of the buckets, and the day after the last one; days count from 1900-01-01. */
  readonly #edges: readonly number[];
  readonly #bucketAt: Uint8Array | Uint16Array;
  readonly #stride: number;
  #cells = new Float64Array(0);
  #used = 0;
  /** Records that are left after they start, as all do that a packer wrote. */
  #sound = 0;

  constructor(edges: readonly number[]) {
    this.#edges = edges;
    // Bucket 0 lies before the first edge; the last one after the last edge.
    this.#stride = (edges.length + 1) * LANES;
    this.#bucketAt = new (this.#stride <= 256 ? Uint8Array : Uint16Array)(DAY_SPAN + 3);
    edges.forEach((edge, index) => {
      this.#bucketAt.fill((index + 1) * LANES, edge, edges[index + 1]);
    });
  }

  /** Makes room for the numbers of another group, and tells where they begin. */
  newOffset(): number {
    const offset = this.#used;
    this.#used += this.#stride;
    if (this.#used > this.#cells.length) {
      const grown = new Float64Array(Math.max(this.#used, this.#cells.length * 2));
      grown.set(this.#cells);
      this.#cells = grown;
    }
    return offset;
  }

  /** Adds packed records. */
  add(starts: Uint32Array, leaves: Uint32Array, length: number, { byProfile, offsets }: Grouping): void {
    const cells = this.#cells;
    const bucketAt = this.#bucketAt;
    const ongoing = ONGOING;
    let sound = 0;
    for (let index = 0; index < length; index++) {
      const startWord = starts[index] as number;
      const leaveWord = leaves[index] as number;
      const start = dayIn(startWord);
      const leave = dayIn(leaveWord);
      if (leave > start) sound += 1;
      const offset = offsets[byProfile ? profileIn(startWord, leaveWord) : kindIn(startWord)] as number;
      const at = offset + (bucketAt[start] as number);
      const to = offset + (bucketAt[leave] as number);
      (cells[at] as number) += 1;
      (cells[at + 2] as number) += start;
      (cells[to + 1] as number) += 1;
      (cells[to + 2] as number) -= leave;
      if (leave === ongoing) (cells[at + 3] as number) += 1;
    }
    this.#sound += sound;
  }

  /**
   * Whether so many records have arrived whole: words that no packer wrote fall outside the cells, or are left before
   * they start.
   */
  holds(records: number): boolean {
    let starts = 0;
    let leaves = 0;
    for (let at = 0; at < this.#cells.length; at += LANES) {
      starts += this.#cells[at] as number;
      leaves += this.#cells[at + 1] as number;
    }
    return starts === records && leaves === records && this.#sound === records;
  }

  /** Everything about some groups taken together. */
  historyOf(groups: readonly { readonly offset: number }[]): History {
    const edges = this.#edges;
    const none = (): number[] => new Array<number>(edges.length).fill(0);
    const history = { starts: none(), leaves: none(), personDays: none(), ongoing: none() };
    for (const { offset } of groups) {
      let at = offset;
      let starts = 0;
      let leaves = 0;
      let sum = 0;
      let ongoing = 0;
      for (let index = 0; index < edges.length; index++, at += LANES) {
        starts += this.#cells[at] as number;
        leaves += this.#cells[at + 1] as number;
        sum += this.#cells[at + 2] as number;
        ongoing += this.#cells[at + 3] as number;
        (history.starts[index] as number) += starts;
        (history.leaves[index] as number) += leaves;
        (history.ongoing[index] as number) += ongoing;
        (history.personDays[index] as number) += (edges[index] as number) * (starts - leaves) - sum;
      }
    }
    return history;
  }
}
