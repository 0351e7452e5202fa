import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/* What errors of this room call a thing, where more than one of them does. */

export const AMOUNT_OR: Label = /* @__PURE__ */ frozen({
  en: 'an amount, or { numerator, denominator }',
  fr: 'un montant, ou { numerator, denominator }',
});
export const DECIMAL_NUMBER_AS_TEXT: Label = /* @__PURE__ */ frozen({
  en: 'a decimal number as text',
  fr: 'un nombre décimal en texte',
});
export const PART_OF_MEASURE: Label = /* @__PURE__ */ frozen({
  en: 'a part of a measure',
  fr: "une partie d'une mesure",
});
