import { attemptAll } from './attempt-each.js';
import { placeOf } from './cell-place.js';
import type { Found, Path } from './codes.js';
import { type CodedError, isCodedError, typedAt } from './errors.js';
import type { Faults } from './faults.js';
import { findingOf } from './findings.js';
import type { AnyShape } from './form.js';

/** The faults of records: thrown at once, or kept as findings that say which record they are of. */
export class KeptFaults<F extends Found = Found> {
  readonly findings: F[] = [];
  readonly #throws: boolean;

  constructor(faults: Faults = 'throw') {
    this.#throws = faults === 'throw';
  }

  /** A fault of a record; others that it is about as well, such as the one that it repeats, are given after it. */
  add(error: CodedError, index: number, record: unknown, ...others: readonly unknown[]): void {
    if (this.#throws) throw typedAt(error, placeOf(record), keyOf(record).key);
    this.#keep(findingOf(error), index, [record, ...others]);
  }

  /** Reads a record; nothing where it has a fault that is kept. All its faults are found then, not its first alone. */
  read<S extends AnyShape>(shape: S, record: unknown, path: Path, index: number): ReturnType<S['read']> | undefined {
    if (!this.#throws) {
      const found: Found[] = [];
      const read = attemptAll(found, shape, record, path);
      for (const finding of found) this.#keep(finding, index, [record]);
      return found.length === 0 ? read : undefined;
    }
    return this.attempt(() => shape.read(record, path) as ReturnType<S['read']>, index, record);
  }

  /** Does something with a record; nothing where that meets a fault that is kept. */
  attempt<T>(work: () => T, index: number, record: unknown): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!isCodedError(error)) throw error;
      this.add(error, index, record);
      return undefined;
    }
  }

  #keep(finding: Found, index: number, records: readonly unknown[]): void {
    const at = records.flatMap((record) => placeOf(record) ?? []).map((place) => ({ ...place }));
    this.findings.push({
      ...finding,
      index,
      ...keyOf(records[0]),
      ...(at.length > 0 && { at }),
    } as Found as F);
  }
}

/** The caller's own key of a record: that of the row where it was typed, or its id. */
export function keyOf(record: unknown): { readonly key?: string } {
  if (typeof record !== 'object' || record === null) return {};
  const key = placeOf(record)?.key ?? (record as { readonly id?: unknown }).id;
  return typeof key === 'string' && key !== '' ? { key } : {};
}
