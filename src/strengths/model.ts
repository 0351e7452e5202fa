import type { CalendarDate } from '../calendar/date.js';
import type { CellPlace } from '../kernel/codes.js';
import type { Reported } from '../kernel/no-value.js';

/**
 * A head count: how many people of a contributor served in a mission on a date. A stock, not a flow; plain data.
 *
 * What a file does not tell apart is left out: a count without a category is of all of them. A formed unit is one unit
 * and its people: `units` never adds to `total`.
 * @category Strengths
 */
export interface Strength {
  /** The day that the count is of, as the file says; early files are not of the last day of a month. */
  readonly date: CalendarDate;
  /** Who sends the people: a country, or a police service. */
  readonly contributor?: string;
  readonly mission?: string;
  /** The category of personnel, such as individual police officers or formed police units. */
  readonly category?: string;
  readonly women?: Reported<number>;
  readonly men?: Reported<number>;
  /** People of another gender, or of whom the gender is not reported. */
  readonly others?: Reported<number>;
  /** All people. */
  readonly total: Reported<number>;
  /** How many people there may be. */
  readonly authorized?: Reported<number>;
  /** Formed units; `not-applicable` of people who are in none. */
  readonly units?: Reported<number>;
  readonly authorizedUnits?: Reported<number>;
  /** Where it was typed: what {@link readStrengths} gives, so that errors and findings lead back to the row. */
  readonly at?: CellPlace;
}

/**
 * What a head count is of, and rows can be told apart by.
 * @inline
 */
export type StrengthDimension = 'contributor' | 'mission' | 'category';

/**
 * What a head count counts.
 * @inline
 */
export type StrengthMeasure = 'women' | 'men' | 'others' | 'total' | 'authorized' | 'units' | 'authorizedUnits';
