import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { NoValue, Reported } from '../kernel/no-value.js';
import type { StrengthDimension, StrengthMeasure } from './model.js';

/* What errors of this room call a thing, where more than one of them does; and what its files share. */

export const STRENGTH: Label = /* @__PURE__ */ frozen({ en: 'a head count', fr: 'un effectif' });
export const ARRAY_OF_STRENGTHS: Label = /* @__PURE__ */ frozen({
  en: 'an array of head counts',
  fr: "un tableau d'effectifs",
});
export const KEY_OF_STRENGTHS: Label = /* @__PURE__ */ frozen({
  en: 'a key of head counts',
  fr: "une clé d'effectifs",
});

/** What head counts are of, in the order of their fields. */
export const DIMENSIONS = /* @__PURE__ */ frozen<readonly StrengthDimension[]>(['contributor', 'mission', 'category']);
/** What they count. */
export const MEASURES = /* @__PURE__ */ frozen<readonly StrengthMeasure[]>([
  'women',
  'men',
  'others',
  'total',
  'authorized',
  'units',
  'authorizedUnits',
]);

/** Whom head counts are of, each by itself. */
export const NAMES_OF = /* @__PURE__ */ frozen<Readonly<Record<StrengthDimension, Label>>>({
  contributor: { en: 'a contributor', fr: 'un contributeur' },
  mission: { en: 'a mission', fr: 'une mission' },
  category: { en: 'a category of personnel', fr: 'une catégorie de personnel' },
});

/** Of what a file does not tell. */
export const UNKNOWN = /* @__PURE__ */ frozen<NoValue>({ noValue: 'not-reported' });

/** What a month says of a mission that the file never has. */
export const NONE = /* @__PURE__ */ frozen<Readonly<Record<'zero' | 'unknown', Reported<number>>>>({
  zero: 0,
  unknown: { noValue: 'not-reported' },
});
