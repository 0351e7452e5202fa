import type { Found, Path } from './codes.js';
import type { CodedError } from './errors.js';
import type { Message } from './words.js';

/** Turns an error into the finding that bulk intake reports instead of throwing. */
export const findingOf = <F extends Found>({ code, details, path: own }: CodedError, path: Path = own): F =>
  ({ code, severity: 'error', path, operands: details }) as F;

/** So many rows of a finding are named. */
const MOST_INDEXES = 10;

/**
 * Gathers what is found of rows, one row after the other. What is found of several rows alike, the same of the same
 * column, is one finding with their number, unless each is to be named; and of one row it is found once.
 */
export function gatherer<F extends Found>(): {
  add(finding: F, index: number, isOfRow?: boolean): void;
  findings(): F[];
} {
  const gathered = new Map<string, { readonly finding: F; readonly indexes: number[]; count: number; last: number }>();
  return {
    add(finding, index, isOfRow = false) {
      const { code, severity, path, operands } = finding;
      const name = JSON.stringify([code, severity, path, operands, isOfRow && index]);
      const same = gathered.get(name);
      if (same === undefined) gathered.set(name, { finding, indexes: [index], count: 1, last: index });
      else if (same.last !== index) {
        same.count += 1;
        same.last = index;
        if (same.indexes.length < MOST_INDEXES) same.indexes.push(index);
      }
    },
    findings: () =>
      [...gathered.values()].map(({ finding, indexes, count }) => ({
        ...finding,
        index: indexes[0] as number,
        ...(count > 1 && { count, indexes }),
      })),
  };
}

/** Makes a warning. */
export const warning = <C extends string, O>({ code }: Message<C, O>, path: Path, operands: O): Found<C, O> => ({
  code,
  severity: 'warning',
  path,
  operands,
});
