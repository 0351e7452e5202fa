import { exactly, multiplyExactly, sumExactly } from '../exact/decimal.js';
import { cellText } from './ledger.js';
import type { BudgetFinding } from './messages.js';
import { type PlacedLine, type PlacedLines, standing } from './placed-lines.js';

/**
 * A line that equals the sum of all others of its cell and phase that have a value may be their total, whatever it is
 * called: a warning. Two equal amounts are no such case, and zeros are none of the others.
 */
export const likelyTotals = (placed: PlacedLines): BudgetFinding[] =>
  [...placed.itemsByCell()].flatMap((lines) => likelyTotalsOf(placed.isRepeated ? standing(lines) : lines));

function likelyTotalsOf(lines: readonly PlacedLine[]): BudgetFinding[] {
  const parts = lines.filter(({ line: { amount } }) => typeof amount === 'string' && /[1-9]/.test(amount));
  if (parts.length < 3) return [];
  const amounts = parts.map(({ line }) => line.amount as string);
  // Most amounts are far from the sum of the others, which doubles can tell; the rest is told exactly.
  const doubles = amounts.map(Number);
  const whole = doubles.reduce((before, amount) => before + amount, 0);
  const slack = doubles.reduce((before, amount) => before + Math.abs(amount), 0) * 1e-9;
  const likely = parts.filter((_, at) => Math.abs(2 * (doubles[at] as number) - whole) <= slack);
  if (likely.length === 0) return [];
  const sum = sumExactly(amounts.map((amount) => exactly(amount)));
  return likely.flatMap(({ line, index, column }) => {
    if (!multiplyExactly(exactly(line.amount as string), 2).eq(sum)) return [];
    const operands = { item: line.item as string, others: parts.length - 1, cell: cellText(line) };
    return [{ code: 'LIKELY_TOTAL', severity: 'warning', index, path: [column], operands }];
  });
}
