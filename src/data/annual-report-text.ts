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
    'l64-police-officers': { printed: 'over 4,600', qualifier: 'more-than', line: 64, unit: 'people', label: { en: 'police officers deployed since 1989', fr: 'policiers affectés depuis 1989' } },
    'l64-countries': { printed: 'more than 53', qualifier: 'more-than', line: 64, unit: 'countries', label: { en: 'countries with missions since 1989', fr: 'pays de mission depuis 1989' } },
    'l65-doubled': { printed: 'almost doubled', value: '2', qualifier: 'almost', line: 65, unit: 'ratio', label: { en: 'participation of women, over the past decade', fr: 'participation des femmes, dernière décennie' } },
    'l125-women-trained': { printed: '27', line: 125, unit: 'people', label: { en: 'women officers trained, Zambia, fall 2024', fr: 'policières formées, Zambie, automne 2024' } },
    'l127-trainers': { printed: '30', line: 127, unit: 'people', label: { en: 'certified Pre-SAAT trainers, 2024-25', fr: 'formateurs certifiés, Pre-SAAT, 2024-2025' } },
    'l129-years-in-ukraine': { printed: '10', line: 129, unit: 'years', label: { en: 'years of the mission in Ukraine', fr: 'années de la mission en Ukraine' } },
    'l130-anniversary': { printed: '10th', value: '10', line: 130, unit: 'years', label: { en: 'years of the CPMU', fr: 'années de la MPCU' } },
    'l134-sessions': { printed: '16', line: 134, unit: 'sessions', label: { en: 'rapid deployment training sessions, Ukraine, 2024-25', fr: 'séances de déploiement rapide, Ukraine, 2024-2025' } },
    'l134-officers-in-schools': { printed: '2,000', line: 134, unit: 'people', label: { en: 'officers for schools, national initiative, Ukraine', fr: 'policiers pour les écoles, initiative nationale, Ukraine' } },
    'l138-trainers': { printed: '120', line: 138, unit: 'people', label: { en: 'trainers accredited, Lviv and Kyiv, 2024-25', fr: 'formateurs accrédités, Lviv et Kyïv, 2024-2025' } },
    'sessions-rapid-deployment': { printed: '16', line: 141, unit: 'sessions', table: 'Ukraine training', row: 'Immediate action rapid deployment', column: 'Sessions delivered' },
    'sessions-school-leadership': { printed: '3', line: 142, unit: 'sessions', table: 'Ukraine training', row: 'Education Safety Officer Leadership Program', column: 'Sessions delivered' },
    'sessions-stabilization': { printed: '5', line: 143, unit: 'sessions', table: 'Ukraine training', row: 'Police Stabilization Program', column: 'Sessions delivered' },
    'sessions-trauma-instructors': { printed: '6', line: 144, unit: 'sessions', table: 'Ukraine training', row: 'Trauma equipment instructor training', column: 'Sessions delivered' },
    'sessions-trauma-basic': { printed: '6', line: 145, unit: 'sessions', table: 'Ukraine training', row: 'Basic trauma equipment training', column: 'Sessions delivered' },
    'sessions-community-policing': { printed: '3', line: 146, unit: 'sessions', table: 'Ukraine training', row: 'Community policing', column: 'Sessions delivered' },
    'sessions-adult-learning': { printed: '3', line: 147, unit: 'sessions', table: 'Ukraine training', row: 'Facilitation of adult learning', column: 'Sessions delivered' },
    'l152-training-doubled': { printed: 'more than doubled', value: '2', qualifier: 'more-than', line: 152, unit: 'ratio', label: { en: 'training on sexual violence, Congolese police, 2024-25', fr: 'formation, violence sexuelle, police congolaise, 2024-2025' } },
    'l154-sessions': { printed: '49', line: 154, unit: 'sessions', label: { en: 'mentoring sessions, MONUSCO, 2024-25', fr: 'séances de mentorat, MONUSCO, 2024-2025' } },
    'l154-officers': { printed: 'over 30', qualifier: 'more-than', line: 154, unit: 'people', label: { en: 'judicial police officers mentored, MONUSCO, 2024-25', fr: 'policiers judiciaires encadrés, MONUSCO, 2024-2025' } },
    'l154-districts': { printed: '7', line: 154, label: { en: 'districts with mentoring sessions, MONUSCO, 2024-25', fr: 'districts des séances de mentorat, MONUSCO, 2024-2025' } },
    'l154-investigations': { printed: '12', line: 154, label: { en: 'sexual violence investigations advanced, MONUSCO, 2024-25', fr: 'enquêtes avancées, violence sexuelle, MONUSCO, 2024-2025' } },
    'l165-officers-trained': { printed: '141', line: 165, unit: 'people', label: { en: 'Haitian National Police officers trained, 2024-25', fr: "policiers de la Police nationale d'Haïti formés, 2024-2025" } },
    'l172-investigations': { printed: '2', line: 172, label: { en: 'international investigations coordinated, IACCC, 2024-25', fr: 'enquêtes internationales coordonnées, IACCC, 2024-2025' } },
    'l194-entities': { printed: 'over 5', qualifier: 'more-than', line: 194, label: { en: 'UN entities engaged with, PRMNY, 2024-25', fr: 'entités des Nations Unies sollicitées, PRMNY, 2024-2025' } },
    'l212-elements': { printed: 'over 60%', qualifier: 'more-than', line: 212, unit: 'percent', label: { en: 'elements of Palestinian Authority forces reached', fr: "éléments des forces de l'Autorité palestinienne côtoyés" } },
    'l215-courses': { printed: 'two', value: '2', line: 215, label: { en: 'Enhanced Police Training courses, West Bank, 2024-25', fr: 'cours de formation policière avancée, Cisjordanie, 2024-2025' } },
    'l215-course': { printed: '7', line: 215, unit: 'weeks', label: { en: 'course length, Enhanced Police Training, West Bank, 2024-25', fr: 'durée, formation policière avancée, Cisjordanie, 2024-2025' } },
    'l219-teams': { printed: '15', line: 219, label: { en: 'Community Volunteer Teams trained, West Bank, 2024-25', fr: 'équipes de bénévoles formées, Cisjordanie, 2024-2025' } },
    'l226-sessions': { printed: '4', line: 226, unit: 'sessions', label: { en: 'Information-Led Policing sessions, EUPOL COPPS, 2024-25', fr: "séances, police par l'information, EUPOL COPPS, 2024-2025" } },
    'l240-course': { printed: '5', line: 240, unit: 'days', label: { en: 'length, leadership course for women, UNITAR, 2024-25', fr: 'durée, cours de leadership, policières, UNITAR, 2024-2025' } },
    'l242-unit': { printed: '140', line: 242, unit: 'people', label: { en: 'officers of a UN Formed Police Unit', fr: "policiers d'une unité de police constituée de l'ONU" } },
    'l253-missions': { printed: '1', line: 253, unit: 'missions', label: { en: 'major UN peacekeeping missions since 2013', fr: "grandes missions de paix de l'ONU depuis 2013" } },
  },
  identities: {
    'l130-anniversary': { printed: 'l130-anniversary', expected: { same: 'l129-years-in-ukraine' }, missing: 'unknown', label: { en: 'years in Ukraine, heading and text', fr: 'années en Ukraine, titre et texte' } },
    'l134-sessions': { printed: 'l134-sessions', expected: { same: 'sessions-rapid-deployment' }, missing: 'unknown', label: { en: 'rapid deployment sessions, text and table', fr: 'séances de déploiement rapide, texte et tableau' } },
  },
});
