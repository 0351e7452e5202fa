import type { Label } from './label.js';

/**
 * Where in the input something is: property names and indexes, outermost first.
 * @category Errors
 */
export type Path = readonly (string | number)[];

/**
 * Where a value was typed, as its reader was given it.
 * @category Errors
 */
export interface CellPlace {
  /** Index of the row among those that were given, from 0. */
  readonly row: number;
  /** The column, by the name that the row has for it; left out where the whole row is meant. */
  readonly column?: string;
  /** The caller's own key of the row, where the map names a column of keys. */
  readonly key?: string;
}

/**
 * What the details of an error say beside what its code has: where the record was typed that it is about, if the record
 * knows that.
 * @inline
 */
export type Typed = {
  readonly at?: CellPlace;
  /** The caller's own key of the record: that of its row, or its id. */
  readonly key?: string;
};

/** One observation, of a room's own codes: {@link FindingOf}. */
export type Found<C extends string = string, Operands = unknown> = {
  readonly code: C;
  /** `error`: it cannot be used as it stands. `warning`: it was used, and deserves a look. `info`: for the record. */
  readonly severity: 'error' | 'warning' | 'info';
  /** Index of the row or record in the input, where there is one. */
  readonly index?: number;
  /** How many rows or records it is of, where the same was found of several: `index` is that of the first. */
  readonly count?: number;
  /** The indexes of the first ten of these. */
  readonly indexes?: readonly number[];
  /** The cell of a table, by its heads. */
  readonly place?: Label;
  /** The caller's own key of that row, where the map names a column of keys. */
  readonly key?: string;
  /** The cells that it is of, where what was read of several was joined; at most the first hundred. */
  readonly at?: readonly CellPlace[];
  /** Where in the row or result. */
  readonly path: Path;
  /** What the message speaks of; `explain` puts it into a sentence. */
  readonly operands: Operands;
};

/** An observation of one of some codes, each with operands of its own. */
export type FindingOf<Operands> = {
  [C in keyof Operands & string]: Found<C, Operands[C]>;
}[keyof Operands & string];
