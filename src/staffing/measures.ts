import type { AmountOrTotal } from '../exact/complete-amount.js';
import { type Decimal, sumExactly } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import { type Share, shareOf } from '../exact/share.js';
import { isReported, type NoValue, type Reported, reasonAmong } from '../kernel/no-value.js';
import { fields, later } from '../kernel/shape.js';
import { ONE_OF_THESE_AMOUNTS } from './names.js';
import { completeShape } from './shapes.js';

/**
 * How many deployments a full-time equivalent of staff supports.
 *
 * `deployed ÷ fte`, unrounded: the ratio of deployments to staff. The inverse is {@link ftesPerDeployment}.
 * @param amounts - `deployed`: average number of people deployed; `fte`: full-time equivalents of staff. Either may be
 *   a `Total`.
 * @returns Deployments for one full-time equivalent; missing where either is, or where parts of a total have no value;
 *   `zero-denominator` where there is no staff.
 * @throws {@link CpaIppError} `NEGATIVE_VALUE` if either is below zero; what {@link decimal} throws; `INVALID_ARGUMENT`
 *   or `UNKNOWN_NAME` for a wrong shape.
 * @example
 * formatReported(deploymentsPerFte({ deployed: '57.92', fte: '43.48' }), { decimals: 4 }); // => '1.3321'
 * @see evaluation-2015-2020, Table 10, L328; L660 words it the other way round
 * @category Staffing
 */
export function deploymentsPerFte(amounts: {
  readonly deployed: AmountOrTotal;
  readonly fte: AmountOrTotal;
}): Reported<Decimal> {
  const { deployed, fte } = DEPLOYED_AND_FTE.read(amounts, ['amounts']);
  return quotient(deployed, fte);
}

/**
 * How many full-time equivalents of staff stand behind one deployment.
 *
 * `fte ÷ deployed`, unrounded. The inverse is {@link deploymentsPerFte}.
 * @param amounts - `deployed`: average number of people deployed; `fte`: full-time equivalents of staff. Either may be
 *   a `Total`.
 * @returns Full-time equivalents for one deployment; missing where either is, or where parts of a total have no value;
 *   `zero-denominator` where nobody is deployed.
 * @throws {@link CpaIppError} `NEGATIVE_VALUE` if either is below zero; what {@link decimal} throws; `INVALID_ARGUMENT`
 *   or `UNKNOWN_NAME` for a wrong shape.
 * @example
 * formatReported(ftesPerDeployment({ deployed: '57.92', fte: '43.48' }), { decimals: 4 }); // => '0.7507'
 * @see evaluation-2015-2020, L660
 * @category Staffing
 */
export function ftesPerDeployment(amounts: {
  readonly deployed: AmountOrTotal;
  readonly fte: AmountOrTotal;
}): Reported<Decimal> {
  const { deployed, fte } = DEPLOYED_AND_FTE.read(amounts, ['amounts']);
  return quotient(fte, deployed);
}

/**
 * Salaries with their benefits.
 * @category Staffing
 */
export interface SalaryCost {
  readonly salary: Reported<Decimal>;
  readonly benefits: Reported<Decimal>;
  /** Salary plus benefits; missing where either is. */
  readonly total: Reported<Decimal>;
  /** Benefits, as a share of the salary without them. */
  readonly benefitRate: Reported<Share>;
}

/**
 * Adds benefits to salaries, and gives the benefit rate that the two amounts imply.
 *
 * `total = salary + benefits`; `benefitRate = benefits ÷ salary`. The rate is that of the amounts given; no rate is
 * built in.
 * @param amounts - Two amounts in the same unit, or their totals.
 * @returns Amounts in that unit, and the rate as a share. What depends on a missing value is missing too, and so is a
 *   total of which parts have no value; no salary makes the rate `zero-denominator`.
 * @throws {@link CpaIppError} `NEGATIVE_VALUE` if either is below zero; what {@link decimal} throws; `INVALID_ARGUMENT`
 *   or `UNKNOWN_NAME` for a wrong shape.
 * @example
 * const { total, benefitRate } = salaryCost({ salary: '8.47', benefits: '3.89' }); // $ millions
 * formatReported(total); // => '12.36'
 * formatReported(benefitRate, { as: 'percent', decimals: 1 }); // => '45.9%'
 * @see evaluation-2015-2020, Table 10, L329-331
 * @category Staffing
 */
