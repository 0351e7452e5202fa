import type { Claim } from '../audit/claim-kinds.js';
import { frozen, joined } from '../kernel/frozen.js';
import type { DocumentSource } from '../kernel/source.js';
import type { CountingWay } from '../missions/counts.js';
import { evaluationAcronyms } from './acronyms.js';
import { interviews, responseScale } from './evaluation-system.js';
import { programLogicModel } from './logic-model.js';
import { missionRegistry } from './missions.js';

/** Ways in which Table 10 may have counted missions, the plain one first. Its source does not say how it did. */
const WAYS = /* @__PURE__ */ frozen<readonly CountingWay[]>([
  { label: { en: 'all that are documented', fr: 'toutes celles qui sont documentées' }, definition: 'documented-presence', on: 'any-day', level: 'wholes' },
  { label: { en: 'parts in place of wholes', fr: "les parties à la place de l'ensemble" }, definition: 'documented-presence', on: 'any-day', level: 'parts' },
  {
    label: { en: 'without courts, secondments and posts at a headquarters', fr: 'sans les cours, les détachements ni les postes au siège' },
    definition: 'documented-presence',
    on: 'any-day',
    level: 'wholes',
    without: ['court-or-tribunal', 'secondment', 'gratis-position'],
  },
  {
    label: { en: 'with deployments of the operational group', fr: 'avec des affectations du groupe opérationnel' },
    definition: 'documented-presence',
    on: 'any-day',
    level: 'wholes',
    kinds: ['united-nations', 'european-union', 'coalition', 'national-operation', 'court-or-tribunal', 'bilateral'],
  },
  {
    label: { en: 'peace support operations', fr: 'opérations de soutien de la paix' },
    definition: 'documented-presence',
    on: 'any-day',
    level: 'wholes',
    kinds: ['united-nations', 'european-union', 'coalition', 'national-operation'],
  },
  { label: { en: 'of the United Nations and the European Union', fr: "des Nations Unies et de l'Union européenne" }, definition: 'documented-presence', on: 'any-day', level: 'wholes', kinds: ['united-nations', 'european-union'] },
  { label: { en: 'on the last day of the year', fr: "le dernier jour de l'exercice" }, definition: 'documented-presence', on: 'last-day', level: 'wholes' },
  { label: { en: 'by lines that state the presence', fr: 'selon les lignes qui énoncent la présence' }, definition: 'documented-presence', on: 'any-day', level: 'wholes', bases: ['stated'] },
  { label: { en: 'with a printed strength', fr: 'avec un effectif imprimé' }, definition: 'people-counted', on: 'any-day', level: 'wholes' },
]);

