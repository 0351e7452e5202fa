import type { Found, Path } from '../kernel/codes.js';
import type { Message } from '../kernel/words.js';
import type { ReadHost, ReadPresence, ReadStatus } from './dated-shapes.js';

/** A reference of a mission to another. */
export interface Link {
  readonly kind: 'predecessors' | 'successors' | 'partOf' | 'sharedWith';
  readonly to: string;
  readonly path: Path;
  /** Whether the same list names it before. */
  readonly isAgain?: boolean;
}

/**
 * What the entries of a registry have to do with one another, as far as each can be read. What cannot be leaves a hole
 * in its list, so that the others keep their places.
 */
export interface Entry {
  /** None where it cannot be read. */
  readonly id: string | null;
  /** The names in their order, and then the labels. */
  readonly names: readonly { readonly text: string; readonly sharedWith?: readonly string[] }[];
  readonly links: readonly Link[];
  readonly partOf: string | null;
  readonly hosts: readonly ReadHost[];
  readonly presence: readonly ReadPresence[];
  readonly statuses: readonly ReadStatus[];
}

/** Makes a finding on a mission of the registry, with its index. */
export const found = <C extends string, O>(
  { code }: Message<C, O>,
  severity: 'error' | 'warning',
  path: readonly [index: number, ...inside: (string | number)[]],
  operands: O,
): Found<C, O> => ({ code, severity, index: path[0], path: ['missions', ...path], operands });
