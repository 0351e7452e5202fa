import { wordsForUnits } from '../figures/units.js';
import { warning } from '../kernel/findings.js';
import { PLACES, type UNITS_OF_MONEY } from './intake-amount.js';
import { type BudgetFinding, DOUBTFUL_SCALE } from './messages.js';
import type { PlacedLine } from './placed-lines.js';

/** What no column in thousands or millions holds: a trillion dollars. */
const TOO_MUCH = 1e12;
/** How far an amount lies beyond the middle of its column where it is written in full, and from how many units on. */
const OUT_OF_PROPORTION = 1000;
const MANY_UNITS = 10_000;

/**
 * Amounts in full dollars in a table of thousands or millions: so large that nothing else explains them, or a thousand
 * times the usual one of their column. What is read stays, since nobody can tell.
 */
export function doubtfulScales(
  lines: readonly PlacedLine[],
  unit: (typeof UNITS_OF_MONEY)[number],
  cellAt: (index: number, column: string) => unknown,
): BudgetFinding[] {
  if (PLACES[unit] === 0) return [];
  const byColumn = new Map<string, { readonly index: number; readonly size: number }[]>();
  for (const { line, index, column } of lines) {
    const size = typeof line.amount === 'string' ? Math.abs(Number(line.amount)) : 0;
    if (size === 0) continue;
    const known = byColumn.get(column) ?? [];
    byColumn.set(column, known);
    known.push({ index, size });
  }
  return [...byColumn].flatMap(([column, amounts]) => {
    const sizes = amounts.map(({ size }) => size).sort((a, b) => a - b);
    const middle = sizes[(sizes.length - 1) >> 1] as number;
    const large = amounts.filter(
      ({ size }) => size >= TOO_MUCH || (size >= MANY_UNITS * 10 ** PLACES[unit] && size >= OUT_OF_PROPORTION * middle),
    );
    const [first] = large;
    if (first === undefined) return [];
    const example = String(cellAt(first.index, column)).trim();
    return [warning(DOUBTFUL_SCALE, [column], { column, count: large.length, example, unit: wordsForUnits(unit) })];
  });
}
