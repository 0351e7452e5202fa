import { isCpaIppError } from '../src/kernel/errors.js';

/** Runs something that should be refused, and tells the code and the path of the refusal; `undefined` where it was not. */
export function codeOf(run: () => unknown): { code: string; path: string } | undefined {
  try {
    run();
  } catch (error) {
    if (isCpaIppError(error)) return { code: error.code, path: error.path.join('.') };
    throw error;
  }
  return undefined;
}
