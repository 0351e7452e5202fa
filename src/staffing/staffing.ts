import type { FiscalYear, ProgramYear } from '../calendar/year-form.js';
import { type Decimal, exactly } from '../exact/decimal.js';
import { rowsForConsole } from '../exact/for-console.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { warning } from '../kernel/findings.js';
import { DUPLICATE } from '../kernel/messages.js';
import { isReported, type Reported } from '../kernel/no-value.js';
import { checked, listOf } from '../kernel/shape.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import type { Program } from '../program/program-model.js';
import { OF_PROGRAM, perProgram } from '../program/program-option.js';
import { deploymentsPerFte, ftesPerDeployment, type SalaryCost, salaryCost } from './measures.js';
import { HEADCOUNT_BELOW_FTE, type StaffFinding } from './messages.js';
import type { StaffingYear } from './model.js';
import { staffingYearShape } from './shapes.js';
import { type Vacancy, vacancyOf } from './vacancy.js';

/**
 * What the staff figures of one fiscal year come to.
 * @category Staffing
 */
export interface StaffingMeasures<Y extends string = FiscalYear> extends Vacancy, SalaryCost {
  readonly fiscalYear: Y;
  /** Average number of people deployed. */
  readonly deployed: Reported<Decimal>;
  /** Deployments for one full-time equivalent. */
  readonly deploymentsPerFte: Reported<Decimal>;
  /** Full-time equivalents for one deployment. */
  readonly ftesPerDeployment: Reported<Decimal>;
  /** The same of people and positions, where the record counts them: the measures above are of full-time equivalents. */
  readonly headcount?: Vacancy;
  /** Fewer people than full-time equivalents, which cannot be on one day: two figures of two days, or mixed up. */
  readonly cautions: readonly StaffFinding[];
}

/**
 * Works out the staff measures of each fiscal year.
 *
 * Each row holds what {@link vacancy}, {@link salaryCost}, {@link deploymentsPerFte} and {@link ftesPerDeployment}
 * give; nothing is rounded, and no value of one year stands in for another's. Head counts are kept apart: they have a
 * vacancy of their own, and enter no other measure.
 * @param years - One record for each fiscal year.
 * @param options - Where wanted `program`, whose fiscal years these are.
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
export function staffingMeasures<P extends Program = CanadianProgram>(
  years: readonly StaffingYear<ProgramYear<P>>[],
  options?: { readonly program?: P },
): StaffingMeasures<ProgramYear<P>>[] {
  const rows = YEARS(OF_PROGRAM.read(options, ['options']).program).read(years, ['years']);
  const measured = rows.map(
    ({ fiscalYear, authorizedFte, actualFte, headcount, deployed, salary, benefits }, index) => {
      const [authorized, actual] = [headcount?.authorized, headcount?.actual].map(exactCount);
      return {
        fiscalYear: fiscalYear as ProgramYear<P>,
        ...vacancyOf(authorizedFte, actualFte, 'fte'),
        ...salaryCost({ salary, benefits }),
        deployed,
        deploymentsPerFte: deploymentsPerFte({ deployed, fte: actualFte }),
        ftesPerDeployment: ftesPerDeployment({ deployed, fte: actualFte }),
        ...(authorized !== undefined &&
          actual !== undefined && { headcount: vacancyOf(authorized, actual, 'headcount') }),
        cautions: [
          ...belowFte(authorized, authorizedFte, index, 'authorized'),
          ...belowFte(actual, actualFte, index, 'actual'),
        ],
      };
    },
  );
  return rowsForConsole(measured);
}

const exactCount = (count: Reported<number> | undefined): Reported<Decimal> | undefined =>
  typeof count === 'number' ? exactly(count) : count;

function belowFte(
  people: Reported<Decimal> | undefined,
  fte: Reported<Decimal>,
  index: number,
  which: 'authorized' | 'actual',
): StaffFinding[] {
  if (people === undefined || !isReported(people) || !isReported(fte) || people.gte(fte)) return [];
  const operands = { headcount: people.toString(), fte: fte.toString() };
  return [{ ...warning(HEADCOUNT_BELOW_FTE, ['years', index, 'headcount', which], operands), index }];
}

const YEARS = /* @__PURE__ */ perProgram((program) =>
  checked(
    listOf(staffingYearShape(program), {
      what: { en: 'an array of staffing years', fr: "un tableau d'années de dotation" },
    }),
    withoutRepetition,
  ),
);

function withoutRepetition<Y extends { readonly fiscalYear: FiscalYear }>(
  years: readonly Y[],
  path: Path,
): readonly Y[] {
  const seen = new Map<FiscalYear, Path>();
  years.forEach(({ fiscalYear }, index) => {
    const at = [...path, index];
    const firstPath = seen.get(fiscalYear);
    if (firstPath !== undefined) {
      throw fault(DUPLICATE, at, {
        kind: { en: 'a fiscal year', fr: 'un exercice' },
        received: fiscalYear,
        firstPath,
      });
    }
    seen.set(fiscalYear, at);
  });
  return years;
}
