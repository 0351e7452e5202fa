import { published } from '../figures/published.js';

/**
 * Women and men among new deployments, by fiscal year (Diagram 3), with the range and the UN targets that the text
 * beside it states.
 *
 * The diagram shows two genders; whether others were collected is not said.
 * @see evaluation-2015-2020, Diagram 3, L465-473; L464
 * @category Data
 */
export const evaluationGender = /* @__PURE__ */ published({
  document: 'evaluation-2015-2020',
  title: { en: 'New deployments by gender', fr: 'Nouveaux déploiements selon le genre' },
  unit: 'percent',
  figures: {
    'men-2015-16': { printed: '72%', line: 469, table: 'Diagram 3', row: '2015-16', column: 'Men' },
    'women-2015-16': { printed: '28%', line: 469, table: 'Diagram 3', row: '2015-16', column: 'Women' },
    'men-2016-17': { printed: '52%', line: 470, table: 'Diagram 3', row: '2016-17', column: 'Men' },
    'women-2016-17': { printed: '48%', line: 470, table: 'Diagram 3', row: '2016-17', column: 'Women' },
    'men-2017-18': { printed: '82%', line: 471, table: 'Diagram 3', row: '2017-18', column: 'Men' },
    'women-2017-18': { printed: '18%', line: 471, table: 'Diagram 3', row: '2017-18', column: 'Women' },
    'men-2018-19': { printed: '86%', line: 472, table: 'Diagram 3', row: '2018-19', column: 'Men' },
    'women-2018-19': { printed: '14%', line: 472, table: 'Diagram 3', row: '2018-19', column: 'Women' },
    'men-2019-20': { printed: '76%', line: 473, table: 'Diagram 3', row: '2019-20', column: 'Men' },
    'women-2019-20': { printed: '24%', line: 473, table: 'Diagram 3', row: '2019-20', column: 'Women' },
    'lowest-share-of-women': { printed: '14', line: 464, label: { en: 'lowest annual share of women, CPA police roles', fr: 'plus faible part annuelle de femmes, rôles policiers, APCC' } },
    'highest-share-of-women': { printed: '48%', line: 464, label: { en: 'highest annual share of women, CPA police roles', fr: 'plus forte part annuelle de femmes, rôles policiers, APCC' } },
    'un-target-2018': { printed: '20%', line: 464, label: { en: 'UN target for women in police peacekeeping, 2018', fr: "cible de l'ONU, femmes, police de maintien de la paix, 2018" } },
    'un-target-2019': { printed: '21%', line: 464, label: { en: 'UN target for women in police peacekeeping, 2019', fr: "cible de l'ONU, femmes, police de maintien de la paix, 2019" } },
    'un-target-2020': { printed: '22%', line: 464, label: { en: 'UN target for women in police peacekeeping, 2020', fr: "cible de l'ONU, femmes, police de maintien de la paix, 2020" } },
  },
  identities: {
    'women-and-men-2015-16': {
      printed: 'women-2015-16',
      expected: { subtract: [{ constant: 100, unit: 'percent' }, 'men-2015-16'] },
      missing: 'unknown',
      label: {
        en: 'women and men make up all new deployments of 2015-16',
        fr: 'les femmes et les hommes forment tous les nouveaux déploiements de 2015-2016',
      },
    },
    'women-and-men-2016-17': {
      printed: 'women-2016-17',
      expected: { subtract: [{ constant: 100, unit: 'percent' }, 'men-2016-17'] },
      missing: 'unknown',
      label: {
        en: 'women and men make up all new deployments of 2016-17',
        fr: 'les femmes et les hommes forment tous les nouveaux déploiements de 2016-2017',
      },
    },
    'women-and-men-2017-18': {
      printed: 'women-2017-18',
      expected: { subtract: [{ constant: 100, unit: 'percent' }, 'men-2017-18'] },
      missing: 'unknown',
      label: {
        en: 'women and men make up all new deployments of 2017-18',
        fr: 'les femmes et les hommes forment tous les nouveaux déploiements de 2017-2018',
      },
    },
    'women-and-men-2018-19': {
      printed: 'women-2018-19',
      expected: { subtract: [{ constant: 100, unit: 'percent' }, 'men-2018-19'] },
      missing: 'unknown',
      label: {
        en: 'women and men make up all new deployments of 2018-19',
        fr: 'les femmes et les hommes forment tous les nouveaux déploiements de 2018-2019',
      },
    },
    'women-and-men-2019-20': {
      printed: 'women-2019-20',
      expected: { subtract: [{ constant: 100, unit: 'percent' }, 'men-2019-20'] },
      missing: 'unknown',
      label: {
        en: 'women and men make up all new deployments of 2019-20',
        fr: 'les femmes et les hommes forment tous les nouveaux déploiements de 2019-2020',
      },
    },
    'lowest-share-of-women': {
      printed: 'lowest-share-of-women',
      expected: { minimum: ['women-2015-16', 'women-2016-17', 'women-2017-18', 'women-2018-19', 'women-2019-20'] },
      missing: 'unknown',
      label: { en: 'lowest share of women in five years', fr: 'plus faible part de femmes en cinq ans' },
    },
    'highest-share-of-women': {
      printed: 'highest-share-of-women',
      expected: { maximum: ['women-2015-16', 'women-2016-17', 'women-2017-18', 'women-2018-19', 'women-2019-20'] },
      missing: 'unknown',
      label: { en: 'highest share of women in five years', fr: 'plus forte part de femmes en cinq ans' },
    },
  },
});