export const evaluationRegistryClaims = /* @__PURE__ */ frozen<readonly (Claim & { readonly source: DocumentSource })[]>([
  {
    kind: 'list-is-sound',
    id: 'l13-acronyms',
    source: { document: 'evaluation-2015-2020', line: 13 },
    label: { en: 'each acronym once, with one meaning', fr: 'chaque sigle une fois, avec un seul sens' },
    entries: evaluationAcronyms,
  },
  {
    kind: 'list-is-sound',
    id: 'l242-places',
    source: { document: 'evaluation-2015-2020', line: 242 },
    label: { en: 'six places of deployment', fr: "six lieux d'affectation" },
    caution: { en: 'the West Bank is part of Palestine, which has one country code', fr: "la Cisjordanie fait partie de la Palestine, qui n'a qu'un code de pays" },
    entries: [
      { text: 'Ukraine', thing: 'UA', line: 242 },
      { text: 'Mali', thing: 'ML', line: 242 },
      { text: 'Haiti', thing: 'HT', line: 242 },
      { text: 'Iraq', thing: 'IQ', line: 242 },
      { text: 'Palestine', thing: 'PS', line: 242 },
      { text: 'West Bank', thing: 'PS', line: 242 },
    ],
  },
  {
    kind: 'objectives-mapped',
    id: 'l268-mapped',
    source: { document: 'evaluation-2015-2020', line: 268 },
    label: { en: 'nine objectives mapped to outcomes of both levels', fr: 'neuf objectifs rattachés aux résultats des deux niveaux' },
    model: programLogicModel,
  },
  {
    kind: 'missions-fit-count',
    id: 'l324-missions-2015-16',
    source: { document: 'evaluation-2015-2020', line: 324 },
    label: { en: 'number of missions in 2015-16', fr: 'nombre de missions en 2015-2016' },
    stated: 't10-missions-2015-16',
    fiscalYear: '2015-16',
    missions: missionRegistry,
    lists: 'some',
    ways: WAYS,
  },
  {
    kind: 'missions-fit-count',
    id: 'l324-missions-2016-17',
    source: { document: 'evaluation-2015-2020', line: 324 },
    label: { en: 'number of missions in 2016-17', fr: 'nombre de missions en 2016-2017' },
    stated: 't10-missions-2016-17',
    fiscalYear: '2016-17',
    missions: missionRegistry,
    lists: 'some',
    ways: WAYS,
  },
  {
    kind: 'missions-fit-count',
    id: 'l324-missions-2017-18',
    source: { document: 'evaluation-2015-2020', line: 324 },
    label: { en: 'number of missions in 2017-18', fr: 'nombre de missions en 2017-2018' },
    stated: 't10-missions-2017-18',
    fiscalYear: '2017-18',
    missions: missionRegistry,
    lists: 'some',
    ways: WAYS,
  },
  {
    kind: 'missions-fit-count',
    id: 'l324-missions-2018-19',
    source: { document: 'evaluation-2015-2020', line: 324 },
    label: { en: 'number of missions in 2018-19', fr: 'nombre de missions en 2018-2019' },
    stated: 't10-missions-2018-19',
    fiscalYear: '2018-19',
    missions: missionRegistry,
    lists: 'some',
    ways: WAYS,
  },
  {
    kind: 'missions-fit-count',
    id: 'l324-missions-2019-20',
    source: { document: 'evaluation-2015-2020', line: 324 },
    label: { en: 'number of missions in 2019-20', fr: 'nombre de missions en 2019-2020' },
    stated: 't10-missions-2019-20',
    fiscalYear: '2019-20',
    missions: missionRegistry,
    lists: 'some',
    ways: WAYS,
  },
  {
    kind: 'list-is-sound',
    id: 'l345-heads',
    source: { document: 'evaluation-2015-2020', line: 345, table: '11' },
    label: { en: 'a head for each row of Table 11', fr: 'un en-tête pour chaque ligne du tableau 11' },
    entries: [
      { text: 'Operational: International peace support operations', line: 339 },
      { text: 'Operational: International courts and tribunals', line: 340 },
      { text: 'Operational: Bi-lateral deployments', line: 341 },
      { text: 'Ancillary: Short-term training initiatives', line: 342 },
      { text: 'Ancillary: Rapid response activities', line: 343 },
      { text: 'Ancillary: Development of international policy, standards and norms', line: 344 },
      { text: { noValue: 'not-reported', note: 'no data' }, line: 345 },
    ],
  },
  {
    kind: 'margins-fit',
    id: 'l776-interviews',
    source: { document: 'evaluation-2015-2020', line: 776 },
    label: { en: 'interviews add up by group and by place', fr: 'le compte des entrevues y est par groupe et par lieu' },
    table: interviews,
    notReported: 'none',
  },
  {
    kind: 'list-is-sound',
    id: 'l881-activities',
    source: { document: 'evaluation-2015-2020', line: 881 },
    label: { en: 'each activity of Figure 1 once', fr: 'chaque activité de la figure 1 une fois' },
    entries: [
      { text: 'support to local police', line: 883 },
      { text: 'rebuilding of police institutions', line: 884 },
      { text: 'training against crime', line: 885 },
      { text: 'Mentor and monitor', line: 885 },
      { text: 'operational support', line: 886 },
      { text: 'Mentor and monitor', line: 887 },
      { text: 'advice of specialized teams', line: 888 },
      { text: 'investigations of human rights violations', line: 889 },
      { text: 'support to elections', line: 890 },
      { text: 'response to humanitarian crises', line: 891 },
    ],
  },
  {
    kind: 'scale-covers-all',
    id: 'l926-scale',
    source: { document: 'evaluation-2015-2020', line: 926 },
    label: { en: 'a word for every share', fr: 'un mot pour chaque part' },
    scale: responseScale,
  },
]);

