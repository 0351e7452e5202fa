import { frozen } from '../kernel/frozen.js';
import type { PoliceAgency } from '../program/model.js';

/**
 * The Canadian agencies whose people serve, as the five documents name them, with the spellings they use and the first
 * line of each document. Police services of host countries are not here.
 *
 * The annual report counts 19 agencies beside the Royal Canadian Mounted Police and names ten others.
 * @see annual-report-2024-25, L131-244, L286-287; peace-operations, L44, L58
 * @category Data
 */
export const policeAgencies = /* @__PURE__ */ frozen<readonly PoliceAgency[]>([
  {
    id: 'rcmp',
    label: { en: 'Royal Canadian Mounted Police', fr: 'Gendarmerie royale du Canada' },
    acronym: { en: 'RCMP', fr: 'GRC' },
    kind: 'police',
    names: [
      {
        text: 'Royal Canadian Mounted Police',
        sources: [
          { document: 'evaluation-2015-2020', line: 107 },
          { document: 'ministerial-note-2019', line: 4 },
          { document: 'annual-report-2024-25', line: 46 },
        ],
      },
      {
        text: 'Royal Canadian Mounted Police (RCMP)',
        sources: [
          { document: 'evaluation-2015-2020', line: 188 },
          { document: 'ministerial-note-2019', line: 4 },
          { document: 'annual-report-2024-25', line: 61 },
        ],
      },
      {
        text: 'RCMP',
        sources: [
          { document: 'evaluation-2015-2020', line: 73 },
          { document: 'ministerial-note-2019', line: 4 },
          { document: 'annual-report-2024-25', line: 45 },
          { document: 'peace-operations', line: 9 },
          { document: 'current-operations', line: 11 },
        ],
      },
    ],
  },
  {
    id: 'correctional-service-canada',
    label: { en: 'Correctional Service of Canada', fr: 'Service correctionnel du Canada' },
    kind: 'corrections',
    names: [{ text: 'Correctional Services Canada', sources: [{ document: 'annual-report-2024-25', line: 287 }] }],
    partnerSince: { fiscalYear: '2024-25', sources: [{ document: 'annual-report-2024-25', line: 287 }] },
  },
  {
    id: 'surete-du-quebec',
    label: { en: 'Sûreté du Québec', fr: 'Sûreté du Québec' },
    kind: 'police',
    names: [
      { text: 'Sûreté du Québec', sources: [{ document: 'annual-report-2024-25', line: 149 }] },
      { text: 'Sûreté du Quebec', sources: [{ document: 'peace-operations', line: 58 }] },
    ],
  },
  {
    id: 'spvm',
    label: { en: 'Service de police de la Ville de Montréal', fr: 'Service de police de la Ville de Montréal' },
    kind: 'police',
    names: [
      { text: 'Service de Police de la Ville de Montréal', sources: [{ document: 'annual-report-2024-25', line: 149 }] },
      { text: 'Service de police de la Ville de Montréal', sources: [{ document: 'peace-operations', line: 44 }] },
    ],
  },
  { id: 'spvq', label: { en: 'Service de police de la Ville de Québec', fr: 'Service de police de la Ville de Québec' }, kind: 'police', names: [{ text: 'Service de Police de la Ville de Québec', sources: [{ document: 'annual-report-2024-25', line: 149 }] }] },
  { id: 'peel-regional-police', label: { en: 'Peel Regional Police', fr: 'Peel Regional Police' }, kind: 'police', names: [{ text: 'Peel Regional Police', sources: [{ document: 'annual-report-2024-25', line: 131 }] }] },
  { id: 'toronto-police-service', label: { en: 'Toronto Police Service', fr: 'Toronto Police Service' }, kind: 'police', names: [{ text: 'Toronto Police Service', sources: [{ document: 'annual-report-2024-25', line: 131 }] }] },
  {
    id: 'niagara-regional-police-service',
    label: { en: 'Niagara Regional Police Service', fr: 'Niagara Regional Police Service' },
    kind: 'police',
    names: [{ text: 'Niagara Regional Police Service', sources: [{ document: 'annual-report-2024-25', line: 287 }] }],
    partnerSince: { fiscalYear: '2024-25', sources: [{ document: 'annual-report-2024-25', line: 287 }] },
  },
  { id: 'regina-police-service', label: { en: 'Regina Police Service', fr: 'Regina Police Service' }, kind: 'police', names: [{ text: 'Regina Police Service', sources: [{ document: 'annual-report-2024-25', line: 131 }] }] },
  {
    id: 'west-vancouver-police-department',
    label: { en: 'West Vancouver Police Department', fr: 'West Vancouver Police Department' },
    kind: 'police',
    names: [
      { text: 'West Vancouver Police Department', sources: [{ document: 'annual-report-2024-25', line: 287 }] },
      { text: 'West Vancouver Police Service', sources: [{ document: 'annual-report-2024-25', line: 131 }] },
    ],
    partnerSince: { fiscalYear: '2024-25', sources: [{ document: 'annual-report-2024-25', line: 287 }] },
  },
  {
    id: 'saint-john-police-force',
    label: { en: 'Saint John Police Force', fr: 'Saint John Police Force' },
    kind: 'police',
    names: [{ text: 'Saint John Police Force', sources: [{ document: 'annual-report-2024-25', line: 287 }] }],
    partnerSince: { fiscalYear: '2024-25', sources: [{ document: 'annual-report-2024-25', line: 287 }] },
  },
]);
