import type { Shape } from './form.js';
import { frozen, keysOf } from './frozen.js';
import type { Label } from './label.js';
import { later, oneOf } from './shape.js';

/**
 * How closely a source says a fact: of the thing itself (`stated`), of the country or region that it is in
 * (`stated-for-region`), or so that it can be read in the line (`inferred`). Where a basis may be left out, a fact
 * without one is stated.
 * @inline
 */
export type FactBasis = 'stated' | 'stated-for-region' | 'inferred';

/** Labels of the bases of facts. */
export const FACT_BASIS_LABELS = /* @__PURE__ */ frozen<Readonly<Record<FactBasis, Label>>>({
  stated: { en: 'stated', fr: 'énoncé' },
  'stated-for-region': { en: 'stated for the country or region', fr: 'énoncé pour le pays ou la région' },
  inferred: { en: 'inferred', fr: 'déduit' },
});

/** The basis of a fact. */
export const factBasisShape: Shape<FactBasis> = /* @__PURE__ */ later(() =>
  oneOf(keysOf(FACT_BASIS_LABELS), { en: 'a basis', fr: 'un fondement' }),
);
