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
    'program-ceiling': ['150', 3],
    'police-officers': { printed: '4,000', line: 3 },
    operations: { printed: '66', line: 3, unit: 'missions' },
    funding: { printed: '$46.9 million', line: 4, unit: 'CAD millions' },
    'haiti-ceiling': ['10', 10],
    'ukraine-ceiling': ['45', 11],
    'ukraine-missions': { printed: 'two', value: '2', line: 11, unit: 'missions' },
    'mali-ceiling': ['20', 12],
    'iraq-ceiling': ['20', 14],
    'iraq-missions': { printed: 'two', value: '2', line: 14, unit: 'missions' },
    'west-bank-ceiling': { printed: 'seven', value: '7', line: 15 },
    'west-bank-missions': { printed: 'two', value: '2', line: 15, unit: 'missions' },
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
