import type { FigureClaim } from '../claims/model.js';
import { frozen } from '../kernel/frozen.js';

/**
 * What the web page on peace operations claims.
 * @see peace-operations, L3-L58
 * @category Data
 */
export const peaceOperationsClaims = /* @__PURE__ */ frozen<readonly FigureClaim[]>([
  {
    kind: 'rivals',
    id: 'l3-countries',
    source: { document: 'peace-operations', line: 3 },
    label: { en: 'over 33 countries since 1989', fr: 'plus de 33 pays depuis 1989' },
    values: [
      { figure: 'countries', relation: 'more-than' },
      { figure: 'evaluation-2015-2020#l241-countries', relation: 'more-than' },
      { figure: 'annual-report-2024-25#l64-countries', relation: 'more-than', asOf: '2025' },
    ],
    growing: true,
  },
  {
    kind: 'trend',
    id: 'l52-language',
    source: { document: 'peace-operations', line: 52 },
    label: { en: 'more candidates passed the language test after a week', fr: 'plus de candidats ont réussi le test de langue après une semaine' },
    caution: { en: 'the first of the two is an estimate of what would have been', fr: 'le premier des deux est une estimation de ce qui aurait été' },
    direction: 'increased',
    series: ['l52-language-before', 'l52-language-after'],
  },
  {
    kind: 'spellings',
    id: 'names-surete',
    source: { document: 'peace-operations', line: 58 },
    label: { en: 'one name of the Sûreté du Québec', fr: 'un nom de la Sûreté du Québec' },
    names: [
      { text: 'Sûreté du Québec', sources: [{ document: 'annual-report-2024-25', line: 149 }] },
      { text: 'Sûreté du Quebec', sources: [{ document: 'peace-operations', line: 58 }] },
    ],
  },
]);

/**
 * What the web page on current peace operations claims.
 * @see current-operations, L16-L51
 * @category Data
 */
export const currentOperationsClaims = /* @__PURE__ */ frozen<readonly FigureClaim[]>([
  {
    kind: 'count',
    id: 'l39-ways',
    source: { document: 'current-operations', line: 39 },
    label: { en: 'two ways of taking part in MONUSCO', fr: 'deux façons de participer à la MONUSCO' },
    stated: 'l39-ways',
    lists: 'all',
    countings: [
      {
        label: { en: 'ways that follow', fr: 'façons qui suivent' },
        items: [
          { name: 'Specialized Police Team', lines: [40] },
          { name: 'Individual Police Officers', lines: [41] },
        ],
      },
    ],
  },
  {
    kind: 'dates',
    id: 'l16-ukraine-since',
    source: { document: 'current-operations', line: 16 },
    label: { en: 'first deployments to Ukraine in July 2015', fr: 'premières affectations en Ukraine en juillet 2015' },
    dates: [
      { date: '2015-07', source: { document: 'current-operations', line: 16 } },
      { date: '2015', source: { document: 'ministerial-note-2019', line: 11 } },
      { date: '2015', source: { document: 'annual-report-2024-25', line: 130 } },
      { date: '2015', source: { document: 'evaluation-2015-2020', line: 813 } },
      { date: '2014', source: { document: 'evaluation-2015-2020', line: 586 } },
    ],
  },
  {
    kind: 'spellings',
    id: 'names-pre-saat',
    source: { document: 'current-operations', line: 51 },
    label: { en: 'one name of the assessment team training', fr: "un nom de la formation de l'équipe d'évaluation" },
    names: [
      { text: 'United Nations Pre-Selection Assistance and Assessment Team', sources: [{ document: 'current-operations', line: 51 }] },
      {
        text: 'Pre-UN Selection Assistance and Assessment Team',
        sources: [
          { document: 'annual-report-2024-25', line: 42 },
          { document: 'annual-report-2024-25', line: 126 },
        ],
      },
    ],
  },
  {
    kind: 'spellings',
    id: 'names-euam-ukraine',
    source: { document: 'current-operations', line: 21 },
    label: { en: 'one name of the EU advisory mission in Ukraine', fr: "un nom de la mission de conseil de l'UE en Ukraine" },
    names: [
      { text: 'European Union Advisory Mission for Civilian Security Sector Reform', sources: [{ document: 'current-operations', line: 21 }] },
      { text: 'European Union Advisory Mission for Civilian Sector Reform', sources: [{ document: 'ministerial-note-2019', line: 11 }] },
    ],
  },
]);
