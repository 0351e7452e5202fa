import type { FiscalYear, ProgramYear } from '../calendar/year-form.js';
import { type Decimal, exactly } from '../exact/decimal.js';
import { rowsForConsole } from '../exact/for-console.js';
import { requireArray } from '../kernel/check.js';
import { fault } from '../kernel/errors.js';
import { type Faults, faultsShape, type Reporting, rowsOrReport } from '../kernel/faults.js';
import { warning } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import { KeptFaults } from '../kernel/kept-faults.js';
import type { Label } from '../kernel/label.js';
import { DUPLICATE } from '../kernel/messages.js';
import { isReported, type NoValue, type Reported } from '../kernel/no-value.js';
import { attempt } from '../kernel/record.js';
import { optional, type ReadOf } from '../kernel/shape.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import type { Program } from '../program/program-model.js';
import { optionsFor } from '../program/program-option.js';
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
 * @param options - Where wanted `program`, whose fiscal years these are, and `faults`: `report` goes on where a record
 *   cannot be used.
 * @returns One row for each record, in their order. Under `report` `{ rows, findings }`: what cannot be read has no
 *   value (`unreadable`), all of a year that is given twice has none, in one row, and a record whose fiscal year cannot
 *   be read has no row.
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
export function staffingMeasures<P extends Program = CanadianProgram, F extends Faults = 'throw'>(
  years: readonly StaffingYear<ProgramYear<P>>[],
  options?: { readonly program?: P; readonly faults?: F },
): Reporting<StaffingMeasures<ProgramYear<P>>, StaffFinding, F> {
  const { program, faults = 'throw' } = OPTIONS.read(options, ['options']);
  const kept = new KeptFaults<StaffFinding>(faults);
  const measured = yearsOf(years, program, kept).map(
    ({ index, year: { fiscalYear, authorizedFte, actualFte, headcount, deployed, salary, benefits } }) => {
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
  return rowsOrReport(rowsForConsole(measured), faults, kept.findings) as never;
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

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({ faults: optional(faultsShape) }));

const ARRAY_OF_YEARS: Label = /* @__PURE__ */ frozen({
  en: 'an array of staffing years',
  fr: "un tableau d'années de dotation",
});

type ReadYear = ReadOf<ReturnType<typeof staffingYearShape>>;

/** The years, each once; what cannot be used of one has no value, where faults are kept. */
function yearsOf(
  given: unknown,
  program: Program | undefined,
  kept: KeptFaults<StaffFinding>,
): readonly { readonly index: number; readonly year: ReadYear }[] {
  const shape = staffingYearShape(program);
  const found = new Map<string, { readonly index: number; year: ReadYear }>();
  requireArray(given, ['years'], ARRAY_OF_YEARS).forEach((record, index) => {
    const year = kept.read(shape, record, ['years', index], index) ?? remainsOf(record, shape);
    if (year === undefined) return;
    const first = found.get(year.fiscalYear);
    if (first === undefined) found.set(year.fiscalYear, { index, year });
    else {
      const firstPath = ['years', first.index];
      const details = { kind: A_FISCAL_YEAR, received: year.fiscalYear, firstPath };
      kept.add(fault(DUPLICATE, ['years', index], details), index, record);
      first.year = withoutValues(year.fiscalYear);
    }
  });
  return [...found.values()];
}

const A_FISCAL_YEAR: Label = /* @__PURE__ */ frozen({ en: 'a fiscal year', fr: 'un exercice' });
const UNREADABLE = /* @__PURE__ */ frozen<NoValue>({ noValue: 'unreadable' });

const withoutValues = (fiscalYear: FiscalYear): ReadYear => ({
  fiscalYear,
  authorizedFte: UNREADABLE,
  actualFte: UNREADABLE,
  deployed: UNREADABLE,
  salary: UNREADABLE,
  benefits: UNREADABLE,
});

/** What can be read of a record that has a fault; nothing without its year. */
function remainsOf(record: unknown, shape: ReturnType<typeof staffingYearShape>): ReadYear | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { fiscalYear, ...quantities } = withoutValues('' as FiscalYear);
  const given = record as Readonly<Record<string, unknown>>;
  const readable = (member: string): unknown => {
    // One member at a time, beside others that are sound.
    const alone = { fiscalYear: given['fiscalYear'], ...quantities, [member]: given[member] };
    return attempt([], () => shape.read(alone, []))?.[member as keyof ReadYear];
  };
  const year = readable('fiscalYear') as FiscalYear | undefined;
  if (year === undefined) return undefined;
  const read = Object.keys(quantities).map((member) => [member, readable(member) ?? UNREADABLE]);
  const headcount = given['headcount'] === undefined ? undefined : (readable('headcount') ?? NOBODY_KNOWN);
  return { fiscalYear: year, ...Object.fromEntries(read), ...(headcount !== undefined && { headcount }) } as ReadYear;
}

const NOBODY_KNOWN = /* @__PURE__ */ frozen({ authorized: UNREADABLE, actual: UNREADABLE });
