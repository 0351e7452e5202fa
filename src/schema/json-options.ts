import { oneOf, optional } from '../kernel/shape.js';
import { optionsFor } from '../program/program-option.js';

/** The drafts of JSON Schema that others read. */
export type Draft = '2020-12' | '07';

/** What is chosen of JSON Schemas. */
export const jsonOptionsShape = /* @__PURE__ */ optionsFor(() => ({
  draft: optional(oneOf<Draft>(['2020-12', '07'], { en: 'a draft of JSON Schema', fr: 'une version de JSON Schema' })),
}));
