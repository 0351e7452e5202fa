import type { FiscalYear } from '../calendar/year-form.js';
import type { Reported } from '../kernel/no-value.js';
import type { Source } from '../kernel/source.js';

/**
 * The headquarters staff of a program in one fiscal year, and what it supports. Plain data; decimals are text.
 *
 * Full-time equivalents are person-years of staff; `deployed` is the average number of people deployed, which is
 * another quantity. Amounts are in dollars, or all in one other unit.
 * @category Staffing
 */
export interface StaffingYear<Y extends string = FiscalYear> {
  readonly fiscalYear: Y;
  /** Full-time equivalents that the program may have. */
  readonly authorizedFte: Reported<string>;
  /** Full-time equivalents that it had. */
  readonly actualFte: Reported<string>;
  /** Average number of people deployed. */
  readonly deployed: Reported<string>;
  /** Salaries, without benefits. */
  readonly salary: Reported<string>;
  /** Employee benefit payments. */
  readonly benefits: Reported<string>;
  readonly sources?: readonly Source[];
}
