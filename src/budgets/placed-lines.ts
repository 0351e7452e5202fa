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
