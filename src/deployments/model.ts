import type { CalendarDate } from '../calendar/date.js';
import { frozen } from '../kernel/frozen.js';
import type { NoValue, Reported } from '../kernel/no-value.js';
import type { DeploymentType, Personnel } from '../program/canadian/deployments.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import type { Gender } from '../program/gender.js';
import { requireIdIn } from '../program/named-ids.js';
import { TYPE } from '../program/names.js';
import { typesOf } from '../program/parts.js';
import type { Program, ProgramId } from '../program/program-model.js';
import { OF_PROGRAM } from '../program/program-option.js';

/**
 * The group that a type of deployments belongs to.
 *
 * @param type - One of the types.
 * @param options - Where wanted `program`, whose type it is.
 * @returns `operational` or `ancillary`; of another program, one of its groups, or no value where the type has none.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for a type that does not exist; `INVALID_ARGUMENT` if it is no text.
 * @example
 * deploymentGroup('rapid-response'); // => 'ancillary'
 * @see evaluation-2015-2020, Table 11, L339-344
 * @category Deployments
 */
export function deploymentGroup<P extends Program = CanadianProgram>(
  type: ProgramId<P, 'types'>,
  options?: { readonly program?: P },
): GroupIn<P> {
  const types = typesOf(OF_PROGRAM.read(options, ['options']).program);
  const known = requireIdIn(type, types, TYPE, ['type'], 'types');
  return (types[known]?.group ?? NO_GROUP) as GroupIn<P>;
}

/** Where all types of a program have a group, one of its groups. */
type GroupIn<P extends Program> = P['types'][ProgramId<P, 'types'>] extends { readonly group: string }
  ? ProgramId<P, 'groups'>
  : Reported<ProgramId<P, 'groups'>>;

const NO_GROUP: NoValue = /* @__PURE__ */ frozen({ noValue: 'not-applicable' });

/**
 * One person's assignment to a mission between two days; both days are served.
 *
 * Who extends, or serves twice, has several records with the same `person`. `T` are the types of
 * deployments and `K` the personnel of a program, of the Canadian one where none is given.
 * @category Deployments
 */
export interface DeploymentRecord<T extends string = DeploymentType, K extends string = Personnel> {
  /** Identifies the assignment. */
  readonly id: string;
  /** Identifies the person, the same in all of their assignments; a pseudonym will do. */
  readonly person: string;
  /** Id of the mission, never its name: names vary between documents. */
  readonly mission: string;
  /** Left out where no source gives the type. */
  readonly type?: T;
  readonly personnel: K;
  readonly gender: Gender;
  /** Id of the home police agency or department. */
  readonly agency?: string;
  /** Id of the post within the mission, held by one person at a time. */
  readonly position?: string;
  readonly rank?: string;
  readonly firstDay: CalendarDate;
  /** The last day served, or `ongoing`. */
  readonly lastDay: CalendarDate | 'ongoing';
}

/**
 * A record of a program.
 * @inline
 */
export type ProgramRecord<P extends Program> = DeploymentRecord<ProgramId<P, 'types'>, ProgramId<P, 'personnel'>>;

/**
 * A number of people who may be deployed at once, as a document states it; the ceilings of the bundled data have this
 * shape, and more.
 *
 * `missions` lists the missions that it covers together; none for the whole program.
 * @inline
 */
export type StatedCeiling = {
  readonly scope: 'mission' | 'missions-together' | 'region' | 'program';
  readonly missions: readonly string[];
  /** "Up to" so many police officers. */
  readonly upTo: number;
  /** The year, month or day for which the document states it; left out where the document has no date. */
  readonly asOf?: string;
};
