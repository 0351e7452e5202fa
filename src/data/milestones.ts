import { frozen } from '../kernel/frozen.js';
import type { DocumentSource } from '../kernel/source.js';
import type { Milestone } from '../program/milestone-model.js';

/**
 * The program's time line: what the five documents date about the program as a whole, in the order of the dates.
 *
 * Dates are as precise as the documents. When Canadian police served where is told by `missionRegistry`, when
 * recommendations are due by `recommendations`, and which years figures are of by the figures themselves.
 * @see evaluation-2015-2020, L154-192, L197, L237-241, L260, L294, L456-459, L514, L534, L558-571, L629, L680;
 *   annual-report-2024-25, L64, L121, L131, L268, L287, L290; ministerial-note-2019, L3; peace-operations, L3
 * @category Data
 */
export const milestones = /* @__PURE__ */ frozen<readonly (Milestone & { readonly sources: readonly DocumentSource[] })[]>([
  {
    id: 'first-deployments',
    kind: 'participation',
    label: { en: 'first Canadian police officers in peace missions', fr: 'premiers policiers canadiens dans des missions de paix' },
    from: '1989',
    sources: [
      { document: 'evaluation-2015-2020', line: 241 },
      { document: 'ministerial-note-2019', line: 3 },
      { document: 'peace-operations', line: 3 },
      { document: 'annual-report-2024-25', line: 64 },
    ],
  },
  { id: 'first-other-services', kind: 'participation', label: { en: 'provincial and municipal police services take part', fr: 'participation de services de police provinciaux et municipaux' }, from: '1995', sources: [{ document: 'evaluation-2015-2020', line: 241 }] },
  { id: 'arrangement-approved', kind: 'authority', label: { en: 'arrangement approved by the government', fr: 'arrangement approuvé par le gouvernement' }, from: '2006', sources: [{ document: 'evaluation-2015-2020', line: 241 }] },
  { id: 'arrangement-renewed-2011', kind: 'authority', label: { en: 'arrangement renewed', fr: 'arrangement renouvelé' }, from: '2011', sources: [{ document: 'evaluation-2015-2020', line: 241 }] },
  { id: 'evaluation-2012', kind: 'evaluation', label: { en: 'evaluation of the program', fr: 'évaluation du programme' }, from: '2012', sources: [{ document: 'evaluation-2015-2020', line: 189 }] },
  {
    id: 'years-evaluated',
    kind: 'evaluation',
    label: { en: 'years that the horizontal evaluation covers', fr: "années visées par l'évaluation horizontale" },
    from: '2015-04-01',
    to: '2020-03-31',
    sources: [
      { document: 'evaluation-2015-2020', line: 192 },
      { document: 'evaluation-2015-2020', line: 154 },
    ],
  },
  { id: 'arrangement-renewed-2016', kind: 'authority', label: { en: 'arrangement renewed', fr: 'arrangement renouvelé' }, from: '2016', sources: [{ document: 'evaluation-2015-2020', line: 241 }] },
  {
    id: 'memorandum-2016-2021',
    kind: 'agreement',
    label: { en: 'memorandum of understanding among the partners', fr: "protocole d'entente entre les partenaires" },
    from: '2016',
    to: '2021',
    sources: [
      { document: 'evaluation-2015-2020', line: 260 },
      { document: 'evaluation-2015-2020', line: 278 },
      { document: 'evaluation-2015-2020', line: 292 },
      { document: 'evaluation-2015-2020', line: 514 },
      { document: 'evaluation-2015-2020', line: 612 },
      { document: 'evaluation-2015-2020', line: 629 },
      { document: 'evaluation-2015-2020', line: 671 },
    ],
  },
  {
    id: 'funding-program-replaced',
    kind: 'funding',
    label: { en: 'Peace and Stabilization Operations Program in place of the Global Peace and Security Fund', fr: 'Programme pour la stabilisation et les opérations de paix, à la place du Fonds pour la paix et la sécurité mondiales' },
    from: '2016',
    sources: [{ document: 'evaluation-2015-2020', line: 294 }],
  },
  { id: 'domestic-benefits-review', kind: 'evaluation', label: { en: 'review of domestic benefits', fr: 'examen des avantages pour le Canada' }, from: '2016', sources: [{ document: 'evaluation-2015-2020', line: 456 }] },
  {
    id: 'evaluation-2017',
    kind: 'evaluation',
    label: { en: 'evaluation of the program, with its relevance', fr: 'évaluation du programme, pertinence comprise' },
    from: '2017',
    sources: [
      { document: 'evaluation-2015-2020', line: 189 },
      { document: 'evaluation-2015-2020', line: 197 },
    ],
  },
  { id: 'elsie-initiative', kind: 'commitment', label: { en: 'Elsie Initiative for Women in Peace Operations', fr: 'Initiative Elsie pour la participation des femmes aux opérations de paix' }, from: '2017', sources: [{ document: 'evaluation-2015-2020', line: 558 }] },
  { id: 'feminist-policy', kind: 'commitment', label: { en: 'Feminist International Assistance Policy', fr: "Politique d'aide internationale féministe" }, from: '2017', sources: [{ document: 'evaluation-2015-2020', line: 571 }] },
  {
    id: 'national-action-plan-2017-2022',
    kind: 'commitment',
    label: { en: 'National Action Plan on women, peace and security', fr: "Plan d'action national sur les femmes, la paix et la sécurité" },
    from: '2017',
    to: '2022',
    sources: [
      { document: 'evaluation-2015-2020', line: 564 },
      { document: 'evaluation-2015-2020', line: 25 },
    ],
  },
  {
    id: 'police-commissioner',
    kind: 'participation',
    label: { en: 'Canadian appointed United Nations Police Commissioner in Haiti, at first outside the program', fr: "Canadien nommé commissaire de police des Nations Unies en Haïti, à l'origine hors du programme" },
    from: '2018',
    sources: [
      { document: 'evaluation-2015-2020', line: 370 },
      { document: 'evaluation-2015-2020', line: 401 },
    ],
  },
  { id: 'video-on-benefits', kind: 'communication', label: { en: 'video on domestic benefits', fr: 'vidéo sur les avantages pour le Canada' }, from: '2018', sources: [{ document: 'evaluation-2015-2020', line: 459 }] },
  { id: 'survey-of-barriers', kind: 'participation', label: { en: 'survey on what keeps women officers from deploying', fr: "enquête sur ce qui empêche les policières d'être affectées" }, from: '2018-04-01', to: '2019-03-31', sources: [{ document: 'evaluation-2015-2020', line: 534 }] },
  { id: 'sheet-on-skills', kind: 'communication', label: { en: 'information sheet on mission skills', fr: "fiche d'information sur les compétences acquises en mission" }, from: '2019', sources: [{ document: 'evaluation-2015-2020', line: 459 }] },
  { id: 'tracker-of-decisions', kind: 'governance', label: { en: 'record of working group decisions, at Public Safety Canada', fr: 'registre des décisions du groupe de travail, à Sécurité publique Canada' }, from: '2019', sources: [{ document: 'evaluation-2015-2020', line: 680 }] },
  { id: 'strategic-direction-refresh', kind: 'governance', label: { en: 'strategic direction, refreshed', fr: 'orientation stratégique, mise à jour' }, from: '2019', to: '2020', sources: [{ document: 'evaluation-2015-2020', line: 629 }] },
  { id: 'evaluation-travel-cancelled', kind: 'evaluation', label: { en: 'travel of the evaluators to Ukraine cancelled, in the pandemic', fr: 'voyage des évaluateurs en Ukraine annulé, pendant la pandémie' }, from: '2020-03', sources: [{ document: 'evaluation-2015-2020', line: 237 }] },
  { id: 'authority-expiry', kind: 'authority', label: { en: 'policy authority expires, as scheduled', fr: "fin prévue de l'autorisation stratégique" }, from: '2021-03-31', planned: true, sources: [{ document: 'evaluation-2015-2020', line: 189 }] },
  { id: 'third-national-action-plan', kind: 'commitment', label: { en: 'third National Action Plan launched', fr: "lancement du troisième Plan d'action national" }, from: '2024-03', sources: [{ document: 'annual-report-2024-25', line: 121 }] },
  { id: 'four-new-partners', kind: 'participation', label: { en: 'four new partner agencies', fr: 'quatre nouveaux organismes partenaires' }, from: '2024-04-01', to: '2025-03-31', sources: [{ document: 'annual-report-2024-25', line: 287 }] },
  { id: 'evaluation-2025', kind: 'evaluation', label: { en: 'horizontal evaluation', fr: 'évaluation horizontale' }, from: '2025', sources: [{ document: 'annual-report-2024-25', line: 268 }] },
  { id: 'partners-asked', kind: 'participation', label: { en: 'partner agencies asked about the agreement, early in the year', fr: "organismes partenaires consultés sur l'entente, en début d'année" }, from: '2025', sources: [{ document: 'annual-report-2024-25', line: 290 }] },
  { id: 'more-people-for-ukraine', kind: 'participation', label: { en: 'more people needed in the mission in Ukraine', fr: 'personnel supplémentaire requis pour la mission en Ukraine' }, from: '2025-04-01', to: '2026-03-31', planned: true, sources: [{ document: 'annual-report-2024-25', line: 131 }] },
]);
