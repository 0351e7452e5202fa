import type { FiscalYear } from '../calendar/fiscal-year.js';
import { exactly, subtractExactly, sumExactly } from '../kernel/decimal.js';
import type { Finding } from '../kernel/findings.js';
import type { Reported } from '../kernel/no-value.js';
import type { BudgetLine, BudgetPhase } from './model.js';

/**
 * A total that a table prints: an amount that other rows add up to. It is no line, for its parts would be counted twice.
 * @category Budgets
 */
export interface PrintedTotal<P extends string = string, C extends string = string> {
  /** Index of the row. */
  readonly index: number;
  /** The column that the amount stands in. */
  readonly column: string;
  /** The dimension whose cell says that this is a total. */
  readonly over: 'fiscalYear' | 'partner' | 'category' | 'item';
  /** What that cell says, such as `Total ($M)`. */
  readonly text: string;
  /** Dollars, as decimal text; or the reason why there is none. */
  readonly amount: Reported<string>;
  /** What the total is of, as far as the row says it. */
  readonly fiscalYear?: FiscalYear;
  readonly partner?: P;
  readonly category?: C;
  readonly phase?: BudgetPhase;
  readonly item?: string;
}

// The word anywhere in a text, in English and French; 'ensemble' only where it is the whole text, or what the whole is of follows.
const TOTAL =
  /(?<!\p{Letter})(?:(?:sub|grand|sous)?[ -]?totals?|(?:sous)?[ -]?totaux|totales?)(?!\p{Letter})|^(?:l['’])?ensemble(?:$| (?:des?|du|d['’]))/iu;
/** What any such name has in it: looked for first, since most texts have not. */
const LETTERS = /tota|ensemble/i;
/** No name of a total is longer. */
const LONGEST = 200;

/** Whether a text names a sum of other rows. */
export const isTotal = (text: string): boolean =>
  text.length <= LONGEST && LETTERS.test(text) && TOTAL.test(text.trim());

/** An amount that was read, with where it stood. */
export interface PlacedLine {
  readonly line: BudgetLine<string, string>;
  readonly index: number;
  readonly column: string;
}

/**
 * A warning for each line that equals the sum of all others of its cell and phase: whatever it is called, it may be their total.
 *
 * Two equal amounts are no such case, nor are zeros, nor cells in which an amount has no value.
 */
export function likelyTotals(placed: readonly PlacedLine[]): Finding[] {
  const cells = new Map<string, PlacedLine[]>();
  for (const one of placed) {
    const { fiscalYear, partner, category, phase, item } = one.line;
    if (item === undefined) continue;
    const name = JSON.stringify([fiscalYear, partner, category, phase]);
    const cell = cells.get(name);
    if (cell === undefined) cells.set(name, [one]);
    else cell.push(one);
  }
  return [...cells.values()].flatMap(likelyTotalsOf);
}

function likelyTotalsOf(cell: readonly PlacedLine[]): Finding[] {
  const parts = standing(cell);
  if (parts.length < 3) return [];
  const amounts = parts.map(({ line }) => line.amount);
  if (!amounts.every((amount) => typeof amount === 'string')) return [];
  // Most amounts are far from the sum of the others, which doubles can tell; the rest is told exactly.
  const doubles = amounts.map(Number);
  const whole = doubles.reduce((before, amount) => before + amount, 0);
  const slack = doubles.reduce((before, amount) => before + Math.abs(amount), 0) * 1e-9;
  const likely = parts.filter((_, at) => Math.abs(2 * (doubles[at] as number) - whole) <= slack);
  if (likely.length === 0) return [];
  const sum = sumExactly(amounts.map((amount) => exactly(amount)));
  return likely.flatMap(({ line, index, column }) => {
    const value = exactly(line.amount as string);
    if (value.isZero() || !subtractExactly(sum, value).eq(value)) return [];
    const cellName = `${line.fiscalYear} ${line.partner} ${line.category} ${line.phase}`;
    const operands = { item: line.item as string, others: parts.length - 1, cell: cellName };
    return [{ code: 'LIKELY_TOTAL', severity: 'warning', index, path: [column], operands }];
  });
}

/** The lines that stand: of each item the one with the highest revision, and none that does not apply. */
function standing(cell: readonly PlacedLine[]): PlacedLine[] {
  const byItem = new Map<string, PlacedLine>();
  for (const one of cell) {
    const known = byItem.get(one.line.item as string);
    if (known === undefined || (one.line.revision ?? 0) > (known.line.revision ?? 0)) {
      byItem.set(one.line.item as string, one);
    }
  }
  return [...byItem.values()].filter(
    ({ line: { amount } }) => typeof amount !== 'object' || amount.noValue !== 'not-applicable',
  );
}
