import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/** Keys of the rows of follow-up and readiness. */
export const TRACKING_COLUMNS = /* @__PURE__ */ frozen({
  age: { en: 'Age in days', fr: 'Âge en jours' },
  clock: { en: 'Count of days', fr: 'Décompte des jours' },
  countedTo: { en: 'Days counted to', fr: "Jours comptés jusqu'au" },
  daysPastRevisedDue: { en: 'Days past the revised due date', fr: "Jours de retard sur l'échéance révisée" },
  departure: { en: 'Departure', fr: 'Départ' },
  expiring: { en: 'Soon to expire', fr: 'Expirent bientôt' },
  madeOn: { en: 'Made on', fr: 'Date de formulation' },
  revisedDue: { en: 'Revised due date', fr: 'Échéance révisée' },
  revisions: { en: 'Revisions', fr: 'Révisions' },
  statedOn: { en: 'Stated as of', fr: 'Déclaré en date du' },
  validUntil: { en: 'Valid until', fr: "Valide jusqu'au" },
} as const satisfies Readonly<Record<string, Label>>);
