import type { CellPlace, Found, Path } from './codes.js';
import { frozen } from './frozen.js';
import { sayable, shortened } from './sayable.js';
import type { Message } from './words.js';

/** The class of all errors of this library, whatever their codes: see `CpaIppError`. */
export class CodedError<C extends string = string, Details = unknown> extends Error {
  /** What consoles call it. */
  static override readonly name = 'CpaIppError';
  /** Machine-readable code; each has its own `details`. */
  declare readonly code: C;
  /** Where in the arguments the fault lies. */
  declare readonly path: Path;
  /** Facts about the fault, typed by the code. */
  declare readonly details: Details;

  /** @internal */
  constructor(code: C, message: string, path: Path, details: Details) {
    super(sayable(path.length === 0 ? message : `${formatPath(path)}: ${message}`));
    this.name = CodedError.name;
    this.code = code;
    this.path = path;
    this.details = details;
  }

  /** What JSON keeps of it: all but the stack, its message too, which belongs to no enumerable property. */
  toJSON(): PlainError<C, Details> {
    return { ...this, message: this.message };
  }
}

/** An error as plain data. */
export interface PlainError<C extends string = string, Details = unknown> {
  readonly name: string;
  readonly message: string;
  readonly code: C;
  readonly path: Path;
  readonly details: Details;
}

/** The plain data of an error, whose message is no enumerable property, or of the plain copy of one. */
export const plainError = <C extends string, D>(error: PlainError<C, D>): PlainError<C, D> => ({
  ...error,
  message: error.message,
});

/**
 * Tells what a structured clone leaves of an error of a class of its own: a plain `Error` with its message. The rest
 * stays behind, and nothing says whose it was.
 */
export function isClonedError(value: unknown): value is { readonly message: string } {
  if (Object.prototype.toString.call(value) !== '[object Error]') return false;
  const { name, code, message } = value as Readonly<Record<string, unknown>>;
  return name === 'Error' && code === undefined && typeof message === 'string' && message !== '';
}

/** Makes an error that says its message. Nobody can write to its details, for the shapes that they come from stay. */
export const fault = <C extends string, D>(message: Message<C, D>, path: Path, details: D): CodedError<C, D> =>
  new CodedError(message.code, message.words(details).en, path, frozen(details));

/** Tells an error of this library, of either module format or another realm, or the plain copy of one. */
export function isCodedError(error: unknown): error is CodedError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    error.name === 'CpaIppError' &&
    'message' in error &&
    typeof error.message === 'string' &&
    'code' in error &&
    typeof error.code === 'string' &&
    'path' in error &&
    Array.isArray(error.path) &&
    'details' in error &&
    typeof error.details === 'object' &&
    error.details !== null
  );
}

/** A step that is longer fills a message by itself; cut before it is joined, it costs nothing. */
const LONGEST_STEP = 500;

/**
 * The same error at another place, where what was refused is part of something larger; the places that its details name
 * go along. Where something was typed (`at`, `firstAt`) stays what it is: no path is in it.
 */
export function movedError<C extends string, D>(error: PlainError<C, D>, move: (path: Path) => Path): CodedError<C, D> {
  const { firstPath, findings } = error.details as {
    readonly firstPath?: Path;
    readonly findings?: readonly Found[];
  };
  return remade(error, move(error.path), {
    ...error.details,
    ...(firstPath && { firstPath: move(firstPath) }),
    ...(findings && { findings: findings.map((finding) => ({ ...finding, path: move(finding.path) })) }),
  });
}

/** The same error with the place and the key of the record that it is about among its details, where it has them. */
export function typedAt(error: CodedError, at: CellPlace | undefined, key?: string): CodedError {
  if (at === undefined && key === undefined) return error;
  const own = { ...(at && { at: { ...at } }), ...(key !== undefined && { key }) };
  return remade(error, error.path, { ...(error.details as object), ...own });
}

/** The same error, and what it says, with another path and other details. */
function remade<C extends string, D>(error: PlainError<C, D>, path: Path, details: D): CodedError<C, D> {
  const { code, message, path: own } = error;
  const place = own.length === 0 ? '' : sayable(`${formatPath(own)}: `);
  return new CodedError(code, message.startsWith(place) ? message.slice(place.length) : message, path, details);
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
