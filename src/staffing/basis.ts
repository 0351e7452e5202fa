import type { DecimalInput } from '../exact/decimal.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';

/**
 * What a figure of staff counts: full-time equivalents, which are person-years, or people and positions, each as one
 * whatever share of full time it is.
 * @category Staffing
 */
export type StaffingBasis = 'fte' | 'headcount';

/** Labels of the bases. */
export const STAFFING_BASIS_LABELS = /* @__PURE__ */ frozen<Readonly<Record<StaffingBasis, Label>>>({
  fte: { en: 'full-time equivalents', fr: 'équivalents temps plein' },
  headcount: { en: 'head count', fr: 'nombre de personnes' },
});

/** The bases, for checks. */
export const STAFFING_BASES = /* @__PURE__ */ keysOf(STAFFING_BASIS_LABELS);

/**
 * A figure of staff that says what it counts.
 * @category Staffing
 */
export interface StaffFigure {
  /** A head count is a whole number. */
  readonly value: Reported<DecimalInput>;
  readonly basis: StaffingBasis;
}
