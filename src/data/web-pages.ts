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
  figures: {
    'police-officers': ['4,000', 3],
    countries: { printed: '33', line: 3, unit: 'countries' },
    'l38-instructors': { printed: 'five', value: '5', line: 38 },
    'l44-course': { printed: 'two', value: '2', line: 44, unit: 'weeks' },
    'l52-language-before': { printed: '48%', line: 52, unit: 'percent' },
    'l52-language-after': { printed: '90%', line: 52, unit: 'percent' },
    'l54-ratio': { printed: '1:10', value: '0.1', line: 54, unit: 'ratio', precision: 'exact' },
    'l54-course': { printed: 'two', value: '2', line: 54, unit: 'weeks' },
    'l54-candidates': ['50', 54],
    'l54-instructors': { printed: 'five', value: '5', line: 54 },
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
  figures: {
    'caribbean-ceiling': { printed: '48', line: 5, table: 'Current operations', row: 'Caribbean region', column: 'Authorized Police Deployments' },
    'ukraine-ceiling': { printed: '45', line: 6, table: 'Current operations', row: 'Ukraine', column: 'Authorized Police Deployments' },
    'west-bank-ceiling': { printed: '12', line: 7, table: 'Current operations', row: 'West Bank', column: 'Authorized Police Deployments' },
    'congo-ceiling': { printed: '25', line: 8, table: 'Current operations', row: 'Democratic Republic of the Congo', column: 'Authorized Police Deployments' },
    'l39-ways': { printed: 'two', value: '2', line: 39, unit: 'count' },
    'l53-course': { printed: 'two', value: '2', line: 53, unit: 'weeks' },
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