export function salaryCost(amounts: { readonly salary: AmountOrTotal; readonly benefits: AmountOrTotal }): SalaryCost {
  const { salary, benefits } = SALARY_AND_BENEFITS.read(amounts, ['amounts']);
  return forConsole({
    salary,
    benefits,
    total: combine(salary, benefits, (a, b) => sumExactly([a, b])),
    benefitRate: shareOf(benefits, salary),
  });
}

/**
 * What one deployment cost in a year, on average.
 *
 * `spent ÷ deployed`, unrounded. The divisor is the average number deployed over the same period, so the result is the
 * cost of one person deployed for all of it, not of one assignment.
 *
 * A total of which parts have no value is the cost of nothing: it has a reason in its place, that of its parts, and the
 * note says how many they are. Give the total, such as `row.spent`: its `value` alone does not say that it lacks parts.
 * @param amounts - `spent`: an amount in dollars; `deployed`: average number of people deployed in the same period.
 *   Either may be a `Total`.
 * @returns Dollars for one person-period; missing where either is, or where parts of a total have no value;
 *   `zero-denominator` where nobody was deployed.
 * @throws {@link CpaIppError} `NEGATIVE_VALUE` if either is below zero; what {@link decimal} throws; `INVALID_ARGUMENT`
 *   or `UNKNOWN_NAME` for a wrong shape.
 * @example
 * const cost = costPerDeployment({ spent: amountOf({ printed: '33.07', unit: 'CAD millions' }), deployed: '93' });
 * formatReported(cost, { decimals: 0, locale: 'en-CA', as: 'CAD' }); // => '$355,591'
 * const partial = { value: '33070000', parts: 2, missing: 1, reasons: ['redacted'] } as const; // as summarizeBudget gives it
 * costPerDeployment({ spent: partial, deployed: '93' }); // => { noValue: 'redacted', note: '1 of 2 parts have no value' }
 * @see evaluation-2015-2020, Table 7, L301, and Table 10, L327
 * @category Staffing
 */
export function costPerDeployment(amounts: {
  readonly spent: AmountOrTotal;
  readonly deployed: AmountOrTotal;
}): Reported<Decimal> {
  const { spent, deployed } = SPENT_AND_DEPLOYED.read(amounts, ['amounts']);
  return quotient(spent, deployed);
}

const DEPLOYED_AND_FTE = /* @__PURE__ */ later(() =>
  fields(
    { en: '{ deployed, fte }', fr: '{ deployed, fte }' },
    { deployed: completeShape, fte: completeShape },
    ONE_OF_THESE_AMOUNTS,
  ),
);
const SALARY_AND_BENEFITS = /* @__PURE__ */ later(() =>
  fields(
    { en: '{ salary, benefits }', fr: '{ salary, benefits }' },
    {
      salary: completeShape,
      benefits: completeShape,
    },
    ONE_OF_THESE_AMOUNTS,
  ),
);
const SPENT_AND_DEPLOYED = /* @__PURE__ */ later(() =>
  fields(
    { en: '{ spent, deployed }', fr: '{ spent, deployed }' },
    {
      spent: completeShape,
      deployed: completeShape,
    },
    ONE_OF_THESE_AMOUNTS,
  ),
);

function combine(
  a: Reported<Decimal>,
  b: Reported<Decimal>,
  operation: (a: Decimal, b: Decimal) => Decimal,
): Reported<Decimal> {
  if (!isReported(a) || !isReported(b)) return reasonAmong([a, b]) as NoValue;
  return operation(a, b);
}

function quotient(a: Reported<Decimal>, b: Reported<Decimal>): Reported<Decimal> {
  const share = shareOf(a, b);
  return isReported(share) ? share.value : share;
}
