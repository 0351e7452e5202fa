import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/* What errors of this room call a thing, where more than one of them does. */

export const TABLE: Label = /* @__PURE__ */ frozen({ en: 'a table', fr: 'un tableau' });
export const GENDER: Label = /* @__PURE__ */ frozen({ en: 'a gender', fr: 'un genre' });
export const GROUP: Label = /* @__PURE__ */ frozen({ en: 'a group', fr: 'un groupe' });
export const TWO_TABLES_OF_SAME_PEOPLE_KIND: Label = /* @__PURE__ */ frozen({
  en: 'two tables of the same people',
  fr: 'deux tableaux portant sur les mêmes personnes',
});
export const NAME_OF_TABLE: Label = /* @__PURE__ */ frozen({ en: 'the name of a table', fr: "le nom d'un tableau" });
export const ARRAY_OF_TABLES: Label = /* @__PURE__ */ frozen({ en: 'an array of tables', fr: 'une liste de tableaux' });
export const SHARE_EXACT_OR_AS_PRINTED: Label = /* @__PURE__ */ frozen({
  en: 'a share, exact or as printed',
  fr: "une part, exacte ou telle qu'imprimée",
});
