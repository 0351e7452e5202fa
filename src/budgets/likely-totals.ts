import { exactly, multiplyExactly, sumExactly } from '../exact/decimal.js';
import { cellNames } from './line-names.js';
import type { BudgetFinding } from './messages.js';
import { type PlacedLine, type PlacedLines, standing } from './placed-lines.js';

/**
 * A line that equals the sum of all others of its cell and phase that have a value may be their total, whatever it is
 * called: a warning. Two equal amounts are no such case, and zeros are none of the others.
 */
export const likelyTotals = (placed: PlacedLines): BudgetFinding[] =>
  [...placed.itemsByCell()].flatMap((lines) => likelyTotalsOf(placed.isRepeated ? standing(lines) : lines));

function likelyTotalsOf(lines: readonly PlacedLine[]): BudgetFinding[] {
  // Most amounts are far from the sum of the others, which doubles can tell; the rest is told exactly.
  const doubles: number[] = [];
  let parts = 0;
  let whole = 0;
  let slack = 0;
  for (const { line } of lines) {
    const double = typeof line.amount === 'string' ? Number(line.amount) : 0;
    doubles.push(double);
    if (double !== 0) parts += 1;
    whole += double;
    slack += Math.abs(double) * 1e-9;
  }
  if (parts < 3) return [];
  const likely = lines.filter((_, at) => doubles[at] !== 0 && Math.abs(2 * (doubles[at] as number) - whole) <= slack);
  if (likely.length === 0) return [];
  const amounts = lines.map(({ line: { amount } }) => amount).filter((amount) => typeof amount === 'string');
  const sum = sumExactly(amounts.map((amount) => exactly(amount)));
  return likely.flatMap(({ line, index, column }) => {
    if (!multiplyExactly(exactly(line.amount as string), 2).eq(sum)) return [];
    const operands = { item: line.item as string, others: parts - 1, ...cellNames(line), phase: line.phase };
    return [{ code: 'LIKELY_TOTAL', severity: 'warning', index, path: [column], operands }];
  });
}
