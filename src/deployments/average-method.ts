import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { AverageMethod } from './measures.js';

/** Labels of the ways in which an average of a year is taken, of deployments and of full-time equivalents. */
export const AVERAGE_METHOD_LABELS = /* @__PURE__ */ frozen<Readonly<Record<AverageMethod, Label>>>({
  daily: { en: 'over all days', fr: 'sur tous les jours' },
  monthly: { en: 'over month-ends', fr: 'sur les fins de mois' },
});
