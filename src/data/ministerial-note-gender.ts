import { published } from '../figures/published.js';

/**
 * Women among police officers deployed on 5 September 2019, over all approved missions.
 * @see ministerial-note-2019, L8
 * @category Data
 */
export const ministerialNoteGender = /* @__PURE__ */ published({
  document: 'ministerial-note-2019',
  title: { en: 'Women deployed on 5 September 2019', fr: 'Femmes affectées le 5 septembre 2019' },
  unit: 'people',
  figures: {
    'women-deployed': { printed: '37', line: 8, label: { en: 'policewomen deployed, September 5, 2019', fr: 'policières affectées, 5 septembre 2019' } },
    'police-deployed': { printed: '83', line: 8, label: { en: 'police officers deployed, September 5, 2019', fr: 'policiers affectés, 5 septembre 2019' } },
    'share-of-women': { printed: '45%', unit: 'percent', line: 8, label: { en: 'women among police deployed, September 5, 2019', fr: 'femmes parmi les policiers affectés, 5 septembre 2019' } },
    'un-target-2019': { printed: '21%', unit: 'percent', line: 8, label: { en: 'UN target for policewomen deployed', fr: "cible de l'ONU, policières affectées" } },
  },
  identities: {
    'share-of-women': {
      printed: 'share-of-women',
      expected: { percent: ['women-deployed', 'police-deployed'] },
      missing: 'unknown',
      label: { en: 'share of women among police deployed', fr: 'part des femmes parmi les policiers affectés' },
    },
  },
});
