import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/* What errors of this room call a thing, where more than one of them does. */

export const DATE_OR_TWO_WITH_SLASH_BETWEEN_THEM: Label = /* @__PURE__ */ frozen({
  en: 'a date, or two with a slash between them',
  fr: 'une date, ou deux séparées par une barre oblique',
});
export const FIGURE_OF_DOCUMENT: Label = /* @__PURE__ */ frozen({
  en: 'a figure of the document',
  fr: 'un chiffre du document',
});
