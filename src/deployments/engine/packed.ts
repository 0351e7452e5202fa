import type { DeploymentChunk } from './packer.js';

/**
 * Deployments packed into typed arrays: 8 bytes a record, 4 a person and 4 an extension unless people are left out, and
 * a dictionary of the ids.
 *
 * Make them once with {@link deploymentColumns}; every further question then costs a fraction of what it costs from
 * records. They survive `structuredClone` and a worker. Read the counts; the packing of the rest is this library's own
 * business.
 * @category Deployments
 */
export interface DeploymentColumns {
  readonly kind: 'deployment-columns';
  /** How many records are held. */
  readonly records: number;
  /** How many records had a fault and are not held. */
  readonly leftOut: number;
  /** How many distinct people there are; `null` where people were left out. */
  readonly people: number | null;
  /** The types and the personnel of the program that they are of. @internal */
  readonly types: readonly string[];
  /** @internal */
  readonly personnel: readonly string[];
  /** @internal */
  readonly missions: readonly string[];
  /** Code 0 is no agency. @internal */
  readonly agencies: readonly string[];
  /** Code 0 is no rank; not there where ranks were left out. @internal */
  readonly ranks?: readonly string[];
  /** Two numbers a profile: mission and kind in a word, and the agency. @internal */
  readonly profiles: Uint32Array;
  /** The rank of each profile, where they are kept. @internal */
  readonly profileRanks?: Uint32Array;
  /** One where people are kept: its records are in the order of their people. @internal */
  readonly chunks: readonly DeploymentChunk[];
  /** Where the records of each person end. @internal */
  readonly personEnds: Uint32Array | null;
  /** The records that extend another of their person. @internal */
  readonly extensions: Uint32Array | null;
}
