import { expect } from 'vitest';
import { type CpaIppError, type ErrorCode, isCpaIppError } from '../src/kernel/errors.js';

/** Calls, expects a refusal with a code, and hands the error back for a closer look. */
export function refusal<C extends ErrorCode>(call: () => unknown, code: C): CpaIppError<C> {
  let result: unknown;
  try {
    result = call();
  } catch (error) {
    if (isCpaIppError(error, code)) return error;
    return expect.unreachable(`expected ${code}, got ${isCpaIppError(error) ? error.code : String(error)}`) as never;
  }
  return expect.unreachable(`expected ${code}, but it returned ${typeof result}`) as never;
}
