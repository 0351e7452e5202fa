import type { FiscalYear } from '../calendar/fiscal-year.js';
import { fiscalYearAt } from '../calendar/fiscal-year.js';
import type { Decimal } from '../exact/decimal.js';
import { requireArray, requireObject } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { CpaIppError } from '../kernel/errors.js';
import type { Reported } from '../kernel/no-value.js';
import {
  amountNotNegativeAt,
  deploymentsPerFte,
  ftesPerDeployment,
  type SalaryCost,
  salaryCost,
  type Vacancy,
  vacancy,
} from './measures.js';
import type { StaffingYear } from './model.js';

/**
 * What the staff figures of one fiscal year come to.
 * @category Staffing
 */
export interface StaffingMeasures extends Vacancy, SalaryCost {
  readonly fiscalYear: FiscalYear;
  /** Average number of people deployed. */
  readonly deployed: Reported<Decimal>;
  /** Deployments for one full-time equivalent. */
  readonly deploymentsPerFte: Reported<Decimal>;
  /** Full-time equivalents for one deployment. */
  readonly ftesPerDeployment: Reported<Decimal>;
}

/**
 * Works out the staff measures of each fiscal year.
 *
 * Each row holds what {@link vacancy}, {@link salaryCost}, {@link deploymentsPerFte} and {@link ftesPerDeployment}
 * give; nothing is rounded, and no value of one year stands in for another's.
 * @param years - One record for each fiscal year.
 * @returns One row for each record, in their order.
 * @throws {@link CpaIppError} `DUPLICATE` if a fiscal year is given twice; `NEGATIVE_VALUE` if a quantity is below
 *   zero; `INVALID_FISCAL_YEAR`; what {@link decimal} throws; `INVALID_ARGUMENT` for a wrong shape.
 * @example
 * const [row] = staffingMeasures([
 *   { fiscalYear: '2015-16', authorizedFte: '54.00', actualFte: '50.25', deployed: '96.16', salary: '8.82', benefits: '1.86' },
 * ]);
 * toPlain(row, { numbers: 'number', decimals: 4, noValue: 'null' })?.deploymentsPerFte; // => 1.9136
 * @see evaluation-2015-2020, Table 10, L322-331
 * @category Staffing
 */
export function staffingMeasures(years: readonly StaffingYear[]): StaffingMeasures[] {
  const seen = new Map<FiscalYear, Path>();
  return requireArray(years, ['years'], 'an array of staffing years').map((given, index) => {
    const at: Path = ['years', index];
    const year = requireObject(given as StaffingYear, at, 'a staffing year');
    const fiscalYear = fiscalYearAt(year.fiscalYear, [...at, 'fiscalYear']);
    const first = seen.get(fiscalYear);
    if (first !== undefined) {
      throw new CpaIppError('DUPLICATE', `fiscal year '${fiscalYear}' is given twice`, at, {
        kind: 'a fiscal year',
        received: fiscalYear,
        firstPath: first,
      });
    }
    seen.set(fiscalYear, at);
    const read = (key: Exclude<keyof StaffingYear, 'fiscalYear' | 'sources'>) =>
      amountNotNegativeAt(year[key], [...at, key]);
    const deployed = read('deployed');
    const fte = read('actualFte');
    return {
      fiscalYear,
      ...vacancy({ authorized: read('authorizedFte'), actual: fte }),
      ...salaryCost({ salary: read('salary'), benefits: read('benefits') }),
      deployed,
      deploymentsPerFte: deploymentsPerFte({ deployed, fte }),
      ftesPerDeployment: ftesPerDeployment({ deployed, fte }),
    };
  });
}
