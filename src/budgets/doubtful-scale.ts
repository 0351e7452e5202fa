import type { Currency } from '../exact/currencies.js';
import { wordsForUnits } from '../figures/units.js';
import { warning } from '../kernel/findings.js';
import { pushTo } from '../kernel/lists.js';
import { placesOf, type UnitOfMoney } from './intake-amount.js';
import { type BudgetFinding, DOUBTFUL_SCALE } from './messages.js';
import type { PlacedLine } from './placed-lines.js';

/** Dollars that nobody gives in thousands or millions: a trillion; written with a dollar sign, a hundred billion. */
const TOO_MUCH = 1e12;
const TOO_MUCH_IN_FULL = 1e11;
/** How far what is written in full lies beyond the middle of its column. */
const OUT_OF_PROPORTION = 300;
/** From so many units on, an amount is as long as one in full. */
const MANY_UNITS = 1e6;
/** A unit or a scale of its own. */
const WORDS = /\b(?!CAD?\b|CAN\b|dollars?\b)\p{Letter}{2,}|\d\s*[kMG]/iu;

/**
 * Amounts in full dollars in a table of thousands or millions: so large that nothing else explains them, or hundreds of
 * times the usual one of their column and written like dollars. What is read stays, since nobody can tell.
 */
export function doubtfulScales(
  lines: readonly PlacedLine[],
  unit: UnitOfMoney<Currency>,
  cellAt: (index: number, column: string) => unknown,
  hasOwnUnit: (index: number) => boolean,
): BudgetFinding[] {
  if (placesOf(unit) === 0) return [];
  const byColumn = new Map<string, { readonly text: string; readonly size: number }[]>();
  for (const { line, index, column } of lines) {
    const size = typeof line.amount === 'string' ? Math.abs(Number(line.amount)) : 0;
    const text = String(cellAt(index, column)).trim();
    if (size > 0 && !WORDS.test(text) && !hasOwnUnit(index)) pushTo(byColumn, column, { text, size });
  }
  return [...byColumn].flatMap(([column, amounts]) => {
    const sizes = amounts.map(({ size }) => size).sort((a, b) => a - b);
    const middle = sizes[(sizes.length - 1) >> 1] as number;
    const large = amounts.filter(({ text, size }) => {
      if (size >= TOO_MUCH) return true;
      // Cents are written in full, too.
      const isInFull = /\$|CA|dollar/i.test(text) && !/[.,](?!0{1,2}(?!\d))\d{1,2}(?!\d)/.test(text);
      if (isInFull && size >= TOO_MUCH_IN_FULL) return true;
      const isLong = isInFull || size >= MANY_UNITS * 10 ** placesOf(unit);
      return isLong && size >= OUT_OF_PROPORTION * middle;
    });
    const [first] = large;
    if (first === undefined) return [];
    const operands = { column, count: large.length, example: first.text, unit: wordsForUnits(unit) };
    return [warning(DOUBTFUL_SCALE, [column], operands)];
  });
}
