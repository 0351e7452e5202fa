import { type Decimal, type DecimalInput, subtractExactly } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import { type Share, shareOf } from '../exact/share.js';
import { either } from '../kernel/alternatives.js';
import { invalidArgument } from '../kernel/check.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { MEASURE_MISMATCH } from '../kernel/messages.js';
import { isReported, type NoValue, type Reported, reasonAmong } from '../kernel/no-value.js';
import { checked, fields, later, oneOf } from '../kernel/shape.js';
import { STAFFING_BASES, STAFFING_BASIS_LABELS, type StaffFigure, type StaffingBasis } from './basis.js';
import { ONE_OF_THESE_AMOUNTS } from './names.js';
import { quantityShape } from './shapes.js';

/**
 * Positions that are authorized and not filled.
 * @category Staffing
 */
export interface Vacancy {
  /** What all of it counts. */
  readonly basis: StaffingBasis;
  readonly authorized: Reported<Decimal>;
  readonly actual: Reported<Decimal>;
  /** Authorized minus actual; below zero where there is more staff than authorized. */
  readonly vacant: Reported<Decimal>;
  /** Vacant, as a share of authorized. */
  readonly vacancyShare: Reported<Share>;
}

/**
 * Compares authorized with actual staff.
 *
 * `vacant = authorized − actual`; `vacancyShare = vacant ÷ authorized`. Nothing is rounded. Of 54 positions, 43.48
 * full-time equivalents leave 19.5 % vacant, and 46 people 14.8 %: two answers to two questions. So both figures count
 * the same, and the result says what.
 * @param staff - Full-time equivalents, or figures that say what they count: `{ value: 46, basis: 'headcount' }`;
 *   either may have no value.
 * @returns Signed full-time equivalents or people, and a share (below 0 where there is more staff than authorized).
 *   What depends on a missing value is missing too; nothing authorized makes the share `zero-denominator`.
 * @throws {@link CpaIppError} `MEASURE_MISMATCH` for people against full-time equivalents; `NEGATIVE_VALUE` if either is
 *   below zero; what {@link decimal} throws; `INVALID_ARGUMENT` or `UNKNOWN_NAME` for a wrong shape, and a head count
 *   that is not whole.
 * @example
 * const { vacant, vacancyShare } = vacancy({ authorized: '54.00', actual: '43.48' });
 * formatReported(vacant); // => '10.52'
 * formatReported(vacancyShare, { as: 'percent', decimals: 1 }); // => '19.5%'
 * const people = vacancy({ authorized: { value: 54, basis: 'headcount' }, actual: { value: 46, basis: 'headcount' } });
 * formatReported(people.vacancyShare, { as: 'percent', decimals: 1 }); // => '14.8%'
 * @see evaluation-2015-2020, Table 10, L325-326
 * @category Staffing
 */
export function vacancy(staff: {
  readonly authorized: Reported<DecimalInput> | StaffFigure;
  readonly actual: Reported<DecimalInput> | StaffFigure;
}): Vacancy {
  const { authorized, actual } = STAFF.read(staff, ['staff']);
  if (authorized.basis !== actual.basis) {
    const [measure, target] = [STAFFING_BASIS_LABELS[actual.basis], STAFFING_BASIS_LABELS[authorized.basis]];
    throw fault(MEASURE_MISMATCH, ['staff', 'actual'], { measure, target });
  }
  return forConsole(vacancyOf(authorized.value, actual.value, authorized.basis));
}

/** The same of two figures already read, which count the same. */
export function vacancyOf(authorized: Reported<Decimal>, actual: Reported<Decimal>, basis: StaffingBasis): Vacancy {
  const vacant =
    isReported(authorized) && isReported(actual)
      ? subtractExactly(authorized, actual)
      : (reasonAmong([authorized, actual]) as NoValue);
  return { basis, authorized, actual, vacant, vacancyShare: shareOf(vacant, authorized) };
}

/** A figure, read. */
type ReadFigure = { readonly value: Reported<Decimal>; readonly basis: StaffingBasis };

const FIGURE: Shape<Reported<DecimalInput> | StaffFigure, ReadFigure> = /* @__PURE__ */ later(() =>
  either(
    (value) => typeof value === 'object' && value !== null && 'basis' in value,
    checked(
      fields(
        { en: 'a figure { value, basis }', fr: 'un chiffre { value, basis }' },
        { value: quantityShape, basis: oneOf(STAFFING_BASES, { en: 'a basis', fr: 'une base' }) },
      ),
      ({ value, basis }, path): ReadFigure => {
        if (basis === 'fte' || !isReported(value) || value.isInteger()) return { value, basis };
        const people = { en: 'a whole number of people', fr: 'un nombre entier de personnes' };
        throw invalidArgument(value.toString(), people, [...path, 'value']);
      },
    ),
    checked(quantityShape, (value): ReadFigure => ({ value, basis: 'fte' })),
  ),
);

const STAFF = /* @__PURE__ */ later(() =>
  fields(
    { en: '{ authorized, actual }', fr: '{ authorized, actual }' },
    { authorized: FIGURE, actual: FIGURE },
    ONE_OF_THESE_AMOUNTS,
  ),
);
