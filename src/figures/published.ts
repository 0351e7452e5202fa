import { frozen } from '../kernel/frozen.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import type { Statement } from './model.js';

/**
 * A statement that comes with the library, frozen: its type has the keys of its figures and the ids of its identities,
 * and not all that it prints, which nobody who names them waits for.
 */
export const published: <K extends string, I extends string>(
  statement: Statement<K, NotInferred<I>> & { readonly identities: Readonly<Record<I, unknown>> },
) => Statement<K, I> = frozen;
