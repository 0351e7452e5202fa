import { frozen } from './frozen.js';
import type { Label } from './label.js';

/* What errors of this room call a thing, where more than one of them does. */

export const ID: Label = /* @__PURE__ */ frozen({ en: 'an id', fr: 'un identifiant' });
export const NAME_OF_COLUMN: Label = /* @__PURE__ */ frozen({ en: 'the name of a column', fr: "le nom d'une colonne" });

/** What is given twice where a sum would count it so. */
export const WHOLE_AND_PARTS: Label = /* @__PURE__ */ frozen({
  en: 'once as a whole and once in parts; leave out one of them',
  fr: "une fois globalement et une fois en parties; retirer l'un des deux",
});
