import type { Cells } from './intake-cells.js';

/** What rows say in some columns, by what stands there: a table says it again and again, and it is read once. */
export class KnownRows<T extends object> {
  readonly #columns: readonly string[];
  /** Maps within maps, one for each column; of no column at all, what every row says. */
  #known: unknown;

  constructor(columns: readonly string[]) {
    this.#columns = columns;
  }

  /** What a row says, if one before it had the same in the columns. */
  of(cells: Cells): T | undefined {
    let known = this.#known;
    for (const column of this.#columns)
      known = (known as Map<unknown, unknown> | undefined)?.get(inColumn(cells, column));
    return known as T | undefined;
  }

  keep(cells: Cells, said: T): void {
    this.#known = within(
      this.#known,
      this.#columns.map((column) => inColumn(cells, column)),
      said,
    );
  }
}

const inColumn = (cells: Cells, column: string): unknown => (Object.hasOwn(cells, column) ? cells[column] : undefined);

function within(known: unknown, keys: readonly unknown[], said: object): unknown {
  if (keys.length === 0) return said;
  const [key, ...others] = keys;
  const map = (known ?? new Map()) as Map<unknown, unknown>;
  return map.set(key, within(map.get(key), others, said));
}
