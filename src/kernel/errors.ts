import type { ErrorCode, ErrorDetails, Finding, Path } from './codes.js';
import { sayable, shortened } from './sayable.js';

/**
 * The one error class of this library.
 *
 * Functions throw it for requests that cannot be carried out; bulk intake reports findings instead. Use
 * {@link isCpaIppError} rather than `instanceof`: the ES module and the CommonJS build each have a class of their own.
 *
 * `message` has at most 1,000 characters, of which the middle is left out where there would be more, and none that a
 * terminal or a page could act on. `path` and `details` hold names as they were received, whatever their length and
 * characters: bound and escape them before showing them.
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

/**
 * The same error at another place, where what was refused is part of something larger; the places that its details name
 * go along.
 */
export function movedError(error: CpaIppError, move: (path: Path) => Path): CpaIppError {
  const { code, message, path, details } = error;
  const place = path.length === 0 ? '' : sayable(`${formatPath(path)}: `);
  const { firstPath, findings } = details as { readonly firstPath?: Path; readonly findings?: readonly Finding[] };
  const moved = {
    ...details,
    ...(firstPath && { firstPath: move(firstPath) }),
    ...(findings && { findings: findings.map((finding) => ({ ...finding, path: move(finding.path) })) }),
  };
  return new CpaIppError(code, message.startsWith(place) ? message.slice(place.length) : message, move(path), moved);
}

/**
 * Renders a path as `rows[3].amount`. In something that only looks like an error a step can be anything, and is named
 * by its type then.
 */
export function formatPath(path: readonly unknown[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += `${text === '' ? '' : '.'}${typeof step === 'string' ? shortened(step, LONGEST_STEP) : typeof step}`;
  }
  return text;
}
