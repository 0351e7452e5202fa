import { published } from '../figures/published.js';

/**
 * The ministerial note's other figures: ceilings, missions, funding; numbers in words with their digits.
 * @see ministerial-note-2019, L3-L15
 * @category Data
 */
export const ministerialNoteText = /* @__PURE__ */ published({
  document: 'ministerial-note-2019',
  title: { en: 'Ceilings and funding in 2019', fr: 'Plafonds et financement en 2019' },
  unit: 'people',
  figures: {
    'program-ceiling': { printed: 'up to 150', qualifier: 'at-most', line: 3, label: { en: 'police officers, program authority, 2019', fr: 'policiers, autorisation du Programme, 2019' } },
    'police-officers': { printed: 'more than 4,000', qualifier: 'more-than', line: 3, label: { en: 'police officers who took part since 1989', fr: 'policiers ayant participé depuis 1989' } },
    operations: { printed: 'over 66', qualifier: 'more-than', line: 3, unit: 'missions', label: { en: 'operations since 1989', fr: 'opérations depuis 1989' } },
    funding: { printed: '$46.9 million', line: 4, unit: 'CAD millions', label: { en: 'annual program funding, 2019 note', fr: 'financement annuel du Programme, note de 2019' } },
    'haiti-ceiling': { printed: 'up to 10', qualifier: 'at-most', line: 10, label: { en: 'police officers authorized, Haiti, 2019', fr: 'policiers autorisés, Haïti, 2019' } },
    'ukraine-ceiling': { printed: 'up to 45', qualifier: 'at-most', line: 11, label: { en: 'police officers, Ukraine, two missions, 2019', fr: 'policiers, Ukraine, deux missions, 2019' } },
    'ukraine-missions': { printed: 'two', value: '2', line: 11, unit: 'missions', label: { en: 'missions in Ukraine, 2019', fr: 'missions en Ukraine, 2019' } },
    'mali-ceiling': { printed: 'up to 20', qualifier: 'at-most', line: 12, label: { en: 'police officers, Mali, 2019', fr: 'policiers, Mali, 2019' } },
    'iraq-ceiling': { printed: 'up to 20', qualifier: 'at-most', line: 14, label: { en: 'police officers, Iraq, two missions, 2019', fr: 'policiers, Iraq, deux missions, 2019' } },
    'iraq-missions': { printed: 'two', value: '2', line: 14, unit: 'missions', label: { en: 'missions in Iraq, 2019', fr: 'missions en Iraq, 2019' } },
    'west-bank-ceiling': { printed: 'up to seven', value: '7', qualifier: 'at-most', line: 15, label: { en: 'police officers, West Bank, two missions, 2019', fr: 'policiers, Cisjordanie, deux missions, 2019' } },
    'west-bank-missions': { printed: 'two', value: '2', line: 15, unit: 'missions', label: { en: 'missions in the West Bank, 2019', fr: 'missions en Cisjordanie, 2019' } },
  },
  identities: {
    funding: {
      printed: 'funding',
      expected: { same: 'evaluation-2015-2020#t8-approved-total-2018-19' },
      missing: 'unknown',
      label: { en: 'approved spending of 2018-19 in the evaluation; the note names no year', fr: "dépenses approuvées de 2018-2019 dans l'évaluation; la note ne nomme aucun exercice" },
    },
  },
});
