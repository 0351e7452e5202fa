import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/* What errors of this room call a thing, where more than one of them does. */

export const DOCUMENT_ID: Label = /* @__PURE__ */ frozen({ en: "a document's id", fr: "l'identifiant d'un document" });
export const FIGURE_OF_STATEMENT: Label = /* @__PURE__ */ frozen({
  en: 'a figure of the statement',
  fr: "un chiffre de l'état",
});
export const PRINTED_TEXT_AND_ITS_LINE: Label = /* @__PURE__ */ frozen({
  en: 'the printed text and its line',
  fr: 'le texte imprimé et sa ligne',
});
export const EXPRESSION_WITH_ONE_OPERATION: Label = /* @__PURE__ */ frozen({
  en: 'an expression with one operation',
  fr: 'une expression à une seule opération',
});
export const EXACTLY_TWO_OPERANDS_KIND: Label = /* @__PURE__ */ frozen({
  en: 'exactly two operands',
  fr: 'exactement deux opérandes',
});
export const UNIT: Label = /* @__PURE__ */ frozen({ en: 'a unit', fr: 'une unité' });
export const FIGURES_BY_KEY_KIND: Label = /* @__PURE__ */ frozen({ en: 'figures by key', fr: 'des chiffres par clé' });
export const IDENTITIES_BY_ID_KIND: Label = /* @__PURE__ */ frozen({
  en: 'identities by id',
  fr: 'des identités par identifiant',
});
