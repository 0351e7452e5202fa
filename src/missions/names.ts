import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/* What errors of this room call a thing, where more than one of them does. */

export const ENTRY_FOR_MISSION: Label = /* @__PURE__ */ frozen({
  en: 'an entry for mission',
  fr: 'une entrée pour une mission',
});
export const MISSION_OF_REGISTRY: Label = /* @__PURE__ */ frozen({
  en: 'a mission of the registry',
  fr: 'une mission du registre',
});
export const ARRAY_OF_NAMES: Label = /* @__PURE__ */ frozen({ en: 'an array of names', fr: 'un tableau de noms' });
export const NAME: Label = /* @__PURE__ */ frozen({ en: 'a name', fr: 'un nom' });
export const ARRAY_OF_TIMES_OF_PRESENCE: Label = /* @__PURE__ */ frozen({
  en: 'an array of times of presence',
  fr: 'un tableau de périodes de présence',
});
export const MISSION_KIND: Label = /* @__PURE__ */ frozen({ en: 'mission', fr: 'mission' });
export const MISSION: Label = /* @__PURE__ */ frozen({ en: 'a mission', fr: 'une mission' });
export const COUNTRY_CODE: Label = /* @__PURE__ */ frozen({
  en: "a country code of ISO 3166 such as 'UA' or 'UKR'",
  fr: "un code de pays de l'ISO 3166 comme « UA » ou « UKR »",
});
