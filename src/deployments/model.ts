import type { CalendarDate } from '../calendar/date.js';
import { requireOneOf } from '../kernel/check.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { DocumentSource } from '../kernel/source.js';
import type { Gender } from '../program/gender.js';

/**
 * The two groups of deployments: longer-term and short-term.
 * @see evaluation-2015-2020, L333-335
 * @category Deployments
 */
export type DeploymentGroup = 'operational' | 'ancillary';

/**
 * The six types of deployments, three in each group.
 *
 * A posting whose type no source gives has none: leave the field out.
 * @see evaluation-2015-2020, Table 11, L339-344
 * @category Deployments
 */
export type DeploymentType =
  | 'peace-support-operations'
  | 'courts-and-tribunals'
  | 'bilateral'
  | 'short-term-training'
  | 'rapid-response'
  | 'policy-development';

/**
 * Who is deployed: a police officer or a civilian expert.
 * @inline
 */
export type Personnel = 'police' | 'civilian';

/** What each group is called. */
export const DEPLOYMENT_GROUP_LABELS = /* @__PURE__ */ frozen<Readonly<Record<DeploymentGroup, Label>>>({
  operational: { en: 'operational', fr: 'opérationnel' },
  ancillary: { en: 'ancillary', fr: 'auxiliaire' },
});

/**
 * What a type of deployments is called, the group that it belongs to, and the line that names it.
 * @inline
 */
export type DeploymentTypeEntry = {
  readonly group: DeploymentGroup;
  readonly label: Label;
  readonly source: DocumentSource<'evaluation-2015-2020'>;
};

/**
 * The six types of deployments.
 * @see evaluation-2015-2020, Table 11, L339-344
 * @category Deployments
 */
export const DEPLOYMENT_TYPES = /* @__PURE__ */ frozen<Readonly<Record<DeploymentType, DeploymentTypeEntry>>>({
  'peace-support-operations': {
    group: 'operational',
    label: { en: 'international peace support operations', fr: 'opérations internationales de soutien de la paix' },
    source: { document: 'evaluation-2015-2020', line: 339, table: 'Table 11' },
  },
  'courts-and-tribunals': {
    group: 'operational',
    label: { en: 'international courts and tribunals', fr: 'cours et tribunaux internationaux' },
    source: { document: 'evaluation-2015-2020', line: 340, table: 'Table 11' },
  },
  bilateral: {
    group: 'operational',
    label: { en: 'bilateral deployments', fr: 'déploiements bilatéraux' },
    source: { document: 'evaluation-2015-2020', line: 341, table: 'Table 11' },
  },
  'short-term-training': {
    group: 'ancillary',
    label: { en: 'short-term training initiatives', fr: 'initiatives de formation à court terme' },
    source: { document: 'evaluation-2015-2020', line: 342, table: 'Table 11' },
  },
  'rapid-response': {
    group: 'ancillary',
    label: { en: 'rapid response activities', fr: "activités d'intervention rapide" },
    source: { document: 'evaluation-2015-2020', line: 343, table: 'Table 11' },
  },
  'policy-development': {
    group: 'ancillary',
    label: {
      en: 'development of international policy, standards and norms',
      fr: 'élaboration de politiques et de normes internationales',
    },
    source: { document: 'evaluation-2015-2020', line: 344, table: 'Table 11' },
  },
});

/** What each kind of personnel is called. */
export const PERSONNEL_LABELS = /* @__PURE__ */ frozen<Readonly<Record<Personnel, Label>>>({
  police: { en: 'police officer', fr: 'policier ou policière' },
  civilian: { en: 'civilian expert', fr: 'expert civil ou experte civile' },
});

/** The members, in the order in which rows are sorted; for checks. */
export const DEPLOYMENT_GROUPS = /* @__PURE__ */ frozen([
  'operational',
  'ancillary',
] as const satisfies readonly DeploymentGroup[]);
export const TYPE_IDS = /* @__PURE__ */ frozen([
  'peace-support-operations',
  'courts-and-tribunals',
  'bilateral',
  'short-term-training',
  'rapid-response',
  'policy-development',
] as const satisfies readonly DeploymentType[]);
export const PERSONNEL = /* @__PURE__ */ frozen(['police', 'civilian'] as const satisfies readonly Personnel[]);

/**
 * The group that a type of deployments belongs to.
 *
 * @param type - One of the six types.
 * @returns `operational` or `ancillary`.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for a type that does not exist; `INVALID_ARGUMENT` if it is no text.
 * @example
 * deploymentGroup('rapid-response'); // => 'ancillary'
 * @see evaluation-2015-2020, Table 11, L339-344
 * @category Deployments
 */
export function deploymentGroup(type: DeploymentType): DeploymentGroup {
  return DEPLOYMENT_TYPES[
    requireOneOf(type, TYPE_IDS, { en: 'a type of deployment', fr: "un type d'affectation" }, ['type'])
  ].group;
}

/**
 * One person's assignment to a mission between two days; both days are served.
 *
 * Who extends, or serves twice, has several records with the same `person`. `T` are the types of deployment of a
 * program, the Canadian one's where none is given.
 * @category Deployments
 */
export interface DeploymentRecord<T extends string = DeploymentType> {
  /** Identifies the assignment. */
  readonly id: string;
  /** Identifies the person, the same in all of their assignments; a pseudonym will do. */
  readonly person: string;
  /** Id of the mission, never its name: names vary between documents. */
  readonly mission: string;
  /** Left out where no source gives the type. */
  readonly type?: T;
  readonly personnel: Personnel;
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
