import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/* What errors of this room call a thing, where more than one of them does. */

export const DEPLOYMENT_RECORD: Label = /* @__PURE__ */ frozen({
  en: 'a deployment record',
  fr: "un enregistrement d'affectation",
});
export const KNOWN_MISSION: Label = /* @__PURE__ */ frozen({ en: 'a known mission', fr: 'une mission connue' });
export const KNOWN_AGENCY: Label = /* @__PURE__ */ frozen({ en: 'a known agency', fr: 'un organisme connu' });
export const FIELD_OF_DEPLOYMENT: Label = /* @__PURE__ */ frozen({
  en: 'a field of a deployment',
  fr: "un champ d'une affectation",
});
export const ARRAY_OF_MISSIONS: Label = /* @__PURE__ */ frozen({
  en: 'an array of missions',
  fr: 'un tableau de missions',
});
export const AT_LEAST_ONE_MISSION_KIND: Label = /* @__PURE__ */ frozen({
  en: 'at least one mission',
  fr: 'au moins une mission',
});
export const KEY_OF_DEPLOYMENTS: Label = /* @__PURE__ */ frozen({
  en: 'a key of deployments',
  fr: "une clé d'affectations",
});
