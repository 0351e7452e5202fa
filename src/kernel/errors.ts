import type { Finding } from './findings.js';
import { sayable, shortened } from './sayable.js';

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
  /** Data whose parts do not go together, such as a logic model with a cycle: all that is wrong with it, not only the first thing. */
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
 * The one error class of this library.
 *
 * Functions throw it for requests that cannot be carried out; bulk intake reports findings instead. Use {@link isCpaIppError} rather than `instanceof`:
 * the ES module and the CommonJS build each have a class of their own.
 *
 * `message` has at most 1,000 characters, of which the middle is left out where there would be more, and none that a terminal or a page could act on. `path` and
 * `details` hold names as they were received, whatever their length and characters: bound and escape them before showing them.
 * @example
 * try {
 *   fiscalYear('2015-17');
 * } catch (error) {
 *   if (isCpaIppError(error, 'INVALID_FISCAL_YEAR')) error.details.suggestions; // => ['2015-16', '2016-17']
 * }
 * @category Errors
 */
export class CpaIppError<C extends ErrorCode = ErrorCode> extends Error {
  /** Machine-readable code; each has its own `details`. */
  readonly code: C;
  /** Where in the arguments the fault lies. */
  readonly path: Path;
  /** Facts about the fault, typed by the code. */
  readonly details: ErrorDetails[C];

  /** @internal */
  constructor(code: C, message: string, path: Path, details: ErrorDetails[C]) {
    super(sayable(path.length === 0 ? message : `${formatPath(path)}: ${message}`));
    this.name = 'CpaIppError';
    this.code = code;
    this.path = path;
    this.details = details;
  }
}

/**
 * Tells whether a value is an error of this library, and of a given code.
 *
 * Compares by name and shape, not by identity, so that it also recognises errors thrown by the other module format or in another realm (an iframe, `node:vm`), and the
 * plain copy `{ name, message, code, path, details }` that a worker or a server sends: cloning an error itself leaves its code behind.
 * @param error - Anything that was caught, or sent.
 * @param code - The code to test for; without it, any code.
 * @returns `true` for a `CpaIppError` (of that code); narrows `details` to the code's.
 * @example
 * isCpaIppError(new Error('other')); // => false
 * @category Errors
 */
export function isCpaIppError<C extends ErrorCode = ErrorCode>(error: unknown, code?: C): error is CpaIppError<C> {
  return (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    error.name === 'CpaIppError' &&
    'message' in error &&
    typeof error.message === 'string' &&
    'code' in error &&
    'path' in error &&
    Array.isArray(error.path) &&
    'details' in error &&
    typeof error.details === 'object' &&
    error.details !== null &&
    (code === undefined ? typeof error.code === 'string' : error.code === code)
  );
}

/** A step that is longer fills a message by itself; cut before it is joined, it costs nothing. */
const LONGEST_STEP = 500;

/** Renders a path as `rows[3].amount`. In something that only looks like an error a step can be anything, and is named by its type then. */
export function formatPath(path: readonly unknown[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += `${text === '' ? '' : '.'}${typeof step === 'string' ? shortened(step, LONGEST_STEP) : typeof step}`;
  }
  return text;
}
