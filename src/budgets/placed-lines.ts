import { isReported } from '../kernel/no-value.js';
import { cellText, leafName } from './ledger.js';
import type { BudgetFinding } from './messages.js';
import type { BudgetLine } from './model.js';

/** An amount that was read, with where it stood. */
export interface PlacedLine {
  readonly line: BudgetLine<string, string>;
  readonly index: number;
  readonly column: string;
}

/** The lines of one cell and phase: those with items, and the row of the first of each item and revision. */
interface PlacedCell {
  readonly lines: PlacedLine[];
  readonly firsts: Map<number, Map<string | undefined, number>>;
}

/** The lines of a table, in the order of their rows and by their cells. */
export class PlacedLines {
  readonly lines: PlacedLine[] = [];
  /** Whether some are revised or given twice. */
  isRepeated = false;
  readonly #cells = new Map<string, Map<string, Map<string, Map<string, PlacedCell>>>>();

  /** Adds a line; the row in which it came before, if it did. */
  add(one: PlacedLine): number | undefined {
    const { item, revision = 0 } = one.line;
    const { lines, firsts } = this.#cellOf(one.line);
    this.lines.push(one);
    if (item !== undefined) lines.push(one);
    const known = madeIn(firsts, revision, newMap<string | undefined, number>);
    const first = known.get(item);
    if (first === undefined) known.set(item, one.index);
    this.isRepeated ||= first !== undefined || revision !== 0;
    return first;
  }

  /** The lines with items, cell by cell. */
  *itemsByCell(): Generator<readonly PlacedLine[]> {
    for (const partners of this.#cells.values())
      for (const categories of partners.values())
        for (const phases of categories.values()) for (const { lines } of phases.values()) yield lines;
  }

  #cellOf({ fiscalYear, partner, category, phase, period }: PlacedLine['line']): PlacedCell {
    const partners = madeIn(this.#cells, fiscalYear, newMap<string, Map<string, Map<string, PlacedCell>>>);
    const phases = madeIn(
      madeIn(partners, partner, newMap<string, Map<string, PlacedCell>>),
      category,
      newMap<string, PlacedCell>,
    );
    return madeIn(phases, period === undefined ? phase : `${phase} ${period}`, newCell);
  }
}

const newMap = <K, V>(): Map<K, V> => new Map();
const newCell = (): PlacedCell => ({ lines: [], firsts: new Map() });

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

/** A finding on a line that is given twice. */
export function duplicateCell({ line, column }: Omit<PlacedLine, 'index'>, first: number): BudgetFinding {
  return { code: 'DUPLICATE_CELL', severity: 'warning', path: [column], operands: { cell: cellText(line), first } };
}

/** Whether a line is a part of sums: one that does not apply does not exist. */
export const isPart = ({ line: { amount } }: PlacedLine): boolean =>
  isReported(amount) || amount.noValue !== 'not-applicable';
