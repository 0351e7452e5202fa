import type { JointFindings } from '../audit/joint/messages.js';
import type { AuditFindings } from '../audit/table/messages.js';
import type { BudgetErrors, BudgetFindings } from '../budgets/messages.js';
import type { TotalFindings } from '../budgets/total-messages.js';
import type { CalendarErrors } from '../calendar/messages.js';
import type { ClaimFindings } from '../claims/messages.js';
import type { DeploymentFindings } from '../deployments/messages.js';
import type { NumberErrors, NumberFindings } from '../exact/messages.js';
import type { FigureErrors, FigureFindings } from '../figures/messages.js';
import type { GenderFindings } from '../gender/messages.js';
import type { CellPlace, Path, Typed } from '../kernel/codes.js';
import { CodedError, isCodedError } from '../kernel/errors.js';
import type { Label } from '../kernel/label.js';
import type { ArgumentErrors, TableFindings } from '../kernel/messages.js';
import type { MissionErrors, MissionFindings } from '../missions/messages.js';
import type { OutcomeErrors, OutcomeFindings } from '../outcomes/messages.js';
import type { ProgramErrors, ProgramFindings } from '../program/messages.js';
import type { SmallCellErrors, SmallCellFindings } from '../small-cells/messages.js';
import type { StaffingFindings } from '../staffing/messages.js';
import type { StrengthFindings } from '../strengths/messages.js';

/**
 * What each error code carries beside its message and path.
 *
 * The keys are the closed list of codes; `details` of an error is typed by its code.
 * @category Errors
 */
export interface ErrorDetails
  extends ArgumentErrors,
    NumberErrors,
    CalendarErrors,
    FigureErrors,
    BudgetErrors,
    MissionErrors,
    OutcomeErrors,
    ProgramErrors,
    SmallCellErrors {}

/**
 * The closed list of error codes.
 * @category Errors
 */
export type ErrorCode = keyof ErrorDetails;

/**
 * What each code of a finding carries: the details of an error, or operands of its own.
 * @category Errors
 */
export interface FindingOperands
  extends ErrorDetails,
    TableFindings,
    NumberFindings,
    AuditFindings,
    BudgetFindings,
    ClaimFindings,
    DeploymentFindings,
    FigureFindings,
    GenderFindings,
    JointFindings,
    MissionFindings,
    OutcomeFindings,
    ProgramFindings,
    SmallCellFindings,
    StaffingFindings,
    StrengthFindings,
    TotalFindings {}

/**
 * What a finding is about: any error code, where bulk intake reports instead of throwing, or a code of its own.
 * {@link explain} has a sentence for each.
 * @category Errors
 */
export type FindingCode = keyof FindingOperands;

/**
 * One observation on data, by code: nothing is thrown, nothing is dropped without one. Its operands are typed by its
 * code.
 * @category Errors
 */
export type Finding<C extends FindingCode = FindingCode> = {
  [K in C]: {
    readonly code: K;
    /**
     * `error`: it cannot be used as it stands. `warning`: it was used, and deserves a look. `info`: for the record.
     */
    readonly severity: 'error' | 'warning' | 'info';
    /** Index of the row or record in the input, where there is one. */
    readonly index?: number;
    /** How many rows or records it is of, where the same was found of several: `index` is that of the first. */
    readonly count?: number;
    /** The indexes of the first ten of these. */
    readonly indexes?: readonly number[];
    /** The cell of a table that it is of, by its heads. */
    readonly place?: Label;
    /** The caller's own key of that row, where the map names a column of keys. */
    readonly key?: string;
    /** The cells that it is of, where what was read of several was joined; at most the first hundred. */
    readonly at?: readonly CellPlace[];
    /** Where in the row or result. */
    readonly path: Path;
    /** What the sentence speaks of, which {@link explain} puts into words. */
    readonly operands: FindingOperands[K];
  };
}[C];

/**
 * The one error class of this library.
 *
 * Functions throw it for requests that cannot be carried out; bulk intake reports findings instead. Use
 * {@link isCpaIppError} rather than `instanceof`: the ES module and the CommonJS build each have a class of their own.
 * `code` says what is wrong, `path` where in the arguments, and `details`, typed by the code, the facts.
 *
 * `message` is what {@link explain} says in English. It has at most 1,000 characters, of which the middle is left out
 * where there would be more, and none that a terminal or a page could act on. `path` and `details` hold names as they
 * were received, whatever their length and characters: bound and escape them before showing them.
 * @example
 * try {
 *   fiscalYear('2015-17');
 * } catch (error) {
 *   if (isCpaIppError(error, 'INVALID_FISCAL_YEAR')) error.details.suggestions; // => ['2015-16', '2016-17']
 * }
 * @category Errors
 */
export type CpaIppError<C extends ErrorCode = ErrorCode> = {
  [K in C]: Error & {
    /** Machine-readable code; each has its own `details`. */
    readonly code: K;
    /** Where in the arguments the fault lies. */
    readonly path: Path;
    /** Facts about the fault, typed by the code; and where the record was typed that it is about, if that is known. */
    readonly details: ErrorDetails[K] & Typed;
  };
}[C];

/**
 * The class of {@link CpaIppError}, for `instanceof`.
 * @category Errors
 */
export const CpaIppError: {
  readonly prototype: CpaIppError;
  /** Nobody makes one but this library. */
  new (...none: never): CpaIppError;
} = CodedError as never;

/**
 * Tells whether a value is an error of this library, and of a given code.
 *
 * Compares by name and shape, not by identity, so that it also recognises errors thrown by the other module format or
 * in another realm (an iframe, `node:vm`), and the plain copy `{ name, message, code, path, details }` that a worker or
 * a server sends: cloning an error itself leaves its code behind.
 * @param error - Anything that was caught, or sent.
 * @param code - The code to test for; without it, any code.
 * @returns `true` for a `CpaIppError` (of that code); narrows `details` to the code's.
 * @example
 * isCpaIppError(new Error('other')); // => false
 * @category Errors
 */
export function isCpaIppError<C extends ErrorCode = ErrorCode>(error: unknown, code?: C): error is CpaIppError<C> {
  return isCodedError(error) && (code === undefined || error.code === code);
}
