import { published } from '../figures/published.js';

/**
 * The figures of the web page on peace operations; numbers in words with their digits.
 * @see peace-operations, L3-L54
 * @category Data
 */
export const peaceOperations = /* @__PURE__ */ published({
  document: 'peace-operations',
  title: { en: 'Peace operations, web page', fr: 'Opérations de paix, page Web' },
  unit: 'people',
  labels: {
    preparatory: { en: 'length of the preparatory training', fr: 'durée de la formation préparatoire' },
  },
  figures: {
    'police-officers': { printed: 'Over 4,000', qualifier: 'more-than', line: 3, label: { en: 'police officers in missions since 1989', fr: 'policiers en mission depuis 1989' } },
    countries: { printed: 'over 33', qualifier: 'more-than', line: 3, unit: 'countries', label: { en: 'countries of missions since 1989', fr: 'pays de mission depuis 1989' } },
    'l38-instructors': { printed: 'five', value: '5', line: 38, label: { en: 'Canadian police officers deployed to Zambia', fr: 'policiers canadiens affectés en Zambie' } },
    'l44-course': { printed: 'two', value: '2', line: 44, unit: 'weeks', label: 'preparatory' },
    'l52-language-before': { printed: 'approximately 48%', qualifier: 'about', tolerance: '0.1', line: 52, unit: 'percent', label: { en: 'language pass rate without help, women officers, Zambia', fr: 'réussite en langue sans aide, policières, Zambie' } },
    'l52-language-after': { printed: '90%', line: 52, unit: 'percent', label: { en: 'language pass rate after a week, women officers, Zambia', fr: 'réussite en langue après une semaine, policières, Zambie' } },
    'l54-ratio': { printed: '1:10', value: '0.1', line: 54, unit: 'ratio', precision: 'exact', label: { en: 'instructors to candidates, a training session', fr: 'instructeurs par candidat, une séance de formation' } },
    'l54-course': { printed: 'two', value: '2', line: 54, unit: 'weeks', label: 'preparatory' },
    'l54-candidates': { printed: '50', line: 54, label: { en: 'candidates at a training session, on average', fr: 'candidats à une séance de formation, en moyenne' } },
    'l54-instructors': { printed: 'five', value: '5', line: 54, label: { en: 'instructors at a training session', fr: 'instructeurs à une séance de formation' } },
  },
  identities: {
    'l54-ratio': { printed: 'l54-ratio', expected: { ratio: ['l54-instructors', 'l54-candidates'] }, missing: 'unknown', label: { en: 'instructors to candidates', fr: 'instructeurs par rapport aux candidats' } },
    'l54-course': { printed: 'l54-course', expected: { same: 'l44-course' }, missing: 'unknown', label: { en: 'length of the course, twice on the page', fr: 'durée du cours, deux fois sur la page' } },
    'l54-instructors': { printed: 'l54-instructors', expected: { same: 'l38-instructors' }, missing: 'unknown', label: { en: 'instructors of a session, and of the one in Zambia', fr: "instructeurs d'une séance, et de celle de Zambie" } },
  },
});

/**
 * The figures of the web page on current peace operations; numbers in words with their digits.
 * @see current-operations, L3-L53
 * @category Data
 */
export const currentOperations = /* @__PURE__ */ published({
  document: 'current-operations',
  title: { en: 'Current peace operations, web page', fr: 'Opérations de paix actuelles, page Web' },
  unit: 'positions',
  labels: {
    preparatory: { en: 'length of the preparatory training', fr: 'durée de la formation préparatoire' },
  },
  figures: {
    'caribbean-ceiling': { printed: 'Up to 48', qualifier: 'at-most', line: 5, table: 'Current operations', row: 'Caribbean region', column: 'Authorized Police Deployments' },
    'ukraine-ceiling': { printed: 'Up to 45', qualifier: 'at-most', line: 6, table: 'Current operations', row: 'Ukraine', column: 'Authorized Police Deployments' },
    'west-bank-ceiling': { printed: 'Up to 12', qualifier: 'at-most', line: 7, table: 'Current operations', row: 'West Bank', column: 'Authorized Police Deployments' },
    'congo-ceiling': { printed: 'Up to 25', qualifier: 'at-most', line: 8, table: 'Current operations', row: 'Democratic Republic of the Congo', column: 'Authorized Police Deployments' },
    'l39-ways': { printed: 'two', value: '2', line: 39, unit: 'count', label: { en: 'ways of taking part in MONUSCO', fr: 'façons de participer à la MONUSCO' } },
    'l53-course': { printed: 'two', value: '2', line: 53, unit: 'weeks', label: 'preparatory' },
  },
  identities: {
    'l53-course': {
      printed: 'l53-course',
      expected: { same: 'peace-operations#l54-course' },
      missing: 'unknown',
      label: { en: 'length of the preparatory training on the other page', fr: "durée de la formation préparatoire sur l'autre page" },
    },
  },
});
