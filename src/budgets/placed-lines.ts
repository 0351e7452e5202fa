import { MOST_PLACES } from '../kernel/cell-place.js';
import type { CellPlace } from '../kernel/codes.js';
import { isReported } from '../kernel/no-value.js';
import { cellNames, leafName } from './line-names.js';
import type { BudgetFinding } from './messages.js';
import type { BudgetLine } from './model.js';

/** An amount that was read, with where it stood. */
export interface PlacedLine {
  readonly line: BudgetLine<string, string>;
  readonly index: number;
  readonly column: string;
}

/** A line in a chain of those that differ in phase or period alone: each the first that is so. */
interface Link extends PlacedLine {
  next: Link | undefined;
}

/** The lines of one fiscal year, partner and category. */
interface PlacedCell {
  readonly first: Line;
  /** Those with items, by phase and period. */
  readonly items: Map<string, PlacedLine[]>;
  /** By revision and item. */
  readonly firsts: Map<number, Map<string | undefined, Link>>;
}

type Line = PlacedLine['line'];

/** The lines of a table, in the order of their rows and by their cells. */
export class PlacedLines {
  readonly lines: PlacedLine[] = [];
  /** The category of what is not divided by category. */
  readonly undivided: string | undefined;
  /** Whether some are revised or given twice. */
  isRepeated = false;
  readonly #cells = new Map<string, Map<string, Map<string, PlacedCell>>>();
  /** The cell of the line before: amounts of a row are mostly of one. */
  #last: PlacedCell | undefined;

  constructor(undivided: string | undefined) {
    this.undivided = undivided;
  }

  /** Adds a line; the one that it repeats, if it does. */
  add(line: Line, index: number, column: string): PlacedLine | undefined {
    const { item, revision = 0, phase, period } = line;
    const one: Link = { line, index, column, next: undefined };
    const { items, firsts } = this.#cellOf(line);
    this.lines.push(one);
    if (item !== undefined) madeIn(items, period === undefined ? phase : `${phase} ${period}`, newList).push(one);
    const first = linkedTo(madeIn(firsts, revision, newMap<string | undefined, Link>), one);
    this.isRepeated ||= first !== undefined || revision !== 0;
    return first;
  }

  /** The lines with items, cell by cell and phase by phase. */
  *itemsByCell(): Generator<readonly PlacedLine[]> {
    for (const partners of this.#cells.values())
      for (const categories of partners.values()) for (const { items } of categories.values()) yield* items.values();
  }

  #cellOf(line: Line): PlacedCell {
    const { fiscalYear, partner, category } = line;
    const last = this.#last;
    if (last?.first.fiscalYear === fiscalYear && last.first.partner === partner && last.first.category === category)
      return last;
    const partners = madeIn(this.#cells, fiscalYear, newMap<string, Map<string, PlacedCell>>);
    const categories = madeIn(partners, partner, newMap<string, PlacedCell>);
    this.#last = madeIn(categories, category, () => ({ first: line, items: new Map(), firsts: new Map() }));
    return this.#last;
  }
}

/** Puts a line at the end of the chain of its item; the one that it repeats, if it does. */
function linkedTo(chains: Map<string | undefined, Link>, one: Link): PlacedLine | undefined {
  const { item, phase, period } = one.line;
  let link = chains.get(item);
  if (link === undefined) chains.set(item, one);
  while (link !== undefined) {
    if (link.line.phase === phase && link.line.period === period) return link;
    if (link.next === undefined) {
      link.next = one;
      return undefined;
    }
    link = link.next;
  }
  return undefined;
}

const newMap = <K, V>(): Map<K, V> => new Map();
const newList = (): PlacedLine[] => [];

/** What a map holds under a key; made where it holds nothing yet. */
function madeIn<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** The lines that stand: of each leaf the one with the highest revision, and of equals the first. */
export function standing(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const byLeaf = new Map<string, PlacedLine>();
  for (const one of lines) {
    const name = leafName(one.line);
    const known = byLeaf.get(name);
    if (known === undefined || (one.line.revision ?? 0) > (known.line.revision ?? 0)) byLeaf.set(name, one);
  }
  return byLeaf.size === lines.length ? lines : [...byLeaf.values()];
}

/** The place of the first line of a row after this one. */
export function firstAfter(lines: readonly PlacedLine[], row: number): number {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lines[middle] as PlacedLine).index > row) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Makes the findings on lines that are given twice, each with the cells of all of them. */
export function repeatsOf(): (one: PlacedLine, first: PlacedLine) => BudgetFinding {
  const places = new Map<PlacedLine, CellPlace[]>();
  return (one, first) => {
    // Findings of the same are gathered into the first of them, which has the list that grows.
    const at = places.get(first) ?? placesIn([first]);
    places.set(first, at);
    if (at.length < MOST_PLACES) at.push(...placesIn([one]));
    const operands = { ...cellNames(one.line), phase: one.line.phase, first: first.index };
    return { code: 'DUPLICATE_CELL', severity: 'warning', at, path: [one.column], operands };
  };
}

const placesIn = (lines: readonly PlacedLine[]): CellPlace[] => lines.flatMap(({ line }) => line.at ?? []);

/** Whether a line is a part of sums: one that does not apply does not exist. */
export const isPart = ({ line: { amount } }: PlacedLine): boolean =>
  isReported(amount) || amount.noValue !== 'not-applicable';
