import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/**
 * The gender of a person in a record.
 *
 * `not-reported` is not a gender: such people stay visible in every count and are never added to another group.
 * @category Gender
 */
export type Gender = 'woman' | 'man' | 'another-gender' | 'not-reported';

/** What each gender is called. */
export const GENDER_LABELS = /* @__PURE__ */ frozen<Readonly<Record<Gender, Label>>>({
  woman: { en: 'woman', fr: 'femme' },
  man: { en: 'man', fr: 'homme' },
  'another-gender': { en: 'another gender', fr: 'un autre genre' },
  'not-reported': { en: 'not reported', fr: 'non déclaré' },
});

/** The genders, for checks. */
export const GENDERS = /* @__PURE__ */ frozen([
  'woman',
  'man',
  'another-gender',
  'not-reported',
] as const satisfies readonly Gender[]);
