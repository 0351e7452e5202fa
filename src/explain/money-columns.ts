import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/** Labels of the keys that rows about money have, and others have not. */
export const MONEY_COLUMNS = /* @__PURE__ */ frozen({
  approved: { en: 'Approved spending', fr: 'Dépenses approuvées' },
  authorities: { en: 'Authorities available for use', fr: "Autorisations disponibles pour l'emploi" },
  base: { en: 'Base amount', fr: 'Montant de base' },
  benefitRate: { en: 'Rate of employee benefits', fr: "Taux d'avantages sociaux" },
  benefits: { en: 'Employee benefit payments', fr: "Paiements d'avantages sociaux" },
  change: { en: 'Change', fr: 'Variation' },
  changeShare: { en: 'Change, as a share', fr: 'Variation, en part' },
  current: { en: 'Amount of the year', fr: "Montant de l'exercice" },
  eligible: { en: 'Eligible to be carried forward', fr: 'Admissible au report' },
  frozen: { en: 'Frozen', fr: 'Montant bloqué' },
  lapse: { en: 'Lapse', fr: 'Fonds périmés' },
  limit: { en: 'Limit', fr: 'Limite' },
  lost: { en: 'Lapsed beyond the limit', fr: 'Périmé au-delà de la limite' },
  netLapse: { en: 'Net lapse', fr: 'Fonds périmés nets' },
  overspent: { en: 'Overspent', fr: 'Dépassement' },
  phase: { en: 'Phase', fr: 'Étape' },
  planned: { en: 'Planned spending', fr: 'Dépenses prévues' },
  salary: { en: 'Salaries', fr: 'Salaires' },
  spent: { en: 'Actual spending', fr: 'Dépenses réelles' },
  spentShare: { en: 'Share spent', fr: 'Part dépensée' },
  unspent: { en: 'Variance (unspent)', fr: 'Écart (non dépensé)' },
  varianceShare: { en: 'Variance share', fr: 'Écart, en part du montant approuvé' },
  vote: { en: 'Vote', fr: 'Crédit' },
} satisfies Readonly<Record<string, Label>>);
