import type { Label } from './label.js';

/**
 * Where in the input something is: property names and indexes, outermost first.
 * @category Errors
 */
export type Path = readonly (string | number)[];

/**
 * What each error code carries beside its message and path.
 *
 * The keys are the closed list of codes; `details` of an error is typed by its code.
 * @category Errors
 */
export interface ErrorDetails {
  /** A value has the wrong type or shape. */
  INVALID_ARGUMENT: { readonly expected: string; readonly received: string };
  /** An id, option or enumeration member that does not exist. */
  UNKNOWN_NAME: {
    readonly kind: string;
    readonly received: string;
    readonly suggestions: readonly string[];
    /** All that exist, where none is near and they are nine or fewer. */
    readonly choices?: readonly string[];
  };
  /** A name or a cell is given more than once. */
  DUPLICATE: { readonly kind: string; readonly received: string; readonly firstPath?: Path };
  /** A text is not a decimal number, or is longer than exact arithmetic allows. */
  INVALID_DECIMAL: { readonly received: string; readonly reason: 'not-a-decimal' | 'not-finite' | 'too-long' };
  /** A JavaScript number that carries binary noise, such as `0.1 + 0.2`. */
  INEXACT_NUMBER: { readonly received: string; readonly limit: string };
  /** A text is not a calendar date, or lies outside 1900-01-01 to 2100-12-31. */
  INVALID_DATE: { readonly received: string; readonly reason: 'unreadable' | 'no-such-day' | 'out-of-range' };
  /** A text is not a fiscal year, or not in canonical form where that is needed. */
  INVALID_FISCAL_YEAR: {
    readonly received: string;
    readonly reason: 'unreadable' | 'end-is-not-next-year' | 'not-canonical' | 'out-of-range';
    readonly suggestions: readonly string[];
  };
  /** A range whose end lies before its start. */
  REVERSED_RANGE: { readonly from: string; readonly to: string };
  /** A printed figure that cannot be read. */
  INVALID_FIGURE: { readonly received: string; readonly reason: string };
  /** Units that do not go together. */
  UNIT_MISMATCH: { readonly expected: string; readonly received: string };
  /** An identity that repeats a figure in a way whose range cannot be worked out exactly. */
  UNSUPPORTED_REPETITION: { readonly figure: string };
  /** An approved amount below zero. */
  NEGATIVE_APPROVAL: { readonly received: string };
  /** A quantity that must not be below zero. */
  NEGATIVE_VALUE: { readonly received: string };
  /** A part of a whole, such as women of all people, that is greater than the whole. */
  PART_ABOVE_WHOLE: { readonly part: string; readonly whole: string };
  /** A share below 0 or above 1; often a percent where a share is needed. */
  SHARE_OUT_OF_RANGE: { readonly received: string; readonly suggestions: readonly string[] };
  /** A name that several entries of a registry have. */
  AMBIGUOUS_NAME: { readonly kind: string; readonly received: string; readonly candidates: readonly string[] };
  /**
   * Data whose parts do not go together, such as a logic model with a cycle: all that is wrong with it, not only the
   * first thing.
   */
  INVALID_MODEL: { readonly errors: number; readonly findings: readonly Finding[] };
  /** A quantity of the wrong kind, such as a year's rotations where a strength is needed. */
  MEASURE_MISMATCH: { readonly measure: string; readonly target: string };
  /** A withheld figure that keeps fewer possible values than asked for, whatever else is withheld. */
  RULE_UNATTAINABLE: {
    /** The names of table, group and gender, as far as there are any. */
    readonly figure: string;
    readonly table: string | null;
    /** `null` for the totals over all groups. */
    readonly group: string | null;
    readonly of: string;
    readonly values: number;
    readonly width: number;
  };
  /** Tables said to count the same people whose totals differ. */
  TABLES_DISAGREE: { readonly of: string; readonly first: number | string; readonly second: number | string };
}

/**
 * The closed list of error codes.
 * @category Errors
 */
export type ErrorCode = keyof ErrorDetails;

/**
 * What a finding is about: any error code, where bulk intake reports instead of throwing, or a code of its own.
 * {@link explain} has a sentence for each.
 * @category Errors
 */
export type FindingCode =
  | ErrorCode
  | 'DUPLICATE_CELL'
  | 'EMPTY_CELL'
  | 'TOTAL_ROW'
  | 'LIKELY_TOTAL'
  | 'DOUBTFUL_TOTAL'
  | 'CATEGORY_OF_OTHER_PARTNER'
  | 'SPENT_WITHOUT_APPROVAL'
  | 'APPROVAL_WITHOUT_SPENDING'
  | 'FLOW_AGAINST_STOCK'
  | 'PROGRAM_WIDE_AGAINST_UN'
  | 'SCOPE_MISMATCH'
  | 'CATEGORY_MISMATCH'
  | 'ROSTER_IS_A_CENSUS'
  | 'MONEY_WITHOUT_PEOPLE'
  | 'PEOPLE_WITHOUT_MONEY'
  | 'CIRCULAR_SUCCESSION'
  | 'CIRCULAR_PART'
  | 'NOT_STEADY'
  | 'OTHER_COUNTING'
  | 'PASSAGE_UNDECLARED'
  | 'PASSAGE_WRONG'
  | 'CYCLE'
  | 'UNREACHABLE_NODE'
  | 'UNSOURCED_LINK'
  | 'TARGET_BELOW_MINIMUM'
  | 'TARGET_AGAINST_DIRECTION'
  | 'NOT_WHOLE'
  | 'SHARE_FOR_PERCENT'
  | 'PARTS_DO_NOT_ADD_UP'
  | 'SUPPRESSION_UNDONE'
  | 'PARTS_NOT_ADDITIVE'
  | 'NO_LINK_TO_LEVEL'
  | 'DUPLICATE_ID'
  | 'ID_LEFT_OUT_BEFORE'
  | 'OVERLAPPING_DEPLOYMENTS'
  | 'ONGOING_COUNTED'
  | 'GENDER_NOT_REPORTED'
  | 'RECORDS_LEFT_OUT'
  | 'SHARED_POSITION'
  | 'CLAIM_CAUTION'
  | 'COUNTS_NOT_GIVEN'
  | 'RIVAL_VALUES'
  | 'SEVERAL_SPELLINGS'
  | 'TIED'
  | 'PROTECTED_APART'
  | 'GROUPS_DIFFER'
  | 'SMALL_COUNT_SHOWN'
  | 'WITHHELD_SUM_SMALL'
  | 'WITHHELD_IN_ONE'
  | 'SHARE_NOT_USED'
  | 'NO_TABLE_FITS';

/**
 * One observation on data, by code: nothing is thrown, nothing is dropped without one.
 * @category Errors
 */
export interface Finding<C extends FindingCode = FindingCode> {
  readonly code: C;
  /** `error`: it cannot be used as it stands. `warning`: it was used, and deserves a look. `info`: for the record. */
  readonly severity: 'error' | 'warning' | 'info';
  /** Index of the row or record in the input, where there is one. */
  readonly index?: number;
  /** Where in the row or result. */
  readonly path: Path;
  /** What the message speaks of; `explain` puts it into a sentence. */
  readonly operands: Readonly<Record<string, string | number | Label>>;
}
