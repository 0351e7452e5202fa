import { invalidArgument } from '../../kernel/check.js';
import type { Path } from '../../kernel/codes.js';
import type { CodedError } from '../../kernel/errors.js';
import type { KeptFaults } from '../../kernel/kept-faults.js';
import type { Program } from '../../program/program-model.js';
import type { DeploymentFinding } from '../messages.js';
import { DEPLOYMENT_RECORD } from '../names.js';
import { faultsOf } from '../record.js';
import { byPerson } from './by-person.js';
import { extensionsIn } from './extensions.js';
import { kindsIn } from './kinds.js';
import type { DeploymentColumns } from './packed.js';
import { type Needs, type PackedChunk, Packer } from './packer.js';

/** Records on their way into columns, one by one. */
export class Packing {
  readonly packer: Packer;
  /** Of the record that is packed next. */
  index = 0;
  readonly #packed: PackedChunk[] = [];
  #leftOut = 0;
  #blank = 0;

  constructor(needs: Pick<Needs, 'people' | 'rank'>, program: Program | undefined) {
    this.packer = new Packer({ mission: true, agency: true, ...needs }, kindsIn(program));
  }

  /** Goes on to the next record, where the last one is packed, is left out, or was none (`null`). */
  went(isPacked: boolean | null): void {
    this.index += 1;
    if (isPacked === null) this.#blank += 1;
    else if (!isPacked) this.#leftOut += 1;
    else if (this.packer.full) this.#packed.push(this.packer.take());
  }

  columns(): DeploymentColumns {
    const { packer } = this;
    if (packer.length > 0) this.#packed.push(packer.take());
    const sorted = packer.keepsPeople ? byPerson(this.#packed, packer.people) : null;
    return {
      kind: 'deployment-columns',
      records: this.index - this.#leftOut - this.#blank,
      leftOut: this.#leftOut,
      people: sorted === null ? null : packer.people,
      types: [...packer.kinds.types],
      personnel: [...packer.kinds.personnel],
      missions: packer.missions.list,
      agencies: packer.agencies.list,
      profiles: Uint32Array.from(packer.profiles),
      ...(packer.keepsRanks && { ranks: packer.ranks.list, profileRanks: Uint32Array.from(packer.profileRanks) }),
      chunks: sorted === null ? this.#packed.map(({ starts, leaves }) => ({ starts, leaves })) : [sorted.chunk],
      personEnds: sorted === null ? null : sorted.ends,
      extensions: sorted === null ? null : extensionsIn(sorted.chunk, sorted.ends, packer),
    };
  }
}

/** The faults of a record that failed the quick test. */
export function faultsOfBad(record: unknown, path: Path, program: Program | undefined): readonly CodedError[] {
  const faults = faultsOf(program).read(record, path);
  return faults.length > 0 ? faults : [invalidArgument(record, DEPLOYMENT_RECORD, path)];
}

/** Where the faults of records go. */
export type RecordFaults = KeptFaults<DeploymentFinding>;

/** Packs sound records; one that has a fault is refused, or left out and counted where faults are kept. */
export function packSound(
  records: Iterable<unknown>,
  program: Program | undefined,
  { keepsRanks = false, kept }: { readonly keepsRanks?: boolean; readonly kept: RecordFaults },
): DeploymentColumns {
  const packing = new Packing({ people: true, rank: keepsRanks }, program);
  for (const record of records) {
    const isPacked = packing.packer.add(record);
    if (!isPacked) keepFaults(kept, packing.index, record, program);
    packing.went(isPacked);
  }
  return packing.columns();
}

/** The faults of a record that failed the quick test, refused or kept. */
export function keepFaults(kept: RecordFaults, index: number, record: unknown, program: Program | undefined): void {
  for (const one of faultsOfBad(record, ['deployments', index], program)) kept.add(one, index, record);
}
