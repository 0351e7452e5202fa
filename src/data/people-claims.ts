import type { FigureClaim } from '../missions/claim-model.js';
import type { annualReportPeople } from './annual-report-people.js';
import type { evaluationPeople } from './evaluation-people.js';

/**
 * What the evaluation says of its own figures of people, beyond the identities.
 * @see evaluation-2015-2020, L336, L389-392, L660
 * @category Data
 */
export const evaluationPeopleClaims = [
  {
    kind: 'trend',
    id: 'l336-bilateral',
    line: 336,
    label: { en: 'bilateral deployments increased from 2015-16 to 2019-20', fr: 'hausse des affectations bilatérales de 2015-2016 à 2019-2020' },
    direction: 'increased',
    series: ['t11-bilateral-2015-16', 't11-bilateral-2016-17', 't11-bilateral-2017-18', 't11-bilateral-2018-19', 't11-bilateral-2019-20'],
  },
  {
    kind: 'trend',
    id: 'l336-peace-support',
    line: 336,
    label: { en: 'peace support operations decreased from 2015-16 to 2018-19', fr: 'baisse des opérations de soutien de la paix de 2015-2016 à 2018-2019' },
    direction: 'decreased',
    series: ['t11-peace-support-2015-16', 't11-peace-support-2016-17', 't11-peace-support-2017-18', 't11-peace-support-2018-19'],
  },
  {
    kind: 'only',
    id: 'l389-one-assignment',
    line: 389,
    label: { en: 'one assignment to an international court, in 2018-19, one time only', fr: 'une seule affectation à une cour internationale, en 2018-2019, une seule fois' },
    of: 't11-courts-2018-19',
    others: ['t11-courts-2015-16', 't11-courts-2016-17', 't11-courts-2017-18', 't11-courts-2019-20'],
  },
  {
    kind: 'bound',
    id: 'l660-never-full',
    line: 660,
    label: { en: 'the authorized staff was never reached', fr: "l'effectif autorisé n'a jamais été atteint" },
    relation: 'less-than',
    bound: 'l660-authorized-fte',
    of: { maximum: ['t10-actual-fte-2015-16', 't10-actual-fte-2016-17', 't10-actual-fte-2017-18', 't10-actual-fte-2018-19', 't10-actual-fte-2019-20'] },
    missing: 'unknown',
  },
] as const satisfies readonly FigureClaim<keyof typeof evaluationPeople.figures>[];

/**
 * What the annual report says of its own figures of people, beyond the identities.
 *
 * The 12 missions stand beside 14 rows: other countings are tried, and several give 12.
 * @see annual-report-2024-25, L65, L286-287
 * @category Data
 */