export const annualReportRegistryClaims = /* @__PURE__ */ frozen<readonly (Claim & { readonly source: DocumentSource })[]>([
  {
    kind: 'one-name',
    id: 'l21-eupol-copps',
    source: { document: 'annual-report-2024-25', line: 21 },
    label: { en: 'one acronym of the EU police office in the West Bank', fr: "un sigle du bureau de police de l'UE en Cisjordanie" },
    entries: missionRegistry,
    of: 'eupol-copps',
    name: 'EUPOL COPPPS',
  },
  {
    kind: 'one-name',
    id: 'l191-police-adviser',
    source: { document: 'annual-report-2024-25', line: 191 },
    label: { en: 'one title of the police adviser in New York', fr: 'un titre du conseiller de police à New York' },
    entries: missionRegistry,
    of: 'prmny',
    name: 'Senior Police and Corrections Adviser',
  },
  {
    kind: 'one-name',
    id: 'l211-security-coordinator',
    source: { document: 'annual-report-2024-25', line: 211 },
    label: { en: 'one name of the office of the security coordinator', fr: 'un nom du bureau du coordonnateur de la sécurité' },
    entries: missionRegistry,
    of: 'op-proteus',
  },
  {
    kind: 'list-is-sound',
    id: 'l286-police-agencies',
    source: { document: 'annual-report-2024-25', line: 286 },
    label: { en: 'partner agencies are police agencies', fr: 'les organismes partenaires sont des services de police' },
    caution: {
      en: 'the report does not say which partners are among its 19 police agencies',
      fr: 'le rapport ne dit pas quels partenaires comptent parmi ses 19 services de police',
    },
    entries: [
      { text: 'Correctional Services Canada', class: 'corrections', line: 287 },
      { text: 'Sûreté du Québec', class: 'police', line: 149 },
      { text: 'Service de Police de la Ville de Montréal', class: 'police', line: 149 },
      { text: 'Service de Police de la Ville de Québec', class: 'police', line: 149 },
      { text: 'Peel Regional Police', class: 'police', line: 131 },
      { text: 'Toronto Police Service', class: 'police', line: 131 },
      { text: 'Niagara Regional Police Service', class: 'police', line: 287 },
      { text: 'Regina Police Service', class: 'police', line: 131 },
      { text: 'West Vancouver Police Department', class: 'police', line: 287 },
      { text: 'Saint John Police Force', class: 'police', line: 287 },
    ],
    classes: ['police'],
  },
]);

export const currentOperationsRegistryClaims = /* @__PURE__ */ frozen<readonly (Claim & { readonly source: DocumentSource })[]>([
  {
    kind: 'one-status-at-a-time',
    id: 'l14-ukraine-suspended',
    source: { document: 'current-operations', line: 14 },
    label: { en: 'the bilateral mission in Ukraine is suspended', fr: 'la mission bilatérale en Ukraine est suspendue' },
    missions: missionRegistry,
    mission: 'cpmu',
    status: 'suspended',
  },
]);

/**
 * What the documents claim of things that are bundled as records: missions, acronyms, agencies, the logic model, the
 * scale of answers and the interviews. Each carries the records that it is held against.
 *
 * Table 10 does not say how it counts missions, so that its five numbers stand beside nine ways of counting. The
 * registry holds what documents name and not all that there was (`lists: 'some'`).
 * @see evaluation-2015-2020, L13-125, L242, L268, L324, L337-345, L776-795, L881-891, L926-932; annual-report-2024-25,
 *   L21, L191, L211, L286-287; current-operations, L14
 * @category Data
 */
export const registryClaims = /* @__PURE__ */ joined<Claim>(evaluationRegistryClaims, annualReportRegistryClaims, currentOperationsRegistryClaims);
