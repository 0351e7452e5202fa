import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { Finding } from './codes.js';

/** Labels of the severities of findings, in English and French, the gravest first. */
export const SEVERITY_LABELS = /* @__PURE__ */ frozen<Readonly<Record<Finding['severity'], Label>>>({
  error: { en: 'error', fr: 'erreur' },
  warning: { en: 'warning', fr: 'avertissement' },
  info: { en: 'information', fr: 'information' },
});

/** The severities, for checks. */
export const SEVERITIES = /* @__PURE__ */ keysOf(SEVERITY_LABELS);
