import { published } from '../figures/published.js';

/**
 * The annual report's other figures: results, training sessions and numbers in sentences; numbers in words with their
 * digits.
 * @see annual-report-2024-25, L64-L253
 * @category Data
 */
export const annualReportText = /* @__PURE__ */ published({
  document: 'annual-report-2024-25',
  title: { en: 'Results and other figures', fr: 'Résultats et autres chiffres' },
  unit: 'count',
  figures: {
    'l64-police-officers': { printed: '4,600', line: 64, unit: 'people' },
    'l64-countries': { printed: '53', line: 64, unit: 'countries' },
    'l65-doubled': { printed: 'doubled', value: '2', line: 65, unit: 'ratio' },
    'l125-women-trained': { printed: '27', line: 125, unit: 'people' },
    'l127-trainers': { printed: '30', line: 127, unit: 'people' },
    'l129-years-in-ukraine': { printed: '10', line: 129, unit: 'years' },
    'l130-anniversary': { printed: '10th', value: '10', line: 130, unit: 'years' },
    'l134-sessions': { printed: '16', line: 134, unit: 'sessions' },
    'l134-officers-in-schools': { printed: '2,000', line: 134, unit: 'people' },
    'l138-trainers': { printed: '120', line: 138, unit: 'people' },
    'sessions-rapid-deployment': { printed: '16', line: 141, unit: 'sessions', table: 'Ukraine training', row: 'Immediate action rapid deployment', column: 'Sessions delivered' },
    'sessions-school-leadership': { printed: '3', line: 142, unit: 'sessions', table: 'Ukraine training', row: 'Education Safety Officer Leadership Program', column: 'Sessions delivered' },
    'sessions-stabilization': { printed: '5', line: 143, unit: 'sessions', table: 'Ukraine training', row: 'Police Stabilization Program', column: 'Sessions delivered' },
    'sessions-trauma-instructors': { printed: '6', line: 144, unit: 'sessions', table: 'Ukraine training', row: 'Trauma equipment instructor training', column: 'Sessions delivered' },
    'sessions-trauma-basic': { printed: '6', line: 145, unit: 'sessions', table: 'Ukraine training', row: 'Basic trauma equipment training', column: 'Sessions delivered' },
    'sessions-community-policing': { printed: '3', line: 146, unit: 'sessions', table: 'Ukraine training', row: 'Community policing', column: 'Sessions delivered' },
    'sessions-adult-learning': { printed: '3', line: 147, unit: 'sessions', table: 'Ukraine training', row: 'Facilitation of adult learning', column: 'Sessions delivered' },
    'l152-training-doubled': { printed: 'doubled', value: '2', line: 152, unit: 'ratio' },
    'l154-sessions': { printed: '49', line: 154, unit: 'sessions' },
    'l154-officers': { printed: '30', line: 154, unit: 'people' },
    'l154-districts': { printed: '7', line: 154 },
    'l154-investigations': { printed: '12', line: 154 },
    'l165-officers-trained': { printed: '141', line: 165, unit: 'people' },
    'l172-investigations': { printed: '2', line: 172 },
    'l194-entities': { printed: '5', line: 194 },
    'l212-elements': { printed: '60%', line: 212, unit: 'percent' },
    'l215-courses': { printed: 'two', value: '2', line: 215 },
    'l215-course': { printed: '7', line: 215, unit: 'weeks' },
    'l219-teams': { printed: '15', line: 219 },
    'l226-sessions': { printed: '4', line: 226, unit: 'sessions' },
    'l240-course': { printed: '5', line: 240, unit: 'days' },
    'l242-unit': { printed: '140', line: 242, unit: 'people' },
    'l253-missions': { printed: '1', line: 253, unit: 'missions' },
  },
  identities: {
    'l130-anniversary': { printed: 'l130-anniversary', expected: { same: 'l129-years-in-ukraine' }, missing: 'unknown', label: { en: 'years in Ukraine, heading and text', fr: 'années en Ukraine, titre et texte' } },
    'l134-sessions': { printed: 'l134-sessions', expected: { same: 'sessions-rapid-deployment' }, missing: 'unknown', label: { en: 'rapid deployment sessions, text and table', fr: 'séances de déploiement rapide, texte et tableau' } },
  },
});
