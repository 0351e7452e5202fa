import { frozen } from '../../kernel/frozen.js';
import type { NamedItem } from '../program-model.js';
import type { PartnerId } from './partners.js';

/**
 * What the program's money is spent on. `all-costs` is for amounts that are not divided by category.
 * @category Budgets
 */
export type CostCategory = 'salary-and-operating' | 'rapid-deployment' | 'incremental-costs' | 'all-costs';

/** The category of an amount that is given for a partner as a whole. */
export const CPA_UNDIVIDED = 'all-costs' satisfies CostCategory;

/**
 * Cost categories of the Canadian Police Arrangement, each with the partner that carries it. What rapid deployment and
 * incremental costs are stood in endnotes 2 and 3, which are lost in the text: `lostTexts` of `cpa-ipp/data`.
 * @see evaluation-2015-2020, Table 7, L298-300
 */
export const CPA_CATEGORIES = /* @__PURE__ */ frozen<
  Readonly<Record<CostCategory, NamedItem & { readonly partner?: PartnerId }>>
>({
  'salary-and-operating': {
    label: { en: 'Salary and operating', fr: 'Salaires et fonctionnement' },
    aliases: ['Salary and operating (RCMP)'],
    partner: 'rcmp',
  },
  'rapid-deployment': {
    label: { en: 'Rapid deployment costs', fr: 'Coûts de déploiement rapide' },
    aliases: ['Rapid deployment', 'Rapid deployment costs (RCMP)', 'Déploiement rapide'],
    partner: 'rcmp',
  },
  'incremental-costs': {
    label: { en: 'Incremental costs', fr: 'Coûts marginaux' },
    aliases: ['Incremental costs (GAC)'],
    partner: 'gac',
  },
  'all-costs': { label: { en: 'All costs', fr: 'Ensemble des coûts' }, aliases: [] },
});
