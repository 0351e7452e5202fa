import type { Found, Path } from './codes.js';
import type { CodedError } from './errors.js';
import type { Message } from './words.js';

/** Turns an error into the finding that bulk intake reports instead of throwing. */
export const findingOf = <F extends Found>({ code, details, path: own }: CodedError, path: Path = own): F =>
  ({ code, severity: 'error', path, operands: details }) as F;

/** Makes a warning. */
export const warning = <C extends string, O>({ code }: Message<C, O>, path: Path, operands: O): Found<C, O> => ({
  code,
  severity: 'warning',
  path,
  operands,
});
