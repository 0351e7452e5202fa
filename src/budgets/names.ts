import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/* What errors of this room call a thing, where more than one of them does. */

export const DIMENSION: Label = /* @__PURE__ */ frozen({ en: 'a dimension', fr: 'une dimension' });
export const PERIOD: Label = /* @__PURE__ */ frozen({ en: 'a period', fr: 'une période' });
export const PHASE: Label = /* @__PURE__ */ frozen({ en: 'a phase', fr: 'une phase' });
export const BASIS_OF_APPROVAL: Label = /* @__PURE__ */ frozen({
  en: 'a basis of approval',
  fr: "une base d'approbation",
});
export const BUDGET_LINE: Label = /* @__PURE__ */ frozen({ en: 'a budget line', fr: 'une ligne budgétaire' });
export const ITEM_WITH_LABEL_AND_ALIASES: Label = /* @__PURE__ */ frozen({
  en: 'an item with label and aliases',
  fr: 'un élément avec libellé et autres noms',
});
