import type { Locale } from 'cpa-ipp';
import type { Column } from './budget.ts';

interface Words {
  readonly title: string;
  readonly unit: string;
  readonly summary: string;
  readonly add: string;
  readonly other: string;
  readonly columns: Readonly<Record<Column, string>>;
}

export const WORDS: Readonly<Record<Locale, Words>> = {
  'en-CA': {
    title: 'A budget as it is typed',
    unit: 'In millions of dollars, such as 35.5',
    summary: 'Spending by fiscal year',
    add: 'Another row',
    other: 'Français',
    columns: { year: 'Fiscal year', partner: 'Partner', category: 'Category', approved: 'Approved', spent: 'Spent' },
  },
  'fr-CA': {
    title: 'Un budget pendant la saisie',
    unit: 'En millions de dollars, tels que 35.5',
    summary: 'Dépenses par exercice',
    add: 'Une autre ligne',
    other: 'English',
    columns: { year: 'Exercice', partner: 'Partenaire', category: 'Catégorie', approved: 'Approuvé', spent: 'Dépensé' },
  },
};
