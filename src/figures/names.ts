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
export const PRINTED_FIGURE: Label = /* @__PURE__ */ frozen({
  en: 'a printed figure: { printed, unit }',
  fr: 'un chiffre imprimé { printed, unit }',
});
export const TEXT_AS_PRINTED: Label = /* @__PURE__ */ frozen({
  en: 'the figure as printed, as text',
  fr: "le chiffre tel qu'imprimé, en texte",
});
export const MEANING_OF_ZEROS: Label = /* @__PURE__ */ frozen({
  en: 'a meaning of printed zeros',
  fr: 'une signification des zéros imprimés',
});
export const WAY_OF_ROUNDING: Label = /* @__PURE__ */ frozen({ en: 'a way of rounding', fr: "un mode d'arrondi" });
export const REASON_FOR_NO_VALUE: Label = /* @__PURE__ */ frozen({
  en: 'a reason for no value',
  fr: "une raison de l'absence de valeur",
});
export const NUMBER_IN_DIGITS: Label = /* @__PURE__ */ frozen({
  en: 'the number in digits',
  fr: 'le nombre en chiffres',
});
export const PART_OF_FIGURE: Label = /* @__PURE__ */ frozen({
  en: 'a part of a figure',
  fr: "une partie d'un chiffre",
});
export const LABELS_BY_NAME: Label = /* @__PURE__ */ frozen({ en: 'labels by name', fr: 'des libellés par nom' });
export const A_QUALIFIER: Label = /* @__PURE__ */ frozen({ en: 'a qualifier', fr: 'un qualificatif' });
