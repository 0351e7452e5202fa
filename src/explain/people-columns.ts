import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/** Labels of the keys that rows about people have, and others have not. */
export const PEOPLE_COLUMNS = /* @__PURE__ */ frozen({
  agrees: { en: 'Both agree', fr: 'Les deux concordent' },
  authorizedUnits: { en: 'Formed units authorized', fr: 'Unités constituées autorisées' },
  contributor: { en: 'Contributor', fr: 'Contributeur' },
  fte: { en: 'FTEs', fr: 'ETP' },
  headcount: { en: 'Head count', fr: 'Nombre de personnes' },
  known: { en: 'What is known', fr: 'Ce qui est connu' },
  counted: { en: 'Counted', fr: 'Compté' },
  day: { en: 'Day', fr: 'Jour' },
  dates: { en: 'Days of the counts', fr: 'Jours des comptes' },
  daysBetween: { en: 'Days between', fr: 'Jours intermédiaires' },
  daysServed: { en: 'Days served', fr: 'Jours de service' },
  difference: { en: 'Counted less recorded', fr: 'Compté moins enregistré' },
  men: { en: 'Men', fr: 'Hommes' },
  month: { en: 'Month', fr: 'Mois civil' },
  otherCategories: { en: 'Other categories', fr: 'Autres catégories' },
  people: { en: 'People', fr: 'Personnes' },
  recorded: { en: 'In the records', fr: 'Selon les enregistrements' },
  strengths: { en: 'Head counts', fr: 'Effectifs' },
  units: { en: 'Formed units', fr: 'Unités constituées' },
  newDeployments: { en: 'New deployments', fr: 'Nouveaux déploiements' },
  peopleServed: { en: 'People who served', fr: 'Personnes ayant servi' },
  distinctPersonDays: { en: 'Distinct person-days', fr: 'Jours-personnes distincts' },
  personDays: { en: 'Person-days', fr: 'Jours-personnes' },
  notReported: { en: 'Not reported', fr: 'Non déclarés' },
} satisfies Readonly<Record<string, Label>>);
