import type { Statement } from '../figures/model.js';

/**
 * Women among police officers deployed on 5 September 2019, over all approved missions.
 * @see ministerial-note-2019, L8
 * @category Data
 */
export const ministerialNoteGender = {
  document: 'ministerial-note-2019',
  title: { en: 'Women deployed on 5 September 2019', fr: 'Femmes affectées le 5 septembre 2019' },
  unit: 'people',
  figures: {
    'women-deployed': ['37', 8],
    'police-deployed': ['83', 8],
    'share-of-women': { printed: '45%', unit: 'percent', line: 8 },
    'un-target-2019': { printed: '21%', unit: 'percent', line: 8 },
  },
  identities: {
    'share-of-women': {
      printed: 'share-of-women',
      expected: { percent: ['women-deployed', 'police-deployed'] },
      missing: 'unknown',
      label: { en: 'share of women among police deployed', fr: 'part des femmes parmi les policiers affectés' },
    },
  },
} as const satisfies Statement;

/**
 * Women among the people who served abroad in 2024-25, and the number that all of them exceed.
 * @see annual-report-2024-25, L65, L123
 * @category Data
 */
export const annualReportGender = {
  document: 'annual-report-2024-25',
  title: { en: 'Women who served in 2024-25', fr: 'Femmes ayant servi en 2024-2025' },
  unit: 'people',
  figures: {
    'share-of-women': { printed: '39%', unit: 'percent', line: 65 },
    // More than so many served: a bound, not a count.
    'people-served-exceed': ['150', 65],
    'women-contingent-commanders': ['3', 123],
  },
  identities: {},
} as const satisfies Statement;
