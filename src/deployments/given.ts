import type { DeploymentType, Personnel } from '../program/canadian/deployments.js';
import type { Program, ProgramId } from '../program/program-model.js';
import type { DeploymentColumns } from './engine/packed.js';
import type { DeploymentFinding } from './messages.js';
import type { DeploymentRecord } from './model.js';
/**
 * What {@link readDeployments} gives.
 * @inline
 */
export type DeploymentIntake<T extends string = DeploymentType, K extends string = Personnel> = {
  readonly deployments: DeploymentRecord<T, K>[];
  /** How many rows are left out for a fault; not those that give an assignment again. */
  readonly leftOut: number;
  readonly findings: DeploymentFinding[];
};

/**
 * What bulk functions take: records in an array or any other iterable, what {@link readDeployments} gives, or columns
 * made from them. The results are the same.
 *
 * An iterator can be gone through once: a used-up one has no records left. For several questions give an array or
 * columns.
 * @category Deployments
 */
export type Deployments<T extends string = DeploymentType, K extends string = Personnel> =
  | Iterable<DeploymentRecord<T, K>>
  | Pick<DeploymentIntake<T, K>, 'deployments' | 'leftOut'>
  | DeploymentColumns;

/**
 * What bulk functions take, of a program.
 * @inline
 */
export type ProgramDeployments<P extends Program> = Deployments<ProgramId<P, 'types'>, ProgramId<P, 'personnel'>>;
