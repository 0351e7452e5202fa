import type { DeploymentFinding } from './messages.js';
import type { DeploymentRecord } from './model.js';
import { positionsBy } from './orders.js';

/** Something that shows only where the assignments of one person are held against each other. */
type Observed = Extract<
  DeploymentFinding,
  { readonly code: 'OVERLAPPING_DEPLOYMENTS' | 'EXTENDED_DEPLOYMENT' | 'REPEATED_ROW' }
>;
export interface Observation {
  /** Position of the later record, and for a repeated one that of the first. */
  readonly record: number;
  readonly first?: number;
  readonly code: Observed['code'];
  readonly operands: object;
}

/** Sound records, and of each the number of its first day and of the day after its last one, a late one if ongoing. */
export interface DatedRecords {
  readonly records: readonly DeploymentRecord[];
  readonly starts: readonly number[];
  readonly nextDays: readonly number[];
}

/**
 * Finds what is given twice, people who are in two places on one day, and assignments that go on from others, by
 * sweeping over the records of each person. What is given twice is held against nothing else.
 */
export function observationsOn(dated: DatedRecords): Observation[] {
  const sweep = new Sweep(dated);
  for (const positions of positionsBy(dated.records, ({ person }) => person).values()) {
    if (positions.length > 1) sweep.over(positions);
  }
  return sweep.found.sort((a, b) => a.record - b.record);
}

/** All of a record but its id. */
export const contentOf = ({ id: _, ...content }: DeploymentRecord): string => JSON.stringify(content);

class Sweep {
  readonly found: Observation[] = [];
  readonly #records: readonly DeploymentRecord[];
  readonly #starts: readonly number[];
  readonly #nextDays: readonly number[];

  constructor({ records, starts, nextDays }: DatedRecords) {
    this.#records = records;
    this.#starts = starts;
    this.#nextDays = nextDays;
  }

  /** Sweeps over the records of one person: by first day, and the longer first where that is the same. */
  over(positions: number[]): void {
    positions.sort((a, b) => this.#start(a) - this.#start(b) || this.#next(b) - this.#next(a) || a - b);
    const own = this.#onceEach(positions);
    this.#overlaps(own);
    this.#extensions(own);
  }

  #at(position: number): DeploymentRecord {
    return this.#records[position] as DeploymentRecord;
  }

  #start(position: number): number {
    return this.#starts[position] as number;
  }

  #next(position: number): number {
    return this.#nextDays[position] as number;
  }

  /**
   * Takes out the records that are the same as an earlier one in all but their ids: those of the same days are
   * neighbours.
   */
  #onceEach(positions: readonly number[]): readonly number[] {
    let head = positions[0] as number;
    let seen: Map<string, number> | null = null;
    return positions.filter((position, index) => {
      if (index === 0 || this.#start(position) !== this.#start(head) || this.#next(position) !== this.#next(head)) {
        head = position;
        seen = null;
        return true;
      }
      seen ??= new Map([[contentOf(this.#at(head)), head]]);
      const content = contentOf(this.#at(position));
      const first = seen.get(content);
      if (first === undefined) seen.set(content, position);
      else {
        const operands = { id: this.#at(position).id, other: this.#at(first).id };
        this.found.push({ record: position, first, code: 'REPEATED_ROW', operands });
      }
      return first === undefined;
    });
  }

  #overlaps(positions: readonly number[]): void {
    let longest = positions[0] as number;
    for (let index = 1; index < positions.length; index++) {
      const position = positions[index] as number;
      if (this.#start(position) < this.#next(longest)) {
        const { person, id, mission, firstDay: from, lastDay } = this.#at(position);
        const { id: other, mission: otherMission, lastDay: otherDay } = this.#at(longest);
        const to = this.#next(position) < this.#next(longest) ? lastDay : otherDay;
        const operands = { person, id, other, mission, otherMission, from, to };
        this.found.push({ record: position, code: 'OVERLAPPING_DEPLOYMENTS', operands });
      }
      if (this.#next(position) > this.#next(longest)) longest = position;
    }
  }

  /** Assignments of the same mission and type from the day after the last one of another. */
  #extensions(positions: readonly number[]): void {
    const ends = new Set<number>();
    let canBe = false;
    // Who ends before a record begins has begun before it, too.
    for (const position of positions) {
      canBe ||= ends.has(this.#start(position));
      ends.add(this.#next(position));
    }
    if (!canBe) return;
    const endings = new Map<string, string>();
    for (const position of positions) {
      const { person, mission, type, id, firstDay: from } = this.#at(position);
      const placeOf = (day: number): string => `${day} ${type} ${mission}`;
      const other = endings.get(placeOf(this.#start(position)));
      if (other !== undefined) {
        const operands = { person, mission, id, other, from };
        this.found.push({ record: position, code: 'EXTENDED_DEPLOYMENT', operands });
      }
      const ending = placeOf(this.#next(position));
      if (!endings.has(ending)) endings.set(ending, id);
    }
  }
}
