import type { Gender } from '../../program/gender.js';
import type { SuppressionRule } from '../model.js';
import { possibleTable, type WholeTable } from './table.js';

/*
 * A table with its totals, as a network. Each figure stands in two sums at most: a count in the sum of its row and in
 * the one of its column, a total in the sum that it closes and in the one above. Give the columns of counts the other
 * sign, and every figure is an arc between two sums, entering one and leaving the other; what a reader holds possible
 * is a set of flows. This also holds for groups of groups, whatever their depth (the rows of their totals add up by
 * themselves), and for two tables whose totals are the same. Sums that nobody can add up, and those that follow from
 * the others, are one node.
 */

/** What stands for every sum that says nothing. */
const GROUND = 0;

/** A count or a total: known to the publisher, or withheld before it came here. */
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
  /**
   * What it is of: of two sets of as many figures, counts are rather withheld than totals, and those of a gender
   * rather than those of people without one.
   */
  readonly kind: 'count' | 'count-without-gender' | 'total';
}

/** A sum that a reader can add up: parts, and the total. */
export interface Sum {
  readonly parts: readonly number[];
  readonly total: number;
}

/**
 * Where the figures of a table stand: by row, the totals last; by column, the total last. `null` where nothing is
 * known, or nothing was collected.
 */
export type Places = readonly (readonly (number | null)[])[];

/** The figures of one table, or of two that share their totals. */
export interface Network {
  readonly figures: readonly Figure[];
  /** The figures of each sum, by node. */
  readonly at: readonly (readonly number[])[];
  readonly sums: readonly Sum[];
  readonly places: readonly Places[];
  readonly rule: SuppressionRule;
  /** How far a figure must be able to move, at least. */
  readonly step: number;
}

/** A table, what it may be, and the nodes of its sums: across for each group that is counted, down for all others. */
interface Layout {
  readonly table: WholeTable;
  readonly cells: readonly (readonly (number | null | undefined)[])[];
  readonly across: readonly number[];
  readonly down: readonly (readonly number[])[];
}

/** Gives each sum that can be added up a node of its own; the others are the ground. */
function layoutOf(table: WholeTable, rule: SuppressionRule, nextNode: () => number): Layout {
  const cells = possibleTable(table, leastOf(rule));
  const node = (parts: readonly (number | null | undefined)[]) => (parts.includes(null) ? GROUND : nextNode());
  const across = table.below.map((children, row) => (children.length === 0 ? node(cells[row] ?? []) : GROUND));
  const down = table.below.map((children, row) =>
    children.length === 0
      ? []
      : kindsIn(table).map((_, column) => node([...children, row].map((each) => cells[each]?.[column]))),
  );
  return { table, cells, across, down };
}

const leastOf = ({ zeros }: SuppressionRule): 0 | 1 => (zeros === 'show' ? 1 : 0);

const kindsIn = ({ columns }: WholeTable): readonly (Gender | 'total')[] => [...columns, 'total'];

/**
 * The network of a table, or of two whose totals are the same figures. What nobody knows is not in it, and neither is
 * a sum over it.
 */
export function networkOf(tables: readonly WholeTable[], rule: SuppressionRule): Network {
  let nodes = GROUND + 1;
  const layouts = tables.map((table) => layoutOf(table, rule, () => nodes++));
  const figures: Figure[] = [];
  const totals = new Map<string, number>();
  const places = layouts.map((layout, index): Places => {
    const other = layouts[1 - index];
    return layout.cells.map((cells, row) =>
      kindsIn(layout.table).map((of, column) => {
        const value = cells[column] ?? null;
        if (value === null) return null;
        const isTop = row === layout.table.groups.length;
        const shared = isTop ? totals.get(of) : undefined;
        if (shared !== undefined) return shared;
        const figure =
          figures.push({ ...valued(layout, row, column, rule), ...endsOf(layout, row, column, other) }) - 1;
        if (isTop) totals.set(of, figure);
        return index === 0 ? figure : turned(figures, figure);
      }),
    );
  });
  const at: number[][] = Array.from({ length: nodes }, () => []);
  for (const [figure, { plus, minus }] of figures.entries()) {
    at[plus]?.push(figure);
    if (minus !== plus) at[minus]?.push(figure);
  }
  const sums = layouts.flatMap(({ table }, index) => sumsOf(table, places[index] ?? []));
  return { figures, at, sums, places, rule, step: rule.width === 'sum-above-threshold' ? 1 : rule.width - 1 };
}

/** What a figure is, apart from the sums that it stands in. */
function valued({ table, cells }: Layout, row: number, column: number, rule: SuppressionRule) {
  const value = cells[row]?.[column] as number;
  const of = kindsIn(table)[column] as Gender | 'total';
  const isGiven = typeof table.values[row]?.[column] !== 'number';
  const isProtected = of === 'total' ? rule.smallGroups === 'protect' : rule.protect.includes(of);
  const isMargin = of === 'total' || table.below[row]?.length !== 0;
  return {
    value,
    room: value - leastOf(rule),
    isSmall: !isGiven && isProtected && value >= leastOf(rule) && value <= rule.threshold,
    isProtected,
    isGiven,
    isFixed: !isGiven && value < leastOf(rule),
    kind: isMargin ? 'total' : of === 'not-reported' ? 'count-without-gender' : 'count',
  } as const;
}

/**
 * The sums of a figure: the one that it closes or is counted in, and the one above; at the top, that of the other
 * table.
 */
function endsOf({ table, across, down }: Layout, row: number, column: number, other: Layout | undefined) {
  const of = kindsIn(table)[column] as Gender | 'total';
  const own = (table.below[row]?.length === 0 ? across[row] : down[row]?.[column]) ?? GROUND;
  const above =
    row < table.groups.length
      ? down[table.groups[row]?.parent ?? table.groups.length]?.[column]
      : other?.down.at(-1)?.[kindsIn(other.table).indexOf(of)];
  return of === 'total' ? { plus: above ?? GROUND, minus: own } : { plus: own, minus: above ?? GROUND };
}

/**
 * The second table stands on its head, so that the totals that both share leave a sum of the one and enter a sum of
 * the other.
 */
function turned(figures: Figure[], index: number): number {
  const figure = figures[index] as Figure;
  figures[index] = { ...figure, plus: figure.minus, minus: figure.plus };
  return index;
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
