import type { CalendarDate } from '../calendar/date.js';
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
  /**
   * Positions that the program may fill, and people in them, each counted as one: beside the full-time equivalents,
   * never in their place.
   */
  readonly headcount?: { readonly authorized: Reported<number>; readonly actual: Reported<number> };
  /** Average number of people deployed. */
  readonly deployed: Reported<string>;
  /** Salaries, without benefits. */
  readonly salary: Reported<string>;
  /** Employee benefit payments. */
  readonly benefits: Reported<string>;
  readonly sources?: readonly Source[];
}

/**
 * One person's employment from one day to another, both of them included, at one share of full time. Plain data.
 *
 * Whoever works more or less from some day on, or holds two positions, has several records with the same `person`.
 * @category Staffing
 */
export interface StaffRecord {
  readonly id: string;
  /** Identifies the person, the same in all of their records; a pseudonym will do. */
  readonly person: string;
  readonly firstDay: CalendarDate;
  /** The last day of it, or `ongoing`. */
  readonly lastDay: CalendarDate | 'ongoing';
  /** The share of full time as decimal text, from 0 to 1: `'0.5'` is half time. This or `weeklyHours`. */
  readonly share?: Reported<string>;
  /** Hours of a week as decimal text, which are a share of the hours of full time. */
  readonly weeklyHours?: Reported<string>;
}
