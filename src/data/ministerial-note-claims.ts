import type { FigureClaim } from '../claims/model.js';
import { frozen } from '../kernel/frozen.js';

/**
 * What the ministerial note claims of ceilings, missions, funding, dates, and women deployed beside who arrived.
 * @see ministerial-note-2019, L3-L15
 * @category Data
 */
export const ministerialNoteClaims = /* @__PURE__ */ frozen<readonly FigureClaim[]>([
  {
    kind: 'bound',
    id: 'program-ceiling',
    source: { document: 'ministerial-note-2019', line: 3 },
    label: { en: 'up to 150 police officers', fr: "jusqu'à 150 policiers" },
    bound: { figure: 'program-ceiling', relation: 'at-most' },
    of: { same: 'police-deployed' },
    missing: 'unknown',
  },
  {
    kind: 'bound',
    id: 'ceilings-within-program',
    source: { document: 'ministerial-note-2019', line: 3 },
    label: { en: 'ceilings of the missions named fit within 150', fr: 'les plafonds des missions nommées tiennent dans 150' },
    caution: { en: 'one mission is redacted, so the sum is not whole', fr: "une mission est caviardée, la somme n'est donc pas entière" },
    bound: { figure: 'program-ceiling', relation: 'at-most' },
    of: { sum: ['haiti-ceiling', 'ukraine-ceiling', 'mali-ceiling', 'iraq-ceiling', 'west-bank-ceiling'] },
    missing: 'unknown',
  },
  {
    kind: 'rivals',
    id: 'funding-ongoing',
    source: { document: 'ministerial-note-2019', line: 4 },
    label: { en: 'annual ongoing funding of $46.9 million', fr: 'financement annuel permanent de 46,9 millions de dollars' },
    values: [
      { figure: 'funding', relation: 'exactly', asOf: '2019-09-05', label: { en: 'ongoing funding', fr: 'financement permanent' } },
      { figure: 'evaluation-2015-2020#t8-approved-total-2018-19', relation: 'exactly', asOf: '2018-04-01/2019-03-31', label: { en: 'approved in 2018-19', fr: 'approuvé en 2018-2019' } },
      { figure: 'evaluation-2015-2020#t8-approved-total-2019-20', relation: 'exactly', asOf: '2019-04-01/2020-03-31', label: { en: 'approved in 2019-20', fr: 'approuvé en 2019-2020' } },
    ],
  },
  {
    kind: 'dates',
    id: 'haiti-since-2004',
    source: { document: 'ministerial-note-2019', line: 10 },
    label: { en: 'in Haiti since 2004', fr: 'en Haïti depuis 2004' },
    dates: [
      { date: '2004', source: { document: 'ministerial-note-2019', line: 10 } },
      { date: '2004', source: { document: 'evaluation-2015-2020', line: 801 } },
    ],
  },
  {
    kind: 'dates',
    id: 'ukraine-since',
    source: { document: 'ministerial-note-2019', line: 11 },
    label: { en: 'in Ukraine since 2015', fr: 'en Ukraine depuis 2015' },
    dates: [
      { date: '2015', source: { document: 'ministerial-note-2019', line: 11 } },
      { date: '2015', source: { document: 'evaluation-2015-2020', line: 813 } },
      { date: '2015', source: { document: 'annual-report-2024-25', line: 130 } },
      { date: '2015-07', source: { document: 'current-operations', line: 16 } },
      { date: '2014', source: { document: 'evaluation-2015-2020', line: 586 } },
    ],
  },
  {
    kind: 'count',
    id: 'ukraine-missions',
    source: { document: 'ministerial-note-2019', line: 11 },
    label: { en: 'two missions in Ukraine', fr: 'deux missions en Ukraine' },
    stated: 'ukraine-missions',
    lists: 'all',
    countings: [
      {
        label: { en: 'missions named', fr: 'missions nommées' },
        items: [
          { name: 'National Police of Ukraine, bilateral', lines: [11] },
          { name: 'European Union Advisory Mission', lines: [11] },
        ],
      },
    ],
  },
  {
    kind: 'dates',
    id: 'mali-since',
    source: { document: 'ministerial-note-2019', line: 12 },
    label: { en: 'in Mali since early 2019', fr: 'au Mali depuis le début de 2019' },
    dates: [
      { date: '2019', source: { document: 'ministerial-note-2019', line: 12 } },
      { date: '2019', source: { document: 'evaluation-2015-2020', line: 807 } },
    ],
  },
  {
    kind: 'count',
    id: 'iraq-missions',
    source: { document: 'ministerial-note-2019', line: 14 },
    label: { en: 'two missions in Iraq', fr: 'deux missions en Iraq' },
    stated: 'iraq-missions',
    lists: 'all',
    countings: [
      {
        label: { en: 'missions named', fr: 'missions nommées' },
        items: [
          { name: 'Global Coalition Against Daesh', lines: [14] },
          { name: 'EU Advisory Mission in Iraq', lines: [14] },
        ],
      },
    ],
  },
  {
    kind: 'rivals',
    id: 'west-bank-ceiling',
    source: { document: 'ministerial-note-2019', line: 15 },
    label: { en: 'up to seven in the West Bank', fr: "jusqu'à sept en Cisjordanie" },
    values: [
      { figure: 'west-bank-ceiling', relation: 'as-limit', asOf: '2019-09-05', label: { en: 'police officers', fr: 'policiers' } },
      { figure: 'current-operations#west-bank-ceiling', relation: 'as-limit', label: { en: 'authorized deployments', fr: 'affectations autorisées' } },
    ],
  },
  {
    kind: 'count',
    id: 'west-bank-missions',
    source: { document: 'ministerial-note-2019', line: 15 },
    label: { en: 'two missions in the West Bank', fr: 'deux missions en Cisjordanie' },
    stated: 'west-bank-missions',
    lists: 'all',
    countings: [
      {
        label: { en: 'missions named', fr: 'missions nommées' },
        items: [
          { name: 'Operation PROTEUS', lines: [15] },
          { name: 'EU police mission', lines: [15] },
        ],
      },
    ],
  },
  {
    kind: 'rivals',
    id: 'un-target-of-2019',
    source: { document: 'ministerial-note-2019', line: 8 },
    label: { en: 'UN target of 21 percent in 2019', fr: "cible de l'ONU de 21 pour cent en 2019" },
    values: [
      { figure: 'un-target-2019', relation: 'exactly', asOf: '2019' },
      { figure: 'evaluation-2015-2020#un-target-2019', relation: 'exactly', asOf: '2019' },
    ],
  },
  {
    kind: 'arrivals-allow-share',
    id: 'women-from-arrivals',
    source: { document: 'ministerial-note-2019', line: 8 },
    label: {
      en: 'a share of women on 5 September 2019 that the new deployments allow',
      fr: 'une part de femmes le 5 septembre 2019 que les nouveaux déploiements permettent',
    },
    caution: {
      en: 'the documents print how many were deployed on average, not how many arrived',
      fr: "les sources donnent la moyenne des affectations, et non le nombre d'arrivées",
    },
    group: { en: 'women', fr: 'femmes' },
    on: '2019-09-05',
    strength: 'police-deployed',
    share: 'share-of-women',
    longestTour: 'evaluation-2015-2020#l645-policy',
    arrivals: [
      { start: '2015-04-01', end: '2016-03-31', share: 'evaluation-2015-2020#women-2015-16' },
      { start: '2016-04-01', end: '2017-03-31', share: 'evaluation-2015-2020#women-2016-17' },
      { start: '2017-04-01', end: '2018-03-31', share: 'evaluation-2015-2020#women-2017-18' },
      { start: '2018-04-01', end: '2019-03-31', share: 'evaluation-2015-2020#women-2018-19' },
      { start: '2019-04-01', end: '2020-03-31', share: 'evaluation-2015-2020#women-2019-20' },
    ],
  },
]);
