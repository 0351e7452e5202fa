import type { FigureClaim } from '../claims/model.js';
import { frozen } from '../kernel/frozen.js';
import type { WordClaim } from '../program/claim-shapes.js';
import { responseScale } from './evaluation-system.js';

/**
 * What the evaluation claims beyond its identities: counts, extremes, trends, dates, lengths of time, and values that
 * other documents give otherwise.
 * @see evaluation-2015-2020, L152-L817
 * @category Data
 */
export const evaluationClaims = /* @__PURE__ */ frozen<readonly (FigureClaim | WordClaim)[]>([
  {
    kind: 'count',
    id: 'l152-partners',
    source: { document: 'evaluation-2015-2020', line: 152 },
    label: { en: 'three partner departments', fr: 'trois ministères partenaires' },
    stated: 'l152-partners',
    lists: 'all',
    countings: [
      {
        label: { en: 'departments named', fr: 'ministères nommés' },
        items: [
          { name: 'RCMP', lines: [152] },
          { name: 'GAC', lines: [152] },
          { name: 'PS', lines: [152] },
        ],
      },
    ],
  },
  {
    kind: 'count',
    id: 'l167-recommendations',
    source: { document: 'evaluation-2015-2020', line: 167 },
    label: { en: 'three recommendations', fr: 'trois recommandations' },
    stated: 'l167-recommendations',
    lists: 'all',
    countings: [
      {
        label: { en: 'recommendations that follow', fr: 'recommandations qui suivent' },
        items: [
          { name: '1', lines: [168, 741] },
          { name: '2', lines: [171, 743] },
          { name: '3', lines: [183, 755] },
        ],
      },
    ],
  },
  {
    kind: 'dates',
    id: 'l192-scope-start',
    source: { document: 'evaluation-2015-2020', line: 192 },
    label: { en: 'the evaluation covers the program from 1 April 2015', fr: 'évaluation du programme à partir du 1er avril 2015' },
    dates: [
      { date: '2015-04-01', source: { document: 'evaluation-2015-2020', line: 192 } },
      { date: '2015-04-01', source: { document: 'evaluation-2015-2020', line: 154 } },
      { date: '2015-04', source: { document: 'evaluation-2015-2020', line: 547 } },
    ],
  },
  {
    kind: 'dates',
    id: 'l192-scope-end',
    source: { document: 'evaluation-2015-2020', line: 192 },
    label: { en: 'the evaluation covers the program to 31 March 2020', fr: "évaluation du programme jusqu'au 31 mars 2020" },
    dates: [
      { date: '2020-03-31', source: { document: 'evaluation-2015-2020', line: 192 } },
      { date: '2020-03-31', source: { document: 'evaluation-2015-2020', line: 154 } },
      { date: '2020-03', source: { document: 'evaluation-2015-2020', line: 547 } },
    ],
  },
  {
    kind: 'duration',
    id: 'l192-five-years',
    source: { document: 'evaluation-2015-2020', line: 192 },
    label: { en: 'a period of five years', fr: 'une période de cinq ans' },
    stated: { figure: 'l192-years', relation: 'exactly' },
    from: { date: '2015-04-01', source: { document: 'evaluation-2015-2020', line: 192 } },
    to: { date: '2020-03-31', source: { document: 'evaluation-2015-2020', line: 192 } },
  },
  {
    kind: 'count',
    id: 'l197-questions',
    source: { document: 'evaluation-2015-2020', line: 197 },
    label: { en: 'six questions', fr: 'six questions' },
    stated: 'l197-questions',
    lists: 'all',
    countings: [
      {
        label: { en: 'rows of Table 1', fr: 'lignes du tableau 1' },
        items: [
          { name: 'EQ1', lines: [198] },
          { name: 'EQ2', lines: [200] },
          { name: 'EQ3', lines: [201] },
          { name: 'EQ4', lines: [202] },
          { name: 'EQ5', lines: [203] },
          { name: 'EQ6', lines: [204] },
        ],
      },
    ],
  },
  {
    kind: 'rivals',
    id: 'l241-police-officers',
    source: { document: 'evaluation-2015-2020', line: 241 },
    label: { en: 'almost 4,000 police officers deployed since 1989', fr: 'près de 4 000 policiers affectés depuis 1989' },
    values: [
      { figure: 'l241-police-officers', relation: 'almost', tolerance: '0.1' },
      { figure: 'ministerial-note-2019#police-officers', relation: 'more-than', asOf: '2019-09-05' },
      { figure: 'peace-operations#police-officers', relation: 'more-than' },
      { figure: 'annual-report-2024-25#l64-police-officers', relation: 'more-than', asOf: '2025' },
    ],
    growing: true,
  },
  {
    kind: 'rivals',
    id: 'l241-countries',
    source: { document: 'evaluation-2015-2020', line: 241 },
    label: { en: 'missions in over 30 countries since 1989', fr: 'missions dans plus de 30 pays depuis 1989' },
    values: [
      { figure: 'l241-countries', relation: 'more-than' },
      { figure: 'peace-operations#countries', relation: 'more-than' },
      { figure: 'annual-report-2024-25#l64-countries', relation: 'more-than', asOf: '2025' },
    ],
    growing: true,
  },
  {
    kind: 'dates',
    id: 'l241-since-1989',
    source: { document: 'evaluation-2015-2020', line: 241 },
    label: { en: 'police officers in peace missions since 1989', fr: 'policiers dans les missions de paix depuis 1989' },
    dates: [
      { date: '1989', source: { document: 'evaluation-2015-2020', line: 241 } },
      { date: '1989', source: { document: 'ministerial-note-2019', line: 3 } },
      { date: '1989', source: { document: 'peace-operations', line: 3 } },
      { date: '1989', source: { document: 'annual-report-2024-25', line: 64 } },
    ],
  },
  {
    kind: 'count',
    id: 'l260-objectives',
    source: { document: 'evaluation-2015-2020', line: 260 },
    label: { en: 'nine objectives', fr: 'neuf objectifs' },
    stated: 'l260-objectives',
    lists: 'all',
    countings: [
      {
        label: { en: 'objectives of Appendix D', fr: "objectifs de l'annexe D" },
        items: [
          { name: 'World stage 1', lines: [858] },
          { name: 'World stage 2', lines: [859] },
          { name: 'World stage 3', lines: [860] },
          { name: 'Mission 1', lines: [863] },
          { name: 'Mission 2', lines: [864] },
          { name: 'Mission 3', lines: [865] },
          { name: 'Mission 4', lines: [866] },
          { name: 'Domestic benefits', lines: [869] },
          { name: 'Women, peace and security', lines: [871] },
        ],
      },
    ],
  },
  {
    kind: 'count',
    id: 'l269-committees',
    source: { document: 'evaluation-2015-2020', line: 269 },
    label: { en: 'three committees', fr: 'trois comités' },
    stated: 'l269-committees',
    lists: 'all',
    countings: [
      {
        label: { en: 'rows of Table 5', fr: 'lignes du tableau 5' },
        items: [
          { name: 'CPA ADM Oversight Committee', lines: [272] },
          { name: 'CPA DG Steering Committee', lines: [274] },
          { name: 'CPA Working Group', lines: [276] },
        ],
      },
    ],
  },
  {
    kind: 'extreme',
    id: 'l321-lowest-year',
    source: { document: 'evaluation-2015-2020', line: 321 },
    label: { en: 'fewest deployments in 2018-19', fr: "le moins d'affectations en 2018-2019" },
    which: 'lowest',
    of: 't10-deployments-2018-19',
    others: ['t10-deployments-2015-16', 't10-deployments-2016-17', 't10-deployments-2017-18', 't10-deployments-2019-20'],
  },
  {
    kind: 'extreme',
    id: 'l321-highest-year',
    source: { document: 'evaluation-2015-2020', line: 321 },
    label: { en: 'most deployments in 2016-17', fr: "le plus d'affectations en 2016-2017" },
    which: 'highest',
    of: 't10-deployments-2016-17',
    others: ['t10-deployments-2015-16', 't10-deployments-2017-18', 't10-deployments-2018-19', 't10-deployments-2019-20'],
  },
  {
    kind: 'in-line-with-series',
    id: 'l330-benefits-2019-20',
    source: { document: 'evaluation-2015-2020', line: 330 },
    label: {
      en: 'employee benefit payments of 2019-20, as a share of salaries, in line with the other years',
      fr: "paiements d'avantages sociaux de 2019-2020, en part des salaires, dans le rang des autres exercices",
    },
    unit: 'percent',
    of: { percent: ['t10-benefits-2019-20', 't10-salary-2019-20'] },
    others: [{ percent: ['t10-benefits-2015-16', 't10-salary-2015-16'] }, { percent: ['t10-benefits-2016-17', 't10-salary-2016-17'] }, { percent: ['t10-benefits-2017-18', 't10-salary-2017-18'] }, { percent: ['t10-benefits-2018-19', 't10-salary-2018-19'] }],
    times: '3',
    missing: 'unknown',
  },
  {
    kind: 'count',
    id: 'l333-groupings',
    source: { document: 'evaluation-2015-2020', line: 333 },
    label: { en: 'two groupings of deployments', fr: "deux groupes d'affectations" },
    stated: 'l333-groupings',
    lists: 'all',
    countings: [
      {
        label: { en: 'groupings that follow', fr: 'groupes qui suivent' },
        items: [
          { name: 'Operational', lines: [334] },
          { name: 'Ancillary', lines: [335] },
        ],
      },
    ],
  },
  {
    kind: 'trend',
    id: 'l336-bilateral',
    source: { document: 'evaluation-2015-2020', line: 336 },
    label: { en: 'bilateral deployments increased from 2015-16 to 2019-20', fr: 'hausse des affectations bilatérales de 2015-2016 à 2019-2020' },
    direction: 'increased',
    series: ['t11-bilateral-2015-16', 't11-bilateral-2016-17', 't11-bilateral-2017-18', 't11-bilateral-2018-19', 't11-bilateral-2019-20'],
  },
  {
    kind: 'trend',
    id: 'l336-peace-support',
    source: { document: 'evaluation-2015-2020', line: 336 },
    label: { en: 'peace support operations decreased from 2015-16 to 2018-19', fr: 'baisse des opérations de soutien de la paix de 2015-2016 à 2018-2019' },
    direction: 'decreased',
    series: ['t11-peace-support-2015-16', 't11-peace-support-2016-17', 't11-peace-support-2017-18', 't11-peace-support-2018-19'],
  },
  {
    kind: 'extreme',
    id: 'l336-peace-support-lowest',
    source: { document: 'evaluation-2015-2020', line: 336 },
    label: { en: 'fewest peace support deployments in 2018-19', fr: "le moins d'affectations de soutien de la paix en 2018-2019" },
    which: 'lowest',
    of: 't11-peace-support-2018-19',
    others: ['t11-peace-support-2015-16', 't11-peace-support-2016-17', 't11-peace-support-2017-18', 't11-peace-support-2019-20'],
  },
  {
    kind: 'duration',
    id: 'l370-years-in-haiti-span',
    source: { document: 'evaluation-2015-2020', line: 370 },
    label: { en: '16 years in Haiti', fr: '16 ans en Haïti' },
    stated: { figure: 'l370-years-in-haiti', relation: 'exactly' },
    from: { date: '2004', source: { document: 'evaluation-2015-2020', line: 801 } },
    to: { date: '2020', source: { document: 'evaluation-2015-2020', line: 801 } },
  },
  {
    kind: 'dates',
    id: 'l370-commissioner',
    source: { document: 'evaluation-2015-2020', line: 370 },
    label: { en: 'Canadian appointed UN Police Commissioner in 2018', fr: 'Canadien nommé commissaire de police des Nations Unies en 2018' },
    dates: [
      { date: '2018', source: { document: 'evaluation-2015-2020', line: 370 } },
      { date: '2018', source: { document: 'evaluation-2015-2020', line: 401 } },
    ],
  },
  {
    kind: 'only',
    id: 'l389-one-assignment',
    source: { document: 'evaluation-2015-2020', line: 389 },
    label: { en: 'one assignment to an international court, in 2018-19, one time only', fr: 'une seule affectation à une cour internationale, en 2018-2019, une seule fois' },
    of: 't11-courts-2018-19',
    others: ['t11-courts-2015-16', 't11-courts-2016-17', 't11-courts-2017-18', 't11-courts-2019-20'],
  },
  {
    kind: 'rivals',
    id: 'l534-partner-agencies',
    source: { document: 'evaluation-2015-2020', line: 534 },
    label: { en: '26 police partner agencies in 2018-19', fr: '26 services de police partenaires en 2018-2019' },
    caution: { en: 'partners, and services that took part, are two counts', fr: 'les partenaires et les services participants sont deux comptes' },
    values: [
      { figure: 'l534-partner-agencies', relation: 'exactly', asOf: '2018-04-01/2019-03-31', label: { en: 'partner agencies', fr: 'services partenaires' } },
      { figure: 'annual-report-2024-25#partner-agencies', relation: 'exactly', asOf: '2024-04-01/2025-03-31', label: { en: 'police agencies that took part', fr: 'services de police participants' } },
    ],
  },
  {
    kind: 'word-of-scale',
    id: 'l440-almost-half',
    source: { document: 'evaluation-2015-2020', line: 440 },
    label: { en: 'almost half of interviewees, in a word of Appendix E', fr: "près de la moitié des personnes interrogées, dans un mot de l'annexe E" },
    word: 'almost half',
    scale: responseScale,
  },
  {
    kind: 'trend',
    id: 'l437-growth',
    source: { document: 'evaluation-2015-2020', line: 437 },
    label: { en: 'authorized deployments to Ukraine grew', fr: 'hausse des affectations autorisées en Ukraine' },
    direction: 'increased',
    series: ['l437-authorized-from', 'l437-authorized-to'],
  },
  {
    kind: 'count',
    id: 'l566-priority-areas',
    source: { document: 'evaluation-2015-2020', line: 566 },
    label: { en: 'four priority areas', fr: 'quatre domaines prioritaires' },
    stated: 'l566-priority-areas',
    lists: 'all',
    countings: [
      {
        label: { en: 'areas that follow', fr: 'domaines qui suivent' },
        items: [
          { name: 'Governance and accountability', lines: [567] },
          { name: 'Gender analysis', lines: [568] },
          { name: 'Gender-sensitive elements', lines: [569] },
          { name: 'More women deployed', lines: [570] },
        ],
      },
    ],
  },
  {
    kind: 'dates',
    id: 'l586-ukraine-since',
    source: { document: 'evaluation-2015-2020', line: 586 },
    label: { en: 'bilateral mission in Ukraine since 2014', fr: 'mission bilatérale en Ukraine depuis 2014' },
    dates: [
      { date: '2014', source: { document: 'evaluation-2015-2020', line: 586 } },
      { date: '2015', source: { document: 'evaluation-2015-2020', line: 813 }, label: { en: 'case study', fr: 'étude de cas' } },
      { date: '2015', source: { document: 'ministerial-note-2019', line: 11 }, label: { en: 'first deployments', fr: 'premières affectations' } },
      { date: '2015', source: { document: 'annual-report-2024-25', line: 130 }, label: { en: 'inception', fr: 'création' } },
      { date: '2015-07', source: { document: 'current-operations', line: 16 }, label: { en: 'first deployments', fr: 'premières affectations' } },
    ],
  },
  {
    kind: 'rivals',
    id: 'l586-ukraine-ceiling',
    source: { document: 'evaluation-2015-2020', line: 586 },
    label: { en: '45 authorized in Ukraine', fr: '45 affectations autorisées en Ukraine' },
    caution: { en: 'one number, for one mission here and for two together in the note', fr: 'un même nombre, pour une mission ici et pour deux ensemble dans la note' },
    values: [
      { figure: 'l586-authorized', relation: 'exactly', label: { en: 'bilateral mission', fr: 'mission bilatérale' } },
      { figure: 'ministerial-note-2019#ukraine-ceiling', relation: 'as-limit', asOf: '2019-09-05', label: { en: 'two missions together', fr: 'deux missions ensemble' } },
      { figure: 'current-operations#ukraine-ceiling', relation: 'as-limit', label: { en: 'country', fr: 'pays' } },
    ],
  },
  {
    kind: 'rivals',
    id: 'l603-target-and-ceiling',
    source: { document: 'evaluation-2015-2020', line: 603 },
    label: { en: 'a target of 150 deployments', fr: 'une cible de 150 affectations' },
    caution: { en: 'a target here, an upper limit in the note', fr: 'une cible ici, un plafond dans la note' },
    values: [
      { figure: 'l603-target', relation: 'exactly', label: { en: 'target', fr: 'cible' } },
      { figure: 'ministerial-note-2019#program-ceiling', relation: 'as-limit', asOf: '2019-09-05', label: { en: 'authorized at most', fr: 'autorisées au plus' } },
    ],
  },
  {
    kind: 'trend',
    id: 'l606-fewer-officers',
    source: { document: 'evaluation-2015-2020', line: 606 },
    label: { en: 'fewer police officers deployed', fr: 'moins de policiers affectés' },
    direction: 'decreased',
    series: ['t10-deployments-2015-16', 't10-deployments-2016-17', 't10-deployments-2017-18', 't10-deployments-2018-19', 't10-deployments-2019-20'],
  },
  {
    kind: 'bound',
    id: 'l660-never-full',
    source: { document: 'evaluation-2015-2020', line: 660 },
    label: { en: 'the authorized staff was never reached', fr: "le nombre d'ETP autorisés n'a jamais été atteint" },
    bound: { figure: 'l660-authorized-fte', relation: 'less-than' },
    of: { maximum: ['t10-actual-fte-2015-16', 't10-actual-fte-2016-17', 't10-actual-fte-2017-18', 't10-actual-fte-2018-19', 't10-actual-fte-2019-20'] },
    missing: 'unknown',
  },
  {
    kind: 'rivals',
    id: 'l660-allocation',
    source: { document: 'evaluation-2015-2020', line: 660 },
    label: { en: 'an allocation of 54 in all five years', fr: 'une allocation de 54 dans les cinq exercices' },
    values: [
      { figure: 'l660-authorized-fte', relation: 'exactly' },
      { figure: 't10-authorized-fte-2015-16', relation: 'exactly', asOf: '2015-04-01/2016-03-31' },
      { figure: 't10-authorized-fte-2016-17', relation: 'exactly', asOf: '2016-04-01/2017-03-31' },
      { figure: 't10-authorized-fte-2017-18', relation: 'exactly', asOf: '2017-04-01/2018-03-31' },
      { figure: 't10-authorized-fte-2018-19', relation: 'exactly', asOf: '2018-04-01/2019-03-31' },
      { figure: 't10-authorized-fte-2019-20', relation: 'exactly', asOf: '2019-04-01/2020-03-31' },
    ],
  },
  {
    kind: 'count',
    id: 'l817-case-studies',
    source: { document: 'evaluation-2015-2020', line: 817 },
    label: { en: 'three case studies', fr: 'trois études de cas' },
    stated: 'l817-case-studies',
    lists: 'all',
    countings: [
      {
        label: { en: 'countries of Appendix B', fr: "pays de l'annexe B" },
        items: [
          { name: 'Haiti', lines: [799] },
          { name: 'Mali', lines: [805] },
          { name: 'Ukraine', lines: [811] },
        ],
      },
    ],
  },
  {
    kind: 'spellings',
    id: 'names-eupol-copps',
    source: { document: 'evaluation-2015-2020', line: 498 },
    label: { en: 'one acronym of the EU police mission in the West Bank', fr: "un sigle pour la mission de police de l'UE en Cisjordanie" },
    names: [
      { text: 'EUPOL-COPPS', sources: [{ document: 'evaluation-2015-2020', line: 50 }] },
      {
        text: 'EUPOL COPPS',
        sources: [
          { document: 'evaluation-2015-2020', line: 498 },
          { document: 'annual-report-2024-25', line: 223 },
          { document: 'current-operations', line: 25 },
        ],
      },
      {
        text: 'EUPOL COPPPS',
        sources: [
          { document: 'annual-report-2024-25', line: 21 },
          { document: 'annual-report-2024-25', line: 99 },
        ],
      },
    ],
  },
  {
    kind: 'spellings',
    id: 'names-cpmu',
    source: { document: 'evaluation-2015-2020', line: 29 },
    label: { en: 'one name of the bilateral mission in Ukraine', fr: 'un nom de la mission bilatérale en Ukraine' },
    names: [
      { text: 'Canadian Police Mission Ukraine', sources: [{ document: 'evaluation-2015-2020', line: 29 }] },
      {
        text: 'Canadian Police Mission in Ukraine',
        sources: [
          { document: 'annual-report-2024-25', line: 20 },
          { document: 'current-operations', line: 15 },
        ],
      },
    ],
  },
]);
