import { expect } from 'vitest';
import type { ErrorCode } from '../src/explain/codes.js';
import { type CpaIppError, isCpaIppError } from '../src/explain/codes.js';

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

/**
 * Runs something that should be refused, and tells the code and the path of the refusal; `undefined` where it was not.
 */
export function codeOf(run: () => unknown): { code: string; path: string } | undefined {
  try {
    run();
  } catch (error) {
    if (isCpaIppError(error)) return { code: error.code, path: error.path.join('.') };
    throw error;
  }
  return undefined;
}

/** An operand of a finding, whatever its code. */
export const operandOf = (finding: { readonly operands: object } | undefined, name: string): unknown =>
  (finding?.operands as Readonly<Record<string, unknown>> | undefined)?.[name];
