import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/* What errors of this room call a thing, where more than one of them does. */

export const CATEGORY_OF_SCHEDULE: Label = /* @__PURE__ */ frozen({
  en: 'a category of the schedule',
  fr: 'une catégorie du calendrier de cibles',
});
export const PART_OF_QUESTION: Label = /* @__PURE__ */ frozen({
  en: 'a part of the question',
  fr: 'une partie de la question',
});
export const ARRAY_OF_SHARES: Label = /* @__PURE__ */ frozen({ en: 'an array of shares', fr: 'un tableau de parts' });
export const NAME_OF_CATEGORY: Label = /* @__PURE__ */ frozen({
  en: 'the name of a category',
  fr: "le nom d'une catégorie",
});