export const annualReportPeopleClaims = [
  {
    kind: 'bound',
    id: 'l65-personnel',
    line: 65,
    label: { en: 'more than 150 people served', fr: 'plus de 150 personnes ont servi' },
    relation: 'more-than',
    bound: 'personnel',
    of: { sum: ['glance-iaccc', 'glance-icc', 'glance-cpmu', 'glance-unitar', 'glance-picp', 'glance-unmik', 'glance-eupol-copps', 'glance-op-proteus', 'glance-binuh', 'glance-haiti-mission-support', 'glance-prmny', 'glance-un-gratis-positions', 'glance-monusco', 'glance-un-leadership-training'] },
    missing: 'unknown',
  },
  {
    kind: 'count',
    id: 'l65-missions',
    line: 65,
    label: { en: '12 missions', fr: '12 missions' },
    stated: 'missions',
    lists: 'all',
    countings: [
      {
        label: { en: 'rows of the year at a glance', fr: "lignes de l'année en bref" },
        items: [
          { name: 'International Anti-Corruption Coordination Centre', lines: [82] },
          { name: 'International Criminal Court', lines: [85] },
          { name: 'Canadian Police Mission in Ukraine', lines: [88] },
          { name: 'UNITAR', lines: [91] },
          { name: 'Pacific Islands Chiefs of Police Secretariat', lines: [94] },
          { name: 'UNMIK', lines: [97] },
          { name: 'EUPOL COPPPS', lines: [100] },
          { name: 'Operation PROTEUS', lines: [102] },
          { name: 'BINUH', lines: [105] },
          { name: 'Haiti Mission Support', lines: [107] },
          { name: 'Permanent Mission of Canada', lines: [110] },
          { name: 'UN Gratis Positions', lines: [112] },
          { name: 'MONUSCO', lines: [115] },
          { name: 'UN Leadership Training', lines: [118] },
        ],
      },
      {
        label: { en: 'without the training in Zambia', fr: 'sans la formation en Zambie' },
        items: [
          { name: 'International Anti-Corruption Coordination Centre', lines: [82] },
          { name: 'International Criminal Court', lines: [85] },
          { name: 'Canadian Police Mission in Ukraine', lines: [88] },
          { name: 'UNITAR', lines: [91] },
          { name: 'Pacific Islands Chiefs of Police Secretariat', lines: [94] },
          { name: 'UNMIK', lines: [97] },
          { name: 'EUPOL COPPPS', lines: [100] },
          { name: 'Operation PROTEUS', lines: [102] },
          { name: 'BINUH', lines: [105] },
          { name: 'Haiti Mission Support', lines: [107] },
          { name: 'Permanent Mission of Canada', lines: [110] },
          { name: 'UN Gratis Positions', lines: [112] },
          { name: 'MONUSCO', lines: [115] },
        ],
      },
      {
        label: { en: 'without the postings in New York', fr: 'sans les postes à New York' },
        items: [
          { name: 'International Anti-Corruption Coordination Centre', lines: [82] },
          { name: 'International Criminal Court', lines: [85] },
          { name: 'Canadian Police Mission in Ukraine', lines: [88] },
          { name: 'UNITAR', lines: [91] },
          { name: 'Pacific Islands Chiefs of Police Secretariat', lines: [94] },
          { name: 'UNMIK', lines: [97] },
          { name: 'EUPOL COPPPS', lines: [100] },
          { name: 'Operation PROTEUS', lines: [102] },
          { name: 'BINUH', lines: [105] },
          { name: 'Haiti Mission Support', lines: [107] },
          { name: 'MONUSCO', lines: [115] },
          { name: 'UN Leadership Training', lines: [118] },
        ],
      },
      {
        label: { en: 'Haiti once, without the training in Zambia', fr: 'Haïti une fois, sans la formation en Zambie' },
        items: [
          { name: 'International Anti-Corruption Coordination Centre', lines: [82] },
          { name: 'International Criminal Court', lines: [85] },
          { name: 'Canadian Police Mission in Ukraine', lines: [88] },
          { name: 'UNITAR', lines: [91] },
          { name: 'Pacific Islands Chiefs of Police Secretariat', lines: [94] },
          { name: 'UNMIK', lines: [97] },
          { name: 'EUPOL COPPPS', lines: [100] },
          { name: 'Operation PROTEUS', lines: [102] },
          { name: 'BINUH', lines: [105, 107] },
          { name: 'Permanent Mission of Canada', lines: [110] },
          { name: 'UN Gratis Positions', lines: [112] },
          { name: 'MONUSCO', lines: [115] },
        ],
      },
      {
        label: { en: 'places, Ukraine and Poland apart', fr: "lieux, l'Ukraine et la Pologne à part" },
        items: [
          { name: 'London', lines: [80] },
          { name: 'Netherlands', lines: [83] },
          { name: 'Ukraine', lines: [86] },
          { name: 'Poland', lines: [86] },
          { name: 'Switzerland', lines: [89] },
          { name: 'New Zealand', lines: [92] },
          { name: 'Kosovo', lines: [95] },
          { name: 'West Bank', lines: [98] },
          { name: 'Haiti', lines: [103] },
          { name: 'New York', lines: [108] },
          { name: 'Democratic Republic of the Congo', lines: [113] },
          { name: 'Zambia', lines: [116] },
        ],
      },
      {
        label: { en: 'places', fr: 'lieux' },
        items: [
          { name: 'London', lines: [80] },
          { name: 'Netherlands', lines: [83] },
          { name: 'Ukraine / Poland', lines: [86] },
          { name: 'Switzerland', lines: [89] },
          { name: 'New Zealand', lines: [92] },
          { name: 'Kosovo', lines: [95] },
          { name: 'West Bank', lines: [98] },
          { name: 'Haiti', lines: [103] },
          { name: 'New York', lines: [108] },
          { name: 'Democratic Republic of the Congo', lines: [113] },
          { name: 'Zambia', lines: [116] },
        ],
      },
    ],
  },
  {
    kind: 'count',
    id: 'l286-partner-agencies',
    line: 286,
    label: { en: '19 police agencies beside the RCMP', fr: '19 services de police outre la GRC' },
    stated: 'partner-agencies',
    lists: 'some',
    countings: [
      {
        label: { en: 'other agencies that the report names', fr: 'autres organismes nommés dans le rapport' },
        items: [
          { name: 'Peel Regional Police', lines: [131] },
          { name: 'Regina Police Service', lines: [131] },
          { name: 'Toronto Police Service', lines: [131] },
          { name: 'West Vancouver Police Department', lines: [287] },
          { name: 'Service de Police de la Ville de Montréal', lines: [149] },
          { name: 'Service de Police de la Ville de Québec', lines: [149] },
          { name: 'Sûreté du Québec', lines: [149] },
          { name: 'Saint John Police Force', lines: [287] },
          { name: 'Niagara Regional Police Service', lines: [287] },
          { name: 'Correctional Services Canada', lines: [287] },
        ],
      },
    ],
  },
  {
    kind: 'count',
    id: 'l287-new-partner-agencies',
    line: 287,
    label: { en: '4 new partner agencies', fr: '4 nouveaux organismes partenaires' },
    stated: 'new-partner-agencies',
    lists: 'all',
    countings: [
      {
        label: { en: 'new partner agencies named', fr: 'nouveaux organismes partenaires nommés' },
        items: [
          { name: 'West Vancouver Police Department', lines: [287] },
          { name: 'Saint John Police Force', lines: [287] },
          { name: 'Niagara Regional Police Service', lines: [287] },
          { name: 'Correctional Services Canada', lines: [287] },
        ],
      },
    ],
  },
] as const satisfies readonly FigureClaim<keyof typeof annualReportPeople.figures>[];
