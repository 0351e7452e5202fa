import { kindOf } from '../../src/exact/quantity.js';
import * as library from '../../src/index.js';
import { FUNCTIONS, VALID } from './calls.js';

/* What valid calls of every function return, and what stands in it. */

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every value anywhere in a result; numbers are not taken apart. */
export function valuesIn(value: unknown, depth = 0): unknown[] {
  if (!isObject(value) || depth > 12 || kindOf(value) === 'number') return [value];
  return [value, ...Object.values(value).flatMap((inside) => valuesIn(inside, depth + 1))];
}

export interface Result {
  readonly of: string;
  readonly result: unknown;
}

/** Charts have a form of their own, and are for others to draw. */
export const RESULTS: readonly Result[] = FUNCTIONS.filter(([name]) => !name.startsWith('chartOf')).flatMap(
  ([of, call]) => (VALID[of] ?? []).map((args) => ({ of, result: call(...args) })),
);

/** No rows: what is packed to compute with. */
const PACKED = 'deploymentColumns';
/** Rows that have what a total has, and are none. */
const TIDY = 'tidyRows';
/** Errors are no rows: their message is nothing that is counted. */
const ERRORS = ['errorFromJSON', 'errorToJSON'];

/** The rows that a result is, or holds; none where it is a value or is packed. */
export function rowsOf({ of, result }: Result): readonly object[] {
  const rows = (Array.isArray(result) ? result : [result]).filter((row) => isObject(row) && !Array.isArray(row));
  return of === PACKED || ERRORS.includes(of) || rows.some((row) => kindOf(row) !== null && of !== TIDY) ? [] : rows;
}

export const attempt = (call: () => string): string => {
  try {
    return call();
  } catch (error) {
    return library.isCpaIppError(error) ? `refused: ${error.message}` : `failed: ${String(error)}`;
  }
};
