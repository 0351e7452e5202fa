import type { Cell, System } from './equations.js';

/** Which cells stand beside a cell, and which share its row or column. */
export interface Places {
  /** Up to four: left, right, above, below. */
  readonly beside: (id: string) => readonly Cell[];
  /** The other cells of its column, then of its row. */
  readonly along: (id: string) => readonly Cell[];
  /** How often cells that stand beside each other as these do are equal, these left out. */
  readonly equalShare: (a: string, b: string) => number;
}

export type PlaceOf = (cell: Cell) => { readonly table: string; readonly row: number; readonly column: number } | null;

/** Where cells stand by their own words, in the order in which rows and columns first come up. */
function placesByWords(system: System): PlaceOf {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  const found = new Map<string, ReturnType<PlaceOf>>();
  for (const cell of system.cells.values()) {
    const { document, table = '', row, column } = cell.placed.source;
    const own = JSON.stringify([document, table]);
    const at =
      row === undefined || column === undefined
        ? null
        : {
            table: own,
            row: numberOf(JSON.stringify([own, 'row', row])),
            column: numberOf(JSON.stringify([own, 'column', column])),
          };
    found.set(cell.id, at);
  }
  return (cell) => found.get(cell.id) ?? null;
}

/** Arranges the cells of a system by where they stand; cells that do not say so stand alone. */
export function placesOf(system: System, placeOf: PlaceOf = placesByWords(system)): Places {
  const rows = new Map<string, Cell[]>();
  const columns = new Map<string, Cell[]>();
  const push = (lists: Map<string, Cell[]>, key: string, cell: Cell) => {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [cell]);
    else list.push(cell);
  };
  const at = new Map<string, { readonly row: Cell[]; readonly column: Cell[] }>();
  const places = new Map<string, NonNullable<ReturnType<PlaceOf>>>();
  for (const cell of system.cells.values()) {
    const place = placeOf(cell);
    if (place === null) continue;
    places.set(cell.id, place);
    push(rows, `${place.table}/${place.row}`, cell);
    push(columns, `${place.table}/${place.column}`, cell);
  }
  const by = (of: 'row' | 'column') => (a: Cell, b: Cell) =>
    (places.get(a.id)?.[of] ?? 0) - (places.get(b.id)?.[of] ?? 0);
  for (const list of rows.values()) list.sort(by('column'));
  for (const list of columns.values()) list.sort(by('row'));
  for (const [id, { table, row, column }] of places) {
    at.set(id, { row: rows.get(`${table}/${row}`) ?? [], column: columns.get(`${table}/${column}`) ?? [] });
  }
  const neighbours = (list: readonly Cell[], id: string) => {
    const index = list.findIndex((cell) => cell.id === id);
    return [list[index - 1], list[index + 1]].filter((cell) => cell !== undefined);
  };
  const shareIn = (lists: Iterable<readonly Cell[]>): number => {
    let [pairs, equal] = [0, 0];
    for (const list of lists) {
      for (const [index, cell] of list.entries()) {
        const next = list[index + 1];
        if (next === undefined) continue;
        pairs += 1;
        if (next.read.digits === cell.read.digits) equal += 1;
      }
    }
    return pairs < 2 ? 0 : Math.max(0, equal - 1) / (pairs - 1);
  };
  const shares = { row: shareIn(rows.values()), column: shareIn(columns.values()) };
  return {
    beside: (id) => {
      const own = at.get(id);
      return own === undefined ? [] : [...neighbours(own.row, id), ...neighbours(own.column, id)];
    },
    along: (id) => {
      const own = at.get(id);
      return own === undefined ? [] : [...own.column, ...own.row].filter((cell) => cell.id !== id);
    },
    equalShare: (a, b) => (places.get(a)?.row === places.get(b)?.row ? shares.row : shares.column),
  };
}
