import type { Shape } from '../kernel/form.js';
import { keysShape } from '../kernel/keys.js';
import { fields, filled, later, oneOf, optional } from '../kernel/shape.js';
import type { AbsentRow, StrengthFilter } from './grid.js';
import { DIMENSIONS, KEY_OF_STRENGTHS, NAMES_OF } from './names.js';

/**
 * What becomes of an average over months of which some have no count: it has no value, or it is that of the others.
 * @inline
 */
export type MissingMonths = 'refuse' | 'reported-months';

/** Keys of head counts. */
export const strengthKeysShape = <K extends string>(known: readonly K[]) => keysShape(known, KEY_OF_STRENGTHS);

/** What a month without a row means. */
export const absentShape: Shape<AbsentRow> = /* @__PURE__ */ later(() =>
  oneOf(['zero', 'unknown'], { en: 'a meaning of absent rows', fr: 'une signification des lignes absentes' }),
);

/** What becomes of months without a count. */
export const missingShape: Shape<MissingMonths> = /* @__PURE__ */ later(() =>
  oneOf(['refuse', 'reported-months'], { en: 'a policy for missing months', fr: 'une règle pour les mois manquants' }),
);

/** Whom to count. */
export const filterShape: Shape<StrengthFilter> = /* @__PURE__ */ later(() =>
  fields(
    { en: 'a choice of head counts', fr: "un choix d'effectifs" },
    Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, optional(filled(NAMES_OF[dimension]))])),
    KEY_OF_STRENGTHS,
  ),
) as Shape<StrengthFilter>;
