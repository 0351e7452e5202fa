import { published } from '../figures/published.js';

/**
 * Women among the people who served abroad in 2024-25, and the number that all of them exceed.
 * @see annual-report-2024-25, L65, L123
 * @category Data
 */
export const annualReportGender = /* @__PURE__ */ published({
  document: 'annual-report-2024-25',
  title: { en: 'Women who served in 2024-25', fr: 'Femmes ayant servi en 2024-2025' },
  unit: 'people',
  figures: {
    'share-of-women': { printed: '39%', unit: 'percent', line: 65, label: { en: 'women among all who served, 2024-25', fr: 'femmes parmi les personnes ayant servi, 2024-2025' } },
    // More than so many served: a bound, not a count.
    'people-served-exceed': { printed: 'over 150', qualifier: 'more-than', line: 65, label: { en: 'police and civilian experts who served, 2024-25', fr: 'policiers et experts civils ayant servi, 2024-2025' } },
    'women-contingent-commanders': { printed: '3', line: 123, label: { en: 'women Contingent Commanders, 2024-25', fr: 'commandantes de contingent, 2024-2025' } },
  },
  identities: {},
});
