import { frozen } from '../kernel/frozen.js';
import type { DocumentSource } from '../kernel/source.js';
import type { LostText, OpenReading } from '../program/document-model.js';

/**
 * What the plain texts have lost: lists inside the cells of tables, all notes, all pictures, the dates of pages. What
 * stood there is not known, and no value stands for it. Endnotes 2 and 3 defined two categories of cost.
 * @see evaluation-2015-2020, L207-291, L299-300, L361-366, L515-523, L723-724, L763-771, L776-794, L933;
 *   ministerial-note-2019, L20; peace-operations, L64; current-operations, L69
 * @category Data
 */
export const lostTexts = /* @__PURE__ */ frozen<readonly (LostText & { readonly sources: readonly DocumentSource[] })[]>([
  { id: 'table-2', table: '2', label: { en: 'descriptions of the data sources', fr: 'descriptions des sources de données' }, sources: [{ document: 'evaluation-2015-2020', line: 208 }] },
  {
    id: 'table-3',
    table: '3',
    label: { en: 'two limitations and what mitigated them, and the mitigation of the last', fr: "deux limites et leurs mesures d'atténuation, et celles de la dernière" },
    sources: [
      { document: 'evaluation-2015-2020', line: 230 },
      { document: 'evaluation-2015-2020', line: 233 },
      { document: 'evaluation-2015-2020', line: 238 },
    ],
  },
  { id: 'table-4', table: '4', label: { en: 'objectives by group, which Appendix D has', fr: "objectifs par groupe, que l'annexe D donne" }, sources: [{ document: 'evaluation-2015-2020', line: 261 }] },
  { id: 'table-5', table: '5', label: { en: 'roles of the committees', fr: 'rôles des comités' }, sources: [{ document: 'evaluation-2015-2020', line: 270 }] },
  { id: 'table-6', table: '6', label: { en: 'most roles of the partners', fr: 'la plupart des rôles des partenaires' }, sources: [{ document: 'evaluation-2015-2020', line: 280 }] },
  { id: 'endnote-2', label: { en: 'what rapid deployment costs are', fr: 'ce que sont les coûts de déploiement rapide' }, categories: ['rapid-deployment'], sources: [{ document: 'evaluation-2015-2020', line: 299 }] },
  { id: 'endnote-3', label: { en: 'what incremental costs are', fr: 'ce que sont les coûts marginaux' }, categories: ['incremental-costs'], sources: [{ document: 'evaluation-2015-2020', line: 300 }] },
  {
    id: 'table-12',
    table: '12',
    label: { en: 'multilateral missions of the United Nations, the European Union and other partners', fr: "missions multilatérales des Nations Unies, de l'Union européenne et d'autres partenaires" },
    sources: [
      { document: 'evaluation-2015-2020', line: 361 },
      { document: 'evaluation-2015-2020', line: 364 },
      { document: 'evaluation-2015-2020', line: 366 },
    ],
  },
  { id: 'table-13', table: '13', label: { en: 'what the first three courses cover', fr: 'contenu des trois premiers cours' }, sources: [{ document: 'evaluation-2015-2020', line: 516 }] },
  { id: 'table-14', table: '14', label: { en: 'ways to gain expertise in mission', fr: "façons d'acquérir une expertise en mission" }, sources: [{ document: 'evaluation-2015-2020', line: 723 }] },
  {
    id: 'action-plan',
    label: { en: 'leads and actions of the first two recommendations, and most of their dates', fr: 'responsables et mesures des deux premières recommandations, et la plupart de leurs échéances' },
    sources: [
      { document: 'evaluation-2015-2020', line: 763 },
      { document: 'evaluation-2015-2020', line: 768 },
    ],
  },
  { id: 'appendix-a', label: { en: 'groups of people interviewed, and most counts', fr: 'groupes de personnes interviewées, et la plupart des nombres' }, sources: [{ document: 'evaluation-2015-2020', line: 778 }] },
  { id: 'endnotes', label: { en: 'texts of all endnotes', fr: 'texte de toutes les notes' }, sources: [{ document: 'evaluation-2015-2020', line: 12 }] },
  {
    id: 'pictures',
    label: { en: 'diagrams and figures, apart from their text versions', fr: 'diagrammes et figures, hors leur version textuelle' },
    sources: [
      { document: 'evaluation-2015-2020', line: 247 },
      { document: 'evaluation-2015-2020', line: 348 },
      { document: 'evaluation-2015-2020', line: 466 },
      { document: 'evaluation-2015-2020', line: 797 },
      { document: 'evaluation-2015-2020', line: 825 },
      { document: 'evaluation-2015-2020', line: 873 },
    ],
  },
  {
    id: 'dates-modified',
    label: { en: 'days on which the pages were modified', fr: 'dates de modification des pages' },
    sources: [
      { document: 'evaluation-2015-2020', line: 933 },
      { document: 'ministerial-note-2019', line: 20 },
      { document: 'annual-report-2024-25', line: 292 },
      { document: 'peace-operations', line: 64 },
      { document: 'current-operations', line: 69 },
    ],
  },
]);

/**
 * Figures that can be read in two ways; in the statements they have no value.
 * @see evaluation-2015-2020, L531
 * @category Data
 */
export const openReadings = /* @__PURE__ */ frozen<readonly (OpenReading & { readonly source: DocumentSource })[]>([
  {
    figure: 'evaluation-2015-2020#l531-women-to-men',
    printed: '1:5',
    readings: [
      { label: { en: 'one woman to five men, as a share of women', fr: 'une femme pour cinq hommes, en part de femmes' }, numerator: 1, denominator: 6 },
      { label: { en: 'one woman in five officers', fr: 'une femme sur cinq policiers' }, numerator: 1, denominator: 5 },
    ],
    source: { document: 'evaluation-2015-2020', line: 531 },
  },
]);
