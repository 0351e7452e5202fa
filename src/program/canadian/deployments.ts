import { frozen, made } from '../../kernel/frozen.js';
import type { Label } from '../../kernel/label.js';
import type { DocumentSource } from '../../kernel/source.js';
import type { NamedItem } from '../program-model.js';

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

/** What files write for types and personnel beside their ids and labels, each with one meaning in its column. */
const WORDS = /* @__PURE__ */ frozen<Readonly<Record<DeploymentType | Personnel, string>>>({
  'peace-support-operations':
    'peace support operation, PSO, opérations de soutien de la paix, opération de soutien de la paix, OSP',
  'courts-and-tribunals': 'court or tribunal, cours et tribunaux, cour ou tribunal',
  bilateral: 'bilateral deployment, bilatéral, bilatérale, déploiement bilatéral, affectation bilatérale',
  'short-term-training':
    'short-term training initiative, formation à court terme, initiative de formation à court terme',
  'rapid-response': "rapid response activity, intervention rapide, activité d'intervention rapide",
  'policy-development': 'development of international policy, élaboration de politiques',
  police: 'police officers, policier, policière, policiers',
  civilian: 'civilians, civilian experts, civil, civile, expert civil, experte civile',
});

const aliasesOf = (id: DeploymentType | Personnel): readonly string[] => WORDS[id].split(', ');

/** The groups of the program. */
export const CPA_GROUPS = /* @__PURE__ */ made(() =>
  frozen<Readonly<Record<DeploymentGroup, NamedItem>>>({
    operational: { label: { en: 'operational', fr: 'opérationnel' } },
    ancillary: { label: { en: 'ancillary', fr: 'auxiliaire' } },
  }),
);

/** The types of the program, with what files call them. */
export const CPA_TYPES = /* @__PURE__ */ made(() => {
  const types = Object.entries(DEPLOYMENT_TYPES).map(([id, { group, label }]) => [
    id,
    { group, label, aliases: aliasesOf(id as DeploymentType) },
  ]);
  return frozen(Object.fromEntries(types) as Readonly<Record<DeploymentType, NamedItem & { group: DeploymentGroup }>>);
});

/** The personnel of the program: ceilings are of police officers. */
export const CPA_PERSONNEL = /* @__PURE__ */ made(() =>
  frozen<Readonly<Record<Personnel, NamedItem & { readonly underCeilings?: boolean }>>>({
    police: {
      label: { en: 'police officer', fr: 'policier ou policière' },
      aliases: aliasesOf('police'),
      underCeilings: true,
    },
    civilian: {
      label: { en: 'civilian expert', fr: 'expert civil ou experte civile' },
      aliases: aliasesOf('civilian'),
    },
  }),
);
