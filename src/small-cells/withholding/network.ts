import type { SuppressionRule } from '../model.js';
import { possibleTable, type WholeTable } from './table.js';

/*
 * A table with its totals, as a network. Each figure stands in two sums at most: a count in the sum of its row and in the one of its column, a total in the sum
 * that it closes and in the one above. Give the columns of counts the other sign, and every figure is an arc between two sums, entering one and leaving the
 * other; what a reader holds possible is a set of flows. This also holds for groups of groups, whatever their depth (the rows of their totals add up by
 * themselves), and for two tables whose totals are the same. Sums that nobody can add up, and those that follow from the others, are one node.
 */

/** What stands for every sum that says nothing. */
export const GROUND = 0;

/** A figure that can be told apart: known to the publisher, or withheld before. */
export interface Figure {
  readonly value: number;
  /** How far it can go down, for all that a reader knows of a withheld figure. */
  readonly room: number;
  /** The sums that grow and shrink with it. */
  readonly plus: number;
  readonly minus: number;
  /** Whether it is to be withheld. */
  readonly isSmall: boolean;
  /** Whether figures of its kind are withheld where they are small. */
  readonly isProtected: boolean;
  /** Whether it came withheld: nobody here knows it, and what stands for it is the least that it can be. */
  readonly isGiven: boolean;
  /** Whether it is always shown: zeros, where they may be, and sums of them. */
  readonly isFixed: boolean;
  /** What it is of: of two sets of as many figures, counts are rather withheld than totals, and those of a gender rather than those of people without one. */
  readonly kind: 'count' | 'count-without-gender' | 'total';
}

/** A sum that a reader can add up: parts, and the total. */
export interface Sum {
  readonly parts: readonly number[];
  readonly total: number;
}

/** Where the figures of a table stand: by row, the totals last; by column, the total last. `null` where nothing is known, or nothing was collected. */
export type Places = readonly (readonly (number | null)[])[];

/** The figures of one table, or of two that share their totals. */
export interface Network {
  readonly figures: readonly Figure[];
  /** The figures of each sum, by node. */
  readonly at: readonly (readonly number[])[];
  readonly sums: readonly Sum[];
  readonly tables: readonly Places[];
  readonly rule: SuppressionRule;
  /** How far a figure must be able to move, at least. */
  readonly step: number;
}

/** The sums that a table's figures stand in, as nodes: across for each group that is counted, down for each that others are part of, and for all. */
interface Nodes {
  readonly across: readonly number[];
  readonly down: readonly (readonly number[])[];
}

type Cells = readonly (readonly (number | null | undefined)[])[];

/** Gives each sum that can be added up a node of its own; the others are the ground. */
function nodesOf({ groups, columns, below }: WholeTable, cells: Cells, from: number): Nodes {
  let next = from;
  const node = (parts: readonly (number | null | undefined)[]) => (parts.includes(null) ? GROUND : next++);
  const across = groups.map((_, row) => ((below[row] ?? []).length === 0 ? node(cells[row] ?? []) : GROUND));
  const down = below.map((children, row) =>
    children.length === 0
      ? []
      : [...columns, 'total'].map((_, column) => node([...children, row].map((each) => cells[each]?.[column]))),
  );
  return { across, down };
}

/** The network of a table, or of two whose totals are the same figures. What nobody knows is not in it, and neither is a sum over it. */
export function networkOf(tables: readonly WholeTable[], rule: SuppressionRule): Network {
  const least = rule.zeros === 'show' ? 1 : 0;
  const cells = tables.map((table) => possibleTable(table, least));
  let nodes = GROUND + 1;
  const nodesBy = tables.map((table, index) => {
    const found = nodesOf(table, cells[index] ?? [], nodes);
    nodes = Math.max(nodes - 1, ...found.across, ...found.down.flat()) + 1;
    return found;
  });
  const figures: Figure[] = [];
  const shared = new Map<string, number>();

  const places = tables.map(({ groups, columns, values, below }, index): Places => {
    const { across, down } = nodesBy[index] as Nodes;
    const top = groups.length;
    const ofTable = (row: number, column: number): number | null => {
      const value = cells[index]?.[row]?.[column];
      if (value === undefined || value === null) return null;
      const gender = columns[column];
      const known = row === top ? shared.get(gender ?? 'total') : undefined;
      if (known !== undefined) return known;
      const isLeaf = row < top && below[row]?.length === 0;
      const own = (isLeaf ? across[row] : down[row]?.[column]) ?? GROUND;
      const other = index === 0 ? tables[1] : undefined;
      const otherColumn = gender === undefined ? other?.columns.length : other?.columns.indexOf(gender);
      const above =
        (row < top
          ? down[groups[row]?.parent ?? top]?.[column]
          : nodesBy[1 - index]?.down[other?.groups.length ?? -1]?.[otherColumn ?? -1]) ?? GROUND;
      // The second table stands on its head, so that the totals that both share leave a sum of the one and enter a sum of the other.
      const grows = (gender === undefined) === index > 0;
      const isGiven = typeof values[row]?.[column] !== 'number';
      const isProtected = gender === undefined ? rule.smallGroups === 'protect' : rule.protect.includes(gender);
      const figure =
        figures.push({
          value,
          room: value - least,
          plus: grows ? own : above,
          minus: grows ? above : own,
          isSmall: !isGiven && isProtected && value >= least && value <= rule.threshold,
          isProtected,
          isGiven,
          isFixed: !isGiven && value < least,
          kind:
            gender === undefined || !isLeaf ? 'total' : gender === 'not-reported' ? 'count-without-gender' : 'count',
        }) - 1;
      if (row === top) shared.set(gender ?? 'total', figure);
      return figure;
    };
    return values.map((_, row) => [...columns.keys(), columns.length].map((column) => ofTable(row, column)));
  });

  const at: number[][] = Array.from({ length: nodes }, () => []);
  figures.forEach(({ plus, minus }, figure) => {
    at[plus]?.push(figure);
    if (minus !== plus) at[minus]?.push(figure);
  });
  return {
    figures,
    at,
    sums: places.flatMap((place, index) => sumsOf(tables[index] as WholeTable, place)),
    tables: places,
    rule,
    step: rule.width === 'sum-above-threshold' ? 1 : rule.width - 1,
  };
}

/** Every sum that a reader can add up, those of the rows of totals included. */
function sumsOf({ values, below }: WholeTable, places: Places): Sum[] {
  const sums: Sum[] = [];
  const add = (cells: readonly (readonly [row: number, column: number])[]) => {
    const collected = cells.filter(([row, column]) => values[row]?.[column] !== undefined);
    const known = collected.flatMap(([row, column]) => places[row]?.[column] ?? []);
    if (known.length < collected.length) return;
    const total = known.pop();
    if (total !== undefined && known.length > 0) sums.push({ parts: known, total });
  };
  values.forEach((cells, row) => {
    add(cells.map((_, column) => [row, column] as const));
    const children = below[row] ?? [];
    if (children.length === 0) return;
    cells.forEach((_, column) => {
      add([...children, row].map((each) => [each, column] as const));
    });
  });
  return sums;
}
