import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/* What errors call a thing of a program. */

export const REQUIREMENT: Label = /* @__PURE__ */ frozen({ en: 'a requirement', fr: 'une exigence' });
export const PARTNER: Label = /* @__PURE__ */ frozen({ en: 'a partner', fr: 'un partenaire' });
export const COST_CATEGORY: Label = /* @__PURE__ */ frozen({ en: 'a cost category', fr: 'une catégorie de coûts' });
export const GROUP: Label = /* @__PURE__ */ frozen({ en: 'a group of types', fr: 'un groupe de types' });
export const TYPE: Label = /* @__PURE__ */ frozen({ en: 'a type of deployment', fr: "un type d'affectation" });
export const PERSONNEL: Label = /* @__PURE__ */ frozen({
  en: 'a kind of personnel',
  fr: 'un type de personnel',
});
export const AGENCY: Label = /* @__PURE__ */ frozen({ en: 'an agency', fr: 'un organisme' });
export const LEVEL: Label = /* @__PURE__ */ frozen({ en: 'a level', fr: 'un niveau' });
export const LANGUAGE: Label = /* @__PURE__ */ frozen({
  en: 'the code of a language, such as en',
  fr: "le code d'une langue, comme fr",
});
