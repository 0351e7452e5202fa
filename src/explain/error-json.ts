import { invalidArgument, requireArray, requireObject, requireString } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import {
  CodedError,
  fault,
  isClonedError,
  isCodedError,
  movedError,
  type PlainError,
  plainError,
} from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { LOST_IN_TRANSFER } from '../kernel/messages.js';
import type { CpaIppError, ErrorCode, ErrorDetails } from './codes.js';

/**
 * An error as plain data, which JSON, a worker and a server function hand on whole.
 * @category Errors
 */
export type ErrorJson<C extends ErrorCode = ErrorCode> = {
  [K in C]: {
    readonly name: 'CpaIppError';
    readonly message: string;
    readonly code: K;
    readonly path: Path;
    readonly details: ErrorDetails[K];
  };
}[C];

const AN_ERROR: Label = /* @__PURE__ */ frozen({
  en: 'an error of this library, or what errorToJSON made of one',
  fr: 'une erreur de cette bibliothèque, ou ce que errorToJSON en a fait',
});

/** What a structured clone of an error leaves behind. */
const PARTS: Label = /* @__PURE__ */ frozen({
  en: 'the code, the path and the details of an error',
  fr: "le code, le chemin et les détails d'une erreur",
});
const SEND_JSON: Label = /* @__PURE__ */ frozen({
  en: 'send errorToJSON(error)',
  fr: 'envoyer errorToJSON(error)',
});

/** Refuses what a structured clone left of an error. */
export const lostParts = (path: Path): CodedError => fault(LOST_IN_TRANSFER, path, { lost: PARTS, keep: SEND_JSON });

/**
 * Makes an error plain data, for a message to another thread, where an error itself arrives without its code.
 *
 * `JSON.stringify(error)` writes the same. {@link isCpaIppError} and {@link explain} take it as they take the error.
 * @param error - An error of this library, or what this function made of one.
 * @returns Its name, message, code, path and details; the stack stays behind.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for anything else; `LOST_IN_TRANSFER` for what a structured clone left
 *   of an error.
 * @example
 * try {
 *   fiscalYear('2015-17');
 * } catch (error) {
 *   if (isCpaIppError(error)) errorToJSON(error).code; // => 'INVALID_FISCAL_YEAR'
 * }
 * @category Errors
 */
export function errorToJSON<C extends ErrorCode>(error: CpaIppError<C> | ErrorJson<C>): ErrorJson<C> {
  return plainError(errorAt(error, ['error'])) as unknown as ErrorJson<C>;
}

/**
 * Makes an error of its plain data, to be thrown where it arrived.
 * @param json - What {@link errorToJSON} or `JSON.stringify` made of an error.
 * @returns An error with the same message, code, path and details, and a stack of its own.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for anything else; `LOST_IN_TRANSFER` for what a structured clone left
 *   of an error.
 * @example
 * const sent = '{"name":"CpaIppError","message":"\'x\' is given twice (a column)","code":"DUPLICATE","path":[],"details":{"kind":{"en":"a column","fr":"une colonne"},"received":"x"}}';
 * const error = errorFromJSON(JSON.parse(sent));
 * error instanceof CpaIppError; // => true
 * explain(error, { locale: 'fr-CA' }); // => '«\u00a0x\u00a0» est donné deux fois (une colonne)'
 * @category Errors
 */
export function errorFromJSON<C extends ErrorCode = ErrorCode>(json: ErrorJson<C>): CpaIppError<C> {
  return movedError(errorAt(json, ['json']), (path) => path) as unknown as CpaIppError<C>;
}

/** Takes an error or its plain data; of what is neither, the part that it lacks is refused. */
function errorAt(given: unknown, at: Path): PlainError {
  if (isCodedError(given)) return given;
  if (isClonedError(given)) throw lostParts(at);
  const { name, message, code, path } = requireObject(given as object, at, AN_ERROR);
  const own = CodedError.name;
  if (name !== own) throw invalidArgument(name, { en: `the name '${own}'`, fr: `le nom « ${own} »` }, [...at, 'name']);
  requireString(message, [...at, 'message']);
  requireString(code, [...at, 'code']);
  requireArray(path, [...at, 'path']);
  throw invalidArgument((given as { details?: unknown }).details, { en: 'an object', fr: 'un objet' }, [
    ...at,
    'details',
  ]);
}
