import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/** Keys of the rows of logic models and indicators. */
export const OUTCOME_COLUMNS = /* @__PURE__ */ frozen({
  actuals: { en: 'Results', fr: 'Résultats obtenus' },
  atLeast: { en: 'At least that', fr: 'Au moins ce nombre' },
  baselinePeriod: { en: 'Period of the baseline', fr: 'Période de référence' },
  bySources: { en: 'By the words of the sources', fr: 'Selon ce que disent les sources' },
  combine: { en: 'Combined as', fr: 'Mode de calcul' },
  dataSource: { en: 'Source of the data', fr: 'Source des données' },
  frequency: { en: 'Frequency', fr: 'Fréquence' },
  method: { en: 'Method', fr: 'Méthode' },
  responsible: { en: 'Responsible', fr: 'Responsable' },
  statedStatus: { en: 'Status stated', fr: 'Statut déclaré' },
  for: { en: 'For', fr: 'Pour' },
  lacks: { en: 'What is lacking', fr: 'Ce qui manque' },
  overall: { en: 'In all', fr: "Dans l'ensemble" },
  periods: { en: 'Periods', fr: 'Périodes' },
  progress: { en: 'Progress', fr: 'Progrès' },
  reportedOn: { en: 'Reported on', fr: 'Déclaré le' },
  restated: { en: 'Reported before', fr: 'Déclaré auparavant' },
  unread: { en: 'That cannot be read', fr: 'Illisibles' },
  whole: { en: 'Of which indicators', fr: 'Sur quels indicateurs' },
  soFar: { en: 'So far', fr: "Jusqu'ici" },
  supported: { en: 'Supported by evidence', fr: 'Appuyé par des données probantes' },
  toDate: { en: 'To date', fr: 'À ce jour' },
  withActivity: { en: 'With an activity', fr: 'Avec activité' },
  withEvidence: { en: 'With evidence', fr: 'Avec données probantes' },
  withIndicator: { en: 'With an indicator', fr: 'Avec indicateur' },
  withObjective: { en: 'With an objective', fr: 'Avec objectif' },
  withoutEvidence: { en: 'Without evidence', fr: 'Sans données probantes' },
} as const satisfies Readonly<Record<string, Label>>);
